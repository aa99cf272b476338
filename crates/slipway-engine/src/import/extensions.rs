//! The first look through a dump: which extensions it needs, and whether anything in it has to be
//! refused before something is loaded.

use std::path::Path;
use std::process::Stdio;

use slipway_postgres::Installation;
use tokio::io::{AsyncRead, AsyncReadExt, BufReader};

use super::Failure;
use super::judge::{Verdict, extension, judge};
use super::kind::Kind;
use super::script::{Script, ScriptError};
use crate::catalog::branches::Branch;
use crate::error::chain;
use crate::names::quoted;
use crate::operations::{JobError, at};
use crate::state::State;

/// An extension that a dump makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    name: String,
    schema: Option<String>,
}

/// What was made before the load, to be taken back if it fails.
#[derive(Debug, Default)]
pub(crate) struct Prepared {
    /// Extensions that were made, those that others needed included.
    pub(crate) extensions: Vec<String>,
    /// Extensions that are there, made or found.
    pub(crate) present: Vec<String>,
    /// Schemas that were made for them.
    pub(crate) schemas: Vec<String>,
}

const UNREADABLE: &str = "Choose another file, or make the dump again. Nothing was changed.";

/// Reads the whole dump once (of a custom one the definitions).
pub(crate) async fn scan(
    installation: &Installation,
    kind: Kind,
    path: &Path,
) -> Result<Vec<Wanted>, Failure> {
    match kind {
        Kind::Plain => {
            let file = tokio::fs::File::open(path)
                .await
                .map_err(at("open the dump"))?;
            scan_script(file).await
        }
        Kind::Custom => {
            let mut child = installation
                .client("pg_restore")
                .args(["--schema-only", "--no-owner", "--no-privileges", "--file=-"])
                .arg(path)
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .kill_on_drop(true)
                .spawn()
                .map_err(at("run pg_restore"))?;
            let (out, said) = (child.stdout.take(), child.stderr.take());
            let errors = tokio::spawn(text(said));
            let wanted = match out {
                Some(out) => scan_script(out).await,
                None => Ok(Vec::new()),
            };
            let status = child.wait().await.map_err(at("run pg_restore"))?;
            if !status.success() {
                let said = errors.await.unwrap_or_default();
                // Who reads no further ends pg_restore, which then has nothing to say.
                if let Err(failure) = wanted
                    && said.trim().is_empty()
                {
                    return Err(failure);
                }
                return Err(Failure::new(
                    format!("{} is not a dump Slipway can read", path.display()),
                    UNREADABLE,
                )
                .because(said.trim()));
            }
            wanted
        }
    }
}

/// All that a program said on its standard error.
pub(crate) async fn text(stream: Option<impl AsyncRead + Unpin>) -> String {
    let mut bytes = Vec::new();
    if let Some(stream) = stream {
        // What was said so far is better than nothing.
        let _ = stream.take(16 << 10).read_to_end(&mut bytes).await;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A dump that cannot be taken apart.
pub(crate) fn unreadable(error: &ScriptError) -> Failure {
    Failure::new("the dump cannot be read; nothing was changed", UNREADABLE).because(chain(error))
}

async fn scan_script(reader: impl AsyncRead + Unpin) -> Result<Vec<Wanted>, Failure> {
    let mut script = Script::new(BufReader::with_capacity(1 << 20, reader));
    let mut wanted = Vec::new();
    let mut data = Vec::new();
    let mut statements = 0_u64;
    while let Some(statement) = script.next().await.map_err(|error| unreadable(&error))? {
        statements += u64::from(!statement.is_command);
        match judge(&statement, &Prepared::default()) {
            Verdict::Refuse(reason) => {
                return Err(Failure::new(
                    "the dump cannot be imported; nothing was changed",
                    UNREADABLE,
                )
                .because(reason));
            }
            Verdict::Copy => {
                while script
                    .data_line(&mut data)
                    .await
                    .map_err(|error| unreadable(&error))?
                {
                    data.clear();
                }
            }
            _ => {
                if let Some((name, schema)) = extension(&statement.text) {
                    wanted.push(Wanted { name, schema });
                }
            }
        }
    }
    if statements == 0 {
        return Err(Failure::new(
            "the dump holds no statement, only comments; nothing was changed",
            UNREADABLE,
        ));
    }
    Ok(wanted)
}

impl State {
    /// Refuses a dump whose extensions are missing, and makes those that only a superuser may.
    pub(crate) async fn prepare_extensions(
        &self,
        branch: &Branch,
        database: &str,
        role: &str,
        wanted: Vec<Wanted>,
    ) -> Result<Prepared, Failure> {
        let mut prepared = Prepared::default();
        if wanted.is_empty() {
            return Ok(prepared);
        }
        let client = self
            .servers
            .connect(branch, database)
            .await
            .map_err(JobError::from)?;
        let rows = client
            .query(
                "SELECT e.name::text, v.superuser AND NOT v.trusted, e.installed_version IS NOT NULL
                 FROM pg_catalog.pg_available_extensions e
                 JOIN pg_catalog.pg_available_extension_versions v
                   ON v.name = e.name AND v.version = e.default_version",
                &[],
            )
            .await
            .map_err(at("list extensions"))?;
        let known = |name: &str| rows.iter().find(|row| row.get::<_, String>(0) == name);
        let missing: Vec<&str> = wanted
            .iter()
            .map(|extension| extension.name.as_str())
            .filter(|name| known(name).is_none())
            .collect();
        if !missing.is_empty() {
            return Err(Failure::new(
                format!(
                    "the dump needs {} that PostgreSQL {} here does not have: {}; nothing was changed",
                    if missing.len() == 1 {
                        "an extension"
                    } else {
                        "extensions"
                    },
                    self.installation.version(),
                    missing.join(", ")
                ),
                "Make the dump without them (pg_dump --exclude-extension), or let SLIPWAY_POSTGRES name a PostgreSQL that has them.",
            ));
        }
        let before = installed(&client).await?;
        for extension in &wanted {
            let by_superuser = known(&extension.name)
                .is_some_and(|row| row.get::<_, bool>(1) && !row.get::<_, bool>(2));
            if !by_superuser {
                continue;
            }
            let result = prepare_extension(&client, extension, role, &mut prepared).await;
            prepared.present = installed(&client).await?;
            prepared.extensions = prepared.present.clone();
            prepared.extensions.retain(|name| !before.contains(name));
            if let Err(error) = result {
                self.undo_extensions(branch, database, &prepared).await;
                return Err(error.into());
            }
        }
        prepared.present = installed(&client).await?;
        Ok(prepared)
    }

    /// Leaves the database as it was before a load that failed.
    pub(crate) async fn undo_extensions(
        &self,
        branch: &Branch,
        database: &str,
        prepared: &Prepared,
    ) {
        if prepared.extensions.is_empty() && prepared.schemas.is_empty() {
            return;
        }
        let result = async {
            let client = self.servers.connect(branch, database).await?;
            let names: Vec<String> = prepared
                .extensions
                .iter()
                .map(|name| quoted(name))
                .collect();
            if !names.is_empty() {
                client
                    .batch_execute(&format!("DROP EXTENSION {}", names.join(", ")))
                    .await
                    .map_err(at("drop the dump's extensions"))?;
            }
            for schema in &prepared.schemas {
                client
                    .batch_execute(&format!("DROP SCHEMA IF EXISTS {}", quoted(schema)))
                    .await
                    .map_err(at("drop a schema"))?;
            }
            Ok::<_, JobError>(())
        }
        .await;
        if let Err(error) = result {
            tracing::error!(error = chain(&error), "undo an import's extensions");
        }
    }
}

async fn prepare_extension(
    client: &tokio_postgres::Client,
    extension: &Wanted,
    role: &str,
    prepared: &mut Prepared,
) -> Result<(), JobError> {
    let mut place = String::new();
    if let Some(schema) = &extension.schema {
        let exists = client
            .query_opt(
                "SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = $1",
                &[schema],
            )
            .await
            .map_err(at("look for a schema"))?;
        if exists.is_none() {
            let (schema, role) = (quoted(schema), quoted(role));
            client
                .batch_execute(&format!("CREATE SCHEMA {schema} AUTHORIZATION {role}"))
                .await
                .map_err(at("make a schema for an extension"))?;
            prepared.schemas.extend(extension.schema.clone());
        }
        place = format!(" SCHEMA {}", quoted(schema));
    }
    client
        .batch_execute(&format!(
            "CREATE EXTENSION IF NOT EXISTS {}{place} CASCADE",
            quoted(&extension.name)
        ))
        .await
        .map_err(at("make an extension"))?;
    Ok(())
}

pub(super) async fn installed(client: &tokio_postgres::Client) -> Result<Vec<String>, JobError> {
    let rows = client
        .query("SELECT extname::text FROM pg_catalog.pg_extension", &[])
        .await
        .map_err(at("list extensions"))?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}
