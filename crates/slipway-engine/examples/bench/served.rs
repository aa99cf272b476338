//! An engine in a process of its own with one project that holds pgbench's tables.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use neon_api::client::{Client, ClientOptions, ConnectionUriQuery};
use neon_api::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use neon_api::types::{
    BranchCreateEndpoint, BranchCreateRequest, EndpointType, Operation, ProjectCreate,
    SnapshotCreateQuery, SnapshotRestoreRequest,
};
use slipway_keychain::Secret;
use slipway_postgres::{Cluster, Installation, Server};
use url::Url;

use super::Outcome;

pub(crate) const DATABASE: &str = "neondb";
pub(crate) const OWNER: &str = "neondb_owner";

/// On a small disk there is none.
const HISTORY_PATIENCE: Duration = Duration::from_secs(20);

pub(crate) struct Served {
    child: Child,
    program: PathBuf,
    data_dir: PathBuf,
    pub(crate) client: Client,
    pub(crate) postgres: Installation,
    pub(crate) project: ProjectId,
    pub(crate) endpoint: EndpointId,
    pub(crate) uri: Secret,
}

impl Served {
    /// Starts an engine in `folder` and fills its project at a scale of pgbench; 0 leaves it empty.
    pub(crate) async fn start(
        program: &Path,
        postgres: &Installation,
        folder: &Path,
        scale: u32,
    ) -> Outcome<Self> {
        let data_dir = folder.join("engine");
        let mut child = Command::new(program)
            .args(["serve", "--listen", "127.0.0.1:0", "--data-dir"])
            .arg(&data_dir)
            .arg("--sockets")
            .arg(folder.join("s"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let mut line = String::new();
        let stdout = child.stdout.take().ok_or("no output")?;
        BufReader::new(stdout).read_line(&mut line)?;
        let ready: serde_json::Value = serde_json::from_str(&line)?;
        let text = |key: &str| ready[key].as_str().unwrap_or_default().to_owned();
        let key = Secret::new(text("api_key"));
        let client = Client::new(
            Url::parse(&text("api_url"))?,
            &key,
            ClientOptions::default(),
        )?;
        let made = client
            .project_create(ProjectCreate {
                name: Some("bench".to_owned()),
                ..ProjectCreate::default()
            })
            .await?;
        let endpoint = made.endpoints.first().ok_or("no endpoint")?.id.clone();
        let mut served = Self {
            child,
            program: program.to_owned(),
            data_dir,
            client,
            postgres: postgres.clone(),
            project: made.project.id,
            endpoint,
            uri: Secret::new(String::new()),
        };
        served.ended(&made.operations).await?;
        served.uri = served.uri_of(&made.branch.id).await?;
        if scale > 0 {
            served.fill(scale).await?;
        }
        Ok(served)
    }

    async fn fill(&self, scale: u32) -> Outcome<()> {
        let server = self.server().await?;
        self.program("pgbench", &server)
            .args(["-i", "-q", "-s", &scale.to_string(), "-U", OWNER, DATABASE])
            .run()
            .await?;
        self.checkpoint().await?;
        // Its history begins with a copy, which is not what is measured.
        let branch = self.branch().await?;
        let began = Instant::now();
        while began.elapsed() < HISTORY_PATIENCE {
            let window = self
                .client
                .slipway_history_window(&self.project, &branch)
                .await?;
            if window.from_lsn.is_some() || !window.kept {
                break;
            }
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        Ok(())
    }

    /// What was loaded is on disk, and no WAL of it is waiting to be copied.
    pub(crate) async fn checkpoint(&self) -> Outcome<()> {
        let server = self.server().await?;
        let admin = server
            .connect("postgres", slipway_postgres::SUPERUSER)
            .await?;
        admin.batch_execute("CHECKPOINT").await?;
        Ok(())
    }

    /// The branch that the endpoint serves now.
    pub(crate) async fn branch(&self) -> Outcome<BranchId> {
        let endpoint = self
            .client
            .endpoint_get(&self.project, &self.endpoint)
            .await?;
        Ok(endpoint.branch_id)
    }

    pub(crate) fn dir_of(&self, branch: &BranchId) -> PathBuf {
        self.data_dir.join("branches").join(branch.as_str())
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// The server of the branch that the endpoint serves, reached without the proxy.
    pub(crate) async fn server(&self) -> Outcome<Server> {
        let branch = self.branch().await?;
        self.server_of(&branch).await
    }

    pub(crate) async fn server_of(&self, branch: &BranchId) -> Outcome<Server> {
        // A connection wakes it.
        let uri = self.uri_of(branch).await?;
        super::connected(&uri).await?;
        let cluster = Cluster::open(&self.postgres, &self.dir_of(branch))?;
        Ok(cluster.running()?.ok_or("the branch has no server")?)
    }

    pub(crate) async fn uri_of(&self, branch: &BranchId) -> Outcome<Secret> {
        let query = ConnectionUriQuery {
            branch_id: Some(branch.clone()),
            endpoint_id: None,
            database_name: DATABASE.to_owned(),
            role_name: OWNER.to_owned(),
            pooled: false,
        };
        Ok(self.client.connection_uri(&self.project, &query).await?)
    }

    /// Waits until operations have ended well.
    pub(crate) async fn ended(&self, operations: &[Operation]) -> Outcome<()> {
        for operation in operations {
            loop {
                let now = self
                    .client
                    .operation_get(&self.project, &operation.id)
                    .await?;
                if now.status.ended() {
                    if let Some(error) = now.error {
                        return Err(error.into());
                    }
                    break;
                }
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        }
        Ok(())
    }

    /// Takes a snapshot of what the endpoint serves; gives it with the milliseconds until it was
    /// finished.
    pub(crate) async fn snapshot(&self, branch: &BranchId) -> Outcome<(SnapshotId, f64)> {
        let began = Instant::now();
        let taken = self
            .client
            .snapshot_create(&self.project, branch, &SnapshotCreateQuery::default())
            .await?;
        self.ended(&taken.operations).await?;
        Ok((taken.snapshot.id, super::milliseconds(began)))
    }

    /// Restores without finalizing; gives the branch once its operations have ended.
    pub(crate) async fn restore(
        &self,
        snapshot: &SnapshotId,
        target: &BranchId,
        finalize: bool,
    ) -> Outcome<BranchId> {
        let request = SnapshotRestoreRequest {
            name: None,
            target_branch_id: Some(target.clone()),
            finalize_restore: Some(finalize),
        };
        let made = self
            .client
            .snapshot_restore(&self.project, snapshot, &request)
            .await?;
        self.ended(&made.operations).await?;
        Ok(made.branch.id)
    }

    pub(crate) async fn child(&self, with_endpoint: bool) -> Outcome<BranchId> {
        let endpoint = BranchCreateEndpoint {
            kind: EndpointType::ReadWrite,
            autoscaling_limit_min_cu: None,
            autoscaling_limit_max_cu: None,
            suspend_timeout_seconds: None,
        };
        let request = BranchCreateRequest {
            branch: None,
            endpoints: with_endpoint.then(|| vec![endpoint]),
            annotation_value: None,
        };
        let made = self.client.branch_create(&self.project, &request).await?;
        self.ended(&made.operations).await?;
        Ok(made.branch.id)
    }

    pub(crate) async fn endpoint_of(&self, branch: &BranchId) -> Outcome<EndpointId> {
        let all = self.client.endpoint_list(&self.project).await?;
        let found = all.into_iter().find(|one| one.branch_id == *branch);
        Ok(found.ok_or("the branch has no endpoint")?.id)
    }

    pub(crate) async fn remove_branch(&self, branch: &BranchId) -> Outcome<()> {
        let operations = self.client.branch_delete(&self.project, branch).await?;
        self.ended(&operations).await
    }

    pub(crate) async fn remove_snapshot(&self, snapshot: &SnapshotId) -> Outcome<()> {
        let operations = self.client.snapshot_delete(&self.project, snapshot).await?;
        self.ended(&operations).await
    }

    /// A client program of PostgreSQL on a branch's private socket.
    pub(crate) fn program(&self, name: &str, server: &Server) -> Program {
        let mut command = self.postgres.client(name);
        command
            .arg("-h")
            .arg(server.socket_dir())
            .args(["-p", &slipway_postgres::PORT.to_string()]);
        Program {
            name: name.to_owned(),
            command,
        }
    }
}

/// A program that has to end well.
pub(crate) struct Program {
    name: String,
    command: tokio::process::Command,
}

impl Program {
    pub(crate) fn args<S: AsRef<std::ffi::OsStr>>(
        mut self,
        arguments: impl IntoIterator<Item = S>,
    ) -> Self {
        self.command.args(arguments);
        self
    }

    pub(crate) async fn run(mut self) -> Outcome<()> {
        let output = self.command.output().await?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(format!("{}: {said}", self.name).into())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let stopped = Command::new(&self.program)
            .args(["stop", "--data-dir"])
            .arg(&self.data_dir)
            .stdout(Stdio::null())
            .status();
        if !stopped.is_ok_and(|status| status.success()) {
            let _ended_already = self.child.kill();
        }
        let _its_status = self.child.wait();
    }
}
