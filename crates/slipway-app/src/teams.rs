//! The teams that this copy of Slipway follows: what was seen of their ledgers, what waits to be said there,
//! and what they have to say before a run replaces anything.
//!
//! ```text
//! teams/follow.rs     asks a team's database: says what waits, takes in what is new, brings it into the local ledger
//! teams/lock.rs       what the runs ask: approvals at the gate, the environment's lock
//! teams/attend.rs     what follows by itself: runs are shown, approved ones carried out, dead ones cleaned up
//! teams/membership.rs found, join, enrol, leave
//! teams/terms.rs      what environments demand
//! teams/requests.rs   who asks for what
//! teams/taking_over.rs ends a run in its owner's place, whose computer went away
//! teams/history.rs    everything that happened, for people and for files
//! ```

mod attend;
mod follow;
mod history;
mod lock;
mod membership;
mod requests;
mod taking_over;
mod terms;

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError, Weak},
    time::Duration,
};

use chrono::{DateTime, Utc};
use slipway_inspect::{InspectError, Session};
use slipway_keychain::{Keychain, KeychainError};
use slipway_ledger::{Ledger, LedgerError, TeamEventRow, TeamRow};
use slipway_team::{
    Alarm, Event, MemberKey, PublicKey, RUN_SHOWN, RUN_TAKEN_OVER, SigningError, State, TableError,
    Taken, Why,
};
use tokio::sync::{Notify, broadcast};
use tokio::time::Instant;

pub(crate) use attend::attend;
pub(crate) use lock::TeamsOfRuns;

use crate::{
    App, AppConfig,
    config::{Clock, NewId},
    errors::{Tell, chain},
    ipc::{Changed, CurrentProject, Failure, FailureCode, RunSummary, TeamLink},
};

/// Connection and project.
pub(crate) type Key = (String, String);

/// All of a data directory. The runs and the window share it.
pub(crate) struct Teams {
    ledger: Ledger,
    keychain: Keychain,
    clock: Clock,
    new_id: NewId,
    /// How long the lock of a run lasts without a word.
    lock: Duration,
    changes: broadcast::Sender<Changed>,
    teams: Mutex<BTreeMap<Key, Arc<Following>>>,
    /// Something waits to be said.
    wake: Notify,
    myself: Weak<Teams>,
}

/// One team, as this copy follows it.
pub(crate) struct Following {
    pub(crate) row: TeamRow,
    pub(crate) me: PublicKey,
    known: Mutex<Known>,
    /// Held while its database is asked; the session is kept for the next time.
    turn: tokio::sync::Mutex<Option<Session>>,
}

/// What is known of a team.
#[derive(Default)]
pub(crate) struct Known {
    pub(crate) state: State,
    /// What was said and taken for nothing, by the draft's id.
    refused: HashMap<String, String>,
    /// How the runs of others are, by their ids.
    runs: HashMap<String, RunSummary>,
    /// Seen, and not yet brought into the local ledger.
    unapplied: Vec<Event>,
    answered_at: Option<DateTime<Utc>>,
    /// How far the team's clock is from this computer's.
    clock_ahead: chrono::TimeDelta,
    away: Option<(DateTime<Utc>, Failure)>,
    alarm: Option<(DateTime<Utc>, Failure)>,
    queued: u32,
    /// The locks that are kept, by run, and when each was last certain.
    locks: HashMap<String, Option<lock::Moment>>,
    /// Whose the connection's API key was, when that was asked last.
    whose_key: Option<(Instant, Whose)>,
    /// When it was looked whether the plan of an own request still stands, by run.
    looked_at: HashMap<String, Instant>,
}

/// Whose an API key is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// A user's of the server, by their id.
    Persons(String),
    /// An organisation's, or a project's.
    Nobodys,
}

/// Why a team's ledger was not followed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum TeamError {
    /// What was found wrong with it, now or before.
    #[error("the team's ledger is not what this copy saw: {0}")]
    Alarm(String),
    #[error("the team's database did not answer as it should")]
    Table(#[from] TableError),
    #[error("the team's database cannot be reached")]
    Connect(#[from] InspectError),
    #[error("the keychain did not give what is needed for the team")]
    Keychain(#[from] KeychainError),
    #[error("{what} is not in the keychain")]
    Missing { what: &'static str },
    #[error("the member's key cannot be used")]
    Signing(#[from] SigningError),
    #[error("this copy of the team's ledger was not read or written")]
    Ledger(#[from] LedgerError),
}

impl From<Alarm> for TeamError {
    fn from(alarm: Alarm) -> Self {
        match alarm {
            Alarm::Table(error) => Self::Table(error),
            alarm => Self::Alarm(alarm.to_string()),
        }
    }
}

impl Tell for TeamError {
    fn tell(&self, message: String) -> Failure {
        let error = Failure::new(message);
        match self {
            Self::Alarm(why) => error.because(format!("the team's ledger is not what this computer saw: {why}")).next(
                "Nothing of it is followed. Ask whoever owns the team's database what was done to it; then leave the team and join it anew.",
            ),
            Self::Table(TableError::Absent) => error
                .because("this database holds no ledger of a team")
                .next("Check the address, or found the team there."),
            Self::Table(TableError::Present) => error
                .because("this database holds the ledger of a team already")
                .next("Join that team, or found one in another database."),
            Self::Table(TableError::Forbidden(_)) => error
                .because("the role of the address may not use the team's ledger")
                .next("Ask whoever owns the database to let the role in."),
            Self::Connect(_) | Self::Table(_) => error
                .because(chain(self))
                .next("Check that the team's database answers, then try again.")
                .code(FailureCode::Unreachable),
            Self::Keychain(_) | Self::Missing { .. } | Self::Signing(_) => error
                .because(chain(self))
                .next("Unlock the keychain. Where the entry is gone, leave the team and join it anew."),
            Self::Ledger(_) => error.because(chain(self)).next("Look at the page Team again."),
        }
    }
}

impl Teams {
    pub(crate) fn new(
        config: &AppConfig,
        ledger: &Ledger,
        changes: broadcast::Sender<Changed>,
    ) -> Arc<Self> {
        Arc::new_cyclic(|myself| Self {
            ledger: ledger.clone(),
            keychain: config.keychain.clone(),
            clock: config.clock.clone(),
            new_id: config.new_id.clone(),
            lock: config.team_lock,
            changes,
            teams: Mutex::default(),
            wake: Notify::new(),
            myself: myself.clone(),
        })
    }

    fn myself(&self) -> Weak<Self> {
        self.myself.clone()
    }

    /// Takes up what was followed before.
    pub(crate) async fn load(&self) -> Result<(), LedgerError> {
        for row in self.ledger.team_list().await? {
            self.take_up(row).await?;
        }
        Ok(())
    }

    /// Folds what was seen of a team so far.
    async fn take_up(&self, row: TeamRow) -> Result<(), LedgerError> {
        let unreadable = |value: &str| LedgerError::Unreadable {
            what: "event of a team",
            value: value.to_owned(),
        };
        let me = PublicKey::parse(&row.public_key).map_err(|_| unreadable(&row.public_key))?;
        let mut known = Known::default();
        let (connection, project) = (&row.connection_id, &row.project_id);
        for seen in self.ledger.team_events(connection, project).await? {
            let head = &known.state.head;
            let event = Event::after(head, &seen.payload, &seen.hash, &seen.signature)
                .map_err(|_| unreadable(&seen.payload))?;
            known.take(&me, event, row.applied);
        }
        if let (Some(why), Some(at)) = (&row.alarm, row.alarm_at) {
            let error = TeamError::Alarm(why.clone()).tell("The team is not followed.".to_owned());
            known.alarm = Some((at, error));
        }
        let key = (connection.clone(), project.clone());
        let following = Following {
            me,
            row,
            known: Mutex::new(known),
            turn: tokio::sync::Mutex::default(),
        };
        lock_of(&self.teams).insert(key, Arc::new(following));
        Ok(())
    }

    pub(crate) fn of(&self, connection_id: &str, project_id: &str) -> Option<Arc<Following>> {
        let key = (connection_id.to_owned(), project_id.to_owned());
        lock_of(&self.teams).get(&key).cloned()
    }

    pub(crate) fn of_project(&self, project: &CurrentProject) -> Option<Arc<Following>> {
        self.of(&project.connection_id, &project.project_id)
    }

    pub(crate) fn all(&self) -> Vec<Arc<Following>> {
        lock_of(&self.teams).values().cloned().collect()
    }

    async fn key_of(&self, team: &Following) -> Result<MemberKey, TeamError> {
        let secret = self.keychain.get(&team.row.key_account).await?;
        let secret = secret.ok_or(TeamError::Missing {
            what: "this member's key",
        })?;
        Ok(MemberKey::from_secret(&secret)?)
    }

    fn changed(&self) {
        let _nobody_listens = self.changes.send(Changed::Team);
    }
}

impl Following {
    pub(crate) fn known(&self) -> MutexGuard<'_, Known> {
        lock_of(&self.known)
    }

    /// What this copy says counts.
    pub(crate) fn is_member(&self) -> bool {
        self.known().state.members.active(&self.me).is_some()
    }

    fn link(&self) -> TeamLink {
        let known = self.known();
        if let Some((since, error)) = known.alarm.clone() {
            return TeamLink::Alarm { since, error };
        }
        match (known.away.clone(), known.answered_at) {
            (None, Some(at)) => TeamLink::Following { at },
            (Some((since, error)), _) => TeamLink::Offline {
                since,
                error,
                queued: known.queued,
            },
            (None, None) => TeamLink::Offline {
                since: DateTime::UNIX_EPOCH,
                error: Failure::new("The team's database was not asked yet."),
                queued: known.queued,
            },
        }
    }
}

impl Known {
    /// Takes an event in that was seen.
    fn take(&mut self, me: &PublicKey, event: Event, applied: i64) {
        let taken = self.state.take(&event);
        if taken == Taken::Counts && matches!(event.kind.as_str(), RUN_SHOWN | RUN_TAKEN_OVER) {
            self.look_at_run(me, &event);
        }
        match taken {
            Taken::Counts if event.seq > applied && event.author != *me => {
                self.unapplied.push(event);
            }
            // Whoever forges a word of this copy's is not told of it.
            Taken::Counts | Taken::PassedOver(Why::NotSigned | Why::Asks) => {}
            Taken::PassedOver(why) => self.refuse(me, &event, why.to_string()),
            Taken::Refused(why) => self.refuse(me, &event, why),
        }
    }
}

impl Known {
    /// Keeps why something that this copy said counts for nothing.
    fn refuse(&mut self, me: &PublicKey, event: &Event, why: String) {
        if event.author == *me {
            self.refused.insert(event.id.clone(), why);
        }
    }

    /// A document is read once: lists are asked for often, and some are large.
    fn look_at_run(&mut self, me: &PublicKey, event: &Event) {
        let Some(id) = event.body["run_id"].as_str() else {
            return;
        };
        let shown = self.state.runs.get(id).filter(|shown| shown.by != *me);
        let Some(shown) = shown else {
            return;
        };
        let run = attend::shown_run(&shown.document, &self.state.name_of(&shown.by));
        if let Some(run) = run {
            self.runs.insert(id.to_owned(), run.summary);
        }
    }

    fn run_of_other(&self, id: &str) -> Option<&RunSummary> {
        self.runs.get(id)
    }
}

fn seen_as(event: &Event) -> TeamEventRow {
    TeamEventRow {
        seq: event.seq,
        payload: event.payload.clone(),
        hash: event.hash.clone(),
        signature: event.signature.clone(),
    }
}

fn lock_of<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// The team of the current project, if there is one.
    pub(crate) async fn current_team(
        &self,
    ) -> Result<Option<(CurrentProject, Arc<Following>)>, Failure> {
        let Some(project) = self.current().await? else {
            return Ok(None);
        };
        let team = self.inner.teams.of_project(&project);
        Ok(team.map(|team| (project, team)))
    }

    /// Takes in what others said, so that what they replaced is not taken for a change from outside. A
    /// database that does not answer is waited for no longer than a moment; then what was seen before holds.
    pub(crate) async fn hear_team(&self) -> Result<(), Failure> {
        if let Some((_, team)) = self.current_team().await? {
            let _what_was_seen_before_holds = self.inner.teams.asked_in_time(&team).await;
        }
        Ok(())
    }

    /// The same where there has to be one.
    pub(crate) async fn team_required(&self) -> Result<(CurrentProject, Arc<Following>), Failure> {
        self.current_team().await?.ok_or_else(|| {
            Failure::new("The project has no team.")
                .next("Found one, or join one, on the page Team.")
        })
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::{Value, json};
    use slipway_team::{Draft, SystemRandom};

    use super::*;

    fn key() -> MemberKey {
        MemberKey::from_secret(&MemberKey::generate(&SystemRandom::new()).unwrap()).unwrap()
    }

    /// What Anna is told of something that she or another one said.
    fn say(
        known: &mut Known,
        me: &MemberKey,
        by: &MemberKey,
        kind: &str,
        body: Value,
    ) -> Option<String> {
        let draft = Draft {
            id: format!("{kind} {}", known.state.head.seq),
            kind: kind.to_owned(),
            body,
        };
        let event = Event::sign(&draft, &known.state.head, DateTime::UNIX_EPOCH, by).unwrap();
        known.take(&me.public(), event, 0);
        known.refused.remove(&draft.id)
    }

    #[test]
    fn what_counts_for_nothing_is_told_to_who_said_it() {
        let (anna, ben, cleo) = (key(), key(), key());
        let mut known = Known::default();
        let person = |name: &str, key: &MemberKey| json!({"team": "Shop", "name": name, "public_key": key.public().to_string()});
        let told = say(
            &mut known,
            &anna,
            &anna,
            "team_founded",
            person("Anna", &anna),
        );
        assert_eq!(told, None);
        let told = say(
            &mut known,
            &anna,
            &anna,
            "member_enrolled",
            person("Ben", &ben),
        );
        assert_eq!(told, None);
        let told = say(
            &mut known,
            &anna,
            &anna,
            "member_enrolled",
            person("ben", &cleo),
        );
        assert_eq!(
            told.as_deref(),
            Some("a member has this name, or this key was enrolled before")
        );
        let agreed = json!({"environment": "prod", "change": 7});
        let told = say(&mut known, &anna, &anna, "terms_agreed", agreed.clone());
        assert_eq!(told.as_deref(), Some("the change waits no longer"));
        let told = say(&mut known, &anna, &ben, "terms_agreed", agreed);
        assert_eq!(told, None, "it is for Ben to know");
        let told = say(
            &mut known,
            &anna,
            &ben,
            "member_removed",
            person("Anna", &anna),
        );
        assert_eq!(told, None);
        let told = say(
            &mut known,
            &anna,
            &anna,
            "comment_made",
            json!({"text": "Late"}),
        );
        assert_eq!(told.as_deref(), Some("who signed it was no member then"));
    }
}
