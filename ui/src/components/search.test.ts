import { describe, expect, it } from "vitest";
import { fold, rank, typedWords } from "./search";

const found = (typed: string, name: string, rest = "") => rank(typedWords(typed), fold(name), fold(rest));

describe("a search", () => {
  it("wants every word that was typed, in any order", () => {
    expect(found("prod run", "before run 11", "prod")).not.toBeNull();
    expect(found("prod dev", "before run 11", "prod")).toBeNull();
    expect(found("  ", "anything")).toBe(0);
  });

  it("looks neither at case nor at accents", () => {
    expect(found("BRULEE", "Crème brûlée")).toBe(1);
    expect(found("Ärger", "arger")).toBe(-1);
  });

  it("puts the beginning of a name before that of a word, and that before what is inside or beside", () => {
    const ranks = [
      found("prod", "prod"),
      found("prod", "prod (old)"),
      found("prod", "dev to prod"),
      found("prod", "preprod"),
      found("prod", "run 11", "dev, prod"),
      found("prod", "run 11", "preprod"),
    ];
    expect(ranks).toEqual([-1, 0, 1, 2, 3, 4]);
  });
});
