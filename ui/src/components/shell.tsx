import { Navigate, Outlet, useLocation, useNavigate, useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useOverview } from "../api/queries";
import { cx } from "../ui/cx";
import { ErrorBlank } from "../ui/feedback";
import { DialogHost } from "./dialogs";
import { OpenedLink } from "./links";
import { LockBanner, useActivity } from "./lock";
import { Notices } from "./notices";
import { Page } from "./page";
import styles from "./shell.module.css";
import { SideBar, VIEWS } from "./sidebar";
import { Strip } from "./strip";
import { TitleBar } from "./titlebar";
import { EMPTY_VIEW, ViewContext, type ViewState } from "./view";

/** Everything else is about a project. */
const WITHOUT_PROJECT = /^\/(start|setup|connections|projects|credentials|jobs)?(\/|$)/;

/** The frame: which project, which environments, what runs. These three never leave. */
export function Shell() {
  const overview = useOverview();
  const [view, setView] = useState<ViewState>(EMPTY_VIEW);
  const hasProject = overview.data?.current != null;
  const { pathname } = useLocation();
  const lost = overview.data?.current === null && !WITHOUT_PROJECT.test(pathname);
  useKeys(hasProject);
  useActivity();
  useEffect(() => {
    document.title = [...view.crumbs].reverse().concat("Slipway").join(" · ");
  }, [view]);

  return (
    <ViewContext value={setView}>
      <DialogHost>
        <div
          className={cx(styles.window, !hasProject && styles.bare, view.colour && styles.banded)}
          data-colour={view.colour ?? undefined}
        >
          <TitleBar view={view} />
          {hasProject && <SideBar />}
          <main className={styles.main}>
            <OpenedLink />
            {overview.isError ? (
              <Page title="Slipway">
                <ErrorBlank error={overview.error} onRetry={() => void overview.refetch()} />
              </Page>
            ) : (
              <>
                <LockBanner />
                <Notices />
                {lost ? <Navigate to="/start" replace /> : <Outlet />}
              </>
            )}
          </main>
          <Strip />
        </div>
      </DialogHost>
    </ViewContext>
  );
}

/** Ctrl/⌘ and a number open views, Alt and arrows go back and forward, / goes to the filter. */
function useKeys(hasProject: boolean): void {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      const inDialog = document.querySelector("[role=dialog]") !== null;
      if (inDialog) {
        return;
      }
      if ((event.ctrlKey || event.metaKey) && !event.altKey && hasProject) {
        const target = /^\d$/.test(event.key) ? VIEWS[(Number(event.key) + 9) % 10] : undefined;
        if (target) {
          event.preventDefault();
          void navigate({ to: target.to });
        }
      } else if (event.altKey && !typing && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
        event.preventDefault();
        router.history.go(event.key === "ArrowLeft" ? -1 : 1);
      } else if (event.key === "/" && !typing) {
        const filter = document.querySelector<HTMLInputElement>("[data-filter]");
        if (filter) {
          event.preventDefault();
          filter.focus();
        }
      }
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [navigate, router, hasProject]);
}
