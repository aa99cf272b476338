//! The model over HTTP: a client cannot tell it from a server.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use neon_model::server::{Fault, Handle, Served};
use neon_model::{Limits, Locking, Model};
use reqwest::Method;
use serde_json::{Value, json};

struct Api {
    _served: Served,
    url: String,
    http: reqwest::Client,
    handle: Handle,
}

impl Api {
    async fn start() -> Self {
        let handle = Handle::new(Model::new(Limits::NONE, Locking::Project));
        handle.require_key("secret");
        // A second one changes nothing.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let served = Served::start(handle.clone()).await.unwrap();
        Self {
            url: served.api_url(),
            _served: served,
            http: reqwest::Client::new(),
            handle,
        }
    }

    async fn call(&self, method: Method, path: &str, body: Value) -> (u16, Value) {
        let request = self
            .http
            .request(method, format!("{}{path}", self.url))
            .bearer_auth("secret")
            .json(&body);
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }
}

#[tokio::test]
async fn a_snapshot_is_named_by_its_query_and_operations_wait_for_ticks() {
    let api = Api::start().await;
    let wanted = json!({"project": {"name": "shop"}});
    let (status, made) = api.call(Method::POST, "/projects", wanted).await;
    assert_eq!(status, 201, "{made}");
    let project = made["project"]["id"].as_str().unwrap();
    let branch = made["branch"]["id"].as_str().unwrap();
    let path = format!("/projects/{project}/branches/{branch}/snapshot?name=before%20it&x=y");
    let (status, _) = api.call(Method::POST, &path, json!({})).await;
    assert_eq!(status, 423, "the branch is not ready");
    while api.handle.tick() {}
    let body = json!({"name": "ignored"});
    let (status, snapshot) = api.call(Method::POST, &path, body).await;
    assert_eq!(status, 200, "{snapshot}");
    assert_eq!(snapshot["snapshot"]["name"], "before it");
    let operation = snapshot["operations"][0]["id"].as_str().unwrap();
    let operation = format!("/projects/{project}/operations/{operation}");
    for wanted in ["running", "finished"] {
        let (_, now) = api.call(Method::GET, &operation, Value::Null).await;
        assert_eq!(now["operation"]["status"], wanted);
        api.handle.tick();
    }
    api.handle.tick_at_each_call();
    let path = format!("/projects/{project}/branches/{branch}/snapshot?name=second");
    let (_, begun) = api.call(Method::POST, &path, json!({})).await;
    let id = begun["operations"][0]["id"].as_str().unwrap();
    let path = format!("/projects/{project}/operations/{id}");
    let (_, now) = api.call(Method::GET, &path, Value::Null).await;
    assert_eq!(now["operation"]["status"], "finished");
    for path in ["/nothing", "/projects/none"] {
        assert_eq!(api.call(Method::GET, path, Value::Null).await.0, 404);
    }
    let bare = api.http.get(format!("{}/projects", api.url)).send().await;
    assert_eq!(bare.unwrap().status(), 401);
}

#[tokio::test]
async fn a_fault_hits_one_call_and_is_used_up() {
    let api = Api::start().await;
    api.handle.fault_next(Fault::Refuse {
        status: 503,
        code: String::new(),
        message: "later".to_owned(),
    });
    api.handle.fault_next(Fault::CutOff);
    let wanted = json!({"project": {"name": "shop"}});
    let (status, answer) = api.call(Method::POST, "/projects", wanted.clone()).await;
    assert_eq!((status, &answer["message"]), (503, &json!("later")));
    let cut = api
        .http
        .post(format!("{}/projects", api.url))
        .bearer_auth("secret")
        .json(&wanted)
        .send()
        .await;
    // No whole answer comes, whether or not its beginning did.
    if let Ok(cut) = cut {
        assert!(cut.bytes().await.is_err());
    }
    // It was carried out all the same.
    let (_, listed) = api.call(Method::GET, "/projects", Value::Null).await;
    assert_eq!(listed["projects"].as_array().unwrap().len(), 1);
    assert_eq!(api.handle.calls().len(), 3);
}
