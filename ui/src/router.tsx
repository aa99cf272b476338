import {
  createRootRoute,
  createRoute,
  createRouter,
  Navigate,
  type RouterHistory,
} from "@tanstack/react-router";
import { useOverview } from "./api/queries";
import { Page } from "./components/page";
import { Shell } from "./components/shell";
import { BranchesPage } from "./pages/branches";
import { ConnectionsPage } from "./pages/connections";
import { CredentialsPage } from "./pages/credentials";
import { EnvironmentPage } from "./pages/environment";
import { HistoryPage } from "./pages/history";
import { JobPage } from "./pages/job";
import { PipelinePage } from "./pages/pipeline";
import { ProjectsPage } from "./pages/projects";
import { RequestPage } from "./pages/request";
import { RequestsPage } from "./pages/requests";
import { RunPage } from "./pages/run";
import { RunsPage } from "./pages/runs";
import { ScriptPage } from "./pages/script";
import { SetupPage } from "./pages/setup";
import { SnapshotsPage } from "./pages/snapshots";
import { StartPage } from "./pages/start";
import { TeamPage } from "./pages/team";
import { ErrorBlank } from "./ui/feedback";

const root = createRootRoute({
  component: Shell,
  notFoundComponent: () => <Navigate to="/" replace />,
  errorComponent: ({ error, reset }) => (
    <Page title="Slipway">
      <ErrorBlank
        error={{
          code: null,
          message: "This view could not be drawn",
          reason: error instanceof Error ? error.message : String(error),
          next: "Nothing was changed by this. Open another view, or try this one again.",
        }}
        onRetry={reset}
      />
    </Page>
  ),
});

function Home() {
  const overview = useOverview();
  if (overview.data) {
    return <Navigate to={overview.data.current ? "/pipeline" : "/start"} replace />;
  }
  return null;
}

const routes = [
  createRoute({ getParentRoute: () => root, path: "/", component: Home }),
  createRoute({
    getParentRoute: () => root,
    path: "/start",
    component: StartPage,
    validateSearch: (search: Record<string, unknown>): { job?: string; panel?: "neon" } => ({
      ...(typeof search.job === "string" ? { job: search.job } : {}),
      ...(search.panel === "neon" ? { panel: "neon" as const } : {}),
    }),
  }),
  createRoute({
    getParentRoute: () => root,
    path: "/setup/$connectionId",
    component: SetupPage,
    validateSearch: (search: Record<string, unknown>): { project?: string } =>
      typeof search.project === "string" ? { project: search.project } : {},
  }),
  createRoute({ getParentRoute: () => root, path: "/pipeline", component: PipelinePage }),
  createRoute({
    getParentRoute: () => root,
    path: "/environments/$environmentId",
    component: EnvironmentPage,
  }),
  createRoute({ getParentRoute: () => root, path: "/script/$branchId", component: ScriptPage }),
  createRoute({ getParentRoute: () => root, path: "/runs", component: RunsPage }),
  createRoute({
    getParentRoute: () => root,
    path: "/runs/$runId",
    component: RunPage,
    validateSearch: (search: Record<string, unknown>): { view?: "steps" } =>
      search.view === "steps" ? { view: "steps" } : {},
  }),
  createRoute({ getParentRoute: () => root, path: "/branches", component: BranchesPage }),
  createRoute({ getParentRoute: () => root, path: "/snapshots", component: SnapshotsPage }),
  createRoute({ getParentRoute: () => root, path: "/requests", component: RequestsPage }),
  createRoute({ getParentRoute: () => root, path: "/requests/$requestId", component: RequestPage }),
  createRoute({ getParentRoute: () => root, path: "/history", component: HistoryPage }),
  createRoute({ getParentRoute: () => root, path: "/team", component: TeamPage }),
  createRoute({ getParentRoute: () => root, path: "/jobs/$jobId", component: JobPage }),
  createRoute({ getParentRoute: () => root, path: "/connections", component: ConnectionsPage }),
  createRoute({ getParentRoute: () => root, path: "/projects", component: ProjectsPage }),
  createRoute({
    getParentRoute: () => root,
    path: "/credentials",
    component: CredentialsPage,
    validateSearch: (search: Record<string, unknown>): { account?: string } =>
      typeof search.account === "string" ? { account: search.account } : {},
  }),
] as const;

const tree = root.addChildren(routes);

export function createAppRouter(history: RouterHistory) {
  return createRouter({ routeTree: tree, history, defaultPreload: false });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module "@tanstack/react-router" {
  interface Register {
    router: AppRouter;
  }
}
