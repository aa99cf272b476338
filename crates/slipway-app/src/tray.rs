//! What the tray icon says, and what its menu offers.

use crate::{
    App,
    errors::Told,
    ipc::{Failure, FailureCode, Job, JobState, RunKind, RunStatus, RunSummary, StepState},
    links,
};

/// So many lines tell what is at work; more than that is counted.
const LINES_MAX: usize = 8;

/// A tray icon as it should be now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tray {
    /// Some lines.
    pub tooltip: String,
    /// From top to bottom.
    pub items: Vec<TrayItem>,
}

/// One place of the menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrayItem {
    /// Only to be read.
    Words(String),
    /// Something to press.
    Act {
        /// What it does.
        act: TrayAct,
        /// What it is called; says why it is off where it is.
        label: String,
        /// It can be pressed.
        enabled: bool,
    },
    /// Between groups.
    Line,
}

/// What an item of the menu does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrayAct {
    /// Brings the window to the front.
    Show,
    /// The same, and opens a `slipway://` link there.
    Open(String),
    /// Stops the local engine and ends Slipway, once a person agreed.
    StopEngine,
    /// Ends Slipway; the local engine goes on.
    Quit,
}

impl TrayAct {
    /// By which a menu knows it again.
    pub fn id(&self) -> String {
        match self {
            Self::Show => "show".to_owned(),
            Self::Open(link) => link.clone(),
            Self::StopEngine => "stop-engine".to_owned(),
            Self::Quit => "quit".to_owned(),
        }
    }

    /// The act with that id.
    pub fn of_id(id: &str) -> Option<Self> {
        match id {
            "show" => Some(Self::Show),
            "stop-engine" => Some(Self::StopEngine),
            "quit" => Some(Self::Quit),
            link if link.contains("://") => Some(Self::Open(link.to_owned())),
            _ => None,
        }
    }
}

/// What a person is asked before the local engine is stopped: a heading, and what it means.
pub const STOP_ENGINE_QUESTION: (&str, &str) = (
    "Stop the local engine and quit Slipway?",
    "Programs that are connected to databases on this computer lose their connection at once, and none can connect until Slipway is started again. \
     What the databases hold stays. Slipway quits too, because its window would start the engine again.",
);

/// `runs` are those that have not ended, `jobs` those of this process, `engine` says that the local engine
/// runs.
pub(crate) fn tray(runs: &[RunSummary], jobs: &[Job], engine: bool) -> Tray {
    let running: Vec<&Job> = jobs
        .iter()
        .filter(|job| job.state == JobState::Running)
        .collect();
    let mut lines: Vec<TrayItem> = Vec::new();
    for run in runs {
        lines.push(TrayItem::Act {
            act: TrayAct::Open(links::to_run(&run.id)),
            label: in_words(run),
            enabled: true,
        });
    }
    lines.extend(running.iter().map(|job| TrayItem::Words(job.title.clone())));
    let more = lines.len().saturating_sub(LINES_MAX);
    lines.truncate(LINES_MAX);
    if more > 0 {
        lines.push(TrayItem::Words(format!("and {more} more")));
    }
    if lines.is_empty() {
        lines.push(TrayItem::Words("Nothing runs".to_owned()));
    }
    lines.push(TrayItem::Words(
        match engine {
            true => "The local engine runs",
            false => "The local engine does not run",
        }
        .to_owned(),
    ));
    let tooltip = lines.iter().fold("Slipway".to_owned(), |tooltip, line| {
        let (TrayItem::Words(words) | TrayItem::Act { label: words, .. }) = line else {
            return tooltip;
        };
        format!("{tooltip}\n{words}")
    });

    let act = |act: TrayAct, label: &str| TrayItem::Act {
        act,
        label: label.to_owned(),
        enabled: true,
    };
    let mut items = lines;
    items.push(TrayItem::Line);
    items.push(act(TrayAct::Show, "Show Slipway"));
    if engine {
        let reason = at_work(runs, jobs);
        items.push(TrayItem::Act {
            act: TrayAct::StopEngine,
            label: match &reason {
                Some(reason) => format!("Stop the local engine and quit ({reason})"),
                None => "Stop the local engine and quit…".to_owned(),
            },
            enabled: reason.is_none(),
        });
    }
    items.push(match engine {
        true => act(TrayAct::Quit, "Quit Slipway (the local engine goes on)"),
        false => act(TrayAct::Quit, "Quit Slipway"),
    });
    Tray { tooltip, items }
}

/// "prod: promote, step 7 of 13".
fn in_words(run: &RunSummary) -> String {
    let what = match run.kind {
        RunKind::Bootstrap => "bootstrap",
        RunKind::Promote => "promote",
        RunKind::Refresh => "refresh",
        RunKind::RollBack => "roll back",
        RunKind::Rehearsal => "rehearsal",
    };
    let steps = &run.step_states;
    let is_at = |state: StepState| steps.iter().position(|step| *step == state);
    let now = is_at(StepState::Running).or_else(|| is_at(StepState::Pending));
    let state = match (run.status, now) {
        (RunStatus::Waiting, _) => " waits for a person".to_owned(),
        (RunStatus::Unwinding, _) => " is being undone".to_owned(),
        (RunStatus::Stuck, _) => " is stuck".to_owned(),
        (_, Some(index)) => format!(", step {} of {}", index + 1, steps.len()),
        (_, None) => String::new(),
    };
    format!("{}: {what}{state}", run.target.name)
}

/// What is at work. A run that waits for a person works on nothing.
fn at_work(runs: &[RunSummary], jobs: &[Job]) -> Option<String> {
    let works = |run: &&RunSummary| {
        matches!(
            run.status,
            RunStatus::Queued | RunStatus::Running | RunStatus::Unwinding
        )
    };
    let run = runs.iter().find(works);
    let run = run.map(|run| format!("run {} is at work", run.number));
    run.or_else(|| {
        let job = jobs.iter().find(|job| job.state == JobState::Running)?;
        Some(format!("“{}” is at work", job.title))
    })
}

impl App {
    /// What the tray icon should say now.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn tray(&self) -> Result<Tray, Failure> {
        let runs = self.inner.runs.list_open().await;
        let runs = runs.told("The runs were not read.")?;
        let engine = self.inner.engine.runs().await;
        Ok(tray(&runs, &self.job_list(), engine))
    }

    /// Stops the local engine. From then on this process does not start it again: whoever calls it ends
    /// the application.
    ///
    /// # Errors
    /// `Busy` while a run or a job is at work; when the engine does not stop.
    pub async fn engine_stop(&self) -> Result<(), Failure> {
        let told = "The local engine was not stopped.";
        let runs = self.inner.runs.list_open().await.told(told)?;
        if let Some(reason) = at_work(&runs, &self.job_list()) {
            return Err(Failure::new(told)
                .because(reason)
                .next("Wait for it, or cancel it.")
                .code(FailureCode::Busy));
        }
        self.inner.engine.stop().await
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use chrono::DateTime;
    use slipway_keychain::Keychain;

    use super::*;
    use crate::{
        AppConfig, EngineProgram,
        ipc::{Colour, EnvironmentRef},
    };

    fn run(number: i64, status: RunStatus, done: usize) -> RunSummary {
        let environment = |name: &str| EnvironmentRef {
            id: name.to_owned(),
            name: name.to_owned(),
            colour: Colour::Amber,
        };
        let mut step_states = vec![StepState::Pending; 13];
        step_states[..done].fill(StepState::Done);
        if status == RunStatus::Running {
            step_states[done] = StepState::Running;
        }
        RunSummary {
            id: format!("id-{number}"),
            number,
            project_id: "p".to_owned(),
            kind: RunKind::Promote,
            status,
            source: environment("dev"),
            target: environment("prod"),
            started_at: DateTime::UNIX_EPOCH,
            ended_at: None,
            step: None,
            step_detail: None,
            step_states,
            cut_over_index: None,
            cut_over_passed: false,
            gap_ms: None,
            outcome: None,
            by: None,
        }
    }

    fn job(state: JobState) -> Job {
        Job {
            id: "j".to_owned(),
            title: "Importing shop.dump".to_owned(),
            state,
            detail: String::new(),
            progress: None,
            started_at: DateTime::UNIX_EPOCH,
            project: None,
            comparison: None,
            error: None,
        }
    }

    /// The menu as it is read; what cannot be pressed stands in brackets.
    fn menu(tray: &Tray) -> Vec<String> {
        let lines = tray.items.iter().map(|item| match item {
            TrayItem::Words(words) => format!("[{words}]"),
            TrayItem::Act { label, enabled, .. } if *enabled => label.clone(),
            TrayItem::Act { label, .. } => format!("[{label}]"),
            TrayItem::Line => "-".to_owned(),
        });
        lines.collect()
    }

    #[test]
    fn the_tray_says_what_is_at_work_and_does_not_stop_the_engine_meanwhile() {
        let at_work = tray(
            &[run(12, RunStatus::Running, 6)],
            &[job(JobState::Running), job(JobState::Failed)],
            true,
        );
        assert_eq!(
            at_work.tooltip,
            "Slipway\nprod: promote, step 7 of 13\nImporting shop.dump\nThe local engine runs"
        );
        assert_eq!(
            menu(&at_work),
            [
                "prod: promote, step 7 of 13",
                "[Importing shop.dump]",
                "[The local engine runs]",
                "-",
                "Show Slipway",
                "[Stop the local engine and quit (run 12 is at work)]",
                "Quit Slipway (the local engine goes on)",
            ]
        );
        let job_alone = tray(&[], &[job(JobState::Running)], true);
        let stop = "[Stop the local engine and quit (“Importing shop.dump” is at work)]".to_owned();
        assert!(menu(&job_alone).contains(&stop));
    }

    #[test]
    fn a_run_that_waits_keeps_nobody_from_stopping_the_engine() {
        let waiting = tray(&[run(12, RunStatus::Waiting, 7)], &[], true);
        assert_eq!(
            menu(&waiting),
            [
                "prod: promote waits for a person",
                "[The local engine runs]",
                "-",
                "Show Slipway",
                "Stop the local engine and quit…",
                "Quit Slipway (the local engine goes on)",
            ]
        );
    }

    #[test]
    fn where_nothing_runs_that_is_said() {
        let idle = tray(&[], &[job(JobState::Succeeded)], false);
        assert_eq!(
            idle.tooltip,
            "Slipway\nNothing runs\nThe local engine does not run"
        );
        assert_eq!(
            menu(&idle),
            [
                "[Nothing runs]",
                "[The local engine does not run]",
                "-",
                "Show Slipway",
                "Quit Slipway",
            ]
        );
    }

    #[test]
    fn many_runs_are_counted() {
        let runs: Vec<_> = (1..=12)
            .map(|number| run(number, RunStatus::Queued, 0))
            .collect();
        let lines = menu(&tray(&runs, &[], false));
        assert_eq!(lines[0], "prod: promote, step 1 of 13");
        assert_eq!(lines[LINES_MAX], "[and 4 more]");
    }

    #[test]
    fn every_item_is_known_again_by_its_id() {
        let shown = tray(&[run(12, RunStatus::Waiting, 7)], &[], true);
        for item in shown.items {
            if let TrayItem::Act { act, .. } = item {
                assert_eq!(TrayAct::of_id(&act.id()), Some(act));
            }
        }
        assert_eq!(TrayAct::of_id("anything else"), None);
    }

    #[tokio::test]
    async fn an_engine_that_does_not_run_is_stopped_already_and_is_not_started_again() {
        let folder = tempfile::tempdir().unwrap();
        let engine = EngineProgram::at(folder.path().join("no-engine"));
        let keychain = Keychain::in_memory("a test");
        let config = AppConfig::new(folder.path().to_owned(), engine, keychain);
        let app = App::open(config).await.unwrap();
        app.engine_stop().await.unwrap();
        let refused = app.engine_connect().await.unwrap_err();
        assert_eq!(
            refused.reason.as_deref(),
            Some("it was stopped, and Slipway is about to quit")
        );
    }
}
