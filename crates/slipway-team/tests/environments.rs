//! Which environments a team has, folded from signed events: no database is needed to decide.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::DateTime;
use ring::rand::SystemRandom;
use serde_json::{Value, json};
use slipway_team::{Approvals, Draft, Event, MemberKey, State, Taken};

struct Team {
    state: State,
    anna: MemberKey,
}

impl Team {
    fn new() -> Self {
        let secret = MemberKey::generate(&SystemRandom::new()).unwrap();
        let anna = MemberKey::from_secret(&secret).unwrap();
        let founder =
            json!({"team": "Shop", "name": "Anna", "public_key": anna.public().to_string()});
        let mut team = Self {
            state: State::default(),
            anna,
        };
        assert_eq!(team.say("team_founded", founder), Taken::Counts);
        team
    }

    fn say(&mut self, kind: &str, body: Value) -> Taken {
        let draft = Draft {
            id: format!("{}", self.state.head.seq + 1),
            kind: kind.to_owned(),
            body,
        };
        let at = DateTime::UNIX_EPOCH;
        let event = Event::sign(&draft, &self.state.head, at, &self.anna).unwrap();
        self.state.take(&event)
    }

    fn set(&mut self, id: &str, name: &str, endpoint: &str) -> Taken {
        let body = json!({
            "environment_id": id, "name": name, "colour": "teal", "position": 0, "endpoint_id": endpoint,
            "production": false,
        });
        self.say("environment_set", body)
    }

    fn demand(&mut self, environment: &str, needed: u8) {
        let approvals = Approvals {
            needed,
            requester_may: true,
            ..Approvals::default()
        };
        let body = json!({"environment": environment, "policy": {}, "approvals": approvals});
        assert_eq!(self.say("terms_set", body), Taken::Counts);
    }

    fn bound(&self) -> Vec<(&str, &str, &str)> {
        let environments = self.state.environments.iter();
        environments
            .map(|(id, body)| {
                let word = |name: &str| body[name].as_str().unwrap();
                (id.as_str(), word("name"), word("endpoint_id"))
            })
            .collect()
    }
}

fn refused(why: &str) -> Taken {
    Taken::Refused(why.to_owned())
}

#[test]
fn an_environment_that_asks_for_approvals_keeps_its_endpoint_until_it_asks_for_none() {
    let mut team = Team::new();
    assert_eq!(team.set("p", "prod", "ep-prod"), Taken::Counts);
    team.demand("p", 1);
    assert_eq!(
        team.set("p", "prod", "ep-aside"),
        refused("the environment asks for approvals, and keeps its endpoint")
    );
    assert_eq!(
        team.set("l", "live", "ep-prod"),
        refused("its endpoint is that of prod")
    );
    assert_eq!(team.bound(), [("p", "prod", "ep-prod")]);
    assert_eq!(team.set("p", "production", "ep-prod"), Taken::Counts);

    team.demand("p", 0);
    assert_eq!(team.set("p", "production", "ep-other"), Taken::Counts);
    assert_eq!(team.bound(), [("p", "production", "ep-other")]);
}

#[test]
fn the_first_of_two_environments_with_one_name_or_endpoint_counts_until_it_is_removed() {
    let mut team = Team::new();
    assert_eq!(team.set("a", "staging", "ep-a"), Taken::Counts);
    let taken = "another environment has this name";
    assert_eq!(team.set("b", "Staging", "ep-b"), refused(taken));
    let taken = "its endpoint is that of staging";
    assert_eq!(team.set("b", "qa", "ep-a"), refused(taken));
    assert_eq!(team.bound(), [("a", "staging", "ep-a")]);
    let removed = json!({"environment_id": "a"});
    assert_eq!(team.say("environment_removed", removed), Taken::Counts);
    assert_eq!(team.set("b", "staging", "ep-a"), Taken::Counts);
    assert_eq!(team.set("b", "staging", "ep-b"), Taken::Counts);
}

#[test]
fn an_environment_that_no_copy_could_show_takes_nothing_in_its_place() {
    let mut team = Team::new();
    assert_eq!(team.set("p", "prod", "ep-prod"), Taken::Counts);
    let half = json!({"environment_id": "p", "endpoint_id": "ep-prod"});
    let taken = team.say("environment_set", half);
    assert_eq!(taken, refused("what it says cannot be"));
    assert_eq!(team.bound(), [("p", "prod", "ep-prod")]);
}
