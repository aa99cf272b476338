import { describe, expect, it } from "vitest";
import {
  errorLine,
  formatAge,
  formatCount,
  formatDay,
  formatDifference,
  formatDuration,
  formatGap,
  formatLife,
  formatSize,
  formatWhen,
  measureWords,
  parseConnectionString,
  plural,
  shortDigest,
} from "./format";

const now = new Date(2026, 10, 26, 9, 52);
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString();

describe("formats", () => {
  it("writes sizes as people say them", () => {
    expect([0, 812, 7_400_000, 388_200_000, 34_200_000_000, 999_999].map(formatSize)).toEqual([
      "0 bytes",
      "812 bytes",
      "7.4 MB",
      "388 MB",
      "34.2 GB",
      "1 MB",
    ]);
  });

  it("writes times relative to today", () => {
    expect(formatWhen(at(2026, 10, 26, 9, 41), now)).toBe("today 09:41");
    expect(formatWhen(at(2026, 10, 25, 23, 59), now)).toBe("yesterday 23:59");
    expect(formatWhen(at(2026, 10, 18, 8, 50), now)).toBe("18 Nov, 08:50");
    expect(formatDay(at(2025, 11, 2, 8, 50), now)).toBe("2 Dec 2025");
  });

  it("writes durations with the unit that fits", () => {
    expect([38.4, 100, 1234, 59_949, 60_000, 192_000, 3_720_000].map(formatDuration)).toEqual([
      "38 ms",
      "0.1 s",
      "1.2 s",
      "59.9 s",
      "1 min",
      "3 min 12 s",
      "1 h 2 min",
    ]);
    expect([0.42, 8, 37.6, 1420].map(formatGap)).toEqual(["0.4 ms", "8 ms", "38 ms", "1.4 s"]);
  });

  it("says how old something is and how long it has left", () => {
    expect(formatAge(30_000)).toBe("just now");
    expect(formatAge(26 * 3_600_000)).toBe("1 d");
    expect(formatLife(at(2026, 10, 26, 7, 52), at(2026, 11, 1, 9, 53), now)).toBe("2 h · 5 d left");
    expect(formatLife(at(2026, 10, 26, 7, 52), at(2026, 10, 26, 9, 0), now)).toBe("2 h · expired");
  });

  it("writes counts with a real minus and the right plural", () => {
    expect(formatDifference(-1120)).toBe("−1,120");
    expect(formatDifference(2318)).toBe("+2,318");
    expect(formatDifference(0)).toBe("0");
    expect(formatCount(1_842_310)).toBe("1,842,310");
    expect(plural(1, "branch", "branches")).toBe("1 branch");
    expect(plural(0, "write")).toBe("0 writes");
  });

  it("shortens a digest to what can be compared by eye", () => {
    expect(shortDigest("7c1f90ae4b22d6e8".padEnd(64, "0"))).toBe("7c1f 90ae 4b22 d6e8");
  });

  it("reads database and role from a masked connection string", () => {
    expect(
      parseConnectionString("postgresql://shop_owner:%2A%2A@127.0.0.1:20417/my%20shop?sslmode=require"),
    ).toEqual({
      role: "shop_owner",
      database: "my shop",
    });
    expect(parseConnectionString("not one")).toBeNull();
  });
});

describe("a measure", () => {
  it("never shows 0 for what is not known", () => {
    const unknown = [
      measureWords({ kind: "not_measured_yet" }),
      measureWords({ kind: "unknown", why: "there is no common base" }),
    ];
    for (const words of unknown) {
      expect(words.value).not.toMatch(/0|no writes|nothing/i);
      expect(words.proven).toBe(false);
    }
    expect(unknown[0]?.value).toBe("Not measured yet");
    expect(unknown[1]).toMatchObject({ value: "Unknown", how: "there is no common base" });
  });

  it("says that nothing was written only when that is proven", () => {
    expect(measureWords({ kind: "exact", value: 0, how: "from commit records" })).toEqual({
      value: "No writes",
      how: "from commit records",
      proven: true,
    });
    expect(measureWords({ kind: "upper_bound", value: 0, how: "counters" }).proven).toBe(false);
    expect(measureWords({ kind: "upper_bound", value: 12, how: "counters" }).value).toBe("At most 12 writes");
  });
});

describe("an error", () => {
  const error = { code: null, next: "Try again." };

  it("joins message and reason however they were punctuated", () => {
    expect(
      errorLine({ ...error, message: "The project was not opened.", reason: "the server did not answer" }),
    ).toBe("The project was not opened: the server did not answer. Try again.");
    expect(errorLine({ ...error, message: "shop.dump was not imported", reason: "It is no dump." })).toBe(
      "shop.dump was not imported. It is no dump. Try again.",
    );
    expect(errorLine({ ...error, message: "It was refused", reason: null, next: null })).toBe(
      "It was refused.",
    );
  });
});
