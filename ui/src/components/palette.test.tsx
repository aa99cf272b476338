import { act, fireEvent, waitFor, within } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { refuse } from "../dev/backend";
import * as data from "../dev/data";
import { ENGINE, NEON, type Scenario, type World, world } from "../dev/world";
import { open, type Opened as Window } from "../test/render";

const NAME = "Go to or do";

async function opened(
  path = "/branches",
  scenario: Scenario | World = "pair",
  overrides?: Parameters<typeof open>[2],
) {
  const window = await open(path, scenario, overrides);
  // The lists of the pages are there, as they are when a person presses keys.
  await waitFor(() => expect(window.screen.container.querySelector("[aria-busy=true]")).toBeNull());
  await window.user.keyboard("{Control>}k{/Control}");
  const dialog = await window.screen.findByRole("dialog", { name: NAME });
  const field = within(dialog).getByRole("combobox", { name: NAME });
  await waitFor(() => expect(document.activeElement).toBe(field));
  return { ...window, dialog, field };
}

const options = (window: Pick<Window, "screen">) =>
  window.screen.queryAllByRole("option").map((each) => each.textContent ?? "");

function active(field: HTMLElement): string {
  const id = field.getAttribute("aria-activedescendant") ?? "";
  const option = document.getElementById(id);
  expect(option?.getAttribute("aria-selected")).toBe("true");
  return option?.textContent ?? "";
}

const gone = (window: Pick<Window, "screen">) =>
  waitFor(() => expect(window.screen.queryByRole("dialog", { name: NAME })).toBeNull());

const path = (window: Pick<Window, "router">) => window.router.state.location.pathname;

describe("the palette", () => {
  it("opens by its key and by the title bar, and closes by its key", async () => {
    const window = await opened();
    await window.user.keyboard("{Control>}k{/Control}");
    await gone(window);
    await window.user.click(window.screen.getByRole("button", { name: NAME }));
    await window.screen.findByRole("dialog", { name: NAME });
  });

  it("asks for nothing before it is opened, then once for what pages ask for", async () => {
    const { screen, user, calls } = await open("/branches");
    await screen.findByRole("table", { name: "Branches" });
    const before = () => [
      ...calls("project_page"),
      ...calls("credential_list"),
      ...calls("environment_terms"),
    ];
    expect(before()).toEqual([]);
    const counted = calls("environment_writes").length;
    await user.keyboard("{Control>}k{/Control}");
    await screen.findByRole("option", { name: /^storefront/ });
    expect(calls("project_page").map((each) => each.connectionId)).toEqual([ENGINE.id, NEON.id]);
    await user.keyboard("{Escape}");
    await gone({ screen });
    await user.keyboard("{Control>}k{/Control}");
    await screen.findByRole("option", { name: /^storefront/ });
    expect(calls("project_page")).toHaveLength(2);
    expect(calls("credential_list")).toHaveLength(1);
    expect(calls("environment_writes")).toHaveLength(counted);
  });

  it("finds by every word that was typed, and opens what Enter is pressed on", async () => {
    const window = await opened();
    await window.user.type(window.field, "PRÓD promote 11");
    expect(options(window)).toEqual([expect.stringMatching(/^Run 11: Promote .* to .*prod/)]);
    await window.user.keyboard("{Enter}");
    await gone(window);
    await waitFor(() => expect(path(window)).toBe("/runs/run-11"));
  });

  it("leads to pages, environments, credentials and connections", async () => {
    const window = await opened();
    for (const [typed, to] of [
      ["histo", "/history"],
      ["dev awake", "/environments/env-dev"],
      ["api key neon", "/credentials"],
      ["console.neon.tech", "/connections"],
    ] as const) {
      await waitFor(() => expect(window.screen.queryByText(/^Still asking for/)).toBeNull());
      await window.user.keyboard(typed);
      await window.user.keyboard("{Enter}");
      await gone(window);
      await waitFor(() => expect(path(window)).toBe(to));
      await window.user.keyboard("{Control>}k{/Control}");
      await window.screen.findByRole("combobox", { name: NAME });
    }
  });

  it("marks the branch it leads to in its list, and gives it the focus", async () => {
    const window = await opened("/pipeline");
    await window.user.type(window.field, "checkout");
    await window.user.keyboard("{Enter}");
    await waitFor(() => expect(path(window)).toBe("/branches"));
    const row = await window.screen.findByRole("row", { current: true });
    expect(row.textContent).toContain("pr-412-checkout-tax");
    await waitFor(() => expect(document.activeElement).toBe(row));
  });

  it("enters a project once its server has agreed, and says so when it has not", async () => {
    let away = true;
    const window = await opened("/branches", "pair", {
      project_open: () =>
        away
          ? refuse("The project was not opened.", "Neon did not answer", "Try again.", "unreachable")
          : null,
    });
    const shop = await window.screen.findByRole("option", { name: /^shop/ });
    await window.user.click(shop);
    expect((await window.screen.findByRole("alert")).textContent).toContain("Neon did not answer");
    expect(path(window)).toBe("/branches");
    away = false;
    await window.user.click(await window.screen.findByRole("option", { name: /^shop/ }));
    await gone(window);
    await waitFor(() => expect(path(window)).toBe("/pipeline"));
    expect(window.calls("project_open")).toHaveLength(2);
  });

  it("leads to the setup of a project that was not set up", async () => {
    const window = await opened();
    await window.screen.findByRole("option", { name: /^billing/ });
    await window.user.type(window.field, "bill");
    await window.user.keyboard("{Enter}");
    await waitFor(() => expect(path(window)).toBe(`/setup/${NEON.id}`));
    expect(window.router.state.location.search).toEqual({ project: "late-field-2" });
  });

  it("opens a dialog for an action, which gives the focus back to where it was", async () => {
    const window = await open("/pipeline");
    const link = await window.screen.findByRole("link", { name: "Runs" });
    link.focus();
    await window.user.keyboard("{Control>}k{/Control}");
    await window.user.type(await window.screen.findByRole("combobox", { name: NAME }), "roll back prod");
    await window.user.keyboard("{Enter}");
    await window.screen.findByRole("dialog", { name: /Roll back/ });
    expect(window.calls("run_prepare")).toEqual([]);
    await window.user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(link));
  });

  it("begins no promote: it leads to the button, which takes one more key", async () => {
    const window = await opened("/runs");
    await window.user.type(window.field, "promote dev to prod");
    expect(active(window.field)).toMatch(/^Promote/);
    await window.user.keyboard("{Enter}");
    await waitFor(() => expect(path(window)).toBe("/pipeline"));
    const button = await window.screen.findByRole("button", { name: "Promote dev to prod" });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(window.calls("run_prepare")).toEqual([]);
  });

  it("does not let an Enter that is held press what it has led to", async () => {
    const window = await opened("/runs");
    await window.user.type(window.field, "promote dev to prod");
    await window.user.keyboard("{Enter>}");
    const button = await window.screen.findByRole("button", { name: "Promote dev to prod" });
    await waitFor(() => expect(document.activeElement).toBe(button));
    // What is prevented does not click the button.
    expect(fireEvent.keyDown(button, { key: "Enter", repeat: true })).toBe(false);
    await window.user.keyboard("{/Enter}");
    expect(fireEvent.keyDown(button, { key: "Enter" })).toBe(true);
  });

  it("opens the dialogs that are asked for from pages elsewhere", async () => {
    const window = await opened("/runs");
    await window.user.type(window.field, "new project");
    await window.user.keyboard("{Enter}");
    await window.screen.findByRole("dialog", { name: /project/i });
    expect(path(window)).toBe("/runs");
  });

  it("says why an action is off, and does nothing", async () => {
    const window = await opened("/branches", "three");
    await window.user.type(window.field, "promote dev staging");
    const option = await window.screen.findByRole("option", { name: /^Promote/ });
    expect(option.getAttribute("aria-disabled")).toBe("true");
    expect(option.textContent).toContain("run 12 is writing dev");
    await window.user.keyboard("{Enter}");
    await window.user.click(option);
    expect(window.screen.getByRole("dialog", { name: NAME })).toBeTruthy();
    expect(path(window)).toBe("/branches");
  });

  it("says of pages that need a project that they do", async () => {
    const window = await opened("/start", "first");
    const runs = window.screen.getByRole("option", { name: /^Runs/ });
    expect(runs.getAttribute("aria-disabled")).toBe("true");
    expect(runs.textContent).toContain("open a project first");
    expect(window.screen.getByRole("option", { name: /^Projects/ }).getAttribute("aria-disabled")).toBeNull();
  });

  it("gives the focus back with Esc", async () => {
    const window = await open("/branches");
    const filter = await window.screen.findByRole("searchbox");
    filter.focus();
    await window.user.keyboard("{Control>}k{/Control}");
    const field = await window.screen.findByRole("combobox", { name: NAME });
    await waitFor(() => expect(document.activeElement).toBe(field));
    await window.user.keyboard("pro{Escape}");
    await gone(window);
    await waitFor(() => expect(document.activeElement).toBe(filter));
    expect(path(window)).toBe("/branches");
  });

  it("is walked through with arrows, Home and End, across its groups", async () => {
    const window = await opened();
    await waitFor(() => expect(window.screen.queryByText(/^Still asking for/)).toBeNull());
    const all = options(window);
    expect(active(window.field)).toBe(all[0]);
    await window.user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(active(window.field)).toBe(all[3]);
    await window.user.keyboard("{End}");
    expect(active(window.field)).toBe(all.at(-1));
    await window.user.keyboard("{ArrowDown}");
    expect(active(window.field)).toBe(all[0]);
    await window.user.keyboard("{ArrowUp}{Home}");
    expect(active(window.field)).toBe(all[0]);
    const pages = window.screen.getByRole("group", { name: "Pages" });
    expect(within(pages).getByRole("option", { name: /^History/ }).textContent).toContain("Ctrl 9");
  });

  it("follows the keys of the pages that it shows", async () => {
    const window = await opened();
    await window.user.keyboard("{Control>}9{/Control}");
    await gone(window);
    await waitFor(() => expect(path(window)).toBe("/history"));
  });

  it("puts what was chosen last first", async () => {
    const window = await opened();
    await window.user.type(window.field, "history");
    await window.user.keyboard("{Enter}");
    await gone(window);
    await window.user.keyboard("{Control>}k{/Control}");
    const last = await window.screen.findByRole("group", { name: "Chosen last" });
    expect(within(last).getAllByRole("option")).toHaveLength(1);
    expect(options(window)[0]).toContain("History");
    expect(options(window).filter((each) => each.startsWith("History"))).toHaveLength(1);
  });

  it("shows some of five hundred branches, and says how many there are more", async () => {
    const many = world("pair");
    many.pipeline = data.pipeline([
      data.dev({
        children: Array.from({ length: 500 }, (_, index) => data.branch(`feature ${index}`)),
      }),
      data.prod({ children: [], backups: [] }),
    ]);
    const window = await opened("/runs", many);
    await window.user.type(window.field, "feature");
    const group = await window.screen.findByRole("group", {
      name: "Branches and 492 more branches: type to narrow",
    });
    expect(within(group).getAllByRole("option")).toHaveLength(8);
    await window.user.type(window.field, " 499");
    expect(options(window)).toHaveLength(1);
    await window.user.keyboard("{Enter}");
    await waitFor(() => expect(path(window)).toBe("/branches"));
  });

  it("says when nothing was found, and what is searched", async () => {
    const window = await opened();
    await window.user.type(window.field, "zebra");
    expect(options(window)).toEqual([]);
    expect(window.field.getAttribute("aria-expanded")).toBe("false");
    expect(window.screen.getByText("Nothing has “zebra” in it")).toBeTruthy();
    expect(window.screen.getByText(/snapshots, runs, requests, credentials, projects/)).toBeTruthy();
    await window.user.keyboard("{Enter}");
    expect(window.screen.getByRole("dialog", { name: NAME })).toBeTruthy();
  });

  it("tells what could not be asked, and keeps what is known", async () => {
    const window = await opened("/runs", "pair", {
      project_page: ({ connectionId }) =>
        connectionId === NEON.id
          ? refuse("The projects of Neon were not listed.", "the server is busy", "Try again.")
          : { projects: [{ id: data.PROJECT, name: "shop", pg_version: 18, set_up: true }], next: null },
    });
    const told = await window.screen.findByRole("list", { name: "What could not be asked" });
    expect(told.textContent).toContain("The projects of Neon were not listed: the server is busy.");
    expect(window.screen.getByRole("option", { name: /^shop/ })).toBeTruthy();
    expect(window.screen.getByRole("option", { name: /^prod/ })).toBeTruthy();
  });

  it("asks no server that does not answer, and says since when", async () => {
    const window = await opened("/runs", "offline");
    const told = await window.screen.findByRole("list", { name: "What could not be asked" });
    expect(told.textContent).toContain("Neon has not answered since");
    await waitFor(() =>
      expect(window.calls("project_page").map((each) => each.connectionId)).toEqual([ENGINE.id]),
    );
    expect(window.screen.getByRole("option", { name: /^prod/ })).toBeTruthy();
  });

  it("shows what is there while the rest is still asked for", async () => {
    const window = await open("/runs");
    await window.screen.findByRole("table", { name: "Runs" });
    const invoke = window.backend.invoke.bind(window.backend);
    vi.spyOn(window.backend, "invoke").mockImplementation((name, args) =>
      name === "project_page" ? new Promise(() => undefined) : invoke(name, args),
    );
    await window.user.keyboard("{Control>}k{/Control}");
    expect(await window.screen.findByText(/^Still asking for .*projects of/)).toBeTruthy();
    expect(window.screen.getByRole("option", { name: /^prod production/ })).toBeTruthy();
  });

  it("takes the place of an open menu", async () => {
    const { screen, user } = await open("/pipeline");
    await user.click(screen.getByRole("button", { name: "Settings" }));
    await screen.findByRole("menu");
    await user.keyboard("{Control>}k{/Control}");
    const field = await screen.findByRole("combobox", { name: NAME });
    await waitFor(() => expect(screen.queryByRole("menu")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(field));
    await user.keyboard("{Escape}");
    await gone({ screen });
  });

  it("does not open over a dialog that asks something", async () => {
    const { screen, user } = await open("/pipeline");
    await user.click(await screen.findByRole("button", { name: "Roll back prod" }));
    await screen.findByRole("dialog");
    await user.keyboard("{Control>}k{/Control}");
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    expect(screen.queryByRole("combobox", { name: NAME })).toBeNull();
  });

  it("neither opens nor stays open while Slipway is locked, and says why", async () => {
    const window = await opened("/runs");
    act(() => {
      window.backend.world.overview.keychain = { kind: "withheld" };
      window.backend.tell({ kind: "overview" });
    });
    await gone(window);
    const button = await window.screen.findByRole("button", { name: NAME });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "Slipway is locked",
    );
    await window.user.keyboard("{Control>}k{/Control}");
    await window.user.click(button);
    expect(window.screen.queryByRole("dialog")).toBeNull();
    act(() => {
      window.backend.world.overview.keychain = { kind: "kept" };
      window.backend.tell({ kind: "overview" });
    });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBeNull());
    expect(window.screen.queryByRole("dialog")).toBeNull();
  });

  describe("on macOS", () => {
    afterEach(() => vi.restoreAllMocks());

    it("opens with ⌘K, and leaves Ctrl+K to the text", async () => {
      vi.spyOn(navigator, "userAgent", "get").mockReturnValue("Mozilla/5.0 (Macintosh)");
      const { screen, user } = await open("/branches");
      await screen.findByRole("table", { name: "Branches" });
      expect(screen.getByRole("button", { name: NAME }).textContent).toContain("⌘K");
      await user.keyboard("{Control>}k{/Control}");
      expect(screen.queryByRole("dialog")).toBeNull();
      await user.keyboard("{Meta>}k{/Meta}");
      expect(await screen.findByRole("option", { name: /^Runs/ })).toBeTruthy();
      expect(screen.getByText("⌘2")).toBeTruthy();
    });
  });
});
