import { Link } from "@tanstack/react-router";
import { useCommand, useOverview } from "../api/queries";
import { Banner } from "../ui/feedback";
import { formatWhen } from "../ui/format";
import styles from "./notices.module.css";

/** What the last start found and did. Stays until a person has seen it. */
export function Notices() {
  const overview = useOverview();
  const dismiss = useCommand("notice_dismiss");
  const notices = overview.data?.notices ?? [];
  if (notices.length === 0) {
    return null;
  }
  return (
    <section className={styles.notices} aria-label="Notices">
      {notices.map((notice) => (
        <Banner
          key={notice.id}
          tone="accent"
          dismissLabel={`Dismiss: ${notice.text}`}
          onDismiss={() => dismiss.mutate({ id: notice.id })}
        >
          {notice.text} <span className={styles.at}>{formatWhen(notice.at)}</span>
          {notice.run_id !== null && (
            <>
              {" "}
              <Link to="/runs/$runId" params={{ runId: notice.run_id }}>
                Open the run
              </Link>
            </>
          )}
        </Banner>
      ))}
    </section>
  );
}
