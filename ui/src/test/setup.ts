import { cleanup, configure } from "@testing-library/react";
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";

// Generous, because machines that test are often busy; what is waited for is a state.
configure({ asyncUtilTimeout: 10_000 });

// Layout does not exist here; what asks for it gets an answer that fits a small window.
Element.prototype.scrollIntoView = () => undefined;
if (typeof window.PointerEvent === "undefined") {
  window.PointerEvent = window.MouseEvent as typeof window.PointerEvent;
}

/** When every test begins: "2 hours ago" and "11:14" must not depend on when somebody tests. */
const BEGINS = Date.parse("2026-05-13T14:40:00Z");

let said: MockInstance[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: BEGINS, shouldAdvanceTime: true });
  said = (["error", "warn"] as const).map((level) => vi.spyOn(console, level));
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  document.body.innerHTML = "";
  vi.useRealTimers();
  // React tells of faults here, and nowhere else.
  const lines = said.flatMap((each) => each.mock.calls.map((words) => words.map(String).join(" ")));
  for (const each of said) {
    each.mockRestore();
  }
  expect(lines).toEqual([]);
});
