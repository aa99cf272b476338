//! A team's ledger in real PostgreSQL, followed by several copies.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../../slipway-inspect/tests/support/mod.rs"]
mod support;

use chrono::TimeDelta;
use ring::rand::SystemRandom;
use serde_json::{Value, json};
use slipway_inspect::{ConnectOptions, Session, connect};
use slipway_postgres::Server;
use slipway_team::{
    Alarm, Approvals, Counted, Draft, Event, Head, LeaseRefused, Leases, MemberKey, Membership,
    RequestState, State, Table, TableError, Taken, Why, follow,
};
use support::{Place, admin, uri};

fn key() -> MemberKey {
    let secret = MemberKey::generate(&SystemRandom::new()).unwrap();
    MemberKey::from_secret(&secret).unwrap()
}

fn draft(id: &str, kind: &str, body: Value) -> Draft {
    Draft {
        id: id.to_owned(),
        kind: kind.to_owned(),
        body,
    }
}

fn person(kind: &str, name: &str, key: &MemberKey) -> Draft {
    let public_key = key.public().to_string();
    let body = json!({"name": name, "public_key": public_key});
    draft(&format!("{kind} {name}"), kind, body)
}

/// A server with a role `member` that is admitted, and an owner's session.
async fn founded(place: &Place, anna: &MemberKey) -> (Server, Session) {
    let server = place.server("team").await;
    let owner = admin(&server, "postgres").await;
    owner
        .batch_execute("CREATE ROLE member LOGIN; CREATE ROLE stranger LOGIN")
        .await
        .unwrap();
    let table = Table::new(&owner);
    table.create().await.unwrap();
    table.admit("member").await.unwrap();
    let first = person("team_founded", "Anna", anna);
    table.append(&first, anna).await.unwrap();
    (server, owner)
}

async fn as_role(server: &Server, role: &str) -> Session {
    let options = ConnectOptions::default();
    connect(&uri(server, role, "postgres"), &options)
        .await
        .unwrap()
}

fn counted(events: &[Event]) -> Vec<Result<String, Why>> {
    let mut membership = Membership::default();
    events
        .iter()
        .map(|event| match membership.take(event) {
            Counted::By(member) => Ok(member.name),
            Counted::Not(why) => Err(why),
        })
        .collect()
}

#[tokio::test]
async fn events_count_from_those_who_were_members_when_they_signed_and_from_nobody_else() {
    let place = Place::new();
    let (anna, ben, eve) = (key(), key(), key());
    let (server, _owner) = founded(&place, &anna).await;
    let session = as_role(&server, "member").await;
    let table = Table::new(&session);
    let says = |id: &str| draft(id, "request_made", json!({"title": id}));
    let removed = json!({"public_key": ben.public().to_string()});
    let mut stolen = person("member_enrolled", "Anna 2", &eve);
    stolen.id = "by nobody".to_owned();
    for (draft, key) in [
        (person("enrolment_asked", "Ben", &ben), &ben),
        (says("too early"), &ben),
        (person("member_enrolled", "Ben", &ben), &anna),
        (says("in time"), &ben),
        (stolen, &eve),
        (draft("out", "member_removed", removed), &anna),
        (says("too late"), &ben),
        (person("member_enrolled", "Ben again", &ben), &anna),
    ] {
        table.append(&draft, key).await.unwrap();
    }
    let events = follow(&table, &Head::origin()).await.unwrap();
    let by = |name: &str| Ok(name.to_owned());
    assert_eq!(
        counted(&events),
        [
            by("Anna"),
            Err(Why::Asks),
            Err(Why::NoMember),
            by("Anna"),
            by("Ben"),
            Err(Why::NoMember),
            by("Anna"),
            Err(Why::NoMember),
            Err(Why::Enrolled),
        ]
    );
}

#[tokio::test]
async fn an_event_that_names_the_key_of_another_counts_for_nothing() {
    let place = Place::new();
    let (anna, eve) = (key(), key());
    let (server, _owner) = founded(&place, &anna).await;
    let session = as_role(&server, "member").await;
    let table = Table::new(&session);
    let (head, at) = table.head().await.unwrap();
    let forged = draft("forged", "approval_given", json!({}));
    let meant = Event::sign(&forged, &head, at, &anna).unwrap();
    let signed = Event::sign(&forged, &head, at, &eve).unwrap();
    session
        .execute(
            "SELECT slipway_team.append($1, $2)",
            &[&meant.payload, &signed.signature],
        )
        .await
        .unwrap();
    let events = follow(&table, &Head::origin()).await.unwrap();
    assert_eq!(counted(&events)[1], Err(Why::NotSigned));
}

#[tokio::test]
async fn what_the_database_can_never_hold_is_refused_for_good_and_holds_nothing_up() {
    let place = Place::new();
    let anna = key();
    let (server, _owner) = founded(&place, &anna).await;
    let session = as_role(&server, "member").await;
    let table = Table::new(&session);
    let large = "x".repeat(5 << 20);
    for (id, text) in [("a zero", "a\u{0}b"), ("too large", &large)] {
        let said = draft(id, "said", json!({"text": text}));
        let refused = table.append(&said, &anna).await.unwrap_err();
        assert!(matches!(refused, TableError::Refused(_)), "{refused:?}");
    }
    let next = draft("next", "said", json!({"text": "a b"}));
    table.append(&next, &anna).await.unwrap();
    let events = follow(&table, &Head::origin()).await.unwrap();
    assert_eq!(events.len(), 2);
}

#[tokio::test]
async fn what_cannot_be_read_counts_for_nothing_and_stops_nobody() {
    let place = Place::new();
    let anna = key();
    let (server, _owner) = founded(&place, &anna).await;
    let session = as_role(&server, "member").await;
    let table = Table::new(&session);
    let deep = format!("{}1{}", "[".repeat(500), "]".repeat(500));
    let later = format!(
        "{{\"version\":2,\"author\":\"{}\",\"body\":{{}},\"kind\":\"said\"",
        anna.public()
    );
    for (number, rest) in [
        "{\"x\":1".to_owned(),
        format!("{{\"x\":{deep}"),
        "{\"prev_hash\":\"0\",\"x\":1e400".to_owned(),
        later,
    ]
    .into_iter()
    .enumerate()
    {
        let (head, at) = table.head().await.unwrap();
        let (seq, at) = (head.seq + 1, at.timestamp_micros());
        let payload = format!(
            "{rest},\"seq\":\"{seq}\",\"prev_hash\":\"{}\",\"id\":\"bad {number}\",\"at\":{at}}}",
            head.hash
        );
        let signature = "0".repeat(128);
        session
            .execute(
                "SELECT slipway_team.append($1, $2)",
                &[&payload, &signature],
            )
            .await
            .unwrap();
    }
    // The id of what cannot be read is not lost for who meant it.
    let said = draft("bad 0", "said", json!({}));
    table.append(&said, &anna).await.unwrap();
    let events = follow(&table, &Head::origin()).await.unwrap();
    let counted = counted(&events);
    assert_eq!(counted.len(), 6);
    let is_unreadable = |it: &Result<String, Why>| matches!(it, Err(Why::Unreadable(_)));
    assert!(counted[1..5].iter().all(is_unreadable), "{counted:?}");
    assert_eq!(counted[5], Ok("Anna".to_owned()));

    // A copy reads again what it kept.
    let mut state = State::default();
    for event in &events {
        let kept = Event::after(&state.head, &event.payload, &event.hash, &event.signature);
        state.take(&kept.unwrap());
    }
    assert_eq!(state.head, events[5].head());
    assert_eq!(state.counted, 2);
    let elsewhere = Event::after(
        &state.head,
        &events[1].payload,
        &events[1].hash,
        &events[1].signature,
    );
    assert_eq!(
        elsewhere.unwrap_err(),
        "it does not follow the one that stands before it"
    );
}

#[tokio::test]
async fn members_can_read_and_append_and_nothing_else() {
    let place = Place::new();
    let anna = key();
    let (server, owner) = founded(&place, &anna).await;
    let session = as_role(&server, "member").await;
    for statement in [
        "INSERT INTO slipway_team.events SELECT * FROM slipway_team.events",
        "UPDATE slipway_team.events SET at = now()",
        "DELETE FROM slipway_team.events",
        "TRUNCATE slipway_team.events",
        "DROP TABLE slipway_team.events",
        "ALTER TABLE slipway_team.events DISABLE TRIGGER ALL",
        "CREATE OR REPLACE FUNCTION slipway_team.append(text, text) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint'",
        "DO $$ BEGIN LOCK TABLE slipway_team.events IN ACCESS EXCLUSIVE MODE; END $$",
    ] {
        let refused = session.batch_execute(statement).await.unwrap_err();
        let code = refused.code().unwrap().code();
        assert_eq!(code, "42501", "{statement}: {refused:?}");
    }
    // What Neon's API makes of every role, and what the most powerful of its roles could try besides.
    owner
        .batch_execute(
            "GRANT pg_write_all_data TO member;
             GRANT SET ON PARAMETER session_replication_role TO member;
             CREATE SCHEMA of_member AUTHORIZATION member;",
        )
        .await
        .unwrap();
    session
        .batch_execute(
            "CREATE FUNCTION of_member.yes(name, name) RETURNS boolean LANGUAGE sql AS 'SELECT true';
             CREATE OPERATOR of_member.= (LEFTARG = name, RIGHTARG = name, FUNCTION = of_member.yes);
             SET search_path = of_member, pg_catalog;",
        )
        .await
        .unwrap();
    for role in ["origin", "replica"] {
        for statement in [
            "INSERT INTO slipway_team.events SELECT seq + 1, hash, md5(hash), 'x', at, payload, signature FROM slipway_team.events",
            "UPDATE slipway_team.events SET at = now()",
            "DELETE FROM slipway_team.events",
        ] {
            let said = format!("SET session_replication_role = {role}; {statement}");
            let refused = session.batch_execute(&said).await.unwrap_err();
            let code = refused.code().unwrap().code();
            assert_eq!(code, "SLT04", "{said}: {refused:?}");
        }
    }
    let table = Table::new(&session);
    let says = draft("still", "request_made", json!({}));
    table.append(&says, &anna).await.unwrap();
    let owned = owner
        .batch_execute("DELETE FROM slipway_team.events")
        .await
        .unwrap_err();
    assert_eq!(owned.code().unwrap().code(), "SLT04");
    let stranger = as_role(&server, "stranger").await;
    let refused = Table::new(&stranger).head().await.unwrap_err();
    assert!(matches!(refused, TableError::Forbidden(_)), "{refused:?}");
}

#[tokio::test]
async fn an_event_stands_at_the_databases_time_and_after_the_last_one_or_not_at_all() {
    let place = Place::new();
    let anna = key();
    let (server, _owner) = founded(&place, &anna).await;
    let session = as_role(&server, "member").await;
    let table = Table::new(&session);
    let (head, at) = table.head().await.unwrap();
    let sign = |head: &Head, at| {
        let draft = draft("late", "request_made", json!({}));
        Event::sign(&draft, head, at, &anna).unwrap()
    };
    let day = TimeDelta::days(1);
    for (event, code) in [
        (sign(&head, at + day), "SLT02"),
        (sign(&head, at - day), "SLT02"),
        (sign(&Head::origin(), at), "SLT01"),
    ] {
        let refused = session
            .execute(
                "SELECT slipway_team.append($1, $2)",
                &[&event.payload, &event.signature],
            )
            .await
            .unwrap_err();
        assert_eq!(refused.code().unwrap().code(), code);
    }
    assert_eq!(table.head().await.unwrap().0, head);
}

#[tokio::test]
async fn many_who_append_at_once_all_get_a_place_and_nobody_gets_two() {
    let place = Place::new();
    let anna = key();
    let (server, owner) = founded(&place, &anna).await;
    let mut members = tokio::task::JoinSet::new();
    for member in 0..4 {
        let session = as_role(&server, "member").await;
        let anna = MemberKey::from_secret(&MemberKey::generate(&SystemRandom::new()).unwrap());
        let own = anna.unwrap();
        members.spawn(async move {
            let table = Table::new(&session);
            for number in 0..6 {
                let draft = draft(&format!("{member}.{number}"), "said", json!({}));
                let first = table.append(&draft, &own).await.unwrap();
                // As when the answer to the first never came.
                assert_eq!(table.append(&draft, &own).await.unwrap(), first);
            }
        });
    }
    while let Some(ended) = members.join_next().await {
        ended.unwrap();
    }
    let events = follow(&Table::new(&owner), &Head::origin()).await.unwrap();
    assert_eq!(events.len(), 1 + 4 * 6);
}

#[tokio::test]
async fn a_ledger_that_was_cut_off_or_written_anew_is_an_alarm_for_who_saw_more() {
    let place = Place::new();
    let anna = key();
    let (_server, owner) = founded(&place, &anna).await;
    let table = Table::new(&owner);
    for number in 0..3 {
        let said = draft(&format!("said {number}"), "said", json!({}));
        table.append(&said, &anna).await.unwrap();
    }
    let seen = follow(&table, &Head::origin()).await.unwrap()[3].head();
    assert!(follow(&table, &seen).await.unwrap().is_empty());
    owner
        .batch_execute("ALTER TABLE slipway_team.events DISABLE TRIGGER events_stay")
        .await
        .unwrap();
    owner
        .batch_execute("DELETE FROM slipway_team.events WHERE seq = 4")
        .await
        .unwrap();
    let alarm = follow(&table, &seen).await.unwrap_err();
    assert!(alarm.to_string().contains("it is gone"), "{alarm:?}");

    let other = draft("another one", "said", json!({}));
    table.append(&other, &anna).await.unwrap();
    let alarm = follow(&table, &seen).await.unwrap_err();
    assert!(
        matches!(alarm, Alarm::Rewritten { seq: 4, .. }),
        "{alarm:?}"
    );

    for (statement, what) in [
        (
            "UPDATE slipway_team.events SET payload = replace(payload, 'said', 'SAID') WHERE seq = 3",
            "it is not what was hashed",
        ),
        (
            "DELETE FROM slipway_team.events WHERE seq = 2",
            "the one before it is missing",
        ),
    ] {
        owner.batch_execute(statement).await.unwrap();
        let alarm = follow(&table, &Head::origin()).await.unwrap_err();
        assert!(alarm.to_string().contains(what), "{alarm:?}");
    }
}

#[tokio::test]
async fn a_database_without_a_teams_ledger_says_so_and_a_second_one_is_not_made() {
    let place = Place::new();
    let server = place.server("team").await;
    let owner = admin(&server, "postgres").await;
    let table = Table::new(&owner);
    assert!(matches!(table.head().await, Err(TableError::Absent)));
    table.create().await.unwrap();
    assert_eq!(table.head().await.unwrap().0, Head::origin());
    assert!(matches!(table.create().await, Err(TableError::Present)));
    assert_eq!(table.head().await.unwrap().0, Head::origin());
}

#[test]
fn a_lease_keeps_others_away_until_its_time_and_then_the_next_one_has_a_higher_number() {
    let (anna, ben) = (key(), key());
    let start = chrono::DateTime::UNIX_EPOCH;
    let mut leases = Leases::default();
    let mut take = |key: &MemberKey, kind: &str, run: &str, second: i64| {
        let body = json!({"environment": "prod", "run_id": run, "seconds": 60});
        let draft = draft("id", kind, body);
        let at = start + TimeDelta::seconds(second);
        let event = Event::sign(&draft, &Head::origin(), at, key).unwrap();
        leases.take(&event).unwrap()
    };
    assert_eq!(take(&anna, "lease_taken", "run a", 0).unwrap().fencing, 1);
    let held = take(&ben, "lease_taken", "run b", 59).unwrap_err();
    assert!(matches!(held, LeaseRefused::Held(lease) if lease.run_id == "run a"));
    let kept = take(&anna, "lease_kept", "run a", 59).unwrap();
    assert_eq!(kept.until, start + TimeDelta::seconds(119));
    take(&ben, "lease_taken", "run b", 118).unwrap_err();
    assert_eq!(take(&ben, "lease_taken", "run b", 119).unwrap().fencing, 2);
    assert_eq!(
        take(&anna, "lease_kept", "run a", 120),
        Err(LeaseRefused::NotHeld)
    );
    take(&ben, "lease_given_up", "run b", 121).unwrap();
    assert_eq!(take(&anna, "lease_taken", "run c", 121).unwrap().fencing, 3);
}

#[tokio::test]
async fn two_who_approve_at_the_same_moment_are_both_counted_and_a_third_word_comes_too_late() {
    let place = Place::new();
    let (anna, ben, cleo) = (key(), key(), key());
    let (server, _owner) = founded(&place, &anna).await;
    let session = as_role(&server, "member").await;
    let table = Table::new(&session);
    let approvals = Approvals {
        needed: 2,
        ..Approvals::default()
    };
    let terms = json!({"environment": "prod", "policy": {}, "approvals": approvals});
    let digest = "a".repeat(64);
    let request = json!({
        "request": "r", "environment": "prod", "run_id": "run", "plan_digest": digest,
        "candidate": "c", "title": "Ship it", "carry_out": "by_requester",
    });
    for (draft, key) in [
        (person("member_enrolled", "Ben", &ben), &anna),
        (person("member_enrolled", "Cleo", &cleo), &anna),
        (draft("terms", "terms_set", terms), &anna),
        (draft("asked", "request_made", request), &anna),
    ] {
        table.append(&draft, key).await.unwrap();
    }
    let approval = |who: &str| {
        let body = json!({"request": "r", "plan_digest": digest});
        draft(&format!("approval of {who}"), "approval_given", body)
    };
    let (of_ben, of_cleo) = (as_role(&server, "member"), as_role(&server, "member"));
    let (of_ben, of_cleo) = tokio::join!(of_ben, of_cleo);
    let (ben_says, cleo_says) = (approval("ben"), approval("cleo"));
    let (of_ben, of_cleo) = (Table::new(&of_ben), Table::new(&of_cleo));
    let (one, other) = tokio::join!(
        of_ben.append(&ben_says, &ben),
        of_cleo.append(&cleo_says, &cleo)
    );
    assert_ne!(one.unwrap().seq, other.unwrap().seq);
    let begun = draft("begun", "request_begun", json!({"request": "r"}));
    table.append(&begun, &anna).await.unwrap();
    let no = json!({"request": "r", "reason": "wait"});
    let late = draft("no", "request_rejected", no);
    table.append(&late, &cleo).await.unwrap();
    let mut state = State::default();
    let taken: Vec<Taken> = follow(&table, &Head::origin())
        .await
        .unwrap()
        .iter()
        .map(|event| state.take(event))
        .collect();
    let request = state.requests.get("r").unwrap();
    assert_eq!(request.approvals.len(), 2);
    assert_eq!(request.state, RequestState::UnderWay);
    let refused = "the request is being carried out".to_owned();
    assert_eq!(taken.last(), Some(&Taken::Refused(refused)));
}
