import { useState } from "react";
import type { Job } from "../api/generated/Job";
import type { LocalSource } from "../api/generated/LocalSource";
import { useCommand } from "../api/queries";
import { Button, ButtonWithReason } from "../ui/button";
import { ErrorNote } from "../ui/feedback";
import { Field, RadioList, TextInput } from "../ui/field";
import { errorLine, fieldError } from "../ui/format";
import { Icon } from "../ui/icon";
import { useEnterProject } from "./enter-project";
import { JobProgress } from "./job-progress";
import styles from "./start-panels.module.css";

type Source = LocalSource["kind"];

const SUGGESTED: Record<Source, string> = { sample: "shop", dump_file: "", empty: "" };

function baseName(path: string): string {
  const file = path.split(/[/\\]/).at(-1) ?? "";
  return file.replace(/\.(sql|dump|pgdump|backup|custom)(\.gz)?$/i, "");
}

/** A project on this computer: from the sample, from a dump file, or empty. */
export function LocalPanel({
  postgresVersion,
  jobId,
  job,
  onStarted,
  onReset,
}: {
  postgresVersion: string | null;
  jobId: string | undefined;
  job: Job | undefined;
  onStarted: (job: Job) => void;
  onReset: () => void;
}) {
  const [source, setSource] = useState<Source>("sample");
  const [name, setName] = useState(SUGGESTED.sample);
  const [nameTouched, setNameTouched] = useState(false);
  const [path, setPath] = useState("");
  const start = useCommand("local_start");
  const pick = useCommand("dump_file_pick");
  const { enter, isPending: entering, error: enterError } = useEnterProject();

  const suggest = (next: string) => {
    if (!nameTouched) {
      setName(next);
    }
  };
  const choose = (next: Source) => {
    setSource(next);
    suggest(next === "dump_file" ? baseName(path) : SUGGESTED[next]);
    start.reset();
  };
  const takePath = (next: string) => {
    setPath(next);
    suggest(baseName(next.trim()));
  };

  const trimmed = name.trim();
  const off =
    postgresVersion === null
      ? "No PostgreSQL was found to run."
      : source === "dump_file" && path.trim() === ""
        ? "Choose a dump file first."
        : trimmed === ""
          ? "Type a project name first."
          : null;

  const begin = () => {
    if (off !== null || start.isPending) {
      return;
    }
    const from: LocalSource =
      source === "dump_file" ? { kind: "dump_file", path: path.trim() } : { kind: source };
    start.mutate({ start: { project_name: trimmed, source: from } }, { onSuccess: onStarted });
  };

  const heading = (
    <>
      <h2 className={styles.heading}>
        <Icon name="computer" />
        Start on this computer
      </h2>
      <p className={styles.lead}>
        {postgresVersion === null
          ? "No PostgreSQL was found beside Slipway or on this computer."
          : `PostgreSQL ${postgresVersion} comes with Slipway. No account, works offline.`}
      </p>
    </>
  );

  if (jobId !== undefined && job) {
    const { project } = job;
    return (
      <section className={styles.panel} aria-label="Start on this computer">
        {heading}
        <div className={styles.job}>
          <JobProgress job={job} doneText={`${project?.project_name ?? "The project"} is ready.`} />
          {job.state === "running" && (
            <p className={styles.hint}>You can leave this view. The line at the bottom leads back here.</p>
          )}
        </div>
        <span className={styles.spring} />
        <div className={styles.actions}>
          {job.state === "failed" && <Button onClick={onReset}>Start again</Button>}
          {job.state === "succeeded" && project && (
            <Button
              kind="primary"
              busy={entering}
              onClick={() => enter(project.connection_id, project.project_id)}
            >
              Open {project.project_name}
            </Button>
          )}
          {job.state === "succeeded" && <Button onClick={onReset}>Make another</Button>}
        </div>
        {enterError && <ErrorNote error={enterError} />}
      </section>
    );
  }

  return (
    <section className={styles.panel} aria-label="Start on this computer">
      {heading}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <RadioList
          legend="What is in it"
          hideLegend
          value={source}
          onChange={choose}
          choices={[
            {
              value: "sample",
              label: "A sample shop",
              hint: "orders, customers and stock, all made up; yours to break and roll back",
            },
            {
              value: "dump_file",
              label: "A dump file",
              hint: "plain SQL, or pg_dump’s custom format",
              detail: (
                <Field label="File" error={pick.error ? errorLine(pick.error) : null}>
                  {(props) => (
                    <span className={styles.path}>
                      <TextInput
                        {...props}
                        value={path}
                        placeholder="/path/to/shop.dump"
                        onChange={(event) => takePath(event.target.value)}
                      />
                      <Button
                        icon="file"
                        busy={pick.isPending}
                        onClick={() =>
                          pick.mutate({}, { onSuccess: (picked) => picked !== null && takePath(picked) })
                        }
                      >
                        Browse…
                      </Button>
                    </span>
                  )}
                </Field>
              ),
            },
            { value: "empty", label: "Nothing yet", hint: "an empty project" },
          ]}
        />
        <Field label="Project name" error={fieldError(start.error)}>
          {(props) => (
            <TextInput
              {...props}
              value={name}
              maxLength={64}
              onChange={(event) => {
                setName(event.target.value);
                setNameTouched(true);
              }}
            />
          )}
        </Field>
        {start.error && start.error.code !== "bad_input" && <ErrorNote error={start.error} />}
        <span className={styles.spring} />
        <div className={styles.actions}>
          <ButtonWithReason kind="primary" submit off={off} busy={start.isPending}>
            {source === "sample"
              ? "Make the sample shop"
              : source === "dump_file"
                ? "Import the dump"
                : "Make an empty project"}
          </ButtonWithReason>
        </div>
      </form>
    </section>
  );
}
