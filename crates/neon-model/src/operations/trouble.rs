//! What can go wrong with operations once a call has been accepted.

use neon_api::ids::OperationId;
use neon_api::types::OperationStatus;

use crate::model::Model;

impl Model {
    /// Lets the newest call at work fail at the operation it is at, and undoes it. `false` when nothing was
    /// at work.
    pub fn fail_newest(&mut self, reason: &str) -> bool {
        self.end_newest(OperationStatus::Failed, Some(reason))
    }

    /// The same, as if somebody had stopped it.
    pub fn cancel_newest(&mut self) -> bool {
        self.end_newest(OperationStatus::Cancelled, None)
    }

    fn end_newest(&mut self, status: OperationStatus, reason: Option<&str>) -> bool {
        let Some(job) = self.jobs.pop() else {
            return false;
        };
        self.undo(&job.effect);
        for (index, id) in job.operations.iter().enumerate() {
            if index == 0 {
                self.set(id, status.clone(), reason.map(str::to_owned));
            } else {
                self.set(id, OperationStatus::Cancelled, None);
            }
        }
        true
    }

    /// The newest call at work gets no further until [`Model::go_on`]. `false` when nothing was at work.
    pub fn stall_newest(&mut self) -> bool {
        let Some(job) = self.jobs.last_mut() else {
            return false;
        };
        job.stalled = true;
        true
    }

    /// What was stalled goes on.
    pub fn go_on(&mut self) {
        for job in &mut self.jobs {
            job.stalled = false;
        }
    }

    /// Everything at work ends, and no operation that has ended is listed any more.
    pub fn purge_operations(&mut self) {
        self.settle();
        self.operations.clear();
    }

    /// Operations that have not ended.
    pub fn operations_at_work(&self) -> Vec<OperationId> {
        let at_work = self.operations.iter().filter(|one| !one.status.ended());
        at_work.map(|one| one.id.clone()).collect()
    }
}
