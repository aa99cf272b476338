//! Random calls, made to the engine and to the model of Neon's rules: both answer the same, and the
//! data behind every endpoint is what the model says.
//!
//! `SLIPWAY_TEST_LONG=1` tries many more and longer ones. A failure names the calls that are left after
//! proptest has made them as few as it can.

mod both;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use both::Both;

/// A call. Numbers choose among what there is, or was, in the order in which it was made.
#[derive(Clone, Debug)]
pub(crate) enum Call {
    Write(usize),
    Child {
        parent: usize,
        name: usize,
        endpoint: bool,
        protected: bool,
    },
    Delete(usize),
    Rename(usize, usize),
    Protect(usize, bool),
    MakeDefault(usize),
    Snapshot(usize, usize),
    SnapshotRename(usize, usize),
    SnapshotDelete(usize),
    Restore {
        snapshot: usize,
        name: Option<usize>,
        target: Option<usize>,
        finalize: bool,
    },
    Finalize(usize, Option<usize>),
    EndpointCreate {
        branch: usize,
        read_only: bool,
    },
    EndpointMove(usize, usize),
    EndpointDisable(usize, bool),
    EndpointStart(usize),
    EndpointSuspend(usize),
    EndpointDelete(usize),
    RoleCreate(usize, usize),
    RoleDelete(usize, usize),
    RoleReset(usize, usize),
    DatabaseCreate(usize, usize, usize),
    DatabaseDelete(usize, usize),
}

fn call() -> impl Strategy<Value = Call> {
    let one = || 0..8_usize;
    let name = || 0..both::NAMES.len();
    let role = || 0..both::ROLES.len();
    let database = || 0..both::DATABASES.len();
    prop_oneof![
        4 => one().prop_map(Call::Write),
        3 => (one(), name(), any::<bool>(), prop::bool::weighted(0.2)).prop_map(
            |(parent, name, endpoint, protected)| Call::Child { parent, name, endpoint, protected }
        ),
        3 => one().prop_map(Call::Delete),
        1 => (one(), name()).prop_map(|(branch, name)| Call::Rename(branch, name)),
        1 => (one(), any::<bool>()).prop_map(|(branch, on)| Call::Protect(branch, on)),
        1 => one().prop_map(Call::MakeDefault),
        4 => (one(), name()).prop_map(|(branch, name)| Call::Snapshot(branch, name)),
        1 => (one(), name()).prop_map(|(snapshot, name)| Call::SnapshotRename(snapshot, name)),
        1 => one().prop_map(Call::SnapshotDelete),
        6 => (one(), prop::option::of(name()), prop::option::of(one()), any::<bool>()).prop_map(
            |(snapshot, name, target, finalize)| Call::Restore { snapshot, name, target, finalize }
        ),
        4 => (one(), prop::option::of(name())).prop_map(|(branch, name)| Call::Finalize(branch, name)),
        2 => (one(), any::<bool>())
            .prop_map(|(branch, read_only)| Call::EndpointCreate { branch, read_only }),
        1 => (one(), one()).prop_map(|(endpoint, branch)| Call::EndpointMove(endpoint, branch)),
        1 => (one(), any::<bool>()).prop_map(|(endpoint, on)| Call::EndpointDisable(endpoint, on)),
        1 => one().prop_map(Call::EndpointStart),
        1 => one().prop_map(Call::EndpointSuspend),
        1 => one().prop_map(Call::EndpointDelete),
        2 => (one(), role()).prop_map(|(branch, role)| Call::RoleCreate(branch, role)),
        1 => (one(), role()).prop_map(|(branch, role)| Call::RoleDelete(branch, role)),
        1 => (one(), role()).prop_map(|(branch, role)| Call::RoleReset(branch, role)),
        1 => (one(), database(), role())
            .prop_map(|(branch, database, role)| Call::DatabaseCreate(branch, database, role)),
        1 => (one(), database()).prop_map(|(branch, database)| Call::DatabaseDelete(branch, database)),
    ]
}

#[test]
fn random_calls_have_the_same_end_as_in_the_model() {
    let is_long = std::env::var_os("SLIPWAY_TEST_LONG").is_some();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    let (cases, calls) = if is_long { (60, 10..60) } else { (14, 14..22) };
    let config = Config {
        cases,
        max_shrink_iters: if is_long { 400 } else { 24 },
        failure_persistence: None,
        ..Config::default()
    };
    let mut runner = TestRunner::new(config);
    let both = runtime.block_on(Both::start());
    let result = runner.run(&prop::collection::vec(call(), calls), |calls| {
        runtime
            .block_on(both.run(&calls))
            .map_err(TestCaseError::fail)
    });
    runtime.block_on(async { drop(both) });
    if let Err(error) = result {
        panic!("{error}");
    }
}
