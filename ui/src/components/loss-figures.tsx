import type { Measure } from "../api/generated/Measure";
import { measureWords } from "../ui/format";
import text from "../ui/text.module.css";
import styles from "./loss-figures.module.css";

/** The two figures that always stand together, and how each was got. */
export function LossFigures({
  target,
  sinceBase,
  unsaved,
}: {
  target: string;
  sinceBase: Measure;
  unsaved: Measure;
}) {
  return (
    <dl className={styles.two}>
      <dt>Lost from {target}</dt>
      <Figure measure={sinceBase} />
      <dt>Of these, in no snapshot, only in the backup</dt>
      <Figure measure={unsaved} />
    </dl>
  );
}

function Figure({ measure }: { measure: Measure }) {
  const { value, how } = measureWords(measure);
  const isCounted = measure.kind === "exact" || measure.kind === "upper_bound";
  const some = isCounted && measure.value > 0;
  return (
    <dd>
      <span className={some ? text.bad : undefined}>{value}</span>{" "}
      {how !== null && <span className={text.how}>{how}</span>}
    </dd>
  );
}
