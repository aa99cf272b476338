import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { queries, useCommand } from "../api/queries";

/**
 * Begins on the way to the pipeline; what it answers goes there once the window knows which project is
 * current. Who has gone elsewhere since is left there.
 */
export function useShowPipeline(): () => () => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  return () => {
    const asked = router.latestLocation.href;
    return async () => {
      await client.refetchQueries({ queryKey: queries.overview.queryKey });
      if (router.latestLocation.href === asked) {
        await router.navigate({ to: "/pipeline" });
      }
    };
  };
}

/** `onEntered` is told before the pipeline is gone to. */
export function useEnterProject(onEntered?: () => void) {
  const open = useCommand("project_open");
  const begin = useShowPipeline();
  return {
    enter: (connectionId: string, projectId: string) => {
      const show = begin();
      open.mutate(
        { connectionId, projectId },
        {
          onSuccess: () => {
            onEntered?.();
            void show();
          },
        },
      );
    },
    isPending: open.isPending,
    error: open.error,
    reset: open.reset,
  };
}
