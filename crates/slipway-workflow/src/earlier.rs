//! The earlier states that an environment can be rolled back to: snapshots and backups along its
//! recorded lineage, each with what it holds, what it loses and what it needs.

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, SnapshotId};
use neon_api::types::{Branch, BranchState, Endpoint, Snapshot};
use serde::{Deserialize, Serialize};
use slipway_ledger::{EnvironmentRow, Ledger, RunRow};
use ts_rs::TS;

use crate::WorkflowError;
use crate::history::{self, Replacement};
use crate::model::Possibility;
use crate::names::is_of_run;

/// What an earlier state is kept in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum EarlierStateKind {
    /// A snapshot of the present branch, or of one before it.
    Snapshot,
    /// A branch that was replaced.
    Backup,
}

/// The earlier state that a roll back leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RollBackTo {
    /// What it is kept in.
    pub kind: EarlierStateKind,
    /// Neon's id of the snapshot or the branch.
    pub id: String,
}

impl RollBackTo {
    /// To a snapshot.
    pub fn snapshot(id: impl Into<String>) -> Self {
        Self {
            kind: EarlierStateKind::Snapshot,
            id: id.into(),
        }
    }

    /// To a branch that was replaced.
    pub fn backup(id: impl Into<String>) -> Self {
        Self {
            kind: EarlierStateKind::Backup,
            id: id.into(),
        }
    }
}

/// One earlier state that an environment can be rolled back to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct EarlierState {
    /// What it is kept in.
    pub kind: EarlierStateKind,
    /// Neon's id of the snapshot or the branch.
    pub id: String,
    /// Its name on the server.
    pub name: String,
    /// The moment that it stands for. Of a branch that no run replaced: when its successor was made.
    pub at: DateTime<Utc>,
    /// The run that took the snapshot, or that replaced the branch.
    pub made_by: Option<MadeBy>,
    /// What is in it, in a sentence.
    pub holds: String,
    /// What the environment loses by it, in sentences.
    pub loses: String,
    /// What it takes on the server, in sentences.
    pub needs: String,
    /// It is where a roll back leads when nothing is chosen.
    pub suggested: bool,
    /// Whether it can be chosen now.
    pub can: Possibility,
}

/// The run that something came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct MadeBy {
    pub run_id: String,
    pub run_number: i64,
}

impl EarlierState {
    pub(crate) fn is(&self, to: &RollBackTo) -> bool {
        self.kind == to.kind && self.id == to.id
    }
}

/// Lists of one project, as its server has them.
#[derive(Clone, Copy)]
pub(crate) struct OnServer<'a> {
    pub(crate) snapshots: &'a [Snapshot],
    pub(crate) branches: &'a [Branch],
    pub(crate) endpoints: &'a [Endpoint],
}

/// What Slipway knows about one project.
#[derive(Clone, Copy)]
struct OnRecord<'a> {
    environment: &'a EnvironmentRow,
    /// All of the project's.
    environments: &'a [EnvironmentRow],
    /// All of the project's.
    runs: &'a [RunRow],
    /// Of the environment, newest first.
    replacements: &'a [Replacement],
}

/// The earlier states of an environment, newest first. What is at work on it is not looked at.
pub(crate) async fn earlier_states(
    ledger: &Ledger,
    environment: &EnvironmentRow,
    server: OnServer<'_>,
) -> Result<Vec<EarlierState>, WorkflowError> {
    let (connection, project) = (&environment.connection_id, &environment.project_id);
    let environments = ledger.environment_list(connection, project).await?;
    let runs = ledger.run_list(connection, project).await?;
    let replacements = history::replacements(ledger, environment).await?;
    Ok(states(
        OnRecord {
            environment,
            environments: &environments,
            runs: &runs,
            replacements: &replacements,
        },
        server,
    ))
}

/// When a branch of the lineage was replaced.
struct Replaced<'a> {
    at: DateTime<Utc>,
    /// Absent where no run did it.
    by: Option<&'a Replacement>,
}

fn states(record: OnRecord<'_>, server: OnServer<'_>) -> Vec<EarlierState> {
    let lineage = history::lineage(
        record.environment,
        record.replacements,
        server.branches,
        server.endpoints,
    );
    let mut states = Vec::new();
    for (position, id) in lineage.iter().enumerate() {
        let replaced = position
            .checked_sub(1)
            .and_then(|before| lineage.get(before))
            .and_then(|successor| replaced(record, server, id, successor));
        let branch = server.branches.iter().find(|branch| branch.id == *id);
        if let (Some(branch), true) = (branch, position > 0) {
            states.push(backup(record, server, branch, replaced.as_ref()));
        }
        let snapshots = server
            .snapshots
            .iter()
            .filter(|it| it.source_branch_id.as_ref() == Some(id));
        states.extend(snapshots.map(|it| snapshot(record, branch, replaced.as_ref(), it)));
    }
    let suggested = history::suggested(
        record.environment,
        record.replacements,
        server.snapshots,
        server.branches,
        server.endpoints,
    );
    for state in &mut states {
        state.suggested = suggested.as_ref().is_some_and(|to| state.is(to));
    }
    // Of the same moment the backup comes first: it holds more.
    states.sort_by_key(|state| {
        let is_snapshot = state.kind == EarlierStateKind::Snapshot;
        (std::cmp::Reverse(state.at), is_snapshot)
    });
    states
}

fn replaced<'a>(
    record: OnRecord<'a>,
    server: OnServer<'_>,
    id: &BranchId,
    successor: &BranchId,
) -> Option<Replaced<'a>> {
    let by = record
        .replacements
        .iter()
        .find(|it| it.replaced_branch_id == *id);
    let made = || server.branches.iter().find(|it| it.id == *successor);
    let at = by.map(|it| it.at).or_else(|| Some(made()?.created_at))?;
    Some(Replaced { at, by })
}

fn backup(
    record: OnRecord<'_>,
    server: OnServer<'_>,
    branch: &Branch,
    replaced: Option<&Replaced<'_>>,
) -> EarlierState {
    let name = &record.environment.name;
    let by = replaced.and_then(|it| it.by);
    let until = match by {
        Some(run) => format!(
            "the cut-over of run {}, {}, the last commit included",
            run.run_number,
            in_words(run.at)
        ),
        None => "it was replaced, which no run of Slipway did".to_owned(),
    };
    let served_as = record.environments.iter().find(|other| {
        server.endpoints.iter().any(|endpoint| {
            endpoint.id.as_str() == other.endpoint_id && endpoint.branch_id == branch.id
        })
    });
    let why_not = if let Some(other) = served_as {
        Some(format!("{} is served by it now.", other.name))
    } else if branch.parent_id.is_some() {
        Some("It is a child branch, and only root branches can be snapshotted.".to_owned())
    } else if !matches!(
        branch.current_state,
        BranchState::Ready | BranchState::Archived | BranchState::Unknown(_)
    ) {
        Some("The server is not done with it yet.".to_owned())
    } else {
        None
    };
    EarlierState {
        kind: EarlierStateKind::Backup,
        id: branch.id.as_str().to_owned(),
        name: branch.name.clone(),
        at: replaced.map_or(branch.updated_at, |it| it.at),
        made_by: by.map(|it| MadeBy {
            run_id: it.run_id.clone(),
            run_number: it.run_number,
        }),
        holds: format!(
            "Everything written up to {until}, and what was written to the backup itself since."
        ),
        loses: format!(
            "Everything written to {name} since then goes from {name}; it stays in the new backup."
        ),
        needs: format!(
            "The backup is snapshotted first. That takes room for 2 snapshots: of it, and of {name} as it is now."
        ),
        suggested: false,
        can: Possibility::unless(why_not),
    }
}

/// `source` is the branch it was taken of, if that is still there.
fn snapshot(
    record: OnRecord<'_>,
    source: Option<&Branch>,
    replaced: Option<&Replaced<'_>>,
    snapshot: &Snapshot,
) -> EarlierState {
    let name = &record.environment.name;
    let taken = snapshot.timestamp.unwrap_or(snapshot.created_at);
    let kept = || match source {
        Some(backup) => format!("it is in the backup “{}” only", backup.name),
        None => "the backup that held it is gone".to_owned(),
    };
    let (at, holds, between) = match replaced {
        Some(replaced) if taken > replaced.at => (
            replaced.at,
            format!(
                "What {} held on {}: everything written until it was replaced, and to the backup itself since.",
                source.map_or("a backup".to_owned(), |it| format!(
                    "the backup “{}”",
                    it.name
                )),
                in_words(taken)
            ),
            None,
        ),
        Some(replaced) => (
            taken,
            format!("Everything written up to {}.", in_words(taken)),
            Some(format!(
                "What came in between it and {} does not come back either: {}.",
                match replaced.by {
                    Some(run) => format!(
                        "the cut-over of run {}, {},",
                        run.run_number,
                        in_words(run.at)
                    ),
                    None => "the moment when its branch was replaced".to_owned(),
                },
                kept()
            )),
        ),
        None => (
            taken,
            format!("Everything written up to {}.", in_words(taken)),
            None,
        ),
    };
    let loses = format!(
        "Everything written to {name} since then goes from {name}; what the present branch holds stays in the new backup."
    );
    EarlierState {
        kind: EarlierStateKind::Snapshot,
        id: snapshot.id.as_str().to_owned(),
        name: snapshot.name.clone(),
        at,
        made_by: taken_by(record, &snapshot.id, &snapshot.name),
        holds,
        loses: match between {
            Some(between) => format!("{loses} {between}"),
            None => loses,
        },
        needs: format!("Room for 1 snapshot: of {name} as it is now."),
        suggested: false,
        can: Possibility::yes(),
    }
}

fn taken_by(record: OnRecord<'_>, id: &SnapshotId, name: &str) -> Option<MadeBy> {
    if let Some(run) = record.replacements.iter().find(|it| it.is_point(id)) {
        return Some(MadeBy {
            run_id: run.run_id.clone(),
            run_number: run.run_number,
        });
    }
    let mut runs = record.runs.iter();
    let run = runs.find(|run| is_of_run(name, &run.id, run.number))?;
    Some(MadeBy {
        run_id: run.id.clone(),
        run_number: run.number,
    })
}

fn in_words(at: DateTime<Utc>) -> String {
    at.format("%-d %b %H:%M UTC").to_string()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::{Value, json};

    use super::*;
    use crate::model::RunKind;

    fn minute(minute: u32) -> String {
        format!("2026-11-22T14:{minute:02}:00Z")
    }

    fn at(at: u32) -> DateTime<Utc> {
        minute(at).parse().unwrap()
    }

    /// A branch that was made at `made` and took the place of another one.
    fn branch(id: &str, made: u32, replaced: Option<&str>) -> Branch {
        serde_json::from_value(json!({
            "id": id,
            "project_id": "p",
            "name": format!("name of {id}"),
            "current_state": "ready",
            "state_changed_at": minute(made),
            "created_at": minute(made),
            "updated_at": minute(made),
            "restore_status": replaced.map(|_| "finalized"),
            "restored_as": replaced,
        }))
        .unwrap()
    }

    fn snapshot(id: &str, of: &str, taken: u32) -> Snapshot {
        serde_json::from_value(json!({
            "id": id,
            "name": format!("name of {id}"),
            "source_branch_id": of,
            "created_at": minute(taken),
        }))
        .unwrap()
    }

    fn endpoint(id: &str, branch: &str) -> Endpoint {
        serde_json::from_value(json!({
            "id": id,
            "host": "h",
            "project_id": "p",
            "branch_id": branch,
            "type": "read_write",
            "current_state": "active",
            "created_at": minute(0),
            "updated_at": minute(0),
        }))
        .unwrap()
    }

    fn environment(name: &str, endpoint: &str) -> EnvironmentRow {
        EnvironmentRow {
            id: format!("env-{name}"),
            connection_id: "c".to_owned(),
            project_id: "p".to_owned(),
            name: name.to_owned(),
            colour: "crimson".to_owned(),
            position: 0,
            endpoint_id: endpoint.to_owned(),
            production: false,
            policy: Value::Null,
        }
    }

    fn replacement(number: i64, when: u32, from: &str, to: &str) -> Replacement {
        Replacement {
            run_id: format!("run-{number}"),
            run_number: number,
            kind: RunKind::Promote,
            at: at(when),
            point: None,
            undoes_run: None,
            branch_id: to.into(),
            replaced_branch_id: from.into(),
        }
    }

    fn states_of(replacements: &[Replacement], server: OnServer<'_>) -> Vec<EarlierState> {
        let prod = environment("prod", "ep-prod");
        let environments = [prod.clone(), environment("qa", "ep-qa")];
        let record = OnRecord {
            environment: &prod,
            environments: &environments,
            runs: &[],
            replacements,
        };
        states(record, server)
    }

    fn told(states: &[EarlierState]) -> Vec<(&str, DateTime<Utc>)> {
        states.iter().map(|it| (it.id.as_str(), it.at)).collect()
    }

    #[test]
    fn a_branch_that_was_deleted_in_between_does_not_end_the_lineage() {
        let states = states_of(
            &[replacement(2, 20, "b", "c"), replacement(1, 10, "a", "b")],
            OnServer {
                snapshots: &[snapshot("of-a", "a", 9), snapshot("of-other", "x", 15)],
                branches: &[branch("c", 19, Some("b")), branch("a", 0, None)],
                endpoints: &[endpoint("ep-prod", "c")],
            },
        );
        assert_eq!(told(&states), [("a", at(10)), ("of-a", at(9))]);
        assert_eq!(states[0].made_by.as_ref().unwrap().run_number, 1);
        assert!(states[1].loses.contains("“name of a” only"), "{states:#?}");
    }

    #[test]
    fn what_no_run_of_slipway_replaced_is_a_backup_all_the_same() {
        let states = states_of(
            &[],
            OnServer {
                snapshots: &[snapshot("late", "a", 30), snapshot("now", "b", 40)],
                branches: &[branch("b", 20, Some("a")), branch("a", 0, None)],
                endpoints: &[endpoint("ep-prod", "b")],
            },
        );
        // A snapshot of a backup stands for the moment when that was replaced.
        assert_eq!(
            told(&states),
            [("now", at(40)), ("a", at(20)), ("late", at(20))]
        );
        assert!(states[1].holds.contains("no run of Slipway"), "{states:#?}");
        assert_eq!(states[1].made_by, None);
        assert!(states[2].holds.contains("22 Nov 14:30 UTC"), "{states:#?}");
        let suggested: Vec<bool> = states.iter().map(|it| it.suggested).collect();
        assert_eq!(suggested, [true, false, false]);
    }

    #[test]
    fn what_is_suggested_is_what_the_newest_change_replaced_and_nothing_older() {
        let with_point = |number: i64, when, from, to, point: &str| Replacement {
            point: Some(crate::model::RollbackPoint {
                snapshot_id: point.to_owned(),
                snapshot_name: point.to_owned(),
                taken_at: at(when),
            }),
            ..replacement(number, when, from, to)
        };
        let replacements = [
            with_point(2, 20, "b", "c", "of-b"),
            with_point(1, 10, "a", "b", "of-a"),
        ];
        let suggested = |snapshots: &[Snapshot], branches: &[Branch], replacements| {
            let endpoints = [endpoint("ep-prod", "c")];
            let server = OnServer {
                snapshots,
                branches,
                endpoints: &endpoints,
            };
            let states = states_of(replacements, server);
            let suggested = states.into_iter().filter(|it| it.suggested);
            suggested.map(|it| it.id).collect::<Vec<String>>()
        };
        let (older, newer) = (snapshot("of-a", "a", 9), snapshot("of-b", "b", 19));
        let (a, b) = (branch("a", 0, None), branch("b", 9, Some("a")));
        let c = branch("c", 19, Some("b"));
        let both = [older.clone(), newer];
        let branches = [a.clone(), b.clone(), c.clone()];
        assert_eq!(suggested(&both, &branches, &replacements), ["of-b"]);
        let older = [older];
        assert_eq!(suggested(&older, &branches, &replacements), ["b"]);
        let without_backup = [a, c];
        let none: [&str; 0] = [];
        assert_eq!(suggested(&older, &without_backup, &replacements), none);
        // What run 2 did was taken back.
        let mut replacements = replacements.to_vec();
        replacements.insert(
            0,
            Replacement {
                kind: RunKind::RollBack,
                undoes_run: Some("run-2".to_owned()),
                ..replacement(3, 30, "c", "d")
            },
        );
        assert_eq!(suggested(&older, &branches, &replacements), ["of-a"]);
    }

    #[test]
    fn a_backup_that_became_an_environment_is_not_restored() {
        let states = states_of(
            &[replacement(1, 10, "a", "b")],
            OnServer {
                snapshots: &[],
                branches: &[branch("b", 9, Some("a")), branch("a", 0, None)],
                endpoints: &[endpoint("ep-prod", "b"), endpoint("ep-qa", "a")],
            },
        );
        assert_eq!(
            states[0].can.reason.as_deref(),
            Some("qa is served by it now.")
        );
    }

    #[test]
    fn an_environment_whose_endpoint_is_gone_has_no_way_back() {
        let states = states_of(
            &[replacement(1, 10, "a", "b")],
            OnServer {
                snapshots: &[snapshot("of-a", "a", 9)],
                branches: &[branch("a", 0, None)],
                endpoints: &[],
            },
        );
        assert_eq!(told(&states), []);
    }
}
