//! What the ledger promises to the workflow and the application.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{DateTime, TimeZone, Utc};
use serde_json::json;
use slipway_ledger::{
    EnvironmentRow, IntentWritten, Ledger, LedgerError, NewEvent, NewRun, NewStep, NoticeRow,
    PlanRow, RunChange, StepChange,
};

fn at(seconds: i64) -> DateTime<Utc> {
    Utc.timestamp_opt(1_700_000_000 + seconds, 123_456_000)
        .unwrap()
}

fn run(id: &str) -> NewRun {
    NewRun {
        id: id.to_owned(),
        connection_id: "c".to_owned(),
        project_id: "p".to_owned(),
        kind: "promote".to_owned(),
        status: "queued".to_owned(),
        params: json!({"a": 1}),
        source_environment: "dev".to_owned(),
        target_environment: "prod".to_owned(),
        started_at: at(0),
        steps: ["first", "cut_over"]
            .map(|name| NewStep {
                name: name.to_owned(),
                state: "pending".to_owned(),
            })
            .into(),
    }
}

async fn ledger() -> (tempfile::TempDir, Ledger) {
    let dir = tempfile::tempdir().unwrap();
    let ledger = Ledger::open(&dir.path().join("slipway.db")).await.unwrap();
    (dir, ledger)
}

#[tokio::test]
async fn what_was_written_is_there_after_opening_again() {
    let (dir, ledger) = ledger().await;
    assert_eq!(ledger.run_create(run("one")).await.unwrap(), 1);
    assert_eq!(ledger.run_create(run("two")).await.unwrap(), 2);
    let change = RunChange {
        status: Some("running".to_owned()),
        ..RunChange::default()
    };
    let step = StepChange {
        state: Some("running".to_owned()),
        started_at: Some(at(1)),
        ..StepChange::default()
    };
    ledger
        .run_and_step_change("one", change, "first", step)
        .await
        .unwrap();
    drop(ledger);
    let ledger = Ledger::open(&dir.path().join("slipway.db")).await.unwrap();
    let row = ledger.run_get("one").await.unwrap();
    assert_eq!((row.status.as_str(), row.number), ("running", 1));
    assert_eq!(row.started_at, at(0));
    let steps = ledger.step_list("one").await.unwrap();
    assert_eq!(steps[0].started_at, Some(at(1)));
    assert_eq!(steps[1].name, "cut_over");
    let open = ledger.run_list_open().await.unwrap();
    assert_eq!(open.len(), 2);
}

#[tokio::test]
async fn a_cancel_and_the_intent_of_the_cut_over_exclude_each_other() {
    let (_dir, ledger) = ledger().await;
    ledger.run_create(run("one")).await.unwrap();
    ledger.run_create(run("two")).await.unwrap();

    assert!(ledger.run_cancel_request("one", "cut_over").await.unwrap());
    let written = ledger
        .step_intent("one", "cut_over", json!({}), true)
        .await
        .unwrap();
    assert_eq!(written, IntentWritten::CancelRequested);
    assert_eq!(ledger.step_list("one").await.unwrap()[1].intent, None);

    let written = ledger
        .step_intent("two", "cut_over", json!({}), true)
        .await
        .unwrap();
    assert_eq!(written, IntentWritten::Written);
    assert!(!ledger.run_cancel_request("two", "cut_over").await.unwrap());
}

#[tokio::test]
async fn a_cancel_and_the_end_of_a_run_exclude_each_other() {
    let (_dir, ledger) = ledger().await;
    ledger.run_create(run("one")).await.unwrap();
    ledger.run_create(run("two")).await.unwrap();
    let end = async |id: &str| {
        let run = RunChange {
            status: Some("succeeded".to_owned()),
            ended_at: Some(at(3)),
            ..RunChange::default()
        };
        let step = StepChange {
            state: Some("done".to_owned()),
            ..StepChange::default()
        };
        ledger
            .run_and_step_change_unless_cancelled(id, run, "first", step)
            .await
            .unwrap()
    };

    assert!(ledger.run_cancel_request("one", "").await.unwrap());
    assert!(!end("one").await);
    assert_eq!(ledger.run_get("one").await.unwrap().status, "queued");
    assert_eq!(ledger.step_list("one").await.unwrap()[0].state, "pending");

    assert!(end("two").await);
    assert!(!ledger.run_cancel_request("two", "").await.unwrap());
}

#[tokio::test]
async fn a_run_keeps_its_first_plan() {
    let (_dir, ledger) = ledger().await;
    ledger.run_create(run("one")).await.unwrap();
    let plan = PlanRow {
        run_id: "one".to_owned(),
        id: "plan-1".to_owned(),
        digest: "d1".to_owned(),
        binding: json!({"b": 1}),
        view: json!({}),
        made_at: at(2),
    };
    let second = PlanRow {
        id: "plan-2".to_owned(),
        digest: "d2".to_owned(),
        ..plan.clone()
    };
    assert_eq!(ledger.plan_put(plan.clone()).await.unwrap(), plan);
    assert_eq!(ledger.plan_put(second).await.unwrap(), plan);
}

#[tokio::test]
async fn a_repeated_step_appends_its_event_once() {
    let (_dir, ledger) = ledger().await;
    let event = NewEvent {
        at: at(0),
        kind: "run_ended".to_owned(),
        connection_id: "c".to_owned(),
        project_id: "p".to_owned(),
        run_id: Some("one".to_owned()),
        body: json!({"x": 1}),
    };
    ledger.event_append(event.clone()).await.unwrap();
    ledger.event_append(event).await.unwrap();
    assert_eq!(ledger.event_list("c", "p").await.unwrap().len(), 1);
}

#[tokio::test]
async fn environments_keep_their_order_and_their_names_stay_unique() {
    let (_dir, ledger) = ledger().await;
    ledger
        .environment_put(environment("a", 0), at(0))
        .await
        .unwrap();
    ledger
        .environment_put(environment("b", 1), at(0))
        .await
        .unwrap();
    ledger
        .environment_reorder(vec!["b".to_owned(), "a".to_owned()], at(0))
        .await
        .unwrap();
    let names: Vec<String> = ledger
        .environment_list("c", "p")
        .await
        .unwrap()
        .into_iter()
        .map(|row| row.id)
        .collect();
    assert_eq!(names, ["b", "a"]);
    let clash = EnvironmentRow {
        name: "name of a".to_owned(),
        ..environment("d", 2)
    };
    let error = ledger.environment_put(clash, at(0)).await.unwrap_err();
    assert!(matches!(error, LedgerError::Query(_)));
}

#[tokio::test]
async fn a_dismissed_notice_stays_dismissed() {
    let (_dir, ledger) = ledger().await;
    let notice = NoticeRow {
        id: "n".to_owned(),
        text: "Run 1 was undone after a restart: prod is as it was.".to_owned(),
        run_id: None,
        at: at(0),
    };
    ledger.notice_add(notice.clone()).await.unwrap();
    let listed = ledger.notice_list().await.unwrap();
    assert_eq!(listed, std::slice::from_ref(&notice));
    ledger.notice_dismiss("n").await.unwrap();
    ledger.notice_add(notice).await.unwrap();
    assert_eq!(ledger.notice_list().await.unwrap(), []);
}

#[tokio::test]
async fn a_run_that_is_not_there_is_named() {
    let (_dir, ledger) = ledger().await;
    let error = ledger.run_get("nothing").await.unwrap_err();
    assert_eq!(error.to_string(), "the ledger has no run nothing");
}

fn event(kind: &str, body: serde_json::Value) -> NewEvent {
    NewEvent {
        at: at(0),
        kind: kind.to_owned(),
        connection_id: "c".to_owned(),
        project_id: "p".to_owned(),
        run_id: None,
        body,
    }
}

/// What a person does who opens the file with another program.
fn by_hand(dir: &tempfile::TempDir, statements: &str) {
    let connection = rusqlite::Connection::open(dir.path().join("slipway.db")).unwrap();
    connection
        .execute_batch("DROP TRIGGER events_stay; DROP TRIGGER events_remain;")
        .unwrap();
    connection.execute_batch(statements).unwrap();
}

#[tokio::test]
async fn an_event_says_who_did_it_and_when_to_the_microsecond() {
    let (_dir, ledger) = ledger().await;
    ledger.event_append(event("one", json!({}))).await.unwrap();
    let signed = ledger.clone().signed("anna@laptop");
    signed.event_append(event("two", json!({}))).await.unwrap();
    let events = ledger.event_list("c", "p").await.unwrap();
    let who: Vec<Option<&str>> = events.iter().map(|event| event.who.as_deref()).collect();
    assert_eq!(who, [None, Some("anna@laptop")]);
    assert_eq!(events[1].at, at(0));
}

#[tokio::test]
async fn a_chain_that_nobody_touched_holds_and_ends_with_the_last_event() {
    let (dir, ledger) = ledger().await;
    let empty = ledger.chain_verify().await.unwrap();
    assert_eq!(
        (empty.event, empty.hash.as_str()),
        (0, "0".repeat(64).as_str())
    );
    for number in 0..20 {
        let body = json!({"number": number, "z": {"b": [1, null], "a": "ü \" \n"}});
        ledger.event_append(event("k", body)).await.unwrap();
    }
    let head = ledger.chain_verify().await.unwrap();
    assert_eq!(head.event, 20);
    drop(ledger);
    let again = Ledger::open(&dir.path().join("slipway.db")).await.unwrap();
    assert_eq!(again.chain_verify().await.unwrap(), head);
}

#[tokio::test]
async fn a_row_that_was_changed_by_hand_is_found_and_named() {
    for (statement, first) in [
        ("UPDATE events SET body = '{\"n\":9}' WHERE id = 2", 2),
        ("UPDATE events SET body = '{\"n\": 2}' WHERE id = 2", 2),
        ("UPDATE events SET body = 'nothing' WHERE id = 2", 2),
        ("UPDATE events SET at = at + 1 WHERE id = 3", 3),
        ("UPDATE events SET who = 'somebody else' WHERE id = 1", 1),
        ("UPDATE events SET kind = 'other' WHERE id = 4", 4),
        ("DELETE FROM events WHERE id = 2", 3),
        ("DELETE FROM events WHERE id = 4", 4),
        ("DELETE FROM events", 1),
    ] {
        let (dir, ledger) = ledger().await;
        let ledger = ledger.signed("anna@laptop");
        for number in 1..=4 {
            let body = json!({"n": number});
            ledger.event_append(event("k", body)).await.unwrap();
        }
        by_hand(&dir, statement);
        match ledger.chain_verify().await {
            Err(LedgerError::ChainBroken { event, .. }) => {
                assert_eq!(event, first, "{statement}");
            }
            other => panic!("{statement}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn an_event_with_a_fraction_is_refused_and_nothing_is_kept() {
    let (_dir, ledger) = ledger().await;
    let refused = ledger.event_append(event("k", json!({"a": [1.5]}))).await;
    assert!(matches!(refused, Err(LedgerError::Fraction { .. })));
    assert_eq!(ledger.chain_verify().await.unwrap().event, 0);
}

#[tokio::test]
async fn environments_are_bound_with_their_event_or_not_at_all() {
    let (_dir, ledger) = ledger().await;
    let row = EnvironmentRow {
        id: "a".to_owned(),
        connection_id: "c".to_owned(),
        project_id: "p".to_owned(),
        name: "prod".to_owned(),
        colour: "teal".to_owned(),
        position: 0,
        endpoint_id: "ep".to_owned(),
        production: false,
        policy: json!({}),
    };
    let twice = vec![
        row.clone(),
        EnvironmentRow {
            id: "b".to_owned(),
            ..row.clone()
        },
    ];
    let bound = || vec![event("bound", json!({"environment_id": "a"}))];
    ledger
        .environments_bind(twice, Vec::new(), bound(), at(0))
        .await
        .unwrap_err();
    assert_eq!(ledger.event_list("c", "p").await.unwrap(), []);
    ledger
        .environments_bind(vec![row], Vec::new(), bound(), at(0))
        .await
        .unwrap();
    let events = ledger.event_list("c", "p").await.unwrap();
    let kinds: Vec<&str> = events.iter().map(|event| event.kind.as_str()).collect();
    assert_eq!(kinds, ["environment_set", "bound"]);
}

fn environment(id: &str, position: i64) -> EnvironmentRow {
    EnvironmentRow {
        id: id.to_owned(),
        connection_id: "c".to_owned(),
        project_id: "p".to_owned(),
        name: format!("name of {id}"),
        colour: "teal".to_owned(),
        position,
        endpoint_id: format!("ep-{id}"),
        production: false,
        policy: json!({}),
    }
}

#[tokio::test]
async fn what_environments_there_are_follows_from_the_events_whatever_was_done() {
    let (dir, ledger) = ledger().await;
    let ledger = ledger.signed("anna@laptop");
    let swapped = |id: &str, other: &str| EnvironmentRow {
        name: format!("name of {other}"),
        ..environment(id, 0)
    };
    for id in ["a", "b", "d"] {
        let row = environment(id, 0);
        ledger.environment_put(row, at(0)).await.unwrap();
    }
    let both = vec![swapped("a", "b"), swapped("b", "a")];
    let swap = ledger.environments_bind(both, Vec::new(), Vec::new(), at(1));
    swap.await.unwrap();
    let policy = json!({"hold": true});
    let set = ledger.environment_policy_set("b", policy, at(2));
    set.await.unwrap();
    let order = vec!["b".to_owned(), "a".to_owned()];
    ledger.environment_reorder(order, at(3)).await.unwrap();
    ledger.environment_remove("d", at(4)).await.unwrap();
    assert_eq!(ledger.environments_restore().await.unwrap(), [""; 0]);

    let before = ledger.environment_list("c", "p").await.unwrap();
    by_hand(&dir, "DELETE FROM environments");
    let told = ledger.environments_restore().await.unwrap();
    assert_eq!(told, ["name of b was missing.", "name of a was missing."]);
    assert_eq!(ledger.environment_list("c", "p").await.unwrap(), before);
    ledger.connection_remove("c", at(5)).await.unwrap();
    assert_eq!(ledger.environments_restore().await.unwrap(), [""; 0]);
    assert_eq!(ledger.environment_list("c", "p").await.unwrap(), []);
}

#[tokio::test]
async fn what_was_changed_beside_the_events_is_named_and_put_back() {
    for (statement, told) in [
        (
            "UPDATE environments SET policy = '{}', production = 0",
            "name of a: whether it is production, its policy had been changed.",
        ),
        (
            "UPDATE environments SET endpoint_id = 'ep-other'",
            "name of a: its endpoint had been changed.",
        ),
        ("DELETE FROM environments", "name of a was missing."),
        (
            "INSERT INTO environments VALUES ('z', 'c', 'p', 'more', 'teal', 1, 'ep-z', 0, '{}')",
            "more was there and is not known.",
        ),
    ] {
        let (dir, ledger) = ledger().await;
        let row = EnvironmentRow {
            production: true,
            policy: json!({"hold": true}),
            ..environment("a", 0)
        };
        ledger.environment_put(row.clone(), at(0)).await.unwrap();
        by_hand(&dir, statement);
        assert_eq!(ledger.environments_restore().await.unwrap(), [told]);
        assert_eq!(ledger.environment_list("c", "p").await.unwrap(), [row]);
        assert_eq!(ledger.environments_restore().await.unwrap(), [""; 0]);
    }
}

#[tokio::test]
async fn what_stays_as_it_is_leaves_no_event() {
    let (_dir, ledger) = ledger().await;
    for _ in 0..2 {
        let row = environment("a", 0);
        ledger.environment_put(row, at(0)).await.unwrap();
        let set = ledger.environment_policy_set("a", json!({}), at(0));
        set.await.unwrap();
        let order = vec!["a".to_owned()];
        ledger.environment_reorder(order, at(0)).await.unwrap();
        ledger.environment_remove("none", at(0)).await.unwrap();
    }
    assert_eq!(ledger.event_list("c", "p").await.unwrap().len(), 1);
}
