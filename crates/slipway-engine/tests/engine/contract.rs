//! One contract: what Slipway relies on, asked through its own client of the engine, of the model of Neon, and of
//! Neon itself where `SLIPWAY_NEON_KEY` holds a key (`SLIPWAY_NEON_ORG` an organisation, if the key needs one).
//!
//! Before engine and model stands a spy that holds every call and every answer against Neon's specification.

mod promises;
mod spy;

use neon_api::client::{Client, ClientOptions};
use neon_api::types::ProjectCreate;
use neon_model::server::{Handle, Served as ServedModel};
use neon_model::{Limits, Locking, Model};
use slipway_keychain::Secret;
use url::Url;

use crate::support::Served;
use promises::{Server, keeps_its_promises};
use spy::Spy;

fn client(url: &str, key: &str) -> Client {
    let key = Secret::new(key.to_owned());
    Client::new(Url::parse(url).unwrap(), &key, ClientOptions::default()).unwrap()
}

#[test]
fn every_call_of_the_client_is_among_the_promises() {
    let calls = include_str!("../../../neon-api/src/client/calls.rs");
    let promises = include_str!("contract/promises.rs");
    let names: Vec<&str> = calls
        .lines()
        .filter_map(|line| {
            let name = line.trim().strip_prefix("pub async fn ")?;
            Some(&name[..name.find('(')?])
        })
        .collect();
    assert!(names.contains(&"snapshot_restore"), "{names:?}");
    for name in names {
        assert!(promises.contains(&format!(".{name}(")), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_engine_keeps_its_promises() {
    let served = Served::start_in_memory().await;
    let spy = Spy::before(&served.api.url).await;
    let client = client(&spy.url(), &served.api.key);
    keeps_its_promises(&client, &Server::default()).await;
    spy.found_nothing();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_model_keeps_its_promises() {
    for locking in [Locking::Project, Locking::Object] {
        let handle = Handle::new(Model::new(Limits::NONE, locking));
        handle.tick_at_each_call();
        let served = ServedModel::start(handle).await.unwrap();
        let spy = Spy::before(&served.api_url()).await;
        let client = client(&spy.url(), "any");
        keeps_its_promises(&client, &Server::default()).await;
        spy.found_nothing_in_calls();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn neon_keeps_its_promises() {
    let Ok(key) = std::env::var("SLIPWAY_NEON_KEY") else {
        println!("not tried: SLIPWAY_NEON_KEY is not set");
        return;
    };
    let client = client("https://console.neon.tech/api/v2", &key);
    let server = Server {
        is_neon: true,
        project: ProjectCreate {
            org_id: std::env::var("SLIPWAY_NEON_ORG").ok(),
            ..ProjectCreate::default()
        },
    };
    keeps_its_promises(&client, &server).await;
}
