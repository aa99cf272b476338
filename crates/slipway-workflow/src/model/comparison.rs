//! Two environments held against each other, row by row.

use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;

use super::EnvironmentRef;

/// What a comparison of two environments would read, told before it reads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ComparisonCost {
    /// What a promote would bring.
    pub source: SideCost,
    /// What a promote would replace.
    pub target: SideCost,
    /// Tables by name, on either side.
    pub tables: u32,
}

/// One side of a comparison, as it is when it is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SideCost {
    /// The environment.
    pub environment: EnvironmentRef,
    /// The branch behind its endpoint.
    pub branch: ComparedBranch,
    /// Names of its databases.
    pub databases: Vec<String>,
    /// Bytes of its tables on disk, all of which are read.
    pub bytes: u64,
}

/// The branch that an endpoint served.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ComparedBranch {
    pub id: String,
    pub name: String,
}

/// The environments of a comparison. A branch alone, such as a backup, stands there by its own id and name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ComparedEnvironments {
    pub source: EnvironmentRef,
    pub target: EnvironmentRef,
}

/// How the rows of two environments differ: what a promote of the source onto the target would have changed and lost
/// at that time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Comparison {
    /// Who was compared.
    pub environments: ComparedEnvironments,
    /// The branch behind the source's endpoint.
    pub source_branch: ComparedBranch,
    /// The branch behind the target's endpoint.
    pub target_branch: ComparedBranch,
    /// Every database was read as it was at one moment after this.
    pub began_at: DateTime<Utc>,
    /// When the last row was read.
    pub ended_at: DateTime<Utc>,
    /// Every table of either side, those that could not be compared and the most differences first.
    pub tables: Vec<ComparedTable>,
}

/// One table and its differences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ComparedTable {
    pub database: String,
    pub schema: String,
    pub table: String,
    /// The only side that has it; absent where both do.
    pub only_in: Option<ComparedSide>,
    /// Columns by which rows were told apart. Where there are none, a changed row counts as one row on each side.
    pub key: Vec<String>,
    /// Columns that were not compared, since only one side has them.
    pub left_out: Vec<LeftOutColumn>,
    /// What was found.
    pub rows: ComparedRows,
}

/// One of the two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ComparedSide {
    Source,
    Target,
}

/// A column that only one side has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[expect(missing_docs, reason = "the names say it")]
pub struct LeftOutColumn {
    pub column: String,
    pub only_in: ComparedSide,
}

/// The rows of one table on both sides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ComparedRows {
    /// Every row was read.
    Exact {
        /// The same on both sides.
        equal: u64,
        /// The same key, other values.
        changed: RowsFound,
        /// A promote would bring them.
        only_in_source: RowsFound,
        /// A promote would lose them.
        only_in_target: RowsFound,
    },
    /// It could not be read.
    Unknown {
        /// PostgreSQL's words.
        why: String,
    },
}

/// Rows of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RowsFound {
    /// How many.
    pub rows: u64,
    /// The first keys, at most 20: values in the order of the key's columns, long ones cut.
    pub examples: Vec<Vec<String>>,
}

/// How far a comparison is.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparisonProgress {
    /// "public.orders of shop, table 3 of 21, 120,000 rows read".
    pub detail: String,
    /// By bytes of whole tables, from 0 to 1.
    pub share: f64,
}
