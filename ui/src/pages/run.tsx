import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { queries, useRuns } from "../api/queries";
import { Page } from "../components/page";
import { Review } from "../components/review";
import { RunView } from "../components/run-view";
import { useView } from "../components/view";
import { ErrorBlank, Skeleton } from "../ui/feedback";

/** A run: the review while its plan waits, its steps before and after. Another copy's run has no review here. */
export function RunPage() {
  const { runId } = useParams({ from: "/runs/$runId" });
  const { view } = useSearch({ from: "/runs/$runId" });
  const run = useQuery(queries.run(runId));
  const listed = useRuns().data?.find((each) => each.id === runId);
  const summary = run.data?.summary ?? listed;
  useView(summary?.target.colour ?? null, "Runs", summary ? `Run ${summary.number}` : "Run");

  if (run.data) {
    const decided = run.data.summary.by === undefined && view !== "steps";
    return run.data.summary.status === "waiting" && run.data.plan && decided ? (
      <Review key={run.data.plan.id} detail={run.data} plan={run.data.plan} />
    ) : (
      <RunView key={runId} detail={run.data} />
    );
  }
  if (run.isError) {
    return (
      <Page title="Run">
        <ErrorBlank error={run.error} onRetry={() => void run.refetch()} />
      </Page>
    );
  }
  return (
    <Page title={summary ? `Run ${summary.number}` : "Run"}>
      <div aria-busy="true">
        <Skeleton width="40%" height={20} />
      </div>
    </Page>
  );
}
