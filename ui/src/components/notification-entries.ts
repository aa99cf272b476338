import { useQuery, useQueryClient } from "@tanstack/react-query";
import { queries, useCommand } from "../api/queries";
import { errorLine, formatWhen } from "../ui/format";
import type { MenuEntry } from "../ui/menu";

/** Whether the operating system's notifications tell of requests and runs: off until a person says yes. */
export function useNotificationEntries(): MenuEntry[] {
  const client = useQueryClient();
  const wanted = useQuery(queries.notifications);
  const set = useCommand("notifications_set");
  const error = set.error ?? wanted.error;
  if (wanted.data === undefined) {
    return error ? [{ heading: "Notifications" }, { heading: errorLine(error) }] : [];
  }
  const change = (on: boolean, muteHours: number | null) =>
    set.mutate(
      { on, muteHours },
      { onSuccess: (now) => client.setQueryData(queries.notifications.queryKey, now) },
    );
  const { on, muted_until: until } = wanted.data;
  const mute: MenuEntry[] =
    until === null
      ? [
          { label: "Mute for an hour", onSelect: () => change(true, 1) },
          { label: "Mute for a day", onSelect: () => change(true, 24) },
        ]
      : [
          {
            label: "Notify again",
            hint: `muted until ${formatWhen(until)}`,
            onSelect: () => change(true, null),
          },
        ];
  return [
    { heading: "Notifications" },
    {
      label: "Notify me of requests and runs",
      hint: on ? "on" : "off; they bear names and titles only",
      checked: on,
      onSelect: () => change(!on, null),
    },
    ...(on ? mute : []),
    ...(error ? [{ heading: errorLine(error) }] : []),
    "line",
  ];
}
