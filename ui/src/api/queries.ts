import {
  QueryClient,
  queryOptions,
  type UseMutationResult,
  useMutation,
  useQuery,
} from "@tanstack/react-query";
import { type CommandName, type Commands, call } from "./commands";
import { asCommandError } from "./errors";
import type { Connection } from "./generated/Connection";
import type { Environment } from "./generated/Environment";
import type { Failure } from "./generated/Failure";
import type { Job } from "./generated/Job";
import type { Pipeline } from "./generated/Pipeline";
import type { RunSummary } from "./generated/RunSummary";

declare module "@tanstack/react-query" {
  interface Register {
    defaultError: Failure;
  }
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // Rust retries what may be retried and says what has changed; the window does neither.
      queries: { retry: false, staleTime: 20_000, networkMode: "always" },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

export async function ask<K extends CommandName>(
  name: K,
  args: Commands[K]["args"],
): Promise<Commands[K]["answer"]> {
  try {
    return await call(name, args);
  } catch (thrown) {
    throw asCommandError(thrown);
  }
}

export const queries = {
  overview: queryOptions({ queryKey: ["overview"], queryFn: () => ask("overview", {}) }),
  /** What would go with a connection. Read anew each time: a run may begin in between. */
  connectionRemoval: (connectionId: string) =>
    queryOptions({
      queryKey: ["connection_removal", connectionId],
      queryFn: () => ask("connection_remove_preview", { connectionId }),
      staleTime: 0,
      gcTime: 0,
    }),
  projectRemoval: (connectionId: string, projectId: string) =>
    queryOptions({
      queryKey: ["project_removal", connectionId, projectId],
      queryFn: () => ask("project_delete_preview", { connectionId, projectId }),
      staleTime: 0,
      gcTime: 0,
    }),
  organizations: (connectionId: string) =>
    queryOptions({
      queryKey: ["organizations", connectionId],
      queryFn: () => ask("organization_list", { connectionId }),
    }),
  projectChoices: (connectionId: string, organizationId: string | null) =>
    queryOptions({
      queryKey: ["project_choices", connectionId, organizationId],
      queryFn: () => ask("project_choices", { connectionId, organizationId }),
    }),
  setup: (connectionId: string, projectId: string) =>
    queryOptions({
      queryKey: ["setup", connectionId, projectId],
      queryFn: () => ask("setup_suggest", { connectionId, projectId }),
    }),
  /** Of the current project; the id keeps what was shown of another one apart. */
  pipeline: (projectId: string) =>
    queryOptions({ queryKey: ["pipeline", projectId], queryFn: () => ask("pipeline", {}) }),
  /** Counted on the server, which takes a while where much was written. */
  writes: (environmentId: string, branchId: string) =>
    queryOptions({
      queryKey: ["writes", environmentId, branchId],
      queryFn: () => ask("environment_writes", { id: environmentId }),
    }),
  /** Read anew each time that it is asked for: what it offers can be gone in between. */
  waysBack: (environmentId: string) =>
    queryOptions({
      queryKey: ["ways_back", environmentId],
      queryFn: () => ask("environment_ways_back", { id: environmentId }),
      staleTime: 0,
      gcTime: 0,
    }),
  dropTest: (environmentId: string) =>
    queryOptions({
      queryKey: ["drop_test", environmentId],
      queryFn: () => ask("drop_test_preview", { environmentId }),
      staleTime: 0,
      gcTime: 0,
    }),
  /** Read from the server each time: it is adopted as it was shown. */
  binding: (environmentId: string) =>
    queryOptions({
      queryKey: ["binding", environmentId],
      queryFn: () => ask("environment_binding", { id: environmentId }),
      staleTime: 0,
      gcTime: 0,
    }),
  runs: (projectId: string) =>
    queryOptions({ queryKey: ["runs", projectId], queryFn: () => ask("run_list", {}) }),
  run: (runId: string) =>
    queryOptions({
      queryKey: ["run", runId],
      queryFn: () => ask("run_get", { runId }),
      // A lock that runs out is told by nobody.
      refetchInterval: ({ state }) => (state.data?.can_take_over?.enabled === false ? 5000 : false),
    }),
  jobs: queryOptions({ queryKey: ["jobs"], queryFn: () => ask("job_list", {}) }),
  /** Read from both servers, and true of that moment. */
  comparisonCost: (source: string, target: string) =>
    queryOptions({
      queryKey: ["comparison-cost", source, target],
      queryFn: () => ask("comparison_cost", { source, target }),
      staleTime: 0,
      gcTime: 0,
    }),
  /** Of a job that has succeeded; it does not change any more. */
  comparison: (jobId: string) =>
    queryOptions({
      queryKey: ["comparison", jobId],
      queryFn: () => ask("comparison_get", { jobId }),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  credentials: queryOptions({ queryKey: ["credentials"], queryFn: () => ask("credential_list", {}) }),
  /** What a connection string can be made of, as the server has it. */
  credentialPlace: (account: string, database: string | null) =>
    queryOptions({
      queryKey: ["credential-place", account, database],
      queryFn: () => ask("credential_place", { account, database }),
    }),
  credentialDeletion: (account: string) =>
    queryOptions({
      queryKey: ["credential-deletion", account],
      queryFn: () => ask("credential_delete_preview", { account }),
      staleTime: 0,
      gcTime: 0,
    }),
  /** Who is connected is true of that moment. */
  credentialRotation: (account: string) =>
    queryOptions({
      queryKey: ["credential-rotation", account],
      queryFn: () => ask("credential_rotate_preview", { account }),
      staleTime: 0,
      gcTime: 0,
    }),
  /** Asked for on request only. */
  foundKeys: queryOptions({
    queryKey: ["found-keys"],
    queryFn: () => ask("neon_key_find", {}),
    staleTime: 0,
    gcTime: 0,
  }),
  /** Of the current project, as what follows of requests and history; the id keeps projects apart. */
  team: (projectId: string) =>
    queryOptions({ queryKey: ["team", projectId], queryFn: () => ask("team_get", {}) }),
  /** Asked of the server, and true of that moment. */
  teamFound: (projectId: string) =>
    queryOptions({
      queryKey: ["team_found", projectId],
      queryFn: () => ask("team_find", {}),
      staleTime: 0,
      gcTime: 0,
    }),
  terms: (environmentId: string) =>
    queryOptions({
      queryKey: ["terms", environmentId],
      queryFn: () => ask("environment_terms", { id: environmentId }),
    }),
  requests: (projectId: string) =>
    queryOptions({ queryKey: ["requests", projectId], queryFn: () => ask("request_list", {}) }),
  requestsElsewhere: queryOptions({
    queryKey: ["requests_elsewhere"],
    queryFn: () => ask("request_elsewhere", {}),
  }),
  request: (id: string) =>
    queryOptions({ queryKey: ["request", id], queryFn: () => ask("request_get", { id }) }),
  runApproval: (runId: string) =>
    queryOptions({ queryKey: ["run_approval", runId], queryFn: () => ask("run_approval", { runId }) }),
  history: (projectId: string) =>
    queryOptions({ queryKey: ["history", projectId], queryFn: () => ask("history_list", {}) }),
  notifications: queryOptions({ queryKey: ["notifications"], queryFn: () => ask("notifications_get", {}) }),
  deletion: (what: Commands["delete_preview"]["args"]["what"], id: string) =>
    queryOptions({
      queryKey: ["deletion", what, id],
      queryFn: () => ask("delete_preview", { what, id }),
      staleTime: 0,
      gcTime: 0,
    }),
};

/** A command that changes something. What it makes stale is told by Rust's event, not guessed here. */
export function useCommand<K extends CommandName>(
  name: K,
): UseMutationResult<Commands[K]["answer"], Failure, Commands[K]["args"]> {
  return useMutation<Commands[K]["answer"], Failure, Commands[K]["args"]>({
    mutationKey: [name],
    mutationFn: (args) => ask(name, args),
  });
}

export const useOverview = () => useQuery(queries.overview);

/** The connection of the project that the window shows. */
export function useCurrentConnection(): Connection | undefined {
  const overview = useOverview().data;
  return overview?.connections.find((each) => each.id === overview.current?.connection_id);
}

export function useProjectId(): string | undefined {
  return useOverview().data?.current?.project_id;
}

export function usePipeline() {
  const projectId = useProjectId();
  return useQuery({ ...queries.pipeline(projectId ?? ""), enabled: projectId !== undefined });
}

/** What was written since the last common base. Not asked of a branch that sleeps: counting would wake it. */
export function useWrites(environment: Environment) {
  const awake = environment.state === "awake" && environment.branch_id !== null;
  return useQuery({
    ...queries.writes(environment.id, environment.branch_id ?? ""),
    enabled: awake && environment.running === null,
  });
}

export function useRuns() {
  const projectId = useProjectId();
  return useQuery({ ...queries.runs(projectId ?? ""), enabled: projectId !== undefined });
}

/** Null where the current project has no team. */
export function useTeam() {
  const projectId = useProjectId();
  return useQuery({ ...queries.team(projectId ?? ""), enabled: projectId !== undefined });
}

export const useTerms = (environmentId: string) => useQuery(queries.terms(environmentId));

export function useRequests() {
  const projectId = useProjectId();
  return useQuery({ ...queries.requests(projectId ?? ""), enabled: projectId !== undefined });
}

export const useRequestsElsewhere = () => useQuery(queries.requestsElsewhere);

export function useHistory() {
  const projectId = useProjectId();
  return useQuery({ ...queries.history(projectId ?? ""), enabled: projectId !== undefined });
}

export const useJobs = () => useQuery(queries.jobs);

export function useJob(id: string | undefined): Job | undefined {
  const jobs = useJobs();
  return id === undefined ? undefined : jobs.data?.find((job) => job.id === id);
}

export function isAtWork(run: RunSummary): boolean {
  return run.status === "queued" || run.status === "running" || run.status === "unwinding";
}

export function hasEnded(run: RunSummary): boolean {
  return run.status === "succeeded" || run.status === "failed" || run.status === "stuck";
}

/** The environment to which a branch belongs, be it served, child or backup. */
export function environmentOfBranch(pipeline: Pipeline, branchId: string): Environment | undefined {
  return pipeline.environments.find(
    (environment) =>
      environment.branch_id === branchId ||
      environment.children.some((branch) => branch.id === branchId) ||
      environment.backups.some((branch) => branch.id === branchId),
  );
}
