//! A desk of one's own for a test: a virtual display, a session bus, an unlocked keychain and a
//! WebDriver, each a child process that ends with the test.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use thirtyfour::prelude::*;

pub(crate) mod window;

/// A child process that is ended and reaped when it goes out of scope.
pub(crate) struct Owned(Child);

impl Owned {
    pub(crate) fn new(command: &mut Command) -> Self {
        let program = command.get_program().to_owned();
        Self(
            command
                .spawn()
                .unwrap_or_else(|error| panic!("start {}: {error}", program.display())),
        )
    }

    /// How it has ended, if it has.
    pub(crate) fn ended(&mut self) -> Option<std::process::ExitStatus> {
        self.0.try_wait().expect("ask after a process")
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A keychain on the bus.
fn keyring(environment: &[(String, String)], unlocked: bool) -> Owned {
    let mut command = Command::new("gnome-keyring-daemon");
    command.args(["--foreground", "--components=secrets"]);
    if unlocked {
        command.arg("--unlock");
    }
    let mut keyring = command
        .envs(environment.iter().cloned())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("start gnome-keyring-daemon");
    let mut password = keyring.stdin.take().expect("stdin");
    if unlocked {
        password.write_all(b"test\n").expect("unlock the keyring");
    }
    drop(password);
    let keyring = Owned(keyring);
    wait_for("the keychain on the bus", || {
        Command::new("dbus-send")
            .args([
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/",
                "org.freedesktop.DBus.GetNameOwner",
                "string:org.freedesktop.secrets",
            ])
            .envs(environment.iter().cloned())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .is_ok_and(|status| status.success())
    });
    keyring
}

/// Everything around a window, in folders of its own.
pub(crate) struct Desk {
    pub(crate) folder: tempfile::TempDir,
    environment: Vec<(String, String)>,
    driver_url: String,
    keychain: Option<Owned>,
    _processes: Vec<Owned>,
}

impl Desk {
    /// A desk whose display has the given size in pixels.
    pub(crate) fn new(width: u32, height: u32) -> Self {
        Self::with(width, height, true)
    }

    /// The same without a keychain: no Secret Service answers on its bus.
    pub(crate) fn without_keychain(width: u32, height: u32) -> Self {
        Self::with(width, height, false)
    }

    fn with(width: u32, height: u32, keychain: bool) -> Self {
        // Short, because the paths of Unix sockets must be.
        let folder = tempfile::Builder::new()
            .prefix("slip")
            .tempdir()
            .expect("make a folder");
        let mut environment = Vec::new();
        for (variable, name) in [
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_RUNTIME_DIR", "run"),
            ("HOME", "home"),
        ] {
            let path = folder.path().join(name);
            std::fs::create_dir(&path).expect("make a folder");
            private(&path);
            environment.push((variable.to_owned(), path.display().to_string()));
        }
        let mut processes = Vec::new();

        let (display, xvfb) = first_line(
            Command::new("Xvfb")
                // A display that begins anew when its last window closes refuses the next one meanwhile.
                .args([
                    "-displayfd",
                    "1",
                    "-nolisten",
                    "tcp",
                    "-noreset",
                    "-screen",
                    "0",
                ])
                .arg(format!("{width}x{height}x24")),
        );
        processes.push(xvfb);
        environment.push(("DISPLAY".to_owned(), format!(":{display}")));

        // A configuration of its own: without service folders nothing is started by name, so that
        // no process of the desktop is left behind.
        let services = folder.path().join("bus.conf");
        let config = BUS.replace("FOLDER", &folder.path().display().to_string());
        std::fs::write(&services, config).expect("write the bus's configuration");
        let (address, bus) = first_line(
            Command::new("dbus-daemon")
                .args(["--nofork", "--print-address=1"])
                .arg(format!("--config-file={}", services.display()))
                .envs(environment.iter().cloned()),
        );
        processes.push(bus);
        environment.push(("DBUS_SESSION_BUS_ADDRESS".to_owned(), address));

        let keychain = keychain.then(|| keyring(&environment, true));

        let (driver_url, process) = driver(&environment);
        processes.push(process);
        Self {
            folder,
            environment,
            driver_url,
            keychain,
            _processes: processes,
        }
    }

    /// Ends the keychain and starts it again with what it holds, locked: nobody is there to unlock it.
    pub(crate) fn lock_keychain(&mut self) {
        self.keychain = None;
        self.keychain = Some(keyring(&self.environment, false));
    }

    /// Variables under which a program sits at this desk.
    pub(crate) fn environment(&self) -> impl Iterator<Item = (String, String)> + '_ {
        self.environment.iter().cloned()
    }

    /// Where the session bus of this desk listens.
    pub(crate) fn bus_address(&self) -> String {
        let mut variables = self.environment();
        let address = variables.find(|(name, _)| name == "DBUS_SESSION_BUS_ADDRESS");
        address.expect("the bus has an address").1
    }

    /// What the keychain holds for Slipway.
    pub(crate) fn kept_secrets(&self) -> Vec<String> {
        let found = Command::new("secret-tool")
            .args(["search", "--all", "service", "dev.slipway.Slipway"])
            .envs(self.environment())
            .output()
            .expect("ask the keychain");
        let found = String::from_utf8(found.stdout).expect("text");
        let secrets = found
            .lines()
            .filter_map(|line| line.strip_prefix("secret = "));
        secrets.map(str::to_owned).collect()
    }

    /// Where Slipway keeps its data at this desk.
    pub(crate) fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data").join("slipway")
    }

    /// Starts Slipway and takes hold of its window.
    pub(crate) async fn open_window(&self) -> WebDriver {
        self.try_open_window(&self.driver_url, &[])
            .await
            .expect("open the window")
    }

    /// Starts Slipway with these arguments beside the first one, with a WebDriver of its own, which
    /// ends with the window.
    pub(crate) async fn open_another_window(&self, arguments: &[&str]) -> (WebDriver, Owned) {
        let (url, process) = driver(&self.environment);
        let window = self.try_open_window(&url, arguments).await;
        (window.expect("open the window"), process)
    }

    async fn try_open_window(
        &self,
        driver_url: &str,
        arguments: &[&str],
    ) -> WebDriverResult<WebDriver> {
        // The WebDriver client shares its HTTP library, and so the choice of cryptography, with ours;
        // a second installation is no failure.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut capabilities = Capabilities::new();
        capabilities
            .set(
                "webkitgtk:browserOptions",
                serde_json::json!({ "binary": env!("CARGO_BIN_EXE_slipway"), "args": arguments }),
            )
            .expect("describe the window");
        WebDriver::new(driver_url, capabilities).await
    }

    /// The process of the one window at this desk.
    pub(crate) fn window_process(&self) -> u32 {
        let program = Path::new(env!("CARGO_BIN_EXE_slipway"));
        let home = format!("HOME={}", self.folder.path().join("home").display());
        let processes = std::fs::read_dir("/proc").expect("list processes");
        let mut found = processes.flatten().filter(|process| {
            let path = process.path();
            std::fs::read_link(path.join("exe")).is_ok_and(|exe| exe == program)
                && std::fs::read(path.join("environ")).is_ok_and(|environment| {
                    environment
                        .split(|byte| *byte == 0)
                        .any(|variable| variable == home.as_bytes())
                })
        });
        let process = found.next().expect("a window's process").file_name();
        assert!(found.next().is_none(), "one window");
        process.to_string_lossy().parse().expect("its id")
    }

    /// Runs `slipway-engine` on the data directory of this desk's engine.
    pub(crate) fn engine(&self, arguments: &[&str]) -> std::process::Output {
        Command::new(engine_program())
            .args(arguments)
            .arg("--data-dir")
            .arg(self.data_dir().join("engine"))
            .envs(self.environment())
            .output()
            .expect("run slipway-engine")
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if self.data_dir().join("engine").exists() {
            let _ = self.engine(&["stop"]);
        }
    }
}

const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=FOLDER</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A WebDriver, which opens windows at its address, one at a time.
fn driver(environment: &[(String, String)]) -> (String, Owned) {
    let port = free_port();
    let process = Owned::new(
        Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .envs(environment.iter().cloned())
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null()),
    );
    wait_for("WebKitWebDriver", || {
        std::net::TcpStream::connect(("127.0.0.1", port)).is_ok()
    });
    (format!("http://127.0.0.1:{port}"), process)
}

/// The engine's binary, beside the application's.
pub(crate) fn engine_program() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_slipway")).with_file_name("slipway-engine")
}

/// A loopback port that nobody had a moment ago.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("bind a port");
    listener.local_addr().expect("its address").port()
}

/// Waits until something is so; the bound only ends a test that would never end.
pub(crate) fn wait_for(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "waited in vain for {what}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
}

fn first_line(command: &mut Command) -> (String, Owned) {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|error| panic!("start {}: {error}", command.get_program().display()));
    let mut line = String::new();
    let mut stdout = BufReader::new(child.stdout.take().expect("stdout"));
    stdout.read_line(&mut line).expect("read its first line");
    let owned = Owned(child);
    // Whoever writes more must not be stopped by a closed pipe.
    std::thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
    (line.trim().to_owned(), owned)
}

#[cfg(unix)]
fn private(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))
        .expect("make a folder private");
}

#[cfg(not(unix))]
fn private(_path: &Path) {}
