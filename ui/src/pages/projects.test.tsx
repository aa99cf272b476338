import { waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ProjectItem } from "../api/generated/ProjectItem";
import { refuse } from "../dev/backend";
import { ENGINE, NEON, type World, world } from "../dev/world";
import { open } from "../test/render";

const MANY = 10_000;

const project = (index: number): ProjectItem => ({
  id: `late-field-${index}`,
  name: `store ${String(index).padStart(5, "0")}`,
  pg_version: 17,
  set_up: false,
});

function many(): World {
  const base = world("pair");
  base.projects[NEON.id] = Array.from({ length: MANY }, (_, index) => project(index));
  return base;
}

// There is no layout here: a list is given the height of a window.
const HEIGHT = 600;
beforeEach(() => {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, get: () => HEIGHT });
});
afterEach(() => {
  Reflect.deleteProperty(HTMLElement.prototype, "clientHeight");
});

const listOf = (screen: Awaited<ReturnType<typeof open>>["screen"]) =>
  screen.findByRole("list", { name: "Projects" });

describe("projects of all connections", () => {
  it("keeps only those in sight in the document, of ten thousand that come page by page", async () => {
    const { screen, calls } = await open("/projects", many());
    const list = await listOf(screen);
    expect(await screen.findByText("10,001 projects")).toBeTruthy();
    expect(calls("project_page").filter((each) => each.connectionId === NEON.id)).toHaveLength(MANY / 400);
    expect(calls("project_page")[0]?.cursor).toBeNull();
    expect(list.querySelectorAll("li").length).toBeLessThan(60);
    expect(document.querySelectorAll("*").length).toBeLessThan(1500);
  });

  it("searches as one types, in what was read", async () => {
    const { screen, user, calls } = await open("/projects", many());
    await screen.findByText("10,001 projects");
    await user.type(screen.getByRole("searchbox", { name: "Search projects" }), "0999");
    await waitFor(async () =>
      expect(within(await listOf(screen)).getAllByRole("button", { name: /^store/ })).toHaveLength(11),
    );
    // The list is complete, so no server has to be asked.
    expect(calls("project_search")).toEqual([]);
  });

  it("asks the server for what was not read, and opens the first match with Enter", async () => {
    const { screen, user, calls, router } = await open("/projects", many(), {
      project_page: ({ connectionId, cursor }) =>
        connectionId === NEON.id && cursor !== null
          ? refuse("The projects of Neon were not listed.", "the server is busy", "Try again.")
          : {
              projects: connectionId === NEON.id ? [project(0)] : [],
              next: connectionId === NEON.id ? "1" : null,
            },
    });
    expect((await screen.findByRole("alert")).textContent).toContain("the server is busy");
    const search = screen.getByRole("searchbox", { name: "Search projects" });
    await user.type(search, "store 07777");
    await screen.findByRole("button", { name: /^store 07777/ });
    await waitFor(() =>
      expect(calls("project_search").at(-1)).toEqual({ connectionId: NEON.id, text: "store 07777" }),
    );
    const asked = calls("project_search");
    expect(asked.every((each) => each.connectionId === NEON.id)).toBe(true);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe(`/setup/${NEON.id}`));
    expect(router.state.location.search).toEqual({ project: "late-field-7777" });
  });

  it("keeps favourites above everything, and the menu of the title bar offers them", async () => {
    const { screen, user, calls } = await open("/projects", "pair");
    await user.click(await screen.findByRole("button", { name: "Favourite: billing" }));
    expect(calls("project_favourite_set")).toEqual([
      { connectionId: NEON.id, projectId: "late-field-2", name: "billing", favourite: true },
    ]);
    const list = await listOf(screen);
    await within(list).findByText("Favourites");
    const names = within(list)
      .getAllByRole("button", { name: /^Favourite: / })
      .map((each) => each.getAttribute("aria-label"));
    expect(names[0]).toBe("Favourite: billing");
    const [first] = within(list).getAllByRole("button", { name: "Favourite: billing" });
    expect(first?.getAttribute("aria-pressed")).toBe("true");
    await user.click(screen.getByRole("button", { name: /^Project: shop/ }));
    expect(await screen.findByRole("menuitem", { name: /^billing/ })).toBeTruthy();
    await user.click(screen.getByRole("menuitem", { name: /^billing/ }));
    expect(calls("project_open")).toEqual([{ connectionId: NEON.id, projectId: "late-field-2" }]);
  });

  it("goes through the list with the arrow keys", async () => {
    const { screen, user } = await open("/projects", many());
    await screen.findByText("10,001 projects");
    await user.click(screen.getByRole("searchbox", { name: "Search projects" }));
    const focused = () => document.activeElement?.textContent ?? "";
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(focused()).toMatch(/^shop/));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await waitFor(() => expect(focused()).toMatch(/^store 00000/));
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(focused()).toMatch(/^store 00001/));
    await user.keyboard("{End}");
    await waitFor(() => expect(focused()).toMatch(/^store 09999/));
    await user.keyboard("{Home}");
    await waitFor(() => expect(focused()).toMatch(/^shop/));
  });

  it("goes on with one server while another is away", async () => {
    const { screen, user, calls } = await open("/projects", "offline", {
      project_page: ({ connectionId }) =>
        connectionId === NEON.id
          ? refuse(
              "The projects of Neon were not listed.",
              "the server cannot be reached",
              null,
              "unreachable",
            )
          : { projects: [{ id: "p-1", name: "shop", pg_version: 18, set_up: true }], next: null },
    });
    const list = await listOf(screen);
    expect(within(list).getAllByRole("button", { name: /^shop/ }).length).toBeGreaterThan(0);
    expect((await screen.findAllByText(/^Neon has not answered since today/)).length).toBeGreaterThan(0);
    const [tryNow] = screen.getAllByRole("button", { name: "Try Neon now" });
    if (tryNow) {
      await user.click(tryNow);
    }
    expect(calls("connection_check")).toEqual([{ connectionId: NEON.id }]);
  });

  it("deletes a project only with its name typed, after what will be lost was said", async () => {
    const { screen, user, calls } = await open("/projects", "pair");
    await user.click(await screen.findByRole("button", { name: "Actions for billing" }));
    await user.click(await screen.findByRole("menuitem", { name: "Delete…" }));
    const dialog = await screen.findByRole("dialog");
    const lost = await within(dialog).findByRole("region", { name: "What will be lost" });
    expect(lost.textContent).toContain("3 snapshots");
    const confirm = within(dialog).getByRole("button", { name: "Delete project" });
    await user.click(confirm);
    expect(calls("project_delete")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox"), "billing");
    await user.click(confirm);
    expect(calls("project_delete")).toEqual([
      { connectionId: NEON.id, projectId: "late-field-2", typedName: "billing" },
    ]);
    await waitFor(() => expect(screen.queryByRole("button", { name: "Actions for billing" })).toBeNull());
  });

  it("makes and renames a project", async () => {
    const { screen, user, calls, router } = await open("/projects", "pair");
    await user.click(await screen.findByRole("button", { name: "Actions for billing" }));
    await user.click(await screen.findByRole("menuitem", { name: "Rename…" }));
    const rename = await screen.findByRole("dialog");
    const name = within(rename).getByLabelText("Name");
    await user.clear(name);
    await user.type(name, "invoices{Enter}");
    expect(calls("project_rename")).toEqual([
      { connectionId: NEON.id, projectId: "late-field-2", name: "invoices" },
    ]);
    await screen.findByRole("button", { name: "Actions for invoices" });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

    await user.click(screen.getByRole("button", { name: "Project" }));
    const create = await screen.findByRole("dialog");
    await user.selectOptions(within(create).getByLabelText("Connection"), NEON.id);
    await user.type(within(create).getByLabelText("Name"), "tugs");
    await user.selectOptions(await within(create).findByLabelText("Region"), "aws-eu-central-1");
    const version = within(create).getByLabelText("PostgreSQL version");
    expect((version as HTMLSelectElement).value).toBe("17");
    await user.click(within(create).getByRole("button", { name: "Make the project" }));
    expect(calls("project_create")).toEqual([
      {
        connectionId: NEON.id,
        project: { name: "tugs", organization_id: null, region_id: "aws-eu-central-1", pg_version: null },
      },
    ]);
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/jobs\//));
  });
});

describe("adopting what exists", () => {
  const path = `/setup/${NEON.id}?project=late-field-1`;

  it("moves environments by keyboard, and production stays last", async () => {
    const { screen, user, calls } = await open(path, "pair");
    await user.click(await screen.findByRole("button", { name: "Environment" }));
    const added = await screen.findByRole("textbox", { name: "Name of environment 2" });
    await waitFor(() => expect(document.activeElement).toBe(added));
    await user.clear(added);
    await user.type(added, "qa");
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    expect(screen.getByRole("status").textContent).toBe("qa is now 1 of 3.");
    await waitFor(() =>
      expect((screen.getByRole("textbox", { name: "Name of environment 1" }) as HTMLInputElement).value).toBe(
        "qa",
      ),
    );
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Name of environment 1" }));
    const later = screen.getByRole("button", { name: "Draw dev later" });
    expect(later.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(later.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "Production is drawn last.",
    );
    await user.click(screen.getByRole("button", { name: "Use these environments" }));
    expect(calls("setup_confirm")[0]?.environments).toEqual([
      { name: "qa", colour: "amber", endpoint_id: "ep-long-pier-w7d2", production: false },
      { name: "dev", colour: "teal", endpoint_id: "ep-soft-meadow-k3v9", production: false },
      { name: "prod", colour: "crimson", endpoint_id: "ep-quiet-harbor-a8k2", production: true },
    ]);
  });

  it("lets each environment have its own branch, and no two the same", async () => {
    const { screen, user, calls } = await open(path, "pair");
    const branch = await screen.findByRole("combobox", { name: "Branch of dev" });
    await user.selectOptions(branch, "ep-quiet-harbor-a8k2");
    expect(screen.getByText("Two environments have the same branch.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Use these environments" }));
    expect(calls("setup_confirm")).toEqual([]);
    await user.selectOptions(branch, "ep-long-pier-w7d2");
    await user.click(screen.getByRole("button", { name: "Leave out prod" }));
    await user.click(screen.getByRole("button", { name: "Use these environments" }));
    expect(calls("setup_confirm")[0]?.environments).toEqual([
      { name: "dev", colour: "teal", endpoint_id: "ep-long-pier-w7d2", production: false },
    ]);
  });
});

describe("connections", () => {
  it("says since when a server is away and what to do, and tests it again", async () => {
    const { screen, user, calls } = await open("/connections", "offline");
    const table = await screen.findByRole("table", { name: "Connections" });
    expect(within(table).getByText(/^failing since today/)).toBeTruthy();
    expect(within(table).getByText(/name could not be resolved\./)).toBeTruthy();
    expect(within(table).getByText(/^Slipway tries again by itself at/)).toBeTruthy();
    await user.click(within(table).getByRole("button", { name: "Test This computer" }));
    expect(calls("connection_check")).toEqual([{ connectionId: ENGINE.id }]);
  });

  it("shows remembered environments and where to go while the server of the project is away", async () => {
    const away = world("offline");
    away.overview.environments = [{ id: "env-prod", name: "prod", colour: "crimson" }];
    const { screen } = await open("/pipeline", away, {
      pipeline: () => refuse("shop was not read.", "the server cannot be reached", null, "unreachable"),
    });
    expect(await screen.findByRole("heading", { name: /^Neon has not answered since today/ })).toBeTruthy();
    expect(screen.getByRole("link", { name: "prod" })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Another project" })).toBeTruthy();
  });

  it("adds a server by its address, and forgets the key", async () => {
    const { screen, user, calls, router } = await open("/connections", "pair");
    await user.click(await screen.findByRole("button", { name: "Connection" }));
    const dialog = await screen.findByRole("dialog");
    const own = within(dialog).getByRole("radio", { name: "This computer" });
    expect(own.getAttribute("aria-disabled")).toBe("true");
    expect((within(dialog).getByLabelText("Name") as HTMLInputElement).value).toBe("Neon 2");
    await user.click(within(dialog).getByRole("button", { name: /Make one in Neon/ }));
    expect(calls("open_external")).toEqual([{ url: "https://console.neon.tech/app/settings/api-keys" }]);
    await user.click(within(dialog).getByRole("radio", { name: "Another address" }));
    await user.type(within(dialog).getByLabelText("Address"), "https://db.example.org/api/v2");
    const key = within(dialog).getByLabelText("API key");
    expect(key.getAttribute("type")).toBe("password");
    await user.type(key, "napi_elsewhere");
    await user.click(within(dialog).getByRole("button", { name: "Test and connect" }));
    expect(calls("neon_connect")).toEqual([
      {
        connection: {
          name: "Server",
          api_key: "napi_elsewhere",
          api_url: "https://db.example.org/api/v2",
        },
      },
    ]);
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/setup\//));
    expect(document.body.innerHTML).not.toContain("napi_elsewhere");
  });

  it("changes a name and a colour, and removes after saying what is lost and what stays", async () => {
    const { screen, user, calls } = await open("/connections", "pair");
    await user.click(await screen.findByRole("button", { name: "Actions for Neon" }));
    await user.click(await screen.findByRole("menuitem", { name: /^Change name/ }));
    const edit = await screen.findByRole("dialog");
    await user.type(within(edit).getByLabelText("Name"), " work");
    await user.selectOptions(within(edit).getByLabelText("Colour"), "violet");
    await user.click(within(edit).getByRole("button", { name: "Save" }));
    expect(calls("connection_update")).toEqual([
      { connectionId: NEON.id, name: "Neon work", colour: "violet" },
    ]);
    await user.click(await screen.findByRole("button", { name: "Actions for Neon work" }));
    await user.click(await screen.findByRole("menuitem", { name: "Remove…" }));
    const remove = await screen.findByRole("dialog");
    expect(document.activeElement?.textContent).toBe("Cancel");
    await within(remove).findByRole("region", { name: "What will be lost" });
    expect(within(remove).getByRole("region", { name: "What stays" }).textContent).toContain("11 runs");
    await user.click(within(remove).getByRole("button", { name: "Remove Neon work" }));
    expect(calls("connection_remove")).toEqual([{ connectionId: NEON.id }]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("takes another key only when the server takes it, and forgets it", async () => {
    const { screen, user, calls } = await open("/connections", "pair");
    await user.click(await screen.findByRole("button", { name: "Actions for Neon" }));
    await user.click(await screen.findByRole("menuitem", { name: "Change key…" }));
    const dialog = await screen.findByRole("dialog");
    const key = within(dialog).getByLabelText("API key");
    await user.type(key, "wrong");
    await user.click(within(dialog).getByRole("button", { name: "Test and keep" }));
    expect((await within(dialog).findByRole("alert")).textContent).toContain("does not accept the API key");
    await user.clear(key);
    await user.type(key, "napi_other{Enter}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(calls("connection_key_set").at(-1)).toEqual({
      connectionId: NEON.id,
      key: { api_key: "napi_other" },
    });
    expect(document.body.innerHTML).not.toContain("napi_other");
  });

  it("does not remove one while a run is at work on it, and says which", async () => {
    const { screen, user, calls } = await open("/connections", "pair", {
      connection_remove_preview: () => ({
        name: "Neon",
        lost: [],
        kept: [],
        blocked: "Run 12 has not ended. Wait for run 12, or cancel it.",
      }),
    });
    await user.click(await screen.findByRole("button", { name: "Actions for Neon" }));
    await user.click(await screen.findByRole("menuitem", { name: "Remove…" }));
    const remove = await screen.findByRole("dialog");
    expect(await within(remove).findByText(/Run 12 has not ended/)).toBeTruthy();
    await user.click(within(remove).getByRole("button", { name: "Remove Neon" }));
    expect(calls("connection_remove")).toEqual([]);
  });
});
