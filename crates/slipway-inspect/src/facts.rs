//! What the server tells about itself.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio_postgres::Client;

use crate::error::InspectError;

/// Roles that belong to the service, not to its user. Names that begin with `pg_` are PostgreSQL's.
const SYSTEM_ROLES: &str = "'neon_superuser', 'slipway_admin', 'cloud_admin'";

/// A database that can be connected to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseFacts {
    /// Its name.
    pub name: String,
    /// The role that owns it.
    pub owner: String,
    /// Bytes; `None` where the role may not know.
    pub bytes: Option<i64>,
}

/// A role that logs in.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of pg_roles")]
pub struct RoleFacts {
    pub name: String,
    pub superuser: bool,
    pub create_database: bool,
    pub create_role: bool,
    pub replication: bool,
    pub bypass_row_security: bool,
}

/// An extension of the database.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ExtensionFacts {
    pub name: String,
    pub version: String,
    pub schema: String,
}

/// Transactions that have been open for long, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LongTransactions {
    /// Those the role may see.
    pub seen: Vec<LongTransaction>,
    /// Sessions of others whose transactions the role may not see. Above 0, `seen` may lack some.
    pub hidden_sessions: i64,
}

/// A transaction of a client. Its query is left out: it may hold people's data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LongTransaction {
    /// The server's process.
    pub pid: i32,
    /// Who.
    pub role: String,
    /// In which database.
    pub database: String,
    /// What the client calls itself.
    pub application: String,
    /// `active`, `idle in transaction` …
    pub state: String,
    /// When it began, by the server's clock.
    pub began: DateTime<Utc>,
    /// How long it has been open.
    pub age: Duration,
}

/// A replication slot.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of pg_replication_slots")]
pub struct ReplicationSlot {
    pub name: String,
    pub slot_type: String,
    pub database: Option<String>,
    pub active: bool,
}

/// A transaction that was prepared and neither committed nor rolled back.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of pg_prepared_xacts")]
pub struct PreparedTransaction {
    pub gid: String,
    pub prepared: DateTime<Utc>,
    pub owner: String,
    pub database: String,
}

/// A publication of the connected database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Its name.
    pub name: String,
    /// How many tables are published by it now.
    pub tables: i64,
}

/// A subscription of any database of the server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of pg_subscription")]
pub struct Subscription {
    pub name: String,
    pub database: String,
    pub enabled: bool,
}

/// The server's databases by name, without templates and without the service's own.
///
/// # Errors
/// [`InspectError::Ended`], [`InspectError::Database`]; so for all that follow.
#[tracing::instrument(level = "trace", skip_all)]
pub async fn databases(client: &Client) -> Result<Vec<DatabaseFacts>, InspectError> {
    let query = format!(
        "select d.datname::text, r.rolname::text,
                case when has_database_privilege(d.oid, 'connect')
                       or pg_has_role('pg_read_all_stats', 'usage')
                     then pg_database_size(d.oid) end
           from pg_database d join pg_roles r on r.oid = d.datdba
          where d.datallowconn and not d.datistemplate
            and not (d.datname = 'postgres' and (r.rolname in ({SYSTEM_ROLES}) or r.oid = 10))
          order by d.datname collate \"C\""
    );
    let rows = client.query(&query, &[]).await?;
    Ok(rows
        .iter()
        .map(|row| DatabaseFacts {
            name: row.get(0),
            owner: row.get(1),
            bytes: row.get(2),
        })
        .collect())
}

/// The roles that log in, by name, without PostgreSQL's and the service's own.
///
/// # Errors
/// As [`databases`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn roles(client: &Client) -> Result<Vec<RoleFacts>, InspectError> {
    let query = format!(
        "select rolname::text, rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls
           from pg_roles
          where rolcanlogin and rolname not in ({SYSTEM_ROLES}) and rolname !~ '^pg_'
          order by rolname collate \"C\""
    );
    let rows = client.query(&query, &[]).await?;
    Ok(rows
        .iter()
        .map(|row| RoleFacts {
            name: row.get(0),
            superuser: row.get(1),
            create_database: row.get(2),
            create_role: row.get(3),
            replication: row.get(4),
            bypass_row_security: row.get(5),
        })
        .collect())
}

/// The extensions of this database, by name.
///
/// # Errors
/// As [`databases`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn extensions(client: &Client) -> Result<Vec<ExtensionFacts>, InspectError> {
    let query = "select e.extname::text, e.extversion, n.nspname::text
                   from pg_extension e join pg_namespace n on n.oid = e.extnamespace
                  order by e.extname collate \"C\"";
    let rows = client.query(query, &[]).await?;
    Ok(rows
        .iter()
        .map(|row| ExtensionFacts {
            name: row.get(0),
            version: row.get(1),
            schema: row.get(2),
        })
        .collect())
}

/// How many sessions clients have beside this one, in all databases; the service's own left out.
///
/// # Errors
/// As [`databases`].
pub async fn client_sessions(client: &Client) -> Result<i64, InspectError> {
    // What kind of process it is, is hidden from other roles; a database and a role are what clients have.
    let query = format!(
        "select count(*) from pg_stat_activity
          where datid is not null and usesysid is not null and pid <> pg_backend_pid()
            and usename not in ({SYSTEM_ROLES})"
    );
    Ok(client.query_one(&query, &[]).await?.get(0))
}

/// Other clients' transactions that have been open for at least `older_than`, in all databases.
///
/// # Errors
/// As [`databases`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn long_transactions(
    client: &Client,
    older_than: Duration,
) -> Result<LongTransactions, InspectError> {
    let query = "select pid, coalesce(usename::text, ''), coalesce(datname::text, ''),
                        coalesce(application_name, ''), coalesce(state, ''), xact_start,
                        extract(epoch from clock_timestamp() - xact_start)::float8
                   from pg_stat_activity
                  where backend_type = 'client backend' and pid <> pg_backend_pid()
                    and clock_timestamp() - xact_start >= $1::float8 * interval '1 second'
                  order by xact_start, pid";
    let rows = client.query(query, &[&older_than.as_secs_f64()]).await?;
    // The kind of a session is hidden from those who may not see what it does.
    let hidden = "select count(*) from pg_stat_activity
                   where backend_type is null and datname is not null and pid <> pg_backend_pid()";
    let hidden_sessions = client.query_one(hidden, &[]).await?.get(0);
    Ok(LongTransactions {
        seen: rows
            .iter()
            .map(|row| LongTransaction {
                pid: row.get(0),
                role: row.get(1),
                database: row.get(2),
                application: row.get(3),
                state: row.get(4),
                began: row.get(5),
                age: Duration::try_from_secs_f64(row.get(6)).unwrap_or_default(),
            })
            .collect(),
        hidden_sessions,
    })
}

/// The query behind [`server_start`].
pub(crate) const SERVER_START: &str = "select to_char(pg_postmaster_start_time() at time zone \
     'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

/// When the server was started, such as `2026-11-22T15:04:05.123456Z`: tells one server from
/// another behind the same endpoint.
///
/// # Errors
/// As [`databases`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn server_start(client: &Client) -> Result<String, InspectError> {
    Ok(client.query_one(SERVER_START, &[]).await?.get(0))
}

/// The replication slots that somebody reads, by name: without those by which Slipway's own engine keeps WAL,
/// also for read-only endpoints.
///
/// # Errors
/// As [`databases`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn replication_slots(client: &Client) -> Result<Vec<ReplicationSlot>, InspectError> {
    let query = "select slot_name::text, slot_type, database::text, active
                   from pg_replication_slots where not starts_with(slot_name::text, 'slipway_')
                    and not (temporary and starts_with(slot_name::text, 'pg_walreceiver_'))
                  order by slot_name collate \"C\"";
    let rows = client.query(query, &[]).await?;
    Ok(rows
        .iter()
        .map(|row| ReplicationSlot {
            name: row.get(0),
            slot_type: row.get(1),
            database: row.get(2),
            active: row.get(3),
        })
        .collect())
}

/// All prepared transactions, oldest first. They come back in a copy, holding their locks.
///
/// # Errors
/// As [`databases`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn prepared_transactions(
    client: &Client,
) -> Result<Vec<PreparedTransaction>, InspectError> {
    // A role can be dropped before what it prepared ends.
    let query = "select gid, prepared, coalesce(owner::text, ''), coalesce(database::text, '')
                   from pg_prepared_xacts order by prepared, gid collate \"C\"";
    let rows = client.query(query, &[]).await?;
    Ok(rows
        .iter()
        .map(|row| PreparedTransaction {
            gid: row.get(0),
            prepared: row.get(1),
            owner: row.get(2),
            database: row.get(3),
        })
        .collect())
}

/// The publications of this database, by name.
///
/// # Errors
/// As [`databases`].
pub async fn publications(client: &Client) -> Result<Vec<Publication>, InspectError> {
    let query = "select p.pubname::text,
                        (select count(*) from pg_publication_tables t where t.pubname = p.pubname)
                   from pg_publication p order by p.pubname collate \"C\"";
    let rows = client.query(query, &[]).await?;
    Ok(rows
        .iter()
        .map(|row| Publication {
            name: row.get(0),
            tables: row.get(1),
        })
        .collect())
}

/// The subscriptions of all databases of the server, by database and name.
///
/// # Errors
/// As [`databases`].
pub async fn subscriptions(client: &Client) -> Result<Vec<Subscription>, InspectError> {
    let query = "select s.subname::text, d.datname::text, s.subenabled
                   from pg_subscription s join pg_database d on d.oid = s.subdbid
                  order by d.datname collate \"C\", s.subname collate \"C\"";
    let rows = client.query(query, &[]).await?;
    Ok(rows
        .iter()
        .map(|row| Subscription {
            name: row.get(0),
            database: row.get(1),
            enabled: row.get(2),
        })
        .collect())
}

/// The unlogged tables of this database by name, qualified and quoted. A copy of the server has them empty.
///
/// # Errors
/// As [`databases`].
pub async fn unlogged_tables(client: &Client) -> Result<Vec<String>, InspectError> {
    // To look how large one is would be to wait for whoever holds it exclusively.
    let query = "select quote_ident(n.nspname) || '.' || quote_ident(c.relname)
                   from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where c.relkind = 'r' and c.relpersistence = 'u'
                  order by n.nspname collate \"C\", c.relname collate \"C\"";
    let rows = client.query(query, &[]).await?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}
