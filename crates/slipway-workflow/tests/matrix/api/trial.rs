//! One cell: a run on which one call goes wrong, and whether it ended as it should.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use neon_model::Undocumented;
use slipway_workflow::model::{RunDetail, RunKind, RunStatus};
use slipway_workflow::{Kept, WorkflowError};

use super::cells::{Cell, Wrong};
use super::front::Made;
use super::stage::{MADE, Slate, Stage, Template, wanted};
use crate::cells::last_that_can_fail;
use crate::desk::{DEV, PROD};

/// Longer takes no run: nobody waits for anything here.
const PATIENCE: Duration = Duration::from_secs(60);

/// What came of a cell.
pub(crate) struct Row {
    pub(crate) cell: Cell,
    /// `succeeded`, `undone`, `stuck`; `refused` where the run was not begun.
    pub(crate) outcome: &'static str,
    pub(crate) said: String,
    pub(crate) left_over: BTreeSet<String>,
    /// What is not as it should be.
    pub(crate) wrong: Vec<String>,
}

/// A run that has ended.
struct Ended {
    detail: RunDetail,
    kept: Vec<Kept>,
}

pub(crate) async fn try_cell(template: &Template, ip: IpAddr, dir: &Path, cell: &Cell) -> Row {
    let fails_at = cell.undoing.then(|| last_that_can_fail(cell.kind).name);
    let planned = Some((cell.at, cell.wrong));
    let stage = template
        .stage(ip, dir, planned, fails_at, Undocumented::default())
        .await;
    let before = stage.slate().await;
    let tried = tokio::time::timeout(PATIENCE, carry_out(&stage, cell)).await;
    let calls = stage.front.calls();
    stage.settle();
    let after = stage.slate().await;
    let row = match tried {
        Ok(tried) => judge(cell, &before, &after, &calls, tried),
        Err(_) => Row {
            cell: cell.clone(),
            outcome: "endless",
            said: String::new(),
            left_over: BTreeSet::new(),
            wrong: vec![format!(
                "it did not end within {} s and {} calls, the last of them {:?}",
                PATIENCE.as_secs(),
                calls.len(),
                calls.last()
            )],
        },
    };
    stage.end();
    row
}

async fn carry_out(stage: &Stage, cell: &Cell) -> Result<Ended, WorkflowError> {
    let (run, _) = stage.begin_and_end(cell.kind, MADE).await?;
    let runs = stage.runs();
    Ok(Ended {
        detail: runs.detail(&run).await?,
        kept: runs.kept(&run).await?,
    })
}

fn judge(
    cell: &Cell,
    before: &Slate,
    after: &Slate,
    calls: &[Made],
    tried: Result<Ended, WorkflowError>,
) -> Row {
    let left_over = after.left_over_since(before);
    let mut wrong = done_twice(calls);
    // A call that found nobody was not heard of; what came next may be another one.
    let came_there = calls.get(cell.at).is_some_and(|made| {
        cell.wrong == Wrong::Refused || (made.call == cell.call && made.step == cell.step)
    });
    if !came_there {
        wrong.push(format!(
            "the run never came there: {:?}",
            calls.get(cell.at)
        ));
    }
    let (outcome, said) = match &tried {
        Err(error) => {
            wrong.extend(as_before(before, after, &left_over));
            ("refused", error.to_string())
        }
        Ok(ended) => {
            let status = ended.detail.summary.status;
            wrong.extend(not_listed(after, &left_over, &ended.kept));
            let outcome = match status {
                RunStatus::Succeeded => {
                    wrong.extend(not_replaced(cell.kind, before, after));
                    "succeeded"
                }
                RunStatus::Failed => {
                    wrong.extend(not_undone(before, after, &left_over, &ended.detail));
                    "undone"
                }
                RunStatus::Stuck => {
                    wrong.extend(not_replaced(cell.kind, before, after));
                    "stuck"
                }
                _ => {
                    wrong.push(format!("it has not ended: {status:?}"));
                    "open"
                }
            };
            let said = ended.detail.summary.outcome.clone().unwrap_or_default();
            if after.disabled() && !said.contains("Hold writes") {
                wrong.push("the endpoint stays disabled, and the run does not say so".to_owned());
            }
            (outcome, said)
        }
    };
    let fine = if cell.undoing {
        outcome == "undone"
    } else if cell.wrong == Wrong::Refused && cell.step == "cut_over" {
        // A permit is good for one try.
        matches!(outcome, "undone" | "succeeded")
    } else if cell.wrong.is_waited_for() {
        outcome == "succeeded"
    } else {
        // Only what lasts can leave a person to look.
        outcome != "stuck" || matches!(cell.wrong, Wrong::Revoked | Wrong::Fails | Wrong::Cancelled)
    };
    if !fine {
        wrong.push(format!("it should not end as {outcome}"));
    }
    Row {
        cell: cell.clone(),
        outcome,
        said,
        left_over,
        wrong,
    }
}

/// Things that were made more than once.
fn done_twice(calls: &[Made]) -> Vec<String> {
    let mut times: BTreeMap<String, u32> = BTreeMap::new();
    for made in calls {
        let accepted = made.status.is_some_and(|status| status < 300);
        let makes = ["/snapshot", "/restore", "/finalize_restore"];
        if accepted
            && made.call.starts_with("POST ")
            && makes.iter().any(|it| made.call.ends_with(it))
        {
            let what = format!("{} {}", made.target, made.body);
            *times.entry(what).or_default() += 1;
        }
    }
    let twice = times.into_iter().filter(|(_, times)| *times > 1);
    twice
        .map(|(what, times)| format!("{times} times: {what}"))
        .collect()
}

fn as_before(before: &Slate, after: &Slate, left_over: &BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    if !left_over.is_empty() || before.environments != after.environments {
        wrong.push(format!("left over: {left_over:?}"));
    }
    for name in [PROD, DEV] {
        if before.content_of(name) != after.content_of(name) {
            wrong.push(format!("{name} holds {:?}", after.content_of(name)));
        }
        if before.branch_of(name) != after.branch_of(name) {
            wrong.push(format!("the branch of {name} changed"));
        }
    }
    wrong
}

pub(super) fn not_undone(
    before: &Slate,
    after: &Slate,
    left_over: &BTreeSet<String>,
    detail: &RunDetail,
) -> Vec<String> {
    // What is left over is judged by the list.
    let mut wrong = as_before(before, after, &BTreeSet::new());
    let said = detail.summary.outcome.as_deref().unwrap_or_default();
    if detail.error.is_none() {
        wrong.push("it does not say why it failed".to_owned());
    }
    if detail.summary.cut_over_passed {
        wrong.push("it is undone, but says that it cut over".to_owned());
    }
    if !left_over.is_empty() && !said.contains("Left over on the server") {
        wrong.push(format!("it does not say what is left over: {said}"));
    }
    wrong
}

/// Left over, and not on the list of what can be cleaned up.
pub(super) fn not_listed(
    after: &Slate,
    left_over: &BTreeSet<String>,
    kept: &[Kept],
) -> Vec<String> {
    let is_listed = |id: &&String| {
        kept.iter().any(|kept| {
            kept.id.as_ref() == Some(*id)
                || (kept.id.is_none() && after.name_of(id) == Some(kept.name.as_str()))
        })
    };
    let unlisted = left_over.iter().filter(|id| !is_listed(id));
    unlisted
        .map(|id| format!("{id} ({:?}) is left over and on no list", after.name_of(id)))
        .collect()
}

pub(super) fn not_replaced(kind: RunKind, before: &Slate, after: &Slate) -> Vec<String> {
    let mut wrong = Vec::new();
    let (target, prod, dev) = wanted(kind);
    let holds = (after.content_of(PROD), after.content_of(DEV));
    if holds != (Some(prod), Some(dev)) {
        wrong.push(format!("prod and dev hold {holds:?}"));
    }
    for name in [PROD, DEV] {
        let moved = before.branch_of(name) != after.branch_of(name);
        if moved != (target == Some(name)) {
            wrong.push(format!("the branch of {name} changed: {moved}"));
        }
    }
    let made = after.content_of(MADE);
    let should = (kind == RunKind::Bootstrap).then_some(prod);
    if made != should {
        wrong.push(format!("{MADE} holds {made:?}"));
    }
    wrong
}
