//! Against a real keychain, GNOME Keyring, on a session bus of its own; and against none.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(target_os = "linux")]

mod support;

use std::time::Duration;

use slipway_keychain::{KeptIn, Keychain, KeychainError, Options, Secret};
use support::{Bus, in_session};

const SERVICE: &str = "slipway-test";

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

async fn wait_for(keychain: &Keychain, wanted: impl Fn(&KeptIn) -> bool) {
    let waiting = async {
        while !wanted(&keychain.state().await) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting)
        .await
        .unwrap();
}

#[test]
fn a_secret_outlives_the_handle_that_kept_it() {
    let name = "a_secret_outlives_the_handle_that_kept_it";
    in_session(name, Bus::Bare, async |session| {
        let _keyring = session.start_keyring(true);
        let first = Keychain::open(SERVICE);
        wait_for(&first, |state| *state == KeptIn::Keychain).await;

        assert_eq!(first.get("neon").await.unwrap(), None);
        for text in ["napi_one_ü", "napi_two"] {
            assert_eq!(
                first.set("neon", &secret(text)).await.unwrap(),
                KeptIn::Keychain
            );
            let second = Keychain::open(SERVICE);
            assert_eq!(second.get("neon").await.unwrap(), Some(secret(text)));
        }
        assert_eq!(Keychain::open("other").get("neon").await.unwrap(), None);
        assert_eq!(first.get("other").await.unwrap(), None);

        first.delete("neon").await.unwrap();
        first.delete("neon").await.unwrap();
        assert_eq!(Keychain::open(SERVICE).get("neon").await.unwrap(), None);
        assert_eq!(first.state().await, KeptIn::Keychain);
        assert!(session.dir().join("DATA/keyrings").exists());
    });
}

#[test]
fn without_a_session_bus_secrets_last_for_this_session_with_the_reason() {
    let name = "without_a_session_bus_secrets_last_for_this_session_with_the_reason";
    in_session(name, Bus::None, async |_| {
        let keychain = Keychain::open(SERVICE);
        let KeptIn::SessionOnly { reason } = keychain.state().await else {
            panic!("there is no keychain here");
        };
        assert!(!reason.is_empty());
        let kept = keychain.set("neon", &secret("napi_one")).await.unwrap();
        assert!(matches!(kept, KeptIn::SessionOnly { .. }), "{kept:?}");
        assert_eq!(
            keychain.get("neon").await.unwrap(),
            Some(secret("napi_one"))
        );
        assert_eq!(
            keychain.clone().get("neon").await.unwrap(),
            Some(secret("napi_one"))
        );

        for other in [&keychain, &Keychain::open(SERVICE)] {
            let error = other.get("absent").await.unwrap_err();
            assert!(
                matches!(error, KeychainError::NotAvailable { .. }),
                "{error:?}"
            );
            assert!(error.to_string().contains("Start one"), "{error}");
        }
        keychain.delete("neon").await.unwrap();
        assert!(keychain.get("neon").await.is_err());
        assert!(keychain.delete("neon").await.is_err());
    });
}

#[test]
fn a_keychain_that_nobody_unlocks_leaves_the_secret_in_memory() {
    let name = "a_keychain_that_nobody_unlocks_leaves_the_secret_in_memory";
    in_session(name, Bus::Bare, async |session| {
        let _keyring = session.start_keyring(false);
        let keychain = Keychain::open(SERVICE);
        wait_for(&keychain, |state| *state == KeptIn::Keychain).await;
        assert_eq!(keychain.get("neon").await.unwrap(), None);
        match keychain.set("neon", &secret("napi_one")).await.unwrap() {
            KeptIn::SessionOnly { reason } => assert!(reason.contains("locked"), "{reason}"),
            kept => panic!("{kept:?}"),
        }
        assert_eq!(
            keychain.get("neon").await.unwrap(),
            Some(secret("napi_one"))
        );
        let kept = keychain.state().await;
        assert!(matches!(kept, KeptIn::SessionOnly { .. }), "{kept:?}");
    });
}

#[test]
fn a_keychain_that_comes_later_takes_over_and_one_that_restarts_is_found_again() {
    let name = "a_keychain_that_comes_later_takes_over_and_one_that_restarts_is_found_again";
    in_session(name, Bus::Bare, async |session| {
        let keychain = Keychain::open(SERVICE);
        let kept = keychain.set("neon", &secret("napi_one")).await.unwrap();
        assert!(matches!(kept, KeptIn::SessionOnly { .. }), "{kept:?}");

        let keyring = session.start_keyring(true);
        wait_for(&keychain, |state| *state == KeptIn::Keychain).await;
        let other = Keychain::open(SERVICE);
        assert_eq!(other.get("neon").await.unwrap(), Some(secret("napi_one")));

        drop(keyring);
        wait_for(&keychain, |state| {
            matches!(state, KeptIn::SessionOnly { .. })
        })
        .await;
        let error = keychain.get("neon").await.unwrap_err();
        assert!(
            matches!(error, KeychainError::NotAvailable { .. }),
            "{error:?}"
        );

        let _keyring = session.start_keyring(true);
        wait_for(&keychain, |state| *state == KeptIn::Keychain).await;
        assert_eq!(
            keychain.get("neon").await.unwrap(),
            Some(secret("napi_one"))
        );
        let kept = other.set("neon", &secret("napi_two")).await.unwrap();
        assert_eq!(kept, KeptIn::Keychain);
    });
}

#[test]
fn a_keychain_that_does_not_answer_is_given_up_on_and_nothing_is_changed_later() {
    let name = "a_keychain_that_does_not_answer_is_given_up_on_and_nothing_is_changed_later";
    in_session(name, Bus::Bare, async |session| {
        let keyring = session.start_keyring(true);
        let patient = Keychain::open(SERVICE);
        wait_for(&patient, |state| *state == KeptIn::Keychain).await;
        patient.set("neon", &secret("napi_one")).await.unwrap();

        let hasty = Keychain::open_with(
            SERVICE,
            Options {
                give_up_after: Duration::from_millis(50),
            },
        );
        keyring.signal("-STOP");
        let error = hasty.get("neon").await.unwrap_err();
        assert!(matches!(error, KeychainError::TimedOut { .. }), "{error:?}");
        // This one waits behind the other, and is not carried out after all.
        let error = hasty.set("neon", &secret("napi_two")).await.unwrap_err();
        assert!(matches!(error, KeychainError::TimedOut { .. }), "{error:?}");
        keyring.signal("-CONT");
        wait_for(&hasty, |state| *state == KeptIn::Keychain).await;
        assert_eq!(patient.get("neon").await.unwrap(), Some(secret("napi_one")));
    });
}

#[test]
fn what_is_for_this_session_only_never_goes_into_a_keychain() {
    let name = "what_is_for_this_session_only_never_goes_into_a_keychain";
    in_session(name, Bus::Bare, async |session| {
        let _keyring = session.start_keyring(true);
        let keychain = Keychain::open(SERVICE);
        wait_for(&keychain, |state| *state == KeptIn::Keychain).await;
        keychain.keep_for_session("mine", &secret("napi_one"));
        keychain.keep_until_taken("waits", &secret("napi_two"));
        assert_eq!(keychain.state().await, KeptIn::Keychain);
        assert!(keychain.only_for_session("mine") && !keychain.only_for_session("waits"));

        let other = Keychain::open(SERVICE);
        assert_eq!(other.get("mine").await.unwrap(), None);
        assert_eq!(other.get("waits").await.unwrap(), Some(secret("napi_two")));

        keychain.withhold();
        let refused = keychain.get("waits").await.unwrap_err();
        assert!(matches!(refused, KeychainError::Withheld), "{refused:?}");
        keychain.give_again();
        assert_eq!(
            keychain.get("waits").await.unwrap(),
            Some(secret("napi_two"))
        );
        assert_eq!(
            keychain.get("mine").await.unwrap(),
            None,
            "memory is forgotten"
        );
    });
}

#[test]
fn a_keychain_in_memory_says_why() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let keychain = Keychain::in_memory("this is a test");
        let reason = "this is a test".to_owned();
        let kept = keychain.set("neon", &secret("napi_one")).await.unwrap();
        assert_eq!(kept, KeptIn::SessionOnly { reason });
        assert_eq!(
            keychain.get("neon").await.unwrap(),
            Some(secret("napi_one"))
        );
    });
}
