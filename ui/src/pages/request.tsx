import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { queries } from "../api/queries";
import { Page } from "../components/page";
import { EndBanner, RequestReview } from "../components/request-review";
import { useView } from "../components/view";
import { Blank, ErrorBlank, Skeleton } from "../ui/feedback";

/** Where a member decides about somebody's plan. A link from outside leads here, and does nothing by itself. */
export function RequestPage() {
  const { requestId } = useParams({ from: "/requests/$requestId" });
  const request = useQuery(queries.request(requestId));
  const summary = request.data?.summary;
  useView(summary?.target.colour ?? null, "Requests", summary?.title ?? "Request");

  if (request.data?.run.plan) {
    const { plan } = request.data.run;
    // A name that was typed for one plan is not typed for another.
    return <RequestReview key={`${requestId} ${plan.digest}`} request={request.data} plan={plan} />;
  }
  return (
    <Page title={summary?.title ?? "Request"}>
      {request.isPending && (
        <div aria-busy="true">
          <Skeleton width="40%" height={20} />
        </div>
      )}
      {request.isError && <ErrorBlank error={request.error} onRetry={() => void request.refetch()} />}
      {request.data && (
        <>
          <EndBanner request={request.data} />
          <Blank
            icon="clock"
            title="Its plan is not here"
            action={<Link to="/requests">Go to the requests</Link>}
          >
            {request.data.summary.by}’s copy of Slipway has not sent it, or it was discarded. Without the plan
            nothing can be decided.
          </Blank>
        </>
      )}
    </Page>
  );
}
