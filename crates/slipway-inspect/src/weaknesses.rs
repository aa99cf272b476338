//! What is in a database and works worse than it looks.

use tokio_postgres::Client;

use crate::error::InspectError;

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

/// Looks for weaknesses in the connected database. Sequences are held against columns that lead an index and
/// may be read; others would take a scan of the table.
///
/// # Errors
/// [`InspectError::Ended`], [`InspectError::Database`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn weaknesses(client: &Client) -> Result<Vec<Weakness>, InspectError> {
    client
        .batch_execute("begin read only; set local search_path = ''")
        .await?;
    let found = find(client).await;
    // On a failed transaction this is a roll back, which is as good.
    let ended = client.batch_execute("commit").await;
    let found = found?;
    ended?;
    Ok(found)
}

async fn find(client: &Client) -> Result<Vec<Weakness>, InspectError> {
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
    for row in client.query(SEQUENCES, &[]).await? {
        let (sequence, table, column): (String, String, String) =
            (row.get(0), row.get(1), row.get(2));
        let next: i64 = row.get(3);
        let query = format!("select max({column})::int8 from {table}");
        let greatest: Option<i64> = client.query_one(&query, &[]).await?.get(0);
        if let Some(greatest) = greatest.filter(|greatest| *greatest >= next) {
            found.push(Weakness::SequenceBehind {
                sequence,
                column: format!("{table}.{column}"),
                next,
                greatest,
            });
        }
    }
    Ok(found)
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

/// Sequence, table, column, and what comes next.
const SEQUENCES: &str = "
    select s.oid::regclass::text, t.oid::regclass::text, quote_ident(a.attname),
           coalesce(q.last_value + q.increment_by, q.start_value)
      from pg_class s
      join pg_namespace n on n.oid = s.relnamespace
      join pg_sequences q on q.schemaname = n.nspname and q.sequencename = s.relname
      join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype in ('a', 'i')
                      and d.refclassid = 'pg_class'::regclass and d.refobjsubid > 0
      join pg_class t on t.oid = d.refobjid and t.relkind in ('r', 'p')
      join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
     where s.relkind = 'S' and q.increment_by > 0
       and has_sequence_privilege(s.oid, 'SELECT') and has_table_privilege(t.oid, 'SELECT')
       and exists (select from pg_index i where i.indrelid = t.oid and i.indkey[0] = a.attnum and i.indisvalid)
     order by 1";
