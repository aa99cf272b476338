use std::{
    collections::BTreeMap,
    error::Error as _,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use tokio::sync::oneshot;

use crate::{Secret, store::Store};

/// The operating system's keychain, as one application sees it.
///
/// Calls never block the caller's thread: a thread of its own talks to the keychain, one call after
/// another, and the caller gives up after [`Options::give_up_after`]. Where there is no keychain,
/// secrets stay in this process's memory and end with it; [`KeptIn`] says so. Each later call looks
/// again whether a keychain is there, and then moves into it what memory holds, but for what is for
/// this session only. Clones share all.
#[derive(Clone)]
pub struct Keychain {
    service: Arc<str>,
    options: Options,
    jobs: Option<mpsc::Sender<Job>>,
    memory: Arc<Mutex<BTreeMap<String, Remembered>>>,
    absent: Arc<str>,
    withheld: Arc<AtomicBool>,
}

/// A secret in memory.
#[derive(Clone, PartialEq, Eq)]
struct Remembered {
    secret: Secret,
    /// It goes into a keychain as soon as one takes it.
    moves: bool,
}

/// How patient a [`Keychain`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// A locked keychain waits for a person to unlock it; so long a call waits with it.
    pub give_up_after: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            give_up_after: Duration::from_secs(60),
        }
    }
}

/// Where a secret is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeptIn {
    /// In the operating system's keychain.
    Keychain,
    /// In this process's memory only; it has to be entered again next time.
    SessionOnly {
        /// Why, as a clause such as `no Secret Service answers on the session bus`.
        reason: String,
    },
}

/// Why the keychain could not be used. Nothing was changed, unless the variant says otherwise.
#[derive(Debug, thiserror::Error)]
pub enum KeychainError {
    /// There is no keychain on this computer, or it cannot be reached.
    #[error(
        "no keychain can be reached: {reason}. Start one (such as GNOME Keyring or KWallet), or \
         enter the secret for this session"
    )]
    NotAvailable {
        /// The system's own words.
        reason: String,
    },
    /// It is locked, and nobody unlocked it.
    #[error("the keychain is locked and was not unlocked. Unlock it and try again")]
    Locked,
    /// It did not answer, most likely because it waits for a person. A change that was asked for
    /// may still happen once it is unlocked.
    #[error(
        "the keychain did not answer within {} seconds. Look for a window that asks for its \
         password, unlock it, and try again",
        .waited.as_secs()
    )]
    TimedOut {
        /// How long the call waited.
        waited: Duration,
    },
    /// [`Keychain::withhold`] was called, and [`Keychain::give_again`] was not. Nothing was asked of it.
    #[error("Slipway is locked")]
    Withheld,
    /// It answered with something else.
    #[error("use the keychain")]
    Failed(#[source] keyring::Error),
}

impl Keychain {
    /// Opens the keychain for the application that `service` names. Nothing is asked of it yet.
    pub fn open(service: &str) -> Self {
        Self::open_with(service, Options::default())
    }

    /// As [`Keychain::open`], with a patience of one's own.
    pub fn open_with(service: &str, options: Options) -> Self {
        let (jobs, inbox) = mpsc::channel::<Job>();
        let worker = thread::Builder::new()
            .name("keychain".to_owned())
            .spawn(move || {
                let mut store = Store::default();
                for job in inbox {
                    job(&mut store);
                }
            });
        let mut keychain = Self::in_memory("the thread that talks to it has ended");
        keychain.service = Arc::from(service);
        keychain.options = options;
        keychain.jobs = worker.is_ok().then_some(jobs);
        keychain
    }

    /// A keychain that keeps everything in memory, because of `reason`.
    pub fn in_memory(reason: &str) -> Self {
        Self {
            service: Arc::from(""),
            options: Options::default(),
            jobs: None,
            memory: Arc::default(),
            absent: Arc::from(reason),
            withheld: Arc::default(),
        }
    }

    /// Forgets what memory holds, and hands nothing out until [`Keychain::give_again`]. A secret that was
    /// kept for this session only is gone then.
    pub fn withhold(&self) {
        self.withheld.store(true, Ordering::SeqCst);
        self.memory().clear();
    }

    /// Hands secrets out again; they come from the operating system's keychain.
    pub fn give_again(&self) {
        self.withheld.store(false, Ordering::SeqCst);
    }

    /// Nothing is handed out now.
    pub fn is_withheld(&self) -> bool {
        self.withheld.load(Ordering::SeqCst)
    }

    /// An account's secret is in memory only.
    pub fn only_for_session(&self, account: &str) -> bool {
        self.memory().contains_key(account)
    }

    /// How many secrets are in memory only.
    pub fn count_for_session(&self) -> usize {
        self.memory().len()
    }

    fn given(&self) -> Result<(), KeychainError> {
        if self.is_withheld() {
            return Err(KeychainError::Withheld);
        }
        Ok(())
    }

    /// The secret of an account, `None` when there is none. What this session keeps in memory
    /// comes first.
    ///
    /// # Errors
    /// Any [`KeychainError`]; [`KeychainError::NotAvailable`] means that nobody can tell whether
    /// an earlier session kept one.
    pub async fn get(&self, account: &str) -> Result<Option<Secret>, KeychainError> {
        self.given()?;
        let remembered = self.memory().get(account).cloned();
        if let Some(remembered) = remembered {
            return Ok(Some(remembered.secret));
        }
        let (service, account) = (self.service.clone(), account.to_owned());
        self.ask(move |store| {
            match with_entry(store, &service, &account, |entry| entry.get_password()) {
                Ok(text) => Ok(Some(Secret::new(text))),
                Err(keyring::Error::NoEntry) => Ok(None),
                Err(error) => Err(error),
            }
        })
        .await
    }

    /// Keeps a secret, in place of the one the account had. Where the keychain is missing or stays
    /// locked it is kept in memory for this session, and the answer says why.
    ///
    /// # Errors
    /// [`KeychainError::TimedOut`], [`KeychainError::Withheld`] and [`KeychainError::Failed`]; nothing is
    /// kept in memory then.
    pub async fn set(&self, account: &str, secret: &Secret) -> Result<KeptIn, KeychainError> {
        self.given()?;
        match self.put(account, secret).await {
            Ok(()) => {
                self.memory().remove(account);
                self.move_memory_into_keychain().await;
                Ok(KeptIn::Keychain)
            }
            Err(error @ (KeychainError::NotAvailable { .. } | KeychainError::Locked)) => {
                self.remember(account, secret, true);
                Ok(KeptIn::SessionOnly {
                    reason: reason(error),
                })
            }
            Err(error) => Err(error),
        }
    }

    /// Keeps a secret in memory only, until the process ends. No keychain gets it.
    pub fn keep_for_session(&self, account: &str, secret: &Secret) {
        self.remember(account, secret, false);
    }

    /// Keeps a secret in memory until a keychain takes it, without asking for one now.
    pub fn keep_until_taken(&self, account: &str, secret: &Secret) {
        self.remember(account, secret, true);
    }

    fn remember(&self, account: &str, secret: &Secret, moves: bool) {
        if self.is_withheld() {
            return;
        }
        let secret = secret.clone();
        self.memory()
            .insert(account.to_owned(), Remembered { secret, moves });
    }

    /// Removes an account's secret. That there was none is fine.
    ///
    /// # Errors
    /// Any [`KeychainError`]; memory has forgotten it in any case. Without a keychain, a secret
    /// that was only in memory is simply gone.
    pub async fn delete(&self, account: &str) -> Result<(), KeychainError> {
        self.given()?;
        let remembered = self.memory().remove(account).is_some();
        let (service, account) = (self.service.clone(), account.to_owned());
        let removed = self
            .ask(move |store| {
                match with_entry(store, &service, &account, |entry| entry.delete_credential()) {
                    Err(keyring::Error::NoEntry) => Ok(()),
                    other => other,
                }
            })
            .await;
        match removed {
            Err(KeychainError::NotAvailable { .. }) if remembered => Ok(()),
            other => other,
        }
    }

    /// Where a secret would be kept now. Looks anew each time, and moves what memory holds into a
    /// keychain that has appeared.
    pub async fn state(&self) -> KeptIn {
        match self.look().await {
            Ok(()) => KeptIn::Keychain,
            Err(error) => KeptIn::SessionOnly {
                reason: reason(error),
            },
        }
    }

    /// The same, with the whole of what is the matter.
    ///
    /// # Errors
    /// Any [`KeychainError`].
    pub async fn look(&self) -> Result<(), KeychainError> {
        self.given()?;
        let service = self.service.clone();
        // Reading an account that is never written shows whether the keychain answers.
        self.ask(move |store| {
            match with_entry(
                store,
                &service,
                "slipway-looks-whether-it-answers",
                |entry| entry.get_password(),
            ) {
                Err(keyring::Error::NoEntry) => Ok(()),
                other => other.map(|_| ()),
            }
        })
        .await?;
        match self.move_memory_into_keychain().await {
            None => Ok(()),
            Some(error) => Err(error),
        }
    }

    async fn put(&self, account: &str, secret: &Secret) -> Result<(), KeychainError> {
        let (service, account) = (self.service.clone(), account.to_owned());
        let secret = secret.clone();
        self.ask(move |store| {
            with_entry(store, &service, &account, |entry| {
                entry.set_password(secret.expose())
            })
        })
        .await
    }

    async fn move_memory_into_keychain(&self) -> Option<KeychainError> {
        let waiting = self.memory().clone();
        for (account, remembered) in waiting.into_iter().filter(|(_, it)| it.moves) {
            if let Err(error) = self.put(&account, &remembered.secret).await {
                return Some(error);
            }
            let mut memory = self.memory();
            if memory.get(&account) == Some(&remembered) {
                memory.remove(&account);
            }
        }
        None
    }

    async fn ask<T, F>(&self, question: F) -> Result<T, KeychainError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Store) -> Result<T, keyring::Error> + Send + 'static,
    {
        let not_available = || KeychainError::NotAvailable {
            reason: self.absent.to_string(),
        };
        let jobs = self.jobs.as_ref().ok_or_else(not_available)?;
        let (reply, answer) = oneshot::channel();
        jobs.send(Box::new(move |store: &mut Store| {
            // A caller who has given up must not find the change made later all the same.
            if reply.is_closed() {
                return;
            }
            // Nobody listens any more when the caller gave up meanwhile.
            let _ = reply.send(question(store));
        }))
        .map_err(|_| not_available())?;
        match tokio::time::timeout(self.options.give_up_after, answer).await {
            Ok(Ok(Ok(value))) => Ok(value),
            Ok(Ok(Err(error))) => Err(translate(error)),
            Ok(Err(_)) => Err(not_available()),
            Err(_) => Err(KeychainError::TimedOut {
                waited: self.options.give_up_after,
            }),
        }
    }

    fn memory(&self) -> MutexGuard<'_, BTreeMap<String, Remembered>> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

type Job = Box<dyn FnOnce(&mut Store) + Send>;

/// Runs `work` on an entry. A keychain that was restarted fails once on the old connection, so
/// that failure is tried again on a new one.
fn with_entry<T>(
    store: &mut Store,
    service: &str,
    account: &str,
    work: impl Fn(&keyring::Entry) -> Result<T, keyring::Error>,
) -> Result<T, keyring::Error> {
    match store.entry(service, account).and_then(|entry| work(&entry)) {
        Err(keyring::Error::PlatformFailure(_)) if store.forget() => {
            let entry = store.entry(service, account)?;
            work(&entry).inspect_err(|error| {
                if matches!(error, keyring::Error::PlatformFailure(_)) {
                    store.forget();
                }
            })
        }
        other => other,
    }
}

fn translate(error: keyring::Error) -> KeychainError {
    match error {
        keyring::Error::NoStorageAccess(_) => KeychainError::Locked,
        keyring::Error::NoDefaultStore => KeychainError::NotAvailable {
            reason: "this system has none that Slipway knows".to_owned(),
        },
        keyring::Error::PlatformFailure(ref cause) => KeychainError::NotAvailable {
            reason: innermost(cause.as_ref()),
        },
        other => KeychainError::Failed(other),
    }
}

fn innermost(error: &(dyn std::error::Error + 'static)) -> String {
    let mut last = error;
    while let Some(source) = last.source() {
        last = source;
    }
    last.to_string()
}

fn reason(error: KeychainError) -> String {
    match error {
        KeychainError::NotAvailable { reason } => reason,
        KeychainError::Locked => "the keychain is locked and was not unlocked".to_owned(),
        KeychainError::TimedOut { waited } => format!(
            "the keychain did not answer within {} seconds",
            waited.as_secs()
        ),
        KeychainError::Withheld => "Slipway is locked".to_owned(),
        KeychainError::Failed(error) => {
            let cause = error.source().map(innermost);
            cause.unwrap_or_else(|| error.to_string())
        }
    }
}
