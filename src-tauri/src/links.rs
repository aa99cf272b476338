//! `slipway://` links on their way from the operating system to the application. It may still be opening
//! its data directory when one arrives.

use std::sync::{Arc, Mutex, PoisonError};

use slipway_app::App;
use tauri::{AppHandle, Manager, Runtime};

/// The link that arrived last and was not handed over yet.
#[derive(Clone, Default)]
pub(crate) struct Arrived(Arc<Mutex<Option<String>>>);

impl Arrived {
    pub(crate) fn new(link: Option<String>) -> Self {
        Self(Arc::new(Mutex::new(link)))
    }

    /// A link came with another start, or from the operating system.
    pub(crate) fn put<R: Runtime>(&self, handle: &AppHandle<R>, link: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(link);
        self.hand_over(handle);
    }

    /// Gives the link to the application, if that is open. It is called when one has come and when the
    /// application is open: whichever is later finds both.
    pub(crate) fn hand_over<R: Runtime>(&self, handle: &AppHandle<R>) {
        let Some(slipway) = handle.try_state::<App>() else {
            return;
        };
        let link = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(link) = link {
            slipway.link_open(&link);
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use serde_json::Value;

    #[test]
    fn the_operating_system_hands_links_over_as_an_argument() {
        let config: Value = serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
        assert_eq!(
            config["plugins"]["deep-link"]["desktop"]["schemes"],
            serde_json::json!(["slipway"])
        );
        // The entry that comes with the bundler takes no argument.
        for package in ["deb", "rpm"] {
            let template = &config["bundle"]["linux"][package]["desktopTemplate"];
            assert_eq!(template, "src-tauri/slipway.desktop");
        }
        let entry = include_str!("../slipway.desktop");
        assert!(entry.lines().any(|line| line == "Exec={{exec}} %u"));
        assert!(entry.lines().any(|line| line == "MimeType={{mime_type}};"));
    }
}
