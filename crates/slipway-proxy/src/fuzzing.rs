//! What must be true of the proxy's parsers whatever a client sends. The fuzz targets in `/fuzz` call
//! these, and so do the bounded random tests below.

use crate::scram::{Exchange, Verifier, scram_verifier};
use crate::startup::{Opening, parse};
use crate::wire::{Boundary, split_message, sqlstate};

/// The first message of a connection, without its length: what the server behind reads from the
/// message that is made anew is what the proxy read.
pub fn start_up(content: &[u8]) {
    let Ok(Opening::Start(read)) = parse(content) else {
        return;
    };
    assert!(!read.user().is_empty(), "a user without a name");
    if let Some(negotiation) = read.negotiation() {
        let whole = split_message(&negotiation).ok().flatten();
        assert!(whole.is_some_and(|frame| frame.length == negotiation.len()));
    }
    let forwarded = read.forwarded();
    let length = forwarded
        .first_chunk()
        .map(|four| u32::from_be_bytes(*four));
    assert_eq!(length.map(|length| length as usize), Some(forwarded.len()));
    match parse(&forwarded[4..]) {
        Ok(Opening::Start(again)) => {
            assert_eq!(again.user(), read.user());
            assert_eq!(
                again.negotiation(),
                None,
                "the server is asked for nothing unknown"
            );
            assert_eq!(again.forwarded(), forwarded);
        }
        other => panic!("the forwarded message reads as {other:?}"),
    }
}

/// A stream of messages, come in pieces: both who follow it find the same ends.
pub fn messages(stream: &[u8], piece: usize) {
    let mut ends = Vec::new();
    let mut at = 0;
    let lost = loop {
        match split_message(&stream[at..]) {
            Ok(Some(frame)) => {
                assert_eq!(frame.content.len() + 5, frame.length);
                // Nothing may be read outside of it.
                let _ = sqlstate(frame.content);
                at += frame.length;
                ends.push(at);
            }
            Ok(None) => break false,
            Err(_) => break true,
        }
    };
    let mut boundary = Boundary::default();
    let mut last = 0;
    for (index, bytes) in stream.chunks(piece.max(1)).enumerate() {
        if let Some(position) = boundary.advance(bytes) {
            last = index * piece.max(1) + position;
            assert!(ends.contains(&last), "{last} is no end of a message");
        }
    }
    assert_eq!(last, ends.last().copied().unwrap_or(0));
    let is_whole = !lost && last == stream.len();
    assert_eq!(boundary.is_between_messages(), is_whole);
}

/// The messages of a login: whoever does not know the password does not get in.
pub fn login(first: &[u8], last: &[u8]) {
    // One round: the count costs time and changes nothing here.
    let text = scram_verifier("a password that nobody guesses", &[7; 16], 1);
    for (binding, plus) in [
        (None, false),
        (Some(&b"channel"[..]), false),
        (Some(b"channel"), true),
    ] {
        let verifier = Verifier::parse(&text).expect("a verifier made here");
        if let Ok(exchange) = Exchange::begin(first, verifier, binding, plus, &[9; 18]) {
            assert!(exchange.finish(last).is_err(), "in without the password");
        }
    }
}

/// The text of a verifier, which a superuser may have written by hand.
pub fn verifier(text: &str) {
    let _ = Verifier::parse(text);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    /// Bytes that often look like what is expected.
    fn startup_like() -> impl Strategy<Value = Vec<u8>> {
        let word = prop_oneof![
            Just("user".to_owned()),
            Just("database".to_owned()),
            Just("options".to_owned()),
            Just("replication".to_owned()),
            Just("_pq_.x".to_owned()),
            Just(String::new()),
            "[ -~]{0,12}",
            "\\PC{0,6}",
        ];
        let code = prop_oneof![
            Just(196_608_u32),
            Just(196_610),
            Just(196_611),
            Just(0x0003_ffff),
            Just(80_877_102),
            Just(80_877_103),
            any::<u32>(),
        ];
        (
            code,
            prop::collection::vec(word, 0..9),
            prop::collection::vec(any::<u8>(), 0..4),
        )
            .prop_map(|(code, words, tail)| {
                let mut bytes = code.to_be_bytes().to_vec();
                for word in words {
                    bytes.extend(word.as_bytes());
                    bytes.push(0);
                }
                bytes.push(0);
                bytes.extend(tail);
                bytes
            })
    }

    fn stream() -> impl Strategy<Value = Vec<u8>> {
        let message = (
            any::<u8>(),
            prop::collection::vec(any::<u8>(), 0..20),
            0..40_u32,
        )
            .prop_map(|(kind, content, wrong)| {
                let right = content.len() as u32 + 4;
                let length = if wrong < 4 { wrong } else { right };
                let mut bytes = vec![kind];
                bytes.extend(length.to_be_bytes());
                bytes.extend(content);
                bytes
            });
        (
            prop::collection::vec(message, 0..8),
            prop::collection::vec(any::<u8>(), 0..9),
        )
            .prop_map(|(messages, tail)| [messages.concat(), tail].concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn whatever_opens_a_connection_is_read_as_the_server_will_read_it(
            bytes in prop_oneof![startup_like(), prop::collection::vec(any::<u8>(), 0..64)]
        ) {
            super::start_up(&bytes);
        }

        #[test]
        fn a_stream_in_pieces_has_the_ends_of_the_whole(stream in stream(), piece in 1..20_usize) {
            super::messages(&stream, piece);
        }

        #[test]
        fn no_guessed_login_gets_in(
            first in prop_oneof!["[npy],(a=x)?,n=[a-z]{0,3},r=[!-~]{0,9}", "\\PC{0,40}", "p=tls-server-end-point,,n=,r=[a-z]{1,9}"],
            last in prop_oneof!["c=biws,r=[!-~]{0,40},p=[A-Za-z0-9+/]{43}=", "\\PC{0,60}"],
        ) {
            super::login(first.as_bytes(), last.as_bytes());
        }

        #[test]
        fn any_text_may_stand_where_a_verifier_should(
            text in prop_oneof!["SCRAM-SHA-256\\$[0-9]{0,12}:[A-Za-z0-9+/=]{0,24}\\$[A-Za-z0-9+/=]{0,48}:[A-Za-z0-9+/=]{0,48}", "\\PC{0,60}"]
        ) {
            super::verifier(&text);
        }
    }
}
