import { type ReactNode, useRef, useState } from "react";
import type { EnvironmentRef } from "../api/generated/EnvironmentRef";
import type { Finding } from "../api/generated/Finding";
import type { FindingLevel } from "../api/generated/FindingLevel";
import type { PlanView } from "../api/generated/PlanView";
import type { RunDetail } from "../api/generated/RunDetail";
import { cx } from "../ui/cx";
import { Fold } from "../ui/fold";
import { formatCount, formatGap, formatWhen, measureWords, plural } from "../ui/format";
import { Icon, type IconName } from "../ui/icon";
import { EnvironmentName } from "../ui/mark";
import text from "../ui/text.module.css";
import { useNow } from "../ui/use-now";
import { ageOf, type Came, CameSentence, cameOfRun } from "./came";
import { CheckResults } from "./check-results";
import { CompareOffer } from "./compare-offer";
import { isCounted, isProvenNothing, lossFact, lossSentences } from "./loss";
import { LossFigures } from "./loss-figures";
import { RemoveFirst } from "./remove-first";
import styles from "./review.module.css";
import { type Counted, difference, RowCounts, total } from "./row-counts";
import { SchemaChanges } from "./schema-changes";
import { hasWayBack, keptWords, WayBack } from "./way-back";

export interface Section {
  id: string;
  title: string;
  icon: IconName;
  tone: "bad" | "warn" | "muted" | "ok";
  end: string;
  body: ReactNode;
}

const FINDING: Record<FindingLevel, { icon: IconName; tone: "bad" | "warn" | "ok"; word: string }> = {
  block: { icon: "block", tone: "bad", word: "Blocks" },
  warn: { icon: "warning", tone: "warn", word: "Warning" },
  pass: { icon: "check", tone: "ok", word: "Passed" },
};
const MINUTE_MS = 60_000;
const LEVELS: FindingLevel[] = ["block", "warn", "pass"];

/** A plan with everything that speaks for and against it, what is lost first; beside it what can be decided. */
export function PlanReview({
  detail,
  plan,
  came = cameOfRun(detail.summary),
  under,
  lead,
  more = [],
  acts = true,
  children,
}: {
  detail: RunDetail;
  plan: PlanView;
  came?: Came;
  /** Below the first sentence. */
  under: ReactNode;
  /** Above the figures. */
  lead?: ReactNode;
  /** Behind the plan's own sections. */
  more?: Section[];
  /** The project that the window shows is the plan's: what the sections offer can be done here. */
  acts?: boolean;
  /** What can be decided. */
  children: (position: string) => ReactNode;
}) {
  const { summary } = detail;
  const { old, age } = ageOf(plan, summary, useNow(true, MINUTE_MS));
  const counted: Counted = { at: plan.made_at, when: `${formatWhen(plan.made_at)}, ${age}`, old };
  const sections = [...sectionsOf(detail, plan, came, counted, acts), ...more];
  const document_ = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(sections[0]?.id);
  const last = sections.length + 1;

  const follow = () => {
    const box = document_.current;
    if (!box) {
      return;
    }
    const top = box.getBoundingClientRect().top + 120;
    let reached = sections[0]?.id;
    for (const section of sections) {
      const element = box.querySelector(`#${section.id}`);
      if (element && element.getBoundingClientRect().top <= top) {
        reached = section.id;
      }
    }
    const atEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 2;
    setCurrent(atEnd ? sections.at(-1)?.id : reached);
  };

  return (
    <div className={styles.columns}>
      <div className={styles.document} ref={document_} onScroll={follow}>
        <h1 className={text.lead}>
          {came === "ahead" ? (
            <MarkedSentence sentence={plan.sentence} environments={[summary.target, summary.source]} />
          ) : (
            <CameSentence came={came} detail={detail} plan={plan} />
          )}
        </h1>
        <div className={styles.under}>{under}</div>
        {lead}
        <Facts detail={detail} plan={plan} came={came} old={old} />
        {sections.map((section, index) => (
          <section
            key={section.id}
            id={section.id}
            className={styles.section}
            aria-labelledby={`${section.id}-title`}
          >
            <div className={styles.label}>
              <h2 id={`${section.id}-title`}>
                <span className={text[section.tone]}>
                  <Icon name={section.icon} />
                </span>
                {section.title}
              </h2>
              <span className={styles.position}>
                {index + 1} of {last}
              </span>
            </div>
            <div className={styles.content}>{section.body}</div>
          </section>
        ))}
      </div>
      <aside className={styles.decision} aria-label="Decision">
        <ul className={styles.toc} aria-label="Sections">
          {sections.map((section) => (
            <li key={section.id} className={section.id === current ? styles.current : undefined}>
              <button
                type="button"
                onClick={() => document.getElementById(section.id)?.scrollIntoView({ block: "start" })}
              >
                <span className={text[section.tone]}>
                  <Icon name={section.icon} small />
                </span>
                {section.title}
                <span className={styles.end}>{section.end}</span>
              </button>
            </li>
          ))}
        </ul>
        <hr className={styles.tocRule} />
        {children(`${last} of ${last}`)}
      </aside>
    </div>
  );
}

/** A sentence from Rust with the marks of the environments where it names them first. */
export function MarkedSentence({
  sentence,
  environments,
}: {
  sentence: string;
  environments: EnvironmentRef[];
}) {
  let parts: ReactNode[] = [sentence];
  const seen = new Set<string>();
  for (const environment of environments) {
    if (seen.has(environment.id)) {
      continue;
    }
    seen.add(environment.id);
    let found = false;
    parts = parts.flatMap((part): ReactNode[] => {
      if (found || typeof part !== "string") {
        return [part];
      }
      const at = wordAt(part, environment.name);
      if (at < 0) {
        return [part];
      }
      found = true;
      return [
        part.slice(0, at),
        <EnvironmentName key={environment.id} environment={environment} />,
        part.slice(at + environment.name.length),
      ];
    });
  }
  return <>{parts}</>;
}

function wordAt(sentence: string, word: string): number {
  const isPart = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}_-]/u.test(character);
  for (let at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
    if (!isPart(sentence[at - 1]) && !isPart(sentence[at + word.length])) {
      return at;
    }
  }
  return -1;
}

function Facts({ detail, plan, came, old }: { detail: RunDetail; plan: PlanView; came: Came; old: boolean }) {
  const { summary } = detail;
  const done = came === "replaced";
  const real = done ? detail.loss : null;
  const measure = real?.since_base ?? plan.lost_since_base;
  const loss = lossFact(plan, summary, measure);
  const less = plan.rows.filter((row) => difference(row) < 0).length;
  const tone = isProvenNothing(measure) ? text.ok : isCounted(measure) ? text.bad : text.warn;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          {real !== null ? "Lost" : done ? "Lost, by the plan" : came === "ahead" ? "Lost" : "Would be lost"}
        </dt>
        <dd className={tone} data-testid="lost">
          {loss.value}
        </dd>
        <dd>{real !== null ? "counted afterwards" : loss.note}</dd>
      </div>
      <div>
        <dt>{old ? "Rows, when planned" : "Rows"}</dt>
        <dd>
          {formatCount(total(plan.rows, "before"))} → {formatCount(total(plan.rows, "after"))}
        </dd>
        <dd>
          {less === 0
            ? `in ${plural(plan.rows.length, "table")}`
            : `${plural(less, "table")} ${less === 1 ? "has" : "have"} fewer`}
        </dd>
      </div>
      {done ? (
        <div>
          <dt>Gap that clients saw</dt>
          <dd>{summary.gap_ms === null ? "Not measured" : formatGap(summary.gap_ms)}</dd>
          <dd>
            {plan.expected_gap_ms === null
              ? "no figure was expected"
              : `about ${formatGap(plan.expected_gap_ms)} expected`}
          </dd>
        </div>
      ) : (
        <div>
          <dt>Connections drop</dt>
          <dd>
            {plan.expected_gap_ms === null ? "Not measured yet" : `about ${formatGap(plan.expected_gap_ms)}`}
          </dd>
          <dd>same address after</dd>
        </div>
      )}
      <div>
        <dt>Way back</dt>
        <dd>
          {came === "not_replaced"
            ? "Not needed"
            : plan.rollback_point_name !== null && plan.backup_name !== null
              ? "Snapshot and backup"
              : plan.rollback_point_name !== null
                ? "Snapshot"
                : plan.backup_name !== null
                  ? "Backup"
                  : "None"}
        </dd>
        <dd>
          {came === "not_replaced"
            ? "nothing was replaced"
            : hasWayBack(plan)
              ? `${plan.rollback_point_name ?? plan.backup_name}, ${keptWords(plan, summary, came)}`
              : "nothing is kept"}
        </dd>
      </div>
    </dl>
  );
}

function sectionsOf(
  detail: RunDetail,
  plan: PlanView,
  came: Came,
  counted: Counted,
  acts: boolean,
): Section[] {
  const { summary } = detail;
  const target = summary.target.name;
  const done = came === "replaced";
  const real = done ? detail.loss : null;
  const measure = real?.since_base ?? plan.lost_since_base;
  const [head, ...rest] = lossSentences(plan, summary, came, real);
  const proven = isProvenNothing(measure);
  const gone = plan.databases.filter((each) => each.in_target && !each.in_candidate);
  const moving = plan.findings.filter((each) => each.moves === true);
  const checked = plan.findings.filter((each) => each.moves !== true);
  const passed = plan.checks.filter((each) => each.passed).length;
  const lost = measureWords(measure);
  const is = done ? "was" : came === "ahead" ? "is" : "would be";

  const sections: Section[] = [
    {
      id: "what-is-lost",
      title: done ? "What was lost" : came === "ahead" ? "What is lost" : "What would be lost",
      icon: proven ? "check" : "warning",
      tone: proven ? "ok" : "bad",
      end: lost.value.toLowerCase(),
      body: (
        <>
          {done && real === null && (
            <p className={text.prose}>
              <b>What was really lost was not counted.</b> The plan said:
            </p>
          )}
          <p className={text.prose}>
            <b>{head}</b> {rest.join(" ")}
          </p>
          {plan.back_to !== null && (
            <p className={text.prose}>
              <b>{plan.back_to.kind === "backup" ? "The backup" : "The snapshot"}.</b> {plan.back_to.holds}{" "}
              {plan.back_to.loses}
            </p>
          )}
          <LossFigures target={target} sinceBase={measure} unsaved={real?.unsaved ?? plan.lost_unsaved} />
          <p className={cx(text.small, text.sub)}>
            {real !== null
              ? `Counted afterwards, on the backup. The plan, made ${counted.when}, said: ${measureWords(plan.lost_since_base).value.toLowerCase()}.`
              : `As of ${counted.when}.`}
          </p>
          {plan.demands.length > 0 && (
            <p className={text.prose}>
              <b>The policy of {target}.</b> {plan.demands.join(" ")}
            </p>
          )}
        </>
      ),
    },
    ...schemaSection(plan, target),
    {
      id: "rows",
      title: "Rows",
      icon: "info",
      tone: "muted",
      end: plural(plan.rows.length, "table"),
      body:
        plan.rows.length === 0 ? (
          <p>There is no table on either side.</p>
        ) : (
          <>
            <RowCounts rows={plan.rows} target={target} counted={counted} />
            {acts && summary.kind !== "roll_back" && (
              <div className={styles.compare}>
                <p className={text.prose}>
                  Counts do not say which rows. Comparing every row does, for {summary.source.name} and{" "}
                  {target} as they are when it begins, not for the snapshot of this plan.
                </p>
                <CompareOffer source={summary.source} target={summary.target} label="Compare every row…" />
              </div>
            )}
          </>
        ),
    },
    {
      id: "databases",
      title: "Databases",
      icon: gone.length > 0 ? "warning" : "database",
      tone: gone.length > 0 ? "bad" : "muted",
      end:
        gone.length > 0
          ? `${plural(gone.length, "database")} gone`
          : plan.databases.length === 1
            ? "1 database"
            : `all ${plan.databases.length}`,
      body: (
        <>
          <p className={text.prose}>
            A restore replaces every database of {target}, not one of them
            {counted.old && `; as of ${counted.when}`}:
          </p>
          <ul className={styles.databases}>
            {plan.databases.map((each) => (
              <li key={each.name}>
                <span className={each.in_target && !each.in_candidate ? text.bad : text.muted}>
                  <Icon name={each.in_target && !each.in_candidate ? "warning" : "database"} />
                </span>
                <span>
                  <b>{each.name}</b>{" "}
                  <span className={text.sub}>
                    {each.in_target && each.in_candidate
                      ? `${is} replaced`
                      : each.in_target
                        ? done
                          ? "disappeared: the candidate did not have it"
                          : `${came === "ahead" ? "disappears" : "would disappear"}: the candidate does not have it`
                        : `${is} new in ${target}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      ),
    },
  ];
  if (checked.length > 0 || plan.checks.length > 0) {
    const worst = worstOf(checked);
    sections.push({
      id: "checks",
      title: "Checks",
      icon: FINDING[worst].icon,
      tone: worst === "pass" ? "muted" : FINDING[worst].tone,
      end: levelsEnd(checked, passed),
      body: (
        <>
          {plan.checks.length > 0 && <CheckResults results={plan.checks} by={summary.by} />}
          <Findings findings={checked} projectId={acts ? summary.project_id : null} />
        </>
      ),
    });
  }
  if (moving.length > 0) {
    const worst = worstOf(moving);
    sections.push({
      id: "moves-or-stays",
      title: "What moves or stays",
      icon: worst === "pass" ? "branch" : FINDING[worst].icon,
      tone: worst === "pass" ? "muted" : FINDING[worst].tone,
      end: levelsEnd(moving, 0),
      body: (
        <>
          <FindingList
            label="What moves or stays"
            findings={byLevel(moving)}
            projectId={acts ? summary.project_id : null}
          />
          <p className={cx(text.small, text.sub, styles.passed)}>As of {counted.when}.</p>
        </>
      ),
    });
  }
  sections.push(
    {
      id: "connections",
      title: "Connections",
      icon: "plug",
      tone: "muted",
      end: done
        ? summary.gap_ms === null
          ? "not measured"
          : formatGap(summary.gap_ms)
        : plan.expected_gap_ms === null
          ? "not measured yet"
          : `≈ ${formatGap(plan.expected_gap_ms)}`,
      body: (
        <p className={text.prose}>{done ? <Dropped detail={detail} plan={plan} /> : <Drops plan={plan} />}</p>
      ),
    },
    {
      id: "way-back",
      title: "Way back",
      icon: "back",
      tone: "muted",
      end: hasWayBack(plan, came)
        ? [plan.rollback_point_name && "snapshot", plan.backup_name && "backup"].filter(Boolean).join(", ")
        : came === "not_replaced"
          ? "not needed"
          : "none",
      body: (
        <p className={text.prose}>
          <WayBack plan={plan} run={summary} came={came} />
        </p>
      ),
    },
  );
  return sections;
}

function Drops({ plan }: { plan: PlanView }) {
  return (
    <>
      Open connections drop once
      {plan.expected_gap_ms !== null && (
        <>
          , for about <b>{formatGap(plan.expected_gap_ms)}</b>
        </>
      )}
      ; clients reconnect to the same address.
      {plan.policy.hold && " Writes are held, so it takes longer."}{" "}
      <span className={text.sub}>
        {plan.expected_gap_ms === null
          ? "No cut-over was measured on this endpoint before; this one will be."
          : "Median of earlier cut-overs on this endpoint."}
      </span>
    </>
  );
}

function Dropped({ detail, plan }: { detail: RunDetail; plan: PlanView }) {
  const { gap_ms } = detail.summary;
  return (
    <>
      {gap_ms === null ? (
        "How long clients got no answer was not measured in this run."
      ) : (
        <>
          Clients saw a gap of <b>{formatGap(gap_ms)}</b> at the address, which stayed the same.
        </>
      )}{" "}
      <span className={text.sub}>
        {plan.expected_gap_ms === null
          ? "No cut-over was measured on this endpoint before."
          : `The plan expected about ${formatGap(plan.expected_gap_ms)}.`}
      </span>
    </>
  );
}

const worstOf = (findings: Finding[]): FindingLevel =>
  LEVELS.find((level) => findings.some((each) => each.level === level)) ?? "pass";

const byLevel = (findings: Finding[]): Finding[] =>
  [...findings].sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));

/** "1 warn, 4 pass", together with so many that passed elsewhere. */
function levelsEnd(findings: Finding[], passed: number): string {
  const count = (level: FindingLevel) => findings.filter((each) => each.level === level).length;
  return [
    count("block") > 0 ? `${count("block")} block` : null,
    count("warn") > 0 ? `${count("warn")} warn` : null,
    count("pass") + passed > 0 ? `${count("pass") + passed} pass` : null,
  ]
    .filter(Boolean)
    .join(", ");
}

function schemaSection(plan: PlanView, target: string): Section[] {
  const { schema } = plan;
  if (schema === null) {
    return [];
  }
  const gone = schema.filter((change) => change.destructive).length;
  return [
    {
      id: "schema",
      title: "Schema",
      icon: gone > 0 ? "warning" : schema.length === 0 ? "check" : "info",
      tone: gone > 0 ? "bad" : schema.length === 0 ? "ok" : "muted",
      end: schema.length === 0 ? "the same" : gone > 0 ? `${gone} gone` : plural(schema.length, "difference"),
      body: <SchemaChanges changes={schema} target={target} severalDatabases={plan.databases.length > 1} />,
    },
  ];
}

/** What has to be looked at, and what passed behind a line that says how much that is. */
function Findings({ findings, projectId }: { findings: Finding[]; projectId: string | null }) {
  const open = byLevel(findings.filter((finding) => finding.level !== "pass"));
  const passed = findings.filter((finding) => finding.level === "pass");
  return (
    <>
      {open.length > 0 && <FindingList label="To be looked at" findings={open} projectId={projectId} />}
      {passed.length > 0 && (
        <div className={open.length > 0 ? styles.passed : undefined}>
          <Fold title={`${plural(passed.length, "check")} passed`} end="what was read">
            <div className={styles.inside}>
              <FindingList label="Passed" findings={passed} projectId={projectId} />
            </div>
          </Fold>
        </div>
      )}
    </>
  );
}

function FindingList({
  label,
  findings,
  projectId,
}: {
  label: string;
  findings: Finding[];
  projectId: string | null;
}) {
  return (
    <ul className={styles.findings} aria-label={label}>
      {findings.map((finding, index) => {
        const { icon, tone, word } = FINDING[finding.level];
        return (
          <li key={index}>
            <span className={text[tone]}>
              <Icon name={icon} />
            </span>
            <span>
              <span className="visually-hidden">{word}: </span>
              {finding.text}
              {finding.evidence !== null && (
                <>
                  <br />
                  <span className={cx(text.small, text.muted)}>Read: {finding.evidence}</span>
                </>
              )}
              {finding.next !== null && (
                <>
                  <br />
                  <span className={cx(text.small, text.sub)}>{finding.next}</span>
                </>
              )}
              {projectId !== null && (
                <RemoveFirst projectId={projectId} removable={finding.remove_first ?? []} />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
