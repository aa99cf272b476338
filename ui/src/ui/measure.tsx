import type { Measure } from "../api/generated/Measure";
import { measureWords } from "./format";
import text from "./text.module.css";

/** A figure with the way it was got below it. */
export function MeasureValue({ measure }: { measure: Measure }) {
  const { value, how, proven } = measureWords(measure);
  const nothing = measure.kind === "exact" && measure.value === 0;
  return (
    <>
      <span className={nothing ? text.ok : proven ? undefined : text.sub}>{value}</span>
      {how !== null && (
        <>
          <br />
          <span className={text.muted}>{nothing ? `proven: ${how}` : how}</span>
        </>
      )}
    </>
  );
}
