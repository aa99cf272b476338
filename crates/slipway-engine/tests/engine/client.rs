//! The workflow's own client and the engine: every call under `/slipway/v1`.

use std::path::PathBuf;
use std::time::Duration;

use neon_api::client::{Client, ClientError, ClientOptions};
use neon_api::ids::{BranchId, EndpointId, OperationId, ProjectId};
use neon_api::slipway::{
    ExportRequest, HistorySettings, HoldRequest, ImportRequest, ImportState, MarkKind, MarkRequest,
    MeasureKind, Newcomers, TableWrites,
};
use neon_api::types::OperationStatus;
use serde_json::json;
use slipway_keychain::Secret;
use tokio::time::Instant;
use url::Url;

use crate::support::{Project, Served, connect, rows, run, try_connect};

struct Shop {
    served: Served,
    client: Client,
    project: ProjectId,
    prod: BranchId,
    endpoint: EndpointId,
    uri: String,
}

impl Shop {
    async fn open() -> Self {
        let served = Served::start().await;
        let Project {
            id,
            branch,
            endpoint,
            uri,
        } = served.api.project("shop").await;
        run(
            &uri,
            "CREATE TABLE goods (id int); INSERT INTO goods VALUES (1), (2), (3)",
        )
        .await;
        Self {
            client: client(&served),
            project: id.into(),
            prod: branch.into(),
            endpoint: endpoint.into(),
            uri,
            served,
        }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.served.path().join(name)
    }
}

fn client(served: &Served) -> Client {
    let base = Url::parse(&served.api.url).unwrap();
    let key = Secret::new(served.api.key.clone());
    Client::new(base, &key, ClientOptions::default()).unwrap()
}

/// The status of a refusal.
fn refusal<T>(answer: Result<T, ClientError>) -> u16 {
    match answer {
        Err(ClientError::Api { status, .. }) => status,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("it was not refused"),
    }
}

const PATIENCE: Duration = Duration::from_secs(60);

#[test]
fn every_call_is_made_by_a_test_here() {
    let calls = include_str!("../../../neon-api/src/client/slipway_calls.rs");
    let tests = include_str!("client.rs");
    let names = calls.lines().filter_map(|line| {
        let name = line.trim().strip_prefix("pub async fn ")?;
        Some(&name[..name.find('(')?])
    });
    let names: Vec<&str> = names.collect();
    assert!(names.contains(&"slipway_status"), "{names:?}");
    for name in names {
        assert!(tests.contains(&format!(".{name}(")), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_reads_what_the_engine_is_and_what_it_takes() {
    let shop = Shop::open().await;
    let client = &shop.client;
    let can = client.slipway_capabilities().await.unwrap().unwrap();
    assert!(can.import && can.role_report && can.fast_restore && can.time_travel);
    assert!(can.hold && can.write_counts && can.export && can.delete_for_good);
    assert!(can.unlimited_calls && can.operation_changes);

    let status = client.slipway_status().await.unwrap();
    assert!(status.postgres_version.starts_with(char::is_numeric));
    assert_eq!(PathBuf::from(&status.data_dir), shop.file("data"));
    assert!(status.space.is_none() && status.closed_endpoints.is_empty());
    let space = client
        .slipway_status_with_space()
        .await
        .unwrap()
        .space
        .unwrap();
    assert_eq!(space.branches.len(), 1);
    assert_eq!(space.branches[0].branch_id, shop.prod);
    assert!(space.branches[0].physical_bytes > 1 << 20);
    let without_wal = space.branches[0].data_bytes.unwrap();
    assert!((1 << 20..space.branches[0].physical_bytes * 2).contains(&without_wal));
    assert!(status.disk_reserve.unwrap() < status.disk_free);
    for (id, branches) in [(shop.prod.as_str(), 1), ("br-none", 0)] {
        let status = client.slipway_status_with_space_of(&[id]).await.unwrap();
        assert_eq!(status.space.unwrap().branches.len(), branches);
    }

    let stranger = Client::new(
        Url::parse(&shop.served.api.url).unwrap(),
        &Secret::new("not-a-key".to_owned()),
        ClientOptions::default(),
    )
    .unwrap();
    let refused = stranger.slipway_status().await;
    assert!(matches!(refused, Err(ClientError::Unauthorized { .. })));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_deletes_a_project_for_good_and_one_that_can_be_recovered() {
    let shop = Shop::open().await;
    let client = &shop.client;
    client.project_delete(&shop.project).await.unwrap();
    let status = client.slipway_status_with_space().await.unwrap();
    let deleted = &status.deleted_projects[0];
    assert_eq!(deleted.project_id, shop.project);
    assert!(deleted.physical_bytes.unwrap() > 1 << 20);

    client.slipway_project_delete(&shop.project).await.unwrap();
    let status = client.slipway_status().await.unwrap();
    assert_eq!(status.deleted_projects, []);
    let again = client.slipway_project_delete(&shop.project).await;
    assert_eq!(refusal(again), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_sets_the_bound_of_the_history_and_reads_the_window() {
    let shop = Shop::open().await;
    let client = &shop.client;
    let before = client.slipway_history_settings().await.unwrap();
    assert!(before.cap_bytes > 0);
    let wanted = HistorySettings {
        cap_bytes: before.cap_bytes + (1 << 20),
    };
    let set = client.slipway_history_settings_put(&wanted).await.unwrap();
    assert_eq!(set, wanted);
    assert_eq!(client.slipway_history_settings().await.unwrap(), wanted);

    let deadline = Instant::now() + PATIENCE;
    let window = loop {
        let window = client
            .slipway_history_window(&shop.project, &shop.prod)
            .await
            .unwrap();
        if window.from_lsn.is_some() {
            break window;
        }
        assert!(Instant::now() < deadline, "{window:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    assert!(window.kept && window.from_timestamp.is_some() && window.note.is_none());
    let nowhere = BranchId::from("br-none-none-00000000");
    let answer = client.slipway_history_window(&shop.project, &nowhere).await;
    assert_eq!(refusal(answer), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_is_told_of_an_operations_change_and_of_one_that_it_does_not_know_yet() {
    let shop = Shop::open().await;
    let client = &shop.client;
    let made = client
        .endpoint_restart(&shop.project, &shop.endpoint)
        .await
        .unwrap();
    let id = &made.operations.last().unwrap().id;
    // An answer that tells nothing new comes after 10 s.
    let begun = Instant::now();
    let mut known = OperationStatus::Scheduling;
    while !known.ended() {
        let now = client.slipway_operation_changed(&shop.project, id, &known);
        known = now.await.unwrap().status;
        assert!(begun.elapsed() < PATIENCE, "{known:?}");
    }
    assert!(known.succeeded(), "{known:?}");
    let at_once = client
        .slipway_operation_changed(&shop.project, id, &OperationStatus::Running)
        .await
        .unwrap();
    assert_eq!(at_once.status, known);
    let none = OperationId::from("none");
    let answer = client
        .slipway_operation_changed(&shop.project, &none, &known)
        .await;
    assert_eq!(refusal(answer), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_sets_a_mark_counts_writes_since_and_deletes_it() {
    let shop = Shop::open().await;
    let client = &shop.client;
    let wanted = MarkRequest {
        name: Some("before the sale".to_owned()),
        snapshot_id: None,
    };
    let mark = client
        .slipway_mark_create(&shop.project, &shop.prod, &wanted)
        .await
        .unwrap();
    assert_eq!((mark.kind, &mark.name), (MarkKind::Asked, &wanted.name));
    assert_eq!(mark.branch_id, shop.prod);
    let listed = client.slipway_mark_list(&shop.project, &shop.prod).await;
    assert_eq!(listed.unwrap(), std::slice::from_ref(&mark));

    run(&shop.uri, "INSERT INTO goods VALUES (4), (5)").await;
    run(&shop.uri, "DELETE FROM goods WHERE id = 1").await;
    let writes = client
        .slipway_writes_since(&shop.project, &shop.prod, &mark.id)
        .await
        .unwrap();
    assert_eq!(writes.kind, MeasureKind::Exact, "{writes:?}");
    assert_eq!((writes.rows, writes.commits), (Some(3), Some(2)));
    let goods = TableWrites {
        database: "neondb".to_owned(),
        table: "public.goods".to_owned(),
        inserted: 2,
        updated: 0,
        deleted: 1,
    };
    assert_eq!(writes.tables, [goods]);
    assert_eq!(writes.from_lsn, Some(mark.lsn.clone()));

    assert_eq!(client.slipway_mark_delete(&mark.id).await.unwrap(), mark);
    let again = client.slipway_mark_delete(&mark.id).await;
    assert_eq!(refusal(again), 404);
    let listed = client.slipway_mark_list(&shop.project, &shop.prod).await;
    assert!(listed.unwrap().is_empty());
    let writes = client
        .slipway_writes_since(&shop.project, &shop.prod, &mark.id)
        .await;
    assert_eq!(refusal(writes), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_holds_an_endpoint_and_lifts_the_hold() {
    let shop = Shop::open().await;
    let client = &shop.client;
    assert!(client.slipway_hold_list().await.unwrap().is_empty());
    let session = connect(&shop.uri).await;
    let wanted = HoldRequest {
        owner: "run 12".to_owned(),
        seconds: 600,
        newcomers: Newcomers::Refuse,
    };
    let hold = client
        .slipway_hold_create(&shop.project, &shop.endpoint, &wanted)
        .await
        .unwrap();
    // The one that made the table may still be on its way out.
    assert!((1..=2).contains(&hold.sessions_ended), "{hold:?}");
    assert_eq!(
        (&hold.endpoint_id, &hold.branch_id),
        (&shop.endpoint, &shop.prod)
    );
    assert_eq!(
        (hold.owner.as_str(), hold.newcomers),
        ("run 12", Newcomers::Refuse)
    );
    assert!(session.batch_execute("SELECT 1").await.is_err());
    assert!(try_connect(&shop.uri).await.is_err());
    let second = client
        .slipway_hold_create(&shop.project, &shop.endpoint, &wanted)
        .await;
    assert_eq!(refusal(second), 409);
    let standing = client.slipway_hold_list().await.unwrap();
    assert_eq!(standing, std::slice::from_ref(&hold));
    assert_eq!(client.slipway_hold_lift(&hold.id).await.unwrap(), hold);
    let count = rows(&shop.uri, "SELECT count(*)::text FROM goods").await;
    assert_eq!(count, ["3"]);
    assert_eq!(refusal(client.slipway_hold_lift(&hold.id).await), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_exports_a_database_and_imports_it_elsewhere() {
    let shop = Shop::open().await;
    let client = &shop.client;
    let path = shop.file("goods.dump").to_string_lossy().into_owned();
    let wanted = ExportRequest {
        path: path.clone(),
        database_name: "neondb".to_owned(),
    };
    let begun = client
        .slipway_export_start(&shop.project, &shop.prod, &wanted)
        .await
        .unwrap();
    assert_eq!((&begun.path, begun.tables_total), (&path, 1));
    let deadline = Instant::now() + PATIENCE;
    let export = loop {
        let export = client.slipway_export_get(&begun.id).await.unwrap();
        if export.state != ImportState::Running {
            break export;
        }
        assert!(Instant::now() < deadline, "{export:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    assert_eq!(export.state, ImportState::Succeeded, "{export:?}");
    assert_eq!(export.bytes_done, std::fs::metadata(&path).unwrap().len());
    let over = client
        .slipway_export_start(&shop.project, &shop.prod, &wanted)
        .await;
    assert_eq!(refusal(over), 409);

    let other = shop.served.api.project("other").await;
    let (project, branch) = (ProjectId::from(other.id), BranchId::from(other.branch));
    let wanted = ImportRequest {
        path,
        database_name: "neondb".to_owned(),
        role_name: "neondb_owner".to_owned(),
    };
    let begun = client
        .slipway_import_start(&project, &branch, &wanted)
        .await
        .unwrap();
    assert_eq!(begun.bytes_total, export.bytes_done);
    let deadline = Instant::now() + PATIENCE;
    let import = loop {
        let import = client.slipway_import_get(&begun.id).await.unwrap();
        if import.state != ImportState::Running {
            break import;
        }
        assert!(Instant::now() < deadline, "{import:?}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    assert_eq!(import.state, ImportState::Succeeded, "{import:?}");
    let count = rows(&other.uri, "SELECT count(*)::text FROM goods").await;
    assert_eq!(count, ["3"]);
    assert_eq!(refusal(client.slipway_import_get("none").await), 404);
    assert_eq!(refusal(client.slipway_export_get("none").await), 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_reads_what_a_finalize_would_do_with_roles_and_what_it_did() {
    let shop = Shop::open().await;
    let (api, client) = (&shop.served.api, &shop.client);
    let (project, prod) = (shop.project.as_str(), shop.prod.as_str());
    let role = |branch: &str| format!("/projects/{project}/branches/{branch}/roles");
    let named = |name: &str| json!({"role": {"name": name}});
    api.done(reqwest::Method::POST, &role(prod), named("clerk"))
        .await;
    let snapshot = api.snapshot(project, prod, "s").await;
    api.done(reqwest::Method::POST, &role(prod), named("late"))
        .await;
    let wanted = json!({"target_branch_id": prod});
    let candidate = BranchId::from(api.restore(project, &snapshot, wanted).await);
    api.done(
        reqwest::Method::POST,
        &role(candidate.as_str()),
        named("early"),
    )
    .await;
    let before = client
        .slipway_role_report(&shop.project, &candidate)
        .await
        .unwrap();
    assert_eq!(before.kept_target_password, ["neondb_owner", "clerk"]);
    assert_eq!(before.without_login, ["early"]);
    assert_eq!(before.only_in_target, ["late"]);
    let path = format!("/projects/{project}/branches/{candidate}/finalize_restore");
    api.done(reqwest::Method::POST, &path, json!({})).await;
    let after = client.slipway_role_report(&shop.project, &candidate).await;
    assert_eq!(after.unwrap(), before);
}
