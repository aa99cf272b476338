//! The real program in a process of its own, to be killed and started again.

use std::io::{BufRead, BufReader};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Api, directories, in_memory, text};

/// Whatever happens, its servers are stopped at the end.
pub(crate) struct Program {
    child: Option<Child>,
    pub(crate) folder: TempDir,
    pub(crate) api: Api,
}

impl Program {
    pub(crate) fn start() -> Self {
        Self::start_in(tempfile::Builder::new().prefix("sw").tempdir().unwrap())
    }

    /// A kill of a process takes nothing from a file system in memory either.
    pub(crate) fn start_in_memory() -> Self {
        Self::start_in(in_memory())
    }

    fn start_in(folder: TempDir) -> Self {
        Self::start_behind(&[], folder)
    }

    /// As the last words of another program's command line.
    pub(crate) fn start_behind(wrapper: &[&str], folder: TempDir) -> Self {
        let (child, ready) = serve_behind(wrapper, folder.path(), None);
        let ready = ready.unwrap();
        let api = Api::new(&text(&ready["api_url"]), &text(&ready["api_key"]));
        let kept = std::fs::read_to_string(folder.path().join("key")).unwrap();
        assert_eq!(kept.trim(), api.key);
        Self {
            child: Some(child),
            folder,
            api,
        }
    }

    pub(crate) fn kill(&mut self) {
        let mut child = self.child.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    pub(crate) fn start_again(&mut self) {
        assert!(self.start_armed(None), "the engine does not start again");
    }

    /// Starts as the last words of another program's command line.
    pub(crate) fn start_again_behind(&mut self, wrapper: &[&str]) {
        let (child, ready) = serve_behind(wrapper, self.folder.path(), None);
        self.child = Some(child);
        self.api.url = text(&ready.unwrap()["api_url"]);
    }

    /// Starts with a failpoint set. `false` when it came to that point before it was ready.
    pub(crate) fn start_armed(&mut self, point: Option<&str>) -> bool {
        let (mut child, ready) = serve(self.folder.path(), point);
        let Some(ready) = ready else {
            let status = child.wait().unwrap();
            assert_eq!(status.signal(), Some(9), "{point:?}: {status}");
            return false;
        };
        assert!(ready.get("api_key").is_none());
        self.child = Some(child);
        self.api.url = text(&ready["api_url"]);
        true
    }

    /// Goes on with another process on the same data.
    pub(crate) fn adopt(&mut self, child: Child, api_url: &str) {
        self.child = Some(child);
        self.api.url = api_url.to_owned();
    }

    /// How the program ended, if it did within the time.
    pub(crate) async fn ended(&mut self, patience: Duration) -> Option<ExitStatus> {
        let child = self.child.as_mut().unwrap();
        let deadline = Instant::now() + patience;
        loop {
            if let Some(status) = child.try_wait().unwrap() {
                self.child = None;
                return Some(status);
            }
            if Instant::now() > deadline {
                return None;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// No directory without a branch or snapshot, and none missing.
    pub(crate) async fn nothing_is_orphaned(&self, project: &str) {
        let mut branches: Vec<String> = self
            .api
            .branches(project)
            .await
            .iter()
            .map(|branch| text(&branch["id"]))
            .collect();
        branches.sort();
        assert_eq!(directories(&self.data(), "branches"), branches);
        let listed = self
            .api
            .get(&format!("/projects/{project}/snapshots"))
            .await;
        let mut snapshots: Vec<String> = listed["snapshots"]
            .as_array()
            .unwrap()
            .iter()
            .map(|snapshot| text(&snapshot["id"]))
            .collect();
        snapshots.sort();
        assert_eq!(directories(&self.data(), "snapshots"), snapshots);
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let mut child = self
            .child
            .take()
            .unwrap_or_else(|| serve(self.folder.path(), None).0);
        // A wrapper becomes the engine: its process is the same.
        let pid = rustix::process::Pid::from_child(&child);
        if rustix::process::kill_process(pid, rustix::process::Signal::TERM).is_err() {
            let _ = child.kill();
        }
        let _ = child.wait();
    }
}

/// The program and the line that it prints when it is ready; none when it ended before.
pub(crate) fn serve(folder: &Path, point: Option<&str>) -> (Child, Option<Value>) {
    serve_behind(&[], folder, point)
}

fn serve_behind(wrapper: &[&str], folder: &Path, point: Option<&str>) -> (Child, Option<Value>) {
    let engine = env!("CARGO_BIN_EXE_slipway-engine");
    let mut command = match wrapper {
        [] => Command::new(engine),
        [program, words @ ..] => {
            let mut command = Command::new(program);
            command.args(words).arg(engine);
            command
        }
    };
    command
        .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
        .arg(folder.join("data"))
        .arg("--sockets")
        .arg(folder.join("s"))
        .arg("--api-key-file")
        .arg(folder.join("key"))
        .env_remove(slipway_failpoints::VARIABLE)
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if let Some(point) = point {
        command.env(slipway_failpoints::VARIABLE, point);
    }
    let mut child = command.spawn().unwrap();
    // The reader goes away after one line; the engine goes on.
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut line)
        .unwrap();
    (child, serde_json::from_str(&line).ok())
}
