import { expect, test } from "vitest";
import type { Approvals } from "../api/generated/Approvals";
import { approvalSentences, approvalsOf, draftOf, hasTimes, NO_APPROVALS } from "./approvals";

const FULL: Approvals = {
  needed: 2,
  requester_may: false,
  who: ["a".repeat(64), "d".repeat(64)],
  hours: 24,
  windows: [{ days: [1, 2, 3], from: 540, to: 1440 }],
  frozen_until: "2999-01-01T08:00:00.000Z",
  frozen_why: "Sale",
};

test("what is set goes through the fields unchanged, midnight as the end and removed members included", () => {
  expect(approvalsOf(draftOf(FULL))).toEqual({ approvals: FULL });
  expect(approvalsOf(draftOf(NO_APPROVALS))).toEqual({ approvals: NO_APPROVALS });
});

test("what makes no sense is refused with what to type", () => {
  const draft = draftOf(FULL);
  const [window] = draft.windows;
  for (const part of [
    { hours: "2161" },
    { hours: "0" },
    { windows: window ? [{ ...window, from: "10:00", to: "09:00" }] : [] },
    { frozenWhy: " " },
    { frozenUntil: "" },
  ]) {
    expect(approvalsOf({ ...draft, ...part })).toHaveProperty("wrong");
  }
});

test("sentences name who may agree, the times and the freeze", () => {
  const sentences = approvalSentences(FULL, "prod", [{ name: "Anna", public_key: "a".repeat(64) }]).join(" ");
  expect(sentences).toContain(
    "2 members have to agree before prod is replaced, of these: Anna, a member who is gone.",
  );
  expect(sentences).toContain("Mon to Wed 09:00 to 24:00");
  expect(sentences).toContain("Sale.");
});

test("a freeze that is over is none", () => {
  const over = { ...NO_APPROVALS, frozen_until: "2020-01-01T00:00:00Z", frozen_why: "Sale" };
  expect(hasTimes(over)).toBe(false);
  expect(approvalSentences(over, "prod", [])).toEqual(["Nobody else has to agree before prod is replaced."]);
});
