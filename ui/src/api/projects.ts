import { keepPreviousData, queryOptions, useQueries } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { useSame } from "../ui/use-same";
import { asCommandError } from "./errors";
import type { Connection } from "./generated/Connection";
import type { Failure } from "./generated/Failure";
import type { ProjectItem } from "./generated/ProjectItem";
import { ask } from "./queries";

/** What is known so far of the projects of a connection. */
export interface ProjectList {
  projects: ProjectItem[];
  /** The list was read to its end. */
  complete: boolean;
  /** Why it goes no further. */
  error: Failure | null;
}

/**
 * The first page is shown as soon as it is there; the others follow by themselves, as those that nobody
 * waits for. A list that was complete stays as it is until it was read anew.
 */
export const projectList = (connectionId: string) =>
  queryOptions({
    queryKey: ["projects", connectionId] as const,
    staleTime: 300_000,
    refetchOnWindowFocus: false,
    // Comparing ten thousand projects with themselves after each page would be felt.
    structuralSharing: false,
    queryFn: async ({ client, queryKey }): Promise<ProjectList> => {
      const publish = client.getQueryData<ProjectList>(queryKey)?.complete !== true;
      const seen = new Set<string>();
      const projects: ProjectItem[] = [];
      let cursor: string | null = null;
      for (;;) {
        try {
          const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(connectionId, cursor);
          for (const project of page.projects) {
            if (!seen.has(project.id)) {
              seen.add(project.id);
              projects.push(project);
            }
          }
          if (page.next === null || page.next === cursor) {
            return { projects, complete: true, error: null };
          }
          cursor = page.next;
        } catch (thrown) {
          if (projects.length === 0) {
            throw thrown;
          }
          return { projects, complete: false, error: asCommandError(thrown) };
        }
        if (publish) {
          client.setQueryData<ProjectList>(queryKey, {
            projects: [...projects],
            complete: false,
            error: null,
          });
        }
      }
    },
  });

const nextPage = (connectionId: string, cursor: string | null) =>
  ask("project_page", { connectionId, cursor });

/** The list of each connection, in the order of the connections. */
export const useProjectLists = (connections: Connection[]) =>
  useQueries({ queries: connections.map((each) => projectList(each.id)) });

/** Typing rests for so long before a server is asked. */
const TYPING_RESTS_MS = 200;

/** What the servers find of `text`, for connections whose lists are not complete. */
export function useProjectSearch(connections: Connection[], text: string) {
  const wanted = text.trim();
  const [rested, setRested] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setRested(wanted), TYPING_RESTS_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const answers = useQueries({
    queries: connections.map((each) => ({
      queryKey: ["project_search", each.id, rested],
      queryFn: () => ask("project_search", { connectionId: each.id, text: rested }),
      enabled: rested !== "" && wanted !== "",
      placeholderData: keepPreviousData,
    })),
  });
  const asked = useSame(connections);
  const answered = useSame(answers.map((each) => each.data));
  const found = useMemo(
    () => asked.map((connection, index) => ({ connection, projects: answered[index] ?? [] })),
    [asked, answered],
  );
  return {
    found,
    searching: wanted !== "" && (rested !== wanted || answers.some((each) => each.isFetching)),
  };
}
