//! Users and their API keys.

use std::path::Path;

use reqwest::Method;
use serde_json::json;
use slipway_engine::{AccountError, create_key, create_user, keys, revoke_key, users};

use crate::support::{Api, Served, text};

/// Whether a file below `folder` holds `text`.
fn holds(folder: &Path, text: &str) -> bool {
    std::fs::read_dir(folder).unwrap().any(|entry| {
        let path = entry.unwrap().path();
        if path.is_dir() {
            return holds(&path, text);
        }
        std::fs::read(&path).is_ok_and(|bytes| {
            bytes
                .windows(text.len())
                .any(|part| part == text.as_bytes())
        })
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn two_users_have_keys_of_their_own_and_each_is_told_whose_it_is() {
    let served = Served::start().await;
    let data = served.path().join("data");
    let (ada, key) = create_user(&data, "ada").unwrap();
    let ada_api = Api::new(&served.api.url, key.expose());
    let me = ada_api.get("/users/me").await;
    assert_eq!(me["name"], "ada");
    assert_eq!(me["id"], ada.id.as_str());
    assert_eq!(ada_api.get("/auth").await["account_id"], ada.id.as_str());
    assert_eq!(served.api.get("/users/me").await["name"], "owner");
    assert!(matches!(
        create_user(&data, "ada"),
        Err(AccountError::UserExists(_))
    ));
    assert!(matches!(
        create_user(&data, " "),
        Err(AccountError::BadName(_))
    ));
    let names: Vec<String> = users(&data)
        .unwrap()
        .into_iter()
        .map(|it| it.name)
        .collect();
    assert_eq!(names, ["owner", "ada"]);

    // What one of them makes, the other sees, with its maker.
    let project = ada_api.project("shop").await;
    let seen = served.api.get(&format!("/projects/{}", project.id)).await;
    assert_eq!(seen["project"]["owner_id"], ada.id.as_str());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_made_listed_by_name_used_and_revoked() {
    let mut served = Served::start().await;
    let data = served.path().join("data");
    let (_, key) = create_user(&data, "ada").unwrap();
    let ada = Api::new(&served.api.url, key.expose());
    let made = served
        .api
        .post("/api_keys", json!({"key_name": "ci"}))
        .await;
    let ci = Api::new(&served.api.url, &text(&made["key"]));
    let path = format!("/api_keys/{}", made["id"]);
    let listed = served.api.get("/api_keys").await;
    assert_eq!(listed[0]["name"], "first");
    assert_eq!(listed[1]["name"], "ci");
    assert!(listed[1]["last_used_at"].is_null());
    assert_eq!(listed[1]["created_by"]["name"], "owner");

    assert_eq!(ci.get("/users/me").await["name"], "owner");
    let used = served.api.get("/api_keys").await[1]["last_used_at"].clone();
    assert!(used.is_string());
    served.restart().await;
    let (ci, ada) = (
        Api::new(&served.api.url, &ci.key),
        Api::new(&served.api.url, &ada.key),
    );
    assert_eq!(served.api.get("/api_keys").await[1]["last_used_at"], used);

    // Others' keys are not theirs to see or take away.
    let of_ada = ada.get("/api_keys").await;
    assert_eq!(of_ada.as_array().unwrap().len(), 1);
    assert_eq!(ada.call(Method::DELETE, &path, None).await.0, 404);
    let revoked = served.api.fine(Method::DELETE, &path, None).await;
    assert_eq!(revoked["revoked"], true);
    assert_eq!(ci.call(Method::GET, "/users/me", None).await.0, 401);
    assert_eq!(served.api.call(Method::DELETE, &path, None).await.0, 404);
    for odd in ["", "\n", &"x".repeat(65)] {
        let body = Some(json!({"key_name": odd}));
        assert_eq!(
            served.api.call(Method::POST, "/api_keys", body).await.0,
            400
        );
    }

    assert!(!holds(&data, &ci.key) && !holds(&data, &served.api.key));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_owns_the_data_directory_makes_lists_and_revokes_any_key() {
    let served = Served::start().await;
    let data = served.path().join("data");
    create_user(&data, "ada").unwrap();
    let key = create_key(&data, "laptop", Some("ada")).unwrap();
    let ada = Api::new(&served.api.url, key.expose());
    assert_eq!(ada.get("/users/me").await["name"], "ada");
    assert!(matches!(
        create_key(&data, "x", Some("eve")),
        Err(AccountError::NoUser(_))
    ));
    let listed = keys(&data).unwrap();
    let shown: Vec<(&str, &str)> = listed
        .iter()
        .map(|key| (key.user.as_str(), key.name.as_str()))
        .collect();
    assert_eq!(
        shown,
        [("owner", "first"), ("ada", "first"), ("ada", "laptop")]
    );
    revoke_key(&data, listed[2].id).unwrap();
    assert_eq!(ada.call(Method::GET, "/users/me", None).await.0, 401);
    assert!(matches!(
        revoke_key(&data, listed[2].id),
        Err(AccountError::NoKey(_))
    ));
}
