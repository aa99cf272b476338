//! An environment's branch may have read-only endpoints beside its own.

use neon_api::client::ConnectionUriQuery;
use neon_api::types::{EndpointCreate, EndpointType};
use serde_json::json;
use slipway_workflow::model::RunStatus;

use crate::support::{DATABASE, ROLE, World, carry_through, promote};

#[tokio::test(flavor = "multi_thread")]
async fn a_promote_replaces_what_prods_read_only_endpoint_reads_and_leaves_none_to_the_backup() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let wanted = EndpointCreate {
        branch_id: world.branch_of("prod").await,
        kind: EndpointType::ReadOnly,
        name: None,
        disabled: None,
        suspend_timeout_seconds: None,
        autoscaling_limit_min_cu: None,
        autoscaling_limit_max_cu: None,
    };
    let made = world.client.endpoint_create(&world.project, wanted).await;
    let made = made.unwrap();
    world.settle(&made.operations).await;
    let reader = made.endpoint.id;
    let query = ConnectionUriQuery {
        branch_id: None,
        endpoint_id: Some(reader.clone()),
        database_name: DATABASE.to_owned(),
        role_name: ROLE.to_owned(),
        pooled: false,
    };
    let uri = world.client.connection_uri(&world.project, &query).await;
    let uri = uri.unwrap();
    let before = world.branch_of("prod").await;
    world
        .execute_sql(&world.uri(&dev).await, "CREATE TABLE seen AS SELECT 1 AS a")
        .await;
    world.demand("prod", json!({"hold": true})).await;

    let run = carry_through(&world.runs(), promote(&dev)).await;
    assert_eq!(run.status, RunStatus::Succeeded, "{run:?}");
    let now = world.branch_of("prod").await;
    assert_ne!(now, before);
    let shown = world.client.endpoint_get(&world.project, &reader).await;
    assert_eq!(shown.unwrap().branch_id, now);
    assert_eq!(world.count(&uri, "seen").await, 1);
}
