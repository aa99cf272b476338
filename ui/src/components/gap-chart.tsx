import { useRef } from "react";
import type { GapReport } from "../api/generated/GapReport";
import type { ProbeAttempt } from "../api/generated/ProbeAttempt";
import type { ProbeOutcome } from "../api/generated/ProbeOutcome";
import { DataTable } from "../ui/data-table";
import { Fold } from "../ui/fold";
import { formatClockExact, formatCount, formatGap, gapParts, gapSentence, plural } from "../ui/format";
import { useWidth } from "../ui/use-width";
import styles from "./gap-chart.module.css";
import { timeTicks } from "./gap-ticks";

const TOP = 30;
const BASE = 156;
const HEIGHT = 196;
/** Room for "500 ms" beside the plot, and for half of "+500 ms" behind its end. */
const LEFT = 52;
const RIGHT = 24;
/** Between the middles of two labels. */
const APART = 56;

const OUTCOME: Record<ProbeOutcome, string> = {
  old_branch: "old branch",
  new_branch: "new branch",
  dropped: "dropped",
  refused: "refused",
};

/** The one figure of a run: how long clients got no answer. */
export function GapFigures({
  gap,
  expectedMs,
  rehearsal,
}: {
  gap: GapReport;
  expectedMs: number | null;
  /** Nobody but the probe was served by what was swapped. */
  rehearsal: boolean;
}) {
  const { value, unit } = gapParts(gap.gap_ms);
  return (
    <div className={styles.figures}>
      <div data-testid="gap">
        <div className={styles.figureLabel}>
          {rehearsal ? "Gap, measured on the copy" : "Gap that clients saw"}
        </div>
        <div className={styles.figure}>
          {value} <small>{unit}</small>
        </div>
      </div>
      <dl className={styles.others}>
        {expectedMs !== null && (
          <div>
            <dt>Expected</dt>
            <dd>about {formatGap(expectedMs)}</dd>
          </div>
        )}
        <div>
          <dt>Attempts</dt>
          <dd>{formatCount(gap.attempts.length)}</dd>
        </div>
        <div>
          <dt>Dropped</dt>
          <dd>{formatCount(gap.dropped)}</dd>
        </div>
        <div>
          <dt>Refused</dt>
          <dd>{formatCount(gap.refused)}</dd>
        </div>
        <div>
          <dt>Slowest answer</dt>
          <dd>{formatGap(gap.slowest_ms)}</dd>
        </div>
      </dl>
    </div>
  );
}

export function GapChart({ gap }: { gap: GapReport }) {
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box, 600);
  const from = -Math.max(40, gap.gap_ms * 2.2);
  const to = Math.max(80, gap.gap_ms * 3.8);
  const shown = gap.attempts.filter((each) => each.at_ms >= from && each.at_ms <= to);
  const earliest = Math.max(from, Math.min(-10, ...shown.map((each) => each.at_ms)));
  // Left of the cut-over there is always room for its time, right of it for the words on the gap.
  const end = Math.min(to, Math.max(gap.gap_ms * 1.4, -0.6 * earliest, ...shown.map((each) => each.at_ms)));
  const start = Math.min(-0.3 * end, earliest);
  const yMax = Math.max(1, ...shown.map((each) => each.took_ms)) * 1.06;
  const x = (ms: number) => LEFT + ((ms - start) / (end - start)) * (width - LEFT - RIGHT);
  const y = (ms: number) => BASE - (Math.min(ms, yMax) / yMax) * (BASE - TOP);

  const good = shown.filter((each) => each.outcome === "old_branch" || each.outcome === "new_branch");
  const held = (each: ProbeAttempt) => each.at_ms >= 0 && each.at_ms < gap.gap_ms;
  const lost = shown.filter((each) => each.outcome === "dropped" || each.outcome === "refused");
  const lostWords = [
    gap.dropped > 0 && `${formatCount(gap.dropped)} dropped`,
    gap.refused > 0 && `${formatCount(gap.refused)} refused`,
  ]
    .filter(Boolean)
    .join(", ");
  const lostAt = lost.map((each) => x(each.at_ms));
  const lostPlace = wordsBeside(Math.min(...lostAt), Math.max(...lostAt), { width, room: 140 });
  const gapEnd = x(gap.gap_ms);

  return (
    <figure ref={box} className={styles.box}>
      <figcaption className={styles.caption}>
        Each line is one new connection to the endpoint; its height is how long it waited.
        {lost.length > 0 && " A cross is one that was dropped or refused."}
      </figcaption>
      <svg
        className={styles.chart}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={`Probe of the endpoint around the cut-over: ${gapSentence(gap)}`}
      >
        <rect
          className={styles.band}
          x={x(0)}
          y={16}
          width={Math.max(1, x(gap.gap_ms) - x(0))}
          height={BASE - 16}
        />
        {timeTicks({ from: 0, to: yMax }, { pixels: BASE - TOP, apart: 32 }).map(({ ms, label }) => (
          <g key={ms}>
            <path className={ms === 0 ? styles.base : styles.axis} d={`M${LEFT} ${y(ms)}H${width - RIGHT}`} />
            <text x={LEFT - 6} y={y(ms) + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        {timeTicks(
          { from: start, to: end },
          { pixels: width - LEFT - RIGHT, apart: APART, signed: true },
        ).map(({ ms, label }) => (
          <text key={ms} x={x(ms)} y={190} textAnchor="middle">
            {label}
          </text>
        ))}
        {good.map((each, index) => (
          <path
            key={index}
            className={held(each) ? styles.held : styles.tick}
            d={`M${x(each.at_ms).toFixed(1)} ${BASE}V${y(each.took_ms).toFixed(1)}`}
          />
        ))}
        {lost.map((each, index) => (
          <path
            key={index}
            className={styles.cross}
            d={`M${(x(each.at_ms) - 3).toFixed(1)} 163l6 6m0-6-6 6`}
          />
        ))}
        {lostPlace && (
          <text className={styles.bad} x={lostPlace.x} y={170} textAnchor={lostPlace.anchor}>
            {lostWords}
          </text>
        )}
        <path className={styles.cut} d={`M${x(0)} 4V${BASE}`} />
        <text className={styles.cutText} x={x(0) - 6} y={13} textAnchor="end">
          cut-over {formatClockExact(new Date(gap.cut_over_at))}
        </text>
        {gapEnd - x(0) > 6 && <path className={styles.span} d={`M${x(0) + 1} 22V18H${gapEnd - 1}V22`} />}
        <text className={styles.strong} x={x(0) + 8} y={13}>
          {formatGap(gap.gap_ms)} until the first good answer
        </text>
      </svg>
    </figure>
  );
}

/** Right of what they are about, else left of it, else nowhere: the figures say the same. */
function wordsBeside(
  first: number,
  last: number,
  { width, room }: { width: number; room: number },
): { x: number; anchor: "start" | "end" } | null {
  if (!Number.isFinite(first)) {
    return null;
  }
  return last + 12 + room < width
    ? { x: last + 12, anchor: "start" }
    : first - 12 - room > LEFT
      ? { x: first - 12, anchor: "end" }
      : null;
}

export function GapTable({ gap }: { gap: GapReport }) {
  return (
    <Fold title="Every attempt, as a table" end={plural(gap.attempts.length, "attempt")}>
      <div className={styles.table}>
        <DataTable
          label="Attempts of the probe"
          maxHeight={260}
          rows={gap.attempts.map((each, index) => ({ ...each, index }))}
          rowKey={(each) => String(each.index)}
          columns={[
            {
              key: "at",
              head: "From the cut-over",
              numeric: true,
              cell: (each) => `${sign2(each.at_ms)} ms`,
            },
            { key: "took", head: "Waited", numeric: true, cell: (each) => `${each.took_ms.toFixed(1)} ms` },
            { key: "outcome", head: "Answered by", cell: (each) => OUTCOME[each.outcome] },
          ]}
        />
      </div>
    </Fold>
  );
}

function sign2(value: number): string {
  return value >= 0 ? `+${value.toFixed(1)}` : `−${Math.abs(value).toFixed(1)}`;
}
