import type { PlanView } from "../api/generated/PlanView";
import type { RunSummary } from "../api/generated/RunSummary";
import { formatWhen, plural } from "../ui/format";
import text from "../ui/text.module.css";
import type { Came } from "./came";

const DAY_MS = 86_400_000;

const isKept = (plan: PlanView): boolean => plan.rollback_point_name !== null || plan.backup_name !== null;

export const hasWayBack = (plan: PlanView, came: Came = "ahead"): boolean =>
  came !== "not_replaced" && isKept(plan);

/** The last moment at which the policy keeps it from being deleted; null where nothing does, or not yet. */
function keptUntil(plan: PlanView, run: RunSummary): string | null {
  const days = plan.policy.keep_days;
  return days === null || run.ended_at === null
    ? null
    : new Date(new Date(run.ended_at).getTime() + days * DAY_MS).toISOString();
}

/** For a line of facts: how long the way back is there. */
export function keptWords(plan: PlanView, run: RunSummary, came: Came): string {
  const until = came === "replaced" ? keptUntil(plan, run) : null;
  const days = plan.policy.keep_days;
  return until !== null
    ? `kept until ${formatWhen(until)} at least`
    : days !== null
      ? `kept for ${plural(days, "day")} at least`
      : "kept until somebody deletes it";
}

function keptSentence(plan: PlanView, run: RunSummary, came: Came): string {
  const both = plan.rollback_point_name !== null && plan.backup_name !== null;
  const [it, stays, is] = both ? ["them", "Both stay", "both are"] : ["it", "It stays", "it is"];
  const days = plan.policy.keep_days;
  const until = came === "replaced" ? keptUntil(plan, run) : null;
  if (until !== null) {
    return `By the policy that the plan was made with ${is} kept until ${formatWhen(until)}, and from then on until somebody deletes ${it}.`;
  }
  return days !== null
    ? `By the policy of ${run.target.name} ${is} kept for ${plural(days, "day")} after the run, and from then on until somebody deletes ${it}.`
    : `${stays} until somebody deletes ${it}.`;
}

/** How one goes back, and until when, as sentences. */
export function WayBack({ plan, run, came }: { plan: PlanView; run: RunSummary; came: Came }) {
  const target = run.target.name;
  if (came === "not_replaced") {
    return <>There is nothing to go back from: {target} was not replaced by this request.</>;
  }
  const done = came === "replaced";
  if (!isKept(plan)) {
    return (
      <b>
        Nothing of {target} {done ? "was" : "is"} kept: there is no way back.
      </b>
    );
  }
  return (
    <>
      {plan.rollback_point_name !== null && (
        <>
          Just before it {done ? "was" : "is"} replaced, {target} {done ? "was" : "is"} kept as the snapshot{" "}
          <b>{plan.rollback_point_name}</b>.{" "}
        </>
      )}
      {plan.backup_name !== null && (
        <>
          The replaced {target} {done ? "stayed" : "stays"} as the branch <b>{plan.backup_name}</b>, with an
          address of its own.{" "}
        </>
      )}
      {keptSentence(plan, run, came)}{" "}
      <span className={text.sub}>
        Going back takes as long as going forward, and loses what is written to {target}{" "}
        {done ? "since" : "in between"}.
      </span>
    </>
  );
}
