//! What has to be tried: every step of every workflow with every fault. All of it follows from the plans
//! themselves, so a step that is added is demanded at once.

use std::fmt;

use slipway_workflow::model::{RunHalf, RunKind};
use slipway_workflow::{Moment, StepOutline, kinds, outline};

/// When it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum When {
    /// The runner stands still at this place.
    At(Moment),
    /// The server has answered the first call of the step that changes something, and nobody has heard it;
    /// when the step has acted, where it makes no such call.
    During,
}

impl When {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::At(Moment::BeforeAct) => "before_act",
            Self::During => "during",
            Self::At(Moment::AfterAct) => "after_act",
            Self::At(Moment::AfterResult) => "after_result",
            Self::At(Moment::BeforeUndo) => "before_undo",
            Self::At(Moment::AfterUndo) => "after_undo",
        }
    }

    pub(crate) fn of(word: &str) -> Option<Self> {
        [
            Self::At(Moment::BeforeAct),
            Self::During,
            Self::At(Moment::AfterAct),
            Self::At(Moment::AfterResult),
            Self::At(Moment::BeforeUndo),
            Self::At(Moment::AfterUndo),
        ]
        .into_iter()
        .find(|when| when.word() == word)
    }

    /// The places where the runner stands still for it, in the order in which it comes to them.
    pub(crate) fn places(self) -> Vec<Moment> {
        match self {
            Self::At(moment) => vec![moment],
            Self::During => vec![Moment::BeforeAct, Moment::AfterAct],
        }
    }
}

/// What happens to a run at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The process that carries the run out gets SIGKILL; another one recovers.
    KillApp,
    /// The engine's process gets SIGKILL and is started again on its data.
    KillEngine,
    /// The server answers nobody for a while.
    NetworkLost,
    /// A person cancels.
    Cancel,
    /// The step fails.
    Fail,
    /// The step is done once more.
    ActTwice,
    /// The run fails, and what the step did is undone once more.
    UndoTwice,
    /// The run fails, and the process gets SIGKILL while this step is undone.
    KillAppUndoing,
    /// The same with the engine's process.
    KillEngineUndoing,
    /// The same with the network.
    NetworkLostUndoing,
}

const TROUBLES: [Trouble; 10] = [
    Trouble::KillApp,
    Trouble::KillEngine,
    Trouble::NetworkLost,
    Trouble::Cancel,
    Trouble::Fail,
    Trouble::ActTwice,
    Trouble::UndoTwice,
    Trouble::KillAppUndoing,
    Trouble::KillEngineUndoing,
    Trouble::NetworkLostUndoing,
];

/// Of these, one step after the other gets the next, where not every field is wanted.
const IN_TURN: [Trouble; 4] = [
    Trouble::KillEngine,
    Trouble::NetworkLost,
    Trouble::Cancel,
    Trouble::Fail,
];

impl Trouble {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::KillApp => "kill_app",
            Self::KillEngine => "kill_engine",
            Self::NetworkLost => "network_lost",
            Self::Cancel => "cancel",
            Self::Fail => "fail",
            Self::ActTwice => "act_twice",
            Self::UndoTwice => "undo_twice",
            Self::KillAppUndoing => "kill_app_undoing",
            Self::KillEngineUndoing => "kill_engine_undoing",
            Self::NetworkLostUndoing => "network_lost_undoing",
        }
    }

    /// It comes while a run is undone, so only steps that leave something are in question.
    pub(crate) fn is_of_undoing(self) -> bool {
        match self {
            Self::UndoTwice
            | Self::KillAppUndoing
            | Self::KillEngineUndoing
            | Self::NetworkLostUndoing => true,
            Self::KillApp
            | Self::KillEngine
            | Self::NetworkLost
            | Self::Cancel
            | Self::Fail
            | Self::ActTwice => false,
        }
    }

    /// A process is ended that another one has to stand in for.
    pub(crate) fn kills_app(self) -> bool {
        matches!(self, Self::KillApp | Self::KillAppUndoing)
    }

    /// Only the full grid has it.
    fn is_extra(self) -> bool {
        matches!(self, Self::KillEngineUndoing | Self::NetworkLostUndoing)
    }

    /// When it comes: what is tried by default, and what else in the full grid.
    fn times(self) -> (When, &'static [When]) {
        match self {
            Self::KillApp | Self::KillEngine | Self::NetworkLost | Self::Cancel => (
                When::At(Moment::AfterAct),
                &[
                    When::At(Moment::BeforeAct),
                    When::During,
                    When::At(Moment::AfterResult),
                ],
            ),
            Self::Fail => (
                When::At(Moment::AfterAct),
                &[When::At(Moment::BeforeAct), When::At(Moment::AfterResult)],
            ),
            Self::ActTwice => (When::At(Moment::AfterAct), &[]),
            Self::UndoTwice => (When::At(Moment::AfterUndo), &[]),
            Self::KillAppUndoing | Self::KillEngineUndoing | Self::NetworkLostUndoing => {
                (When::At(Moment::AfterUndo), &[When::At(Moment::BeforeUndo)])
            }
        }
    }

    /// One run can do it at every step at once, each step beside the others.
    fn can_share_a_run(self) -> bool {
        matches!(self, Self::ActTwice | Self::UndoTwice)
    }
}

/// One field of the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) kind: RunKind,
    pub(crate) step: StepOutline,
    pub(crate) trouble: Trouble,
    pub(crate) when: When,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let trouble = self.trouble.word();
        write!(f, "{}/{}/{trouble}", word(self.kind), self.step.name)?;
        if self.when == self.trouble.times().0 {
            return Ok(());
        }
        write!(f, " {}", self.when.word())
    }
}

/// Cells that are tried by one run.
#[derive(Clone, Debug)]
pub(crate) struct Group {
    pub(crate) cells: Vec<Cell>,
}

impl Group {
    pub(crate) fn kind(&self) -> RunKind {
        self.cells[0].kind
    }

    pub(crate) fn trouble(&self) -> Trouble {
        self.cells[0].trouble
    }
}

/// Which cells are wanted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    /// Every workflow and fault; otherwise a step that several have is tried in the first of them,
    /// killed, and with one of the other faults in turn.
    pub(crate) every: bool,
    /// Every workflow and every moment, and no run shared.
    pub(crate) full: bool,
    /// `workflow/step/fault`; a part that is absent or `*` stands for all.
    pub(crate) only: Option<String>,
}

impl Choice {
    fn wants(&self, cell: &Cell) -> bool {
        let Some(only) = &self.only else { return true };
        let parts = [
            word(cell.kind),
            cell.step.name.to_owned(),
            cell.trouble.word().to_owned(),
        ];
        only.split('/')
            .zip(parts)
            .all(|(wanted, part)| wanted == "*" || wanted == part)
    }

    /// The cells that the plans demand, in the order of the plans.
    pub(crate) fn cells(&self) -> Vec<Cell> {
        let every = self.every || self.full || self.only.is_some();
        let mut cells = Vec::new();
        let mut known: Vec<StepOutline> = Vec::new();
        for kind in kinds() {
            for step in outline(kind) {
                let again = known.contains(&step);
                if !again {
                    known.push(step);
                }
                let turn = IN_TURN[known.len() % IN_TURN.len()];
                for trouble in TROUBLES {
                    let waits_for_its_turn = IN_TURN.contains(&trouble) && trouble != turn;
                    // One run does it at every step of a workflow, so no workflow is left out.
                    if (again || waits_for_its_turn) && !every && !trouble.can_share_a_run() {
                        continue;
                    }
                    let nothing_to_undo = trouble.is_of_undoing() && !step.undoable;
                    if nothing_to_undo || (trouble.is_extra() && !self.full) {
                        continue;
                    }
                    let (usual, others) = trouble.times();
                    let others = if self.full { others } else { &[] };
                    cells.extend(std::iter::once(&usual).chain(others).map(|&when| Cell {
                        kind,
                        step,
                        trouble,
                        when,
                    }));
                }
            }
        }
        cells.retain(|cell| self.wants(cell));
        cells
    }

    /// The same, by the runs that try them.
    pub(crate) fn groups(&self) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for cell in self.cells() {
            let shared = groups.iter_mut().find(|group| {
                !self.full
                    && cell.trouble.can_share_a_run()
                    && group.kind() == cell.kind
                    && group.trouble() == cell.trouble
            });
            match shared {
                Some(group) => group.cells.push(cell),
                None => groups.push(Group { cells: vec![cell] }),
            }
        }
        groups
    }
}

/// How a run may end after something happened to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expected {
    /// It goes on to its end.
    Continued,
    /// Everything is as it was.
    Undone,
    /// One of these two, whole.
    ContinuedOrUndone,
    /// The target is replaced, and a person has to look.
    Stuck,
}

impl Cell {
    /// What the place in the plan demands.
    pub(crate) fn expected(&self) -> Expected {
        let steps = outline(self.kind);
        let position = steps.iter().position(|step| step == &self.step);
        let cut_over = steps.iter().position(|step| step.cut_over);
        let begun = self.when == When::At(Moment::BeforeAct);
        let returns = match (position, cut_over) {
            // The cut-over is sent while its step acts.
            (Some(position), Some(cut_over)) => {
                position < cut_over || (position == cut_over && begun)
            }
            _ => true,
        };
        let is_last = position.is_some_and(|position| position + 1 == steps.len());
        let has_result = self.when == When::At(Moment::AfterResult);
        let has_ended = is_last && has_result;
        match self.trouble {
            Trouble::UndoTwice
            | Trouble::KillAppUndoing
            | Trouble::KillEngineUndoing
            | Trouble::NetworkLostUndoing => Expected::Undone,
            Trouble::ActTwice => Expected::Continued,
            _ if has_ended => Expected::Continued,
            // What the engine was at, it has done or not when it is there again.
            Trouble::KillEngine if self.when == When::During => Expected::ContinuedOrUndone,
            Trouble::KillApp if returns && self.step.half == RunHalf::Execute => Expected::Undone,
            Trouble::Cancel | Trouble::Fail if returns => Expected::Undone,
            Trouble::KillEngine | Trouble::NetworkLost
                if returns && self.step.half == RunHalf::Execute =>
            {
                // A hold ends with the engine, and a permit is good for one try.
                Expected::ContinuedOrUndone
            }
            // An answer that was lost is looked up; a step that has a result cannot fail any more.
            Trouble::Fail if self.step.cut_over || has_result => Expected::Continued,
            Trouble::Fail => Expected::Stuck,
            Trouble::KillApp | Trouble::KillEngine | Trouble::NetworkLost | Trouble::Cancel => {
                Expected::Continued
            }
        }
    }

    /// A restart finds nothing that was interrupted: a plan waits, or the run has ended.
    pub(crate) fn is_at_rest(&self) -> bool {
        let steps = outline(self.kind);
        let position = steps.iter().position(|step| step == &self.step);
        let next = position.and_then(|position| steps.get(position + 1));
        self.when == When::At(Moment::AfterResult)
            && next.is_none_or(|next| next.half != self.step.half)
    }
}

/// Where a run is made to fail so that as much as can be is undone.
pub(crate) fn last_that_can_fail(kind: RunKind) -> StepOutline {
    let steps = outline(kind);
    let before = steps.iter().take_while(|step| !step.cut_over);
    *before.filter(|step| step.undoable).last().unwrap()
}

/// As it is stored.
pub(crate) fn word(kind: RunKind) -> String {
    match serde_json::to_value(kind) {
        Ok(serde_json::Value::String(word)) => word,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn kind_of(wanted: &str) -> Option<RunKind> {
    kinds().find(|kind| word(*kind) == wanted)
}
