//! Schemas, and how they differ.

use reqwest::Method;
use serde_json::json;

use crate::support::{Served, run, text};

#[tokio::test(flavor = "multi_thread")]
async fn a_schema_is_what_pg_dump_says_and_differs_only_where_it_differs() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    run(
        &project.uri,
        "CREATE TABLE boats (id integer PRIMARY KEY, name text NOT NULL);
         CREATE TABLE crew (boat integer REFERENCES boats, hands integer,
            more integer GENERATED ALWAYS AS (hands + 1) STORED)",
    )
    .await;
    let branches = format!("/projects/{}/branches", project.id);
    let of = |branch: &str| format!("{branches}/{branch}/schema?db_name=neondb");
    let sql = text(&api.get(&of(&project.branch)).await["sql"]);
    assert!(sql.contains("CREATE TABLE public.boats"), "{sql}");
    let again = text(&api.get(&of(&project.branch)).await["sql"]);
    assert_eq!(sql, again);

    let json = api
        .get(&format!("{}&format=json", of(&project.branch)))
        .await;
    let tables = &json["json"]["tables"];
    assert_eq!(tables[0]["name"], "boats");
    let name = json!({"name": "name", "type": "text", "nullable": false, "generated": false});
    assert_eq!(tables[0]["columns"][1], name);
    assert_eq!(tables[0]["constraints"][0]["type"], "primary_key");
    assert_eq!(tables[1]["columns"][2]["generated"], true);
    let referenced = &tables[1]["constraints"][0]["referenced_table"];
    assert_eq!(referenced["table"], "boats");
    assert_eq!(referenced["columns"], json!(["id"]));

    let kid = api
        .done(
            Method::POST,
            &branches,
            json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]}),
        )
        .await;
    let id = text(&kid["branch"]["id"]);
    let compare = format!("{branches}/{id}/compare_schema?db_name=neondb");
    assert_eq!(api.get(&compare).await["diff"], "");
    let uri = api.uri(&project.id, &id).await;
    run(&uri, "ALTER TABLE boats ADD sail text").await;
    let diff = text(&api.get(&compare).await["diff"]);
    assert!(diff.starts_with("--- a/neondb\n+++ b/neondb\n"), "{diff}");
    assert!(diff.contains("\n+    sail text\n"), "{diff}");
    let changed = diff.lines().skip(2).filter(|line| line.starts_with('-'));
    assert_eq!(changed.collect::<Vec<_>>(), ["-    name text NOT NULL"]);
    let back = format!(
        "{branches}/{}/compare_schema?db_name=neondb&base_branch_id={id}",
        project.branch
    );
    assert!(text(&api.get(&back).await["diff"]).contains("\n-    sail text\n"));

    for (path, expected) in [
        (format!("{branches}/{id}/schema?db_name=nothing"), 404),
        (format!("{branches}/{id}/schema"), 400),
        (format!("{}&format=xml", of(&id)), 400),
        (
            format!(
                "{branches}/{}/compare_schema?db_name=neondb",
                project.branch
            ),
            422,
        ),
    ] {
        assert_eq!(
            api.call(Method::GET, &path, None).await.0,
            expected,
            "{path}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_of_any_name_has_a_schema() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let branch = format!("/projects/{}/branches/{}", project.id, project.branch);
    for name in ["host=elsewhere", "it's \"odd\" \\ ✨", "postgresql://x"] {
        api.done(
            Method::POST,
            &format!("{branch}/databases"),
            json!({"database": {"name": name, "owner_name": "neondb_owner"}}),
        )
        .await;
        let query: String = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("db_name", name)
            .finish();
        let answer = api.get(&format!("{branch}/schema?{query}")).await;
        assert!(text(&answer["sql"]).contains("PostgreSQL database dump"));
    }
}
