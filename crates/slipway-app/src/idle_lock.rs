//! Locking: what memory holds of secrets is forgotten after a time in which nobody did anything, or at
//! once when a person asks for it. From then on nothing is handed out until a person unlocks, and then
//! it comes from the operating system's keychain.

use std::{sync::Weak, time::Duration};

use tokio::{sync::watch, time::Instant};

use crate::{
    App,
    app::Inner,
    errors::Told,
    ipc::{Changed, Failure, FailureCode, JobState, LockState, Possibility},
};

const SETTING: &str = "lock_after_minutes";
/// What can be chosen.
const MINUTES: [u32; 3] = [5, 15, 60];

/// When somebody last did something, and how long that may be ago.
#[derive(Clone, Copy)]
pub(crate) struct Idle {
    after: Option<Duration>,
    since: Instant,
}

/// What the task that waits is told by.
pub(crate) struct IdleLock(watch::Sender<Idle>);

impl IdleLock {
    pub(crate) fn new() -> (Self, watch::Receiver<Idle>) {
        let (sender, receiver) = watch::channel(Idle {
            after: None,
            since: Instant::now(),
        });
        (Self(sender), receiver)
    }

    fn after(&self) -> Option<Duration> {
        self.0.borrow().after
    }

    fn after_set(&self, after: Option<Duration>) {
        self.0.send_modify(|idle| {
            idle.after = after;
            idle.since = Instant::now();
        });
    }

    fn somebody_is_there(&self) {
        self.0.send_modify(|idle| idle.since = Instant::now());
    }
}

/// Locks when the time has come, as long as the application lives.
pub(crate) async fn watch(mut told: watch::Receiver<Idle>, inner: Weak<Inner>) {
    loop {
        let idle = *told.borrow_and_update();
        let Some(after) = idle.after else {
            if told.changed().await.is_err() {
                return;
            }
            continue;
        };
        tokio::select! {
            changed = told.changed() => if changed.is_err() {
                return;
            },
            () = tokio::time::sleep_until(idle.since + after) => {
                let Some(app) = inner.upgrade().map(|inner| App { inner }) else {
                    return;
                };
                // What is at work needs its key; the time begins anew then.
                app.inner.idle_lock.somebody_is_there();
                if let Err(error) = app.lock_now().await {
                    tracing::info!(%error, "not locked though nobody is there");
                }
            }
        }
    }
}

impl App {
    /// Takes up the time that was set.
    pub(crate) async fn lock_restore(&self) -> Result<(), Failure> {
        let kept = self.inner.ledger.setting_get(SETTING).await;
        let kept = kept.told("When to lock was not read.")?;
        let minutes = kept.and_then(|minutes| minutes.parse().ok());
        self.inner.idle_lock.after_set(minutes.map(duration));
        Ok(())
    }

    pub(crate) async fn lock_state(&self) -> Result<LockState, Failure> {
        let keychain = &self.inner.config.keychain;
        let after = self.inner.idle_lock.after();
        Ok(LockState {
            locked: keychain.is_withheld(),
            after_minutes: after
                .map(|after| u32::try_from(after.as_secs() / 60).unwrap_or(u32::MAX)),
            session_only: u32::try_from(keychain.count_for_session()).unwrap_or(u32::MAX),
            can_lock: Possibility::unless(self.key_in_use().await?),
        })
    }

    /// Locks by itself after so many minutes without anybody, or never.
    ///
    /// # Errors
    /// `BadInput` for a time that is not offered; when the ledger cannot be written.
    pub async fn lock_after_set(&self, minutes: Option<u32>) -> Result<(), Failure> {
        if let Some(minutes) = minutes.filter(|minutes| !MINUTES.contains(minutes)) {
            return Err(Failure::bad_input("When to lock was not changed.")
                .because(format!("{minutes} minutes are not offered"))
                .next("Choose 5, 15 or 60 minutes, or never."));
        }
        let kept = minutes.map(|minutes| minutes.to_string());
        let kept = self.inner.ledger.setting_set(SETTING, kept).await;
        kept.told("When to lock was not changed.")?;
        self.inner.idle_lock.after_set(minutes.map(duration));
        self.changed(Changed::Credentials);
        Ok(())
    }

    /// Forgets every secret in memory, and hands out none until [`App::unlock`].
    ///
    /// # Errors
    /// `Busy` while a run or a job is at work: it needs its key.
    pub async fn lock_now(&self) -> Result<(), Failure> {
        if let Some(reason) = self.key_in_use().await? {
            return Err(Failure::new("Slipway was not locked.")
                .because(reason)
                .next("Wait for it, or cancel it.")
                .code(FailureCode::Busy));
        }
        if self.inner.config.keychain.is_withheld() {
            return Ok(());
        }
        self.inner.config.keychain.withhold();
        self.inner.connections.clients_forget();
        tracing::info!("locked");
        self.changed(Changed::Overview);
        self.changed(Changed::Credentials);
        Ok(())
    }

    /// Hands secrets out again. They come from the operating system's keychain, which asks for its
    /// password where it is locked itself.
    pub async fn unlock(&self) {
        self.inner.idle_lock.somebody_is_there();
        self.inner.config.keychain.give_again();
        tracing::info!("unlocked");
        self.changed(Changed::Overview);
        self.changed(Changed::Credentials);
    }

    /// Somebody is at the window.
    pub fn activity(&self) {
        self.inner.idle_lock.somebody_is_there();
    }

    /// Refuses what needs a secret while Slipway is locked.
    pub(crate) fn unlocked(&self, told: &str) -> Result<(), Failure> {
        match self.inner.config.keychain.is_withheld() {
            true => Err(slipway_keychain::KeychainError::Withheld).told(told),
            false => Ok(()),
        }
    }

    /// What is at work and needs its key, in words. A run that waits for a person needs nothing.
    async fn key_in_use(&self) -> Result<Option<String>, Failure> {
        let open = self.inner.ledger.run_list_open().await;
        let open = open.told("The runs were not read.")?;
        if let Some(run) = open.into_iter().find(|run| run.status != "waiting") {
            return Ok(Some(format!(
                "Run {} is at work and needs its key.",
                run.number
            )));
        }
        let jobs = self.job_list();
        let job = jobs.into_iter().find(|job| job.state == JobState::Running);
        Ok(job.map(|job| format!("“{}” is at work and needs its key.", job.title)))
    }
}

fn duration(minutes: u32) -> Duration {
    Duration::from_secs(u64::from(minutes) * 60)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use slipway_keychain::{Keychain, Secret};

    use super::*;
    use crate::{AppConfig, EngineProgram};

    #[tokio::test]
    async fn when_the_time_is_over_what_memory_holds_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let keychain = Keychain::in_memory("a test");
        let engine = EngineProgram::at(folder.path().join("no-engine"));
        let config = AppConfig::new(folder.path().to_owned(), engine, keychain.clone());
        let app = App::open(config).await.unwrap();
        keychain.keep_for_session("a", &Secret::new("hunter2".to_owned()));
        let mut changes = app.changes();
        app.inner.idle_lock.after_set(Some(Duration::ZERO));
        while !keychain.is_withheld() {
            changes.recv().await.unwrap();
        }
        assert_eq!(keychain.count_for_session(), 0);
        assert!(app.unlocked("Nothing was done.").is_err());
        app.inner.idle_lock.after_set(None);
        app.unlock().await;
        app.unlocked("Nothing was done.").unwrap();
        assert_eq!(keychain.get("a").await.ok().flatten(), None);
    }

    #[tokio::test]
    async fn somebody_who_is_there_puts_the_time_off() {
        let (lock, mut told) = IdleLock::new();
        lock.after_set(Some(duration(5)));
        let before = told.borrow_and_update().since;
        lock.somebody_is_there();
        assert!(told.has_changed().unwrap());
        assert!(told.borrow().since >= before);
        assert_eq!(lock.after(), Some(Duration::from_secs(300)));
    }
}
