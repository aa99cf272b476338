import type { Approvals } from "../api/generated/Approvals";
import type { TeamMember } from "../api/generated/TeamMember";
import type { TimeWindow } from "../api/generated/TimeWindow";
import { formatWhen, plural, withoutStop } from "../ui/format";
import { fromLocalInput, toLocalInput } from "../ui/local-time";
import { typedNumber } from "./policy";

export const NO_APPROVALS: Approvals = {
  needed: 0,
  requester_may: false,
  who: [],
  hours: null,
  windows: [],
  frozen_until: null,
  frozen_why: "",
};

/** Monday first, as in ISO 8601. */
export const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const END_OF_DAY = 1440;
export const LONGEST_HOURS = 2160;

/** What stands in the fields while somebody types. */
export interface ApprovalsDraft {
  needed: number;
  requesterMay: boolean;
  who: string[];
  hours: string;
  windows: WindowDraft[];
  frozen: boolean;
  /** As `datetime-local` fields have it. */
  frozenUntil: string;
  frozenWhy: string;
}

export interface WindowDraft {
  id: number;
  days: number[];
  from: string;
  to: string;
}

export function draftOf(approvals: Approvals): ApprovalsDraft {
  return {
    needed: approvals.needed,
    requesterMay: approvals.requester_may,
    who: approvals.who,
    hours: approvals.hours === null ? "" : String(approvals.hours),
    windows: approvals.windows.map(({ days, from, to }, id) => ({
      id,
      days,
      from: clock(from),
      to: clock(to),
    })),
    frozen: approvals.frozen_until !== null,
    frozenUntil: approvals.frozen_until === null ? "" : toLocalInput(approvals.frozen_until),
    frozenWhy: approvals.frozen_why,
  };
}

/** Or what has to be typed first. */
export function approvalsOf(draft: ApprovalsDraft): { approvals: Approvals } | { wrong: string } {
  const hours = typedNumber(draft.hours, 1);
  if ("wrong" in hours || (hours.number ?? 0) > LONGEST_HOURS) {
    return { wrong: `A request lives from 1 to ${LONGEST_HOURS} hours, or for any time.` };
  }
  const windows: TimeWindow[] = [];
  for (const { days, from, to } of draft.windows) {
    const begins = minutes(from);
    const ends = minutes(to) === 0 ? END_OF_DAY : minutes(to);
    if (days.length === 0) {
      return { wrong: "Choose a day of each time." };
    }
    if (begins === null || ends === null || begins >= ends) {
      return { wrong: "Each time ends later than it begins, on the same day." };
    }
    windows.push({ days: [...days].sort((one, other) => one - other), from: begins, to: ends });
  }
  const until = draft.frozen ? fromLocalInput(draft.frozenUntil) : null;
  if (draft.frozen && until === null) {
    return { wrong: "Say until when it is frozen." };
  }
  if (draft.frozen && draft.frozenWhy.trim() === "") {
    return { wrong: "Say why it is frozen." };
  }
  return {
    approvals: {
      needed: draft.needed,
      requester_may: draft.requesterMay,
      who: draft.who,
      hours: hours.number,
      windows,
      frozen_until: until,
      frozen_why: draft.frozen ? draft.frozenWhy.trim() : "",
    },
  };
}

function clock(minute: number): string {
  const of = minute % END_OF_DAY;
  return `${String(Math.floor(of / 60)).padStart(2, "0")}:${String(of % 60).padStart(2, "0")}`;
}

function minutes(typed: string): number | null {
  const match = /^(\d\d):(\d\d)/.exec(typed);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

const isFrozen = (approvals: Approvals, now: number) =>
  approvals.frozen_until !== null && new Date(approvals.frozen_until).getTime() > now;

/** Whether there is a freeze or a time of the week that an override could go against. */
export function hasTimes(approvals: Approvals, now = Date.now()): boolean {
  return approvals.windows.length > 0 || isFrozen(approvals, now);
}

function windowWords({ days, from, to }: TimeWindow): string {
  const names = days.map((day) => DAYS[day - 1]?.slice(0, 3) ?? "");
  const inOrder = days.length > 2 && days.every((day, at) => at === 0 || day === (days[at - 1] ?? 0) + 1);
  const when = inOrder ? `${names[0]} to ${names.at(-1)}` : names.join(", ");
  return `${when} ${clock(from)} to ${to === END_OF_DAY ? "24:00" : clock(to)}`;
}

/** When it is allowed and when not, a sentence each. */
export function timeSentences(approvals: Approvals, environment: string, now = Date.now()): string[] {
  return [
    ...(isFrozen(approvals, now) && approvals.frozen_until !== null
      ? [
          `${environment} is frozen until ${formatWhen(approvals.frozen_until)}: ${withoutStop(approvals.frozen_why)}.`,
        ]
      : []),
    ...(approvals.windows.length > 0
      ? [`It is replaced at these times only, in UTC: ${approvals.windows.map(windowWords).join("; ")}.`]
      : []),
  ];
}

/** What stands between a request and its cut-over, a sentence each. */
export function approvalSentences(
  approvals: Approvals,
  environment: string,
  members: Pick<TeamMember, "name" | "public_key">[],
): string[] {
  const { needed, who, hours } = approvals;
  const among = who
    .map((key) => members.find((each) => each.public_key === key)?.name ?? "a member who is gone")
    .join(", ");
  return [
    ...(needed === 0
      ? [`Nobody else has to agree before ${environment} is replaced.`]
      : [
          `${plural(needed, "member has", "members have")} to agree before ${environment} is replaced${
            who.length > 0 ? `, of these: ${among}` : ""
          }.`,
          approvals.requester_may ? "Who asks may be one of them." : "Who asks is not one of them.",
          ...(hours === null ? [] : [`A request lives for ${plural(hours, "hour")}.`]),
        ]),
    ...timeSentences(approvals, environment),
  ];
}
