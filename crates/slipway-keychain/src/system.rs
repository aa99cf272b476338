//! How the keychain is called on this system, and what a person can do when it does not serve. One
//! module a system; each has a name and answers every [`Trouble`].

#[cfg(target_os = "macos")]
mod macos;
#[cfg(all(unix, not(target_os = "macos")))]
mod secret_service;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "macos")]
use macos as here;
#[cfg(all(unix, not(target_os = "macos")))]
use secret_service as here;
#[cfg(windows)]
use windows as here;

use crate::KeychainError;

/// Why a keychain does not serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// There is none, or none can be reached.
    Absent,
    /// It is locked, and was not unlocked.
    Locked,
    /// It does not answer, most likely because it waits for a person.
    NoAnswer,
    /// It answers, and refuses.
    Refuses,
}

impl Trouble {
    /// What an error means; absent for [`KeychainError::Withheld`], which is no fault of the keychain.
    pub fn of(error: &KeychainError) -> Option<Self> {
        match error {
            KeychainError::NotAvailable { .. } => Some(Self::Absent),
            KeychainError::Locked => Some(Self::Locked),
            KeychainError::TimedOut { .. } => Some(Self::NoAnswer),
            KeychainError::Failed(_) => Some(Self::Refuses),
            KeychainError::Withheld => None,
        }
    }
}

/// This system's keychain, in words.
#[derive(Clone, Copy, Debug)]
pub struct System(());

/// The system that this program was built for.
pub fn system() -> System {
    System(())
}

impl System {
    /// As people know it, such as `Secret Service`.
    pub fn name(self) -> &'static str {
        here::NAME
    }

    /// What to do about it, a sentence each, the most likely first.
    pub fn what_to_do(self, trouble: Trouble) -> &'static [&'static str] {
        here::what_to_do(trouble)
    }
}

#[cfg(test)]
mod tests {
    use super::{Trouble, system};

    #[test]
    fn every_trouble_has_something_to_do() {
        for trouble in [
            Trouble::Absent,
            Trouble::Locked,
            Trouble::NoAnswer,
            Trouble::Refuses,
        ] {
            let steps = system().what_to_do(trouble);
            assert!(!steps.is_empty(), "{trouble:?}");
            assert!(steps.iter().all(|step| step.ends_with('.')), "{steps:?}");
        }
        assert!(!system().name().is_empty());
    }
}
