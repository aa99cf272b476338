//! What crosses of teams: members, what environments ask for, requests, history.
//!
//! | command | answers |
//! |---|---|
//! | `team_get()` | [`Team`] of the current project, or null |
//! | `team_find()` | name of the team whose ledger lies in a project of its own on this connection, or null |
//! | `team_found(team: NewTeam)`, `team_join(team: JoinTeam)` | [`Job`](super::Job) |
//! | `team_enrol(public_key)`, `team_member_remove(public_key)` | nothing |
//! | `team_follow()` | nothing; asks the team's database now |
//! | `team_leave()` | nothing; what others did stays in this copy's history |
//! | `team_verify()` | [`ChainReport`] |
//! | `environment_terms(id)` | [`Terms`], or null without a team |
//! | `environment_terms_set(id, policy: Policy, approvals: Approvals)` | [`Terms`] |
//! | `environment_terms_agree(id, change)` | nothing |
//! | `request_list()` | list of [`RequestSummary`] of the current project, newest first |
//! | `request_elsewhere()` | list of [`WaitsElsewhere`]: other projects where something waits for this copy's member |
//! | `request_get(id)` | [`RequestDetail`] |
//! | `run_approval(run_id)` | [`RunApproval`], or null where no approval is asked for |
//! | `request_make(request: NewRequest)` | [`RequestSummary`] |
//! | `request_comment(id, text)` | nothing |
//! | `request_approve(id, plan_digest, typed_name?)` | nothing |
//! | `request_approval_take_back(id)`, `request_withdraw(id)` | nothing |
//! | `request_reject(id, reason)` | nothing |
//! | `run_take_over(run_id, typed_name)` | nothing; another member's run is undone then, or goes on as one of this computer's |
//! | `history_list()` | list of [`HistoryEntry`] of the current project, newest first |
//! | `history_export(format: HistoryFormat, filter: HistoryFilter)` | the file's path, chosen in a dialog of the operating system, or null |

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{
    EnvironmentRef, Failure, Loss, Policy, Possibility, RunDetail, RunKind, RunStatus, Timestamp,
};

/// Command `team_get`: who agrees on what happens to a project.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Team {
    /// As whoever founded it called it.
    pub name: String,
    /// Host and database of its ledger, such as `db.example.org/ledger`.
    pub place: String,
    /// The ledger lies in a project of its own on the project's connection.
    pub own_project: bool,
    /// Who this copy of Slipway speaks as.
    pub me: TeamMember,
    /// Whether that counts.
    pub standing: TeamStanding,
    /// How the ledger answers.
    pub link: TeamLink,
    /// Everybody who is or was a member, in the order of their names.
    pub members: Vec<TeamMember>,
    /// Who asked to be enrolled, and was not yet.
    pub asking: Vec<Asking>,
    /// Events that this copy has seen.
    pub events: i64,
    /// What the ledger proves, what it only detects, and what it does neither, a sentence each.
    pub proves: Vec<String>,
}

/// Whether what this copy says counts in its team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum TeamStanding {
    /// It does.
    Member,
    /// A member has to enrol its key first.
    Asked,
    /// Its key was removed, for good.
    Removed,
}

/// How the team's database answers.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TeamLink {
    /// It does.
    Following {
        /// When it was asked last.
        at: Timestamp,
    },
    /// It does not. What is said meanwhile waits here.
    Offline {
        /// Since when.
        since: Timestamp,
        /// Why, and what to do.
        error: Failure,
        /// So many events wait to be sent.
        queued: u32,
    },
    /// It is not what this copy saw. Nothing of it is followed, and nothing is cut over where approvals
    /// are asked for.
    Alarm {
        /// When that was found.
        since: Timestamp,
        /// What is wrong with it.
        error: Failure,
    },
}

/// Somebody whose events count, or counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TeamMember {
    /// As who enrolled them wrote it.
    pub name: String,
    /// 64 hexadecimal digits.
    pub public_key: String,
    /// The first half of it in groups of four digits, for two people to read to each other.
    pub key_in_groups: String,
    /// Who enrolled them; absent for who founded the team.
    pub enrolled_by: Option<String>,
    /// When; absent while they only ask.
    pub since: Option<Timestamp>,
    /// Since when they are none any more.
    pub until: Option<Timestamp>,
}

/// Somebody who asks to be enrolled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[expect(missing_docs, reason = "as of a member")]
pub struct Asking {
    pub name: String,
    pub public_key: String,
    pub key_in_groups: String,
}

/// Where a team's ledger is. The address of a database holds a password: it goes to the keychain.
#[derive(Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum TeamPlace {
    /// A PostgreSQL database of anybody's.
    Url {
        /// `postgresql://role:password@host/database`.
        url: String,
    },
    /// A small project of its own on the same connection.
    OwnProject,
}

/// Arguments of `team_found`.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewTeam {
    /// 1 to 60 characters.
    pub name: String,
    /// What others know me by, 1 to 60 characters.
    pub my_name: String,
    /// Where its ledger shall be.
    pub place: TeamPlace,
}

/// Arguments of `team_join`.
#[derive(Clone, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct JoinTeam {
    /// What others know me by, 1 to 60 characters.
    pub my_name: String,
    /// Where its ledger is.
    pub place: TeamPlace,
}

/// Command `team_verify`: whether the ledger is whole.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ChainReport {
    /// So many events were read, from the first on.
    pub events: i64,
    /// Of these so many count.
    pub counted: i64,
    /// Why others do not, with how many of each.
    pub passed_over: Vec<PassedOver>,
    /// The hash of the last one, 64 hexadecimal digits.
    pub head: String,
    /// What is wrong with it, if anything is.
    pub wrong: Option<String>,
}

/// Events that count for nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct PassedOver {
    pub why: String,
    pub events: i64,
}

/// What stands between a request and its cut-over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// So many agree, 0 to 5.
    pub needed: u8,
    /// Who asks may be one of them.
    pub requester_may: bool,
    /// Public keys of those who may agree; empty for every member.
    pub who: Vec<String>,
    /// A request lives so many hours, 1 to 2160; absent for any time.
    pub hours: Option<u32>,
    /// When it is allowed; empty for any time.
    pub windows: Vec<TimeWindow>,
    /// Nothing is cut over until then.
    pub frozen_until: Option<Timestamp>,
    /// Why, in a member's words; empty without a freeze.
    pub frozen_why: String,
}

/// A time of the week at which something is allowed, in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct TimeWindow {
    /// 1 for Monday to 7 for Sunday, at least one.
    pub days: Vec<u8>,
    /// Minutes since midnight.
    pub from: u16,
    /// Minutes since midnight, later than `from`, at most 1440.
    pub to: u16,
}

/// What an environment demands in its team.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Terms {
    /// What stands.
    pub policy: Policy,
    /// What stands.
    pub approvals: Approvals,
    /// Rises with each change.
    pub version: i64,
    /// Who set it; absent where nobody did.
    pub set_by: Option<String>,
    /// When.
    pub set_at: Option<Timestamp>,
    /// A change that waits for those who the terms that stand ask.
    pub waiting: Option<TermsWaiting>,
    /// Set others.
    pub can_set: Possibility,
}

/// A change of terms that others have to agree to.
#[derive(Clone, Debug, Serialize, TS)]
pub struct TermsWaiting {
    /// By which commands mean it.
    pub change: i64,
    /// Who asks for it.
    pub by: String,
    /// When.
    pub at: Timestamp,
    /// What would be.
    pub policy: Policy,
    /// What would be.
    pub approvals: Approvals,
    /// What would be different, a sentence each.
    pub differences: Vec<String>,
    /// Who agreed so far.
    pub agreed: Vec<String>,
    /// So many have to.
    pub needed: u8,
    /// Agree to it.
    pub can_agree: Possibility,
}

/// When an approved request is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum CarryOut {
    /// When who asked for it says so.
    ByRequester,
    /// At once with the last approval, by the requester's computer.
    WhenApproved,
    /// At a time, by the requester's computer.
    At {
        /// The time.
        at: Timestamp,
    },
}

/// Arguments of `request_make`.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewRequest {
    /// A run whose plan waits.
    pub run_id: String,
    /// 1 to 200 characters.
    pub title: String,
    /// At most 10,000 characters.
    pub note: String,
    /// An address, or empty.
    pub link: String,
    /// When it is carried out.
    pub carry_out: CarryOut,
    /// Why it has to go through against a freeze or outside of the times; it stands in red ever after.
    pub override_reason: Option<String>,
    /// What has changed since a candidate that holds the same was rejected; at most 1,000 characters.
    pub changed: Option<String>,
}

/// Where a request is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RequestState {
    /// It waits for those who agree.
    Open,
    /// Enough agreed.
    Approved,
    /// It is being carried out.
    UnderWay,
    /// Somebody said no, for everybody.
    Rejected {
        /// Who.
        by: String,
        /// In their words.
        reason: String,
    },
    /// Who asked took it back.
    Withdrawn,
    /// What it was bound to has changed.
    Void {
        /// What changed.
        reason: String,
    },
    /// Its time was over.
    Expired,
    /// The cut-over was done.
    CarriedOut,
}

/// A request in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RequestSummary {
    /// By which commands mean it.
    pub id: String,
    /// The run whose plan it asks for.
    pub run_id: String,
    /// That run's number.
    pub run_number: i64,
    /// What it does.
    pub run_kind: RunKind,
    /// What is read.
    pub source: EnvironmentRef,
    /// What is replaced.
    pub target: EnvironmentRef,
    /// In the requester's words.
    pub title: String,
    /// Who asks.
    pub by: String,
    /// That is this copy's own member.
    pub mine: bool,
    /// When it was made, by the team's database.
    pub at: Timestamp,
    /// Where it is.
    pub state: RequestState,
    /// So many agreed.
    pub approved: u8,
    /// So many have to.
    pub needed: u8,
    /// Until when it lives.
    pub expires_at: Option<Timestamp>,
    /// It waits for this copy's own member to decide.
    pub waits_for_me: bool,
    /// Why a freeze or a time was overridden.
    pub override_reason: Option<String>,
}

/// A project that the window does not show, where something waits for this copy's member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct WaitsElsewhere {
    pub connection_id: String,
    pub project_id: String,
    pub project_name: String,
    /// So many requests.
    pub waiting: u32,
}

/// Somebody's word about a request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RequestWord {
    /// Who.
    pub by: String,
    /// When, by the team's database.
    pub at: Timestamp,
    /// What was done.
    pub what: RequestAct,
    /// In their words; empty where the act says it.
    pub text: String,
}

/// What somebody did with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum RequestAct {
    Asked,
    Commented,
    Approved,
    TookBack,
    Rejected,
    Withdrew,
    Voided,
    Began,
    CarriedOut,
}

/// Command `request_get`: the approver's one screen.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RequestDetail {
    /// As in lists.
    pub summary: RequestSummary,
    /// In the requester's words.
    pub note: String,
    /// Where the change is described, or empty.
    pub link: String,
    /// When it is carried out.
    pub carry_out: CarryOut,
    /// The run as its owner last told it, with the plan.
    pub run: RunDetail,
    /// Everything that was said and done, oldest first.
    pub words: Vec<RequestWord>,
    /// What is asked for in the environment, a sentence each.
    pub demands: Vec<String>,
    /// A former request for a candidate that holds the same.
    pub rejected_before: Option<RejectedBefore>,
    /// What has changed since, in the requester's words.
    pub changed: Option<String>,
    /// The name that has to be typed to approve, where that leads to the cut-over at once.
    pub typed_name: Option<String>,
    /// Approve it.
    pub can_approve: Possibility,
    /// Take one's own approval back; off where there is none.
    pub can_take_back: Possibility,
    /// Reject it, for everybody.
    pub can_reject: Possibility,
    /// Take it back.
    pub can_withdraw: Possibility,
    /// Say something.
    pub can_comment: Possibility,
    /// A link that opens it in a running Slipway, and text for mail or chat.
    pub share: Share,
}

/// A request for a candidate with the same schema and as many rows in every table, to which somebody said no.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RejectedBefore {
    /// By which commands mean the request.
    pub id: String,
    /// In its requester's words.
    pub title: String,
    /// Who said no.
    pub by: String,
    /// When it was made.
    pub at: Timestamp,
    /// In their words.
    pub reason: String,
}

/// Text for others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Share {
    /// `slipway://request/…`
    pub link: String,
    /// Some lines, with the link.
    pub text: String,
}

/// Command `run_approval`: what a run of this copy needs before it is carried out.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RunApproval {
    /// So many have to agree.
    pub needed: u8,
    /// The request for it, if one was made; the newest.
    pub request: Option<RequestSummary>,
    /// A former request for a candidate that holds the same: it is asked for again only with what has changed.
    pub rejected_before: Option<RejectedBefore>,
    /// Ask for it.
    pub can_ask: Possibility,
}

/// Command `history_list`: a run or a decision.
#[derive(Clone, Debug, Serialize, TS)]
pub struct HistoryEntry {
    /// Unique.
    pub id: String,
    /// When; by the team's database where it stands there.
    pub at: Timestamp,
    /// Who did it; absent where it was written before Slipway kept that.
    pub who: Option<String>,
    /// How that is known, such as "signed with key 3f2a 77c0" or "this computer's account".
    pub proof: String,
    /// A sentence.
    pub text: String,
    /// What it is about.
    pub environment: Option<EnvironmentRef>,
    /// The run, if it is about one.
    pub run: Option<HistoryRun>,
    /// The request, if it is about one.
    pub request_id: Option<String>,
    /// Why a freeze or a time was overridden; in red.
    pub override_reason: Option<String>,
    /// Ids and figures, a name and a value each.
    pub facts: Vec<HistoryFact>,
}

/// The run of an entry.
#[derive(Clone, Debug, Serialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct HistoryRun {
    pub id: String,
    pub number: i64,
    pub kind: RunKind,
    pub status: Option<RunStatus>,
    /// What clients saw, in milliseconds.
    pub gap_ms: Option<f64>,
    /// What was really lost.
    pub loss: Option<Loss>,
}

/// A name and a value of an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct HistoryFact {
    pub name: String,
    pub value: String,
}

/// How history is written to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum HistoryFormat {
    /// One line an entry.
    Csv,
    /// A list of entries.
    Json,
    /// A page to print.
    Html,
}

/// Which entries are meant; what is absent is not asked for.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct HistoryFilter {
    /// An environment's id.
    pub environment: Option<String>,
    /// A person, as entries name them.
    pub who: Option<String>,
    /// Not before.
    pub from: Option<Timestamp>,
    /// Before.
    pub to: Option<Timestamp>,
}
