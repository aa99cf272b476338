import type { Pipeline } from "../api/generated/Pipeline";
import type { Removable } from "../api/generated/Removable";
import { usePipeline } from "../api/queries";
import { Button } from "../ui/button";
import text from "../ui/text.module.css";
import { useAsk } from "./dialogs";
import styles from "./remove-first.module.css";

/** What can be deleted to make the room that is missing, in the project that is shown. */
export function RemoveFirst({ projectId, removable }: { projectId: string; removable: Removable[] }) {
  const pipeline = usePipeline();
  const ask = useAsk();
  if (removable.length === 0 || pipeline.data?.project.id !== projectId) {
    return null;
  }
  const there = idsOf(pipeline.data);
  return (
    <span className={styles.row}>
      {removable.map(({ what, id, name }) =>
        there.has(id) ? (
          <Button
            key={id}
            size="tiny"
            icon="trash"
            onClick={() => ask({ kind: "delete", what, id, name, environment: null })}
          >
            Delete {name}…
          </Button>
        ) : (
          <span key={id} className={text.muted}>
            {name} is deleted.
          </span>
        ),
      )}
    </span>
  );
}

function idsOf({ environments, other_branches, other_snapshots }: Pipeline): Set<string> {
  const own = environments.flatMap((each) => [...each.children, ...each.backups, ...each.snapshots]);
  return new Set([...own, ...other_branches, ...other_snapshots].map((each) => each.id));
}
