//! macOS: the login keychain.

use super::Trouble;

pub(super) const NAME: &str = "Keychain";

pub(super) fn what_to_do(trouble: Trouble) -> &'static [&'static str] {
    match trouble {
        Trouble::Absent => &[
            "Open Keychain Access, and make a login keychain under Settings, Reset Default Keychains.",
        ],
        Trouble::Locked => &["Unlock the login keychain in Keychain Access."],
        Trouble::NoAnswer => &["Look for a window that asks for the keychain's password."],
        Trouble::Refuses => {
            &["Allow Slipway to use its own entries: Keychain Access, the entry, Access Control."]
        }
    }
}
