//! Snapshots that are taken without being asked for.
//!
//! A schedule says when; what was due while the engine was not running, or while the branch was busy, is
//! taken once as soon as that is possible. Times are UTC. A day that a month does not have is its last.

use std::sync::Arc;

use chrono::{DateTime, Datelike, Days, Duration, NaiveDate, TimeDelta, Timelike, Utc};
use neon_api::types::BackupScheduleItem;

use crate::catalog::schedules::{self, Schedule};
use crate::catalog::snapshots::{self, Snapshot};
use crate::catalog::{branches, projects};
use crate::error::{ApiError, chain};
use crate::names;
use crate::operations::{Job, Step, is_locked};
use crate::state::State;

/// Seconds that Neon keeps a scheduled snapshot at least and at most.
const RETENTION: std::ops::RangeInclusive<i64> = 3600..=3_024_000;

/// Accepts an item whose moments are clear.
pub(crate) fn check(item: &BackupScheduleItem) -> Result<(), ApiError> {
    let refused = |words: &str| Err(ApiError::bad_request(format!("schedule: {words}")));
    let frequency = item.frequency.as_str();
    let (hour, day, month) = match frequency {
        "hourly" => (false, None, false),
        "daily" => (true, None, false),
        "weekly" => (true, Some(7), false),
        "monthly" => (true, Some(31), false),
        "yearly" => (true, Some(31), true),
        _ => return refused("frequency must be hourly, daily, weekly, monthly or yearly"),
    };
    match item.hour {
        None if hour => return refused(&format!("a {frequency} snapshot needs an hour")),
        Some(_) if !hour => return refused("an hourly snapshot has no hour"),
        Some(given) if given > 23 => return refused("hour must be between 0 and 23"),
        _ => {}
    }
    match (item.day, day) {
        (None, Some(_)) => return refused(&format!("a {frequency} snapshot needs a day")),
        (Some(_), None) => return refused(&format!("a {frequency} snapshot has no day")),
        (Some(given), Some(most)) if !(1..=most).contains(&given) => {
            return refused(&format!("day must be between 1 and {most}"));
        }
        _ => {}
    }
    match item.month {
        None if month => return refused("a yearly snapshot needs a month"),
        Some(_) if !month => return refused(&format!("a {frequency} snapshot has no month")),
        Some(given) if !(1..=12).contains(&given) => {
            return refused("month must be between 1 and 12");
        }
        _ => {}
    }
    match item.retention_seconds {
        Some(seconds) if !RETENTION.contains(&seconds) => refused(&format!(
            "retention_seconds must be between {} and {}",
            RETENTION.start(),
            RETENTION.end()
        )),
        _ => Ok(()),
    }
}

/// The last moment of an item that is not after `now`.
pub(crate) fn latest(item: &BackupScheduleItem, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    if item.frequency == "hourly" {
        return now
            .date_naive()
            .and_hms_opt(now.hour(), 0, 0)
            .map(|at| at.and_utc());
    }
    let mut date = now.date_naive();
    // Two years hold every moment of a year's item.
    for _ in 0..732 {
        if falls_on(item, date)
            && let Some(at) = date.and_hms_opt(item.hour.unwrap_or(0), 0, 0)
            && at.and_utc() <= now
        {
            return Some(at.and_utc());
        }
        date = date.checked_sub_days(Days::new(1))?;
    }
    None
}

fn falls_on(item: &BackupScheduleItem, date: NaiveDate) -> bool {
    let day = item.day.unwrap_or(1);
    match item.frequency.as_str() {
        "daily" => true,
        "weekly" => date.weekday().number_from_monday() == day,
        "monthly" => date.day() == day.min(days_of(date)),
        "yearly" => Some(date.month()) == item.month && date.day() == day.min(days_of(date)),
        _ => false,
    }
}

fn days_of(date: NaiveDate) -> u32 {
    u32::from(date.num_days_in_month())
}

impl State {
    /// Takes what is due.
    pub(crate) fn snapshots_due(self: &Arc<Self>) -> Result<(), ApiError> {
        let now = self.now();
        for schedule in self.catalog.read(schedules::all)? {
            let due: Vec<&BackupScheduleItem> = schedule
                .items
                .iter()
                .filter(|item| latest(item, now).is_some_and(|at| at > schedule.done_until))
                .collect();
            // One snapshot for all that are due together: the one that is kept longest.
            let longest = due
                .into_iter()
                .max_by_key(|item| item.retention_seconds.unwrap_or(i64::MAX));
            let Some(item) = longest else { continue };
            match self.snapshot_scheduled(&schedule, item, now) {
                Ok(name) => {
                    tracing::info!(branch = %schedule.branch_id, name, "scheduled snapshot begins");
                }
                // Tried again at the next look.
                Err(error) if is_locked(&error) => {}
                Err(error) => {
                    tracing::warn!(
                        branch = %schedule.branch_id,
                        error = chain(&error),
                        "take a scheduled snapshot"
                    );
                }
            }
        }
        Ok(())
    }

    fn snapshot_scheduled(
        self: &Arc<Self>,
        schedule: &Schedule,
        item: &BackupScheduleItem,
        now: DateTime<Utc>,
    ) -> Result<String, ApiError> {
        let (project, branch_id) = (&schedule.project_id, &schedule.branch_id);
        let id = names::snapshot_id(&mut rand::rng());
        let claims = [id.as_str().to_owned(), branch_id.as_str().to_owned()];
        let (name, _) = self.begin(project, &claims, |transaction| {
            let branch = branches::get(transaction, project, branch_id)?
                .filter(|branch| branch.ready && branch.is_root())
                .ok_or_else(|| ApiError::not_found("branch"))?;
            if projects::get(transaction, project)?.is_none() {
                return Err(ApiError::not_found("project"));
            }
            let frequency = &item.frequency;
            let wanted = format!(
                "{} {frequency} {}",
                branch.name,
                now.format("%Y-%m-%d %H:%M UTC")
            );
            let mut name = wanted.clone();
            let mut number = 2;
            while snapshots::named(transaction, project, &name)?.is_some() {
                name = format!("{wanted} ({number})");
                number += 1;
            }
            let snapshot = Snapshot {
                slug: Some(names::slug_of(&id)),
                id: id.clone(),
                project_id: project.clone(),
                name: name.clone(),
                source_branch_id: branch_id.clone(),
                lsn: None,
                timestamp: None,
                created_at: now,
                expires_at: item
                    .retention_seconds
                    .and_then(TimeDelta::try_seconds)
                    .map(|kept: Duration| now + kept),
                manual: false,
                full_size: None,
                bytes: None,
                ready: false,
            };
            snapshots::put(transaction, &snapshot)?;
            schedules::set_done(transaction, branch_id, now)?;
            let job = Job::Snapshot {
                snapshot: id.clone(),
                branch: branch_id.clone(),
            };
            Ok((name, job, vec![Step::branch("create_timeline", branch_id)]))
        })?;
        Ok(name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(
        frequency: &str,
        hour: u32,
        day: Option<u32>,
        month: Option<u32>,
    ) -> BackupScheduleItem {
        BackupScheduleItem {
            frequency: frequency.to_owned(),
            hour: (frequency != "hourly").then_some(hour),
            day,
            month,
            retention_seconds: None,
        }
    }

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("a time")
    }

    #[test]
    fn the_latest_moment_is_found_for_every_frequency() {
        let now = at("2026-03-04T02:30:00Z"); // a Wednesday
        for (item, expected) in [
            (item("hourly", 0, None, None), "2026-03-04T02:00:00Z"),
            (item("daily", 2, None, None), "2026-03-04T02:00:00Z"),
            (item("daily", 3, None, None), "2026-03-03T03:00:00Z"),
            (item("weekly", 1, Some(3), None), "2026-03-04T01:00:00Z"),
            (item("weekly", 5, Some(3), None), "2026-02-25T05:00:00Z"),
            (item("weekly", 5, Some(7), None), "2026-03-01T05:00:00Z"),
            (item("monthly", 0, Some(4), None), "2026-03-04T00:00:00Z"),
            (item("monthly", 0, Some(31), None), "2026-02-28T00:00:00Z"),
            (item("yearly", 6, Some(30), Some(2)), "2026-02-28T06:00:00Z"),
            (item("yearly", 6, Some(5), Some(3)), "2025-03-05T06:00:00Z"),
        ] {
            assert_eq!(
                check(&item).map_err(|error| error.message),
                Ok(()),
                "{item:?}"
            );
            assert_eq!(latest(&item, now), Some(at(expected)), "{item:?}");
        }
    }

    #[test]
    fn an_item_whose_moments_are_not_clear_is_refused() {
        let kept = |seconds| BackupScheduleItem {
            retention_seconds: Some(seconds),
            ..item("daily", 1, None, None)
        };
        for odd in [
            item("sometimes", 0, None, None),
            item("daily", 24, None, None),
            item("daily", 1, Some(1), None),
            item("weekly", 1, None, None),
            item("weekly", 1, Some(8), None),
            item("monthly", 1, Some(32), None),
            item("monthly", 1, Some(1), Some(1)),
            item("yearly", 1, Some(1), None),
            item("yearly", 1, Some(1), Some(13)),
            kept(3599),
            kept(3_024_001),
            BackupScheduleItem {
                hour: None,
                ..item("daily", 1, None, None)
            },
        ] {
            assert!(check(&odd).is_err(), "{odd:?}");
        }
        assert!(check(&kept(3600)).is_ok());
    }
}
