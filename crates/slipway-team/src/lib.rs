//! What a team agrees on: one table of events in a PostgreSQL database, which every member's copy of
//! Slipway follows.
//!
//! ```text
//! signing.rs   a member's key, signatures
//! event.rs     an event: its canonical form, its hash, who signed it
//! table.rs     the table in PostgreSQL: make, look, append
//! follow.rs    the chain from the last head that was seen, and what alarms
//! members.rs   who is a member, and which events count
//! lease.rs     who may write to an environment
//! approvals.rs what an environment asks of those who replace it
//! requests.rs  who asks for what, who agreed, what became of it
//! schema.sql   the table and its one way in
//! ```
//!
//! What this proves: that an event was signed by the key that it names, after the one before it, at the
//! database's time, and that nothing that a copy has seen was changed since. What it only detects: that the
//! table was cut off or written anew, by a copy that saw more. What it does neither: whoever owns the table
//! can delete it, and whoever holds an API key can act outside of Slipway.

mod event;
mod follow;
mod lease;
mod members;
mod requests;
mod signing;
mod state;
mod table;
mod terms;

/// The system's randomness, for [`MemberKey::generate`].
pub use ring::rand::SystemRandom;

pub use event::{Draft, Event, Head};
pub use follow::{Alarm, follow};
pub use lease::{Lease, LeaseRefused, Leases, leases};
pub use members::{Counted, Member, Membership, Why};
pub use requests::{
    Act, CarryOut, Request, RequestRefused, RequestState, Requests, Word, may_carry_out, may_go_on,
};
pub use signing::{MemberKey, PublicKey, SigningError};
pub use state::{
    ENVIRONMENT_REMOVED, ENVIRONMENT_SET, NOTED, RUN_SHOWN, RUN_STEP, RUN_TAKEN_OVER, SaidStep,
    ShownRun, State, Taken,
};
pub use table::{Table, TableError};
pub use terms::{AllTerms, Approvals, NotNow, Standing, Terms, TermsRefused, TimeWindow, Waiting};
