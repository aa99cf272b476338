//! Whose run it is, folded from signed events: no database is needed to decide.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{DateTime, TimeDelta, Utc};
use ring::rand::SystemRandom;
use serde_json::{Value, json};
use slipway_team::{Draft, Event, MemberKey, RequestState, State, Taken};

struct Team {
    state: State,
    at: DateTime<Utc>,
}

fn key() -> MemberKey {
    let secret = MemberKey::generate(&SystemRandom::new()).unwrap();
    MemberKey::from_secret(&secret).unwrap()
}

impl Team {
    fn of(anna: &MemberKey, ben: &MemberKey) -> Self {
        let mut team = Self {
            state: State::default(),
            at: DateTime::UNIX_EPOCH,
        };
        let founder =
            json!({"team": "Shop", "name": "Anna", "public_key": anna.public().to_string()});
        let second = json!({"name": "Ben", "public_key": ben.public().to_string()});
        assert_eq!(team.say(anna, "team_founded", founder), Taken::Counts);
        assert_eq!(team.say(anna, "member_enrolled", second), Taken::Counts);
        team
    }

    fn say(&mut self, by: &MemberKey, kind: &str, body: Value) -> Taken {
        let draft = Draft {
            id: format!("{}", self.state.head.seq + 1),
            kind: kind.to_owned(),
            body,
        };
        let event = Event::sign(&draft, &self.state.head, self.at, by).unwrap();
        self.state.take(&event)
    }

    fn step(&mut self, by: &MemberKey, state: &str, said: (&str, &str)) -> Taken {
        let mut body = json!({"run_id": "r", "step": "fresh_candidate", "state": state});
        body[said.0] = said.1.into();
        self.say(by, "run_step", body)
    }

    fn lock(&mut self, by: &MemberKey) -> Taken {
        let body = json!({"environment": "prod", "run_id": "r", "seconds": 90});
        self.say(by, "lease_taken", body)
    }
}

#[test]
fn what_a_step_was_about_to_do_stays_beside_what_it_made() {
    let (anna, ben) = (key(), key());
    let mut team = Team::of(&anna, &ben);
    team.step(&anna, "running", ("intent", "{\"name\":\"fresh\"}"));
    team.step(&anna, "done", ("result", "{\"branch_id\":\"br-1\"}"));
    let said = &team.state.steps["r"]["fresh_candidate"];
    assert_eq!(said.state, "done");
    assert_eq!(said.intent.as_deref(), Some("{\"name\":\"fresh\"}"));
    assert_eq!(said.result.as_deref(), Some("{\"branch_id\":\"br-1\"}"));
}

#[test]
fn a_run_is_its_owners_until_who_holds_the_lock_takes_it_over() {
    let (anna, ben) = (key(), key());
    let mut team = Team::of(&anna, &ben);
    let refused = |taken: Taken| matches!(taken, Taken::Refused(_));
    assert_eq!(team.lock(&anna), Taken::Counts);
    assert_eq!(team.step(&anna, "running", ("intent", "{}")), Taken::Counts);
    assert!(refused(team.step(&ben, "done", ("result", "{}"))));
    let taken = json!({"run_id": "r", "environment": "prod"});
    assert!(refused(team.say(&ben, "run_taken_over", taken.clone())));

    team.at += TimeDelta::seconds(90);
    assert!(refused(team.say(&ben, "run_taken_over", taken.clone())));
    assert_eq!(team.lock(&ben), Taken::Counts);
    assert_eq!(team.say(&ben, "run_taken_over", taken), Taken::Counts);
    assert!(
        refused(team.step(&anna, "done", ("result", "{}"))),
        "she is late"
    );
    let shown = json!({"run_id": "r", "document": "late"});
    assert!(refused(team.say(&anna, "run_shown", shown.clone())));
    assert_eq!(team.step(&ben, "undone", ("intent", "{}")), Taken::Counts);
    assert_eq!(team.say(&ben, "run_shown", shown), Taken::Counts);
    assert!(refused(team.lock(&anna)), "it is kept by who took it over");
}

#[test]
fn a_request_ends_by_the_word_of_who_took_its_run_over_and_no_longer_of_who_asked() {
    let (anna, ben) = (key(), key());
    let mut team = Team::of(&anna, &ben);
    let request = json!({
        "request": "q", "environment": "prod", "run_id": "r", "plan_digest": "0".repeat(64),
        "candidate": "c", "title": "Ship", "carry_out": "by_requester",
    });
    assert_eq!(team.say(&anna, "request_made", request), Taken::Counts);
    let begun = json!({"request": "q"});
    assert_eq!(team.say(&anna, "request_begun", begun), Taken::Counts);
    assert_eq!(team.lock(&ben), Taken::Counts);
    let taken = json!({"run_id": "r", "environment": "prod"});
    assert_eq!(team.say(&ben, "run_taken_over", taken), Taken::Counts);
    let ended = json!({"request": "q", "cut_over": false, "reason": "late"});
    let late = team.say(&anna, "request_ended", ended);
    assert!(matches!(late, Taken::Refused(_)), "{late:?}");
    let ended = json!({"request": "q", "cut_over": true});
    assert_eq!(team.say(&ben, "request_ended", ended), Taken::Counts);
    let request = team.state.requests.get("q").unwrap();
    assert_eq!(request.state, RequestState::CarriedOut);
}

#[test]
fn nothing_is_taken_over_that_was_not_begun_nor_with_another_lock_nor_from_oneself() {
    let (anna, ben) = (key(), key());
    let mut team = Team::of(&anna, &ben);
    let refused = |taken: Taken| matches!(taken, Taken::Refused(_));
    let request = json!({
        "request": "q", "environment": "prod", "run_id": "r", "plan_digest": "0".repeat(64),
        "candidate": "c", "title": "Ship", "carry_out": "by_requester",
    });
    assert_eq!(team.say(&anna, "request_made", request), Taken::Counts);
    assert_eq!(team.step(&anna, "done", ("result", "{}")), Taken::Counts);
    let elsewhere = json!({"environment": "dev", "run_id": "r", "seconds": 90});
    assert_eq!(team.say(&ben, "lease_taken", elsewhere), Taken::Counts);
    let taken = json!({"run_id": "r", "environment": "dev"});
    assert!(refused(team.say(&ben, "run_taken_over", taken)));
    assert_eq!(team.lock(&anna), Taken::Counts);
    let taken = json!({"run_id": "r", "environment": "prod"});
    assert!(refused(team.say(&anna, "run_taken_over", taken.clone())));
    team.at += TimeDelta::seconds(90);
    assert_eq!(team.lock(&ben), Taken::Counts);
    assert_eq!(team.say(&ben, "run_taken_over", taken), Taken::Counts);
    let request = team.state.requests.get("q").unwrap();
    let is_void = matches!(request.state, RequestState::Void { .. });
    assert!(is_void, "it was approved by nobody: {:?}", request.state);
}
