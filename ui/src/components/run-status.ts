import type { RunStatus } from "../api/generated/RunStatus";
import type { Tone } from "../ui/feedback";
import type { IconName } from "../ui/icon";

export const RUN_STATUS: Record<RunStatus, { word: string; tone: Tone; icon: IconName }> = {
  queued: { word: "Queued", tone: "plain", icon: "clock" },
  running: { word: "Running", tone: "accent", icon: "run" },
  waiting: { word: "Waits for a decision", tone: "warn", icon: "clock" },
  unwinding: { word: "Undoing", tone: "warn", icon: "back" },
  succeeded: { word: "Done", tone: "ok", icon: "check" },
  failed: { word: "Undone", tone: "plain", icon: "back" },
  stuck: { word: "Stuck", tone: "bad", icon: "warning" },
};
