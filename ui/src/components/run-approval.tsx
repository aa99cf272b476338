import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { RequestSummary } from "../api/generated/RequestSummary";
import type { RunApproval } from "../api/generated/RunApproval";
import type { RunSummary } from "../api/generated/RunSummary";
import { ButtonWithReason } from "../ui/button";
import { plural } from "../ui/format";
import text from "../ui/text.module.css";
import { AskApprovalDialog } from "./ask-approval-dialog";
import { why } from "./environment-card";
import { approvalsWords, endWords, hasEndedRequest, OverrideBanner, RequestTag } from "./request-words";
import styles from "./review.module.css";

/** It is to be asked for first, or others have not agreed yet. What was begun and waits still was agreed to. */
export function isAskedFor(approval: RunApproval | null | undefined): approval is RunApproval {
  const state = approval?.request?.state.kind;
  return approval != null && state !== "approved" && state !== "under_way";
}

/** In the place of the button that carries a plan out: asks for approval, or says how far that is. */
export function AskForApproval({ run, approval }: { run: RunSummary; approval: RunApproval }) {
  const [asking, setAsking] = useState(false);
  const { needed, request, can_ask } = approval;
  const again = request !== null && hasEndedRequest(request);
  return (
    <div className={styles.part}>
      <p className={text.small}>
        {needed === 0
          ? `Nobody else has to agree before ${run.target.name} is replaced. Make the request, then carry it out here, at the times that its policy allows.`
          : `${plural(needed, "member has", "members have")} to agree before ${run.target.name} is replaced.`}
      </p>
      {request && <RequestLine request={request} />}
      {(request === null || again) && (
        <ButtonWithReason
          below
          kind="primary"
          icon="inbox"
          off={why(can_ask)}
          note="Nothing is replaced by asking."
          onClick={() => setAsking(true)}
        >
          {again ? "Ask again…" : "Ask for approval…"}
        </ButtonWithReason>
      )}
      {asking && (
        <AskApprovalDialog run={run} rejected={approval.rejected_before} onClose={() => setAsking(false)} />
      )}
    </div>
  );
}

/** How far a request is, with the way to it. */
export function RequestLine({ request }: { request: RequestSummary }) {
  const words = endWords(request.state);
  return (
    <div className={styles.request}>
      <span className={text.row}>
        <RequestTag request={request} />
        {request.state.kind === "open" && <span className={text.sub}>{approvalsWords(request)} agreed</span>}
      </span>
      {words !== null && <span className={text.sub}>{words}</span>}
      <OverrideBanner reason={request.override_reason} />
      <Link to="/requests/$requestId" params={{ requestId: request.id }}>
        See the request “{request.title}”
      </Link>
    </div>
  );
}
