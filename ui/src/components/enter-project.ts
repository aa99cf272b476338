import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { queries, useCommand } from "../api/queries";

/** Goes to the pipeline once the window knows which project is current. */
export function useShowPipeline(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await client.refetchQueries({ queryKey: queries.overview.queryKey });
    await navigate({ to: "/pipeline" });
  };
}

/** `onEntered` is told before the pipeline is gone to. */
export function useEnterProject(onEntered?: () => void) {
  const open = useCommand("project_open");
  const show = useShowPipeline();
  return {
    enter: (connectionId: string, projectId: string) =>
      open.mutate(
        { connectionId, projectId },
        {
          onSuccess: () => {
            onEntered?.();
            void show();
          },
        },
      ),
    isPending: open.isPending,
    error: open.error,
    reset: open.reset,
  };
}
