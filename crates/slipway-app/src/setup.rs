//! Which branch could be which environment, and keeping what a person decided.

use neon_api::types::Branch;

use crate::{
    App,
    errors::Told,
    ipc::{Colour, CurrentProject, EnvironmentDraft, Failure, SetupBranch, SetupSuggestion},
    server_state::ProjectState,
};

/// Names that branches bear for what they are.
const TELLING: &[(&[&str], &str, Colour, bool)] = &[
    (
        &["prod", "production", "live", "main", "master"],
        "prod",
        Colour::Crimson,
        true,
    ),
    (
        &["staging", "stage", "preprod", "pre-prod", "uat"],
        "staging",
        Colour::Amber,
        false,
    ),
    (
        &["dev", "develop", "development"],
        "dev",
        Colour::Teal,
        false,
    ),
    (
        &["preview", "test", "testing", "qa"],
        "preview",
        Colour::Violet,
        false,
    ),
];

impl App {
    /// Which branches could be environments. Nothing is created by it.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub async fn setup_suggest(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<SetupSuggestion, Failure> {
        let project = asked(connection_id, project_id);
        let state = self.project_state(&project).await?;
        Ok(SetupSuggestion {
            project: self.project_item(connection_id, &state.project).await?,
            branches: suggestions(&state),
        })
    }

    /// Keeps which endpoints are which environments, in place of what was there, and makes the
    /// project current. Nothing on the server changes.
    ///
    /// # Errors
    /// `BadInput` for drafts that cannot be; nothing is kept then. `Busy` while a run works there.
    pub async fn setup_confirm(
        &self,
        connection_id: &str,
        project_id: &str,
        environments: Vec<EnvironmentDraft>,
    ) -> Result<(), Failure> {
        if environments.is_empty() {
            return Err(
                Failure::bad_input("No branch was chosen as an environment.")
                    .next("Choose at least one. Nothing was changed."),
            );
        }
        let mut project = asked(connection_id, project_id);
        let state = self.project_state(&project).await?;
        project.project_name.clone_from(&state.project.name);
        let told = format!("{} was not set up.", project.project_name);
        self.no_open_run(&told, |run| {
            run.connection_id == connection_id && run.project_id == project_id
        })
        .await?;
        let mut rows = Vec::new();
        for (position, draft) in (0..).zip(&environments) {
            let mut row = self.checked(&project, draft, &rows, None, &state)?;
            row.position = position;
            rows.push(row);
        }
        let mut removed = Vec::new();
        for before in self.environment_rows(connection_id, project_id).await? {
            // What stays bound keeps its id, so that its history stays with it.
            match rows
                .iter_mut()
                .find(|row| row.endpoint_id == before.endpoint_id)
            {
                Some(row) => {
                    row.id = before.id;
                    row.policy = before.policy;
                }
                None => removed.push(before.id),
            }
        }
        let mut events = Vec::new();
        for row in &rows {
            events.extend(self.bound(row, &state).await?);
        }
        self.inner
            .ledger
            .environments_bind(rows.clone(), removed, events, (self.inner.config.clock)())
            .await
            .told(told)?;
        self.reorder(&project, rows).await?;
        self.current_set(Some(&project)).await
    }
}

fn asked(connection_id: &str, project_id: &str) -> CurrentProject {
    CurrentProject {
        connection_id: connection_id.to_owned(),
        project_id: project_id.to_owned(),
        project_name: project_id.to_owned(),
    }
}

fn suggestions(state: &ProjectState) -> Vec<SetupBranch> {
    let mut taken: Vec<&str> = Vec::new();
    let mut roots: Vec<(&Branch, _)> = state
        .branches
        .iter()
        .filter(|branch| branch.parent_id.is_none())
        .filter(|branch| branch.restore_status.as_deref() != Some("restored"))
        .filter_map(|branch| Some((branch, state.endpoint_of(&branch.id)?)))
        .collect();
    roots.sort_by_key(|(branch, _)| (!branch.default, branch.created_at));
    // Names tell more than the default flag, so they are asked first.
    let named: Vec<_> = roots
        .iter()
        .map(|(branch, _)| {
            let telling = TELLING.iter().find(|(names, environment, ..)| {
                names.contains(&branch.name.to_lowercase().as_str()) && !taken.contains(environment)
            });
            if let Some((_, environment, ..)) = telling {
                taken.push(environment);
            }
            telling
        })
        .collect();
    let no_production = !taken.contains(&"prod");
    roots
        .into_iter()
        .zip(named)
        .map(|((branch, endpoint), named)| {
            let (found, why) = match named {
                Some(found) => (Some(found), Some(format!("it is named {}", branch.name))),
                None if branch.default && no_production => (
                    TELLING.first(),
                    Some("it is the project's default branch".to_owned()),
                ),
                None => (None, None),
            };
            SetupBranch {
                branch_id: branch.id.to_string(),
                branch_name: branch.name.clone(),
                endpoint_id: endpoint.id.to_string(),
                host: endpoint.host.clone(),
                logical_size: branch.logical_size,
                suggested: found.map(|(_, name, colour, production)| EnvironmentDraft {
                    name: (*name).to_owned(),
                    colour: *colour,
                    endpoint_id: endpoint.id.to_string(),
                    production: *production,
                }),
                why,
            }
        })
        .collect()
}
