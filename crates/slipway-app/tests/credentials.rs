//! What the keychain holds and what can be done with it, through the application and the real engine.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::collections::HashSet;

use neon_api::{
    client::{Client, ClientOptions},
    ids::{BranchId, ProjectId},
};
use slipway_app::{
    App, AppConfig, Secret,
    ipc::{
        Changed, Colour, Credential, CredentialKind, FailureCode, KeychainState, LocalSource,
        NewCredential, NewSecret, RunRequest, SecretState, StringChoice, StringForm,
        VerificationOutcome,
    },
};
use support::{Desk, environment, make, run, value_at};

async fn items(app: &App) -> Vec<Credential> {
    app.credential_list().await.unwrap().items
}

async fn only(app: &App, kind: CredentialKind) -> Credential {
    let mut found: Vec<Credential> = items(app).await;
    found.retain(|it| it.kind == kind);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

/// The first endpoint of the current project, and the password of its owner, which is kept then.
async fn shop(app: &App) -> (String, Secret) {
    make(app, "shop", LocalSource::Empty).await;
    let pipeline = app.pipeline().await.unwrap();
    let endpoint = environment(&pipeline, "prod").endpoint_id.clone();
    let string = app.connection_string(&endpoint, None, None).await.unwrap();
    (endpoint, string.whole)
}

/// The server, as another program speaks to it.
async fn beside(desk: &Desk, app: &App) -> Client {
    let connection = app.overview().await.unwrap().connections[0].id.clone();
    let account = format!("connection/{connection}/api-key");
    let key = desk.keychain.get(&account).await.unwrap().unwrap();
    let url = desk.engine_url().parse().unwrap();
    Client::new(url, &key, ClientOptions::default()).unwrap()
}

fn choice(credential: &Credential) -> StringChoice {
    StringChoice {
        account: credential.account.clone(),
        database: None,
        pooled: false,
    }
}

fn by_hand(secret: NewSecret) -> NewCredential {
    NewCredential {
        secret,
        untested: false,
        session_only: false,
    }
}

fn url(url: &str) -> NewCredential {
    by_hand(NewSecret::DatabaseUrl {
        name: None,
        url: url.to_owned(),
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_kept_is_listed_for_what_it_is_tested_and_deleted() {
    let desk = Desk::new();
    let app = desk.open().await;
    assert!(items(&app).await.is_empty());
    let (endpoint, string) = shop(&app).await;

    let key = only(&app, CredentialKind::ApiKey).await;
    assert_eq!(key.connection_name.as_deref(), Some("This computer"));
    assert!(key.stored_at.is_some());
    assert!(!key.can_rotate.enabled);
    let SecretState::Present { ends_in, .. } = &key.secret else {
        panic!("{:?}", key.secret);
    };
    assert_eq!(ends_in.as_ref().unwrap().chars().count(), 4);

    let password = only(&app, CredentialKind::RolePassword).await;
    assert_eq!(password.endpoint_id.as_deref(), Some(endpoint.as_str()));
    assert_eq!(password.environment.as_ref().unwrap().name, "prod");
    assert_eq!(password.project_name.as_deref(), Some("shop"));
    assert_eq!(Some(&password.name), password.role.as_ref());
    assert!(password.used_at.is_some() && password.verified.is_none());

    let tried = app.credential_test(&key.account).await.unwrap();
    assert_eq!(tried.outcome, VerificationOutcome::Works, "{tried:?}");
    assert!(tried.words.contains("sees 1 project"), "{}", tried.words);
    let tried = app.credential_test(&password.account).await.unwrap();
    assert_eq!(tried.outcome, VerificationOutcome::Works, "{tried:?}");
    let listed = only(&app, CredentialKind::RolePassword).await;
    assert_eq!(listed.verified, Some(tried));

    // What is written down holds nothing of a secret, and neither does what the window gets.
    let secret = desk.keychain.get(&password.account).await.unwrap().unwrap();
    assert!(string.expose().contains(secret.expose()));
    let told = serde_json::to_string(&app.credential_list().await.unwrap()).unwrap();
    assert!(!told.contains(secret.expose()));
    for file in std::fs::read_dir(desk.data_dir()).unwrap() {
        let path = file.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains(secret.expose()), "{}", path.display());
        }
    }

    let preview = app.credential_delete_preview(&password.account).await;
    let consequences = preview.unwrap().consequences;
    assert!(consequences[0].contains("at prod"), "{consequences:?}");
    app.credential_delete(&password.account).await.unwrap();
    assert_eq!(
        desk.keychain.get(&password.account).await.ok().flatten(),
        None
    );
    assert!(
        items(&app)
            .await
            .iter()
            .all(|it| it.account != password.account)
    );

    // The engine's key is made again.
    let preview = app.credential_delete_preview(&key.account).await.unwrap();
    assert!(preview.can.enabled);
    assert!(preview.consequences[0].contains("makes itself another key"));
    app.credential_delete(&key.account).await.unwrap();
    assert!(!matches!(
        only(&app, CredentialKind::ApiKey).await.secret,
        SecretState::Present { .. }
    ));
    app.pipeline().await.unwrap();
    assert!(matches!(
        only(&app, CredentialKind::ApiKey).await.secret,
        SecretState::Present { .. }
    ));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_string_is_made_of_the_kept_password_in_each_form() {
    let desk = Desk::new();
    let app = desk.open().await;
    let (_, string) = shop(&app).await;
    let password = only(&app, CredentialKind::RolePassword).await;
    let key = only(&app, CredentialKind::ApiKey).await;

    let place = app.credential_place(&password.account, None).await.unwrap();
    assert_eq!(place.masked_pooled, None, "the engine has no pooler");
    assert!(place.masked.contains("••••••"));
    let made = app
        .credential_string(&choice(&password), StringForm::Uri)
        .await
        .unwrap();
    assert!(made.whole == string);
    assert_eq!(value_at(&made.whole, "SELECT 1").await, "1");

    let secret = desk.keychain.get(&password.account).await.unwrap().unwrap();
    for (form, begins) in [
        (StringForm::Psql, "PGPASSWORD='npg_"),
        (StringForm::EnvLine, "DATABASE_URL=\"postgresql://"),
    ] {
        let made = app
            .credential_string(&choice(&password), form)
            .await
            .unwrap();
        assert!(made.whole.expose().starts_with(begins));
        assert!(!made.masked.contains(secret.expose()));
    }

    let pooled = StringChoice {
        pooled: true,
        ..choice(&password)
    };
    let refused = app
        .credential_string(&pooled, StringForm::Uri)
        .await
        .unwrap_err();
    assert_eq!(refused.reason.as_deref(), Some("its server has no pooler"));
    let refused = app.credential_string(&choice(&key), StringForm::Uri).await;
    assert_eq!(refused.unwrap_err().code, Some(FailureCode::BadInput));

    let file = desk.data_dir().join(".env");
    std::fs::write(&file, "# shop\nDATABASE_URL=old\n").unwrap();
    let chosen = choice(&password);
    let written = app
        .credential_env_write(&chosen, "DATABASE_URL", &file)
        .await;
    assert!(written.unwrap().replaced);
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(
        text,
        format!("# shop\nDATABASE_URL=\"{}\"\n", string.expose())
    );
    let refused = app
        .credential_env_write(&choice(&password), "A=B", &file)
        .await;
    assert_eq!(refused.unwrap_err().code, Some(FailureCode::BadInput));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_replaces_the_old_one_and_nobody_on_the_engine_is_disconnected() {
    let desk = Desk::new();
    let app = desk.open().await;
    let (_, old) = shop(&app).await;
    let password = only(&app, CredentialKind::RolePassword).await;
    let options = slipway_inspect::ConnectOptions {
        application_name: "the shop's web server".to_owned(),
        ..slipway_inspect::ConnectOptions::default()
    };
    let client = slipway_inspect::connect(&old, &options).await.unwrap();

    let preview = app
        .credential_rotate_preview(&password.account)
        .await
        .unwrap();
    assert_eq!(preview.typed_name.as_deref(), Some("prod"));
    let said = preview.sentences.join(" ");
    assert!(said.contains("1 of the shop's web server"), "{said}");
    assert!(said.contains("Nobody is disconnected at prod"), "{said}");

    let refused = app.credential_rotate(&password.account, Some("dev")).await;
    assert_eq!(refused.unwrap_err().code, Some(FailureCode::NameMismatch));
    assert_eq!(value_at(&old, "SELECT 1").await, "1");

    let verified = app
        .credential_rotate(&password.account, Some("prod"))
        .await
        .unwrap();
    assert_eq!(verified.outcome, VerificationOutcome::Works, "{verified:?}");
    assert_eq!(client.query("SELECT 1", &[]).await.unwrap().len(), 1);
    let refused = slipway_inspect::connect(&old, &options)
        .await
        .err()
        .unwrap();
    assert_eq!(refused.sqlstate(), Some("28P01"));
    let made = app
        .credential_string(&choice(&password), StringForm::Uri)
        .await;
    assert_eq!(value_at(&made.unwrap().whole, "SELECT 1").await, "1");

    let key = only(&app, CredentialKind::ApiKey).await;
    let refused = app.credential_rotate(&key.account, None).await.unwrap_err();
    assert_eq!(refused.code, Some(FailureCode::BadInput));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_typed_is_tried_before_it_is_kept() {
    let desk = Desk::new();
    let app = desk.open().await;
    let (endpoint, string) = shop(&app).await;
    let password = only(&app, CredentialKind::RolePassword).await;
    let role = password.role.clone().unwrap();
    let right = desk.keychain.get(&password.account).await.unwrap().unwrap();
    app.credential_delete(&password.account).await.unwrap();

    let kept = app.credential_add(url(string.expose())).await.unwrap();
    assert_eq!(kept.unwrap().outcome, VerificationOutcome::Works);
    let listed = only(&app, CredentialKind::DatabaseUrl).await;
    assert_eq!(listed.role.as_ref(), Some(&role));
    assert!(listed.host.unwrap().starts_with("127.0.0.1:"));
    let place = app.credential_place(&listed.account, None).await.unwrap();
    assert!(!place.masked.contains(right.expose()));
    app.credential_delete(&listed.account).await.unwrap();

    let wrong = string.expose().replace(right.expose(), "wrong");
    let refused = app.credential_add(url(&wrong)).await.unwrap_err();
    assert_eq!(refused.code, Some(FailureCode::BadInput), "{refused}");
    assert!(refused.to_string().contains("PostgreSQL says"), "{refused}");
    let nobody = "postgresql://a:hunter2@127.0.0.1:1/d?sslmode=disable";
    let refused = app.credential_add(url(nobody)).await.unwrap_err();
    assert_eq!(refused.code, Some(FailureCode::Unreachable), "{refused}");
    assert!(!refused.to_string().contains("hunter2"), "{refused}");
    assert!(
        items(&app)
            .await
            .iter()
            .all(|it| it.kind == CredentialKind::ApiKey)
    );
    let untested = NewCredential {
        untested: true,
        ..url(nobody)
    };
    assert_eq!(app.credential_add(untested).await.unwrap(), None);
    let listed = only(&app, CredentialKind::DatabaseUrl).await;
    assert_eq!(listed.verified, None);
    let tried = app.credential_test(&listed.account).await.unwrap();
    assert_eq!(tried.outcome, VerificationOutcome::NotReached);

    let typed = |role: &str, password: &str| {
        by_hand(NewSecret::RolePassword {
            endpoint_id: endpoint.clone(),
            role: role.to_owned(),
            password: password.to_owned(),
        })
    };
    for (bad, reason) in [
        (typed("nobody", "x"), "there is no role “nobody”"),
        (typed(&role, "wrong"), "password authentication failed"),
    ] {
        let refused = app.credential_add(bad).await.unwrap_err();
        assert_eq!(refused.code, Some(FailureCode::BadInput), "{refused}");
        assert!(refused.to_string().contains(reason), "{refused}");
    }
    let refused = app.credential_add(typed(&role, "")).await.unwrap_err();
    assert_eq!(refused.message, "The password is empty.");
    let kept = app
        .credential_add(typed(&role, right.expose()))
        .await
        .unwrap();
    assert_eq!(kept.unwrap().outcome, VerificationOutcome::Works);
    assert!(
        only(&app, CredentialKind::RolePassword)
            .await
            .verified
            .is_some()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kept_password_that_no_longer_logs_in_after_a_cut_over_is_told() {
    let desk = Desk::new();
    let app = desk.open().await;
    shop(&app).await;
    let prod = environment(&app.pipeline().await.unwrap(), "prod").clone();
    let boot = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&app, boot).await;
    let pipeline = app.pipeline().await.unwrap();
    let dev = environment(&pipeline, "dev").clone();
    let password = only(&app, CredentialKind::RolePassword).await;

    // Somebody else gives the role another password.
    let client = beside(&desk, &app).await;
    let project = ProjectId::from(pipeline.project.id.as_str());
    let branch = BranchId::from(prod.branch_id.clone().unwrap());
    let role = password.role.clone().unwrap();
    let reset = client
        .role_password_reset(&project, &branch, &role)
        .await
        .unwrap();
    let ids: Vec<_> = reset.operations.iter().map(|it| it.id.clone()).collect();
    let budget = neon_api::client::Budget {
        total: std::time::Duration::from_secs(120),
    };
    client
        .operations_wait(&project, &ids, budget, |_| {})
        .await
        .unwrap();

    let mut changes = app.changes();
    let promote = RunRequest::Promote {
        source: dev.id,
        target: prod.id,
    };
    let run = run(&app, promote).await;
    let notice = loop {
        let notices = app.overview().await.unwrap().notices;
        if let Some(notice) = notices
            .into_iter()
            .find(|it| it.text.contains("kept password"))
        {
            break notice;
        }
        changes.recv().await.unwrap();
    };
    assert_eq!(notice.run_id.as_ref(), Some(&run.id));
    assert!(
        notice.text.contains("no longer logs in to prod"),
        "{}",
        notice.text
    );
    let listed = only(&app, CredentialKind::RolePassword).await;
    let verified = listed.verified.unwrap();
    assert_eq!(verified.outcome, VerificationOutcome::Refused);
    assert!(verified.next.unwrap().contains("Rotate it"));

    let rotated = app
        .credential_rotate(&password.account, Some("prod"))
        .await
        .unwrap();
    assert_eq!(rotated.outcome, VerificationOutcome::Works, "{rotated:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_handed_out_while_slipway_is_locked() {
    let desk = Desk::new();
    let app = desk.open().await;
    shop(&app).await;
    let password = only(&app, CredentialKind::RolePassword).await;
    let kept: HashSet<String> = items(&app).await.into_iter().map(|it| it.account).collect();

    app.lock_now().await.unwrap();
    assert!(matches!(
        app.overview().await.unwrap().keychain,
        KeychainState::Withheld
    ));
    let list = app.credential_list().await.unwrap();
    assert!(list.lock.locked && list.keychain.trouble.is_none());
    assert_eq!(list.lock.session_only, 0, "what memory held is forgotten");
    assert!(
        list.items
            .iter()
            .all(|it| matches!(it.secret, SecretState::NotRead { .. }))
    );
    let listed: HashSet<String> = list.items.into_iter().map(|it| it.account).collect();
    assert_eq!(listed, kept, "what is known about them is not");
    for refused in [
        app.pipeline().await.err(),
        app.credential_copy(&password.account).await.err(),
        app.credential_delete(&password.account).await.err(),
    ] {
        let refused = refused.unwrap().to_string();
        assert!(refused.contains("Slipway is locked"), "{refused}");
        assert!(refused.contains("Unlock Slipway"), "{refused}");
    }

    app.unlock().await;
    app.pipeline().await.unwrap();
    // It was in memory only, and is gone.
    let refused = app.credential_copy(&password.account).await.err();
    assert!(refused.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn when_to_lock_is_kept_and_only_what_is_offered_is_taken() {
    let desk = Desk::new();
    let app = desk.open().await;
    let after = async |app: &App| app.credential_list().await.unwrap().lock.after_minutes;
    assert_eq!(after(&app).await, None);
    let mut changes = app.changes();
    app.lock_after_set(Some(15)).await.unwrap();
    assert!(matches!(
        changes.recv().await.unwrap(),
        Changed::Credentials
    ));
    let refused = app.lock_after_set(Some(7)).await.unwrap_err();
    assert_eq!(refused.code, Some(FailureCode::BadInput));
    app.shutdown().await;
    drop(app);
    let config = AppConfig {
        closing_patience: std::time::Duration::from_secs(30),
        ..desk.config()
    };
    let app = App::open(config).await.unwrap();
    assert_eq!(after(&app).await, Some(15));
    app.lock_after_set(None).await.unwrap();
    assert_eq!(after(&app).await, None);
}
