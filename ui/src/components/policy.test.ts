import { expect, test } from "vitest";
import { lossLimit, policySentences, typedLimit } from "./policy";

test("an environment without writes of its own may lose none, unless a limit is set", () => {
  expect(lossLimit({ writes: "none", loss_limit: null, hold: false })).toBe(0);
  expect(lossLimit({ writes: "none", loss_limit: 5, hold: false })).toBe(5);
  expect(lossLimit({ writes: "may_be_discarded", loss_limit: null, hold: false })).toBeNull();
});

test("a policy that demands nothing says nothing", () => {
  expect(policySentences({ writes: "not_said", loss_limit: null, hold: false })).toEqual([]);
});

test("each demand is a sentence", () => {
  const sentences = policySentences({ writes: "not_said", loss_limit: 1, hold: true });
  expect(sentences).toHaveLength(2);
  expect(sentences[0]).toContain("At most 1 write may be lost");
  expect(sentences[1]).toContain("nobody reaches it");
});

test("what is said of the writes is told", () => {
  expect(policySentences({ writes: "may_be_discarded", loss_limit: null, hold: false })).toEqual([
    "Its writes may be discarded.",
  ]);
});

test("a limit is a whole number or nothing", () => {
  expect(typedLimit("")).toEqual({ limit: null });
  expect(typedLimit(" 12 ")).toEqual({ limit: 12 });
  for (const typed of ["-1", "1.5", "many", "1e3", "99999999999999999999"]) {
    expect(typedLimit(typed)).toHaveProperty("wrong");
  }
});
