//! The wire types under random bytes: nothing panics, and what was read is written as it was.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

#[path = "support/round_trip.rs"]
mod round_trip;

const KEYS: &[&str] = &[
    "branch",
    "branches",
    "project",
    "projects",
    "endpoint",
    "endpoints",
    "snapshot",
    "snapshots",
    "operations",
    "role",
    "roles",
    "database",
    "databases",
    "pagination",
    "id",
    "name",
    "project_id",
    "branch_id",
    "parent_id",
    "type",
    "status",
    "action",
    "expires_at",
    "protected",
    "current_state",
    "created_at",
    "updated_at",
    "state_changed_at",
    "finalize_restore",
    "target_branch_id",
    "host",
    "owner_name",
    "lsn",
    "manual",
    "settings",
    "message",
    "code",
];

/// A scalar that one of the fields may take, or may not.
fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(json!("2026-01-02T03:04:05Z")),
        Just(json!("2026-13-45T99:99:99Z")),
        Just(json!("+262142-12-31T23:59:59Z")),
        Just(json!("read_write")),
        Just(json!("ready")),
        Just(json!("finished")),
    ]
}

fn tree() -> impl Strategy<Value = Value> {
    scalar().prop_recursive(4, 60, 12, |inner| {
        let key = (0..KEYS.len()).prop_map(|index| KEYS[index].to_owned());
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..12)
                .prop_map(|fields| Value::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// A whole answer with one field replaced, taken away or added.
fn nearly_right() -> impl Strategy<Value = Value> {
    let at = "2026-01-02T03:04:05Z";
    let branch = json!({
        "id": "br-a-b-c", "project_id": "p", "name": "n", "current_state": "ready",
        "state_changed_at": at, "created_at": at, "updated_at": at, "expires_at": at,
    });
    let snapshot = json!({"id": "s", "name": "n", "created_at": at, "expires_at": null});
    let answers = vec![
        json!({"branch": branch, "branches": [branch], "operations": []}),
        json!({"snapshot": snapshot, "snapshots": [snapshot]}),
        json!({"role": {"name": "r"}, "database": {"name": "d", "owner_name": "r"}}),
    ];
    (
        prop::sample::select(answers),
        0..KEYS.len(),
        prop::option::of(scalar()),
    )
        .prop_map(|(mut answer, key, value)| {
            change(&mut answer, KEYS[key], &value);
            answer
        })
}

fn change(tree: &mut Value, key: &str, value: &Option<Value>) {
    match tree {
        Value::Object(fields) => {
            match value {
                Some(value) if fields.contains_key(key) => {
                    fields.insert(key.to_owned(), value.clone());
                }
                _ => {
                    fields.remove(key);
                }
            }
            for (_, inner) in fields.iter_mut() {
                change(inner, key, value);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|inner| change(inner, key, value)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_is_read_and_written_alike(tree in prop_oneof![tree(), nearly_right()]) {
        round_trip::all(tree.to_string().as_bytes());
    }

    #[test]
    fn any_bytes_are_refused_or_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        round_trip::all(&bytes);
    }
}
