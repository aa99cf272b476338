//! Exact row counts.

use std::time::Duration;

use slipway_keychain::Secret;

use crate::{
    connect::{ConnectOptions, connect_to},
    error::{DatabaseError, InspectError},
};

/// How to count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountOptions {
    /// How to connect.
    pub connect: ConnectOptions,
    /// A table that someone holds exclusively for longer is left uncounted, and says so.
    pub lock_timeout: Duration,
    /// A table that takes longer is left uncounted, and says so.
    pub table_timeout: Duration,
}

impl Default for CountOptions {
    fn default() -> Self {
        Self {
            connect: ConnectOptions::default(),
            lock_timeout: Duration::from_secs(5),
            table_timeout: Duration::from_secs(1800),
        }
    }
}

/// One table and its rows. A partitioned table stands for all of its partitions.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct TableCount {
    pub database: String,
    pub schema: String,
    pub table: String,
    pub rows: Counted,
}

/// How many, or why nobody knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// `count(*)`, row security off.
    Exact(i64),
    /// PostgreSQL's own words.
    Unknown {
        /// Such as `permission denied for table orders`.
        why: String,
    },
}

impl Counted {
    /// The figure, where there is one.
    pub fn exact(&self) -> Option<i64> {
        match self {
            Self::Exact(rows) => Some(*rows),
            Self::Unknown { .. } => None,
        }
    }
}

/// Counts every table of these databases, sorted by database, schema and name; all tables of one
/// database as they were at one moment, locked one at a time. `on_progress` is told the tables counted, the tables known
/// so far, and the one that was just counted.
///
/// # Errors
/// Those of connecting, [`InspectError::Ended`], and [`InspectError::Database`] when the catalog
/// cannot be read. A table that cannot be counted is no error but [`Counted::Unknown`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn table_counts(
    uri: &Secret,
    databases: &[String],
    options: &CountOptions,
    mut on_progress: impl FnMut(usize, usize, &TableCount) + Send,
) -> Result<Vec<TableCount>, InspectError> {
    let mut counts: Vec<TableCount> = Vec::new();
    for database in databases {
        let mut session = connect_to(uri, database, &options.connect).await?;
        let transaction = session
            .build_transaction()
            .isolation_level(tokio_postgres::IsolationLevel::RepeatableRead)
            .read_only(true)
            .start()
            .await?;
        // Without row security off, a policy would make the count quietly too small.
        transaction
            .batch_execute(&format!(
                "set local row_security = off; set local search_path = ''; \
                 set local statement_timeout = {}; set local lock_timeout = {}",
                options.table_timeout.as_millis().clamp(1, 86_400_000),
                options.lock_timeout.as_millis().clamp(1, 3_600_000)
            ))
            .await?;
        let tables = transaction.query(TABLES, &[]).await?;
        let known = counts.len() + tables.len();
        transaction.batch_execute("savepoint one_table").await?;
        for row in &tables {
            let partitioned: bool = row.get(2);
            let name: String = row.get(3);
            // Children of plain inheritance are tables of their own in the list.
            let only = if partitioned { "" } else { "only " };
            let query = format!("select count(*) from {only}{name}");
            let rows = match transaction.query_one(&query, &[]).await {
                Ok(row) => Counted::Exact(row.get(0)),
                Err(error) => match DatabaseError::of(&error) {
                    Some(told) if told.severity == "ERROR" => {
                        Counted::Unknown { why: told.message }
                    }
                    _ => return Err(error.into()),
                },
            };
            // Also after a count that went well: the table's lock goes, and the snapshot stays. Held to the end, it would
            // stop whoever changes the table, and all who queue behind that.
            transaction
                .batch_execute("rollback to savepoint one_table")
                .await?;
            let count = TableCount {
                database: database.clone(),
                schema: row.get(0),
                table: row.get(1),
                rows,
            };
            on_progress(counts.len() + 1, known, &count);
            counts.push(count);
        }
        transaction.commit().await?;
    }
    counts.sort_by(|a, b| {
        (&a.database, &a.schema, &a.table).cmp(&(&b.database, &b.schema, &b.table))
    });
    Ok(counts)
}

const TABLES: &str = "
    select n.nspname::text, c.relname::text, c.relkind = 'p',
           quote_ident(n.nspname) || '.' || quote_ident(c.relname)
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
       and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'
     order by n.nspname collate \"C\", c.relname collate \"C\"";
