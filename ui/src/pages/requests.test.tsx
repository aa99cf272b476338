import { waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import type { RunDetail } from "../api/generated/RunDetail";
import { refuse } from "../dev/backend";
import { ago, ahead, DAY, detail, HOUR, lengthOf, MINUTE, plan, steps, summary } from "../dev/data";
import { doneRun, request, teamWorld, undoneRun, waitingRun } from "../dev/team";
import { type World, world } from "../dev/world";
import { expectRed } from "../test/override";
import { open } from "../test/render";

const REVIEW = "/requests/req-31";
const APPROVE = "Approve and replace prod";
const FIELD = "Type prod to approve";

/** The world of a team with one request, which a test changes. */
function withRequest(...parts: Parameters<typeof request>): World {
  return { ...world("team"), team: teamWorld({ requests: [request(...parts)] }) };
}

const reasonOf = (button: HTMLElement) =>
  document.getElementById(button.getAttribute("aria-describedby") ?? "")?.textContent;

it("says where the rows are that a check of another member's read", async () => {
  const run = waitingRun(12, "Ben");
  const check = {
    name: "nobody is late",
    database: null,
    query: "select 1",
    expect: { kind: "no_rows" as const },
    severity: "warn" as const,
    after: false,
  };
  const found = "1 row, expected none";
  const result = { check, passed: false, found, columns: [], rows: [], more: false, took_ms: 1 };
  run.plan = plan({ checks: [result] });
  const { screen } = await open(REVIEW, withRequest({}, { run }));
  expect(await screen.findByText(/What they read stays on the computer of Ben/)).toBeTruthy();
});

describe("the requests", () => {
  it("say in the sidebar how many wait for me, and list these first", async () => {
    const { screen } = await open("/requests", "team");
    const waiting = await screen.findByRole("table", { name: "Waits for you" });
    expect(screen.getByRole("link", { name: /Requests 1 waits for you/ })).toBeTruthy();
    const row = within(waiting).getByRole("link", { name: "Tax by region for the checkout" }).closest("tr");
    for (const words of ["Ben", "Promote", "dev", "prod", "Waits for you", "1 of 2"]) {
      expect(row?.textContent).toContain(words);
    }
    const tables = screen.getAllByRole("table").map((table) => table.getAttribute("aria-label"));
    expect(tables).toEqual(["Waits for you", "Ended"]);
  });

  it("say in words why each one ended", async () => {
    const { screen } = await open("/requests", "team");
    const ended = await screen.findByRole("table", { name: "Ended" });
    for (const words of [
      "Rejected",
      "The rates of two regions are missing.",
      "Void",
      "Carried out",
      "Override",
    ]) {
      expect(ended.textContent).toContain(words);
    }
  });

  it("lead to the review with the keyboard alone", async () => {
    const { screen, user, router } = await open("/pipeline", "team");
    await screen.findByRole("article", { name: "prod" });
    await user.keyboard("{Control>}8{/Control}");
    (await screen.findByRole("link", { name: "Tax by region for the checkout" })).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(router.state.location.pathname).toBe(REVIEW));
  });

  it("tell what waits in another project, which can be opened from there", async () => {
    const elsewhere = [
      { connection_id: "c-neon", project_id: "bakery-1", project_name: "bakery", waiting: 2 },
    ];
    const { screen, user, calls } = await open("/requests", {
      ...world("team"),
      team: { ...teamWorld(), elsewhere },
    });
    expect(await screen.findByText("2 requests wait for you in the project bakery.")).toBeTruthy();
    expect(await screen.findByRole("link", { name: /Requests 3 wait for you/ })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Open bakery" }));
    expect(calls("project_open")).toEqual([{ connectionId: "c-neon", projectId: "bakery-1" }]);
  });

  it("need a team", async () => {
    const { screen } = await open("/requests", "pair");
    expect(await screen.findByRole("link", { name: "Found or join one" })).toBeTruthy();
  });
});

describe("the approver's one screen", () => {
  it("says in sentences what changes, what is lost, how one goes back, who asked and who does it, before everything else", async () => {
    const { screen } = await open(REVIEW, "team");
    const short = await screen.findByLabelText("In short");
    const answers = [...short.querySelectorAll("dt")].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent ?? "",
    ]);
    expect(answers.map(([question]) => question)).toEqual([
      "What changes",
      "What is lost",
      "How do we go back",
      "Who asked",
      "Who carries it out",
    ]);
    expect(answers[0]?.[1]).toContain("Everything in prod is replaced by what dev was");
    expect(answers[0]?.[1]).toContain("2 parts disappear and 2 parts are new or different");
    expect(answers[1]?.[1]).toContain("1,284 writes made to prod");
    expect(answers[1]?.[1]).toContain("the database shop_reports and the column fax of public.customers");
    expect(answers[2]?.[1]).toContain("snapshot before run 12");
    expect(answers[3]?.[1]).toContain("Ben");
    expect(answers[4]?.[1]).toBe(
      "Ben’s computer, at once when 1 more member has agreed, as long as Slipway runs on it.",
    );
    const headings = screen.getAllByRole("heading", { level: 2 }).map((each) => each.textContent);
    expect(headings.filter((each) => each !== "Environments" && each !== "Work" && each !== "Kept")).toEqual([
      "What is lost",
      "Schema",
      "Rows",
      "Databases",
      "Checks",
      "What moves or stays",
      "Connections",
      "Way back",
      "What was said",
      "Decision",
    ]);
  });

  it("approves only with the exact name, and says what follows and who carries it out", async () => {
    const { screen, user, calls } = await open(REVIEW, "team");
    const approve = await screen.findByRole("button", { name: APPROVE });
    const field = screen.getByRole("textbox", { name: FIELD });
    for (const typed of ["pro", "Prod", "production"]) {
      await user.clear(field);
      await user.type(field, typed);
      await user.click(approve);
      expect(reasonOf(approve)).toMatch(/complete|not “prod”/);
    }
    expect(calls("request_approve")).toEqual([]);
    expect(screen.getByText(/Yours is the last approval.*Ben’s computer replaces prod at once/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, "prod");
    await user.click(approve);
    expect(calls("request_approve")).toEqual([
      { id: "req-31", planDigest: plan().digest, typedName: "prod" },
    ]);
    expect(await screen.findByText("Chris, Anna, 2 of 2")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Take my approval back" })).toBeTruthy();
  });

  it("says that nobody carries out what has ended", async () => {
    const { screen } = await open("/requests/req-30", "team");
    const short = await screen.findByLabelText("In short");
    expect(short.textContent).toContain("Nobody: the request has ended.");
    expect(screen.getByText("never: it has ended")).toBeTruthy();
  });

  it("offers the one who asked to carry out what is approved, and no approval beside it", async () => {
    const { screen } = await open("/requests/req-32", "approved");
    expect(await screen.findByRole("button", { name: "Go on to carry it out" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Approve" })).toBeNull();
  });

  it("says so where nothing is kept to go back to", async () => {
    const run = waitingRun(12, "Ben");
    run.plan = plan({ rollback_point_name: null, backup_name: null });
    const { screen } = await open(REVIEW, withRequest({}, { run }));
    const short = await screen.findByLabelText("In short");
    expect(short.textContent).toContain("Nothing of prod is kept: there is no way back.");
    expect(short.textContent).not.toContain("Going back takes");
  });

  it("asks for no name where the approval leads to nothing at once", async () => {
    const later = withRequest({}, { typed_name: null, carry_out: { kind: "at", at: ahead(DAY) } });
    const { screen, user, calls } = await open(REVIEW, later);
    expect(await screen.findByText(/prod is replaced .*, by Ben’s computer\./)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Approve" }));
    expect(calls("request_approve")[0]).toMatchObject({ typedName: null });
  });

  it("does nothing on Enter in any field, and gives the focus to Not now", async () => {
    const { screen, user, calls, router } = await open(REVIEW, "team");
    const notNow = await screen.findByRole("button", { name: "Not now" });
    await waitFor(() => expect(document.activeElement).toBe(notNow));
    await user.type(screen.getByRole("textbox", { name: FIELD }), "prod{Enter}");
    await user.type(screen.getByRole("textbox", { name: "Comment" }), "good{Enter}");
    await user.click(screen.getByRole("button", { name: "Reject…" }));
    const dialog = await screen.findByRole("dialog");
    expect(document.activeElement?.textContent).toBe("Cancel");
    await user.type(within(dialog).getByRole("textbox", { name: "Why" }), "no{Enter}");
    for (const command of ["request_approve", "request_reject", "request_comment"]) {
      expect(calls(command)).toEqual([]);
    }
    expect(router.state.location.pathname).toBe(REVIEW);
  });

  it("rejects only with a reason, after it said that this is for everybody and for good", async () => {
    const { screen, user, calls } = await open(REVIEW, "team");
    await user.click(await screen.findByRole("button", { name: "Reject…" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("for everybody");
    expect(dialog.textContent).toContain("only with what has changed");
    const reject = within(dialog).getByRole("button", { name: "Reject for everybody" });
    await user.click(reject);
    expect(reasonOf(reject)).toBe("Say why first.");
    expect(calls("request_reject")).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: "Why" }), "Two regions are missing.");
    await user.click(reject);
    expect(calls("request_reject")).toEqual([{ id: "req-31", reason: "Two regions are missing." }]);
    expect(await screen.findByText("Anna rejected it for everybody.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: APPROVE })).toBeNull();
  });

  it("is off with Rust's reason", async () => {
    const reason = "Approving needs a personal identity.";
    const off = { enabled: false, reason };
    const { screen, user, calls } = await open(
      REVIEW,
      withRequest({ waits_for_me: false }, { can_approve: off, can_reject: off, can_comment: off }),
    );
    const approve = await screen.findByRole("button", { name: APPROVE });
    for (const button of [
      approve,
      screen.getByRole("button", { name: "Reject…" }),
      screen.getByRole("button", { name: "Comment" }),
    ]) {
      expect(button.getAttribute("aria-disabled")).toBe("true");
      expect(reasonOf(button)).toBe(reason);
      await user.click(button);
    }
    expect(screen.queryByRole("textbox", { name: FIELD })).toBeNull();
    expect(calls("request_approve")).toEqual([]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("shows the refusal of Rust in place", async () => {
    const { screen, user } = await open(REVIEW, "team", {
      request_approve: () =>
        refuse(
          "It was not approved.",
          "the plan has changed since it was shown",
          "Read it again.",
          "plan_changed",
        ),
    });
    await user.type(await screen.findByRole("textbox", { name: FIELD }), "prod");
    await user.click(screen.getByRole("button", { name: APPROVE }));
    expect((await screen.findByRole("alert")).textContent).toContain("Read it again.");
  });

  it("keeps the thread, and adds what is said to it", async () => {
    const { screen, user, calls } = await open(REVIEW, "team");
    const thread = await screen.findByRole("list", { name: "What was said and done" });
    expect(thread.textContent).toContain("Chris wrote");
    expect(thread.textContent).toContain("Chris approved it");
    await user.type(screen.getByRole("textbox", { name: "Comment" }), "Then it is fine.");
    await user.click(screen.getByRole("button", { name: "Comment" }));
    expect(calls("request_comment")).toEqual([{ id: "req-31", text: "Then it is fine." }]);
    expect(await within(thread).findByText("Then it is fine.")).toBeTruthy();
  });

  it("shows in red why a freeze is overridden", async () => {
    const { screen } = await open(REVIEW, withRequest({ override_reason: "Invoices are wrong." }));
    const reason = await screen.findByText(/The reason given: Invoices are wrong\./);
    expectRed(reason);
    expect(reason.closest("[data-override]")?.textContent).toContain("against a freeze");
  });

  it("says why it is void", async () => {
    const { screen } = await open("/requests/req-29", "team");
    expect(await screen.findByText(/prod was rolled back by run 9: what the plan replaces/)).toBeTruthy();
  });

  it("lets who asked withdraw it, after it said what that means", async () => {
    const { screen, user, calls } = await open("/requests/req-32", "my-request");
    await user.click(await screen.findByRole("button", { name: "Withdraw…" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog.textContent).toContain("approvals given so far count no more");
    expect(document.activeElement?.textContent).toBe("Keep it");
    await user.click(within(dialog).getByRole("button", { name: "Withdraw" }));
    expect(calls("request_withdraw")).toEqual([{ id: "req-32" }]);
  });

  it("says that the team is offline, and what that means for what is shown", async () => {
    const { screen, user, calls } = await open(REVIEW, "team-offline");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("Offline since");
    expect(alert.textContent).toContain("2 events wait here to be sent.");
    await user.click(within(alert).getByRole("button", { name: "Ask now" }));
    expect(calls("team_follow")).toEqual([{}]);
    expect(await screen.findByText(/then ask again\./)).toBeTruthy();
  });
});

describe("a plan of my own where others have to agree", () => {
  it("is asked for instead of carried out", async () => {
    const { screen, user, calls } = await open("/runs/run-12", "ask-approval");
    await user.click(await screen.findByRole("button", { name: "Ask for approval…" }));
    expect(screen.queryByRole("button", { name: "Replace prod" })).toBeNull();
    const dialog = await screen.findByRole("dialog");
    const ask = within(dialog).getByRole("button", { name: "Ask for approval" });
    await user.click(ask);
    expect(reasonOf(ask)).toBe("Type a title first.");
    await user.type(within(dialog).getByLabelText("Title"), "Tax by region");
    await user.click(within(dialog).getByLabelText("At once"));
    await user.click(within(dialog).getByLabelText("It has to go through all the same"));
    expect(reasonOf(ask)).toBe("Say why it has to go through.");
    expect(dialog.textContent).toContain("Sale until Friday");
    await user.type(within(dialog).getByLabelText("Why it cannot wait"), "Invoices are wrong.");
    await user.click(ask);
    expect(calls("request_make")).toEqual([
      {
        request: {
          run_id: "run-12",
          title: "Tax by region",
          note: "",
          link: "",
          carry_out: { kind: "when_approved" },
          override_reason: "Invoices are wrong.",
          changed: null,
        },
      },
    ]);
    expect(await screen.findByRole("link", { name: "See the request “Tax by region”" })).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Ask/ })).toBeNull();
  });

  it("is asked for again after it was rejected only with what has changed, which the review shows", async () => {
    const asking = world("ask-approval");
    const rejectedBefore = {
      id: "req-30",
      title: "Tax",
      by: "Chris",
      at: ago(DAY),
      reason: "Two regions are missing.",
    };
    const { screen, user, calls } = await open("/runs/run-12", {
      ...asking,
      team: teamWorld({ ...asking.team, rejectedBefore }),
    });
    await user.click(await screen.findByRole("button", { name: "Ask for approval…" }));
    const dialog = await screen.findByRole("dialog");
    const ask = within(dialog).getByRole("button", { name: "Ask for approval" });
    await user.type(within(dialog).getByLabelText("Title"), "Tax by region");
    expect(reasonOf(ask)).toBe("Say what has changed since it was rejected.");
    expect(dialog.textContent).toContain("Chris rejected “Tax”");
    expect(dialog.textContent).toContain("Two regions are missing.");
    await user.type(within(dialog).getByLabelText("What has changed"), "Both are there.");
    await user.click(ask);
    expect(calls("request_make")[0]).toMatchObject({ request: { changed: "Both are there." } });
    await user.click(await screen.findByRole("link", { name: "See the request “Tax by region”" }));
    expect(await screen.findByText(/Both are there\./)).toBeTruthy();
    expect(screen.getByText(/Chris rejected “Tax”/)).toBeTruthy();
  });

  it("says how far its request is", async () => {
    const { screen } = await open("/runs/run-12", "my-request");
    expect(await screen.findByText("0 of 2 agreed")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Replace prod" })).toBeNull();
  });

  it("is carried out with the typed name once it is approved", async () => {
    const { screen, user, calls } = await open("/runs/run-12", "approved");
    await user.type(await screen.findByRole("textbox", { name: "Type prod to replace it" }), "prod");
    expect(screen.getByText("Approved")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Replace prod" }));
    expect(calls("run_execute")).toHaveLength(1);
  });

  /** My own approved request, to be carried out at a time. */
  function agreedFor(at: string, needed = 2): World {
    const known = world("approved");
    const [request] = known.team?.requests ?? [];
    if (!request) {
      throw new Error("there is no request");
    }
    request.carry_out = { kind: "at", at };
    request.summary.needed = needed;
    return known;
  }

  it("is not carried out before the time that was agreed on", async () => {
    const { screen, user, calls } = await open("/runs/run-12", agreedFor(ahead(DAY)));
    await user.type(await screen.findByRole("textbox", { name: "Type prod to replace it" }), "prod");
    const replace = screen.getByRole("button", { name: "Replace prod" });
    await waitFor(() =>
      expect(reasonOf(replace)).toMatch(/^It is agreed for .*, and not carried out before/),
    );
    await user.click(replace);
    expect(calls("run_execute")).toEqual([]);
    expect(screen.queryByText("at once, by this computer")).toBeNull();
  });

  it("waits for who asked where its time has long passed, and says so", async () => {
    const late = agreedFor(ahead(-DAY));
    const { screen, user, calls } = await open("/runs/run-12", late);
    expect(
      await screen.findByText(/^when you say so, since it was not done .*, by this computer$/),
    ).toBeTruthy();
    await user.type(await screen.findByRole("textbox", { name: "Type prod to replace it" }), "prod");
    await user.click(screen.getByRole("button", { name: "Replace prod" }));
    expect(calls("run_execute")).toHaveLength(1);
  });

  it("is carried out by who asked where nobody else has to agree", async () => {
    const { screen } = await open("/requests/req-32", agreedFor(ahead(DAY), 0));
    const short = await screen.findByLabelText("In short");
    expect(short.textContent).toMatch(
      /This computer, when you say so, not before .*: nobody else has to agree\./,
    );
  });

  it("offers no time by itself where nobody else has to agree", async () => {
    const alone = world("ask-approval");
    const terms = alone.team?.terms["env-prod"];
    if (!terms) {
      throw new Error("prod demands nothing");
    }
    terms.approvals.needed = 0;
    const { screen, user, calls } = await open("/runs/run-12", alone);
    expect(await screen.findByText(/Nobody else has to agree before prod is replaced/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Ask for approval…" }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText(/nothing happens by itself/)).toBeTruthy();
    expect(within(dialog).queryByLabelText("At once")).toBeNull();
    await user.type(within(dialog).getByLabelText("Title"), "Tax by region");
    await user.click(within(dialog).getByRole("button", { name: "Ask for approval" }));
    expect(calls("request_make")).toMatchObject([{ request: { carry_out: { kind: "by_requester" } } }]);
  });

  it("is not carried out while it is not known whether others have to agree", async () => {
    const { screen, user, calls } = await open("/runs/run-12", "waiting", {
      run_approval: () => refuse("The terms could not be read."),
    });
    await user.type(await screen.findByRole("textbox", { name: "Type prod to replace it" }), "prod");
    const replace = screen.getByRole("button", { name: "Replace prod" });
    await waitFor(() => expect(reasonOf(replace)).toBe("It is not known whether others have to agree."));
    await user.click(replace);
    expect(calls("run_execute")).toEqual([]);
  });
});

describe("a run of another copy", () => {
  it("says whose it is, leads to its request, and offers no buttons of its own", async () => {
    const { screen } = await open("/runs/run-12", "team");
    expect(await screen.findByText(/Ben’s computer carries this run out/)).toBeTruthy();
    expect(await screen.findByRole("link", { name: "See the request" })).toBeTruthy();
    for (const name of ["Cancel and undo…", "Review the plan", "Replace prod"]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
  });

  it("is taken over from its owner only with the exact name, once its lock has run out", async () => {
    const gone = world("team");
    const [run] = gone.runs;
    if (!run) {
      throw new Error("there is no run");
    }
    run.summary.status = "running";
    run.can_take_over = { enabled: true, reason: null };
    const { screen, user, calls } = await open("/runs/run-12", gone);
    await user.click(await screen.findByRole("button", { name: "Take it over from Ben…" }));
    const dialog = await screen.findByRole("dialog");
    const end = within(dialog).getByRole("button", { name: "Take it over" });
    const field = within(dialog).getByRole("textbox", { name: "Type prod to take the run over" });
    await user.type(field, "Prod{Enter}");
    await user.click(end);
    expect(calls("run_take_over")).toEqual([]);
    await user.clear(field);
    await user.type(field, "prod");
    await user.click(end);
    expect(calls("run_take_over")).toEqual([{ runId: "run-12", typedName: "prod" }]);
  });
});

/** The facts of a list of terms, each with its words. */
const factsOf = (list: HTMLElement) =>
  Object.fromEntries(
    [...list.querySelectorAll("dt")].map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );

const CARRIED_OUT = { state: { kind: "carried_out" as const }, waits_for_me: false, approved: 2 };

describe("a request that has come to an end", () => {
  const carriedOut = (change: (run: RunDetail) => void = () => undefined): World => {
    const run = doneRun("Ben");
    change(run);
    return withRequest(CARRIED_OUT, { run });
  };

  it("says first what came of it, as the run's document has it, and leads to the run", async () => {
    const { screen, user, router } = await open("/requests/req-28", "team");
    const came = await screen.findByLabelText("What came of it");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(
      /^Pprod was replaced yesterday .* with what Ddev was /,
    );
    expect(factsOf(came)).toMatchObject({
      Replaced: expect.stringMatching(/^yesterday/),
      Gap: "clients saw 38 ms",
      Lost: "41 writes, counted afterwards",
      "Way back": expect.stringMatching(/^before run 11, kept until .* at least$/),
      Outcome: "prod is now what dev was. Clients saw a gap of 38 ms.",
    });
    const terms = [...screen.getByLabelText("In short").querySelectorAll("dt")].map(
      (each) => each.textContent,
    );
    expect(terms.slice(0, 2)).toEqual(["What changed", "What was lost"]);
    expect(screen.getByRole("main").textContent).not.toContain("will be gone");
    expect(screen.getByTestId("lost").textContent).toBe("41 writes");
    await user.click(within(screen.getByRole("complementary")).getByRole("link", { name: "Open run 11" }));
    expect(router.state.location.pathname).toBe("/runs/run-11");
  });

  it("says that no write was lost only where that was counted", async () => {
    const none = { kind: "exact" as const, value: 0, how: "no committed transaction changed a row" };
    const { screen } = await open(
      REVIEW,
      carriedOut((run) => {
        run.loss = { since_base: none, unsaved: none };
      }),
    );
    expect(factsOf(await screen.findByLabelText("What came of it")).Lost).toBe(
      "no writes, counted afterwards",
    );
  });

  it("does not pass what the plan expected for what was lost", async () => {
    const { screen } = await open(
      REVIEW,
      carriedOut((run) => {
        run.loss = null;
        run.gap = null;
        run.summary.gap_ms = null;
      }),
    );
    expect(factsOf(await screen.findByLabelText("What came of it"))).toMatchObject({
      Gap: "not measured",
      Lost: "not counted; the plan said: 38 writes",
    });
    expect(screen.getByRole("region", { name: "What was lost" }).textContent).toContain(
      "What was really lost was not counted.",
    );
  });

  it("says that the environment was rolled back since, by which run and when", async () => {
    const known = carriedOut();
    const list = steps(lengthOf("roll_back"), null, "roll_back");
    const back = summary(13, "roll_back", {
      steps: list,
      started_at: ago(HOUR),
      ended_at: ago(HOUR - MINUTE),
    });
    known.runs = [detail(back, list), ...known.runs];
    const { screen } = await open(REVIEW, known);
    const came = await screen.findByLabelText("What came of it");
    await waitFor(() =>
      expect(factsOf(came).Since).toMatch(/^Since then run 13 has rolled prod back, today .*\.$/),
    );
  });

  it("says that its run ended without a cut-over, and why", async () => {
    const run = undoneRun(12, "Ben", "The roles could not be read. Undone: prod is as it was.");
    const state = { kind: "void" as const, reason: "its run has ended" };
    const { screen } = await open(REVIEW, withRequest({ state, waits_for_me: false }, { run }));
    expect(factsOf(await screen.findByLabelText("What came of it"))).toMatchObject({
      Replaced: "no, prod was left as it was",
      Outcome: "The roles could not be read. Undone: prod is as it was.",
    });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Pprod was not replaced by this request.",
    );
    expect(screen.getByLabelText("In short").textContent).toContain("Everything in prod would be replaced");
    expect(screen.getByRole("region", { name: "Way back" }).textContent).toContain("nothing to go back from");
  });

  it("does not claim what its run did for another request", async () => {
    const expired = { state: { kind: "expired" as const }, waits_for_me: false };
    const { screen } = await open(REVIEW, withRequest(expired, { run: doneRun("Ben") }));
    expect(factsOf(await screen.findByLabelText("What came of it")).Replaced).toBe(
      "not by this request; run 11 was asked for once more",
    );
  });
});

describe("how old figures are", () => {
  const made = (ms: number): World => {
    const run = waitingRun(12, "Ben");
    run.plan = plan({ made_at: ago(ms), candidate_taken_at: ago(ms) });
    return withRequest({}, { run });
  };
  const heads = (table: HTMLElement) =>
    within(table)
      .getAllByRole("columnheader")
      .map((each) => each.textContent);

  it("stands beside those of a fresh plan, which say no more of it", async () => {
    const { screen } = await open(REVIEW, made(3 * MINUTE));
    expect(heads(await screen.findByRole("table", { name: "Row counts" }))).toContain("prod before");
    expect(screen.getByText(/Figures are as of today 14:37, 3 min ago/)).toBeTruthy();
    expect(screen.getByRole("region", { name: "Rows" }).textContent).toContain(
      "counted on both sides today 14:37, 3 min ago",
    );
  });

  it("keeps those of an old plan from passing for those of now", async () => {
    const { screen } = await open(REVIEW, made(3 * DAY));
    const table = await screen.findByRole("table", { name: "Row counts" });
    expect(heads(table)).toContain("prod 10 May, 14:40");
    expect(heads(table)).not.toContain("prod before");
    expect(screen.getByText(/Figures are as of .*, 3 d ago/).className).toContain("warn");
    const rows = screen.getByRole("region", { name: "Rows" });
    expect(rows.textContent).toContain("counted on both sides 10 May, 14:40, 3 d ago");
    expect(screen.getByRole("region", { name: "What is lost" }).textContent).toMatch(/As of .*, 3 d ago/);
  });

  it("is said in the review of one's own run as well", async () => {
    const known = world("waiting");
    for (const run of known.runs.slice(0, 1)) {
      run.plan = plan({ made_at: ago(2 * DAY) });
    }
    const { screen } = await open("/runs/run-12", known);
    expect(heads(await screen.findByRole("table", { name: "Row counts" }))).toContain("prod 11 May, 14:40");
    expect(screen.getByText("2 d ago: its figures are that old")).toBeTruthy();
  });

  it("is in the head of the counts of a run that has ended, however young its plan", async () => {
    const run = doneRun("Ben");
    run.plan = plan({ made_at: ago(3 * MINUTE) });
    const { screen } = await open(REVIEW, withRequest(CARRIED_OUT, { run }));
    expect(heads(await screen.findByRole("table", { name: "Row counts" }))).toContain("prod today 14:37");
  });
});

describe("what moves or stays", () => {
  it("has a section of its own, with its evidence, and is not among the checks as well", async () => {
    const { screen } = await open(
      REVIEW,
      withRequest({}, { run: { ...waitingRun(12, "Ben"), plan: plan() } }),
    );
    const moves = await screen.findByRole("region", { name: "What moves or stays" });
    expect(moves.textContent).toContain(
      "Warning: 1 child branch of prod stay with the backup: invoice-audit.",
    );
    expect(moves.textContent).toContain("prod is protected on its server, and stays so.");
    expect(moves.textContent).toContain("A schedule of snapshots goes to the new branch.");
    expect(screen.getByRole("region", { name: "Checks" }).textContent).not.toContain("invoice-audit");
  });

  it("leaves what Rust does not mark so among the checks", async () => {
    const run = waitingRun(12, "Ben");
    const text = "1 child branch of prod stay with the backup: reports.";
    run.plan = plan({ findings: [{ level: "warn", text, evidence: null, next: null }] });
    const { screen } = await open(REVIEW, withRequest({}, { run }));
    expect((await screen.findByRole("region", { name: "Checks" })).textContent).toContain(text);
    expect(screen.queryByRole("region", { name: "What moves or stays" })).toBeNull();
  });

  it("is not made up where the plan says nothing of it", async () => {
    const run = waitingRun(12, "Ben");
    run.plan = plan({ findings: [] });
    const { screen } = await open(REVIEW, withRequest({}, { run }));
    await screen.findByRole("region", { name: "Way back" });
    expect(screen.queryByRole("region", { name: "What moves or stays" })).toBeNull();
  });
});

describe("the way back", () => {
  const section = async (keep_days: number | null) => {
    const run = waitingRun(12, "Ben");
    const made = plan();
    run.plan = { ...made, policy: { ...made.policy, keep_days } };
    const { screen } = await open(REVIEW, withRequest({}, { run }));
    return (await screen.findByRole("region", { name: "Way back" })).textContent;
  };

  it("says for how long the policy keeps it", async () => {
    expect(await section(7)).toContain(
      "By the policy of prod both are kept for 7 days after the run, and from then on until somebody deletes them.",
    );
  });

  it("says that it stays until somebody deletes it where no policy keeps it", async () => {
    expect(await section(null)).toContain("Both stay until somebody deletes them.");
  });

  it("says until when it is kept once that is known", async () => {
    const run = doneRun("Ben");
    run.summary.ended_at = ago(DAY);
    const { screen } = await open(REVIEW, withRequest(CARRIED_OUT, { run }));
    expect((await screen.findByRole("region", { name: "Way back" })).textContent).toContain(
      "both are kept until 19 May, 14:40",
    );
  });
});

describe("an override", () => {
  const REASON = "Invoices went out wrong since the morning.";
  const named = /Invoices went out wrong since the morning\./;

  it("stays red on the page of a request that was carried out", async () => {
    const { screen } = await open("/requests/req-28", "team");
    expectRed(await screen.findByText(named));
  });

  it("is red in the list of requests, with its reason", async () => {
    const { screen } = await open("/requests", "team");
    expectRed(await screen.findByText(REASON));
  });

  it("is red on the page of the run, with its reason", async () => {
    const { screen } = await open("/runs/run-11", "team");
    expectRed(await screen.findByText(named));
  });

  it("is red in the list of runs, with its reason, and is found there", async () => {
    const { screen, user } = await open("/runs", "team");
    const reason = await screen.findByText(REASON);
    expectRed(reason);
    expect(reason.closest("tr")?.textContent).toMatch(/^11/);
    await user.type(screen.getByRole("searchbox", { name: /^Filter/ }), "override");
    await waitFor(() => expect(screen.getAllByRole("row")).toHaveLength(2));
  });

  it("is red before the button that carries the plan out", async () => {
    const known = world("approved");
    for (const { summary } of known.team?.requests ?? []) {
      summary.override_reason = REASON;
    }
    const { screen } = await open("/runs/run-12", known);
    expectRed(await screen.findByText(named));
  });

  it("of a request that came to nothing is not that of the run which was asked for once more", async () => {
    const known = world("team");
    const run = doneRun();
    const of = (id: string, part: Parameters<typeof request>[0]) =>
      request({ id, waits_for_me: false, ...part }, { run });
    known.team = teamWorld({
      requests: [
        of("req-41", { state: { kind: "withdrawn" }, override_reason: REASON }),
        of("req-40", { state: { kind: "carried_out" } }),
      ],
    });
    const { screen } = await open("/runs/run-11", known);
    await screen.findByTestId("outcome");
    expect(screen.queryByText(named)).toBeNull();
  });
});

describe("talk about a request", () => {
  it("puts the text that Rust made into the clipboard, and tells that it did", async () => {
    const share = {
      link: "slipway://request/req-31",
      text: "Tax by region\nBen asks.\nslipway://request/req-31",
    };
    const { screen, user } = await open(REVIEW, withRequest({}, { share }));
    await user.click(await screen.findByRole("button", { name: "Copy text for chat or mail" }));
    expect(await navigator.clipboard.readText()).toBe(share.text);
    expect(await screen.findByText("Copied: Copy text for chat or mail")).toHaveProperty("role", "status");
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await navigator.clipboard.readText()).toBe(share.link);
  });

  it("tells that nothing was copied where the clipboard refuses", async () => {
    const { screen, user } = await open(REVIEW, "team");
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("denied"));
    await user.click(await screen.findByRole("button", { name: "Copy text for chat or mail" }));
    expect(await screen.findByText("Could not be copied: Copy text for chat or mail")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Could not be copied" })).toBeTruthy();
  });
});

it("lists what the environment asks for one by one, however long each is", async () => {
  const demands = [
    "2 members agree; who asks is not one of them.",
    "Just before the cut-over writes are counted again, and it stops above 100.",
    "Outside of Tuesday to Thursday, 09:00 to 16:00 UTC, only with a written reason.",
  ];
  const { screen } = await open(REVIEW, withRequest({}, { demands }));
  const list = await screen.findByRole("list", { name: "What prod asks for" });
  expect(
    within(list)
      .getAllByRole("listitem")
      .map((each) => each.textContent),
  ).toEqual(demands);
});
