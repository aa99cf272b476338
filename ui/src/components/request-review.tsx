import { useId, useState } from "react";
import type { PlanView } from "../api/generated/PlanView";
import type { RequestAct } from "../api/generated/RequestAct";
import type { RequestDetail } from "../api/generated/RequestDetail";
import type { RequestWord } from "../api/generated/RequestWord";
import type { RunDetail } from "../api/generated/RunDetail";
import { useCommand, usePipeline } from "../api/queries";
import { Button, Why } from "../ui/button";
import { CopyButton } from "../ui/copy-button";
import { Banner, ErrorNote } from "../ui/feedback";
import { TextArea } from "../ui/field";
import { formatWhen, plural } from "../ui/format";
import { Icon, type IconName } from "../ui/icon";
import text from "../ui/text.module.css";
import { useNow } from "../ui/use-now";
import { ageOf, type Came, cameOf, SinceThen, useSince } from "./came";
import { why } from "./environment-card";
import { isCounted, isProvenNothing, lossSentences } from "./loss";
import { PlanReview, type Section } from "./plan-review";
import { carryOutSentence, RequestDecision, SAID } from "./request-decision";
import styles from "./request-review.module.css";
import { endWords, hasEndedRequest, OverrideBanner } from "./request-words";
import { difference } from "./row-counts";
import { TeamLinkBanner } from "./team-link";
import { hasWayBack, WayBack } from "./way-back";

/** The approver's one screen: what changes, what is lost, how one goes back, who asked, who carries it out and when; then the details. */
export function RequestReview({ request, plan }: { request: RequestDetail; plan: PlanView }) {
  const { summary, run } = request;
  const pipeline = usePipeline().data;
  const shown = new Set(pipeline?.environments.map((each) => each.id));
  const here =
    pipeline?.project.id === run.summary.project_id &&
    shown.has(summary.source.id) &&
    shown.has(summary.target.id);
  const came = cameOf(request);
  const since = useSince(run.summary);
  return (
    <PlanReview
      detail={run}
      plan={plan}
      came={came}
      acts={here && !hasEndedRequest(summary)}
      under={
        <>
          {summary.by} {came === "ahead" ? "asks" : "asked"}, {formatWhen(summary.at)}:{" "}
          <b>“{summary.title}”</b> <FiguresAge plan={plan} run={run} ahead={came === "ahead"} />
        </>
      }
      lead={
        <div className={styles.lead}>
          <TeamLinkBanner />
          <EndBanner request={request} />
          {came === "replaced" && since !== null && (
            <Banner tone="warn">
              <SinceThen by={since} />
            </Banner>
          )}
          <OverrideBanner reason={summary.override_reason} />
          <InShort request={request} plan={plan} />
        </div>
      }
      more={[said(request)]}
    >
      {(position) => <RequestDecision request={request} plan={plan} position={position} />}
    </PlanReview>
  );
}

/** How old the figures are: in words that stand out where they must not pass for those of now. */
function FiguresAge({ plan, run, ahead }: { plan: PlanView; run: RunDetail; ahead: boolean }) {
  const { old, age } = ageOf(plan, run.summary, useNow(true, 60_000));
  const when = formatWhen(plan.made_at);
  return (
    <span className={ahead && old ? text.warn : text.muted}>
      {ahead
        ? `Figures are as of ${when}, ${age}, when the plan was made.`
        : `The plan was made ${when}, ${age}: “${plan.sentence}”`}
    </span>
  );
}

/** Of a request that came to nothing: why. */
export function EndBanner({ request: { summary } }: { request: RequestDetail }) {
  const target = summary.target.name;
  const { state } = summary;
  switch (state.kind) {
    case "rejected":
      return (
        <Banner tone="bad">
          <strong>{state.by} rejected it for everybody.</strong> The reason: {state.reason}
        </Banner>
      );
    case "void":
      return (
        <Banner tone="warn">
          <strong>Void.</strong> {endWords(state)} It cannot be carried out; prepare it again and ask anew.
        </Banner>
      );
    case "withdrawn":
      return <Banner>{summary.by} withdrew it.</Banner>;
    case "expired":
      return (
        <Banner>Its time was over before enough members agreed. {target} was not replaced by it.</Banner>
      );
    default:
      return null;
  }
}

/** The answers in sentences, for who reads nothing else. */
function InShort({ request, plan }: { request: RequestDetail; plan: PlanView }) {
  const { summary, run, note, link } = request;
  const came = cameOf(request);
  const done = came === "replaced";
  const would = came === "not_replaced";
  return (
    <dl className={styles.short} aria-label="In short">
      <div>
        <dt>{done ? "What changed" : would ? "What would have changed" : "What changes"}</dt>
        <dd>{changeSentences(plan, summary.source.name, summary.target.name, came).join(" ")}</dd>
      </div>
      <div>
        <dt>{done ? "What was lost" : would ? "What would have been lost" : "What is lost"}</dt>
        <dd>{lostSentences(plan, run, came).join(" ")}</dd>
      </div>
      <div>
        <dt>How do we go back</dt>
        <dd>
          <WayBack plan={plan} run={run.summary} came={came} />{" "}
          {hasWayBack(plan, came) && (
            <span className={text.sub}>
              “Roll back…” on the page of {summary.target.name} begins it, and nobody has to agree to it.
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>Who asked</dt>
        <dd>
          {summary.mine ? `${summary.by} (you)` : summary.by}, {formatWhen(summary.at)}.{" "}
          {note !== "" && <span className={styles.words}>“{note}”</span>}
          {link !== "" && (
            <span className={styles.link}>
              <code>{link}</code>
              <CopyButton kind="ghost" text={link} aria-label="Copy the link to the change">
                Copy
              </CopyButton>
            </span>
          )}
        </dd>
      </div>
      {request.rejected_before && (
        <div>
          <dt>Asked before</dt>
          <dd>
            {request.rejected_before.by} rejected “{request.rejected_before.title}”, which had the same schema
            and as many rows in every table: “{request.rejected_before.reason}”{" "}
            {request.changed !== null && (
              <>
                Since then, in the words of {summary.by}:{" "}
                <span className={styles.words}>“{request.changed}”</span>
              </>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>{done ? "Who carried it out" : "Who carries it out"}</dt>
        <dd>{carryOutSentence(request)}</dd>
      </div>
    </dl>
  );
}

const VERBS: Record<Came, [string, string, string, string, string, string, string]> = {
  ahead: ["disappears", "disappear", "is", "are", "has", "have", "stays"],
  replaced: ["disappeared", "disappeared", "was", "were", "had", "had", "stayed"],
  not_replaced: [
    "would disappear",
    "would disappear",
    "would be",
    "would be",
    "would have",
    "would have",
    "would stay",
  ],
};

/** What an approver who knows no SQL has to know of the difference. */
export function changeSentences(plan: PlanView, source: string, target: string, came: Came): string[] {
  const gone = lostThings(plan).length;
  const other =
    plan.databases.filter((each) => each.in_candidate && !each.in_target).length +
    (plan.schema?.filter((change) => !change.destructive).length ?? 0);
  const [disappears, disappear, is, are, has, have, stays] = VERBS[came];
  const parts = [
    ...(gone > 0 ? [plural(gone, `part ${disappears}`, `parts ${disappear}`)] : []),
    ...(other > 0 ? [`${plural(other, `part ${is}`, `parts ${are}`)} new or different`] : []),
  ].join(" and ");
  const fewer = plan.rows.filter((row) => difference(row) < 0).length;
  const more = plan.rows.filter((row) => difference(row) > 0).length;
  return [
    `Everything in ${target} ${is} replaced by what ${source} was ${formatWhen(plan.candidate_taken_at)}, in ${plural(plan.databases.length, "database")}.`,
    ...(parts === "" ? [] : [`Of its structure (databases, tables, columns and the like) ${parts}.`]),
    ...(plan.schema === null
      ? ["Whether tables or columns disappear was not looked at."]
      : parts === ""
        ? [`Its structure (databases, tables, columns and the like) ${stays}.`]
        : []),
    fewer === 0 && more === 0
      ? `No table ${has} more or fewer rows afterwards.`
      : `Afterwards ${[
          ...(fewer > 0 ? [`${plural(fewer, `table ${has}`, `tables ${have}`)} fewer rows`] : []),
          ...(more > 0 ? [`${plural(more, `table ${has}`, `tables ${have}`)} more rows`] : []),
        ].join(", and ")}.`,
  ];
}

/** What the target has and the candidate has not, databases first. */
function lostThings(plan: PlanView): string[] {
  return [
    ...plan.databases
      .filter((each) => each.in_target && !each.in_candidate)
      .map((each) => `the database ${each.name}`),
    ...(plan.schema ?? [])
      .filter((change) => change.destructive)
      .map((each) => `the ${each.kind} ${each.name}${each.of === null ? "" : ` of ${each.of}`}`),
  ];
}

/** So many are named; the sections below name all. */
const NAMED = 4;

/** Writes that go, and whole parts that go with what is in them. */
function lostSentences(plan: PlanView, run: RunDetail, came: Came): string[] {
  const done = came === "replaced";
  const things = lostThings(plan);
  const named = things.slice(0, NAMED);
  const rest = things.length - named.length;
  const last = rest > 0 ? `${rest} more` : named.pop();
  const list = named.length === 0 ? last : `${named.join(", ")} and ${last}`;
  const real = done ? run.loss : null;
  const lost = real?.since_base ?? plan.lost_since_base;
  return [
    ...(done && real === null ? ["What was really lost was not counted; the plan said:"] : []),
    ...lossSentences(plan, run.summary, came, real),
    ...(isCounted(lost) && !isProvenNothing(lost)
      ? ["A write is a row that was added, changed or deleted."]
      : []),
    ...(things.length > 0
      ? [`Gone with all that ${done ? "was" : "is"} in ${things.length === 1 ? "it" : "them"}: ${list}.`]
      : []),
  ];
}

const ACT: Record<RequestAct, { words: string; icon: IconName; tone: "ok" | "bad" | "warn" | "muted" }> = {
  asked: { words: "asked for it", icon: "inbox", tone: "muted" },
  commented: { words: "wrote", icon: "comment", tone: "muted" },
  approved: { words: "approved it", icon: "check", tone: "ok" },
  took_back: { words: "took the approval back", icon: "back", tone: "warn" },
  rejected: { words: "rejected it for everybody", icon: "block", tone: "bad" },
  withdrew: { words: "withdrew it", icon: "back", tone: "muted" },
  voided: { words: "saw that it became void", icon: "warning", tone: "warn" },
  began: { words: "began to carry it out", icon: "run", tone: "muted" },
  carried_out: { words: "carried it out", icon: "check", tone: "ok" },
};

function said(request: RequestDetail): Section {
  const comments = request.words.filter((each) => each.what === "commented").length;
  return {
    id: SAID,
    title: "What was said",
    icon: "comment",
    tone: "muted",
    end: comments === 0 ? "no comment" : plural(comments, "comment"),
    body: (
      <>
        <ol className={styles.thread} aria-label="What was said and done">
          {request.words.map((word, index) => (
            <Word key={index} word={word} />
          ))}
        </ol>
        <CommentBox request={request} />
      </>
    ),
  };
}

function Word({ word }: { word: RequestWord }) {
  const { words, icon, tone } = ACT[word.what];
  return (
    <li>
      <span className={text[tone]}>
        <Icon name={icon} />
      </span>
      <div>
        <b>{word.by}</b> {words} <time dateTime={word.at}>{formatWhen(word.at)}</time>
        {word.text !== "" && <p className={styles.words}>{word.text}</p>}
      </div>
    </li>
  );
}

function CommentBox({ request: { summary, can_comment } }: { request: RequestDetail }) {
  const [typed, setTyped] = useState("");
  const comment = useCommand("request_comment");
  const reasonId = useId();
  const refused = why(can_comment);
  const off = refused ?? (typed.trim() === "" ? "Type something first." : null);
  return (
    <div className={styles.comment}>
      <TextArea
        aria-label="Comment"
        placeholder="Say something to everybody in the team"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className={text.row}>
        <Button
          off={off}
          reasonId={reasonId}
          busy={comment.isPending}
          onClick={() =>
            comment.mutate({ id: summary.id, text: typed.trim() }, { onSuccess: () => setTyped("") })
          }
        >
          Comment
        </Button>
        {off !== null && <Why id={reasonId}>{off}</Why>}
      </div>
      {comment.error && <ErrorNote error={comment.error} />}
    </div>
  );
}
