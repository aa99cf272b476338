//! Two environments row by row, on request. It changes nothing and belongs to no run.

use std::collections::{BTreeMap, BTreeSet};

use neon_api::client::Client;
use neon_api::ids::{BranchId, EndpointId, ProjectId};
use neon_api::types::{Branch, Endpoint, EndpointType};
use slipway_inspect::{
    CompareOptions, CompareProgress, Compared, ConnectOptions, Found, Side, TableComparison,
    compare, connect, table_sizes,
};
use slipway_keychain::Secret;
use slipway_ledger::EnvironmentRow;

use super::{Runs, environment_ref};
use crate::WorkflowError;
use crate::context::client_error;
use crate::model::{
    ComparedBranch, ComparedEnvironments, ComparedRows, ComparedSide, ComparedTable, Comparison,
    ComparisonCost, ComparisonProgress, EnvironmentRef, LeftOutColumn, RowsFound, SideCost,
};
use crate::steps::look::{connection_string, inspect_error};

/// What a source is held against.
enum Target {
    Environment(Box<EnvironmentRow>),
    /// Any other branch of the project, such as a backup.
    Branch(Box<Branch>),
}

/// An environment, what its endpoint serves now, and the way into its databases.
struct Served {
    environment: EnvironmentRef,
    branch: Branch,
    /// Connection strings by the names of the databases.
    databases: BTreeMap<String, Secret>,
}

/// A table by database, schema and name.
type TableName = (String, String, String);

impl Runs {
    /// What [`Runs::compare`] would read. It wakes the branches of both. `source` is the id of an environment, `target`
    /// that of another one or of a branch of its project, such as a backup.
    ///
    /// # Errors
    /// [`WorkflowError::BadInput`] unless they are two of one project, [`WorkflowError::Missing`] for an unknown one and
    /// for a branch without an endpoint, [`WorkflowError::Inspect`], and what the server answers.
    pub async fn comparison_cost(
        &self,
        source: &str,
        target: &str,
    ) -> Result<ComparisonCost, WorkflowError> {
        let (source, target) = self.both_sides(source, target).await?;
        let (of_source, of_target) = tokio::try_join!(source.sizes(), target.sizes())?;
        let names: BTreeSet<&TableName> = of_source.keys().chain(of_target.keys()).collect();
        Ok(ComparisonCost {
            tables: u32::try_from(names.len()).unwrap_or(u32::MAX),
            source: source.cost(&of_source),
            target: target.cost(&of_target),
        })
    }

    /// What a promote of `source` onto `target` would change and lose, had it happened now: the live branches behind
    /// both endpoints, every row. Each database is read in one transaction on either side, which lasts as long as its
    /// reading. Dropping the future ends it.
    ///
    /// # Errors
    /// As [`Runs::comparison_cost`]. A table that cannot be read is told as [`ComparedRows::Unknown`].
    pub async fn compare(
        &self,
        source: &str,
        target: &str,
        mut on_progress: impl FnMut(ComparisonProgress) + Send,
    ) -> Result<Comparison, WorkflowError> {
        let (source, target) = self.both_sides(source, target).await?;
        let (of_source, of_target) = tokio::try_join!(source.sizes(), target.sizes())?;
        let bytes = sum(&of_source) + sum(&of_target);
        let began_at = self.shared.surroundings.now();
        let names: BTreeSet<&String> = source
            .databases
            .keys()
            .chain(target.databases.keys())
            .collect();
        let mut tables = Vec::new();
        let mut done = 0;
        for name in names {
            let mut in_this = 0;
            let compared = compare(
                source.databases.get(name),
                target.databases.get(name),
                name,
                &CompareOptions::default(),
                |progress| {
                    in_this = progress.bytes;
                    on_progress(told(name, progress, done, bytes));
                },
            )
            .await;
            let compared = compared.map_err(|error| {
                let side = match error.side {
                    Side::Source => &source,
                    Side::Target => &target,
                };
                inspect_error(&side.environment.name, error.source)
            })?;
            done += in_this;
            tables.extend(compared.into_iter().map(table_of));
        }
        tables.sort_by_key(|table| std::cmp::Reverse(weight(&table.rows)));
        Ok(Comparison {
            source_branch: source.compared_branch(),
            target_branch: target.compared_branch(),
            environments: ComparedEnvironments {
                source: source.environment,
                target: target.environment,
            },
            began_at,
            ended_at: self.shared.surroundings.now(),
            tables,
        })
    }

    /// Who would be compared, by their ids.
    ///
    /// # Errors
    /// As [`Runs::comparison_cost`], but nothing is looked into.
    pub async fn comparable(
        &self,
        source: &str,
        target: &str,
    ) -> Result<ComparedEnvironments, WorkflowError> {
        let (_, source, target) = self.source_and_target(source, target).await?;
        Ok(ComparedEnvironments {
            target: target.environment(&source)?,
            source: environment_ref(&source)?,
        })
    }

    async fn source_and_target(
        &self,
        source: &str,
        target: &str,
    ) -> Result<(Client, EnvironmentRow, Target), WorkflowError> {
        let source = self.environment(source).await?;
        let client = self.shared.clients.client(&source.connection_id).await?;
        let target = match self.shared.ledger.environment_get(target).await? {
            Some(row) => {
                let one_project = source.connection_id == row.connection_id
                    && source.project_id == row.project_id;
                if source.id == row.id || !one_project {
                    return Err(WorkflowError::BadInput {
                        what: format!("The target {}", row.name),
                        reason: "a comparison is of two environments of one project".to_owned(),
                    });
                }
                Target::Environment(Box::new(row))
            }
            None => Target::Branch(Box::new(branch_of(&client, &source, target).await?)),
        };
        Ok((client, source, target))
    }

    async fn both_sides(
        &self,
        source: &str,
        target: &str,
    ) -> Result<(Served, Served), WorkflowError> {
        let (client, source, target) = self.source_and_target(source, target).await?;
        let name = target.environment(&source)?;
        let target = async {
            match &target {
                Target::Environment(row) => served(&client, row).await,
                Target::Branch(branch) => branch_alone(&client, name, branch).await,
            }
        };
        let (source, target) = tokio::try_join!(served(&client, &source), target)?;
        if source.branch.id == target.branch.id {
            return Err(WorkflowError::BadInput {
                what: format!("The target {}", target.environment.name),
                reason: format!(
                    "it is the branch that {} is served by",
                    source.environment.name
                ),
            });
        }
        Ok((source, target))
    }
}

impl Target {
    /// A branch alone is shown with the colour of what it is compared with.
    fn environment(&self, source: &EnvironmentRow) -> Result<EnvironmentRef, WorkflowError> {
        match self {
            Self::Environment(row) => environment_ref(row),
            Self::Branch(branch) => Ok(EnvironmentRef {
                id: branch.id.as_str().to_owned(),
                name: branch.name.clone(),
                ..environment_ref(source)?
            }),
        }
    }
}

async fn branch_of(
    client: &Client,
    source: &EnvironmentRow,
    id: &str,
) -> Result<Branch, WorkflowError> {
    let project = ProjectId::from(source.project_id.as_str());
    match client.branch_get(&project, &BranchId::from(id)).await {
        Err(error) if error.is_not_found() => Err(WorkflowError::Missing {
            what: format!("the environment or branch {id}"),
        }),
        found => found.map_err(|error| client_error("look up the branch", error)),
    }
}

async fn served(client: &Client, row: &EnvironmentRow) -> Result<Served, WorkflowError> {
    let project = ProjectId::from(row.project_id.as_str());
    let endpoint = endpoint_of(client, &project, row).await?;
    let branch = client
        .branch_get(&project, &endpoint.branch_id)
        .await
        .map_err(|error| client_error("look up the branch", error))?;
    Ok(Served {
        environment: environment_ref(row)?,
        databases: databases(client, &branch, &endpoint).await?,
        branch,
    })
}

async fn branch_alone(
    client: &Client,
    environment: EnvironmentRef,
    branch: &Branch,
) -> Result<Served, WorkflowError> {
    let endpoints = client
        .branch_endpoints(&branch.project_id, &branch.id)
        .await
        .map_err(|error| client_error("list the branch's endpoints", error))?;
    let read_write = |it: &&Endpoint| it.kind == EndpointType::ReadWrite;
    let endpoint = endpoints.iter().find(read_write);
    let endpoint = endpoint.ok_or_else(|| WorkflowError::Missing {
        what: format!("an endpoint of the branch {}", branch.name),
    })?;
    Ok(Served {
        environment,
        databases: databases(client, branch, endpoint).await?,
        branch: branch.clone(),
    })
}

/// The ways into the databases of a branch, as the roles that own them.
async fn databases(
    client: &Client,
    branch: &Branch,
    endpoint: &Endpoint,
) -> Result<BTreeMap<String, Secret>, WorkflowError> {
    let project = &branch.project_id;
    let listed = client
        .database_list(project, &branch.id)
        .await
        .map_err(|error| client_error("list databases", error))?;
    let mut databases = BTreeMap::new();
    for database in listed {
        let (name, owner) = (database.name, &database.owner_name);
        let uri = connection_string(client, project, &branch.id, &endpoint.id, &name, owner);
        let uri = uri.await?;
        databases.insert(name, uri);
    }
    Ok(databases)
}

async fn endpoint_of(
    client: &Client,
    project: &ProjectId,
    row: &EnvironmentRow,
) -> Result<Endpoint, WorkflowError> {
    let id = EndpointId::from(row.endpoint_id.as_str());
    match client.endpoint_get(project, &id).await {
        Err(error) if error.is_not_found() => Err(WorkflowError::Missing {
            what: format!("the endpoint {id} of {}", row.name),
        }),
        found => found.map_err(|error| client_error("look up the endpoint", error)),
    }
}

impl Served {
    /// Bytes of each table.
    async fn sizes(&self) -> Result<BTreeMap<TableName, u64>, WorkflowError> {
        let failed = |error| inspect_error(&self.environment.name, error);
        let mut sizes = BTreeMap::new();
        let lock_timeout = CompareOptions::default().lock_timeout;
        for (database, uri) in &self.databases {
            let mut session = connect(uri, &ConnectOptions::default())
                .await
                .map_err(failed)?;
            let tables = table_sizes(&mut session, lock_timeout).await;
            for table in tables.map_err(failed)? {
                sizes.insert((database.clone(), table.schema, table.table), table.bytes);
            }
        }
        Ok(sizes)
    }

    fn cost(&self, sizes: &BTreeMap<TableName, u64>) -> SideCost {
        SideCost {
            environment: self.environment.clone(),
            branch: self.compared_branch(),
            databases: self.databases.keys().cloned().collect(),
            bytes: sum(sizes),
        }
    }

    fn compared_branch(&self) -> ComparedBranch {
        ComparedBranch {
            id: self.branch.id.as_str().to_owned(),
            name: self.branch.name.clone(),
        }
    }
}

fn sum(sizes: &BTreeMap<TableName, u64>) -> u64 {
    sizes.values().sum()
}

fn told(
    database: &str,
    progress: &CompareProgress<'_>,
    done: u64,
    bytes: u64,
) -> ComparisonProgress {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a bar has fewer pixels than f64 has digits"
    )]
    let share = (done + progress.bytes_done) as f64 / bytes.max(1) as f64;
    ComparisonProgress {
        detail: format!(
            "{}.{} of {database}, table {} of {}, {} rows read",
            progress.schema,
            progress.table,
            progress.number,
            progress.tables,
            grouped(progress.rows)
        ),
        share: share.min(1.0),
    }
}

/// "1,284".
fn grouped(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn table_of(found: TableComparison) -> ComparedTable {
    ComparedTable {
        database: found.database,
        schema: found.schema,
        table: found.table,
        only_in: found.only_in.map(side_of),
        key: found.key,
        left_out: found
            .left_out
            .into_iter()
            .map(|it| LeftOutColumn {
                column: it.column,
                only_in: side_of(it.only_in),
            })
            .collect(),
        rows: match found.rows {
            Compared::Exact(differences) => ComparedRows::Exact {
                equal: differences.equal,
                changed: rows_of(differences.changed),
                only_in_source: rows_of(differences.only_in_source),
                only_in_target: rows_of(differences.only_in_target),
            },
            Compared::Unknown { why } => ComparedRows::Unknown { why },
        },
    }
}

fn rows_of(found: Found) -> RowsFound {
    RowsFound {
        rows: found.rows,
        examples: found.examples,
    }
}

fn side_of(side: Side) -> ComparedSide {
    match side {
        Side::Source => ComparedSide::Source,
        Side::Target => ComparedSide::Target,
    }
}

/// What is not known goes before everything that is.
fn weight(rows: &ComparedRows) -> u64 {
    match rows {
        ComparedRows::Exact {
            changed,
            only_in_source,
            only_in_target,
            ..
        } => changed.rows + only_in_source.rows + only_in_target.rows,
        ComparedRows::Unknown { .. } => u64::MAX,
    }
}

#[cfg(test)]
mod tests {
    use super::grouped;

    #[test]
    fn a_large_count_is_read_at_a_glance() {
        let told = [0, 999, 1284, 20_000, 1_000_000].map(grouped);
        assert_eq!(told, ["0", "999", "1,284", "20,000", "1,000,000"]);
    }
}
