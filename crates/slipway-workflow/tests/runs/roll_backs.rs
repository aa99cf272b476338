//! Every earlier state along the lineage can be gone back to, snapshots and backups alike.

use slipway_workflow::model::{
    EarlierState, EarlierStateKind, Measure, RollBackTo, RunStatus, RunSummary,
};
use slipway_workflow::{Fault, Moment, NewRun, Runs, WorkflowError};

use crate::kills::kill_and_recover;
use crate::support::{PROD, Script, World, carry_through, ended, promote, waits_or_ended};

/// `prod` with 100 customers, then one written just before the promote that takes it away: the backup
/// holds 101, the rollback point too.
async fn promoted(world: &World, runs: &Runs) -> RunSummary {
    let dev = world.bootstrap_dev().await;
    let prod_uri = world.uri(PROD).await;
    world
        .execute_sql(&prod_uri, "insert into customer values (101, 'late')")
        .await;
    let promoted = carry_through(runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    assert_eq!(world.count(&prod_uri, "customer").await, 100);
    promoted
}

fn back(to: &EarlierState) -> NewRun {
    NewRun::RollBack {
        target: PROD.to_owned(),
        to: Some(RollBackTo {
            kind: to.kind,
            id: to.id.clone(),
        }),
    }
}

fn kinds(states: &[EarlierState]) -> Vec<(EarlierStateKind, Option<i64>)> {
    states
        .iter()
        .map(|it| (it.kind, it.made_by.as_ref().map(|run| run.run_number)))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_environment_goes_back_to_a_backup_and_forth_to_the_next_one() {
    use EarlierStateKind::{Backup, Snapshot};
    let world = World::new().await;
    let runs = world.runs();
    assert_eq!(runs.ways_back(PROD).await.unwrap(), []);
    let promoted = promoted(&world, &runs).await;
    let prod_uri = world.uri(PROD).await;
    world
        .execute_sql(&prod_uri, "insert into customer values (201, 'new')")
        .await;

    // The snapshot that dev was made of stands furthest back; the run before it is 1, the promote 2.
    let states = runs.ways_back(PROD).await.unwrap();
    assert_eq!(
        kinds(&states),
        [(Backup, Some(2)), (Snapshot, Some(2)), (Snapshot, Some(1))],
        "{states:#?}"
    );
    assert!(states.iter().all(|it| it.can.enabled), "{states:#?}");
    assert!(states.is_sorted_by_key(|it| std::cmp::Reverse(it.at)));
    let suggested: Vec<bool> = states.iter().map(|it| it.suggested).collect();
    assert_eq!(suggested, [false, true, false]);
    let [backup, point, _] = &states[..] else {
        panic!("{states:#?}")
    };
    assert!(backup.holds.contains("the cut-over of run 2"), "{backup:?}");
    assert!(backup.needs.contains("2 snapshots"), "{backup:?}");
    assert!(point.loses.contains(&backup.name), "{point:?}");

    // Back to the backup: what came in since is named, counted, and in the new backup.
    let run = runs.begin(back(backup)).await.unwrap();
    let waiting = runs.wait(&run, waits_or_ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert_eq!(waiting.status, RunStatus::Waiting, "{record:#?}");
    let plan = record.plan.unwrap();
    assert!(plan.sentence.contains(&backup.name), "{}", plan.sentence);
    let back_to = plan.back_to.as_ref().unwrap();
    assert_eq!((back_to.kind, &back_to.id), (Backup, &backup.id));
    assert_eq!(back_to.loses, backup.loses);
    let lost = |value, how: &str| Measure::Exact {
        value,
        how: how.to_owned(),
    };
    assert_eq!(plan.lost_since_base, lost(1, "customer 1"));
    runs.execute(&run, &plan.digest, plan.typed_name.as_deref())
        .await
        .unwrap();
    let rolled_back = runs.wait(&run, ended).await.unwrap();
    assert_eq!(rolled_back.status, RunStatus::Succeeded, "{rolled_back:?}");
    assert_eq!(world.count(&prod_uri, "customer").await, 101);
    let loss = runs.detail(&run).await.unwrap().loss.unwrap();
    assert_eq!(loss.since_base, lost(1, "customer 1"));

    // A roll back can be rolled back as well, to what it replaced.
    let states = runs.ways_back(PROD).await.unwrap();
    let forth = states
        .iter()
        .find(|it| kinds(std::slice::from_ref(*it)) == [(Backup, Some(3))])
        .unwrap();
    let forth = carry_through(&runs, back(forth)).await;
    assert_eq!(forth.status, RunStatus::Succeeded, "{forth:?}");
    assert_eq!(world.count(&prod_uri, "customer").await, 101);
    let session = world.session(&prod_uri).await;
    let new = "select count(*) from customer where id = 201";
    let new: i64 = session.query_one(new, &[]).await.unwrap().get(0);
    assert_eq!(new, 1);

    // A snapshot of a backup that was taken for a roll back stands for the moment of the replacement.
    let states = runs.ways_back(PROD).await.unwrap();
    let of_backup: Vec<&EarlierState> = states
        .iter()
        .filter(|it| it.kind == Snapshot && it.holds.starts_with("What the backup"))
        .collect();
    assert_eq!(of_backup.len(), 2, "{states:#?}");
    assert_eq!(promoted.number, 2);
    for state in of_backup {
        let same = states
            .iter()
            .any(|it| it.kind == Backup && it.at == state.at);
        assert!(same, "{state:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_to_a_backup_that_fails_deletes_the_snapshot_it_took_and_nothing_else() {
    let world = World::new().await;
    let runs = world.runs();
    promoted(&world, &runs).await;
    let before = world.slate().await;
    let backup = |states: Vec<EarlierState>| {
        let mut states = states.into_iter();
        states
            .find(|it| it.kind == EarlierStateKind::Backup)
            .unwrap()
    };
    for step in ["candidate_snapshot", "fresh_candidate"] {
        let script = Script::at(step, Moment::AfterAct, Fault::Fail)
            .everywhere(Moment::AfterUndo, Fault::Again);
        let runs = world.runs_with(script);
        let to = backup(runs.ways_back(PROD).await.unwrap());
        let failed = carry_through(&runs, back(&to)).await;
        assert_eq!(failed.status, RunStatus::Failed, "{step}: {failed:?}");
        assert_eq!(world.slate().await, before, "{step}");
    }

    // Killed after the snapshot was taken and before that stood in the journal: it is found again.
    let to = backup(world.runs().ways_back(PROD).await.unwrap());
    let waiting = kill_and_recover(&world, back(&to), "candidate_snapshot", Moment::AfterAct).await;
    assert_eq!(waiting.status, RunStatus::Waiting, "{waiting:?}");
    let taken = world.slate().await.snapshots.len();
    assert_eq!(taken, before.snapshots.len() + 1);
    let runs = world.runs();
    runs.cancel(&waiting.id).await.unwrap();
    runs.wait(&waiting.id, ended).await.unwrap();
    assert_eq!(world.slate().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_branch_that_the_environment_never_served_is_no_way_back() {
    let world = World::new().await;
    let runs = world.runs();
    promoted(&world, &runs).await;
    let before = world.slate().await;
    let dev = before.branches["dev"].clone();
    for id in [dev.as_str(), "br-not-there-1"] {
        let wrong = NewRun::RollBack {
            target: PROD.to_owned(),
            to: Some(RollBackTo::backup(id)),
        };
        let refused = runs.begin(wrong).await;
        assert!(
            matches!(refused, Err(WorkflowError::Missing { .. })),
            "{refused:?}"
        );
    }
    let project = &world.project;
    let taken = world
        .client
        .snapshot_create(project, &dev.as_str().into(), &Default::default())
        .await
        .unwrap();
    let before = world.slate().await;
    let wrong = NewRun::RollBack {
        target: PROD.to_owned(),
        to: Some(RollBackTo::snapshot(taken.snapshot.id.as_str())),
    };
    match runs.begin(wrong).await {
        Err(WorkflowError::BadInput { what, reason }) => {
            assert!(what.contains(&taken.snapshot.name), "{what}");
            assert!(reason.contains("promote what it was taken of"), "{reason}");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(world.slate().await, before);
}
