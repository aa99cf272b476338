//! The schema of a database: a digest over it, and what differs between two.
//!
//! Both depend on what a schema is, not on how it came to be: no OIDs, no order of creation, no gaps
//! left by dropped columns, no statistics. What belongs to an extension is left out; the extension itself is
//! a thing. Data, owners and comments are no part of it; rights are none of the digest.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use sha2::{Digest as _, Sha256};
use tokio_postgres::Client;

use crate::error::InspectError;

/// A schema as it was at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    things: BTreeMap<Key, Thing>,
}

/// Kind, what it belongs to, and its name.
type Key = (&'static str, Option<String>, String);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Thing {
    definition: String,
    /// Counts for the digest alone, as the place of a column in its table.
    extra: Option<String>,
}

/// One thing that is not the same in two schemas.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaChange {
    /// Such as `relation`, `column`, `constraint`, `index`, `function`, `grant`.
    pub kind: &'static str,
    /// The table or type that it belongs to, qualified.
    pub of: Option<String>,
    /// Qualified where it belongs to nothing.
    pub name: String,
    /// What it was; absent for a new one.
    pub before: Option<String>,
    /// What it is; absent for one that is gone.
    pub after: Option<String>,
}

impl SchemaChange {
    /// Something that held data, or that statements name, is gone.
    pub fn is_destructive(&self) -> bool {
        const HELD_OR_NAMED: &[&str] = &[
            "schema",
            "extension",
            "relation",
            "column",
            "sequence",
            "function",
            "enum",
            "domain",
            "range",
        ];
        self.after.is_none() && HELD_OR_NAMED.contains(&self.kind)
    }
}

const GRANT: &str = "grant";
const RELATION: &str = "relation";

impl Schema {
    /// SHA-256 over everything but rights, as 64 hexadecimal digits.
    pub fn digest(&self) -> String {
        let mut digest = Sha256::new();
        let mut put = |text: &str| {
            // With its length before it, no text can be mistaken for two.
            digest.update((text.len() as u64).to_be_bytes());
            digest.update(text.as_bytes());
        };
        for ((kind, of, name), thing) in &self.things {
            if *kind != GRANT {
                put(kind);
                put(of.as_deref().unwrap_or_default());
                put(name);
                put(&thing.definition);
                put(thing.extra.as_deref().unwrap_or_default());
            }
        }
        hex::encode(digest.finalize())
    }

    /// What is different in `after`: what is destructive first, then by what it belongs to. What belongs to
    /// a table that only one of them has goes without saying.
    pub fn changes_to(&self, after: &Self) -> Vec<SchemaChange> {
        let one_sided: BTreeSet<&str> = self
            .relations()
            .symmetric_difference(&after.relations())
            .copied()
            .collect();
        let keys: BTreeSet<&Key> = self.things.keys().chain(after.things.keys()).collect();
        let mut changes: Vec<SchemaChange> = keys
            .into_iter()
            .filter(|(kind, of, name)| {
                let goes_without_saying = of.as_deref().is_some_and(|of| one_sided.contains(of))
                    || *kind == "view" && one_sided.contains(name.as_str());
                !goes_without_saying
            })
            .filter_map(|key| {
                let definition =
                    |schema: &Self| schema.things.get(key).map(|thing| thing.definition.clone());
                let (before, after) = (definition(self), definition(after));
                let (kind, of, name) = key.clone();
                (before != after).then_some(SchemaChange {
                    kind,
                    of,
                    name,
                    before,
                    after,
                })
            })
            .collect();
        changes.sort_by_cached_key(|change| {
            (
                !change.is_destructive(),
                change.of.clone().unwrap_or_else(|| change.name.clone()),
                change.kind != RELATION,
            )
        });
        changes
    }

    fn relations(&self) -> BTreeSet<&str> {
        self.things
            .keys()
            .filter(|(kind, ..)| *kind == RELATION)
            .map(|(_, _, name)| name.as_str())
            .collect()
    }
}

/// [`Schema::digest`] of the connected database.
///
/// # Errors
/// As [`schema`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn schema_digest(client: &Client) -> Result<String, InspectError> {
    Ok(schema(client).await?.digest())
}

/// Something was dropped while the schema was read: it is read so often at most.
const READINGS: u32 = 5;
/// The deparser's functions wait for whoever holds a view or its tables exclusively, as a migration may for hours. After as
/// long as counting waits for one table, what is held is told instead.
const LOCK_TIMEOUT: Duration = Duration::from_secs(5);
/// The slowest query takes seconds for tens of thousands of tables; what takes this long never ends.
const QUERY_TIMEOUT: Duration = Duration::from_secs(60);

/// The schema of the connected database.
///
/// # Errors
/// [`InspectError::Ended`], [`InspectError::Database`], [`InspectError::Changing`], [`InspectError::Held`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn schema(client: &Client) -> Result<Schema, InspectError> {
    let mut last = None;
    for _ in 0..READINGS {
        match read_once(client).await {
            Ok(Some(schema)) => return Ok(schema),
            Ok(None) => last = None,
            Err(error) => match error.sqlstate() {
                Some(INTERNAL_ERROR) => last = Some(Box::new(error)),
                Some(LOCK_NOT_AVAILABLE) => return Err(held(client, error).await),
                _ => return Err(error),
            },
        }
    }
    Err(InspectError::Changing {
        readings: READINGS,
        source: last,
    })
}

/// As the deparser's functions fail for what was dropped: "cache lookup failed for …".
const INTERNAL_ERROR: &str = "XX000";
const LOCK_NOT_AVAILABLE: &str = "55P03";

/// Absent where something was dropped meanwhile. The transaction sees the catalog as it was at its first query; names
/// and definitions are made by functions that look into the catalog as it is, and say nothing of what is gone.
async fn read_once(client: &Client) -> Result<Option<Schema>, InspectError> {
    client
        .batch_execute(&format!(
            "begin isolation level repeatable read read only; set local search_path = ''; \
             set local lock_timeout = {}; set local statement_timeout = {}",
            LOCK_TIMEOUT.as_millis(),
            QUERY_TIMEOUT.as_millis()
        ))
        .await?;
    let schema = read(client).await;
    // On a failed transaction this is a roll back, which is as good.
    let ended = client.batch_execute("commit").await;
    let schema = schema?;
    ended?;
    Ok(schema)
}

async fn read(client: &Client) -> Result<Option<Schema>, InspectError> {
    let mut things = BTreeMap::new();
    for (kind, query) in QUERIES.iter().chain(&[(GRANT, RIGHTS)]) {
        for row in client.query(*query, &[]).await? {
            let of: Option<String> = row.try_get(0)?;
            let name: Option<String> = row.try_get(1)?;
            let definition: Option<String> = row.try_get(2)?;
            let (Some(name), Some(definition)) = (name, definition) else {
                return Ok(None);
            };
            if is_gone(&name) || of.as_deref().is_some_and(is_gone) {
                return Ok(None);
            }
            let extra = row.try_get(3)?;
            things.insert((*kind, of, name), Thing { definition, extra });
        }
    }
    Ok(Some(Schema { things }))
}

/// What has no name any more is written as its OID; a name of digits has quotes.
fn is_gone(name: &str) -> bool {
    name.parse::<u32>().is_ok()
}

/// Names what was waited for, as far as it is still held.
async fn held(client: &Client, error: InspectError) -> InspectError {
    let relations = client.query_one(HELD, &[]).await;
    InspectError::Held {
        waited: LOCK_TIMEOUT,
        relations: relations.and_then(|row| row.try_get(0)).unwrap_or_default(),
        source: Box::new(error),
    }
}

/// Tables and views that other sessions hold exclusively, in one text.
const HELD: &str = "
    select coalesce(string_agg(distinct quote_ident(n.nspname) || '.' || quote_ident(c.relname), ', '), '')
      from pg_locks l join pg_class c on c.oid = l.relation join pg_namespace n on n.oid = c.relnamespace
     where l.locktype = 'relation' and l.mode = 'AccessExclusiveLock' and l.granted
       and l.database = (select oid from pg_database where datname = current_database())
       and l.pid <> pg_backend_pid() and c.relkind in ('r', 'p', 'v', 'm', 'f')
       and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

/// Kind and query. A row is what the thing belongs to, its name, what it is, and what only the digest needs.
/// Every query leaves out the system's schemas and what an extension owns.
const QUERIES: &[(&str, &str)] = &[
    ("extension", "
        select null, quote_ident(extname), concat_ws(' ', extversion, 'in', quote_ident(n.nspname)), null
          from pg_extension e join pg_namespace n on n.oid = e.extnamespace"),
    ("schema", "
        select null, quote_ident(nspname), '', null from pg_namespace n
         where nspname !~ '^pg_' and nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_namespace'::regclass
                              and d.objid = n.oid and d.deptype = 'e')"),
    ("relation", "
        select null, c.oid::regclass::text, concat_ws(' ',
                 case c.relkind when 'r' then 'table' when 'p' then 'partitioned table' when 'v' then 'view'
                      when 'm' then 'materialized view' when 'f' then 'foreign table' else 'type' end,
                 case when c.relpersistence = 'u' then 'unlogged' end,
                 nullif('row security ' || c.relrowsecurity || c.relforcerowsecurity,
                        'row security falsefalse'),
                 'options ' || (select string_agg(o, ',' order by o collate \"C\") from unnest(c.reloptions) o),
                 'partitioned by ' || case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,
                 'partition ' || pg_get_expr(c.relpartbound, c.oid),
                 'of ' || (select string_agg(i.inhparent::regclass::text, ',' order by i.inhseqno)
                             from pg_inherits i where i.inhrelid = c.oid)), null
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and c.relpersistence <> 't'
           and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("column", "
        select c.oid::regclass::text, quote_ident(a.attname), concat_ws(' ',
                 format_type(a.atttypid, a.atttypmod),
                 case when a.attnotnull then 'not null' end,
                 'collate ' || (select quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
                                  from pg_collation co join pg_namespace cn on cn.oid = co.collnamespace
                                 where co.oid = a.attcollation
                                   and a.attcollation <> (select t.typcollation from pg_type t
                                                           where t.oid = a.atttypid)),
                 'identity ' || nullif(a.attidentity::text, ''),
                 'generated ' || nullif(a.attgenerated::text, ''),
                 'default ' || pg_get_expr(f.adbin, f.adrelid)),
               (row_number() over (partition by c.oid order by a.attnum))::text
          from pg_attribute a
          join pg_class c on c.oid = a.attrelid
          join pg_namespace n on n.oid = c.relnamespace
          left join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
         where a.attnum > 0 and not a.attisdropped
           and c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and c.relpersistence <> 't'
           and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    // Since PostgreSQL 18 NOT NULL is a constraint as well; the column's line has it already.
    ("constraint", "
        select coalesce(nullif(k.conrelid, 0)::regclass::text, k.contypid::regtype::text),
               quote_ident(k.conname), pg_get_constraintdef(k.oid), null
          from pg_constraint k join pg_namespace n on n.oid = k.connamespace
         where k.contype <> 'n' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.deptype = 'e'
                              and (d.classid = 'pg_class'::regclass and d.objid = k.conrelid
                                or d.classid = 'pg_type'::regclass and d.objid = k.contypid))"),
    ("index", "
        select i.indrelid::regclass::text, i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid)
               || case when i.indisvalid then '' else ' invalid' end
               || case when i.indisclustered then ' clustered' else '' end
               || case when i.indisreplident then ' replica identity' else '' end, null
          from pg_index i join pg_class c on c.oid = i.indrelid
          join pg_namespace n on n.oid = c.relnamespace
         where c.relpersistence <> 't' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("view", "
        select null, c.oid::regclass::text, pg_get_viewdef(c.oid), null
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("rule", "
        select c.oid::regclass::text, quote_ident(r.rulename), pg_get_ruledef(r.oid), null
          from pg_rewrite r join pg_class c on c.oid = r.ev_class
          join pg_namespace n on n.oid = c.relnamespace
         where r.rulename <> '_RETURN' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("function", "
        select null, p.oid::regprocedure::text, case when p.prokind = 'a'
                    then concat_ws(' ', 'aggregate', p.oid::regprocedure::text,
                                   format_type(p.prorettype, null), g.aggkind, g.aggtransfn::text,
                                   g.aggfinalfn::text, g.aggcombinefn::text,
                                   format_type(g.aggtranstype, null), g.agginitval)
                    else pg_get_functiondef(p.oid) end, null
          from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          left join pg_aggregate g on g.aggfnoid = p.oid
         where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass
                              and d.objid = p.oid and d.deptype = 'e')"),
    ("trigger", "
        select c.oid::regclass::text, quote_ident(t.tgname),
               pg_get_triggerdef(t.oid) || ' enabled ' || t.tgenabled::text, null
          from pg_trigger t join pg_class c on c.oid = t.tgrelid
          join pg_namespace n on n.oid = c.relnamespace
         where not t.tgisinternal and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("event trigger", "
        select null, quote_ident(evtname), concat_ws(' ', evtevent, evtfoid::regprocedure::text, evtenabled,
                         array_to_string(evttags, ',')), null
          from pg_event_trigger e
         where not exists (select from pg_depend d where d.classid = 'pg_event_trigger'::regclass
                              and d.objid = e.oid and d.deptype = 'e')"),
    ("policy", "
        select p.polrelid::regclass::text, quote_ident(p.polname), concat_ws(' ', p.polcmd,
                 case when p.polpermissive then 'permissive' else 'restrictive' end,
                 (select string_agg(coalesce(quote_ident(r.rolname), 'public'), ','
                                    order by r.rolname collate \"C\" nulls first)
                    from unnest(p.polroles) o left join pg_roles r on r.oid = o),
                 'using ' || pg_get_expr(p.polqual, p.polrelid),
                 'check ' || pg_get_expr(p.polwithcheck, p.polrelid)), null
          from pg_policy p"),
    ("sequence", "
        select null, c.oid::regclass::text, concat_ws(' ', format_type(s.seqtypid, null), 'start', s.seqstart,
                 'by', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax, 'cache', s.seqcache,
                 case when s.seqcycle then 'cycle' end), null
          from pg_sequence s join pg_class c on c.oid = s.seqrelid
         where c.relpersistence <> 't'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("enum", "
        select null, t.oid::regtype::text,
               string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder), null
          from pg_enum e join pg_type t on t.oid = e.enumtypid
         where not exists (select from pg_depend d where d.classid = 'pg_type'::regclass
                              and d.objid = t.oid and d.deptype = 'e')
         group by t.oid"),
    ("domain", "
        select null, t.oid::regtype::text, concat_ws(' ', format_type(t.typbasetype, t.typtypmod),
                 case when t.typnotnull then 'not null' end, 'default ' || t.typdefault), null
          from pg_type t join pg_namespace n on n.oid = t.typnamespace
         where t.typtype = 'd' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass
                              and d.objid = t.oid and d.deptype = 'e')"),
    ("range", "
        select null, r.rngtypid::regtype::text, format_type(r.rngsubtype, null), null
          from pg_range r join pg_type t on t.oid = r.rngtypid
          join pg_namespace n on n.oid = t.typnamespace
         where n.nspname !~ '^pg_'
           and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass
                              and d.objid = t.oid and d.deptype = 'e')"),
    ("statistics", "
        select s.stxrelid::regclass::text, quote_ident(n.nspname) || '.' || quote_ident(s.stxname),
               pg_get_statisticsobjdef(s.oid), null
          from pg_statistic_ext s
          join pg_namespace n on n.oid = s.stxnamespace where n.nspname !~ '^pg_'"),
];

/// Rights are no part of the digest: a restore brings the source's, and the roles differ on purpose.
const RIGHTS: &str = "
    select c.oid::regclass::text, c.oid::regclass::text || ' to ' || who.name,
           string_agg(a.privilege_type || case when a.is_grantable then ' with grant option' else '' end,
                      ', ' order by a.privilege_type collate \"C\"), null
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a,
           lateral (select coalesce((select quote_ident(r.rolname) from pg_roles r where r.oid = a.grantee),
                                    'public')) who(name)
     where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and c.relpersistence <> 't'
       and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and a.grantee <> c.relowner
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                          and d.objid = c.oid and d.deptype = 'e')
     group by c.oid, who.name
    union all
    select null, 'schema ' || quote_ident(n.nspname) || ' to ' || who.name,
           string_agg(a.privilege_type || case when a.is_grantable then ' with grant option' else '' end,
                      ', ' order by a.privilege_type collate \"C\"), null
      from pg_namespace n, aclexplode(n.nspacl) a,
           lateral (select coalesce((select quote_ident(r.rolname) from pg_roles r where r.oid = a.grantee),
                                    'public')) who(name)
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and a.grantee <> n.nspowner
     group by n.oid, n.nspname, who.name";

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(things: &[(&'static str, Option<&str>, &str, &str)]) -> Schema {
        let things = things.iter().map(|(kind, of, name, definition)| {
            let key = (*kind, of.map(str::to_owned), (*name).to_owned());
            let thing = Thing {
                definition: (*definition).to_owned(),
                extra: None,
            };
            (key, thing)
        });
        Schema {
            things: things.collect(),
        }
    }

    #[test]
    fn what_is_gone_comes_first_and_a_gone_table_stands_for_all_that_belongs_to_it() {
        let before = schema(&[
            ("column", Some("public.a"), "kept", "text"),
            ("column", Some("public.a"), "lost", "text"),
            ("column", Some("public.gone"), "id", "integer"),
            ("index", Some("public.a"), "public.a_kept", "on kept"),
            ("relation", None, "public.a", "table"),
            ("relation", None, "public.gone", "table"),
        ]);
        let after = schema(&[
            ("column", Some("public.a"), "kept", "text not null"),
            ("column", Some("public.new"), "id", "integer"),
            ("relation", None, "public.a", "table"),
            ("relation", None, "public.new", "table"),
        ]);
        let changes = before.changes_to(&after);
        let told: Vec<(&str, &str, bool)> = changes
            .iter()
            .map(|it| (it.kind, it.name.as_str(), it.is_destructive()))
            .collect();
        assert_eq!(
            told,
            [
                ("column", "lost", true),
                ("relation", "public.gone", true),
                ("column", "kept", false),
                ("index", "public.a_kept", false),
                ("relation", "public.new", false),
            ]
        );
        assert_eq!(after.changes_to(&after), []);
    }

    #[test]
    fn rights_are_a_change_and_no_part_of_the_digest() {
        let before = schema(&[("relation", None, "public.a", "table")]);
        let after = schema(&[
            ("relation", None, "public.a", "table"),
            ("grant", Some("public.a"), "public.a to app", "SELECT"),
        ]);
        assert_eq!(before.digest(), after.digest());
        assert_eq!(before.changes_to(&after).len(), 1);
    }
}
