//! Looking into the databases of a branch through its endpoint.

use std::collections::BTreeMap;

use neon_api::client::{Client, ConnectionUriQuery};
use neon_api::ids::{BranchId, EndpointId, ProjectId};
use serde::{Deserialize, Serialize};
use slipway_inspect::{Counted, InspectError, Schema, TableCount};
use slipway_keychain::Secret;

use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::databases::OpenDatabase;
use crate::digest::digest;
use crate::journal::to_json;

/// What is in the databases of one branch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Look {
    pub(crate) databases: Vec<DatabaseLook>,
}

/// What is in one database.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct DatabaseLook {
    pub(crate) name: String,
    pub(crate) schema_digest: String,
    /// Compared at once; what comes of it is stored.
    #[serde(skip)]
    pub(crate) schema: Schema,
    pub(crate) tables: Vec<TableLook>,
}

/// How many rows are in one table; absent, with the reason, where they could not be counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TableLook {
    pub(crate) schema: String,
    pub(crate) table: String,
    pub(crate) rows: Option<i64>,
    pub(crate) why_unknown: Option<String>,
}

/// Counts every table of every database and takes the digests of their schemas.
pub(crate) async fn look(
    context: &StepContext,
    branch: &BranchId,
    endpoint: &EndpointId,
    what: &str,
) -> Result<Look, WorkflowError> {
    let failed = |error| inspect_error(what, error);
    let mut databases = Vec::new();
    for (owner, names) in databases_by_owner(context, branch).await? {
        let Some(first) = names.first() else { continue };
        let uri = uri(context, branch, endpoint, first, &owner).await?;
        let (seen, mut sightings) = tokio::sync::mpsc::unbounded_channel::<String>();
        let tell = move |done: usize, known: usize, table: &TableCount| {
            let _unheard = seen.send(format!(
                "counting {what}: {}.{}, table {done} of {known}",
                table.schema, table.table
            ));
        };
        let counting = context.databases().counts(&uri, &names, Box::new(tell));
        let telling = async {
            while let Some(text) = sightings.recv().await {
                context.progress(text).await;
            }
        };
        let both = async {
            let (counts, ()) = tokio::join!(counting, telling);
            counts.map_err(failed)
        };
        let counts = context.unless_stopped(both).await?;
        for name in names {
            let reading = async {
                let database = context.databases().open(&uri, Some(&name)).await;
                database.map_err(failed)?.schema().await.map_err(failed)
            };
            let schema = context.unless_stopped(reading).await?;
            let tables = counts
                .iter()
                .filter(|count| count.database == name)
                .map(|count| {
                    let (rows, why_unknown) = match &count.rows {
                        Counted::Exact(rows) => (Some(*rows), None),
                        Counted::Unknown { why } => (None, Some(why.clone())),
                    };
                    TableLook {
                        schema: count.schema.clone(),
                        table: count.table.clone(),
                        rows,
                        why_unknown,
                    }
                })
                .collect();
            databases.push(DatabaseLook {
                name,
                schema_digest: schema.digest(),
                schema,
                tables,
            });
        }
    }
    databases.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(Look { databases })
}

/// One digest over the schemas of all databases.
pub(crate) fn schema_digest(look: &Look) -> Result<String, WorkflowError> {
    let digests: BTreeMap<&str, &str> = look
        .databases
        .iter()
        .map(|database| (database.name.as_str(), database.schema_digest.as_str()))
        .collect();
    over(&digests)
}

/// The same, read from the server without counting anything.
pub(crate) async fn schema_digest_now(
    context: &StepContext,
    branch: &BranchId,
    endpoint: &EndpointId,
    what: &str,
) -> Result<String, WorkflowError> {
    let mut digests = BTreeMap::new();
    for (owner, names) in databases_by_owner(context, branch).await? {
        for name in names {
            let database = open(context, branch, endpoint, &name, &owner, what).await?;
            let found = database
                .schema_digest()
                .await
                .map_err(|error| inspect_error(what, error))?;
            digests.insert(name, found);
        }
    }
    over(&digests)
}

/// A connection to one database of a branch, as one of its roles.
pub(crate) async fn open(
    context: &StepContext,
    branch: &BranchId,
    endpoint: &EndpointId,
    database: &str,
    role: &str,
    what: &str,
) -> Result<Box<dyn OpenDatabase>, WorkflowError> {
    let uri = uri(context, branch, endpoint, database, role).await?;
    context
        .databases()
        .open(&uri, None)
        .await
        .map_err(|error| inspect_error(what, error))
}

/// The connection string with the role's password.
pub(crate) async fn uri(
    context: &StepContext,
    branch: &BranchId,
    endpoint: &EndpointId,
    database: &str,
    role: &str,
) -> Result<Secret, WorkflowError> {
    let (client, project) = (context.client(), context.project());
    connection_string(&client, project, branch, endpoint, database, role).await
}

/// The same outside of a run.
pub(crate) async fn connection_string(
    client: &Client,
    project: &ProjectId,
    branch: &BranchId,
    endpoint: &EndpointId,
    database: &str,
    role: &str,
) -> Result<Secret, WorkflowError> {
    let query = ConnectionUriQuery {
        branch_id: Some(branch.clone()),
        endpoint_id: Some(endpoint.clone()),
        database_name: database.to_owned(),
        role_name: role.to_owned(),
        pooled: false,
    };
    client
        .connection_uri(project, &query)
        .await
        .map_err(|error| client_error("get the connection string", error))
}

/// The databases of a branch under the roles that own them, which may read what is in them.
pub(crate) async fn databases_by_owner(
    context: &StepContext,
    branch: &BranchId,
) -> Result<BTreeMap<String, Vec<String>>, WorkflowError> {
    let databases = context
        .client()
        .database_list(context.project(), branch)
        .await
        .map_err(|error| client_error("list databases", error))?;
    let mut by_owner: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for database in databases {
        by_owner
            .entry(database.owner_name)
            .or_default()
            .push(database.name);
    }
    Ok(by_owner)
}

/// The first database of a branch with its owner; absent when it has none.
pub(crate) async fn first_database(
    context: &StepContext,
    branch: &BranchId,
) -> Result<Option<(String, String)>, WorkflowError> {
    let by_owner = databases_by_owner(context, branch).await?;
    Ok(by_owner
        .into_iter()
        .find_map(|(owner, names)| Some((names.into_iter().next()?, owner))))
}

pub(crate) fn inspect_error(what: &str, error: InspectError) -> WorkflowError {
    WorkflowError::Inspect {
        what: what.to_owned(),
        source: Box::new(error),
    }
}

fn over(digests: &impl Serialize) -> Result<String, WorkflowError> {
    digest(&to_json(digests)?).map_err(|error| WorkflowError::Unexpected {
        what: "take the digest of the schemas".to_owned(),
        source: Box::new(error),
    })
}
