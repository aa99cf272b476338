import type { Loss } from "../api/generated/Loss";
import type { Measure } from "../api/generated/Measure";
import type { PlanView } from "../api/generated/PlanView";
import type { RunSummary } from "../api/generated/RunSummary";
import { formatWhen, measureWords, plural } from "../ui/format";
import type { Came } from "./came";

/** From when on what was written to the target is not in what replaces it. */
function since(plan: PlanView, run: RunSummary): string {
  if (plan.back_to?.kind === "backup") {
    return `since the backup ${plan.back_to.name} was replaced, ${formatWhen(plan.back_to.at)}`;
  }
  if (run.kind === "roll_back") {
    return `since this snapshot was taken, ${formatWhen(plan.candidate_taken_at)}`;
  }
  return plan.base === null
    ? `that is not in the snapshot of ${run.source.name}`
    : `since ${run.target.name} and ${run.source.name} were last the same (${plan.base})`;
}

function whereKept(plan: PlanView, target: string, came: Came, several = false): string {
  const stays =
    came === "not_replaced" ? `${several ? "They" : "It"} would stay` : several ? "They stay" : "It stays";
  return plan.backup_name === null
    ? `${stays} in no branch that Slipway keeps.`
    : `${stays} readable in the backup ${plan.backup_name}, and nowhere in the new ${target}.`;
}

/** What is lost in sentences, for every way in which it is known or not; what was lost, once that was counted. */
export function lossSentences(
  plan: PlanView,
  run: RunSummary,
  came: Came = "ahead",
  lost: Loss | null = null,
): string[] {
  const target = run.target.name;
  const measure: Measure = lost?.since_base ?? plan.lost_since_base;
  const from = since(plan, run);
  const gone = (several: boolean) =>
    came === "not_replaced"
      ? "would be gone"
      : lost === null
        ? "will be gone"
        : several
          ? "are gone"
          : "is gone";
  switch (measure.kind) {
    case "exact":
      return measure.value === 0
        ? [`Nothing was written to ${target} ${from}.`]
        : [
            `${plural(measure.value, "write")} made to ${target} ${from} ${gone(measure.value !== 1)}.`,
            whereKept(plan, target, came, measure.value !== 1),
          ];
    case "upper_bound":
      return [
        `At most ${plural(measure.value, "write")} made to ${target} ${from} ${gone(measure.value !== 1)}.`,
        whereKept(plan, target, came, measure.value !== 1),
      ];
    case "unknown":
      return [
        `Slipway cannot say how much was written to ${target} ${from}: ${measure.why}.`,
        `Everything that was ${gone(false)} from ${target}. ${whereKept(plan, target, came)}`,
      ];
    case "not_measured_yet":
      return [
        `Slipway ${lost === null ? "cannot yet count" : "has not yet counted"} the writes made to ${target} ${from}.`,
        `Everything that was written ${gone(false)} from ${target}. ${whereKept(plan, target, came)}`,
      ];
  }
}

export const isProvenNothing = (measure: Measure): boolean => measure.kind === "exact" && measure.value === 0;

export const isCounted = (measure: Measure): boolean =>
  measure.kind === "exact" || measure.kind === "upper_bound";

/** For the row of facts: a word or a number, and where it comes from. */
export function lossFact(plan: PlanView, run: RunSummary, measure: Measure): { value: string; note: string } {
  const { value } = measureWords(measure);
  return {
    value,
    note:
      run.kind === "roll_back"
        ? `since ${formatWhen(plan.back_to?.at ?? plan.candidate_taken_at)}`
        : plan.base === null
          ? "no common base"
          : `since ${plan.base}`,
  };
}
