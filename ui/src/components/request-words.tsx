import type { RequestState } from "../api/generated/RequestState";
import type { RequestSummary } from "../api/generated/RequestSummary";
import { cx } from "../ui/cx";
import { Banner, Tag, type Tone } from "../ui/feedback";
import type { IconName } from "../ui/icon";
import text from "../ui/text.module.css";
import styles from "./request-words.module.css";

const STATE: Record<RequestState["kind"], { word: string; tone: Tone; icon: IconName }> = {
  open: { word: "Waits for approval", tone: "accent", icon: "clock" },
  approved: { word: "Approved", tone: "ok", icon: "check" },
  under_way: { word: "Being carried out", tone: "accent", icon: "run" },
  rejected: { word: "Rejected", tone: "bad", icon: "block" },
  withdrawn: { word: "Withdrawn", tone: "plain", icon: "back" },
  void: { word: "Void", tone: "warn", icon: "warning" },
  expired: { word: "Expired", tone: "plain", icon: "clock" },
  carried_out: { word: "Carried out", tone: "ok", icon: "check" },
};

const FOR_ME = { word: "Waits for you", tone: "warn", icon: "inbox" } as const;

const stateOf = (request: RequestSummary) => (request.waits_for_me ? FOR_ME : STATE[request.state.kind]);

/** As the tag says it, for the filter. */
export const stateWord = (request: RequestSummary): string => stateOf(request).word;

export function RequestTag({ request }: { request: RequestSummary }) {
  const { word, tone, icon } = stateOf(request);
  return (
    <Tag tone={tone} icon={icon}>
      {word}
    </Tag>
  );
}

/** Nothing comes of it any more. */
export function hasEndedRequest({ state }: RequestSummary): boolean {
  return state.kind !== "open" && state.kind !== "approved" && state.kind !== "under_way";
}

/** Why it ended, in words; null where the state alone says it. */
export function endWords(state: RequestState): string | null {
  switch (state.kind) {
    case "rejected":
      return `${state.by}: ${state.reason}`;
    case "void":
      return state.reason;
    default:
      return null;
  }
}

export const approvalsWords = ({ approved, needed }: RequestSummary): string => `${approved} of ${needed}`;

/** Whose computer carries it out. */
export const whoseComputer = ({ mine, by }: RequestSummary): string =>
  mine ? "this computer" : `${by}’s computer`;

/** Why a run went against a freeze or the times; a request that came to nothing went against none. */
export function overrideOf(requests: RequestSummary[], runId: string): string | null {
  const of = requests.find(({ run_id, state }) => {
    return run_id === runId && ["open", "approved", "under_way", "carried_out"].includes(state.kind);
  });
  return of?.override_reason ?? null;
}

/** Red, now and ever after. */
export function OverrideBanner({ reason }: { reason: string | null }) {
  return (
    reason !== null && (
      <div data-override>
        <Banner tone="bad">
          <strong>Override: against a freeze or outside of the times.</strong>{" "}
          <span className={text.bad}>The reason given: {reason}</span>
        </Banner>
      </div>
    )
  );
}

/** The same in one line of a list. */
export function OverrideLine({ reason }: { reason: string | null }) {
  return (
    reason !== null && (
      <span className={cx(styles.override, text.clip)} title={reason} data-override>
        <Tag tone="bad" icon="warning">
          Override
        </Tag>{" "}
        <span className={text.bad}>{reason}</span>
      </span>
    )
  );
}
