//! The team's database does not answer: at each point of a request.

use slipway_app::ipc::{CarryOut, FailureCode, RequestState, RunStatus, TeamLink};
use slipway_workflow::Moment;

use super::{
    Duration, NewRequest, Person, Place, anna_and_ben, asked, come_to, end_of, enrolled, in_state,
    ledger_disabled, ledger_of, one_approval, planned, seen, until, with_a_place,
};

async fn queued(person: &Person) -> u32 {
    match person.app.team_get().await.unwrap().unwrap().link {
        TeamLink::Offline { queued, .. } => queued,
        link => panic!("{link:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_and_decided_while_it_is_away_waits_but_nothing_that_leads_to_the_cut_over() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    one_approval(&anna).await;
    let ledger = ledger_of(&anna).await;
    let plan = planned(&anna).await;

    ledger_disabled(&anna, &ledger, true).await;
    let request = NewRequest {
        run_id: plan.id.clone(),
        title: "Ship the new tax rates".to_owned(),
        note: String::new(),
        link: String::new(),
        carry_out: CarryOut::WhenApproved,
        override_reason: None,
        changed: None,
    };
    let waits = anna.app.request_make(request).await.unwrap_err();
    assert_eq!(waits.code, Some(FailureCode::Unreachable), "{waits}");
    assert!(waits.to_string().contains("waits here"), "{waits}");
    assert!(queued(&anna).await > 0);
    ledger_disabled(&anna, &ledger, false).await;
    let request = until(&ben.app, || async {
        ben.app.request_list().await.unwrap().pop()
    })
    .await;
    let digest = seen(&ben, &request.id).await.run.plan.unwrap().digest;

    // With the name typed it would replace prod whenever the database came back.
    ledger_disabled(&anna, &ledger, true).await;
    let approval = ben.app.request_approve(&request.id, &digest, Some("prod"));
    let refused = approval.await.unwrap_err();
    assert_eq!(refused.code, Some(FailureCode::Unreachable), "{refused}");
    assert_eq!(queued(&ben).await, 0, "it is not said later");
    // No is no, also later.
    let reason = "Not before the weekend.";
    ben.app.request_reject(&request.id, reason).await.unwrap();
    assert_eq!(queued(&ben).await, 1);
    ledger_disabled(&anna, &ledger, false).await;
    let rejected = RequestState::Rejected {
        by: "Ben".to_owned(),
        reason: reason.to_owned(),
    };
    in_state(&anna, &request.id, &rejected).await;
    let ended = end_of(&anna, &plan.id).await;
    assert_eq!(ended.status, RunStatus::Failed, "{ended:?}");

    let script = "CREATE TABLE after_the_weekend (id int)";
    super::change_dev(&anna, script).await;
    let plan = planned(&anna).await;
    let request = asked(&anna, &plan, CarryOut::ByRequester).await;
    let digest = seen(&ben, &request.id).await.run.plan.unwrap().digest;
    ledger_disabled(&anna, &ledger, true).await;
    let approval = ben.app.request_approve(&request.id, &digest, None);
    approval.await.unwrap();
    assert_eq!(queued(&ben).await, 1, "who asked says when");
    ledger_disabled(&anna, &ledger, false).await;
    in_state(&anna, &request.id, &RequestState::Approved).await;

    ledger_disabled(&anna, &ledger, true).await;
    anna.app.request_withdraw(&request.id).await.unwrap();
    let refused = anna.app.run_execute(&plan.id, &digest, Some("prod")).await;
    let refused = refused.unwrap_err().to_string();
    assert!(refused.contains("team's database"), "{refused}");
    ledger_disabled(&anna, &ledger, false).await;
    in_state(&ben, &request.id, &RequestState::Withdrawn).await;
    end_of(&anna, &plan.id).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_member_replaced_is_no_change_from_outside() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    let plan = planned(&anna).await;
    let digest = anna.app.run_get(&plan.id).await.unwrap().plan.unwrap();
    let mut changes = ben.app.changes();
    super::run_to_its_end(&anna, &plan, &digest.digest).await;
    // At once: what she did is heard as it is begun.
    let of_ben = planned(&ben).await;
    ben.app.run_cancel(&of_ben.id).await.unwrap();
    let is_told = async {
        while !matches!(
            changes.recv().await,
            Ok(slipway_app::ipc::Changed::Pipeline { .. })
        ) {}
    };
    is_told.await;
    let prod = super::environment(&ben.app.pipeline().await.unwrap(), "prod").clone();
    assert_eq!(prod.differences, Vec::<String>::new(), "{prod:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_teams_database_never_takes_is_told_and_holds_nothing_up() {
    let anna = super::joined_by(Person::new().await).await;
    let prod = super::id_of(&anna, "prod").await;
    let frozen = |why: &str| {
        let approvals = slipway_app::ipc::Approvals {
            frozen_until: Some(chrono::Utc::now() + chrono::TimeDelta::days(1)),
            frozen_why: why.to_owned(),
            ..slipway_app::ipc::Approvals::default()
        };
        let app = &anna.app;
        app.environment_terms_set(&prod, slipway_app::ipc::Policy::default(), approvals)
    };
    let refused = frozen("The\u{0}quarter ends.").await.unwrap_err();
    assert!(refused.to_string().contains("does not take"), "{refused}");
    let notices = anna.app.overview().await.unwrap().notices;
    let told = |text: &str| notices.iter().any(|it| it.text.contains(text));
    assert!(
        told("not told of what was done here (terms set)"),
        "{notices:?}"
    );
    let terms = frozen("The quarter ends.").await.unwrap();
    assert_eq!(terms.approvals.frozen_why, "The quarter ends.");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_run_ends_while_it_is_away_and_everybody_reads_it_later() {
    let place = Place::new("verify", Moment::BeforeAct, false);
    let (anna, ben) = with_a_place(&place, Duration::from_secs(60)).await;
    let (plan, request) = come_to(&place, &anna, &ben).await;
    let ledger = ledger_of(&anna).await;
    ledger_disabled(&anna, &ledger, true).await;
    let refused = ben.app.run_take_over(&plan.id, "prod").await.unwrap_err();
    assert_eq!(refused.code, Some(FailureCode::Unreachable), "{refused}");
    place.go_on();
    let ended = end_of(&anna, &plan.id).await;
    assert_eq!(ended.status, RunStatus::Succeeded, "{ended:?}");
    ledger_disabled(&anna, &ledger, false).await;
    in_state(&ben, &request.id, &RequestState::CarriedOut).await;
    assert_eq!(end_of(&ben, &plan.id).await.status, RunStatus::Succeeded);
}
