import { Link } from "@tanstack/react-router";
import { useOverview } from "../api/queries";
import { useAsk } from "../components/dialogs";
import { Page } from "../components/page";
import { ProjectBrowser } from "../components/project-browser";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { Blank, Skeleton } from "../ui/feedback";
import { plural } from "../ui/format";

/** The projects of every connection in one list. */
export function ProjectsPage() {
  const overview = useOverview();
  const ask = useAsk();
  useView(null, "Projects");
  const data = overview.data;
  return (
    <Page
      title="Projects"
      summary={data && `on ${plural(data.connections.length, "connection")}`}
      actions={
        data &&
        data.connections.length > 0 && (
          <Button icon="plus" onClick={() => ask({ kind: "new_project" })}>
            Project
          </Button>
        )
      }
    >
      {overview.isPending && <Skeleton width="60%" height={12} />}
      {data?.connections.length === 0 && (
        <Blank icon="plug" title="There is no connection yet" action={<Link to="/start">Begin</Link>}>
          Projects live on a server: this computer, or Neon.
        </Blank>
      )}
      {data && data.connections.length > 0 && (
        <ProjectBrowser connections={data.connections} known={data.known_projects} />
      )}
    </Page>
  );
}
