//! Whose projects a key sees: those of an account, of its organisations, and those that others share.
//! Neon lists each of them apart.

use neon_api::client::{Client, ClientError, ProjectPage, ProjectsOf};
use serde::{Deserialize, Serialize};

/// What `GET /auth` says of an organisation's key, and of one for a single project.
const ORGANIZATION_KEY: &str = "api_key_org";

/// An owner of projects.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Source {
    /// Whoever the key belongs to.
    Key,
    /// An organisation of the person whose key it is.
    Organization { id: String, name: String },
    /// Others, who share theirs.
    Shared,
}

impl Source {
    /// Said of a project beside its name; absent where it goes without saying.
    pub(crate) fn whose(&self) -> Option<String> {
        match self {
            Self::Key => None,
            Self::Organization { name, .. } => Some(name.clone()),
            Self::Shared => Some("shared with you".to_owned()),
        }
    }

    fn of(&self) -> ProjectsOf<'_> {
        match self {
            Self::Key => ProjectsOf::Key,
            Self::Organization { id, .. } => ProjectsOf::Organization(id),
            Self::Shared => ProjectsOf::Shared,
        }
    }

    /// One page. A list that the key may not have is empty, unless it is the `only` one of a key.
    pub(crate) async fn page(
        &self,
        client: &Client,
        search: Option<&str>,
        cursor: Option<&str>,
        only: bool,
    ) -> Result<ProjectPage, ClientError> {
        let nothing = ProjectPage {
            projects: Vec::new(),
            next: None,
        };
        match client.project_page(self.of(), search, cursor).await {
            Err(error) if !only && is_refused(&error) => Ok(nothing),
            other => other,
        }
    }
}

/// The lists that a key can have.
pub(crate) async fn sources_of(client: &Client) -> Result<Vec<Source>, ClientError> {
    let (auth, organizations) = tokio::join!(client.auth(), client.organizations_list());
    let organizations = unless_refused(organizations)?.unwrap_or_default();
    let auth = unless_refused(auth)?;
    if auth.is_some_and(|auth| auth.auth_method == ORGANIZATION_KEY) {
        return Ok(vec![Source::Key]);
    }
    let organizations = organizations
        .into_iter()
        .map(|organization| Source::Organization {
            id: organization.id,
            name: organization.name,
        });
    // Accounts of before there were organisations have projects of their own.
    let mut sources = vec![Source::Key];
    sources.extend(organizations);
    sources.push(Source::Shared);
    Ok(sources)
}

/// The key may not ask this, or there is no such thing for it.
fn is_refused(error: &ClientError) -> bool {
    matches!(error.status(), Some(400 | 403 | 404 | 405 | 422))
}

fn unless_refused<T>(answer: Result<T, ClientError>) -> Result<Option<T>, ClientError> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if is_refused(&error) => Ok(None),
        Err(error) => Err(error),
    }
}
