import type { CheckResult } from "../api/generated/CheckResult";
import { cx } from "../ui/cx";
import { plural } from "../ui/format";
import { Icon } from "../ui/icon";
import table from "../ui/table.module.css";
import text from "../ui/text.module.css";
import styles from "./check-results.module.css";

/** What came of each check, what failed first; `by`: the member on whose computer the rows are, where not on this one. */
export function CheckResults({ results, by }: { results: CheckResult[]; by?: string | undefined }) {
  const failed = results.filter((each) => !each.passed);
  const sorted = [...failed, ...results.filter((each) => each.passed)];
  return (
    <>
      <p className={text.prose}>
        {failed.length === 0 ? (
          <>Asked of the candidate: {plural(results.length, "check")} passed.</>
        ) : (
          <>
            <b>
              {failed.length} of {plural(results.length, "check")} failed
            </b>{" "}
            on the candidate.
          </>
        )}
        {by !== undefined && <> What they read stays on the computer of {by}, who ran them.</>}
      </p>
      <ul className={styles.results} aria-label="Checks of the policy">
        {sorted.map((result) => (
          <li key={result.check.name}>
            <CheckAnswer result={result} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** One check: whether it passed, what was found, and the rows as evidence. */
export function CheckAnswer({ result }: { result: CheckResult }) {
  const { check, passed, found, columns, rows, more } = result;
  const bad = check.severity === "block" ? "bad" : "warn";
  return (
    <div className={styles.answer} role="status">
      <span className={text[passed ? "ok" : bad]}>
        <Icon name={passed ? "check" : check.severity === "block" ? "block" : "warning"} />
      </span>
      <div className={styles.what}>
        <span>
          <b>{check.name}</b> {passed ? "passed" : "failed"}: {found}
        </span>
        <details>
          <summary className={cx(text.small, text.sub)}>Query{rows.length > 0 && " and answer"}</summary>
          <pre className={styles.query}>{check.query}</pre>
          {rows.length > 0 && columns.length > 0 && (
            <div className={styles.rows}>
              <table className={table.table} aria-label={`Answer to ${check.name}`}>
                <thead>
                  <tr>
                    {columns.map((column, at) => (
                      <th key={at} scope="col">
                        {column}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row, at) => (
                    <tr key={at}>
                      {row.map((value, column) => (
                        <td key={column} className={value === null ? text.muted : text.mono}>
                          {value ?? "null"}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
              {more && <p className={cx(text.small, text.sub)}>There are more rows.</p>}
            </div>
          )}
        </details>
      </div>
    </div>
  );
}
