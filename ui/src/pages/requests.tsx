import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { RequestSummary } from "../api/generated/RequestSummary";
import { useRequests, useRequestsElsewhere, useTeam } from "../api/queries";
import { useEnterProject } from "../components/enter-project";
import { Page } from "../components/page";
import {
  approvalsWords,
  endWords,
  hasEndedRequest,
  OverrideLine,
  RequestTag,
  stateWord,
} from "../components/request-words";
import { RunTitle } from "../components/run-title";
import { TeamLinkBanner } from "../components/team-link";
import { useView } from "../components/view";
import { Button } from "../ui/button";
import { cx } from "../ui/cx";
import { type Column, DataTable } from "../ui/data-table";
import { Banner, Blank, ErrorBlank, ErrorNote, Skeleton } from "../ui/feedback";
import { FilterInput } from "../ui/field";
import { formatWhen, plural, RUN_VERB } from "../ui/format";
import text from "../ui/text.module.css";
import lists from "./lists.module.css";
import styles from "./requests.module.css";

function matches(request: RequestSummary, wanted: string): boolean {
  return [
    request.title,
    request.by,
    request.source.name,
    request.target.name,
    RUN_VERB[request.run_kind],
    stateWord(request),
  ]
    .join(" ")
    .toLowerCase()
    .includes(wanted);
}

/** What members ask of each other: what waits for this one first. */
export function RequestsPage() {
  const requests = useRequests();
  const team = useTeam();
  const [filter, setFilter] = useState("");
  useView(null, "Requests");
  const all = requests.data ?? [];
  const wanted = filter.trim().toLowerCase();
  const shown = all.filter((each) => wanted === "" || matches(each, wanted));
  const forMe = shown.filter((each) => each.waits_for_me);
  const open = shown.filter((each) => !each.waits_for_me && !hasEndedRequest(each));
  const ended = shown.filter((each) => !each.waits_for_me && hasEndedRequest(each));
  const waiting = all.filter((each) => each.waits_for_me).length;

  return (
    <Page
      title="Requests"
      summary={
        requests.data &&
        team.data &&
        (waiting === 0 ? "nothing waits for you" : `${plural(waiting, "waits", "wait")} for you`)
      }
    >
      {requests.isPending && <Skeleton width="60%" height={12} />}
      {requests.isError && <ErrorBlank error={requests.error} onRetry={() => void requests.refetch()} />}
      <TeamLinkBanner />
      <Elsewhere />
      {requests.data && all.length === 0 && team.data === null && (
        <Blank icon="inbox" title="Requests need a team" action={<Link to="/team">Found or join one</Link>}>
          With a team an environment can ask that others agree before it is replaced. What they are asked for
          is listed here.
        </Blank>
      )}
      {requests.data && all.length === 0 && team.data && (
        <Blank icon="inbox" title="Nobody has asked for anything yet">
          Prepare a promote to an environment that wants approvals, and ask for them at the end of its review.
        </Blank>
      )}
      {all.length > 0 && (
        <>
          <FilterInput label="Filter by title, person, environment" value={filter} onChange={setFilter} />
          {shown.length === 0 && <p className={text.sub}>No request matches this filter.</p>}
          <List title="Waits for you" requests={forMe} />
          <List title="Open" requests={open} />
          <List title="Ended" requests={ended} />
        </>
      )}
    </Page>
  );
}

/** What waits in projects that the window does not show. */
function Elsewhere() {
  const elsewhere = useRequestsElsewhere().data ?? [];
  const project = useEnterProject();
  return (
    <>
      {elsewhere.map((each) => (
        <Banner
          key={`${each.connection_id} ${each.project_id}`}
          tone="warn"
          action={
            <Button
              size="tiny"
              busy={project.isPending}
              onClick={() => project.enter(each.connection_id, each.project_id)}
            >
              Open {each.project_name}
            </Button>
          }
        >
          {plural(each.waiting, "request waits", "requests wait")} for you in the project {each.project_name}.
        </Banner>
      ))}
      {project.error && <ErrorNote error={project.error} />}
    </>
  );
}

const COLUMNS: Column<RequestSummary>[] = [
  {
    key: "title",
    head: "Request",
    className: styles.title,
    cell: (request) => {
      const why = endWords(request.state);
      return (
        <>
          <Link to="/requests/$requestId" params={{ requestId: request.id }} className={text.medium}>
            {request.title}
          </Link>
          <span className={cx(lists.under, text.clip)} title={why ?? undefined}>
            {request.mine ? "You" : request.by}, {formatWhen(request.at)}
            {why !== null && ` · ${why}`}
          </span>
          <OverrideLine reason={request.override_reason} />
        </>
      );
    },
  },
  {
    key: "what",
    head: "What",
    className: styles.what,
    cell: (request) => (
      <RunTitle run={{ kind: request.run_kind, source: request.source, target: request.target }} />
    ),
  },
  {
    key: "state",
    head: "State",
    className: styles.state,
    cell: (request) => <RequestTag request={request} />,
  },
  { key: "approvals", head: "Approvals", className: styles.short, cell: approvalsWords },
  {
    key: "expires",
    head: "Expires",
    className: styles.when,
    cell: (request) =>
      request.expires_at === null || hasEndedRequest(request) ? (
        <span className={text.muted}>–</span>
      ) : (
        formatWhen(request.expires_at)
      ),
  },
];

function List({ title, requests }: { title: string; requests: RequestSummary[] }) {
  return (
    requests.length > 0 && (
      <section className={styles.group}>
        <h2>
          {title} <span className={text.muted}>{requests.length}</span>
        </h2>
        <DataTable
          label={title}
          rows={requests}
          rowKey={(request) => request.id}
          rowHeight={44}
          className={lists.twoLines}
          columns={COLUMNS}
        />
      </section>
    )
  );
}
