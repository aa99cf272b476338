import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { earlierStates, off, prod } from "../dev/data";
import { world } from "../dev/world";
import { open } from "../test/render";

describe("the chooser of a roll back", () => {
  it("begins with what Rust suggests and says what that loses and needs", async () => {
    const { screen, user, calls } = await open("/pipeline", "pair");
    await user.click(await screen.findByRole("button", { name: "Roll back prod" }));
    const dialog = await screen.findByRole("dialog");
    const chosen = await within(dialog).findByRole("radio", { checked: true });
    const words = document.getElementById(chosen.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(words).toContain("Loses:");
    expect(words).toContain("Needs:");
    await user.click(within(dialog).getByRole("button", { name: "Prepare roll back" }));
    expect(calls("run_prepare")).toEqual([
      {
        request: {
          kind: "roll_back",
          target: "env-prod",
          to: { kind: "snapshot", id: "snap-before-run-11" },
        },
      },
    ]);
  });

  it("leads to a backup that was chosen by keyboard", async () => {
    const { screen, user, calls } = await open("/pipeline", "pair");
    await user.click(await screen.findByRole("button", { name: "Roll back prod" }));
    const backup = await screen.findByRole("radio", { name: /Backup prod \(old, run 7\)/ });
    backup.focus();
    await user.keyboard(" ");
    expect((backup as HTMLInputElement).checked).toBe(true);
    await user.click(screen.getByRole("button", { name: "Prepare roll back" }));
    expect(calls("run_prepare")).toEqual([
      {
        request: {
          kind: "roll_back",
          target: "env-prod",
          to: { kind: "backup", id: "br-prod-old-run-7-" },
        },
      },
    ]);
  });

  it("shows why a state cannot be chosen, and does not choose it", async () => {
    const states = earlierStates(prod()).map((state) =>
      state.kind === "backup" ? { ...state, can: off("qa is served by it now.") } : state,
    );
    const { screen, user } = await open("/pipeline", "pair", { environment_ways_back: () => states });
    await user.click(await screen.findByRole("button", { name: "Roll back prod" }));
    const backup = await screen.findByRole("radio", { name: /Backup prod \(old, run 7\)/ });
    expect(screen.getAllByText("qa is served by it now.").length).toBe(2);
    await user.click(backup);
    expect((backup as HTMLInputElement).checked).toBe(false);
  });

  it("chooses nothing where nothing is left of the state before the last change, and says so", async () => {
    const states = earlierStates(prod()).map((state) => ({ ...state, suggested: false }));
    const { screen, user, calls } = await open("/pipeline", "pair", { environment_ways_back: () => states });
    await user.click(await screen.findByRole("button", { name: "Roll back prod" }));
    expect(await screen.findByText(/^What was there before the last change cannot/)).toBeTruthy();
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Prepare roll back" }));
    expect(calls("run_prepare")).toEqual([]);
  });

  it("says that there is nothing to go back to", async () => {
    const { screen, user, calls } = await open("/pipeline", "pair", { environment_ways_back: () => [] });
    await user.click(await screen.findByRole("button", { name: "Roll back prod" }));
    expect(await screen.findByText("There is no state to go back to.")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Prepare roll back" }));
    expect(calls("run_prepare")).toEqual([]);
  });

  it("is reached from a backup of the environment's page, which it begins with", async () => {
    const { screen, user } = await open("/environments/env-prod", "pair");
    await user.click(await screen.findByRole("button", { name: "Actions for prod (old, run 7)" }));
    await user.click(await screen.findByRole("menuitem", { name: "Roll prod back to this…" }));
    const chosen = await screen.findByRole("radio", { checked: true });
    expect(chosen.getAttribute("value")).toBe("backup:br-prod-old-run-7-");
  });
});

describe("the review of a roll back", () => {
  it("says what the state holds and what is lost", async () => {
    const backup = earlierStates(prod()).find((state) => state.kind === "backup") ?? null;
    const waiting = world("rolling-back");
    const plan = waiting.runs[0]?.plan;
    if (plan) {
      plan.back_to = backup;
    }
    const { screen } = await open("/runs/run-12", waiting);
    const lost = await screen.findByRole("region", { name: /What is lost/ });
    expect(lost.textContent).toContain("it stays in the new backup");
    expect(lost.textContent).toContain(`since the backup ${backup?.name} was replaced`);
  });
});
