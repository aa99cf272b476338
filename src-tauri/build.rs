//! Says which commands there are, who may call them, and makes sure that there is a page to show.

use std::{fs, io, path::Path};

use tauri_build::{AppManifest, Attributes};

/// Without this list every window could call every command.
const COMMANDS: &[&str] = &[
    "overview",
    "notice_dismiss",
    "connection_check",
    "connection_key_set",
    "connection_remove",
    "connection_remove_preview",
    "connection_update",
    "engine_connect",
    "neon_connect",
    "organization_list",
    "project_choices",
    "project_create",
    "project_delete",
    "project_delete_preview",
    "project_favourite_set",
    "project_open",
    "project_page",
    "project_rename",
    "project_search",
    "local_start",
    "dump_file_pick",
    "job_list",
    "comparison_cost",
    "comparison_start",
    "comparison_get",
    "comparison_stop",
    "setup_suggest",
    "setup_confirm",
    "pipeline",
    "environment_add",
    "environment_update",
    "environment_reorder",
    "environment_remove",
    "environment_policy_set",
    "environment_check_try",
    "environment_writes",
    "environment_ways_back",
    "drop_test_preview",
    "drop_test_run",
    "environment_binding",
    "environment_adopt",
    "environment_promotes_allow",
    "run_prepare",
    "run_execute",
    "run_cancel",
    "run_list",
    "run_get",
    "team_get",
    "team_find",
    "team_found",
    "team_join",
    "team_enrol",
    "team_member_remove",
    "team_follow",
    "team_leave",
    "team_verify",
    "environment_terms",
    "environment_terms_set",
    "environment_terms_agree",
    "request_list",
    "request_elsewhere",
    "request_get",
    "run_approval",
    "request_make",
    "request_comment",
    "request_approve",
    "request_approval_take_back",
    "request_withdraw",
    "request_reject",
    "run_take_over",
    "history_list",
    "history_export",
    "snapshot_create",
    "branch_create",
    "delete_preview",
    "delete_confirm",
    "connection_string_copy",
    "credential_list",
    "credential_test",
    "credential_copy",
    "credential_string_copy",
    "credential_place",
    "credential_reveal",
    "credential_env_write",
    "credential_delete_preview",
    "credential_delete",
    "credential_rotate_preview",
    "credential_rotate",
    "credential_add",
    "neon_key_find",
    "neon_key_import",
    "lock_after_set",
    "lock_now",
    "unlock",
    "activity",
    "script_run",
    "open_external",
    "link_take",
    "notifications_get",
    "notifications_set",
];

/// Stands in where the page was not built, so that the rest of the program can be.
const PLACEHOLDER: &str = "<!doctype html><html lang=\"en\"><title>Slipway</title><body>\
    <p>The page was not built. Run <code>./x run</code>.</p></body></html>\n";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=src-tauri/build.rs");
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=ui/dist");
    page_placeholder(Path::new("ui/dist/index.html"))?;
    tauri_build::try_build(
        Attributes::new()
            .app_manifest(AppManifest::new().commands(COMMANDS))
            .capabilities_path_pattern("./src-tauri/capabilities/**/*"),
    )?;
    Ok(())
}

fn page_placeholder(page: &Path) -> io::Result<()> {
    if page.exists() {
        return Ok(());
    }
    if let Some(folder) = page.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(page, PLACEHOLDER)
}
