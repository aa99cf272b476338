import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { comparisonSentences } from "../components/comparison";
import { refuse } from "../dev/backend";
import { comparedTable, comparison, DEV, PROD, plan } from "../dev/data";
import { job, world } from "../dev/world";
import { open } from "../test/render";

const REVIEW = "/runs/run-12";
const ENVIRONMENTS = { source: DEV, target: PROD };

function withJob(part: Parameters<typeof job>[0]) {
  const known = world("pair");
  known.jobs = [
    job({ id: "job-9", title: "Comparing every row of dev with prod", comparison: ENVIRONMENTS, ...part }),
  ];
  return known;
}

describe("comparing every row", () => {
  it("says what it reads before it begins, and goes to where it can be found again", async () => {
    const { screen, user, calls, router } = await open(REVIEW, "waiting");
    await user.click(await screen.findByRole("button", { name: "Compare every row…" }));
    const dialog = await screen.findByRole("dialog", { name: "Compare every row of dev with prod" });
    await waitFor(() => expect(dialog.textContent).toContain("67 MB"));
    expect(dialog.textContent).toContain("Both databases get that load");
    expect(calls("comparison_start")).toEqual([]);
    await user.click(within(dialog).getByRole("button", { name: "Compare every row" }));
    expect(calls("comparison_start")).toEqual([{ source: "env-dev", target: "env-prod" }]);
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/jobs\//));
    expect(await screen.findByRole("button", { name: "Stop comparing" })).toBeTruthy();
  });

  it("begins nothing while it is not known what there is to read, and says why", async () => {
    const { screen, user, calls } = await open(REVIEW, "waiting", {
      comparison_cost: () => refuse("What there is to compare was not read.", "dev cannot be connected to"),
    });
    await user.click(await screen.findByRole("button", { name: "Compare every row…" }));
    const dialog = await screen.findByRole("dialog");
    expect((await within(dialog).findByRole("alert")).textContent).toContain("dev cannot be connected to");
    const begin = within(dialog).getByRole("button", { name: "Compare every row" });
    await user.click(begin);
    expect(calls("comparison_start")).toEqual([]);
    const reason = document.getElementById(begin.getAttribute("aria-describedby") ?? "");
    expect(reason?.textContent).toBe("What there is to read is not known.");
  });

  it("shows what was found by table, what is not known and the largest difference first", async () => {
    const { screen, user } = await open("/jobs/job-9", withJob({ state: "succeeded" }));
    const found = await screen.findByRole("region", { name: "What was found" });
    expect(found.textContent).toContain("290 rows of prod are not in dev.");
    expect(found.textContent).toContain("12 differ, and 2,318 are new.");
    expect(found.textContent).toContain("1 table could not be compared.");
    const rows = () =>
      within(screen.getByRole("table", { name: "Differences by table" }))
        .getAllByRole("row")
        .slice(1)
        .map((row) => row.textContent ?? "");
    expect(rows()).toHaveLength(4);
    expect(rows()[0]).toContain("ledgerunknown");
    expect(rows()[0]).not.toMatch(/\b0\b/);
    expect(rows()[1]).toContain("orders");
    expect(found.textContent).toContain("188190 · 188191 · 188192");
    expect(found.textContent).toContain("fax (prod)");
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(rows()).toHaveLength(7);
  });

  it("can be stopped, and begun again", async () => {
    const { screen, user, calls } = await open("/jobs/job-9", withJob({ state: "running" }));
    await user.click(await screen.findByRole("button", { name: "Stop comparing" }));
    expect(calls("comparison_stop")).toEqual([{ jobId: "job-9" }]);
    expect((await screen.findByRole("alert")).textContent).toContain("The comparison was stopped.");
    expect(screen.getByRole("button", { name: "Compare again…" })).toBeTruthy();
  });

  it("is found again from the review and from the environment", async () => {
    const known = { ...world("waiting"), jobs: withJob({ state: "succeeded" }).jobs };
    const review = await open(REVIEW, known);
    const link = await review.screen.findByRole("link", { name: /What was found/ });
    expect(link.getAttribute("href")).toContain("/jobs/job-9");
    review.screen.unmount();
    const page = await open("/environments/env-prod", known);
    expect(await page.screen.findByRole("button", { name: "Compare with dev…" })).toBeTruthy();
    expect(await page.screen.findByRole("link", { name: /What was found/ })).toBeTruthy();
  });

  it("is offered against the backup once a run has replaced something", async () => {
    const known = world("done");
    const [run] = known.runs;
    if (run) {
      run.plan = plan({ backup_name: "prod (old, run 11)" });
    }
    const { screen, user, calls } = await open(REVIEW, known);
    await user.click(await screen.findByRole("button", { name: "Compare every row with the backup…" }));
    await screen.findByRole("dialog", { name: "Compare every row of prod with prod (old, run 11)" });
    await waitFor(() =>
      expect(calls("comparison_cost")).toEqual([{ source: "env-prod", target: "br-prod-old-run-11-" }]),
    );
  });

  it("is not offered for a roll back, which goes to a snapshot", async () => {
    const { screen } = await open(REVIEW, "rolling-back");
    await screen.findByRole("button", { name: "Not now" });
    expect(screen.queryByRole("button", { name: "Compare every row…" })).toBeNull();
  });

  it("never says that all is the same unless every table was read", () => {
    const same = [comparedTable("a"), comparedTable("b")];
    const unread = comparedTable("c", { rows: { kind: "unknown", why: "lock" } });
    const said = (tables: typeof same) => comparisonSentences(comparison({ tables })).join(" ");
    expect(said(same)).toBe("Every row of prod is the same in dev.");
    expect(said([...same, unread])).toBe(
      "The rows that could be compared are the same. 1 table could not be compared.",
    );
    expect(said([unread])).toContain("No table could be compared.");
  });
});

describe("the checks of a plan", () => {
  it("shows what warns, and what passed with what was read behind one line", async () => {
    const { screen, user } = await open(REVIEW, "waiting");
    const warned = await screen.findByRole("list", { name: "To be looked at" });
    expect(within(warned).getAllByRole("listitem")).toHaveLength(2);
    const fold = screen.getByText("2 checks passed").closest("details");
    expect(fold?.open).toBe(false);
    await user.click(screen.getByText("2 checks passed"));
    expect(fold?.textContent).toContain("Read: 12 operations listed, all ended");
  });

  it("shows no list where everything passed but the line", async () => {
    const known = world("waiting");
    const [run] = known.runs;
    if (run) {
      run.plan = plan({ findings: plan().findings.filter((finding) => finding.level === "pass") });
    }
    const { screen } = await open(REVIEW, known);
    await screen.findByText("2 checks passed");
    expect(screen.queryByRole("list", { name: "To be looked at" })).toBeNull();
  });
});
