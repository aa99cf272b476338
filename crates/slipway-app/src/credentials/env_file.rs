//! One variable of an `.env` file. All other bytes of the file stay as they are.

use std::{
    fs::{self, File},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
};

use slipway_keychain::Secret;

use crate::{
    errors::Told,
    ipc::{EnvWritten, Failure},
};

/// Larger files are something else.
const LARGEST: u64 = 1024 * 1024;

/// A name that a shell takes for a variable.
///
/// # Errors
/// `BadInput` naming what is wrong.
pub(crate) fn variable_checked(variable: &str) -> Result<(), Failure> {
    let good = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let reason = if variable.is_empty() {
        "it is empty".to_owned()
    } else if let Some(bad) = variable.chars().find(|c| !good(*c)) {
        format!("it holds “{bad}”")
    } else if variable.starts_with(|c: char| c.is_ascii_digit()) {
        "it begins with a digit".to_owned()
    } else {
        return Ok(());
    };
    Err(
        Failure::bad_input(format!("“{variable}” is no name of a variable."))
            .because(reason)
            .next("Use letters, digits and _, such as DATABASE_URL. Nothing was changed."),
    )
}

/// Writes `variable="value"` into the file, in place of the value that it has there. The file is
/// replaced at once or not at all; a new one belongs to its owner alone.
///
/// # Errors
/// When it is no text file of reasonable size, sets the variable more than once, or cannot be read or
/// written. It is as it was then.
pub(crate) fn write(path: &Path, variable: &str, value: &Secret) -> Result<EnvWritten, Failure> {
    let told = format!("{} was not changed.", path.display());
    // What a link leads to is written, and the link stays.
    let file = match fs::canonicalize(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        Err(error) => return Err(error).told(told),
    };
    let before = read(&file, &told)?;
    let line = Secret::new(format!("{variable}=\"{}\"", value.expose()));
    let quoted = Secret::new(format!("\"{}\"", value.expose()));
    let text = before.as_ref().map_or(&[][..], |(text, _)| text.as_slice());
    let (after, replaced) = match values(text, variable.as_bytes()).as_slice() {
        [] => (with_line(text, line.expose().as_bytes()), false),
        [value] => {
            let mut after = zeroize::Zeroizing::new(text[..value.start].to_vec());
            after.extend_from_slice(quoted.expose().as_bytes());
            after.extend_from_slice(&text[value.end..]);
            (after, true)
        }
        several => {
            return Err(Failure::bad_input(told)
                .because(format!("it sets {variable} {} times", several.len()))
                .next("Leave one of them, then try again."));
        }
    };
    let permissions = before.map(|(_, permissions)| permissions);
    let created = permissions.is_none();
    let readable_by_others = permissions.as_ref().is_some_and(others_read);
    replace(&file, &after, permissions).told(told)?;
    Ok(EnvWritten {
        path: path.display().to_string(),
        variable: variable.to_owned(),
        replaced,
        created,
        readable_by_others,
    })
}

type Before = (zeroize::Zeroizing<Vec<u8>>, fs::Permissions);

fn read(file: &Path, told: &str) -> Result<Option<Before>, Failure> {
    let mut opened = match File::open(file) {
        Ok(opened) => opened,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).told(told),
    };
    let about = opened.metadata().told(told)?;
    let wrong = if !about.is_file() {
        Some("it is no file")
    } else if about.len() > LARGEST {
        Some("it is larger than 1 MB, so it is no .env file")
    } else {
        None
    };
    if let Some(wrong) = wrong {
        return Err(Failure::bad_input(told)
            .because(wrong)
            .next("Choose another file."));
    }
    let mut text = zeroize::Zeroizing::new(Vec::new());
    opened.read_to_end(&mut text).told(told)?;
    if text.contains(&0) {
        return Err(Failure::bad_input(told)
            .because("it holds bytes that no text has")
            .next("Choose another file."));
    }
    Ok(Some((text, about.permissions())))
}

/// Written beside, synced, then renamed.
fn replace(file: &Path, text: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        _ => PathBuf::from("."),
    };
    // Readable by its owner alone from the first moment.
    let mut beside = tempfile::Builder::new()
        .prefix(".slipway-env-")
        .tempfile_in(&folder)?;
    beside.write_all(text)?;
    if let Some(permissions) = permissions {
        beside.as_file().set_permissions(permissions)?;
    }
    beside.as_file().sync_all()?;
    beside.persist(file).map_err(|error| error.error)?;
    #[cfg(unix)]
    File::open(&folder)?.sync_all()?;
    Ok(())
}

#[cfg(unix)]
fn others_read(permissions: &fs::Permissions) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    permissions.mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn others_read(_permissions: &fs::Permissions) -> bool {
    false
}

/// The text with one more line, which ends as the others do.
fn with_line(text: &[u8], line: &[u8]) -> zeroize::Zeroizing<Vec<u8>> {
    let end: &[u8] = if text.windows(2).any(|two| two == b"\r\n") {
        b"\r\n"
    } else {
        b"\n"
    };
    let mut after = zeroize::Zeroizing::new(text.to_vec());
    if !text.is_empty() && !text.ends_with(b"\n") {
        after.extend_from_slice(end);
    }
    after.extend_from_slice(line);
    after.extend_from_slice(end);
    after
}

/// Where the values of a variable stand, without what is around them. A value between quotes may have
/// several lines, and what looks like a variable within one is none.
fn values(text: &[u8], variable: &[u8]) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let line_end = end_of_line(text, at);
        let Some((name, value_start)) = assignment(text, at, line_end) else {
            at = line_end + 1;
            continue;
        };
        let value = value_range(text, value_start, line_end);
        if &text[name] == variable {
            found.push(value.clone());
        }
        at = end_of_line(text, value.end) + 1;
    }
    found
}

fn end_of_line(text: &[u8], from: usize) -> usize {
    let rest = text.get(from..).unwrap_or_default();
    rest.iter()
        .position(|byte| *byte == b'\n')
        .map_or(text.len(), |at| from + at)
}

fn skip_blanks(text: &[u8], mut at: usize, end: usize) -> usize {
    while at < end && matches!(text[at], b' ' | b'\t') {
        at += 1;
    }
    at
}

/// The name in `name=value`, with `export` before it or not, and where the value begins.
fn assignment(text: &[u8], from: usize, end: usize) -> Option<(std::ops::Range<usize>, usize)> {
    let mark = b"\xef\xbb\xbf";
    let from = if from == 0 && text.starts_with(mark) {
        mark.len()
    } else {
        from
    };
    let mut start = skip_blanks(text, from, end);
    if text[start..end].starts_with(b"export ") || text[start..end].starts_with(b"export\t") {
        start = skip_blanks(text, start + b"export".len(), end);
    }
    let mut name_end = start;
    while name_end < end
        && (text[name_end].is_ascii_alphanumeric() || matches!(text[name_end], b'_' | b'.' | b'-'))
    {
        name_end += 1;
    }
    let equals = skip_blanks(text, name_end, end);
    if name_end == start || equals >= end || text[equals] != b'=' {
        return None;
    }
    Some((start..name_end, skip_blanks(text, equals + 1, end)))
}

/// A value that is quoted ends with its quote, on whichever line; another one before a comment or the
/// end of its line.
fn value_range(text: &[u8], start: usize, line_end: usize) -> std::ops::Range<usize> {
    if let Some(quote @ (b'"' | b'\'' | b'`')) = text.get(start).copied()
        && let Some(end) = closing(text, start + 1, quote)
    {
        return start..end + 1;
    }
    let line = &text[start..line_end];
    let comment = line
        .windows(2)
        .position(|two| matches!(two[0], b' ' | b'\t') && two[1] == b'#');
    let value = &line[..comment.unwrap_or(line.len())];
    start..start + value.trim_ascii_end().len()
}

fn closing(text: &[u8], from: usize, quote: u8) -> Option<usize> {
    let mut at = from;
    while at < text.len() {
        match text[at] {
            b'\\' if quote == b'"' => at += 1,
            byte if byte == quote => return Some(at),
            _ => {}
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;
    use crate::ipc::FailureCode;

    const NEW: &str = "postgresql://new";

    fn secret() -> Secret {
        Secret::new(NEW.to_owned())
    }

    /// The file after `DATABASE_URL` was written to one with these bytes.
    fn after(before: &[u8]) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".env");
        fs::write(&file, before).unwrap();
        write(&file, "DATABASE_URL", &secret()).unwrap();
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 1, "nothing is left beside it");
        fs::read(&file).unwrap()
    }

    #[test]
    fn just_the_value_changes_and_every_other_byte_stays() {
        for (before, wanted) in [
            (
                "# shop\r\nA=1\r\n  export DATABASE_URL = old # main\r\nB='x'\r\n",
                "# shop\r\nA=1\r\n  export DATABASE_URL = \"postgresql://new\" # main\r\nB='x'\r\n",
            ),
            ("DATABASE_URL=old", "DATABASE_URL=\"postgresql://new\""),
            (
                "DATABASE_URL=\nA=1\n",
                "DATABASE_URL=\"postgresql://new\"\nA=1\n",
            ),
            (
                "DATABASE_URL=a#b  \nA=1",
                "DATABASE_URL=\"postgresql://new\"  \nA=1",
            ),
            (
                "DATABASE_URL='a b' # c\n",
                "DATABASE_URL=\"postgresql://new\" # c\n",
            ),
            (
                "DATABASE_URL=\"a\\\"b\"\n",
                "DATABASE_URL=\"postgresql://new\"\n",
            ),
            (
                "\u{feff}DATABASE_URL=old\n",
                "\u{feff}DATABASE_URL=\"postgresql://new\"\n",
            ),
        ] {
            let text = String::from_utf8(after(before.as_bytes())).unwrap();
            assert_eq!(text, wanted);
        }
    }

    #[test]
    fn bytes_that_are_no_text_of_ours_stay_as_they_are() {
        assert_eq!(
            after(b"NAME=caf\xe9\nDATABASE_URL=old\n"),
            b"NAME=caf\xe9\nDATABASE_URL=\"postgresql://new\"\n"
        );
    }

    #[test]
    fn a_variable_that_is_not_there_is_added_with_the_line_ends_of_the_file() {
        assert_eq!(after(b""), b"DATABASE_URL=\"postgresql://new\"\n");
        assert_eq!(after(b"A=1"), b"A=1\nDATABASE_URL=\"postgresql://new\"\n");
        assert_eq!(
            after(b"A=1\r\n#DATABASE_URL=old\r\n"),
            b"A=1\r\n#DATABASE_URL=old\r\nDATABASE_URL=\"postgresql://new\"\r\n"
        );
        assert_eq!(
            after(b"OTHER_DATABASE_URL=old\n"),
            b"OTHER_DATABASE_URL=old\nDATABASE_URL=\"postgresql://new\"\n"
        );
    }

    #[test]
    fn what_looks_like_it_within_a_value_of_several_lines_is_left_alone() {
        let before =
            b"KEY=\"-----BEGIN\nDATABASE_URL=inside\n-----END\"\nDATABASE_URL='a\nb'\nZ=1\n";
        assert_eq!(
            after(before),
            b"KEY=\"-----BEGIN\nDATABASE_URL=inside\n-----END\"\nDATABASE_URL=\"postgresql://new\"\nZ=1\n"
        );
    }

    #[test]
    fn a_quote_that_never_ends_is_a_value_of_one_line() {
        assert_eq!(
            after(b"A=it's\nQ='open\nDATABASE_URL=old\n"),
            b"A=it's\nQ='open\nDATABASE_URL=\"postgresql://new\"\n"
        );
    }

    #[test]
    fn a_file_that_sets_it_twice_is_refused_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(".env");
        let before = "DATABASE_URL=a\nDATABASE_URL=b\n";
        fs::write(&file, before).unwrap();
        let error = write(&file, "DATABASE_URL", &secret()).unwrap_err();
        assert_eq!(
            error.reason.as_deref(),
            Some("it sets DATABASE_URL 2 times")
        );
        assert_eq!(error.code, Some(FailureCode::BadInput));
        assert_eq!(fs::read_to_string(&file).unwrap(), before);
    }

    #[test]
    fn what_is_no_file_of_variables_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let binary = folder.path().join("binary");
        fs::write(&binary, b"a\0b").unwrap();
        for path in [folder.path(), binary.as_path()] {
            let error = write(path, "DATABASE_URL", &secret()).unwrap_err();
            assert!(error.reason.is_some() && error.next.is_some(), "{error}");
        }
        let nowhere = folder.path().join("none/.env");
        assert!(write(&nowhere, "DATABASE_URL", &secret()).is_err());
    }

    #[test]
    fn only_names_that_a_shell_takes_are_variables() {
        variable_checked("DATABASE_URL").unwrap();
        variable_checked("_2").unwrap();
        for bad in ["", "2A", "A-B", "A=B", "A\nB", "ÄB"] {
            let error = variable_checked(bad).unwrap_err();
            assert_eq!(error.code, Some(FailureCode::BadInput), "{bad}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_is_its_owners_alone_and_another_keeps_who_may_read_it() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        let folder = tempfile::tempdir().unwrap();
        let mode = |file: &Path| fs::metadata(file).unwrap().permissions().mode() & 0o777;
        let file = folder.path().join(".env");
        let written = write(&file, "DATABASE_URL", &secret()).unwrap();
        assert!(written.created && !written.replaced && !written.readable_by_others);
        assert_eq!(mode(&file), 0o600);

        fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
        let link = folder.path().join("link");
        symlink(&file, &link).unwrap();
        let written = write(&link, "DATABASE_URL", &secret()).unwrap();
        assert!(!written.created && written.replaced && written.readable_by_others);
        assert_eq!(mode(&file), 0o644);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }
}
