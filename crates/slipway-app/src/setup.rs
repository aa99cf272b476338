//! Which branch could be which environment, and keeping what a person decided.

use neon_api::types::Branch;
use slipway_ledger::EnvironmentRow;
use slipway_workflow::run_number_in_name;

use crate::{
    App,
    environments::colour,
    errors::Told,
    ipc::{Colour, CurrentProject, EnvironmentDraft, Failure, SetupBranch, SetupSuggestion},
    names::{ENVIRONMENT_NAME_MAX, same_name},
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
        let rows = self.environment_rows(connection_id, project_id).await?;
        let branches = suggestions(&state, &rows);
        let environments = if rows.is_empty() {
            in_drawn_order(branches.iter().filter_map(|it| it.suggested.clone()))
        } else {
            let present = rows
                .iter()
                .filter(|row| branches.iter().any(|it| it.endpoint_id == row.endpoint_id));
            present.map(draft_of).collect::<Result<_, _>>()?
        };
        Ok(SetupSuggestion {
            project: self.project_item(connection_id, &state.project).await?,
            branches,
            environments,
        })
    }

    /// Keeps which endpoints are which environments, in place of what was there, and makes the
    /// project current. Nothing on the server changes.
    ///
    /// # Errors
    /// `BadInput` for drafts that cannot be; nothing is kept then. `Busy` while a run works there. When an
    /// environment would go that asks for approvals.
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
        let mut stay = Vec::new();
        for before in self.environment_rows(connection_id, project_id).await? {
            // What stays bound keeps its id, so that its history stays with it.
            match rows
                .iter_mut()
                .find(|row| row.endpoint_id == before.endpoint_id)
            {
                Some(row) => {
                    row.id.clone_from(&before.id);
                    row.policy.clone_from(&before.policy);
                    stay.push(before);
                }
                None => {
                    self.no_approvals_asked(&before, &told)?;
                    removed.push(before.id);
                }
            }
        }
        if self.inner.teams.of_project(&project).is_some() {
            names_are_free(&rows, &stay, &told)?;
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
        self.projects_changed(connection_id);
        self.current_set(Some(&project)).await
    }
}

/// A team takes in one environment after the other: none gets a name that another one has until then.
fn names_are_free(
    rows: &[EnvironmentRow],
    before: &[EnvironmentRow],
    told: &str,
) -> Result<(), Failure> {
    for row in rows {
        let has = |other: &&EnvironmentRow| other.id != row.id && same_name(&other.name, &row.name);
        if let Some(other) = before.iter().find(has) {
            return Err(Failure::bad_input(told)
                .because(format!("another environment is named {}", other.name))
                .next("In a team give that one its new name first. Nothing was changed."));
        }
    }
    Ok(())
}

fn draft_of(row: &EnvironmentRow) -> Result<EnvironmentDraft, Failure> {
    Ok(EnvironmentDraft {
        name: row.name.clone(),
        colour: colour(row)?,
        endpoint_id: row.endpoint_id.clone(),
        production: row.production,
    })
}

/// As they stand in a pipeline: what changes first at the left, production at the right.
fn in_drawn_order(drafts: impl Iterator<Item = EnvironmentDraft>) -> Vec<EnvironmentDraft> {
    let place = |draft: &EnvironmentDraft| {
        let from_production = TELLING.iter().position(|it| it.1 == draft.name);
        (
            draft.production,
            std::cmp::Reverse(from_production.unwrap_or(1)),
        )
    };
    let mut drafts: Vec<_> = drafts.collect();
    drafts.sort_by_key(place);
    drafts
}

fn asked(connection_id: &str, project_id: &str) -> CurrentProject {
    CurrentProject {
        connection_id: connection_id.to_owned(),
        project_id: project_id.to_owned(),
        project_name: project_id.to_owned(),
    }
}

fn suggestions(state: &ProjectState, rows: &[EnvironmentRow]) -> Vec<SetupBranch> {
    let mut roots: Vec<(&Branch, _)> = state
        .branches
        .iter()
        .filter(|branch| branch.parent_id.is_none())
        .filter_map(|branch| Some((branch, state.endpoint_of(&branch.id)?)))
        .filter(|(branch, endpoint)| {
            let bound = rows
                .iter()
                .any(|row| row.endpoint_id == endpoint.id.as_str());
            bound || !is_candidate(branch)
        })
        .collect();
    roots.sort_by_key(|(branch, _)| (!branch.default, !branch.protected, branch.created_at));
    let branches: Vec<&Branch> = roots.iter().map(|(branch, _)| *branch).collect();
    let suggested = suggested(&branches);
    roots
        .into_iter()
        .zip(suggested)
        .map(|((branch, endpoint), suggested)| {
            let (suggested, why) = suggested.unzip();
            SetupBranch {
                branch_id: branch.id.to_string(),
                branch_name: branch.name.clone(),
                endpoint_id: endpoint.id.to_string(),
                host: endpoint.host.clone(),
                logical_size: branch.logical_size,
                default: branch.default,
                protected: branch.protected,
                suggested: suggested.map(|found: Found| EnvironmentDraft {
                    name: found.name,
                    colour: found.colour,
                    endpoint_id: endpoint.id.to_string(),
                    production: found.production,
                }),
                why,
            }
        })
        .collect()
}

/// Restored by a run and not finalized. An environment that was made from another is restored too, and
/// bears a name of its own.
fn is_candidate(branch: &Branch) -> bool {
    branch.restore_status.as_deref() == Some("restored")
        && run_number_in_name(&branch.name).is_some()
}

/// An environment that suggests itself.
#[derive(Debug, PartialEq, Eq)]
struct Found {
    name: String,
    colour: Colour,
    production: bool,
}

/// For each branch, the default one first, what it could be and why. Names tell more than flags, so
/// they are asked first.
fn suggested(branches: &[&Branch]) -> Vec<Option<(Found, String)>> {
    let mut taken: Vec<&str> = Vec::new();
    let mut found: Vec<Option<(Found, String)>> = branches
        .iter()
        .map(|branch| {
            let named = branch.name.to_lowercase();
            let telling = TELLING.iter().find(|(names, environment, ..)| {
                names.contains(&named.as_str()) && !taken.contains(environment)
            });
            let (_, name, colour, production) = telling?;
            taken.push(name);
            let found = Found {
                name: (*name).to_owned(),
                colour: *colour,
                production: *production,
            };
            Some((found, format!("it is named {}", branch.name)))
        })
        .collect();
    let has_production = |found: &[Option<(Found, String)>]| {
        found.iter().flatten().any(|(found, _)| found.production)
    };
    for flag in [Flag::Default, Flag::Protected] {
        for (index, branch) in branches.iter().enumerate() {
            if found[index].is_some() || !flag.is_set(branch) {
                continue;
            }
            let production = !has_production(&found);
            // A default branch beside a production that is named as such says nothing.
            if flag == Flag::Default && !production {
                continue;
            }
            let (name, colour) = if production {
                ("prod".to_owned(), Colour::Crimson)
            } else {
                let name = branch.name.trim().chars().take(ENVIRONMENT_NAME_MAX);
                (name.collect(), Colour::Violet)
            };
            let is_taken = |other: &(Found, String)| same_name(&other.0.name, &name);
            if !found.iter().flatten().any(is_taken) {
                let suggestion = Found {
                    name,
                    colour,
                    production,
                };
                found[index] = Some((suggestion, flag.why().to_owned()));
            }
        }
    }
    found
}

/// What a server says of a branch besides its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flag {
    Default,
    Protected,
}

impl Flag {
    fn is_set(self, branch: &Branch) -> bool {
        match self {
            Self::Default => branch.default,
            Self::Protected => branch.protected,
        }
    }

    fn why(self) -> &'static str {
        match self {
            Self::Default => "it is the project's default branch",
            Self::Protected => "it is protected on the server",
        }
    }
}
