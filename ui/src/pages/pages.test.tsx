import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { setTransport } from "../api/transport";
import { NO_POLICY } from "../components/policy";
import { refuse } from "../dev/backend";
import { SCENARIOS, world } from "../dev/world";
import { open } from "../test/render";

describe("the pipeline", () => {
  it("shows the reason of a button that is off, and does not act on it", async () => {
    const { screen, user, calls } = await open("/pipeline", "three");
    const promote = await screen.findByRole("button", { name: "Promote dev to staging" });
    expect(promote.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(promote.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "run 12 is writing dev",
    );
    await user.click(promote);
    expect(calls("run_prepare")).toEqual([]);

    const script = screen.getByRole("button", { name: "SQL script prod" });
    expect(script.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(script.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
      "scripts do not run on production",
    );
    script.focus();
    expect(document.activeElement).toBe(script);
  });

  it("shows what was written since the last common base, and that nothing was only where it is proven", async () => {
    const { screen } = await open("/pipeline", "pair");
    const prod = await screen.findByRole("article", { name: "prod" });
    expect(await within(prod).findByText(/^1.?284 writes$/)).toBeTruthy();
    expect(within(prod).getByText("orders 900, payments 384")).toBeTruthy();
    const dev = await screen.findByRole("article", { name: "dev" });
    expect(await within(dev).findByText(/^proven: /)).toBeTruthy();
  });

  it("keeps a policy as it was chosen, and not with a limit that is no number", async () => {
    const { screen, user, calls } = await open("/pipeline", "pair");
    await user.click(await screen.findByRole("button", { name: "More for prod" }));
    await user.click(await screen.findByRole("menuitem", { name: "Policy…" }));
    const limit = await screen.findByLabelText("Writes that may be lost at most");
    await user.type(limit, "many");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(calls("environment_policy_set")).toEqual([]);
    await user.clear(limit);
    await user.type(limit, "12");
    await user.click(screen.getByLabelText("There are none"));
    await user.click(screen.getByLabelText("Hold writes during a cut-over"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(calls("environment_policy_set")).toEqual([
      { id: "env-prod", policy: { ...NO_POLICY, writes: "none", loss_limit: 12, hold: true } },
    ]);
  });

  it("keeps a check once it was tried, and not without a name", async () => {
    const { screen, user, calls } = await open("/environments/env-prod", "pair");
    await user.click(await screen.findByRole("button", { name: "Add a check to prod" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText("Query"), "SELECT id FROM orders WHERE paid IS NULL");
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect(calls("environment_policy_set")).toEqual([]);
    await user.type(within(dialog).getByLabelText("Name"), "every order is paid");
    await user.click(within(dialog).getByLabelText("The review says so"));
    await user.click(within(dialog).getByRole("button", { name: "Try on prod" }));
    expect((await within(dialog).findByRole("status")).textContent).toContain("passed: no row");
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    const check = {
      name: "every order is paid",
      database: null,
      query: "SELECT id FROM orders WHERE paid IS NULL",
      expect: { kind: "no_rows" },
      severity: "warn",
      after: true,
    };
    expect(calls("environment_check_try")).toEqual([{ id: "env-prod", check }]);
    expect(calls("environment_policy_set")).toEqual([
      { id: "env-prod", policy: { ...NO_POLICY, checks: [check] } },
    ]);
    expect(await screen.findByRole("button", { name: "Change the check every order is paid" })).toBeTruthy();
  });

  it("says of a rehearsal that nobody watched that its gap was not measured, and never calls it that of clients", async () => {
    const unseen = await open("/runs/run-15", "rehearsed");
    expect(await unseen.screen.findByText(/The gap was not measured in this run/)).toBeTruthy();
    unseen.screen.unmount();
    const { screen } = await open("/runs/run-12", "rehearsed");
    expect((await screen.findByTestId("gap")).textContent).toBe("Gap, measured on the copy4.6 ms");
  });

  it("rehearses a promote by a button of its own", async () => {
    const { screen, user, calls } = await open("/pipeline", "pair");
    await user.click(await screen.findByRole("button", { name: "Rehearse the promote of dev to prod" }));
    expect(calls("run_prepare")).toEqual([
      { request: { kind: "rehearsal", source: "env-dev", target: "env-prod" } },
    ]);
  });

  it("prepares a promote and opens its run", async () => {
    const { screen, user, calls, router } = await open("/pipeline", "pair");
    await user.click(await screen.findByRole("button", { name: "Promote dev to prod" }));
    expect(calls("run_prepare")).toEqual([
      { request: { kind: "promote", source: "env-dev", target: "env-prod" } },
    ]);
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/runs\//));
  });

  it("creates dev from prod when there is only prod", async () => {
    const { screen, user, calls } = await open("/pipeline", "prod-only");
    await user.click(await screen.findByRole("button", { name: "Create dev" }));
    expect(calls("run_prepare")).toEqual([
      { request: { kind: "bootstrap", source: "env-prod", name: "dev", colour: "teal" } },
    ]);
  });

  it("shows in place why a run could not be prepared", async () => {
    const { screen, user } = await open("/pipeline", "pair", {
      run_prepare: () =>
        refuse("The promote was not begun.", "run 12 is at work on prod", "Wait for it to end.", "busy"),
    });
    await user.click(await screen.findByRole("button", { name: "Promote dev to prod" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toBe(
      "The promote was not begun: run 12 is at work on prod. Wait for it to end.",
    );
  });

  it("says what goes with a branch before it is deleted, by id", async () => {
    const { screen, user, calls } = await open("/pipeline", "pair");
    await user.click(await screen.findByRole("button", { name: "Actions for prod (old, run 11)" }));
    await user.click(await screen.findByRole("menuitem", { name: /Delete/ }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText(/The way back of run 11 is gone/)).toBeTruthy();
    const confirm = within(dialog).getByRole("button", { name: "Delete branch" });
    await user.click(confirm);
    expect(calls("delete_confirm")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox"), "prod (old, run 11)");
    await user.click(confirm);
    expect(calls("delete_confirm")).toEqual([
      { what: "branch", id: "br-prod-old-run-11-", typedName: "prod (old, run 11)" },
    ]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("closes a dialog with Esc and does nothing", async () => {
    const { screen, user, calls } = await open("/pipeline", "pair");
    await user.click(await screen.findByRole("button", { name: "Roll back prod" }));
    await screen.findByRole("dialog");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(calls("run_prepare")).toEqual([]);
  });
});

describe("the first start", () => {
  it("shows a failed import with its reason, and what to do", async () => {
    const { screen } = await open("/start", "import-failed");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("shop.dump could not be imported");
    expect(alert.textContent).toContain("postgis");
    expect(alert.textContent).toContain("Nothing was made.");
  });

  it("finds a job again that was left, and opens the project it made", async () => {
    const importing = world("importing");
    const { screen, backend, user, calls, router } = await open("/", importing);
    expect((await screen.findAllByRole("progressbar")).length).toBeGreaterThan(0);
    const [job] = importing.jobs;
    if (job) {
      const project = { connection_id: "con-engine", project_id: "p1", project_name: "shop" };
      backend.tell({ kind: "job", job: { ...job, state: "succeeded", project } });
    }
    await user.click(await screen.findByRole("button", { name: "Open shop" }));
    expect(calls("project_open")).toEqual([{ connectionId: "con-engine", projectId: "p1" }]);
    await waitFor(() => expect(router.state.location.pathname).toBe("/pipeline"));
  });

  it("leaves who went elsewhere while a project was opened where they went", async () => {
    const importing = world("importing");
    const { screen, backend, client, user, calls, router } = await open("/start", importing);
    const [job] = importing.jobs;
    if (job) {
      const project = { connection_id: "con-engine", project_id: "p1", project_name: "shop" };
      backend.tell({ kind: "job", job: { ...job, state: "succeeded", project } });
    }
    const button = await screen.findByRole("button", { name: "Open shop" });
    let goOn = () => {};
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    setTransport({
      listen: (handler) => backend.listen(handler),
      invoke: async (name, args) => {
        const answer = await backend.invoke(name, args);
        if (name === "overview") {
          await gate;
        }
        return answer;
      },
    });
    await user.click(button);
    await waitFor(() => expect(calls("project_open")).toHaveLength(1));
    await router.navigate({ to: "/connections" });
    await screen.findByRole("heading", { name: "Connections" });
    goOn();
    await waitFor(() => expect(client.isFetching()).toBe(0));
    await Promise.resolve();
    expect(router.latestLocation.pathname).toBe("/connections");
  });

  it("keeps a job in place when the project it made becomes the current one", async () => {
    const importing = world("importing");
    const { screen, backend, user, router } = await open("/start", importing);
    await screen.findAllByRole("progressbar");
    const [job] = importing.jobs;
    const project = { connection_id: "con-engine", project_id: "p1", project_name: "shop" };
    if (job) {
      backend.world.overview.current = project;
      backend.tell({ kind: "overview" });
      backend.tell({ kind: "job", job: { ...job, state: "succeeded", project } });
    }
    expect(await screen.findByText("shop is ready.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Open shop" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/pipeline"));
  });

  it("leads from the strip to a job that failed", async () => {
    const { screen, user, router } = await open("/connections", "import-failed");
    await user.click(await screen.findByRole("link", { name: /^Why it failed/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/jobs/job-1"));
    expect((await screen.findByRole("alert")).textContent).toContain("postgis");
  });

  it("tests a key, and forgets it", async () => {
    const { screen, user, calls, router } = await open("/start", "first");
    const key = await screen.findByLabelText("API key");
    expect(key.getAttribute("type")).toBe("password");
    await user.type(key, "wrong");
    await user.click(screen.getByRole("button", { name: "Test and connect" }));
    expect((await screen.findByRole("alert")).textContent).toContain("Neon does not know this key");
    await user.clear(key);
    await user.type(key, "napi_right");
    await user.click(screen.getByRole("button", { name: "Test and connect" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/setup/con-neon"));
    expect(calls("neon_connect")).toHaveLength(2);
    expect(document.body.innerHTML).not.toContain("napi_right");
  });

  it("creates nothing before the environments are confirmed", async () => {
    const { screen, user, calls } = await open("/setup/con-neon?project=late-field-1", "pair");
    const confirm = await screen.findByRole("button", { name: "Use these environments" });
    expect(calls("setup_confirm")).toEqual([]);
    await user.click(confirm);
    expect(calls("setup_confirm")).toEqual([
      {
        connectionId: "con-neon",
        projectId: "late-field-1",
        environments: [
          { name: "dev", colour: "teal", endpoint_id: "ep-soft-meadow-k3v9", production: false },
          { name: "prod", colour: "crimson", endpoint_id: "ep-quiet-harbor-a8k2", production: true },
        ],
      },
    ]);
  });
});

describe("a run", () => {
  it("turns into the review when its plan is ready", async () => {
    const { screen, backend } = await open("/runs/run-12", "preparing");
    await screen.findByRole("button", { name: "Cancel and undo…" });
    const ready = world("waiting").runs[0];
    if (ready) {
      backend.world.runs = [ready];
      backend.tell({ kind: "run", summary: ready.summary });
    }
    expect(await screen.findByRole("button", { name: "Not now" })).toBeTruthy();
  });

  it("asks before it cancels, and cancels by the run's id", async () => {
    const { screen, user, calls } = await open("/runs/run-12", "preparing");
    await user.click(await screen.findByRole("button", { name: "Cancel and undo…" }));
    expect(calls("run_cancel")).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "Cancel and undo" }));
    expect(calls("run_cancel")).toEqual([{ runId: "run-12" }]);
    expect((await screen.findByTestId("outcome")).textContent).toContain("prod is as it was");
  });

  it("shows the gap after the cut-over, and Roll back in the place of Cancel", async () => {
    const { screen } = await open("/runs/run-12", "done");
    expect((await screen.findByTestId("gap")).textContent).toContain("38 ms");
    expect(screen.getByRole("button", { name: "Roll back…" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Cancel/ })).toBeNull();
    expect(screen.getByRole("img", { name: /Probe of the endpoint/ })).toBeTruthy();
  });
});

describe("a script", () => {
  it("shows PostgreSQL's own error with its place and hint", async () => {
    const { screen, user, calls } = await open("/script/br-dev-now", "pair");
    await user.type(await screen.findByRole("textbox", { name: "SQL script" }), "SELECT priec");
    await user.click(screen.getByRole("button", { name: "Run script" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain('column "priec" does not exist');
    expect(alert.textContent).toContain("line 4 · column 12 · SQLSTATE 42703");
    expect(alert.textContent).toContain("Hint: Perhaps you meant");
    expect(alert.textContent).toContain("nothing was changed");
    expect(calls("script_run")[0]).toEqual({
      branchId: "br-dev-now",
      database: "shop",
      role: "shop_owner",
      script: "SELECT priec",
    });
  });
});

describe("the keyboard", () => {
  it("opens the views with Ctrl and a number", async () => {
    const { screen, user, router } = await open("/pipeline", "pair");
    await screen.findByRole("article", { name: "prod" });
    for (const [key, path] of [
      ["2", "/runs"],
      ["3", "/branches"],
      ["4", "/snapshots"],
      ["5", "/connections"],
      ["6", "/projects"],
      ["7", "/credentials"],
      ["8", "/requests"],
      ["9", "/history"],
      ["0", "/team"],
      ["1", "/pipeline"],
    ]) {
      await user.keyboard(`{Control>}${key}{/Control}`);
      await waitFor(() => expect(router.state.location.pathname).toBe(path));
    }
  });
});

const PAGES = [
  "/start",
  "/setup/con-neon",
  "/setup/con-neon?project=late-field-1",
  "/pipeline",
  "/environments/env-prod",
  "/script/br-dev-now",
  "/runs",
  "/runs/run-12",
  "/runs/run-12?view=steps",
  "/branches",
  "/snapshots",
  "/connections",
  "/projects",
  "/credentials",
  "/jobs/job-1",
];

const TEAM_PAGES = ["/team", "/requests", "/requests/req-31", "/requests/req-32", "/history"];
const OF_TEAM = new Set<string>(SCENARIOS.slice(SCENARIOS.indexOf("team")));

/** A team changes only some of the pages. */
function pagesOf(scenario: string): string[] {
  if (OF_TEAM.has(scenario)) {
    return ["/environments/env-prod", "/runs", "/runs/run-12", ...TEAM_PAGES];
  }
  return scenario === "pair" ? [...PAGES, ...TEAM_PAGES] : PAGES;
}

describe("every page", () => {
  const interactive = "button, a[href], input, select, textarea, summary, [role=button], [role=menuitem]";

  function nameOf(element: Element): string {
    const labelled = element.getAttribute("aria-labelledby");
    const label =
      element.getAttribute("aria-label") ??
      (labelled === null ? null : document.getElementById(labelled)?.textContent) ??
      (element.id === ""
        ? null
        : document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent) ??
      element.closest("label")?.textContent;
    return (label ?? element.textContent ?? "").trim();
  }

  for (const scenario of SCENARIOS) {
    it(`has a name for every control (${scenario})`, async () => {
      for (const path of pagesOf(scenario)) {
        const { screen } = await open(path, scenario);
        await waitFor(() => expect(screen.container.querySelector("[aria-busy=true]")).toBeNull());
        for (const element of screen.container.querySelectorAll(interactive)) {
          expect(nameOf(element), `${path}: ${element.outerHTML.slice(0, 160)}`).not.toBe("");
        }
        for (const off of screen.container.querySelectorAll("button[aria-disabled=true]:not([aria-busy])")) {
          const reason = document.getElementById(off.getAttribute("aria-describedby") ?? "");
          expect(reason?.textContent, `${path}: ${off.outerHTML.slice(0, 160)}`).toBeTruthy();
        }
        screen.unmount();
      }
    });
  }
});
