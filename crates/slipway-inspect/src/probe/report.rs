//! What the probe saw, put together. Pure: records in, report out.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

/// What clients at the endpoint saw. Times are milliseconds from the cut-over as
/// [`super::Probe::mark_cut_over`] marked it (else from the old server's last answer, else from the
/// probe's start), negative before it.
#[derive(Clone, Debug, PartialEq)]
pub struct ProbeReport {
    /// When the old server was started, which tells it from others.
    pub old_server: String,
    /// When the new one was started; `None` when none answered.
    pub new_server: Option<String>,
    /// `None` when one of the servers never answered.
    pub gap: Option<Gap>,
    /// Attempts around the gap, in order of their beginning, thinned out where there are too many.
    pub attempts: Vec<Attempt>,
    /// All attempts that ended, on new connections and the open one.
    pub attempts_total: u64,
    /// Good answers of the old server.
    pub answered_old: u64,
    /// Good answers of the new server.
    pub answered_new: u64,
    /// How often the open connection was dropped.
    pub open_dropped: u32,
    /// New connections that were ended before they had an answer.
    pub new_dropped: u32,
    /// New connections that were not let in.
    pub refused: u32,
    /// Attempts that gave up.
    pub timed_out: u32,
    /// New connections that were made to wait, and were then answered by the new server: those begun
    /// before its first answer came.
    pub held: u32,
    /// The longest of these waits, in milliseconds.
    pub longest_held_ms: f64,
    /// The slowest good answer, in milliseconds.
    pub slowest_ms: f64,
    /// Answers of the old server that came after the new one had answered. More than 0 means that
    /// clients saw both at once.
    pub old_after_new: u32,
}

/// The time without good answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// From the old server's last good answer to the new one's first, never negative.
    pub gap_ms: f64,
    /// When the old server's last good answer came.
    pub last_old_ms: f64,
    /// When the new server's first good answer came.
    pub first_new_ms: f64,
}

/// One query, on a new connection or on the open one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Attempt {
    /// When it began.
    pub at_ms: f64,
    /// How long it took.
    pub took_ms: f64,
    /// How it ended.
    pub outcome: AttemptOutcome,
    /// On which connection.
    pub connection: ConnectionKind,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptOutcome {
    /// Answered by the old server.
    OldServer,
    /// Answered by the new server.
    NewServer,
    /// It had a connection, which was ended.
    Dropped,
    /// It was not let in.
    Refused,
    /// It gave up waiting.
    TimedOut,
}

/// Which connection an attempt used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConnectionKind {
    /// One of its own, opened and closed.
    New,
    /// The one that stays open.
    Open,
}

pub(super) use AttemptOutcome as Outcome;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ended {
    Old,
    New,
    Dropped,
    Refused,
    TimedOut,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    pub(super) kind: ConnectionKind,
    pub(super) began: Instant,
    pub(super) ended: Instant,
    pub(super) outcome: Ended,
}

pub(super) struct Seen<'a> {
    pub(super) records: &'a VecDeque<Record>,
    pub(super) forgotten: u64,
    pub(super) begun: Instant,
    pub(super) cut_over: Option<Instant>,
    pub(super) old_server: &'a str,
    pub(super) new_server: Option<&'a str>,
}

pub(super) fn make(seen: &Seen<'_>, around: Duration, reported: usize) -> ProbeReport {
    let records = seen.records;
    let of = |outcome| records.iter().filter(move |it| it.outcome == outcome);
    let first_new = of(Ended::New).map(|it| it.ended).min();
    let last_old = of(Ended::Old).map(|it| it.ended).max();
    let zero = seen.cut_over.or(last_old).unwrap_or(seen.begun);
    let gap = last_old.zip(first_new).map(|(old, new)| Gap {
        gap_ms: millis(new.saturating_duration_since(old)),
        last_old_ms: signed(old, zero),
        first_new_ms: signed(new, zero),
    });
    let held = || {
        of(Ended::New)
            .filter(|it| it.kind == ConnectionKind::New)
            .filter(|it| first_new.is_some_and(|first| it.began < first))
            .filter(|it| last_old.is_none_or(|last| it.ended > last))
    };
    let failed = |outcome, kind| count(of(outcome).filter(move |it| it.kind == kind));
    ProbeReport {
        old_server: seen.old_server.to_owned(),
        new_server: seen.new_server.map(str::to_owned),
        gap,
        attempts: around_the_gap(records, (last_old, first_new), zero, around, reported),
        attempts_total: records.len() as u64 + seen.forgotten,
        answered_old: of(Ended::Old).count() as u64,
        answered_new: of(Ended::New).count() as u64,
        open_dropped: failed(Ended::Dropped, ConnectionKind::Open),
        new_dropped: failed(Ended::Dropped, ConnectionKind::New),
        refused: count(of(Ended::Refused)),
        timed_out: count(of(Ended::TimedOut)),
        held: count(held()),
        longest_held_ms: longest(held()),
        slowest_ms: longest(of(Ended::Old)).max(longest(of(Ended::New))),
        old_after_new: count(
            of(Ended::Old).filter(|it| first_new.is_some_and(|first| it.ended > first)),
        ),
    }
}

/// What failed and what spans the gap is always told; the rest is thinned out evenly.
fn around_the_gap(
    records: &VecDeque<Record>,
    (last_old, first_new): (Option<Instant>, Option<Instant>),
    zero: Instant,
    around: Duration,
    reported: usize,
) -> Vec<Attempt> {
    let begin = last_old.unwrap_or(zero);
    let end = first_new.unwrap_or(begin).max(begin);
    let (from, to) = (begin.checked_sub(around), end + around);
    let mut near: Vec<&Record> = records
        .iter()
        .filter(|it| from.is_none_or(|from| it.ended >= from) && it.began <= to)
        .collect();
    near.sort_by_key(|it| it.began);
    let matters = |it: &Record| {
        !matches!(it.outcome, Ended::Old | Ended::New)
            || Some(it.ended) == last_old
            || Some(it.ended) == first_new
            || (it.began <= begin && it.ended >= end)
    };
    let mut told: Vec<&Record> = thin_out(near.iter().filter(|it| matters(it)).copied(), reported);
    let plain = near.iter().filter(|it| !matters(it)).copied();
    told.extend(thin_out(plain, reported - told.len()));
    told.sort_by_key(|it| it.began);
    told.iter()
        .map(|it| Attempt {
            at_ms: signed(it.began, zero),
            took_ms: millis(it.ended - it.began),
            outcome: match it.outcome {
                Ended::Old => Outcome::OldServer,
                Ended::New => Outcome::NewServer,
                Ended::Dropped => Outcome::Dropped,
                Ended::Refused => Outcome::Refused,
                Ended::TimedOut => Outcome::TimedOut,
            },
            connection: it.kind,
        })
        .collect()
}

/// At most `most` of them, evenly spread.
fn thin_out<'a>(records: impl Iterator<Item = &'a Record>, most: usize) -> Vec<&'a Record> {
    let all: Vec<&Record> = records.collect();
    if all.len() <= most {
        return all;
    }
    (0..most)
        .map(|index| all[index * all.len() / most])
        .collect()
}

fn count<'a>(records: impl Iterator<Item = &'a Record>) -> u32 {
    u32::try_from(records.count()).unwrap_or(u32::MAX)
}

fn longest<'a>(records: impl Iterator<Item = &'a Record>) -> f64 {
    records
        .map(|it| it.ended - it.began)
        .max()
        .map_or(0.0, millis)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn signed(time: Instant, zero: Instant) -> f64 {
    match time.checked_duration_since(zero) {
        Some(after) => millis(after),
        None => -millis(zero - time),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Tape {
        begun: Instant,
        records: VecDeque<Record>,
    }

    impl Tape {
        fn new() -> Self {
            Self {
                // Far enough from the clock's own zero to look back from.
                begun: Instant::now() + Duration::from_secs(3600),
                records: VecDeque::new(),
            }
        }

        fn at(&self, ms: u64) -> Instant {
            self.begun + Duration::from_millis(ms)
        }

        fn add(&mut self, kind: ConnectionKind, began: u64, ended: u64, outcome: Ended) {
            self.records.push_back(Record {
                kind,
                began: self.at(began),
                ended: self.at(ended),
                outcome,
            });
        }

        fn report(&self, cut_over: Option<u64>, reported: usize) -> ProbeReport {
            let seen = Seen {
                records: &self.records,
                forgotten: 0,
                begun: self.begun,
                cut_over: cut_over.map(|ms| self.at(ms)),
                old_server: "old",
                new_server: Some("new"),
            };
            make(&seen, Duration::from_millis(150), reported)
        }
    }

    use ConnectionKind::{New, Open};

    #[test]
    fn the_gap_is_between_answers_whoever_got_them() {
        let mut tape = Tape::new();
        tape.add(New, 0, 5, Ended::Old);
        tape.add(Open, 8, 10, Ended::Old);
        tape.add(Open, 11, 12, Ended::Dropped);
        tape.add(New, 6, 22, Ended::New);
        tape.add(New, 9, 25, Ended::New);
        tape.add(New, 30, 33, Ended::New);
        let report = tape.report(Some(9), 400);
        assert_eq!(
            report.gap,
            Some(Gap {
                gap_ms: 12.0,
                last_old_ms: 1.0,
                first_new_ms: 13.0
            })
        );
        assert_eq!((report.held, report.longest_held_ms), (2, 16.0));
        assert_eq!((report.open_dropped, report.new_dropped), (1, 0));
        assert_eq!((report.answered_old, report.answered_new), (2, 3));
        assert_eq!(report.slowest_ms, 16.0);
        assert_eq!(report.old_after_new, 0);
        assert_eq!(report.attempts.len(), 6);
        assert_eq!(report.attempts[0].at_ms, -9.0);
    }

    #[test]
    fn a_late_answer_of_the_old_server_is_told() {
        let mut tape = Tape::new();
        tape.add(New, 0, 5, Ended::New);
        tape.add(New, 0, 9, Ended::Old);
        let report = tape.report(None, 400);
        assert_eq!(report.old_after_new, 1);
        assert_eq!(report.gap.map(|gap| gap.gap_ms), Some(0.0));
    }

    #[test]
    fn without_a_new_server_there_is_no_gap() {
        let mut tape = Tape::new();
        tape.add(New, 0, 5, Ended::Old);
        tape.add(New, 6, 7, Ended::Refused);
        let report = tape.report(None, 400);
        assert_eq!(report.gap, None);
        assert_eq!(report.refused, 1);
        assert_eq!(report.attempts.len(), 2);
    }

    #[test]
    fn failures_and_the_edges_of_the_gap_survive_thinning() {
        let mut tape = Tape::new();
        for ms in 0..100 {
            tape.add(New, ms, ms + 1, Ended::Old);
        }
        tape.add(New, 101, 102, Ended::Refused);
        for ms in 110..200 {
            tape.add(New, ms, ms + 1, Ended::New);
        }
        let report = tape.report(Some(100), 10);
        assert_eq!(report.attempts.len(), 10);
        let has = |outcome, at: f64| {
            report
                .attempts
                .iter()
                .any(|it| it.outcome == outcome && it.at_ms == at)
        };
        assert!(has(AttemptOutcome::Refused, 1.0));
        assert!(has(AttemptOutcome::OldServer, -1.0));
        assert!(has(AttemptOutcome::NewServer, 10.0));
        assert!(report.attempts.is_sorted_by(|a, b| a.at_ms <= b.at_ms));
    }

    #[test]
    fn what_lies_far_from_the_gap_is_left_out() {
        let mut tape = Tape::new();
        tape.add(New, 0, 5, Ended::Old);
        tape.add(New, 495, 500, Ended::Old);
        tape.add(New, 501, 510, Ended::New);
        tape.add(New, 661, 665, Ended::New);
        assert_eq!(tape.report(None, 400).attempts.len(), 2);
    }
}
