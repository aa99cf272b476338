import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { DropTest } from "../api/generated/DropTest";
import type { Environment } from "../api/generated/Environment";
import { queries, useCommand } from "../api/queries";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Banner, ErrorNote, Skeleton } from "../ui/feedback";
import { Field, Select } from "../ui/field";
import { formatGap, plural } from "../ui/format";
import { EnvironmentName } from "../ui/mark";
import styles from "./dialogs.module.css";
import { SNIPPETS } from "./reconnect-snippets";
import { TypedName, typedNameReason } from "./typed-name";

const REASON = "drop-test-reason";

/** Ends the sessions of an environment after saying what that does, and shows what came of it. */
export function DropTestDialog({ environment, onClose }: { environment: Environment; onClose: () => void }) {
  const preview = useQuery(queries.dropTest(environment.id));
  const run = useCommand("drop_test_run");
  const [typed, setTyped] = useState("");
  const known = preview.data;
  const asked = known?.typed_name ?? null;
  const off = preview.isPending
    ? "What it would do is being found out."
    : preview.isError
      ? "It is not known what it would do."
      : asked === null
        ? null
        : typedNameReason(asked, typed);
  const result = run.data;

  return (
    <Dialog
      wide
      colour={environment.colour}
      title={
        <>
          Drop test of <EnvironmentName environment={environment} />
        </>
      }
      description={
        result
          ? "Look at your clients now: whether they came back, and what they reported."
          : "Ends the sessions of clients once, to see whether they connect again by themselves."
      }
      onClose={onClose}
      cancelLabel={result ? "Close" : "Cancel"}
      note={!result && off !== null && <Why id={REASON}>{off}</Why>}
      actions={
        !result && (
          <Button
            kind="danger"
            icon="plug"
            off={off}
            reasonId={REASON}
            busy={run.isPending}
            onClick={() =>
              run.mutate({ environmentId: environment.id, typedName: asked === null ? null : typed })
            }
          >
            End the sessions
          </Button>
        )
      }
    >
      {result ? (
        <Result result={result} />
      ) : (
        <>
          {preview.isPending && (
            <div className={styles.stack} aria-hidden="true">
              <Skeleton width="90%" height={10} />
              <Skeleton width="70%" height={10} />
            </div>
          )}
          {preview.isError && <ErrorNote error={preview.error} />}
          {known && (
            <section className={styles.stack} aria-label="What happens">
              {known.sentences.map((sentence) => (
                <p key={sentence} className={styles.sub}>
                  {sentence}
                </p>
              ))}
            </section>
          )}
          {asked !== null && (
            <TypedName name={asked} purpose="to end its sessions" value={typed} onChange={setTyped} />
          )}
        </>
      )}
      {run.isError && <ErrorNote error={run.error} />}
      <Snippets />
    </Dialog>
  );
}

function Result({ result }: { result: DropTest }) {
  const ended =
    result.sessions_ended === null
      ? "The sessions were ended; how many there were is not known."
      : result.sessions_ended === 0
        ? "Nobody was connected."
        : `${plural(result.sessions_ended, "session")} ended.`;
  const gap =
    result.gap_ms === null
      ? "How long clients are without an answer was not seen."
      : `A client that connects again at once was without an answer for ${formatGap(result.gap_ms)}.`;
  return (
    <Banner tone="accent" live>
      <strong data-testid="drop-test">{ended}</strong> {gap}
    </Banner>
  );
}

/** What a client has to do, for those that do not come back. */
function Snippets() {
  const [chosen, setChosen] = useState(SNIPPETS[0]?.id ?? "");
  const codeId = useId();
  const snippet = SNIPPETS.find((each) => each.id === chosen);
  return (
    <section className={styles.stack} aria-label="How clients come back">
      <Field label="How clients come back, with" hint={snippet?.note}>
        {({ "aria-invalid": _, ...props }) => (
          <Select
            {...props}
            aria-controls={codeId}
            value={chosen}
            options={SNIPPETS.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={setChosen}
          />
        )}
      </Field>
      {snippet && (
        <section
          id={codeId}
          className={styles.code}
          aria-label={`Example for ${snippet.name}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
          tabIndex={0}
        >
          <pre>{snippet.code}</pre>
        </section>
      )}
      <p className={styles.sub}>
        Whether a commit whose answer was lost counts, nobody can say: what is repeated has to be safe to
        repeat.
      </p>
    </section>
  );
}
