//! Promote: the target is replaced with what the source is, towards production.

use futures_util::FutureExt;

use crate::model::RunHalf;
use crate::steps::{
    CANDIDATE, CANDIDATE_SNAPSHOT, CHECKS, CUT_OVER_STEP, FRESH_CANDIDATE_STEP, HOLD_STEP, INSPECT,
    PLAN, PREFLIGHT, RE_CHECK_STEP, ROLLBACK_POINT_STEP, SETTLE_STEP, VERIFY_STEP, checks, inspect,
    plan, preflight, restore, snapshot,
};
use crate::workflow::Step;

pub(crate) const STEPS: &[Step] = &[
    PREFLIGHT_STEP,
    CANDIDATE_SNAPSHOT_STEP,
    CANDIDATE_STEP,
    INSPECT_STEP,
    CHECKS_STEP,
    PLAN_STEP,
    RE_CHECK_STEP,
    ROLLBACK_POINT_STEP,
    FRESH_CANDIDATE_STEP,
    HOLD_STEP,
    CUT_OVER_STEP,
    VERIFY_STEP,
    SETTLE_STEP,
];

pub(crate) const PREFLIGHT_STEP: Step = Step {
    name: PREFLIGHT,
    title: "Preflight",
    half: RunHalf::Prepare,
    cut_over: false,
    act: |context| preflight::act(context).boxed(),
    undo: None,
};

pub(crate) const CANDIDATE_SNAPSHOT_STEP: Step = Step {
    name: CANDIDATE_SNAPSHOT,
    title: "Candidate snapshot",
    half: RunHalf::Prepare,
    cut_over: false,
    act: |context| snapshot::candidate_snapshot(context).boxed(),
    undo: Some(|context| snapshot::candidate_snapshot_undo(context).boxed()),
};

pub(crate) const CANDIDATE_STEP: Step = Step {
    name: CANDIDATE,
    title: "Candidate",
    half: RunHalf::Prepare,
    cut_over: false,
    act: |context| restore::candidate(context).boxed(),
    undo: Some(|context| restore::candidate_undo(context).boxed()),
};

pub(crate) const INSPECT_STEP: Step = Step {
    name: INSPECT,
    title: "Inspect",
    half: RunHalf::Prepare,
    cut_over: false,
    act: |context| inspect::act(context).boxed(),
    undo: None,
};

pub(crate) const CHECKS_STEP: Step = Step {
    name: CHECKS,
    title: "Checks",
    half: RunHalf::Prepare,
    cut_over: false,
    act: |context| checks::act(context).boxed(),
    undo: None,
};

pub(crate) const PLAN_STEP: Step = Step {
    name: PLAN,
    title: "Plan",
    half: RunHalf::Prepare,
    cut_over: false,
    act: |context| plan::act(context).boxed(),
    undo: None,
};
