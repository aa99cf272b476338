//! Places where a test makes a run fail or die. The product passes [`NoFaults`].

/// A place between two things that a runner does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// The step stands in the journal as begun; nothing was done.
    BeforeAct,
    /// The step has acted; its result does not stand in the journal.
    AfterAct,
    /// Its result stands in the journal.
    AfterResult,
    /// The undo stands in the journal as begun; nothing was done.
    BeforeUndo,
    /// It was undone; this does not stand in the journal.
    AfterUndo,
}

/// What happens at such a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// The step fails.
    Fail,
    /// The runner stops dead, as if the process had been killed.
    Die,
    /// What was just done is done once more.
    Again,
}

/// Says what happens where.
pub trait Faults: Send + Sync + 'static {
    /// Asked once each time that a run comes to a place.
    fn at(&self, run_id: &str, step: &str, moment: Moment) -> Fault;
}

/// Nothing happens anywhere.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoFaults;

impl Faults for NoFaults {
    fn at(&self, _run_id: &str, _step: &str, _moment: Moment) -> Fault {
        Fault::None
    }
}
