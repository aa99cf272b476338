import type { Check } from "./generated/Check";
import type { CheckResult } from "./generated/CheckResult";
import type { Connection } from "./generated/Connection";
import type { Deletable } from "./generated/Deletable";
import type { DeletePreview } from "./generated/DeletePreview";
import type { EnvironmentDraft } from "./generated/EnvironmentDraft";
import type { Job } from "./generated/Job";
import type { LocalStart } from "./generated/LocalStart";
import type { NewNeonConnection } from "./generated/NewNeonConnection";
import type { Overview } from "./generated/Overview";
import type { Pipeline } from "./generated/Pipeline";
import type { Policy } from "./generated/Policy";
import type { ProjectItem } from "./generated/ProjectItem";
import type { RunDetail } from "./generated/RunDetail";
import type { RunRequest } from "./generated/RunRequest";
import type { RunSummary } from "./generated/RunSummary";
import type { ScriptOutcome } from "./generated/ScriptOutcome";
import type { SetupSuggestion } from "./generated/SetupSuggestion";
import type { WritesSince } from "./generated/WritesSince";
import { currentTransport } from "./transport";

type None = Record<string, never>;

/** Every command of the application: its arguments and what it answers. */
export interface Commands {
  overview: { args: None; answer: Overview };
  notice_dismiss: { args: { id: string }; answer: null };
  project_list: { args: { connectionId: string }; answer: ProjectItem[] };
  project_open: { args: { connectionId: string; projectId: string }; answer: null };
  local_start: { args: { start: LocalStart }; answer: Job };
  dump_file_pick: { args: None; answer: string | null };
  job_list: { args: None; answer: Job[] };
  neon_connect: { args: { connection: NewNeonConnection }; answer: Connection };
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
  script_run: {
    args: { branchId: string; database: string | null; role: string | null; script: string };
    answer: ScriptOutcome;
  };
  open_external: { args: { url: string }; answer: null };
}

export type CommandName = keyof Commands;

export function call<K extends CommandName>(
  name: K,
  args: Commands[K]["args"],
): Promise<Commands[K]["answer"]> {
  return currentTransport().invoke(name, args) as Promise<Commands[K]["answer"]>;
}
