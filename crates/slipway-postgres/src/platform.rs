//! What differs between operating systems, behind one set of functions.
//!
//! Windows compiles, finds an installation and then says that it cannot run a server yet: the
//! private endpoint there would be a loopback port, which needs authentication of its own.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
pub(crate) use unix::*;

#[cfg(not(unix))]
mod unsupported;
#[cfg(not(unix))]
pub(crate) use unsupported::*;

/// What a server is asked to do by a signal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// End the sessions, write a checkpoint, exit.
    StopFast,
    /// Exit without a checkpoint; the next start recovers.
    StopImmediately,
    /// Gone without a chance to do anything.
    Kill,
}
