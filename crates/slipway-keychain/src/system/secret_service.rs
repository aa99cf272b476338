//! Linux and the BSDs: whatever answers as the Secret Service on the session bus.

use super::Trouble;

pub(super) const NAME: &str = "Secret Service";

pub(super) fn what_to_do(trouble: Trouble) -> &'static [&'static str] {
    match trouble {
        Trouble::Absent => &[
            "Install and start GNOME Keyring (gnome-keyring), KWallet with its Secret Service switched on, or KeePassXC with its Secret Service switched on.",
            "Start Slipway inside of the desktop session: the keychain is found through DBUS_SESSION_BUS_ADDRESS.",
        ],
        Trouble::Locked => &[
            "Unlock it in “Passwords and Keys” (seahorse), KWalletManager or KeePassXC.",
            "Where the login keyring has another password than the account, give both the same one, and it opens as you log in.",
        ],
        Trouble::NoAnswer => &[
            "Look for a window that asks for the keyring's password; it can be behind this one.",
            "Where there is none, log out and in again, so that the keyring starts anew.",
        ],
        Trouble::Refuses => &[
            "Look whether there is a default keyring: “Passwords and Keys” (seahorse) makes one.",
            "Read what the service says in the journal: journalctl --user -b.",
        ],
    }
}
