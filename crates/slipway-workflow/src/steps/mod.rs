//! The steps that workflows are made of. Each looks first for what it made before, so that it can
//! be repeated after it was interrupted anywhere.

pub(crate) mod binding;
pub(crate) mod checks;
pub(crate) mod cut_over;
pub(crate) mod environment;
pub(crate) mod hold;
pub(crate) mod inspect;
pub(crate) mod look;
pub(crate) mod loss;
pub(crate) mod plan;
pub(crate) mod preflight;
pub(crate) mod recheck;
pub(crate) mod rehearse;
pub(crate) mod restore;
pub(crate) mod server;
pub(crate) mod settle;
pub(crate) mod snapshot;
pub(crate) mod verify;
pub(crate) mod watch;

pub(crate) const PREFLIGHT: &str = "preflight";
pub(crate) const CANDIDATE_SNAPSHOT: &str = "candidate_snapshot";
pub(crate) const CANDIDATE: &str = "candidate";
pub(crate) const INSPECT: &str = "inspect";
pub(crate) const CHECKS: &str = "checks";
pub(crate) const PLAN: &str = "plan";
pub(crate) const RE_CHECK: &str = "re_check";
pub(crate) const ROLLBACK_POINT: &str = "rollback_point";
pub(crate) const FRESH_CANDIDATE: &str = "fresh_candidate";
pub(crate) const HOLD: &str = "hold";
pub(crate) const CUT_OVER: &str = "cut_over";
pub(crate) const VERIFY: &str = "verify";
pub(crate) const SETTLE: &str = "settle";
pub(crate) const STAND_IN_SNAPSHOT: &str = "stand_in_snapshot";
pub(crate) const STAND_IN: &str = "stand_in";
pub(crate) const WAY_BACK: &str = "way_back";
pub(crate) const THROW_AWAY: &str = "throw_away";
pub(crate) const BRANCH: &str = "branch";
pub(crate) const ENVIRONMENT: &str = "environment";

use futures_util::FutureExt;

use crate::model::RunHalf;
use crate::workflow::Step;

/// The steps whose results others need who take a run over.
pub(crate) const TOLD: &[&str] = &[
    CANDIDATE_SNAPSHOT,
    CANDIDATE,
    PLAN,
    ROLLBACK_POINT,
    FRESH_CANDIDATE,
    HOLD,
];

/// The execute half is the same for everything that replaces an environment.
pub(crate) const RE_CHECK_STEP: Step = Step {
    name: RE_CHECK,
    title: "Re-check",
    half: RunHalf::Execute,
    cut_over: false,
    act: |context| recheck::act(context).boxed(),
    undo: None,
};

pub(crate) const ROLLBACK_POINT_STEP: Step = Step {
    name: ROLLBACK_POINT,
    title: "Rollback point",
    half: RunHalf::Execute,
    cut_over: false,
    act: |context| snapshot::rollback_point(context).boxed(),
    undo: Some(|context| snapshot::rollback_point_undo(context).boxed()),
};

pub(crate) const FRESH_CANDIDATE_STEP: Step = Step {
    name: FRESH_CANDIDATE,
    title: "Fresh candidate",
    half: RunHalf::Execute,
    cut_over: false,
    act: |context| restore::fresh_candidate(context).boxed(),
    undo: Some(|context| restore::fresh_candidate_undo(context).boxed()),
};

pub(crate) const HOLD_STEP: Step = Step {
    name: HOLD,
    title: "Hold writes",
    half: RunHalf::Execute,
    cut_over: false,
    act: |context| hold::act(context).boxed(),
    undo: Some(|context| hold::undo(context).boxed()),
};

pub(crate) const CUT_OVER_STEP: Step = Step {
    name: CUT_OVER,
    title: "Cut over",
    half: RunHalf::Execute,
    cut_over: true,
    act: |context| cut_over::act(context).boxed(),
    undo: None,
};

pub(crate) const VERIFY_STEP: Step = Step {
    name: VERIFY,
    title: "Verify",
    half: RunHalf::Execute,
    cut_over: false,
    act: |context| verify::act(context).boxed(),
    undo: None,
};

pub(crate) const SETTLE_STEP: Step = Step {
    name: SETTLE,
    title: "Settle",
    half: RunHalf::Execute,
    cut_over: false,
    act: |context| settle::act(context).boxed(),
    undo: None,
};
