//! What the records of the WAL say about transactions and files, as they go by.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::ControlFlow;

use crate::wal::Record;

/// A delete that takes back an insert on trial.
const SUPER_DELETE: u32 = 1 << 3;

pub(super) const MANAGERS: &[&str] = &[
    "Heap",
    "Heap2",
    "Transaction",
    "Storage",
    "Database",
    "XLOG",
    "Generic",
];

/// Numbers go round: half of them are before a given one.
pub(super) fn is_before(xid: u32, other: u32) -> bool {
    xid.wrapping_sub(other) > u32::MAX / 2
}

/// A relation's files: the database's number (0 for none) and their own.
pub(super) type File = (u32, u32);

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Changes {
    inserted: u64,
    updated: u64,
    deleted: u64,
    /// Inserted on trial and taken back, as `ON CONFLICT` does.
    withdrawn: u64,
}

impl Changes {
    pub(super) fn figures(&self) -> (u64, u64, u64) {
        (
            self.inserted.saturating_sub(self.withdrawn),
            self.updated,
            self.deleted,
        )
    }
}

/// What one (sub)transaction wrote.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) files: HashMap<File, Changes>,
}

impl Written {
    pub(super) fn see(&mut self, record: Record<'_>) {
        let Some(file) = block_file(record.description) else {
            return;
        };
        let flags = || record.number("flags: ").unwrap_or(0);
        let verb = record.verb();
        let verb = verb.strip_suffix("+INIT").unwrap_or(verb);
        let mut add = |change: fn(&mut Changes, u64), by: u64| {
            change(self.files.entry(file).or_default(), by);
        };
        match (record.manager, verb) {
            ("Heap", "INSERT") => add(|changes, by| changes.inserted += by, 1),
            ("Heap2", "MULTI_INSERT") => {
                let rows = record.number("ntuples: ").unwrap_or(0);
                add(|changes, by| changes.inserted += by, u64::from(rows));
            }
            ("Heap", "UPDATE" | "HOT_UPDATE") => add(|changes, by| changes.updated += by, 1),
            ("Heap", "DELETE") if flags() & SUPER_DELETE != 0 => {
                add(|changes, by| changes.withdrawn += by, 1);
            }
            ("Heap", "DELETE") => add(|changes, by| changes.deleted += by, 1),
            _ => {}
        }
    }

    fn take(&mut self, part: Self) {
        for (file, changes) in part.files {
            let sum = self.files.entry(file).or_default();
            sum.inserted += changes.inserted;
            sum.updated += changes.updated;
            sum.deleted += changes.deleted;
            sum.withdrawn += changes.withdrawn;
        }
    }
}

pub(super) struct Reader {
    next_xid: u32,
    open: HashMap<u32, Written>,
    /// By the number of the whole transaction.
    pub(super) committed: HashMap<u32, Written>,
    /// (Sub)transactions that committed after the mark and perhaps began before it, with the whole
    /// that they belong to.
    pub(super) suspects: HashMap<u32, u32>,
    pub(super) created: HashSet<File>,
    /// Files that a commit removed, with that transaction.
    pub(super) dropped: BTreeSet<(File, u32)>,
    pub(super) truncated: HashSet<File>,
    /// Files that a transaction filled page by page.
    pub(super) pages: HashSet<(File, u32)>,
    /// Files that rows were written to, whoever did it and however it ended.
    pub(super) seen_rows: HashSet<File>,
    /// Databases made (true) or dropped (false).
    pub(super) databases: BTreeMap<u32, bool>,
    pub(super) unknown: BTreeSet<String>,
}

impl Reader {
    pub(super) fn new(next_xid: u32) -> Self {
        Self {
            next_xid,
            open: HashMap::new(),
            committed: HashMap::new(),
            suspects: HashMap::new(),
            created: HashSet::new(),
            dropped: BTreeSet::new(),
            truncated: HashSet::new(),
            pages: HashSet::new(),
            seen_rows: HashSet::new(),
            databases: BTreeMap::new(),
            unknown: BTreeSet::new(),
        }
    }

    pub(super) fn see(&mut self, record: Record<'_>) -> ControlFlow<()> {
        match (record.manager, record.verb()) {
            ("Heap" | "Heap2", verb) => {
                let writes = ["INSERT", "MULTI_INSERT", "UPDATE", "HOT_UPDATE", "DELETE"];
                if writes.contains(&verb.strip_suffix("+INIT").unwrap_or(verb)) {
                    self.seen_rows.extend(block_file(record.description));
                    self.open.entry(record.xid).or_default().see(record);
                }
            }
            ("Storage", _) => self.see_storage(record),
            ("XLOG", "FPI") => {
                for file in main_blocks(record.description) {
                    self.pages.insert((file, record.xid));
                }
            }
            ("Database", verb) => {
                let created = !verb.starts_with("DROP");
                if let Some(number) = database_of(record.description, created) {
                    self.databases.insert(number, created);
                }
            }
            ("Transaction", "COMMIT") => self.see_commit(record),
            ("Transaction", "ABORT") => {
                self.open.remove(&record.xid);
                for xid in list_after(record.description, "subxacts: ") {
                    if let Ok(xid) = xid.parse() {
                        self.open.remove(&xid);
                    }
                }
            }
            ("Transaction", "COMMIT_PREPARED" | "ABORT_PREPARED" | "PREPARE") => {
                self.unknown
                    .insert("prepared transactions were used".to_owned());
            }
            ("Generic", _) => {
                self.unknown
                    .insert("an extension wrote to the WAL in its own way".to_owned());
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }

    pub(super) fn see_storage(&mut self, record: Record<'_>) {
        match record.verb() {
            // Even if it is rolled back: then nothing else mentions the file.
            "CREATE" => self.created.extend(path_of(record.description)),
            "TRUNCATE" => self.truncated.extend(path_of(record.description)),
            _ => {}
        }
    }

    fn see_commit(&mut self, record: Record<'_>) {
        let below = list_after(record.description, "subxacts: ").filter_map(|xid| xid.parse().ok());
        let xids: Vec<u32> = std::iter::once(record.xid).chain(below).collect();
        for xid in xids.iter().filter(|xid| **xid != 0) {
            if let Some(part) = self.open.remove(xid) {
                self.committed.entry(record.xid).or_default().take(part);
            }
            if is_before(*xid, self.next_xid) {
                self.suspects.insert(*xid, record.xid);
            }
        }
        for path in list_after(record.description, "rels: ") {
            self.dropped
                .extend(path_of(path).map(|file| (file, record.xid)));
        }
    }
}

/// The words of a list behind a label: `…; subxacts: 7 8; …`
fn list_after<'a>(description: &'a str, label: &str) -> impl Iterator<Item = &'a str> {
    let list = description
        .split("; ")
        .find_map(|part| part.strip_prefix(label));
    list.unwrap_or_default().split_whitespace()
}

/// `base/5/16384` or `global/1260`, main fork only.
fn path_of(path: &str) -> Option<File> {
    let path = path
        .split([' ', ';', ','])
        .find(|word| word.contains('/'))?;
    if let Some(file) = path.strip_prefix("global/") {
        return Some((0, file.parse().ok()?));
    }
    let (database, file) = path.strip_prefix("base/")?.split_once('/')?;
    Some((database.parse().ok()?, file.parse().ok()?))
}

/// The file of the first block that a record changes. For an update that is the new row's.
fn block_file(description: &str) -> Option<File> {
    let (_, rest) = description.split_once("blkref #0: rel ")?;
    relation(rest)
}

/// The files whose pages a record holds, main fork only.
fn main_blocks(description: &str) -> impl Iterator<Item = File> {
    description
        .split("blkref #")
        .skip(1)
        .filter(|block| !block.contains(" fork "))
        .filter_map(|block| relation(block.split_once("rel ")?.1))
}

/// `1663/5/16384 …`: tablespace, database, file.
fn relation(text: &str) -> Option<File> {
    let word = text.split([' ', ',']).next()?;
    let mut parts = word.split('/').skip(1);
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

/// `CREATE_WAL_LOG create dir 1663/16411`, `CREATE_FILE_COPY copy dir 1663/1 to 1663/16411`, `DROP dir 1663/16411`.
fn database_of(description: &str, created: bool) -> Option<u32> {
    let words = || {
        description
            .split_whitespace()
            .filter(|word| word.contains('/'))
    };
    let word = if created {
        words().next_back()
    } else {
        words().next()
    }?;
    word.split_once('/')?.1.trim_end_matches(',').parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn descriptions_tell_their_files() {
        assert_eq!(
            block_file("INSERT off: 1, flags: 0x00, blkref #0: rel 1663/5/16392 blk 0"),
            Some((5, 16392))
        );
        let two = "FPI , blkref #0: rel 1663/5/16404 blk 0 FPW, blkref #1: rel 1663/5/16405 fork vm blk 1 FPW";
        assert_eq!(main_blocks(two).collect::<Vec<_>>(), [(5, 16404)]);
        assert_eq!(path_of("base/5/16384"), Some((5, 16384)));
        assert_eq!(path_of("base/5/16384_fsm"), None);
        assert_eq!(path_of("global/1260"), Some((0, 1260)));
        assert_eq!(
            path_of("base/5/16384 to 0 blocks flags 7"),
            Some((5, 16384))
        );
        let commit = "COMMIT 2026-11-22 19:47:26.614768 UTC; subxacts: 759 760; rels: base/5/1 base/5/2; dropped stats: 2/5/1";
        assert_eq!(
            list_after(commit, "subxacts: ").collect::<Vec<_>>(),
            ["759", "760"]
        );
        assert_eq!(list_after(commit, "rels: ").count(), 2);
        assert_eq!(database_of("DROP dir 1663/16411", false), Some(16411));
        assert_eq!(
            database_of("CREATE_FILE_COPY copy dir 1663/1 to 1663/16411", true),
            Some(16411)
        );
    }

    #[test]
    fn numbers_of_transactions_go_round() {
        assert!(is_before(5, 6));
        assert!(!is_before(6, 6));
        assert!(is_before(u32::MAX, 3));
        assert!(!is_before(3, u32::MAX));
    }
}
