//! Named points between the durable effects of the engine's work. A test starts the real program
//! with [`VARIABLE`] set to the name of one, and the program ends itself there as `kill -9` would.
//!
//! Without the feature `on`, and in every build without debug assertions, [`reach`] is nothing.
//!
//! The names stand in one list ([`all`]), so that a test can go through them and notice one that
//! nobody reaches. A job's own points are `JOB.MOMENT` (see [`JOBS`], [`MOMENTS`]).

/// `NAME` ends the process when it first comes to that point, `NAME:3` at the third time.
pub const VARIABLE: &str = "SLIPWAY_FAILPOINT";

/// Whether this build has points at all.
pub const ENABLED: bool = cfg!(all(feature = "on", debug_assertions));

/// A point inside the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Point(&'static str);

impl Point {
    /// As [`VARIABLE`] takes it.
    pub const fn name(self) -> &'static str {
        self.0
    }
}

/// When a job's own points lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Everything is checked, nothing is written.
    Asked,
    /// The call is in the catalog, nothing is done.
    Written,
    /// Everything is done, its end is not in the catalog.
    Done,
    /// Its end is in the catalog.
    Ended,
}

/// Every [`Moment`] as it stands in a name.
pub const MOMENTS: &[(Moment, &str)] = &[
    (Moment::Asked, "asked"),
    (Moment::Written, "written"),
    (Moment::Done, "done"),
    (Moment::Ended, "ended"),
];

/// The engine's kinds of jobs, by the names that the catalog has for them.
pub const JOBS: &[&str] = &[
    "create_project",
    "put_project_aside",
    "delete_project",
    "create_child",
    "delete_branch",
    "snapshot",
    "delete_snapshot",
    "restore",
    "finalize",
    "create_role",
    "delete_role",
    "reset_password",
    "create_database",
    "update_database",
    "delete_database",
    "start",
    "suspend",
    "restart",
    "delete_endpoint",
    "import",
    "export",
    "create_child_at",
    "snapshot_at",
    "travel",
    "nothing",
];

macro_rules! points {
    ($($(#[$doc:meta])* $constant:ident = $name:literal;)*) => {
        $($(#[$doc])* pub const $constant: Point = Point($name);)*
        const POINTS: &[Point] = &[$($constant),*];
    };
}

points! {
    // slipway-postgres
    /// A standby's directory is whole, no server has run there.
    STANDBY_COPIED = "standby.copied";
    /// A standby answers.
    STANDBY_STARTED = "standby.started";
    /// The new cluster's files are there, its record is not.
    CREATE_FILLED = "create.filled";
    /// Settings and record are written.
    CREATE_RECORDED = "create.recorded";
    /// On disk, not yet under its name.
    CREATE_SYNCED = "create.synced";
    /// Under its name.
    CREATE_NAMED = "create.named";
    /// The copy's directory is claimed.
    TAKE_BEGUN = "take.begun";
    /// PostgreSQL is in backup mode.
    TAKE_STARTED = "take.started";
    /// The files are copied, the backup is not ended.
    TAKE_CLONED = "take.cloned";
    /// The backup is ended, label and WAL are missing.
    TAKE_STOPPED = "take.stopped";
    /// Label and WAL are there.
    TAKE_COMPLETE = "take.complete";
    /// On disk, not yet under its name.
    TAKE_SYNCED = "take.synced";
    /// Under its name.
    TAKE_NAMED = "take.named";
    /// The copy's directory is claimed.
    MATERIALISE_BEGUN = "materialise.begun";
    /// The files are copied.
    MATERIALISE_CLONED = "materialise.cloned";
    /// On disk, not yet under its name.
    MATERIALISE_SYNCED = "materialise.synced";
    /// Under its name.
    MATERIALISE_NAMED = "materialise.named";
    /// Settings are written, recovery has not begun.
    BAKE_BEGUN = "bake.begun";
    /// Recovery is done and not on disk.
    BAKE_RECOVERED = "bake.recovered";
    /// Everything is on disk.
    BAKE_SYNCED = "bake.synced";
    /// What a moment is made from is copied, its WAL is not.
    MOMENT_COPIED = "moment.copied";
    /// The WAL is beside it, recovery has not begun.
    MOMENT_WAL_COPIED = "moment.wal-copied";
    /// Recovery is done and not on disk.
    MOMENT_RECOVERED = "moment.recovered";
    /// On disk, not yet under its name.
    MOMENT_SYNCED = "moment.synced";
    /// Under its name.
    MOMENT_NAMED = "moment.named";
    /// The directory has another name, its files are there.
    REMOVE_RENAMED = "remove.renamed";
    /// The files are gone.
    REMOVE_GONE = "remove.gone";
    /// The postmaster runs and takes no connections yet.
    START_SPAWNED = "start.spawned";
    /// The postmaster takes connections.
    START_READY = "start.ready";
    /// The postmaster was told to stop.
    STOP_ASKED = "stop.asked";
    /// The postmaster is gone.
    STOP_GONE = "stop.gone";

    // slipway-engine: what a job does
    /// A new project's password is kept, the project is not.
    PROJECT_PASSWORD_KEPT = "project.password-kept";
    /// The first role is there, the database is not.
    PROJECT_ROLE_MADE = "project.role-made";
    /// Role and database are there.
    PROJECT_FURNISHED = "project.furnished";
    /// Clients get in.
    PROJECT_READY = "project.ready";
    /// The parent's copy is whole.
    CHILD_COPIED = "child.copied";
    /// Its server is up.
    CHILD_AWAKE = "child.awake";
    /// Its passwords are kept.
    CHILD_PASSWORDS_KEPT = "child.passwords-kept";
    /// Clients get in.
    CHILD_READY = "child.ready";
    /// The copy is whole, the catalog does not say so.
    SNAPSHOT_COPIED = "snapshot.copied";
    /// The catalog says that it is ready.
    SNAPSHOT_RECORDED = "snapshot.recorded";
    /// The copy of the snapshot is whole.
    RESTORE_COPIED = "restore.copied";
    /// Its server is up.
    RESTORE_AWAKE = "restore.awake";
    /// New passwords are kept, its server does not know them.
    RESTORE_PASSWORDS_KEPT = "restore.passwords-kept";
    /// Its server knows them.
    RESTORE_PASSWORDS_SET = "restore.passwords-set";
    /// Clients get in.
    RESTORE_READY = "restore.ready";
    /// The way back of the candidate's roles is kept, nothing has changed.
    FINALIZE_ROLES_KEPT = "finalize.roles-kept";
    /// The candidate has the target's roles.
    FINALIZE_ROLES_SET = "finalize.roles-set";
    /// New connections to the target wait.
    FINALIZE_HELD = "finalize.held";
    /// The target has no sessions.
    FINALIZE_SESSIONS_ENDED = "finalize.sessions-ended";
    /// The swap is in the catalog.
    FINALIZE_SWAPPED = "finalize.swapped";
    /// Connections reach the new branch.
    FINALIZE_LIFTED = "finalize.lifted";
    /// The target's passwords are kept for the new branch.
    FINALIZE_PASSWORDS_KEPT = "finalize.passwords-kept";
    /// A branch's server is gone for good.
    REMOVAL_RETIRED = "removal.retired";
    /// A branch's directory is gone.
    REMOVAL_DIRECTORY_GONE = "removal.directory-gone";
    /// A branch's passwords are gone.
    REMOVAL_PASSWORDS_GONE = "removal.passwords-gone";
    /// The catalog does not know the branch.
    REMOVAL_FORGOTTEN = "removal.forgotten";
    /// A project's branches are gone.
    PROJECT_REMOVAL_BRANCHES_GONE = "project-removal.branches-gone";
    /// A project's snapshots are gone.
    PROJECT_REMOVAL_SNAPSHOTS_GONE = "project-removal.snapshots-gone";
    /// A snapshot's directory is gone.
    SNAPSHOT_REMOVAL_DIRECTORY_GONE = "snapshot-removal.directory-gone";
    /// The catalog does not know the snapshot.
    SNAPSHOT_REMOVAL_FORGOTTEN = "snapshot-removal.forgotten";
    /// The role is there.
    ROLE_MADE = "role.made";
    /// The role is dropped, its password is kept.
    ROLE_DROPPED = "role.dropped";
    /// A new password waits beside the old one.
    PASSWORD_STAGED = "password.staged";
    /// The server knows the new password, the old one is kept.
    PASSWORD_SET = "password.set";
    /// The new password is kept.
    PASSWORD_KEPT = "password.kept";
    /// The database is there.
    DATABASE_MADE = "database.made";
    /// The database has its new name and owner.
    DATABASE_CHANGED = "database.changed";
    /// The database is dropped.
    DATABASE_DROPPED = "database.dropped";
    /// The endpoint's server is up.
    ENDPOINT_STARTED = "endpoint.started";
    /// The endpoint's server is down.
    ENDPOINT_SUSPENDED = "endpoint.suspended";
    /// The endpoint's port is closed, the catalog knows it.
    ENDPOINT_CLOSED = "endpoint.closed";
    /// The way back of an import is kept, nothing has changed.
    IMPORT_MARKED = "import.marked";
    /// The dump's extensions are made.
    IMPORT_EXTENSIONS_MADE = "import.extensions-made";
    /// Everything is loaded and not committed.
    IMPORT_LOADED = "import.loaded";
    /// Everything is committed, the catalog does not say so.
    IMPORT_COMMITTED = "import.committed";
    /// The catalog says that it succeeded.
    IMPORT_RECORDED = "import.recorded";
    /// The file is made and empty.
    EXPORT_BEGUN = "export.begun";
    /// Everything is in the file and on disk, not yet under its name.
    EXPORT_COMPLETE = "export.complete";
    /// The file has its name, and its first one, too.
    EXPORT_NAMED = "export.named";
    /// The catalog says that it succeeded.
    EXPORT_RECORDED = "export.recorded";
    /// The file has its name only.
    EXPORT_ALONE = "export.alone";
    /// The directory that takes the branch's place is whole.
    TRAVEL_FILLED = "travel.filled";
    /// It has the branch's roles.
    TRAVEL_ROLES_SET = "travel.roles-set";
    /// New connections to the branch wait.
    TRAVEL_HELD = "travel.held";
    /// The branch has no sessions.
    TRAVEL_SESSIONS_ENDED = "travel.sessions-ended";
    /// The branch's passwords are kept for what it was, too.
    TRAVEL_PASSWORDS_KEPT = "travel.passwords-kept";
    /// The exchange is in the catalog.
    TRAVEL_EXCHANGED = "travel.exchanged";
    /// Connections reach the other directory.
    TRAVEL_LIFTED = "travel.lifted";
    /// What the branch was stays under a name of its own.
    TRAVEL_REPLACED_KEPT = "travel.replaced-kept";
    /// What the branch was is gone.
    TRAVEL_REPLACED_REMOVED = "travel.replaced-removed";
    /// A copy to begin from is whole, the catalog does not know it.
    HISTORY_COPIED = "history.copied";
    /// The catalog knows it.
    HISTORY_RECORDED = "history.recorded";
    /// The catalog does not know a copy any more, its directory is there.
    HISTORY_FORGOTTEN = "history.forgotten";
    /// A copy's directory is gone.
    HISTORY_GONE = "history.gone";

    // slipway-engine: its start
    /// The first key is in its file, the catalog does not know it.
    KEY_FILE_WRITTEN = "key.file-written";
    /// The first key is in the catalog, nobody was told.
    KEY_MADE = "key.made";
    /// What an interrupted job had begun is undone, its operations are open.
    RECOVER_UNDONE = "recover.undone";
    /// An interrupted job's operations have ended.
    RECOVER_RESOLVED = "recover.resolved";
    /// Directories that nobody knows are gone.
    RECOVER_SWEPT = "recover.swept";
    /// Ports are open.
    RECOVER_OPENED = "recover.opened";
    /// Servers that live on are taken over.
    RECOVER_ADOPTED = "recover.adopted";
    /// Interrupted work that can be repeated is at work again.
    RECOVER_REPEATING = "recover.repeating";
    /// `engine.json` is written.
    ANNOUNCED = "announced";
}

/// The name of every point.
pub fn all() -> Vec<String> {
    let jobs = JOBS.iter().flat_map(|job| {
        let moments = MOMENTS.iter();
        moments.map(move |(_, moment)| format!("{job}.{moment}"))
    });
    let points = POINTS.iter().map(|point| point.0.to_owned());
    jobs.chain(points).collect()
}

/// Says that the work is at a point.
#[inline]
pub fn reach(point: Point) {
    #[cfg(all(feature = "on", debug_assertions))]
    armed::come_to(point.0);
    #[cfg(not(all(feature = "on", debug_assertions)))]
    let _ = point;
}

/// Says that a job, one of [`JOBS`], is at one of its own points.
#[inline]
pub fn reach_job(job: &'static str, moment: Moment) {
    #[cfg(all(feature = "on", debug_assertions))]
    {
        let name = MOMENTS.iter().find(|(one, _)| *one == moment);
        armed::come_to(&format!("{job}.{}", name.map_or("", |(_, name)| name)));
    }
    #[cfg(not(all(feature = "on", debug_assertions)))]
    let _ = (job, moment);
}

#[cfg(all(feature = "on", debug_assertions))]
mod armed {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU32, Ordering};

    struct Armed {
        name: String,
        /// How often it is passed before it ends the process.
        left: AtomicU32,
    }

    static ARMED: OnceLock<Option<Armed>> = OnceLock::new();

    pub(super) fn come_to(name: &str) {
        // It ends the process, so it can be nobody's setting but the process's own.
        let armed = ARMED.get_or_init(|| std::env::var(super::VARIABLE).ok().map(parse));
        let Some(armed) = armed.as_ref().filter(|armed| armed.name == name) else {
            return;
        };
        let before = armed
            .left
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
                Some(left.saturating_sub(1))
            });
        if before.is_ok_and(|left| left > 1) {
            return;
        }
        die();
    }

    fn parse(text: String) -> Armed {
        let (name, times) = match text.rsplit_once(':') {
            Some((name, times)) => (name.to_owned(), times.parse().unwrap_or(1)),
            None => (text, 1),
        };
        Armed {
            name,
            left: AtomicU32::new(times),
        }
    }

    #[cfg(unix)]
    fn die() -> ! {
        // As from outside: no destructor, no flush, no handler.
        let _ =
            rustix::process::kill_process(rustix::process::getpid(), rustix::process::Signal::KILL);
        loop {
            std::thread::park();
        }
    }

    #[cfg(not(unix))]
    fn die() -> ! {
        std::process::abort()
    }
}

#[cfg(test)]
mod tests {
    use super::all;

    #[test]
    fn every_name_stands_for_one_point() {
        let mut names = all();
        let before = names.len();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), before);
    }
}
