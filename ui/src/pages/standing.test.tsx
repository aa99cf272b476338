import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { refuse } from "../dev/backend";
import { open } from "../test/render";

describe("an environment that was changed outside of Slipway", () => {
  it("says so on its card, and why nothing can be promoted", async () => {
    const { screen } = await open("/pipeline", "changed");
    const prod = await screen.findByRole("article", { name: "prod" });
    expect(within(prod).getByText("Changed outside of Slipway")).toBeTruthy();
    const promote = screen.getByRole("button", { name: "Promote dev to prod" });
    expect(document.getElementById(promote.getAttribute("aria-describedby") ?? "")?.textContent).toContain(
      "adopt what is there",
    );
  });

  it("is adopted as it was shown, after both sides were shown, with Cancel as the default", async () => {
    const { screen, user, calls } = await open("/environments/env-prod", "changed");
    expect(await screen.findByText(/recorded is the branch br-prod-now/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Adopt what is there in prod" }));
    const dialog = await screen.findByRole("dialog");
    const sides = await within(dialog).findByRole("table", { name: "Recorded and found" });
    expect(
      within(sides).getByRole("row", { name: "Branch br-prod-now br-prod-elsewhere (differs)" }),
    ).toBeTruthy();
    expect(within(dialog).getByText(/become void/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Cancel");
    expect(calls("environment_adopt")).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Adopt what is there" }));
    expect(calls("environment_adopt")).toEqual([
      {
        id: "env-prod",
        shown: {
          endpoint_id: "ep-prod",
          branch_id: "br-prod-elsewhere",
          branch_name: "prod",
          protected: true,
        },
      },
    ]);
    await waitFor(() => expect(screen.queryByText(/Changed outside of Slipway/)).toBeNull());
  });

  it("is looked at again when it changed once more", async () => {
    const { screen, user, calls } = await open("/environments/env-prod", "changed", {
      environment_adopt: () =>
        refuse(
          "What is there was not adopted.",
          "what is behind the endpoint of prod is no longer what was shown",
          "Look at it again, then adopt what is there now.",
        ),
    });
    await user.click(await screen.findByRole("button", { name: "Adopt what is there in prod" }));
    const dialog = await screen.findByRole("dialog");
    await within(dialog).findByRole("table", { name: "Recorded and found" });
    await user.click(within(dialog).getByRole("button", { name: "Adopt what is there" }));
    expect((await within(dialog).findByRole("alert")).textContent).toContain("no longer what was shown");
    await user.click(within(dialog).getByRole("button", { name: "Look again" }));
    await waitFor(() => expect(calls("environment_binding")).toHaveLength(2));
    expect(within(dialog).queryByRole("alert")).toBeNull();
  });
});

describe("an environment that was rolled back", () => {
  it("says on its card that it is pinned, and since when", async () => {
    const { screen } = await open("/pipeline", "changed");
    const dev = await screen.findByRole("article", { name: "dev" });
    expect(within(dev).getByText("Pinned since it was rolled back")).toBeTruthy();
    expect(within(dev).getByText("Way back open")).toBeTruthy();
  });

  it("says who pinned it and why, and is let go when a person says so twice", async () => {
    const { screen, user, calls } = await open("/environments/env-dev", "changed");
    const pinned = await screen.findByRole("region", { name: "Pinned" });
    expect(pinned.textContent).toContain("anna@laptop");
    expect(pinned.textContent).toContain("Run 9 rolled it back to the snapshot “before run 8”");
    await user.click(within(pinned).getByRole("button", { name: "Allow promotes to dev again" }));
    const dialog = await screen.findByRole("dialog");
    expect(document.activeElement?.textContent).toBe("Cancel");
    await user.click(within(dialog).getByRole("button", { name: "Allow promotes again" }));
    expect(calls("environment_promotes_allow")).toEqual([{ id: "env-dev" }]);
    await waitFor(() => expect(screen.queryByRole("region", { name: "Pinned" })).toBeNull());
  });
});
