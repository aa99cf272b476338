//! Neon's own command line takes branches back in time and resets them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{Served, rows, run, text};
use crate::time_travel::window;

async fn neon(served: &Served, arguments: &[&str]) -> Result<Value, String> {
    let cli = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/clients/node_modules/neon/dist/cli.js");
    let config: PathBuf = served.path().join("neon");
    let output = tokio::process::Command::new("node")
        .arg(cli)
        .args(arguments)
        .args(["--api-host", &served.api.url])
        .args(["--no-analytics", "-o", "json", "--config-dir"])
        .arg(config)
        .env("NEON_API_KEY", &served.api.key)
        .stdin(std::process::Stdio::null())
        .output()
        .await
        .unwrap();
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(serde_json::from_slice(&output.stdout).unwrap())
}

/// The command line does not wait for what it has begun.
async fn settled(served: &Served, project: &str) {
    let path = format!("/projects/{project}/operations");
    let operations = served.api.get(&path).await;
    for operation in served.api.ended(&operations).await {
        assert_eq!(operation["status"], "finished", "{operation}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn neons_command_line_restores_resets_and_branches_in_the_past() {
    let served = Served::start().await;
    let project = served.api.project("shop").await;
    let id = project.id.as_str();
    window(&served.api, id, &project.branch).await;
    run(
        &project.uri,
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1)",
    )
    .await;
    let lsn = rows(&project.uri, "SELECT pg_current_wal_insert_lsn()::text").await[0].clone();
    run(&project.uri, "INSERT INTO t VALUES (2)").await;
    const ALL: &str = "SELECT string_agg(a::text, ',' ORDER BY a) FROM t";

    let past = ["branches", "create", "--name", "kid", "--parent", &lsn];
    let made = neon(&served, &[&past[..], &["--project-id", id]].concat())
        .await
        .unwrap();
    settled(&served, id).await;
    let kid = served.api.uri(id, &text(&made["branch"]["id"])).await;
    assert_eq!(rows(&kid, ALL).await, ["1"]);

    let reset = ["branches", "reset", "kid", "--parent"];
    neon(&served, &[&reset[..], &["--project-id", id]].concat())
        .await
        .unwrap();
    settled(&served, id).await;
    assert_eq!(rows(&kid, ALL).await, ["1,2"]);

    let source = format!("prod@{lsn}");
    let back = [
        "branches",
        "restore",
        "kid",
        &source,
        "--preserve-under-name",
        "kid before",
    ];
    neon(&served, &[&back[..], &["--project-id", id]].concat())
        .await
        .unwrap();
    settled(&served, id).await;
    assert_eq!(rows(&kid, ALL).await, ["1"]);

    let itself = format!("^self@{lsn}");
    let back = ["branches", "restore", "prod", &itself];
    let without_name = neon(&served, &[&back[..], &["--project-id", id]].concat()).await;
    let said = without_name.unwrap_err();
    assert!(said.contains("preserve_under_name"), "{said}");
    let back = [
        &back[..],
        &["--preserve-under-name", "prod before", "--project-id", id],
    ]
    .concat();
    neon(&served, &back).await.unwrap();
    settled(&served, id).await;
    assert_eq!(rows(&project.uri, ALL).await, ["1"]);
    let prod = served.api.branch_named(id, "prod").await;
    assert_eq!(prod["id"], project.branch.as_str());

    let early = [
        "snapshots",
        "create",
        "-b",
        "prod",
        "--timestamp",
        "2020-01-01T00:00:00Z",
    ];
    let refused = neon(&served, &[&early[..], &["--project-id", id]].concat()).await;
    let said = refused.unwrap_err();
    assert!(said.contains("history"), "{said}");
}
