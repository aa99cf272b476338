import { Navigate, Outlet, useLocation, useNavigate, useRouter } from "@tanstack/react-router";
import { useCallback, useEffect, useState } from "react";
import { useOverview } from "../api/queries";
import { cx } from "../ui/cx";
import { ErrorBlank } from "../ui/feedback";
import { isCommand, isLetter } from "../ui/keys";
import { DialogHost } from "./dialogs";
import { OpenedLink } from "./links";
import { LockBanner, useActivity } from "./lock";
import { Notices } from "./notices";
import { Page } from "./page";
import { Palette } from "./palette";
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
  // While locked nothing is asked of any server, and the banner is what there is to do.
  const locked = overview.data?.keychain.kind === "withheld";
  const [finding, setFinding] = useState(false);
  const openPalette = useCallback(() => {
    // A menu would stay in front of it.
    document
      .querySelector("[role=menu]")
      ?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    setFinding(true);
  }, []);
  const closePalette = useCallback(() => setFinding(false), []);
  useEffect(() => {
    if (locked) {
      setFinding(false);
    }
  }, [locked]);
  useKeys(hasProject, locked ? null : openPalette);
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
          <TitleBar view={view} locked={locked} onFind={openPalette} />
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
        <Palette open={finding && !locked} onClose={closePalette} />
      </DialogHost>
    </ViewContext>
  );
}

/**
 * Ctrl/⌘ K opens the palette, Ctrl/⌘ and a number views, Alt and arrows go back and forward, / goes to the
 * filter. Nothing of it while a dialog asks something.
 */
function useKeys(hasProject: boolean, openPalette: (() => void) | null): void {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      const inDialog = document.querySelector("[role=dialog]") !== null;
      if (inDialog) {
        return;
      }
      if (isCommand(event) && isLetter(event, "k")) {
        event.preventDefault();
        openPalette?.();
      } else if ((event.ctrlKey || event.metaKey) && !event.altKey && hasProject) {
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
  }, [navigate, router, hasProject, openPalette]);
}
