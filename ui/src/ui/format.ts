import type { Failure } from "../api/generated/Failure";
import type { GapReport } from "../api/generated/GapReport";
import type { Measure } from "../api/generated/Measure";
import type { RunKind } from "../api/generated/RunKind";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const DAY_MS = 86_400_000;

/** "1,284" with a real minus sign. */
export function formatCount(value: number): string {
  return value.toLocaleString("en-GB").replace("-", "−");
}

/** "+416", "−31", "0". */
export function formatDifference(value: number): string {
  return value > 0 ? `+${formatCount(value)}` : formatCount(value);
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Bytes as "34.2 GB", "388 MB", "7.4 MB". */
export function formatSize(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit < 2 || (value >= 10 && unit < 3) ? 0 : 1;
  return `${value.toFixed(digits).replace(/\.0$/, "")} ${units[unit]}`;
}

const two = (value: number) => String(value).padStart(2, "0");

/** "14:02" in the zone of this computer. */
export function formatClock(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "14:31:07.412", for runs only. */
export function formatClockExact(date: Date): string {
  return `${formatClockSeconds(date)}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}

export function formatClockSeconds(date: Date): string {
  return `${formatClock(date)}:${two(date.getSeconds())}`;
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** "25 Nov", with the year where it is not this one. */
export function formatDay(at: string, now = new Date()): string {
  const date = new Date(at);
  const year = date.getFullYear() === now.getFullYear() ? "" : ` ${date.getFullYear()}`;
  return `${date.getDate()} ${MONTHS[date.getMonth()]}${year}`;
}

/** "today 14:02", "yesterday 14:31", "25 Nov, 08:50". */
export function formatWhen(at: string, now = new Date()): string {
  const date = new Date(at);
  const days = Math.round((startOfDay(now) - startOfDay(date)) / DAY_MS);
  if (days === 0) {
    return `today ${formatClock(date)}`;
  }
  if (days === 1) {
    return `yesterday ${formatClock(date)}`;
  }
  return `${formatDay(at, now)}, ${formatClock(date)}`;
}

/** How long ago or until: "just now", "11 min", "2 h", "5 d". */
export function formatAge(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / 60_000);
  if (minutes < 1) {
    return "just now";
  }
  if (minutes < 60) {
    return `${minutes} min`;
  }
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}

/** "2 h", or "2 h · 5 d left" for what the server deletes by itself. */
export function formatLife(createdAt: string, expiresAt: string | null, now = new Date()): string {
  const age = formatAge(now.getTime() - new Date(createdAt).getTime());
  if (expiresAt === null) {
    return age;
  }
  const left = new Date(expiresAt).getTime() - now.getTime();
  return left <= 0 ? `${age} · expired` : `${age} · ${left < 60_000 ? "under 1 min" : formatAge(left)} left`;
}

/** Of a step or a run: "38 ms", "1.2 s", "3 min 12 s". */
export function formatDuration(ms: number): string {
  if (ms < 100) {
    return `${Math.round(ms)} ms`;
  }
  if (ms < 59_950) {
    return `${(ms / 1000).toFixed(1)} s`;
  }
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) {
    const rest = seconds % 60;
    return rest === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${rest} s`;
  }
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}

/** The number of a gap and its unit apart, so that the unit can be smaller. */
export function gapParts(ms: number): { value: string; unit: string } {
  if (ms >= 1000) {
    return { value: (ms / 1000).toFixed(1), unit: "s" };
  }
  return { value: ms < 10 ? ms.toFixed(1).replace(/\.0$/, "") : String(Math.round(ms)), unit: "ms" };
}

export function formatGap(ms: number): string {
  const { value, unit } = gapParts(ms);
  return `${value} ${unit}`;
}

/** A figure in words. Never "0" for something that is not known. */
export function measureWords(measure: Measure): { value: string; how: string | null; proven: boolean } {
  switch (measure.kind) {
    case "exact":
      return measure.value === 0
        ? { value: "No writes", how: measure.how, proven: true }
        : { value: plural(measure.value, "write"), how: measure.how, proven: true };
    case "upper_bound":
      return { value: `At most ${plural(measure.value, "write")}`, how: measure.how, proven: false };
    case "unknown":
      return { value: "Unknown", how: measure.why, proven: false };
    case "not_measured_yet":
      return { value: "Not measured yet", how: null, proven: false };
  }
}

export const RUN_VERB: Record<RunKind, string> = {
  bootstrap: "Create",
  promote: "Promote",
  refresh: "Refresh",
  roll_back: "Roll back",
  rehearsal: "Rehearse",
};

/** What the button says that carries a plan out. */
export const RUN_DECISION: Record<RunKind, string> = {
  bootstrap: "Create",
  promote: "Replace",
  refresh: "Replace",
  roll_back: "Roll back",
  rehearsal: "Rehearse",
};

/** "by promote", for where a branch came from. */
export const RUN_NOUN: Record<RunKind, string> = {
  bootstrap: "copy",
  promote: "promote",
  refresh: "refresh",
  roll_back: "roll back",
  rehearsal: "rehearsal",
};

/** 16 of the 64 digits in groups of four: enough to compare by eye. */
export function shortDigest(digest: string): string {
  return (digest.slice(0, 16).match(/.{1,4}/g) ?? []).join(" ");
}

/** The database and the role that a masked connection string names. */
export function parseConnectionString(masked: string): { database: string; role: string } | null {
  const match = /^postgres(?:ql)?:\/\/([^:@/]+)(?::[^@]*)?@[^/]+\/([^?]+)/.exec(masked);
  if (!match?.[1] || !match[2]) {
    return null;
  }
  return { role: decodeURIComponent(match[1]), database: decodeURIComponent(match[2]) };
}

/** A sentence about a probe for those who do not see the chart. */
export function gapSentence(gap: GapReport): string {
  return `${formatGap(gap.gap_ms)} without an answer; ${plural(gap.attempts.length, "new connection")} tried, ${formatCount(gap.dropped)} dropped, ${formatCount(gap.refused)} refused.`;
}

export const withoutStop = (text: string) => text.trim().replace(/\.$/, "");

/** "What failed" and " why.", joined as one sentence or two, however Rust has put them. */
export function errorSentence(error: Failure): { head: string; tail: string } {
  const head = withoutStop(error.message);
  if (error.reason === null) {
    return { head: `${head}.`, tail: "" };
  }
  const reason = withoutStop(error.reason);
  return /^\p{Lu}/u.test(reason)
    ? { head: `${head}.`, tail: `${reason}.` }
    : { head: `${head}:`, tail: `${reason}.` };
}

/** The same in one line, for the place of a hint. */
export function errorLine(error: Failure): string {
  const { head, tail } = errorSentence(error);
  return [head, tail, error.next].filter(Boolean).join(" ");
}

/** For beside the field, where what was typed cannot be taken; null for every other failure. */
export function fieldError(error: Failure | null): string | null {
  return error?.code === "bad_input" ? errorLine(error) : null;
}
