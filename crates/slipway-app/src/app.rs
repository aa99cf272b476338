//! The application: what the shell's commands and the tests call.

use std::{
    fs::{File, OpenOptions, TryLockError},
    path::Path,
    sync::Arc,
    time::{Duration, Instant},
};

use slipway_keychain::KeptIn;
use slipway_ledger::{Ledger, LedgerError, NoticeRow};
use slipway_workflow::{NEXT_AFTER_ALTERED, Runs};
use tokio::sync::broadcast;

use crate::{
    comparisons::Comparisons,
    config::AppConfig,
    connections::Connections,
    contents::KnownContents,
    credentials::{self, Uses},
    engine::Engine,
    errors::Told,
    idle_lock::{self, IdleLock},
    ipc::{Changed, CurrentProject, Failure, KeychainState, Notice, Overview},
    jobs::Jobs,
    links::LastOpened,
    teams::{self, Teams},
};

/// So many changes wait for a slow listener; then it is told to look at everything.
const CHANGES_KEPT: usize = 512;
/// A keychain that waits for a person must not keep the window from being drawn.
pub(crate) const KEYCHAIN_PATIENCE: Duration = Duration::from_secs(3);

const ASK_FOR_LOCK_AGAIN: Duration = Duration::from_millis(50);

/// One data directory, open. Clones share everything.
#[derive(Clone)]
pub struct App {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub(crate) config: AppConfig,
    pub(crate) ledger: Ledger,
    pub(crate) engine: Arc<Engine>,
    pub(crate) connections: Arc<Connections>,
    pub(crate) jobs: Jobs,
    pub(crate) comparisons: Comparisons,
    pub(crate) contents: KnownContents,
    pub(crate) runs: Runs,
    pub(crate) teams: Arc<Teams>,
    pub(crate) credential_uses: Uses,
    pub(crate) idle_lock: IdleLock,
    pub(crate) last_opened: LastOpened,
    changes: broadcast::Sender<Changed>,
    /// Held as long as the application lives.
    _lock: File,
}

impl App {
    /// Opens a data directory: takes its lock, brings the ledger forward, and continues or undoes
    /// the runs that the last process left; the notices say which.
    ///
    /// # Errors
    /// When another Slipway has the directory open, or it cannot be read or written.
    pub async fn open(config: AppConfig) -> Result<Self, Failure> {
        let lock = lock(&config).await?;
        let ledger = Ledger::open(&config.data_dir.join("slipway.db"))
            .await
            .told(format!("{} was not opened.", config.data_dir.display()))?;
        let ledger = match &config.who {
            Some(who) => ledger.signed(who),
            None => ledger,
        };
        let engine = Arc::new(Engine::new(config.engine_program.clone(), &config.data_dir));
        let connections = Arc::new(Connections::new(
            ledger.clone(),
            config.keychain.clone(),
            engine.clone(),
            config.clock.clone(),
        ));
        let (changes, _) = broadcast::channel(CHANGES_KEPT);
        let teams = Teams::new(&config, &ledger, changes.clone());
        let runs = crate::runs::open(&config, &ledger, &connections, &teams, changes.clone());
        let (idle_lock, idle) = IdleLock::new();
        let app = Self {
            inner: Arc::new(Inner {
                config,
                ledger,
                engine,
                connections,
                jobs: Jobs::default(),
                comparisons: Comparisons::default(),
                contents: KnownContents::default(),
                runs,
                teams,
                credential_uses: Uses::default(),
                idle_lock,
                last_opened: LastOpened::default(),
                changes,
                _lock: lock,
            }),
        };
        app.lock_restore().await?;
        tokio::spawn(idle_lock::watch(idle, Arc::downgrade(&app.inner)));
        tokio::spawn(credentials::follow(
            app.changes(),
            Arc::downgrade(&app.inner),
        ));
        let known = app.inner.teams.load().await;
        known.told("The teams were not taken up.")?;
        tokio::spawn(teams::attend(app.changes(), Arc::downgrade(&app.inner)));
        app.ledger_verify().await;
        app.recover().await;
        Ok(app)
    }

    /// Says once when the ledger does not hold what Slipway wrote. Nothing is cut over then.
    async fn ledger_verify(&self) {
        let error = match self.inner.ledger.chain_verify().await {
            Ok(head) => {
                tracing::info!(event = head.event, hash = head.hash, "the ledger holds");
                self.environments_restore().await;
                return;
            }
            Err(error) => error,
        };
        tracing::error!(%error, "the ledger does not hold");
        let id = match &error {
            LedgerError::ChainBroken { event, .. } => format!("ledger-{event}"),
            _ => (self.inner.config.new_id)(),
        };
        let notice = NoticeRow {
            id,
            text: format!(
                "The ledger was not found as Slipway wrote it: {error}. Nothing is cut over until that is put right. {NEXT_AFTER_ALTERED}"
            ),
            run_id: None,
            at: (self.inner.config.clock)(),
        };
        if let Err(error) = self.inner.ledger.notice_add(notice).await {
            tracing::error!(%error, "a notice was not kept");
        }
    }

    /// Says when something else than Slipway changed what it knows of the environments, which is put back.
    async fn environments_restore(&self) {
        let changes = match self.inner.ledger.environments_restore().await {
            Ok(changes) if changes.is_empty() => return,
            Ok(changes) => changes,
            Err(error) => {
                tracing::error!(%error, "environments do not follow from the events");
                vec![format!("It could not be put back: {error}.")]
            }
        };
        tracing::error!(?changes, "environments were changed beside the events");
        let text = format!(
            "What Slipway knows of the environments was changed by something else, and was put back as its events have it. {}",
            changes.join(" ")
        );
        self.notice(text, None).await;
    }

    /// Which data is no longer current, from now on. A listener that lags behind has to look at
    /// everything again.
    pub fn changes(&self) -> broadcast::Receiver<Changed> {
        self.inner.changes.subscribe()
    }

    /// What is always needed.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn overview(&self) -> Result<Overview, Failure> {
        let ledger = &self.inner.ledger;
        let told = "The overview was not read.";
        let (keychain, connections, postgres_version) = tokio::join!(
            self.keychain_state(),
            self.connection_list(),
            self.inner.engine.postgres_version()
        );
        let notices = ledger.notice_list().await.told(told)?;
        let current = self.current().await?;
        let environments = match &current {
            Some(current) => self.environment_refs(current).await?,
            None => Vec::new(),
        };
        Ok(Overview {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            postgres_version,
            keychain,
            connections: connections?,
            current,
            environments,
            known_projects: self.known_projects().await?,
            notices: notices
                .into_iter()
                .map(|notice| Notice {
                    id: notice.id,
                    text: notice.text,
                    run_id: notice.run_id,
                    at: notice.at,
                })
                .collect(),
        })
    }

    /// Hides a notice for good.
    ///
    /// # Errors
    /// When the ledger cannot be written.
    pub async fn notice_dismiss(&self, id: &str) -> Result<(), Failure> {
        self.inner
            .ledger
            .notice_dismiss(id)
            .await
            .told("The notice was not dismissed.")?;
        self.changed(Changed::Overview);
        Ok(())
    }

    /// Adds something that a person should know once.
    pub(crate) async fn notice(&self, text: String, run_id: Option<String>) {
        let notice = NoticeRow {
            id: (self.inner.config.new_id)(),
            text,
            run_id,
            at: (self.inner.config.clock)(),
        };
        if let Err(error) = self.inner.ledger.notice_add(notice).await {
            tracing::error!(%error, "a notice was not kept");
        }
        self.changed(Changed::Overview);
    }

    /// Tells the listeners; nobody needs to listen.
    pub(crate) fn changed(&self, what: Changed) {
        let _nobody_listens = self.inner.changes.send(what);
    }

    /// The project that the window shows; absent on first start.
    pub(crate) async fn current(&self) -> Result<Option<CurrentProject>, Failure> {
        let row = self
            .inner
            .ledger
            .current_project()
            .await
            .told("The current project was not read.")?;
        Ok(row.map(|row| CurrentProject {
            connection_id: row.connection_id,
            project_id: row.project_id,
            project_name: row.project_name,
        }))
    }

    /// The project that the window shows.
    pub(crate) async fn current_required(&self) -> Result<CurrentProject, Failure> {
        self.current().await?.ok_or_else(|| {
            Failure::new("No project is open.")
                .next("Start on this computer, or connect to Neon and choose a project.")
        })
    }

    /// Makes a project the one that the window shows.
    pub(crate) async fn current_set(
        &self,
        project: Option<&CurrentProject>,
    ) -> Result<(), Failure> {
        let row = project.map(|project| slipway_ledger::CurrentProject {
            connection_id: project.connection_id.clone(),
            project_id: project.project_id.clone(),
            project_name: project.project_name.clone(),
        });
        self.inner
            .ledger
            .current_project_set(row)
            .await
            .told("The current project was not changed.")?;
        if let Some(project) = project {
            self.inner
                .ledger
                .project_opened(
                    &project.connection_id,
                    &project.project_id,
                    &project.project_name,
                    (self.inner.config.clock)(),
                )
                .await
                .told("The project was not noted as opened.")?;
        }
        self.changed(Changed::Overview);
        if let Some(project) = project {
            self.changed(Changed::Pipeline {
                project_id: project.project_id.clone(),
            });
        }
        Ok(())
    }

    async fn keychain_state(&self) -> KeychainState {
        if self.inner.config.keychain.is_withheld() {
            return KeychainState::Withheld;
        }
        let state = self.inner.config.keychain.state();
        match tokio::time::timeout(KEYCHAIN_PATIENCE, state).await {
            Ok(KeptIn::Keychain) => KeychainState::Kept,
            Ok(KeptIn::SessionOnly { reason }) => KeychainState::SessionOnly { reason },
            Err(_) => KeychainState::SessionOnly {
                reason: "the keychain has not answered yet; it may be waiting to be unlocked"
                    .to_owned(),
            },
        }
    }
}

async fn lock(config: &AppConfig) -> Result<File, Failure> {
    let data_dir = &config.data_dir;
    let told = || format!("{} was not opened.", data_dir.display());
    make_private(data_dir).told(told())?;
    let path = data_dir.join("slipway.lock");
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(path)
        .told(told())?;
    let began = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if began.elapsed() < config.closing_patience => {
                tokio::time::sleep(ASK_FOR_LOCK_AGAIN).await;
            }
            Err(TryLockError::WouldBlock) => {
                return Err(Failure::new(told())
                    .because("another Slipway has it open")
                    .next(
                        "Use the window that is open, or start with --data-dir and another folder.",
                    ));
            }
            Err(TryLockError::Error(error)) => return Err(error).told(told()),
        }
    }
}

/// Nobody else may read what is made in it from now on.
fn make_private(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
