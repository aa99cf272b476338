//! A request that nobody decided in time.

use chrono::{TimeDelta, Utc};
use slipway_app::ipc::{Approvals, RequestState, RunStatus};
use slipway_team::{Draft, Event, Head, MemberKey};

use super::{
    anna_and_ben, database_of_team, demanded, end_of, enrolled, id_of, in_state, planned, seen,
    server, team_accounts,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_expires_says_so_to_both_and_what_was_made_for_it_is_gone() {
    let (anna, ben) = anna_and_ben().await;
    enrolled(&anna, &ben).await;
    let an_hour = Approvals {
        hours: Some(1),
        ..Approvals::default()
    };
    demanded(&anna, an_hour).await;
    let (client, project) = (server(&anna).await, id_of(&anna, "prod").await);
    let plan = planned(&anna).await;
    let plan_project = plan.project_id.as_str().into();
    let snapshots = client.snapshot_list(&plan_project).await.unwrap().len();

    // An hour is the shortest that can be demanded: whoever owns the database writes it down as of then.
    let digest = anna
        .app
        .run_get(&plan.id)
        .await
        .unwrap()
        .plan
        .unwrap()
        .digest;
    let body = serde_json::json!({
        "request": "late", "environment": project, "run_id": plan.id, "plan_digest": digest,
        "candidate": "c", "title": "Too late", "note": "", "link": "", "carry_out": "by_requester",
    });
    let draft = Draft {
        id: "late".to_owned(),
        kind: "request_made".to_owned(),
        body,
    };
    let (_, key) = team_accounts(&anna.desk);
    let key = anna.desk.keychain.get(&key).await.unwrap().unwrap();
    let key = MemberKey::from_secret(&key).unwrap();
    let database = database_of_team(&anna).await;
    let lives = TimeDelta::seconds(8);
    loop {
        let last = "SELECT seq, hash FROM slipway_team.events ORDER BY seq DESC LIMIT 1";
        let last = database.query_one(last, &[]).await.unwrap();
        let head = Head {
            seq: last.get(0),
            hash: last.get(1),
        };
        let at = Utc::now() - TimeDelta::hours(1) + lives;
        let event = Event::sign(&draft, &head, at, &key).unwrap();
        let written = database
            .execute(
                "INSERT INTO slipway_team.events (seq, prev_hash, hash, id, at, payload, signature)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                &[
                    &(head.seq + 1),
                    &head.hash,
                    &event.head().hash,
                    &draft.id,
                    &at,
                    &event.payload,
                    &event.signature,
                ],
            )
            .await;
        // Anna's computer may have said something in between.
        if written.is_ok() {
            break;
        }
    }
    let open = seen(&ben, "late").await;
    assert_eq!(open.summary.state, RequestState::Open);
    assert!(open.can_approve.enabled, "{:?}", open.can_approve);

    let ended = end_of(&anna, &plan.id).await;
    assert_eq!(ended.status, RunStatus::Failed, "{ended:?}");
    for person in [&anna, &ben] {
        in_state(person, "late", &RequestState::Expired).await;
        end_of(person, &plan.id).await;
        in_state(person, "late", &RequestState::Expired).await;
    }
    let refused = ben.app.request_approve("late", &digest, None).await;
    assert!(refused.unwrap_err().to_string().contains("expired"));
    let left = client.snapshot_list(&plan_project).await.unwrap().len();
    assert_eq!(left, snapshots - 1, "the candidate is gone");
}
