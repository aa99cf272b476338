//! Neon's rules as a small model in memory: projects, branches, endpoints, snapshots, restores and
//! their finalize, roles, databases, operations.
//!
//! [`Model::apply`] takes a [`Request`] in Neon's wire types and answers as Neon does. Nothing happens by
//! itself: an operation moves on when [`Model::tick`] is called, and the clock when
//! [`Model::advance`] is. There is no randomness: ids count upwards. So the same calls always give the
//! same answers, and a test can stop the world between any two operations.
//!
//! What a branch holds is one text ([`Model::write`], [`Model::content`]) that snapshots and children
//! copy; that is enough to tell which data is behind which endpoint.
//!
//! Where Neon's behaviour is not documented, the model does what loses nothing, as the engine does:
//!
//! - children of a replaced branch stay with it;
//! - the candidate's own endpoint moves to the replaced branch;
//! - a second `prod (old)` becomes `prod (old 2)`;
//! - snapshots stay when their branch is deleted;
//! - a role in both keeps the target's way in, one only in the target is made again, one only in the
//!   source arrives without login.
//!
//! [`Undocumented`] makes it decide otherwise.

#[cfg(feature = "server")]
mod accounts;
mod branches;
mod connections;
mod endpoints;
mod model;
mod operations;
mod request;
mod roles;
mod snapshots;
mod undocumented;
mod views;

/// The model as an HTTP server.
#[cfg(feature = "server")]
pub mod server;

pub use connections::Behind;
pub use model::{Limits, Locking, Model};
pub use request::{ConnectionWanted, Request, Response};
pub use undocumented::{CandidateEndpoint, Password, Undocumented};
