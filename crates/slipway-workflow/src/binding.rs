//! What an environment is bound to: what the ledger says of it, and in what the server disagrees.
//!
//! Slipway records what an endpoint serves when it sees it first, when it replaces it, and when a person
//! adopts what somebody else put there. Everything here only reads events; see `steps/binding.rs` and
//! `runs/standing.rs` for who asks.

use chrono::{DateTime, Utc};
use neon_api::types::{Branch, Endpoint};
use serde::{Deserialize, Serialize};
use slipway_ledger::Event;

use crate::WorkflowError;
use crate::history::{BASE_SET, BaseSetBody, CUT_OVER, CutOverBody};
use crate::journal::from_json;
use crate::model::{RunKind, Served};

/// An environment's endpoint was seen to serve this, and nothing had said otherwise.
pub(crate) const BOUND: &str = "bound";
/// A person took what somebody else put there for what it is from now on.
pub(crate) const ADOPTED: &str = "adopted";

/// What [`BOUND`] and [`ADOPTED`] hold.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BoundBody {
    pub(crate) environment_id: String,
    pub(crate) served: Served,
    /// What was recorded before, where that was something else.
    #[serde(default)]
    pub(crate) instead_of: Option<Served>,
}

/// The last that the ledger says of an environment's endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Recorded {
    pub(crate) served: Served,
    at: DateTime<Utc>,
    who: Option<String>,
    by: By,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum By {
    Sight,
    Adoption,
    /// Its number is absent in events from before that was kept.
    Run(Option<i64>),
}

/// Folds what the events say of one environment; absent when they say nothing.
pub(crate) fn recorded(
    events: &[Event],
    environment: &str,
) -> Result<Option<Recorded>, WorkflowError> {
    let mut last: Option<Recorded> = None;
    for event in events {
        let now = |served, by| Recorded {
            served,
            at: event.at,
            who: event.who.clone(),
            by,
        };
        match event.kind.as_str() {
            BOUND | ADOPTED => {
                let body: BoundBody = from_json("event bound", event.body.clone())?;
                if body.environment_id != environment {
                    continue;
                }
                let is_known = |last: &Recorded| last.served.branch_id == body.served.branch_id;
                last = Some(match last {
                    // More is known of what a run put there.
                    Some(last) if event.kind == BOUND && is_known(&last) => Recorded {
                        served: body.served,
                        ..last
                    },
                    _ if event.kind == BOUND => now(body.served, By::Sight),
                    _ => now(body.served, By::Adoption),
                });
            }
            CUT_OVER => {
                let body: CutOverBody = from_json("event cut_over", event.body.clone())?;
                if body.environment_id == environment {
                    let endpoint_id = last.and_then(|last| last.served.endpoint_id);
                    let served = put_there(endpoint_id, body.branch_id);
                    last = Some(now(served, By::Run(body.run_number)));
                }
            }
            BASE_SET => {
                let body: BaseSetBody = from_json("event base_set", event.body.clone())?;
                let [_, target] = &body.environments;
                if body.how == RunKind::Bootstrap && target == environment {
                    let served = put_there(None, body.target_branch_id);
                    last = Some(now(served, By::Run(None)));
                }
            }
            _ => {}
        }
    }
    Ok(last)
}

/// What a run put there: the branch is certain, its name and flag are looked at afterwards.
fn put_there(endpoint_id: Option<String>, branch_id: String) -> Served {
    Served {
        endpoint_id,
        branch_id,
        branch_name: None,
        protected: None,
    }
}

/// What an endpoint serves now; absent where its branch is not on the server.
pub(crate) fn found(endpoint: &Endpoint, branches: &[Branch]) -> Option<Served> {
    let branch = branches.iter().find(|it| it.id == endpoint.branch_id)?;
    Some(Served {
        endpoint_id: Some(endpoint.id.as_str().to_owned()),
        branch_id: branch.id.as_str().to_owned(),
        branch_name: Some(branch.name.clone()),
        protected: Some(branch.protected),
    })
}

/// In what the server disagrees with the record, a sentence each. What the record does not say is
/// trusted.
pub(crate) fn differences(environment: &str, recorded: &Recorded, found: &Served) -> Vec<String> {
    let before = &recorded.served;
    let how = how_in_words(recorded);
    let mut sentences = Vec::new();
    if let (Some(one), Some(other)) = (&before.endpoint_id, &found.endpoint_id)
        && one != other
    {
        sentences.push(format!(
            "The environment {environment} was bound to the endpoint {one} ({how}), and is bound to {other} now."
        ));
    }
    if before.branch_id != found.branch_id {
        sentences.push(format!(
            "The environment {environment} was changed outside of Slipway: recorded is the branch {} ({how}), and its endpoint serves the branch {} now.",
            branch_in_words(before),
            branch_in_words(found),
        ));
    }
    if let (Some(one), Some(other)) = (&before.branch_name, &found.branch_name)
        && one != other
    {
        sentences.push(format!(
            "The branch of {environment} was named “{one}” ({how}), and is named “{other}” now."
        ));
    }
    match (before.protected, found.protected) {
        (Some(true), Some(false)) => sentences.push(format!(
            "The branch of {environment} was protected ({how}), and is not now."
        )),
        (Some(false), Some(true)) => sentences.push(format!(
            "The branch of {environment} was not protected ({how}), and is now."
        )),
        _ => {}
    }
    sentences
}

/// "by run 4, 22 Nov 14:02 UTC".
pub(crate) fn how_in_words(recorded: &Recorded) -> String {
    let by = match recorded.by {
        By::Sight => "seen".to_owned(),
        By::Adoption => match &recorded.who {
            Some(who) => format!("adopted by {who}"),
            None => "adopted".to_owned(),
        },
        By::Run(Some(number)) => format!("by run {number}"),
        By::Run(None) => "by a run".to_owned(),
    };
    format!("{by}, {}", recorded.at.format("%-d %b %H:%M UTC"))
}

fn branch_in_words(served: &Served) -> String {
    match &served.branch_name {
        Some(name) => format!("{} “{name}”", served.branch_id),
        None => served.branch_id.clone(),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::{Value, json};

    use super::*;

    fn event(kind: &str, body: Value) -> Event {
        Event {
            id: 0,
            at: DateTime::UNIX_EPOCH,
            kind: kind.to_owned(),
            connection_id: "c".to_owned(),
            project_id: "p".to_owned(),
            run_id: None,
            body,
            who: Some("anna@laptop".to_owned()),
        }
    }

    fn served(branch: &str, name: &str, protected: bool) -> Served {
        Served {
            endpoint_id: Some("ep".to_owned()),
            branch_id: branch.to_owned(),
            branch_name: Some(name.to_owned()),
            protected: Some(protected),
        }
    }

    fn bound(kind: &str, environment: &str, served: &Served) -> Event {
        event(
            kind,
            json!({"environment_id": environment, "served": served}),
        )
    }

    fn cut_over(environment: &str, branch: &str) -> Event {
        event(
            CUT_OVER,
            json!({
                "environment_id": environment,
                "kind": "promote",
                "snapshot_id": "snap",
                "branch_id": branch,
                "replaced_branch_id": "br-before",
                "backup_name": "prod (before run 4, abc)",
                "rollback_point_id": "snap-before",
                "run_number": 4,
            }),
        )
    }

    fn base_set(how: &str, target: &str, branch: &str) -> Event {
        event(
            BASE_SET,
            json!({
                "environments": ["source", target],
                "how": how,
                "taken_at": "2026-11-22T14:02:00Z",
                "snapshot_id": "snap",
                "snapshot_lsn": null,
                "source_branch_id": "br-source",
                "target_branch_id": branch,
            }),
        )
    }

    fn told(events: &[Event]) -> Recorded {
        recorded(events, "prod").unwrap().unwrap()
    }

    #[test]
    fn what_was_never_recorded_is_not_known() {
        let other = bound(BOUND, "dev", &served("br-1", "dev", false));
        let events = [other, base_set("promote", "prod", "br-9")];
        assert_eq!(recorded(&events, "prod").unwrap(), None);
    }

    #[test]
    fn a_cut_over_changes_the_branch_and_leaves_its_name_to_be_looked_at() {
        let seen = bound(BOUND, "prod", &served("br-1", "prod", true));
        let events = [seen, cut_over("dev", "br-7"), cut_over("prod", "br-2")];
        let found = told(&events);
        assert_eq!(
            found.served,
            put_there(Some("ep".to_owned()), "br-2".to_owned())
        );
        assert_eq!(how_in_words(&found), "by run 4, 1 Jan 00:00 UTC");
        for (name, protected) in [("prod", true), ("live", false)] {
            assert!(differences("prod", &found, &served("br-2", name, protected)).is_empty());
        }
    }

    #[test]
    fn what_is_seen_of_a_branch_that_a_run_put_there_stays_the_run_s() {
        let now = served("br-2", "prod", true);
        let events = [cut_over("prod", "br-2"), bound(BOUND, "prod", &now)];
        let found = told(&events);
        assert_eq!(found.served, now);
        assert!(how_in_words(&found).starts_with("by run 4"));
    }

    #[test]
    fn a_bootstrap_says_what_its_environment_is_served_by_also_in_ledgers_of_before() {
        let found = told(&[base_set("bootstrap", "prod", "br-5")]);
        assert_eq!(found.served, put_there(None, "br-5".to_owned()));
    }

    #[test]
    fn what_was_adopted_is_what_is_recorded() {
        let now = served("br-3", "prod", false);
        let events = [cut_over("prod", "br-2"), bound(ADOPTED, "prod", &now)];
        let found = told(&events);
        assert_eq!(found.served, now);
        assert!(how_in_words(&found).starts_with("adopted by anna@laptop, "));
        assert!(differences("prod", &found, &now).is_empty());
    }

    #[test]
    fn every_disagreement_is_told_with_both_sides() {
        let seen = told(&[bound(BOUND, "prod", &served("br-1", "prod", true))]);
        let one = |found: &Served| differences("prod", &seen, found).join(" ");
        assert_eq!(
            one(&served("br-2", "prod", true)),
            "The environment prod was changed outside of Slipway: recorded is the branch br-1 “prod” (seen, 1 Jan 00:00 UTC), and its endpoint serves the branch br-2 “prod” now."
        );
        assert_eq!(
            one(&served("br-1", "live", true)),
            "The branch of prod was named “prod” (seen, 1 Jan 00:00 UTC), and is named “live” now."
        );
        assert_eq!(
            one(&served("br-1", "prod", false)),
            "The branch of prod was protected (seen, 1 Jan 00:00 UTC), and is not now."
        );
        let elsewhere = Served {
            endpoint_id: Some("ep-other".to_owned()),
            ..served("br-2", "live", false)
        };
        assert_eq!(differences("prod", &seen, &elsewhere).len(), 4);
    }

    #[test]
    fn a_record_of_a_newer_version_is_refused_by_name() {
        let strange = event(BOUND, json!({"environment_id": "prod", "served": 7}));
        let error = recorded(&[strange], "prod").unwrap_err();
        assert!(matches!(error, WorkflowError::Stored { .. }));
    }
}
