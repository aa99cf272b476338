//! Servers that decide differently what Neon does not document, and one with little room: every workflow comes to
//! its end on each of them, or is undone and says why.

use std::net::IpAddr;

use neon_model::{CandidateEndpoint, Limits, Password, Undocumented};
use serde_json::{Value, json};
use slipway_workflow::kinds;
use slipway_workflow::model::{RunKind, RunStatus};

use super::stage::{MADE, Template, folder};
use super::trial::{not_listed, not_replaced, not_undone};
use crate::cells::word;

struct Variant {
    word: &'static str,
    undocumented: Undocumented,
    /// What the project may hold; everything when absent.
    limits: Option<Limits>,
    /// Workflows that are undone there.
    undone: &'static [RunKind],
}

fn variants() -> Vec<Variant> {
    let default = Undocumented::default();
    let deciding = |word, undocumented| Variant {
        word,
        undocumented,
        limits: None,
        undone: &[],
    };
    vec![
        deciding(
            "the candidate's endpoint stays",
            Undocumented {
                candidate_endpoint: CandidateEndpoint::Stays,
                ..default
            },
        ),
        deciding(
            "the candidate's endpoint goes",
            Undocumented {
                candidate_endpoint: CandidateEndpoint::Goes,
                ..default
            },
        ),
        deciding(
            "the restored passwords win",
            Undocumented {
                password: Password::Restored,
                ..default
            },
        ),
        deciding(
            "passwords are new",
            Undocumented {
                password: Password::New,
                ..default
            },
        ),
        deciding(
            "children move",
            Undocumented {
                children_move: true,
                ..default
            },
        ),
        deciding(
            "a finalize enables",
            Undocumented {
                finalize_enables: true,
                ..default
            },
        ),
        Variant {
            undone: &[
                RunKind::Bootstrap,
                RunKind::Promote,
                RunKind::Refresh,
                RunKind::RollBack,
                RunKind::Rehearsal,
            ],
            ..deciding(
                "a restored branch has no endpoint",
                Undocumented {
                    restored_without_endpoint: true,
                    ..default
                },
            )
        },
        // As on Neon Free: two snapshots are there, and one more is all.
        Variant {
            limits: Some(Limits {
                manual_snapshots: 3,
                root_branches: 3,
                branches: 10,
            }),
            undone: &[RunKind::Rehearsal],
            ..deciding("room for one snapshot and one root", default)
        },
        Variant {
            limits: Some(Limits {
                manual_snapshots: 100,
                root_branches: 2,
                branches: 10,
            }),
            undone: &[
                RunKind::Bootstrap,
                RunKind::Promote,
                RunKind::Refresh,
                RunKind::RollBack,
                RunKind::Rehearsal,
            ],
            ..deciding("room for no root", default)
        },
    ]
}

/// Rows as in `matrix.json`.
pub(super) async fn try_all(ip: IpAddr) -> Vec<Value> {
    let template = Template::make(ip).await;
    let mut rows = Vec::new();
    for variant in variants() {
        for kind in kinds() {
            rows.push(try_one(&template, ip, &variant, kind).await);
        }
    }
    rows
}

async fn try_one(template: &Template, ip: IpAddr, variant: &Variant, kind: RunKind) -> Value {
    let dir = folder();
    let stage = template
        .stage(ip, dir.path(), None, None, variant.undocumented)
        .await;
    if let Some(limits) = variant.limits {
        stage.front.handle().with(|model| model.limit(limits));
    }
    let before = stage.slate().await;
    let (run, summary) = stage.begin_and_end(kind, MADE).await.unwrap();
    let runs = stage.runs();
    let detail = runs.detail(&run).await.unwrap();
    let kept = runs.kept(&run).await.unwrap();
    let after = stage.slate().await;
    let left_over = after.left_over_since(&before);
    let said = summary.outcome.clone().unwrap_or_default();
    let mut wrong = not_listed(&after, &left_over, &kept);
    if after.disabled() {
        wrong.push("the endpoint stays disabled".to_owned());
    }
    let should = match variant.undone.contains(&kind) {
        true => {
            wrong.extend(not_undone(&before, &after, &left_over, &detail));
            RunStatus::Failed
        }
        false => {
            wrong.extend(not_replaced(kind, &before, &after));
            RunStatus::Succeeded
        }
    };
    if summary.status != should {
        wrong.push(format!("it should be {should:?}: {said}"));
    }
    if variant.limits.is_some() && should == RunStatus::Failed && !said.contains(" there") {
        wrong.push(format!("it does not say how much is there: {said}"));
    }
    stage.end();
    json!({
        "workflow": word(kind),
        "step": "*",
        "fault": variant.word,
        "moment": "always",
        "outcome": match summary.status {
            RunStatus::Succeeded => "succeeded",
            RunStatus::Failed => "undone",
            _ => "stuck",
        },
        "said": said,
        "left_over": left_over,
        "ok": wrong.is_empty(),
        "wrong": wrong,
    })
}
