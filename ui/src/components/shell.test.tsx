import { act, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Opened } from "../api/generated/Opened";
import { type Scenario, world } from "../dev/world";
import { open, type Opened as Window } from "../test/render";

/** A link is opened outside of the window. */
function link(window: Window, opened: Opened) {
  act(() => {
    window.backend.world.opened = opened;
    window.backend.tell({ kind: "link" });
  });
}

const REFUSED: Opened = {
  kind: "refused",
  error: {
    code: "bad_input",
    message: "The link was not opened.",
    reason: "it leads neither to a request nor to a run",
    next: "Nothing was changed.",
  },
};

/** What a page may ask for by being opened: nothing here changes anything but that the link was taken. */
const READS = new Set([
  "link_take",
  "overview",
  "pipeline",
  "run_list",
  "run_get",
  "run_approval",
  "request_list",
  "request_get",
  "request_elsewhere",
  "team_get",
  "job_list",
  "notifications_get",
  "environment_writes",
]);

describe("a link", () => {
  it("to a request opens its review, and does nothing by itself", async () => {
    const window = await open("/pipeline", "team");
    const { screen, backend } = window;
    link(window, { kind: "request", request_id: "req-31" });
    expect(await screen.findByRole("button", { name: "Approve and replace prod" })).toBeTruthy();
    const reads = /^(overview|pipeline|link_take|.*_(list|get|elsewhere|terms|approval|opened))$/;
    const acts = backend.calls.map((call) => call.name).filter((name) => !reads.test(name));
    expect(acts).toEqual([]);
  });

  it("leads to its run in the open window", async () => {
    const window = await open("/pipeline", "pair");
    link(window, { kind: "run", run_id: "run-11" });
    await waitFor(() => expect(window.router.state.location.pathname).toBe("/runs/run-11"));
    // The same link again leads there again.
    await act(() => window.router.navigate({ to: "/branches" }));
    link(window, { kind: "run", run_id: "run-11" });
    await waitFor(() => expect(window.router.state.location.pathname).toBe("/runs/run-11"));
  });

  it.each([
    ["another member's request", "team", { kind: "request", request_id: "req-31" }],
    ["an approved request of mine", "approved", { kind: "request", request_id: "req-32" }],
    ["a run that may be carried out", "approved", { kind: "run", run_id: "run-12" }],
  ] satisfies [string, Scenario, Opened][])(
    "to %s changes nothing by itself",
    async (_, scenario, opened) => {
      const window = await open("/pipeline", scenario);
      const before = window.backend.calls.length;
      link(window, opened);
      await window.screen.findByRole("button", { name: "Not now" });
      await act(() => new Promise((done) => setTimeout(done, 50)));
      const asked = window.backend.calls.slice(before).map((call) => call.name);
      expect(asked).toContain("link_take");
      expect(asked.filter((name) => !READS.has(name))).toEqual([]);
    },
  );

  it("that started Slipway is asked for once the window is there", async () => {
    const started = world("pair");
    started.opened = { kind: "run", run_id: "run-10" };
    const { router } = await open("/", started);
    await waitFor(() => expect(router.state.location.pathname).toBe("/runs/run-10"));
  });

  it("that is refused changes nothing, and says why until it is dismissed", async () => {
    const window = await open("/pipeline", "pair");
    const { screen, user, router } = window;
    link(window, REFUSED);
    expect((await screen.findByRole("alert")).textContent).toContain("neither to a request nor to a run");
    expect(router.state.location.pathname).toBe("/pipeline");
    await user.click(screen.getByRole("button", { name: "Dismiss: the link" }));
    expect(screen.queryByRole("alert")).toBe(null);
  });

  it("waits while a dialog asks something", async () => {
    const window = await open("/pipeline", "pair");
    const { screen, user, router } = window;
    await user.click(await screen.findByRole("button", { name: "More for prod" }));
    await user.click(await screen.findByRole("menuitem", { name: "Policy…" }));
    await screen.findByRole("dialog");
    link(window, { kind: "run", run_id: "run-11" });
    await screen.findByText("Somebody opened a link to a run.");
    expect(router.state.location.pathname).toBe("/pipeline");
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    await user.click(await screen.findByRole("button", { name: "Open it" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/runs/run-11"));
    expect(screen.queryByText("Somebody opened a link to a run.")).toBe(null);
  });
});

describe("notifications", () => {
  it("are off until a person says yes, and can be muted", async () => {
    const { screen, user, calls } = await open("/pipeline", "pair");
    const choose = async (name: string | RegExp) => {
      await user.click(screen.getByRole("button", { name: "Settings" }));
      await user.click(await screen.findByRole("menuitem", { name }));
    };
    await choose(/^Notify me of requests and runs off/);
    await choose("Mute for an hour");
    await choose(/^Notify again muted until/);
    await choose(/^Notify me of requests and runs on/);
    expect(calls("notifications_set")).toEqual([
      { on: true, muteHours: null },
      { on: true, muteHours: 1 },
      { on: true, muteHours: null },
      { on: false, muteHours: null },
    ]);
  });
});
