//! Secrets: a type that cannot be printed, and the operating system's keychain.
