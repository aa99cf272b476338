//! Takes a script apart into statements, as psql does, without understanding them.

/// A statement of a script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Statement<'a> {
    /// From its first word up to, without, its semicolon.
    pub(super) text: &'a str,
    /// Where its first word stands in the script, in bytes.
    pub(super) at: usize,
    /// Its words outside of parentheses and quotes, in lower case, with their places in the script.
    pub(super) words: Vec<(String, usize)>,
}

/// Something that no script may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Malformed {
    /// Where in the script, in bytes.
    pub(super) at: usize,
    pub(super) what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    Backslash,
    UnclosedString,
    UnclosedIdentifier,
    UnclosedDollarQuote,
    UnclosedComment,
    NulByte,
}

/// Statements in their order; empty ones are left out.
pub(super) fn split(script: &str) -> Result<Vec<Statement<'_>>, Malformed> {
    let mut splitter = Splitter {
        script,
        bytes: script.as_bytes(),
        at: 0,
        begun: None,
        ended: 0,
        words: Vec::new(),
        parentheses: 0,
        blocks: 0,
        statements: Vec::new(),
    };
    splitter.run()?;
    Ok(splitter.statements)
}

/// Line and column of a place in the script, both counted from 1, columns in characters.
pub(super) fn line_and_column(script: &str, at: usize) -> (u32, u32) {
    let before = &script[..at.min(script.len())];
    let line_begin = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let column = before[line_begin..].chars().count() + 1;
    (
        u32::try_from(line).unwrap_or(u32::MAX),
        u32::try_from(column).unwrap_or(u32::MAX),
    )
}

struct Splitter<'a> {
    script: &'a str,
    bytes: &'a [u8],
    at: usize,
    /// Where the present statement began.
    begun: Option<usize>,
    /// The end of its last token.
    ended: usize,
    words: Vec<(String, usize)>,
    parentheses: u32,
    /// `BEGIN ATOMIC` and `CASE` that await their `END`.
    blocks: u32,
    statements: Vec<Statement<'a>>,
}

impl Splitter<'_> {
    fn run(&mut self) -> Result<(), Malformed> {
        while let Some(byte) = self.peek(0) {
            let at = self.at;
            match byte {
                0 => return Err(self.malformed(at, What::NulByte)),
                b'-' if self.peek(1) == Some(b'-') => self.line_comment(),
                b'/' if self.peek(1) == Some(b'*') => self.block_comment()?,
                byte if byte.is_ascii_whitespace() || byte == 0x0b => self.at += 1,
                b';' if self.parentheses == 0 && self.blocks == 0 => {
                    self.finish();
                    self.at += 1;
                }
                b'\'' => self.token(|it| it.string(false))?,
                b'"' => self.token(Self::identifier)?,
                b'$' => self.token(Self::dollar)?,
                b'\\' => return Err(self.malformed(at, What::Backslash)),
                byte if is_word_start(byte) => self.token(Self::word)?,
                byte if byte.is_ascii_digit() => self.token(Self::number)?,
                _ => self.token(|it| {
                    match byte {
                        b'(' => it.parentheses += 1,
                        b')' => it.parentheses = it.parentheses.saturating_sub(1),
                        _ => {}
                    }
                    it.at += 1;
                    Ok(())
                })?,
            }
        }
        self.finish();
        Ok(())
    }

    fn token(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<(), Malformed>,
    ) -> Result<(), Malformed> {
        self.begun.get_or_insert(self.at);
        read(self)?;
        self.ended = self.at;
        Ok(())
    }

    fn finish(&mut self) {
        if let Some(at) = self.begun.take() {
            self.statements.push(Statement {
                text: &self.script[at..self.ended],
                at,
                words: std::mem::take(&mut self.words),
            });
        }
        self.parentheses = 0;
        self.blocks = 0;
    }

    fn word(&mut self) -> Result<(), Malformed> {
        let begun = self.at;
        while self.peek(0).is_some_and(is_word_part) {
            self.at += 1;
        }
        let word = self.script[begun..self.at].to_ascii_lowercase();
        if self.peek(0) == Some(b'\'') {
            match word.as_str() {
                "e" => return self.string(true),
                "b" | "x" | "n" => return self.string(false),
                _ => {}
            }
        }
        if word == "u" && self.peek(0) == Some(b'&') {
            match self.peek(1) {
                Some(b'\'') => {
                    self.at += 1;
                    return self.string(false);
                }
                Some(b'"') => {
                    self.at += 1;
                    return self.identifier();
                }
                _ => {}
            }
        }
        if self.parentheses == 0 {
            self.count_blocks(&word);
            self.words.push((word, begun));
        }
        Ok(())
    }

    /// A function's body may be `BEGIN ATOMIC …; …; END`, with `CASE … END` inside.
    fn count_blocks(&mut self, word: &str) {
        match word {
            "begin" if self.makes_a_routine() => self.blocks += 1,
            "case" if self.blocks > 0 => self.blocks += 1,
            "end" => self.blocks = self.blocks.saturating_sub(1),
            _ => {}
        }
    }

    fn makes_a_routine(&self) -> bool {
        let word = |index: usize| self.words.get(index).map(|(word, _)| word.as_str());
        let kind = match (word(0), word(1), word(2)) {
            (Some("create"), Some("or"), Some("replace")) => word(3),
            (Some("create"), kind, _) => kind,
            _ => None,
        };
        matches!(kind, Some("function" | "procedure"))
    }

    /// Digits with what clings to them, so that `1e5` is no word and `1$a` no dollar quote.
    fn number(&mut self) -> Result<(), Malformed> {
        while self
            .peek(0)
            .is_some_and(|byte| is_word_part(byte) && byte != b'$')
        {
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self, escapes: bool) -> Result<(), Malformed> {
        let begun = self.at;
        self.at += 1;
        loop {
            match self.peek(0) {
                None => return Err(self.malformed(begun, What::UnclosedString)),
                Some(b'\\') if escapes => self.at += 2,
                Some(b'\'') if self.peek(1) == Some(b'\'') => self.at += 2,
                Some(b'\'') => {
                    self.at += 1;
                    match self.continued_at() {
                        Some(quote) => self.at = quote + 1,
                        None => return Ok(()),
                    }
                }
                Some(0) => return Err(self.malformed(self.at, What::NulByte)),
                Some(_) => self.at += 1,
            }
        }
    }

    /// A string that is followed by another one on a later line goes on in it, by SQL's rules and
    /// with its own rules of escaping.
    fn continued_at(&self) -> Option<usize> {
        let rest = &self.bytes[self.at..];
        let blank = rest
            .iter()
            .take_while(|byte| byte.is_ascii_whitespace())
            .count();
        let new_line = rest[..blank]
            .iter()
            .any(|byte| matches!(byte, b'\n' | b'\r'));
        (new_line && rest.get(blank) == Some(&b'\'')).then_some(self.at + blank)
    }

    fn identifier(&mut self) -> Result<(), Malformed> {
        let begun = self.at;
        self.at += 1;
        loop {
            match self.peek(0) {
                None => return Err(self.malformed(begun, What::UnclosedIdentifier)),
                Some(b'"') if self.peek(1) == Some(b'"') => self.at += 2,
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(0) => return Err(self.malformed(self.at, What::NulByte)),
                Some(_) => self.at += 1,
            }
        }
    }

    /// `$$ … $$`, `$tag$ … $tag$`, or a parameter such as `$1`.
    fn dollar(&mut self) -> Result<(), Malformed> {
        let begun = self.at;
        let mut end = begun + 1;
        if self.bytes.get(end).copied().is_some_and(is_word_start) {
            while self
                .bytes
                .get(end)
                .is_some_and(|byte| is_word_part(*byte) && *byte != b'$')
            {
                end += 1;
            }
        }
        if self.bytes.get(end) != Some(&b'$') {
            self.at += 1;
            return Ok(());
        }
        let tag = &self.script[begun..=end];
        match self.script[end + 1..].find(tag) {
            Some(length) => {
                self.at = end + 1 + length + tag.len();
                Ok(())
            }
            None => Err(self.malformed(begun, What::UnclosedDollarQuote)),
        }
    }

    fn line_comment(&mut self) {
        while self
            .peek(0)
            .is_some_and(|byte| byte != b'\n' && byte != b'\r')
        {
            self.at += 1;
        }
    }

    fn block_comment(&mut self) -> Result<(), Malformed> {
        let begun = self.at;
        let mut depth = 0_u32;
        loop {
            match (self.peek(0), self.peek(1)) {
                (Some(b'/'), Some(b'*')) => {
                    depth += 1;
                    self.at += 2;
                }
                (Some(b'*'), Some(b'/')) => {
                    depth -= 1;
                    self.at += 2;
                    if depth == 0 {
                        return Ok(());
                    }
                }
                (Some(_), _) => self.at += 1,
                (None, _) => return Err(self.malformed(begun, What::UnclosedComment)),
            }
        }
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes.get(self.at + ahead).copied()
    }

    fn malformed(&self, at: usize, what: What) -> Malformed {
        Malformed { at, what }
    }
}

fn is_word_start(byte: u8) -> bool {
    byte.is_ascii_alphabetic() || byte == b'_' || byte >= 0x80
}

fn is_word_part(byte: u8) -> bool {
    is_word_start(byte) || byte.is_ascii_digit() || byte == b'$'
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::{Malformed, What, line_and_column, split};

    fn texts(script: &str) -> Vec<&str> {
        let statements = split(script).unwrap();
        statements.into_iter().map(|it| it.text).collect()
    }

    #[test]
    fn semicolons_part_statements_and_empty_ones_are_left_out() {
        assert_eq!(texts("select 1; select 2"), ["select 1", "select 2"]);
        assert_eq!(texts(";; select 1 ;; -- done\n;"), ["select 1"]);
        assert!(texts(" -- nothing\n/* at all; */").is_empty());
    }

    #[test]
    fn semicolons_in_quotes_and_comments_do_not_part() {
        for one in [
            "select 'a;b'",
            "select 'it''s; so'",
            r"select E'a\';b'",
            r"select 'a\'",
            "select E'a'\n  'b\\';c'",
            "select U&'\\0061;' , n';'",
            "select 1 as \"a;b\"\"c;\"",
            "select $$a;b$$",
            "select $tag$ a; $$ ; $other$ ; $tag$",
            "select 1 /* ; /* ; */ ; */ + 2",
            "select 1 -- ;\n + 2",
            "create rule r as on insert to t do also (insert into a values (1); insert into b values (2))",
            "create function f() returns int begin atomic select 1; select case when true then 2 else 3 end; end",
            "create or replace procedure f() begin atomic insert into t values (1); end",
            "select a$b$c, d$b$ from t",
        ] {
            assert_eq!(
                texts(&format!("{one}; select 2")),
                [one, "select 2"],
                "{one}"
            );
        }
    }

    #[test]
    fn begin_without_a_routine_is_a_statement() {
        assert_eq!(texts("begin; select 1; end"), ["begin", "select 1", "end"]);
        let view = "create view v as select case a when 1 then 2 end from t";
        assert_eq!(texts(&format!("{view}; select 1")), [view, "select 1"]);
    }

    #[test]
    fn what_is_not_closed_is_told_with_its_place() {
        let malformed = |script| split(script).unwrap_err();
        let at = |at, what| Malformed { at, what };
        assert_eq!(malformed("select 'a"), at(7, What::UnclosedString));
        assert_eq!(malformed("select \"a"), at(7, What::UnclosedIdentifier));
        assert_eq!(
            malformed("select $x$ a $$"),
            at(7, What::UnclosedDollarQuote)
        );
        assert_eq!(malformed("/* /* */"), at(0, What::UnclosedComment));
        assert_eq!(malformed("select 1;\n\\dt"), at(10, What::Backslash));
        assert_eq!(malformed("select E'a\\"), at(8, What::UnclosedString));
    }

    #[test]
    fn places_are_counted_in_characters() {
        assert_eq!(line_and_column("a\nüb c", 4), (2, 2));
        assert_eq!(line_and_column("", 0), (1, 1));
    }
}
