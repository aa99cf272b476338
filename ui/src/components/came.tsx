import { Link } from "@tanstack/react-router";
import type { PlanView } from "../api/generated/PlanView";
import type { RequestDetail } from "../api/generated/RequestDetail";
import type { RunDetail } from "../api/generated/RunDetail";
import type { RunSummary } from "../api/generated/RunSummary";
import { hasEnded, useRuns } from "../api/queries";
import { formatAge, formatWhen } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import { hasEndedRequest } from "./request-words";

/** What came of a plan. */
export type Came = "ahead" | "replaced" | "not_replaced";

export function cameOfRun(run: RunSummary): Came {
  if (run.cut_over_passed) {
    return "replaced";
  }
  return hasEnded(run) ? "not_replaced" : "ahead";
}

/** A plan that was asked for twice may have been carried out by the other request: that is not this one's doing. */
export function cameOf({ summary, run }: RequestDetail): Came {
  if (summary.state.kind === "carried_out") {
    return "replaced";
  }
  return hasEndedRequest(summary) ? "not_replaced" : cameOfRun(run.summary);
}

/** When the endpoint moved, as well as the run's document tells it. */
export function replacedAt({ gap, steps, summary }: RunDetail): string | null {
  if (gap !== null) {
    return gap.cut_over_at;
  }
  const step = steps.find((each) => each.cut_over && each.state === "done");
  return step?.started_at ?? summary.ended_at;
}

/** So long figures may be called those of now. */
const FRESH_MS = 3_600_000;

/** How old a plan's figures are; `old` where they must not pass for those of now. */
export function ageOf(plan: PlanView, run: RunSummary, now: number): { old: boolean; age: string } {
  const ms = now - new Date(plan.made_at).getTime();
  return { old: hasEnded(run) || run.cut_over_passed || ms >= FRESH_MS, age: agoWords(ms) };
}

function agoWords(ms: number): string {
  const age = formatAge(ms);
  return age === "just now" ? age : `${age} ago`;
}

/** The next cut-over of the same environment: what this one put there is not what is there now. */
export function useSince(run: RunSummary): RunSummary | null {
  const runs = useRuns().data ?? [];
  const ended = run.ended_at;
  if (!run.cut_over_passed || ended === null) {
    return null;
  }
  const later = runs
    .filter(
      (each) =>
        each.id !== run.id &&
        each.target.id === run.target.id &&
        each.cut_over_passed &&
        each.started_at >= ended,
    )
    .sort((one, other) => one.started_at.localeCompare(other.started_at));
  return later[0] ?? null;
}

/** "Since then run 14 has rolled prod back, today 10:20." */
export function SinceThen({ by }: { by: RunSummary }) {
  const when = formatWhen(by.ended_at ?? by.started_at);
  return (
    <>
      Since then{" "}
      <Link to="/runs/$runId" params={{ runId: by.id }}>
        run {by.number}
      </Link>{" "}
      has {by.kind === "roll_back" ? `rolled ${by.target.name} back` : `replaced ${by.target.name}`}, {when}.
    </>
  );
}

/** In the place of the plan's first sentence, once it is known what came of it. */
export function CameSentence({ came, detail, plan }: { came: Came; detail: RunDetail; plan: PlanView }) {
  const { summary } = detail;
  const target = <EnvironmentName environment={summary.target} />;
  if (came === "not_replaced") {
    return <>{target} was not replaced by this request.</>;
  }
  const at = replacedAt(detail);
  const when = at === null ? "" : ` ${formatWhen(at)}`;
  if (summary.kind === "roll_back") {
    return (
      <>
        {target} was rolled back{when}.
      </>
    );
  }
  return (
    <>
      {target} was replaced{when} with what <EnvironmentName environment={summary.source} /> was{" "}
      {formatWhen(plan.candidate_taken_at)}.
    </>
  );
}
