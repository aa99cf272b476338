import { Link } from "@tanstack/react-router";
import type { EnvironmentRef } from "../api/generated/EnvironmentRef";
import { useJobs } from "../api/queries";
import { Button } from "../ui/button";
import { formatWhen } from "../ui/format";
import text from "../ui/text.module.css";
import { latestComparison } from "./comparison";
import { useAsk } from "./dialogs";

/** Begins the comparison of every row, or leads to the one that was begun. */
export function CompareOffer({
  source,
  target,
  label,
}: {
  source: EnvironmentRef;
  target: EnvironmentRef;
  label: string;
}) {
  const ask = useAsk();
  const job = latestComparison(useJobs().data ?? [], source, target);
  return (
    <span className={text.row}>
      <Button icon="search" onClick={() => ask({ kind: "compare", source, target })}>
        {label}
      </Button>
      {job && (
        <Link to="/jobs/$jobId" params={{ jobId: job.id }}>
          {job.state === "running" ? "See how far it is" : `What was found ${formatWhen(job.started_at)}`}
        </Link>
      )}
    </span>
  );
}
