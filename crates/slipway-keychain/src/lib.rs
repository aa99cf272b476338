//! Secrets: a type that cannot be printed, and the operating system's keychain.
//!
//! Nothing here writes a secret anywhere but into the keychain or this process's memory.

mod keychain;
mod secret;
mod store;
mod system;

pub use keychain::{KeptIn, Keychain, KeychainError, Options};
pub use secret::Secret;
pub use system::{System, Trouble, system};
