//! What is in a database: exact counts, schema, roles, and what a client at an endpoint sees.
//!
//! Everything here reads, except [`script::run`], which changes what its script says. Connections
//! are made from a connection string alone, so this works against any PostgreSQL.
//!
//! What reads is a span of its name, at the level `trace`, by which its time can be measured.

mod compare;
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

pub use compare::{
    CompareError, CompareOptions, CompareProgress, Compared, Differences, Found, LeftOut, Side,
    TableComparison, TableSize, compare, table_sizes,
};
pub use connect::{ConnectOptions, Notice, Session, connect, connect_to};
pub use counts::{CountOptions, Counted, TableCount, table_counts};
pub use error::{DatabaseError, InspectError};
pub use facts::{
    DatabaseFacts, ExtensionFacts, LongTransaction, LongTransactions, PreparedTransaction,
    Publication, ReplicationSlot, RoleFacts, Subscription, client_sessions, databases, extensions,
    long_transactions, prepared_transactions, publications, replication_slots, roles, server_start,
    subscriptions, unlogged_tables,
};
pub use question::{Answer, AskOptions, ask};
pub use schema::{Schema, SchemaChange, schema, schema_digest};
pub use weaknesses::{SequenceLeftOut, Weakness, Weaknesses, WhyLeftOut, weaknesses};
