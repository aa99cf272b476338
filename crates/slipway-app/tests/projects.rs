//! Projects of several connections, on a server that holds very many and knows keys of every kind.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::HashSet;

use neon_api::{
    ids::{BranchId, ProjectId, SnapshotId},
    types::{ProjectCreate, ProjectCreateRequest},
};
use neon_model::{
    Model, Request, Response,
    server::{Handle, KeyOf, Served},
};
use serde_json::json;
use slipway_app::{
    App,
    ipc::{
        Changed, Colour, Connection, ConnectionKind, ConnectionState, FailureCode, NewApiKey,
        NewNeonConnection, ProjectPage,
    },
};
use support::Desk;

/// A server in memory whose operations end as soon as they are asked for.
async fn server() -> (Handle, Served) {
    let handle = Handle::new(Model::default());
    handle.tick_at_each_call();
    let served = Served::start(handle.clone()).await.unwrap();
    (handle, served)
}

fn project(handle: &Handle, name: &str) -> ProjectId {
    handle.with(|model| {
        let wanted = ProjectCreateRequest {
            project: ProjectCreate {
                name: Some(name.to_owned()),
                ..ProjectCreate::default()
            },
        };
        let made: Response = model.apply(Request::ProjectCreate(wanted));
        while model.tick() {}
        ProjectId::from(made.body["project"]["id"].as_str().unwrap())
    })
}

async fn connect(app: &App, name: &str, key: &str, served: &Served) -> Connection {
    app.neon_connect(NewNeonConnection {
        name: name.to_owned(),
        api_key: key.to_owned(),
        api_url: Some(served.api_url()),
    })
    .await
    .unwrap()
}

fn asked(handle: &Handle, request: Request) -> serde_json::Value {
    handle.with(|model| {
        let answer = model.apply(request);
        assert!(answer.is_success(), "{:?}", answer.body);
        while model.tick() {}
        answer.body
    })
}

/// Another root branch, from a snapshot of the first one.
fn root(handle: &Handle, project: &ProjectId, name: &str) -> BranchId {
    let branches = asked(handle, Request::BranchList(project.clone()));
    let main = branches["branches"].as_array().unwrap();
    let main = main.iter().find(|it| it["name"] == "main").unwrap();
    let main = BranchId::from(main["id"].as_str().unwrap());
    let query = serde_json::from_value(json!({"name": format!("for {name}")})).unwrap();
    let taken = asked(
        handle,
        Request::SnapshotCreate(project.clone(), main, query),
    );
    let snapshot = SnapshotId::from(taken["snapshot"]["id"].as_str().unwrap());
    let wanted = serde_json::from_value(json!({"name": name})).unwrap();
    let made = asked(
        handle,
        Request::SnapshotRestore(project.clone(), snapshot, wanted),
    );
    BranchId::from(made["branch"]["id"].as_str().unwrap())
}

fn lists(handle: &Handle) -> usize {
    let calls = handle.calls();
    calls.iter().filter(|call| *call == "GET /projects").count()
}

fn names(page: &ProjectPage) -> Vec<(&str, Option<&str>)> {
    page.projects
        .iter()
        .map(|it| (it.name.as_str(), it.whose.as_deref()))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn of_ten_thousand_projects_the_first_page_comes_at_once_and_the_rest_a_page_at_a_time() {
    let (handle, served) = server().await;
    handle.with(|model| model.projects_fill((0..10_000).map(|number| format!("shop {number:05}"))));
    let desk = Desk::new();
    let app = desk.open().await;
    let many = connect(&app, "Many", "napi_person", &served).await;
    assert_eq!(many.kind, ConnectionKind::Neon);

    let first = app.project_page(&many.id, None).await.unwrap();
    assert_eq!(lists(&handle), 1, "one call is enough for the first page");
    assert_eq!(first.projects.len(), 400);
    assert_eq!(first.projects[0].name, "shop 00000");
    assert!(!first.projects[0].set_up && first.projects[0].whose.is_none());

    // What was not listed yet is found by the server.
    let found = app.project_search(&many.id, "  SHOP 0999").await.unwrap();
    let found: Vec<_> = found.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(found.len(), 10);
    assert_eq!((found[0], found[9]), ("shop 09990", "shop 09999"));
    assert!(app.project_search(&many.id, " ").await.unwrap().is_empty());

    let listed_before = lists(&handle);
    let mut seen: HashSet<String> = first.projects.into_iter().map(|it| it.id).collect();
    let mut next = first.next;
    while next.is_some() {
        let page = app.project_page(&many.id, next).await.unwrap();
        assert!(page.projects.len() <= 400);
        for project in page.projects {
            assert!(seen.insert(project.id), "each project comes once");
        }
        next = page.next;
    }
    assert_eq!(seen.len(), 10_000);
    // 24 more pages, and the empty one that ends the list.
    assert_eq!(lists(&handle) - listed_before, 25);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_sees_the_projects_of_every_organisation_and_those_that_others_share() {
    let (handle, served) = server().await;
    handle.key_add("napi_person", KeyOf::Person);
    handle.key_add("napi_org", KeyOf::Organization("org-fleet-1".to_owned()));
    handle.organization_add("org-fleet-1", "Fleet");
    handle.organization_add("org-harbour-2", "Harbour");
    let fleet = project(&handle, "tugs");
    let harbour = project(&handle, "cranes");
    let shared = project(&handle, "lent");
    handle.project_give(&fleet, "org-fleet-1");
    handle.project_give(&harbour, "org-harbour-2");
    handle.project_share(&shared);
    let desk = Desk::new();
    let app = desk.open().await;

    let person = connect(&app, "Person", "napi_person", &served).await;
    let mut page = app.project_page(&person.id, None).await.unwrap();
    let mut all = names(&page)
        .iter()
        .map(|(name, whose)| (name.to_string(), whose.unwrap_or_default().to_owned()))
        .collect::<Vec<_>>();
    while page.next.is_some() {
        page = app.project_page(&person.id, page.next).await.unwrap();
        all.extend(
            names(&page)
                .iter()
                .map(|(name, whose)| (name.to_string(), whose.unwrap_or_default().to_owned())),
        );
    }
    let expected = [
        ("tugs", "Fleet"),
        ("cranes", "Harbour"),
        ("lent", "shared with you"),
    ];
    let all: Vec<_> = all.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    assert_eq!(all, expected);
    let organizations = app.organization_list(&person.id).await.unwrap();
    let organizations: Vec<_> = organizations.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(organizations, ["Fleet", "Harbour"]);
    let found = app.project_search(&person.id, "crane").await.unwrap();
    assert_eq!(found[0].whose.as_deref(), Some("Harbour"));

    let organization = connect(&app, "Organisation", "napi_org", &served).await;
    let page = app.project_page(&organization.id, None).await.unwrap();
    assert_eq!(names(&page), [("tugs", None)]);
    assert!(
        app.organization_list(&organization.id)
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_for_one_project_lists_none_and_finds_its_own_by_the_id() {
    let (handle, served) = server().await;
    let own = project(&handle, "shop");
    let other = project(&handle, "elsewhere");
    handle.key_add("napi_one", KeyOf::Project(own.clone()));
    let desk = Desk::new();
    let app = desk.open().await;
    let one = connect(&app, "One", "napi_one", &served).await;

    let refused = app.project_page(&one.id, None).await.unwrap_err();
    assert!(
        refused.to_string().contains("may not list projects"),
        "{refused}"
    );
    let found = app.project_search(&one.id, own.as_str()).await.unwrap();
    assert_eq!((found.len(), found[0].name.as_str()), (1, "shop"));
    let nothing = app.project_search(&one.id, other.as_str()).await.unwrap();
    assert!(nothing.is_empty());

    // It is adopted like any other.
    let suggestion = app.setup_suggest(&one.id, own.as_str()).await.unwrap();
    app.setup_confirm(&one.id, own.as_str(), suggestion.environments)
        .await
        .unwrap();
    let overview = app.overview().await.unwrap();
    assert_eq!(overview.environments[0].name, "prod");
    assert_eq!(overview.known_projects[0].name, "shop");
}

#[tokio::test(flavor = "multi_thread")]
async fn names_suggest_first_then_the_default_branch_then_protected_ones() {
    let (handle, served) = server().await;
    let id = project(&handle, "shop");
    let desk = Desk::new();
    let app = desk.open().await;
    let connection = connect(&app, "Neon", "napi_person", &served).await;
    for name in ["fallback", "dev", "scratch"] {
        let branch = root(&handle, &id, name);
        if name == "fallback" {
            let update = json!({"branch": {"protected": true}});
            let update = serde_json::from_value(update).unwrap();
            asked(&handle, Request::BranchUpdate(id.clone(), branch, update));
        }
    }
    let suggestion = app
        .setup_suggest(&connection.id, id.as_str())
        .await
        .unwrap();
    let told: Vec<_> = suggestion
        .branches
        .iter()
        .map(|it| {
            (
                it.branch_name.as_str(),
                it.suggested.as_ref().map(|draft| draft.name.as_str()),
                it.why.as_deref(),
            )
        })
        .collect();
    let dev = ("dev", Some("dev"), Some("it is named dev"));
    let fallback = (
        "fallback",
        Some("fallback"),
        Some("it is protected on the server"),
    );
    assert_eq!(told[0].1, Some("prod"), "{told:?}");
    assert!(told.contains(&dev) && told.contains(&fallback), "{told:?}");
    assert!(told.contains(&("scratch", None, None)), "{told:?}");
    let order = |names: &[slipway_app::ipc::EnvironmentDraft]| -> Vec<String> {
        names.iter().map(|draft| draft.name.clone()).collect()
    };
    assert_eq!(order(&suggestion.environments), ["dev", "fallback", "prod"]);

    // The order that a person chose is kept; production stays last.
    let mut chosen = suggestion.environments;
    chosen.swap(0, 1);
    chosen.rotate_right(1);
    chosen[1].colour = Colour::Amber;
    app.setup_confirm(&connection.id, id.as_str(), chosen)
        .await
        .unwrap();
    let refs = app.overview().await.unwrap().environments;
    let drawn: Vec<_> = refs
        .iter()
        .map(|it| (it.name.as_str(), it.colour))
        .collect();
    assert_eq!(
        drawn,
        [
            ("fallback", Colour::Amber),
            ("dev", Colour::Teal),
            ("prod", Colour::Crimson)
        ]
    );
    let again = app
        .setup_suggest(&connection.id, id.as_str())
        .await
        .unwrap();
    assert_eq!(order(&again.environments), ["fallback", "dev", "prod"]);
    assert!(again.project.set_up);
}

#[tokio::test(flavor = "multi_thread")]
async fn favourites_and_what_was_opened_last_are_known_across_connections() {
    let (handle, served) = server().await;
    let ids = ["one", "two"].map(|name| project(&handle, name));
    let desk = Desk::new();
    let app = desk.open().await;
    let work = connect(&app, "Work", "napi_work", &served).await;
    let home = connect(&app, "Home", "napi_home", &served).await;
    for (connection, id) in [(&work, &ids[0]), (&home, &ids[1]), (&home, &ids[0])] {
        app.project_open(&connection.id, id.as_str()).await.unwrap();
    }
    let mut changes = app.changes();
    app.project_favourite_set(&home.id, ids[1].as_str(), "two", true)
        .await
        .unwrap();
    assert!(matches!(changes.recv().await.unwrap(), Changed::Overview));
    let known = |app: &App| {
        let app = app.clone();
        async move {
            let known = app.overview().await.unwrap().known_projects;
            let told = known.into_iter();
            told.map(|it| (it.connection_id, it.name, it.favourite))
                .collect::<Vec<_>>()
        }
    };
    let expected = [
        (home.id.clone(), "two".to_owned(), true),
        (home.id.clone(), "one".to_owned(), false),
        (work.id.clone(), "one".to_owned(), false),
    ];
    assert_eq!(known(&app).await, expected);

    drop(app);
    let app = reopened(&desk).await;
    assert_eq!(known(&app).await, expected, "also after a restart");
    app.connection_remove(&home.id).await.unwrap();
    assert_eq!(
        known(&app).await,
        expected[2..],
        "they go with their connection"
    );
    let gone = app.project_favourite_set(&home.id, "x", "x", true).await;
    assert_eq!(gone.unwrap_err().code, None::<FailureCode>);
}

async fn reopened(desk: &Desk) -> App {
    let mut config = desk.config();
    config.closing_patience = std::time::Duration::from_secs(30);
    App::open(config).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn another_key_takes_the_place_of_one_only_where_it_sees_what_is_set_up() {
    let (handle, served) = server().await;
    let shop = project(&handle, "shop");
    let other = project(&handle, "other");
    handle.key_add("napi_old", KeyOf::Project(shop.clone()));
    handle.key_add("napi_new", KeyOf::Person);
    handle.key_add("napi_elsewhere", KeyOf::Project(other));
    let desk = Desk::new();
    let app = desk.open().await;
    let neon = connect(&app, "Neon", "napi_old", &served).await;
    let suggestion = app.setup_suggest(&neon.id, shop.as_str()).await.unwrap();
    app.setup_confirm(&neon.id, shop.as_str(), suggestion.environments)
        .await
        .unwrap();
    let account = format!("connection/{}/api-key", neon.id);
    let set = |key: &str| {
        let key = NewApiKey {
            api_key: key.to_owned(),
        };
        app.connection_key_set(&neon.id, key)
    };
    let expected = [
        ("napi_wrong", FailureCode::Unauthorized),
        ("napi_elsewhere", FailureCode::BadInput),
        (" ", FailureCode::BadInput),
    ];
    for (key, code) in expected {
        let refused = set(key).await.unwrap_err();
        assert_eq!(refused.code, Some(code), "{refused}");
        let kept = desk.keychain.get(&account).await.unwrap().unwrap();
        assert_eq!(kept.expose(), "napi_old");
    }
    let changed = set(" napi_new\n").await.unwrap();
    assert!(matches!(changed.state, ConnectionState::Ok { .. }));
    let kept = desk.keychain.get(&account).await.unwrap().unwrap();
    assert_eq!(kept.expose(), "napi_new");
    let all = app.project_list(&neon.id).await.unwrap();
    assert_eq!(all.len(), 2, "what the new key sees is listed");
    assert_eq!(app.pipeline().await.unwrap().environments.len(), 1);
}
