//! Neon's API v2: its wire types, and a client that speaks to Neon's cloud and to Slipway's own
//! engine alike.

pub mod client;
pub mod ids;
pub mod slipway;
pub mod types;
