import { expect, test } from "vitest";
import { typedNumber } from "./policy";

test("a number is a whole one that is not less, or nothing", () => {
  expect(typedNumber("", 0)).toEqual({ number: null });
  expect(typedNumber(" 12 ", 0)).toEqual({ number: 12 });
  expect(typedNumber("0", 0)).toEqual({ number: 0 });
  expect(typedNumber("0", 1)).toHaveProperty("wrong");
  for (const typed of ["-1", "1.5", "many", "1e3", "99999999999999999999"]) {
    expect(typedNumber(typed, 0)).toHaveProperty("wrong");
  }
});
