import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import type { Loss } from "../api/generated/Loss";
import type { PlanView } from "../api/generated/PlanView";
import type { RequestDetail } from "../api/generated/RequestDetail";
import type { RequestSummary } from "../api/generated/RequestSummary";
import { useCommand } from "../api/queries";
import { Button, Why } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import { Dialog } from "../ui/dialog";
import { ErrorNote } from "../ui/feedback";
import { Field, TextArea } from "../ui/field";
import { formatGap, formatWhen, measureWords, plural, RUN_DECISION, shortDigest } from "../ui/format";
import { EnvironmentName, Mark } from "../ui/mark";
import text from "../ui/text.module.css";
import { cameOf, replacedAt, SinceThen, useSince } from "./came";
import { why } from "./environment-card";
import { isCounted, isProvenNothing } from "./loss";
import { approvalsWords, hasEndedRequest, RequestTag, whoseComputer } from "./request-words";
import styles from "./review.module.css";
import { TypedName, typedNameReason } from "./typed-name";
import { hasWayBack, keptWords } from "./way-back";

/** The section with what was said. */
export const SAID = "said";

/** What a member can do with a request, and what follows of it. */
export function RequestDecision({
  request,
  plan,
  position,
}: {
  request: RequestDetail;
  plan: PlanView;
  position: string;
}) {
  const { summary, demands, words } = request;
  const demandsId = useId();
  const comments = words.filter((each) => each.what === "commented").length;
  return (
    <>
      <WhatCame request={request} plan={plan} />
      <div className={styles.part}>
        <div className={text.row}>
          <h2>Decision</h2>
          <span className={styles.position}>{position}</span>
          <RequestTag request={summary} />
        </div>
        <dl className={styles.details}>
          <dt>Asked by</dt>
          <dd>
            {summary.mine ? `${summary.by} (you)` : summary.by}, {formatWhen(summary.at)}
          </dd>
          <dt>Approved by</dt>
          <dd>
            {approversOf(request).join(", ") || (hasEndedRequest(summary) ? "nobody" : "nobody yet")},{" "}
            {approvalsWords(summary)}
          </dd>
          <dt>Carried out</dt>
          <dd>{carriedOutWords(request)}</dd>
          {summary.expires_at !== null && (
            <>
              <dt>Expires</dt>
              <dd>{formatWhen(summary.expires_at)}</dd>
            </>
          )}
          <dt>Plan</dt>
          <dd>
            <Link to="/runs/$runId" params={{ runId: summary.run_id }}>
              run {summary.run_number}
            </Link>
            {!summary.mine && ` of ${summary.by}`}, made {formatWhen(plan.made_at)}
          </dd>
          <dt>Digest</dt>
          <dd>
            <code title={plan.digest}>{shortDigest(plan.digest)}</code>
            <br />
            <span className={text.muted}>An approval counts for this plan alone.</span>
          </dd>
        </dl>
      </div>
      {!hasEndedRequest(summary) && (
        <>
          <hr />
          <Decide request={request} plan={plan} />
        </>
      )}
      <hr />
      {demands.length > 0 && (
        <div className={styles.part}>
          <h3 id={demandsId}>What {summary.target.name} asks for</h3>
          <ul className={styles.demands} aria-labelledby={demandsId}>
            {demands.map((demand) => (
              <li key={demand}>{demand}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.part}>
        <h3>Talk about it</h3>
        <span className={styles.share}>
          <Button
            size="tiny"
            icon="comment"
            onClick={() => document.getElementById(SAID)?.scrollIntoView({ block: "start" })}
          >
            {comments === 0 ? "Comment" : plural(comments, "comment")}
          </Button>
          <CopyButton text={request.share.link}>Copy link</CopyButton>
          <CopyButton text={request.share.text}>Copy text for chat or mail</CopyButton>
        </span>
      </div>
    </>
  );
}

/** The run's document after it has ended, or has cut over: before who asked and who agreed. */
function WhatCame({ request, plan }: { request: RequestDetail; plan: PlanView }) {
  const { summary, run } = request;
  const { outcome, ended_at, status, gap_ms, cut_over_passed } = run.summary;
  const came = cameOf(request);
  const since = useSince(run.summary);
  if (came === "ahead") {
    return null;
  }
  const target = summary.target.name;
  const done = came === "replaced";
  const at = replacedAt(run) ?? request.words.findLast((each) => each.what === "carried_out")?.at;
  return (
    <>
      <div className={styles.part}>
        <h2>What came of it</h2>
        <dl className={styles.details} aria-label="What came of it">
          <dt>Replaced</dt>
          <dd>
            {done
              ? at !== undefined
                ? formatWhen(at)
                : "yes"
              : cut_over_passed
                ? `not by this request; run ${summary.run_number} was asked for once more`
                : `no, ${target} was left as it was`}
          </dd>
          {done && (
            <>
              <dt>Gap</dt>
              <dd>{gap_ms === null ? "not measured" : `clients saw ${formatGap(gap_ms)}`}</dd>
              <dt>Lost</dt>
              <dd>
                {run.loss === null ? (
                  `not counted; the plan said: ${measureWords(plan.lost_since_base).value.toLowerCase()}`
                ) : (
                  <Lost loss={run.loss} />
                )}
              </dd>
              <dt>Way back</dt>
              <dd>
                {hasWayBack(plan)
                  ? `${plan.rollback_point_name ?? plan.backup_name}, ${keptWords(plan, run.summary, came)}`
                  : "none"}
              </dd>
            </>
          )}
          {ended_at !== null && (
            <>
              <dt>Ended</dt>
              <dd>{formatWhen(ended_at)}</dd>
            </>
          )}
          {(outcome !== null || status === "stuck") && (
            <>
              <dt>Outcome</dt>
              <dd>
                {status === "stuck" && <b className={text.bad}>Stuck: a person must look. </b>}
                {outcome}
              </dd>
            </>
          )}
          {since !== null && (
            <>
              <dt>Since</dt>
              <dd>
                <SinceThen by={since} />
              </dd>
            </>
          )}
        </dl>
        <Link to="/runs/$runId" params={{ runId: summary.run_id }}>
          Open run {summary.run_number}
        </Link>
      </div>
      <hr />
    </>
  );
}

function Lost({ loss }: { loss: Loss }) {
  const measure = loss.since_base;
  const bad = isCounted(measure) && !isProvenNothing(measure);
  return (
    <>
      <span className={bad ? text.bad : undefined}>{measureWords(measure).value.toLowerCase()}</span>, counted
      afterwards
    </>
  );
}

function Decide({ request, plan }: { request: RequestDetail; plan: PlanView }) {
  const navigate = useNavigate();
  const { summary, typed_name } = request;
  const { id, target } = summary;
  const [typed, setTyped] = useState("");
  const [asking, setAsking] = useState<"reject" | "withdraw" | null>(null);
  const approve = useCommand("request_approve");
  const takeBack = useCommand("request_approval_take_back");
  const notNow = useRef<HTMLButtonElement>(null);
  const reasonId = useId();
  useEffect(() => notNow.current?.focus({ preventScroll: true }), []);

  const refused = why(request.can_approve);
  const off = refused ?? (typed_name === null ? null : typedNameReason(typed_name, typed));
  const notRejected = why(request.can_reject);
  const notWithdrawn = why(request.can_withdraw);
  const carries = summary.mine && summary.state.kind === "approved";

  return (
    <>
      {typed_name !== null && refused === null && (
        <TypedName
          name={typed_name}
          purpose="to approve"
          value={typed}
          onChange={(value) => {
            setTyped(value);
            approve.reset();
          }}
        />
      )}
      <div className={styles.buttons}>
        <Button ref={notNow} onClick={() => void navigate({ to: "/requests" })}>
          Not now
        </Button>
        {carries && (
          <Button
            kind="primary"
            icon="arrowRight"
            onClick={() => void navigate({ to: "/runs/$runId", params: { runId: summary.run_id } })}
          >
            Go on to carry it out
          </Button>
        )}
        {!carries && (
          <>
            <Button
              kind={off !== null ? "plain" : typed_name === null ? "primary" : "danger"}
              off={off}
              reasonId={reasonId}
              busy={approve.isPending}
              onClick={() =>
                approve.mutate({
                  id,
                  planDigest: plan.digest,
                  typedName: typed_name === null ? null : typed,
                })
              }
            >
              {typed_name === null ? (
                "Approve"
              ) : (
                <>
                  Approve and {RUN_DECISION[summary.run_kind].toLowerCase()}{" "}
                  <Mark colour={target.colour} name={target.name} /> {target.name}
                </>
              )}
            </Button>
            {off !== null && <Why id={reasonId}>{off}</Why>}
            {refused === null && <Why>{whatFollows(request)}</Why>}
          </>
        )}
      </div>
      {approve.error && <ErrorNote error={approve.error} />}
      <div className={styles.buttons}>
        {request.can_take_back.enabled && (
          <Button icon="back" busy={takeBack.isPending} onClick={() => takeBack.mutate({ id })}>
            Take my approval back
          </Button>
        )}
        {summary.mine ? (
          <Button
            icon="close"
            off={notWithdrawn}
            reasonId={`${reasonId}-withdraw`}
            onClick={() => setAsking("withdraw")}
          >
            Withdraw…
          </Button>
        ) : (
          <Button
            icon="block"
            off={notRejected}
            reasonId={`${reasonId}-reject`}
            onClick={() => setAsking("reject")}
          >
            Reject…
          </Button>
        )}
        {summary.mine && notWithdrawn !== null && <Why id={`${reasonId}-withdraw`}>{notWithdrawn}</Why>}
        {!summary.mine && notRejected !== null && <Why id={`${reasonId}-reject`}>{notRejected}</Why>}
      </div>
      {takeBack.error && <ErrorNote error={takeBack.error} />}
      {asking === "reject" && <RejectDialog request={request} onClose={() => setAsking(null)} />}
      {asking === "withdraw" && <WithdrawDialog request={request} onClose={() => setAsking(null)} />}
    </>
  );
}

/** Whose approval stands. */
export function approversOf({ words }: RequestDetail): string[] {
  const standing = new Set<string>();
  for (const { by, what } of words) {
    if (what === "approved") {
      standing.add(by);
    } else if (what === "took_back") {
      standing.delete(by);
    }
  }
  return [...standing];
}

/** So long after its time a request is still carried out with nobody there, as the team's fold has it. */
const LATE_MS = 3_600_000;

/** Who has to say so all the same: nobody else agrees, so nobody typed the name; or its time has long passed. */
function waitsForRequester({ summary, carry_out }: RequestDetail, now: number): boolean {
  return (
    carry_out.kind === "by_requester" ||
    summary.needed === 0 ||
    (carry_out.kind === "at" && now > new Date(carry_out.at).getTime() + LATE_MS)
  );
}

/** The time before which nobody carries it out, as long as that has not come. */
export function agreedFor({ carry_out }: RequestDetail, now: number): string | null {
  return carry_out.kind === "at" && now < new Date(carry_out.at).getTime() ? carry_out.at : null;
}

/** "when you say so", and what else is to know of it. */
function onWord(request: RequestDetail, now: number): string {
  const { summary, carry_out } = request;
  const early = agreedFor(request, now);
  if (early !== null) {
    return `when ${saysSo(summary)}, not before ${formatWhen(early)}`;
  }
  const missed = carry_out.kind === "at" && summary.needed > 0;
  return `when ${saysSo(summary)}${missed ? `, since it was not done ${formatWhen(carry_out.at)}` : ""}`;
}

/** For a line of facts. */
export function carriedOutWords(request: RequestDetail, now = Date.now()): string {
  const { summary, carry_out } = request;
  const computer = whoseComputer(summary);
  switch (summary.state.kind) {
    case "carried_out":
      return `by ${computer}`;
    case "under_way":
      return `now, by ${computer}`;
    case "open":
    case "approved":
      if (waitsForRequester(request, now)) {
        return `${onWord(request, now)}, by ${computer}`;
      }
      return carry_out.kind === "at"
        ? `${formatWhen(carry_out.at)}, by ${computer}`
        : `${summary.state.kind === "open" ? "with the last approval" : "at once"}, by ${computer}`;
  }
  return "never: it has ended";
}

/** Who does it and when, for who reads one sentence. */
export function carryOutSentence(request: RequestDetail, now = Date.now()): string {
  const { summary, carry_out } = request;
  const computer = summary.mine ? "This computer" : whoseComputer(summary);
  const open = summary.state.kind === "open";
  switch (summary.state.kind) {
    case "carried_out":
      return `${computer} has carried it out.`;
    case "under_way":
      return `${computer} is carrying it out now.`;
    case "open":
    case "approved": {
      const agreed = `${plural(Math.max(1, summary.needed - summary.approved), "more member has", "more members have")} agreed`;
      const enough = summary.needed === 0 ? ": nobody else has to agree" : ": enough members have agreed";
      const running = "as long as Slipway runs on it";
      if (waitsForRequester(request, now)) {
        return `${computer}, ${onWord(request, now)}${open ? `, once ${agreed}` : enough}.`;
      }
      return carry_out.kind === "at"
        ? `${computer}, ${formatWhen(carry_out.at)}${open ? ` if ${agreed} by then` : enough}, ${running}; not before, and more than an hour later only when ${saysSo(summary)}.`
        : `${computer}, at once${open ? ` when ${agreed}` : enough}, ${running}.`;
    }
  }
  return "Nobody: the request has ended.";
}

const saysSo = ({ mine, by }: RequestSummary) => (mine ? "you say so" : `${by} says so`);

/** What an approval leads to: who carries it out, and when. */
export function whatFollows(request: RequestDetail, now = Date.now()): string {
  const { summary, carry_out } = request;
  const left = summary.needed - summary.approved - 1;
  const computer = whoseComputer(summary);
  const first =
    left > 0
      ? `Then ${plural(left, "more member has", "more members have")} to agree.`
      : "Yours is the last approval that is needed.";
  const target = summary.target.name;
  if (waitsForRequester(request, now)) {
    return `${first} ${target} is replaced by ${computer}, ${onWord(request, now)}.`;
  }
  if (carry_out.kind === "at") {
    return `${first} ${target} is replaced ${formatWhen(carry_out.at)}, by ${computer}.`;
  }
  return left > 0
    ? `${first} With the last approval ${computer} replaces ${target} at once.`
    : `${first} ${computer === "this computer" ? "This computer" : computer} replaces ${target} at once.`;
}

function RejectDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { summary } = request;
  const [reason, setReason] = useState("");
  const reject = useCommand("request_reject");
  const reasonId = useId();
  const off = reason.trim() === "" ? "Say why first." : null;
  return (
    <Dialog
      colour={summary.target.colour}
      title={
        <>
          Reject “{summary.title}” for <EnvironmentName environment={summary.target} />
        </>
      }
      description="It is rejected for everybody, not for you alone, and everybody reads why. This plan cannot be asked for again, and a candidate that holds the same only with what has changed. Approvals given so far count no more."
      onClose={onClose}
      note={off !== null && <Why id={reasonId}>{off}</Why>}
      actions={
        <Button
          kind={off === null ? "danger" : "plain"}
          icon="block"
          off={off}
          reasonId={reasonId}
          busy={reject.isPending}
          onClick={() => reject.mutate({ id: summary.id, reason: reason.trim() }, { onSuccess: onClose })}
        >
          Reject for everybody
        </Button>
      }
    >
      <Field label="Why">
        {(props) => (
          <TextArea {...props} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      {reject.error && <ErrorNote error={reject.error} />}
    </Dialog>
  );
}

function WithdrawDialog({ request, onClose }: { request: RequestDetail; onClose: () => void }) {
  const { summary } = request;
  const withdraw = useCommand("request_withdraw");
  return (
    <Dialog
      colour={summary.target.colour}
      title={`Withdraw “${summary.title}”`}
      description={
        <>
          Everybody sees that it was withdrawn, and approvals given so far count no more.{" "}
          <EnvironmentName environment={summary.target} /> stays as it is.
        </>
      }
      cancelLabel="Keep it"
      onClose={onClose}
      actions={
        <Button
          busy={withdraw.isPending}
          onClick={() => withdraw.mutate({ id: summary.id }, { onSuccess: onClose })}
        >
          Withdraw
        </Button>
      }
    >
      {withdraw.error && <ErrorNote error={withdraw.error} />}
    </Dialog>
  );
}
