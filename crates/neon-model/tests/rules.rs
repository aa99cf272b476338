//! What Neon documents, seen in the model.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use chrono::Duration;
use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use neon_api::types::{BranchUpdate, BranchUpdateRequest};
use neon_model::{Limits, Locking, Model, Request, Response};
use serde_json::{Value, json};

struct Shop {
    model: Model,
    project: ProjectId,
    prod: BranchId,
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

fn id<T: From<String>>(value: &Value) -> T {
    value.as_str().unwrap().to_owned().into()
}

impl Shop {
    fn new(limits: Limits, locking: Locking) -> Self {
        let mut model = Model::new(limits, locking);
        let wanted = json!({"project": {"name": "shop", "branch": {"name": "prod"}}});
        let made = model.apply(Request::ProjectCreate(read(wanted)));
        assert_eq!(made.status, 201);
        model.settle();
        Self {
            project: id(&made.body["project"]["id"]),
            prod: id(&made.body["branch"]["id"]),
            model,
        }
    }

    fn done(&mut self, request: Request) -> Value {
        let answer = self.model.apply(request);
        assert!(answer.is_success(), "{answer:?}");
        self.model.settle();
        answer.body
    }

    fn refused(&mut self, request: Request) -> Response {
        let answer = self.model.apply(request);
        assert!(!answer.is_success(), "{answer:?}");
        answer
    }

    fn snapshot(&self, branch: &BranchId, name: &str) -> Request {
        let query = read(json!({ "name": name }));
        Request::SnapshotCreate(self.project.clone(), branch.clone(), query)
    }

    fn restore(&self, snapshot: &Value, body: Value) -> Request {
        let snapshot: SnapshotId = id(&snapshot["snapshot"]["id"]);
        Request::SnapshotRestore(self.project.clone(), snapshot, read(body))
    }

    fn branch(&mut self, id: &BranchId) -> Value {
        let request = Request::BranchGet(self.project.clone(), id.clone());
        self.model.apply(request).body["branch"].clone()
    }

    fn child(&mut self, name: &str) -> BranchId {
        let body = json!({"branch": {"name": name, "parent_id": self.prod}});
        let made = self.done(Request::BranchCreate(self.project.clone(), read(body)));
        id(&made["branch"]["id"])
    }
}

#[test]
fn a_promote_moves_endpoint_name_and_flags_and_keeps_the_replaced_branch() {
    let mut shop = Shop::new(Limits::NONE, Locking::Project);
    let (project, prod) = (shop.project.clone(), shop.prod.clone());
    shop.model.write(&prod, "good");
    let update = BranchUpdateRequest {
        branch: BranchUpdate {
            protected: Some(true),
            ..BranchUpdate::default()
        },
    };
    shop.done(Request::BranchUpdate(project.clone(), prod.clone(), update));
    let good = shop.done(shop.snapshot(&prod, "good"));
    shop.model.write(&prod, "bad");
    let endpoints = shop.done(Request::EndpointList(project.clone()));
    let endpoint = endpoints["endpoints"][0]["id"].clone();

    let restored = shop.done(shop.restore(
        &good,
        json!({"name": "candidate", "target_branch_id": prod}),
    ));
    let candidate: BranchId = id(&restored["branch"]["id"]);
    assert_eq!(shop.model.content(&prod), Some("bad"));
    assert_eq!(shop.model.content(&candidate), Some("good"));
    let seen = shop.branch(&candidate);
    assert_eq!(seen["restore_status"], "restored");
    assert_eq!(seen["restored_as"], prod.as_str());
    assert!(seen.get("parent_id").is_none());

    let finalize = |name: Value| {
        Request::BranchFinalize(
            project.clone(),
            candidate.clone(),
            read(json!({"name": name})),
        )
    };
    assert_eq!(shop.refused(finalize(json!("prod"))).status, 409);
    shop.done(finalize(Value::Null));
    let (new, old) = (shop.branch(&candidate), shop.branch(&prod));
    assert_eq!(
        (&new["name"], &old["name"]),
        (&json!("prod"), &json!("prod (old)"))
    );
    assert_eq!(
        (&new["protected"], &old["protected"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(
        (&new["default"], &old["default"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(new["restore_status"], "finalized");
    let now = Request::BranchEndpoints(project.clone(), candidate.clone());
    assert_eq!(shop.done(now)["endpoints"][0]["id"], endpoint);
    assert_eq!(shop.model.content(&prod), Some("bad"));

    // The snapshot stays with the replaced branch: without a target the next restore goes there.
    let next = shop.done(shop.restore(&good, json!({"name": "next"})));
    assert_eq!(next["branch"]["restored_as"], prod.as_str());
    // And a second promote counts on.
    let other = json!({"target_branch_id": candidate, "finalize_restore": true});
    shop.done(shop.restore(&good, other));
    assert_eq!(shop.branch(&candidate)["name"], "prod (old 2)");
}

#[test]
fn readers_follow_their_endpoint_and_need_no_writer_and_a_deleted_project_comes_back() {
    let mut shop = Shop::new(Limits::NONE, Locking::Object);
    let (p, prod) = (shop.project.clone(), shop.prod.clone());
    let wanted = |kind: &str| read(json!({"endpoint": {"branch_id": prod, "type": kind}}));
    let reader = shop.done(Request::EndpointCreate(p.clone(), wanted("read_only")));
    shop.done(Request::EndpointCreate(p.clone(), wanted("read_only")));
    let again = Request::EndpointCreate(p.clone(), wanted("read_write"));
    assert_eq!(shop.refused(again).status, 409);
    let open = BranchUpdate {
        protected: Some(true),
        ..BranchUpdate::default()
    };
    shop.done(Request::BranchUpdate(
        p.clone(),
        prod,
        BranchUpdateRequest { branch: open },
    ));
    shop.done(Request::EndpointDelete(
        p.clone(),
        id(&reader["endpoint"]["id"]),
    ));

    let recover = || Request::ProjectRecover(p.clone());
    assert_eq!(shop.refused(recover()).status, 422);
    shop.done(Request::ProjectDelete(p.clone()));
    assert_eq!(shop.refused(Request::ProjectGet(p.clone())).status, 404);
    let back = shop.done(recover());
    assert_eq!(back["branches"][0]["name"], "prod");
    let listed = shop.done(Request::EndpointList(p.clone()));
    assert_eq!(listed["endpoints"].as_array().unwrap().len(), 2);
}

#[test]
fn operations_end_one_tick_at_a_time_and_lock_their_project_meanwhile() {
    let mut shop = Shop::new(Limits::NONE, Locking::Project);
    let (project, prod) = (shop.project.clone(), shop.prod.clone());
    let snapshot = shop.done(shop.snapshot(&prod, "one"));
    let begun = shop
        .model
        .apply(shop.restore(&snapshot, json!({"name": "c"})));
    let ids: Vec<Value> = begun.body["operations"].as_array().unwrap().clone();
    let branch: BranchId = id(&begun.body["branch"]["id"]);
    for ended in 0..ids.len() {
        for (index, operation) in ids.iter().enumerate() {
            let request = Request::OperationGet(project.clone(), id(&operation["id"]));
            let now = shop.model.apply(request).body["operation"]["status"].clone();
            let wanted = match index.cmp(&ended) {
                std::cmp::Ordering::Less => "finished",
                std::cmp::Ordering::Equal => "running",
                std::cmp::Ordering::Greater => "scheduling",
            };
            assert_eq!(now, wanted);
        }
        assert_eq!(shop.branch(&branch)["current_state"], "init");
        let locked = shop.refused(shop.snapshot(&prod, "two"));
        assert_eq!(locked.status, 423);
        assert!(shop.model.tick());
    }
    assert_eq!(shop.branch(&branch)["current_state"], "ready");
    assert!(!shop.model.tick());
    shop.done(shop.snapshot(&prod, "two"));

    // The engine locks only what is worked on.
    let mut shop = Shop::new(Limits::NONE, Locking::Object);
    let kid = shop.child("kid");
    let prod = shop.prod.clone();
    assert!(shop.model.apply(shop.snapshot(&prod, "one")).is_success());
    let delete = Request::BranchDelete(shop.project.clone(), kid);
    assert!(shop.model.apply(delete).is_success());
    assert_eq!(shop.refused(shop.snapshot(&prod, "two")).status, 423);
}

#[test]
fn what_fails_leaves_nothing_behind() {
    let mut shop = Shop::new(Limits::NONE, Locking::Project);
    let (project, prod) = (shop.project.clone(), shop.prod.clone());
    let snapshot = shop.done(shop.snapshot(&prod, "one"));
    let request = shop.restore(
        &snapshot,
        json!({"target_branch_id": prod, "finalize_restore": true}),
    );
    let begun = shop.model.apply(request);
    shop.model.tick();
    assert!(shop.model.fail_oldest("no room"));
    let branches = shop.done(Request::BranchList(project.clone()));
    assert_eq!(branches["branches"].as_array().unwrap().len(), 1);
    let operations = begun.body["operations"].as_array().unwrap();
    let mut statuses = Vec::new();
    for operation in operations {
        let request = Request::OperationGet(project.clone(), id(&operation["id"]));
        statuses.push(shop.model.apply(request).body["operation"]["status"].clone());
    }
    assert_eq!(
        statuses,
        ["finished", "failed", "cancelled", "cancelled", "cancelled"]
    );
}

#[test]
fn what_neon_refuses_is_refused_with_its_words() {
    let mut shop = Shop::new(Limits::NONE, Locking::Project);
    let (project, prod) = (shop.project.clone(), shop.prod.clone());
    let kid = shop.child("kid");
    let delete = |branch: &BranchId| Request::BranchDelete(project.clone(), branch.clone());
    assert_eq!(
        shop.refused(delete(&prod)).body["message"],
        "cannot delete default branch"
    );
    shop.done(Request::BranchSetDefault(project.clone(), kid.clone()));
    assert_eq!(
        shop.refused(delete(&prod)).body["message"],
        "cannot delete branch that has children"
    );
    let protect: BranchUpdateRequest = read(json!({"branch": {"protected": true}}));
    shop.done(Request::BranchUpdate(
        project.clone(),
        prod.clone(),
        protect,
    ));
    assert_eq!(
        shop.refused(delete(&prod)).body["message"],
        "cannot delete protected branch"
    );
    assert_eq!(shop.refused(shop.snapshot(&kid, "x")).status, 422);
    shop.done(shop.snapshot(&prod, "x"));
    let again = shop.refused(shop.snapshot(&prod, "x"));
    assert_eq!(
        (again.status, &again.body["code"]),
        (409, &json!("SNAPSHOT_ALREADY_EXISTS"))
    );
    let finalize = Request::BranchFinalize(project.clone(), kid, read(json!({})));
    assert_eq!(shop.refused(finalize).status, 422);
    let gone = Request::BranchGet(project.clone(), "br-a-b-c".into());
    assert_eq!(shop.refused(gone).status, 404);
    let nothing = shop.model.apply(delete(&"br-a-b-c".into()));
    assert_eq!((nothing.status, nothing.body), (204, Value::Null));
}

#[test]
fn the_plans_have_their_limits() {
    let mut shop = Shop::new(Limits::FREE, Locking::Project);
    let prod = shop.prod.clone();
    let one = shop.done(shop.snapshot(&prod, "one"));
    let two = shop.refused(shop.snapshot(&prod, "two"));
    assert_eq!(
        (two.status, &two.body["code"]),
        (422, &json!("SNAPSHOTS_LIMIT_EXCEEDED"))
    );
    for name in ["a", "b"] {
        shop.done(shop.restore(&one, json!({ "name": name })));
    }
    let fourth = shop.refused(shop.restore(&one, json!({"name": "c"})));
    assert_eq!(fourth.body["code"], "ROOT_BRANCHES_LIMIT_EXCEEDED");
    for number in 3..10 {
        shop.child(&format!("kid {number}"));
    }
    let body = json!({"branch": {"name": "one more"}});
    let more = shop.refused(Request::BranchCreate(shop.project.clone(), read(body)));
    assert_eq!(more.body["code"], "BRANCHES_LIMIT_EXCEEDED");
}

#[test]
fn what_expires_goes_when_the_clock_gets_there() {
    let mut shop = Shop::new(Limits::NONE, Locking::Project);
    let (project, prod) = (shop.project.clone(), shop.prod.clone());
    let kid = shop.child("kid");
    let at = |shop: &Shop, days| json!({"branch": {"expires_at": shop.model.now() + Duration::days(days)}});
    let update = |branch: &BranchId, body| {
        Request::BranchUpdate(project.clone(), branch.clone(), read(body))
    };
    for (branch, days) in [(&prod, 1), (&kid, 31), (&kid, -1)] {
        let body = at(&shop, days);
        assert_eq!(shop.refused(update(branch, body)).status, 422);
    }
    let body = at(&shop, 2);
    shop.done(update(&kid, body));
    shop.model.advance(Duration::days(1));
    shop.model.settle();
    assert_eq!(shop.branch(&kid)["name"], "kid");
    shop.model.advance(Duration::days(1));
    shop.model.settle();
    assert!(shop.branch(&kid).is_null());
}

#[test]
fn the_same_calls_give_the_same_answers() {
    let run = || {
        let mut shop = Shop::new(Limits::SCALE, Locking::Project);
        let prod = shop.prod.clone();
        let one = shop.done(shop.snapshot(&prod, "one"));
        let restored = shop.done(shop.restore(&one, json!({})));
        (one, restored)
    };
    assert_eq!(run(), run());
}
