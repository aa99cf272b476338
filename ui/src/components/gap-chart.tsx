import { useRef } from "react";
import type { GapReport } from "../api/generated/GapReport";
import type { ProbeAttempt } from "../api/generated/ProbeAttempt";
import type { ProbeOutcome } from "../api/generated/ProbeOutcome";
import { DataTable } from "../ui/data-table";
import { Fold } from "../ui/fold";
import { formatClockExact, formatCount, formatGap, gapParts, gapSentence, plural } from "../ui/format";
import { useWidth } from "../ui/use-width";
import styles from "./gap-chart.module.css";

const TOP = 30;
const BASE = 156;
const HEIGHT = 196;
const LEFT = 36;
const RIGHT = 8;

const OUTCOME: Record<ProbeOutcome, string> = {
  old_branch: "old branch",
  new_branch: "new branch",
  dropped: "dropped",
  refused: "refused",
};

/** A round step that divides a span into about this many parts. */
function niceStep(span: number, parts: number): number {
  const raw = span / parts;
  const power = 10 ** Math.floor(Math.log10(raw));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= raw) ?? 10;
  return factor * power;
}

/** The one figure of a run: how long clients got no answer. */
export function GapFigures({ gap, expectedMs }: { gap: GapReport; expectedMs: number | null }) {
  const { value, unit } = gapParts(gap.gap_ms);
  return (
    <div className={styles.figures}>
      <div data-testid="gap">
        <div className={styles.figureLabel}>Gap that clients saw</div>
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
  const end = Math.min(to, Math.max(gap.gap_ms * 1.4, ...shown.map((each) => each.at_ms)));
  // Left of the cut-over there is always room for its time.
  const start = Math.min(-0.3 * end, Math.max(from, Math.min(-10, ...shown.map((each) => each.at_ms))));
  const tallest = Math.max(1, ...shown.map((each) => each.took_ms));
  const yStep = niceStep(tallest, 2.5);
  const yMax = tallest * 1.06;
  const xStep = niceStep(end - start, 9);
  const x = (ms: number) => LEFT + ((ms - start) / (end - start)) * (width - LEFT - RIGHT);
  const y = (ms: number) => BASE - (Math.min(ms, yMax) / yMax) * (BASE - TOP);

  const good = shown.filter((each) => each.outcome === "old_branch" || each.outcome === "new_branch");
  const held = (each: ProbeAttempt) => each.at_ms >= 0 && each.at_ms < gap.gap_ms;
  const lost = shown.filter((each) => each.outcome === "dropped" || each.outcome === "refused");
  const lostWords = [
    gap.dropped > 0 && `${plural(gap.dropped, "open connection")} dropped`,
    gap.refused > 0 && `${formatCount(gap.refused)} refused`,
  ]
    .filter(Boolean)
    .join(", ");
  const ticks = (step: number, low: number, high: number) => {
    const first = Math.ceil(low / step);
    const last = Math.floor(high / step);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * step);
  };
  const lastLost = lost.length > 0 ? Math.max(...lost.map((each) => x(each.at_ms))) : 0;
  const lostRight = lastLost < width - 190;
  const gapRight = x(gap.gap_ms) < width - 210;
  const sign = (value: number) => (value > 0 ? `+${Math.round(value)}` : `−${Math.abs(Math.round(value))}`);

  return (
    <figure ref={box} className={styles.box}>
      <figcaption className={styles.caption}>
        Each tick is one new connection to the endpoint. Its height is how long it waited, in ms.
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
        {ticks(yStep, 0, yMax).map((value) => (
          <g key={value}>
            <path
              className={value === 0 ? styles.base : styles.axis}
              d={`M${LEFT} ${y(value)}H${width - RIGHT}`}
            />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {value}
            </text>
          </g>
        ))}
        {ticks(xStep, start, end).map((value) => (
          <text key={value} x={x(value)} y={190} textAnchor="middle">
            {value === 0 ? "0 ms" : sign(value)}
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
        {lostWords !== "" && lost.length > 0 && (
          <text
            className={styles.bad}
            x={lostRight ? lastLost + 12 : lastLost - 12}
            y={170}
            textAnchor={lostRight ? "start" : "end"}
          >
            {lostWords}
          </text>
        )}
        <path className={styles.cut} d={`M${x(0)} 4V${BASE}`} />
        <text className={styles.cutText} x={x(0) - 6} y={13} textAnchor="end">
          cut-over {formatClockExact(new Date(gap.cut_over_at))}
        </text>
        <path className={styles.span} d={`M${x(0) + 1} 22V18H${x(gap.gap_ms) - 1}V22`} />
        <text
          className={styles.strong}
          x={gapRight ? x(gap.gap_ms) + 8 : x(gap.gap_ms) - 4}
          y={gapRight ? 22 : 13}
          textAnchor={gapRight ? "start" : "end"}
        >
          {formatGap(gap.gap_ms)} until the first good answer
        </text>
      </svg>
    </figure>
  );
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
