//! PostgreSQL as files and processes: where it comes from, clusters, servers, snapshots.
