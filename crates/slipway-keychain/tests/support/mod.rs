//! A session bus of one's own, with or without a keychain on it.
//!
//! The bus is found through environment variables, which a test cannot change for itself. So each
//! test runs its own program again, alone, in a session of its own, and looks at how it ended.

use std::{
    fs,
    io::Write,
    os::unix::fs::{DirBuilderExt, PermissionsExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

/// Set inside of the session only: the folder that belongs to it.
const INSIDE: &str = "SLIPWAY_TEST_KEYCHAIN_SESSION";

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Bus {
    None,
    /// A bus on which nothing is started by itself.
    Bare,
}

/// Runs `test` in a session. Its name has to be that of the calling test.
pub(crate) fn in_session(name: &str, bus: Bus, test: impl AsyncFnOnce(Session)) {
    if let Some(dir) = std::env::var_os(INSIDE) {
        let session = Session { dir: dir.into() };
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let ran = session.dir.join("ran");
        runtime.block_on(test(session));
        fs::write(ran, "").unwrap();
        return;
    }
    let place = Place::new();
    let exe = std::env::current_exe().unwrap();
    let mut command = match bus {
        Bus::None => Command::new(&exe),
        Bus::Bare => {
            let config = place.bus_config();
            let mut command = Command::new("dbus-run-session");
            command.arg("--config-file").arg(config).arg("--").arg(&exe);
            command
        }
    };
    command
        .args(["--exact", name, "--nocapture"])
        .env(INSIDE, place.dir())
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("GNOME_KEYRING_CONTROL");
    for name in ["DATA", "CONFIG", "CACHE"] {
        command.env(format!("XDG_{name}_HOME"), place.dir().join(name));
    }
    command.env("XDG_RUNTIME_DIR", place.dir().join("run"));
    let status = command.status().unwrap();
    place.wait_until_empty();
    assert!(status.success(), "the test inside of the session: {status}");
    // A program that finds no test of that name is content with itself.
    assert!(place.dir().join("ran").exists(), "no test is called {name}");
}

/// The inside of a session.
pub(crate) struct Session {
    dir: PathBuf,
}

impl Session {
    pub(crate) fn dir(&self) -> &Path {
        &self.dir
    }

    /// A keychain with the password `test`; locked when it is not told.
    pub(crate) fn start_keyring(&self, unlocked: bool) -> Keyring {
        let start = if unlocked { "--unlock" } else { "--start" };
        let mut child = Command::new("gnome-keyring-daemon")
            .args([start, "--foreground", "--components=secrets"])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("gnome-keyring-daemon is installed");
        let mut password = child.stdin.take().unwrap();
        password.write_all(b"test\n").unwrap();
        Keyring { child }
    }
}

/// A running keychain service.
pub(crate) struct Keyring {
    child: Child,
}

impl Keyring {
    pub(crate) fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        let sent = Command::new("kill").args([name, &pid]).status().unwrap();
        assert!(sent.success());
    }
}

impl Drop for Keyring {
    fn drop(&mut self) {
        assert!(self.child.kill().is_ok());
        assert!(self.child.wait().is_ok());
    }
}

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let dir = tempfile::Builder::new().prefix("sk").tempdir().unwrap();
        fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o700)).unwrap();
        for name in ["DATA", "CONFIG", "CACHE", "run"] {
            let mut private = fs::DirBuilder::new();
            private.mode(0o700).create(dir.path().join(name)).unwrap();
        }
        Self(dir)
    }

    fn dir(&self) -> &Path {
        self.0.path()
    }

    fn bus_config(&self) -> PathBuf {
        let file = self.dir().join("bus.conf");
        let listen = self.dir().join("run");
        let config = format!(
            r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
               <busconfig><type>session</type><listen>unix:dir={}</listen><auth>EXTERNAL</auth>
               <policy context="default"><allow send_destination="*" eavesdrop="true"/>
               <allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"#,
            listen.display()
        );
        fs::write(&file, config).unwrap();
        file
    }

    /// Everything that was started for this place knows it by its environment.
    fn processes(&self) -> Vec<u32> {
        let mark = format!("{INSIDE}={}", self.dir().display());
        fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .flatten()
            .filter_map(|entry| {
                let pid = entry.file_name().to_str()?.parse().ok()?;
                let environment = fs::read(entry.path().join("environ")).ok()?;
                let ours = environment
                    .split(|byte| *byte == 0)
                    .any(|it| it == mark.as_bytes());
                ours.then_some(pid)
            })
            .collect()
    }

    fn wait_until_empty(&self) {
        for _ in 0..500 {
            if self.processes().is_empty() {
                return;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        panic!("processes are left: {:?}", self.processes());
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        for pid in self.processes() {
            let killed = Command::new("kill")
                .args(["-KILL", &pid.to_string()])
                .status();
            assert!(killed.is_ok());
        }
    }
}
