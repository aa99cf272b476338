//! The settings of every server of ours.
//!
//! A copied cluster brings its own settings along, and some of them run things. Ours come last, and
//! what `ALTER SYSTEM` wrote, which PostgreSQL reads later still, is rid of every name that is ours.

use std::fs;
use std::io;
use std::path::Path;

use crate::installation::Installation;
use crate::platform;

const OURS: &str = "slipway.conf";
const INCLUDE: &str = "include_if_exists = 'slipway.conf'";

/// Logs in over the private socket without a password. Nobody but the superuser gets the whole
/// cluster by physical replication.
const HBA: &str = "# Written before each start.\n\
    local all all trust\n\
    local replication slipway_admin trust\n";

/// How much a server may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// A child branch, or one that is mostly idle: some 6 MB.
    Small,
    /// A branch that an environment's endpoint leads to.
    Environment,
    /// A copy that follows another server and is only read ([`crate::standby`]).
    Standby,
}

const COMMON: &[(&str, &str)] = &[
    // Nobody connects to a server that recovers. With it on, recovery would refuse to start under
    // fewer connections than the WAL was written under.
    ("hot_standby", "off"),
    ("max_wal_senders", "10"),
    ("max_prepared_transactions", "0"),
    ("max_locks_per_transaction", "64"),
    ("superuser_reserved_connections", "6"),
    ("listen_addresses", ""),
    ("unix_socket_permissions", "0700"),
    ("unix_socket_group", ""),
    ("bonjour", "off"),
    ("ssl", "off"),
    ("password_encryption", "scram-sha-256"),
    ("wal_level", "replica"),
    ("fsync", "on"),
    ("full_page_writes", "on"),
    ("archive_mode", "off"),
    ("archive_command", ""),
    ("archive_library", ""),
    ("archive_cleanup_command", ""),
    ("restore_command", ""),
    ("recovery_end_command", ""),
    ("recovery_target", ""),
    ("recovery_target_lsn", ""),
    ("recovery_target_name", ""),
    ("recovery_target_time", ""),
    ("recovery_target_xid", ""),
    ("primary_conninfo", ""),
    ("primary_slot_name", ""),
    ("synchronous_standby_names", ""),
    ("logging_collector", "off"),
    ("log_destination", "stderr"),
    ("log_line_prefix", "%m [%p] "),
    ("log_timezone", "UTC"),
    ("lc_messages", "C"),
    // A statement may hold a password.
    ("log_statement", "none"),
    ("log_min_error_statement", "panic"),
    ("log_min_duration_statement", "-1"),
    ("log_parameter_max_length_on_error", "0"),
    ("jit", "off"),
    // A subscription that came with a copy would take its original's changes away.
    ("max_logical_replication_workers", "0"),
];

/// Of its connections, those of `superuser_reserved_connections` are the engine's own. Each that
/// is possible costs 40 kB, also while nobody is there.
const SMALL: &[(&str, &str)] = &[
    ("max_connections", "40"),
    ("max_worker_processes", "2"),
    ("shared_buffers", "16MB"),
    ("max_parallel_workers", "0"),
    ("wal_buffers", "1MB"),
    ("min_wal_size", "32MB"),
    ("max_wal_size", "256MB"),
];

const ENVIRONMENT: &[(&str, &str)] = &[
    ("max_connections", "110"),
    ("max_worker_processes", "8"),
    ("shared_buffers", "128MB"),
    ("max_parallel_workers", "4"),
    ("wal_buffers", "-1"),
    ("min_wal_size", "80MB"),
    ("max_wal_size", "1GB"),
];

/// A standby must have room for as many connections and workers as the server that it follows, whichever
/// profile that has. It is thrown away after a crash, so nothing waits for its disk.
const STANDBY: &[(&str, &str)] = &[
    ("hot_standby", "on"),
    ("max_connections", "110"),
    ("max_worker_processes", "8"),
    ("shared_buffers", "32MB"),
    ("max_parallel_workers", "4"),
    ("wal_buffers", "1MB"),
    ("min_wal_size", "32MB"),
    ("max_wal_size", "256MB"),
    ("fsync", "off"),
    ("wal_recycle", "off"),
    // Held by the connection alone, so that nothing is kept for a standby that is gone.
    ("wal_receiver_create_temp_slot", "on"),
    ("wal_retrieve_retry_interval", "1s"),
];

/// What a standby follows. Written when it is made, read again at each start.
const FOLLOWS: &str = "slipway-standby.conf";

/// Never taken over from a copied directory, though we set nothing in their place.
const DROPPED: &[&str] = &[
    "port",
    "unix_socket_directories",
    "data_directory",
    "hba_file",
    "ident_file",
    "external_pid_file",
    "ssl_passphrase_command",
    "recovery_target_action",
    "recovery_target_inclusive",
    "recovery_target_timeline",
];

/// Whatever keeps WAL, it must not fill the disk: beyond this the history is lost instead. A power
/// of two, so that the file seldom changes.
fn wal_that_slots_keep(free: u64) -> &'static str {
    match free / 4 {
        0..0x0800_0000 => "64MB",
        0x0800_0000..0x1000_0000 => "128MB",
        0x1000_0000..0x2000_0000 => "256MB",
        0x2000_0000..0x4000_0000 => "512MB",
        0x4000_0000..0x8000_0000 => "1GB",
        0x8000_0000..0x1_0000_0000 => "2GB",
        _ => "4GB",
    }
}

fn settings(
    installation: &Installation,
    profile: Profile,
    free: u64,
) -> Vec<(&'static str, &'static str)> {
    let major = installation.version().major;
    let mut settings = COMMON.to_vec();
    settings.push(("max_slot_wal_keep_size", wal_that_slots_keep(free)));
    settings.extend(match profile {
        Profile::Small => SMALL,
        Profile::Environment => ENVIRONMENT,
        Profile::Standby => STANDBY,
    });
    if major >= 18 {
        settings.push((
            "io_method",
            match profile {
                Profile::Small | Profile::Standby => "sync",
                Profile::Environment => "worker",
            },
        ));
        // As many as `autovacuum_max_workers`; each that is possible costs memory.
        settings.push(("autovacuum_worker_slots", "3"));
    }
    if platform::SYNCS_WHOLE_FILE_SYSTEMS {
        settings.push(("recovery_init_sync_method", "syncfs"));
    }
    settings
}

/// Writes them for the next start of the server in `dir`.
pub(crate) fn write(dir: &Path, installation: &Installation, profile: Profile) -> io::Result<()> {
    let free = platform::free_bytes(dir).unwrap_or(u64::MAX);
    let settings = settings(installation, profile, free);
    let mut ours = String::from("# Written before each start; changes are lost.\n");
    for (name, value) in &settings {
        ours.push_str(&format!("{name} = '{value}'\n"));
    }
    if profile == Profile::Standby {
        ours.push_str(&format!("include = '{FOLLOWS}'\n"));
    }
    let put = |name: &str, text: &str| -> io::Result<()> {
        let path = dir.join(name);
        if fs::read_to_string(&path).is_ok_and(|present| present == text) {
            return Ok(());
        }
        fs::write(&path, text)?;
        installation.run_as().hand_over(&path)
    };
    put(OURS, &ours)?;
    put("pg_hba.conf", HBA)?;

    let main = fs::read_to_string(dir.join("postgresql.conf"))?;
    if main.lines().rfind(|line| !line.trim().is_empty()) != Some(INCLUDE) {
        put(
            "postgresql.conf",
            &format!("{}\n\n{INCLUDE}\n", main.trim_end()),
        )?;
    }

    match fs::read_to_string(dir.join("postgresql.auto.conf")) {
        Ok(auto) => {
            let is_kept = |line: &&str| {
                let end = line
                    .find(|c: char| c == '=' || c.is_whitespace())
                    .unwrap_or(line.len());
                let name = line[..end].to_ascii_lowercase();
                !DROPPED.contains(&name.as_str()) && !settings.iter().any(|(ours, _)| *ours == name)
            };
            let kept: String = auto
                .lines()
                .filter(is_kept)
                .map(|line| format!("{line}\n"))
                .collect();
            put("postgresql.auto.conf", &kept)
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
    }
}

/// Makes a standby of the copy in `dir`, which follows the server with that socket once it starts.
pub(crate) fn follow(dir: &Path, installation: &Installation, socket_dir: &Path) -> io::Result<()> {
    let host = socket_dir.to_str().ok_or_else(|| {
        io::Error::new(
            io::ErrorKind::InvalidInput,
            "the socket's path is not UTF-8",
        )
    })?;
    // In a connection string a backslash guards, in the file a second quote.
    let host = host.replace('\\', "\\\\").replace('\'', "\\'");
    let port = crate::PORT;
    let user = crate::SUPERUSER;
    let string = format!("host='{host}' port={port} user={user} application_name=slipway_standby");
    let file = format!(
        "primary_conninfo = '{}'\n",
        string.replace('\\', "\\\\").replace('\'', "''")
    );
    for (name, text) in [(FOLLOWS, file.as_str()), ("standby.signal", "")] {
        let path = dir.join(name);
        fs::write(&path, text)?;
        installation.run_as().hand_over(&path)?;
    }
    Ok(())
}

/// Takes our empty recovery targets out again: PostgreSQL takes even those for a second target.
/// The next [`write`] brings them back.
pub(crate) fn allow_recovery_target(dir: &Path, installation: &Installation) -> io::Result<()> {
    let path = dir.join(OURS);
    let kept: String = fs::read_to_string(&path)?
        .lines()
        .filter(|line| !line.starts_with("recovery_target"))
        .map(|line| format!("{line}\n"))
        .collect();
    fs::write(&path, kept)?;
    installation.run_as().hand_over(&path)
}
