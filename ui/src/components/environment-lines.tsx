import { useEffect, useId, useRef, useState } from "react";
import type { Colour } from "../api/generated/Colour";
import type { EnvironmentDraft } from "../api/generated/EnvironmentDraft";
import type { SetupBranch } from "../api/generated/SetupBranch";
import { Button, ButtonWithReason } from "../ui/button";
import { Checkbox, Select, TextInput } from "../ui/field";
import { formatSize } from "../ui/format";
import { COLOURS, Mark } from "../ui/mark";
import text from "../ui/text.module.css";
import styles from "./environment-lines.module.css";

/** An environment that is being decided on. */
export interface Line extends EnvironmentDraft {
  key: number;
}

let lastKey = 0;

function nextKey(): number {
  lastKey += 1;
  return lastKey;
}

export const linesOf = (drafts: EnvironmentDraft[]): Line[] =>
  drafts.map((draft) => ({ ...draft, key: nextKey() }));

export const draftsOf = (lines: Line[]): EnvironmentDraft[] =>
  lines.map(({ name, colour, endpoint_id, production }) => ({
    name: name.trim(),
    colour,
    endpoint_id,
    production,
  }));

/** Production is drawn last, whatever else is moved. */
const inOrder = (lines: Line[]): Line[] => [
  ...lines.filter((line) => !line.production),
  ...lines.filter((line) => line.production),
];

function branchWords(branch: SetupBranch): string {
  const notes = [
    branch.default ? "default" : null,
    branch.protected ? "protected" : null,
    branch.logical_size === null ? null : formatSize(branch.logical_size),
  ].filter((note) => note !== null);
  return notes.length === 0 ? branch.branch_name : `${branch.branch_name} (${notes.join(", ")})`;
}

/** Why these cannot be used, or null. */
export function linesReason(lines: Line[]): string | null {
  const drafts = draftsOf(lines);
  const names = drafts.map((draft) => draft.name.toLowerCase());
  const endpoints = drafts.map((draft) => draft.endpoint_id);
  return drafts.length === 0
    ? "Add at least one environment."
    : names.includes("")
      ? "Each environment needs a name."
      : new Set(names).size < names.length
        ? "Two environments have the same name."
        : new Set(endpoints).size < endpoints.length
          ? "Two environments have the same branch."
          : null;
}

/** For each environment its branch, in the order in which they are drawn. Alt and the arrows move one. */
export function EnvironmentLines({
  branches,
  lines,
  onChange,
}: {
  branches: SetupBranch[];
  lines: Line[];
  onChange: (lines: Line[]) => void;
}) {
  const id = useId();
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  // What was moved keeps the focus, wherever it went.
  const focus = useRef<{ key: number; control: string } | null>(null);
  useEffect(() => {
    if (focus.current) {
      const { key, control } = focus.current;
      focus.current = null;
      list.current?.querySelector<HTMLElement>(`[data-line="${key}"] [data-control="${control}"]`)?.focus();
    }
  });
  const unused = branches.find((branch) => !lines.some((line) => line.endpoint_id === branch.endpoint_id));

  const change = (key: number, part: Partial<Line>) =>
    onChange(inOrder(lines.map((line) => (line.key === key ? { ...line, ...part } : line))));
  const stands = (index: number, by: -1 | 1): string | null => {
    const [line, other] = [lines[index], lines[index + by]];
    if (!line || !other) {
      return by < 0 ? "It is the first one." : "It is the last one.";
    }
    return line.production === other.production ? null : "Production is drawn last.";
  };
  const move = (index: number, by: -1 | 1, control: string) => {
    const line = lines[index];
    if (!line) {
      return;
    }
    const why = stands(index, by);
    if (why !== null) {
      setSaid(why);
      return;
    }
    const next = [...lines];
    next.splice(index, 1);
    next.splice(index + by, 0, line);
    focus.current = { key: line.key, control };
    setSaid(`${line.name} is now ${index + by + 1} of ${lines.length}.`);
    onChange(next);
  };

  return (
    <div className={styles.block}>
      <ol ref={list} className={styles.lines} aria-label="Environments in drawn order">
        {lines.map((line, index) => {
          const branch = branches.find((each) => each.endpoint_id === line.endpoint_id);
          const name = line.name.trim() === "" ? `environment ${index + 1}` : line.name.trim();
          const [up, down] = [stands(index, -1), stands(index, 1)];
          const whyId = `${id}-${line.key}`;
          return (
            <li
              key={line.key}
              className={styles.line}
              data-line={line.key}
              data-colour={line.colour}
              onKeyDown={(event) => {
                if (event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
                  event.preventDefault();
                  const control =
                    event.target instanceof HTMLElement ? event.target.dataset.control : undefined;
                  move(index, event.key === "ArrowUp" ? -1 : 1, control ?? "name");
                }
              }}
            >
              <span className={styles.order}>
                <Button
                  kind="ghost"
                  size="tiny"
                  icon="chevronUp"
                  data-control="up"
                  aria-label={`Draw ${name} earlier`}
                  off={up}
                  reasonId={`${whyId}-up`}
                  onClick={() => move(index, -1, "up")}
                />
                <Button
                  kind="ghost"
                  size="tiny"
                  icon="chevronDown"
                  data-control="down"
                  aria-label={`Draw ${name} later`}
                  off={down}
                  reasonId={`${whyId}-down`}
                  onClick={() => move(index, 1, "down")}
                />
                <span id={`${whyId}-up`} className="visually-hidden">
                  {up}
                </span>
                <span id={`${whyId}-down`} className="visually-hidden">
                  {down}
                </span>
              </span>
              <Mark colour={line.colour} name={line.name} />
              <TextInput
                className={styles.name}
                data-control="name"
                aria-label={`Name of environment ${index + 1}`}
                value={line.name}
                maxLength={32}
                onChange={(event) => change(line.key, { name: event.target.value })}
              />
              <span className={styles.branch}>
                <Select
                  data-control="branch"
                  aria-label={`Branch of ${name}`}
                  value={line.endpoint_id}
                  options={branches.map((each) => ({ value: each.endpoint_id, label: branchWords(each) }))}
                  onChange={(endpoint_id) => change(line.key, { endpoint_id })}
                />
                <span className={styles.why}>
                  {branch?.why ?? null}
                  {branch?.why ? " · " : ""}
                  <code>{branch?.host}</code>
                </span>
              </span>
              <Select
                className={styles.colour}
                data-control="colour"
                aria-label={`Colour of ${name}`}
                value={line.colour}
                options={COLOURS.map(({ value, label, shape }) => ({ value, label: `${label}, ${shape}` }))}
                onChange={(colour) => change(line.key, { colour })}
              />
              <Checkbox
                label="Production"
                checked={line.production}
                onChange={(production) => {
                  setSaid(production ? `${name} is drawn last.` : "");
                  change(line.key, { production });
                }}
              />
              <Button
                kind="ghost"
                size="tiny"
                icon="close"
                data-control="remove"
                aria-label={`Leave out ${name}`}
                title={`Leave out ${name}`}
                onClick={() => onChange(lines.filter((each) => each.key !== line.key))}
              />
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <div className={text.row}>
        <ButtonWithReason
          icon="plus"
          off={unused ? null : "Every root branch with an endpoint is used."}
          onClick={() => {
            if (unused) {
              const added: Line = { key: nextKey(), production: false, ...draftFor(unused, lines) };
              focus.current = { key: added.key, control: "name" };
              onChange(inOrder([...lines, added]));
            }
          }}
        >
          Environment
        </ButtonWithReason>
      </div>
    </div>
  );
}

function draftFor(branch: SetupBranch, lines: Line[]): Omit<EnvironmentDraft, "production"> {
  const free: Colour =
    COLOURS.find(({ value }) => !lines.some((line) => line.colour === value))?.value ?? "violet";
  const { endpoint_id, suggested, branch_name } = branch;
  return {
    name: suggested?.name ?? branch_name.slice(0, 32),
    colour: suggested?.colour ?? free,
    endpoint_id,
  };
}
