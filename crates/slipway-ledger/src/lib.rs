//! The one SQLite file of a data directory: journal, ledger and settings.
