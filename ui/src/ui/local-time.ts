const two = (value: number) => String(value).padStart(2, "0");

/** A moment as a `date` field has it, in the zone of this computer: "2026-11-22". */
export function toLocalDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A moment as a `datetime-local` field has it, in the zone of this computer: "2026-11-22T14:02". */
export function toLocalInput(at: string): string {
  const date = new Date(at);
  return `${toLocalDay(date)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What a `date` or `datetime-local` field says, in UTC; null where it is no moment. */
export function fromLocalInput(typed: string): string | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/.exec(typed);
  if (!match) {
    return null;
  }
  const [, year, month, day, hour = "0", minute = "0"] = match;
  const date = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute));
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** The day after, for "until the end of this day". */
export function dayAfter(typed: string): string | null {
  const at = fromLocalInput(typed);
  if (at === null) {
    return null;
  }
  const date = new Date(at);
  date.setDate(date.getDate() + 1);
  return date.toISOString();
}
