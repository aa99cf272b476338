//! Every call of every workflow with everything that can go wrong with it, against the model of Neon and on a
//! clock of its own. Which calls there are is found by recording a run of each workflow, and one that is made to
//! fail where most has to be undone, so that a new call brings its own cells.

mod cells;
mod databases;
mod front;
mod stage;
mod time;
mod trial;
mod variants;

use std::collections::{BTreeSet, VecDeque};
use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex};

use neon_model::Undocumented;
use serde_json::{Value, json};
use slipway_workflow::kinds;
use slipway_workflow::model::RunStatus;

pub(crate) use cells::Cell;
pub(crate) use trial::Row;

use crate::cells::{last_that_can_fail, word};
use stage::{MADE, Template};

/// Which of the cells are wanted.
pub(crate) struct Wish<'a> {
    /// Every step of every workflow; otherwise each call once.
    pub(crate) every: bool,
    /// Also each time that a step makes the same call.
    pub(crate) each_time: bool,
    /// `workflow/step/fault`; a part that is absent or `*` stands for all.
    pub(crate) only: Option<&'a str>,
}

impl Wish<'_> {
    fn wants(&self, cell: &Cell) -> bool {
        let Some(only) = self.only else { return true };
        let parts = [word(cell.kind), cell.step.clone(), cell.wrong.word()];
        only.split('/')
            .zip(parts)
            .all(|(wanted, part)| wanted == "*" || wanted == part)
    }
}

/// Nobody else listens at such an address, so that its port stays free while nobody listens there.
fn address(lane: u8) -> IpAddr {
    let process = std::process::id().to_be_bytes();
    Ipv4Addr::new(127, 100 + process[2] % 100, process[3], lane + 1).into()
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap()
}

/// The cells that the recorded runs demand.
pub(crate) fn cells(wish: &Wish<'_>) -> Vec<Cell> {
    let recorded = runtime().block_on(async {
        let template = Template::make(address(0)).await;
        let mut cells = Vec::new();
        for undoing in [false, true] {
            for kind in kinds() {
                let dir = stage::folder();
                let fails_at = undoing.then(|| last_that_can_fail(kind).name);
                let stage = template
                    .stage(
                        address(0),
                        dir.path(),
                        None,
                        fails_at,
                        Undocumented::default(),
                    )
                    .await;
                let (_, summary) = stage.begin_and_end(kind, MADE).await.unwrap();
                let should = match undoing {
                    true => RunStatus::Failed,
                    false => RunStatus::Succeeded,
                };
                assert_eq!(summary.status, should, "{kind:?}: {:?}", summary.outcome);
                let calls = stage.front.calls();
                cells.extend(cells::of_recorded(kind, &calls, undoing, wish.each_time));
                stage.end();
            }
        }
        cells
    });
    let every = wish.every || wish.each_time || wish.only.is_some();
    let mut known = BTreeSet::new();
    recorded
        .into_iter()
        .filter(|cell| every || known.insert((cell.call.clone(), cell.undoing, cell.wrong)))
        .filter(|cell| wish.wants(cell))
        .collect()
}

/// Tries them, so many at a time.
pub(crate) fn try_all(cells: Vec<Cell>, lanes: u8) -> Vec<Row> {
    let queue: Arc<Mutex<VecDeque<(usize, Cell)>>> =
        Arc::new(Mutex::new(cells.into_iter().enumerate().collect()));
    let work = |lane: u8| {
        let queue = Arc::clone(&queue);
        move || {
            runtime().block_on(async {
                let template = Template::make(address(lane)).await;
                let dir = stage::folder();
                let mut rows = Vec::new();
                loop {
                    let next = queue.lock().unwrap().pop_front();
                    let Some((place, cell)) = next else {
                        return rows;
                    };
                    let row = trial::try_cell(&template, address(lane), dir.path(), &cell).await;
                    rows.push((place, row));
                }
            })
        }
    };
    let lanes: Vec<_> = (0..lanes)
        .map(|lane| std::thread::spawn(work(lane)))
        .collect();
    let mut rows: Vec<(usize, Row)> = lanes
        .into_iter()
        .flat_map(|lane| lane.join().unwrap())
        .collect();
    rows.sort_by_key(|(place, _)| *place);
    rows.into_iter().map(|(_, row)| row).collect()
}

/// Every workflow on servers that are documented to be so or not to be so, as it stands in `matrix.json`.
pub(crate) fn variants() -> Vec<Value> {
    runtime().block_on(variants::try_all(address(0)))
}

/// As it stands in `matrix.json`.
pub(crate) fn json_of(row: &Row) -> Value {
    json!({
        "workflow": word(row.cell.kind),
        "step": row.cell.step,
        "fault": row.cell.wrong.word(),
        "moment": if row.cell.undoing { "undoing" } else { "during" },
        "call": row.cell.call,
        "outcome": row.outcome,
        "said": row.said,
        "left_over": row.left_over,
        "ok": row.wrong.is_empty(),
        "wrong": row.wrong,
    })
}
