//! What is in a database: exact counts, schema, roles, and what a client at an endpoint sees.
//!
//! Everything here reads, except [`script::run`], which changes what its script says. Connections
//! are made from a connection string alone, so this works against any PostgreSQL.
//!
//! What reads is a span of its name, at the level `trace`, by which its time can be measured.

mod connect;
mod counts;
mod error;
mod facts;
pub mod probe;
mod question;
mod schema;
pub mod script;
pub mod tls;
mod weaknesses;

pub use connect::{ConnectOptions, Notice, Session, connect, connect_to};
pub use counts::{CountOptions, Counted, TableCount, table_counts};
pub use error::{DatabaseError, InspectError};
pub use facts::{
    DatabaseFacts, ExtensionFacts, LongTransaction, LongTransactions, PreparedTransaction,
    ReplicationSlot, RoleFacts, databases, extensions, long_transactions, prepared_transactions,
    replication_slots, roles, server_start,
};
pub use question::{Answer, AskOptions, ask};
pub use schema::{Schema, SchemaChange, schema, schema_digest};
pub use weaknesses::{Weakness, weaknesses};
