//! Two people, two computers, one project: the whole of requests and approvals through two applications with
//! folders and keychains of their own, and one real engine.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "team/away.rs"]
mod away;
#[path = "team/expired.rs"]
mod expired;
#[path = "team/persons.rs"]
mod persons;
#[path = "team/places.rs"]
mod places;
mod support;

use std::{
    future::Future,
    sync::{Arc, Condvar, Mutex},
    time::Duration,
};

use chrono::{Datelike, TimeDelta, Utc};
use neon_api::client::{Client, ClientOptions};
use slipway_app::{
    App, AppConfig, Watch,
    ipc::{
        Approvals, CarryOut, Changed, Colour, Deletable, EnvironmentDraft, EnvironmentState,
        FailureCode, HistoryFilter, HistoryFormat, JoinTeam, LocalSource, NewNeonConnection,
        NewRequest, NewTeam, Policy, RequestState, RequestSummary, RunRequest, RunStatus,
        RunSummary, StepState, TeamLink, TeamPlace, TeamStanding, TimeWindow,
    },
};
use slipway_workflow::{
    Fault, Faults, Moment,
    model::{Check, CheckResult, CheckSeverity, Expectation},
};
use support::{Desk, done, ended, environment, make, rested, run, team_accounts, value};

/// Somebody at a computer. The application goes before the desk: it would start the desk's engine again.
struct Person {
    app: App,
    desk: Desk,
}

impl Person {
    async fn new() -> Self {
        Self::with(|_| {}).await
    }

    async fn with(change: impl FnOnce(&mut AppConfig)) -> Self {
        let desk = Desk::new();
        let mut config = desk.config();
        change(&mut config);
        let app = App::open(config).await.unwrap();
        Self { app, desk }
    }

    /// The computer goes away as it is; what comes back later is opened from the desk.
    async fn goes_away(self) -> Desk {
        self.app.shutdown().await;
        drop(self.app);
        self.desk
    }
}

/// Lets a run stop at a place until it is told to go on, or die there.
struct Place {
    step: &'static str,
    moment: Moment,
    dies: bool,
    reached: tokio::sync::Notify,
    goes_on: (Mutex<bool>, Condvar),
}

impl Place {
    fn new(step: &'static str, moment: Moment, dies: bool) -> Arc<Self> {
        Arc::new(Self {
            step,
            moment,
            dies,
            reached: tokio::sync::Notify::new(),
            goes_on: (Mutex::new(false), Condvar::new()),
        })
    }

    fn go_on(&self) {
        *self.goes_on.0.lock().unwrap() = true;
        self.goes_on.1.notify_all();
    }
}

impl Faults for Place {
    fn at(&self, _run_id: &str, step: &str, moment: Moment) -> Fault {
        if (step, moment) != (self.step, self.moment) {
            return Fault::None;
        }
        self.reached.notify_one();
        if self.dies {
            return Fault::Die;
        }
        let waits = self.goes_on.0.lock().unwrap();
        let waited = self.goes_on.1.wait_while(waits, |goes_on| !*goes_on);
        drop(waited.unwrap());
        Fault::None
    }
}

/// Waits until something holds, looking again whenever something changed.
async fn until<T, F: Future<Output = Option<T>>>(app: &App, mut holds: impl FnMut() -> F) -> T {
    let mut changes = app.changes();
    loop {
        if let Some(found) = holds().await {
            return found;
        }
        // The other computer tells nothing here: what it said is fetched.
        let _offline_is_told = app.team_follow().await;
        let wait = tokio::time::timeout(std::time::Duration::from_millis(200), changes.recv());
        let _something_may_have_changed = wait.await;
    }
}

/// Anna has a shop with prod and dev, and founds the team; Ben connects to her engine.
async fn anna_and_ben() -> (Person, Person) {
    at_work(Person::new().await, Person::new().await).await
}

async fn at_work(anna: Person, ben: Person) -> (Person, Person) {
    let anna = joined_by(anna).await;
    let ben = connects(&anna, ben, plain_connection(&anna)).await;
    (anna, ben)
}

/// Anna has a shop with prod and dev.
async fn made(anna: Person) -> Person {
    make(&anna.app, "shop", LocalSource::Sample).await;
    let prod = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    let bootstrap = RunRequest::Bootstrap {
        source: prod.id,
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&anna.app, bootstrap).await;
    anna
}

/// And founds a team that others can join.
async fn joined_by(anna: Person) -> Person {
    let anna = made(anna).await;
    let team = NewTeam {
        name: "Shop keepers".to_owned(),
        my_name: "Anna".to_owned(),
        place: TeamPlace::OwnProject,
    };
    let job = anna.app.team_found(team).await.unwrap();
    done(&anna.app, job).await;
    anna
}

/// The user of the engine's whom Anna's API key belongs to.
async fn user_of(anna: &Person) -> serde_json::Value {
    serde_json::to_value(server(anna).await.users_me().await.unwrap()).unwrap()
}

fn plain_connection(anna: &Person) -> impl Fn(String) -> NewNeonConnection + use<> {
    let api_url = anna.desk.engine_url();
    move |api_key| NewNeonConnection {
        name: "Anna's engine".to_owned(),
        api_key,
        api_url: Some(api_url.clone()),
    }
}

/// Ben opens Anna's shop on her engine with a key of his own.
async fn connects(
    anna: &Person,
    ben: Person,
    connection: impl Fn(String) -> NewNeonConnection,
) -> Person {
    let made = anna.desk.engine(&["users", "create", "--name", "ben"]);
    assert!(made.status.success(), "{made:?}");
    let user: serde_json::Value = serde_json::from_slice(&made.stdout).unwrap();
    let connection = ben
        .app
        .neon_connect(connection(user["api_key"].as_str().unwrap().to_owned()))
        .await
        .unwrap();
    let projects = ben.app.project_list(&connection.id).await.unwrap();
    let shop = projects.iter().find(|it| it.name == "shop").unwrap();
    ben.app
        .project_open(&connection.id, &shop.id)
        .await
        .unwrap();
    ben
}

/// Ben joins, and Anna enrols him.
async fn enrolled(anna: &Person, ben: &Person) {
    assert!(ben.app.team_find().await.unwrap().is_some());
    let join = JoinTeam {
        my_name: "Ben".to_owned(),
        place: TeamPlace::OwnProject,
    };
    let job = ben.app.team_join(join).await.unwrap();
    done(&ben.app, job).await;
    let team = ben.app.team_get().await.unwrap().unwrap();
    assert_eq!(team.standing, TeamStanding::Asked);
    let asks = until(&anna.app, || async {
        let team = anna.app.team_get().await.unwrap().unwrap();
        team.asking.first().cloned()
    })
    .await;
    assert_eq!(asks.name, "Ben");
    assert_eq!(asks.public_key, team.me.public_key);
    anna.app.team_enrol(&asks.public_key).await.unwrap();
    until(&ben.app, || async {
        let team = ben.app.team_get().await.unwrap().unwrap();
        let has_environments = !ben.app.pipeline().await.unwrap().environments.is_empty();
        (team.standing == TeamStanding::Member && has_environments).then_some(())
    })
    .await;
}

async fn id_of(person: &Person, name: &str) -> String {
    environment(&person.app.pipeline().await.unwrap(), name)
        .id
        .clone()
}

/// Asks for an approval of prod from now on.
async fn one_approval(person: &Person) {
    let prod = id_of(person, "prod").await;
    let approvals = Approvals {
        needed: 1,
        ..Approvals::default()
    };
    let terms = person
        .app
        .environment_terms_set(&prod, Policy::default(), approvals)
        .await
        .unwrap();
    assert_eq!(terms.approvals.needed, 1);
}

async fn planned(person: &Person) -> RunSummary {
    let (source, target) = (id_of(person, "dev").await, id_of(person, "prod").await);
    let promote = RunRequest::Promote { source, target };
    let promote = person.app.run_prepare(promote).await.unwrap();
    let rests = rested(&person.app, &promote).await;
    assert_eq!(rests.status, RunStatus::Waiting);
    rests
}

async fn asked(person: &Person, run: &RunSummary, carry_out: CarryOut) -> RequestSummary {
    let request = NewRequest {
        run_id: run.id.clone(),
        title: "Ship the new tax rates".to_owned(),
        note: "Tested on dev since Tuesday.".to_owned(),
        link: "https://example.org/changes/12".to_owned(),
        carry_out,
        override_reason: None,
        changed: None,
    };
    person.app.request_make(request).await.unwrap()
}

/// A promote of Anna's that Ben approved, and that waits for her to carry it out: the run, the request, the
/// plan's digest.
async fn approved(anna: &Person, ben: &Person) -> (RunSummary, RequestSummary, String) {
    one_approval(anna).await;
    let plan = planned(anna).await;
    let request = asked(anna, &plan, CarryOut::ByRequester).await;
    let review = seen(ben, &request.id).await;
    let digest = review.run.plan.unwrap().digest;
    let approval = ben.app.request_approve(&request.id, &digest, None);
    approval.await.unwrap();
    in_state(anna, &request.id, &RequestState::Approved).await;
    (plan, request, digest)
}

/// The request as somebody sees it, once its plan can be reviewed there.
async fn seen(person: &Person, id: &str) -> slipway_app::ipc::RequestDetail {
    until(&person.app, || async {
        let detail = person.app.request_get(id).await.ok()?;
        detail.run.plan.is_some().then_some(detail)
    })
    .await
}

async fn in_state(person: &Person, id: &str, state: &RequestState) {
    until(&person.app, || async {
        let detail = person.app.request_get(id).await.ok()?;
        (detail.summary.state == *state).then_some(())
    })
    .await;
}

async fn change_dev(person: &Person, script: &str) {
    let pipeline = person.app.pipeline().await.unwrap();
    let dev = environment(&pipeline, "dev");
    assert_eq!(dev.state, EnvironmentState::Awake);
    let branch = dev.branch_id.clone().unwrap();
    let outcome = person.app.script_run(&branch, None, None, script).await;
    outcome.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn one_asks_another_rejects_then_approves_and_both_see_what_came_of_it() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    let (of_anna, of_ben) = (
        anna.app.pipeline().await.unwrap(),
        ben.app.pipeline().await.unwrap(),
    );
    for (one, other) in of_anna.environments.iter().zip(&of_ben.environments) {
        assert_eq!(
            (&one.id, &one.name, one.colour, one.production),
            (&other.id, &other.name, other.colour, other.production),
            "names and colours travel with the ledger"
        );
    }
    one_approval(&anna).await;

    let first = planned(&anna).await;
    let plan = anna.app.run_get(&first.id).await.unwrap().plan.unwrap();
    let refused = anna
        .app
        .run_execute(&first.id, &plan.digest, Some("prod"))
        .await
        .unwrap_err();
    assert!(
        refused.to_string().contains("asks for 1 approval"),
        "{refused}"
    );
    ben.app.notifications_set(true, None).await.unwrap();
    let mut told = Watch::begin(ben.app.clone()).await;
    let request = asked(&anna, &first, CarryOut::ByRequester).await;
    assert!(request.mine && !request.waits_for_me);
    let own = anna.app.request_get(&request.id).await.unwrap();
    assert_eq!(
        own.can_approve.reason.as_deref(),
        Some("You asked for it, and somebody else has to agree.")
    );

    let review = seen(&ben, &request.id).await;
    let waits = told.after(&Changed::Team, false).await;
    let [waits] = &waits[..] else {
        panic!("{waits:?}")
    };
    assert_eq!(waits.title, "“Ship the new tax rates” waits for you");
    assert_eq!(waits.link, review.share.link);
    assert_eq!(told.after(&Changed::Team, false).await, [], "once");
    assert!(review.summary.waits_for_me);
    assert_eq!(review.summary.by, "Anna");
    assert_eq!(review.run.summary.by.as_deref(), Some("Anna"));
    assert_eq!(review.run.plan.as_ref().unwrap().digest, plan.digest);
    assert_eq!(review.note, "Tested on dev since Tuesday.");
    assert_eq!(review.link, "https://example.org/changes/12");
    for part in [
        "Ship the new tax rates\nAnna asks to replace prod with dev in shop (0 of 1 approved).",
        &format!("slipway://request/{}", request.id),
    ] {
        assert!(review.share.text.contains(part), "{}", review.share.text);
    }
    ben.app
        .request_comment(&request.id, "Where is the column fax?")
        .await
        .unwrap();
    let empty = ben.app.request_reject(&request.id, " ").await.unwrap_err();
    assert_eq!(empty.code, Some(FailureCode::BadInput));
    ben.app
        .request_reject(&request.id, "The column fax is still read.")
        .await
        .unwrap();
    let by = "Ben".to_owned();
    let reason = "The column fax is still read.".to_owned();
    in_state(&anna, &request.id, &RequestState::Rejected { by, reason }).await;
    let given_up = until(&anna.app, || async {
        let run = anna.app.run_get(&first.id).await.unwrap().summary;
        run.ended_at.is_some().then_some(run)
    })
    .await;
    assert_eq!(given_up.status, RunStatus::Failed, "its candidate is gone");

    let again = planned(&anna).await;
    let same = |changed: Option<&str>| NewRequest {
        run_id: again.id.clone(),
        title: "Once more".to_owned(),
        note: String::new(),
        link: String::new(),
        carry_out: CarryOut::ByRequester,
        override_reason: None,
        changed: changed.map(str::to_owned),
    };
    let refused = anna.app.request_make(same(Some(" "))).await.unwrap_err();
    let refused = refused.to_string();
    assert!(
        refused.contains("as many rows in every table: The column fax is still read"),
        "{refused}"
    );
    let mended = "Nobody reads fax any more.";
    let once_more = anna.app.request_make(same(Some(mended))).await.unwrap();
    let review_of_it = seen(&ben, &once_more.id).await;
    assert_eq!(review_of_it.changed.as_deref(), Some(mended));
    let before = review_of_it.rejected_before.unwrap();
    assert_eq!(
        (before.by.as_str(), before.reason.as_str()),
        ("Ben", "The column fax is still read.")
    );
    anna.app.run_cancel(&again.id).await.unwrap();
    until(&anna.app, || async {
        let run = anna.app.run_get(&again.id).await.unwrap().summary;
        run.ended_at.is_some().then_some(())
    })
    .await;

    change_dev(
        &anna,
        "CREATE TABLE mended (id int); INSERT INTO mended VALUES (1);",
    )
    .await;
    let second = planned(&anna).await;
    let request = asked(&anna, &second, CarryOut::WhenApproved).await;
    let review = seen(&ben, &request.id).await;
    assert_eq!(review.typed_name.as_deref(), Some("prod"));
    let digest = review.run.plan.as_ref().unwrap().digest.clone();
    let other = "0".repeat(64);
    let changed = ben
        .app
        .request_approve(&request.id, &other, Some("prod"))
        .await;
    assert_eq!(changed.unwrap_err().code, Some(FailureCode::PlanChanged));
    let misspelt = ben
        .app
        .request_approve(&request.id, &digest, Some("Prod"))
        .await;
    assert_eq!(misspelt.unwrap_err().code, Some(FailureCode::NameMismatch));
    ben.app
        .request_approve(&request.id, &digest, Some("prod"))
        .await
        .unwrap();
    in_state(&anna, &request.id, &RequestState::CarriedOut).await;
    in_state(&ben, &request.id, &RequestState::CarriedOut).await;
    let endpoint = environment(&anna.app.pipeline().await.unwrap(), "prod")
        .endpoint_id
        .clone();
    let mended = value(&anna.app, &endpoint, "SELECT count(*) FROM mended").await;
    assert_eq!(mended, "1", "prod serves what was approved");

    let of_ben = until(&ben.app, || async {
        let runs = ben.app.run_list().await.unwrap();
        let run = runs.into_iter().find(|run| run.id == second.id)?;
        (run.status == RunStatus::Succeeded).then_some(run)
    })
    .await;
    assert_eq!(of_ben.by.as_deref(), Some("Anna"));
    for person in [&anna, &ben] {
        let history = person.app.history_list().await.unwrap();
        let said: Vec<&str> = history.iter().map(|it| it.text.as_str()).collect();
        for sentence in [
            "Rejected “Ship the new tax rates”.",
            "Approved “Ship the new tax rates”.",
            "Carried out “Ship the new tax rates”.",
            "Founded the team Shop keepers.",
        ] {
            assert!(said.contains(&sentence), "{sentence}: {said:#?}");
        }
        let approval = history
            .iter()
            .find(|it| it.text.starts_with("Approved"))
            .unwrap();
        assert_eq!(approval.who.as_deref(), Some("Ben"));
        assert!(approval.proof.starts_with("signed with the key"));
        let report = person.app.team_verify().await.unwrap();
        assert_eq!(report.wrong, None);
        assert!(report.counted > 10);
    }
    let csv = ben
        .app
        .history_document(HistoryFormat::Csv, &HistoryFilter::default())
        .await
        .unwrap();
    assert!(csv.starts_with("at,who,proof,what"));
    assert!(csv.contains("\"Ben\",\"signed with the key"));
    is_exported(&ben, &digest, &second).await;
    let of_ben = database_of_team(&ben).await;
    let forged = of_ben.batch_execute(
        "INSERT INTO slipway_team.events SELECT seq + 1000, md5(hash), md5(seq::text), seq::text, at, payload, signature FROM slipway_team.events",
    );
    let refused = forged.await.unwrap_err();
    assert_eq!(refused.code().unwrap().code(), "SLT04", "{refused:?}");

    let back = RunRequest::RollBack {
        target: id_of(&anna, "prod").await,
        to: None,
    };
    run(&anna.app, back).await;
    let mended = value(&anna.app, &endpoint, "to_regclass('mended') IS NULL").await;
    assert_eq!(mended, "true", "a roll back asks nobody");
    until(&ben.app, || async {
        let history = ben.app.history_list().await.unwrap();
        let rolled = history
            .iter()
            .any(|it| it.text.contains("(roll prod back)"));
        rolled.then_some(())
    })
    .await;
    until(&ben.app, || async {
        let pipeline = ben.app.pipeline().await.unwrap();
        environment(&pipeline, "prod").pin.clone()
    })
    .await;
}

/// What stands in the documents of the history, and what only in those that are asked for whole.
async fn is_exported(person: &Person, digest: &str, run: &RunSummary) {
    let document =
        async |format, filter| person.app.history_document(format, &filter).await.unwrap();
    let who = HistoryFilter {
        who: Some("Ben".to_owned()),
        ..HistoryFilter::default()
    };
    let of_ben = document(HistoryFormat::Json, who).await;
    let of_ben: Vec<serde_json::Value> = serde_json::from_str(&of_ben).unwrap();
    assert!(!of_ben.is_empty());
    assert!(of_ben.iter().all(|it| it["who"] == "Ben"), "{of_ben:#?}");

    let all = document(HistoryFormat::Json, HistoryFilter::default()).await;
    let all: Vec<serde_json::Value> = serde_json::from_str(&all).unwrap();
    assert!(all.len() > of_ben.len());
    let of_run = |words: &str| {
        let mut found = all.iter().filter(|it| {
            it["run"]["id"] == run.id.as_str() && it["text"].as_str().unwrap().contains(words)
        });
        found.next().unwrap_or_else(|| panic!("{words}: {all:#?}"))
    };
    let fact = |entry: &serde_json::Value, name: &str| {
        let facts = entry["facts"].as_array().unwrap();
        let found = facts.iter().find(|it| it["name"] == name);
        found.map(|it| it["value"].as_str().unwrap().to_owned())
    };
    let approval = of_run("Approved");
    assert_eq!(fact(approval, "Plan digest").as_deref(), Some(digest));
    for name in ["Policy version", "Candidate", "Whose API key"] {
        assert!(fact(approval, name).is_some(), "{name}: {approval:#}");
    }
    let cut_over = of_run("replaced prod");
    for name in ["Snapshot", "Rollback point", "Replaced branch"] {
        assert!(fact(cut_over, name).is_some(), "{name}: {cut_over:#}");
    }
    let end = of_run("ended.");
    assert!(end["run"]["gap_ms"].as_f64().unwrap() > 0.0, "{end:#}");
    assert_eq!(end["run"]["loss"]["since_base"]["kind"], "exact", "{end:#}");
    let policy = all
        .iter()
        .find(|it| it["text"] == "Changed the policy of prod.");
    let demands = fact(policy.unwrap(), "Demands").unwrap();
    assert!(demands.contains("1 member has to approve."), "{demands}");

    let page = document(HistoryFormat::Html, HistoryFilter::default()).await;
    for part in ["Carried out “Ship the new tax rates”.", "Gap: ", digest] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let file = person.desk.data_dir().join("history.html");
    let whole = HistoryFilter::default();
    let write = person.app.history_write(HistoryFormat::Html, &whole, &file);
    write.await.unwrap();
    assert!(std::fs::read_to_string(&file).unwrap().contains(digest));
    let later = HistoryFilter {
        from: Some(Utc::now() + TimeDelta::hours(1)),
        ..HistoryFilter::default()
    };
    assert_eq!(document(HistoryFormat::Json, later).await, "[]");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_is_not_made_where_a_promote_would_replace_it_nor_twice() {
    let anna = Person::new().await;
    make(&anna.app, "shop", LocalSource::Empty).await;
    let prod = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    let string = anna.app.connection_string(&prod.endpoint_id, None, None);
    let string = string.await.unwrap().whole;
    let team = |url: &str| NewTeam {
        name: "Shop keepers".to_owned(),
        my_name: "Anna".to_owned(),
        place: TeamPlace::Url {
            url: url.to_owned(),
        },
    };
    let job = anna.app.team_found(team(string.expose())).await.unwrap();
    let error = ended(&anna.app, job).await.error.unwrap().to_string();
    assert!(error.contains("a promote would replace"), "{error}");
    let job = anna
        .app
        .team_found(team("https://example.org/ledger"))
        .await;
    let error = ended(&anna.app, job.unwrap()).await.error.unwrap();
    assert_eq!(error.code, Some(FailureCode::BadInput), "{error}");
    let own = NewTeam {
        place: TeamPlace::OwnProject,
        ..team("")
    };
    let job = anna.app.team_found(own).await.unwrap();
    done(&anna.app, job).await;
    let again = anna.app.team_found(team("postgresql://a@b/c")).await;
    let again = again.unwrap_err().to_string();
    assert!(
        again.contains("has the team Shop keepers already"),
        "{again}"
    );
    anna.app.team_leave().await.unwrap();
    assert!(anna.app.team_get().await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_weaker_policy_waits_for_somebody_else_and_voids_what_was_asked_for() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    one_approval(&anna).await;
    let plan = planned(&anna).await;
    let request = asked(&anna, &plan, CarryOut::ByRequester).await;
    seen(&ben, &request.id).await;
    let prod = id_of(&anna, "prod").await;
    let terms = anna
        .app
        .environment_terms_set(&prod, Policy::default(), Approvals::default())
        .await
        .unwrap();
    assert_eq!(terms.approvals.needed, 1, "what was asked for stands");
    let waiting = terms.waiting.unwrap();
    assert!(!waiting.can_agree.enabled);
    let differences = ["No more: 1 member has to approve."];
    assert_eq!(waiting.differences, differences);
    until(&ben.app, || async {
        let terms = ben.app.environment_terms(&prod).await.unwrap().unwrap();
        terms.waiting.filter(|it| it.can_agree.enabled)
    })
    .await;
    ben.app
        .environment_terms_agree(&prod, waiting.change)
        .await
        .unwrap();
    until(&anna.app, || async {
        let terms = anna.app.environment_terms(&prod).await.unwrap().unwrap();
        (terms.approvals.needed == 0).then_some(())
    })
    .await;
    let reason = "what the environment demands was changed".to_owned();
    in_state(&ben, &request.id, &RequestState::Void { reason }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_is_one_environments_and_where_approvals_are_asked_for_it_stays_so() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    let pipeline = anna.app.pipeline().await.unwrap();
    let (prod, dev) = (
        environment(&pipeline, "prod"),
        environment(&pipeline, "dev"),
    );
    let draft = |name: &str, endpoint: &str| EnvironmentDraft {
        name: name.to_owned(),
        colour: Colour::Teal,
        endpoint_id: endpoint.to_owned(),
        production: false,
    };
    let current = anna.app.overview().await.unwrap().current.unwrap();
    let set_up = |drafts| {
        let (connection, project) = (&current.connection_id, &current.project_id);
        anna.app.setup_confirm(connection, project, drafts)
    };
    let swapped = vec![
        draft("dev", &prod.endpoint_id),
        draft("prod", &dev.endpoint_id),
    ];
    let refused = set_up(swapped).await.unwrap_err().to_string();
    assert!(
        refused.contains("another environment is named dev"),
        "{refused}"
    );

    one_approval(&anna).await;
    anna.app.environment_remove(&dev.id).await.unwrap();
    let aside = draft("prod", &dev.endpoint_id);
    let moved = anna.app.environment_update(&prod.id, aside.clone()).await;
    for refused in [moved, set_up(vec![aside]).await] {
        let refused = refused.unwrap_err().to_string();
        assert!(refused.contains("prod asks for approvals"), "{refused}");
    }
    until(&ben.app, || async {
        let pipeline = ben.app.pipeline().await.unwrap();
        (pipeline.environments.len() == 1).then_some(())
    })
    .await;

    // Each adds it while nothing is heard of the other.
    let ledger = ledger_of(&anna).await;
    ledger_disabled(&anna, &ledger, true).await;
    for (person, name) in [(&anna, "dev"), (&ben, "staging")] {
        let added = draft(name, &dev.endpoint_id);
        person.app.environment_add(added).await.unwrap();
    }
    ledger_disabled(&anna, &ledger, false).await;
    let _it_answers = database_of_team(&anna).await;
    for person in [&anna, &ben, &anna] {
        person.app.team_follow().await.unwrap();
    }
    let (of_anna, of_ben) = (
        anna.app.pipeline().await.unwrap(),
        ben.app.pipeline().await.unwrap(),
    );
    assert_eq!(of_anna.environments.len(), 2);
    for (one, other) in of_anna.environments.iter().zip(&of_ben.environments) {
        assert_eq!((&one.id, &one.name), (&other.id, &other.name));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_said_while_the_teams_database_is_away_waits_and_nothing_is_cut_over() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    let (plan, request, digest) = approved(&anna, &ben).await;

    let ledger = ledger_of(&anna).await;
    ledger_disabled(&anna, &ledger, true).await;
    let refused = anna.app.run_execute(&plan.id, &digest, Some("prod")).await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("team's database"), "{refused}");
    assert_eq!(
        anna.app.run_get(&plan.id).await.unwrap().summary.status,
        RunStatus::Waiting
    );
    ben.app
        .request_comment(&request.id, "Go ahead.")
        .await
        .unwrap();
    let team = ben.app.team_get().await.unwrap().unwrap();
    let TeamLink::Offline { queued, .. } = team.link else {
        panic!("{:?}", team.link);
    };
    assert_eq!(queued, 1);

    ledger_disabled(&anna, &ledger, false).await;
    until(&anna.app, || async {
        let words = anna.app.request_get(&request.id).await.unwrap().words;
        words.iter().any(|it| it.text == "Go ahead.").then_some(())
    })
    .await;
    anna.app
        .run_execute(&plan.id, &digest, Some("prod"))
        .await
        .unwrap();
    in_state(&ben, &request.id, &RequestState::CarriedOut).await;

    let me = ben.app.team_get().await.unwrap().unwrap().me.public_key;
    anna.app.team_member_remove(&me).await.unwrap();
    let late = ben.app.request_comment(&request.id, "Well done.").await;
    let late = late.unwrap_err().to_string();
    assert!(late.contains("no member of the team"), "{late}");
}

/// The project that holds the team's ledger.
async fn ledger_of(anna: &Person) -> String {
    let current = anna.app.overview().await.unwrap().current.unwrap();
    let projects = anna.app.project_list(&current.connection_id).await.unwrap();
    let ledger = projects
        .into_iter()
        .find(|it| it.name.starts_with("slipway team"));
    ledger.unwrap().id
}

/// Disables or enables the endpoint of the project that holds the team's ledger.
async fn ledger_disabled(anna: &Person, project: &str, disabled: bool) {
    let client = server(anna).await;
    let project = project.into();
    let endpoints = client.endpoint_list(&project).await.unwrap();
    let update = neon_api::types::EndpointUpdate {
        disabled: Some(disabled),
        ..neon_api::types::EndpointUpdate::default()
    };
    client
        .endpoint_update(&project, &endpoints[0].id, update)
        .await
        .unwrap();
}

/// Anna's engine, as another program speaks to it.
async fn server(anna: &Person) -> Client {
    let connection = anna.app.overview().await.unwrap().connections[0].id.clone();
    let account = format!("connection/{connection}/api-key");
    let key = anna.desk.keychain.get(&account).await.unwrap().unwrap();
    let url = anna.desk.engine_url().parse().unwrap();
    Client::new(url, &key, ClientOptions::default()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn clocks_that_are_a_day_off_change_nothing_and_a_withdrawn_request_is_cleaned_up() {
    let a_day = TimeDelta::days(1);
    let ben = Person::with(|config| config.clock = Arc::new(move || Utc::now() + a_day)).await;
    let anna = Person::with(|config| config.clock = Arc::new(move || Utc::now() - a_day));
    let (anna, ben) = at_work(anna.await, ben).await;
    enrolled(&anna, &ben).await;
    let prod = id_of(&anna, "prod").await;
    let approvals = Approvals {
        needed: 1,
        hours: Some(1),
        ..Approvals::default()
    };
    let set = anna
        .app
        .environment_terms_set(&prod, Policy::default(), approvals);
    set.await.unwrap();
    let plan = planned(&anna).await;
    let request = asked(&anna, &plan, CarryOut::ByRequester).await;
    let review = seen(&ben, &request.id).await;
    assert_eq!(
        review.summary.state,
        RequestState::Open,
        "it has not expired"
    );
    let digest = review.run.plan.unwrap().digest;
    ben.app
        .request_approve(&request.id, &digest, None)
        .await
        .unwrap();
    in_state(&anna, &request.id, &RequestState::Approved).await;
    let approval = anna.app.request_get(&request.id).await.unwrap();
    let approved_at = approval.words.last().unwrap().at;
    assert!(
        (approved_at - Utc::now()).abs() < TimeDelta::hours(1),
        "the time is the database's"
    );
    let others = ben.app.request_withdraw(&request.id).await.unwrap_err();
    assert!(others.to_string().contains("may not"), "{others}");
    anna.app.request_withdraw(&request.id).await.unwrap();
    in_state(&ben, &request.id, &RequestState::Withdrawn).await;
    let ended = until(&anna.app, || async {
        let run = anna.app.run_get(&plan.id).await.unwrap().summary;
        run.ended_at.is_some().then_some(run)
    })
    .await;
    assert_eq!(ended.status, RunStatus::Failed);
    let branches = server(&anna)
        .await
        .branch_list(&plan.project_id.as_str().into())
        .await
        .unwrap();
    let left = branches.iter().any(|it| it.name.contains("candidate"));
    assert!(!left, "{branches:?}");
}

/// Asks for an approval of prod from now on, and for more.
async fn demanded(person: &Person, approvals: Approvals) {
    let prod = id_of(person, "prod").await;
    let approvals = Approvals {
        needed: 1,
        ..approvals
    };
    let set = person
        .app
        .environment_terms_set(&prod, Policy::default(), approvals);
    set.await.unwrap();
}

/// Anna asks, Ben approves; the request and the plan's digest.
async fn agreed(
    (anna, ben): (&Person, &Person),
    plan: &RunSummary,
    override_reason: Option<&str>,
) -> (RequestSummary, String) {
    let request = NewRequest {
        run_id: plan.id.clone(),
        title: "Ship the new tax rates".to_owned(),
        note: String::new(),
        link: String::new(),
        carry_out: CarryOut::ByRequester,
        override_reason: override_reason.map(str::to_owned),
        changed: None,
    };
    let request = anna.app.request_make(request).await.unwrap();
    let review = seen(ben, &request.id).await;
    let digest = review.run.plan.unwrap().digest;
    let approval = ben.app.request_approve(&request.id, &digest, None);
    approval.await.unwrap();
    in_state(anna, &request.id, &RequestState::Approved).await;
    (request, digest)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_freeze_and_a_time_are_overridden_with_a_reason_that_both_read_ever_after() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    let frozen = Approvals {
        frozen_until: Some(Utc::now() + TimeDelta::days(1)),
        frozen_why: "The quarter ends.".to_owned(),
        ..Approvals::default()
    };
    demanded(&anna, frozen).await;
    let plan = planned(&anna).await;
    let (request, digest) = agreed((&anna, &ben), &plan, None).await;
    let refused = anna.app.run_execute(&plan.id, &digest, Some("prod")).await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("The quarter ends"), "{refused}");

    let why = "Customers are charged twice.";
    anna.app.request_withdraw(&request.id).await.unwrap();
    end_of(&anna, &plan.id).await;
    let plan = planned(&anna).await;
    let (second, digest) = agreed((&anna, &ben), &plan, Some(why)).await;
    let execute = anna.app.run_execute(&plan.id, &digest, Some("prod"));
    execute.await.unwrap();
    in_state(&ben, &second.id, &RequestState::CarriedOut).await;
    for person in [&anna, &ben] {
        let cut_over = until(&person.app, || async {
            let history = person.app.history_list().await.unwrap();
            let mut of_run = history.into_iter().filter(|it| {
                let run = it.run.as_ref();
                run.is_some_and(|run| run.id == plan.id) && it.text.contains("prod")
            });
            of_run.find(|it| it.override_reason.is_some())
        });
        let cut_over = cut_over.await;
        assert_eq!(cut_over.override_reason.as_deref(), Some(why));
        let version = cut_over.facts.iter().any(|it| it.name == "Policy version");
        assert!(version, "{:?}", cut_over.facts);
    }

    // A day of the week that it is not, in whatever time zone.
    let weekday = u8::try_from(Utc::now().weekday().num_days_from_monday()).unwrap();
    let other_day = Approvals {
        windows: vec![TimeWindow {
            days: vec![(weekday + 3) % 7 + 1],
            from: 0,
            to: 60,
        }],
        ..Approvals::default()
    };
    demanded(&anna, other_day).await;
    until(&anna.app, || async {
        let prod = id_of(&anna, "prod").await;
        let terms = anna.app.environment_terms(&prod).await.unwrap().unwrap();
        let waiting = terms.waiting?;
        let change = waiting.change;
        let agrees = ben.app.environment_terms_agree(&prod, change).await;
        agrees.ok()
    })
    .await;
    let plan = planned(&anna).await;
    let (_, digest) = agreed((&anna, &ben), &plan, None).await;
    let refused = anna.app.run_execute(&plan.id, &digest, Some("prod")).await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("00:00"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_carried_out_at_its_time_by_the_requesters_computer() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    one_approval(&anna).await;
    let plan = planned(&anna).await;
    let at = Utc::now() + TimeDelta::seconds(12);
    let request = asked(&anna, &plan, CarryOut::At { at }).await;
    let review = seen(&ben, &request.id).await;
    let digest = review.run.plan.unwrap().digest;
    let typed = review.typed_name.unwrap();
    let approval = ben.app.request_approve(&request.id, &digest, Some(&typed));
    approval.await.unwrap();
    in_state(&ben, &request.id, &RequestState::CarriedOut).await;
    let cut_over = anna.app.run_get(&plan.id).await.unwrap();
    let began = cut_over.steps.iter().find(|it| it.name == "re_check");
    assert!(began.unwrap().started_at.unwrap() >= at);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_waits_is_told_in_another_project_and_is_void_once_prod_is_served_by_another_branch() {
    let anna = Person::with(|config| config.look_again = Duration::ZERO);
    let (anna, ben) = at_work(anna.await, Person::new().await).await;
    enrolled(&anna, &ben).await;
    one_approval(&anna).await;
    let plan = planned(&anna).await;
    let request = asked(&anna, &plan, CarryOut::ByRequester).await;
    seen(&ben, &request.id).await;
    let shop = ben.app.overview().await.unwrap().current.unwrap();
    let other = ledger_of(&anna).await;
    let connection = &shop.connection_id;
    ben.app.project_open(connection, &other).await.unwrap();
    let elsewhere = ben.app.request_elsewhere().await.unwrap();
    assert_eq!(elsewhere.len(), 1);
    assert_eq!(elsewhere[0].project_name, "shop");
    assert_eq!(elsewhere[0].waiting, 1);
    let refused = ben.app.request_get(&request.id).await.unwrap_err();
    assert!(
        refused.to_string().contains("of the project shop"),
        "{refused}"
    );
    let open = ben.app.project_open(connection, &shop.project_id);
    open.await.unwrap();
    assert_eq!(ben.app.request_elsewhere().await.unwrap(), []);

    // As somebody does in Neon's console.
    let (client, project) = (server(&anna).await, plan.project_id.as_str().into());
    let prod = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    let snapshots = client.snapshot_list(&project).await.unwrap();
    let restore = neon_api::types::SnapshotRestoreRequest {
        name: Some("by hand".to_owned()),
        target_branch_id: prod.branch_id.clone().map(Into::into),
        finalize_restore: Some(true),
    };
    let restored = client.snapshot_restore(&project, &snapshots[0].id, &restore);
    restored.await.unwrap();
    let state = until(&ben.app, || async {
        let request = ben.app.request_get(&request.id).await.ok()?;
        (request.summary.state != RequestState::Open).then_some(request.summary.state)
    });
    let RequestState::Void { reason } = state.await else {
        panic!("it still stands");
    };
    assert!(reason.contains("serves another branch"), "{reason}");
}

/// Says something to the team with the key of somebody whose computer is at a desk.
async fn says(desk: &Desk, kind: &str, body: serde_json::Value) {
    let (url, key) = team_accounts(desk);
    let url = desk.keychain.get(&url).await.unwrap().unwrap();
    let key = desk.keychain.get(&key).await.unwrap().unwrap();
    let options = slipway_inspect::ConnectOptions::default();
    let database = slipway_inspect::connect(&url, &options).await.unwrap();
    let draft = slipway_team::Draft {
        id: format!("{kind} {body}").chars().take(100).collect(),
        kind: kind.to_owned(),
        body,
    };
    let key = slipway_team::MemberKey::from_secret(&key).unwrap();
    let table = slipway_team::Table::new(&database);
    table.append(&draft, &key).await.unwrap();
}

/// As far as a computer came that was interrupted after it took the lock, and before its run went on.
async fn begins(desk: &Desk, plan: &RunSummary, request: &RequestSummary, lock: Duration) {
    let body = serde_json::json!({"environment": plan.target.id, "run_id": plan.id, "seconds": lock.as_secs()});
    says(desk, "lease_taken", body).await;
    let body = serde_json::json!({"request": request.id});
    says(desk, "request_begun", body).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_request_that_was_begun_and_not_gone_on_with_is_void_once_its_lock_has_run_out() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    let (plan, request, digest) = approved(&anna, &ben).await;
    begins(&anna.desk, &plan, &request, SHORT * 2).await;
    let frozen = Approvals {
        frozen_until: Some(Utc::now() + TimeDelta::days(1)),
        frozen_why: "The quarter ends.".to_owned(),
        ..Approvals::default()
    };
    demanded(&ben, frozen).await;
    let refused = anna.app.run_execute(&plan.id, &digest, Some("prod")).await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("demands has changed since"), "{refused}");
    let state = until(&ben.app, || async {
        let request = ben.app.request_get(&request.id).await.ok()?;
        (request.summary.state != RequestState::UnderWay).then_some(request.summary.state)
    });
    let RequestState::Void { reason } = state.await else {
        panic!("it still stands");
    };
    assert!(reason.contains("was interrupted"), "{reason}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_was_not_gone_on_with_or_not_shown_before_slipway_ended_is_at_its_next_start() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    one_approval(&anna).await;
    let plan = planned(&anna).await;
    let request = asked(&anna, &plan, CarryOut::WhenApproved).await;
    let review = seen(&ben, &request.id).await;
    let desk = anna.goes_away().await;
    let digest = review.run.plan.as_ref().unwrap().digest.clone();
    let approval = ben.app.request_approve(&request.id, &digest, Some("prod"));
    approval.await.unwrap();
    begins(&desk, &plan, &request, Duration::from_secs(120)).await;
    let app = App::open(desk.config()).await.unwrap();
    let anna = Person { app, desk };
    in_state(&ben, &request.id, &RequestState::CarriedOut).await;
    end_of(&ben, &plan.id).await;

    // As if it had ended before it could show more than this.
    let desk = anna.goes_away().await;
    let mut at_work = review.run;
    at_work.summary.status = RunStatus::Running;
    let document = serde_json::to_string(&at_work).unwrap();
    let body = serde_json::json!({"run_id": plan.id, "document": document});
    says(&desk, "run_shown", body).await;
    until(&ben.app, || async {
        let run = ben.app.run_get(&plan.id).await.unwrap().summary;
        (run.status == RunStatus::Running).then_some(())
    })
    .await;
    let app = App::open(desk.config()).await.unwrap();
    let _anna = Person { app, desk };
    let run = end_of(&ben, &plan.id).await;
    assert_eq!(run.status, RunStatus::Succeeded);
}

/// How long a run's lock lasts where a test waits for it to run out.
const SHORT: Duration = Duration::from_secs(4);

/// Anna, whose runs come to a place, and Ben.
async fn with_a_place(place: &Arc<Place>, lock: Duration) -> (Person, Person) {
    let faults = Arc::clone(place);
    let anna = Person::with(|config| {
        config.team_lock = lock;
        config.faults = faults;
    });
    let ben = Person::with(|config| config.team_lock = lock);
    let (anna, ben) = at_work(anna.await, ben.await).await;
    enrolled(&anna, &ben).await;
    (anna, ben)
}

/// What Ben approved and Anna carries out, once it is at the place.
async fn come_to(place: &Place, anna: &Person, ben: &Person) -> (RunSummary, RequestSummary) {
    let (plan, request, digest) = approved(anna, ben).await;
    let execute = anna.app.run_execute(&plan.id, &digest, Some("prod"));
    execute.await.unwrap();
    place.reached.notified().await;
    (plan, request)
}

async fn may_take_over(ben: &Person, run_id: &str) {
    let free = until(&ben.app, || async {
        let run = ben.app.run_get(run_id).await.unwrap();
        run.can_take_over.filter(|can| can.enabled)
    });
    free.await;
}

/// Where a run ended on somebody's computer.
async fn end_of(person: &Person, run_id: &str) -> RunSummary {
    until(&person.app, || async {
        let run = person.app.run_get(run_id).await.unwrap().summary;
        run.ended_at.is_some().then_some(run)
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_computer_that_wakes_after_another_took_its_run_over_finds_nothing_to_finalize() {
    let place = Place::new("cut_over", Moment::BeforeAct, false);
    let (anna, ben) = with_a_place(&place, SHORT).await;
    let before = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    let (plan, request) = come_to(&place, &anna, &ben).await;
    let at_work = ben.app.run_take_over(&plan.id, "prod").await.unwrap_err();
    assert!(
        at_work.to_string().contains("has the lock until"),
        "{at_work}"
    );
    let (client, project) = (server(&anna).await, plan.project_id.as_str().into());
    let branches = client.branch_list(&project).await.unwrap();
    let fresh = branches.into_iter().find(|it| it.name.contains("-fresh-"));
    let fresh = fresh.unwrap();
    // Nothing is heard of her computer until the lock has run out.
    let ledger = ledger_of(&anna).await;
    ledger_disabled(&anna, &ledger, true).await;
    tokio::time::sleep(SHORT).await;
    ledger_disabled(&anna, &ledger, false).await;

    may_take_over(&ben, &plan.id).await;
    let misspelt = ben.app.run_take_over(&plan.id, "Prod").await.unwrap_err();
    assert_eq!(misspelt.code, Some(FailureCode::NameMismatch));
    ben.app.run_take_over(&plan.id, "prod").await.unwrap();
    let outcome = end_of(&ben, &plan.id).await.outcome;
    let said = "Undone by Ben: prod is as it was.";
    assert_eq!(outcome.as_deref(), Some(said));
    let branches = client.branch_list(&project).await.unwrap();
    assert!(branches.iter().all(|it| it.id != fresh.id), "{branches:?}");
    let shown = ben.app.run_get(&plan.id).await.unwrap();
    let at_work = |state: &StepState| matches!(state, StepState::Running | StepState::Undoing);
    assert!(
        !shown.summary.step_states.iter().any(at_work),
        "it has ended"
    );
    assert!(shown.log.last().unwrap().text.contains(&fresh.name));
    let state = until(&anna.app, || async {
        let request = anna.app.request_get(&request.id).await.ok()?;
        (request.summary.state != RequestState::UnderWay).then_some(request.summary.state)
    });
    let reason = said.to_owned();
    assert_eq!(state.await, RequestState::Void { reason });

    place.go_on();
    assert_eq!(end_of(&anna, &plan.id).await.status, RunStatus::Failed);
    let late = neon_api::types::FinalizeRestoreRequest { name: None };
    let late = client.restore_finalize(&project, &fresh.id, &late).await;
    assert!(late.unwrap_err().is_not_found());
    let after = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    assert_eq!(after.branch_id, before.branch_id);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_run_whose_computer_went_away_at_its_cut_over_is_verified_and_settled_by_another() {
    let place = Place::new("cut_over", Moment::AfterAct, true);
    let (anna, ben) = with_a_place(&place, SHORT).await;
    change_dev(&anna, "CREATE TABLE mended (id int);").await;
    let (plan, request) = come_to(&place, &anna, &ben).await;
    let desk = anna.goes_away().await;

    may_take_over(&ben, &plan.id).await;
    ben.app.run_take_over(&plan.id, "prod").await.unwrap();
    let ended = end_of(&ben, &plan.id).await;
    assert_eq!(ended.status, RunStatus::Succeeded, "{ended:?}");
    assert_eq!(ended.number, plan.number, "it is the run that Anna began");
    let detail = ben.app.run_get(&plan.id).await.unwrap();
    assert_eq!(
        detail.recovery.as_deref(),
        Some("Continued in Anna’s place.")
    );
    assert!(detail.loss.is_some(), "what was lost was counted");
    let steps = detail.steps.iter();
    let done = steps.filter(|it| matches!(it.state, StepState::Done | StepState::Skipped));
    assert_eq!(done.count(), detail.steps.len(), "{:?}", detail.steps);
    let runs = ben.app.run_list().await.unwrap();
    assert_eq!(runs.iter().filter(|it| it.id == plan.id).count(), 1);
    in_state(&ben, &request.id, &RequestState::CarriedOut).await;
    let prod = environment(&ben.app.pipeline().await.unwrap(), "prod").clone();
    let mended = "to_regclass('mended') IS NOT NULL";
    assert_eq!(value(&ben.app, &prod.endpoint_id, mended).await, "true");

    // She comes back: the run is over there as well, and nothing is undone.
    let mut config = desk.config();
    config.closing_patience = Duration::from_secs(30);
    let app = App::open(config).await.unwrap();
    let anna = Person { app, desk };
    let ended = end_of(&anna, &plan.id).await;
    assert_eq!(ended.status, RunStatus::Succeeded, "{ended:?}");
    in_state(&anna, &request.id, &RequestState::CarriedOut).await;
    assert_eq!(value(&ben.app, &prod.endpoint_id, mended).await, "true");
    let back = RunRequest::RollBack {
        target: prod.id.clone(),
        to: None,
    };
    run(&ben.app, back).await;
    assert_eq!(value(&ben.app, &prod.endpoint_id, mended).await, "false");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_lock_carries_a_cut_over_through_while_the_teams_database_is_away() {
    let place = Place::new("cut_over", Moment::BeforeAct, false);
    let (anna, ben) = with_a_place(&place, Duration::from_secs(60)).await;
    let (plan, request) = come_to(&place, &anna, &ben).await;
    let ledger = ledger_of(&anna).await;
    ledger_disabled(&anna, &ledger, true).await;
    place.go_on();
    assert_eq!(end_of(&anna, &plan.id).await.status, RunStatus::Succeeded);
    ledger_disabled(&anna, &ledger, false).await;
    in_state(&ben, &request.id, &RequestState::CarriedOut).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_is_cut_over_once_the_lock_may_be_another_members() {
    let place = Place::new("cut_over", Moment::BeforeAct, false);
    let (anna, ben) = with_a_place(&place, SHORT).await;
    let before = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    let (plan, request) = come_to(&place, &anna, &ben).await;
    let ledger = ledger_of(&anna).await;
    ledger_disabled(&anna, &ledger, true).await;
    tokio::time::sleep(SHORT).await;
    place.go_on();
    assert_eq!(end_of(&anna, &plan.id).await.status, RunStatus::Failed);
    let error = anna.app.run_get(&plan.id).await.unwrap().error.unwrap();
    assert!(error.message.contains("team"), "{error:?}");
    let after = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    assert_eq!(after.branch_id, before.branch_id);
    ledger_disabled(&anna, &ledger, false).await;
    let state = until(&ben.app, || async {
        let request = ben.app.request_get(&request.id).await.ok()?;
        (request.summary.state != RequestState::UnderWay).then_some(request.summary.state)
    });
    assert!(matches!(state.await, RequestState::Void { .. }));
}

/// The run goes on from the place; prod stays as it is, and the run says why.
async fn is_refused(place: &Place, anna: &Person, plan: &RunSummary, why: &str) {
    let before = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    place.go_on();
    assert_eq!(end_of(anna, &plan.id).await.status, RunStatus::Failed);
    let error = anna.app.run_get(&plan.id).await.unwrap().error.unwrap();
    assert!(error.to_string().contains(why), "{error:?}");
    let after = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    assert_eq!(after.branch_id, before.branch_id);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn who_is_removed_during_a_run_does_not_cut_over() {
    let place = Place::new("cut_over", Moment::BeforeAct, false);
    let (anna, ben) = with_a_place(&place, Duration::from_secs(60)).await;
    let (plan, _) = come_to(&place, &anna, &ben).await;
    let key = anna.app.team_get().await.unwrap().unwrap().me.public_key;
    ben.app.team_member_remove(&key).await.unwrap();
    is_refused(&place, &anna, &plan, "no member of the team").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn nothing_is_cut_over_once_the_ledger_was_rewritten_however_long_the_lock_lasts() {
    let place = Place::new("cut_over", Moment::BeforeAct, false);
    let (anna, ben) = with_a_place(&place, Duration::from_secs(60)).await;
    let (plan, _) = come_to(&place, &anna, &ben).await;
    rewritten(&anna).await;
    is_refused(&place, &anna, &plan, "not what this copy saw").await;
}

/// Somebody who owns the team's database takes events out.
async fn rewritten(anna: &Person) {
    let database = database_of_team(anna).await;
    let rewrite = "ALTER TABLE slipway_team.events DISABLE TRIGGER USER;
                   DELETE FROM slipway_team.events WHERE seq > 3;";
    database.batch_execute(rewrite).await.unwrap();
}

/// The team's database, as whoever owns it reaches it.
async fn database_of_team(person: &Person) -> slipway_inspect::Session {
    let (url, _) = team_accounts(&person.desk);
    let url = person.desk.keychain.get(&url).await.unwrap().unwrap();
    let options = slipway_inspect::ConnectOptions::default();
    slipway_inspect::connect(&url, &options).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn the_way_back_of_a_run_is_not_deleted_while_it_verifies() {
    let place = Place::new("verify", Moment::BeforeAct, false);
    let faults = Arc::clone(&place);
    let anna = Person::with(|config| config.faults = faults).await;
    make(&anna.app, "shop", LocalSource::Sample).await;
    let bootstrap = RunRequest::Bootstrap {
        source: id_of(&anna, "prod").await,
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&anna.app, bootstrap).await;
    let plan = planned(&anna).await;
    let digest = anna.app.run_get(&plan.id).await.unwrap().plan.unwrap();
    let accepted = anna.app.run_execute(&plan.id, &digest.digest, Some("prod"));
    accepted.await.unwrap();
    place.reached.notified().await;
    let prod = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    let at_work = format!("Run {} is at work with it.", plan.number);
    let point = prod.snapshots.iter();
    let point = point.max_by_key(|it| it.created_at).unwrap();
    let [backup] = &prod.backups[..] else {
        panic!("{prod:?}")
    };
    let mut answers = Vec::new();
    let (branch, snapshot) = (Deletable::Branch, Deletable::Snapshot);
    for (what, id, name) in [
        (branch, &backup.id, &backup.name),
        (snapshot, &point.id, &point.name),
    ] {
        answers.push(anna.app.delete_confirm(what, id, name).await);
    }
    // A run that stands still for ever would keep the test from its end.
    place.go_on();
    assert_eq!(
        point.can_delete.reason.as_deref(),
        Some(at_work.as_str()),
        "{point:?}"
    );
    assert_eq!(backup.can_delete.reason.as_deref(), Some(at_work.as_str()));
    for answer in answers {
        let refused = answer.unwrap_err();
        assert!(refused.to_string().contains("is at work"), "{refused}");
    }
    let ended = end_of(&anna, &plan.id).await;
    assert_eq!(ended.status, RunStatus::Succeeded, "{ended:?}");
    let prod = environment(&anna.app.pipeline().await.unwrap(), "prod").clone();
    assert!(prod.backups[0].can_delete.enabled);
}

fn warns(name: &str, query: &str, expect: Expectation) -> Check {
    Check {
        name: name.to_owned(),
        database: None,
        query: query.to_owned(),
        expect,
        severity: CheckSeverity::Warn,
        after: true,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_check_read_stays_on_the_computer_that_asked() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    let prod = id_of(&anna, "prod").await;
    let text = "nobody".to_owned();
    let policy = Policy {
        checks: vec![
            warns("no name", "select 'zeb' || 'ulon'", Expectation::NoRows),
            warns("who", "select 'zeb' || 'ulon'", Expectation::Value { text }),
            warns("age", "select ('zeb' || 'ulon')::int", Expectation::NoRows),
        ],
        ..Policy::default()
    };
    let none = Approvals::default();
    let terms = anna.app.environment_terms_set(&prod, policy, none);
    terms.await.unwrap();
    let plan = planned(&anna).await;
    let own = anna.app.run_get(&plan.id).await.unwrap().plan.unwrap();
    for check in &own.checks {
        let rows = format!("{:?}", check.rows);
        assert!(rows.contains("zebulon"), "{check:?}");
        assert!(!check.found.contains("zebulon"), "{check:?}");
    }
    let digest = own.digest.clone();
    let run = run_to_its_end(&anna, &plan, &digest).await;
    assert_eq!(run.status, RunStatus::Succeeded, "{run:?}");
    let shown = until(&ben.app, || async {
        let run = ben.app.run_get(&plan.id).await.ok()?;
        run.summary.ended_at.and(run.plan)
    })
    .await;
    let found = |checks: &[CheckResult]| -> Vec<String> {
        checks.iter().map(|it| it.found.clone()).collect()
    };
    assert_eq!(found(&shown.checks), found(&own.checks));
    for check in &shown.checks {
        assert!(check.rows.is_empty() && check.columns.is_empty());
    }
    let told = "DO $$ BEGIN
        ASSERT EXISTS (SELECT FROM slipway_team.events e WHERE e::text LIKE '%expected “nobody”%'), 'not shown';
        ASSERT NOT EXISTS (SELECT FROM slipway_team.events e WHERE e::text LIKE '%zebulon%'), 'told';
    END $$";
    let database = database_of_team(&anna).await;
    database.batch_execute(told).await.unwrap();
}

async fn run_to_its_end(person: &Person, plan: &RunSummary, digest: &str) -> RunSummary {
    let accepted = person.app.run_execute(&plan.id, digest, Some("prod"));
    accepted.await.unwrap();
    end_of(person, &plan.id).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_that_was_rewritten_is_an_alarm_and_nothing_of_it_is_followed() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    one_approval(&anna).await;
    let plan = planned(&anna).await;
    let mut changes = anna.app.changes();
    rewritten(&anna).await;
    let refused = anna.app.team_follow().await.unwrap_err();
    assert!(
        refused.to_string().contains("not what this computer saw"),
        "{refused}"
    );
    let told = async { while !matches!(changes.recv().await, Ok(Changed::Team)) {} };
    told.await;
    let team = anna.app.team_get().await.unwrap().unwrap();
    assert!(
        matches!(team.link, TeamLink::Alarm { .. }),
        "{:?}",
        team.link
    );
    let report = anna.app.team_verify().await.unwrap();
    assert!(report.wrong.is_some(), "{report:?}");
    let digest = anna
        .app
        .run_get(&plan.id)
        .await
        .unwrap()
        .plan
        .unwrap()
        .digest;
    let refused = anna.app.run_execute(&plan.id, &digest, Some("prod")).await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("not what this"), "{refused}");
    let again = anna.desk.open_again(anna.app).await;
    let team = again.team_get().await.unwrap().unwrap();
    assert!(
        matches!(team.link, TeamLink::Alarm { .. }),
        "the alarm outlives the process"
    );
}
