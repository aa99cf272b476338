import { useLayoutEffect, useRef, useState } from "react";
import { cx } from "../ui/cx";
import styles from "./sql-editor.module.css";

const LINE = 20;

/** Plain text with line numbers; the line that PostgreSQL complained about is marked. */
export function SqlEditor({
  id,
  label,
  value,
  onChange,
  errorLine,
  describedBy,
  placeholder = "-- One transaction: all of it, or nothing.\nALTER TABLE …",
}: {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  errorLine: number | null;
  describedBy?: string | undefined;
  placeholder?: string;
}) {
  const [scrollTop, setScrollTop] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const lines = value.split("\n").length;

  useLayoutEffect(() => {
    if (errorLine !== null && area.current) {
      const top = (errorLine - 1) * LINE;
      const { clientHeight, scrollTop: at } = area.current;
      if (top < at || top > at + clientHeight - 2 * LINE) {
        area.current.scrollTop = Math.max(0, top - clientHeight / 2);
      }
    }
  }, [errorLine]);

  return (
    <div className={styles.editor}>
      <div className={styles.gutter} aria-hidden="true">
        <div style={{ transform: `translateY(${-scrollTop}px)` }}>
          {Array.from({ length: lines }, (_, index) => (
            <div key={index} className={cx(styles.number, index + 1 === errorLine && styles.wrong)}>
              {index + 1}
            </div>
          ))}
        </div>
      </div>
      <div className={styles.field}>
        {errorLine !== null && (
          <div
            className={styles.errorLine}
            style={{ transform: `translateY(${(errorLine - 1) * LINE + 8 - scrollTop}px)` }}
            aria-hidden="true"
          />
        )}
        <textarea
          ref={area}
          id={id}
          aria-label={label}
          aria-describedby={describedBy}
          aria-invalid={errorLine !== null}
          className={styles.area}
          value={value}
          wrap="off"
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          placeholder={placeholder}
          onChange={(event) => onChange(event.target.value)}
          onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
        />
      </div>
    </div>
  );
}
