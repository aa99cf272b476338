//! Rehearse: a promote whose target is a copy of the target. The steps are those of a promote, but
//! none of them is a point of no return, and at the end everything is thrown away.

use futures_util::FutureExt;

use crate::model::RunHalf;
use crate::promote::{
    CANDIDATE_SNAPSHOT_STEP, CANDIDATE_STEP, CHECKS_STEP, INSPECT_STEP, PLAN_STEP, PREFLIGHT_STEP,
};
use crate::steps::{
    CUT_OVER_STEP, FRESH_CANDIDATE_STEP, HOLD_STEP, RE_CHECK_STEP, ROLLBACK_POINT_STEP, STAND_IN,
    STAND_IN_SNAPSHOT, THROW_AWAY, VERIFY_STEP, WAY_BACK, rehearse,
};
use crate::workflow::Step;

pub(crate) const STEPS: &[Step] = &[
    PREFLIGHT_STEP,
    Step {
        name: STAND_IN_SNAPSHOT,
        title: "Snapshot of the target",
        half: RunHalf::Prepare,
        cut_over: false,
        act: |context| rehearse::stand_in_snapshot(context).boxed(),
        undo: Some(|context| rehearse::stand_in_snapshot_undo(context).boxed()),
    },
    Step {
        name: STAND_IN,
        title: "Stand-in",
        half: RunHalf::Prepare,
        cut_over: false,
        act: |context| rehearse::stand_in(context).boxed(),
        undo: Some(|context| rehearse::stand_in_undo(context).boxed()),
    },
    CANDIDATE_SNAPSHOT_STEP,
    CANDIDATE_STEP,
    INSPECT_STEP,
    CHECKS_STEP,
    PLAN_STEP,
    RE_CHECK_STEP,
    ROLLBACK_POINT_STEP,
    FRESH_CANDIDATE_STEP,
    HOLD_STEP,
    Step {
        cut_over: false,
        undo: Some(|context| rehearse::cut_over_undo(context).boxed()),
        ..CUT_OVER_STEP
    },
    VERIFY_STEP,
    Step {
        name: WAY_BACK,
        title: "Way back",
        half: RunHalf::Execute,
        cut_over: false,
        act: |context| rehearse::way_back(context).boxed(),
        undo: Some(|context| rehearse::way_back_undo(context).boxed()),
    },
    Step {
        name: THROW_AWAY,
        title: "Throw away",
        half: RunHalf::Execute,
        cut_over: false,
        act: |context| rehearse::throw_away(context).boxed(),
        undo: None,
    },
];
