//! An engine and the model, given the same calls.

use std::collections::BTreeMap;

use neon_api::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use neon_model::{Limits, Locking, Model, Request};
use reqwest::Method;
use serde_json::{Value, json};

use super::Call;
use crate::support::{Served, text, try_connect};

pub(super) const NAMES: &[&str] = &["prod", "dev", "prod (old)", "kid", "x y/z", ""];
pub(super) const ROLES: &[&str] = &["clerk", "cook", "neondb_owner"];
pub(super) const DATABASES: &[&str] = &["shelf", "rack"];

type Outcome<T> = Result<T, String>;

pub(super) struct Both {
    served: Served,
}

/// The same thing on both sides.
#[derive(Clone, Debug)]
struct Pair {
    engine: String,
    model: String,
}

struct Trial<'a> {
    served: &'a Served,
    model: Model,
    project: Pair,
    /// In the order in which they were made; those that are gone stay in it.
    branches: Vec<Pair>,
    endpoints: Vec<Pair>,
    snapshots: Vec<Pair>,
    written: u32,
}

/// What is sent to the engine, and the same for the model.
struct Sent {
    method: Method,
    path: String,
    body: Value,
    request: Request,
}

impl Both {
    pub(super) async fn start() -> Self {
        Self {
            served: Served::start_in_memory().await,
        }
    }

    /// Makes the calls in a project of their own. An error says where the two differ.
    pub(super) async fn run(&self, calls: &[Call]) -> Outcome<()> {
        let mut trial = Trial::begin(&self.served).await?;
        let mut result = Ok(());
        for call in calls {
            let made = trial.make(call).await;
            if let Err(error) = made {
                result = Err(format!("{call:?}: {error}"));
                break;
            }
        }
        // Always: proptest goes through many that fail.
        trial.end().await;
        result
    }
}

impl<'a> Trial<'a> {
    async fn begin(served: &'a Served) -> Outcome<Self> {
        let made = served.api.project("same").await;
        let mut model = Model::new(Limits::NONE, Locking::Object);
        let wanted = json!({"project": {"name": "same", "branch": {"name": "prod"}}});
        let wanted = serde_json::from_value(wanted).map_err(|error| error.to_string())?;
        let answer = model.apply(Request::ProjectCreate(wanted)).body;
        model.settle();
        let pair = |engine: &str, model: &Value| Pair {
            engine: engine.to_owned(),
            model: text(model),
        };
        let mut trial = Self {
            served,
            project: pair(&made.id, &answer["project"]["id"]),
            branches: vec![pair(&made.branch, &answer["branch"]["id"])],
            endpoints: vec![pair(&made.endpoint, &answer["endpoints"][0]["id"])],
            snapshots: Vec::new(),
            model,
            written: 0,
        };
        let client = crate::support::connect(&made.uri).await;
        let table = "CREATE TABLE t (v text); INSERT INTO t VALUES ('')";
        client
            .batch_execute(table)
            .await
            .map_err(|error| error.to_string())?;
        trial.same().await?;
        Ok(trial)
    }

    async fn end(self) {
        let path = format!("/projects/{}", self.project.engine);
        for branch in self.served.api.branches(&self.project.engine).await {
            if branch["protected"] == true {
                let path = format!("{path}/branches/{}", branch["id"].as_str().unwrap());
                let open = json!({"branch": {"protected": false}});
                let api = &self.served.api;
                api.fine(Method::PATCH, &path, Some(open)).await;
            }
        }
        let for_good = format!("/slipway/v1{path}");
        self.served.api.fine(Method::DELETE, &for_good, None).await;
        while self.served.api.get("/slipway/v1/status").await["running_operations"] != 0 {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    }

    fn p(&self) -> ProjectId {
        self.project.model.as_str().into()
    }

    fn path(&self, rest: &str) -> String {
        format!("/projects/{}{rest}", self.project.engine)
    }

    fn branch(&self, number: usize) -> Pair {
        self.branches[number % self.branches.len()].clone()
    }

    fn endpoint(&self, number: usize) -> Pair {
        self.endpoints[number % self.endpoints.len()].clone()
    }

    fn snapshot(&self, number: usize) -> Option<Pair> {
        let count = self.snapshots.len();
        (count > 0).then(|| self.snapshots[number % count].clone())
    }

    async fn make(&mut self, call: &Call) -> Outcome<()> {
        if let Call::Write(number) = call {
            return self.write(*number).await;
        }
        let Some(sent) = self.sent(call)? else {
            return Ok(());
        };
        let api = &self.served.api;
        let body = (!sent.body.is_null()).then(|| sent.body.clone());
        let (status, answer) = api.call(sent.method.clone(), &sent.path, body).await;
        let wanted = self.model.apply(sent.request);
        if status.as_u16() != wanted.status || answer["code"] != wanted.body["code"] {
            return Err(format!(
                "the engine answers {status} {answer}, the model {} {}",
                wanted.status, wanted.body
            ));
        }
        if !status.is_success() {
            return Ok(());
        }
        self.remember(call, &answer, &wanted.body);
        let ended = match answer.get("operations") {
            Some(_) => api.ended(&answer).await,
            None => Vec::new(),
        };
        self.model.settle();
        self.same_operations(&ended, &wanted.body)?;
        self.same().await
    }

    /// What was made gets the next number on both sides.
    fn remember(&mut self, call: &Call, engine: &Value, model: &Value) {
        let pair = |engine: &Value, model: &Value| {
            let of = |value: &Value| value.as_str().map(str::to_owned);
            of(engine)
                .zip(of(model))
                .map(|(engine, model)| Pair { engine, model })
        };
        match call {
            Call::Child { .. } | Call::Restore { .. } => {
                self.branches
                    .extend(pair(&engine["branch"]["id"], &model["branch"]["id"]));
                let (first, other) = (&engine["endpoints"][0], &model["endpoints"][0]);
                self.endpoints.extend(pair(&first["id"], &other["id"]));
            }
            Call::Snapshot(..) => self
                .snapshots
                .extend(pair(&engine["snapshot"]["id"], &model["snapshot"]["id"])),
            Call::EndpointCreate { .. } => self
                .endpoints
                .extend(pair(&engine["endpoint"]["id"], &model["endpoint"]["id"])),
            _ => {}
        }
    }

    fn same_operations(&mut self, ended: &[Value], model: &Value) -> Outcome<()> {
        let there = model["operations"].as_array().cloned().unwrap_or_default();
        let of = |list: &[Value], key: &str| -> Vec<String> {
            list.iter().map(|one| text(&one[key])).collect()
        };
        if of(ended, "action") != of(&there, "action") {
            return Err(format!("operations {ended:?}, in the model {there:?}"));
        }
        for (here, there) in ended.iter().zip(&there) {
            let id = there["id"].as_str().unwrap_or_default();
            let now = self.model.apply(Request::OperationGet(self.p(), id.into()));
            if here["status"] != now.body["operation"]["status"] {
                return Err(format!("{here} ended as {}", now.body));
            }
        }
        Ok(())
    }

    fn sent(&self, call: &Call) -> Outcome<Option<Sent>> {
        let p = self.p();
        let sent = |method, path: String, body: Value, request| {
            Ok(Some(Sent {
                method,
                path: self.path(&path),
                body,
                request,
            }))
        };
        let branch_id = |pair: &Pair| BranchId::from(pair.model.as_str());
        let endpoint_id = |pair: &Pair| EndpointId::from(pair.model.as_str());
        match call {
            Call::Write(_) => Ok(None),
            Call::Child {
                parent,
                name,
                endpoint,
                protected,
            } => {
                let parent = self.branch(*parent);
                let body = |id: &str| {
                    let kinds = if *endpoint {
                        json!([{"type": "read_write"}])
                    } else {
                        json!([])
                    };
                    json!({
                        "branch": {"parent_id": id, "name": NAMES[*name], "protected": protected},
                        "endpoints": kinds,
                    })
                };
                let request = Request::BranchCreate(p, parsed(body(&parent.model))?);
                sent(
                    Method::POST,
                    "/branches".into(),
                    body(&parent.engine),
                    request,
                )
            }
            Call::Delete(number) => {
                let branch = self.branch(*number);
                let request = Request::BranchDelete(p, branch_id(&branch));
                let path = format!("/branches/{}", branch.engine);
                sent(Method::DELETE, path, Value::Null, request)
            }
            Call::Rename(..) | Call::Protect(..) => {
                let (number, body) = match call {
                    Call::Rename(number, name) => {
                        (number, json!({"branch": {"name": NAMES[*name]}}))
                    }
                    Call::Protect(number, on) => (number, json!({"branch": {"protected": on}})),
                    _ => return Ok(None),
                };
                let branch = self.branch(*number);
                let request = Request::BranchUpdate(p, branch_id(&branch), parsed(body.clone())?);
                let path = format!("/branches/{}", branch.engine);
                sent(Method::PATCH, path, body, request)
            }
            Call::MakeDefault(number) => {
                let branch = self.branch(*number);
                let request = Request::BranchSetDefault(p, branch_id(&branch));
                let path = format!("/branches/{}/set_as_default", branch.engine);
                sent(Method::POST, path, json!({}), request)
            }
            Call::Snapshot(number, name) => {
                let branch = self.branch(*number);
                let query = json!({"name": NAMES[*name]});
                let request = Request::SnapshotCreate(p, branch_id(&branch), parsed(query)?);
                let name = NAMES[*name].replace(' ', "%20").replace('/', "%2F");
                let path = format!("/branches/{}/snapshot?name={name}", branch.engine);
                sent(Method::POST, path, Value::Null, request)
            }
            Call::SnapshotRename(number, name) => {
                let Some(snapshot) = self.snapshot(*number) else {
                    return Ok(None);
                };
                let body = json!({"snapshot": {"name": NAMES[*name]}});
                let id = SnapshotId::from(snapshot.model.as_str());
                let request = Request::SnapshotUpdate(p, id, parsed(body.clone())?);
                let path = format!("/snapshots/{}", snapshot.engine);
                sent(Method::PATCH, path, body, request)
            }
            Call::SnapshotDelete(number) => {
                let Some(snapshot) = self.snapshot(*number) else {
                    return Ok(None);
                };
                let request = Request::SnapshotDelete(p, snapshot.model.as_str().into());
                let path = format!("/snapshots/{}", snapshot.engine);
                sent(Method::DELETE, path, Value::Null, request)
            }
            Call::Restore {
                snapshot,
                name,
                target,
                finalize,
            } => {
                let Some(snapshot) = self.snapshot(*snapshot) else {
                    return Ok(None);
                };
                let target = target.map(|number| self.branch(number));
                let body = |target: Option<&str>| {
                    let mut body = json!({"finalize_restore": finalize});
                    if let Some(name) = name {
                        body["name"] = json!(NAMES[*name]);
                    }
                    if let Some(target) = target {
                        body["target_branch_id"] = json!(target);
                    }
                    body
                };
                let there = body(target.as_ref().map(|pair| pair.model.as_str()));
                let id = SnapshotId::from(snapshot.model.as_str());
                let request = Request::SnapshotRestore(p, id, parsed(there)?);
                let path = format!("/snapshots/{}/restore", snapshot.engine);
                let here = body(target.as_ref().map(|pair| pair.engine.as_str()));
                sent(Method::POST, path, here, request)
            }
            Call::Finalize(number, name) => {
                let branch = self.branch(*number);
                let body = match name {
                    Some(name) => json!({"name": NAMES[*name]}),
                    None => json!({}),
                };
                let request = Request::BranchFinalize(p, branch_id(&branch), parsed(body.clone())?);
                let path = format!("/branches/{}/finalize_restore", branch.engine);
                sent(Method::POST, path, body, request)
            }
            Call::EndpointCreate { branch, read_only } => {
                let branch = self.branch(*branch);
                let kind = if *read_only {
                    "read_only"
                } else {
                    "read_write"
                };
                let body = |id: &str| json!({"endpoint": {"branch_id": id, "type": kind}});
                let request = Request::EndpointCreate(p, parsed(body(&branch.model))?);
                sent(
                    Method::POST,
                    "/endpoints".into(),
                    body(&branch.engine),
                    request,
                )
            }
            Call::EndpointMove(number, branch) => {
                let (endpoint, branch) = (self.endpoint(*number), self.branch(*branch));
                let body = |id: &str| json!({"endpoint": {"branch_id": id}});
                let there = parsed(body(&branch.model))?;
                let request = Request::EndpointUpdate(p, endpoint_id(&endpoint), there);
                let path = format!("/endpoints/{}", endpoint.engine);
                sent(Method::PATCH, path, body(&branch.engine), request)
            }
            Call::EndpointDisable(number, on) => {
                let endpoint = self.endpoint(*number);
                let body = json!({"endpoint": {"disabled": on}});
                let there = parsed(body.clone())?;
                let request = Request::EndpointUpdate(p, endpoint_id(&endpoint), there);
                sent(
                    Method::PATCH,
                    format!("/endpoints/{}", endpoint.engine),
                    body,
                    request,
                )
            }
            Call::EndpointStart(number) => {
                let endpoint = self.endpoint(*number);
                let request = Request::EndpointStart(p, endpoint_id(&endpoint));
                let path = format!("/endpoints/{}/start", endpoint.engine);
                sent(Method::POST, path, Value::Null, request)
            }
            Call::EndpointSuspend(number) => {
                let endpoint = self.endpoint(*number);
                let request = Request::EndpointSuspend(p, endpoint_id(&endpoint));
                let path = format!("/endpoints/{}/suspend", endpoint.engine);
                sent(Method::POST, path, Value::Null, request)
            }
            Call::EndpointDelete(number) => {
                let endpoint = self.endpoint(*number);
                let request = Request::EndpointDelete(p, endpoint_id(&endpoint));
                let path = format!("/endpoints/{}", endpoint.engine);
                sent(Method::DELETE, path, Value::Null, request)
            }
            Call::RoleCreate(number, role) => {
                let branch = self.branch(*number);
                let body = json!({"role": {"name": ROLES[*role]}});
                let request = Request::RoleCreate(p, branch_id(&branch), parsed(body.clone())?);
                sent(
                    Method::POST,
                    format!("/branches/{}/roles", branch.engine),
                    body,
                    request,
                )
            }
            Call::RoleDelete(number, role) => {
                // The first role owns the table, which only PostgreSQL knows.
                let role = ROLES[role % 2];
                let branch = self.branch(*number);
                let request = Request::RoleDelete(p, branch_id(&branch), role.to_owned());
                let path = format!("/branches/{}/roles/{role}", branch.engine);
                sent(Method::DELETE, path, Value::Null, request)
            }
            Call::RoleReset(number, role) => {
                let (branch, role) = (self.branch(*number), ROLES[*role]);
                let request = Request::RoleResetPassword(p, branch_id(&branch), role.to_owned());
                let path = format!("/branches/{}/roles/{role}/reset_password", branch.engine);
                sent(Method::POST, path, json!({}), request)
            }
            Call::DatabaseCreate(number, database, role) => {
                let branch = self.branch(*number);
                let (name, owner) = (DATABASES[*database], ROLES[*role]);
                let body = json!({"database": {"name": name, "owner_name": owner}});
                let there = parsed(body.clone())?;
                let request = Request::DatabaseCreate(p, branch_id(&branch), there);
                sent(
                    Method::POST,
                    format!("/branches/{}/databases", branch.engine),
                    body,
                    request,
                )
            }
            Call::DatabaseDelete(number, database) => {
                let (branch, name) = (self.branch(*number), DATABASES[*database]);
                let request = Request::DatabaseDelete(p, branch_id(&branch), name.to_owned());
                let path = format!("/branches/{}/databases/{name}", branch.engine);
                sent(Method::DELETE, path, Value::Null, request)
            }
        }
    }

    /// Writes through an endpoint, if one leads to the branch.
    async fn write(&mut self, number: usize) -> Outcome<()> {
        let branch = self.branch(number);
        let Some(uri) = self.open_uri(&branch).await? else {
            return Ok(());
        };
        self.written += 1;
        let content = format!("{}", self.written);
        let client = try_connect(&uri)
            .await
            .map_err(|error| format!("write: {error}"))?;
        let update = format!("UPDATE t SET v = '{content}'");
        client
            .batch_execute(&update)
            .await
            .map_err(|error| format!("write: {error}"))?;
        self.model.write(&branch.model.as_str().into(), &content);
        Ok(())
    }

    /// The connection string of a branch that has an endpoint which writes and is not disabled.
    async fn open_uri(&mut self, branch: &Pair) -> Outcome<Option<String>> {
        if self.open_endpoints(branch, "read_write").is_empty() {
            return Ok(None);
        }
        let project = &self.project.engine;
        Ok(Some(self.served.api.uri(project, &branch.engine).await))
    }

    /// Those that are not disabled, by the engine's ids.
    fn open_endpoints(&mut self, branch: &Pair, kind: &str) -> Vec<String> {
        let id = BranchId::from(branch.model.as_str());
        let there = self.model.apply(Request::BranchEndpoints(self.p(), id));
        let all = there.body["endpoints"].as_array().cloned();
        let open = all.unwrap_or_default().into_iter();
        open.filter(|one| one["type"] == kind && one["disabled"] == false)
            .filter_map(|one| {
                let pair = self.endpoints.iter().find(|pair| one["id"] == pair.model)?;
                Some(pair.engine.clone())
            })
            .collect()
    }

    /// What only reads reads the same, a moment later.
    async fn same_for_readers(&mut self, branch: &Pair, there: &str) -> Outcome<()> {
        for endpoint in self.open_endpoints(branch, "read_only") {
            let query = format!(
                "/connection_uri?endpoint_id={endpoint}&database_name=neondb&role_name=neondb_owner"
            );
            let uri = text(&self.served.api.get(&self.path(&query)).await["uri"]);
            let deadline = tokio::time::Instant::now() + std::time::Duration::from_secs(30);
            loop {
                let client = try_connect(&uri)
                    .await
                    .map_err(|error| format!("{endpoint} of {branch:?}: {error}"))?;
                let row = client
                    .query_one("SELECT string_agg(v, ',') FROM t", &[])
                    .await
                    .map_err(|error| format!("{endpoint} of {branch:?}: {error}"))?;
                let here: String = row.get(0);
                if here == there {
                    break;
                }
                if tokio::time::Instant::now() > deadline {
                    return Err(format!(
                        "{endpoint} of {branch:?} reads {here:?}, not {there:?}"
                    ));
                }
                tokio::time::sleep(std::time::Duration::from_millis(5)).await;
            }
        }
        Ok(())
    }

    /// Everything that both show is the same, and so is the data.
    async fn same(&mut self) -> Outcome<()> {
        let api = &self.served.api;
        let mut here = BTreeMap::new();
        let mut there = BTreeMap::new();
        for (what, key) in [
            ("/branches", "branches"),
            ("/endpoints", "endpoints"),
            ("/snapshots", "snapshots"),
        ] {
            let answer = api.get(&self.path(what)).await;
            let p = self.p();
            let model = self.model.apply(match key {
                "branches" => Request::BranchList(p),
                "endpoints" => Request::EndpointList(p),
                _ => Request::SnapshotList(p),
            });
            here.extend(self.shown(&answer[key], true));
            there.extend(self.shown(&model.body[key], false));
        }
        equal(&here, &there)?;
        for branch in self.branches.clone() {
            if !here.contains_key(&self.known(&branch.engine, true)) {
                continue;
            }
            self.same_inside(&branch).await?;
        }
        Ok(())
    }

    async fn same_inside(&mut self, branch: &Pair) -> Outcome<()> {
        let (p, id) = (self.p(), BranchId::from(branch.model.as_str()));
        let mut lists = [BTreeMap::new(), BTreeMap::new()];
        for (key, second, request) in [
            (
                "roles",
                "authentication_method",
                Request::RoleList(p.clone(), id.clone()),
            ),
            (
                "databases",
                "owner_name",
                Request::DatabaseList(p.clone(), id.clone()),
            ),
        ] {
            let path = self.path(&format!("/branches/{}/{key}", branch.engine));
            let here = self.served.api.get(&path).await;
            let there = self.model.apply(request).body;
            for (list, answer) in lists.iter_mut().zip([&here, &there]) {
                for one in answer[key].as_array().into_iter().flatten() {
                    list.insert(format!("{key} {}", text(&one["name"])), text(&one[second]));
                }
            }
        }
        equal(&lists[0], &lists[1])?;
        let content = self.model.content(&id).unwrap_or("gone").to_owned();
        self.same_for_readers(branch, &content).await?;
        let Some(uri) = self.open_uri(branch).await? else {
            return Ok(());
        };
        let client = try_connect(&uri)
            .await
            .map_err(|error| format!("{uri}: {error}"))?;
        let row = client
            .query_one("SELECT string_agg(v, ',') FROM t", &[])
            .await
            .map_err(|error| error.to_string())?;
        let here: String = row.get(0);
        let there = self.model.content(&id).unwrap_or("gone");
        if here != there {
            return Err(format!("{branch:?} holds {here:?}, in the model {there:?}"));
        }
        // Whoever may log in does so with the password that is shown.
        for (role, method) in &lists[0] {
            let Some(role) = role.strip_prefix("roles ") else {
                continue;
            };
            if method != "password" {
                continue;
            }
            let query = format!(
                "/connection_uri?branch_id={}&database_name=neondb&role_name={role}",
                branch.engine
            );
            let uri = text(&self.served.api.get(&self.path(&query)).await["uri"]);
            try_connect(&uri)
                .await
                .map_err(|error| format!("{role} does not get in to {branch:?}: {error}"))?;
        }
        Ok(())
    }

    /// What an answer shows, in words that are the same on both sides.
    fn shown(&self, list: &Value, is_engine: bool) -> BTreeMap<String, String> {
        let ids = [
            "parent_id",
            "restored_as",
            "restored_from",
            "branch_id",
            "source_branch_id",
        ];
        let others = [
            "name",
            "current_state",
            "default",
            "primary",
            "protected",
            "restore_status",
            "disabled",
            "type",
            "manual",
        ];
        let mut shown = BTreeMap::new();
        for one in list.as_array().into_iter().flatten() {
            let mut words = Vec::new();
            for key in ids {
                if let Some(id) = one[key].as_str() {
                    words.push(format!("{key}={}", self.known(id, is_engine)));
                }
            }
            for key in others {
                // A name that was not given is made of the id.
                let value = match one[key].as_str() {
                    Some(name) if key == "name" => self.known_in(name, is_engine),
                    _ => one[key].to_string(),
                };
                // Which endpoint of a sleeping branch woke it is no rule of Neon's.
                if key != "current_state" || one.get("host").is_none() {
                    words.push(format!("{key}={value}"));
                }
            }
            let restricted = one["restricted_actions"][0]["name"].to_string();
            words.push(format!("restricted={restricted}"));
            shown.insert(self.known(&text(&one["id"]), is_engine), words.join(" "));
        }
        shown
    }

    fn known(&self, id: &str, is_engine: bool) -> String {
        for (kind, list) in [
            ("branch", &self.branches),
            ("endpoint", &self.endpoints),
            ("snapshot", &self.snapshots),
        ] {
            let side = |pair: &Pair| {
                if is_engine {
                    pair.engine == id
                } else {
                    pair.model == id
                }
            };
            if let Some(number) = list.iter().position(side) {
                return format!("{kind} {number}");
            }
        }
        format!("unknown {id}")
    }

    /// A name with the ids in it replaced.
    fn known_in(&self, name: &str, is_engine: bool) -> String {
        let mut name = name.to_owned();
        for (number, pair) in self.branches.iter().enumerate() {
            let id = if is_engine { &pair.engine } else { &pair.model };
            name = name.replace(id, &format!("branch {number}"));
        }
        name
    }
}

fn parsed<T: serde::de::DeserializeOwned>(body: Value) -> Outcome<T> {
    serde_json::from_value(body).map_err(|error| error.to_string())
}

fn equal(here: &BTreeMap<String, String>, there: &BTreeMap<String, String>) -> Outcome<()> {
    if here == there {
        return Ok(());
    }
    let only = |a: &BTreeMap<String, String>, b: &BTreeMap<String, String>| -> Vec<String> {
        a.iter()
            .filter(|(key, value)| b.get(*key) != Some(value))
            .map(|(key, value)| format!("{key}: {value}"))
            .collect()
    };
    Err(format!(
        "the engine shows {:#?}, the model {:#?}",
        only(here, there),
        only(there, here)
    ))
}
