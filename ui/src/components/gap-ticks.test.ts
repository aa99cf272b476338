import { describe, expect, it } from "vitest";
import { timeTicks } from "./gap-ticks";

const labels = (from: number, to: number, pixels: number, apart = 56) =>
  timeTicks({ from, to }, { pixels, apart, signed: true }).map((each) => each.label);

describe("the ticks of the gap's chart", () => {
  it("are round, with the unit and the side of the cut-over they stand on", () => {
    expect(labels(-48, 84, 560)).toEqual([
      "−40 ms",
      "−20 ms",
      "0 ms",
      "+20 ms",
      "+40 ms",
      "+60 ms",
      "+80 ms",
    ]);
  });

  it("are never rounded to another number than where they stand", () => {
    expect(labels(-10, 13, 400)).toEqual(["−10 ms", "−5 ms", "0 ms", "+5 ms", "+10 ms"]);
  });

  it("have decimals where the time between two is below a millisecond", () => {
    expect(timeTicks({ from: 0, to: 1.06 }, { pixels: 118, apart: 30 }).map((each) => each.label)).toEqual([
      "0 ms",
      "0.5 ms",
      "1.0 ms",
    ]);
  });

  it("count in seconds where a gap is that long", () => {
    expect(labels(-3000, 4200, 560)).toEqual(["−3 s", "−2 s", "−1 s", "0 s", "+1 s", "+2 s", "+3 s", "+4 s"]);
    expect(labels(-800, 2100, 400)).toEqual(["−0.5 s", "0 s", "+0.5 s", "+1.0 s", "+1.5 s", "+2.0 s"]);
  });

  it("never repeat and never come closer than asked, whatever the span", () => {
    for (const pixels of [280, 430, 560, 760]) {
      for (let span = 0.4; span < 90_000; span *= 1.37) {
        const from = -0.3 * span;
        const to = 0.7 * span;
        const ticks = timeTicks({ from, to }, { pixels, apart: 56, signed: true });
        expect(ticks.length).toBeGreaterThan(0);
        expect(new Set(ticks.map((each) => each.label)).size).toBe(ticks.length);
        for (const [index, { ms, label }] of ticks.entries()) {
          const said = Number(label.replace("−", "-").split(" ")[0]) * (label.endsWith(" s") ? 1000 : 1);
          expect(said).toBeCloseTo(ms, 6);
          const before = ticks[index - 1];
          if (before) {
            expect(((ms - before.ms) / span) * pixels).toBeGreaterThanOrEqual(56 - 1e-6);
          }
        }
      }
    }
  });

  it("are none where there is nothing to divide", () => {
    expect(labels(0, 0, 560)).toEqual([]);
    expect(labels(-10, 10, 0)).toEqual([]);
  });
});
