//! Deleting branches and snapshots by id, after saying what depends on them.

use neon_api::{
    ids::ProjectId,
    types::{Branch, Snapshot},
};
use slipway_workflow::run_number_in_name;

use crate::{
    App, abilities,
    branches::{allowed, gone, wait},
    errors::Told,
    ipc::{BranchRole, Deletable, DeletePreview, Failure, FailureCode, Possibility},
    pipeline::View,
};

impl App {
    /// What a deletion in the current project would take with it. Nothing is changed.
    ///
    /// # Errors
    /// When there is no such thing, or the server does not answer.
    pub async fn delete_preview(
        &self,
        what: Deletable,
        id: &str,
    ) -> Result<DeletePreview, Failure> {
        preview(&self.view().await?, what, id)
    }

    /// Deletes a branch or snapshot of the current project by its id. The name that was typed has
    /// to be that of what is deleted.
    ///
    /// # Errors
    /// `NameMismatch`, a reason where it is blocked, and what the server refuses.
    pub async fn delete_confirm(
        &self,
        what: Deletable,
        id: &str,
        typed_name: &str,
    ) -> Result<(), Failure> {
        let view = self.view().await?;
        let preview = preview(&view, what, id)?;
        let told = format!("{} was not deleted.", preview.name);
        if typed_name.trim() != preview.name {
            return Err(Failure::new(told)
                .because(format!("the name that was typed is not {}", preview.name))
                .next("Type it as it is written.")
                .code(FailureCode::NameMismatch));
        }
        if let Some(blocked) = preview.blocked {
            allowed(&told, Possibility::no(blocked))?;
        }
        let client = self.client(&view.project.connection_id).await?;
        let project = ProjectId::from(view.project.project_id.as_str());
        let operations = match what {
            Deletable::Branch => client.branch_delete(&project, &id.into()).await,
            Deletable::Snapshot => client.snapshot_delete(&project, &id.into()).await,
        }
        .told(told.clone())?;
        tracing::info!(?what, id, name = preview.name, "deleted");
        let waited = wait(&client, &project, &operations).await;
        self.pipeline_changed(&view.project.project_id);
        match waited {
            // Its operations go with it.
            Err(error) if error.is_not_found() => Ok(()),
            other => other.told(told),
        }
    }
}

fn preview(view: &View, what: Deletable, id: &str) -> Result<DeletePreview, Failure> {
    match what {
        Deletable::Branch => {
            let branch = view.state.branch(id).ok_or_else(|| gone("branch"))?;
            let place = view.place(branch);
            let run = view.run_at(&branch.name, place.role);
            let environment = view.environment_of(&branch.id).map(|row| row.name.as_str());
            let able = abilities::branch_delete(
                branch,
                &view.state,
                environment,
                run,
                view.kept(&branch.name),
            );
            Ok(DeletePreview {
                what,
                id: id.to_owned(),
                name: branch.name.clone(),
                size: branch.logical_size,
                consequences: branch_consequences(view, branch),
                blocked: able.reason,
            })
        }
        Deletable::Snapshot => {
            let snapshot = view
                .state
                .snapshots
                .iter()
                .find(|snapshot| snapshot.id.as_str() == id)
                .ok_or_else(|| gone("snapshot"))?;
            let able = abilities::snapshot_delete(
                view.open_run_of(&snapshot.name),
                view.kept(&snapshot.name),
            );
            Ok(DeletePreview {
                what,
                id: id.to_owned(),
                name: snapshot.name.clone(),
                size: snapshot.full_size,
                consequences: snapshot_consequences(view, snapshot),
                blocked: able.reason,
            })
        }
    }
}

fn branch_consequences(view: &View, branch: &Branch) -> Vec<String> {
    let mut sentences = Vec::new();
    let place = view.place(branch);
    let environment = place
        .environment
        .and_then(|id| view.rows.iter().find(|row| row.id == id));
    if place.role == BranchRole::Backup {
        let of = environment.map_or("the environment", |row| row.name.as_str());
        sentences.push(match run_number_in_name(&branch.name) {
            Some(number) => format!(
                "What was written to {of} between the rollback point of run {number} and its \
                 cut-over is in this backup alone, and will be lost."
            ),
            None => format!(
                "What was written to {of} after its last snapshot and before it was replaced is in \
                 this backup alone, and will be lost."
            ),
        });
    }
    if place.role == BranchRole::Child {
        sentences.push("What was changed on this branch will be lost.".to_owned());
    }
    let hosts: Vec<&str> = view
        .state
        .endpoints
        .iter()
        .filter(|endpoint| endpoint.branch_id == branch.id)
        .map(|endpoint| endpoint.host.as_str())
        .collect();
    if !hosts.is_empty() {
        sentences.push(format!(
            "Connection strings to {} will stop working.",
            hosts.join(", ")
        ));
    }
    let snapshots: Vec<&str> = view
        .state
        .snapshots
        .iter()
        .filter(|snapshot| snapshot.source_branch_id.as_ref() == Some(&branch.id))
        .map(|snapshot| snapshot.name.as_str())
        .collect();
    if !snapshots.is_empty() {
        sentences.push(format!(
            "Snapshots were taken of it: {}.",
            snapshots.join(", ")
        ));
    }
    sentences
}

fn snapshot_consequences(view: &View, snapshot: &Snapshot) -> Vec<String> {
    let id = snapshot.id.as_str();
    let mut sentences = Vec::new();
    for row in &view.rows {
        let way_back = view.ways_back.get(&row.id);
        if way_back.is_none_or(|way_back| way_back.snapshot_id != id) {
            continue;
        }
        let next = view.state.snapshots.iter().find(|other| {
            other.id != snapshot.id
                && view
                    .snapshot_environment(other)
                    .is_some_and(|taken_of| taken_of.id == row.id)
        });
        sentences.push(match next {
            Some(next) => format!(
                "It is the way back of {}: after that, the newest one left is {}.",
                row.name, next.name
            ),
            None => format!(
                "It is the way back of {}: after that, a roll back is no longer possible.",
                row.name
            ),
        });
    }
    if sentences.is_empty()
        && let Some(row) = view.snapshot_environment(snapshot)
    {
        sentences.push(format!(
            "{} can no longer be rolled back to how it was on {}.",
            row.name,
            snapshot.created_at.format("%-d %b %Y at %H:%M UTC")
        ));
    }
    for branch in &view.state.branches {
        if branch.restored_from.as_ref() != Some(&snapshot.id) {
            continue;
        }
        sentences.push(
            match (view.environment_of(&branch.id), view.place(branch).role) {
                (Some(row), _) => format!(
                    "{} was made from it; {} itself stays as it is.",
                    row.name, row.name
                ),
                (None, BranchRole::Candidate) => {
                    format!("The candidate {} was restored from it.", branch.name)
                }
                (None, _) => format!("{} was made from it, and stays as it is.", branch.name),
            },
        );
    }
    sentences
}
