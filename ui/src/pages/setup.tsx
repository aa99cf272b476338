import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { SetupSuggestion } from "../api/generated/SetupSuggestion";
import { queries, useCommand, useOverview } from "../api/queries";
import { useShowPipeline } from "../components/enter-project";
import { draftsOf, EnvironmentLines, linesOf, linesReason } from "../components/environment-lines";
import { Page } from "../components/page";
import { ProjectBrowser } from "../components/project-browser";
import { useView } from "../components/view";
import { Button, ButtonWithReason } from "../ui/button";
import { Blank, ErrorBlank, ErrorNote, Skeleton } from "../ui/feedback";
import text from "../ui/text.module.css";
import styles from "./setup.module.css";

/** Which project, then which branch is which environment. Nothing is created by either. */
export function SetupPage() {
  const { connectionId } = useParams({ from: "/setup/$connectionId" });
  const { project } = useSearch({ from: "/setup/$connectionId" });
  const overview = useOverview();
  const connection = overview.data?.connections.find((each) => each.id === connectionId);
  useView(null, connection?.name ?? "Connection", project === undefined ? "Projects" : "Environments");
  if (project !== undefined) {
    return <Assign key={project} connectionId={connectionId} projectId={project} />;
  }
  return (
    <Page
      title="Choose a project"
      summary={`on ${connection?.name ?? "this connection"}; choosing one changes nothing there`}
    >
      {overview.isPending && <Skeleton width="60%" height={12} />}
      {overview.data && !connection && (
        <Blank
          icon="plug"
          title="This connection is not there any more"
          action={<Link to="/connections">Connections</Link>}
        >
          It was removed.
        </Blank>
      )}
      {connection && (
        <ProjectBrowser
          connections={[connection]}
          known={(overview.data?.known_projects ?? []).filter((each) => each.connection_id === connectionId)}
          empty="This key sees no project"
        />
      )}
    </Page>
  );
}

function Assign({ connectionId, projectId }: { connectionId: string; projectId: string }) {
  const setup = useQuery(queries.setup(connectionId, projectId));
  return (
    <Page
      title={setup.data ? `Which branch of ${setup.data.project.name} is which environment?` : "Environments"}
      summary="Nothing is created: Slipway only remembers the names."
    >
      {setup.isPending && (
        <div className={styles.narrow} aria-busy="true">
          <Skeleton width="80%" height={12} />
          <Skeleton width="70%" height={12} />
          <p className={text.small}>Asking for the branches…</p>
        </div>
      )}
      {setup.isError && <ErrorBlank error={setup.error} onRetry={() => void setup.refetch()} />}
      {setup.data && <AssignForm connectionId={connectionId} projectId={projectId} setup={setup.data} />}
    </Page>
  );
}

function AssignForm({
  connectionId,
  projectId,
  setup,
}: {
  connectionId: string;
  projectId: string;
  setup: SetupSuggestion;
}) {
  const navigate = useNavigate();
  const confirm = useCommand("setup_confirm");
  const begin = useShowPipeline();
  const [lines, setLines] = useState(() => linesOf(setup.environments));
  const off = linesReason(lines);

  if (setup.branches.length === 0) {
    return (
      <Blank
        icon="branch"
        title="This project has no root branch with an endpoint"
        action={
          <Link to="/setup/$connectionId" params={{ connectionId }} search={{}}>
            Choose another project
          </Link>
        }
      >
        An environment is bound to an endpoint. Add a compute to a root branch on the server, then come back.
      </Blank>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (off === null && !confirm.isPending) {
          const show = begin();
          confirm.mutate(
            { connectionId, projectId, environments: draftsOf(lines) },
            { onSuccess: () => void show() },
          );
        }
      }}
    >
      <EnvironmentLines branches={setup.branches} lines={lines} onChange={setLines} />
      <p className={styles.note}>
        They are drawn in this order, from left to right; Alt with the arrow keys moves one. Production is
        drawn last, and scripts are refused on it. Names, colours and places can be changed later.
      </p>
      {confirm.error && <ErrorNote error={confirm.error} />}
      <div className={text.row}>
        <ButtonWithReason kind="primary" submit off={off} busy={confirm.isPending}>
          Use these environments
        </ButtonWithReason>
        <Button
          kind="ghost"
          onClick={() => void navigate({ to: "/setup/$connectionId", params: { connectionId }, search: {} })}
        >
          Choose another project
        </Button>
      </div>
    </form>
  );
}
