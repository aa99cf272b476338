//! The history of branches: WAL that their servers keep, and raw copies to begin from, so that a
//! moment inside the project's window can be made again.
//!
//! Kept for root branches of projects with `history_retention_seconds` above 0; not for children,
//! for branches that a restored snapshot made (as on Neon), or for replaced ones, whose history
//! ends with them and goes when the window has passed it. It costs one copy of the data at least
//! (next to nothing where files share blocks) and the WAL since. The servers themselves hold the
//! WAL back by a slot, bounded by PostgreSQL at 4 GB each, or less where little is free, whether or not the engine runs; the sum over all
//! branches is bounded here. Over the bound, or when the disk is nearly full, the oldest goes and
//! windows shrink, which the log and the window's note say. A branch never suffers from that.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use neon_api::slipway::HistoryWindow;
use slipway_failpoints::{self as failpoints, reach};
use slipway_postgres::history::{self, Base, Moment, RecoverError, Recovered};
use slipway_postgres::{Lsn, Server, snapshot};
use tokio::sync::{Notify, RwLock};

use crate::catalog::branches::{self, Branch};
use crate::catalog::history::{self as rows, BaseRow};
use crate::catalog::{CatalogError, projects};
use crate::error::{ApiError, chain};
use crate::operations::{JobError, at};
use crate::state::{State, lock};

/// Neon's own default for new projects.
pub(crate) const DEFAULT_RETENTION: i64 = 86_400;
/// Bytes that the history of all branches may take, unless somebody says otherwise: where copies share
/// blocks, and where each costs what it holds.
const CAP_WITH_REFLINK: u64 = 4 << 30;
const CAP_WITHOUT: u64 = 1 << 30;

/// Room that the history leaves for what people ask for, beside what is always left.
pub(crate) const FOR_PEOPLE: u64 = 512 << 20;

const EVERY: Duration = Duration::from_secs(5);
/// A new copy to begin from is made when the last one is a quarter of the window old, but not more
/// often than this.
const LEAST_BETWEEN_BASES: TimeDelta = TimeDelta::minutes(15);
/// And only if so much was written since.
const WORTH_A_BASE: u64 = 32 << 20;

/// What of the history is only in memory.
#[derive(Default)]
pub(crate) struct History {
    /// Something changed that it may have to follow at once.
    pub(crate) changed: Notify,
    /// By directory: reading the past, and keeping WAL for a mark until that is written down, excludes
    /// tidying it up.
    gates: Mutex<HashMap<String, Arc<RwLock<()>>>>,
    /// By directory: why a window is shorter than wanted.
    notes: Mutex<HashMap<String, String>>,
    /// By directory: bytes of WAL that were kept at the last look.
    wal_bytes: Mutex<HashMap<String, u64>>,
}

impl History {
    fn gate(&self, directory: &str) -> Arc<RwLock<()>> {
        Arc::clone(lock(&self.gates).entry(directory.to_owned()).or_default())
    }

    fn note(&self, directory: &str, note: impl Into<String>) {
        let note = note.into();
        let before = lock(&self.notes).insert(directory.to_owned(), note.clone());
        if before.as_ref() != Some(&note) {
            tracing::warn!(directory, note, "history");
        }
    }
}

/// The directory's name, which stands for its WAL.
pub(crate) fn directory_name(server: &Server) -> String {
    let name = server.data_dir().file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Works until the engine stops.
pub(crate) async fn keep_history(state: Arc<State>) {
    loop {
        tokio::select! {
            () = state.stopping.cancelled() => return,
            () = state.history.changed.notified() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
        tokio::select! {
            () = state.stopping.cancelled() => return,
            () = state.tend_history() => {}
        }
    }
}

impl State {
    /// Brings every branch's history to what it should be.
    async fn tend_history(self: &Arc<Self>) {
        let all = match self.catalog.read(branches::all) {
            Ok(all) => all,
            Err(error) => {
                tracing::error!(error = chain(&error), "list branches for their history");
                return;
            }
        };
        for branch in all.iter().filter(|branch| branch.ready) {
            if !self.servers.is_awake(&branch.id) {
                continue;
            }
            if let Err(error) = self.tend(branch).await {
                // The branch may just be going away, or its server be stopped.
                tracing::debug!(branch = %branch.id, error = chain(&error), "tend history");
            }
        }
        if let Err(error) = self.drop_strays(&all).await {
            tracing::warn!(
                error = chain(&error),
                "remove copies of directories that are gone"
            );
        }
        if let Err(error) = self.shrink_history().await {
            tracing::warn!(error = chain(&error), "shrink history");
        }
    }

    /// A copy may have been completed just when its directory went.
    async fn drop_strays(&self, all: &[Branch]) -> Result<(), JobError> {
        let known: Vec<String> = all
            .iter()
            .map(|branch| self.servers.directory(&branch.id))
            .collect();
        for base in self.catalog.read(rows::all_bases)? {
            if !known.contains(&base.directory) {
                self.remove_base(&base).await?;
            }
        }
        Ok(())
    }

    fn retention_of(&self, branch: &Branch) -> Result<TimeDelta, CatalogError> {
        let project = self
            .catalog
            .read(|connection| projects::find(connection, &branch.project_id))?;
        let seconds = project.map_or(0, |project| project.history_retention_seconds);
        Ok(TimeDelta::try_seconds(seconds.max(0)).unwrap_or(TimeDelta::MAX))
    }

    async fn tend(self: &Arc<Self>, branch: &Branch) -> Result<(), JobError> {
        let server = self.servers.wake(branch).await?;
        // Whatever the catalog says by now: it is this directory's WAL.
        let directory = directory_name(&server);
        let retention = self.retention_of(branch)?;
        let bases = self.catalog.read(|c| rows::bases(c, &directory))?;
        let marks = self.catalog.read(|c| rows::mark_positions(c, &directory))?;
        let wanted = is_kept(branch, retention);
        let nothing = !wanted && bases.is_empty() && marks.is_empty();
        // An idle branch is not asked every time: a session costs as much memory as its server.
        if nothing && !history::may_keep_wal(&server) {
            return Ok(());
        }
        let client = self.servers.admin(branch).await?;
        if nothing {
            let gate = self.history.gate(&directory);
            let Ok(_tidying) = gate.try_write() else {
                return Ok(());
            };
            let marks = self.catalog.read(|c| rows::mark_positions(c, &directory))?;
            if marks.is_empty() {
                lock(&self.history.wal_bytes).remove(&directory);
                history::keep_nothing(&client)
                    .await
                    .map_err(at("let WAL go"))?;
            }
            return Ok(());
        }
        let kept = history::kept_wal(&client)
            .await
            .map_err(at("ask what is kept"))?;
        // A slot that was lost, and perhaps made anew for a mark, has left a gap behind it.
        let is_lost = |base: &&BaseRow| kept.as_ref().is_none_or(|kept| kept.from > base.start_lsn);
        let lost = bases.iter().any(|base| is_lost(&base));
        if lost {
            for base in bases.iter().filter(is_lost) {
                self.remove_base(base).await?;
            }
            self.history.note(
                &directory,
                "more was written at once than a server may keep; the window begins anew",
            );
        }
        let bases: Vec<BaseRow> = bases.into_iter().filter(|base| !is_lost(&base)).collect();
        if wanted && self.is_base_due(&bases, retention, kept.as_ref()) {
            self.take_base(branch, &server, &directory).await?;
        }
        let gate = self.history.gate(&directory);
        let Ok(_tidying) = gate.try_write() else {
            // Somebody reads the past, or is about to set a mark.
            return Ok(());
        };
        let marks = self.catalog.read(|c| rows::mark_positions(c, &directory))?;
        let mut bases = self.catalog.read(|c| rows::bases(c, &directory))?;
        let now = self.now();
        let cutoff = now.checked_sub_signed(retention).unwrap_or(now);
        while bases.len() > 1 && bases[1].taken_at <= cutoff {
            self.remove_base(&bases.remove(0)).await?;
        }
        let is_over = !wanted && branch.replaced_at.is_none_or(|at| at <= cutoff);
        if is_over {
            for base in bases.drain(..) {
                self.remove_base(&base).await?;
            }
        }
        // A mark whose WAL is gone needs nothing any more.
        let reach = kept.map_or(Lsn::default(), |kept| kept.from);
        let marks = marks.into_iter().filter(|mark| *mark >= reach);
        let from = bases.iter().map(|base| base.start_lsn).chain(marks).min();
        match from {
            Some(from) => history::let_go(&client, from).await,
            None => history::keep_nothing(&client).await,
        }
        .map_err(at("let WAL go"))?;
        let kept = history::kept_wal(&client)
            .await
            .map_err(at("ask what is kept"))?;
        let bytes = kept.map_or(0, |kept| kept.until.0.saturating_sub(kept.from.0));
        lock(&self.history.wal_bytes).insert(directory, bytes);
        Ok(())
    }

    fn is_base_due(
        &self,
        bases: &[BaseRow],
        retention: TimeDelta,
        kept: Option<&history::Kept>,
    ) -> bool {
        let Some(last) = bases.last() else {
            return true;
        };
        let written = kept.map_or(0, |kept| kept.until.0.saturating_sub(last.end_lsn.0));
        let age = self.now() - last.taken_at;
        let is_old = age >= LEAST_BETWEEN_BASES.max(retention / 4) && written >= WORTH_A_BASE;
        // So that making a moment again takes a bounded time. Copies never write more than the WAL did.
        let copied = u64::try_from(last.bytes).unwrap_or(0);
        let far = copied.max(self.history_cap() / 4);
        let is_far = written >= far && age >= TimeDelta::seconds(30);
        is_old || is_far
    }

    /// Copies the directory. Disturbs nobody: no claim, no wait, given up where there is no room.
    async fn take_base(
        &self,
        branch: &Branch,
        server: &Server,
        directory: &str,
    ) -> Result<(), JobError> {
        let needed = if self.reflink {
            0
        } else {
            let dir = server.data_dir().to_owned();
            tokio::task::spawn_blocking(move || crate::space::data_bytes(&dir))
                .await
                .unwrap_or(u64::MAX)
        };
        let cap = self.history_cap();
        if needed > cap {
            self.history.note(
                directory,
                format!(
                    "history is off for this branch: a copy of it needs {} MB, and the history of all branches may take {} MB (PUT /slipway/v1/history sets it)",
                    needed >> 20,
                    cap >> 20
                ),
            );
            return Ok(());
        }
        if let Err(error) = self.check_space(needed.saturating_add(FOR_PEOPLE)) {
            self.history.note(directory, error.to_string());
            return Ok(());
        }
        let client = self.servers.admin(branch).await?;
        history::keep_wal(&client)
            .await
            .map_err(at("keep the WAL"))?;
        let id = uuid::Uuid::new_v4().to_string();
        let dir = self.base_dir(&id);
        let taken = snapshot::take(server, &dir)
            .await
            .map_err(at("copy the branch for its history"))?;
        reach(failpoints::HISTORY_COPIED);
        let base = BaseRow {
            id: id.clone(),
            directory: directory.to_owned(),
            start_lsn: taken.start_lsn.parse().map_err(at("read the LSN"))?,
            end_lsn: taken.lsn.parse().map_err(at("read the LSN"))?,
            timeline: taken.timeline,
            segment_size: taken.segment_size,
            taken_at: self.now(),
            bytes: if taken.reflinked {
                0
            } else {
                i64::try_from(taken.bytes).unwrap_or(i64::MAX)
            },
        };
        let known = self.catalog.write(|transaction| {
            // The branch may have been deleted meanwhile.
            let known = branches::find(transaction, &branch.id)?.is_some();
            if known {
                rows::insert_base(transaction, &base)?;
            }
            Ok::<_, CatalogError>(known)
        })?;
        if !known {
            snapshot::remove(&dir)
                .await
                .map_err(at("remove a copy that nobody needs"))?;
            return Ok(());
        }
        reach(failpoints::HISTORY_RECORDED);
        lock(&self.history.notes).remove(directory);
        tracing::info!(branch = %branch.id, lsn = taken.lsn, "history has a new beginning");
        Ok(())
    }

    async fn remove_base(&self, base: &BaseRow) -> Result<(), JobError> {
        // The row first: a folder without one is swept.
        self.catalog.write(|transaction| {
            rows::delete_base(transaction, &base.id)?;
            Ok::<_, CatalogError>(())
        })?;
        reach(failpoints::HISTORY_FORGOTTEN);
        snapshot::remove(&self.base_dir(&base.id))
            .await
            .map_err(at("remove an old copy"))?;
        reach(failpoints::HISTORY_GONE);
        Ok(())
    }

    /// Everything that a directory has of history and marks goes; the directory itself is about to.
    pub(crate) async fn forget_history(&self, directory: &str) -> Result<(), JobError> {
        let gate = self.history.gate(directory);
        let _alone = gate.write().await;
        for base in self.catalog.read(|c| rows::bases(c, directory))? {
            self.remove_base(&base).await?;
        }
        self.catalog.write(|transaction| {
            rows::delete_marks_of_directory(transaction, directory)?;
            Ok::<_, CatalogError>(())
        })?;
        lock(&self.history.notes).remove(directory);
        lock(&self.history.wal_bytes).remove(directory);
        Ok(())
    }

    pub(crate) fn history_cap(&self) -> u64 {
        let cap = self.catalog.read(rows::cap).ok().flatten();
        cap.unwrap_or(if self.reflink {
            CAP_WITH_REFLINK
        } else {
            CAP_WITHOUT
        })
    }

    /// Bytes that the history takes, by directory.
    pub(crate) fn history_bytes(&self) -> Result<HashMap<String, u64>, CatalogError> {
        let mut bytes = lock(&self.history.wal_bytes).clone();
        for base in self.catalog.read(rows::all_bases)? {
            *bytes.entry(base.directory).or_default() += u64::try_from(base.bytes).unwrap_or(0);
        }
        Ok(bytes)
    }

    /// Lets the oldest go until everything fits.
    async fn shrink_history(self: &Arc<Self>) -> Result<(), JobError> {
        let cap = self.history_cap();
        loop {
            let bytes = self.history_bytes()?;
            let total: u64 = bytes.values().sum();
            let is_full = self.check_space(FOR_PEOPLE).is_err();
            if total <= cap && !(is_full && total > 0) {
                return Ok(());
            }
            let Some((directory, _)) = bytes.into_iter().max_by_key(|(_, bytes)| *bytes) else {
                return Ok(());
            };
            let gate = self.history.gate(&directory);
            let Ok(_tidying) = gate.try_write() else {
                return Ok(());
            };
            let reason = if is_full {
                "the disk is nearly full".to_owned()
            } else {
                format!("the history of all branches may take {} MB", cap >> 20)
            };
            let bases = self.catalog.read(|c| rows::bases(c, &directory))?;
            let before = bases.len();
            if let Some(oldest) = bases.first() {
                self.remove_base(oldest).await?;
                self.history
                    .note(&directory, format!("the window shrank: {reason}"));
            }
            let needed = match bases.get(1) {
                Some(next) => Some(next.start_lsn),
                // With the last copy the WAL for it goes. What marks need goes last.
                None if before > 0 => {
                    let marks = self.catalog.read(|c| rows::mark_positions(c, &directory))?;
                    marks.into_iter().min()
                }
                None => None,
            };
            if before == 0 {
                self.history.note(
                    &directory,
                    format!("writes since old marks cannot be counted any more: {reason}"),
                );
            }
            self.let_directory_go(&directory, needed, is_full).await?;
        }
    }

    /// `now`: not only at the server's next checkpoint.
    async fn let_directory_go(
        &self,
        directory: &str,
        from: Option<Lsn>,
        now: bool,
    ) -> Result<(), JobError> {
        let all = self.catalog.read(branches::all)?;
        let owner = all.iter().find(|branch| {
            branch.ready
                && self.servers.is_awake(&branch.id)
                && self.servers.directory(&branch.id) == directory
        });
        let mut left = 0;
        if let Some(branch) = owner {
            let client = self.servers.admin(branch).await?;
            match from {
                Some(from) => history::let_go(&client, from).await,
                None => history::keep_nothing(&client).await,
            }
            .map_err(at("let WAL go"))?;
            if now {
                client
                    .batch_execute("CHECKPOINT")
                    .await
                    .map_err(at("remove WAL"))?;
            }
            let kept = history::kept_wal(&client)
                .await
                .map_err(at("ask what is kept"))?;
            left = kept.map_or(0, |kept| kept.until.0.saturating_sub(kept.from.0));
        }
        lock(&self.history.wal_bytes).insert(directory.to_owned(), left);
        Ok(())
    }

    /// How far back a branch can be taken.
    pub(crate) fn history_window(&self, branch: &Branch) -> Result<HistoryWindow, ApiError> {
        let retention = self.retention_of(branch)?;
        let directory = self.servers.directory(&branch.id);
        let bases = self.catalog.read(|c| rows::bases(c, &directory))?;
        let kept = is_kept(branch, retention);
        let note = lock(&self.history.notes).get(&directory).cloned();
        let note = note.or_else(|| (!kept).then(|| why_not(branch, retention)));
        let cutoff = self.now().checked_sub_signed(retention);
        let first = bases.first();
        Ok(HistoryWindow {
            kept,
            from_timestamp: first
                .map(|base| cutoff.map_or(base.taken_at, |at| at.max(base.taken_at))),
            from_lsn: first.map(|base| base.end_lsn.to_string()),
            bytes: self.history_bytes()?.get(&directory).copied().unwrap_or(0),
            note,
        })
    }

    /// Finds out whether a branch can be taken back to a moment, or refuses with the window.
    pub(crate) fn check_moment(&self, branch: &Branch, moment: &When) -> Result<(), ApiError> {
        let window = self.history_window(branch)?;
        let Some((from_time, from_lsn)) = window.from_timestamp.zip(window.from_lsn.as_ref())
        else {
            let why = window
                .note
                .unwrap_or_else(|| "its history begins in a moment; try again".to_owned());
            return Err(ApiError::unprocessable(format!(
                "branch {} cannot be taken back: {why}; nothing was changed",
                branch.name
            )));
        };
        let outside = |what: &str| {
            let note = window.note.as_ref();
            let note = note.map_or_else(String::new, |note| format!(" ({note})"));
            ApiError::unprocessable(format!(
                "{what} is outside of the history window of branch {}, which begins at {} (LSN {from_lsn}) and ends now{note}; nothing was changed",
                branch.name,
                from_time.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
            ))
        };
        match moment {
            When::Time(time) if *time < from_time || *time > self.now() => Err(outside(
                &time.to_rfc3339_opts(chrono::SecondsFormat::Micros, true),
            )),
            When::Lsn(text) => {
                let lsn: Lsn = text.parse().map_err(|error: slipway_postgres::NoLsn| {
                    ApiError::bad_request(error.to_string())
                })?;
                match from_lsn.parse::<Lsn>() {
                    Ok(from) if lsn >= from => Ok(()),
                    _ => Err(outside(text)),
                }
            }
            When::Time(_) => Ok(()),
        }
    }

    /// Makes in `dest` what the branch was at a moment.
    pub(crate) async fn recover_moment(
        &self,
        branch: &Branch,
        moment: &When,
        dest: &std::path::Path,
    ) -> Result<Recovered, JobError> {
        let server = self.servers.wake(branch).await?;
        let directory = directory_name(&server);
        let gate = self.history.gate(&directory);
        let _reading = gate.read().await;
        let client = self.servers.admin(branch).await?;
        let until = history::flush(&client)
            .await
            .map_err(at("write the WAL to disk"))?;
        let moment = match moment {
            When::Lsn(text) => {
                let lsn: Lsn = text.parse().map_err(at("read the LSN"))?;
                if lsn > until {
                    return Err(JobError::refused(format!(
                        "LSN {lsn} is in the future: branch {} is at {until}; nothing was changed",
                        branch.name
                    )));
                }
                Moment::Lsn(lsn)
            }
            When::Time(time) => Moment::Time((*time).into()),
        };
        let fits = |base: &&BaseRow| match moment {
            Moment::Lsn(lsn) => base.end_lsn <= lsn,
            Moment::Time(time) => std::time::SystemTime::from(base.taken_at) <= time,
        };
        let bases = self.catalog.read(|c| rows::bases(c, &directory))?;
        let Some(base) = bases.iter().rev().find(fits) else {
            return Err(JobError::refused(format!(
                "the moment has left the history window of branch {}; nothing was changed",
                branch.name
            )));
        };
        let from = self.base_dir(&base.id);
        self.check_space_for(&from).await?;
        let recovered = history::recover(
            &self.installation,
            &Base {
                dir: &from,
                start: base.start_lsn,
                end: base.end_lsn,
                timeline: base.timeline,
                segment_size: base.segment_size,
            },
            &server.data_dir().join("pg_wal"),
            until,
            moment,
            dest,
        )
        .await;
        recovered.map_err(|error| match error {
            RecoverError::Missing(_) => JobError::refused(format!(
                "the history of branch {} has a gap there: more was written at once than its server may keep; nothing was changed",
                branch.name
            )),
            other => at("recover to the moment")(other),
        })
    }

    pub(crate) fn history_gate(&self, directory: &str) -> Arc<RwLock<()>> {
        self.history.gate(directory)
    }

    pub(crate) fn base_dir(&self, id: &str) -> PathBuf {
        self.data_dir.join("history").join(id)
    }
}

/// A moment in the past, as it is asked for and stored with a job.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum When {
    Lsn(String),
    Time(DateTime<Utc>),
}

impl When {
    /// Of a call's two parameters, of which only one may be given.
    pub(crate) fn of(
        lsn: Option<String>,
        time: Option<DateTime<Utc>>,
    ) -> Result<Option<Self>, ApiError> {
        match (lsn, time) {
            (Some(_), Some(_)) => Err(ApiError::bad_request(
                "give either an LSN or a timestamp, not both",
            )),
            (Some(lsn), None) => Ok(Some(Self::Lsn(lsn))),
            (None, Some(time)) => Ok(Some(Self::Time(time))),
            (None, None) => Ok(None),
        }
    }
}

fn is_kept(branch: &Branch, retention: TimeDelta) -> bool {
    retention > TimeDelta::zero()
        && branch.is_root()
        && branch.replaced_at.is_none()
        && branch.restore_status.is_none()
}

fn why_not(branch: &Branch, retention: TimeDelta) -> String {
    if branch.replaced_at.is_some() {
        "it was replaced, so its history has ended".to_owned()
    } else if branch.restore_status.is_some() {
        "no history is kept for a branch that was made by restoring a snapshot; snapshots of it are the way back".to_owned()
    } else if !branch.is_root() {
        "history is kept for root branches only".to_owned()
    } else if retention <= TimeDelta::zero() {
        "the project keeps no history; set its history_retention_seconds".to_owned()
    } else {
        "its history begins in a moment".to_owned()
    }
}
