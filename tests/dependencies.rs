//! What Slipway depends on, and in which direction its own crates do.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use serde_json::Value;

/// Licences that may be shipped with an Apache-2.0 program.
const LICENCES: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// For each crate of ours, which others of ours it may use. The shell's name is `slipway`.
const MAY_USE: &[(&str, &[&str])] = &[
    ("slipway", &["slipway-app"]),
    (
        "slipway-app",
        &[
            "neon-api",
            "slipway-inspect",
            "slipway-keychain",
            "slipway-ledger",
            "slipway-team",
            "slipway-workflow",
        ],
    ),
    (
        "slipway-workflow",
        &[
            "neon-api",
            "slipway-inspect",
            "slipway-keychain",
            "slipway-ledger",
        ],
    ),
    (
        "slipway-engine",
        &[
            "neon-api",
            "slipway-failpoints",
            "slipway-postgres",
            "slipway-proxy",
        ],
    ),
    ("neon-api", &["slipway-keychain"]),
    ("slipway-inspect", &["slipway-keychain"]),
    ("slipway-keychain", &[]),
    ("slipway-ledger", &[]),
    (
        "slipway-team",
        &["slipway-inspect", "slipway-keychain", "slipway-ledger"],
    ),
    ("slipway-failpoints", &[]),
    ("neon-model", &["neon-api"]),
    ("slipway-postgres", &["slipway-failpoints"]),
    ("slipway-proxy", &[]),
];

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--locked", "--format-version", "1"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("run cargo metadata");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).expect("read cargo's answer")
}

fn packages(metadata: &Value) -> impl Iterator<Item = &Value> {
    metadata["packages"].as_array().expect("packages").iter()
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

#[test]
fn every_dependency_comes_from_the_registry_under_a_licence_that_may_be_shipped() {
    let metadata = metadata();
    let mut refused = Vec::new();
    for package in packages(&metadata) {
        let name = text(package, "name");
        match package["source"].as_str() {
            None => continue, // ours
            Some(source) if source.starts_with("registry+") => {}
            Some(source) => refused.push(format!("{name}: comes from {source}")),
        }
        let licence = text(package, "license").replace('/', " OR ");
        // An expression is fine when one alternative of each of its parts is.
        let fine = licence.split(" AND ").all(|part| {
            part.trim_matches(['(', ')'])
                .split(" OR ")
                .any(|choice| LICENCES.contains(&choice.trim().trim_matches(['(', ')'])))
        });
        if !fine {
            refused.push(format!("{name}: licence {licence:?}"));
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn our_crates_depend_on_each_other_in_one_direction() {
    let metadata = metadata();
    let allowed: BTreeMap<_, BTreeSet<_>> = MAY_USE
        .iter()
        .map(|(name, uses)| (*name, uses.iter().copied().collect()))
        .collect();
    let mut refused = Vec::new();
    for package in packages(&metadata).filter(|package| package["source"].is_null()) {
        let name = text(package, "name");
        let Some(may_use) = allowed.get(name) else {
            refused.push(format!("{name} is not in the table of this test"));
            continue;
        };
        for dependency in package["dependencies"].as_array().expect("dependencies") {
            let used = text(dependency, "name");
            let only_in_tests = dependency["kind"] == "dev";
            if allowed.contains_key(used) && !only_in_tests && !may_use.contains(used) {
                refused.push(format!("{name} uses {used}"));
            }
        }
    }
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}

#[test]
fn nothing_below_the_shell_knows_tauri() {
    let metadata = metadata();
    let knowing: Vec<_> = packages(&metadata)
        .filter(|package| package["source"].is_null() && text(package, "name") != "slipway")
        .filter(|package| {
            let dependencies = package["dependencies"].as_array().expect("dependencies");
            dependencies
                .iter()
                .any(|dependency| text(dependency, "name").starts_with("tauri"))
        })
        .map(|package| text(package, "name"))
        .collect();
    assert!(knowing.is_empty(), "these crates use Tauri: {knowing:?}");
}
