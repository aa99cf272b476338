//! The databases and roles of a project's branches: asked in the background, remembered, and told
//! as a change when they come later than a view waits.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use neon_api::{
    client::{Client, ClientError},
    ids::{BranchId, ProjectId},
    types::{BranchState, EndpointState},
};
use tokio::sync::watch;

use crate::{
    App,
    ipc::{Changed, CurrentProject, Failure},
    server_state::ProjectState,
};

/// A branch that does not tell in time is shown without them until it is asked again.
const PATIENCE: Duration = Duration::from_secs(5);
/// A view waits so long for branches that it does not know yet.
const GRACE: Duration = Duration::from_millis(250);
/// Databases and roles can be made beside Slipway.
const FRESH_FOR: Duration = Duration::from_secs(20);

/// What can be connected to in a branch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Contents {
    /// Names and owners.
    pub(crate) databases: Vec<(String, String)>,
    /// Names of roles that log in.
    pub(crate) roles: Vec<String>,
}

impl Contents {
    /// Names of the databases.
    pub(crate) fn names(&self) -> Vec<String> {
        self.databases
            .iter()
            .map(|(name, _)| name.clone())
            .collect()
    }

    /// The first database, with the role that a connection string names: its owner where that one
    /// logs in.
    pub(crate) fn first(&self) -> Option<(String, String)> {
        let (database, _) = self.databases.first()?;
        Some((database.clone(), self.role_for(database)?))
    }

    /// The role that a connection string to a database names.
    pub(crate) fn role_for(&self, database: &str) -> Option<String> {
        let (_, owner) = self.databases.iter().find(|(name, _)| name == database)?;
        let role = self.roles.iter().find(|role| *role == owner);
        role.or(self.roles.first()).cloned()
    }
}

/// What is known of the branches of the project that was looked at last.
pub(crate) struct KnownContents {
    branches: Mutex<HashMap<BranchId, Known>>,
    /// Told whenever a branch has answered, or has not.
    answered: watch::Sender<()>,
}

/// A branch that can be asked.
struct Askable {
    branch: BranchId,
    /// Nothing changes in a branch that sleeps, and the question would wake it.
    sleeps: bool,
}

#[derive(Default)]
struct Known {
    contents: Option<Contents>,
    asked: Option<Instant>,
    is_asked_now: bool,
    /// A view was made without what is asked for now.
    is_missed: bool,
}

impl Default for KnownContents {
    fn default() -> Self {
        Self {
            branches: Mutex::default(),
            answered: watch::Sender::new(()),
        }
    }
}

impl KnownContents {
    fn lock(&self) -> MutexGuard<'_, HashMap<BranchId, Known>> {
        self.branches.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Each branch that is awake is asked again the next time that somebody looks.
    pub(crate) fn outdate(&self) {
        for known in self.lock().values_mut() {
            known.asked = None;
        }
    }

    /// The branches to ask now, which are taken to be asked from here on.
    fn take_due(&self, askable: &[Askable], now: Instant) -> Vec<BranchId> {
        let mut branches = self.lock();
        branches.retain(|id, known| {
            known.is_asked_now || askable.iter().any(|askable| askable.branch == *id)
        });
        let mut due = Vec::new();
        for Askable { branch, sleeps } in askable {
            let known = branches.entry(branch.clone()).or_default();
            let is_fresh = known
                .asked
                .is_some_and(|asked| now.saturating_duration_since(asked) < FRESH_FOR);
            if known.is_asked_now || is_fresh || (*sleeps && known.contents.is_some()) {
                continue;
            }
            known.is_asked_now = true;
            known.asked = Some(now);
            due.push(branch.clone());
        }
        due
    }

    /// Keeps what a branch told; `true` when a view was made without it.
    fn keep(&self, branch: &BranchId, told: Option<Contents>) -> bool {
        let mut branches = self.lock();
        let known = branches.entry(branch.clone()).or_default();
        known.is_asked_now = false;
        let was_missed = std::mem::take(&mut known.is_missed);
        let is_new = told.is_some() && known.contents != told;
        if is_new {
            known.contents = told;
        }
        drop(branches);
        self.answered.send_replace(());
        was_missed && is_new
    }

    /// Waits until none of these branches is asked for the first time.
    async fn settled(&self, askable: &[Askable]) {
        let mut answered = self.answered.subscribe();
        loop {
            let waits = {
                let branches = self.lock();
                let known = askable.iter().filter_map(|it| branches.get(&it.branch));
                known
                    .into_iter()
                    .any(|known| known.is_asked_now && known.contents.is_none())
            };
            if !waits || answered.changed().await.is_err() {
                return;
            }
        }
    }

    /// What is known of these branches, for a view.
    fn of(&self, askable: &[Askable]) -> HashMap<BranchId, Contents> {
        let mut branches = self.lock();
        let mut contents = HashMap::new();
        for Askable { branch, .. } in askable {
            if let Some(known) = branches.get_mut(branch) {
                known.is_missed |= known.is_asked_now;
                if let Some(known) = &known.contents {
                    contents.insert(branch.clone(), known.clone());
                }
            }
        }
        contents
    }
}

/// The branches that have an endpoint.
fn askable(state: &ProjectState) -> Vec<Askable> {
    let branches = state.branches.iter();
    branches
        // A server lets those wait who ask for what is still being made.
        .filter(|branch| branch.current_state != BranchState::Init)
        .filter_map(|branch| {
            let endpoint = state.endpoint_of(&branch.id)?;
            Some(Askable {
                branch: branch.id.clone(),
                sleeps: endpoint.current_state == EndpointState::Idle,
            })
        })
        .collect()
}

impl App {
    /// The databases and roles of the branches that have an endpoint, as far as they are known
    /// within a moment. What comes later is told as a change of the pipeline.
    pub(crate) async fn contents_known(
        &self,
        project: &CurrentProject,
        state: &ProjectState,
    ) -> Result<HashMap<BranchId, Contents>, Failure> {
        let known = &self.inner.contents;
        let askable = askable(state);
        // Two calls a branch: what people do goes before.
        let client = self.client(&project.connection_id).await?.in_background();
        for branch in known.take_due(&askable, Instant::now()) {
            let (app, client) = (self.clone(), client.clone());
            let project = state.project.id.clone();
            tokio::spawn(async move {
                let contents = contents(&client, &project, &branch);
                let told = match tokio::time::timeout(PATIENCE, contents).await {
                    Ok(Ok(contents)) => Some(contents),
                    Ok(Err(error)) => {
                        tracing::debug!(%branch, %error, "a branch did not tell its contents");
                        None
                    }
                    Err(_) => None,
                };
                if app.inner.contents.keep(&branch, told) {
                    app.changed(Changed::Pipeline {
                        project_id: project.to_string(),
                    });
                }
            });
        }
        let _or_without_them = tokio::time::timeout(GRACE, known.settled(&askable)).await;
        Ok(known.of(&askable))
    }
}

/// What can be connected to in one branch.
pub(crate) async fn contents(
    client: &Client,
    project: &ProjectId,
    branch: &BranchId,
) -> Result<Contents, ClientError> {
    let (databases, roles) = tokio::try_join!(
        client.database_list(project, branch),
        client.role_list(project, branch)
    )?;
    Ok(Contents {
        databases: databases
            .into_iter()
            .map(|database| (database.name, database.owner_name))
            .collect(),
        roles: roles
            .into_iter()
            .filter(|role| role.authentication_method.as_deref() != Some("no_login"))
            .map(|role| role.name)
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn branch(sleeps: bool) -> [Askable; 1] {
        [Askable {
            branch: "br-1".into(),
            sleeps,
        }]
    }

    fn shop() -> Contents {
        Contents {
            databases: vec![("shop".to_owned(), "owner".to_owned())],
            roles: vec!["owner".to_owned()],
        }
    }

    #[test]
    fn a_branch_is_asked_once_until_what_it_told_is_old() {
        let known = KnownContents::default();
        let now = Instant::now();
        assert_eq!(known.take_due(&branch(false), now), ["br-1".into()]);
        assert!(known.take_due(&branch(false), now + FRESH_FOR).is_empty());
        known.keep(&"br-1".into(), Some(shop()));
        assert!(known.take_due(&branch(false), now).is_empty());
        assert_eq!(known.take_due(&branch(false), now + FRESH_FOR).len(), 1);
    }

    #[test]
    fn a_branch_that_sleeps_is_not_woken_to_tell_what_is_known() {
        let known = KnownContents::default();
        let now = Instant::now();
        assert_eq!(known.take_due(&branch(true), now).len(), 1);
        known.keep(&"br-1".into(), Some(shop()));
        known.outdate();
        assert!(known.take_due(&branch(true), now + FRESH_FOR).is_empty());
        assert_eq!(known.take_due(&branch(false), now).len(), 1);
    }

    #[test]
    fn what_a_view_was_made_without_is_told_once_when_it_is_new() {
        let known = KnownContents::default();
        let now = Instant::now();
        known.take_due(&branch(false), now);
        assert!(known.of(&branch(false)).is_empty());
        assert!(known.keep(&"br-1".into(), Some(shop())));
        assert_eq!(known.of(&branch(false))[&"br-1".into()], shop());
        assert!(!known.keep(&"br-1".into(), Some(Contents::default())));
        known.take_due(&branch(false), now + FRESH_FOR);
        known.of(&branch(false));
        assert!(!known.keep(&"br-1".into(), Some(Contents::default())));
    }

    #[test]
    fn a_branch_that_does_not_tell_keeps_what_it_told_before() {
        let known = KnownContents::default();
        known.keep(&"br-1".into(), Some(shop()));
        known.keep(&"br-1".into(), None);
        assert_eq!(known.of(&branch(false))[&"br-1".into()], shop());
    }
}
