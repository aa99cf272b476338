import { fireEvent, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { HistoryEntry } from "../api/generated/HistoryEntry";
import { ago, DEV, PROD } from "../dev/data";
import { teamWorld } from "../dev/team";
import { world } from "../dev/world";
import { expectRed } from "../test/override";
import { open } from "../test/render";

const entry = (id: string, part: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  at: "2026-11-20T10:00:00Z",
  who: "Anna",
  proof: "signed with key 3f2a 77c0",
  text: `Entry ${id}.`,
  environment: PROD,
  run: null,
  request_id: null,
  override_reason: null,
  facts: [],
  ...part,
});

const withHistory = (history: HistoryEntry[]) => ({ ...world("team"), team: teamWorld({ history }) });

describe("the history", () => {
  it("says of every run and decision who did it and how that is known", async () => {
    const { screen } = await open("/history", "team");
    const table = await screen.findByRole("table", { name: "History" });
    expect(within(table).getAllByText(/^signed with key /).length).toBeGreaterThan(3);
    expect(within(table).getByText("Approved “Tax by region for the checkout”.")).toBeTruthy();
  });

  it("says so where who did it was not kept, and has runs without a team as well", async () => {
    const { screen } = await open("/history", "pair", {
      history_list: () => [entry("1", { who: null, proof: "written before Slipway kept that" })],
    });
    expect(await screen.findByText("not kept then")).toBeTruthy();
  });

  it("is filtered by environment, person and time, and exported as it is filtered", async () => {
    const { screen, user, calls } = await open(
      "/history",
      withHistory([
        entry("1", { at: "2026-11-21T23:30:00Z" }),
        entry("2", { who: "Ben" }),
        entry("3", { environment: DEV }),
        entry("4", { at: "2026-11-22T00:00:00Z" }),
      ]),
    );
    const rows = () =>
      within(screen.getByRole("table", { name: "History" }))
        .getAllByRole("button")
        .map((button) => button.textContent);
    await user.selectOptions(await screen.findByLabelText("Environment"), "prod");
    expect(rows()).toEqual(["Entry 1.", "Entry 2.", "Entry 4."]);
    await user.selectOptions(screen.getByLabelText("Person"), "Anna");
    fireEvent.change(screen.getByLabelText("From"), { target: { value: "2026-11-21" } });
    fireEvent.change(screen.getByLabelText("To"), { target: { value: "2026-11-21" } });
    expect(rows()).toEqual(["Entry 1."]);
    await user.click(screen.getByRole("button", { name: "Export" }));
    await user.click(await screen.findByRole("menuitem", { name: /^CSV/ }));
    expect(calls("history_export")).toEqual([
      {
        format: "csv",
        filter: {
          environment: PROD.id,
          who: "Anna",
          from: "2026-11-21T00:00:00.000Z",
          to: "2026-11-22T00:00:00.000Z",
        },
      },
    ]);
    expect((await screen.findByText(/history of shop\.csv/)).textContent).toContain("/home/dev");
  });

  it("shows ids and figures on demand, with the way to the run", async () => {
    const { screen, user, router } = await open("/history", "team");
    await user.click(await screen.findByRole("button", { name: /^prod is now what dev was\./ }));
    const detail = await screen.findByRole("complementary", { name: "Entry" });
    for (const words of [
      "Snapshot",
      "Digest of the plan",
      "Checks",
      "3 of 3 passed",
      "41 writes since the base",
    ]) {
      expect(detail.textContent).toContain(words);
    }
    await user.click(within(detail).getByRole("link", { name: "run 11" }));
    expect(router.state.location.pathname).toBe("/runs/run-11");
  });

  it("shows the reason of an override in the list, by a word as well", async () => {
    const { screen } = await open(
      "/history",
      withHistory([entry("1", { override_reason: "It could not wait." })]),
    );
    const line = await screen.findByText("It could not wait.");
    expectRed(line);
  });

  it("shows the reason of an override in red beside the list as well", async () => {
    const { screen, user } = await open(
      "/history",
      withHistory([entry("1", { override_reason: "It could not wait." })]),
    );
    await user.click(await screen.findByRole("button", { name: "Entry 1." }));
    const detail = await screen.findByRole("complementary", { name: "Entry" });
    expectRed(within(detail).getByText(/The reason given: It could not wait\./));
  });

  it("draws only the rows in sight of a long one", async () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      entry(String(index), { at: ago(index * 60_000) }),
    );
    const { screen } = await open("/history", withHistory(many));
    const table = await screen.findByRole("table", { name: "History" });
    expect(table.getAttribute("aria-rowcount")).toBe("5001");
    expect(within(table).queryAllByRole("button").length).toBeLessThan(200);
    expect(screen.getByText("5,000 entries, newest first")).toBeTruthy();
  });
});
