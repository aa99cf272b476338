import { useNavigate } from "@tanstack/react-router";
import type { RunRequest } from "../api/generated/RunRequest";
import { useCommand } from "../api/queries";

/** Begins a run and opens it. Nothing is replaced before its plan was read and accepted. */
export function usePrepare() {
  const navigate = useNavigate();
  const prepare = useCommand("run_prepare");
  return {
    begin: (request: RunRequest) =>
      prepare.mutate(
        { request },
        { onSuccess: (run) => void navigate({ to: "/runs/$runId", params: { runId: run.id } }) },
      ),
    isPending: prepare.isPending,
    request: prepare.variables?.request,
    error: prepare.error,
    reset: prepare.reset,
  };
}
