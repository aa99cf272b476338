//! The write-ahead log of a data directory: positions in it, and its records as `pg_waldump` prints
//! them.

use std::fmt;
use std::io;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::str::FromStr;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};

use crate::installation::Installation;

/// Bytes of a page of WAL. PostgreSQL can be built with others; nobody ships that.
const PAGE: u64 = 8192;
const PAGE_HEADER: u64 = 24;
const SEGMENT_HEADER: u64 = 40;

/// A position in the WAL, such as `0/1A2B3C4`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lsn(pub u64);

/// The text is not two hexadecimal numbers with a slash between.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no LSN, such as 0/1A2B3C4")]
pub struct NoLsn(String);

impl FromStr for Lsn {
    type Err = NoLsn;

    fn from_str(text: &str) -> Result<Self, NoLsn> {
        let part = |part: &str| {
            let sound =
                (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_hexdigit());
            sound.then(|| u64::from_str_radix(part, 16).ok()).flatten()
        };
        let read = || {
            let (high, low) = text.split_once('/')?;
            Some(Self((part(high)? << 32) | part(low)?))
        };
        read().ok_or_else(|| NoLsn(text.to_owned()))
    }
}

impl fmt::Display for Lsn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:X}/{:X}", self.0 >> 32, self.0 & 0xFFFF_FFFF)
    }
}

impl Lsn {
    /// Where the next record would begin: positions inside a page's header are the same place as
    /// the first one after it.
    pub fn after_header(self, segment_size: u64) -> Self {
        let start = self.0 - self.0 % PAGE;
        let header = if start.is_multiple_of(segment_size) {
            SEGMENT_HEADER
        } else {
            PAGE_HEADER
        };
        Self(self.0.max(start + header))
    }

    /// The first position of the segment that holds this one.
    pub fn segment_start(self, segment_size: u64) -> Self {
        Self(self.0 - self.0 % segment_size)
    }
}

/// A WAL file's name: timeline, then the high and low part of its number.
pub(crate) fn segment_name(timeline: u32, number: u64, segment_size: u64) -> String {
    let per_high = 0x1_0000_0000 / segment_size;
    format!(
        "{timeline:08X}{:08X}{:08X}",
        number / per_high,
        number % per_high
    )
}

/// A record, borrowed from the line that told it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Record<'a> {
    pub(crate) manager: &'a str,
    /// Of the (sub)transaction that wrote it; 0 for none.
    pub(crate) xid: u32,
    pub(crate) lsn: Lsn,
    /// Bytes, without the headers of the pages that it spans.
    pub(crate) length: u64,
    /// What it does, and to which blocks.
    pub(crate) description: &'a str,
}

impl<'a> Record<'a> {
    fn read(line: &'a str) -> Option<Self> {
        let rest = line.strip_prefix("rmgr: ")?;
        let (manager, rest) = rest.split_once(' ')?;
        let (_, rest) = rest.split_once("len (rec/tot):")?;
        let (lengths, rest) = rest.split_once(", tx:")?;
        let (_, length) = lengths.split_once('/')?;
        let (xid, rest) = rest.split_once(", lsn: ")?;
        let (lsn, rest) = rest.split_once(", prev ")?;
        let (_, description) = rest.split_once(", desc: ")?;
        Some(Self {
            manager,
            xid: xid.trim().parse().ok()?,
            lsn: lsn.parse().ok()?,
            length: length.trim().parse().ok()?,
            description,
        })
    }

    /// The word that says what it is, such as `HOT_UPDATE` or `INSERT+INIT`.
    pub(crate) fn verb(&self) -> &'a str {
        let end = self
            .description
            .find([' ', ';', ','])
            .unwrap_or(self.description.len());
        &self.description[..end]
    }

    /// The number behind `label`, decimal or `0x…`.
    pub(crate) fn number(&self, label: &str) -> Option<u32> {
        let (_, rest) = self.description.split_once(label)?;
        let rest = rest.trim_start();
        match rest.strip_prefix("0x") {
            Some(hex) => {
                let end = hex
                    .find(|c: char| !c.is_ascii_hexdigit())
                    .unwrap_or(hex.len());
                u32::from_str_radix(&hex[..end], 16).ok()
            }
            None => {
                let end = rest
                    .find(|c: char| !c.is_ascii_digit())
                    .unwrap_or(rest.len());
                rest[..end].parse().ok()
            }
        }
    }

    /// Where the next record begins at the earliest.
    pub(crate) fn end(&self, segment_size: u64) -> Lsn {
        let mut at = self.lsn.0;
        let mut left = self.length;
        loop {
            let room = PAGE - at % PAGE;
            if left <= room {
                at += left;
                return Lsn(at.next_multiple_of(8));
            }
            left -= room;
            at = Lsn(at + room).after_header(segment_size).0;
        }
    }
}

/// Why WAL could not be read.
#[derive(Debug, thiserror::Error)]
pub enum WalError {
    /// `pg_waldump` could not be run, or its output not be read.
    #[error("run pg_waldump")]
    Run(#[source] io::Error),
    /// It gave up: a file is missing, or a record is broken.
    #[error("read the WAL from {start}: {said}")]
    Unreadable {
        /// From where.
        start: Lsn,
        /// Its own words.
        said: String,
    },
    /// It printed something that is not known here.
    #[error("understand what pg_waldump printed: {0}")]
    Line(String),
}

/// A stretch of one directory's WAL.
#[derive(Clone, Debug)]
pub(crate) struct Stretch<'a> {
    pub(crate) installation: &'a Installation,
    /// The folder with the files.
    pub(crate) dir: PathBuf,
    pub(crate) timeline: u32,
    pub(crate) start: Lsn,
    /// Must be where a record ends. `None`: as far as there are whole records.
    pub(crate) end: Option<Lsn>,
    /// Whose records; all if empty.
    pub(crate) managers: &'a [&'a str],
}

impl Stretch<'_> {
    /// Shows every record to `see` until that breaks. With an end, anything short of it is an
    /// error.
    pub(crate) async fn read(
        &self,
        mut see: impl FnMut(Record<'_>) -> ControlFlow<()>,
    ) -> Result<(), WalError> {
        let mut command = self.installation.client("pg_waldump");
        command
            .env("TZ", "UTC")
            .arg("--path")
            .arg(&self.dir)
            .arg(format!("--timeline={}", self.timeline))
            .arg(format!("--start={}", self.start));
        if let Some(end) = self.end {
            command.arg(format!("--end={end}"));
        }
        for manager in self.managers {
            command.arg(format!("--rmgr={manager}"));
        }
        let mut child = command
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(WalError::Run)?;
        let errors = child.stderr.take();
        let errors = tokio::spawn(async move {
            let mut text = Vec::new();
            if let Some(stderr) = errors {
                // What was read until then is still worth showing.
                let _ = stderr.take(64 << 10).read_to_end(&mut text).await;
            }
            String::from_utf8_lossy(&text).trim().to_owned()
        });
        if let Some(stdout) = child.stdout.take() {
            let mut lines = BufReader::with_capacity(1 << 20, stdout);
            let mut line = Vec::new();
            loop {
                line.clear();
                let read = lines.read_until(b'\n', &mut line).await;
                if read.map_err(WalError::Run)? == 0 {
                    break;
                }
                let text = String::from_utf8_lossy(&line);
                let text = text.trim_end();
                if !text.starts_with("rmgr: ") {
                    continue;
                }
                let Some(record) = Record::read(text) else {
                    return Err(WalError::Line(text.chars().take(200).collect()));
                };
                if see(record).is_break() {
                    // Dropping the child ends it.
                    return Ok(());
                }
            }
        }
        let status = child.wait().await.map_err(WalError::Run)?;
        if status.success() || self.end.is_none() {
            return Ok(());
        }
        Err(WalError::Unreadable {
            start: self.start,
            said: errors.await.unwrap_or_default(),
        })
    }
}

/// The number of the oldest file of an unbroken row of files that ends with the one that holds
/// `until`. `None` if even that one is missing.
pub(crate) fn oldest_segment(
    dir: &Path,
    timeline: u32,
    until: Lsn,
    segment_size: u64,
) -> Option<u64> {
    let mut number = until.0 / segment_size;
    let exists = |number| {
        dir.join(segment_name(timeline, number, segment_size))
            .exists()
    };
    if !exists(number) {
        return None;
    }
    while number > 0 && exists(number - 1) {
        number -= 1;
    }
    Some(number)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    const SEGMENT: u64 = 16 << 20;

    #[test]
    fn positions_are_read_and_written_as_postgresql_does() {
        let lsn: Lsn = "1/A0000028".parse().unwrap();
        assert_eq!(lsn, Lsn(0x1_A000_0028));
        assert_eq!(lsn.to_string(), "1/A0000028");
        for wrong in ["", "1", "1/", "/1", "1/G", "1/2/3", "123456789/0", "+1/2"] {
            assert!(wrong.parse::<Lsn>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn positions_in_a_header_are_the_one_behind_it() {
        assert_eq!(Lsn(SEGMENT).after_header(SEGMENT), Lsn(SEGMENT + 40));
        assert_eq!(
            Lsn(SEGMENT + 8192).after_header(SEGMENT),
            Lsn(SEGMENT + 8216)
        );
        assert_eq!(Lsn(SEGMENT + 48).after_header(SEGMENT), Lsn(SEGMENT + 48));
    }

    #[test]
    fn a_record_is_read_from_its_line() {
        let line = "rmgr: Heap2       len (rec/tot):     78/    82, tx:        762, lsn: 0/0172AC88, prev 0/0172AAF0, desc: MULTI_INSERT+INIT ntuples: 2, flags: 0x02, offsets: [11, 12], blkref #0: rel 1663/5/16392 blk 0";
        let record = Record::read(line).unwrap();
        assert_eq!(record.manager, "Heap2");
        assert_eq!((record.xid, record.length), (762, 82));
        assert_eq!(record.lsn, Lsn(0x172_AC88));
        assert_eq!(record.verb(), "MULTI_INSERT+INIT");
        assert_eq!(record.number("ntuples: "), Some(2));
        assert_eq!(record.number("flags: "), Some(2));
        assert_eq!(Record::read("first record is after 0/1, at 0/2"), None);
    }

    #[test]
    fn a_record_that_spans_pages_ends_behind_their_headers() {
        let record = |lsn, length| Record {
            manager: "Heap",
            xid: 0,
            lsn: Lsn(lsn),
            length,
            description: "",
        };
        assert_eq!(record(0x172_2D40, 61).end(SEGMENT), Lsn(0x172_2D80));
        // 16 bytes fit on the first page, the rest follows the next page's header.
        assert_eq!(
            record(SEGMENT + 8176, 40).end(SEGMENT),
            Lsn(SEGMENT + 8192 + 24 + 24)
        );
    }
}
