//! The program's own commands for users and keys, and its limits, beside Neon's command line.

use std::process::{Command, Output};

use serde_json::json;

use crate::conformance::clients;
use crate::program::Program;

fn neon(program: &Program, key: &str, arguments: &[&str]) -> Output {
    Command::new("node")
        .arg(clients().join("node_modules/neon/dist/cli.js"))
        .args(arguments)
        .args(["--api-host", &program.url, "--no-analytics", "-o", "json"])
        .arg("--config-dir")
        .arg(program.folder())
        .env("NEON_API_KEY", key)
        .current_dir(program.folder())
        .output()
        .unwrap()
}

#[test]
fn users_and_keys_are_made_by_the_program_while_it_serves() {
    let program = Program::start();
    let ada = program.run(&["users", "create", "--name", "ada"]).unwrap();
    let key = ada["api_key"].as_str().unwrap();
    let who = |key: &str| {
        let output = neon(&program, key, &["me"]);
        serde_json::from_slice::<serde_json::Value>(&output.stdout)
            .map(|me| me["name"].clone())
            .unwrap_or_default()
    };
    assert_eq!(who(key), "ada");
    let users = program.run(&["users", "list"]).unwrap();
    assert_eq!(users[0]["name"], "owner");
    assert_eq!(users[1]["id"], ada["id"]);
    let second = program
        .run(&["keys", "create", "--name", "ci", "--user", "ada"])
        .unwrap();
    let second = second["api_key"].as_str().unwrap();
    assert_eq!(who(second), "ada");
    let keys = program.run(&["keys", "list"]).unwrap();
    assert_eq!(keys[2]["name"], "ci");
    assert!(!keys.to_string().contains(key));
    let number = keys[2]["id"].to_string();
    let revoked = program.run(&["keys", "revoke", &number]).unwrap();
    assert_eq!(revoked["revoked"], true);
    assert_eq!(who(second), json!(null));
    assert_eq!(who(key), "ada");
    let told = program.run(&["keys", "revoke", "99"]).unwrap_err();
    assert!(told.contains("no key with the number 99"), "{told}");
    let told = program
        .run(&["users", "create", "--name", "ada"])
        .unwrap_err();
    assert!(told.contains("already"), "{told}");
    program.conforms();
}

#[test]
fn a_plan_is_held_to_by_the_program() {
    let program = Program::with(&["--plan", "free"]);
    let run = |arguments: &[&str]| neon(&program, &program.key, arguments);
    let made = run(&["projects", "create", "--name", "harbour"]);
    let made: serde_json::Value = serde_json::from_slice(&made.stdout).unwrap();
    let project = made["project"]["id"].as_str().unwrap();
    let snapshot = |name: &str| {
        run(&[
            "snapshots",
            "create",
            "--name",
            name,
            "--project-id",
            project,
        ])
    };
    // The command line tries again while the project is being made.
    let first = snapshot("one");
    assert!(first.status.success(), "{first:?}");
    let told = snapshot("two");
    assert!(!told.status.success());
    let told = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(told.contains("snapshots limit exceeded"), "{told}");
    program.conforms();
}
