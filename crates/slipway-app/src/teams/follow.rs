//! Asking a team's database.

use std::{collections::HashMap, time::Duration};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use slipway_inspect::{ConnectOptions, Session, connect};
use slipway_ledger::{
    EnvironmentRow, Event as Noted, NewEvent, NoticeRow, TeamDraftRow, TeamNotedRow,
};
use slipway_team::{
    Draft, ENVIRONMENT_REMOVED, ENVIRONMENT_SET, Event, NOTED, State, Table, TableError, follow,
};

use super::{Following, Known, TeamError, Teams, seen_as};
use crate::{
    errors::{Tell, chain},
    ipc::{Changed, Failure},
};

/// For connecting. A database that sleeps wakes up in it.
const PATIENCE: Duration = Duration::from_secs(15);

/// What of the local ledger concerns everybody.
const FOR_ALL: &[&str] = &[
    "run_begun",
    "plan_accepted",
    "cut_over",
    "base_set",
    "run_ended",
    "bound",
    "adopted",
    "pinned",
    "promotes_allowed",
    "drop_test_began",
    "drop_test_ended",
];
/// Ends the name of who did something, where a team's ledger said it.
pub(super) const IN_TEAM: &str = " (team)";

/// Whether what was said stands in the team's ledger.
pub(crate) enum Said {
    Stands,
    /// The database did not answer; it is said as soon as it does.
    Queued,
}

impl Teams {
    /// Says what waits, and takes in what is new.
    pub(crate) async fn ask(&self, team: &Following) -> Result<DateTime<Utc>, TeamError> {
        let mut turn = team.turn.lock().await;
        if let Some((_, error)) = &team.known().alarm {
            let why = error.reason.clone().unwrap_or_default();
            return Err(TeamError::Alarm(why));
        }
        let asked = self.ask_over(team, &mut turn).await;
        let now = (self.clock)();
        let (connection, project) = (&team.row.connection_id, &team.row.project_id);
        let queued = self.ledger.team_drafts(connection, project).await;
        let was_away = {
            let mut known = team.known();
            known.queued = u32::try_from(queued.map_or(0, |it| it.len())).unwrap_or(u32::MAX);
            match &asked {
                Ok(at) => {
                    known.answered_at = Some(now);
                    known.clock_ahead = *at - now;
                    known.away.take().is_some()
                }
                Err(TeamError::Alarm(why)) => {
                    let error = TeamError::Alarm(why.clone());
                    known.alarm = Some((now, error.tell("The team is not followed.".to_owned())));
                    true
                }
                Err(error) => {
                    let failure = error.tell("The team's database was not asked.".to_owned());
                    let since = known.away.as_ref().map_or(now, |(since, _)| *since);
                    let first = known.away.is_none();
                    known.away = Some((since, failure));
                    first
                }
            }
        };
        if let Err(error) = &asked {
            // The next try begins anew.
            *turn = None;
            if let TeamError::Alarm(why) = error {
                tracing::error!(why, "the ledger of a team is not what was seen of it");
                self.ledger
                    .team_alarm(connection, project, why, now)
                    .await?;
            } else if was_away {
                tracing::info!(error = chain(error), "a team's database does not answer");
            }
        }
        if was_away {
            self.changed();
        }
        asked
    }

    async fn ask_over(
        &self,
        team: &Following,
        turn: &mut Option<Session>,
    ) -> Result<DateTime<Utc>, TeamError> {
        if turn.as_ref().is_none_or(|session| session.is_closed()) {
            let url = self.keychain.get(&team.row.url_account).await?;
            let url = url.ok_or(TeamError::Missing {
                what: "the address of the team's database",
            })?;
            let options = ConnectOptions {
                timeout: PATIENCE,
                application_name: "slipway team".to_owned(),
            };
            *turn = Some(connect(&url, &options).await?);
        }
        let Some(session) = turn.as_ref() else {
            return Err(TeamError::Missing {
                what: "a connection to the team's database",
            });
        };
        let table = Table::new(session);
        self.collect(team).await?;
        let mut news = self.take_in(team, &table).await?;
        if self.say(team, &table).await? {
            news |= self.take_in(team, &table).await?;
        }
        news |= self.bring_in(team).await?;
        let (_, now) = table.head().await?;
        if news {
            self.changed();
        }
        Ok(now)
    }

    /// Queues what this copy's own ledger noted since the last time.
    async fn collect(&self, team: &Following) -> Result<(), TeamError> {
        let (connection, project) = (&team.row.connection_id, &team.row.project_id);
        let Some(row) = self.ledger.team_get(connection, project).await? else {
            return Ok(());
        };
        let events = self.ledger.event_list(connection, project).await?;
        let Some(last) = events
            .last()
            .map(|event| event.id)
            .filter(|id| *id > row.pushed)
        else {
            return Ok(());
        };
        let mark = row.public_key.get(..16).unwrap_or_default();
        // Names may have changed places before there was a team, which takes in one environment after the
        // other: it begins with them as they are.
        let events = match row.pushed {
            0 => with_environments_as_they_are(events),
            _ => events,
        };
        let drafts = events
            .into_iter()
            .filter(|event| event.id > row.pushed)
            .filter(|event| {
                !event
                    .who
                    .as_deref()
                    .is_some_and(|who| who.ends_with(IN_TEAM))
            })
            .filter_map(|event| draft_of(mark, event))
            .collect();
        self.ledger
            .team_drafts_queue(connection, project, drafts, Some(last))
            .await?;
        Ok(())
    }

    /// Takes in what stands in the team's ledger and was not seen. Gives whether there was anything.
    async fn take_in(&self, team: &Following, table: &Table<'_>) -> Result<bool, TeamError> {
        let head = team.known().state.head.clone();
        let events = follow(table, &head).await?;
        if events.is_empty() {
            return Ok(false);
        }
        let seen = events.iter().map(seen_as).collect();
        let (connection, project) = (&team.row.connection_id, &team.row.project_id);
        self.ledger
            .team_events_keep(connection, project, seen)
            .await?;
        let mut known = team.known();
        for event in events {
            known.take(&team.me, event, 0);
        }
        Ok(true)
    }

    /// Says what waits. Who is no member yet can only ask to become one.
    async fn say(&self, team: &Following, table: &Table<'_>) -> Result<bool, TeamError> {
        let (connection, project) = (&team.row.connection_id, &team.row.project_id);
        let drafts = self.ledger.team_drafts(connection, project).await?;
        if drafts.is_empty() {
            return Ok(false);
        }
        let mut key = None;
        let mut said = false;
        for draft in drafts {
            let to_become_one = matches!(draft.kind.as_str(), "team_founded" | "enrolment_asked");
            // Taken in between, so that what follows the founding counts.
            if !to_become_one && !team.is_member() {
                self.take_in(team, table).await?;
                if !team.is_member() {
                    break;
                }
            }
            let key = match &mut key {
                Some(key) => key,
                none => none.insert(self.key_of(team).await?),
            };
            let id = draft.id.clone();
            let draft = Draft {
                id: draft.id,
                kind: draft.kind,
                body: draft.body,
            };
            match table.append(&draft, key).await {
                Ok(_) => {}
                // It would be refused for ever, and hold up what comes after it.
                Err(error @ (TableError::Fraction(_) | TableError::Refused(_))) => {
                    self.drop_refused(team, &id, &draft.kind, error).await?;
                }
                Err(error) => return Err(error.into()),
            }
            self.ledger.team_draft_said(&id).await?;
            said = true;
        }
        Ok(said)
    }

    /// Tells that something can never be said to the team.
    async fn drop_refused(
        &self,
        team: &Following,
        id: &str,
        kind: &str,
        error: TableError,
    ) -> Result<(), TeamError> {
        let error = TeamError::from(error);
        tracing::error!(
            error = chain(&error),
            kind,
            "an event for the team was dropped"
        );
        let reason = chain(&error);
        let notice = NoticeRow {
            id: id.to_owned(),
            text: format!(
                "The team was not told of what was done here ({}), and will not be: {reason}.",
                kind.replace('_', " ")
            ),
            run_id: None,
            at: (self.clock)(),
        };
        team.known().refused.insert(id.to_owned(), reason);
        Ok(self.ledger.notice_add(notice).await?)
    }

    /// Brings what is new into the local ledger: what others did, and what environments there are.
    async fn bring_in(&self, team: &Following) -> Result<bool, TeamError> {
        if !team.is_member() {
            return Ok(false);
        }
        let (connection, project) = (&team.row.connection_id, &team.row.project_id);
        let (noted, head) = {
            let known = team.known();
            let noted: Vec<TeamNotedRow> = known
                .unapplied
                .iter()
                .filter_map(|event| {
                    let name = known.state.name_of(&event.author);
                    Some(TeamNotedRow {
                        seq: event.seq,
                        who: format!("{name}{IN_TEAM}"),
                        event: noted_in(event, connection, project)?,
                    })
                })
                .collect();
            (noted, known.state.head.seq)
        };
        let is_of_environments = !noted.is_empty();
        self.ledger
            .team_bring_in(connection, project, noted, head)
            .await?;
        if is_of_environments {
            let change = Changed::Pipeline {
                project_id: project.clone(),
            };
            let _nobody_listens = self.changes.send(change);
        }
        // Only now: whoever waits for this may be told to wait no longer at any moment.
        let is_news = {
            let mut known = team.known();
            let before = known.unapplied.len();
            known.unapplied.retain(|event| event.seq > head);
            known.unapplied.len() < before
        };
        let waits = self.ledger.team_drafts(connection, project).await?;
        let here = self.ledger.environment_list(connection, project).await?;
        let meant = environments(&team.known().state, connection, project);
        let changed: Vec<EnvironmentRow> = meant
            .iter()
            .filter(|row| !here.contains(row))
            .cloned()
            .collect();
        let is_meant = |id: &str| meant.iter().any(|row| row.id == id);
        let removed: Vec<String> = match waits.is_empty() {
            true => here
                .iter()
                .filter(|row| !is_meant(&row.id))
                .map(|row| row.id.clone())
                .collect(),
            false => Vec::new(),
        };
        if !(changed.is_empty() && removed.is_empty()) && waits.is_empty() {
            let ledger = self
                .ledger
                .clone()
                .signed(&format!("the team's ledger{IN_TEAM}"));
            let bound = ledger
                .environments_bind(changed, removed, Vec::new(), (self.clock)())
                .await;
            match bound {
                Ok(_) => {
                    let change = Changed::Pipeline {
                        project_id: project.clone(),
                    };
                    let _nobody_listens = self.changes.send(change);
                    let _nobody_listens = self.changes.send(Changed::Overview);
                }
                // What was said stands all the same; it is tried again at the next round.
                Err(error) => tracing::error!(
                    error = chain(&error),
                    project,
                    "a team's environments were not kept"
                ),
            }
        }
        Ok(is_news)
    }

    /// Queues something, and says it if the database answers.
    ///
    /// # Errors
    /// `told` with the reason where it counts for nothing, or could not be queued.
    pub(crate) async fn say_now(
        &self,
        team: &Following,
        told: &str,
        kind: &str,
        body: Value,
    ) -> Result<Said, Failure> {
        let id = (self.new_id)();
        let draft = TeamDraftRow {
            id: id.clone(),
            kind: kind.to_owned(),
            body,
        };
        self.queue(team, vec![draft])
            .await
            .map_err(|error| error.tell(told.to_owned()))?;
        match self.ask(team).await {
            Ok(_) => {
                let refused = team.known().refused.remove(&id);
                self.wake.notify_one();
                if let Some(why) = refused {
                    return Err(Failure::new(told)
                        .because(why)
                        .next("Look at it again: it is shown as it is now."));
                }
                let is_said = self.is_said(team, &id).await;
                if is_said.map_err(|error| error.tell(told.to_owned()))? {
                    return Ok(Said::Stands);
                }
                Err(Failure::new(told)
                    .because("this computer is no member of the team any more")
                    .next("Ask a member. Where it was a mistake, leave the team and join it anew."))
            }
            Err(error @ TeamError::Alarm(_)) => Err(error.tell(told.to_owned())),
            Err(_) => {
                self.changed();
                Ok(Said::Queued)
            }
        }
    }

    /// Whether the table was given what was queued. Who was removed meanwhile says nothing any more, now or later.
    async fn is_said(&self, team: &Following, id: &str) -> Result<bool, TeamError> {
        let (connection, project) = (&team.row.connection_id, &team.row.project_id);
        let drafts = self.ledger.team_drafts(connection, project).await?;
        let waits = drafts.iter().any(|draft| draft.id == id);
        if waits {
            self.ledger.team_draft_said(id).await?;
        }
        Ok(!waits)
    }

    pub(super) async fn queue(
        &self,
        team: &Following,
        drafts: Vec<TeamDraftRow>,
    ) -> Result<(), TeamError> {
        let (connection, project) = (&team.row.connection_id, &team.row.project_id);
        self.ledger
            .team_drafts_queue(connection, project, drafts, None)
            .await?;
        Ok(())
    }

    /// Says it now or not at all: where the database does not answer nothing of it is said later, when nobody
    /// waits for it any more.
    pub(super) async fn say_or_drop(
        &self,
        team: &Following,
        drafts: Vec<TeamDraftRow>,
    ) -> Result<(), TeamError> {
        let ids: Vec<String> = drafts.iter().map(|it| it.id.clone()).collect();
        self.queue(team, drafts).await?;
        let asked = self.ask(team).await;
        if asked.is_err() {
            for id in &ids {
                self.ledger.team_draft_said(id).await?;
            }
            let (connection, project) = (&team.row.connection_id, &team.row.project_id);
            let left = self.ledger.team_drafts(connection, project).await?.len();
            team.known().queued = u32::try_from(left).unwrap_or(u32::MAX);
        }
        asked.map(|_| ())
    }
}

impl Known {
    /// The team's time now, as far as this computer can tell.
    pub(crate) fn team_time(&self, here: DateTime<Utc>) -> DateTime<Utc> {
        here + self.clock_ahead
    }
}

/// Without what was said of an environment before the last word.
fn with_environments_as_they_are(events: Vec<Noted>) -> Vec<Noted> {
    let about = |event: &Noted| {
        let is_meant = matches!(event.kind.as_str(), ENVIRONMENT_SET | ENVIRONMENT_REMOVED);
        let id = event.body["environment_id"].as_str()?;
        is_meant.then(|| id.to_owned())
    };
    let last: HashMap<String, i64> = events
        .iter()
        .filter_map(|event| Some((about(event)?, event.id)))
        .collect();
    let mut events = events;
    events.retain(|event| about(event).is_none_or(|id| last.get(&id) == Some(&event.id)));
    events
}

/// What the team has to know of an event of the local ledger.
fn draft_of(mark: &str, event: Noted) -> Option<TeamDraftRow> {
    let id = format!("{mark}-{}", event.id);
    let (kind, body) = match event.kind.as_str() {
        ENVIRONMENT_SET | ENVIRONMENT_REMOVED => {
            let mut body = event.body;
            // The terms say what it demands.
            if let Some(fields) = body.as_object_mut() {
                fields.remove("policy");
            }
            (event.kind, body)
        }
        kind if FOR_ALL.contains(&kind) => {
            let body = json!({
                "kind": event.kind,
                "run_id": event.run_id,
                "at": event.at.timestamp_micros(),
                "body": event.body,
            });
            (NOTED.to_owned(), body)
        }
        _ => return None,
    };
    Some(TeamDraftRow { id, kind, body })
}

/// What another member's ledger noted, for this one.
fn noted_in(event: &Event, connection: &str, project: &str) -> Option<NewEvent> {
    if event.kind != NOTED {
        return None;
    }
    let kind = event.body["kind"]
        .as_str()
        .filter(|kind| FOR_ALL.contains(kind))?;
    Some(NewEvent {
        at: event.at,
        kind: kind.to_owned(),
        connection_id: connection.to_owned(),
        project_id: project.to_owned(),
        run_id: event.body["run_id"].as_str().map(str::to_owned),
        body: event.body["body"].clone(),
    })
}

/// The environments as the team has them.
fn environments(state: &State, connection: &str, project: &str) -> Vec<EnvironmentRow> {
    let rows = state.environments.iter().filter_map(|(id, body)| {
        let word = |name: &str| body[name].as_str().map(str::to_owned);
        Some(EnvironmentRow {
            id: id.clone(),
            connection_id: connection.to_owned(),
            project_id: project.to_owned(),
            name: word("name")?,
            colour: word("colour")?,
            position: body["position"].as_i64()?,
            endpoint_id: word("endpoint_id")?,
            production: body["production"].as_bool()?,
            policy: state.terms.of(id).terms.policy.clone(),
        })
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use futures_util::FutureExt;
    use slipway_keychain::Keychain;
    use slipway_ledger::{Ledger, TeamRow};
    use slipway_team::{Head, MemberKey, SystemRandom, Taken};
    use tokio::sync::broadcast;

    use super::*;
    use crate::{AppConfig, EngineProgram};

    fn key() -> MemberKey {
        MemberKey::from_secret(&MemberKey::generate(&SystemRandom::new()).unwrap()).unwrap()
    }

    fn noted(id: i64, kind: &str, body: Value) -> Noted {
        Noted {
            id,
            at: DateTime::UNIX_EPOCH,
            kind: kind.to_owned(),
            connection_id: "here".to_owned(),
            project_id: "shop".to_owned(),
            run_id: None,
            body,
            who: Some("anna@laptop".to_owned()),
        }
    }

    #[test]
    fn names_that_changed_places_before_there_was_a_team_are_in_it_as_they_are() {
        let set = |id, environment: &str, name: &str, endpoint: &str| {
            let body = json!({
                "environment_id": environment, "name": name, "colour": "teal", "position": 0,
                "endpoint_id": endpoint, "production": false, "policy": {},
            });
            noted(id, ENVIRONMENT_SET, body)
        };
        let before = vec![
            set(1, "a", "dev", "ep-a"),
            set(2, "b", "prod", "ep-b"),
            set(3, "c", "qa", "ep-c"),
            set(4, "a", "prod", "ep-a"),
            set(5, "b", "dev", "ep-b"),
            noted(6, ENVIRONMENT_REMOVED, json!({"environment_id": "c"})),
            noted(7, "adopted", json!({"environment_id": "b"})),
        ];
        let anna = key();
        let body = json!({"team": "Shop", "name": "Anna", "public_key": anna.public().to_string()});
        let mut drafts = vec![TeamDraftRow {
            id: "founded".to_owned(),
            kind: "team_founded".to_owned(),
            body,
        }];
        let events = with_environments_as_they_are(before);
        assert_eq!(events.last().unwrap().kind, "adopted");
        drafts.extend(events.into_iter().filter_map(|it| draft_of("mark", it)));
        let mut state = State::default();
        for said in drafts {
            let draft = Draft {
                id: said.id,
                kind: said.kind,
                body: said.body,
            };
            let event = Event::sign(&draft, &state.head, DateTime::UNIX_EPOCH, &anna).unwrap();
            assert_eq!(state.take(&event), Taken::Counts, "{event:?}");
        }
        let rows = environments(&state, "here", "shop");
        let bound: Vec<_> = rows.iter().map(|row| (&*row.id, &*row.name)).collect();
        assert_eq!(bound, [("a", "prod"), ("b", "dev")]);
    }

    #[test]
    fn what_a_roll_back_pinned_is_pinned_on_every_computer() {
        let body =
            json!({"environment_id": "prod", "run_number": 7, "why": "Run 7 rolled it back."});
        let mut pinned = noted(12, "pinned", body.clone());
        pinned.run_id = Some("r".to_owned());
        let said = draft_of("mark", pinned).unwrap();
        let draft = Draft {
            id: said.id,
            kind: said.kind,
            body: said.body,
        };
        let event = Event::sign(&draft, &Head::origin(), DateTime::UNIX_EPOCH, &key()).unwrap();
        let there = noted_in(&event, "there", "shop").unwrap();
        assert_eq!((there.kind.as_str(), there.body), ("pinned", body));
    }

    #[tokio::test]
    async fn what_others_did_is_here_once_though_nobody_waited_for_it() {
        let place = tempfile::tempdir().unwrap();
        let ledger = Ledger::open(&place.path().join("slipway.db"))
            .await
            .unwrap();
        let config = AppConfig::new(
            place.path().to_owned(),
            EngineProgram::at(place.path().join("none")),
            Keychain::in_memory("it is a test"),
        );
        let teams = Teams::new(&config, &ledger, broadcast::channel(8).0);
        let (anna, ben) = (key(), key());
        let row = TeamRow {
            connection_id: "here".to_owned(),
            project_id: "shop".to_owned(),
            place: String::new(),
            url_account: String::new(),
            key_account: String::new(),
            public_key: anna.public().to_string(),
            my_name: "Anna".to_owned(),
            own_project_id: None,
            pushed: 0,
            applied: 0,
            alarm: None,
            alarm_at: None,
        };
        ledger
            .team_put(row.clone(), true, Vec::new())
            .await
            .unwrap();
        teams.take_up(row).await.unwrap();
        let team = teams.of("here", "shop").unwrap();
        let person = |name: &str, key: &MemberKey| json!({"team": "Shop", "name": name, "public_key": key.public().to_string()});
        let adopted = |environment: &str| {
            let body = json!({"environment_id": environment});
            json!({"kind": "adopted", "run_id": null, "at": 0, "body": body})
        };
        for (number, (by, kind, body)) in [
            (&anna, "team_founded", person("Anna", &anna)),
            (&anna, "member_enrolled", person("Ben", &ben)),
            (&ben, NOTED, adopted("prod")),
            (&ben, NOTED, adopted("dev")),
        ]
        .into_iter()
        .enumerate()
        {
            let draft = Draft {
                id: number.to_string(),
                kind: kind.to_owned(),
                body,
            };
            let head = team.known().state.head.clone();
            let event = Event::sign(&draft, &head, DateTime::UNIX_EPOCH, by).unwrap();
            team.known().take(&team.me, event, 0);
        }
        let _nobody_waits = teams.bring_in(&team).now_or_never();
        teams.bring_in(&team).await.unwrap();
        teams.bring_in(&team).await.unwrap();
        let events = ledger.event_list("here", "shop").await.unwrap();
        let adopted: Vec<_> = events
            .iter()
            .map(|it| {
                (
                    it.body["environment_id"].as_str().unwrap(),
                    it.who.as_deref(),
                )
            })
            .collect();
        let by = Some("Ben (team)");
        assert_eq!(adopted, [("prod", by), ("dev", by)]);
    }
}
