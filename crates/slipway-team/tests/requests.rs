//! Requests and approvals, folded from signed events: no database is needed to decide.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::{DateTime, TimeDelta, Utc};
use ring::rand::SystemRandom;
use serde_json::{Value, json};
use slipway_team::{
    AllTerms, Approvals, Draft, Event, Head, MemberKey, NotNow, Request, RequestRefused,
    RequestState, Requests, TermsRefused, may_carry_out, may_go_on,
};

struct Team {
    terms: AllTerms,
    requests: Requests,
    head: Head,
    at: DateTime<Utc>,
    overriding: &'static str,
    changed: &'static str,
    identity: &'static str,
    carry_out: Value,
}

fn key() -> MemberKey {
    let secret = MemberKey::generate(&SystemRandom::new()).unwrap();
    MemberKey::from_secret(&secret).unwrap()
}

fn digest(letter: &str) -> String {
    letter.repeat(64)
}

impl Team {
    fn new() -> Self {
        Self {
            terms: AllTerms::default(),
            requests: Requests::default(),
            head: Head::origin(),
            at: DateTime::UNIX_EPOCH,
            overriding: "",
            changed: "",
            identity: "",
            carry_out: json!("by_requester"),
        }
    }

    fn event(&mut self, by: &MemberKey, kind: &str, body: Value) -> Event {
        let draft = Draft {
            id: format!("{}", self.head.seq + 1),
            kind: kind.to_owned(),
            body,
        };
        let event = Event::sign(&draft, &self.head, self.at, by).unwrap();
        self.head = event.head();
        event
    }

    fn demand(&mut self, by: &MemberKey, approvals: &Approvals) -> i64 {
        self.set(by, approvals, json!({}))
    }

    fn set(&mut self, by: &MemberKey, approvals: &Approvals, policy: Value) -> i64 {
        let body = json!({"environment": "prod", "policy": policy, "approvals": approvals});
        let event = self.event(by, "terms_set", body);
        self.terms.take(&event).unwrap().unwrap();
        event.seq
    }

    fn standing(&self) -> &Approvals {
        &self.terms.of("prod").terms.approvals
    }

    fn agree(&mut self, by: &MemberKey, change: i64) -> Result<(), TermsRefused> {
        let body = json!({"environment": "prod", "change": change});
        let event = self.event(by, "terms_agreed", body);
        self.terms.take(&event).unwrap()
    }

    fn ask(
        &mut self,
        by: &MemberKey,
        request: &str,
        candidate: &str,
    ) -> Result<(), RequestRefused> {
        let body = json!({
            "request": request,
            "environment": "prod",
            "run_id": "run",
            "plan_digest": digest("a"),
            "candidate": candidate,
            "title": "Ship it",
            "note": "",
            "link": "",
            "carry_out": self.carry_out,
            "override": self.overriding,
            "changed": self.changed,
            "identity": self.identity,
        });
        let event = self.event(by, "request_made", body);
        self.requests.take(&event, &self.terms).unwrap()
    }

    fn about(&mut self, by: &MemberKey, kind: &str, more: Value) -> Result<(), RequestRefused> {
        let mut body = more;
        body["request"] = json!("r");
        let event = self.event(by, kind, body);
        self.requests.take(&event, &self.terms).unwrap()
    }

    fn approve(&mut self, by: &MemberKey) -> Result<(), RequestRefused> {
        self.about(by, "approval_given", json!({"plan_digest": digest("a")}))
    }

    fn approve_as(&mut self, by: &MemberKey, identity: &str) -> Result<(), RequestRefused> {
        let body = json!({"plan_digest": digest("a"), "identity": identity});
        self.about(by, "approval_given", body)
    }

    fn request(&self) -> &Request {
        self.requests.get("r").unwrap()
    }

    fn may(&self) -> Result<(), RequestRefused> {
        may_carry_out(self.request(), &self.terms, self.at)
    }

    fn may_go_on(&self) -> Result<(), RequestRefused> {
        may_go_on(self.request(), &self.terms, self.at)
    }

    fn goes_on_by_itself(&self) -> bool {
        self.request().goes_on_by_itself(&self.terms, self.at)
    }
}

fn one() -> Approvals {
    Approvals {
        needed: 1,
        ..Approvals::default()
    }
}

fn two() -> Approvals {
    Approvals {
        needed: 2,
        ..Approvals::default()
    }
}

#[test]
fn as_many_as_are_asked_for_have_to_agree_each_once_and_never_who_asked() {
    let (anna, ben, cleo) = (key(), key(), key());
    let mut team = Team::new();
    team.demand(&anna, &two());
    team.ask(&anna, "r", "snap-1").unwrap();
    assert_eq!(team.approve(&anna), Err(RequestRefused::NotTheirs));
    team.approve(&ben).unwrap();
    team.approve(&ben).unwrap();
    let (approved, needed) = (1, 2);
    let short = RequestRefused::NotApproved { approved, needed };
    assert_eq!(team.may(), Err(short.clone()));
    team.approve(&cleo).unwrap();
    assert_eq!(team.may(), Ok(()));
    team.about(&cleo, "approval_taken_back", json!({})).unwrap();
    assert_eq!(team.may(), Err(short));
    team.approve(&cleo).unwrap();
    team.about(&anna, "request_begun", json!({})).unwrap();
    let no = json!({"reason": "too late"});
    assert_eq!(
        team.about(&cleo, "request_rejected", no),
        Err(RequestRefused::UnderWay)
    );
    let ended = json!({"cut_over": true});
    team.about(&anna, "request_ended", ended).unwrap();
    assert_eq!(team.approve(&cleo), Err(RequestRefused::Over));
}

#[test]
fn an_approval_is_for_one_plan_and_one_demand() {
    let (anna, ben, cleo) = (key(), key(), key());
    let mut team = Team::new();
    team.demand(&anna, &two());
    team.ask(&anna, "r", "snap-1").unwrap();
    let other = json!({"plan_digest": digest("b")});
    assert_eq!(
        team.about(&ben, "approval_given", other),
        Err(RequestRefused::OtherPlan)
    );
    team.approve(&ben).unwrap();
    team.approve(&cleo).unwrap();
    let three = Approvals {
        needed: 3,
        ..Approvals::default()
    };
    team.demand(&ben, &three);
    assert_eq!(team.may(), Err(RequestRefused::OtherTerms));
}

#[test]
fn a_rejected_candidate_cannot_be_asked_for_again() {
    let (anna, ben) = (key(), key());
    let mut team = Team::new();
    team.demand(&anna, &two());
    team.ask(&anna, "r", "snap-1").unwrap();
    let without = team.about(&ben, "request_rejected", json!({}));
    assert_eq!(without, Err(RequestRefused::Impossible));
    let reason = json!({"reason": "the migration drops a column that is read"});
    team.about(&ben, "request_rejected", reason).unwrap();
    let state = &team.requests.get("r").unwrap().state;
    assert!(matches!(state, RequestState::Rejected { .. }));
    assert_eq!(
        team.ask(&anna, "again", "snap-1"),
        Err(RequestRefused::RejectedBefore)
    );
    team.ask(&anna, "other", "snap-2").unwrap();
    team.changed = "the notes of order 7 are spelt as they should be";
    team.ask(&anna, "mended", "snap-1").unwrap();
    assert_eq!(
        team.requests.get("mended").unwrap().changed.as_deref(),
        Some(team.changed)
    );
    let rejection = team.requests.rejection_of("prod", "snap-1").unwrap();
    assert_eq!(rejection.id, "r");
    assert!(team.requests.rejection_of("prod", "snap-2").is_none());
}

#[test]
fn one_person_with_two_computers_is_one_person() {
    let (anna, laptop, ben, bens_laptop) = (key(), key(), key(), key());
    let mut team = Team::new();
    team.identity = "user-anna";
    team.demand(&anna, &two());
    team.ask(&anna, "r", "snap-1").unwrap();
    let same = Err(RequestRefused::SamePerson);
    assert_eq!(team.approve_as(&laptop, "user-anna"), same);
    team.approve_as(&ben, "user-ben").unwrap();
    assert_eq!(team.approve_as(&bens_laptop, "user-ben"), same);
    team.about(&ben, "approval_taken_back", json!({})).unwrap();
    team.approve_as(&bens_laptop, "user-ben").unwrap();
    assert_eq!(team.request().state, RequestState::Open);
}

#[test]
fn who_asks_may_agree_where_the_policy_says_so_and_those_alone_whom_it_names() {
    let (anna, ben, cleo) = (key(), key(), key());
    let mut team = Team::new();
    team.identity = "user-anna";
    let demand = Approvals {
        requester_may: true,
        who: [&anna, &ben].map(|key| key.public().to_string()).into(),
        ..two()
    };
    team.demand(&anna, &demand);
    team.ask(&anna, "r", "snap-1").unwrap();
    assert_eq!(team.approve(&cleo), Err(RequestRefused::NotTheirs));
    let no = json!({"reason": "no"});
    assert_eq!(
        team.about(&cleo, "request_rejected", no),
        Err(RequestRefused::NotTheirs)
    );
    team.approve_as(&anna, "user-anna").unwrap();
    assert_eq!(team.request().state, RequestState::Open);
    team.approve_as(&ben, "user-ben").unwrap();
    assert_eq!(team.request().state, RequestState::Approved);
    let named = |key: &str| match key == ben.public().to_string() {
        true => "Ben".to_owned(),
        false => "Anna".to_owned(),
    };
    assert_eq!(
        demand.demands(named),
        [
            "2 members have to approve.",
            "Who asks may approve.",
            "Only these may approve: Anna, Ben."
        ]
    );
}

#[test]
fn a_request_that_is_over_expired_or_frozen_is_not_carried_out() {
    let (anna, ben) = (key(), key());
    let mut team = Team::new();
    let demand = Approvals {
        needed: 1,
        hours: Some(24),
        ..Approvals::default()
    };
    team.demand(&anna, &demand);
    team.ask(&anna, "r", "snap-1").unwrap();
    assert_eq!(
        team.about(&ben, "request_withdrawn", json!({})),
        Err(RequestRefused::NotTheirs)
    );
    team.approve(&ben).unwrap();
    team.at += TimeDelta::hours(24) - TimeDelta::microseconds(1);
    assert_eq!(team.may(), Ok(()));
    team.at += TimeDelta::microseconds(1);
    assert_eq!(team.may(), Err(RequestRefused::Expired));
    assert_eq!(team.approve(&ben), Err(RequestRefused::Expired));
    // It stays one that has expired, whatever becomes of what it asked for.
    let reason = json!({"reason": "prod was rolled back"});
    for (kind, body) in [("request_voided", reason), ("request_withdrawn", json!({}))] {
        assert_eq!(team.about(&anna, kind, body), Err(RequestRefused::Expired));
    }
    team.ask(&anna, "anew", "snap-1").unwrap();
    assert_eq!(team.request().state, RequestState::Approved);
}

#[test]
fn what_was_given_up_is_not_carried_out() {
    let anna = key();
    let mut team = Team::new();
    team.ask(&anna, "r", "snap-1").unwrap();
    assert_eq!(team.may(), Ok(()));
    let reason = json!({"reason": "prod was rolled back"});
    team.about(&anna, "request_voided", reason).unwrap();
    assert_eq!(team.may(), Err(RequestRefused::Over));
}

#[test]
fn what_was_begun_and_not_gone_on_with_passes_only_as_long_as_everything_else_stands() {
    let (anna, ben) = (key(), key());
    let begun = |hours| {
        let mut team = Team::new();
        team.demand(&anna, &Approvals { hours, ..one() });
        team.ask(&anna, "r", "snap-1").unwrap();
        assert_eq!(team.may_go_on(), Err(RequestRefused::Over), "not begun");
        team.approve(&ben).unwrap();
        team.about(&anna, "request_begun", json!({})).unwrap();
        assert_eq!(team.may_go_on(), Ok(()));
        team
    };
    let mut team = begun(Some(24));
    team.at += TimeDelta::hours(24);
    assert_eq!(team.may_go_on(), Err(RequestRefused::Expired));

    let mut team = begun(None);
    let until = DateTime::UNIX_EPOCH + TimeDelta::days(1);
    let frozen = Approvals {
        frozen_until: Some(until),
        frozen_why: "black week".to_owned(),
        ..one()
    };
    team.demand(&anna, &frozen);
    assert_eq!(team.may_go_on(), Err(RequestRefused::OtherTerms));

    let mut team = begun(None);
    let ended = json!({"cut_over": true});
    team.about(&anna, "request_ended", ended).unwrap();
    assert_eq!(team.may_go_on(), Err(RequestRefused::Over));
}

#[test]
fn nothing_is_begun_before_the_time_that_was_agreed_on_nor_long_after_it_with_nobody_there() {
    let (anna, ben) = (key(), key());
    let sunday = DateTime::UNIX_EPOCH + TimeDelta::days(3);
    let mut team = Team::new();
    team.demand(&anna, &one());
    team.carry_out = json!(sunday.timestamp_micros());
    team.ask(&anna, "r", "snap-1").unwrap();
    team.approve(&ben).unwrap();
    team.at = sunday - TimeDelta::microseconds(1);
    let early = RequestRefused::Early(sunday);
    assert_eq!(early.to_string(), "it is agreed for 4 Jan 00:00 UTC");
    assert_eq!(team.may(), Err(early.clone()));
    assert_eq!(
        team.about(&anna, "request_begun", json!({})),
        Err(early),
        "also by who asked"
    );
    assert!(!team.goes_on_by_itself());
    team.at = sunday;
    assert_eq!(team.may(), Ok(()));
    assert!(team.goes_on_by_itself());
    team.at += TimeDelta::hours(1);
    assert!(team.goes_on_by_itself());
    team.at += TimeDelta::microseconds(1);
    assert!(!team.goes_on_by_itself(), "a person looks first");
    team.about(&anna, "request_begun", json!({})).unwrap();
}

#[test]
fn where_nobody_has_to_agree_who_asked_carries_it_out() {
    let anna = key();
    let mut team = Team::new();
    let hours = Some(24);
    let a_day = Approvals {
        hours,
        ..Approvals::default()
    };
    team.demand(&anna, &a_day);
    team.carry_out = json!("when_approved");
    team.ask(&anna, "r", "snap-1").unwrap();
    assert_eq!(team.request().state, RequestState::Approved);
    assert!(!team.goes_on_by_itself(), "nobody typed the name");
    assert_eq!(team.may(), Ok(()));
}

#[test]
fn enough_approvals_that_are_left_after_one_is_taken_back_are_enough() {
    let (anna, ben, cleo) = (key(), key(), key());
    let mut team = Team::new();
    team.demand(&anna, &one());
    team.carry_out = json!("when_approved");
    team.ask(&anna, "r", "snap-1").unwrap();
    team.approve(&ben).unwrap();
    assert!(team.goes_on_by_itself());
    team.approve(&cleo).unwrap();
    team.about(&cleo, "approval_taken_back", json!({})).unwrap();
    assert_eq!(team.request().state, RequestState::Approved);
    team.about(&ben, "approval_taken_back", json!({})).unwrap();
    assert_eq!(team.request().state, RequestState::Open);
}

#[test]
fn a_freeze_is_overridden_only_with_a_reason_that_stays() {
    let anna = key();
    let until = DateTime::UNIX_EPOCH + TimeDelta::days(1);
    let frozen = Approvals {
        frozen_until: Some(until),
        frozen_why: "black week".to_owned(),
        ..Approvals::default()
    };
    let mut team = Team::new();
    team.demand(&anna, &frozen);
    team.ask(&anna, "r", "snap-1").unwrap();
    let why = "black week".to_owned();
    let refused = RequestRefused::NotNow(NotNow::Frozen { until, why });
    assert_eq!(team.may(), Err(refused));
    team.overriding = "orders are lost every minute";
    team.ask(&anna, "r2", "snap-1").unwrap();
    let overriding = team.requests.get("r2").unwrap();
    assert_eq!(may_carry_out(overriding, &team.terms, team.at), Ok(()));
    assert_eq!(
        overriding.override_reason.as_deref(),
        Some("orders are lost every minute")
    );
    let state = &team.requests.get("r").unwrap().state;
    let reason = "it was asked for anew".to_owned();
    assert_eq!(state, &RequestState::Void { reason });
}

#[test]
fn the_same_terms_once_more_change_nothing_but_take_back_what_waited() {
    let (anna, ben) = (key(), key());
    let mut team = Team::new();
    team.demand(&anna, &two());
    let version = team.terms.of("prod").version;
    let weaker = team.demand(&anna, &Approvals::default());
    team.demand(&anna, &two());
    assert_eq!(team.terms.of("prod").version, version);
    assert_eq!(team.agree(&ben, weaker), Err(TermsRefused::NotWaiting));
}

#[test]
fn another_policy_waits_like_a_weaker_demand() {
    let (anna, ben) = (key(), key());
    let one = Approvals {
        needed: 1,
        ..Approvals::default()
    };
    let mut team = Team::new();
    team.demand(&anna, &one);
    let change = team.set(&anna, &one, json!({"loss_limit": 9}));
    assert_eq!(team.terms.of("prod").terms.policy, json!({}));
    team.agree(&ben, change).unwrap();
    assert_eq!(team.terms.of("prod").terms.policy["loss_limit"], 9);
}

#[test]
fn a_weaker_demand_stands_only_when_as_many_agree_as_the_old_one_asks_for() {
    let (anna, ben, cleo) = (key(), key(), key());
    let mut team = Team::new();
    team.demand(&anna, &two());
    let weaker = team.demand(&anna, &Approvals::default());
    assert_eq!(team.standing(), &two());
    assert_eq!(team.agree(&anna, weaker), Err(TermsRefused::NotTheirs));
    team.agree(&ben, weaker).unwrap();
    let replaced = team.agree(&cleo, weaker + 1);
    assert_eq!(replaced, Err(TermsRefused::NotWaiting));
    assert_eq!(team.standing(), &two());
    team.agree(&cleo, weaker).unwrap();
    assert_eq!(team.standing(), &Approvals::default());
    assert!(team.terms.of("prod").waiting.is_none());
}

#[test]
fn what_would_let_more_pass_is_weaker_in_whatever_way() {
    let (anna, ben) = (key(), key());
    let only_ben = Approvals {
        needed: 1,
        who: [ben.public().to_string()].into(),
        hours: Some(8),
        frozen_until: Some(DateTime::UNIX_EPOCH + TimeDelta::days(1)),
        ..Approvals::default()
    };
    let changes: [fn(&mut Approvals); 5] = [
        |demand| demand.needed = 0,
        |demand| demand.requester_may = true,
        |demand| demand.who.clear(),
        |demand| demand.hours = None,
        |demand| demand.frozen_until = None,
    ];
    for change in changes {
        let mut team = Team::new();
        team.demand(&anna, &only_ben);
        let mut weaker = only_ben.clone();
        change(&mut weaker);
        team.demand(&anna, &weaker);
        assert_eq!(team.standing(), &only_ben);
        assert!(team.terms.of("prod").waiting.is_some());
    }
}
