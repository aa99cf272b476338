import type { Approvals } from "./generated/Approvals";
import type { ChainReport } from "./generated/ChainReport";
import type { Check } from "./generated/Check";
import type { CheckResult } from "./generated/CheckResult";
import type { Colour } from "./generated/Colour";
import type { Comparison } from "./generated/Comparison";
import type { ComparisonCost } from "./generated/ComparisonCost";
import type { Connection } from "./generated/Connection";
import type { Copied } from "./generated/Copied";
import type { CredentialDeletePreview } from "./generated/CredentialDeletePreview";
import type { CredentialPlace } from "./generated/CredentialPlace";
import type { Credentials } from "./generated/Credentials";
import type { Deletable } from "./generated/Deletable";
import type { DeletePreview } from "./generated/DeletePreview";
import type { DropTest } from "./generated/DropTest";
import type { DropTestPreview } from "./generated/DropTestPreview";
import type { EarlierState } from "./generated/EarlierState";
import type { EnvironmentBinding } from "./generated/EnvironmentBinding";
import type { EnvironmentDraft } from "./generated/EnvironmentDraft";
import type { EnvWritten } from "./generated/EnvWritten";
import type { FoundKey } from "./generated/FoundKey";
import type { HistoryEntry } from "./generated/HistoryEntry";
import type { HistoryFilter } from "./generated/HistoryFilter";
import type { HistoryFormat } from "./generated/HistoryFormat";
import type { Job } from "./generated/Job";
import type { JoinTeam } from "./generated/JoinTeam";
import type { LocalStart } from "./generated/LocalStart";
import type { NewApiKey } from "./generated/NewApiKey";
import type { NewCredential } from "./generated/NewCredential";
import type { NewNeonConnection } from "./generated/NewNeonConnection";
import type { NewProject } from "./generated/NewProject";
import type { NewRequest } from "./generated/NewRequest";
import type { NewTeam } from "./generated/NewTeam";
import type { Notifications } from "./generated/Notifications";
import type { Opened } from "./generated/Opened";
import type { Organization } from "./generated/Organization";
import type { Overview } from "./generated/Overview";
import type { Pipeline } from "./generated/Pipeline";
import type { Policy } from "./generated/Policy";
import type { ProjectChoices } from "./generated/ProjectChoices";
import type { ProjectItem } from "./generated/ProjectItem";
import type { ProjectPage } from "./generated/ProjectPage";
import type { Removal } from "./generated/Removal";
import type { RequestDetail } from "./generated/RequestDetail";
import type { RequestSummary } from "./generated/RequestSummary";
import type { Revealed } from "./generated/Revealed";
import type { RotatePreview } from "./generated/RotatePreview";
import type { RunApproval } from "./generated/RunApproval";
import type { RunDetail } from "./generated/RunDetail";
import type { RunRequest } from "./generated/RunRequest";
import type { RunSummary } from "./generated/RunSummary";
import type { ScriptOutcome } from "./generated/ScriptOutcome";
import type { Served } from "./generated/Served";
import type { SetupSuggestion } from "./generated/SetupSuggestion";
import type { StringChoice } from "./generated/StringChoice";
import type { StringForm } from "./generated/StringForm";
import type { Team } from "./generated/Team";
import type { Terms } from "./generated/Terms";
import type { Verification } from "./generated/Verification";
import type { WaitsElsewhere } from "./generated/WaitsElsewhere";
import type { WritesSince } from "./generated/WritesSince";
import { currentTransport } from "./transport";

type None = Record<string, never>;

/** Every command of the application: its arguments and what it answers. */
export interface Commands {
  overview: { args: None; answer: Overview };
  notice_dismiss: { args: { id: string }; answer: null };
  project_page: { args: { connectionId: string; cursor: string | null }; answer: ProjectPage };
  project_search: { args: { connectionId: string; text: string }; answer: ProjectItem[] };
  organization_list: { args: { connectionId: string }; answer: Organization[] };
  project_favourite_set: {
    args: { connectionId: string; projectId: string; name: string; favourite: boolean };
    answer: null;
  };
  project_choices: {
    args: { connectionId: string; organizationId: string | null };
    answer: ProjectChoices;
  };
  project_create: {
    args: { connectionId: string; project: NewProject };
    answer: Job;
  };
  project_rename: { args: { connectionId: string; projectId: string; name: string }; answer: null };
  project_delete_preview: { args: { connectionId: string; projectId: string }; answer: Removal };
  project_delete: { args: { connectionId: string; projectId: string; typedName: string }; answer: null };
  project_open: { args: { connectionId: string; projectId: string }; answer: null };
  local_start: { args: { start: LocalStart }; answer: Job };
  dump_file_pick: { args: None; answer: string | null };
  job_list: { args: None; answer: Job[] };
  comparison_cost: { args: { source: string; target: string }; answer: ComparisonCost };
  comparison_start: { args: { source: string; target: string }; answer: Job };
  comparison_get: { args: { jobId: string }; answer: Comparison | null };
  comparison_stop: { args: { jobId: string }; answer: null };
  neon_connect: { args: { connection: NewNeonConnection }; answer: Connection };
  engine_connect: { args: None; answer: Connection };
  connection_update: {
    args: { connectionId: string; name: string; colour: Colour | null };
    answer: Connection;
  };
  connection_key_set: { args: { connectionId: string; key: NewApiKey }; answer: Connection };
  connection_remove_preview: { args: { connectionId: string }; answer: Removal };
  connection_remove: { args: { connectionId: string }; answer: null };
  connection_check: { args: { connectionId: string }; answer: Connection };
  setup_suggest: { args: { connectionId: string; projectId: string }; answer: SetupSuggestion };
  setup_confirm: {
    args: { connectionId: string; projectId: string; environments: EnvironmentDraft[] };
    answer: null;
  };
  pipeline: { args: None; answer: Pipeline };
  environment_add: { args: { draft: EnvironmentDraft }; answer: null };
  environment_update: { args: { id: string; draft: EnvironmentDraft }; answer: null };
  environment_reorder: { args: { ids: string[] }; answer: null };
  environment_remove: { args: { id: string }; answer: null };
  environment_writes: { args: { id: string }; answer: WritesSince };
  environment_check_try: { args: { id: string; check: Check }; answer: CheckResult };
  environment_ways_back: { args: { id: string }; answer: EarlierState[] };
  drop_test_preview: { args: { environmentId: string }; answer: DropTestPreview };
  drop_test_run: { args: { environmentId: string; typedName: string | null }; answer: DropTest };
  environment_binding: { args: { id: string }; answer: EnvironmentBinding };
  environment_adopt: { args: { id: string; shown: Served }; answer: null };
  environment_promotes_allow: { args: { id: string }; answer: null };
  environment_policy_set: { args: { id: string; policy: Policy }; answer: null };
  run_prepare: { args: { request: RunRequest }; answer: RunSummary };
  run_execute: { args: { runId: string; planDigest: string; typedName: string | null }; answer: null };
  run_cancel: { args: { runId: string }; answer: null };
  run_list: { args: None; answer: RunSummary[] };
  run_get: { args: { runId: string }; answer: RunDetail };
  snapshot_create: { args: { environmentId: string; name: string }; answer: Job };
  delete_preview: { args: { what: Deletable; id: string }; answer: DeletePreview };
  delete_confirm: { args: { what: Deletable; id: string; typedName: string }; answer: null };
  branch_create: { args: { parentBranchId: string; name: string; expiresAt: string | null }; answer: Job };
  connection_string_copy: {
    args: { endpointId: string; database: string | null; role: string | null };
    answer: string;
  };
  credential_list: { args: None; answer: Credentials };
  credential_test: { args: { account: string }; answer: Verification };
  credential_copy: { args: { account: string }; answer: Copied };
  credential_string_copy: { args: { choice: StringChoice; form: StringForm }; answer: Copied };
  credential_place: { args: { account: string; database: string | null }; answer: CredentialPlace };
  /** Null when the person did not agree in the system's own dialog. */
  credential_reveal: { args: { account: string }; answer: Revealed | null };
  /** Null when no file was chosen. */
  credential_env_write: { args: { choice: StringChoice; variable: string }; answer: EnvWritten | null };
  credential_delete_preview: { args: { account: string }; answer: CredentialDeletePreview };
  credential_delete: { args: { account: string }; answer: null };
  credential_rotate_preview: { args: { account: string }; answer: RotatePreview };
  credential_rotate: { args: { account: string; typedName: string | null }; answer: Verification };
  credential_add: { args: { credential: NewCredential }; answer: Verification | null };
  neon_key_find: { args: None; answer: FoundKey[] };
  neon_key_import: { args: { id: string; name: string }; answer: Connection };
  lock_after_set: { args: { minutes: number | null }; answer: null };
  lock_now: { args: None; answer: null };
  unlock: { args: None; answer: null };
  activity: { args: None; answer: null };
  script_run: {
    args: { branchId: string; database: string | null; role: string | null; script: string };
    answer: ScriptOutcome;
  };
  open_external: { args: { url: string }; answer: null };
  team_get: { args: None; answer: Team | null };
  team_find: { args: None; answer: string | null };
  team_found: { args: { team: NewTeam }; answer: Job };
  team_join: { args: { team: JoinTeam }; answer: Job };
  team_enrol: { args: { publicKey: string }; answer: null };
  team_member_remove: { args: { publicKey: string }; answer: null };
  team_follow: { args: None; answer: null };
  team_leave: { args: None; answer: null };
  team_verify: { args: None; answer: ChainReport };
  environment_terms: { args: { id: string }; answer: Terms | null };
  environment_terms_set: {
    args: { id: string; policy: Policy; approvals: Approvals };
    answer: Terms;
  };
  environment_terms_agree: { args: { id: string; change: number }; answer: null };
  request_list: { args: None; answer: RequestSummary[] };
  request_elsewhere: { args: None; answer: WaitsElsewhere[] };
  request_get: { args: { id: string }; answer: RequestDetail };
  run_approval: { args: { runId: string }; answer: RunApproval | null };
  request_make: { args: { request: NewRequest }; answer: RequestSummary };
  request_comment: { args: { id: string; text: string }; answer: null };
  request_approve: { args: { id: string; planDigest: string; typedName: string | null }; answer: null };
  request_approval_take_back: { args: { id: string }; answer: null };
  request_withdraw: { args: { id: string }; answer: null };
  run_take_over: { args: { runId: string; typedName: string }; answer: null };
  request_reject: { args: { id: string; reason: string }; answer: null };
  history_list: { args: None; answer: HistoryEntry[] };
  /** Null when no file was chosen. */
  history_export: { args: { format: HistoryFormat; filter: HistoryFilter }; answer: string | null };
  /** Null when no link was opened since it was asked last. */
  link_take: { args: None; answer: Opened | null };
  notifications_get: { args: None; answer: Notifications };
  notifications_set: { args: { on: boolean; muteHours: number | null }; answer: Notifications };
}

export type CommandName = keyof Commands;

export function call<K extends CommandName>(
  name: K,
  args: Commands[K]["args"],
): Promise<Commands[K]["answer"]> {
  return currentTransport().invoke(name, args) as Promise<Commands[K]["answer"]>;
}
