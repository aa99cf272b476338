//! Bootstrap: a snapshot of one environment becomes the root branch of a new one. Nothing is
//! replaced, so there is no plan and no point of no return.

use futures_util::FutureExt;

use crate::model::RunHalf;
use crate::steps::{
    BRANCH, CANDIDATE_SNAPSHOT, ENVIRONMENT, PREFLIGHT, environment, preflight, restore, snapshot,
};
use crate::workflow::Step;

pub(crate) const STEPS: &[Step] = &[
    Step {
        name: PREFLIGHT,
        title: "Preflight",
        half: RunHalf::Prepare,
        cut_over: false,
        act: |context| preflight::bootstrap(context).boxed(),
        undo: None,
    },
    Step {
        name: CANDIDATE_SNAPSHOT,
        title: "Snapshot",
        half: RunHalf::Prepare,
        cut_over: false,
        act: |context| snapshot::candidate_snapshot(context).boxed(),
        undo: Some(|context| snapshot::candidate_snapshot_undo(context).boxed()),
    },
    Step {
        name: BRANCH,
        title: "New root branch",
        half: RunHalf::Prepare,
        cut_over: false,
        act: |context| restore::new_root(context).boxed(),
        undo: Some(|context| restore::new_root_undo(context).boxed()),
    },
    Step {
        name: ENVIRONMENT,
        title: "Environment",
        half: RunHalf::Prepare,
        cut_over: false,
        act: |context| environment::act(context).boxed(),
        undo: Some(|context| environment::undo(context).boxed()),
    },
];
