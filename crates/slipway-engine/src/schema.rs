//! What a database's schema is, by `pg_dump`, and how two of them differ.

use std::process::Stdio;
use std::time::Duration;

use serde_json::Value;
use similar::TextDiff;
use slipway_postgres::{PORT, SUPERUSER, Server};
use tokio::io::AsyncReadExt;

use crate::error::{ApiError, chain};
use crate::routes::cannot_ask;
use crate::state::State;

/// Neon's clients give up on an answer after about as long.
const PATIENCE: Duration = Duration::from_secs(60);
/// Bytes of a schema that is held in memory.
const LONGEST: u64 = 32 << 20;

/// Every table with its columns and keys, in the form of Neon's `format=json`.
const TABLES: &str = r#"
SELECT coalesce(json_agg(json_build_object(
  'schema', n.nspname, 'name', c.relname,
  'columns', (
    SELECT coalesce(json_agg(json_build_object(
        'name', a.attname,
        'type', pg_catalog.format_type(a.atttypid, a.atttypmod),
        'nullable', NOT a.attnotnull,
        'generated', a.attgenerated <> '') ORDER BY a.attnum), '[]')
    FROM pg_catalog.pg_attribute a
    WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
  'constraints', (
    SELECT coalesce(json_agg(json_strip_nulls(json_build_object(
        'type', CASE k.contype WHEN 'p' THEN 'primary_key' WHEN 'u' THEN 'unique'
                ELSE 'foreign_key' END,
        'name', k.conname,
        'columns', (SELECT json_agg(a.attname ORDER BY i.number)
                    FROM unnest(k.conkey) WITH ORDINALITY i(attnum, number)
                    JOIN pg_catalog.pg_attribute a
                      ON a.attrelid = k.conrelid AND a.attnum = i.attnum),
        'referenced_table', CASE WHEN k.contype = 'f' THEN (
            SELECT json_build_object('schema', rn.nspname, 'table', r.relname,
                'columns', (SELECT json_agg(a.attname ORDER BY i.number)
                            FROM unnest(k.confkey) WITH ORDINALITY i(attnum, number)
                            JOIN pg_catalog.pg_attribute a
                              ON a.attrelid = k.confrelid AND a.attnum = i.attnum))
            FROM pg_catalog.pg_class r JOIN pg_catalog.pg_namespace rn ON rn.oid = r.relnamespace
            WHERE r.oid = k.confrelid) END)) ORDER BY k.conname), '[]')
    FROM pg_catalog.pg_constraint k
    WHERE k.conrelid = c.oid AND k.contype IN ('p', 'u', 'f')))
  ORDER BY n.nspname, c.relname), '[]')::text
FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
  AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
"#;

impl State {
    /// The statements that make the schema of a database.
    pub(crate) async fn schema_sql(
        &self,
        server: &Server,
        database: &str,
    ) -> Result<String, ApiError> {
        let cannot = |what: &str, error: &dyn std::fmt::Display| {
            tracing::error!(dir = %server.data_dir().display(), error = %error, "{what}");
            ApiError::internal(format!("the schema cannot be read: {what}: {error}"))
        };
        let mut command = self.installation.client("pg_dump");
        command
            .args(["--schema-only", "--no-password", "--encoding=UTF8"])
            .arg("--host")
            .arg(server.socket_dir())
            .args(["--port", &PORT.to_string(), "--username", SUPERUSER])
            // Given as a value, a name cannot be taken for a connection string.
            .args(["--dbname", &format!("dbname={}", quoted(database))])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true);
        let work = async {
            let mut child = command
                .spawn()
                .map_err(|error| cannot("start pg_dump", &error))?;
            let (mut out, mut told) = (Vec::new(), Vec::new());
            let stdout = child.stdout.take();
            let stderr = child.stderr.take();
            let read_out = async {
                match stdout {
                    Some(stdout) => stdout.take(LONGEST + 1).read_to_end(&mut out).await,
                    None => Ok(0),
                }
            };
            let read_told = async {
                match stderr {
                    Some(stderr) => stderr.take(64 << 10).read_to_end(&mut told).await,
                    None => Ok(0),
                }
            };
            let (read, _) = tokio::join!(read_out, read_told);
            read.map_err(|error| cannot("read from pg_dump", &error))?;
            if u64::try_from(out.len()).unwrap_or(u64::MAX) > LONGEST {
                return Err(ApiError::unprocessable(format!(
                    "the schema of {database} has more than {} MiB",
                    LONGEST >> 20
                )));
            }
            let status = child
                .wait()
                .await
                .map_err(|error| cannot("wait for pg_dump", &error))?;
            if !status.success() {
                let told = String::from_utf8_lossy(&told);
                let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
                return Err(cannot("pg_dump", &told));
            }
            Ok(out)
        };
        let out = tokio::time::timeout(PATIENCE, work)
            .await
            .map_err(|_| ApiError::unavailable("the schema was not read in time; try again"))??;
        let text = String::from_utf8(out).map_err(|error| cannot("read the schema", &error))?;
        Ok(without_key(&text))
    }

    /// The tables of a database in Neon's JSON form.
    pub(crate) async fn schema_json(
        &self,
        server: &Server,
        database: &str,
    ) -> Result<Value, ApiError> {
        let client = server
            .connect(database, SUPERUSER)
            .await
            .map_err(|error| cannot_ask(error.into()))?;
        let row = client
            .query_one(TABLES, &[])
            .await
            .map_err(|error| cannot_ask(error.into()))?;
        let text: String = row.get(0);
        let tables: Value = serde_json::from_str(&text).map_err(|error| {
            tracing::error!(error = chain(&error), "read the schema");
            ApiError::internal("the schema cannot be read")
        })?;
        Ok(serde_json::json!({ "tables": tables }))
    }
}

/// What leads from `base` to `text`, as a unified diff. Empty where they are equal.
pub(crate) fn difference(database: &str, base: &str, text: &str) -> String {
    TextDiff::from_lines(base, text)
        .unified_diff()
        .context_radius(3)
        .header(&format!("a/{database}"), &format!("b/{database}"))
        .to_string()
}

/// `pg_dump` guards its output with a key that is different each time: two equal schemas would differ.
fn without_key(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        if !line.starts_with("\\restrict ") && !line.starts_with("\\unrestrict ") {
            kept.push_str(line);
        }
    }
    kept
}

/// A value of a connection string.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_schemas_have_an_empty_difference() {
        assert_eq!(difference("shop", "a\nb\n", "a\nb\n"), "");
        let told = difference("shop", "a\nb\n", "a\nc\n");
        assert!(told.starts_with("--- a/shop\n+++ b/shop\n@@"), "{told}");
        assert!(told.contains("\n-b\n+c\n"), "{told}");
    }

    #[test]
    fn the_key_of_a_dump_is_left_out() {
        let dump = "--\n\\restrict abc\nSET x = 1;\n\\unrestrict abc\n";
        assert_eq!(without_key(dump), "--\nSET x = 1;\n");
    }

    #[test]
    fn a_quote_cannot_end_a_value() {
        assert_eq!(quoted("it's \\"), r"'it\'s \\'");
    }
}
