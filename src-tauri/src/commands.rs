//! The window's commands, one file a topic. Each translates and nothing more: what it does is in
//! `slipway-app`.

mod comparisons;
mod connections;
pub(crate) mod credentials;
mod environments;
mod local;
mod overview;
mod project;
mod projects;
mod runs;
mod shell;
mod teams;

use tauri::{Builder, Runtime};

/// Adds every command to the application. The list in `build.rs` names the same.
pub(crate) fn register<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.invoke_handler(tauri::generate_handler![
        overview::overview,
        overview::notice_dismiss,
        overview::job_list,
        overview::open_external,
        comparisons::comparison_cost,
        comparisons::comparison_start,
        comparisons::comparison_get,
        comparisons::comparison_stop,
        connections::connection_check,
        connections::connection_key_set,
        connections::connection_remove,
        connections::connection_remove_preview,
        connections::connection_update,
        connections::engine_connect,
        connections::neon_connect,
        projects::organization_list,
        projects::project_choices,
        projects::project_create,
        projects::project_delete,
        projects::project_delete_preview,
        projects::project_favourite_set,
        projects::project_open,
        projects::project_page,
        projects::project_rename,
        projects::project_search,
        connections::setup_suggest,
        connections::setup_confirm,
        local::local_start,
        local::dump_file_pick,
        environments::environment_add,
        environments::environment_update,
        environments::environment_reorder,
        environments::environment_remove,
        environments::environment_policy_set,
        environments::environment_check_try,
        environments::environment_writes,
        environments::environment_ways_back,
        environments::drop_test_preview,
        environments::drop_test_run,
        environments::environment_binding,
        environments::environment_adopt,
        environments::environment_promotes_allow,
        project::pipeline,
        project::snapshot_create,
        project::branch_create,
        project::delete_preview,
        project::delete_confirm,
        project::connection_string_copy,
        project::script_run,
        credentials::credential_list,
        credentials::credential_test,
        credentials::credential_copy,
        credentials::credential_string_copy,
        credentials::credential_place,
        credentials::credential_reveal,
        credentials::credential_env_write,
        credentials::credential_delete_preview,
        credentials::credential_delete,
        credentials::credential_rotate_preview,
        credentials::credential_rotate,
        credentials::credential_add,
        credentials::neon_key_find,
        credentials::neon_key_import,
        credentials::lock_after_set,
        credentials::lock_now,
        credentials::unlock,
        credentials::activity,
        runs::run_prepare,
        runs::run_execute,
        runs::run_cancel,
        runs::run_list,
        runs::run_get,
        teams::team_get,
        teams::team_find,
        teams::team_found,
        teams::team_join,
        teams::team_enrol,
        teams::team_member_remove,
        teams::team_follow,
        teams::team_leave,
        teams::team_verify,
        teams::environment_terms,
        teams::environment_terms_set,
        teams::environment_terms_agree,
        teams::request_list,
        teams::request_elsewhere,
        teams::request_get,
        teams::run_approval,
        teams::request_make,
        teams::request_comment,
        teams::request_approve,
        teams::request_approval_take_back,
        teams::request_withdraw,
        teams::request_reject,
        teams::run_take_over,
        teams::history_list,
        teams::history_export,
        shell::link_take,
        shell::notifications_get,
        shell::notifications_set,
    ])
}

#[cfg(test)]
mod tests;
