import type { TeamLink } from "../api/generated/TeamLink";
import { useCommand, useTeam } from "../api/queries";
import { Button } from "../ui/button";
import { Banner, ErrorNote, ErrorWords } from "../ui/feedback";
import { formatWhen, plural } from "../ui/format";

/** Stands above whatever depends on the team while its ledger is not followed. */
export function TeamLinkBanner() {
  const team = useTeam().data;
  return team ? <LinkBanner link={team.link} /> : null;
}

function LinkBanner({ link }: { link: TeamLink }) {
  const follow = useCommand("team_follow");
  if (link.kind === "following") {
    return null;
  }
  const action = (
    <Button icon="refresh" size="tiny" busy={follow.isPending} onClick={() => follow.mutate({})}>
      Ask now
    </Button>
  );
  return (
    <>
      {link.kind === "offline" ? (
        <Banner tone="warn" action={action} live>
          <strong>Offline since {formatWhen(link.since)}.</strong> <ErrorWords error={link.error} />
          {link.queued > 0
            ? ` ${plural(link.queued, "event waits", "events wait")} here to be sent.`
            : " Nothing waits to be sent."}{" "}
          What is shown is what was known then.
        </Banner>
      ) : (
        <Banner tone="bad" action={action} live>
          <strong>Alarm since {formatWhen(link.since)}.</strong> <ErrorWords error={link.error} /> Nothing of
          it is followed, and nothing is cut over where approvals are asked for.
        </Banner>
      )}
      {follow.error && <ErrorNote error={follow.error} />}
    </>
  );
}
