//! Windows: the Credential Manager.

use super::Trouble;

pub(super) const NAME: &str = "Credential Manager";

pub(super) fn what_to_do(trouble: Trouble) -> &'static [&'static str] {
    match trouble {
        Trouble::Absent => &[
            "Start the service “Credential Manager” (VaultSvc).",
            "In a session over the network, log in with a password: other sessions have no credentials of their own.",
        ],
        Trouble::Locked | Trouble::NoAnswer => &["Log out of Windows and in again."],
        Trouble::Refuses => &[
            "Look whether a policy forbids it: “Network access: Do not allow storage of passwords and credentials”.",
        ],
    }
}
