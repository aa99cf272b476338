//! `slipway://` links. Anybody can write one and have it opened, so that one leads to a place in the window
//! and does nothing else: it carries an id, and what stands there is read as if a person had gone there.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::{
    App,
    ipc::{Changed, Failure, Opened},
};

const SCHEME: &str = "slipway://";
/// Longest id in a link, in characters.
const ID_MAX: usize = 100;

/// Why a link leads nowhere. What was written in it is not repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
enum LinkError {
    #[error("it does not begin with slipway://")]
    OtherScheme,
    #[error("it leads neither to a request nor to a run")]
    OtherPlace,
    #[error("it ends where an id should be")]
    NoId,
    #[error("its id has more than {ID_MAX} characters")]
    LongId,
    #[error("its id holds something other than letters, digits and hyphens")]
    UnusableId,
}

/// `slipway://request/ID` and `slipway://run/ID`, and nothing else.
fn place(link: &str) -> Result<Opened, LinkError> {
    let rest = link.strip_prefix(SCHEME).ok_or(LinkError::OtherScheme)?;
    let (what, id) = rest.split_once('/').unwrap_or((rest, ""));
    let to: fn(String) -> Opened = match what {
        "request" => |request_id| Opened::Request { request_id },
        "run" => |run_id| Opened::Run { run_id },
        _ => return Err(LinkError::OtherPlace),
    };
    if id.is_empty() {
        return Err(LinkError::NoId);
    }
    if !id.bytes().all(|c| c.is_ascii_alphanumeric() || c == b'-') {
        return Err(LinkError::UnusableId);
    }
    if id.len() > ID_MAX {
        return Err(LinkError::LongId);
    }
    Ok(to(id.to_owned()))
}

/// A link to a request.
pub(crate) fn to_request(request_id: &str) -> String {
    format!("{SCHEME}request/{request_id}")
}

/// A link to a run.
pub(crate) fn to_run(run_id: &str) -> String {
    format!("{SCHEME}run/{run_id}")
}

/// Where the last link leads, until the window asks: a link can be what starts the application, long before
/// its page is there.
#[derive(Default)]
pub(crate) struct LastOpened(Mutex<Option<Opened>>);

impl LastOpened {
    fn lock(&self) -> MutexGuard<'_, Option<Opened>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl App {
    /// Tells the window where a link leads, or why it leads nowhere. Nothing else comes of it.
    pub fn link_open(&self, link: &str) {
        let opened = place(link).unwrap_or_else(|error| {
            tracing::info!(%error, "a link was refused");
            Opened::Refused {
                error: Failure::bad_input("The link was not opened.")
                    .because(error.to_string())
                    .next(
                        "Ask for it again, or look under Requests and Runs. Nothing was changed.",
                    ),
            }
        });
        *self.inner.last_opened.lock() = Some(opened);
        self.changed(Changed::Link);
    }

    /// Where the last link leads, for whoever asks first.
    pub fn link_take(&self) -> Option<Opened> {
        self.inner.last_opened.lock().take()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use slipway_keychain::Keychain;

    use super::*;
    use crate::{AppConfig, EngineProgram, ipc::FailureCode};

    #[test]
    fn a_link_leads_to_a_request_or_to_a_run() {
        let request_id = "0b7e5c1c-7a44-4f5e-9d59-5f0c7f1d2a3b".to_owned();
        assert_eq!(
            place(&to_request(&request_id)),
            Ok(Opened::Request { request_id })
        );
        let run_id = "R".repeat(ID_MAX);
        assert_eq!(place(&to_run(&run_id)), Ok(Opened::Run { run_id }));
        let run_id = "7".to_owned();
        assert_eq!(place("slipway://run/7"), Ok(Opened::Run { run_id }));
    }

    #[test]
    fn whatever_else_a_link_says_is_refused() {
        use LinkError::*;
        let long = to_run(&"a".repeat(ID_MAX + 1));
        for (link, why) in [
            ("", OtherScheme),
            ("run/1", OtherScheme),
            ("https://run/1", OtherScheme),
            ("javascript:alert(1)", OtherScheme),
            ("file:///etc/passwd", OtherScheme),
            ("slipway:run/1", OtherScheme),
            ("slipway:/run/1", OtherScheme),
            ("Slipway://run/1", OtherScheme),
            (" slipway://run/1", OtherScheme),
            ("\u{feff}slipway://run/1", OtherScheme),
            ("--data-dir=/tmp", OtherScheme),
            ("slipway://", OtherPlace),
            ("slipway:///run/1", OtherPlace),
            ("slipway://approve/1", OtherPlace),
            ("slipway://RUN/1", OtherPlace),
            ("slipway://run.example.org/1", OtherPlace),
            ("slipway://run@example.org/1", OtherPlace),
            ("slipway://run:80/1", OtherPlace),
            ("slipway://example.org/run/1", OtherPlace),
            ("slipway://../run/1", OtherPlace),
            ("slipway://run?id=1", OtherPlace),
            ("slipway://r\u{443}n/1", OtherPlace),
            ("slipway://run", NoId),
            ("slipway://run/", NoId),
            ("slipway://request/", NoId),
            ("slipway://run/1/", UnusableId),
            ("slipway://run//1", UnusableId),
            ("slipway://run/1/execute", UnusableId),
            ("slipway://run/..", UnusableId),
            ("slipway://run/../../credentials", UnusableId),
            ("slipway://run/%2e%2e%2fcredentials", UnusableId),
            ("slipway://run/%31", UnusableId),
            ("slipway://run/1?view=steps", UnusableId),
            ("slipway://run/1#/credentials", UnusableId),
            ("slipway://run/1\\..\\x", UnusableId),
            ("slipway://run/1 2", UnusableId),
            ("slipway://run/1\n", UnusableId),
            ("slipway://run/1\0", UnusableId),
            ("slipway://run/1\u{202e}", UnusableId),
            ("slipway://run/1\u{661}", UnusableId),
            ("slipway://run/1;rm", UnusableId),
            ("slipway://run/<script>", UnusableId),
            ("slipway://run/a_b", UnusableId),
            (long.as_str(), LongId),
        ] {
            assert_eq!(place(link), Err(why), "{link:?}");
        }
        // No length is too much to look at.
        let endless = format!("slipway://run/{}", "%00".repeat(1_000_000));
        assert_eq!(place(&endless), Err(UnusableId));
    }

    #[tokio::test]
    async fn a_link_is_kept_until_the_window_asks_and_is_given_once() {
        let folder = tempfile::tempdir().unwrap();
        let engine = EngineProgram::at(folder.path().join("no-engine"));
        let keychain = Keychain::in_memory("a test");
        let config = AppConfig::new(folder.path().to_owned(), engine, keychain);
        let app = App::open(config).await.unwrap();
        assert_eq!(app.link_take(), None);

        let mut changes = app.changes();
        app.link_open("slipway://run/early");
        app.link_open("slipway://run/late");
        assert!(matches!(changes.recv().await.unwrap(), Changed::Link));
        let run_id = "late".to_owned();
        assert_eq!(app.link_take(), Some(Opened::Run { run_id }));
        assert_eq!(app.link_take(), None);

        app.link_open("slipway://run/<script>");
        let Some(Opened::Refused { error }) = app.link_take() else {
            panic!("it is refused");
        };
        assert_eq!(error.code, Some(FailureCode::BadInput));
        assert!(error.next.is_some() && !error.to_string().contains("script"));
    }
}
