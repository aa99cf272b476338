//! What a data directory was made by and for, kept in it as `slipway.json`.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;

use serde::{Deserialize, Serialize};

pub(crate) const NAME: &str = "slipway.json";

const FORMAT: u32 = 1;

/// Who compares text in a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LocaleProvider {
    /// PostgreSQL itself (17 and newer).
    Builtin,
    /// The system's C library.
    Libc,
}

/// The properties of a data directory that decide which PostgreSQL can run it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Version of this record.
    format: u32,
    /// Version that made the directory, such as `18.6`.
    pub made_by: String,
    /// Only this major version runs it.
    pub major: u32,
    /// As `pg_controldata` tells it.
    pub catalog_version: u32,
    /// As `pg_controldata` tells it.
    pub control_version: u32,
    /// Bytes of a data page.
    pub block_size: u32,
    /// Bytes of a WAL file.
    pub wal_segment_size: u32,
    /// Data pages carry checksums.
    pub checksums: bool,
    /// Who compares text.
    pub locale_provider: LocaleProvider,
    /// The locale it uses, such as `C.UTF-8`.
    pub locale: String,
    /// The provider's version of that locale, where it has one.
    pub locale_version: Option<String>,
}

/// The head of `global/pg_control`, which has had this shape since long before 15.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Control {
    pub(crate) control_version: u32,
    pub(crate) catalog_version: u32,
    /// Stopped cleanly: no recovery at the next start.
    pub(crate) shut_down: bool,
}

impl Control {
    pub(crate) fn read(dir: &Path) -> io::Result<Self> {
        let mut head = [0; 20];
        File::open(dir.join("global/pg_control"))?.read_exact(&mut head)?;
        let word =
            |at: usize| u32::from_ne_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        Ok(Self {
            control_version: word(8),
            catalog_version: word(12),
            shut_down: word(16) == 1,
        })
    }
}

impl Record {
    /// `controldata` is what `pg_controldata` printed. `None` when a line is missing from it.
    pub(crate) fn new(
        version: crate::Version,
        controldata: &str,
        locale_provider: LocaleProvider,
        locale: &str,
        locale_version: Option<String>,
    ) -> Option<Self> {
        let number = |label: &str| {
            let line = controldata.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                (name == label).then_some(value)
            })?;
            line.trim().parse::<u32>().ok()
        };
        Some(Self {
            format: FORMAT,
            made_by: version.to_string(),
            major: version.major,
            catalog_version: number("Catalog version number")?,
            control_version: number("pg_control version number")?,
            block_size: number("Database block size")?,
            wal_segment_size: number("Bytes per WAL segment")?,
            checksums: number("Data page checksum version")? != 0,
            locale_provider,
            locale: locale.to_owned(),
            locale_version,
        })
    }

    pub(crate) fn read(dir: &Path) -> Result<Self, ReadRecordError> {
        let text = fs::read(dir.join(NAME)).map_err(ReadRecordError::Io)?;
        let record: Self = serde_json::from_slice(&text).map_err(ReadRecordError::Json)?;
        if record.format != FORMAT {
            return Err(ReadRecordError::Format(record.format));
        }
        Ok(record)
    }

    pub(crate) fn write(&self, dir: &Path) -> io::Result<()> {
        let mut text = serde_json::to_vec_pretty(self)?;
        text.push(b'\n');
        let mut file = File::create(dir.join(NAME))?;
        file.write_all(&text)?;
        file.sync_all()
    }
}

pub(crate) enum ReadRecordError {
    Io(io::Error),
    Json(serde_json::Error),
    Format(u32),
}
