//! Who calls, and their API keys. All users of an engine see all of its projects.

use axum::extract::{Path, State as Shared};
use axum::{Extension, Json};
use chrono::{DateTime, Utc};
use neon_api::types::{
    ApiKeyCreateRequest, ApiKeyCreated, ApiKeyCreator, ApiKeyListed, ApiKeyRevoked, AuthDetails,
    CurrentUser, OrganizationsResponse, Region, RegionsResponse,
};
use serde_json::json;

use super::{App, Body, Caller};
use crate::accounts;
use crate::catalog::keys::{self, Key};
use crate::error::ApiError;
use crate::state::{State, lock};
use crate::views::REGION;

/// Every plan of Neon's allows more than one computer holds.
pub(super) const MANY: i64 = 1_000_000;

pub(super) async fn me(
    Shared(state): Shared<App>,
    Extension(Caller { user, .. }): Extension<Caller>,
) -> Json<CurrentUser> {
    let plan = state.rules.plan;
    Json(CurrentUser {
        id: user.id,
        login: user.name.clone(),
        email: user.email.clone(),
        name: user.name,
        last_name: String::new(),
        image: String::new(),
        auth_accounts: Vec::new(),
        plan: plan.map_or("slipway", crate::Plan::name).to_owned(),
        active_seconds_limit: 0,
        // Neon's Python client needs it to be there.
        billing_account: Some(json!({
            "state": "active",
            "payment_source": {"type": ""},
            "subscription_type": plan.map_or("UNKNOWN", crate::Plan::subscription),
            "payment_method": "none",
            "quota_reset_at_last": "1970-01-01T00:00:00Z",
            "name": "", "email": user.email, "address_city": "", "address_country": "",
            "address_line1": "", "address_line2": "", "address_postal_code": "",
            "address_state": "",
        })),
        projects_limit: MANY,
        branches_limit: MANY,
        max_autoscaling_limit: 1.0,
    })
}

pub(super) async fn organizations() -> Json<OrganizationsResponse> {
    Json(OrganizationsResponse::default())
}

pub(super) async fn auth(Extension(Caller { user, .. }): Extension<Caller>) -> Json<AuthDetails> {
    Json(AuthDetails {
        account_id: user.id,
        auth_method: "api_key_user".to_owned(),
        auth_data: None,
    })
}

pub(super) async fn regions() -> Json<RegionsResponse> {
    Json(RegionsResponse {
        regions: vec![Region {
            region_id: REGION.to_owned(),
            name: "This computer".to_owned(),
            default: true,
            // Empty where it is not known.
            geo_lat: String::new(),
            geo_long: String::new(),
        }],
    })
}

/// The caller's own, newest use included.
pub(super) async fn key_list(
    Shared(state): Shared<App>,
    Extension(Caller { user, .. }): Extension<Caller>,
) -> Result<Json<Vec<ApiKeyListed>>, ApiError> {
    let rows = state
        .catalog
        .read(|connection| keys::of_user(connection, &user.id))?;
    Ok(Json(
        rows.into_iter()
            .map(|row| {
                let key = state.with_use(row);
                ApiKeyListed {
                    id: key.id,
                    name: key.name,
                    created_at: key.created_at,
                    created_by: ApiKeyCreator {
                        id: user.id.clone(),
                        name: user.name.clone(),
                        image: String::new(),
                    },
                    last_used_at: key.last_used_at,
                    last_used_from_addr: key.last_used_from,
                }
            })
            .collect(),
    ))
}

pub(super) async fn key_create(
    Shared(state): Shared<App>,
    Extension(Caller { user, .. }): Extension<Caller>,
    Body(wanted): Body<ApiKeyCreateRequest>,
) -> Result<Json<ApiKeyCreated>, ApiError> {
    let name = wanted.key_name;
    if !accounts::is_name(&name) {
        return Err(ApiError::bad_request(
            "key_name must have 1 to 64 characters, none of them a control character",
        ));
    }
    let (id, key, created_at) = state.catalog.write(|transaction| {
        let (id, key) = accounts::insert_key(transaction, &user, &name)?;
        let made = keys::of_user(transaction, &user.id)?;
        let created_at = made
            .iter()
            .find(|one| one.id == id)
            .map_or_else(|| state.now(), |one| one.created_at);
        Ok::<_, ApiError>((id, key, created_at))
    })?;
    Ok(Json(ApiKeyCreated {
        id,
        key: key.expose().to_owned(),
        name,
        created_at,
        created_by: user.id,
    }))
}

/// Only the caller's own can be taken away here; the program takes away any.
pub(super) async fn key_revoke(
    Shared(state): Shared<App>,
    Extension(Caller { user, .. }): Extension<Caller>,
    Path(id): Path<i64>,
) -> Result<Json<ApiKeyRevoked>, ApiError> {
    let key = state.catalog.write(|transaction| {
        let key = keys::of_user(transaction, &user.id)?
            .into_iter()
            .find(|key| key.id == id)
            .ok_or_else(|| ApiError::not_found("API key"))?;
        keys::delete(transaction, id)?;
        Ok::<_, ApiError>(key)
    })?;
    let key = state.with_use(key);
    lock(&state.used).remove(&id);
    Ok(Json(ApiKeyRevoked {
        id: key.id,
        name: key.name,
        created_at: key.created_at,
        created_by: key.user_id,
        last_used_at: key.last_used_at,
        last_used_from_addr: key.last_used_from,
        revoked: true,
    }))
}

impl State {
    /// Remembers that a key was used. It is written later: a commit for each call would make every call
    /// wait for the disk.
    pub(crate) fn key_used(&self, id: i64) {
        lock(&self.used).insert(id, self.now());
    }

    /// Writes down when keys were used.
    pub(crate) fn write_key_uses(&self) -> Result<(), ApiError> {
        let used: Vec<(i64, DateTime<Utc>)> = lock(&self.used).drain().collect();
        if used.is_empty() {
            return Ok(());
        }
        self.catalog.write(|transaction| {
            for (id, at) in used {
                keys::set_used(transaction, id, at, &self.caller_address)?;
            }
            Ok(())
        })
    }

    fn with_use(&self, mut key: Key) -> Key {
        if let Some(at) = lock(&self.used).get(&key.id) {
            key.last_used_at = Some(*at);
            key.last_used_from.clone_from(&self.caller_address);
        }
        key
    }
}
