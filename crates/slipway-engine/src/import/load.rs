//! The load itself: one connection as the role that shall own everything, one transaction.

use std::io::Seek;
use std::pin::pin;
use std::process::Stdio;

use futures_util::SinkExt;
use tokio::io::{AsyncRead, BufReader};
use tokio_postgres::Client;
use tokio_postgres::error::ErrorPosition;

use super::extensions::{Prepared, text, unreadable};
use super::judge::{LeftOut, Verdict, copied_table, judge};
use super::kind::Kind;
use super::script::{Script, Statement};
use super::{Failure, ImportMark, Work};
use crate::catalog::branches::Branch;
use crate::error::chain;
use crate::operations::{JobError, at};
use crate::state::State;

/// COPY data is sent in pieces of about this many bytes.
const PIECE: usize = 256 << 10;

const AS_IT_WAS: &str = "the dump could not be loaded; the database is as it was";
const CORRECT: &str = "Correct the dump and import it again.";

impl State {
    /// Answers with what was left out.
    pub(crate) async fn load(
        &self,
        branch: &Branch,
        work: &Work<'_>,
        kind: Kind,
        prepared: &Prepared,
        mark: &ImportMark,
    ) -> Result<Vec<String>, Failure> {
        let client = self
            .servers
            .connect_as(branch, work.database, work.role)
            .await
            .map_err(JobError::from)?;
        client
            .batch_execute("BEGIN")
            .await
            .map_err(at("begin the load"))?;
        let left_out = match kind {
            Kind::Plain => {
                let file = tokio::fs::File::open(work.path)
                    .await
                    .map_err(at("open the dump"))?;
                self.run_script(&client, file, work, prepared, true, &|| None)
                    .await?
            }
            Kind::Custom => self.run_archive(&client, work, prepared).await?,
        };
        let warnings = left_out.sentences(work.role);
        self.import_loaded(work, mark, &client, &warnings).await?;
        // Deferred constraints speak now.
        client
            .batch_execute("COMMIT")
            .await
            .map_err(|error| Failure::new(AS_IT_WAS, CORRECT).because(chain(&error)))?;
        Ok(warnings)
    }

    /// pg_restore writes the archive as plain statements, which are run as they come.
    async fn run_archive(
        &self,
        client: &Client,
        work: &Work<'_>,
        prepared: &Prepared,
    ) -> Result<LeftOut, Failure> {
        let file = std::fs::File::open(work.path).map_err(at("open the dump"))?;
        // Both share one position, which tells how far pg_restore has read.
        let mut position = file.try_clone().map_err(at("open the dump"))?;
        let mut child = self
            .installation
            .client("pg_restore")
            .args(["--no-owner", "--no-privileges", "--no-tablespaces"])
            .args(["--format=custom", "--file=-"])
            .stdin(Stdio::from(file))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(at("run pg_restore"))?;
        let errors = tokio::spawn(text(child.stderr.take()));
        let Some(out) = child.stdout.take() else {
            return Err(JobError::refused("pg_restore has no output").into());
        };
        let position = std::sync::Mutex::new(&mut position);
        let read = || crate::state::lock(&position).stream_position().ok();
        let result = self
            .run_script(client, out, work, prepared, false, &read)
            .await;
        if result.is_err() {
            // It would wait for ever for somebody to read on.
            let _ = child.start_kill();
        }
        let status = child.wait().await.map_err(at("run pg_restore"))?;
        let left_out = result?;
        if !status.success() {
            let said = errors.await.unwrap_or_default();
            return Err(Failure::new(AS_IT_WAS, "Make the dump again.").because(said.trim()));
        }
        Ok(left_out)
    }

    async fn run_script(
        &self,
        client: &Client,
        reader: impl AsyncRead + Unpin,
        work: &Work<'_>,
        prepared: &Prepared,
        has_lines: bool,
        position: &(dyn Fn() -> Option<u64> + Sync),
    ) -> Result<LeftOut, Failure> {
        let mut script = Script::new(BufReader::with_capacity(1 << 20, reader));
        let mut left_out = LeftOut::default();
        let mut data = Vec::new();
        while let Some(statement) = script.next().await.map_err(|error| unreadable(&error))? {
            let verdict = judge(&statement, prepared);
            let detail = match &verdict {
                Verdict::Copy => format!("loading {}", copied_table(&statement.text)),
                _ => beginning(&statement.text).to_lowercase(),
            };
            self.tell(work, position().unwrap_or(script.bytes), Some(detail));
            match verdict {
                Verdict::Run => client
                    .batch_execute(&statement.text)
                    .await
                    .map_err(|error| said(&error, &statement, has_lines))?,
                Verdict::Copy => {
                    let sink = client
                        .copy_in(&statement.text)
                        .await
                        .map_err(|error| said(&error, &statement, has_lines))?;
                    let mut sink = pin!(sink);
                    let failed = |error| said(&error, &statement, has_lines);
                    while script
                        .data_line(&mut data)
                        .await
                        .map_err(|error| unreadable(&error))?
                    {
                        if data.len() >= PIECE {
                            let piece = std::io::Cursor::new(std::mem::take(&mut data));
                            sink.send(piece).await.map_err(failed)?;
                            self.tell(work, position().unwrap_or(script.bytes), None);
                        }
                    }
                    let piece = std::io::Cursor::new(std::mem::take(&mut data));
                    sink.send(piece).await.map_err(failed)?;
                    sink.finish().await.map_err(failed)?;
                }
                Verdict::LeaveOut(because) => left_out.add(because),
                Verdict::Skip => {}
                Verdict::Refuse(reason) => {
                    return Err(Failure::new(AS_IT_WAS, CORRECT).because(reason));
                }
            }
        }
        Ok(left_out)
    }

    fn tell(&self, work: &Work<'_>, bytes: u64, detail: Option<String>) {
        self.import_progress(work.id, |import| {
            // pg_restore jumps about in the file.
            import.bytes_done = import.bytes_done.max(bytes.min(import.bytes_total));
            if let Some(detail) = detail {
                import.detail = detail;
            }
        });
    }
}

/// PostgreSQL's words with the line of the dump.
fn said(error: &tokio_postgres::Error, statement: &Statement, has_lines: bool) -> Failure {
    let mut reason = String::new();
    if has_lines {
        reason.push_str(&format!("line {}: ", line_of(error, statement)));
    }
    match error.as_db_error() {
        Some(db) => {
            reason.push_str(&format!("{}: {}", db.severity(), db.message()));
            if let Some(detail) = db.detail() {
                reason.push_str(&format!(" ({detail})"));
            }
            if let Some(place) = db.where_() {
                let place = place.lines().next().unwrap_or(place);
                reason.push_str(&format!(" [{place}]"));
            }
            if let Some(hint) = db.hint() {
                reason.push_str(&format!(" Hint: {hint}"));
            }
        }
        None => reason.push_str(&chain(error)),
    }
    reason.push_str(&format!(", in: {}", beginning(&statement.text)));
    Failure::new(AS_IT_WAS, CORRECT).because(reason)
}

/// The line of the statement, or where inside it PostgreSQL points.
fn line_of(error: &tokio_postgres::Error, statement: &Statement) -> u64 {
    let Some(db) = error.as_db_error() else {
        return statement.line;
    };
    if let Some(ErrorPosition::Original(position)) = db.position() {
        let position = usize::try_from(*position).unwrap_or(0);
        let before = statement.text.chars().take(position.saturating_sub(1));
        let lines = before.filter(|letter| *letter == '\n').count();
        return statement.line + u64::try_from(lines).unwrap_or(0);
    }
    // "COPY orders, line 7, column total: …"
    let in_data = db
        .where_()
        .filter(|place| place.starts_with("COPY "))
        .and_then(|place| place.split(", line ").nth(1))
        .and_then(|rest| {
            let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
            digits.parse::<u64>().ok()
        });
    let own_lines = statement.text.matches('\n').count();
    match in_data {
        Some(line) => statement.line + u64::try_from(own_lines).unwrap_or(0) + line,
        None => statement.line,
    }
}

/// The first words, for people.
fn beginning(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().take(6).collect();
    let mut short: String = words.join(" ").chars().take(80).collect();
    if short.len() < text.trim().len() {
        short.push('…');
    }
    short
}
