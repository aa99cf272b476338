//! The schema as sorted lines of text, and a digest over them.
//!
//! The lines depend on what a schema is, not on how it came to be: no OIDs, no order of creation, no
//! gaps left by dropped columns, no statistics. What belongs to an extension is left out; the
//! extension itself is a line. Data, owners, rights and comments are no part of it.

use sha2::{Digest as _, Sha256};
use tokio_postgres::Client;

use crate::error::InspectError;

/// SHA-256 over [`schema_listing`], as 64 hexadecimal digits.
///
/// # Errors
/// [`InspectError::Ended`], [`InspectError::Database`].
pub async fn schema_digest(client: &Client) -> Result<String, InspectError> {
    let mut digest = Sha256::new();
    for line in schema_listing(client).await? {
        // With its length before it, no line can be mistaken for two.
        digest.update((line.len() as u64).to_be_bytes());
        digest.update(line.as_bytes());
    }
    Ok(hex::encode(digest.finalize()))
}

/// The schema of the connected database: one line for each thing, sorted by bytes.
///
/// # Errors
/// As [`schema_digest`].
pub async fn schema_listing(client: &Client) -> Result<Vec<String>, InspectError> {
    client
        .batch_execute(
            "begin isolation level repeatable read read only; set local search_path = ''",
        )
        .await?;
    let lines = read_lines(client).await;
    // On a failed transaction this is a roll back, which is as good.
    let ended = client.batch_execute("commit").await;
    let lines = lines?;
    ended?;
    Ok(lines)
}

async fn read_lines(client: &Client) -> Result<Vec<String>, InspectError> {
    let mut lines = Vec::new();
    for (kind, query) in QUERIES {
        for row in client.query(*query, &[]).await? {
            let line: &str = row.get(0);
            lines.push(format!("{kind} {line}"));
        }
    }
    lines.sort_unstable();
    Ok(lines)
}

/// Kind and query. Every query leaves out the system's schemas and what an extension owns.
const QUERIES: &[(&str, &str)] = &[
    ("extension", "
        select concat_ws(' ', quote_ident(extname), extversion, quote_ident(n.nspname))
          from pg_extension e join pg_namespace n on n.oid = e.extnamespace"),
    ("schema", "
        select quote_ident(nspname) from pg_namespace n
         where nspname !~ '^pg_' and nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_namespace'::regclass
                              and d.objid = n.oid and d.deptype = 'e')"),
    ("relation", "
        select concat_ws(' ', c.relkind, c.relpersistence, c.oid::regclass::text,
                 nullif('row security ' || c.relrowsecurity || c.relforcerowsecurity,
                        'row security falsefalse'),
                 'options ' || (select string_agg(o, ',' order by o collate \"C\") from unnest(c.reloptions) o),
                 'partitioned by ' || case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end,
                 'partition ' || pg_get_expr(c.relpartbound, c.oid),
                 'of ' || (select string_agg(i.inhparent::regclass::text, ',' order by i.inhseqno)
                             from pg_inherits i where i.inhrelid = c.oid))
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'v', 'm', 'f', 'c') and c.relpersistence <> 't'
           and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("column", "
        select concat_ws(' ', c.oid::regclass::text,
                 row_number() over (partition by c.oid order by a.attnum), quote_ident(a.attname),
                 format_type(a.atttypid, a.atttypmod),
                 case when a.attnotnull then 'not null' end,
                 'collate ' || (select quote_ident(cn.nspname) || '.' || quote_ident(co.collname)
                                  from pg_collation co join pg_namespace cn on cn.oid = co.collnamespace
                                 where co.oid = a.attcollation
                                   and a.attcollation <> (select t.typcollation from pg_type t
                                                           where t.oid = a.atttypid)),
                 'identity ' || nullif(a.attidentity::text, ''),
                 'generated ' || nullif(a.attgenerated::text, ''),
                 'default ' || pg_get_expr(f.adbin, f.adrelid))
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
        select concat_ws(' ', coalesce(nullif(k.conrelid, 0)::regclass::text, k.contypid::regtype::text),
                 quote_ident(k.conname), pg_get_constraintdef(k.oid))
          from pg_constraint k join pg_namespace n on n.oid = k.connamespace
         where k.contype <> 'n' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.deptype = 'e'
                              and (d.classid = 'pg_class'::regclass and d.objid = k.conrelid
                                or d.classid = 'pg_type'::regclass and d.objid = k.contypid))"),
    ("index", "
        select pg_get_indexdef(i.indexrelid)
               || case when i.indisvalid then '' else ' invalid' end
               || case when i.indisclustered then ' clustered' else '' end
               || case when i.indisreplident then ' replica identity' else '' end
          from pg_index i join pg_class c on c.oid = i.indrelid
          join pg_namespace n on n.oid = c.relnamespace
         where c.relpersistence <> 't' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("view", "
        select c.oid::regclass::text || ' ' || pg_get_viewdef(c.oid)
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('v', 'm') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("rule", "
        select pg_get_ruledef(r.oid)
          from pg_rewrite r join pg_class c on c.oid = r.ev_class
          join pg_namespace n on n.oid = c.relnamespace
         where r.rulename <> '_RETURN' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("function", "
        select case when p.prokind = 'a'
                    then concat_ws(' ', 'aggregate', p.oid::regprocedure::text,
                                   format_type(p.prorettype, null), g.aggkind, g.aggtransfn::text,
                                   g.aggfinalfn::text, g.aggcombinefn::text,
                                   format_type(g.aggtranstype, null), g.agginitval)
                    else pg_get_functiondef(p.oid) end
          from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          left join pg_aggregate g on g.aggfnoid = p.oid
         where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass
                              and d.objid = p.oid and d.deptype = 'e')"),
    ("trigger", "
        select pg_get_triggerdef(t.oid) || ' enabled ' || t.tgenabled::text
          from pg_trigger t join pg_class c on c.oid = t.tgrelid
          join pg_namespace n on n.oid = c.relnamespace
         where not t.tgisinternal and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("event trigger", "
        select concat_ws(' ', quote_ident(evtname), evtevent, evtfoid::regprocedure::text, evtenabled,
                         array_to_string(evttags, ','))
          from pg_event_trigger e
         where not exists (select from pg_depend d where d.classid = 'pg_event_trigger'::regclass
                              and d.objid = e.oid and d.deptype = 'e')"),
    ("policy", "
        select concat_ws(' ', p.polrelid::regclass::text, quote_ident(p.polname), p.polcmd,
                 case when p.polpermissive then 'permissive' else 'restrictive' end,
                 (select string_agg(coalesce(quote_ident(r.rolname), 'public'), ','
                                    order by r.rolname collate \"C\" nulls first)
                    from unnest(p.polroles) o left join pg_roles r on r.oid = o),
                 'using ' || pg_get_expr(p.polqual, p.polrelid),
                 'check ' || pg_get_expr(p.polwithcheck, p.polrelid))
          from pg_policy p"),
    ("sequence", "
        select concat_ws(' ', c.oid::regclass::text, format_type(s.seqtypid, null), 'start', s.seqstart,
                 'by', s.seqincrement, 'from', s.seqmin, 'to', s.seqmax, 'cache', s.seqcache,
                 case when s.seqcycle then 'cycle' end)
          from pg_sequence s join pg_class c on c.oid = s.seqrelid
         where c.relpersistence <> 't'
           and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass
                              and d.objid = c.oid and d.deptype = 'e')"),
    ("enum", "
        select t.oid::regtype::text || ' ' ||
               string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder)
          from pg_enum e join pg_type t on t.oid = e.enumtypid
         where not exists (select from pg_depend d where d.classid = 'pg_type'::regclass
                              and d.objid = t.oid and d.deptype = 'e')
         group by t.oid"),
    ("domain", "
        select concat_ws(' ', t.oid::regtype::text, format_type(t.typbasetype, t.typtypmod),
                 case when t.typnotnull then 'not null' end, 'default ' || t.typdefault)
          from pg_type t join pg_namespace n on n.oid = t.typnamespace
         where t.typtype = 'd' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
           and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass
                              and d.objid = t.oid and d.deptype = 'e')"),
    ("range", "
        select concat_ws(' ', r.rngtypid::regtype::text, format_type(r.rngsubtype, null))
          from pg_range r join pg_type t on t.oid = r.rngtypid
          join pg_namespace n on n.oid = t.typnamespace
         where n.nspname !~ '^pg_'
           and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass
                              and d.objid = t.oid and d.deptype = 'e')"),
    ("statistics", "
        select pg_get_statisticsobjdef(s.oid) from pg_statistic_ext s
          join pg_namespace n on n.oid = s.stxnamespace where n.nspname !~ '^pg_'"),
];
