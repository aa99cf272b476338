import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SNIPPETS } from "../components/reconnect-snippets";
import { off, prod } from "../dev/data";
import { world } from "../dev/world";
import { open } from "../test/render";

describe("the drop test", () => {
  it("says what happens, asks for the name of production, and shows what came of it", async () => {
    const { screen, user, calls } = await open("/environments/env-prod", "pair");
    await user.click(await screen.findByRole("button", { name: "Drop test of prod" }));
    const dialog = await screen.findByRole("dialog");
    expect(document.activeElement?.textContent).toBe("Cancel");
    const happens = await within(dialog).findByRole("region", { name: "What happens" });
    expect(happens.textContent).toContain("Open transactions are rolled back");
    const end = within(dialog).getByRole("button", { name: "End the sessions" });
    await user.click(end);
    expect(calls("drop_test_run")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: "Type prod to end its sessions" }), "prod");
    await user.click(end);
    expect(calls("drop_test_run")).toEqual([{ environmentId: "env-prod", typedName: "prod" }]);
    const result = await within(dialog).findByRole("alert");
    expect(result.textContent).toContain("12 sessions ended.");
    expect(result.textContent).toContain("14");
    expect(within(dialog).queryByRole("button", { name: "End the sessions" })).toBeNull();
    expect(within(dialog).getByRole("button", { name: "Close" })).toBeTruthy();
  });

  it("shows how to come back for each driver", async () => {
    const { screen, user } = await open("/environments/env-dev", "pair");
    await user.click(await screen.findByRole("button", { name: "Drop test of dev" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).queryByRole("textbox")).toBeNull();
    const drivers = within(dialog).getByRole("combobox", { name: "How clients come back, with" });
    for (const snippet of SNIPPETS) {
      await user.selectOptions(drivers, snippet.id);
      const example = within(dialog).getByLabelText(`Example for ${snippet.name}`);
      expect(example.textContent).toBe(snippet.code);
    }
  });

  it("is off with Rust's reason", async () => {
    const busy = world("pair");
    busy.pipeline.environments = [prod({ can_drop_test: off("Run 12 is at work on prod.") })];
    const { screen, user } = await open("/environments/env-prod", busy);
    await user.click(await screen.findByRole("button", { name: "Drop test of prod" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText("Run 12 is at work on prod.")).toBeTruthy();
  });
});
