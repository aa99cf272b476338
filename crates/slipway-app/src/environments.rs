//! Environments: Slipway's own records, each bound to an endpoint.

use neon_api::types::Branch;
use slipway_ledger::{EnvironmentRow, LedgerError, NewEvent, RunRow};

use crate::{
    App,
    errors::Told,
    ipc::{
        Changed, Check, CheckResult, Colour, CurrentProject, EnvironmentBinding, EnvironmentDraft,
        EnvironmentRef, Failure, FailureCode, Policy, Served, WritesSince,
    },
    names::{ENVIRONMENT_NAME_MAX, name, same_name, unusable},
    server_state::ProjectState,
};

impl App {
    /// Binds another endpoint of the current project.
    ///
    /// # Errors
    /// `BadInput` for a name that cannot be or is taken, or an endpoint that is not there or bound.
    pub async fn environment_add(&self, draft: EnvironmentDraft) -> Result<(), Failure> {
        let project = self.current_required().await?;
        let mut rows = self
            .environment_rows(&project.connection_id, &project.project_id)
            .await?;
        let state = self.project_state(&project).await?;
        let row = self.checked(&project, &draft, &rows, None, &state)?;
        rows.push(row.clone());
        let bound = self.bound(&row, &state).await?;
        self.environment_put(row, bound).await?;
        self.reorder(&project, rows).await
    }

    /// Changes an environment of the current project.
    ///
    /// # Errors
    /// As for [`App::environment_add`]; `Busy` for more than its colour while a run works on it or
    /// waits with a plan for it; another endpoint while it asks for approvals.
    pub async fn environment_update(
        &self,
        id: &str,
        draft: EnvironmentDraft,
    ) -> Result<(), Failure> {
        let project = self.current_required().await?;
        let mut rows = self
            .environment_rows(&project.connection_id, &project.project_id)
            .await?;
        let before = found(&rows, id)?.clone();
        // A plan that waits names them, and asks for the name.
        if before.endpoint_id != draft.endpoint_id
            || before.name != draft.name.trim()
            || before.production != draft.production
        {
            let told = format!("{} was not changed.", before.name);
            self.no_open_run(&told, |run| touches(run, id)).await?;
            if before.endpoint_id != draft.endpoint_id {
                self.no_approvals_asked(&before, &told)?;
            }
        }
        let state = self.project_state(&project).await?;
        let row = self.checked(&project, &draft, &rows, Some(&before), &state)?;
        for known in &mut rows {
            if known.id == id {
                *known = row.clone();
            }
        }
        let bound = if before.endpoint_id == row.endpoint_id {
            None
        } else {
            self.bound(&row, &state).await?
        };
        self.environment_put(row, bound).await?;
        self.reorder(&project, rows).await
    }

    /// What was recorded of an environment's endpoint, and what its server says now.
    ///
    /// # Errors
    /// When its server does not answer, or it is not there.
    pub async fn environment_binding(&self, id: &str) -> Result<EnvironmentBinding, Failure> {
        let looked = self.inner.runs.environment_binding(id).await;
        looked.told("What the environment is bound to was not read.")
    }

    /// Takes what somebody else put behind an environment's endpoint for what it is from now on, where
    /// that is still what was `shown`. Plans that wait with it are void, its common bases are forgotten.
    ///
    /// # Errors
    /// `Busy` while a run works with it; when something else is there by now, or its server does not
    /// answer. Nothing was changed then.
    pub async fn environment_adopt(&self, id: &str, shown: &Served) -> Result<(), Failure> {
        let project = self.current_required().await?;
        self.hear_team().await?;
        let adopted = self.inner.runs.adopt(id, shown).await;
        adopted.told("What is there was not adopted.")?;
        self.pipeline_changed(&project.project_id);
        Ok(())
    }

    /// Lets promotes and refreshes replace an environment again that was rolled back.
    ///
    /// # Errors
    /// When it is not there, or the ledger cannot be written.
    pub async fn environment_promotes_allow(&self, id: &str) -> Result<(), Failure> {
        let project = self.current_required().await?;
        let allowed = self.inner.runs.promotes_allow(id).await;
        allowed.told("Promotes were not allowed again.")?;
        self.pipeline_changed(&project.project_id);
        Ok(())
    }

    /// Changes what an environment of the current project demands of runs. A plan that waits for it
    /// is bound to the policy that it was made under, and is void then.
    ///
    /// # Errors
    /// `BadInput` for what cannot be demanded, or an environment that is not there.
    pub async fn environment_policy_set(&self, id: &str, policy: Policy) -> Result<(), Failure> {
        let project = self.current_required().await?;
        let rows = self
            .environment_rows(&project.connection_id, &project.project_id)
            .await?;
        let row = found(&rows, id)?;
        if let Err(wrong) = policy.validate() {
            return Err(wrong.failure().next("Correct it. Nothing was changed."));
        }
        let told = format!("The policy of {} was not changed.", row.name);
        if let Some(terms) = self.environment_terms(id).await? {
            // Others may have to agree: the team's ledger decides.
            let set = self.environment_terms_set(id, policy, terms.approvals);
            return set.await.map(|_| ());
        }
        let stored = policy.to_stored();
        self.inner
            .ledger
            .environment_policy_set(id, stored, (self.inner.config.clock)())
            .await
            .told(told)?;
        self.pipeline_changed(&project.project_id);
        Ok(())
    }

    /// Asks a check of an environment as it is now, before it is kept.
    ///
    /// # Errors
    /// `BadInput` for what cannot be asked; when its server does not answer, or it is not there.
    pub async fn environment_check_try(
        &self,
        id: &str,
        check: Check,
    ) -> Result<CheckResult, Failure> {
        let asked = self.inner.runs.check_try(id, &check).await;
        asked.map_err(|error| error.failure())
    }

    /// What was written to an environment since it was last equal to another one.
    ///
    /// # Errors
    /// When its server does not answer, or it is not there.
    pub async fn environment_writes(&self, id: &str) -> Result<WritesSince, Failure> {
        let counted = self.inner.runs.writes_since(id).await;
        counted.map_err(|error| error.failure())
    }

    /// Draws the environments of the current project in this order; production stays last.
    ///
    /// # Errors
    /// When the ledger cannot be written.
    pub async fn environment_reorder(&self, ids: Vec<String>) -> Result<(), Failure> {
        let project = self.current_required().await?;
        let mut rows = self
            .environment_rows(&project.connection_id, &project.project_id)
            .await?;
        let place = |row: &EnvironmentRow| ids.iter().position(|id| *id == row.id);
        rows.sort_by_key(|row| place(row).unwrap_or(usize::MAX));
        self.reorder(&project, rows).await
    }

    /// Forgets an environment of the current project. Nothing on the server changes.
    ///
    /// # Errors
    /// `Busy` while a run works on it or waits with a plan for it; while it asks for approvals.
    pub async fn environment_remove(&self, id: &str) -> Result<(), Failure> {
        let project = self.current_required().await?;
        let rows = self
            .environment_rows(&project.connection_id, &project.project_id)
            .await?;
        let row = found(&rows, id)?;
        let told = format!("{} was not removed.", row.name);
        self.no_open_run(&told, |run| touches(run, id)).await?;
        self.no_approvals_asked(row, &told)?;
        self.inner
            .ledger
            .environment_remove(id, (self.inner.config.clock)())
            .await
            .told(told)?;
        self.pipeline_changed(&project.project_id);
        Ok(())
    }

    /// Refuses what would take an environment from its endpoint while it asks for approvals: another one could
    /// take the endpoint then, and ask nobody.
    pub(crate) fn no_approvals_asked(
        &self,
        row: &EnvironmentRow,
        told: &str,
    ) -> Result<(), Failure> {
        let team = self.inner.teams.of(&row.connection_id, &row.project_id);
        let needed = team.map_or(0, |team| {
            let known = team.known();
            known.state.terms.of(&row.id).terms.approvals.needed
        });
        match needed {
            0 => Ok(()),
            _ => Err(Failure::new(told)
                .because(format!("{} asks for approvals", row.name))
                .next(
                    "Change its policy first, which others have to agree to. Nothing was changed.",
                )),
        }
    }

    /// The environments of a project in their drawn order.
    pub(crate) async fn environment_rows(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Vec<EnvironmentRow>, Failure> {
        self.inner
            .ledger
            .environment_list(connection_id, project_id)
            .await
            .told("The environments were not read.")
    }

    /// The environments of a project in their drawn order, without asking its server.
    pub(crate) async fn environment_refs(
        &self,
        project: &CurrentProject,
    ) -> Result<Vec<EnvironmentRef>, Failure> {
        let rows = self
            .environment_rows(&project.connection_id, &project.project_id)
            .await?;
        // One that this version cannot draw keeps nobody from the others.
        let refs = rows.into_iter().filter_map(|row| {
            Some(EnvironmentRef {
                colour: colour_of(&row.colour)?,
                id: row.id,
                name: row.name,
            })
        });
        Ok(refs.collect())
    }

    /// What a draft becomes, once nothing is wrong with it. `before` is the record it changes.
    pub(crate) fn checked(
        &self,
        project: &CurrentProject,
        draft: &EnvironmentDraft,
        others: &[EnvironmentRow],
        before: Option<&EnvironmentRow>,
        state: &ProjectState,
    ) -> Result<EnvironmentRow, Failure> {
        let name = name("The environment's name", &draft.name, ENVIRONMENT_NAME_MAX)?;
        let mut others = others
            .iter()
            .filter(|other| before.is_none_or(|before| before.id != other.id));
        if let Some(clash) = others.clone().find(|other| same_name(&other.name, &name)) {
            return Err(taken(clash));
        }
        if let Some(clash) = others.find(|other| other.endpoint_id == draft.endpoint_id) {
            return Err(Failure::bad_input(format!(
                "{} is bound to this endpoint already.",
                clash.name
            ))
            .next("Choose another branch. Nothing was changed."));
        }
        if state.endpoint(&draft.endpoint_id).is_none() {
            return Err(Failure::bad_input(format!(
                "The endpoint {} is not in {}.",
                draft.endpoint_id, project.project_name
            ))
            .next("Choose a branch that is there. Nothing was changed."));
        }
        Ok(EnvironmentRow {
            id: before.map_or_else(|| (self.inner.config.new_id)(), |row| row.id.clone()),
            connection_id: project.connection_id.clone(),
            project_id: project.project_id.clone(),
            name,
            colour: colour_word(draft.colour).to_owned(),
            position: before.map_or(i64::MAX, |row| row.position),
            endpoint_id: draft.endpoint_id.clone(),
            production: draft.production,
            policy: before.map_or_else(|| serde_json::json!({}), |row| row.policy.clone()),
        })
    }

    /// The event that records what an environment is served by; absent where nothing is behind its
    /// endpoint, or the ledger says the same already.
    pub(crate) async fn bound(
        &self,
        row: &EnvironmentRow,
        state: &ProjectState,
    ) -> Result<Option<NewEvent>, Failure> {
        let branch = state
            .endpoint(&row.endpoint_id)
            .and_then(|endpoint| state.branch(endpoint.branch_id.as_str()));
        match branch {
            Some(branch) => self.bound_to(row, branch).await,
            None => Ok(None),
        }
    }

    /// The same for a branch that is known.
    pub(crate) async fn bound_to(
        &self,
        row: &EnvironmentRow,
        branch: &Branch,
    ) -> Result<Option<NewEvent>, Failure> {
        let served = Served {
            endpoint_id: Some(row.endpoint_id.clone()),
            branch_id: branch.id.to_string(),
            branch_name: Some(branch.name.clone()),
            protected: Some(branch.protected),
        };
        self.inner
            .runs
            .bound_to(row, served)
            .await
            .told(format!("{} was not kept.", row.name))
    }

    /// Keeps an environment, and what it is `bound` to with it.
    pub(crate) async fn environment_put(
        &self,
        row: EnvironmentRow,
        bound: Option<NewEvent>,
    ) -> Result<(), Failure> {
        let told = format!("{} was not kept.", row.name);
        let events = bound.into_iter().collect();
        let kept = self
            .inner
            .ledger
            .environments_bind(vec![row], Vec::new(), events, (self.inner.config.clock)())
            .await;
        match kept {
            Err(LedgerError::Query { .. }) => Err(Failure::bad_input(told)
                .because("its name or its endpoint is taken in this project")
                .next("Choose another name or endpoint.")),
            other => other.told(told),
        }
    }

    /// Keeps the order of `rows`, with production last, and tells of the change.
    pub(crate) async fn reorder(
        &self,
        project: &CurrentProject,
        mut rows: Vec<EnvironmentRow>,
    ) -> Result<(), Failure> {
        rows.sort_by_key(|row| row.production);
        let ids = rows.into_iter().map(|row| row.id).collect();
        self.inner
            .ledger
            .environment_reorder(ids, (self.inner.config.clock)())
            .await
            .told("The order of the environments was not kept.")?;
        self.pipeline_changed(&project.project_id);
        Ok(())
    }

    pub(crate) fn pipeline_changed(&self, project_id: &str) {
        self.inner.contents.outdate();
        self.changed(Changed::Pipeline {
            project_id: project_id.to_owned(),
        });
    }

    /// Refuses while a run that `concerns` has not ended. `told` says what was not done.
    pub(crate) async fn no_open_run(
        &self,
        told: &str,
        concerns: impl Fn(&RunRow) -> bool,
    ) -> Result<(), Failure> {
        let open = self
            .inner
            .ledger
            .run_list_open()
            .await
            .told("The runs were not read.")?;
        let Some(run) = open.into_iter().find(concerns) else {
            return Ok(());
        };
        Err(Failure::new(told)
            .because(format!("run {} has not ended", run.number))
            .next(format!("Wait for run {}, or cancel it.", run.number))
            .code(FailureCode::Busy))
    }
}

fn found<'a>(rows: &'a [EnvironmentRow], id: &str) -> Result<&'a EnvironmentRow, Failure> {
    rows.iter().find(|row| row.id == id).ok_or_else(|| {
        Failure::new("The environment is not there any more.")
            .because("it was removed")
            .next("Look at the pipeline again.")
    })
}

/// A run reads or replaces this environment.
pub(crate) fn touches(run: &RunRow, environment_id: &str) -> bool {
    run.source_environment == environment_id || run.target_environment == environment_id
}

/// Its name cannot be given to another one.
pub(crate) fn taken(environment: &EnvironmentRow) -> Failure {
    unusable(format!(
        "There is an environment named {} already.",
        environment.name
    ))
}

/// A colour as it is stored.
pub(crate) fn colour_word(colour: Colour) -> &'static str {
    match colour {
        Colour::Crimson => "crimson",
        Colour::Amber => "amber",
        Colour::Teal => "teal",
        Colour::Violet => "violet",
    }
}

/// A stored colour; absent for a word that this version does not know.
pub(crate) fn colour_of(word: &str) -> Option<Colour> {
    [Colour::Crimson, Colour::Amber, Colour::Teal, Colour::Violet]
        .into_iter()
        .find(|colour| colour_word(*colour) == word)
}

/// The stored colour of an environment.
pub(crate) fn colour(row: &EnvironmentRow) -> Result<Colour, Failure> {
    colour_of(&row.colour).ok_or_else(|| {
        Failure::new(format!("The colour of {} was not read.", row.name))
            .because(format!("this version does not know “{}”", row.colour))
            .next("Install the newest version of Slipway.")
    })
}
