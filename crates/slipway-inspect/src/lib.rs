//! What is in a database: exact counts, schema, roles, and what a client at an endpoint sees.
