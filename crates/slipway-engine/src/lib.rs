//! The engine: a server that speaks Neon's API v2 over real PostgreSQL.
