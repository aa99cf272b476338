import { expect } from "vitest";
import feedback from "../ui/feedback.module.css";
import text from "../ui/text.module.css";

/** A reason stands where the word "Override" and the red mark are: nothing is said by colour alone, nor without it. */
export function expectRed(reason: HTMLElement): void {
  const line = reason.closest<HTMLElement>("[data-override]");
  expect(line?.textContent).toMatch(/^Override/);
  expect(line?.querySelector("svg")).not.toBeNull();
  const { bad } = feedback;
  expect(bad).toBeTruthy();
  expect(reason.classList.contains(text.bad ?? "")).toBe(true);
  expect(line?.querySelector(`.${bad}`)).not.toBeNull();
}
