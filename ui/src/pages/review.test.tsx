import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { refuse } from "../dev/backend";
import { plan } from "../dev/data";
import { world } from "../dev/world";
import { open } from "../test/render";

const REVIEW = "/runs/run-12";

describe("the review", () => {
  it("keeps the button off until the name matches exactly, and says why beside it", async () => {
    const { screen, user, calls } = await open(REVIEW, "waiting");
    const replace = await screen.findByRole("button", { name: "Replace prod" });
    const field = screen.getByRole("textbox", { name: "Type prod to replace it" });

    for (const typed of ["", "pro", "Prod", "prod ", "production"]) {
      await user.clear(field);
      if (typed !== "") {
        await user.type(field, typed);
      }
      expect(replace.getAttribute("aria-disabled")).toBe("true");
      const reason = document.getElementById(replace.getAttribute("aria-describedby") ?? "");
      expect(reason?.textContent).toMatch(/complete|not “prod”/);
      await user.click(replace);
    }
    expect(calls("run_execute")).toEqual([]);

    await user.clear(field);
    await user.type(field, "prod");
    expect(replace.hasAttribute("aria-disabled")).toBe(false);
    await user.click(replace);
    expect(calls("run_execute")).toEqual([{ runId: "run-12", planDigest: plan().digest, typedName: "prod" }]);
  });

  it("does nothing on Enter in the field, not even when the name is complete", async () => {
    const { screen, user, calls } = await open(REVIEW, "waiting");
    const field = await screen.findByRole("textbox", { name: "Type prod to replace it" });
    await user.type(field, "prod{Enter}");
    expect(calls("run_execute")).toEqual([]);
  });

  it("gives the focus to Not now, which changes nothing", async () => {
    const { screen, user, calls, router } = await open(REVIEW, "waiting");
    const notNow = await screen.findByRole("button", { name: "Not now" });
    await waitFor(() => expect(document.activeElement).toBe(notNow));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe("/pipeline"));
    expect(calls("run_execute")).toEqual([]);
    expect(calls("run_cancel")).toEqual([]);
  });

  it("stays off with Rust's reason when the plan cannot be carried out", async () => {
    const blocked = world("waiting");
    const [run] = blocked.runs;
    if (run) {
      run.can_execute = { enabled: false, reason: "Another run holds prod." };
    }
    const { screen, user, calls } = await open(REVIEW, blocked);
    await user.type(await screen.findByRole("textbox", { name: "Type prod to replace it" }), "prod");
    await user.click(screen.getByRole("button", { name: "Replace prod" }));
    expect(screen.getByText("Another run holds prod.")).toBeTruthy();
    expect(calls("run_execute")).toEqual([]);
  });

  it("says in words what is lost when it was not measured, and shows no 0", async () => {
    const { screen } = await open(REVIEW, "waiting");
    const lost = await screen.findByRole("region", { name: /What is lost/ });
    expect(lost.textContent).toContain("Slipway cannot yet count the writes made to prod");
    expect(lost.textContent).toContain("prod (old, run 12)");
    expect(lost.textContent).not.toMatch(/\b0\b/);
    expect(screen.getByTestId("lost").textContent).toBe("Not measured yet");
  });

  it("shows the refusal of Rust and leaves the plan where it is", async () => {
    const { screen, user } = await open(REVIEW, "waiting", {
      run_execute: () =>
        refuse(
          "The plan was not carried out.",
          "prod has changed since it was made",
          "Discard it and prepare again.",
          "plan_changed",
        ),
    });
    await user.type(await screen.findByRole("textbox", { name: "Type prod to replace it" }), "prod");
    await user.click(screen.getByRole("button", { name: "Replace prod" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("prod has changed since it was made");
    expect(alert.textContent).toContain("Discard it and prepare again.");
    expect(screen.getByRole("button", { name: "Not now" })).toBeTruthy();
  });

  it("offers to delete what makes the room that is missing, until it is deleted", async () => {
    const full = world("waiting");
    const prod = full.pipeline.environments.at(-1);
    const backup = prod?.backups[0];
    const [run] = full.runs;
    if (!run?.plan || !backup) {
      throw new Error("there is no plan, or no backup");
    }
    run.plan.findings = [
      {
        level: "warn",
        text: `5 of 5 root branches used: delete “${backup.name}” first.`,
        evidence: null,
        next: null,
        remove_first: [{ what: "branch", id: backup.id, name: backup.name }],
      },
      {
        level: "warn",
        text: "1 of 1 manual snapshot used.",
        evidence: null,
        next: null,
        remove_first: [{ what: "snapshot", id: "snap-gone", name: "by hand" }],
      },
    ];
    const { screen, user } = await open(REVIEW, full);
    expect(await screen.findByText("by hand is deleted.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: `Delete ${backup.name}…` }));
    expect((await screen.findByRole("dialog")).textContent).toContain(backup.id);
  });

  it("names what is gone from the schema first, and what was and will be", async () => {
    const { screen } = await open(REVIEW, "waiting");
    const list = await screen.findByRole("list", { name: "Differences of the schema" });
    const [first, ...rest] = within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent ?? "");
    expect(first).toContain("gone");
    expect(first).toContain("column fax of public.customers");
    expect(rest.join()).not.toContain("gone");
    expect(rest.join()).toContain("text not null");
  });

  it("lists the largest change first, and every table on demand", async () => {
    const { screen, user } = await open(REVIEW, "waiting");
    const table = await screen.findByRole("table", { name: "Row counts" });
    const names = () =>
      within(table)
        .getAllByRole("row")
        .slice(1)
        .map((row) => row.textContent);
    expect(names()[0]).toContain("tax_rates");
    expect(names()).toHaveLength(7);
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(within(screen.getByRole("table", { name: "Row counts" })).getAllByRole("row")).toHaveLength(22);
  });
});
