//! The home view: one project's environments with everything below them.

use std::collections::HashMap;

use neon_api::{
    ids::BranchId,
    types::{Branch, EndpointState, Snapshot},
};
use slipway_ledger::EnvironmentRow;
use slipway_workflow::{Standing, is_of_run, is_way_back, run_number_in_name};

use crate::{
    App,
    abilities::{self, EnvironmentFacts},
    environments::colour,
    errors::Told,
    ipc::{
        BranchItem, BranchRole, CameFrom, CurrentProject, Environment, EnvironmentState, Failure,
        Flow, Pipeline, Policy, RunKind, RunStatus, RunSummary, SnapshotItem, Timestamp, WayBack,
    },
    secrets::masked,
    server_state::ProjectState,
};

/// A project with what Slipway knows about it: environments, runs, and which branch is what.
pub(crate) struct View {
    pub(crate) project: CurrentProject,
    /// When it was read.
    pub(crate) now: Timestamp,
    pub(crate) state: ProjectState,
    pub(crate) rows: Vec<EnvironmentRow>,
    /// Newest first.
    pub(crate) runs: Vec<RunSummary>,
    /// By environment: the branches that its endpoint served before, newest first.
    pub(crate) histories: HashMap<String, Vec<BranchId>>,
    /// By environment.
    pub(crate) ways_back: HashMap<String, WayBack>,
    /// By environment: what it is bound to, and whether it is pinned.
    pub(crate) standings: HashMap<String, Standing>,
}

/// What a branch is for, and the environment (its id) below which it is drawn.
pub(crate) struct Place {
    pub(crate) role: BranchRole,
    pub(crate) environment: Option<String>,
}

impl App {
    /// The current project as its server has it now.
    ///
    /// # Errors
    /// When no project is open, or the server does not answer.
    pub async fn pipeline(&self) -> Result<Pipeline, Failure> {
        let mut view = self.view().await?;
        view.state.contents = self.contents_known(&view.project, &view.state).await?;
        let project = self
            .project_item(&view.project.connection_id, &view.state.project)
            .await?;
        let facts: Vec<EnvironmentFacts> = view.rows.iter().map(|row| view.facts(row)).collect();
        let mut environments = Vec::with_capacity(view.rows.len());
        for (row, facts) in view.rows.iter().zip(&facts) {
            environments.push(view.environment(row, facts)?);
        }
        Ok(Pipeline {
            project,
            flows: flows(&facts, &view.runs),
            create_dev: abilities::create_dev(&facts, &view.runs),
            other_branches: view.branches_below(None, |role| role != BranchRole::Environment),
            other_snapshots: view.snapshots_below(None),
            kept_bytes: view.kept_bytes(),
            environments,
        })
    }

    /// Reads the current project with what Slipway knows about it.
    pub(crate) async fn view(&self) -> Result<View, Failure> {
        let project = self.current_required().await?;
        let (state, rows, runs) = tokio::try_join!(
            self.project_state(&project),
            self.environment_rows(&project.connection_id, &project.project_id),
            self.run_list()
        )?;
        let mut view = View {
            project,
            now: (self.inner.config.clock)(),
            state,
            rows,
            runs,
            histories: HashMap::new(),
            ways_back: HashMap::new(),
            standings: HashMap::new(),
        };
        view.standings = self
            .inner
            .runs
            .standing_among(
                &view.project.connection_id,
                &view.project.project_id,
                &view.state.branches,
                &view.state.endpoints,
            )
            .await
            .told("What the environments are bound to was not read.")?;
        for row in &view.rows {
            let history = self.history(&view, row).await?;
            view.histories.insert(row.id.clone(), history);
        }
        for row in &view.rows {
            if let Some(way_back) = self.way_back(&view, row).await? {
                view.ways_back.insert(row.id.clone(), way_back);
            }
        }
        Ok(view)
    }

    /// The branches that an environment's endpoint served before, as the server and the ledger
    /// remember them.
    async fn history(&self, view: &View, row: &EnvironmentRow) -> Result<Vec<BranchId>, Failure> {
        let mut history = match view.branch_of(row) {
            Some(branch) => view.state.replaced_by(branch),
            None => Vec::new(),
        };
        for branch in self.replaced_branches(&view.project, &row.id).await? {
            if !history.contains(&branch) {
                history.push(branch);
            }
        }
        Ok(history)
    }
}

impl View {
    /// The branch that an environment's endpoint serves now.
    pub(crate) fn branch_of(&self, row: &EnvironmentRow) -> Option<&Branch> {
        let endpoint = self.state.endpoint(&row.endpoint_id)?;
        self.state.branch(endpoint.branch_id.as_str())
    }

    /// The environment that a branch is served as.
    pub(crate) fn environment_of(&self, branch: &BranchId) -> Option<&EnvironmentRow> {
        self.rows.iter().find(|row| {
            self.branch_of(row)
                .is_some_and(|served| served.id == *branch)
        })
    }

    pub(crate) fn facts(&self, row: &EnvironmentRow) -> EnvironmentFacts {
        let endpoint = self.state.endpoint(&row.endpoint_id);
        EnvironmentFacts {
            id: row.id.clone(),
            name: row.name.clone(),
            production: row.production,
            present: self.branch_of(row).is_some(),
            disabled: endpoint.is_some_and(|endpoint| endpoint.disabled),
            closed: endpoint.and_then(|endpoint| self.state.closed.get(&endpoint.id).cloned()),
            way_back: self.has_snapshot(row) || self.has_backup(row),
            changed_outside: self
                .standings
                .get(&row.id)
                .is_some_and(|standing| !standing.binding.differences.is_empty()),
            pinned: self
                .standings
                .get(&row.id)
                .and_then(|standing| standing.pin.as_ref())
                .map(|pin| {
                    format!(
                        "Pinned since run {} rolled back {}.",
                        pin.run_number, row.name
                    )
                }),
        }
    }

    fn has_snapshot(&self, row: &EnvironmentRow) -> bool {
        let mut snapshots = self.state.snapshots.iter();
        snapshots.any(|it| {
            self.snapshot_environment(it)
                .is_some_and(|of| of.id == row.id)
        })
    }

    /// A branch that the environment's endpoint served before is still there.
    fn has_backup(&self, row: &EnvironmentRow) -> bool {
        let history = self.histories.get(&row.id);
        history.is_some_and(|history| {
            let mut branches = history.iter();
            branches.any(|id| self.state.branch(id.as_str()).is_some())
        })
    }

    /// What a branch is for, found through endpoints and what replaced what, and by its name only
    /// where nothing else tells.
    pub(crate) fn place(&self, branch: &Branch) -> Place {
        let place = |role, environment: Option<&EnvironmentRow>| Place {
            role,
            environment: environment.map(|row| row.id.clone()),
        };
        if let Some(row) = self.environment_of(&branch.id) {
            return place(BranchRole::Environment, Some(row));
        }
        if branch.parent_id.is_some() {
            // A child stays with the branch that it was made of, also when that one was replaced.
            let environment = self.root_of(branch).and_then(|root| {
                self.environment_of(&root.id)
                    .or_else(|| self.served_before(&root.id))
            });
            return place(BranchRole::Child, environment);
        }
        let replaced = self.served_before(&branch.id);
        if replaced.is_some() {
            return place(BranchRole::Backup, replaced);
        }
        // Asked after that, because an environment that was made by a restore never was finalized.
        if branch.restore_status.as_deref() == Some("restored") {
            return place(BranchRole::Candidate, None);
        }
        match self.replaced_by_name(branch) {
            Some(environment) => place(BranchRole::Backup, environment),
            None => place(BranchRole::Other, None),
        }
    }

    /// The environment that a branch was served as before it was replaced.
    fn served_before(&self, branch: &BranchId) -> Option<&EnvironmentRow> {
        self.rows.iter().find(|row| {
            let history = self.histories.get(&row.id);
            history.is_some_and(|history| history.contains(branch))
        })
    }

    /// Neon names a replaced branch `prod (old)`, a run `prod (before run 4, …)`.
    fn replaced_by_name(&self, branch: &Branch) -> Option<Option<&EnvironmentRow>> {
        let by_run = self
            .run_of(&branch.name)
            .filter(|run| !matches!(run.kind, RunKind::Bootstrap | RunKind::Rehearsal))
            .and_then(|run| self.rows.iter().find(|row| row.id == run.target.id));
        if by_run.is_some() {
            return Some(by_run);
        }
        let (before, _) = branch.name.split_once(" (old")?;
        Some(self.rows.iter().find(|row| row.name == before))
    }

    fn root_of<'a>(&'a self, branch: &'a Branch) -> Option<&'a Branch> {
        let mut at = branch;
        // A chain of parents is never longer than the list; a server that says otherwise is wrong.
        for _ in 0..=self.state.branches.len() {
            match &at.parent_id {
                Some(parent) => at = self.state.branch(parent.as_str())?,
                None => return Some(at),
            }
        }
        None
    }

    /// The environment that a snapshot was taken of, now or before.
    pub(crate) fn snapshot_environment(&self, snapshot: &Snapshot) -> Option<&EnvironmentRow> {
        let source = snapshot.source_branch_id.as_ref()?;
        self.environment_of(source)
            .or_else(|| self.served_before(source))
    }

    /// The run that has not ended and made this.
    pub(crate) fn open_run_of(&self, name: &str) -> Option<&RunSummary> {
        self.run_of(name).filter(|run| !ended(run.status))
    }

    fn run_of(&self, name: &str) -> Option<&RunSummary> {
        let mut runs = self.runs.iter();
        runs.find(|run| is_of_run(name, &run.id, run.number))
    }

    /// The run that has not ended and works with a branch of this name, or may still need it: what it made, and
    /// the backup that it left.
    pub(crate) fn run_at(&self, name: &str, role: BranchRole) -> Option<&RunSummary> {
        self.open_run_of(name)
            .filter(|_| matches!(role, BranchRole::Candidate | BranchRole::Backup))
    }

    /// Why a policy keeps what is called so: it is the way back of a run that ended not long ago.
    pub(crate) fn kept(&self, name: &str) -> Option<String> {
        let run = self.run_of(name).filter(|_| is_way_back(name))?;
        let row = self.rows.iter().find(|row| row.id == run.target.id)?;
        // A policy that cannot be read keeps nothing; it is told where the environment is shown.
        let policy = Policy::of(row).ok()?;
        let until = policy.keeps_until(run.ended_at?)?;
        (run.cut_over_passed && self.now < until).then(|| {
            format!(
                "The policy of {} keeps it until {}: it is the way back of run {}.",
                row.name,
                until.format("%-d %b %H:%M UTC"),
                run.number
            )
        })
    }

    fn environment(
        &self,
        row: &EnvironmentRow,
        facts: &EnvironmentFacts,
    ) -> Result<Environment, Failure> {
        let endpoint = self.state.endpoint(&row.endpoint_id);
        let branch = self.branch_of(row);
        let contents = branch.and_then(|branch| self.state.contents.get(&branch.id));
        let below = Some(row.id.as_str());
        let policy = Policy::of(row).map_err(|error| error.failure())?;
        let standing = self.standings.get(&row.id);
        Ok(Environment {
            id: row.id.clone(),
            name: row.name.clone(),
            colour: colour(row)?,
            production: row.production,
            demands: policy.demands(RunKind::Promote),
            policy,
            endpoint_id: row.endpoint_id.clone(),
            host: endpoint.map(|endpoint| endpoint.host.clone()),
            state: self.compute_state(row),
            state_reason: endpoint.and_then(|it| self.state.closed.get(&it.id).cloned()),
            branch_id: branch.map(|branch| branch.id.to_string()),
            branch_name: branch.map(|branch| branch.name.clone()),
            protected: branch.is_some_and(|branch| branch.protected),
            logical_size: branch.and_then(|branch| branch.logical_size),
            databases: contents.map(|it| it.names()).unwrap_or_default(),
            roles: contents.map(|it| it.roles.clone()).unwrap_or_default(),
            connection_string_masked: branch.and_then(|branch| self.connection_string(branch)),
            differences: standing.map_or_else(Vec::new, |it| it.binding.differences.clone()),
            pin: standing.and_then(|it| it.pin.clone()),
            came_from: self.came_from(row),
            running: abilities::run_at_work(&self.runs, &row.id).map(|run| run.id.clone()),
            way_back: self.ways_back.get(&row.id).cloned(),
            children: self.branches_below(below, |role| role == BranchRole::Child),
            backups: self.branches_below(below, |role| role == BranchRole::Backup),
            snapshots: self.snapshots_below(below),
            can_snapshot: abilities::snapshot(facts, &self.runs),
            can_branch: abilities::branch(facts, &self.runs),
            can_script: abilities::script(facts, &self.runs),
            can_roll_back: abilities::roll_back(facts, &self.runs),
            can_drop_test: abilities::drop_test(facts, &self.runs),
        })
    }

    fn compute_state(&self, row: &EnvironmentRow) -> EnvironmentState {
        let Some(endpoint) = self.state.endpoint(&row.endpoint_id) else {
            return EnvironmentState::Missing;
        };
        if endpoint.disabled {
            return EnvironmentState::Disabled;
        }
        if self.state.closed.contains_key(&endpoint.id) {
            return EnvironmentState::Closed;
        }
        match (&endpoint.current_state, &endpoint.pending_state) {
            (EndpointState::Active, _) => EnvironmentState::Awake,
            (_, Some(EndpointState::Active)) | (EndpointState::Init, _) => {
                EnvironmentState::Starting
            }
            (EndpointState::Idle | EndpointState::Unknown(_), _) => EnvironmentState::Asleep,
        }
    }

    fn came_from(&self, row: &EnvironmentRow) -> Option<CameFrom> {
        let run = self.runs.iter().find(|run| {
            run.target.id == row.id
                && run.status == RunStatus::Succeeded
                && (run.cut_over_passed || run.kind == RunKind::Bootstrap)
        })?;
        let source = match run.kind {
            RunKind::RollBack => self
                .branch_of(row)
                .and_then(|branch| branch.restored_from.as_ref())
                .and_then(|id| self.state.snapshots.iter().find(|it| it.id == *id))
                .map_or_else(|| "an earlier snapshot".to_owned(), |it| it.name.clone()),
            _ => run.source.name.clone(),
        };
        Some(CameFrom {
            run_id: run.id.clone(),
            run_number: run.number,
            kind: run.kind,
            source,
            at: run.ended_at.unwrap_or(run.started_at),
            gap_ms: run.gap_ms,
        })
    }

    fn branches_below(
        &self,
        environment: Option<&str>,
        wanted: impl Fn(BranchRole) -> bool,
    ) -> Vec<BranchItem> {
        let mut items: Vec<BranchItem> = self
            .state
            .branches
            .iter()
            .filter_map(|branch| {
                let place = self.place(branch);
                (place.environment.as_deref() == environment && wanted(place.role))
                    .then(|| self.branch_item(branch, place.role))
            })
            .collect();
        items.sort_by_key(|item| std::cmp::Reverse(item.created_at));
        items
    }

    fn branch_item(&self, branch: &Branch, role: BranchRole) -> BranchItem {
        let endpoint = self.state.endpoint_of(&branch.id);
        let contents = self.state.contents.get(&branch.id);
        let environment = self.environment_of(&branch.id);
        BranchItem {
            id: branch.id.to_string(),
            name: branch.name.clone(),
            role,
            parent_id: branch.parent_id.as_ref().map(ToString::to_string),
            host: endpoint.map(|endpoint| endpoint.host.clone()),
            endpoint_id: endpoint.map(|endpoint| endpoint.id.to_string()),
            logical_size: branch.logical_size,
            created_at: branch.created_at,
            expires_at: branch.expires_at,
            databases: contents.map(|it| it.names()).unwrap_or_default(),
            roles: contents.map(|it| it.roles.clone()).unwrap_or_default(),
            connection_string_masked: self.connection_string(branch),
            can_delete: abilities::branch_delete(
                branch,
                &self.state,
                environment.map(|row| row.name.as_str()),
                self.run_at(&branch.name, role),
                self.kept(&branch.name),
            ),
            can_script: abilities::branch_script(role, endpoint.is_some()),
        }
    }

    fn connection_string(&self, branch: &Branch) -> Option<String> {
        let endpoint = self.state.endpoint_of(&branch.id)?;
        let (database, role) = self.state.contents.get(&branch.id)?.first()?;
        Some(masked(&endpoint.host, &database, &role))
    }

    fn snapshots_below(&self, environment: Option<&str>) -> Vec<SnapshotItem> {
        self.state
            .snapshots
            .iter()
            .filter(|snapshot| {
                let taken_of = self.snapshot_environment(snapshot);
                taken_of.map(|row| row.id.as_str()) == environment
            })
            .map(|snapshot| SnapshotItem {
                id: snapshot.id.to_string(),
                name: snapshot.name.clone(),
                source_branch_id: snapshot.source_branch_id.as_ref().map(ToString::to_string),
                created_at: snapshot.created_at,
                expires_at: snapshot.expires_at,
                full_size: snapshot.full_size,
                run_number: run_number_in_name(&snapshot.name),
                can_delete: abilities::snapshot_delete(
                    self.open_run_of(&snapshot.name),
                    self.kept(&snapshot.name),
                ),
            })
            .collect()
    }

    /// What is paid for by logical size: roots and snapshots. Children share with their root.
    fn kept_bytes(&self) -> Option<i64> {
        let roots = self
            .state
            .branches
            .iter()
            .filter(|branch| branch.parent_id.is_none())
            .map(|branch| branch.logical_size);
        let snapshots = self
            .state
            .snapshots
            .iter()
            .map(|snapshot| snapshot.full_size.or(snapshot.diff_size));
        roots.chain(snapshots).sum()
    }
}

/// Towards production, which is drawn last, it is a promote; away from it a refresh.
fn flows(environments: &[EnvironmentFacts], runs: &[RunSummary]) -> Vec<Flow> {
    let mut flows = Vec::new();
    for (i, before) in environments.iter().enumerate() {
        for after in environments.iter().skip(i + 1) {
            for (kind, source, target) in [
                (RunKind::Promote, before, after),
                (RunKind::Rehearsal, before, after),
                (RunKind::Refresh, after, before),
            ] {
                flows.push(Flow {
                    kind,
                    source: source.id.clone(),
                    target: target.id.clone(),
                    can: abilities::flow(kind, source, target, runs),
                });
            }
        }
    }
    flows
}

/// A run in this state does nothing any more.
pub(crate) fn ended(status: RunStatus) -> bool {
    matches!(
        status,
        RunStatus::Succeeded | RunStatus::Failed | RunStatus::Stuck
    )
}
