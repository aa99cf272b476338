//! What is in a database and works worse than it looks.

use std::time::Duration;

use tokio_postgres::Client;

use crate::error::{DatabaseError, InspectError};

/// Something that people would rather know before they rely on the database. Names are qualified and quoted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// Its making failed; no query uses it, and every write keeps it up.
    InvalidIndex {
        /// The index.
        index: String,
        /// Its table.
        table: String,
    },
    /// New rows are held to it, those that were there before never were.
    UncheckedConstraint {
        /// The constraint.
        constraint: String,
        /// Its table.
        table: String,
    },
    /// The next value is one that its column holds already, so an insert will fail.
    SequenceBehind {
        /// The sequence.
        sequence: String,
        /// Its column, as `table.column`.
        column: String,
        /// What it will give next.
        next: i64,
        /// The greatest value in the column.
        greatest: i64,
    },
    /// The server does not have its files any more, so what it brought fails when it is used.
    ExtensionWithoutFiles {
        /// The extension.
        extension: String,
    },
}

/// What was looked for, and how far that went.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Weaknesses {
    /// What was found.
    pub found: Vec<Weakness>,
    /// Sequences that were held against what is in their columns.
    pub sequences_looked_at: usize,
    /// All others that give a column its values, by name.
    pub sequences_left_out: Vec<SequenceLeftOut>,
}

/// A sequence of which nobody knows whether it is behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SequenceLeftOut {
    /// The sequence, qualified and quoted.
    pub sequence: String,
    /// Why it was left out.
    pub why: WhyLeftOut,
}

/// Why a sequence was not held against what is in its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyLeftOut {
    /// A default uses it, and it is not said to be a column's (`OWNED BY`).
    NoColumn,
    /// Its column is of another type than whole numbers, so its values are made of more than the sequence's.
    NoInteger,
    /// It counts down.
    CountsDown,
    /// No index begins with its column: it would take a scan of the table.
    NoIndex,
    /// It could not be read, in PostgreSQL's own words: a right that is missing, or row security.
    Failed(String),
}

/// Nobody works on a candidate; elsewhere whoever holds a table exclusively is not waited for long.
const LOCK_TIMEOUT: Duration = Duration::from_secs(5);
/// What is asked takes milliseconds; an index full of dead rows can take seconds.
const QUERY_TIMEOUT: Duration = Duration::from_secs(60);

/// Looks for weaknesses in the connected database. Sequences are held against columns that lead an index; others would
/// take a scan of the table.
///
/// # Errors
/// [`InspectError::Ended`], [`InspectError::Database`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn weaknesses(client: &Client) -> Result<Weaknesses, InspectError> {
    // Without row security off, a policy would make the greatest value quietly too small.
    client
        .batch_execute(&format!(
            "begin read only; set local search_path = ''; set local row_security = off; \
             set local lock_timeout = {}; set local statement_timeout = {}",
            LOCK_TIMEOUT.as_millis(),
            QUERY_TIMEOUT.as_millis()
        ))
        .await?;
    let found = find(client).await;
    // On a failed transaction this is a roll back, which is as good.
    let ended = client.batch_execute("commit").await;
    let found = found?;
    ended?;
    Ok(found)
}

async fn find(client: &Client) -> Result<Weaknesses, InspectError> {
    let mut found = Vec::new();
    for row in client.query(INVALID_INDEXES, &[]).await? {
        found.push(Weakness::InvalidIndex {
            index: row.get(0),
            table: row.get(1),
        });
    }
    for row in client.query(UNCHECKED, &[]).await? {
        found.push(Weakness::UncheckedConstraint {
            constraint: row.get(0),
            table: row.get(1),
        });
    }
    for row in client.query(WITHOUT_FILES, &[]).await? {
        found.push(Weakness::ExtensionWithoutFiles {
            extension: row.get(0),
        });
    }
    let mut looked_at = 0;
    let mut left_out = Vec::new();
    client.batch_execute("savepoint one_sequence").await?;
    for row in client.query(SEQUENCES, &[]).await? {
        let sequence: String = row.get(0);
        let owner: Option<(String, String)> = row
            .get::<_, Option<String>>(1)
            .zip(row.get::<_, Option<String>>(2));
        let increment: i64 = row.get(3);
        let (integer, indexed): (bool, bool) = (row.get(4), row.get(5));
        let why = match owner {
            None => WhyLeftOut::NoColumn,
            Some(_) if !integer => WhyLeftOut::NoInteger,
            Some(_) if increment < 0 => WhyLeftOut::CountsDown,
            Some(_) if !indexed => WhyLeftOut::NoIndex,
            Some((table, column)) => {
                match ends(client, &sequence, &table, &column, increment).await? {
                    Ok((next, greatest)) => {
                        looked_at += 1;
                        if let Some(greatest) = greatest.filter(|greatest| *greatest >= next) {
                            found.push(Weakness::SequenceBehind {
                                sequence,
                                column: format!("{table}.{column}"),
                                next,
                                greatest,
                            });
                        }
                        continue;
                    }
                    Err(words) => WhyLeftOut::Failed(words),
                }
            }
        };
        left_out.push(SequenceLeftOut { sequence, why });
    }
    Ok(Weaknesses {
        found,
        sequences_looked_at: looked_at,
        sequences_left_out: left_out,
    })
}

/// What a sequence gives next, and the greatest value in its column; or why PostgreSQL does not say.
async fn ends(
    client: &Client,
    sequence: &str,
    table: &str,
    column: &str,
    increment: i64,
) -> Result<Result<(i64, Option<i64>), String>, InspectError> {
    let query = format!(
        "select last_value, is_called, (select max({column})::int8 from {table}) from {sequence}"
    );
    let ends = match client.query_one(&query, &[]).await {
        Ok(row) => {
            let (last, is_called): (i64, bool) = (row.get(0), row.get(1));
            let next = match is_called {
                true => last.saturating_add(increment),
                false => last,
            };
            Ok((next, row.get(2)))
        }
        Err(error) => match DatabaseError::of(&error) {
            Some(told) if told.severity == "ERROR" => Err(told.message),
            _ => return Err(error.into()),
        },
    };
    client
        .batch_execute("rollback to savepoint one_sequence")
        .await?;
    Ok(ends)
}

const INVALID_INDEXES: &str = "
    select i.indexrelid::regclass::text, i.indrelid::regclass::text
      from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
     where not i.indisvalid and c.relkind <> 'p' and n.nspname !~ '^pg_'
     order by 2, 1";

const UNCHECKED: &str = "
    select quote_ident(k.conname), k.conrelid::regclass::text
      from pg_constraint k join pg_namespace n on n.oid = k.connamespace
     where not k.convalidated and k.conrelid <> 0 and n.nspname !~ '^pg_'
     order by 2, 1";

const WITHOUT_FILES: &str = "
    select quote_ident(e.extname)
      from pg_extension e left join pg_available_extensions a on a.name = e.extname
     where a.name is null
     order by 1";

/// Sequence, table, column, step, whether the column holds whole numbers, and whether an index gives its greatest value;
/// without table and column for a sequence that is only in a default.
const SEQUENCES: &str = "
    select s.oid::regclass::text, o.of, o.attname, q.seqincrement, coalesce(o.integer, false),
           coalesce(o.indexed, false)
      from pg_class s
      join pg_namespace n on n.oid = s.relnamespace
      join pg_sequence q on q.seqrelid = s.oid
      left join lateral (
        select t.oid::regclass::text as of, quote_ident(a.attname) as attname,
               coalesce(nullif(y.typbasetype, 0), y.oid)
                 in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype) as integer,
               exists (select from pg_index i join pg_class x on x.oid = i.indexrelid
                                              join pg_am m on m.oid = x.relam
                        where i.indrelid = t.oid and i.indkey[0] = a.attnum and i.indisvalid
                          and i.indpred is null and m.amname = 'btree') as indexed
          from pg_depend d
          join pg_class t on t.oid = d.refobjid and t.relkind in ('r', 'p')
          join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
          join pg_type y on y.oid = a.atttypid
         where d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype in ('a', 'i')
           and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0) o on true
     where s.relkind = 'S' and s.relpersistence <> 't' and n.nspname !~ '^pg_'
       and (o.of is not null
            or exists (select from pg_depend f where f.classid = 'pg_attrdef'::regclass
                          and f.refclassid = 'pg_class'::regclass and f.refobjid = s.oid))
     order by 1";
