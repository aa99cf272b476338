//! Whose key it is. An engine has one account; keys have names.

use axum::{Extension, Json};
use neon_api::types::{AuthDetails, CurrentUser, OrganizationsResponse};
use serde_json::{Value, json};

use super::Caller;
use crate::views::{ACCOUNT, REGION};

pub(super) async fn me(Extension(Caller(name)): Extension<Caller>) -> Json<CurrentUser> {
    Json(CurrentUser {
        id: ACCOUNT.to_owned(),
        login: name.clone(),
        email: "local@localhost".to_owned(),
        name,
        last_name: String::new(),
        image: String::new(),
        auth_accounts: Vec::new(),
        plan: "slipway".to_owned(),
        active_seconds_limit: 0,
        // Neon's Python client needs it to be there.
        billing_account: Some(json!({
            "state": "active",
            "payment_source": {"type": ""},
            "subscription_type": "free_v2",
            "payment_method": "none",
            "quota_reset_at_last": "1970-01-01T00:00:00Z",
            "name": "", "email": "", "address_city": "", "address_country": "",
            "address_line1": "", "address_line2": "", "address_postal_code": "",
            "address_state": "",
        })),
        projects_limit: 1_000_000,
        branches_limit: 1_000_000,
        max_autoscaling_limit: 1.0,
    })
}

pub(super) async fn organizations() -> Json<OrganizationsResponse> {
    Json(OrganizationsResponse::default())
}

pub(super) async fn auth() -> Json<AuthDetails> {
    Json(AuthDetails {
        account_id: ACCOUNT.to_owned(),
        auth_method: "api_key_user".to_owned(),
        auth_data: None,
    })
}

pub(super) async fn regions() -> Json<Value> {
    Json(json!({"regions": [{
        "region_id": REGION,
        "name": "This computer",
        "default": true,
        "geo_lat": "0",
        "geo_long": "0",
    }]}))
}
