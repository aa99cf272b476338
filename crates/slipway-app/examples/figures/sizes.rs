//! How long counts take when a database grows.

use std::time::Instant;

use serde_json::{Value, json};
use slipway_app::App;
use slipway_app::ipc::{Environment, Measure, RunRequest};
use slipway_inspect::{ConnectOptions, CountOptions, connect, table_counts};
use url::Url;

use super::{Outcome, ended, milliseconds, spread, told};

/// Rows of about a kilobyte that are added, each time.
const ADDED: [u32; 3] = [0, 64_000, 192_000];
/// Writes since the base, each in a transaction of its own.
const WRITES: i64 = 1000;
/// Each count so many times.
const TIMES: usize = 5;

/// Makes prod larger step by step. Gives an array of `{database_bytes, writes, writes_since_ms: [],
/// row_counts_ms: []}`.
pub(crate) async fn measure(app: &App, prod: &Environment, dev: &Environment) -> Outcome<Value> {
    let uri = app
        .connection_string(&prod.endpoint_id, None, None)
        .await
        .map_err(told)?
        .whole;
    let database = Url::parse(uri.expose())?
        .path()
        .trim_start_matches('/')
        .to_owned();
    let session = async || connect(&uri, &ConnectOptions::default()).await;
    session()
        .await?
        .batch_execute("create table ballast (id bigserial primary key, filler text not null)")
        .await?;
    println!("counts, by the size of the database");
    let mut measured = Vec::new();
    for added in ADDED {
        let fill = format!(
            "insert into ballast (filler) select repeat(md5(i::text), 30) from generate_series(1, {added}) i"
        );
        session().await?.batch_execute(&fill).await?;
        // Both are equal then, and writes are counted from here.
        let request = RunRequest::Refresh {
            source: prod.id.clone(),
            target: dev.id.clone(),
        };
        ended(app, request).await?;
        let write = format!(
            "do $$ begin for i in 1..{WRITES} loop
                 insert into ballast (filler) values (''); commit;
             end loop; end $$"
        );
        let session = session().await?;
        session.batch_execute(&write).await?;
        let size = "select pg_database_size(current_database())";
        let bytes: i64 = session.query_one(size, &[]).await?.get(0);
        let (mut since, mut rows) = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            let started = Instant::now();
            let writes = app.environment_writes(&prod.id).await.map_err(told)?.writes;
            since.push(milliseconds(started.elapsed()));
            if !matches!(writes, Measure::Exact { value: WRITES, .. }) {
                return Err(format!("{WRITES} writes are counted as {writes:?}").into());
            }
            let started = Instant::now();
            let databases = std::slice::from_ref(&database);
            table_counts(&uri, databases, &CountOptions::default(), |_, _, _| {}).await?;
            rows.push(milliseconds(started.elapsed()));
        }
        println!("  {:.0} MB", bytes as f64 / 1e6);
        println!(
            "    {WRITES} writes since the base: {}",
            spread(&since, "ms")
        );
        println!("    all rows of all tables: {}", spread(&rows, "ms"));
        measured.push(json!({
            "database_bytes": bytes,
            "writes": WRITES,
            "writes_since_ms": since,
            "row_counts_ms": rows,
        }));
    }
    println!();
    Ok(Value::Array(measured))
}
