//! One cell tried: the trouble made, the run taken to its end, and what is left held against what the
//! plan demands.

use std::collections::BTreeSet;

use slipway_workflow::model::{RunDetail, RunHalf, RunKind, RunStatus, RunSummary};
use slipway_workflow::{Fault, Moment, Runs, WorkflowError};
use tokio::sync::mpsc::UnboundedReceiver;

use crate::cells::{Cell, Expected, Group, Trouble, When, last_that_can_fail};
use crate::desk::{GoOn, NEXT, Stage, accept_plan, carry_through, ended};
use crate::line::Trap;
use crate::world::{AppErrand, Slate, World};

/// What came of a cell.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) cell: Cell,
    /// `continued`, `undone` or `stuck`; why it could not be tried otherwise.
    pub(crate) outcome: String,
    /// The run's own sentence.
    pub(crate) said: String,
    /// Ids of what is on the server since; all of it stands on the list of what the run keeps, where
    /// `wrong` is empty.
    pub(crate) left_over: BTreeSet<String>,
    /// What is not as it should be.
    pub(crate) wrong: Vec<String>,
}

impl Row {
    pub(crate) fn not_tried(cell: Cell, why: &str) -> Self {
        Self {
            cell,
            outcome: "not tried to the end".to_owned(),
            said: String::new(),
            left_over: BTreeSet::new(),
            wrong: vec![why.to_owned()],
        }
    }
}

/// A run that has ended.
struct Tried {
    summary: RunSummary,
    detail: RunDetail,
    kept: BTreeSet<String>,
    /// Cells of the group whose place the run never came to.
    missed: Vec<Cell>,
    /// A notice tells of the run.
    noticed: bool,
    /// A cancel was refused.
    too_late: bool,
}

/// Tries all cells of a group, and gives whether the world is as before.
pub(crate) async fn try_group(world: &mut World, group: &Group) -> (Vec<Row>, bool) {
    world.make_different(group.kind()).await;
    let before = world.slate().await;
    let tried = match try_run(world, group).await {
        Ok(tried) => tried,
        Err(why) => {
            let rows = group.cells.iter().map(|cell| Row::not_tried(*cell, &why));
            return (rows.collect(), false);
        }
    };
    let after = world.slate().await;
    let left_over = after.left_over_since(&before);
    let mut rows = Vec::new();
    for cell in &group.cells {
        let mut wrong = judge(world, cell, &before, &after, &tried).await;
        if left_over != tried.kept {
            wrong.push(format!(
                "left over is {}, but the run says that it keeps {}",
                named(&left_over, &after),
                named(&tried.kept, &after)
            ));
        }
        rows.push(Row {
            cell: *cell,
            outcome: outcome_word(&tried.summary).to_owned(),
            said: tried.summary.outcome.clone().unwrap_or_default(),
            left_over: left_over.clone(),
            wrong,
        });
    }
    let fine = rows.iter().all(|row| row.wrong.is_empty());
    let tidy = fine && world.tidy(&before).await;
    if fine && !tidy {
        for row in &mut rows {
            let told = "what the run keeps could not be removed afterwards";
            row.wrong.push(told.to_owned());
        }
    }
    (rows, tidy)
}

fn outcome_word(summary: &RunSummary) -> &'static str {
    match summary.status {
        RunStatus::Succeeded => "continued",
        RunStatus::Failed => "undone",
        RunStatus::Stuck => "stuck",
        RunStatus::Queued | RunStatus::Running | RunStatus::Waiting | RunStatus::Unwinding => {
            "open"
        }
    }
}

fn named(ids: &BTreeSet<String>, slate: &Slate) -> String {
    let names: Vec<String> = ids
        .iter()
        .map(|id| {
            let name = slate.branches.get(id).or_else(|| slate.snapshots.get(id));
            format!("{id} ({})", name.map_or("not there", String::as_str))
        })
        .collect();
    match names.is_empty() {
        true => "nothing".to_owned(),
        false => names.join(", "),
    }
}

// ---- the run ----------------------------------------------------------------------------------------

async fn try_run(world: &mut World, group: &Group) -> Result<Tried, String> {
    let cell = &group.cells[0];
    if cell.trouble.kills_app() {
        return killed(world, cell).await;
    }
    let stage = Stage::default();
    let fails = last_that_can_fail(cell.kind);
    match cell.trouble {
        Trouble::ActTwice => {
            let stage = match group.cells.as_slice() {
                [one] => stage.and_at(one.step.name, Moment::AfterAct, Fault::Again),
                _ => stage.everywhere(Moment::AfterAct, Fault::Again),
            };
            undisturbed(world, group, stage).await
        }
        Trouble::UndoTwice => {
            let stage = stage.and_at(fails.name, Moment::AfterAct, Fault::Fail);
            let stage = match group.cells.as_slice() {
                [one] => stage.and_at(one.step.name, Moment::AfterUndo, Fault::Again),
                _ => stage.everywhere(Moment::AfterUndo, Fault::Again),
            };
            undisturbed(world, group, stage).await
        }
        Trouble::Fail => {
            let When::At(moment) = cell.when else {
                return Err("a step fails before or after it acts".to_owned());
            };
            let stage = stage.and_at(cell.step.name, moment, Fault::Fail);
            undisturbed(world, group, stage).await
        }
        Trouble::KillEngineUndoing | Trouble::NetworkLostUndoing => {
            let stage = stage.and_at(fails.name, Moment::AfterAct, Fault::Fail);
            disturbed(world, cell, stage, fails.half).await
        }
        _ => disturbed(world, cell, stage, cell.step.half).await,
    }
}

/// What happens is known beforehand, so the run goes its way.
async fn undisturbed(world: &World, group: &Group, stage: Stage) -> Result<Tried, String> {
    let runs = world.desk().runs(stage.clone());
    let new = world.desk().new_run(group.kind()).await;
    let run = runs.begin(new).await.map_err(told)?;
    carry_through(&runs, &run).await.map_err(told)?;
    let mut tried = tried(world, &runs, &run).await?;
    let missed = |cell: &&Cell| {
        let came_to = |moment| stage.came_to(cell.step.name, moment);
        !cell.when.places().into_iter().all(came_to)
    };
    tried.missed = group.cells.iter().filter(missed).copied().collect();
    Ok(tried)
}

/// The run stands still at the place, and something happens beside it. `half` is the one in which it
/// comes there.
async fn disturbed(
    world: &mut World,
    cell: &Cell,
    stage: Stage,
    half: RunHalf,
) -> Result<Tried, String> {
    let (stage, mut stopped) = stage.stopping_at(cell.step.name, cell.when);
    let runs = world.desk().runs(stage);
    let new = world.desk().new_run(cell.kind).await;
    let run = runs.begin(new).await.map_err(told)?;
    if half == RunHalf::Execute {
        accept_plan(&runs, &run).await.map_err(told)?;
    }
    let mut go_on = Some(stands_still(&runs, &run, &mut stopped).await?);
    if cell.when == When::During {
        let sprung = world.line.sprung(match cell.trouble {
            Trouble::Cancel => Trap::Tell,
            _ => Trap::Cut,
        });
        drop(go_on.take());
        go_on = tokio::select! {
            () = sprung => None,
            acted = stands_still(&runs, &run, &mut stopped) => Some(acted?),
        };
        world.line.disarm();
    }
    drop(stopped);
    let mut too_late = false;
    match cell.trouble {
        Trouble::Cancel => {
            too_late = match runs.cancel(&run).await {
                Ok(()) => false,
                Err(WorkflowError::CutOverSent | WorkflowError::Ended { .. }) => true,
                Err(error) => return Err(format!("the cancel was refused: {error}")),
            };
            drop(go_on);
            if !too_late {
                runs.wait(&run, ended).await.map_err(told)?;
            }
        }
        Trouble::NetworkLost | Trouble::NetworkLostUndoing => {
            world.line.cut();
            let lost = world.line.lost(2);
            drop(go_on);
            // A run that does not need the server any more does not notice.
            tokio::select! {
                () = lost => {}
                rest = at_rest(&runs, &run, half) => rest?,
            }
            world.line.mend();
        }
        _ => {
            world.kill_engine().await;
            drop(go_on);
            world.start_engine_again().await;
            world.line.mend();
        }
    }
    carry_through(&runs, &run).await.map_err(told)?;
    let mut tried = tried(world, &runs, &run).await?;
    tried.too_late = too_late;
    Ok(tried)
}

/// Waits for the runner to stand still at its next place. It goes on when what is given is dropped.
async fn stands_still(
    runs: &Runs,
    run: &str,
    stopped: &mut UnboundedReceiver<GoOn>,
) -> Result<GoOn, String> {
    tokio::select! {
        go_on = stopped.recv() => Ok(go_on.ok_or("the runner is gone")?),
        early = runs.wait(run, ended) => {
            Err(format!("the run never came there: {:?}", early.map_err(told)?.outcome))
        }
    }
}

/// Nothing is at work: the run has ended, or its plan waits.
async fn at_rest(runs: &Runs, run: &str, half: RunHalf) -> Result<(), String> {
    let waits = |summary: &RunSummary| {
        ended(summary) || (half == RunHalf::Prepare && summary.status == RunStatus::Waiting)
    };
    runs.wait(run, waits).await.map(drop).map_err(told)
}

/// Another process carries the run out and is killed at the place; then it is recovered here.
async fn killed(world: &mut World, cell: &Cell) -> Result<Tried, String> {
    let fails = last_that_can_fail(cell.kind);
    let errand = AppErrand {
        kind: cell.kind,
        step: cell.step.name,
        when: cell.when,
        fails_at: match cell.trouble {
            Trouble::KillAppUndoing => Some(fails.name),
            _ => None,
        },
    };
    let mut app = world.send_app(errand).await;
    let run = app.said().await;
    let mut said = app.said().await;
    if cell.when == When::During && said == "at" {
        let sprung = world.line.sprung(Trap::Cut);
        app.go_on().await;
        tokio::select! {
            () = sprung => {}
            next = app.said() => said = next,
        }
        world.line.disarm();
    }
    let project = app.project.clone();
    app.kill().await;
    world.line.mend();
    world.sit_down(&project).await;
    if said != "at" {
        return Err(format!("the run never came there: {said}"));
    }
    let runs = world.desk().runs(Stage::default());
    let notices = runs.recover().await.map_err(told)?;
    let taken_up = notices.iter().any(|notice| notice.run_id == run);
    if taken_up == cell.is_at_rest() || notices.len() > 1 {
        return Err(format!("the restart took up {notices:?}"));
    }
    carry_through(&runs, &run).await.map_err(told)?;
    tried(world, &runs, &run).await
}

async fn tried(world: &World, runs: &Runs, run: &str) -> Result<Tried, String> {
    // The record is complete once the runner has let go of the run, which a shutdown waits for.
    runs.shutdown().await;
    let kept = runs.kept(run).await.map_err(told)?;
    let notices = world.desk().ledger.notice_list().await;
    let notices = notices.map_err(|error| error.to_string())?;
    Ok(Tried {
        summary: runs.summary(run).await.map_err(told)?,
        detail: runs.detail(run).await.map_err(told)?,
        kept: kept.into_iter().filter_map(|kept| kept.id).collect(),
        missed: Vec::new(),
        noticed: notices
            .iter()
            .any(|notice| notice.run_id.as_deref() == Some(run)),
        too_late: false,
    })
}

fn told(error: WorkflowError) -> String {
    error.to_string()
}

// ---- the judgement ----------------------------------------------------------------------------------

async fn judge(
    world: &World,
    cell: &Cell,
    before: &Slate,
    after: &Slate,
    tried: &Tried,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let status = tried.summary.status;
    let expected = cell.expected();
    let fits = match expected {
        Expected::Continued => status == RunStatus::Succeeded,
        Expected::Undone => status == RunStatus::Failed,
        Expected::ContinuedOrUndone => matches!(status, RunStatus::Succeeded | RunStatus::Failed),
        Expected::Stuck => status == RunStatus::Stuck,
    };
    if !fits {
        let error = &tried.detail.error;
        wrong.push(format!(
            "it should be {expected:?}, and is {status:?}: {error:?}"
        ));
    }
    if tried.missed.contains(cell) {
        wrong.push("the run never came there".to_owned());
    }
    match status {
        RunStatus::Failed => {
            if after != before {
                wrong.push(format!("it was {before:?} and is {after:?}"));
            }
            if tried.summary.cut_over_passed {
                wrong.push("it is undone, but says that it cut over".to_owned());
            }
            if cell.trouble == Trouble::Fail && tried.detail.error.is_none() {
                wrong.push("it does not say why it failed".to_owned());
            }
            let said = tried.summary.outcome.as_deref().unwrap_or_default();
            if !said.ends_with("is as it was.") && !said.ends_with("was not made.") {
                wrong.push(format!("it says {said:?}"));
            }
        }
        RunStatus::Succeeded | RunStatus::Stuck => {
            wrong.extend(not_replaced(world, cell, before, after, tried).await);
        }
        _ => wrong.push("it has not ended".to_owned()),
    }
    if cell.trouble.kills_app() {
        wrong.extend(not_recovered(cell, tried));
    }
    if cell.trouble == Trouble::Cancel && tried.too_late != (expected == Expected::Continued) {
        wrong.push(format!("a cancel there was too late: {}", tried.too_late));
    }
    let holders = world.holders().await;
    if !holders.is_empty() {
        wrong.push(format!("nobody can write: {holders:?}"));
    }
    let at_work = world.operations_at_work().await;
    if !at_work.is_empty() {
        wrong.push(format!("the server is still at {at_work:?}"));
    }
    wrong
}

/// What a run that did what it is for should have brought about, and did not.
async fn not_replaced(
    world: &World,
    cell: &Cell,
    before: &Slate,
    after: &Slate,
    tried: &Tried,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let wanted = world.after(cell.kind, before);
    if (after.prod.clone(), after.dev.clone()) != wanted {
        wrong.push(format!(
            "prod holds {} and dev {}, instead of {wanted:?}",
            after.prod, after.dev
        ));
    }
    let target = World::target(cell.kind);
    for name in before.environments.keys() {
        let moved = before.branch_of(name) != after.branch_of(name);
        if moved != (target == Some(name.as_str())) {
            wrong.push(format!("the branch of {name} changed: {moved}"));
        }
    }
    if tried.summary.cut_over_passed != target.is_some() {
        wrong.push(format!("it cut over: {}", tried.summary.cut_over_passed));
    }
    if target.is_some() && !tried.detail.can_roll_back.enabled {
        wrong.push(format!("no way back: {:?}", tried.detail.can_roll_back));
    }
    if cell.kind == RunKind::Bootstrap {
        let made = world.contents_of_next().await;
        if made.as_ref() != Some(&before.prod) {
            wrong.push(format!("{NEXT} holds {made:?} instead of {}", before.prod));
        }
    }
    wrong
}

/// What a restart should say, and does not.
fn not_recovered(cell: &Cell, tried: &Tried) -> Option<String> {
    if cell.is_at_rest() {
        return None;
    }
    let wanted = match tried.summary.status {
        RunStatus::Failed => "Undone after a restart.",
        _ => "Continued after a restart.",
    };
    let said = &tried.detail.recovery;
    if said.as_deref() == Some(wanted) && tried.noticed {
        return None;
    }
    Some(format!(
        "the restart says {said:?}, and a notice tells of it: {}",
        tried.noticed
    ))
}
