import type { Policy } from "../api/generated/Policy";
import type { WritesStatement } from "../api/generated/WritesStatement";

export const WRITES: { value: WritesStatement; label: string; hint: string }[] = [
  {
    value: "not_said",
    label: "Nothing is said",
    hint: "Whoever promotes decides by the figures they are shown.",
  },
  {
    value: "none",
    label: "There are none",
    hint: "Nobody writes to it. Should somebody have, nothing is replaced.",
  },
  { value: "may_be_discarded", label: "They may be discarded", hint: "A replacement may lose all of them." },
  {
    value: "reconciled_elsewhere",
    label: "They are brought back from elsewhere",
    hint: "Another system writes them again, as from a queue.",
  },
];

export const NO_POLICY: Policy = {
  writes: "not_said",
  loss_limit: null,
  hold: false,
  checks: [],
  roll_back: false,
  plan_hours: null,
  keep_days: null,
};

/** What was typed as a number: a whole one that is not less, nothing, or neither. */
export function typedNumber(typed: string, least: number): { number: number | null } | { wrong: string } {
  const trimmed = typed.trim();
  if (trimmed === "") {
    return { number: null };
  }
  const number = Number(trimmed);
  return /^\d+$/.test(trimmed) && Number.isSafeInteger(number) && number >= least
    ? { number }
    : { wrong: `Type a whole number, ${least} or more, or nothing.` };
}
