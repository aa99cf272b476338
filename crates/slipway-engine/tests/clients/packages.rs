//! Neon's packages for programs. Each runs a script that makes its own checks and prints what it used.

use std::process::{Command, Output};

use crate::conformance::clients;
use crate::program::Program;

fn told(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

fn node(program: &Program, script: &str) {
    let output = Command::new("node")
        .arg(clients().join(script))
        .env("NEON_API_HOST", &program.url)
        .env("NEON_API_KEY", &program.key)
        .env(
            "NODE_EXTRA_CA_CERTS",
            program.data_dir().join("tls/cert.pem"),
        )
        .output()
        .unwrap();
    assert!(output.status.success(), "{script}: {}", told(&output));
    program.conforms();
}

#[test]
fn neons_sdk_does_the_whole_workflow() {
    let program = Program::start();
    node(&program, "sdk.mjs");
    assert!(program.saw("PUT /projects/") && program.saw("GET /api_keys"));
}

#[test]
fn neons_api_client_does_the_whole_workflow() {
    let program = Program::start();
    node(&program, "api_client.mjs");
    assert!(program.saw("PUT /projects/") && program.saw("GET /api_keys"));
}

#[test]
fn neons_python_package_does_all_it_can() {
    let program = Program::start();
    let python = clients().join("python/.venv/bin/python");
    assert!(
        python.exists(),
        "{} is not there: run ./x setup",
        python.display()
    );
    let output = Command::new(python)
        .arg(clients().join("python/neon_api_journey.py"))
        .env("NEON_API_HOST", &program.url)
        .env("NEON_API_KEY", &program.key)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", told(&output));
    program.conforms();
}
