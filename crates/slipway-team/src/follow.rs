//! The chain from the last head that a copy saw.

use crate::table::Row;
use crate::{Event, Head, Table, TableError};

/// The table is not what this copy saw, or not what it has to be. Nothing of it is followed until a
/// person has looked.
#[derive(Debug, thiserror::Error)]
pub enum Alarm {
    /// Events that this copy saw are gone, or others stand in their place.
    #[error("event {seq} is not what was seen before: {what}")]
    Rewritten {
        /// The last one that was seen.
        seq: i64,
        /// Half a sentence.
        what: &'static str,
    },
    /// An event does not follow the one before it.
    #[error("event {seq} does not fit: {what}")]
    Broken {
        /// Where it stands.
        seq: i64,
        /// Half a sentence.
        what: &'static str,
    },
    /// The table could not be asked: no alarm, but nothing new is known.
    #[error("follow the team's ledger")]
    Table(#[from] TableError),
}

/// The events after `seen`, in their order, each fitting to the one before. That they stand there does not mean
/// that they count: see [`crate::Membership`].
///
/// # Errors
/// [`Alarm`].
pub async fn follow(table: &Table<'_>, seen: &Head) -> Result<Vec<Event>, Alarm> {
    let mut head = seen.clone();
    let mut events = Vec::new();
    if seen.seq > 0 {
        let first = table.page_from(seen.seq).await?;
        check_seen(first.first(), seen)?;
    }
    loop {
        let page = table.page_from(head.seq + 1).await?;
        if page.is_empty() {
            return Ok(events);
        }
        for row in page {
            let event = fitting(&row, &head)?;
            head = event.head();
            events.push(event);
        }
    }
}

fn check_seen(row: Option<&Row>, seen: &Head) -> Result<(), Alarm> {
    let what = match row {
        Some(row) if row.seq == seen.seq && row.hash == seen.hash => return Ok(()),
        Some(row) if row.seq == seen.seq => "another one stands in its place",
        _ => "it is gone",
    };
    Err(Alarm::Rewritten {
        seq: seen.seq,
        what,
    })
}

fn fitting(row: &Row, head: &Head) -> Result<Event, Alarm> {
    let broken = |what| Alarm::Broken { seq: row.seq, what };
    if row.seq != head.seq + 1 {
        return Err(broken("the one before it is missing"));
    }
    Event::after(head, &row.payload, &row.hash, &row.signature).map_err(broken)
}
