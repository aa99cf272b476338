//! What is found before anything is made, with its evidence.

use std::net::SocketAddr;

use neon_api::client::Client;
use neon_api::ids::SnapshotId;
use neon_api::types::{
    BranchCreate, BranchCreateEndpoint, BranchCreateRequest, BranchUpdate, EndpointType,
};
use slipway_engine::{Plan, Rules};
use slipway_ledger::EnvironmentRow;
use slipway_workflow::Runs;
use slipway_workflow::model::{Deletable, Finding, FindingLevel, RunStatus};
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::support::{PROD, ROLE, World, bootstrap, carry_through, ended, promote, waits_or_ended};

/// What a plan to promote shows; the run is given up afterwards.
async fn findings(runs: &Runs, dev: &str) -> Vec<Finding> {
    let run = runs.begin(promote(dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    let plan = record.plan.unwrap_or_else(|| panic!("{:#?}", record.log));
    runs.cancel(&run).await.unwrap();
    runs.wait(&run, ended).await.unwrap();
    plan.findings
}

/// The one that says this; its level and its evidence.
fn told<'a>(findings: &'a [Finding], text: &str) -> (FindingLevel, &'a str) {
    let found = findings.iter().find(|it| it.text.contains(text));
    let found = found.unwrap_or_else(|| panic!("nothing says “{text}”: {findings:#?}"));
    (found.level, found.evidence.as_deref().unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_passes_is_told_with_what_was_read() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let found = findings(&world.runs(), &dev).await;
    for (text, evidence) in [
        ("No operation is at work", "all ended"),
        ("dev is served by a root branch", "serves dev"),
        ("prod is served by a root branch", "serves prod"),
        ("prod is not protected", "can be replaced"),
        ("prod has no child branch", "2 branches read"),
        (
            "Every name that the run gives is free",
            "prod (before run 2",
        ),
        ("Both sides have the same roles", ROLE),
        ("No long transaction is open on prod", "60 s"),
        ("No prepared transaction waits on prod", "pg_prepared_xacts"),
        ("No prepared transaction waits on dev", "pg_prepared_xacts"),
        (
            "Nothing replicates from or to prod",
            "no replication slot, publication or subscription, read in shop",
        ),
        ("Every table of dev is in its snapshots", "read in shop"),
        (
            "No limit that is known stands in the way",
            "the plan's limit is not known",
        ),
        (
            "There is room for what the run makes",
            "rollback point of prod",
        ),
        ("Every index is valid", "read in shop"),
    ] {
        let (level, read) = told(&found, text);
        assert_eq!(level, FindingLevel::Pass, "{text}");
        assert!(read.contains(evidence), "{text}: {read}");
    }
    assert!(
        found.iter().all(|it| it.level == FindingLevel::Pass),
        "{found:#?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_be_left_behind_or_lost_is_named() {
    let world = World::new().await;
    let prod = world.branch_of("prod").await;
    let update = BranchUpdate {
        protected: Some(true),
        ..BranchUpdate::default()
    };
    let updated = world.client.branch_update(&world.project, &prod, update);
    world.settle(&updated.await.unwrap().operations).await;
    let dev = world.bootstrap_dev().await;
    let (prod_uri, dev_uri) = (world.uri(PROD).await, world.uri(&dev).await);
    world
        .execute_sql(
            &prod_uri,
            "create publication news for table customer, purchase;
             select pg_create_physical_replication_slot('standby')",
        )
        .await;
    world
        .execute_sql(
            &dev_uri,
            "create unlogged table cart (id int); insert into cart values (1)",
        )
        .await;
    let child = world
        .client
        .branch_create(
            &world.project,
            &BranchCreateRequest {
                branch: Some(BranchCreate {
                    parent_id: Some(prod.clone()),
                    name: Some("hotfix".to_owned()),
                    ..BranchCreate::default()
                }),
                endpoints: None,
                annotation_value: None,
            },
        )
        .await
        .unwrap();
    world.settle(&child.operations).await;
    let found = findings(&world.runs(), &dev).await;
    for (text, level, evidence) in [
        (
            "1 child branch of prod stay with the backup: hotfix",
            FindingLevel::Warn,
            "3 branches read",
        ),
        (
            "prod is protected on its server",
            FindingLevel::Pass,
            "the flag moves",
        ),
        (
            "The replication slot standby stays with the backup",
            FindingLevel::Warn,
            "physical slot, not read now",
        ),
        (
            "The publication news in shop is replaced",
            FindingLevel::Warn,
            "2 tables",
        ),
        (
            "The unlogged table public.cart in shop of dev arrives empty",
            FindingLevel::Warn,
            "no snapshot holds",
        ),
    ] {
        let (at, read) = told(&found, text);
        assert_eq!(at, level, "{text}");
        assert!(read.contains(evidence), "{text}: {read}");
    }
    let warned = found.iter().filter(|it| it.level == FindingLevel::Warn);
    assert!(warned.clone().all(|it| it.next.is_some()), "{found:#?}");
    assert_eq!(warned.count(), 4, "{found:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_environment_on_a_child_branch_blocks_a_promote() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let child = world
        .client
        .branch_create(
            &world.project,
            &BranchCreateRequest {
                branch: Some(BranchCreate {
                    parent_id: Some(world.branch_of("dev").await),
                    name: Some("try".to_owned()),
                    ..BranchCreate::default()
                }),
                endpoints: Some(vec![BranchCreateEndpoint::new(EndpointType::ReadWrite)]),
                annotation_value: None,
            },
        )
        .await
        .unwrap();
    world.settle(&child.operations).await;
    let endpoints = world
        .client
        .branch_endpoints(&world.project, &child.branch.id)
        .await
        .unwrap();
    let bound = EnvironmentRow {
        endpoint_id: endpoints[0].id.as_str().to_owned(),
        ..world.environment("dev").await
    };
    world
        .ledger
        .environment_put(bound, chrono::Utc::now())
        .await
        .unwrap();
    let before = world.slate().await;
    let runs = world.runs();
    let refused = carry_through(&runs, promote(&dev)).await;
    assert_eq!(refused.status, RunStatus::Failed, "{refused:?}");
    let failure = runs.detail(&refused.id).await.unwrap().error.unwrap();
    let said = "Dev is served by the child branch try.";
    assert!(failure.message.starts_with(said), "{failure:?}");
    assert_eq!(world.slate().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_environment_is_where_the_records_say_after_a_promote() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    let found = findings(&runs, &dev).await;
    let (level, read) = told(&found, "prod is where the records say");
    assert_eq!(level, FindingLevel::Pass);
    let prod = world.branch_of("prod").await;
    assert!(read.contains(prod.as_str()), "{read}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_of_neons_without_room_is_warned_of_before_the_server_refuses() {
    let world = World::with(Rules {
        plan: Some(Plan::Free),
        ..Rules::default()
    })
    .await;
    let runs = world.runs();
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let refused = carry_through(&runs, promote(&dev)).await;
    assert_eq!(refused.status, RunStatus::Failed, "{refused:?}");
    let record = runs.detail(&refused.id).await.unwrap();
    let warned = record.log.iter().find(|line| {
        line.text
            .contains("1 of 1 manual snapshot used: delete “slipway run 1 candidate ")
    });
    let warned = warned.unwrap_or_else(|| panic!("{:#?}", record.log));
    let read = "2 root branches and 1 manual snapshot there; the run makes 1 and 2 more; Neon documents 3 and 1 for free_v3";
    assert!(warned.text.contains(read), "{}", warned.text);
    let failure = record.error.unwrap();
    assert!(
        failure.message.contains("snapshots limit exceeded"),
        "{failure:?}"
    );
    assert_eq!(world.slate().await, before);

    // What it names can be deleted, and then the backup alone is the way back.
    let [first] = failure.remove_first.as_slice() else {
        panic!("{failure:?}");
    };
    assert_eq!(first.what, Deletable::Snapshot);
    let gone = SnapshotId::from(first.id.as_str());
    let gone = world.client.snapshot_delete(&world.project, &gone).await;
    world.settle(&gone.unwrap()).await;
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    let record = runs.detail(&promoted.id).await.unwrap();
    assert_eq!(record.rollback_point, None);
    let backup = record.plan.unwrap().backup_name.unwrap();
    let branches = world.client.branch_list(&world.project).await.unwrap();
    assert!(branches.iter().any(|it| it.name == backup), "{branches:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_without_room_for_the_whole_run_blocks_it_with_the_figures() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    for (free, text) in [
        (
            400 << 20,
            "There is no room for what the run makes: it needs ",
        ),
        // The reserve, and more than the run needs, but less than twice of it.
        (700 << 20, "There is hardly room for what the run makes"),
    ] {
        let runs = world.runs_at(disk_with(free, &world).await);
        let run = runs.begin(promote(&dev)).await.unwrap();
        runs.wait(&run, waits_or_ended).await.unwrap();
        let record = runs.detail(&run).await.unwrap();
        let log = format!("{:#?}", record.log);
        assert!(log.contains(text), "{log}");
        assert!(log.contains("rollback point of prod"), "{log}");
        if record.summary.status == RunStatus::Waiting {
            runs.cancel(&run).await.unwrap();
            runs.wait(&run, ended).await.unwrap();
        } else {
            let failure = record.error.unwrap();
            assert!(failure.message.starts_with(text), "{failure:?}");
            assert!(failure.next.unwrap().contains("Remove snapshots"));
        }
        assert_eq!(world.slate().await, before);
    }

    // A bootstrap makes less, and is held to it as well.
    world.forget_and_delete("dev").await;
    let runs = world.runs_at(disk_with(260 << 20, &world).await);
    let refused = carry_through(&runs, bootstrap()).await;
    assert_eq!(refused.status, RunStatus::Failed, "{refused:?}");
    let failure = runs.detail(&refused.id).await.unwrap().error.unwrap();
    assert!(failure.message.contains("There is no room"), "{failure:?}");
}

/// Stands before the engine and passes everything on, but says that the disk has so many bytes free.
async fn disk_with(free: u64, world: &World) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (engine, client) = (world.engine_address(), world.client.clone());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(answer(stream, engine, client.clone(), free));
        }
    });
    address
}

/// One request a connection, so that each is seen.
async fn answer(mut stream: TcpStream, engine: SocketAddr, client: Client, free: u64) {
    const END: &[u8] = b"\r\n\r\n";
    let mut head = Vec::new();
    let end = loop {
        if let Some(at) = head.windows(END.len()).position(|it| it == END) {
            break at;
        }
        if stream.read_buf(&mut head).await.unwrap_or(0) == 0 {
            return;
        }
    };
    let last = b"\r\nconnection: close";
    if head.starts_with(b"GET /slipway/v1/status") {
        let mut status = client.slipway_status_with_space().await.unwrap();
        status.disk_free = free;
        status.reflink = false;
        let body = serde_json::to_vec(&status).unwrap();
        let mut answer = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}",
            body.len()
        )
        .into_bytes();
        answer.extend_from_slice(last);
        answer.extend_from_slice(END);
        answer.extend_from_slice(&body);
        // Who asked may be gone.
        let _gone = stream.write_all(&answer).await;
        return;
    }
    let Ok(mut server) = TcpStream::connect(engine).await else {
        return;
    };
    head.splice(end..end, last.iter().copied());
    if server.write_all(&head).await.is_ok() {
        let _ended = copy_bidirectional(&mut stream, &mut server).await;
    }
}
