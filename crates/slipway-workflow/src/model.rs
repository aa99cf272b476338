//! What a run is, as it is stored, told and shown. The window gets these types as they are, so they
//! derive `TS`; they hold no secret.

use std::{error::Error, fmt};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use crate::drop_test::{DropTest, DropTestPreview, DropWay};
pub use crate::earlier::{EarlierState, EarlierStateKind, MadeBy, RollBackTo};
mod comparison;

pub use comparison::{
    ComparedBranch, ComparedEnvironments, ComparedRows, ComparedSide, ComparedTable, Comparison,
    ComparisonCost, ComparisonProgress, LeftOutColumn, RowsFound, SideCost,
};

/// A colour with the shape that goes with it, so that nothing is told by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum Colour {
    /// Octagon.
    Crimson,
    /// Square.
    Amber,
    /// Disc.
    Teal,
    /// Diamond.
    Violet,
}

/// The kinds of runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum RunKind {
    Bootstrap,
    Promote,
    Refresh,
    RollBack,
    Rehearsal,
}

/// Where a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum RunStatus {
    /// Not begun.
    Queued,
    /// A step is at work.
    Running,
    /// The plan is ready and waits for a person.
    Waiting,
    /// Steps are being undone.
    Unwinding,
    /// Ended well.
    Succeeded,
    /// Ended, and everything was undone (also when it was cancelled).
    Failed,
    /// Ended, and something could not be undone or finished; a person must look.
    Stuck,
}

/// An environment as a run saw it, so that history stays true after a rename.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct EnvironmentRef {
    pub id: String,
    pub name: String,
    pub colour: Colour,
}

/// What an environment's endpoint serves, as it was seen or made once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Served {
    /// The endpoint's id; absent in a record that does not say.
    pub endpoint_id: Option<String>,
    /// The id of the branch behind it.
    pub branch_id: String,
    /// The branch's name; absent where nobody looked.
    pub branch_name: Option<String>,
    /// Neon's flag; absent where nobody looked.
    pub protected: Option<bool>,
}

/// What Slipway recorded of an environment's endpoint, and what is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct EnvironmentBinding {
    /// Absent before anything was recorded.
    pub recorded: Option<Served>,
    /// How that came to be, such as "by run 4, 22 Nov 14:02 UTC".
    pub recorded_how: Option<String>,
    /// Absent where the endpoint is not on the server, or serves no branch that is.
    pub found: Option<Served>,
    /// In what they disagree, a sentence each; none while a run works on it, which changes it.
    pub differences: Vec<String>,
    /// Adopt what is there.
    pub can_adopt: Possibility,
}

/// Why an environment stays as it is until a person says otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Pin {
    /// When it was set.
    pub since: DateTime<Utc>,
    /// For whom Slipway ran then, such as `anna@laptop`.
    pub who: Option<String>,
    /// A sentence, such as "Run 7 rolled it back to the snapshot “before run 6”."
    pub why: String,
    /// The run that set it.
    pub run_id: Option<String>,
    /// Its number.
    pub run_number: i64,
}

/// A run in a list, and in the strip at the bottom.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RunSummary {
    /// Slipway's own id.
    pub id: String,
    /// As people say it: "run 12".
    pub number: i64,
    /// The project it belongs to.
    pub project_id: String,
    /// What it does.
    pub kind: RunKind,
    /// Where it is.
    pub status: RunStatus,
    /// What is read; for a roll back the target itself.
    pub source: EnvironmentRef,
    /// What is replaced or made.
    pub target: EnvironmentRef,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// When it ended.
    pub ended_at: Option<DateTime<Utc>>,
    /// Title of the step at work.
    pub step: Option<String>,
    /// What that step does now.
    pub step_detail: Option<String>,
    /// One for each step, in order, for the segments of the strip.
    pub step_states: Vec<StepState>,
    /// Index of the step after which nothing is undone any more; absent for a bootstrap.
    pub cut_over_index: Option<u32>,
    /// The cut-over has happened.
    pub cut_over_passed: bool,
    /// What clients saw.
    pub gap_ms: Option<f64>,
    /// One sentence about how it ended, such as "Undone: prod is as it was."
    pub outcome: Option<String>,
    /// The member of the team whose copy of Slipway carries it, where that is another one than this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub by: Option<String>,
}

/// Where a step is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum StepState {
    Pending,
    Running,
    Done,
    Failed,
    Undoing,
    Undone,
    Skipped,
}

/// A step in a list.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct StepView {
    /// A word, such as `rollback_point`.
    pub name: String,
    /// "Rollback point".
    pub title: String,
    /// `prepare` or `execute`.
    pub half: RunHalf,
    /// Where it is.
    pub state: StepState,
    /// What it did or does: "snapshot of prod, 34 MB".
    pub detail: Option<String>,
    /// When it began.
    pub started_at: Option<DateTime<Utc>>,
    /// Milliseconds, once it has ended.
    pub took_ms: Option<u64>,
    /// It is the point of no return.
    pub cut_over: bool,
}

/// The halves of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum RunHalf {
    Prepare,
    Execute,
}

/// What will happen, shown before it happens.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct PlanView {
    /// Slipway's own id.
    pub id: String,
    /// 64 hexadecimal digits over what cannot change; goes back with the typed name.
    pub digest: String,
    /// "Replace prod (34 MB, endpoint ep-…) with the snapshot … of dev, taken 14:02."
    pub sentence: String,
    /// The name that has to be typed; absent where nothing is lost.
    pub typed_name: Option<String>,
    /// Writes lost from the target since the last common base.
    pub lost_since_base: Measure,
    /// Of these, in no snapshot, only in the backup branch.
    pub lost_unsaved: Measure,
    /// What the target demands, as the digest binds it.
    #[serde(default)]
    pub policy: Policy,
    /// What the policy demands of this run, a sentence each.
    #[serde(default)]
    pub demands: Vec<String>,
    /// Why the policy keeps the plan from being carried out; absent when it does not.
    #[serde(default)]
    pub refused: Option<String>,
    /// What came of the policy's checks on the candidate, in their order.
    #[serde(default)]
    pub checks: Vec<CheckResult>,
    /// The last common base in words, such as "bootstrap, 22 Nov 14:02"; absent when there is none.
    pub base: Option<String>,
    /// Where a roll back leads, and what it loses; absent for other runs, and in plans from before it
    /// was said.
    #[serde(default)]
    pub back_to: Option<EarlierState>,
    /// Exact counts of every table on both sides, largest change first.
    pub rows: Vec<RowCount>,
    /// What changes in the schemas, what is destructive first; absent in plans from before it was looked
    /// at.
    #[serde(default)]
    pub schema: Option<Vec<SchemaChange>>,
    /// The databases of the target, and whether the candidate has them.
    pub databases: Vec<DatabaseChange>,
    /// What else moves or stays: children, roles without login, snapshots.
    pub findings: Vec<Finding>,
    /// Name that the replaced branch will bear.
    pub backup_name: Option<String>,
    /// Name that the rollback point will bear.
    pub rollback_point_name: Option<String>,
    /// Median gap of earlier cut-overs on this endpoint, in milliseconds.
    pub expected_gap_ms: Option<f64>,
    /// When the candidate's snapshot was taken.
    pub candidate_taken_at: DateTime<Utc>,
    /// When the plan was made.
    pub made_at: DateTime<Utc>,
}

/// What an environment demands of a run that replaces it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(default, deny_unknown_fields)]
pub struct Policy {
    /// What people say of the writes that come in to it.
    pub writes: WritesStatement,
    /// Above so many lost writes a promote or a refresh is not carried out, 0 or more; absent for what
    /// `writes` means.
    pub loss_limit: Option<i64>,
    /// From just before the cut-over until it is done nobody reaches it, so nobody writes.
    pub hold: bool,
    /// What is asked of a candidate before anyone decides, and of the environment afterwards.
    pub checks: Vec<Check>,
    /// When verification fails after a cut-over, the rollback point is restored without asking.
    pub roll_back: bool,
    /// A plan lives so many hours, 1 or more; absent for any time.
    pub plan_hours: Option<u32>,
    /// The rollback point and the backup of a run stay so many days, 1 or more; absent where they may be
    /// deleted at once.
    pub keep_days: Option<u32>,
}

/// A question to a database, with the answer that is expected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(deny_unknown_fields)]
pub struct Check {
    /// 1 to 60 characters; no other check of the environment has it.
    pub name: String,
    /// The database that is asked; absent for the first one.
    pub database: Option<String>,
    /// One query. It can only read.
    pub query: String,
    /// What it has to answer.
    pub expect: Expectation,
    /// What follows when it does not.
    pub severity: CheckSeverity,
    /// It is asked again after the cut-over, through the endpoint.
    pub after: bool,
}

/// What the query of a check has to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Expectation {
    /// No row: the query looks for what must not be.
    NoRows,
    /// At least one row.
    SomeRows,
    /// One row, whose first value PostgreSQL writes so.
    Value {
        /// At most 100 characters.
        text: String,
    },
}

/// What follows from a check that fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum CheckSeverity {
    /// People are told.
    Warn,
    /// A promote or a refresh is not carried out; after the cut-over it counts as not verified.
    Block,
}

/// What came of a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CheckResult {
    /// What was asked.
    pub check: Check,
    /// The answer is what was expected.
    pub passed: bool,
    /// Half a sentence, such as "3 rows, expected none".
    pub found: String,
    /// Names of the answer's columns.
    pub columns: Vec<String>,
    /// The first rows of the answer; absent values are null.
    pub rows: Vec<Vec<Option<String>>>,
    /// There are more rows.
    pub more: bool,
    /// Milliseconds.
    pub took_ms: u64,
}

/// What people say of the writes that come in to an environment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum WritesStatement {
    /// Nothing.
    #[default]
    NotSaid,
    /// There are none, so none may be lost.
    None,
    /// They may be lost.
    MayBeDiscarded,
    /// They are brought back from elsewhere.
    ReconciledElsewhere,
}

/// A figure with the way it was got. Never 0 unless that is proven.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Measure {
    Exact { value: i64, how: String },
    UpperBound { value: i64, how: String },
    Unknown { why: String },
    NotMeasuredYet,
}

/// What was written to an environment since it was last equal to another one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WritesSince {
    /// When that was, in words, such as "bootstrap, 22 Nov 14:02 UTC"; absent when it never was.
    pub base: Option<String>,
    /// The figure.
    pub writes: Measure,
}

/// What a cut-over took from its target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Loss {
    /// Writes since the last common base.
    pub since_base: Measure,
    /// Of these, in no snapshot, only in the backup.
    pub unsaved: Measure,
}

/// One table on both sides; absent where the table is not there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RowCount {
    pub database: String,
    pub schema: String,
    pub table: String,
    pub before: Option<i64>,
    pub after: Option<i64>,
}

/// One thing of a schema that a cut-over changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct SchemaChange {
    /// The database.
    pub database: String,
    /// In words, such as "column", "constraint", "right".
    pub kind: String,
    /// The table or type that it belongs to.
    pub of: Option<String>,
    /// Its name.
    pub name: String,
    /// What it is in the target; absent for a new one.
    pub before: Option<String>,
    /// What it is in the candidate; absent for one that is gone.
    pub after: Option<String>,
    /// Something that held data, or that statements name, is gone.
    pub destructive: bool,
}

/// One database on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct DatabaseChange {
    pub name: String,
    pub in_target: bool,
    pub in_candidate: bool,
}

/// One thing that preflight or inspection found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Finding {
    /// How bad.
    pub level: FindingLevel,
    /// A sentence.
    pub text: String,
    /// What was read, such as "3 root branches, no operation at work"; absent where the sentence says it, and in
    /// findings from before it was kept.
    #[serde(default)]
    pub evidence: Option<String>,
    /// What to do about it.
    pub next: Option<String>,
    /// What can be deleted first, where that makes the room that is missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Removable>>")]
    pub remove_first: Vec<Removable>,
    /// It says what goes to the new branch with the endpoint, or stays with the replaced one.
    #[serde(default, skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub moves: bool,
}

fn is_false(flag: &bool) -> bool {
    !flag
}

/// Something on the server that a person may do without.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Removable {
    pub what: Deletable,
    pub id: String,
    pub name: String,
}

/// What can be deleted one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Deletable {
    Branch,
    Snapshot,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum FindingLevel {
    Pass,
    Warn,
    Block,
}

/// What the probe saw at the endpoint during a cut-over. Times in milliseconds from the cut-over.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct GapReport {
    /// From the last good answer of the old branch to the first good answer of the new one.
    pub gap_ms: f64,
    /// When the cut-over was sent.
    pub cut_over_at: DateTime<Utc>,
    /// New connections tried around the cut-over.
    pub attempts: Vec<ProbeAttempt>,
    /// Open connections that were dropped.
    pub dropped: u32,
    /// Connections that were refused.
    pub refused: u32,
    /// The slowest good answer.
    pub slowest_ms: f64,
}

/// One new connection with one query.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ProbeAttempt {
    /// Milliseconds from the cut-over, negative before it.
    pub at_ms: f64,
    pub took_ms: f64,
    pub outcome: ProbeOutcome,
}

/// How an attempt of the probe ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ProbeOutcome {
    OldBranch,
    NewBranch,
    Dropped,
    Refused,
}

/// One of the server's operations.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct OperationView {
    pub id: String,
    pub action: String,
    pub status: String,
    pub took_ms: i64,
    pub error: Option<String>,
}

/// One line of a run's log.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct LogLine {
    pub at: DateTime<Utc>,
    pub text: String,
}

/// Why something failed: stored with a run, answered to a command, told to a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Failure {
    /// Set only where a window branches on it.
    pub code: Option<FailureCode>,
    /// What could not be done, a sentence that names the thing.
    pub message: String,
    /// Why, in the words of whoever refused.
    pub reason: Option<String>,
    /// What can be done now.
    pub next: Option<String>,
    /// What can be deleted first, where room was missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(optional, as = "Option<Vec<Removable>>")]
    pub remove_first: Vec<Removable>,
}

/// The failures on which a window branches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum FailureCode {
    /// The server cannot be reached.
    Unreachable,
    /// The API key is wrong or was revoked.
    Unauthorized,
    /// The typed name is not the environment's.
    NameMismatch,
    /// What the plan was made for is no longer so.
    PlanChanged,
    /// Another run holds the environment.
    Busy,
    /// A value that was typed in cannot be taken; the message belongs beside the field.
    BadInput,
}

impl Failure {
    /// Says what could not be done, naming the thing.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            code: None,
            message: message.into(),
            reason: None,
            next: None,
            remove_first: Vec::new(),
        }
    }

    /// A value that was typed in cannot be taken.
    pub fn bad_input(message: impl Into<String>) -> Self {
        Self::new(message).code(FailureCode::BadInput)
    }

    /// Adds why.
    #[must_use]
    pub fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// Adds what can be done now.
    #[must_use]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Adds the code on which the window branches.
    #[must_use]
    pub fn code(mut self, code: FailureCode) -> Self {
        self.code = Some(code);
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if let Some(reason) = &self.reason {
            write!(f, ": {reason}")?;
        }
        if let Some(next) = &self.next {
            write!(f, " ({next})")?;
        }
        Ok(())
    }
}

impl Error for Failure {}

/// Whether something can be done, and if not, why: the rule lives in Rust, the window shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Possibility {
    /// It can.
    pub enabled: bool,
    /// A short sentence when it cannot.
    pub reason: Option<String>,
}

impl Possibility {
    /// It can be done.
    pub fn yes() -> Self {
        Self {
            enabled: true,
            reason: None,
        }
    }

    /// It cannot, for this reason.
    pub fn no(reason: impl Into<String>) -> Self {
        Self {
            enabled: false,
            reason: Some(reason.into()),
        }
    }

    /// It can be done, unless there is a reason why not.
    pub fn unless(reason: Option<String>) -> Self {
        reason.map_or_else(Self::yes, Self::no)
    }
}

/// One run, whole.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RunDetail {
    /// The connection that it speaks through.
    pub connection_id: String,
    /// The same as in lists.
    pub summary: RunSummary,
    /// In order, both halves.
    pub steps: Vec<StepView>,
    /// Once prepare has ended.
    pub plan: Option<PlanView>,
    /// What the probe saw during the cut-over; absent when nobody watched.
    pub gap: Option<GapReport>,
    /// What was really lost, counted on the backup after the cut-over; absent before.
    pub loss: Option<Loss>,
    /// The server's operations that the run waited for.
    pub operations: Vec<OperationView>,
    /// What happened, oldest first.
    pub log: Vec<LogLine>,
    /// What the last start did with it, such as "Undone after a restart."
    pub recovery: Option<String>,
    /// Why it failed.
    pub error: Option<Failure>,
    /// Cancel and undo, until the cut-over.
    pub can_cancel: Possibility,
    /// Carry the plan out.
    pub can_execute: Possibility,
    /// Roll back what it did, afterwards.
    pub can_roll_back: Possibility,
    /// The snapshot that rolling this run back would restore.
    pub rollback_point: Option<RollbackPoint>,
    /// Take it over from its owner, whose computer went away. Of another member's open run alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub can_take_over: Option<Possibility>,
}

/// The snapshot of the target that a run took before its cut-over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RollbackPoint {
    pub snapshot_id: String,
    pub snapshot_name: String,
    pub taken_at: DateTime<Utc>,
}
