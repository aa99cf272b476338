//! What becomes of each statement of a dump: it is run, left out (and that is told), or the dump is
//! refused.

use std::collections::BTreeMap;

use super::extensions::Prepared;
use super::script::Statement;

/// What to do with a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Run,
    /// Run it and send the data that follows.
    Copy,
    LeaveOut(Because),
    /// Leave it out without a word: it changes nothing here.
    Skip,
    /// A sentence.
    Refuse(String),
}

/// Why a statement is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Because {
    Ownership,
    Privileges,
    RoleChange,
    Roles,
    Database,
    Connect,
    Transaction,
    ExtensionComment,
    Tablespace,
    Replication,
    EventTrigger,
    SecurityLabel,
}

/// What was left out, and how often.
#[derive(Debug, Default)]
pub(crate) struct LeftOut(BTreeMap<Because, u64>);

impl LeftOut {
    pub(crate) fn add(&mut self, because: Because) {
        *self.0.entry(because).or_default() += 1;
    }

    /// One sentence each.
    pub(crate) fn sentences(&self, role: &str) -> Vec<String> {
        self.0
            .iter()
            .map(|(because, count)| {
                let what = match because {
                    Because::Ownership => {
                        format!("Owners were left out: everything belongs to {role}")
                    }
                    Because::Privileges => "Privileges (GRANT, REVOKE) were left out".to_owned(),
                    Because::RoleChange => {
                        format!(
                            "Changes of the role were left out: everything was loaded as {role}"
                        )
                    }
                    Because::Roles => "Roles were left out: make them in Slipway".to_owned(),
                    Because::Database => {
                        "Statements on the database itself were left out".to_owned()
                    }
                    Because::Connect => {
                        "The dump's own choice of a database was left out".to_owned()
                    }
                    Because::Transaction => {
                        "The dump's own transactions were left out: everything was loaded in one"
                            .to_owned()
                    }
                    Because::ExtensionComment => "Comments on extensions were left out".to_owned(),
                    Because::Tablespace => "Tablespaces were left out".to_owned(),
                    Because::Replication => {
                        "Publications and subscriptions were left out".to_owned()
                    }
                    Because::EventTrigger => "Event triggers were left out".to_owned(),
                    Because::SecurityLabel => "Security labels were left out".to_owned(),
                };
                let times = if *count == 1 {
                    "statement"
                } else {
                    "statements"
                };
                format!("{what} ({count} {times}).")
            })
            .collect()
    }
}

/// Judges one statement in view of what was made beforehand.
pub(crate) fn judge(statement: &Statement, prepared: &Prepared) -> Verdict {
    if statement.is_command {
        return judge_command(statement);
    }
    if extension(&statement.text).is_some_and(|(name, _)| prepared.present.contains(&name)) {
        return Verdict::Skip;
    }
    let tokens = tokens(&statement.text);
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let leave = Verdict::LeaveOut;
    match words.as_slice() {
        ["ALTER", "DEFAULT", "PRIVILEGES", ..] | ["GRANT" | "REVOKE", ..] => {
            leave(Because::Privileges)
        }
        ["ALTER", .., "OWNER", "TO", _] => leave(Because::Ownership),
        ["SET" | "RESET", "ROLE", ..]
        | ["SET", "LOCAL" | "SESSION", "ROLE", ..]
        | ["SET" | "RESET", "SESSION", "AUTHORIZATION", ..]
        | ["SET", "LOCAL" | "SESSION", "SESSION", "AUTHORIZATION", ..] => {
            leave(Because::RoleChange)
        }
        ["CREATE" | "ALTER" | "DROP", "USER", "MAPPING", ..] => Verdict::Run,
        ["CREATE" | "ALTER" | "DROP", "ROLE" | "USER" | "GROUP", ..] => leave(Because::Roles),
        ["COMMENT", "ON", "ROLE", ..] => leave(Because::Roles),
        ["CREATE" | "ALTER" | "DROP", "DATABASE", ..] | ["COMMENT", "ON", "DATABASE", ..] => {
            leave(Because::Database)
        }
        ["BEGIN" | "COMMIT" | "END", ..] | ["START", "TRANSACTION", ..] => {
            leave(Because::Transaction)
        }
        ["ROLLBACK" | "ABORT", rest @ ..] if !rest.contains(&"TO") => Verdict::Refuse(format!(
            "line {} takes back everything before it ({}), so there is nothing to import",
            statement.line, statement.text
        )),
        ["COMMENT", "ON", "EXTENSION", ..] => leave(Because::ExtensionComment),
        ["SECURITY", "LABEL", ..] => leave(Because::SecurityLabel),
        [
            "CREATE" | "ALTER" | "DROP",
            "PUBLICATION" | "SUBSCRIPTION",
            ..,
        ]
        | ["COMMENT", "ON", "PUBLICATION" | "SUBSCRIPTION", ..] => leave(Because::Replication),
        ["CREATE" | "ALTER" | "DROP", "EVENT", "TRIGGER", ..]
        | ["COMMENT", "ON", "EVENT", "TRIGGER", ..] => leave(Because::EventTrigger),
        ["CREATE" | "ALTER" | "DROP", "TABLESPACE", ..] => leave(Because::Tablespace),
        ["SET", "DEFAULT_TABLESPACE", "=" | "TO", value] if *value != "''" => {
            leave(Because::Tablespace)
        }
        ["SET", "CLIENT_ENCODING", "=" | "TO", value] => judge_encoding(value, statement.line),
        ["CREATE", "SCHEMA", name] | ["CREATE", "SCHEMA", "IF", "NOT", "EXISTS", name]
            if name.eq_ignore_ascii_case("public")
                || prepared.schemas.contains(&unquoted(name)) =>
        {
            Verdict::Skip
        }
        ["COPY", rest @ ..] if rest.windows(2).any(|pair| pair == ["FROM", "STDIN"]) => {
            Verdict::Copy
        }
        ["COPY", ..] => Verdict::Refuse(format!(
            "line {} copies from or to a file of the server, which is not available",
            statement.line
        )),
        _ => Verdict::Run,
    }
}

/// The table that a COPY fills, as it stands there.
pub(crate) fn copied_table(text: &str) -> String {
    text.split_whitespace()
        .nth(1)
        .unwrap_or("data")
        .split('(')
        .next()
        .unwrap_or("data")
        .to_owned()
}

/// The extension that a statement makes, with its schema.
pub(crate) fn extension(text: &str) -> Option<(String, Option<String>)> {
    let tokens = tokens(text);
    let words: Vec<&str> = tokens.iter().map(String::as_str).collect();
    let rest = match words.as_slice() {
        ["CREATE", "EXTENSION", "IF", "NOT", "EXISTS", rest @ ..] => rest,
        ["CREATE", "EXTENSION", rest @ ..] => rest,
        _ => return None,
    };
    let name = unquoted(rest.first()?);
    let schema = rest
        .iter()
        .position(|word| *word == "SCHEMA")
        .and_then(|position| rest.get(position + 1))
        .map(|schema| unquoted(schema));
    Some((name, schema))
}

fn judge_command(statement: &Statement) -> Verdict {
    let command = statement
        .text
        .trim_start_matches('\\')
        .split_whitespace()
        .next()
        .unwrap_or("");
    match command {
        "restrict" | "unrestrict" | "." | "" => Verdict::Skip,
        "connect" | "c" => Verdict::LeaveOut(Because::Connect),
        other => Verdict::Refuse(format!(
            "line {} holds \\{other}, a command for psql, which Slipway does not run",
            statement.line
        )),
    }
}

fn judge_encoding(value: &str, line: u64) -> Verdict {
    let name: String = value
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .collect::<String>()
        .to_ascii_uppercase();
    match name.as_str() {
        "UTF8" | "UNICODE" | "SQLASCII" => Verdict::Skip,
        _ => Verdict::Refuse(format!(
            "line {line} says that the dump is in {value}; make it again with pg_dump --encoding=UTF8"
        )),
    }
}

/// The words of a statement in upper case; quoted ones, strings and signs as they are. What is in
/// parentheses counts as one word, `(`.
fn tokens(text: &str) -> Vec<String> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut depth = 0_u32;
    let mut at = 0;
    // Long data need not be looked at: what matters stands at the ends of short statements.
    while at < bytes.len() && tokens.len() < 400 {
        let begin = at;
        match bytes[at] {
            byte if byte.is_ascii_whitespace() => {
                at += 1;
                continue;
            }
            quote @ (b'\'' | b'"') => {
                at += 1;
                while at < bytes.len() && bytes[at] != quote {
                    at += 1;
                }
                at = (at + 1).min(bytes.len());
                // A quoted part of a dotted name belongs to it.
                while at < bytes.len()
                    && (bytes[at] == b'.'
                        || is_name(bytes[at])
                        || (bytes[at] == quote && bytes[at - 1] == quote))
                {
                    if bytes[at] == quote {
                        at += 1;
                        while at < bytes.len() && bytes[at] != quote {
                            at += 1;
                        }
                    }
                    at = (at + 1).min(bytes.len());
                }
            }
            b'(' => {
                depth += 1;
                at += 1;
                if depth == 1 {
                    tokens.push("(".to_owned());
                }
                continue;
            }
            b')' => {
                depth = depth.saturating_sub(1);
                at += 1;
                continue;
            }
            byte if is_name(byte) => {
                while at < bytes.len()
                    && (is_name(bytes[at]) || bytes[at] == b'.' || bytes[at] == b'"')
                {
                    if bytes[at] == b'"' {
                        at += 1;
                        while at < bytes.len() && bytes[at] != b'"' {
                            at += 1;
                        }
                    }
                    at = (at + 1).min(bytes.len());
                }
            }
            _ => at += 1,
        }
        if depth == 0 {
            let part = &text[begin..at];
            tokens.push(if part.starts_with(['"', '\'']) {
                part.to_owned()
            } else {
                part.to_uppercase()
            });
        }
    }
    tokens
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'$' || byte >= 0x80
}

fn unquoted(name: &str) -> String {
    match name
        .strip_prefix('"')
        .and_then(|name| name.strip_suffix('"'))
    {
        Some(inner) => inner.replace("\"\"", "\""),
        None => name.to_lowercase(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Verdict {
        let statement = Statement {
            text: text.to_owned(),
            line: 1,
            is_command: text.starts_with('\\'),
        };
        let prepared = Prepared {
            schemas: vec!["apart".to_owned()],
            present: vec!["there".to_owned()],
            ..Prepared::default()
        };
        judge(&statement, &prepared)
    }

    #[test]
    fn owners_privileges_and_roles_are_left_out() {
        for (text, because) in [
            ("ALTER TABLE public.orders OWNER TO bob", Because::Ownership),
            (
                "ALTER FUNCTION public.f(a integer, b text) OWNER TO \"Bob's\"",
                Because::Ownership,
            ),
            (
                "ALTER TABLE \"we ird\".\"ta\"\"ble\" OWNER TO bob",
                Because::Ownership,
            ),
            ("alter type public.state owner to bob", Because::Ownership),
            ("GRANT ALL ON TABLE t TO bob", Because::Privileges),
            (
                "ALTER DEFAULT PRIVILEGES FOR ROLE a GRANT SELECT ON TABLES TO b",
                Because::Privileges,
            ),
            ("SET ROLE bob", Because::RoleChange),
            ("SET SESSION AUTHORIZATION 'bob'", Because::RoleChange),
            ("CREATE ROLE bob", Because::Roles),
            ("CREATE DATABASE x", Because::Database),
            ("BEGIN", Because::Transaction),
            (
                "COMMENT ON EXTENSION citext IS 'x'",
                Because::ExtensionComment,
            ),
            ("SET default_tablespace = fast", Because::Tablespace),
            ("CREATE PUBLICATION p FOR ALL TABLES", Because::Replication),
            ("\\connect shop", Because::Connect),
        ] {
            assert_eq!(of(text), Verdict::LeaveOut(because), "{text}");
        }
    }

    #[test]
    fn what_makes_up_a_database_is_run() {
        for text in [
            "CREATE TABLE t (a int, owner text)",
            "INSERT INTO t VALUES ('ALTER TABLE x OWNER TO y')",
            "ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (a)",
            "SET default_tablespace = ''",
            "SELECT pg_catalog.set_config('search_path', '', false)",
            "CREATE SCHEMA other",
            "CREATE USER MAPPING FOR bob SERVER s",
        ] {
            assert_eq!(of(text), Verdict::Run, "{text}");
        }
        assert_eq!(of("COPY public.t (a, b) FROM stdin"), Verdict::Copy);
        assert_eq!(of("COPY t FROM STDIN WITH (FORMAT csv)"), Verdict::Copy);
        assert_eq!(of("CREATE SCHEMA public"), Verdict::Skip);
        assert_eq!(of("CREATE SCHEMA apart"), Verdict::Skip);
        assert_eq!(of("CREATE EXTENSION there"), Verdict::Skip);
        assert_eq!(of("CREATE EXTENSION citext"), Verdict::Run);
        assert_eq!(of("SET client_encoding = 'UTF8'"), Verdict::Skip);
        assert_eq!(of("\\restrict abc"), Verdict::Skip);
    }

    #[test]
    fn what_would_run_programs_or_lose_data_is_refused() {
        for text in [
            "\\! rm -rf x",
            "\\copy t from '/etc/passwd'",
            "COPY t FROM '/etc/passwd'",
            "COPY t TO PROGRAM 'x'",
            "ROLLBACK",
            "SET client_encoding = 'LATIN1'",
        ] {
            assert!(matches!(of(text), Verdict::Refuse(_)), "{text}");
        }
    }

    #[test]
    fn an_extension_is_found_with_its_schema() {
        assert_eq!(
            extension("CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" WITH SCHEMA public"),
            Some(("uuid-ossp".to_owned(), Some("public".to_owned())))
        );
        assert_eq!(
            extension("create extension citext"),
            Some(("citext".to_owned(), None))
        );
        assert_eq!(extension("CREATE TABLE extension (a int)"), None);
    }

    #[test]
    fn a_table_is_named_in_the_progress() {
        assert_eq!(
            copied_table("COPY public.orders (a, b) FROM stdin"),
            "public.orders"
        );
        assert_eq!(copied_table("COPY t(a) FROM stdin"), "t");
    }
}
