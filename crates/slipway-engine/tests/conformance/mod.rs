//! Neon's own specification, against which every accepted request and every answer of the tests is
//! held. It comes with npm `@neondatabase/api-client`; `overlay.json` adds what Neon published later,
//! each spot with its source; `differences.json` lists where the engine differs on purpose, with reasons.
//!
//! Stricter than a JSON schema: a field that the specification does not name is a violation, too.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jsonschema::{Draft, Validator};
use serde::Deserialize;
use serde_json::{Map, Value, json};

const YAML: &str = "node_modules/@neondatabase/api-client/public-v2-for-users.gen.yaml";
const OVERLAY: &str = include_str!("overlay.json");
const DIFFERENCES: &str = include_str!("differences.json");

/// One call and its answer. `target` begins after `/api/v2`.
pub(crate) struct Exchange<'a> {
    pub(crate) method: &'a str,
    pub(crate) target: &'a str,
    pub(crate) request: Option<&'a Value>,
    pub(crate) status: u16,
    pub(crate) reply: Option<&'a Value>,
}

/// What in a call or its answer is against the specification.
pub(crate) fn violations(exchange: &Exchange<'_>) -> Vec<String> {
    specification().violations(exchange)
}

/// Where npm puts the clients that the tests use.
pub(crate) fn clients() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/clients")
}

#[derive(Deserialize)]
struct Addition {
    at: String,
    value: Value,
    source: String,
}

/// A violation that is meant: in this operation, at this place, for this reason.
#[derive(Deserialize)]
struct Difference {
    operation: String,
    says: String,
    reason: String,
}

struct Specification {
    document: Value,
    differences: Vec<Difference>,
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

fn specification() -> &'static Specification {
    static ONCE: OnceLock<Specification> = OnceLock::new();
    ONCE.get_or_init(|| {
        let mut document = published();
        for addition in overlay() {
            add(&mut document, &addition.at, addition.value);
        }
        allow_null(&mut document);
        Specification {
            document,
            differences: serde_json::from_str(DIFFERENCES).unwrap(),
            validators: Mutex::default(),
        }
    })
}

fn overlay() -> Vec<Addition> {
    serde_json::from_str(OVERLAY).unwrap()
}

fn published() -> Value {
    let path = clients().join(YAML);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| {
        panic!(
            "{}: {error}. Neon's specification comes with the tests' npm packages: run ./x setup",
            path.display()
        )
    });
    serde_saphyr::from_str(&text).unwrap()
}

/// Adds a value at a JSON pointer whose parent exists; `-` is the end of a list.
fn add(document: &mut Value, at: &str, value: Value) {
    let (parent, last) = at.rsplit_once('/').unwrap();
    let parent = document
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("overlay.json: there is no {parent}"));
    match parent {
        Value::Array(items) if last == "-" => items.push(value),
        Value::Object(fields) => {
            fields.insert(last.replace("~1", "/").replace("~0", "~"), value);
        }
        _ => panic!("overlay.json: nothing can be added at {at}"),
    }
}

/// OpenAPI's `nullable` in the words of JSON schema. For the rest OpenAPI 3.0's schemas are close
/// enough to draft 4, in which a `$ref` hides what stands beside it, too.
fn allow_null(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(allow_null),
        Value::Object(fields) => {
            fields.values_mut().for_each(allow_null);
            if fields.get("nullable") == Some(&Value::Bool(true)) {
                fields.remove("nullable");
                let plain = Value::Object(std::mem::take(fields));
                fields.insert("anyOf".to_owned(), json!([plain, {"type": "null"}]));
            }
        }
        _ => {}
    }
}

impl Specification {
    fn violations(&self, exchange: &Exchange<'_>) -> Vec<String> {
        let (path, query) = exchange
            .target
            .split_once('?')
            .unwrap_or((exchange.target, ""));
        let method = exchange.method.to_lowercase();
        let accepted = (200..300).contains(&exchange.status);
        let Some((template, values)) = self.template(path, &method) else {
            if accepted {
                return vec!["there is no such route".to_owned()];
            }
            return self.of_error(exchange);
        };
        let operation = format!("{} {template}", exchange.method);
        let item = &self.document["paths"][template];
        let mut found = Vec::new();
        if accepted {
            self.of_parameters(item, &method, &values, query, &mut found);
            self.of_body(&item[&method], exchange.request, &mut found);
        }
        self.of_reply(&item[&method], exchange, &mut found);
        found.retain(|violation| {
            !self
                .differences
                .iter()
                .any(|meant| meant.operation == operation && violation.starts_with(&meant.says))
        });
        found
    }

    /// The route of a path with the values of its parameters. A literal goes before a parameter.
    fn template(&self, path: &str, method: &str) -> Option<(&str, BTreeMap<&str, String>)> {
        let given: Vec<&str> = path.trim_matches('/').split('/').collect();
        let mut best: Option<(&str, BTreeMap<&str, String>)> = None;
        for (template, item) in self.document["paths"].as_object().unwrap() {
            let parts: Vec<&str> = template.trim_matches('/').split('/').collect();
            if parts.len() != given.len() || item.get(method).is_none() {
                continue;
            }
            let mut values = BTreeMap::new();
            let fits = parts.iter().zip(&given).all(|(part, value)| {
                match part
                    .strip_prefix('{')
                    .and_then(|part| part.strip_suffix('}'))
                {
                    Some(name) => {
                        values.insert(name, decoded(value));
                        true
                    }
                    None => part == value,
                }
            });
            if fits
                && best
                    .as_ref()
                    .is_none_or(|(_, other)| values.len() < other.len())
            {
                best = Some((template, values));
            }
        }
        best
    }

    fn of_parameters(
        &self,
        item: &Value,
        method: &str,
        path: &BTreeMap<&str, String>,
        query: &str,
        found: &mut Vec<String>,
    ) {
        let mut given: BTreeMap<String, String> = url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect();
        let lists = [&item["parameters"], &item[method]["parameters"]];
        for parameter in lists.into_iter().filter_map(Value::as_array).flatten() {
            let parameter = self.resolved(parameter);
            let name = parameter["name"].as_str().unwrap();
            let value = match parameter["in"].as_str() {
                Some("path") => path.get(name).cloned(),
                Some("query") => given.remove(name),
                _ => continue,
            };
            match value {
                None if parameter["required"] == true => {
                    found.push(format!("query: {name} is missing"));
                }
                None => {}
                Some(text) => {
                    let schema = &parameter["schema"];
                    let value = match self.resolved(schema)["type"].as_str() {
                        Some("integer" | "number" | "boolean") => {
                            serde_json::from_str(&text).unwrap_or(Value::String(text))
                        }
                        _ => Value::String(text),
                    };
                    self.held_against(schema, &value, &format!("parameter {name}"), found);
                }
            }
        }
        for name in given.keys() {
            found.push(format!("query: {name} is not a parameter"));
        }
    }

    fn of_body(&self, entry: &Value, request: Option<&Value>, found: &mut Vec<String>) {
        let wanted = &entry["requestBody"];
        match request {
            // Neon's clients send an empty object where there is nothing to say.
            Some(Value::Object(fields)) if wanted.is_null() && fields.is_empty() => {}
            Some(_) if wanted.is_null() => {
                found.push("request: this operation takes no body".to_owned());
            }
            Some(body) => {
                let schema = &wanted["content"]["application/json"]["schema"];
                self.held_against(schema, body, "request", found);
            }
            None if wanted["required"] == true => found.push("request: no body".to_owned()),
            None => {}
        }
    }

    fn of_reply(&self, entry: &Value, exchange: &Exchange<'_>, found: &mut Vec<String>) {
        let responses = &entry["responses"];
        let status = exchange.status.to_string();
        let accepted = (200..300).contains(&exchange.status);
        let response = match responses.get(&status) {
            Some(response) => response,
            None if accepted => {
                found.push(format!("answer: {status} is not among its statuses"));
                return;
            }
            None => &responses["default"],
        };
        let response = self.resolved(response);
        let schema = response.pointer("/content/application~1json/schema");
        match (schema, exchange.reply) {
            (Some(schema), Some(reply)) => self.held_against(schema, reply, "answer", found),
            (Some(_), None) => found.push("answer: no body".to_owned()),
            (None, Some(_)) => found.push("answer: a body where none is named".to_owned()),
            (None, None) => {}
        }
    }

    /// Of a call that has no route: the body that every refusal has.
    fn of_error(&self, exchange: &Exchange<'_>) -> Vec<String> {
        let schema = json!({"$ref": "#/components/schemas/GeneralError"});
        let mut found = Vec::new();
        match exchange.reply {
            Some(reply) => self.held_against(&schema, reply, "answer", &mut found),
            None => found.push("answer: no body".to_owned()),
        }
        found
    }

    fn held_against(&self, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
        for error in self.validator(schema).iter_errors(value) {
            found.push(format!("{at}{}: {error}", error.instance_path()));
        }
        let mut unnamed = Vec::new();
        self.unnamed(&[schema], value, at, &mut unnamed);
        found.extend(unnamed);
    }

    fn validator(&self, schema: &Value) -> Arc<Validator> {
        let key = schema.to_string();
        let mut validators = self
            .validators
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = validators.get(&key) {
            return Arc::clone(known);
        }
        // With what it refers to, and no more: the whole document would be compiled each time.
        let mut names = BTreeSet::new();
        self.referred(schema, &mut names);
        let schemas: Map<String, Value> = names
            .iter()
            .map(|name| {
                let value = self.document["components"]["schemas"][name].clone();
                (name.clone(), value)
            })
            .collect();
        let document = json!({"allOf": [schema], "components": {"schemas": schemas}});
        let validator = jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(true)
            .build(&document)
            .unwrap();
        let validator = Arc::new(validator);
        validators.insert(key, Arc::clone(&validator));
        validator
    }

    fn referred(&self, value: &Value, names: &mut BTreeSet<String>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.referred(item, names)),
            Value::Object(fields) => {
                if let Some(name) = fields.get("$ref").and_then(component)
                    && names.insert(name.to_owned())
                {
                    self.referred(&self.document["components"]["schemas"][name], names);
                }
                fields
                    .values()
                    .for_each(|field| self.referred(field, names));
            }
            _ => {}
        }
    }

    /// Fields of `value` that none of the schemas, which all hold for it, names.
    fn unnamed(&self, schemas: &[&Value], value: &Value, at: &str, found: &mut Vec<String>) {
        let mut all = Vec::new();
        for schema in schemas {
            self.alternatives(schema, &mut all);
        }
        match value {
            Value::Array(items) => {
                let of_items: Vec<&Value> = all
                    .iter()
                    .filter_map(|schema| schema.get("items"))
                    .collect();
                for (index, item) in items.iter().enumerate() {
                    self.unnamed(&of_items, item, &format!("{at}/{index}"), found);
                }
            }
            Value::Object(fields) => {
                let named = all.iter().any(|schema| schema.get("properties").is_some());
                for (name, field) in fields {
                    let of_field: Vec<&Value> = all
                        .iter()
                        .filter_map(|schema| schema["properties"].get(name))
                        .collect();
                    if !of_field.is_empty() {
                        self.unnamed(&of_field, field, &format!("{at}/{name}"), found);
                        continue;
                    }
                    let further: Vec<&Value> = all
                        .iter()
                        .filter_map(|schema| schema.get("additionalProperties"))
                        .filter(|further| **further != false)
                        .collect();
                    if further.is_empty() && named {
                        found.push(format!("{at}/{name}: this field is not named"));
                    }
                    self.unnamed(&further, field, &format!("{at}/{name}"), found);
                }
            }
            _ => {}
        }
    }

    /// The schema itself and all that it is put together from.
    fn alternatives<'a>(&'a self, schema: &'a Value, all: &mut Vec<&'a Value>) {
        let schema = self.resolved(schema);
        all.push(schema);
        for word in ["allOf", "anyOf", "oneOf"] {
            for part in schema[word].as_array().into_iter().flatten() {
                self.alternatives(part, all);
            }
        }
    }

    fn resolved<'a>(&'a self, mut value: &'a Value) -> &'a Value {
        while let Some(pointer) = value
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| reference.strip_prefix('#'))
        {
            value = self.document.pointer(pointer).unwrap();
        }
        value
    }
}

fn component(reference: &Value) -> Option<&str> {
    reference.as_str()?.strip_prefix("#/components/schemas/")
}

fn decoded(segment: &str) -> String {
    // `+` stands for itself in a path.
    let query = format!("x={}", segment.replace('+', "%2B"));
    url::form_urlencoded::parse(query.as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

#[test]
fn every_spot_of_the_overlay_has_a_source_and_is_still_needed() {
    let published = published();
    for addition in overlay() {
        assert!(!addition.source.is_empty(), "{}: no source", addition.at);
        let there = published.pointer(&addition.at);
        assert!(
            there.is_none(),
            "{} is in Neon's specification now: take it out of overlay.json",
            addition.at
        );
    }
    for meant in &specification().differences {
        assert!(!meant.reason.is_empty(), "{}: no reason", meant.operation);
    }
}

#[test]
fn what_the_specification_does_not_allow_is_found() {
    let found = |method, target, request: Option<Value>, status, reply: Value| {
        specification().violations(&Exchange {
            method,
            target,
            request: request.as_ref(),
            status,
            reply: (!reply.is_null()).then_some(&reply),
        })
    };
    let general = json!({"code": "", "message": "no"});
    assert_eq!(
        found("GET", "/nowhere", None, 404, general.clone()).len(),
        0
    );
    assert_eq!(found("GET", "/nowhere", None, 200, json!({})).len(), 1);
    assert_eq!(found("GET", "/nowhere", None, 404, json!({})).len(), 2);
    let fine = json!({"organizations": []});
    assert_eq!(
        found("GET", "/users/me/organizations", None, 200, fine.clone()),
        Vec::<String>::new()
    );
    assert_eq!(
        found("GET", "/users/me/organizations?x=1", None, 200, fine).len(),
        1
    );
    let odd = json!({"organizations": [], "more": 1});
    assert_eq!(
        found("GET", "/users/me/organizations", None, 200, odd),
        ["answer/more: this field is not named"]
    );
    let wrong = found(
        "GET",
        "/projects?limit=0",
        None,
        200,
        json!({"projects": 1}),
    );
    assert!(wrong.iter().any(|one| one.starts_with("parameter limit")));
    assert!(wrong.iter().any(|one| one.starts_with("answer/projects")));
    let body = json!({"snapshot": {"expires_at": null, "nmae": "x"}});
    let answer = json!({"snapshot": {"id": "s", "name": "n", "created_at": "x"}});
    assert_eq!(
        found("PATCH", "/projects/p/snapshots/s", Some(body), 200, answer),
        ["request/snapshot/nmae: this field is not named"]
    );
}
