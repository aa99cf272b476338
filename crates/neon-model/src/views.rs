//! The state as Neon's wire types show it.

use neon_api::types;

use crate::model::{Branch, Endpoint, Project, Snapshot};

pub(crate) const REGION: &str = "aws-model-1";
const PROVISIONER: &str = "model";

pub(crate) fn project(project: &Project) -> types::Project {
    types::Project {
        id: project.id.clone(),
        platform_id: "model".to_owned(),
        region_id: REGION.to_owned(),
        name: project.name.clone(),
        provisioner: PROVISIONER.to_owned(),
        settings: None,
        default_endpoint_settings: None,
        pg_version: 18,
        proxy_host: "model.invalid".to_owned(),
        branch_logical_size_limit: 0,
        branch_logical_size_limit_bytes: 0,
        store_passwords: true,
        creation_source: "model".to_owned(),
        history_retention_seconds: 0,
        created_at: project.created_at,
        updated_at: project.created_at,
        synthetic_storage_size: None,
        owner_id: "model".to_owned(),
        org_id: None,
        active_time: None,
        cpu_used_sec: 0,
        active_time_seconds: None,
        compute_time_seconds: None,
        written_data_bytes: None,
        data_transfer_bytes: None,
        data_storage_bytes_hour: None,
        consumption_period_start: Some(project.created_at),
        consumption_period_end: Some(project.created_at),
        owner: None,
        deleted_at: None,
        recoverable_until: None,
    }
}

pub(crate) fn branch(branch: &Branch) -> types::Branch {
    let state = if branch.ready {
        types::BranchState::Ready
    } else {
        types::BranchState::Init
    };
    let mut restricted = Vec::new();
    if branch.restore_status.is_some() {
        restricted.push(types::RestrictedAction {
            name: "restore".to_owned(),
            reason: "cannot restore a branch that was made by restoring a snapshot".to_owned(),
        });
    }
    if branch.protected {
        restricted.push(types::RestrictedAction {
            name: "delete-rw-endpoint".to_owned(),
            reason: "cannot delete the read-write endpoint of a protected branch".to_owned(),
        });
    }
    types::Branch {
        id: branch.id.clone(),
        project_id: branch.project.clone(),
        parent_id: branch.parent.clone(),
        parent_lsn: None,
        parent_timestamp: None,
        name: branch.name.clone(),
        current_state: state,
        pending_state: (!branch.ready).then_some(types::BranchState::Ready),
        state_changed_at: branch.updated_at,
        logical_size: None,
        creation_source: "model".to_owned(),
        primary: branch.is_default,
        default: branch.is_default,
        protected: branch.protected,
        cpu_used_sec: 0,
        compute_time_seconds: 0,
        active_time_seconds: 0,
        written_data_bytes: 0,
        data_transfer_bytes: 0,
        created_at: branch.created_at,
        updated_at: branch.updated_at,
        expires_at: branch.expires_at,
        init_source: branch.parent.as_ref().map(|_| "parent-data".to_owned()),
        restore_status: branch.restore_status.map(str::to_owned),
        restored_from: branch.restored_from.clone(),
        restored_as: branch.restored_as.clone(),
        restricted_actions: (!restricted.is_empty()).then_some(restricted),
        created_by: None,
    }
}

pub(crate) fn endpoint(endpoint: &Endpoint, ready: bool) -> types::Endpoint {
    let state = if !ready {
        types::EndpointState::Init
    } else if endpoint.active && !endpoint.disabled {
        types::EndpointState::Active
    } else {
        types::EndpointState::Idle
    };
    types::Endpoint {
        id: endpoint.id.clone(),
        host: format!("{}.model.invalid", endpoint.id),
        name: endpoint.name.clone(),
        project_id: endpoint.project.clone(),
        branch_id: endpoint.branch.clone(),
        autoscaling_limit_min_cu: 0.25,
        autoscaling_limit_max_cu: 1.0,
        region_id: REGION.to_owned(),
        kind: if endpoint.read_only {
            types::EndpointType::ReadOnly
        } else {
            types::EndpointType::ReadWrite
        },
        current_state: state,
        pending_state: (!ready).then_some(types::EndpointState::Active),
        settings: serde_json::json!({}),
        pooler_enabled: false,
        pooler_mode: "transaction".to_owned(),
        disabled: endpoint.disabled,
        passwordless_access: false,
        last_active: None,
        creation_source: "model".to_owned(),
        created_at: endpoint.created_at,
        updated_at: endpoint.updated_at,
        proxy_host: "model.invalid".to_owned(),
        suspend_timeout_seconds: 300,
        provisioner: PROVISIONER.to_owned(),
    }
}

pub(crate) fn snapshot(snapshot: &Snapshot) -> types::Snapshot {
    types::Snapshot {
        id: snapshot.id.clone(),
        name: snapshot.name.clone(),
        slug: None,
        lsn: snapshot.ready.then(|| "0/1000000".to_owned()),
        timestamp: snapshot.ready.then_some(snapshot.created_at),
        source_branch_id: Some(snapshot.source.clone()),
        created_at: snapshot.created_at,
        expires_at: snapshot.expires_at,
        manual: true,
        full_size: None,
        diff_size: None,
    }
}

pub(crate) fn role(
    branch: &Branch,
    name: &str,
    login: bool,
    password: Option<String>,
) -> types::Role {
    let method = if login { "password" } else { "no_login" };
    types::Role {
        branch_id: branch.id.clone(),
        name: name.to_owned(),
        password,
        protected: Some(false),
        authentication_method: Some(method.to_owned()),
        created_at: branch.created_at,
        updated_at: branch.updated_at,
    }
}

pub(crate) fn roles(branch: &Branch) -> Vec<types::Role> {
    let roles = branch.data.roles.iter();
    roles
        .map(|(name, login)| role(branch, name, *login, None))
        .collect()
}

pub(crate) fn database(branch: &Branch, name: &str, owner: &str) -> types::Database {
    types::Database {
        id: 0,
        branch_id: branch.id.clone(),
        name: name.to_owned(),
        owner_name: owner.to_owned(),
        created_at: branch.created_at,
        updated_at: branch.updated_at,
    }
}

pub(crate) fn databases(branch: &Branch) -> Vec<types::Database> {
    let databases = branch.data.databases.iter();
    databases
        .map(|(name, owner)| database(branch, name, owner))
        .collect()
}

pub(crate) fn connection(
    endpoint: &Endpoint,
    role: &str,
    password: &str,
    database: &str,
) -> types::ConnectionDetails {
    let host = format!("{}.model.invalid", endpoint.id);
    types::ConnectionDetails {
        connection_uri: format!(
            "postgresql://{role}:{password}@{host}/{database}?sslmode=require&channel_binding=require"
        ),
        connection_parameters: types::ConnectionParameters {
            database: database.to_owned(),
            password: password.to_owned(),
            role: role.to_owned(),
            pooler_host: host.clone(),
            host,
        },
    }
}
