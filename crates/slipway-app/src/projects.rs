//! Projects of all connections: lists a page at a time, searching on the server, opening, marking,
//! making and renaming.

use std::{collections::HashSet, time::Instant};

use futures_util::future::try_join_all;
use neon_api::{
    client::Client,
    ids::ProjectId,
    types::{Project, ProjectCreate, ProjectUpdate},
};
use serde::{Deserialize, Serialize};
use slipway_keychain::Secret;

use crate::{
    App,
    branches::wait,
    errors::Told,
    ipc::{
        Changed, CurrentProject, Failure, FailureCode, Job, KnownProject, NewProject, Organization,
        ProjectChoices, ProjectItem, ProjectPage, Region,
    },
    names::{NAME_MAX, name},
    project_sources::{Source, sources_of},
};

/// Where the list of a connection's projects goes on.
#[derive(Serialize, Deserialize)]
struct Place {
    /// The first is the one that is read now.
    sources: Vec<Source>,
    cursor: Option<String>,
    /// The key has one list alone, so that a refusal is an answer.
    only: bool,
}

impl App {
    /// The projects of a connection, a page at a time: the first without `cursor`, the others with the
    /// `next` of the page before. Only the first is read as one that somebody waits for.
    ///
    /// # Errors
    /// When the server does not answer or refuses, or `cursor` is none that was given.
    pub async fn project_page(
        &self,
        connection_id: &str,
        cursor: Option<String>,
    ) -> Result<ProjectPage, Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let told = format!("The projects of {} were not listed.", row.name);
        let first = cursor.is_none();
        let began = Instant::now();
        let read = async {
            let client = self.client(connection_id).await?;
            match cursor {
                None => {
                    let sources = sources_of(&client).await.told(told.clone())?;
                    let connections = &self.inner.connections;
                    connections.sources_keep(connection_id, sources.clone());
                    let place = Place {
                        only: sources.len() == 1,
                        sources,
                        cursor: None,
                    };
                    self.project_page_at(connection_id, &client, place, &told)
                        .await
                }
                Some(cursor) => {
                    let place = serde_json::from_str(&cursor).map_err(|_| {
                        Failure::bad_input(told.clone())
                            .because("the place at which to go on cannot be read")
                            .next("List them from the beginning.")
                    })?;
                    let client = client.in_background();
                    self.project_page_at(connection_id, &client, place, &told)
                        .await
                }
            }
        };
        let page = read.await;
        if first || page.is_err() {
            self.connection_went(connection_id, began.elapsed(), page.as_ref().err());
        }
        page
    }

    async fn project_page_at(
        &self,
        connection_id: &str,
        client: &Client,
        mut place: Place,
        told: &str,
    ) -> Result<ProjectPage, Failure> {
        let mut items = Vec::new();
        // What is empty is passed over, so that a page says something as long as there is more.
        while items.is_empty() && !place.sources.is_empty() {
            let source = &place.sources[0];
            let page = source
                .page(client, None, place.cursor.as_deref(), place.only)
                .await
                .told(told)?;
            items = self
                .project_items(connection_id, &page.projects, source)
                .await?;
            place.cursor = page.next;
            if place.cursor.is_none() {
                place.sources.remove(0);
            }
        }
        let next = (!place.sources.is_empty())
            .then(|| serde_json::to_string(&place))
            .transpose()
            .map_err(|error| Failure::new(told).because(error.to_string()))?;
        Ok(ProjectPage {
            projects: items,
            next,
        })
    }

    /// The projects of a connection of which a part of the name or the id is `text`, as its server finds
    /// them; at most one page of each owner.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub async fn project_search(
        &self,
        connection_id: &str,
        text: &str,
    ) -> Result<Vec<ProjectItem>, Failure> {
        let text = text.trim();
        if text.is_empty() {
            return Ok(Vec::new());
        }
        let row = self.inner.connections.row(connection_id).await?;
        let told = format!("The projects of {} were not searched.", row.name);
        let client = self.client(connection_id).await?;
        let sources = self.sources(connection_id, &client, &told).await?;
        let pages = sources.iter().map(|source| {
            let (client, told) = (&client, told.as_str());
            async move {
                let page = source.page(client, Some(text), None, false).await;
                let page = page.told(told)?;
                self.project_items(connection_id, &page.projects, source)
                    .await
            }
        });
        let mut found: Vec<ProjectItem> =
            try_join_all(pages).await?.into_iter().flatten().collect();
        let mut seen = HashSet::new();
        found.retain(|item| seen.insert(item.id.clone()));
        // A key for one project may list none, and finds its own by the id.
        if looks_like_id(text)
            && !seen.contains(text)
            && let Ok(project) = client.project_get(&ProjectId::from(text)).await
        {
            found.push(self.project_item(connection_id, &project).await?);
        }
        Ok(found)
    }

    async fn sources(
        &self,
        connection_id: &str,
        client: &Client,
        told: &str,
    ) -> Result<Vec<Source>, Failure> {
        let connections = &self.inner.connections;
        if let Some(known) = connections.sources(connection_id) {
            return Ok(known);
        }
        let sources = sources_of(client).await.told(told)?;
        connections.sources_keep(connection_id, sources.clone());
        Ok(sources)
    }

    /// The organisations in which a key of a person can make projects; empty for any other.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub async fn organization_list(
        &self,
        connection_id: &str,
    ) -> Result<Vec<Organization>, Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let told = format!("The organisations of {} were not listed.", row.name);
        let client = self.client(connection_id).await?;
        let sources = self.sources(connection_id, &client, &told).await?;
        let organizations = sources.into_iter().filter_map(|source| match source {
            Source::Organization { id, name } => Some(Organization { id, name }),
            Source::Key | Source::Shared => None,
        });
        Ok(organizations.collect())
    }

    /// Where and with what a project can be made on a connection.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub async fn project_choices(
        &self,
        connection_id: &str,
        organization_id: Option<String>,
    ) -> Result<ProjectChoices, Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let told = format!("What {} offers for a project was not read.", row.name);
        let client = self.client(connection_id).await?;
        let regions = client
            .region_list(organization_id.as_deref())
            .await
            .told(told.clone())?;
        let fixed = client
            .slipway_capabilities()
            .await
            .told(told)?
            .and_then(|able| able.pg_version);
        Ok(choices(regions, fixed))
    }

    /// All projects of a connection, in the server's order, for who needs every one of them.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub async fn project_list(&self, connection_id: &str) -> Result<Vec<ProjectItem>, Failure> {
        let mut page = self.project_page(connection_id, None).await?;
        let mut projects = page.projects;
        while page.next.is_some() {
            page = self.project_page(connection_id, page.next).await?;
            projects.append(&mut page.projects);
        }
        Ok(projects)
    }

    pub(crate) async fn project_item(
        &self,
        connection_id: &str,
        project: &Project,
    ) -> Result<ProjectItem, Failure> {
        let items = self.project_items(connection_id, std::slice::from_ref(project), &Source::Key);
        items.await?.pop().ok_or_else(|| {
            Failure::new("The project was not read.").next("Look at the list of projects again.")
        })
    }

    async fn project_items(
        &self,
        connection_id: &str,
        projects: &[Project],
        source: &Source,
    ) -> Result<Vec<ProjectItem>, Failure> {
        let set_up = self
            .inner
            .ledger
            .set_up_projects(connection_id)
            .await
            .told("The environments were not read.")?;
        let items = projects.iter().map(|project| ProjectItem {
            id: project.id.to_string(),
            name: project.name.clone(),
            pg_version: project.pg_version,
            set_up: set_up.contains(project.id.as_str()),
            whose: source.whose(),
        });
        Ok(items.collect())
    }

    /// Makes a project the one that the window shows.
    ///
    /// # Errors
    /// When the server does not have it, or does not answer.
    pub async fn project_open(&self, connection_id: &str, project_id: &str) -> Result<(), Failure> {
        let client = self.client(connection_id).await?;
        let began = Instant::now();
        let project = client
            .project_get(&ProjectId::from(project_id))
            .await
            .told("The project was not opened.");
        let away = project
            .as_ref()
            .err()
            .filter(|error| error.code == Some(FailureCode::Unreachable));
        if project.is_ok() || away.is_some() {
            self.connection_went(connection_id, began.elapsed(), away);
        }
        self.current_set(Some(&CurrentProject {
            connection_id: connection_id.to_owned(),
            project_id: project_id.to_owned(),
            project_name: project?.name,
        }))
        .await
    }

    /// Favourites by name, then those that were opened, the last one first.
    pub(crate) async fn known_projects(&self) -> Result<Vec<KnownProject>, Failure> {
        let rows = self.inner.ledger.known_project_list().await;
        let rows = rows.told("The known projects were not read.")?.into_iter();
        Ok(rows
            .map(|row| KnownProject {
                connection_id: row.connection_id,
                project_id: row.project_id,
                name: row.name,
                favourite: row.favourite,
                opened_at: row.opened_at,
            })
            .collect())
    }

    /// Marks a project as a favourite, or no longer. Nothing on the server changes.
    ///
    /// # Errors
    /// When the connection is not there, or the ledger cannot be written.
    pub async fn project_favourite_set(
        &self,
        connection_id: &str,
        project_id: &str,
        project_name: &str,
        favourite: bool,
    ) -> Result<(), Failure> {
        self.inner.connections.row(connection_id).await?;
        self.inner
            .ledger
            .project_favourite_set(connection_id, project_id, project_name, favourite)
            .await
            .told(format!("{project_name} was not marked."))?;
        self.changed(Changed::Overview);
        Ok(())
    }

    /// Makes a project on a connection's server, with the branch and endpoint that the server gives it.
    ///
    /// # Errors
    /// `BadInput` for a name that cannot be. What the server refuses is told by the job.
    pub async fn project_create(
        &self,
        connection_id: &str,
        project: NewProject,
    ) -> Result<Job, Failure> {
        let project_name = name("The project's name", &project.name, NAME_MAX)?;
        let row = self.inner.connections.row(connection_id).await?;
        let title = format!("Making {project_name} on {}", row.name);
        let told = format!("{project_name} was not made.");
        Ok(self.job_start(title, |app, progress| async move {
            progress.report("asking the server for it", None);
            let client = app.client(&row.id).await?;
            let created = client
                .project_create(ProjectCreate {
                    name: Some(project_name),
                    org_id: project.organization_id,
                    region_id: project.region_id,
                    pg_version: project.pg_version,
                    ..ProjectCreate::default()
                })
                .await
                .told(told.clone())?;
            let project = CurrentProject {
                connection_id: row.id,
                project_id: created.project.id.to_string(),
                project_name: created.project.name,
            };
            app.projects_changed(&project.connection_id);
            progress.report("waiting until it can be connected to", None);
            wait(&client, &created.project.id, &created.operations)
                .await
                .told(told)?;
            if let Some(endpoint) = created.endpoints.first() {
                for uri in &created.connection_uris {
                    let parameters = &uri.connection_parameters;
                    let password = Secret::new(parameters.password.clone());
                    let endpoint = endpoint.id.as_str();
                    app.role_password_keep(&project, endpoint, &parameters.role, &password)
                        .await;
                }
            }
            Ok(Some(project))
        }))
    }

    /// Gives a project another name on its server.
    ///
    /// # Errors
    /// `BadInput` for a name that cannot be; what the server refuses.
    pub async fn project_rename(
        &self,
        connection_id: &str,
        project_id: &str,
        project_name: &str,
    ) -> Result<(), Failure> {
        let project_name = name("The project's name", project_name, NAME_MAX)?;
        let told = format!("The project was not renamed to {project_name}.");
        let client = self.client(connection_id).await?;
        let id = ProjectId::from(project_id);
        let update = ProjectUpdate {
            name: Some(project_name.clone()),
            ..ProjectUpdate::default()
        };
        let answer = client
            .project_update(&id, update)
            .await
            .told(told.clone())?;
        wait(&client, &id, &answer.operations)
            .await
            .told(told.clone())?;
        self.inner
            .ledger
            .project_renamed(connection_id, project_id, &project_name)
            .await
            .told(told)?;
        if let Some(mut current) = self.current().await?
            && current.connection_id == connection_id
            && current.project_id == project_id
        {
            current.project_name = project_name;
            self.current_set(Some(&current)).await?;
        }
        self.projects_changed(connection_id);
        self.changed(Changed::Overview);
        Ok(())
    }

    pub(crate) fn projects_changed(&self, connection_id: &str) {
        self.changed(Changed::Projects {
            connection_id: connection_id.to_owned(),
        });
    }
}

/// As Neon's ids are: at least three words joined by hyphens.
fn looks_like_id(text: &str) -> bool {
    let words: Vec<&str> = text.split('-').collect();
    let is_word = |word: &&str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    words.len() >= 3 && words.iter().all(is_word)
}

/// What Neon makes projects with, its default first: `PgVersion` of its specification.
const NEON_PG_VERSIONS: [u32; 5] = [17, 18, 16, 15, 14];

fn choices(mut regions: Vec<neon_api::types::Region>, fixed: Option<u32>) -> ProjectChoices {
    regions.sort_by_key(|it| !it.default);
    ProjectChoices {
        regions: regions
            .into_iter()
            .map(|it| Region {
                id: it.region_id,
                name: it.name,
            })
            .collect(),
        pg_versions: fixed.map_or_else(|| NEON_PG_VERSIONS.to_vec(), |version| vec![version]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_told_from_a_part_of_a_name() {
        assert!(looks_like_id("old-violet-32930710"));
        for text in ["shop", "old-violet", "Old-Violet-1", "a--b", "../x-y-z"] {
            assert!(!looks_like_id(text), "{text}");
        }
    }
}
