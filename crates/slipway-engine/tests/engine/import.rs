//! Dump files: what comes in whole, and what is refused and leaves the database as it was.

use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Api, Project, Served, program, rows, run, text};

const SHOP: &str = r#"
--
-- PostgreSQL database dump
--
\restrict abcdef
SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE ROLE shopkeeper;
CREATE SCHEMA public;
ALTER SCHEMA public OWNER TO shopkeeper;
CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
COMMENT ON EXTENSION citext IS 'case';
CREATE EXTENSION IF NOT EXISTS pg_buffercache WITH SCHEMA public;
CREATE TYPE public.state AS ENUM ('new', 'sent; gone');
CREATE TABLE public.orders (
    id integer PRIMARY KEY,
    mail public.citext,
    note text DEFAULT 'a;b' -- a ; comment
);
ALTER TABLE public.orders OWNER TO shopkeeper;
CREATE FUNCTION public.f() RETURNS integer LANGUAGE plpgsql AS $_$
BEGIN
  RETURN 1; -- ;
END;
$_$;
CREATE FUNCTION public.g() RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT 1; END;
COPY public.orders (id, mail, note) FROM stdin;
1	A@x	GRANT ALL ON t TO nobody;
2	b@x	it's \\ fine
3	c@x	\N
\.
GRANT ALL ON TABLE public.orders TO shopkeeper;
CREATE INDEX orders_mail ON public.orders (mail);
\unrestrict abcdef
"#;

async fn import(api: &Api, project: &Project, path: &Path) -> Value {
    let url = format!(
        "/slipway/v1/projects/{}/branches/{}/import",
        project.id, project.branch
    );
    let request = json!({
        "path": path,
        "database_name": "neondb",
        "role_name": "neondb_owner",
    });
    let begun = api.post(&url, request).await;
    let id = text(&begun["id"]);
    loop {
        let now = api.get(&format!("/slipway/v1/imports/{id}")).await;
        if now["state"] != "running" {
            return now;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

async fn nothing_there(project: &Project) {
    let found = rows(
        &project.uri,
        "SELECT relname::text FROM pg_class WHERE relnamespace = 'public'::regnamespace
         UNION ALL SELECT extname::text FROM pg_extension WHERE extname <> 'plpgsql'",
    )
    .await;
    assert!(found.is_empty(), "{found:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plain_dump_comes_in_whole_and_says_what_was_left_out() {
    let served = Served::start().await;
    let project = served.api.project("shop").await;
    let path = served.path().join("shop.sql");
    std::fs::write(&path, SHOP).unwrap();
    let done = import(&served.api, &project, &path).await;
    assert_eq!(done["state"], "succeeded", "{done}");
    assert_eq!(done["bytes_done"], done["bytes_total"]);
    let warnings = done["warnings"].to_string();
    for word in ["Owners", "Privileges", "Roles", "Comments on extensions"] {
        assert!(warnings.contains(word), "{warnings}");
    }
    let notes = rows(
        &project.uri,
        "SELECT coalesce(note, 'null') FROM orders WHERE mail IN ('a@X', 'B@x', 'c@x') ORDER BY id",
    )
    .await;
    assert_eq!(notes, ["GRANT ALL ON t TO nobody;", "it's \\ fine", "null"]);
    let owner = "SELECT tableowner::text FROM pg_tables WHERE tablename = 'orders'";
    assert_eq!(rows(&project.uri, owner).await, ["neondb_owner"]);

    // Only into an empty database.
    let again = import(&served.api, &project, &path).await;
    assert_eq!(again["state"], "failed");
    assert!(
        text(&again["error"]["message"]).contains("not empty"),
        "{again}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_custom_dump_made_by_pg_dump_comes_in_whole() {
    let served = Served::start().await;
    let source = served.api.project("source").await;
    run(
        &source.uri,
        "CREATE TABLE a (id bigint PRIMARY KEY, t text);
         INSERT INTO a SELECT n, repeat('x', 100) FROM generate_series(1, 20000) n;
         CREATE TABLE b (a bigint REFERENCES a);
         INSERT INTO b SELECT id FROM a LIMIT 100;
         CREATE VIEW v AS SELECT count(*) FROM a;
         CREATE MATERIALIZED VIEW m AS SELECT 1 AS one;
         SELECT lo_from_bytea(0, 'large');",
    )
    .await;
    let path = served.path().join("a.dump");
    // The pinned pg_dump may be built without TLS.
    let uri = source.uri.split('?').next().unwrap().to_owned();
    let status = program("pg_dump")
        .args(["-Fc", "-f"])
        .arg(&path)
        .arg(&uri)
        .status()
        .await
        .unwrap();
    assert!(status.success());
    let target = served.api.project("target").await;
    let done = import(&served.api, &target, &path).await;
    assert_eq!(done["state"], "succeeded", "{done}");
    let counts = "SELECT concat((SELECT count(*) FROM a), ' ', (SELECT count(*) FROM b), ' ',
        (SELECT count FROM v), ' ', (SELECT one FROM m), ' ',
        (SELECT convert_from(lo_get(oid), 'UTF8') FROM pg_largeobject_metadata))";
    assert_eq!(rows(&target.uri, counts).await, ["20000 100 20000 1 large"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_extension_is_named_before_anything_is_loaded() {
    let served = Served::start().await;
    let project = served.api.project("shop").await;
    let path = served.path().join("x.sql");
    std::fs::write(
        &path,
        "CREATE TABLE t (a int);\nCREATE EXTENSION nowhere_1;\nCREATE EXTENSION \"nowhere-2\";\n",
    )
    .unwrap();
    let failed = import(&served.api, &project, &path).await;
    let message = text(&failed["error"]["message"]);
    assert!(message.contains("nowhere_1, nowhere-2"), "{message}");
    nothing_there(&project).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dump_that_fails_half_way_leaves_the_database_as_it_was() {
    let served = Served::start().await;
    let project = served.api.project("shop").await;
    let path = served.path().join("x.sql");
    for (dump, words) in [
        (
            "CREATE TABLE t (a int);\n\nSELECT\n  nothing;\n",
            ["line 4", "column \"nothing\" does not exist"],
        ),
        (
            "CREATE EXTENSION pg_buffercache;\nCREATE TABLE t (a int);\nCOPY t FROM stdin;\n1\nzwei\n\\.\n",
            ["line 5", "invalid input syntax for type integer"],
        ),
        (
            "CREATE TABLE t (a int);\nCOPY t FROM stdin;\n1\n",
            ["line 2", "cut off"],
        ),
        (
            "CREATE TABLE t (a int);\n\\! touch /tmp/never\n",
            ["line 2", "does not run"],
        ),
        (
            "CREATE TABLE t (a int);\nROLLBACK;\n",
            ["line 2", "takes back"],
        ),
    ] {
        std::fs::write(&path, dump).unwrap();
        let failed = import(&served.api, &project, &path).await;
        assert_eq!(failed["state"], "failed", "{failed}");
        let reason = text(&failed["error"]["reason"]);
        for word in words {
            assert!(reason.contains(word), "{reason}");
        }
        assert!(failed["error"]["next"].is_string());
        nothing_there(&project).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_dump_is_refused_at_once() {
    let served = Served::start().await;
    let project = served.api.project("shop").await;
    let url = format!(
        "/slipway/v1/projects/{}/branches/{}/import",
        project.id, project.branch
    );
    let folder = served.path();
    std::fs::write(folder.join("a.gz"), b"\x1f\x8b\x08\0abc").unwrap();
    std::fs::write(folder.join("a.bin"), b"\x7fELF\0\0\0").unwrap();
    std::fs::write(folder.join("a.txt"), b"Dear all,\n").unwrap();
    std::fs::write(folder.join("a.empty"), b"").unwrap();
    for (name, words) in [
        ("a.gz", "gzip"),
        ("a.bin", "binary"),
        ("a.txt", "does not begin like SQL"),
        ("a.empty", "empty"),
        ("a.none", "cannot be read"),
    ] {
        let request = json!({
            "path": folder.join(name), "database_name": "neondb", "role_name": "neondb_owner",
        });
        let (status, answer) = served
            .api
            .call(reqwest::Method::POST, &url, Some(request))
            .await;
        assert_eq!(status, 422, "{answer}");
        assert!(text(&answer["message"]).contains(words), "{answer}");
    }
    // Garbage behind the right beginning is told by pg_restore.
    let path = folder.join("a.dump");
    std::fs::write(&path, b"PGDMP garbage").unwrap();
    let failed = import(&served.api, &project, &path).await;
    let message = text(&failed["error"]["message"]);
    assert!(message.contains("not a dump Slipway can read"), "{failed}");
    nothing_there(&project).await;
}
