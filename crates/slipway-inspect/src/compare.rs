//! Two databases held against each other, row by row.
//!
//! Rows are told apart by a key that both sides have, the primary key or unique columns that are never null, and are
//! equal when the text of every column that both sides have is. Each side sorts its rows by the bytes of their keys and
//! sends them with a digest of 128 bits, so that nothing is kept here but one row of each. Rows without a key are sorted
//! by their digests instead: a changed one then counts as one row on each side.
//!
//! Only ordinary and partitioned tables are compared: no materialized views, sequences or large objects.

use std::{
    cmp::Ordering,
    collections::{BTreeMap, BTreeSet},
    fmt,
    pin::Pin,
    time::Duration,
};

use futures_util::StreamExt;
use slipway_keychain::Secret;
use tokio_postgres::{IsolationLevel, Row, RowStream, Transaction};

use crate::{
    connect::{ConnectOptions, HangUp, Session, connect},
    error::{DatabaseError, InspectError},
};

/// Rows between two calls of the progress callback within one table.
const ROWS_BETWEEN: u64 = 20_000;
/// A value of a key that is longer is cut in an example.
const EXAMPLE_CHARACTERS: usize = 120;

/// One of the two that are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Side {
    Source,
    Target,
}

/// How to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompareOptions {
    /// How to connect.
    pub connect: ConnectOptions,
    /// A table that someone holds exclusively for longer is left out, and says so.
    pub lock_timeout: Duration,
    /// At most so many keys are kept of each kind of difference.
    pub examples: usize,
}

impl Default for CompareOptions {
    fn default() -> Self {
        Self {
            connect: ConnectOptions::default(),
            lock_timeout: Duration::from_secs(5),
            examples: 20,
        }
    }
}

/// One table, and how its rows differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableComparison {
    /// The database.
    pub database: String,
    /// The schema.
    pub schema: String,
    /// The table.
    pub table: String,
    /// The only side that has the table; absent where both have it.
    pub only_in: Option<Side>,
    /// The columns by which rows are told apart; empty where there are none, or the table is on one side.
    pub key: Vec<String>,
    /// Columns that only one side has, by name; they were not compared.
    pub left_out: Vec<LeftOut>,
    /// What was found.
    pub rows: Compared,
}

/// A column that only one side has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The column.
    pub column: String,
    /// Who has it.
    pub only_in: Side,
}

/// The differences, or why nobody knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compared {
    /// Every row was read.
    Exact(Differences),
    /// PostgreSQL's own words.
    Unknown {
        /// Such as `permission denied for table orders`.
        why: String,
    },
}

/// How the rows of one table differ.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Differences {
    /// Rows that are the same on both sides.
    pub equal: u64,
    /// Rows with the same key and other values.
    pub changed: Found,
    /// Rows that only the source has.
    pub only_in_source: Found,
    /// Rows that only the target has.
    pub only_in_target: Found,
}

impl Differences {
    /// All rows that are not the same.
    pub fn total(&self) -> u64 {
        self.changed.rows + self.only_in_source.rows + self.only_in_target.rows
    }

    /// Counts a row by how its key stands to the other side's: less and greater ones are on one side alone.
    fn place(
        &mut self,
        order: Ordering,
        row: &Row,
        key_columns: usize,
        kept: usize,
    ) -> Result<Ordering, InspectError> {
        let found = match order {
            Ordering::Less => &mut self.only_in_source,
            Ordering::Equal => &mut self.changed,
            Ordering::Greater => &mut self.only_in_target,
        };
        found.rows += 1;
        if key_columns > 0 && found.examples.len() < kept {
            let values = (0..key_columns).map(|at| cell(row, at).map(example));
            found.examples.push(values.collect::<Result<_, _>>()?);
        }
        Ok(order)
    }
}

/// Rows of one kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// How many.
    pub rows: u64,
    /// The keys of the first, in their order: the values in the order of the key's columns.
    pub examples: Vec<Vec<String>>,
}

/// How far a comparison is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CompareProgress<'a> {
    /// Schema of the table at work.
    pub schema: &'a str,
    /// Its name.
    pub table: &'a str,
    /// Its place among the tables of the database, from 1.
    pub number: usize,
    /// How many there are.
    pub tables: usize,
    /// Rows of it that were read, of both sides together.
    pub rows: u64,
    /// Bytes of the tables that are done, of both sides together.
    pub bytes_done: u64,
    /// Bytes of all tables, of both sides together.
    pub bytes: u64,
}

/// A table and how much there is to read of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableSize {
    /// The schema.
    pub schema: String,
    /// The table.
    pub table: String,
    /// Bytes on disk, without indexes.
    pub bytes: u64,
}

/// One side could not be read.
#[derive(Debug, thiserror::Error)]
#[error("read the {side}")]
pub struct CompareError {
    /// Which.
    pub side: Side,
    /// Why.
    pub source: InspectError,
}

impl fmt::Display for Side {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Source => "source",
            Self::Target => "target",
        })
    }
}

/// The tables that a comparison of the connected database would read, by schema and name. Where somebody holds one of
/// them exclusively for longer than `lock_timeout`, the sizes are PostgreSQL's last estimates.
///
/// # Errors
/// [`InspectError::Ended`], [`InspectError::Database`].
pub async fn table_sizes(
    session: &mut Session,
    lock_timeout: Duration,
) -> Result<Vec<TableSize>, InspectError> {
    let transaction = session.build_transaction().read_only(true).start().await?;
    transaction
        .batch_execute(&format!("set local {}", lock_timeout_is(lock_timeout)))
        .await?;
    let rows = list(&transaction).await?;
    transaction.commit().await?;
    Ok(rows
        .iter()
        .map(|row| TableSize {
            schema: row.get(1),
            table: row.get(2),
            bytes: bytes_of(row),
        })
        .collect())
}

/// Compares the databases behind two connection strings, each as it is at one moment: a read-only transaction on
/// either side lasts until the end. `database` is what they are called in the answer. A side that is not given has
/// none of the tables. The answer is sorted by schema and table. Dropping the future ends both connections.
///
/// # Errors
/// Those of connecting, and of the catalog or a connection that ended. A table that cannot be read is no error but
/// [`Compared::Unknown`].
pub async fn compare(
    source: Option<&Secret>,
    target: Option<&Secret>,
    database: &str,
    options: &CompareOptions,
    mut on_progress: impl FnMut(&CompareProgress<'_>) + Send,
) -> Result<Vec<TableComparison>, CompareError> {
    let (mut source, mut target) = tokio::try_join!(
        Half::open(Side::Source, source, options),
        Half::open(Side::Target, target, options)
    )?;
    let (source, target) = tokio::try_join!(
        Reading::begin(source.as_mut(), options),
        Reading::begin(target.as_mut(), options)
    )?;
    let sides = || source.iter().chain(&target);
    let names: BTreeSet<&(String, String)> = sides().flat_map(|side| side.tables.keys()).collect();
    let size = |name: &(String, String)| -> u64 {
        let tables = sides().filter_map(|side| side.tables.get(name));
        tables.map(|table| table.bytes).sum()
    };
    let bytes = names.iter().map(|name| size(name)).sum();
    let mut bytes_done = 0;
    let mut found = Vec::with_capacity(names.len());
    for (at, name) in names.iter().enumerate() {
        let (schema, table) = name;
        let mut tell = |rows: u64| {
            on_progress(&CompareProgress {
                schema,
                table,
                number: at + 1,
                tables: names.len(),
                rows,
                bytes_done,
                bytes,
            });
        };
        tell(0);
        let mut comparison = TableComparison {
            database: database.to_owned(),
            schema: schema.clone(),
            table: table.clone(),
            only_in: None,
            key: Vec::new(),
            left_out: Vec::new(),
            rows: Compared::Exact(Differences::default()),
        };
        match (
            Reading::having(source.as_ref(), name),
            Reading::having(target.as_ref(), name),
        ) {
            (Some((source, of_source)), Some((target, of_target))) => {
                let pair = Pair {
                    source: of_source,
                    target: of_target,
                };
                comparison.key = pair.key();
                comparison.left_out = pair.left_out();
                let job = Job {
                    source,
                    target,
                    statements: pair.statements(&comparison.key),
                    key_columns: comparison.key.len(),
                    examples: options.examples,
                };
                comparison.rows = job.carry_out(&mut tell).await?;
            }
            (Some((reading, table)), None) | (None, Some((reading, table))) => {
                comparison.only_in = Some(reading.side);
                comparison.rows = reading.count(table).await?;
            }
            (None, None) => continue,
        }
        bytes_done += size(name);
        found.push(comparison);
    }
    Ok(found)
}

/// One side, connected.
struct Half {
    side: Side,
    session: Session,
    _hang_up: HangUp,
}

/// One side in its transaction.
struct Reading<'a> {
    side: Side,
    transaction: Transaction<'a>,
    tables: BTreeMap<(String, String), Table>,
}

/// What is known of a table before its rows are read.
struct Table {
    /// Qualified and quoted, with `only` where children are tables of their own.
    from: String,
    bytes: u64,
    /// In their order.
    columns: Vec<Column>,
    /// Sets of columns that are unique and never null, the primary key first.
    keys: Vec<Vec<String>>,
}

struct Column {
    name: String,
    quoted: String,
}

/// A table of one name on both sides.
struct Pair<'a> {
    source: &'a Table,
    target: &'a Table,
}

/// The reading of one table on both sides.
struct Job<'a> {
    source: &'a Reading<'a>,
    target: &'a Reading<'a>,
    statements: [String; 2],
    key_columns: usize,
    examples: usize,
}

impl Half {
    async fn open(
        side: Side,
        uri: Option<&Secret>,
        options: &CompareOptions,
    ) -> Result<Option<Self>, CompareError> {
        let Some(uri) = uri else { return Ok(None) };
        let session = connect(uri, &options.connect).await;
        let session = session.map_err(|source| CompareError { side, source })?;
        let hang_up = session.hang_up_on_drop();
        // A server that cannot look after its client sorts on to the end; no reason not to compare.
        let _unsupported = session
            .batch_execute("set client_connection_check_interval = '2s'")
            .await;
        Ok(Some(Self {
            side,
            session,
            _hang_up: hang_up,
        }))
    }
}

/// Everything on which the text of a value depends is set, so that both sides write the same value alike.
async fn begin<'a>(
    session: &'a mut Session,
    options: &CompareOptions,
) -> Result<(Transaction<'a>, BTreeMap<(String, String), Table>), InspectError> {
    let transaction = session
        .build_transaction()
        .isolation_level(IsolationLevel::RepeatableRead)
        .read_only(true)
        .start()
        .await?;
    transaction
        .batch_execute(&format!(
            "set local row_security = off; set local search_path = ''; set local {};
             set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
             set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'; set local intervalstyle = 'postgres';
             set local extra_float_digits = 3; set local bytea_output = 'hex'; set local lc_monetary = 'C';
             set local quote_all_identifiers = off;
             select pg_catalog.set_config(name, '0', true) from pg_catalog.pg_settings
              where name = 'transaction_timeout'",
            lock_timeout_is(options.lock_timeout)
        ))
        .await?;
    let tables = tables(&transaction).await?;
    Ok((transaction, tables))
}

async fn tables(
    transaction: &Transaction<'_>,
) -> Result<BTreeMap<(String, String), Table>, InspectError> {
    let mut columns: BTreeMap<u32, Vec<Column>> = BTreeMap::new();
    for row in transaction.query(COLUMNS, &[]).await? {
        columns.entry(row.get(0)).or_default().push(Column {
            name: row.get(1),
            quoted: row.get(2),
        });
    }
    let mut keys: BTreeMap<u32, Vec<Vec<String>>> = BTreeMap::new();
    for row in transaction.query(KEYS, &[]).await? {
        keys.entry(row.get(0)).or_default().push(row.get(1));
    }
    let mut tables = BTreeMap::new();
    for row in list(transaction).await? {
        let oid: u32 = row.get(0);
        let name: String = row.get(3);
        let partitioned: bool = row.get(4);
        let table = Table {
            from: if partitioned {
                name
            } else {
                format!("only {name}")
            },
            bytes: bytes_of(&row),
            columns: columns.remove(&oid).unwrap_or_default(),
            keys: keys.remove(&oid).unwrap_or_default(),
        };
        tables.insert((row.get(1), row.get(2)), table);
    }
    Ok(tables)
}

impl<'a> Reading<'a> {
    async fn begin(
        half: Option<&'a mut Half>,
        options: &CompareOptions,
    ) -> Result<Option<Self>, CompareError> {
        let Some(half) = half else { return Ok(None) };
        let side = half.side;
        let begun = begin(&mut half.session, options).await;
        let (transaction, tables) = begun.map_err(|source| CompareError { side, source })?;
        Ok(Some(Self {
            side,
            transaction,
            tables,
        }))
    }

    /// The side with the table of this name; absent where it has none.
    fn having<'b>(
        side: Option<&'b Self>,
        name: &(String, String),
    ) -> Option<(&'b Self, &'b Table)> {
        let side = side?;
        Some((side, side.tables.get(name)?))
    }

    fn failed(&self, source: InspectError) -> CompareError {
        CompareError {
            side: self.side,
            source,
        }
    }

    async fn run(&self, sql: &str) -> Result<(), CompareError> {
        let run = self.transaction.batch_execute(sql).await;
        run.map_err(|error| self.failed(error.into()))
    }

    /// The rows of a table that the other side does not have.
    async fn count(&self, table: &Table) -> Result<Compared, CompareError> {
        self.run("savepoint one_table").await?;
        let query = format!("select count(*) from {}", table.from);
        let counted = self.transaction.query_one(&query, &[]).await;
        let compared = match counted {
            Ok(row) => {
                let rows: i64 = row.get(0);
                let found = Found {
                    rows: rows.unsigned_abs(),
                    examples: Vec::new(),
                };
                let mut differences = Differences::default();
                match self.side {
                    Side::Source => differences.only_in_source = found,
                    Side::Target => differences.only_in_target = found,
                }
                Compared::Exact(differences)
            }
            Err(error) => Compared::Unknown {
                why: why(&error).ok_or_else(|| self.failed(error.into()))?,
            },
        };
        self.after_table().await?;
        Ok(compared)
    }

    /// Whatever came of it, the table's lock goes with the savepoint, so that nobody waits for the rest.
    async fn after_table(&self) -> Result<(), CompareError> {
        self.run("rollback to savepoint one_table; release savepoint one_table")
            .await
    }

    /// Fails for a table that cannot be read, before anything is sorted.
    async fn probe(&self, statement: &str) -> Result<(), InspectError> {
        let probe = format!("{statement} limit 0");
        Ok(self.transaction.batch_execute(&probe).await?)
    }

    /// The rows of a table, sorted.
    async fn stream(&self, statement: &str) -> Result<Stream, InspectError> {
        let no_parameters: [i32; 0] = [];
        let rows = self.transaction.query_raw(statement, no_parameters).await?;
        Ok(Stream {
            rows: Box::pin(rows),
        })
    }
}

struct Stream {
    rows: Pin<Box<RowStream>>,
}

impl Stream {
    async fn next(&mut self) -> Result<Option<Row>, InspectError> {
        Ok(self.rows.next().await.transpose()?)
    }
}

impl Job<'_> {
    async fn carry_out(
        &self,
        tell: &mut (impl FnMut(u64) + Send),
    ) -> Result<Compared, CompareError> {
        let (source, target) = (self.source, self.target);
        source.run("savepoint one_table").await?;
        target.run("savepoint one_table").await?;
        let compared = match self.merge(tell).await {
            Ok(differences) => Compared::Exact(differences),
            Err(error) => match error.source {
                InspectError::Database(told) if told.severity == "ERROR" => Compared::Unknown {
                    why: format!("{}, in the {}", told.message, error.side),
                },
                _ => return Err(error),
            },
        };
        source.after_table().await?;
        target.after_table().await?;
        Ok(compared)
    }

    async fn merge(
        &self,
        tell: &mut (impl FnMut(u64) + Send),
    ) -> Result<Differences, CompareError> {
        let of_source = |error| self.source.failed(error);
        let of_target = |error| self.target.failed(error);
        let [from_source, from_target] = &self.statements;
        self.source.probe(from_source).await.map_err(of_source)?;
        self.target.probe(from_target).await.map_err(of_target)?;
        let mut sources = self.source.stream(from_source).await.map_err(of_source)?;
        let mut targets = self.target.stream(from_target).await.map_err(of_target)?;
        // Both servers sort at the same time.
        let (mut one, mut other) =
            tokio::try_join!(async { sources.next().await.map_err(of_source) }, async {
                targets.next().await.map_err(of_target)
            })?;
        let (columns, kept) = (self.key_columns, self.examples);
        let mut differences = Differences::default();
        let (mut read, mut told) = (0, 0);
        loop {
            let placed = match (&one, &other) {
                (None, None) => break,
                (Some(row), None) => differences.place(Ordering::Less, row, columns, kept),
                (None, Some(row)) => differences.place(Ordering::Greater, row, columns, kept),
                (Some(row), Some(its)) => match order(row, its, columns) {
                    Ok(Ordering::Equal) if is_same(row, its, columns).map_err(of_source)? => {
                        differences.equal += 1;
                        Ok(Ordering::Equal)
                    }
                    Ok(Ordering::Greater) => {
                        differences.place(Ordering::Greater, its, columns, kept)
                    }
                    Ok(order) => differences.place(order, row, columns, kept),
                    Err(error) => Err(error),
                },
            };
            let order = placed.map_err(of_source)?;
            if order != Ordering::Greater {
                one = sources.next().await.map_err(of_source)?;
                read += 1;
            }
            if order != Ordering::Less {
                other = targets.next().await.map_err(of_target)?;
                read += 1;
            }
            if read - told >= ROWS_BETWEEN {
                told = read;
                tell(read);
            }
        }
        tell(read);
        Ok(differences)
    }
}

/// By the columns of the key, or by the digest alone where there are none.
fn order(one: &Row, other: &Row, key_columns: usize) -> Result<Ordering, InspectError> {
    for at in 0..key_columns.max(1) {
        let order = cell(one, at)?.cmp(cell(other, at)?);
        if order != Ordering::Equal {
            return Ok(order);
        }
    }
    Ok(Ordering::Equal)
}

/// Whether the digests, which follow the key, are equal.
fn is_same(one: &Row, other: &Row, key_columns: usize) -> Result<bool, InspectError> {
    Ok(cell(one, key_columns)? == cell(other, key_columns)?)
}

fn cell(row: &Row, at: usize) -> Result<&[u8], InspectError> {
    Ok(row.try_get(at)?)
}

impl Pair<'_> {
    /// The columns that both have, in the order of their names.
    fn common(&self) -> BTreeSet<&str> {
        let of_target: BTreeSet<&str> = self.target.names().collect();
        let of_source = self.source.names();
        of_source.filter(|name| of_target.contains(name)).collect()
    }

    /// The target's first key whose columns are a key of the source, too; empty where there is none.
    fn key(&self) -> Vec<String> {
        let set = |key: &Vec<String>| key.iter().cloned().collect::<BTreeSet<_>>();
        let known: BTreeSet<BTreeSet<String>> = self.source.keys.iter().map(set).collect();
        let shared = self
            .target
            .keys
            .iter()
            .find(|key| known.contains(&set(key)));
        shared.cloned().unwrap_or_default()
    }

    fn left_out(&self) -> Vec<LeftOut> {
        let common = self.common();
        let mut left_out = Vec::new();
        for (only_in, table) in [(Side::Source, self.source), (Side::Target, self.target)] {
            for column in table.names().filter(|name| !common.contains(name)) {
                let column = column.to_owned();
                left_out.push(LeftOut { column, only_in });
            }
        }
        left_out
    }

    /// What is asked of the source and of the target.
    fn statements(&self, key: &[String]) -> [String; 2] {
        let common = self.common();
        [self.source, self.target].map(|table| rows_statement(table, &common, key))
    }
}

impl Table {
    fn names(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|column| column.name.as_str())
    }
}

/// One column for each of the key, then the digest of the row; sorted by all of them. Bytes of UTF-8 sort alike on
/// every server, whatever its encoding and collation.
fn rows_statement(table: &Table, common: &BTreeSet<&str>, key: &[String]) -> String {
    let quoted = |name: &str| {
        let column = table.columns.iter().find(|it| it.name == name);
        column.map_or("null", |it| it.quoted.as_str())
    };
    let mut columns: Vec<String> = key
        .iter()
        .map(|name| format!("convert_to({}::text, 'UTF8')", quoted(name)))
        .collect();
    let row: Vec<&str> = common.iter().map(|name| quoted(name)).collect();
    columns.push(format!(
        "substr(sha256(convert_to(row({})::text, 'UTF8')), 1, 16)",
        row.join(", ")
    ));
    let order: Vec<String> = (1..=columns.len()).map(|at| at.to_string()).collect();
    format!(
        "select {} from {} order by {}",
        columns.join(", "),
        table.from,
        order.join(", ")
    )
}

fn example(value: &[u8]) -> String {
    let text = String::from_utf8_lossy(value);
    match text.char_indices().nth(EXAMPLE_CHARACTERS) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.into_owned(),
    }
}

/// PostgreSQL's words about one table; absent where the connection or the server is gone.
fn why(error: &tokio_postgres::Error) -> Option<String> {
    let told = DatabaseError::of(error)?;
    (told.severity == "ERROR").then_some(told.message)
}

fn lock_timeout_is(lock_timeout: Duration) -> String {
    let milliseconds = lock_timeout.as_millis().clamp(1, 3_600_000);
    format!("lock_timeout = {milliseconds}")
}

/// The tables by schema and name. To measure one is to wait for whoever holds it exclusively.
async fn list(transaction: &Transaction<'_>) -> Result<Vec<Row>, InspectError> {
    transaction.batch_execute("savepoint sizes").await?;
    let rows = match transaction.query(&tables_with(MEASURED), &[]).await {
        Err(error) if why(&error).is_some() => {
            let back = "rollback to savepoint sizes";
            transaction.batch_execute(back).await?;
            transaction.query(&tables_with(ESTIMATED), &[]).await?
        }
        rows => rows?,
    };
    transaction.batch_execute("release savepoint sizes").await?;
    Ok(rows)
}

/// Id, schema, name, qualified name, whether it is partitioned, and bytes.
fn tables_with(bytes: &str) -> String {
    format!(
        "select c.oid, n.nspname::text, c.relname::text, quote_ident(n.nspname) || '.' || quote_ident(c.relname),
                c.relkind = 'p',
                coalesce(case when c.relkind = 'p'
                              then (select sum({bytes}) from pg_partition_tree(c.oid) p
                                      join pg_class t on t.oid = p.relid where p.isleaf)
                              else (select {bytes} from pg_class t where t.oid = c.oid) end, 0)::int8
           from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence <> 't'
            and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_toast'
          order by n.nspname collate \"C\", c.relname collate \"C\""
    )
}

fn bytes_of(row: &Row) -> u64 {
    row.get::<_, i64>(5).unsigned_abs()
}

const MEASURED: &str = "pg_table_size(t.oid)";
const ESTIMATED: &str = "greatest(t.relpages, 0)::int8 * current_setting('block_size')::int8";

/// Table, name and quoted name.
const COLUMNS: &str = "
    select a.attrelid, a.attname::text, quote_ident(a.attname)
      from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
     order by a.attrelid, a.attnum";

/// Table, and the names of the columns of each index that is unique over columns that are never null.
const KEYS: &str = "
    select i.indrelid,
           (select array_agg(a.attname::text order by k.at)
              from unnest(i.indkey::int2[]) with ordinality k(attnum, at)
              join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
             where k.at <= i.indnkeyatts)
      from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indisunique and i.indisvalid and i.indpred is null and i.indexprs is null
       and not exists (select from unnest(i.indkey::int2[]) with ordinality k(attnum, at)
                         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                        where k.at <= i.indnkeyatts and not a.attnotnull)
     order by i.indrelid, i.indisprimary desc, i.indnkeyatts, c.relname collate \"C\"";
