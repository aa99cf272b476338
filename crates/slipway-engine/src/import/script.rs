//! Takes a plain dump apart into statements, by psql's rules: quotes, dollar quotes, comments,
//! parentheses and the bodies of SQL functions are kept whole. The data of a COPY is handed on line
//! by line.

use std::io;

use tokio::io::{AsyncBufRead, AsyncBufReadExt};

/// One statement without its semicolon, or a command for psql.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) text: String,
    /// Where it begins, from 1.
    pub(crate) line: u64,
    /// It begins with a backslash.
    pub(crate) is_command: bool,
}

/// The script cannot be taken apart.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ScriptError {
    #[error("read the dump")]
    Read(#[from] io::Error),
    #[error("line {0} is not UTF-8; make the dump again with pg_dump --encoding=UTF8")]
    NotUtf8(u64),
    #[error(
        "a quote, comment or parenthesis that line {0} begins is never closed; the dump may be cut off"
    )]
    Unfinished(u64),
    #[error("the data of a table that line {0} begins has no end; the dump may be cut off")]
    DataCutOff(u64),
    #[error(
        "line {0} holds a command for psql in the middle of a statement, which Slipway does not run"
    )]
    CommandInside(u64),
}

/// Inside what the reader is.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Inside {
    Nothing,
    Quote { escapes: bool },
    Identifier,
    Dollar(Vec<u8>),
    LineComment,
    BlockComment(u32),
}

pub(crate) struct Script<R> {
    reader: R,
    /// Bytes read so far.
    pub(crate) bytes: u64,
    line: u64,
    current: Vec<u8>,
    at: usize,
    inside: Inside,
    statement: Vec<u8>,
    start: u64,
    parentheses: u32,
    /// Nested `BEGIN ATOMIC … END` and `CASE … END` of an SQL function's body.
    bodies: u32,
    /// The first words, to know whether a function is being made.
    words: Vec<String>,
}

impl<R: AsyncBufRead + Unpin> Script<R> {
    pub(crate) fn new(reader: R) -> Self {
        Self {
            reader,
            bytes: 0,
            line: 0,
            current: Vec::new(),
            at: 0,
            inside: Inside::Nothing,
            statement: Vec::new(),
            start: 0,
            parentheses: 0,
            bodies: 0,
            words: Vec::new(),
        }
    }

    /// The next statement, or `None` at the end.
    pub(crate) async fn next(&mut self) -> Result<Option<Statement>, ScriptError> {
        loop {
            if self.at >= self.current.len() && !self.read_line().await? {
                return self.last();
            }
            if let Some(statement) = self.scan()? {
                return Ok(Some(statement));
            }
        }
    }

    /// Appends the next line of a COPY's data with its line feed; `false` at its end.
    pub(crate) async fn data_line(&mut self, into: &mut Vec<u8>) -> Result<bool, ScriptError> {
        let begun = self.start;
        if !self.read_line().await? {
            return Err(ScriptError::DataCutOff(begun));
        }
        self.at = self.current.len();
        let end = matches!(self.current.as_slice(), b"\\.\n" | b"\\.\r\n" | b"\\.");
        if !end {
            into.extend_from_slice(&self.current);
        }
        Ok(!end)
    }

    async fn read_line(&mut self) -> Result<bool, ScriptError> {
        self.current.clear();
        self.at = 0;
        let read = self.reader.read_until(b'\n', &mut self.current).await?;
        self.bytes += u64::try_from(read).unwrap_or(u64::MAX);
        self.line += u64::from(read > 0);
        if self.line == 1 && self.current.starts_with(b"\xef\xbb\xbf") {
            self.at = 3;
        }
        Ok(read > 0)
    }

    fn last(&mut self) -> Result<Option<Statement>, ScriptError> {
        let open = !matches!(self.inside, Inside::Nothing | Inside::LineComment)
            || self.parentheses > 0
            || self.bodies > 0;
        if open {
            return Err(ScriptError::Unfinished(self.start.max(1)));
        }
        self.take(false)
    }

    /// Reads on in the current line until a statement ends or the line does.
    fn scan(&mut self) -> Result<Option<Statement>, ScriptError> {
        while self.at < self.current.len() {
            let byte = self.current[self.at];
            let next = self.current.get(self.at + 1).copied();
            match &mut self.inside {
                Inside::Nothing => match byte {
                    b';' if self.parentheses == 0 && self.bodies == 0 => {
                        self.at += 1;
                        if let Some(statement) = self.take(false)? {
                            return Ok(Some(statement));
                        }
                    }
                    b'\\' => return self.command(),
                    _ => self.plain(byte, next),
                },
                Inside::Quote { escapes } => {
                    if *escapes && byte == b'\\' && next.is_some() {
                        self.keep(2);
                    } else {
                        // A doubled quote ends one string and begins the next, which is the same.
                        if byte == b'\'' {
                            self.inside = Inside::Nothing;
                        }
                        self.keep(1);
                    }
                }
                Inside::Identifier => {
                    if byte == b'"' {
                        self.inside = Inside::Nothing;
                    }
                    self.keep(1);
                }
                Inside::Dollar(tag) => {
                    if byte == b'$' && self.current[self.at..].starts_with(tag) {
                        let length = tag.len();
                        self.inside = Inside::Nothing;
                        self.keep(length);
                    } else {
                        self.keep(1);
                    }
                }
                Inside::LineComment => {
                    if byte == b'\n' {
                        self.inside = Inside::Nothing;
                        self.keep(1);
                    } else {
                        self.at += 1;
                    }
                }
                Inside::BlockComment(depth) => match (byte, next) {
                    (b'*', Some(b'/')) => {
                        *depth -= 1;
                        if *depth == 0 {
                            self.inside = Inside::Nothing;
                        }
                        self.at += 2;
                    }
                    (b'/', Some(b'*')) => {
                        *depth += 1;
                        self.at += 2;
                    }
                    _ => {
                        if byte == b'\n' {
                            // Keeps the lines of a statement where they are.
                            self.keep(1);
                        } else {
                            self.at += 1;
                        }
                    }
                },
            }
        }
        Ok(None)
    }

    /// A byte outside of everything.
    fn plain(&mut self, byte: u8, next: Option<u8>) {
        match (byte, next) {
            (b'\'', _) => {
                let escapes = self.after_lone_e();
                self.inside = Inside::Quote { escapes };
                self.keep(1);
            }
            (b'"', _) => {
                self.inside = Inside::Identifier;
                self.keep(1);
            }
            (b'-', Some(b'-')) => {
                self.inside = Inside::LineComment;
                self.at += 2;
            }
            (b'/', Some(b'*')) => {
                self.inside = Inside::BlockComment(1);
                // A comment separates words.
                if !self.statement.is_empty() {
                    self.statement.push(b' ');
                }
                self.at += 2;
            }
            (b'$', _) => match dollar_tag(&self.current[self.at..]) {
                Some(length) => {
                    let tag = self.current[self.at..self.at + length].to_vec();
                    self.inside = Inside::Dollar(tag);
                    self.keep(length);
                }
                None => self.keep(1),
            },
            (b'(', _) => {
                self.parentheses += 1;
                self.keep(1);
            }
            (b')', _) => {
                self.parentheses = self.parentheses.saturating_sub(1);
                self.keep(1);
            }
            _ if is_word_start(byte) => {
                let length = self.current[self.at..]
                    .iter()
                    .take_while(|byte| is_word(**byte))
                    .count();
                let word = self.current[self.at..self.at + length].to_ascii_lowercase();
                self.keep(length);
                self.word(&String::from_utf8_lossy(&word));
            }
            _ if byte.is_ascii_digit() => {
                // So that `1e'…` or `a1$b` are not taken for what they are not.
                let length = self.current[self.at..]
                    .iter()
                    .take_while(|byte| is_word(**byte))
                    .count();
                self.keep(length);
            }
            _ => self.keep(1),
        }
    }

    fn word(&mut self, word: &str) {
        if self.words.len() < 4 {
            self.words.push(word.to_owned());
        }
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        let makes_function = matches!(
            words.as_slice(),
            ["create", "function" | "procedure", ..]
                | ["create", "or", "replace", "function" | "procedure", ..]
        );
        if makes_function && self.parentheses == 0 {
            match word {
                "begin" => self.bodies += 1,
                "case" if self.bodies > 0 => self.bodies += 1,
                "end" => self.bodies = self.bodies.saturating_sub(1),
                _ => {}
            }
        }
    }

    fn command(&mut self) -> Result<Option<Statement>, ScriptError> {
        if !self.statement.is_empty() {
            return Err(ScriptError::CommandInside(self.line));
        }
        self.start = self.line;
        self.statement = self.current[self.at..].to_vec();
        self.at = self.current.len();
        self.take(true)
    }

    /// Moves bytes of the line into the statement; blanks before it count for nothing.
    fn keep(&mut self, length: usize) {
        let end = (self.at + length).min(self.current.len());
        let part = &self.current[self.at..end];
        if self.statement.is_empty() {
            if part.iter().all(u8::is_ascii_whitespace) {
                self.at = end;
                return;
            }
            self.start = self.line;
        }
        self.statement.extend_from_slice(part);
        self.at = end;
    }

    /// The text before ends with a word that is just `e`: an escape string follows.
    fn after_lone_e(&self) -> bool {
        match self.statement.as_slice() {
            [.., before, b'e' | b'E'] => !is_word(*before),
            [b'e' | b'E'] => true,
            _ => false,
        }
    }

    fn take(&mut self, is_command: bool) -> Result<Option<Statement>, ScriptError> {
        self.words.clear();
        self.parentheses = 0;
        self.bodies = 0;
        let bytes = std::mem::take(&mut self.statement);
        let text = String::from_utf8(bytes).map_err(|_| ScriptError::NotUtf8(self.start))?;
        let text = text.trim_end();
        Ok((!text.is_empty()).then(|| Statement {
            text: text.to_owned(),
            line: self.start,
            is_command,
        }))
    }
}

fn is_word_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

fn is_word(byte: u8) -> bool {
    is_word_start(byte) || byte.is_ascii_digit() || byte == b'$'
}

/// The length of `$tag$` at the beginning, if there is one.
fn dollar_tag(bytes: &[u8]) -> Option<usize> {
    let mut end = 1;
    while let Some(byte) = bytes.get(end) {
        match byte {
            b'$' => return Some(end + 1),
            byte if is_word_start(*byte) || (end > 1 && byte.is_ascii_digit()) => end += 1,
            _ => return None,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    async fn split(text: &str) -> Vec<String> {
        let mut script = Script::new(text.as_bytes());
        let mut all = Vec::new();
        while let Some(statement) = script.next().await.unwrap() {
            all.push(statement.text);
        }
        all
    }

    #[tokio::test]
    async fn semicolons_inside_of_things_do_not_end_a_statement() {
        let cases = [
            ("select 1; select 2;", 2),
            ("select ';'; select 'it''s;'", 2),
            (r"select E'\';'; select 'a\'; select 3", 3),
            ("select \"a;\"\"b\"; select 2", 2),
            ("select $$;$$; select $t$;$$;$t$", 2),
            ("select 1 -- ; no\n; /* ; /* ; */ ; */ select 2", 2),
            (
                "create rule r as on insert to t do (select 1; select 2); select 3",
                2,
            ),
            (
                "create function f() returns int begin atomic select case when true then 1 end; select 2; end; select 3",
                2,
            ),
            (
                "create or replace procedure p() language sql begin atomic select 1; end; select 2",
                2,
            ),
            ("begin; select 1; end; commit", 4),
            (
                "create function f() returns int as 'begin; end' language plpgsql; select a$b$c; select 1",
                3,
            ),
            (";;;", 0),
            ("\n\n-- only a comment\n", 0),
        ];
        for (text, expected) in cases {
            assert_eq!(
                split(text).await.len(),
                expected,
                "{text}: {:?}",
                split(text).await
            );
        }
    }

    #[tokio::test]
    async fn a_statement_knows_its_line_and_copy_data_comes_by_line() {
        let text = "-- head\n\nCOPY t (a) FROM stdin;\n1;'\n\\N\n\\.\n\nselect\n 1;\n";
        let mut script = Script::new(text.as_bytes());
        let copy = script.next().await.unwrap().unwrap();
        assert_eq!(
            (copy.text.as_str(), copy.line),
            ("COPY t (a) FROM stdin", 3)
        );
        let mut data = Vec::new();
        while script.data_line(&mut data).await.unwrap() {}
        assert_eq!(data, b"1;'\n\\N\n");
        let select = script.next().await.unwrap().unwrap();
        assert_eq!((select.text.as_str(), select.line), ("select\n 1", 8));
        assert_eq!(script.next().await.unwrap(), None);
        assert_eq!(script.bytes, u64::try_from(text.len()).unwrap());
    }

    #[tokio::test]
    async fn commands_for_psql_are_told_apart() {
        let mut script = Script::new("\\restrict x\nselect 1;\nselect 2 \\gexec\n".as_bytes());
        assert!(script.next().await.unwrap().unwrap().is_command);
        assert!(!script.next().await.unwrap().unwrap().is_command);
        assert!(matches!(
            script.next().await,
            Err(ScriptError::CommandInside(3))
        ));
    }

    #[tokio::test]
    async fn a_dump_that_was_cut_off_is_not_taken_for_a_whole_one() {
        for text in [
            "select 'a",
            "select (1",
            "create table t (\n a int",
            "select $$ a",
        ] {
            let mut script = Script::new(text.as_bytes());
            assert!(
                matches!(script.next().await, Err(ScriptError::Unfinished(1))),
                "{text}"
            );
        }
        let mut script = Script::new("COPY t FROM stdin;\n1\n".as_bytes());
        script.next().await.unwrap();
        let mut data = Vec::new();
        assert!(script.data_line(&mut data).await.unwrap());
        assert!(matches!(
            script.data_line(&mut data).await,
            Err(ScriptError::DataCutOff(1))
        ));
    }
}
