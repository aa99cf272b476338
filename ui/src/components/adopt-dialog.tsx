import { useQuery } from "@tanstack/react-query";
import type { Environment } from "../api/generated/Environment";
import type { Served } from "../api/generated/Served";
import { queries, useCommand } from "../api/queries";
import { Button, Why } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Banner, ErrorNote, Skeleton } from "../ui/feedback";
import { EnvironmentName } from "../ui/mark";
import table from "../ui/table.module.css";
import { why } from "./environment-card";

const REASON = "adopt-reason";

const ROWS: { label: string; of: (served: Served) => string | null }[] = [
  { label: "Endpoint", of: (served) => served.endpoint_id },
  { label: "Branch", of: (served) => served.branch_id },
  { label: "Name", of: (served) => served.branch_name },
  {
    label: "Protected",
    of: ({ protected: flag }) => (flag === null ? null : flag ? "yes" : "no"),
  },
];

/** Shows what is there beside what was recorded, and takes it for what it is from now on. */
export function AdoptDialog({ environment, onClose }: { environment: Environment; onClose: () => void }) {
  const binding = useQuery(queries.binding(environment.id));
  const adopt = useCommand("environment_adopt");
  const known = binding.data;
  const found = known?.found ?? null;
  const off = binding.isPending
    ? "Waits for what is there."
    : binding.isError
      ? "It is not known what is there."
      : known === undefined || found === null
        ? "There is nothing to adopt."
        : why(known.can_adopt);

  return (
    <Dialog
      wide
      colour={environment.colour}
      title={
        <>
          Adopt what is there in <EnvironmentName environment={environment} />
        </>
      }
      description={`Somebody changed ${environment.name} by other means than Slipway, such as a restore in Neon's console. Its data stays as it is; Slipway takes it for what ${environment.name} is from now on.`}
      onClose={onClose}
      note={off !== null && <Why id={REASON}>{off}</Why>}
      actions={
        <Button
          off={off}
          reasonId={REASON}
          busy={adopt.isPending}
          onClick={() => found && adopt.mutate({ id: environment.id, shown: found }, { onSuccess: onClose })}
        >
          Adopt what is there
        </Button>
      }
    >
      {binding.isPending && <Skeleton width="60%" height={16} />}
      {binding.isError && (
        <ErrorNote
          error={binding.error}
          action={
            <Button size="tiny" onClick={() => void binding.refetch()}>
              Try again
            </Button>
          }
        />
      )}
      {known !== undefined && (
        <table className={table.table} aria-label="Recorded and found">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">What</span>
              </th>
              <th scope="col">Recorded{known.recorded_how !== null && `, ${known.recorded_how}`}</th>
              <th scope="col">There now</th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ label, of }) => {
              const [before, now] = [known.recorded && of(known.recorded), found && of(found)];
              return (
                <tr key={label}>
                  <th scope="row">{label}</th>
                  <td>{before ?? "not recorded"}</td>
                  <td>
                    {now ?? "not there"}
                    {before !== null && now !== null && before !== now && <strong> (differs)</strong>}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <Banner tone="warn">
        Plans that wait and replace or read {environment.name} become void. Slipway forgets when it was last
        the same as another environment: how much a promote or refresh would lose is unknown until one has
        made both the same again.
      </Banner>
      {adopt.isError && (
        <ErrorNote
          error={adopt.error}
          action={
            <Button
              size="tiny"
              onClick={() => {
                adopt.reset();
                void binding.refetch();
              }}
            >
              Look again
            </Button>
          }
        />
      )}
    </Dialog>
  );
}
