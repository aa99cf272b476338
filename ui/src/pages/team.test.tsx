import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { NO_APPROVALS } from "../components/approvals";
import { NO_POLICY } from "../components/policy";
import { refuse } from "../dev/backend";
import { BEN, CHRIS } from "../dev/team";
import { open } from "../test/render";

const ADDRESS = "postgresql://ledger:not-a-real-one@db.example.org/ledger";

describe("a project without a team", () => {
  it("founds one in a database, and forgets the address, which is typed unseen", async () => {
    const { screen, user, calls } = await open("/team", "pair");
    await user.click(await screen.findByRole("button", { name: "Found a team…" }));
    const dialog = await screen.findByRole("dialog");
    const address = within(dialog).getByLabelText("Address");
    expect(address.getAttribute("type")).toBe("password");
    await user.type(within(dialog).getByLabelText("Name of the team"), "Shop");
    await user.type(within(dialog).getByLabelText("Your name"), "Anna");
    await user.click(within(dialog).getByRole("button", { name: "Found the team" }));
    expect(calls("team_found")).toEqual([]);
    await user.type(address, ADDRESS);
    await user.click(within(dialog).getByRole("button", { name: "Found the team" }));
    expect(calls("team_found")).toEqual([
      { team: { name: "Shop", my_name: "Anna", place: { kind: "url", url: ADDRESS } } },
    ]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(await screen.findByRole("heading", { name: "Team Shop" })).toBeTruthy();
    expect(document.body.innerHTML).not.toContain("not-a-real-one");
  });

  it("founds one in a project of its own", async () => {
    const { screen, user, calls } = await open("/team", "pair");
    await user.click(await screen.findByRole("button", { name: "Found a team…" }));
    const dialog = await screen.findByRole("dialog");
    await user.click(within(dialog).getByLabelText(/In a small project of its own/));
    await user.type(within(dialog).getByLabelText("Name of the team"), "Shop");
    await user.type(within(dialog).getByLabelText("Your name"), "Anna");
    await user.click(within(dialog).getByRole("button", { name: "Found the team" }));
    expect(calls("team_found")).toEqual([
      { team: { name: "Shop", my_name: "Anna", place: { kind: "own_project" } } },
    ]);
  });

  it("joins the one that was found on the connection without an address", async () => {
    const { screen, user, calls } = await open("/team", "team-found");
    await user.click(await screen.findByRole("button", { name: "Join Shop…" }));
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).queryByLabelText("Address")).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(within(dialog).getByLabelText("Your name")));
    await user.type(within(dialog).getByLabelText("Your name"), "Erik");
    await user.click(within(dialog).getByRole("button", { name: "Join" }));
    expect(calls("team_join")).toEqual([{ team: { my_name: "Erik", place: { kind: "own_project" } } }]);
    expect(await screen.findByText("You are not enrolled yet.")).toBeTruthy();
  });

  it("shows in the dialog why it could not be founded", async () => {
    const { screen, user } = await open("/team", "pair");
    await user.click(await screen.findByRole("button", { name: "Found a team…" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText("Name of the team"), "Shop");
    await user.type(within(dialog).getByLabelText("Your name"), "Anna");
    await user.type(within(dialog).getByLabelText("Address"), "db.example.org");
    await user.click(within(dialog).getByRole("button", { name: "Found the team" }));
    expect((await within(dialog).findByRole("alert")).textContent).toContain("not the address");
  });
});

describe("a team", () => {
  it("enrols who asks only after it said to compare the digits", async () => {
    const { screen, user, calls } = await open("/team", "team");
    await user.click(await screen.findByRole("button", { name: "Enrol Erik" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("Compare these digits with Erik");
    expect(within(dialog).getByTestId("digits").textContent).toMatch(/^(\w{4} ){7}\w{4}$/);
    expect(document.activeElement?.textContent).toBe("Cancel");
    expect(calls("team_enrol")).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "The digits are the same, enrol" }));
    expect(calls("team_enrol")).toHaveLength(1);
    expect(await screen.findByRole("button", { name: "Remove Erik" })).toBeTruthy();
  });

  it("says who enrolled whom, and who was removed, and offers not to remove oneself", async () => {
    const { screen } = await open("/team", "team");
    const members = await screen.findByRole("table", { name: "Members" });
    expect(within(members).getByRole("row", { name: /^Chris .* Ben / })).toBeTruthy();
    expect(within(members).getByRole("row", { name: /^Dora .* removed / })).toBeTruthy();
    expect(within(members).queryByRole("button", { name: "Remove Anna" })).toBeNull();
  });

  it("removes a member after it said what follows, with Cancel as the default", async () => {
    const { screen, user, calls } = await open("/team", "team");
    await user.click(await screen.findByRole("button", { name: "Remove Chris" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("Nothing that Chris says from now on counts");
    expect(dialog.textContent).toContain("password of its database");
    expect(document.activeElement?.textContent).toBe("Cancel");
    await user.click(within(dialog).getByRole("button", { name: "Remove Chris" }));
    expect(calls("team_member_remove")).toEqual([{ publicKey: CHRIS.public_key }]);
  });

  it("verifies the chain and says how many events count, why others do not, and what that proves", async () => {
    const { screen, user } = await open("/team", "team");
    await user.click(await screen.findByRole("button", { name: "Verify the chain" }));
    const report = await screen.findByText("The chain is whole.");
    expect(report.parentElement?.textContent).toContain("1,203 of them count");
    expect(report.parentElement?.textContent).toContain("signed with a key that was not enrolled");
    const proves = screen.getByRole("list", { name: "What the ledger proves, and what not" });
    expect(proves.textContent).toContain("Only detected");
  });

  it("says that it is offline, since when, why and how much waits", async () => {
    const { screen } = await open("/team", "team-offline");
    const alert = await screen.findByRole("alert");
    for (const words of ["Offline since", "connection refused at db.example.org", "2 events wait here"]) {
      expect(alert.textContent).toContain(words);
    }
  });

  it("raises an alarm where the ledger is another one, and says what to do", async () => {
    const { screen } = await open("/team", "team-alarm");
    const alert = await screen.findByRole("alert");
    for (const words of ["Alarm since", "Talk to the other members", "nothing is cut over"]) {
      expect(alert.textContent).toContain(words);
    }
  });

  it("shows who is not enrolled yet their own digits, and nothing to enrol others with", async () => {
    const { screen } = await open("/team", "team-asked");
    expect((await screen.findByText("You are not enrolled yet.")).parentElement?.textContent).toContain(
      "3f2a 77c0 9b41 e6d8",
    );
    expect(screen.queryByRole("button", { name: /^(Enrol|Remove) / })).toBeNull();
  });

  it("is left after it said what stays, with Cancel as the default", async () => {
    const { screen, user, calls } = await open("/team", "team");
    await user.click(await screen.findByRole("button", { name: "Leave…" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("stays in this copy’s history");
    expect(document.activeElement?.textContent).toBe("Cancel");
    await user.click(within(dialog).getByRole("button", { name: "Leave Shop" }));
    expect(calls("team_leave")).toEqual([{}]);
    expect(await screen.findByRole("button", { name: "Found a team…" })).toBeTruthy();
  });
});

describe("the policy in a team", () => {
  const opened = async (...args: Parameters<typeof open>) => {
    const all = await open(...args);
    await all.user.click(await all.screen.findByRole("button", { name: "Change the policy of prod" }));
    const dialog = await all.screen.findByRole("dialog");
    await within(dialog).findByRole("region", { name: "Approvals" });
    return { ...all, dialog };
  };

  it("is kept together with the approvals, by one command", async () => {
    const { dialog, user, calls, screen } = await opened("/environments/env-prod", "team");
    await user.selectOptions(within(dialog).getByLabelText("How many have to agree"), "3");
    await user.click(within(dialog).getByLabelText("Who asks may be one of them"));
    await user.click(within(dialog).getByLabelText("Ben"));
    await user.click(within(dialog).getByLabelText("Hold writes during a cut-over"));
    await user.click(within(dialog).getByRole("button", { name: "Add a time" }));
    await user.click(within(dialog).getByRole("button", { name: "Friday, time 1" }));
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect(calls("environment_terms_set")).toEqual([
      {
        id: "env-prod",
        policy: { ...NO_POLICY, hold: true },
        approvals: {
          ...NO_APPROVALS,
          needed: 3,
          requester_may: true,
          who: [BEN.public_key],
          hours: 24,
          windows: [{ days: [1, 2, 3, 4, 5], from: 540, to: 1020 }],
        },
      },
    ]);
    expect(calls("environment_policy_set")).toEqual([]);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(
      await screen.findByText(/3 members have to agree before prod is replaced, of these: Ben\./),
    ).toBeTruthy();
    expect(screen.getByText(/Mon to Fri 09:00 to 17:00/)).toBeTruthy();
  });

  it("is not kept with a freeze that says neither when nor why, nor with a time without a day", async () => {
    const { dialog, user, calls } = await opened("/environments/env-prod", "team");
    const save = within(dialog).getByRole("button", { name: "Save" });
    const reason = () => document.getElementById(save.getAttribute("aria-describedby") ?? "")?.textContent;
    await user.click(within(dialog).getByLabelText("Frozen"));
    expect(reason()).toBe("Say until when it is frozen.");
    await user.click(within(dialog).getByLabelText("Frozen"));
    await user.click(within(dialog).getByRole("button", { name: "Add a time" }));
    for (const day of ["Monday", "Tuesday", "Wednesday", "Thursday"]) {
      await user.click(within(dialog).getByRole("button", { name: `${day}, time 1` }));
    }
    expect(reason()).toBe("Choose a day of each time.");
    await user.click(save);
    expect(calls("environment_terms_set")).toEqual([]);
  });

  it("says that a weaker one waits for those whom the old one asks", async () => {
    const { dialog, user, screen } = await opened("/environments/env-prod", "team");
    await user.selectOptions(within(dialog).getByLabelText("How many have to agree"), "1");
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    const waits = await screen.findByRole("dialog", { name: /The new policy of prod waits/ });
    expect(waits.textContent).toContain("2 members have to agree");
    await user.click(within(waits).getByRole("button", { name: "Close" }));
    const agree = await screen.findByRole("button", { name: "Agree" });
    expect(document.getElementById(agree.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "You asked for it.",
    );
  });

  it("is agreed to where its differences stand", async () => {
    const { screen, user, calls } = await open("/environments/env-prod", "terms-waiting");
    const change = await screen.findByRole("region", { name: "A change waits" });
    expect(change.textContent).toContain("1 member has to agree, not 2.");
    expect(change.textContent).toContain("Chris did");
    await user.click(within(change).getByRole("button", { name: "Agree" }));
    expect(calls("environment_terms_agree")).toEqual([{ id: "env-prod", change: 5 }]);
  });

  it("keeps a check by the same command", async () => {
    const { screen, user, calls } = await open("/environments/env-prod", "team");
    await user.click(await screen.findByRole("button", { name: "Add a check to prod" }));
    const dialog = await screen.findByRole("dialog");
    await user.type(within(dialog).getByLabelText("Name"), "every order is paid");
    await user.type(within(dialog).getByLabelText("Query"), "SELECT 1");
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect(calls("environment_terms_set")[0]).toMatchObject({ approvals: { needed: 2 } });
    expect(calls("environment_policy_set")).toEqual([]);
  });

  it("shows the refusal of Rust and stays open", async () => {
    const { dialog, user } = await opened("/environments/env-prod", "team", {
      environment_terms_set: () =>
        refuse("The terms were not changed.", "the team’s database did not answer"),
    });
    await user.click(within(dialog).getByRole("button", { name: "Save" }));
    expect((await within(dialog).findByRole("alert")).textContent).toContain("did not answer");
  });
});
