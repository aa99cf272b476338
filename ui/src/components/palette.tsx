import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import {
  type KeyboardEvent,
  type PointerEvent,
  useCallback,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { cx } from "../ui/cx";
import { errorLine, formatCount, plural } from "../ui/format";
import { Icon, Spinner } from "../ui/icon";
import { Kbd } from "../ui/kbd";
import { isCommand, isLetter } from "../ui/keys";
import { TryNow } from "./away";
import { useEnterProject } from "./enter-project";
import styles from "./palette.module.css";
import { type Entry, type EntryGroup, useEntries } from "./palette-entries";
import { rank, typedWords } from "./search";
import { VIEWS } from "./sidebar";

/** So many of a group are shown; the others are found by typing. The pages show their keys, so all are there. */
const SHOWN = { untyped: 5, pages: VIEWS.length, typed: 8 };
/** So many of those that were chosen last stand first. */
const RECENT = 5;
const PAGE = 8;

interface ShownGroup {
  title: string;
  many: string;
  entries: Entry[];
  more: number;
}

function untyped(groups: readonly EntryGroup[], recent: readonly string[]): ShownGroup[] {
  // Away from its heading each says what it is.
  const byKey = new Map(
    groups.flatMap(({ one, entries }) =>
      entries.map(
        (each) => [each.key, { ...each, note: [one, each.note].filter(Boolean).join(", ") }] as const,
      ),
    ),
  );
  const last = recent.flatMap((key) => byKey.get(key) ?? []).slice(0, RECENT);
  const above = new Set(last.map((each) => each.key));
  return [
    { title: "Chosen last", many: "", entries: last, more: 0 },
    ...groups.map(({ title, many, entries }) => {
      const rest = entries
        .filter((each) => !above.has(each.key))
        .sort((one, other) => Number(one.off !== null) - Number(other.off !== null));
      const shown = title === "Pages" ? SHOWN.pages : SHOWN.untyped;
      return { title, many, entries: rest.slice(0, shown), more: Math.max(0, rest.length - shown) };
    }),
  ];
}

/** The group with the best match first; what is off stands behind what matches as well. */
function typedGroups(groups: readonly EntryGroup[], words: readonly string[]): ShownGroup[] {
  return groups
    .map(({ title, many, entries }) => {
      const found = entries
        .flatMap((each) => {
          const place = rank(words, each.folded.name, each.folded.rest);
          return place === null ? [] : [{ each, place: place + (each.off === null ? 0 : 0.5) }];
        })
        .sort((one, other) => one.place - other.place);
      return {
        best: found[0]?.place ?? Number.POSITIVE_INFINITY,
        title,
        many,
        entries: found.slice(0, SHOWN.typed).map(({ each }) => each),
        more: Math.max(0, found.length - SHOWN.typed),
      };
    })
    .sort((one, other) => one.best - other.best);
}

/** A key that is held on must not go on to act on what it has opened. */
function untilReleased(): void {
  const stop = (event: globalThis.KeyboardEvent) => {
    if (event.repeat) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  window.addEventListener("keydown", stop, true);
  window.addEventListener("keyup", () => window.removeEventListener("keydown", stop, true), { once: true });
}

/** Goes to everything that has a name. It only opens: whatever is opened asks as it always does. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [recent, setRecent] = useState<readonly string[]>([]);
  const { enter, isPending, error, reset } = useEnterProject(onClose);
  // Done once this is gone and has given the focus back, so that what is opened can take it, and return it.
  const chosen = useRef<(() => void) | null>(null);
  const latest = useRef(enter);
  useEffect(() => {
    latest.current = enter;
  });
  const onEnter = useCallback(
    (connectionId: string, projectId: string) => latest.current(connectionId, projectId),
    [],
  );
  const choose = (entry: Entry) => {
    if (entry.off !== null || isPending) {
      return;
    }
    setRecent((keys) => [entry.key, ...keys.filter((each) => each !== entry.key)]);
    if (entry.waits) {
      entry.open();
    } else {
      chosen.current = entry.open;
      onClose();
    }
  };

  return (
    <BaseDialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) {
          onClose();
        }
      }}
      onOpenChangeComplete={(opened) => {
        if (!opened) {
          // Whoever left while a project was being entered is still led there.
          if (!isPending) {
            reset();
          }
          chosen.current?.();
          chosen.current = null;
        }
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.scrim} />
        <BaseDialog.Popup
          className={styles.palette}
          initialFocus={input}
          aria-label="Go to or do"
          onKeyDown={(event) => {
            if (isCommand(event) && isLetter(event.nativeEvent, "k")) {
              event.preventDefault();
              onClose();
            }
          }}
        >
          <Search
            input={input}
            recent={recent}
            onEnter={onEnter}
            onChoose={choose}
            entering={isPending}
            refused={error && errorLine(error)}
          />
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

function Search({
  input,
  recent,
  onEnter,
  onChoose,
  entering,
  refused,
}: {
  input: React.RefObject<HTMLInputElement | null>;
  recent: readonly string[];
  onEnter: (connectionId: string, projectId: string) => void;
  onChoose: (entry: Entry) => void;
  entering: boolean;
  /** Why a project was not entered. */
  refused: string | null;
}) {
  const id = useId();
  const [typed, setTyped] = useState("");
  /** Null is the first one, whichever that is. */
  const [active, setActive] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const scrolls = useRef(false);
  const pointer = useRef<string | null>(null);
  const { groups, coming, unasked } = useEntries(onEnter);
  const words = useMemo(() => typedWords(typed), [typed]);
  const shown = useMemo(
    () =>
      (words.length === 0 ? untyped(groups, recent) : typedGroups(groups, words)).filter(
        (group) => group.entries.length > 0,
      ),
    [words, recent, groups],
  );
  const rows = shown.flatMap((group) => group.entries);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.key === active),
  );
  const current = rows[at];
  const optionId = (entry: Entry) => `${id}-${rows.indexOf(entry)}`;

  // Only keys scroll: under a pointer nothing may move.
  useEffect(() => {
    if (!scrolls.current) {
      return;
    }
    scrolls.current = false;
    if (at === 0) {
      list.current?.scrollTo({ top: 0 });
    } else {
      list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
    }
  });

  // Rows that move below a pointer at rest are not pointed at.
  const point = ({ screenX, screenY }: PointerEvent, entry: Entry) => {
    const place = `${screenX} ${screenY}`;
    if (pointer.current !== null && pointer.current !== place) {
      setActive(entry.key);
    }
    pointer.current = place;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const digit = /^\d$/.test(event.key) ? Number(event.key) : null;
    if (digit !== null && isCommand(event)) {
      const page = VIEWS[(digit + 9) % 10];
      const entry = groups.flatMap((group) => group.entries).find((each) => each.key === `page ${page?.to}`);
      event.preventDefault();
      if (entry) {
        onChoose(entry);
      }
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      if (current && !event.repeat) {
        untilReleased();
        onChoose(current);
      }
      return;
    }
    const last = rows.length - 1;
    const to = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
      PageDown: Math.min(last, at + PAGE),
      PageUp: Math.max(0, at - PAGE),
      Home: 0,
      End: last,
    }[event.key];
    const row = to === undefined ? undefined : rows[to];
    if (row) {
      event.preventDefault();
      scrolls.current = true;
      setActive(row.key);
    }
  };

  return (
    <>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          ref={input}
          role="combobox"
          type="text"
          className={styles.input}
          aria-label="Go to or do"
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={current && optionId(current)}
          placeholder="Go to or do…"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setActive(null);
            scrolls.current = true;
          }}
          onKeyDown={onKeyDown}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
        />
        <Kbd>Esc</Kbd>
      </div>
      <div
        ref={list}
        className={styles.list}
        id={`${id}-list`}
        role="listbox"
        tabIndex={-1}
        aria-label="What can be opened"
      >
        {shown.map((group, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox, not of fields.
          <div
            key={group.title}
            role="group"
            aria-labelledby={`${id}-head-${index} ${group.more > 0 ? `${id}-more-${index}` : ""}`.trim()}
          >
            <div className={styles.head} id={`${id}-head-${index}`} role="presentation">
              {group.title}
            </div>
            {group.entries.map((entry) => (
              <Option
                key={entry.key}
                id={optionId(entry)}
                entry={entry}
                active={entry === current}
                onPoint={(event) => point(event, entry)}
                onChoose={() => onChoose(entry)}
              />
            ))}
            {group.more > 0 && (
              <div className={styles.more} id={`${id}-more-${index}`} role="presentation">
                and {formatCount(group.more)} more {group.more === 1 ? "" : group.many}: type to narrow
              </div>
            )}
          </div>
        ))}
      </div>
      {rows.length === 0 && (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>Nothing has “{typed.trim()}” in it</p>
          <p>
            Pages, environments, branches, snapshots, runs, requests, credentials, projects and connections
            are searched, by name and by what they belong to, and what can be done, such as “promote” or
            “snapshot”. Every word has to be in it.
          </p>
        </div>
      )}
      {refused !== null && (
        <div className={styles.notes} role="alert">
          <p className={styles.note}>
            <Icon name="warning" small />
            <span className={styles.noteText}>{refused}</span>
          </p>
        </div>
      )}
      {unasked.length > 0 && (
        <ul className={styles.notes} aria-label="What could not be asked">
          {unasked.map(({ key, text, connection }) => (
            <li key={key} className={styles.note}>
              <Icon name="warning" small />
              <span className={styles.noteText}>{text}</span>
              {connection && <TryNow connection={connection} />}
            </li>
          ))}
        </ul>
      )}
      <footer className={styles.foot}>
        <span className={styles.keys} aria-hidden="true">
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose <Kbd>Enter</Kbd> open
        </span>
        <span className={styles.status} role="status">
          {entering ? (
            <>
              <Spinner /> Opening the project…
            </>
          ) : coming.length > 0 ? (
            <>
              <Spinner />
              <span className={styles.clip} title={coming.join(", ")}>
                Still asking for {coming[0]}
                {coming.length > 1 && ` and ${plural(coming.length - 1, "other list")}`}
              </span>
            </>
          ) : (
            words.length > 0 &&
            plural(rows.length + shown.reduce((sum, group) => sum + group.more, 0), "match", "matches")
          )}
        </span>
      </footer>
    </>
  );
}

function Option({
  id,
  entry,
  active,
  onPoint,
  onChoose,
}: {
  id: string;
  entry: Entry;
  active: boolean;
  onPoint: (event: PointerEvent) => void;
  onChoose: () => void;
}) {
  const { icon, name, label, note, end, endTitle, off } = entry;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus.
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is pointed at from its field.
    <div
      id={id}
      role="option"
      className={cx(styles.option, active && styles.active, off !== null && styles.off)}
      aria-selected={active}
      aria-disabled={off !== null || undefined}
      onPointerMove={onPoint}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className={styles.icon}>{icon}</span>
      <span className={styles.words} title={[name, note].filter(Boolean).join(" · ")}>
        <span className={styles.name}>{label ?? name}</span>
        {note && off === null && <span className={styles.aside}>{note}</span>}
      </span>
      {end && (
        <span className={styles.end} title={endTitle}>
          {end}
        </span>
      )}
      {off !== null && <span className={styles.why}>{off}</span>}
    </div>
  );
}
