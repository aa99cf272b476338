//! The screen of credentials over a real keychain, GNOME Keyring, on a session bus of its own: present,
//! locked, and absent.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(target_os = "linux")]

#[path = "../../slipway-keychain/tests/support/mod.rs"]
mod session;

use std::sync::Arc;

use session::{Bus, Session, in_session};
use slipway_app::{
    App, AppConfig, EngineProgram, Keychain,
    ipc::{
        KeychainStanding, KeychainState, KeychainTroubleKind, NewCredential, NewSecret, SecretState,
    },
};
use slipway_keychain::Options;

const URL: &str = "postgresql://shop_app:a-password-of-nobody-4f2a@127.0.0.1:1/shop";

async fn open(session: &Session, keychain: Keychain) -> App {
    let data = session.dir().join("data");
    let engine = EngineProgram::at(data.join("no-engine"));
    let config = AppConfig {
        closing_patience: std::time::Duration::from_secs(30),
        ..AppConfig::new(data, engine, keychain)
    };
    App::open(config).await.unwrap()
}

async fn add(app: &App, session_only: bool) {
    let credential = NewCredential {
        secret: NewSecret::DatabaseUrl {
            name: Some("replica".to_owned()),
            url: URL.to_owned(),
        },
        untested: true,
        session_only,
    };
    app.credential_add(credential).await.unwrap();
}

/// Waits until the keychain is as wanted.
async fn standing(app: &App, wanted: Option<KeychainTroubleKind>) -> KeychainStanding {
    let waiting = async {
        loop {
            let standing = app.credential_list().await.unwrap().keychain;
            if standing.trouble.as_ref().map(|it| it.kind) == wanted {
                return standing;
            }
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), waiting)
        .await
        .unwrap()
}

fn keychain() -> Keychain {
    Keychain::open("slipway-test")
}

#[test]
fn a_kept_secret_is_there_again_after_a_lock_and_an_unlock() {
    let name = "a_kept_secret_is_there_again_after_a_lock_and_an_unlock";
    in_session(name, Bus::Bare, async |session| {
        let _keyring = session.start_keyring(true);
        let app = open(&session, keychain()).await;
        let present = standing(&app, None).await;
        assert_eq!(present.name, "Secret Service");
        add(&app, false).await;
        let item = app.credential_list().await.unwrap().items.remove(0);
        assert_eq!(item.name, "replica");
        let there = SecretState::Present {
            ends_in: Some("4f2a".to_owned()),
            session_only: false,
        };
        assert_eq!(item.secret, there);

        app.lock_now().await.unwrap();
        assert!(app.credential_copy(&item.account).await.is_err());
        app.unlock().await;
        let copied = app.credential_copy(&item.account).await.unwrap();
        assert_eq!(copied.expose(), URL);

        // Another start finds it.
        drop(app);
        let app = open(&session, keychain()).await;
        let item = app.credential_list().await.unwrap().items.remove(0);
        assert_eq!(item.secret, there);
    });
}

#[test]
fn a_keychain_that_is_locked_is_told_with_what_to_do_and_memory_serves_meanwhile() {
    let name = "a_keychain_that_is_locked_is_told_with_what_to_do_and_memory_serves_meanwhile";
    in_session(name, Bus::Bare, async |session| {
        let keyring = session.start_keyring(true);
        let app = open(&session, keychain()).await;
        standing(&app, None).await;
        add(&app, false).await;
        drop(keyring);
        let _keyring = session.start_keyring(false);
        drop(app);

        let app = open(&session, keychain()).await;
        let locked = standing(&app, Some(KeychainTroubleKind::Locked)).await;
        let steps = locked.trouble.unwrap().what_to_do;
        assert!(steps[0].contains("Unlock it"), "{steps:?}");
        let item = app.credential_list().await.unwrap().items.remove(0);
        assert!(matches!(item.secret, SecretState::NotRead { .. }));

        add(&app, true).await;
        let items = app.credential_list().await.unwrap().items;
        let in_memory = |it: &&slipway_app::ipc::Credential| {
            matches!(
                it.secret,
                SecretState::Present {
                    session_only: true,
                    ..
                }
            )
        };
        assert_eq!(items.iter().filter(in_memory).count(), 1, "{items:?}");
    });
}

#[test]
fn a_keychain_that_does_not_answer_is_told() {
    let name = "a_keychain_that_does_not_answer_is_told";
    in_session(name, Bus::Bare, async |session| {
        let keyring = session.start_keyring(true);
        let hasty = Options {
            give_up_after: std::time::Duration::from_millis(50),
        };
        let app = open(&session, Keychain::open_with("slipway-test", hasty)).await;
        standing(&app, None).await;
        keyring.signal("-STOP");
        let silent = standing(&app, Some(KeychainTroubleKind::NoAnswer)).await;
        let steps = silent.trouble.unwrap().what_to_do;
        assert!(steps[0].contains("Look for a window"), "{steps:?}");
        keyring.signal("-CONT");
        standing(&app, None).await;
    });
}

#[test]
fn a_keychain_that_is_absent_is_told_and_secrets_last_for_this_session() {
    let name = "a_keychain_that_is_absent_is_told_and_secrets_last_for_this_session";
    in_session(name, Bus::None, async |session| {
        let app = open(&session, keychain()).await;
        let absent = standing(&app, Some(KeychainTroubleKind::Absent)).await;
        let trouble = absent.trouble.unwrap();
        assert!(!trouble.reason.is_empty());
        assert!(trouble.what_to_do[0].contains("GNOME Keyring"));
        assert!(matches!(
            app.overview().await.unwrap().keychain,
            KeychainState::SessionOnly { .. }
        ));
        add(&app, false).await;
        let list = app.credential_list().await.unwrap();
        assert_eq!(list.lock.session_only, 1);
        assert!(matches!(
            list.items[0].secret,
            SecretState::Present {
                session_only: true,
                ..
            }
        ));
    });
}

#[test]
fn a_key_of_neons_command_line_is_found_only_when_asked_for() {
    let name = "a_key_of_neons_command_line_is_found_only_when_asked_for";
    in_session(name, Bus::None, async |session| {
        let home = session.dir().to_owned();
        let asked = Arc::new(std::sync::atomic::AtomicUsize::new(0));
        let counted = asked.clone();
        let config = AppConfig {
            env: Arc::new(move |name| {
                counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                (name == "HOME").then(|| home.clone().into_os_string())
            }),
            ..AppConfig::new(
                session.dir().join("data"),
                EngineProgram::at(session.dir().join("no-engine")),
                keychain(),
            )
        };
        let folder = session.dir().join(".config/neonctl");
        std::fs::create_dir_all(&folder).unwrap();
        let login = r#"{"access_token": "not-for-us", "expires_at": 1}"#;
        std::fs::write(folder.join("credentials.json"), login).unwrap();
        let app = App::open(config).await.unwrap();
        app.overview().await.unwrap();
        app.credential_list().await.unwrap();
        assert_eq!(asked.load(std::sync::atomic::Ordering::SeqCst), 0);

        let found = app.neon_key_find().await.unwrap();
        assert_eq!(found.len(), 1);
        assert!(!found[0].can.enabled);
        let refused = app.neon_key_import(&found[0].id, "Neon").await.unwrap_err();
        assert!(refused.reason.unwrap().contains("token of a login"));
        assert!(app.overview().await.unwrap().connections.is_empty());
    });
}
