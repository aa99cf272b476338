//! Notifications of the operating system: what is worth one, and whether a person wants any. How one is
//! shown is the shell's.
//!
//! What they say can be read by whoever sees the screen, also while it is locked: names and titles, and
//! nothing out of a database.

use std::collections::{BTreeMap, HashSet};

use chrono::Duration;

use crate::{
    App,
    errors::Told,
    ipc::{
        Changed, EnvironmentRef, Failure, Notifications, RequestState, RequestSummary, RunKind,
        RunStatus, RunSummary,
    },
    links,
    names::unseen,
    teams::Key,
};

const SETTING: &str = "notifications";
/// For how long they can be muted, in hours.
const MUTE_HOURS: [u32; 3] = [1, 8, 24];
/// Beyond so many characters a title is cut; desktops cut where they like.
const TITLE_MAX: usize = 80;

/// Something to tell a person who looks elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// What it is about; each is told once.
    pub about: String,
    /// One line.
    pub title: String,
    /// One or two sentences.
    pub body: String,
    /// A `slipway://` link to it.
    pub link: String,
}

/// What is known at a moment.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// Of each project with a team, by its connection and its id. One that is not there was not read before.
    pub(crate) projects: BTreeMap<Key, Asked>,
    /// Runs that have not ended, and those that have since the moment before.
    pub(crate) runs: Vec<RunSummary>,
}

/// What a project's team is asked for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// The project's name, where it is another than the window shows.
    pub(crate) elsewhere: Option<String>,
    pub(crate) requests: Vec<RequestSummary>,
}

/// What there is to tell when `before` became `after`. What was there before anybody looked is not told:
/// the window shows it.
pub(crate) fn notifications(before: &Known, after: &Known) -> Vec<Notification> {
    let mut found = Vec::new();
    for (project, after) in &after.projects {
        let Some(before) = before.projects.get(project) else {
            continue;
        };
        for request in &after.requests {
            let mut before = before.requests.iter();
            let before = before.find(|other| other.id == request.id);
            found.extend(
                of_request(before, request).map(|told| match &after.elsewhere {
                    None => told,
                    Some(name) => Notification {
                        body: format!("In the project {}. {}", plain(name), told.body),
                        ..told
                    },
                }),
            );
        }
    }
    for run in &after.runs {
        if let Some(before) = before.runs.iter().find(|other| other.id == run.id) {
            found.extend(of_run(before.status, run));
        }
    }
    found
}

fn of_request(before: Option<&RequestSummary>, request: &RequestSummary) -> Option<Notification> {
    let title = plain(&request.title);
    let what = in_words(request.run_kind, &request.source, &request.target);
    let told = |word: &str, title: String, body: String| Notification {
        about: format!("request {} {word}", request.id),
        title,
        body,
        link: links::to_request(&request.id),
    };
    if request.waits_for_me && !before.is_some_and(|before| before.waits_for_me) {
        return Some(told(
            "waits",
            format!("“{title}” waits for you"),
            format!("{} asks for it: {what}.", plain(&request.by)),
        ));
    }
    let before = before.filter(|_| request.mine)?;
    let was_open = before.state == RequestState::Open;
    let was_live = was_open || before.state == RequestState::Approved;
    match &request.state {
        RequestState::Approved | RequestState::UnderWay | RequestState::CarriedOut if was_open => {
            Some(told(
                "approved",
                format!("“{title}” is approved"),
                format!("{what}."),
            ))
        }
        RequestState::Rejected { by, .. } if was_live => Some(told(
            "rejected",
            format!("“{title}” is rejected"),
            format!("By {}: {what}.", plain(by)),
        )),
        // The reason may carry what others typed, which a notification shows on a locked screen.
        RequestState::Void { .. } if was_live => Some(told(
            "void",
            format!("“{title}” is void"),
            format!("The request says why: {what}."),
        )),
        RequestState::Expired if was_live => Some(told(
            "expired",
            format!("“{title}” has expired"),
            format!("Nobody decided in time: {what}."),
        )),
        _ => None,
    }
}

/// A run that another member's copy carries is that one's to tell.
fn of_run(before: RunStatus, run: &RunSummary) -> Option<Notification> {
    if run.by.is_some() || before == run.status {
        return None;
    }
    let number = run.number;
    let what = in_words(run.kind, &run.source, &run.target);
    let (word, title, body) = match run.status {
        RunStatus::Waiting => (
            "waits",
            format!("Run {number} waits for you"),
            format!("{what}: its plan is ready."),
        ),
        RunStatus::Succeeded => (
            "ended",
            format!("Run {number} has succeeded"),
            format!("{what}."),
        ),
        RunStatus::Failed => (
            "ended",
            format!("Run {number} has ended, and was undone"),
            format!("{what}."),
        ),
        RunStatus::Stuck => (
            "stuck",
            format!("Run {number} is stuck"),
            format!("{what}. A person has to look."),
        ),
        RunStatus::Queued | RunStatus::Running | RunStatus::Unwinding => return None,
    };
    Some(Notification {
        about: format!("run {} {word}", run.id),
        title,
        body,
        link: links::to_run(&run.id),
    })
}

fn in_words(kind: RunKind, source: &EnvironmentRef, target: &EnvironmentRef) -> String {
    let (source, target) = (plain(&source.name), plain(&target.name));
    match kind {
        RunKind::Bootstrap => format!("Make {target} from {source}"),
        RunKind::Promote => format!("Promote {source} to {target}"),
        RunKind::Refresh => format!("Refresh {target} from {source}"),
        RunKind::RollBack => format!("Roll back {target}"),
        RunKind::Rehearsal => format!("Rehearse promoting {source} to {target}"),
    }
}

/// What people wrote, as one line. Some desktops read markup in notifications, with links and pictures,
/// and others show what stands for it: so its signs are replaced by others that look like them.
fn plain(text: &str) -> String {
    let seen = text.chars().map(|c| match c {
        '<' => '‹',
        '>' => '›',
        '&' => '＆',
        c if c.is_whitespace() => ' ',
        c => c,
    });
    let mut line: String = seen.filter(|c| !unseen(*c)).take(TITLE_MAX + 1).collect();
    if line.chars().count() > TITLE_MAX {
        line = line.chars().take(TITLE_MAX - 1).collect();
        line.push('…');
    }
    line.trim().to_owned()
}

/// Looks at every change, and knows what was told.
pub struct Watch {
    app: App,
    known: Known,
    told: HashSet<String>,
}

impl Watch {
    /// Looks at what is there now, of which nothing is told.
    pub async fn begin(app: App) -> Self {
        let mut known = Known::default();
        app.requests_look(&mut known).await;
        match app.inner.runs.list_open().await {
            Ok(runs) => known.runs = runs,
            Err(error) => tracing::debug!(%error, "runs were not read for notifications"),
        }
        Self {
            app,
            known,
            told: HashSet::new(),
        }
    }

    /// What there is to tell after a change. `looked_at` says that a person has the window before them:
    /// what it shows then is not told, now or later.
    pub async fn after(&mut self, change: &Changed, looked_at: bool) -> Vec<Notification> {
        let mut now = self.known.clone();
        match change {
            Changed::Team | Changed::Overview => self.app.requests_look(&mut now).await,
            Changed::Run { summary } => {
                now.runs.retain(|run| run.id != summary.id);
                now.runs.push(summary.clone());
            }
            _ => return Vec::new(),
        }
        let mut found = notifications(&self.known, &now);
        now.runs.retain(|run| !has_ended(run.status));
        self.known = now;
        found.retain(|notification| self.told.insert(notification.about.clone()));
        if found.is_empty() || looked_at || !self.app.notifications_wanted().await {
            return Vec::new();
        }
        found
    }
}

fn has_ended(status: RunStatus) -> bool {
    matches!(
        status,
        RunStatus::Succeeded | RunStatus::Failed | RunStatus::Stuck
    )
}

impl App {
    /// Whether notifications are wanted, and whether they are muted.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn notifications_get(&self) -> Result<Notifications, Failure> {
        let kept = self.inner.ledger.setting_get(SETTING).await;
        let kept = kept.told("Whether notifications are wanted was not read.")?;
        // What another version wrote is no consent.
        let mut kept: Notifications = kept
            .and_then(|kept| serde_json::from_str(&kept).ok())
            .unwrap_or_default();
        let now = (self.inner.config.clock)();
        kept.muted_until = kept.muted_until.filter(|until| *until > now);
        Ok(kept)
    }

    /// Turns notifications on or off, or mutes them for some hours.
    ///
    /// # Errors
    /// `BadInput` for a time that is not offered; when the ledger cannot be written.
    pub async fn notifications_set(
        &self,
        on: bool,
        mute_hours: Option<u32>,
    ) -> Result<Notifications, Failure> {
        let told = "Notifications were not changed.";
        if let Some(hours) = mute_hours.filter(|hours| !on || !MUTE_HOURS.contains(hours)) {
            return Err(Failure::bad_input(told)
                .because(match on {
                    true => format!("muting for {hours} hours is not offered"),
                    false => "what is off cannot be muted".to_owned(),
                })
                .next("Turn them on, off, or mute them for 1, 8 or 24 hours."));
        }
        let now = (self.inner.config.clock)();
        let wanted = Notifications {
            on,
            muted_until: mute_hours.map(|hours| now + Duration::hours(i64::from(hours))),
        };
        let kept = serde_json::json!(wanted).to_string();
        let kept = self.inner.ledger.setting_set(SETTING, Some(kept)).await;
        kept.told(told)?;
        Ok(wanted)
    }

    async fn notifications_wanted(&self) -> bool {
        match self.notifications_get().await {
            Ok(wanted) => wanted.on && wanted.muted_until.is_none(),
            Err(error) => {
                tracing::debug!(%error, "nothing is told");
                false
            }
        }
    }

    /// Reads the requests of the current project.
    async fn requests_look(&self, known: &mut Known) {
        let current = self.current().await.ok().flatten();
        let mut projects = BTreeMap::new();
        for team in self.inner.teams.all() {
            let key = (team.row.connection_id.clone(), team.row.project_id.clone());
            let is_shown = current
                .as_ref()
                .is_some_and(|it| (&it.connection_id, &it.project_id) == (&key.0, &key.1));
            let elsewhere = match is_shown {
                true => None,
                false => Some(self.project_name(&key).await),
            };
            let requests = self.requests_of(&team).await;
            projects.insert(
                key,
                Asked {
                    elsewhere,
                    requests,
                },
            );
        }
        known.projects = projects;
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use std::sync::{Arc, Mutex};

    use chrono::{DateTime, Utc};
    use slipway_keychain::Keychain;

    use super::*;
    use crate::{AppConfig, EngineProgram, ipc::Colour};

    fn environment(name: &str) -> EnvironmentRef {
        EnvironmentRef {
            id: format!("env-{name}"),
            name: name.to_owned(),
            colour: Colour::Amber,
        }
    }

    fn request(title: &str) -> RequestSummary {
        RequestSummary {
            id: "r1".to_owned(),
            run_id: "run-1".to_owned(),
            run_number: 12,
            run_kind: RunKind::Promote,
            source: environment("dev"),
            target: environment("prod"),
            title: title.to_owned(),
            by: "Anna".to_owned(),
            mine: false,
            at: DateTime::UNIX_EPOCH,
            state: RequestState::Open,
            approved: 0,
            needed: 1,
            expires_at: None,
            waits_for_me: true,
            override_reason: None,
        }
    }

    fn run(status: RunStatus) -> RunSummary {
        RunSummary {
            id: "run-1".to_owned(),
            number: 12,
            project_id: "p".to_owned(),
            kind: RunKind::Promote,
            status,
            source: environment("dev"),
            target: environment("prod"),
            started_at: DateTime::UNIX_EPOCH,
            ended_at: None,
            step: None,
            step_detail: Some("customers: secret@example.org".to_owned()),
            step_states: Vec::new(),
            cut_over_index: None,
            cut_over_passed: false,
            gap_ms: None,
            outcome: Some("customers: secret@example.org".to_owned()),
            by: None,
        }
    }

    fn known(requests: &[RequestSummary], runs: &[RunSummary]) -> Known {
        let asked = Asked {
            elsewhere: None,
            requests: requests.to_vec(),
        };
        Known {
            projects: BTreeMap::from([(("c".to_owned(), "p".to_owned()), asked)]),
            runs: runs.to_vec(),
        }
    }

    /// What is told when a request becomes another, or comes.
    fn told(before: Option<&RequestSummary>, after: &RequestSummary) -> Vec<(String, String)> {
        let before = known(before.map_or(&[], std::slice::from_ref), &[]);
        let found = notifications(&before, &known(std::slice::from_ref(after), &[]));
        let lines = found.into_iter().map(|told| {
            assert_eq!(told.link, "slipway://request/r1");
            (told.title, told.body)
        });
        lines.collect()
    }

    fn lines(title: &str, body: &str) -> Vec<(String, String)> {
        vec![(title.to_owned(), body.to_owned())]
    }

    #[test]
    fn a_request_that_begins_to_wait_for_this_member_is_told_once() {
        let waits = request("New prices");
        let theirs = RequestSummary {
            waits_for_me: false,
            ..waits.clone()
        };
        let says = lines(
            "“New prices” waits for you",
            "Anna asks for it: Promote dev to prod.",
        );
        assert_eq!(told(None, &waits), says);
        assert_eq!(told(Some(&theirs), &waits), says);
        assert_eq!(told(Some(&waits), &waits), []);
        assert_eq!(told(Some(&waits), &theirs), []);
        assert_eq!(told(None, &theirs), []);
    }

    #[test]
    fn what_was_there_before_anybody_looked_is_not_told() {
        let after = known(&[request("New prices")], &[run(RunStatus::Succeeded)]);
        assert_eq!(notifications(&Known::default(), &after), []);
    }

    #[test]
    fn a_request_of_a_project_that_the_window_does_not_show_says_which() {
        let mut after = known(&[request("New prices")], &[]);
        for asked in after.projects.values_mut() {
            asked.elsewhere = Some("bakery".to_owned());
        }
        let told = notifications(&known(&[], &[]), &after);
        let says = "In the project bakery. Anna asks for it: Promote dev to prod.";
        assert_eq!(told[0].body, says);
    }

    #[test]
    fn a_decision_is_told_to_who_asked_without_its_reason() {
        let in_state = |state: RequestState, mine: bool| RequestSummary {
            state,
            mine,
            waits_for_me: false,
            ..request("New prices")
        };
        let open = in_state(RequestState::Open, true);
        let approved = in_state(RequestState::Approved, true);
        let rejected = RequestState::Rejected {
            by: "Ben".to_owned(),
            reason: "the column customers.iban holds AT61 1904".to_owned(),
        };
        let void = RequestState::Void {
            reason: "the column customers.iban holds AT61 1904".to_owned(),
        };
        let what = "Promote dev to prod.";
        for (before, state, title, body) in [
            (
                &open,
                RequestState::Approved,
                "“New prices” is approved",
                what,
            ),
            (
                &open,
                RequestState::UnderWay,
                "“New prices” is approved",
                what,
            ),
            (
                &open,
                rejected.clone(),
                "“New prices” is rejected",
                "By Ben: Promote dev to prod.",
            ),
            (
                &approved,
                void,
                "“New prices” is void",
                "The request says why: Promote dev to prod.",
            ),
            (
                &approved,
                RequestState::Expired,
                "“New prices” has expired",
                "Nobody decided in time: Promote dev to prod.",
            ),
        ] {
            let after = in_state(state, true);
            assert_eq!(told(Some(before), &after), lines(title, body));
        }
        // What oneself did, and what the run tells.
        for state in [RequestState::Withdrawn, RequestState::CarriedOut] {
            assert_eq!(told(Some(&approved), &in_state(state, true)), []);
        }
        let theirs = in_state(RequestState::Open, false);
        assert_eq!(told(Some(&theirs), &in_state(rejected, false)), []);
    }

    #[test]
    fn a_run_that_ends_gets_stuck_or_waits_is_told_with_names_alone() {
        let from = |before: RunStatus, after: RunSummary| {
            notifications(&known(&[], &[run(before)]), &known(&[], &[after]))
        };
        for (status, title, body) in [
            (
                RunStatus::Waiting,
                "Run 12 waits for you",
                "Promote dev to prod: its plan is ready.",
            ),
            (
                RunStatus::Succeeded,
                "Run 12 has succeeded",
                "Promote dev to prod.",
            ),
            (
                RunStatus::Failed,
                "Run 12 has ended, and was undone",
                "Promote dev to prod.",
            ),
            (
                RunStatus::Stuck,
                "Run 12 is stuck",
                "Promote dev to prod. A person has to look.",
            ),
        ] {
            let found = from(RunStatus::Running, run(status));
            assert_eq!(found.len(), 1);
            assert_eq!(
                (found[0].title.as_str(), found[0].body.as_str()),
                (title, body)
            );
            assert_eq!(found[0].link, "slipway://run/run-1");
            assert_eq!(from(status, run(status)), []);
        }
        assert_eq!(from(RunStatus::Running, run(RunStatus::Unwinding)), []);
        let theirs = RunSummary {
            by: Some("Ben".to_owned()),
            ..run(RunStatus::Succeeded)
        };
        assert_eq!(from(RunStatus::Running, theirs), []);
    }

    #[test]
    fn what_people_wrote_is_one_line_without_markup_or_tricks() {
        for (text, line) in [
            (
                "<a href=\"https://example.org\">Free</a> & <b>bold</b>",
                "‹a href=\"https://example.org\"›Free‹/a› ＆ ‹b›bold‹/b›",
            ),
            ("two\nlines\tand\u{0}more", "two lines andmore"),
            ("\u{202e}dorp ot", "dorp ot"),
            ("  prices  ", "prices"),
        ] {
            assert_eq!(plain(text), line);
        }
        let long = plain(&"ж".repeat(500));
        assert_eq!(long.chars().count(), TITLE_MAX);
        assert!(long.ends_with('…'));
    }

    #[tokio::test]
    async fn nothing_is_told_before_a_person_says_yes_while_they_look_or_while_muted() {
        let folder = tempfile::tempdir().unwrap();
        let engine = EngineProgram::at(folder.path().join("no-engine"));
        let keychain = Keychain::in_memory("a test");
        let mut config = AppConfig::new(folder.path().to_owned(), engine, keychain);
        let now = Arc::new(Mutex::new(DateTime::<Utc>::UNIX_EPOCH));
        let clock = now.clone();
        config.clock = Arc::new(move || *clock.lock().unwrap());
        let app = App::open(config).await.unwrap();
        assert_eq!(
            app.notifications_get().await.unwrap(),
            Notifications::default()
        );

        let mut watch = Watch::begin(app.clone()).await;
        let mut ended = async |id: &str, looked_at: bool| {
            let mut summary = run(RunStatus::Running);
            summary.id = id.to_owned();
            let began = Changed::Run {
                summary: summary.clone(),
            };
            assert_eq!(watch.after(&began, looked_at).await, []);
            summary.status = RunStatus::Succeeded;
            let ended = Changed::Run { summary };
            let told = watch.after(&ended, looked_at).await;
            // An event that comes twice is told once.
            assert_eq!(watch.after(&began, false).await, []);
            assert_eq!(watch.after(&ended, false).await, []);
            told.len()
        };
        assert_eq!(ended("off", false).await, 0);
        app.notifications_set(true, None).await.unwrap();
        assert_eq!(ended("on", false).await, 1);
        assert_eq!(ended("seen", true).await, 0);
        let muted = app.notifications_set(true, Some(8)).await.unwrap();
        assert_eq!(app.notifications_get().await.unwrap(), muted);
        assert_eq!(ended("muted", false).await, 0);
        *now.lock().unwrap() = muted.muted_until.unwrap();
        assert_eq!(ended("later", false).await, 1);
        for (on, hours) in [(true, 2), (false, 1)] {
            let refused = app.notifications_set(on, Some(hours)).await.unwrap_err();
            assert_eq!(refused.message, "Notifications were not changed.");
        }
        assert!(app.notifications_get().await.unwrap().on);
        app.notifications_set(false, None).await.unwrap();
        assert_eq!(ended("off again", false).await, 0);
    }
}
