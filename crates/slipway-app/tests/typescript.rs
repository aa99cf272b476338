//! The window's types are made from Rust's. `SLIPWAY_WRITE_TYPES=1` writes them instead of comparing.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use slipway_app::ipc;
use ts_rs::{Config, TS};

fn committed_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/api/generated")
}

/// Every type that a command takes or answers, or an event carries; what they hold comes along.
fn write_types(folder: &Path) {
    // JSON carries numbers, and no figure here comes near 2^53.
    let config = Config::new().with_out_dir(folder).with_large_int("number");
    macro_rules! export {
        ($($name:ident)*) => { $(ipc::$name::export_all(&config).unwrap();)* };
    }
    export! {
        Changed Comparison ComparisonCost Failure Connection Deletable DeletePreview DropTest DropTestPreview EarlierState
        EnvironmentBinding EnvironmentDraft Job LocalStart
        NewNeonConnection NewProject Overview Pipeline ProjectChoices ProjectItem RunDetail RunRequest RunSummary ScriptOutcome WritesSince
        SetupSuggestion Removal ProjectPage Organization NewApiKey
        Credentials Verification NewCredential CredentialPlace StringChoice StringForm Copied Revealed EnvWritten
        CredentialDeletePreview RotatePreview FoundKey
        Team NewTeam JoinTeam ChainReport Approvals Terms RequestSummary WaitsElsewhere RequestDetail NewRequest RunApproval
        HistoryEntry HistoryFormat HistoryFilter
        Opened Notifications
    }
    let names = files(folder);
    let index: String = names
        .keys()
        .map(|name| name.trim_end_matches(".ts"))
        .map(|name| format!("export type {{ {name} }} from \"./{name}\";\n"))
        .collect();
    fs::write(folder.join("index.ts"), index).unwrap();
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return BTreeMap::new();
    };
    entries
        .map(|entry| entry.unwrap())
        .map(|entry| {
            (
                entry.file_name().into_string().unwrap(),
                fs::read_to_string(entry.path()).unwrap(),
            )
        })
        .collect()
}

#[test]
fn the_types_of_the_window_are_those_of_rust() {
    let fresh = tempfile::tempdir().unwrap();
    write_types(fresh.path());
    if std::env::var_os("SLIPWAY_WRITE_TYPES").is_some() {
        let folder = committed_folder();
        if folder.exists() {
            fs::remove_dir_all(&folder).unwrap();
        }
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in files(fresh.path()) {
            fs::write(folder.join(name), text).unwrap();
        }
        return;
    }
    let fresh = files(fresh.path());
    let committed = files(&committed_folder());
    let stale: Vec<&String> = fresh
        .keys()
        .chain(committed.keys())
        .filter(|name| fresh.get(*name) != committed.get(*name))
        .collect();
    assert!(
        stale.is_empty(),
        "not current: {stale:?}; run SLIPWAY_WRITE_TYPES=1 cargo test -p slipway-app --test typescript"
    );
}
