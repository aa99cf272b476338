//! What a file is, told from its beginning.

use std::fs::File;
use std::io::Read;
use std::path::Path;

/// A dump that can be imported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Plain,
    Custom,
}

/// With what a statement begins. Anything else at the beginning of a text is no dump.
const BEGINNINGS: &[&str] = &[
    "ABORT", "ALTER", "ANALYZE", "BEGIN", "CALL", "COMMENT", "COMMIT", "COPY", "CREATE", "DELETE",
    "DO", "DROP", "END", "GRANT", "INSERT", "LOCK", "REINDEX", "RESET", "REVOKE", "ROLLBACK",
    "SECURITY", "SELECT", "SET", "START", "TRUNCATE", "UPDATE", "VACUUM", "VALUES", "WITH",
];

/// The kind and the size in bytes, or a sentence for who chose the file.
pub(crate) fn detect(path: &Path) -> Result<(Kind, u64), String> {
    let refuse = |what: &str| format!("{} is not a dump Slipway can read: {what}", path.display());
    let metadata = std::fs::metadata(path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    if metadata.is_dir() {
        let toc = path.join("toc.dat");
        return Err(refuse(if toc.exists() {
            "it is a dump in directory format; make one with pg_dump -Fc"
        } else {
            "it is a directory"
        }));
    }
    if !metadata.is_file() {
        return Err(refuse("it is no ordinary file"));
    }
    let mut head = Vec::new();
    File::open(path)
        .and_then(|file| file.take(64 << 10).read_to_end(&mut head))
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    classify(&head)
        .map(|kind| (kind, metadata.len()))
        .map_err(|what| refuse(&what))
}

fn classify(head: &[u8]) -> Result<Kind, String> {
    let unpack = |what: &str| Err(format!("it is compressed with {what}; unpack it first"));
    if head.is_empty() {
        return Err("it is empty".to_owned());
    }
    if head.starts_with(b"PGDMP") {
        return Ok(Kind::Custom);
    }
    if head.starts_with(&[0x1f, 0x8b]) {
        return unpack("gzip");
    }
    if head.starts_with(b"BZh") {
        return unpack("bzip2");
    }
    if head.starts_with(&[0xfd, b'7', b'z', b'X', b'Z', 0]) {
        return unpack("xz");
    }
    if head.starts_with(&[0x28, 0xb5, 0x2f, 0xfd]) {
        return unpack("zstd");
    }
    if head.starts_with(b"PK\x03\x04") {
        return unpack("zip");
    }
    if head.get(257..262) == Some(b"ustar") {
        return Err(if head.starts_with(b"toc.dat") {
            "it is a dump in tar format; make one with pg_dump -Fc".to_owned()
        } else {
            "it is a tar archive".to_owned()
        });
    }
    if head.starts_with(b"SQLite format 3\0") {
        return Err("it is an SQLite database".to_owned());
    }
    if head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]) {
        return Err("it is UTF-16 text; a dump must be UTF-8".to_owned());
    }
    if head.contains(&0) {
        return Err("it is binary data of an unknown kind".to_owned());
    }
    let text = String::from_utf8_lossy(head);
    if text.contains("MySQL dump") || text.contains("MariaDB dump") {
        return Err("it is a dump of MySQL".to_owned());
    }
    match first_word(&text) {
        // Comments only, so far.
        None => Ok(Kind::Plain),
        Some(word) if word.starts_with('\\') || BEGINNINGS.contains(&word.as_str()) => {
            Ok(Kind::Plain)
        }
        Some(word) => {
            let shown: String = word.chars().take(30).collect();
            Err(format!("it does not begin like SQL but with “{shown}”"))
        }
    }
}

fn first_word(text: &str) -> Option<String> {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        if rest.starts_with("--") {
            rest = rest.split_once('\n')?.1.trim_start();
        } else if rest.starts_with("/*") {
            rest = rest.split_once("*/")?.1.trim_start();
        } else if rest.starts_with(';') {
            rest = rest[1..].trim_start();
        } else {
            break;
        }
    }
    let end = rest
        .find(|letter: char| letter.is_whitespace() || letter == ';' || letter == '(')
        .unwrap_or(rest.len());
    (!rest.is_empty()).then(|| rest[..end].to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn a_dump_is_told_from_other_files() {
        assert_eq!(classify(b"PGDMP\x01\x0e").unwrap(), Kind::Custom);
        let plain =
            "--\n-- PostgreSQL database dump\n--\n\n\\restrict abc\n\nSET lock_timeout = 0;";
        assert_eq!(classify(plain.as_bytes()).unwrap(), Kind::Plain);
        assert_eq!(classify(b"create table t(a int);").unwrap(), Kind::Plain);
    }

    #[test]
    fn what_is_no_dump_is_named() {
        for (bytes, word) in [
            (&b""[..], "empty"),
            (b"\x1f\x8b\x08", "gzip"),
            (b"SQLite format 3\0", "SQLite"),
            (b"abc\0def", "binary"),
            (b"# A readme\n", "does not begin like SQL"),
            (b"-- MySQL dump 10.13\n", "MySQL"),
        ] {
            let said = classify(bytes).unwrap_err();
            assert!(said.contains(word), "{said}");
        }
    }
}
