//! Making a project on this computer: from the sample, from a dump file, or empty. What fails
//! half-way is deleted again, also after a kill.

use std::{
    io,
    path::{Path, PathBuf},
    time::Duration,
};

use neon_api::{
    client::{Client, ClientError, ConnectionUriQuery},
    ids::ProjectId,
    slipway::{Import, ImportRequest, ImportState},
    types::{CreatedProject, ProjectCreate, ProjectCreateBranch},
};
use serde::{Deserialize, Serialize};
use slipway_keychain::Secret;
use slipway_ledger::EnvironmentRow;

use crate::{
    App,
    branches::wait,
    environments::colour_word,
    errors::{Tell, Told, chain},
    ipc::{Colour, CurrentProject, Failure, Job, LocalSource, LocalStart, ProjectItem},
    jobs::Progress,
    names::{NAME_MAX, name, same_name, unusable},
    sample,
};

/// How the first branch and its environment are called.
const FIRST_BRANCH: &str = "prod";
/// Where the project that is being made stands in the settings, until it is whole.
const UNFINISHED: &str = "unfinished_project";
/// What to do about a file that is no dump.
const CHOOSE_A_DUMP: &str = "Choose a file made by pg_dump, plain SQL or custom format.";
/// How often an import is asked how far it is.
const IMPORT_INTERVAL: Duration = Duration::from_millis(200);
/// The share of the bar that belongs to making the server.
const SHARE_OF_SERVER: f64 = 0.15;

/// A project that is being made.
#[derive(Serialize, Deserialize)]
struct Unfinished {
    connection_id: String,
    project_id: String,
    project_name: String,
}

/// The names in a new project.
struct Inside {
    database: &'static str,
    role: &'static str,
}

impl App {
    /// Makes a project on this computer and binds `prod` to it.
    ///
    /// # Errors
    /// `BadInput` for a name that cannot be or is taken, or a file that is not there; a reason when
    /// the engine does not start. What fails later is told by the job, and leaves nothing behind.
    pub async fn local_start(&self, start: LocalStart) -> Result<Job, Failure> {
        let project_name = name("The project's name", &start.project_name, NAME_MAX)?;
        let file = match &start.source {
            LocalSource::DumpFile { path } => Some(dump_file(path)?),
            LocalSource::Sample | LocalSource::Empty => None,
        };
        let row = self.local_connection().await?;
        let projects = self.project_list(&row.id).await?;
        let taken = |project: &&ProjectItem| same_name(&project.name, &project_name);
        if let Some(project) = projects.iter().find(taken) {
            return Err(unusable(format!(
                "There is a project named {} on this computer already.",
                project.name
            )));
        }
        let title = match &file {
            Some(file) => format!("Importing {}", file_name(file)),
            None => format!("Making {project_name}"),
        };
        let connection_id = row.id;
        Ok(self.job_start(title, |app, progress| async move {
            let made = app
                .project_make(&connection_id, project_name, start.source, file, &progress)
                .await?;
            Ok(Some(made))
        }))
    }

    async fn project_make(
        &self,
        connection_id: &str,
        project_name: String,
        source: LocalSource,
        file: Option<PathBuf>,
        progress: &Progress,
    ) -> Result<CurrentProject, Failure> {
        progress.report("making the PostgreSQL server", None);
        let client = self.client(connection_id).await?;
        let inside = inside(&source);
        let told = format!("{project_name} was not made.");
        let created = client
            .project_create(ProjectCreate {
                name: Some(project_name.clone()),
                branch: Some(ProjectCreateBranch {
                    name: Some(FIRST_BRANCH.to_owned()),
                    role_name: Some(inside.role.to_owned()),
                    database_name: Some(inside.database.to_owned()),
                }),
                ..ProjectCreate::default()
            })
            .await
            .told(told)?;
        let project = CurrentProject {
            connection_id: connection_id.to_owned(),
            project_id: created.project.id.to_string(),
            project_name,
        };
        self.unfinished_set(Some(&project)).await?;
        let filled = self
            .project_fill(
                &client, &project, &created, &inside, file, &source, progress,
            )
            .await;
        if let Err(error) = filled {
            return Err(self.project_unmake(&client, &project, error).await);
        }
        self.unfinished_set(None).await?;
        self.projects_changed(&project.connection_id);
        self.current_set(Some(&project)).await?;
        Ok(project)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one step of project_make, with all that it made"
    )]
    async fn project_fill(
        &self,
        client: &Client,
        project: &CurrentProject,
        created: &CreatedProject,
        inside: &Inside,
        file: Option<PathBuf>,
        source: &LocalSource,
        progress: &Progress,
    ) -> Result<(), Failure> {
        let told = || format!("{} was not made.", project.project_name);
        wait(client, &created.project.id, &created.operations)
            .await
            .told(told())?;
        let endpoint = created.endpoints.first().ok_or_else(|| {
            Failure::new(told()).because("the server gave the new branch no endpoint")
        })?;
        for uri in &created.connection_uris {
            let parameters = &uri.connection_parameters;
            let password = Secret::new(parameters.password.clone());
            let endpoint = endpoint.id.as_str();
            self.role_password_keep(project, endpoint, &parameters.role, &password)
                .await;
        }
        match (source, file) {
            (LocalSource::DumpFile { .. }, Some(file)) => {
                import(self, client, project, created, inside, &file, progress).await?;
            }
            (LocalSource::Sample, _) => {
                let query = ConnectionUriQuery {
                    branch_id: Some(created.branch.id.clone()),
                    endpoint_id: Some(endpoint.id.clone()),
                    database_name: inside.database.to_owned(),
                    role_name: inside.role.to_owned(),
                    pooled: false,
                };
                let uri = client
                    .connection_uri(&created.project.id, &query)
                    .await
                    .told(told())?;
                sample::fill(&uri, |detail, done| {
                    progress.report(
                        detail,
                        Some(SHARE_OF_SERVER + done * (1.0 - SHARE_OF_SERVER)),
                    );
                })
                .await
                .told(told())?;
            }
            _ => {}
        }
        let row = EnvironmentRow {
            id: (self.inner.config.new_id)(),
            connection_id: project.connection_id.clone(),
            project_id: project.project_id.clone(),
            name: FIRST_BRANCH.to_owned(),
            colour: colour_word(Colour::Crimson).to_owned(),
            position: 0,
            endpoint_id: endpoint.id.to_string(),
            production: true,
            policy: serde_json::json!({}),
        };
        let bound = self.bound_to(&row, &created.branch).await?;
        self.environment_put(row, bound).await
    }

    /// Deletes what was made, and says so with the error.
    async fn project_unmake(
        &self,
        client: &Client,
        project: &CurrentProject,
        error: Failure,
    ) -> Failure {
        let id = ProjectId::from(project.project_id.as_str());
        match delete_for_good(client, &id).await {
            Err(left) if !left.is_not_found() => {
                tracing::warn!(project = %id, error = chain(&left), "a project was left behind");
                let next = format!(
                    "What was made of {} is deleted at the next start of Slipway.",
                    project.project_name
                );
                let next = error
                    .next
                    .as_deref()
                    .map_or(next.clone(), |it| format!("{it} {next}"));
                error.next(next)
            }
            _ => {
                if let Err(error) = self.unfinished_set(None).await {
                    tracing::warn!(%error, "a note about an unfinished project stays");
                }
                let next = error.next.as_deref().unwrap_or_default();
                let next = next.trim_end_matches("Nothing was changed.").trim_end();
                let next = format!("{next} Nothing was kept.").trim_start().to_owned();
                error.next(next)
            }
        }
    }

    async fn unfinished_set(&self, project: Option<&CurrentProject>) -> Result<(), Failure> {
        let told = "The ledger was not written.";
        let value = match project {
            Some(project) => Some(
                serde_json::to_string(&Unfinished {
                    connection_id: project.connection_id.clone(),
                    project_id: project.project_id.clone(),
                    project_name: project.project_name.clone(),
                })
                .map_err(|error| Failure::new(told).because(error.to_string()))?,
            ),
            None => None,
        };
        self.inner
            .ledger
            .setting_set(UNFINISHED, value)
            .await
            .told(told)
    }

    /// Deletes the project that a killed process was making.
    pub(crate) async fn unfinished_project_remove(&self) {
        let Ok(Some(text)) = self.inner.ledger.setting_get(UNFINISHED).await else {
            return;
        };
        let removed = async {
            let project: Unfinished = serde_json::from_str(&text).map_err(|error| {
                Failure::new("The note was not read.").because(error.to_string())
            })?;
            let client = self.client(&project.connection_id).await?;
            let id = ProjectId::from(project.project_id.as_str());
            match delete_for_good(&client, &id).await {
                Err(error) if !error.is_not_found() => Err(error),
                _ => Ok(()),
            }
            .told(format!("{} was not deleted.", project.project_name))?;
            for row in self
                .environment_rows(&project.connection_id, &project.project_id)
                .await?
            {
                let told = format!("{} was not removed.", row.name);
                self.inner
                    .ledger
                    .environment_remove(&row.id, (self.inner.config.clock)())
                    .await
                    .told(told)?;
            }
            self.unfinished_set(None).await?;
            self.projects_changed(&project.connection_id);
            Ok::<_, Failure>(project.project_name)
        };
        match removed.await {
            Ok(name) => {
                let text = format!(
                    "{name} was not whole when Slipway ended, so it was deleted. Make it again."
                );
                self.notice(text, None).await;
            }
            Err(error) => tracing::error!(%error, "an unfinished project was not deleted"),
        }
    }
}

/// Nobody wants to recover what was never whole.
async fn delete_for_good(client: &Client, project: &ProjectId) -> Result<(), ClientError> {
    let able = client.slipway_capabilities().await?;
    if able.is_some_and(|able| able.delete_for_good) {
        client.slipway_project_delete(project).await
    } else {
        client.project_delete(project).await
    }
}

fn inside(source: &LocalSource) -> Inside {
    match source {
        LocalSource::Sample => Inside {
            database: "shop",
            role: "shop_owner",
        },
        LocalSource::DumpFile { .. } | LocalSource::Empty => Inside {
            database: "app",
            role: "app_owner",
        },
    }
}

/// Loads a dump file, and tells how far it is.
async fn import(
    app: &App,
    client: &Client,
    project: &CurrentProject,
    created: &CreatedProject,
    inside: &Inside,
    file: &Path,
    progress: &Progress,
) -> Result<(), Failure> {
    let told = format!("{} was not imported.", file_name(file));
    let request = ImportRequest {
        path: file.display().to_string(),
        database_name: inside.database.to_owned(),
        role_name: inside.role.to_owned(),
    };
    let mut import = client
        .slipway_import_start(&created.project.id, &created.branch.id, &request)
        .await
        .map_err(|error| match &error {
            // The engine has looked at the file, and its words are about that.
            ClientError::Api {
                status: 422, error, ..
            } => {
                let next = if error.message.contains("disk space") {
                    "Free space, then try again."
                } else {
                    CHOOSE_A_DUMP
                };
                Failure::bad_input(told.clone())
                    .because(error.message.clone())
                    .next(next)
            }
            other => other.tell(told.clone()),
        })?;
    while import.state == ImportState::Running {
        progress.report(import_detail(&import), share(&import));
        tokio::time::sleep(IMPORT_INTERVAL).await;
        import = client
            .slipway_import_get(&import.id)
            .await
            .told(told.clone())?;
    }
    if import.state == ImportState::Failed {
        let mut error = Failure::new(told);
        if let Some(failed) = import.error {
            let reason = match failed.reason {
                Some(reason) => format!("{}: {reason}", failed.message),
                None => failed.message,
            };
            error = error.because(reason);
            error.next = failed.next;
        }
        return Err(error);
    }
    if !import.warnings.is_empty() {
        let text = format!(
            "{} was imported into {}, but for this: {}",
            file_name(file),
            project.project_name,
            import.warnings.join(" ")
        );
        app.notice(text, None).await;
    }
    Ok(())
}

fn import_detail(import: &Import) -> String {
    let mb = |bytes: u64| bytes.div_ceil(1_000_000);
    let (done, total) = (mb(import.bytes_done), mb(import.bytes_total));
    format!("{}, {done} of {total} MB", import.detail)
}

fn share(import: &Import) -> Option<f64> {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a bar has fewer pixels than f64 has digits"
    )]
    let share = import.bytes_done as f64 / import.bytes_total.max(1) as f64;
    Some(SHARE_OF_SERVER + share.min(1.0) * (1.0 - SHARE_OF_SERVER))
}

/// A dump file that can be read, or what is wrong with it.
fn dump_file(path: &str) -> Result<PathBuf, Failure> {
    let file = PathBuf::from(path);
    if !file.is_absolute() {
        return Err(Failure::bad_input("No dump file was chosen.").next(CHOOSE_A_DUMP));
    }
    let about = |why: String| {
        Failure::bad_input(format!("{} cannot be imported.", file_name(&file)))
            .because(why)
            .next(CHOOSE_A_DUMP)
    };
    let length = std::fs::File::open(&file)
        .and_then(|opened| opened.metadata())
        .map_err(|error| {
            about(match error.kind() {
                io::ErrorKind::NotFound => format!("there is no file {}", file.display()),
                io::ErrorKind::PermissionDenied => "you may not read it".to_owned(),
                _ => error.to_string(),
            })
        })
        .and_then(|it| {
            if it.is_file() {
                Ok(it.len())
            } else if it.is_dir() {
                Err(about("it is a folder".to_owned()))
            } else {
                Err(about("it is no ordinary file".to_owned()))
            }
        })?;
    if length == 0 {
        return Err(about("the file is empty".to_owned()));
    }
    Ok(file)
}

fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}
