//! A database that takes a connection and never answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use slipway_inspect::TableCount;
use slipway_keychain::Secret;
use slipway_workflow::databases::{Counting, Databases, OpenDatabase, Read};
use slipway_workflow::model::RunStatus;
use slipway_workflow::{Budgets, Moment, Runs, Surroundings, SystemSurroundings};
use tokio::sync::Notify;

use crate::support::{Script, World, accept, ended, promote, waits_or_ended};

/// Databases of which some answer, and then none.
#[derive(Clone)]
struct Silent(Arc<State>);

struct State {
    answering: AtomicUsize,
    asked: Notify,
}

impl Silent {
    fn after(answers: usize) -> Self {
        Self(Arc::new(State {
            answering: AtomicUsize::new(answers),
            asked: Notify::new(),
        }))
    }

    fn begin_to_hang(&self) {
        self.0.answering.store(0, Ordering::SeqCst);
    }

    /// Comes back once a run waits for an answer.
    async fn asked(&self) {
        self.0.asked.notified().await;
    }
}

impl Surroundings for Silent {
    fn now(&self) -> DateTime<Utc> {
        SystemSurroundings.now()
    }

    fn new_id(&self) -> String {
        SystemSurroundings.new_id()
    }

    fn databases(&self) -> &dyn Databases {
        self
    }
}

impl Databases for Silent {
    fn open<'a>(
        &'a self,
        uri: &'a Secret,
        database: Option<&'a str>,
    ) -> Read<'a, Box<dyn OpenDatabase>> {
        async move {
            let one_less = |left: usize| left.checked_sub(1);
            let answering = &self.0.answering;
            if answering
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, one_less)
                .is_err()
            {
                self.0.asked.notify_one();
                std::future::pending::<()>().await;
            }
            SystemSurroundings.databases().open(uri, database).await
        }
        .boxed()
    }

    fn counts<'a>(
        &'a self,
        uri: &'a Secret,
        databases: &'a [String],
        counting: Counting<'a>,
    ) -> Read<'a, Vec<TableCount>> {
        async move {
            let real = SystemSurroundings;
            real.databases().counts(uri, databases, counting).await
        }
        .boxed()
    }
}

fn runs(world: &World, silent: &Silent, script: Script) -> Runs {
    let budgets = Budgets {
        reconnect: Duration::from_millis(200),
        ..Budgets::default()
    };
    world.runs_among(Arc::new(silent.clone()), budgets, script)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_waits_for_a_silent_database_hears_a_cancel_up_to_the_re_check() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let mut answers = 0;
    loop {
        let silent = Silent::after(answers);
        let runs = runs(&world, &silent, Script::default());
        let run = runs.begin(promote(&dev)).await.unwrap();
        let planned = tokio::select! {
            () = silent.asked() => false,
            reached = runs.wait(&run, waits_or_ended) => {
                assert_eq!(reached.unwrap().status, RunStatus::Waiting);
                true
            }
        };
        if planned {
            // Every answer that the plan needs was given; the next is the re-check's.
            accept(&runs, &run).await;
            silent.asked().await;
        }
        runs.cancel(&run).await.unwrap();
        let cancelled = runs.wait(&run, ended).await.unwrap();
        assert_eq!(
            cancelled.outcome.as_deref(),
            Some("Cancelled: prod is as it was."),
            "after {answers} answers"
        );
        assert_eq!(world.slate().await, before);
        if planned {
            break;
        }
        answers += 1;
    }
    // Preflight of both, the schemas of both, and the weak points of the candidate.
    assert_eq!(answers, 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_never_answers_after_the_cut_over_is_not_verified() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let (script, mut stopped) = Script::default().stopping_at("verify", Moment::BeforeAct);
    let silent = Silent::after(usize::MAX);
    let runs = runs(&world, &silent, script);
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    accept(&runs, &run).await;
    let go_on = stopped.recv().await.unwrap();
    silent.begin_to_hang();
    go_on.send(()).unwrap();
    let stuck = runs.wait(&run, ended).await.unwrap();
    assert_eq!(stuck.status, RunStatus::Stuck, "{stuck:?}");
    let record = runs.detail(&run).await.unwrap();
    assert!(record.can_roll_back.enabled, "{record:#?}");
    let said = format!("{record:?}");
    assert!(
        said.contains("what is behind the endpoint of prod did not answer within 1 s"),
        "{said}"
    );
}
