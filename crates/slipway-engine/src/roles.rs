//! Roles and databases inside a branch. They are read from the branch's own server, because a
//! client may make them with SQL; only passwords are kept beside it.

use neon_api::ids::{BranchId, ProjectId};
use rand::{Rng, RngExt};
use slipway_failpoints::{self as failpoints, reach};
use slipway_proxy::{DEFAULT_ITERATIONS, scram_verifier};
use tokio_postgres::{Client, Row};

use crate::catalog::branches::Branch;
use crate::error::chain;
use crate::names::{self, GROUP, literal, quoted};
use crate::operations::{Job, JobError, at};
use crate::secrets::Password;
use crate::servers::ServerError;
use crate::state::State;

/// A role as `pg_authid` has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RoleRow {
    pub(crate) name: String,
    pub(crate) login: bool,
    /// Holds no password, but is not shown either.
    pub(crate) verifier: Option<String>,
    attributes: String,
}

/// A database as `pg_database` has it.
#[derive(Clone, Debug)]
pub(crate) struct DatabaseRow {
    pub(crate) oid: u32,
    pub(crate) name: String,
    pub(crate) owner: String,
}

/// Everything that identifies a role's way in, apart from its name.
const ROLES: &str = "SELECT rolname, rolcanlogin, rolpassword, rolcreatedb, rolcreaterole,
    rolinherit, rolreplication, rolbypassrls, rolconnlimit, rolvaliduntil::text
  FROM pg_catalog.pg_authid WHERE NOT rolsuper ORDER BY oid";

pub(crate) async fn list_roles(client: &Client) -> Result<Vec<RoleRow>, tokio_postgres::Error> {
    let rows = client.query(ROLES, &[]).await?;
    Ok(rows
        .iter()
        .map(role_row)
        .filter(|role| !names::is_system_role(&role.name))
        .collect())
}

pub(crate) async fn list_databases(
    client: &Client,
) -> Result<Vec<DatabaseRow>, tokio_postgres::Error> {
    let rows = client
        .query(
            "SELECT oid, datname, pg_catalog.pg_get_userbyid(datdba)::text
             FROM pg_catalog.pg_database WHERE NOT datistemplate AND datallowconn ORDER BY oid",
            &[],
        )
        .await?;
    Ok(rows
        .iter()
        .map(|row| DatabaseRow {
            oid: row.get(0),
            name: row.get(1),
            owner: row.get(2),
        })
        .filter(|database| !names::is_system_database(&database.name))
        .collect())
}

/// The verifier of a password under a fresh salt, so that the password itself never stands in a
/// statement.
pub(crate) fn verifier(password: &Password, random: &mut impl Rng) -> String {
    let mut salt = [0_u8; 16];
    random.fill(&mut salt);
    scram_verifier(password.expose(), &salt, DEFAULT_ITERATIONS)
}

pub(crate) fn alter_login(role: &str, login: bool, verifier: Option<&str>) -> String {
    format!(
        "ALTER ROLE {} {} PASSWORD {}",
        quoted(role),
        if login { "LOGIN" } else { "NOLOGIN" },
        verifier.map_or_else(|| "NULL".to_owned(), literal)
    )
}

/// Makes a role of another branch anew: with its rights and password, without its grants.
pub(crate) fn create_like(role: &RoleRow) -> String {
    format!(
        "CREATE ROLE {} {} PASSWORD {}",
        quoted(&role.name),
        role.attributes,
        role.verifier
            .as_deref()
            .map_or_else(|| "NULL".to_owned(), literal)
    )
}

impl State {
    /// The first role and database of a new root branch. May be run again after a kill.
    pub(crate) async fn furnish(
        &self,
        branch: &Branch,
        role: &str,
        database: &str,
    ) -> Result<(), JobError> {
        let client = self.servers.admin(branch).await?;
        let sql = at("set up roles");
        let known = client
            .query(
                "SELECT rolname::text FROM pg_catalog.pg_roles WHERE rolname = ANY($1)",
                &[&vec![
                    "pg_read_all_data",
                    "pg_write_all_data",
                    "pg_monitor",
                    "pg_signal_backend",
                    "pg_checkpoint",
                    "pg_maintain",
                    GROUP,
                ]],
            )
            .await
            .map_err(sql)?;
        let known: Vec<String> = known.iter().map(|row| row.get(0)).collect();
        if !known.iter().any(|name| name == GROUP) {
            let rights = known.join(", ");
            client
                .batch_execute(&format!(
                    "BEGIN; CREATE ROLE {GROUP} NOLOGIN CREATEDB CREATEROLE BYPASSRLS REPLICATION;
                     GRANT {rights} TO {GROUP} WITH ADMIN OPTION; COMMIT"
                ))
                .await
                .map_err(at("set up roles"))?;
        }
        self.create_role(&branch.id, role, true).await?;
        reach(failpoints::PROJECT_ROLE_MADE);
        self.create_database(&branch.id, database, role).await
    }

    /// Makes a role with the password that is staged or kept for it. May be run again after a kill.
    pub(crate) async fn create_role(
        &self,
        branch: &BranchId,
        role: &str,
        login: bool,
    ) -> Result<(), JobError> {
        let branch = self.known_branch(branch)?;
        let client = self.servers.admin(&branch).await?;
        let password = match self.secrets.staged(&branch.id, role)? {
            Some(staged) => Some(staged),
            None => self.secrets.get(&branch.id, role)?,
        };
        let verifier = password.map(|password| verifier(&password, &mut rand::rng()));
        let exists = client
            .query_opt(
                "SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1",
                &[&role],
            )
            .await
            .map_err(at("look for the role"))?
            .is_some();
        let verb = if exists { "ALTER" } else { "CREATE" };
        let statement = format!(
            "{verb} ROLE {} {} CREATEDB CREATEROLE BYPASSRLS REPLICATION PASSWORD {}",
            quoted(role),
            if login { "LOGIN" } else { "NOLOGIN" },
            verifier
                .as_deref()
                .map_or_else(|| "NULL".to_owned(), literal)
        );
        client
            .batch_execute(&format!(
                "BEGIN; {statement}; GRANT {GROUP} TO {}; COMMIT",
                quoted(role)
            ))
            .await
            .map_err(at("create the role"))?;
        reach(failpoints::ROLE_MADE);
        self.secrets.promote(&branch.id, role)?;
        Ok(())
    }

    pub(crate) async fn drop_role(&self, branch: &BranchId, role: &str) -> Result<(), JobError> {
        let branch = self.known_branch(branch)?;
        let client = self.servers.admin(&branch).await?;
        client
            .batch_execute(&format!("DROP ROLE IF EXISTS {}", quoted(role)))
            .await
            .map_err(at("drop the role"))?;
        reach(failpoints::ROLE_DROPPED);
        self.secrets.remove(&branch.id, role)?;
        Ok(())
    }

    /// Makes the password that is staged for a role the one that it logs in with. Without one it
    /// has become so already.
    pub(crate) async fn apply_password(
        &self,
        branch: &BranchId,
        role: &str,
    ) -> Result<(), JobError> {
        let branch = self.known_branch(branch)?;
        let Some(password) = self.secrets.staged(&branch.id, role)? else {
            return Ok(());
        };
        let verifier = verifier(&password, &mut rand::rng());
        let client = self.servers.admin(&branch).await?;
        client
            .batch_execute(&format!(
                "ALTER ROLE {} PASSWORD {}",
                quoted(role),
                literal(&verifier)
            ))
            .await
            .map_err(at("set the password"))?;
        reach(failpoints::PASSWORD_SET);
        self.secrets.promote(&branch.id, role)?;
        reach(failpoints::PASSWORD_KEPT);
        Ok(())
    }

    /// Gives every role that may log in a password of its own on this branch.
    pub(crate) async fn renew_passwords(&self, branch: &Branch) -> Result<(), JobError> {
        let client = self.servers.admin(branch).await?;
        let roles = list_roles(&client).await.map_err(at("list roles"))?;
        let mut statements = vec!["BEGIN".to_owned()];
        let mut passwords = Vec::new();
        for role in roles.into_iter().filter(|role| role.login) {
            let password = Password::new(names::password(&mut rand::rng()));
            let verifier = verifier(&password, &mut rand::rng());
            statements.push(alter_login(&role.name, true, Some(&verifier)));
            passwords.push((role.name, password));
        }
        statements.push("COMMIT".to_owned());
        self.secrets.set_all(&branch.id, &passwords)?;
        reach(failpoints::RESTORE_PASSWORDS_KEPT);
        client
            .batch_execute(&statements.join("; "))
            .await
            .map_err(at("set new passwords"))
    }

    /// Forgets the passwords that a job needed, where the project does not want them kept.
    pub(crate) fn forget_unstored(&self, project: &ProjectId, job: &Job) {
        let branch = match job {
            Job::CreateProject { branch, .. }
            | Job::CreateChild { branch, .. }
            | Job::Restore { branch, .. }
            | Job::Finalize { branch, .. }
            | Job::CreateRole { branch, .. }
            | Job::ResetPassword { branch, .. } => branch,
            _ => return,
        };
        let forgotten = match self.project(project) {
            Ok(project) if !project.store_passwords => self.secrets.forget(branch),
            _ => return,
        };
        if let Err(error) = forgotten {
            tracing::error!(branch = %branch, error = chain(&error), "forget passwords");
        }
    }

    pub(crate) async fn create_database(
        &self,
        branch: &BranchId,
        database: &str,
        owner: &str,
    ) -> Result<(), JobError> {
        let branch = self.known_branch(branch)?;
        let client = self.servers.admin(&branch).await?;
        let exists = client
            .query_opt(
                "SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1",
                &[&database],
            )
            .await
            .map_err(at("look for the database"))?;
        if exists.is_some() {
            return Ok(());
        }
        client
            .batch_execute(&format!(
                "CREATE DATABASE {} OWNER {}",
                quoted(database),
                quoted(owner)
            ))
            .await
            .map_err(at("create the database"))?;
        reach(failpoints::DATABASE_MADE);
        Ok(())
    }

    pub(crate) async fn update_database(
        &self,
        branch: &BranchId,
        database: &str,
        name: &str,
        owner: &str,
    ) -> Result<(), JobError> {
        let branch = self.known_branch(branch)?;
        let client = self.servers.admin(&branch).await?;
        let before = client
            .query_opt(
                "SELECT 1 FROM pg_catalog.pg_database WHERE datname = $1",
                &[&database],
            )
            .await
            .map_err(at("look for the database"))?;
        let mut statements = vec!["BEGIN".to_owned()];
        // Where it has its new name already, a kill came after the commit.
        if name != database && before.is_some() {
            statements.push(format!(
                "ALTER DATABASE {} RENAME TO {}",
                quoted(database),
                quoted(name)
            ));
        }
        statements.push(format!(
            "ALTER DATABASE {} OWNER TO {}",
            quoted(name),
            quoted(owner)
        ));
        statements.push("COMMIT".to_owned());
        client
            .batch_execute(&statements.join("; "))
            .await
            .map_err(at("change the database's name and owner"))?;
        reach(failpoints::DATABASE_CHANGED);
        Ok(())
    }

    pub(crate) async fn drop_database(
        &self,
        branch: &BranchId,
        database: &str,
    ) -> Result<(), JobError> {
        let branch = self.known_branch(branch)?;
        let client = self.servers.admin(&branch).await?;
        client
            .batch_execute(&format!(
                "DROP DATABASE IF EXISTS {} WITH (FORCE)",
                quoted(database)
            ))
            .await
            .map_err(at("drop the database"))?;
        reach(failpoints::DATABASE_DROPPED);
        Ok(())
    }

    pub(crate) async fn roles_of(&self, branch: &Branch) -> Result<Vec<RoleRow>, ServerError> {
        let client = self.servers.admin(branch).await?;
        Ok(list_roles(&client).await?)
    }

    pub(crate) async fn databases_of(
        &self,
        branch: &Branch,
    ) -> Result<Vec<DatabaseRow>, ServerError> {
        let client = self.servers.admin(branch).await?;
        Ok(list_databases(&client).await?)
    }
}

fn role_row(row: &Row) -> RoleRow {
    let right = |column: usize, word: &str| {
        let granted: bool = row.get(column);
        format!("{}{word}", if granted { "" } else { "NO" })
    };
    let mut attributes = vec![
        right(1, "LOGIN"),
        right(3, "CREATEDB"),
        right(4, "CREATEROLE"),
        right(5, "INHERIT"),
        right(6, "REPLICATION"),
        right(7, "BYPASSRLS"),
        format!("CONNECTION LIMIT {}", row.get::<_, i32>(8)),
    ];
    if let Some(until) = row.get::<_, Option<String>>(9) {
        attributes.push(format!("VALID UNTIL {}", literal(&until)));
    }
    RoleRow {
        name: row.get(0),
        login: row.get(1),
        verifier: row.get(2),
        attributes: attributes.join(" "),
    }
}
