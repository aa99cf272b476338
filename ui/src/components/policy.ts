import type { Policy } from "../api/generated/Policy";
import type { WritesStatement } from "../api/generated/WritesStatement";
import { plural } from "../ui/format";

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

/** How much may be lost: the limit that was set, or the one that the statement means. */
export function lossLimit(policy: Policy): number | null {
  return policy.loss_limit ?? (policy.writes === "none" ? 0 : null);
}

/** What the policy demands, a sentence each; none where it demands nothing. */
export function policySentences(policy: Policy): string[] {
  const limit = lossLimit(policy);
  const sentences: string[] = [];
  if (policy.writes === "may_be_discarded") {
    sentences.push("Its writes may be discarded.");
  } else if (policy.writes === "reconciled_elsewhere") {
    sentences.push("Its writes are brought back from elsewhere.");
  }
  if (limit === 0) {
    sentences.push(
      "No write may be lost: just before the cut-over they are counted again, and it stops if there is one.",
    );
  } else if (limit !== null) {
    sentences.push(
      `At most ${plural(limit, "write")} may be lost: just before the cut-over they are counted again, and it stops above that.`,
    );
  }
  if (policy.hold) {
    sentences.push("Writes are held: from just before the cut-over until it is done, nobody reaches it.");
  }
  return sentences;
}

/** What was typed as a limit: a whole number, nothing, or neither. */
export function typedLimit(typed: string): { limit: number | null } | { wrong: string } {
  const trimmed = typed.trim();
  if (trimmed === "") {
    return { limit: null };
  }
  const limit = Number(trimmed);
  return /^\d+$/.test(trimmed) && Number.isSafeInteger(limit)
    ? { limit }
    : { wrong: "Type a whole number, 0 or more, or nothing." };
}
