//! Records what happened, and what could be cleaned up.

use serde::{Deserialize, Serialize};
use slipway_ledger::{Event, NewEvent};

use super::cut_over::CutOverMade;
use super::loss::{self, Count};
use super::snapshot::SnapshotMade;
use super::{CANDIDATE_SNAPSHOT, CUT_OVER, ROLLBACK_POINT, SETTLE};
use crate::WorkflowError;
use crate::binding::ADOPTED;
use crate::context::StepContext;
use crate::history::{self, BaseSetBody, CutOverBody};
use crate::journal::{Loaded, from_json, to_json};
use crate::model::{Loss, RunKind};
use crate::pin::{PINNED, PinnedBody};
use crate::runs::touches;
use crate::workflow::Acted;

#[derive(Serialize, Deserialize)]
struct SettleMade {
    voided_runs: Vec<i64>,
    /// Absent in journals from before it was counted.
    #[serde(default)]
    loss: Option<Loss>,
}

/// What a run took from its target, once that was counted.
pub(crate) fn loss(loaded: &Loaded) -> Result<Option<Loss>, WorkflowError> {
    let result = loaded
        .record(SETTLE)
        .and_then(|record| record.result.clone());
    let Some(result) = result else {
        return Ok(None);
    };
    let made: SettleMade = from_json("result of settle", result)?;
    Ok(made.loss)
}

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let run = &context.run.run;
    let cut_over: CutOverMade = context.result_of(CUT_OVER).await?;
    let rollback_point: Option<SnapshotMade> = context.result_of_if_any(ROLLBACK_POINT).await?;
    let rollback_point = rollback_point.as_ref();
    let candidate: SnapshotMade = context.result_of(CANDIDATE_SNAPSHOT).await?;
    let loss = count_loss(context, &candidate, &cut_over, rollback_point).await?;
    // The cut-over recorded it, unless an older version of Slipway carried it out.
    record_cut_over(context, &cut_over).await?;
    if run.kind != RunKind::RollBack {
        if is_equal_still(context).await? {
            record_base(context, &candidate, cut_over.branch_id.as_str()).await?;
        } else {
            let (source, target) = (&run.params.source.name, &run.params.target.name);
            let said = format!(
                "One of {source} and {target} was replaced since this run began, so they are not recorded as the same."
            );
            context.log(said).await;
        }
    }
    let voided_runs = void_others(context).await?;
    let (target, backup) = (&run.params.target.name, &cut_over.backup_name);
    let (snapshot_too, detail) = match rollback_point {
        Some(point) => (
            format!(", then the snapshot “{}”", point.name),
            format!(
                "the way back is the snapshot “{}” and the backup “{backup}”",
                point.name
            ),
        ),
        None => (
            String::new(),
            format!("the way back is the backup “{backup}”"),
        ),
    };
    context
        .log(format!(
            "Clean up when {target} has proven itself: the backup “{backup}”{snapshot_too}."
        ))
        .await;
    let made = SettleMade {
        voided_runs,
        loss: Some(loss),
    };
    Acted::done(&made, detail)
}

/// The target is served by another branch, and after a roll back it stays so until a person says
/// otherwise. Appended once for a run.
pub(crate) async fn record_cut_over(
    context: &StepContext,
    cut_over: &CutOverMade,
) -> Result<(), WorkflowError> {
    let run = &context.run.run;
    let rollback_point: Option<SnapshotMade> = context.result_of_if_any(ROLLBACK_POINT).await?;
    let candidate: SnapshotMade = context.result_of(CANDIDATE_SNAPSHOT).await?;
    record(
        context,
        history::CUT_OVER,
        &CutOverBody {
            environment_id: run.params.target.id.clone(),
            kind: run.kind,
            snapshot_id: candidate.snapshot_id.as_str().to_owned(),
            branch_id: cut_over.branch_id.as_str().to_owned(),
            replaced_branch_id: cut_over.replaced_branch_id.as_str().to_owned(),
            backup_name: cut_over.backup_name.clone(),
            rollback_point_id: rollback_point.map(|it| it.snapshot_id.as_str().to_owned()),
            run_number: Some(run.number),
        },
    )
    .await?;
    if run.kind != RunKind::RollBack {
        return Ok(());
    }
    let why = format!(
        "Run {} rolled it back to the snapshot “{}”, taken {}.",
        run.number,
        candidate.name,
        candidate.taken_at.format("%-d %b %Y %H:%M UTC")
    );
    let body = PinnedBody {
        environment_id: run.params.target.id.clone(),
        run_number: run.number,
        why,
    };
    record(context, PINNED, &body).await
}

/// On the replaced branch, which nobody writes to by mistake any more.
async fn count_loss(
    context: &StepContext,
    candidate: &SnapshotMade,
    cut_over: &CutOverMade,
    rollback_point: Option<&SnapshotMade>,
) -> Result<Loss, WorkflowError> {
    let run = &context.run.run;
    let replaced = &cut_over.replaced_branch_id;
    let count = Count::of(context);
    let since_base = if run.kind == RunKind::RollBack {
        count.since_snapshot(candidate, replaced).await
    } else {
        let ledger = &context.run.shared.ledger;
        let events = ledger
            .event_list(&run.connection_id, &run.project_id)
            .await?;
        let events = history::known_to(events, &run.id);
        let base = history::base_of(&events, &run.params.source.id, &run.params.target.id)?;
        count
            .since_base(base.as_ref(), &run.params.source.name, replaced)
            .await
    };
    let unsaved = count.unsaved(rollback_point).await;
    let target = &run.params.target.name;
    context
        .log(format!(
            "Written to {target} and replaced: {}. Of these in no snapshot, only in the backup: {}.",
            loss::in_words(&since_base),
            loss::in_words(&unsaved)
        ))
        .await;
    Ok(Loss {
        since_base,
        unsaved,
    })
}

/// Whether nothing else replaced either environment since this run began: it may settle much later.
async fn is_equal_still(context: &StepContext) -> Result<bool, WorkflowError> {
    let run = &context.run.run;
    let ledger = &context.run.shared.ledger;
    let events = ledger
        .event_list(&run.connection_id, &run.project_id)
        .await?;
    let ids = [&run.params.source.id, &run.params.target.id];
    let own = |event: &&Event| event.run_id.as_ref() == Some(&run.id);
    let since = events.iter().skip_while(|event| !own(event));
    let replaced = since
        .filter(|event| !own(event))
        .filter(|event| [history::CUT_OVER, ADOPTED].contains(&event.kind.as_str()))
        .any(|event| {
            let of = event.body["environment_id"].as_str();
            ids.iter().any(|id| of == Some(id.as_str()))
        });
    Ok(!replaced)
}

/// Source and target are equal as of the candidate's snapshot.
pub(crate) async fn record_base(
    context: &StepContext,
    candidate: &SnapshotMade,
    target_branch_id: &str,
) -> Result<(), WorkflowError> {
    let run = &context.run.run;
    let body = BaseSetBody {
        environments: [run.params.source.id.clone(), run.params.target.id.clone()],
        how: run.kind,
        taken_at: candidate.taken_at,
        snapshot_id: candidate.snapshot_id.as_str().to_owned(),
        snapshot_lsn: candidate.lsn.clone(),
        source_branch_id: candidate.branch_id.as_str().to_owned(),
        target_branch_id: target_branch_id.to_owned(),
    };
    record(context, history::BASE_SET, &body).await
}

async fn record(
    context: &StepContext,
    kind: &str,
    body: &impl Serialize,
) -> Result<(), WorkflowError> {
    let run = &context.run.run;
    context
        .run
        .shared
        .ledger
        .event_append(NewEvent {
            at: context.run.shared.surroundings.now(),
            kind: kind.to_owned(),
            connection_id: run.connection_id.clone(),
            project_id: run.project_id.clone(),
            run_id: Some(run.id.clone()),
            body: to_json(body)?,
        })
        .await?;
    Ok(())
}

/// Plans that wait bind a branch that the target no longer has, or a snapshot of what it no longer is.
async fn void_others(context: &StepContext) -> Result<Vec<i64>, WorkflowError> {
    let run = &context.run.run;
    let target = &run.params.target;
    let why = format!("run {} replaced {}", run.number, target.name);
    let voided = context
        .run
        .shared
        .void_waiting(|row| touches(row, &target.id), &why)
        .await?;
    for number in &voided {
        let name = &target.name;
        context
            .log(format!(
                "The plan of run {number} is void: {name} was replaced."
            ))
            .await;
    }
    Ok(voided)
}
