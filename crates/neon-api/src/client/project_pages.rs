//! Projects a page at a time, and by a search on the server.

use reqwest::Method;

use super::{Client, ClientError};
use crate::types::{Project, ProjectsResponse};

/// The most that Neon puts on one page.
const PAGE: u32 = 400;

/// Which projects are asked for: a key can see those of several owners.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectsOf<'a> {
    /// Of whoever the key belongs to: an account, or the organisation of an organisation's key.
    Key,
    /// Of an organisation, by its id. A personal key has to name it.
    Organization(&'a str),
    /// Those that others share with the account.
    Shared,
}

/// Some projects of a list.
#[derive(Clone, Debug)]
pub struct ProjectPage {
    /// In the server's order; at most 400.
    pub projects: Vec<Project>,
    /// Where the list goes on; absent at its end. The last page can be empty.
    pub next: Option<String>,
}

impl Client {
    /// `GET /projects` or `GET /projects/shared`, one page. `search` takes a part of a name or an id.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn project_page(
        &self,
        of: ProjectsOf<'_>,
        search: Option<&str>,
        cursor: Option<&str>,
    ) -> Result<ProjectPage, ClientError> {
        let (path, org_id): (&[&str], _) = match of {
            ProjectsOf::Key => (&["projects"], None),
            ProjectsOf::Organization(id) => (&["projects"], Some(id)),
            ProjectsOf::Shared => (&["projects", "shared"], None),
        };
        let request = self
            .request(Method::GET, path)
            .query("limit", Some(PAGE))
            .query("org_id", org_id)
            .query("search", search)
            .query("cursor", cursor);
        let answer: ProjectsResponse = self.send(request).await?;
        let next = answer.pagination.and_then(|page| page.cursor);
        Ok(ProjectPage {
            // Neon can give a cursor on the last page; an empty one is the end.
            next: next.filter(|next| !answer.projects.is_empty() && Some(next.as_str()) != cursor),
            projects: answer.projects,
        })
    }
}
