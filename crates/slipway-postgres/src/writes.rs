//! What was written to a server since a position in its WAL, counted from the WAL itself.
//!
//! A row counts when the transaction that wrote it committed after the mark, also where it wrote
//! before the mark: a snapshot taken at the mark does not hold it. Rolled back (sub)transactions,
//! TOAST, vacuum, hint bits and the system's catalogs are no rows. Where something happened that the
//! WAL does not tell in rows, such as TRUNCATE, there is no figure, and the reason is given.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::ControlFlow;
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use tokio_postgres::Client;

use crate::history;
use crate::installation::Installation;
use crate::snapshot::SnapshotError;
use crate::wal::{self, Lsn, Stretch, WalError};

mod reader;

use reader::{File, MANAGERS, Reader, is_before};

/// `pg_largeobject`, the one catalog whose rows are people's data.
const LARGE_OBJECTS: u32 = 2613;
/// What ANALYZE writes.
const STATISTICS: &[u32] = &[2619, 3429];

/// Where counting begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// Commits from here on count.
    pub lsn: String,
    /// Of the WAL that holds it.
    pub timeline: u32,
    /// Transactions with this number or a higher one began after the mark.
    pub next_xid: u32,
    /// Which tables there were.
    pub tables: Vec<Database>,
}

/// A database's tables at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Database {
    /// Its number.
    pub oid: u32,
    /// Its name.
    pub name: String,
    /// Ordinary tables, large objects among them.
    pub tables: Vec<Table>,
    /// File numbers of everything else that has files: indexes, sequences, TOAST, views that are
    /// kept, catalogs.
    pub others: Vec<u32>,
    /// Of these, the catalogs that a change of the schema writes to.
    #[serde(skip)]
    pub catalogs: Vec<u32>,
    /// Tables whose rows the WAL does not hold, with the reason.
    #[serde(skip)]
    pub unseen: Vec<String>,
}

/// A table at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Stays the same when the table is rewritten.
    pub oid: u32,
    /// Number of its files.
    pub file: u32,
    /// `schema.name`
    pub name: String,
}

/// Rows of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// The database's name.
    pub database: String,
    /// `schema.name`
    pub table: String,
    /// Inserted or copied in.
    pub inserted: u64,
    /// Updated.
    pub updated: u64,
    /// Deleted.
    pub deleted: u64,
}

/// What a count found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Committed transactions that changed rows of tables. Exact.
    pub commits: u64,
    /// Committed transactions that changed catalogs: schema, roles, databases, temporary tables.
    pub schema_commits: u64,
    /// By table; those without a change are left out.
    pub tables: Vec<Rows>,
    /// The rows may be fewer, because.
    pub at_most: Vec<String>,
    /// The rows are not known, because.
    pub unknown: Vec<String>,
}

/// Why nothing can be said.
#[derive(Debug, thiserror::Error)]
pub enum CountError {
    /// WAL since the mark was removed.
    #[error("the WAL since {0} is not kept any more")]
    Gone(String),
    /// It is there, but cannot be read.
    #[error("read the WAL since the mark")]
    Wal(#[from] WalError),
    /// The server did not answer.
    #[error("ask the server")]
    Server(#[from] SnapshotError),
}

/// Sets a mark at `at`, or here and now. For a mark at `at`, a snapshot's
/// [`content_end`](crate::snapshot::Taken::content_end), nothing may have been written before `at` that the
/// snapshot lacks. `connect` gives a connection to a database by its name.
pub async fn mark<F>(
    client: &Client,
    at: Option<Lsn>,
    connect: impl Fn(String) -> F,
) -> Result<Mark, SnapshotError>
where
    F: Future<Output = Result<Client, SnapshotError>>,
{
    let query = |source| SnapshotError::Query {
        doing: "set a mark",
        source,
    };
    let before = match at {
        // A table that is made between the two is then not known, which is told when it matters.
        None => Some(tables(client, &connect).await?),
        Some(_) => None,
    };
    let row = client
        .query_one(
            "select pg_current_wal_insert_lsn()::text, pg_walfile_name(pg_current_wal_insert_lsn())",
            &[],
        )
        .await
        .map_err(query)?;
    let (here, file): (String, String) = (row.get(0), row.get(1));
    // Asked after the position: every transaction that may have written before it is older.
    let row = client
        .query_one("select pg_current_xact_id()::text", &[])
        .await
        .map_err(query)?;
    let xid: u64 = row
        .get::<_, String>(0)
        .parse()
        .map_err(|_| SnapshotError::Answer(row.get(0)))?;
    let tables = match before {
        Some(tables) => tables,
        None => tables(client, &connect).await?,
    };
    let timeline = u32::from_str_radix(file.get(..8).unwrap_or_default(), 16)
        .map_err(|_| SnapshotError::Answer(file.clone()))?;
    Ok(Mark {
        lsn: at.map_or(here, |at| at.to_string()),
        timeline,
        // Numbers go round after 2^32.
        next_xid: u32::try_from(xid & 0xFFFF_FFFF).unwrap_or(0),
        tables,
    })
}

/// The tables of every database that can be connected to.
pub async fn tables<F>(
    client: &Client,
    connect: impl Fn(String) -> F,
) -> Result<Vec<Database>, SnapshotError>
where
    F: Future<Output = Result<Client, SnapshotError>>,
{
    let query = |source| SnapshotError::Query {
        doing: "list tables",
        source,
    };
    let rows = client
        .query(
            "select oid, datname::text from pg_catalog.pg_database where datallowconn order by oid",
            &[],
        )
        .await
        .map_err(query)?;
    let mut databases = Vec::new();
    // Shared catalogs have files of their own, in no database.
    let mut shared = Database::default();
    for row in rows {
        let mut database = Database {
            oid: row.get(0),
            name: row.get(1),
            ..Database::default()
        };
        let client = connect(database.name.clone()).await?;
        let rows = client
            .query(
                "select c.oid, pg_catalog.pg_relation_filenode(c.oid),
                        pg_catalog.format('%s.%s', n.nspname, c.relname),
                        c.relkind::text, c.relpersistence::text, c.relisshared,
                        coalesce(a.amname, '')::text, n.nspname = 'pg_catalog' or c.oid < 16384
                   from pg_catalog.pg_class c
                   join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                   left join pg_catalog.pg_am a on a.oid = c.relam
                  where c.relpersistence <> 't'
                    and pg_catalog.pg_relation_filenode(c.oid) is not null",
                &[],
            )
            .await
            .map_err(query)?;
        for row in rows {
            let (oid, file): (u32, u32) = (row.get(0), row.get(1));
            let (name, kind): (String, String) = (row.get(2), row.get(3));
            let (persistence, method): (String, String) = (row.get(4), row.get(6));
            let is_system: bool = row.get(7);
            if row.get::<_, bool>(5) {
                if shared.others.contains(&file) {
                    continue;
                }
                shared.others.push(file);
                if kind == "r" {
                    shared.catalogs.push(file);
                }
            } else if oid == LARGE_OBJECTS || (kind == "r" && !is_system) {
                if persistence == "u" {
                    database
                        .unseen
                        .push(format!("{name} in {} is unlogged", database.name));
                } else if method != "heap" {
                    database
                        .unseen
                        .push(format!("{name} in {} is kept by {method}", database.name));
                }
                database.tables.push(Table { oid, file, name });
            } else {
                database.others.push(file);
                if kind == "r" && !STATISTICS.contains(&oid) {
                    database.catalogs.push(file);
                }
            }
        }
        databases.push(database);
    }
    databases.push(shared);
    Ok(databases)
}

/// A count from a mark to a position.
#[derive(Clone, Debug)]
pub struct Count<'a> {
    /// Has `pg_waldump`.
    pub installation: &'a Installation,
    /// The WAL of the directory that the mark was set in.
    pub pg_wal: PathBuf,
    /// Bytes of a WAL file.
    pub segment_size: u64,
    /// From here.
    pub mark: &'a Mark,
    /// Up to here, where a record ends; it is on disk.
    pub until: Lsn,
    /// The tables as they are now, read after `until`.
    pub tables: &'a [Database],
}

impl Count<'_> {
    /// Counts.
    pub async fn run(&self) -> Result<Counted, CountError> {
        let start = history::lsn(&self.mark.lsn)?;
        if self.until.after_header(self.segment_size) <= start.after_header(self.segment_size) {
            return Ok(Counted::default());
        }
        let gone = || CountError::Gone(self.mark.lsn.clone());
        let last = Lsn(self.until.0.saturating_sub(1));
        let oldest = wal::oldest_segment(&self.pg_wal, self.mark.timeline, last, self.segment_size)
            .ok_or_else(gone)?;
        if oldest > start.0 / self.segment_size {
            return Err(gone());
        }
        let mut reader = Reader::new(self.mark.next_xid);
        self.stretch(start, self.until, MANAGERS)
            .read(|record| reader.see(record))
            .await?;
        if !reader.suspects.is_empty() {
            self.look_before(start, Lsn(oldest * self.segment_size), &mut reader)
                .await?;
        }
        Ok(self.judge(reader))
    }

    fn stretch<'a>(&'a self, start: Lsn, end: Lsn, managers: &'a [&'a str]) -> Stretch<'a> {
        Stretch {
            installation: self.installation,
            dir: self.pg_wal.clone(),
            timeline: self.mark.timeline,
            start,
            end: Some(end),
            managers,
        }
    }

    /// Finds what transactions wrote before the mark that committed after it.
    async fn look_before(
        &self,
        start: Lsn,
        oldest: Lsn,
        reader: &mut Reader,
    ) -> Result<(), CountError> {
        let suspects = std::mem::take(&mut reader.suspects);
        let mut began_after = false;
        if oldest < start {
            let managers = &["Heap", "Heap2", "Standby", "Storage"];
            self.stretch(oldest, start, managers)
                .read(|record| {
                    if record.manager == "Standby" {
                        // Whoever has a number from here on began after this record.
                        if let Some(next) = record.number("nextXid ") {
                            began_after |= suspects.keys().all(|xid| !is_before(*xid, next));
                        }
                    } else if let Some(whole) = suspects.get(&record.xid) {
                        if record.manager == "Storage" {
                            reader.see_storage(record);
                        } else {
                            reader.committed.entry(*whole).or_default().see(record);
                        }
                    }
                    ControlFlow::Continue(())
                })
                .await?;
        }
        if !began_after {
            reader.unknown.insert(
                "a transaction was open at the mark that began before the WAL that is kept"
                    .to_owned(),
            );
        }
        Ok(())
    }

    fn judge(&self, reader: Reader) -> Counted {
        let now = Names::new(self.tables);
        let then = Names::new(&self.mark.tables);
        let mut counted = Counted {
            unknown: reader.unknown.iter().cloned().collect(),
            ..Counted::default()
        };
        for database in self.tables {
            counted.unknown.extend(
                database
                    .unseen
                    .iter()
                    .map(|table| format!("table {table}: its rows are not in the WAL")),
            );
        }
        for (number, created) in &reader.databases {
            let name = now.database(*number).or_else(|| then.database(*number));
            let name = name.map_or_else(|| format!("number {number}"), str::to_owned);
            if *created {
                let holds_tables = self.tables.iter().any(|database| {
                    database.oid == *number
                        && database.tables.iter().any(|table| {
                            table.oid != LARGE_OBJECTS
                                && !reader.created.contains(&(*number, table.file))
                        })
                });
                if holds_tables {
                    counted
                        .unknown
                        .push(format!("database {name} was made as a copy of another"));
                }
            } else if then.database(*number).is_some() {
                counted.unknown.push(format!("database {name} was dropped"));
            }
        }
        for (file, xid) in &reader.dropped {
            if let Some(reason) = self.judge_dropped(*file, *xid, &reader, &now, &then) {
                counted.unknown.push(reason);
            }
        }
        let mut tables: BTreeMap<(String, String), Rows> = BTreeMap::new();
        let mut commits = 0;
        for transaction in reader.committed.values() {
            let (mut changed_rows, mut changed_schema) = (false, false);
            for (file, rows) in &transaction.files {
                let (inserted, updated, deleted) = rows.figures();
                if inserted + updated + deleted == 0 {
                    continue;
                }
                let found = now.table(*file).or_else(|| then.table(*file));
                let (database, table) = match found {
                    Some((database, table)) => (database.to_owned(), table.name.clone()),
                    None if now.is_catalog(*file) => {
                        changed_schema = true;
                        continue;
                    }
                    None if now.is_other(*file) || then.is_other(*file) => continue,
                    // Every database begins with catalogs under the same low numbers.
                    None if file.1 < 16384 => {
                        changed_schema = true;
                        continue;
                    }
                    None => {
                        counted.at_most.push(
                            "a table was made or rewritten, and then replaced or dropped"
                                .to_owned(),
                        );
                        let database = now.database(file.0).or_else(|| then.database(file.0));
                        let database = database.unwrap_or("a database that is gone").to_owned();
                        (database, "tables that are gone".to_owned())
                    }
                };
                changed_rows = true;
                let sum = tables
                    .entry((database.clone(), table.clone()))
                    .or_insert_with(|| Rows {
                        database,
                        table,
                        ..Rows::default()
                    });
                sum.inserted += inserted;
                sum.updated += updated;
                sum.deleted += deleted;
            }
            commits += u64::from(changed_rows);
            counted.schema_commits += u64::from(changed_schema && !changed_rows);
        }
        for file in &reader.truncated {
            if reader.created.contains(file) && now.table(*file).is_some() {
                counted
                    .at_most
                    .push("a table that was made since the mark was cut short again".to_owned());
            }
        }
        counted.commits = commits;
        counted.tables = tables.into_values().collect();
        for reasons in [&mut counted.at_most, &mut counted.unknown] {
            reasons.sort();
            reasons.dedup();
        }
        counted
    }

    /// Why a removed file makes the rows unknown; `None` if it does not.
    fn judge_dropped(
        &self,
        file: (u32, u32),
        by: u32,
        reader: &Reader,
        now: &Names<'_>,
        then: &Names<'_>,
    ) -> Option<String> {
        if reader.created.contains(&file) || then.is_other(file) {
            return None;
        }
        let Some((database, table)) = then.table(file) else {
            return Some("something was dropped that is not known".to_owned());
        };
        let name = format!("table {} in {database}", table.name);
        let Some(new) = now.file_of(file.0, table.oid) else {
            return Some(format!("{name} was dropped"));
        };
        // VACUUM FULL and CLUSTER write whole pages, and no row.
        let is_copy = reader.pages.contains(&((file.0, new), by));
        let has_rows = reader.seen_rows.contains(&(file.0, new));
        if is_copy && !has_rows {
            return None;
        }
        Some(format!("{name} was truncated or rewritten"))
    }
}

/// Which file is what, at one moment.
struct Names<'a> {
    tables: HashMap<File, (&'a str, &'a Table)>,
    by_oid: HashMap<(u32, u32), u32>,
    others: HashSet<File>,
    catalogs: HashSet<File>,
    databases: HashMap<u32, &'a str>,
}

impl<'a> Names<'a> {
    fn new(databases: &'a [Database]) -> Self {
        let mut names = Self {
            tables: HashMap::new(),
            by_oid: HashMap::new(),
            others: HashSet::new(),
            catalogs: HashSet::new(),
            databases: HashMap::new(),
        };
        for database in databases {
            names.databases.insert(database.oid, &database.name);
            for table in &database.tables {
                let file = (database.oid, table.file);
                names.tables.insert(file, (&database.name, table));
                names.by_oid.insert((database.oid, table.oid), table.file);
            }
            let of = |files: &[u32]| -> Vec<File> {
                files.iter().map(|file| (database.oid, *file)).collect()
            };
            names.others.extend(of(&database.others));
            names.catalogs.extend(of(&database.catalogs));
        }
        names
    }

    fn table(&self, file: File) -> Option<(&'a str, &'a Table)> {
        self.tables.get(&file).copied()
    }

    fn file_of(&self, database: u32, table: u32) -> Option<u32> {
        self.by_oid.get(&(database, table)).copied()
    }

    fn is_other(&self, file: File) -> bool {
        self.others.contains(&file)
    }

    fn is_catalog(&self, file: File) -> bool {
        self.catalogs.contains(&file)
    }

    fn database(&self, number: u32) -> Option<&'a str> {
        self.databases.get(&number).copied()
    }
}
