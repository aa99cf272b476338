//! Rows of the catalog as Neon's API shows them.

use chrono::{DateTime, Utc};
use neon_api::ids::BranchId;
use neon_api::types;
use serde_json::json;

use crate::catalog::{annotations, branches, endpoints, projects, snapshots};
use crate::names::uri_part;
use crate::roles::{DatabaseRow, RoleRow};
use crate::secrets::Password;
use crate::state::{State, lock};

/// Whose the projects are that older engines made.
pub(crate) const ACCOUNT: &str = "slipway-local";
/// The one region.
pub(crate) const REGION: &str = "slipway-local";
const PROVISIONER: &str = "slipway";
const HOST: &str = "127.0.0.1";

/// `127.0.0.1:20417`
pub(crate) fn host(port: u16) -> String {
    format!("{HOST}:{port}")
}

/// A project as lists show it.
pub(crate) fn project_listed(row: projects::Project) -> types::Project {
    types::Project {
        active_time: Some(0),
        active_time_seconds: None,
        compute_time_seconds: None,
        written_data_bytes: None,
        data_transfer_bytes: None,
        data_storage_bytes_hour: None,
        consumption_period_start: None,
        consumption_period_end: None,
        deleted_at: row.deleted.map(|deleted| deleted.at),
        recoverable_until: row.deleted.map(|deleted| deleted.until),
        ..project(row)
    }
}

/// A project alone.
pub(crate) fn project(row: projects::Project) -> types::Project {
    types::Project {
        id: row.id,
        platform_id: PROVISIONER.to_owned(),
        region_id: row.region_id,
        name: row.name,
        provisioner: PROVISIONER.to_owned(),
        settings: row.settings,
        default_endpoint_settings: row.default_endpoint_settings,
        pg_version: row.pg_version,
        proxy_host: HOST.to_owned(),
        branch_logical_size_limit: 0,
        branch_logical_size_limit_bytes: 0,
        store_passwords: row.store_passwords,
        creation_source: "slipway".to_owned(),
        history_retention_seconds: row.history_retention_seconds,
        created_at: row.created_at,
        updated_at: row.updated_at,
        synthetic_storage_size: None,
        owner_id: row.owner_id.unwrap_or_else(|| ACCOUNT.to_owned()),
        org_id: None,
        active_time: None,
        cpu_used_sec: 0,
        active_time_seconds: Some(0),
        compute_time_seconds: Some(0),
        written_data_bytes: Some(0),
        data_transfer_bytes: Some(0),
        data_storage_bytes_hour: Some(0),
        consumption_period_start: Some(row.created_at),
        consumption_period_end: Some(row.created_at),
        owner: None,
        deleted_at: None,
        recoverable_until: None,
    }
}

pub(crate) fn branch(row: branches::Branch) -> types::Branch {
    let state = if row.ready {
        types::BranchState::Ready
    } else {
        types::BranchState::Init
    };
    let mut restricted = Vec::new();
    if row.restore_status.is_some() {
        restricted.push(types::RestrictedAction {
            name: "restore".to_owned(),
            reason: "cannot restore a branch that was made by restoring a snapshot".to_owned(),
        });
    }
    if row.protected {
        restricted.push(types::RestrictedAction {
            name: "delete-rw-endpoint".to_owned(),
            reason: "cannot delete the read-write endpoint of a protected branch".to_owned(),
        });
    }
    types::Branch {
        id: row.id,
        project_id: row.project_id,
        init_source: row.parent_id.is_some().then(|| "parent-data".to_owned()),
        parent_id: row.parent_id,
        parent_lsn: row.parent_lsn,
        parent_timestamp: row.parent_timestamp,
        name: row.name,
        current_state: state,
        pending_state: (!row.ready).then_some(types::BranchState::Ready),
        state_changed_at: row.state_changed_at,
        logical_size: row.logical_size,
        creation_source: "slipway".to_owned(),
        primary: row.is_default,
        default: row.is_default,
        protected: row.protected,
        cpu_used_sec: 0,
        compute_time_seconds: 0,
        active_time_seconds: 0,
        written_data_bytes: 0,
        data_transfer_bytes: 0,
        created_at: row.created_at,
        updated_at: row.updated_at,
        expires_at: row.expires_at,
        restore_status: row.restore_status,
        restored_from: row.restored_from,
        restored_as: row.restored_as,
        restricted_actions: (!restricted.is_empty()).then_some(restricted),
        created_by: None,
    }
}

/// What was written on a branch, empty where nothing was.
pub(crate) fn annotation(
    branch: &BranchId,
    row: Option<annotations::Annotation>,
) -> types::Annotation {
    let (value, created_at) = match row {
        Some(row) => (row.value, Some(row.created_at)),
        None => Default::default(),
    };
    types::Annotation {
        object: types::AnnotationObject {
            kind: "console/branch".to_owned(),
            id: branch.as_str().to_owned(),
        },
        value,
        created_at,
        updated_at: created_at,
    }
}

pub(crate) fn snapshot(row: snapshots::Snapshot) -> types::Snapshot {
    types::Snapshot {
        id: row.id,
        name: row.name,
        slug: row.slug,
        lsn: row.lsn,
        timestamp: row.timestamp,
        source_branch_id: Some(row.source_branch_id),
        created_at: row.created_at,
        expires_at: row.expires_at,
        manual: row.manual,
        full_size: row.full_size,
        diff_size: None,
    }
}

pub(crate) fn role(branch: &branches::Branch, row: RoleRow) -> types::Role {
    let method = if row.login { "password" } else { "no_login" };
    types::Role {
        branch_id: branch.id.clone(),
        name: row.name,
        password: None,
        protected: Some(false),
        authentication_method: Some(method.to_owned()),
        created_at: branch.created_at,
        updated_at: branch.updated_at,
    }
}

pub(crate) fn new_role(
    branch: &BranchId,
    name: &str,
    password: Option<&Password>,
    now: DateTime<Utc>,
) -> types::Role {
    let method = password.map_or("no_login", |_| "password");
    types::Role {
        branch_id: branch.clone(),
        name: name.to_owned(),
        password: password.map(|password| password.expose().to_owned()),
        protected: Some(false),
        authentication_method: Some(method.to_owned()),
        created_at: now,
        updated_at: now,
    }
}

pub(crate) fn database(branch: &branches::Branch, row: DatabaseRow) -> types::Database {
    types::Database {
        id: i64::from(row.oid),
        branch_id: branch.id.clone(),
        name: row.name,
        owner_name: row.owner,
        created_at: branch.created_at,
        updated_at: branch.updated_at,
    }
}

/// A connection string with its parts.
pub(crate) fn connection(
    endpoint: &endpoints::Endpoint,
    role: &str,
    password: &Password,
    database: &str,
) -> types::ConnectionDetails {
    let host = host(endpoint.port);
    types::ConnectionDetails {
        connection_uri: uri(&host, role, Some(password), database),
        connection_parameters: types::ConnectionParameters {
            database: database.to_owned(),
            password: password.expose().to_owned(),
            role: role.to_owned(),
            pooler_host: host.clone(),
            host,
        },
    }
}

/// `postgresql://role:password@127.0.0.1:20417/database?sslmode=require&channel_binding=require`
pub(crate) fn uri(host: &str, role: &str, password: Option<&Password>, database: &str) -> String {
    let password = password.map_or_else(String::new, |password| {
        format!(":{}", uri_part(password.expose()))
    });
    format!(
        "postgresql://{}{password}@{host}/{}?sslmode=require&channel_binding=require",
        uri_part(role),
        uri_part(database)
    )
}

impl State {
    fn is_endpoint_awake(&self, row: &endpoints::Endpoint) -> bool {
        if row.read_only {
            self.standbys.is_awake(&row.id)
        } else {
            self.servers.is_awake(&row.branch_id)
        }
    }

    pub(crate) fn endpoint_view(&self, row: endpoints::Endpoint, ready: bool) -> types::Endpoint {
        let open = !lock(&self.closed).contains_key(&row.id);
        let state = if !ready {
            types::EndpointState::Init
        } else if open && !row.disabled && self.is_endpoint_awake(&row) {
            types::EndpointState::Active
        } else {
            types::EndpointState::Idle
        };
        types::Endpoint {
            id: row.id,
            host: host(row.port),
            name: row.name,
            project_id: row.project_id,
            branch_id: row.branch_id,
            autoscaling_limit_min_cu: row.wishes.min_cu,
            autoscaling_limit_max_cu: row.wishes.max_cu,
            region_id: REGION.to_owned(),
            kind: if row.read_only {
                types::EndpointType::ReadOnly
            } else {
                types::EndpointType::ReadWrite
            },
            current_state: state,
            pending_state: (!ready).then_some(types::EndpointState::Active),
            settings: json!({}),
            pooler_enabled: false,
            pooler_mode: "transaction".to_owned(),
            disabled: row.disabled,
            passwordless_access: false,
            last_active: row.last_active,
            creation_source: "slipway".to_owned(),
            created_at: row.created_at,
            updated_at: row.updated_at,
            proxy_host: HOST.to_owned(),
            suspend_timeout_seconds: row.wishes.suspend_after,
            provisioner: PROVISIONER.to_owned(),
        }
    }
}
