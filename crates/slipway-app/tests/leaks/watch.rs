//! What is watched for secrets, and the search itself.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use slipway_app::App;

/// Variables of one direct child that may hold a password.
const ALLOWED: [&str; 2] = ["PGPASSWORD=", "DATABASE_URL="];
/// Short enough to see what lives for a moment.
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);
/// Larger files of others are none of ours.
const LARGEST: u64 = 1 << 20;

/// Secrets, in the forms in which they can stand somewhere.
#[derive(Default)]
pub(crate) struct Search(Vec<(String, Vec<String>)>);

impl Search {
    pub(crate) fn add(&mut self, name: &str, secret: &str) {
        assert!(secret.len() > 5, "{name} is too short to be looked for");
        let in_json = serde_json::to_string(secret).unwrap();
        let forms: BTreeSet<String> = [
            secret.to_owned(),
            in_json.trim_matches('"').to_owned(),
            percent(secret),
            base64(secret.as_bytes()),
        ]
        .into();
        self.0.push((name.to_owned(), forms.into_iter().collect()));
    }

    pub(crate) fn markers(&self) -> usize {
        self.0.len()
    }

    /// Which secrets stand in a text, one line each, without quoting them.
    pub(crate) fn in_text(&self, place: &str, text: &str) -> Vec<String> {
        let is_there = |forms: &[String]| forms.iter().any(|form| text.contains(form));
        let found = self.0.iter().filter(|(_, forms)| is_there(forms));
        found
            .map(|(name, _)| format!("{name} is in {place}"))
            .collect()
    }

    /// The same of every file below a folder but these, and what lies below them; `since`: only those that were
    /// written since.
    pub(crate) fn in_folder(
        &self,
        folder: &Path,
        except: &[PathBuf],
        since: Option<SystemTime>,
    ) -> Vec<String> {
        let mut found = Vec::new();
        // What cannot be read or is gone again is somebody else's.
        let Ok(entries) = std::fs::read_dir(folder) else {
            return found;
        };
        for entry in entries.flatten() {
            let path = entry.path();
            let is_excepted = except.iter().any(|it| {
                // With what SQLite puts beside a file.
                let name = path.to_string_lossy();
                path.starts_with(it) || name.starts_with(&format!("{}-", it.display()))
            });
            let Ok(meta) = entry.metadata() else { continue };
            if is_excepted {
                continue;
            }
            // Other tests have servers of their own there.
            if since.is_some() && path.join("PG_VERSION").exists() {
                continue;
            }
            if meta.is_dir() {
                found.extend(self.in_folder(&path, except, since));
                continue;
            }
            let is_old = since.is_some_and(|since| {
                meta.len() > LARGEST || meta.modified().is_ok_and(|at| at < since)
            });
            if !meta.is_file() || is_old {
                continue;
            }
            let Ok(bytes) = std::fs::read(&path) else {
                continue;
            };
            let text = String::from_utf8_lossy(&bytes);
            found.extend(self.in_text(&path.display().to_string(), &text));
        }
        found
    }
}

fn percent(text: &str) -> String {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    text.bytes()
        .map(|byte| match unreserved(byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}

/// Without padding, which says nothing.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let mut three = [0; 4];
        three[1..=chunk.len()].copy_from_slice(chunk);
        let number = u32::from_be_bytes(three);
        for place in 0..=chunk.len() {
            let digit = (number >> (18 - 6 * place)) & 63;
            text.push(char::from(DIGITS[digit as usize]));
        }
    }
    text
}

/// Everything that is logged in this process.
#[derive(Clone, Default)]
pub(crate) struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub(crate) fn of_everything() -> Self {
        let log = Self::default();
        let writer = log.clone();
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .try_init()
            .unwrap();
        log
    }

    pub(crate) fn all(&self) -> String {
        let log = self.0.lock().unwrap();
        assert!(!log.is_empty(), "nothing was logged");
        String::from_utf8_lossy(&log).into_owned()
    }
}

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Every event that the window is sent.
pub(crate) struct Heard(Arc<Mutex<String>>);

impl Heard {
    pub(crate) fn by(app: &App) -> Self {
        let heard: Arc<Mutex<String>> = Arc::default();
        let ears = Arc::clone(&heard);
        let mut changes = app.changes();
        tokio::spawn(async move {
            while let Ok(change) = changes.recv().await {
                let text = serde_json::to_string(&change).unwrap();
                let mut heard = ears.lock().unwrap();
                heard.push_str(&text);
                heard.push('\n');
            }
        });
        Self(heard)
    }

    pub(crate) fn all(&self) -> String {
        let heard = self.0.lock().unwrap();
        assert!(!heard.is_empty(), "nothing was heard");
        heard.clone()
    }
}

/// Arguments and environments of this process's user's processes, looked at all the time.
pub(crate) struct Processes {
    seen: Arc<Mutex<BTreeSet<String>>>,
    over: Arc<AtomicBool>,
}

impl Processes {
    pub(crate) fn watched() -> Self {
        let watched = Self {
            seen: Arc::default(),
            over: Arc::default(),
        };
        let (seen, over) = (Arc::clone(&watched.seen), Arc::clone(&watched.over));
        std::thread::spawn(move || {
            while !over.load(Ordering::Relaxed) {
                look(&seen);
                std::thread::park_timeout(BETWEEN_LOOKS);
            }
        });
        watched
    }

    pub(crate) fn all(&self) -> String {
        let seen = self.seen.lock().unwrap();
        seen.iter().fold(String::new(), |all, one| all + one + "\n")
    }
}

impl Drop for Processes {
    fn drop(&mut self) {
        self.over.store(true, Ordering::Relaxed);
    }
}

fn look(seen: &Mutex<BTreeSet<String>>) {
    let Ok(processes) = std::fs::read_dir("/proc") else {
        return;
    };
    for process in processes.flatten() {
        if process
            .file_name()
            .to_string_lossy()
            .parse::<u32>()
            .is_err()
        {
            continue;
        }
        for file in ["cmdline", "environ"] {
            // A process that has ended, or is somebody else's, is not read.
            let Ok(bytes) = std::fs::read(process.path().join(file)) else {
                continue;
            };
            for part in bytes.split(|byte| *byte == 0) {
                let part = String::from_utf8_lossy(part);
                let is_allowed = file == "environ" && ALLOWED.iter().any(|it| part.starts_with(it));
                if !is_allowed && !part.is_empty() {
                    seen.lock().unwrap().insert(part.into_owned());
                }
            }
        }
    }
}
