import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import type { PlanView } from "../api/generated/PlanView";
import type { RunDetail } from "../api/generated/RunDetail";
import type { RunSummary } from "../api/generated/RunSummary";
import { queries, useCommand } from "../api/queries";
import { Button, Why } from "../ui/button";
import { ErrorNote } from "../ui/feedback";
import { formatWhen, RUN_DECISION, shortDigest } from "../ui/format";
import { Mark } from "../ui/mark";
import text from "../ui/text.module.css";
import { useNow } from "../ui/use-now";
import { ageOf } from "./came";
import { PlanReview } from "./plan-review";
import { agreedFor, carriedOutWords } from "./request-decision";
import styles from "./review.module.css";
import { AskForApproval, isAskedFor, RequestLine } from "./run-approval";
import { TypedName, typedNameReason } from "./typed-name";

/** The one screen on which whoever prepared a plan decides: what is lost first, the decision last. */
export function Review({ detail, plan }: { detail: RunDetail; plan: PlanView }) {
  const { summary } = detail;
  return (
    <PlanReview
      detail={detail}
      plan={plan}
      under={
        <>
          Run {summary.number}, prepared {formatWhen(plan.made_at)}, <Age plan={plan} run={summary} />.{" "}
          {summary.kind === "rehearsal"
            ? `Nothing of ${summary.target.name} is replaced: all of this happens to a copy, which is thrown away. What stands below is what a promote would do.`
            : "Nothing has been replaced yet."}
        </>
      }
    >
      {(position) => <Decision detail={detail} plan={plan} position={position} />}
    </PlanReview>
  );
}

function Age({ plan, run }: { plan: PlanView; run: RunSummary }) {
  const { old, age } = ageOf(plan, run, useNow(true, 60_000));
  return (
    <span className={old ? text.warn : undefined}>{old ? `${age}: its figures are that old` : age}</span>
  );
}

function Decision({ detail, plan, position }: { detail: RunDetail; plan: PlanView; position: string }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const { summary } = detail;
  const [typed, setTyped] = useState("");
  const execute = useCommand("run_execute");
  const discard = useCommand("run_cancel");
  const notNow = useRef<HTMLButtonElement>(null);
  const reasonId = useId();
  useEffect(() => notNow.current?.focus({ preventScroll: true }), []);

  const approval = useQuery(queries.runApproval(summary.id));
  const askedFor = isAskedFor(approval.data) ? approval.data : null;
  const agreed = askedFor === null ? (approval.data?.request ?? null) : null;
  const request = useQuery({ ...queries.request(agreed?.id ?? ""), enabled: agreed !== null }).data;
  const now = useNow(request?.carry_out.kind === "at");
  const early = request === undefined ? null : agreedFor(request, now);
  const refused = detail.can_execute.enabled
    ? null
    : (detail.can_execute.reason ?? "The plan cannot be carried out now.");
  const off =
    refused ??
    (early === null ? null : `It is agreed for ${formatWhen(early)}, and not carried out before.`) ??
    (plan.typed_name === null ? null : typedNameReason(plan.typed_name, typed)) ??
    (approval.isError
      ? "It is not known whether others have to agree."
      : approval.isPending
        ? "Slipway looks whether others have to agree."
        : null);
  const rehearsal = summary.kind === "rehearsal";
  const verb = RUN_DECISION[summary.kind];
  const refresh = () => void client.invalidateQueries({ queryKey: ["run", summary.id] });

  return (
    <>
      <div className={styles.part}>
        <div className={text.row}>
          <h2>Decision</h2>
          <span className={styles.position}>{position}</span>
        </div>
        <dl className={styles.details}>
          <dt>Candidate</dt>
          <dd>taken {formatWhen(plan.candidate_taken_at)}</dd>
          <dt>Prepared</dt>
          <dd>
            {formatWhen(plan.made_at)},{" "}
            <Link to="/runs/$runId" params={{ runId: summary.id }} search={{ view: "steps" }}>
              see the steps
            </Link>
          </dd>
          <dt>Carried out</dt>
          <dd>
            {askedFor !== null
              ? `${askedFor.needed === 0 ? "when you say so" : "once others agree"}, by this computer`
              : request === undefined
                ? "at once, by this computer"
                : carriedOutWords(request, now)}
          </dd>
          <dt>Digest</dt>
          <dd>
            <code title={plan.digest}>{shortDigest(plan.digest)}</code>
            <br />
            <span className={text.muted}>A change of what was planned voids it.</span>
          </dd>
        </dl>
      </div>
      <hr />
      {approval.data?.request?.state.kind === "approved" && <RequestLine request={approval.data.request} />}
      {askedFor !== null && <AskForApproval run={summary} approval={askedFor} />}
      {askedFor === null && plan.typed_name !== null && (
        <TypedName
          name={plan.typed_name}
          purpose={summary.kind === "roll_back" ? "to roll it back" : "to replace it"}
          value={typed}
          onChange={(value) => {
            setTyped(value);
            execute.reset();
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button ref={notNow} onClick={() => void navigate({ to: "/pipeline" })}>
          Not now
        </Button>
        {askedFor === null && (
          <>
            <Button
              kind={off !== null ? "plain" : rehearsal ? "primary" : "danger"}
              off={off}
              reasonId={reasonId}
              busy={execute.isPending}
              onClick={() =>
                execute.mutate(
                  {
                    runId: summary.id,
                    planDigest: plan.digest,
                    typedName: plan.typed_name === null ? null : typed,
                  },
                  { onSettled: refresh },
                )
              }
            >
              {verb} {rehearsal && "on a copy of "}
              <Mark colour={summary.target.colour} name={summary.target.name} /> {summary.target.name}
            </Button>
            {off !== null && <Why id={reasonId}>{off}</Why>}
          </>
        )}
      </div>
      {approval.error && <ErrorNote error={approval.error} />}
      {execute.error && <ErrorNote error={execute.error} />}
      {discard.error && <ErrorNote error={discard.error} />}
      <div className={styles.buttons}>
        <Button
          kind="ghost"
          icon="close"
          busy={discard.isPending}
          onClick={() => discard.mutate({ runId: summary.id }, { onSettled: refresh })}
        >
          Discard plan
        </Button>
        <Why>
          “Not now” keeps the plan; discarding deletes the candidate. {summary.target.name} stays as it is.
        </Why>
      </div>
    </>
  );
}
