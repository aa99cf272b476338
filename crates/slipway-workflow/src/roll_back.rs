//! Roll back: the target is replaced with an earlier snapshot of itself, by the same mechanism. The
//! snapshot was there before, so nothing is taken and nothing of it is undone.

use futures_util::FutureExt;

use crate::model::RunHalf;
use crate::promote::{CANDIDATE_STEP, CHECKS_STEP, INSPECT_STEP, PLAN_STEP, PREFLIGHT_STEP};
use crate::steps::{
    CANDIDATE_SNAPSHOT, CUT_OVER_STEP, FRESH_CANDIDATE_STEP, HOLD_STEP, RE_CHECK_STEP,
    ROLLBACK_POINT_STEP, SETTLE_STEP, VERIFY_STEP, snapshot,
};
use crate::workflow::Step;

pub(crate) const STEPS: &[Step] = &[
    PREFLIGHT_STEP,
    Step {
        name: CANDIDATE_SNAPSHOT,
        title: "Chosen snapshot",
        half: RunHalf::Prepare,
        cut_over: false,
        act: |context| snapshot::chosen_snapshot(context).boxed(),
        undo: None,
    },
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
