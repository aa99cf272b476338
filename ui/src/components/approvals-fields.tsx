import type { TeamMember } from "../api/generated/TeamMember";
import { Button } from "../ui/button";
import { Checkbox, Field, Select, TextInput } from "../ui/field";
import { type ApprovalsDraft, DAYS, LONGEST_HOURS, type WindowDraft } from "./approvals";
import styles from "./approvals-fields.module.css";

const NEEDED = ["0", "1", "2", "3", "4", "5"].map((value) => ({
  value,
  label: value === "0" ? "Nobody" : value === "1" ? "1 member" : `${value} members`,
}));

/** What stands between a request and its cut-over: how many agree, who, when. */
export function ApprovalsFields({
  environment,
  members,
  draft,
  onChange,
}: {
  environment: string;
  members: TeamMember[];
  draft: ApprovalsDraft;
  onChange: (draft: ApprovalsDraft) => void;
}) {
  const set = (part: Partial<ApprovalsDraft>) => onChange({ ...draft, ...part });
  const setWindow = (id: number, part: Partial<WindowDraft>) =>
    set({ windows: draft.windows.map((each) => (each.id === id ? { ...each, ...part } : each)) });
  // One who was removed stays until somebody takes them out: with nobody left, every member could agree.
  const choosable = members.filter((each) => each.until === null || draft.who.includes(each.public_key));
  return (
    <section className={styles.section} aria-label="Approvals">
      <h2>Approvals</h2>
      <div className={styles.two}>
        <Field label="How many have to agree">
          {(props) => (
            <Select
              {...props}
              value={String(draft.needed)}
              options={NEEDED}
              onChange={(value) => set({ needed: Number(value) })}
            />
          )}
        </Field>
        <Field label="Hours that a request lives" hint={`1 to ${LONGEST_HOURS}. Left empty: any time.`}>
          {(props) => (
            <TextInput
              {...props}
              inputMode="numeric"
              value={draft.hours}
              onChange={(event) => set({ hours: event.target.value })}
            />
          )}
        </Field>
      </div>
      {draft.needed > 0 && (
        <>
          <Checkbox
            label="Who asks may be one of them"
            checked={draft.requesterMay}
            onChange={(requesterMay) => set({ requesterMay })}
          />
          <fieldset className={styles.who}>
            <legend>Who may agree</legend>
            {choosable.map((each) => (
              <Checkbox
                key={each.public_key}
                label={each.until === null ? each.name : `${each.name} (removed)`}
                checked={draft.who.includes(each.public_key)}
                onChange={(checked) =>
                  set({
                    who: checked
                      ? [...draft.who, each.public_key]
                      : draft.who.filter((key) => key !== each.public_key),
                  })
                }
              />
            ))}
            <span className={styles.hint}>With none chosen: every member.</span>
          </fieldset>
        </>
      )}
      <fieldset className={styles.windows}>
        <legend>Times of the week, in UTC</legend>
        {draft.windows.map((each, index) => (
          <div key={each.id} className={styles.window}>
            <span className={styles.days}>
              {DAYS.map((day, at) => {
                const number = at + 1;
                const chosen = each.days.includes(number);
                return (
                  <button
                    key={day}
                    type="button"
                    className={styles.day}
                    aria-pressed={chosen}
                    aria-label={`${day}, time ${index + 1}`}
                    onClick={() =>
                      setWindow(each.id, {
                        days: chosen ? each.days.filter((of) => of !== number) : [...each.days, number],
                      })
                    }
                  >
                    {day.slice(0, 2)}
                  </button>
                );
              })}
            </span>
            <TextInput
              type="time"
              aria-label={`From, time ${index + 1}`}
              value={each.from}
              onChange={(event) => setWindow(each.id, { from: event.target.value })}
            />
            <span>to</span>
            <TextInput
              type="time"
              aria-label={`To, time ${index + 1}`}
              value={each.to}
              onChange={(event) => setWindow(each.id, { to: event.target.value })}
            />
            <Button
              kind="ghost"
              size="tiny"
              icon="trash"
              aria-label={`Remove time ${index + 1}`}
              onClick={() => set({ windows: draft.windows.filter((other) => other.id !== each.id) })}
            />
          </div>
        ))}
        <div className={styles.add}>
          <Button
            size="tiny"
            icon="plus"
            onClick={() =>
              set({
                windows: [
                  ...draft.windows,
                  {
                    id: Math.max(-1, ...draft.windows.map((each) => each.id)) + 1,
                    days: [1, 2, 3, 4],
                    from: "09:00",
                    to: "17:00",
                  },
                ],
              })
            }
          >
            Add a time
          </Button>
          <span className={styles.hint}>
            {draft.windows.length === 0
              ? `Without any, ${environment} may be replaced at any time.`
              : `${environment} is replaced at these times only. Midnight as the end is the end of the day.`}
          </span>
        </div>
      </fieldset>
      <Checkbox
        label="Frozen"
        hint="Nothing is cut over until a time that you say. A request can go against it with a written reason, which stands in red ever after."
        checked={draft.frozen}
        onChange={(frozen) => set({ frozen })}
      />
      {draft.frozen && (
        <div className={styles.two}>
          <Field label="Why it is frozen">
            {(props) => (
              <TextInput
                {...props}
                value={draft.frozenWhy}
                onChange={(event) => set({ frozenWhy: event.target.value })}
              />
            )}
          </Field>
          <Field label="Until" hint="By this computer’s clock.">
            {(props) => (
              <TextInput
                {...props}
                type="datetime-local"
                value={draft.frozenUntil}
                onChange={(event) => set({ frozenUntil: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </section>
  );
}
