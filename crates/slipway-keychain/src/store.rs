//! The keychain of this operating system, blocking. Only the keychain's own thread comes here.

use keyring::{Entry, Error};

/// Hands out entries of the operating system's keychain.
#[derive(Default)]
pub(crate) struct Store {
    #[cfg(all(unix, not(target_os = "macos")))]
    secret_service: Option<std::sync::Arc<zbus_secret_service_keyring_store::Store>>,
}

impl Store {
    /// Fails with the reason where there is no keychain to speak to; a later call tries again.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub(crate) fn entry(&mut self, service: &str, account: &str) -> Result<Entry, Error> {
        use keyring_core::api::CredentialStoreApi as _;

        let store = match &self.secret_service {
            Some(store) => store,
            None => self
                .secret_service
                .insert(zbus_secret_service_keyring_store::Store::new()?),
        };
        Ok(Entry {
            inner: store.build(service, account, None)?,
        })
    }

    /// Forgets the connection to a service that went away, so that the next call opens another.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub(crate) fn forget(&mut self) -> bool {
        self.secret_service.take().is_some()
    }

    #[cfg(not(all(unix, not(target_os = "macos"))))]
    pub(crate) fn entry(&mut self, service: &str, account: &str) -> Result<Entry, Error> {
        Entry::new(service, account)
    }

    #[cfg(not(all(unix, not(target_os = "macos"))))]
    pub(crate) fn forget(&mut self) -> bool {
        false
    }
}
