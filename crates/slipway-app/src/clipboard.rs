//! Secrets in the clipboard, for a short while.

use std::{sync::Arc, time::Duration};

use slipway_keychain::Secret;

use crate::ipc::Failure;

/// After so long a secret is taken out of the clipboard, unless something else is there by then.
pub const CLEARED_AFTER: Duration = Duration::from_secs(45);

/// The clipboard of the operating system. Its calls block.
pub trait Clipboard: Send + Sync {
    /// The text in it; absent when there is none or it cannot be read.
    fn read(&self) -> Option<Secret>;
    /// Puts text into it.
    ///
    /// # Errors
    /// The system's words.
    fn write(&self, text: &Secret) -> Result<(), String>;
    /// Takes everything out of it.
    ///
    /// # Errors
    /// The system's words.
    fn clear(&self) -> Result<(), String>;
}

/// Puts a secret into the clipboard, and takes it out again after that time (see [`CLEARED_AFTER`]) if
/// nobody copied anything else meanwhile.
///
/// # Errors
/// When the clipboard does not take it.
pub async fn copy_for_a_while(
    clipboard: Arc<dyn Clipboard>,
    secret: Secret,
    cleared_after: Duration,
) -> Result<(), Failure> {
    let (there, copied) = (clipboard.clone(), secret.clone());
    let written = blocking(move || there.write(&copied)).await;
    written.and_then(|written| written).map_err(|reason| {
        Failure::new("It was not copied.")
            .because(format!("the clipboard did not take it: {reason}"))
            .next("Try again.")
    })?;
    tokio::spawn(async move {
        tokio::time::sleep(cleared_after).await;
        let cleared = blocking(move || clear_if(clipboard.as_ref(), &secret)).await;
        if let Err(reason) = cleared.and_then(|cleared| cleared) {
            tracing::warn!(reason, "the clipboard was not cleared");
        }
    });
    Ok(())
}

/// Takes a secret out of the clipboard if it is what is there.
///
/// # Errors
/// The system's words.
pub fn clear_if(clipboard: &dyn Clipboard, secret: &Secret) -> Result<(), String> {
    match clipboard.read() {
        Some(there) if there == *secret => clipboard.clear(),
        _ => Ok(()),
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, String> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use std::sync::Mutex;

    use super::*;

    /// No display is at hand where this runs.
    #[derive(Default)]
    struct Board {
        text: Mutex<Option<String>>,
        cleared: tokio::sync::Notify,
        refuses: bool,
    }

    impl Clipboard for Board {
        fn read(&self) -> Option<Secret> {
            self.text.lock().unwrap().clone().map(Secret::new)
        }

        fn write(&self, text: &Secret) -> Result<(), String> {
            if self.refuses {
                return Err("there is no display".to_owned());
            }
            *self.text.lock().unwrap() = Some(text.expose().to_owned());
            Ok(())
        }

        fn clear(&self) -> Result<(), String> {
            *self.text.lock().unwrap() = None;
            self.cleared.notify_one();
            Ok(())
        }
    }

    fn secret() -> Secret {
        Secret::new("hunter2".to_owned())
    }

    #[tokio::test]
    async fn a_secret_is_taken_out_of_the_clipboard_when_its_time_is_over() {
        let board = Arc::new(Board::default());
        copy_for_a_while(board.clone(), secret(), Duration::ZERO)
            .await
            .unwrap();
        board.cleared.notified().await;
        assert_eq!(board.read(), None);
    }

    #[test]
    fn what_was_copied_since_stays() {
        let board = Board::default();
        board.write(&Secret::new("a recipe".to_owned())).unwrap();
        clear_if(&board, &secret()).unwrap();
        assert_eq!(board.read(), Some(Secret::new("a recipe".to_owned())));
    }

    #[tokio::test]
    async fn a_clipboard_that_refuses_is_named() {
        let board = Arc::new(Board {
            refuses: true,
            ..Board::default()
        });
        let error = copy_for_a_while(board, secret(), CLEARED_AFTER)
            .await
            .unwrap_err();
        assert_eq!(
            error.reason.as_deref(),
            Some("the clipboard did not take it: there is no display")
        );
    }
}
