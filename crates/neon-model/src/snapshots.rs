//! Snapshots and their restore.

use std::collections::BTreeSet;

use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use neon_api::types::{
    OperationsResponse, RestoredSnapshot, SnapshotCreateQuery, SnapshotResponse,
    SnapshotRestoreRequest, SnapshotUpdateRequest, SnapshotsResponse,
};

use crate::branches::{claims, not_ready};
use crate::model::{Model, Snapshot, check_label};
use crate::operations::Effect;
use crate::request::{Answer, Refusal, Response};
use crate::views;

impl Model {
    fn snapshot(&self, project: &ProjectId, id: &SnapshotId) -> Result<&Snapshot, Refusal> {
        self.project(project)?;
        self.snapshots
            .get(id)
            .filter(|snapshot| snapshot.project == *project && !snapshot.removing)
            .ok_or_else(|| Refusal::not_found("snapshot"))
    }

    fn snapshots_of(&self, project: &ProjectId) -> impl Iterator<Item = &Snapshot> {
        let project = project.clone();
        self.snapshots
            .values()
            .filter(move |snapshot| snapshot.project == project && !snapshot.removing)
    }

    fn snapshot_name_free(
        &self,
        project: &ProjectId,
        name: &str,
        but: Option<&SnapshotId>,
    ) -> Result<(), Refusal> {
        let taken = self
            .snapshots_of(project)
            .any(|snapshot| snapshot.name == name && Some(&snapshot.id) != but);
        if taken {
            return Err(Refusal::new(
                409,
                "SNAPSHOT_ALREADY_EXISTS",
                format!("snapshot with the provided name already exists: {name}"),
            ));
        }
        Ok(())
    }

    pub(crate) fn snapshot_list(&self, project: &ProjectId) -> Answer {
        self.project(project)?;
        let snapshots = self.snapshots_of(project).map(views::snapshot).collect();
        Ok(Response::new(200, &SnapshotsResponse { snapshots }))
    }

    pub(crate) fn snapshot_create(
        &mut self,
        project: &ProjectId,
        branch: &BranchId,
        wanted: SnapshotCreateQuery,
    ) -> Answer {
        let source = self.branch(project, branch)?.clone();
        if source.parent.is_some() {
            return Err(Refusal::unprocessable(
                "snapshots can only be created from root branches",
            ));
        }
        if !source.ready {
            return Err(not_ready());
        }
        if wanted.lsn.is_some() || wanted.timestamp.is_some() {
            return Err(Refusal::unprocessable("the model keeps no history"));
        }
        self.check_expiry(wanted.expires_at)?;
        let number = self.number();
        let name = wanted
            .name
            .unwrap_or_else(|| format!("{} at {number}", source.name));
        check_label("snapshot", &name)?;
        let id = SnapshotId::from(format!("snap-model-snapshot-{number:08}"));
        let mut held = claims([branch]);
        held.insert(id.to_string());
        self.free(project, &held)?;
        self.snapshot_name_free(project, &name, None)?;
        if self.snapshots_of(project).count() >= self.limits.manual_snapshots {
            return Err(Refusal::new(
                422,
                "SNAPSHOTS_LIMIT_EXCEEDED",
                "snapshots limit exceeded",
            ));
        }
        let snapshot = Snapshot {
            id: id.clone(),
            project: project.clone(),
            name,
            source: branch.clone(),
            created_at: self.now,
            expires_at: wanted.expires_at,
            ready: false,
            removing: false,
            data: source.data,
        };
        let step = ("create_timeline", Some(branch), None);
        let effect = Effect::SnapshotReady(id.clone());
        let operations = self.begin(project, held, effect, &[step])?;
        self.snapshots.insert(id, snapshot.clone());
        let snapshot = views::snapshot(&snapshot);
        let answer = SnapshotResponse {
            snapshot,
            operations,
        };
        Ok(Response::new(200, &answer))
    }

    pub(crate) fn snapshot_update(
        &mut self,
        project: &ProjectId,
        id: &SnapshotId,
        request: SnapshotUpdateRequest,
    ) -> Answer {
        let mut snapshot = self.snapshot(project, id)?.clone();
        let wanted = request.snapshot;
        if let Some(name) = &wanted.name {
            check_label("snapshot", name)?;
        }
        self.check_expiry(wanted.expires_at.flatten())?;
        if let Some(name) = wanted.name {
            self.snapshot_name_free(project, &name, Some(id))?;
            snapshot.name = name;
        }
        if let Some(expires_at) = wanted.expires_at {
            snapshot.expires_at = expires_at;
        }
        let answer = SnapshotResponse {
            snapshot: views::snapshot(&snapshot),
            operations: Vec::new(),
        };
        self.snapshots.insert(id.clone(), snapshot);
        Ok(Response::new(200, &answer))
    }

    pub(crate) fn snapshot_delete(&mut self, project: &ProjectId, id: &SnapshotId) -> Answer {
        let source = self.snapshot(project, id)?.source.clone();
        let step = ("delete_timeline", Some(&source), None);
        let operations = self.begin(
            project,
            BTreeSet::from([id.to_string()]),
            Effect::RemoveSnapshot(id.clone()),
            &[step],
        )?;
        if let Some(snapshot) = self.snapshots.get_mut(id) {
            snapshot.removing = true;
        }
        Ok(Response::new(202, &OperationsResponse { operations }))
    }

    pub(crate) fn snapshot_restore(
        &mut self,
        project: &ProjectId,
        id: &SnapshotId,
        wanted: SnapshotRestoreRequest,
    ) -> Answer {
        let snapshot = self.snapshot(project, id)?.clone();
        if !snapshot.ready {
            return Err(Refusal::unprocessable("snapshot not ready yet"));
        }
        let finalize = wanted.finalize_restore.unwrap_or(false);
        let target = match wanted.target_branch_id {
            Some(id) => Some(self.branch(project, &id)?.clone()),
            None => self.branch(project, &snapshot.source).ok().cloned(),
        };
        if finalize && target.is_none() {
            return Err(Refusal::unprocessable(
                "the branch that this snapshot was taken of is gone: name a target_branch_id",
            ));
        }
        if target.as_ref().is_some_and(|target| !target.ready) {
            return Err(not_ready());
        }
        let mut branch = self.new_branch(project, String::new());
        branch.name = wanted.name.unwrap_or_else(|| branch.id.to_string());
        check_label("branch", &branch.name)?;
        self.branch_name_free(project, &branch.name, None)?;
        self.room_for_branch(project, true)?;
        branch.restore_status = Some("restored");
        branch.restored_from = Some(id.clone());
        branch.restored_as = target.as_ref().map(|target| target.id.clone());
        branch.passwords = self.new_passwords(&snapshot.data);
        branch.data = snapshot.data;
        let endpoint = (!self.undocumented.restored_without_endpoint)
            .then(|| self.new_endpoint(project, &branch.id));
        let mut held = claims([&branch.id]);
        held.insert(id.to_string());
        let onto = target.filter(|_| finalize).map(|target| target.id);
        held.extend(onto.iter().map(ToString::to_string));
        let mut steps = vec![
            ("create_branch", Some(&branch.id), None),
            (
                "start_compute",
                Some(&branch.id),
                endpoint.as_ref().map(|endpoint| &endpoint.id),
            ),
            ("apply_config", Some(&branch.id), None),
        ];
        let effect = match onto {
            Some(target) => {
                steps.push(("apply_config", Some(&branch.id), None));
                steps.push(("swap_binding_id", Some(&branch.id), None));
                Effect::RestoreAndFinalize {
                    branch: branch.id.clone(),
                    target,
                }
            }
            None => Effect::Ready(branch.id.clone()),
        };
        let operations = self.begin(project, held, effect, &steps)?;
        self.branches.insert(branch.id.clone(), branch.clone());
        if let Some(endpoint) = &endpoint {
            self.endpoints.insert(endpoint.id.clone(), endpoint.clone());
        }
        let answer = RestoredSnapshot {
            branch: views::branch(&branch),
            endpoints: endpoint
                .iter()
                .map(|endpoint| views::endpoint(endpoint, false))
                .collect(),
            operations,
        };
        Ok(Response::new(200, &answer))
    }
}
