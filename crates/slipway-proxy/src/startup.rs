//! The first message of a connection, which has no type: its parsing, apart from any stream.

use crate::Refusal;
use crate::upstream::CancelKey;
use crate::wire::{Message, NEGOTIATE_PROTOCOL_VERSION, split_string};

/// PostgreSQL's own bound.
pub(crate) const MAX_LENGTH: usize = 10_000;
/// A length and a code.
pub(crate) const MIN_LENGTH: usize = 8;

const CANCEL_REQUEST: u32 = (1234 << 16) | 5678;
const SSL_REQUEST: u32 = (1234 << 16) | 5679;
const GSSENC_REQUEST: u32 = (1234 << 16) | 5680;

const MAJOR: u32 = 3;
/// The newest minor version: keys of cancel requests may have up to 256 bytes.
const MINOR: u32 = 2;
const MAX_CANCEL_KEY: usize = 256;

/// What a client may open with.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// Asks for TLS.
    Tls,
    /// Asks for GSSAPI encryption.
    Gss,
    /// Cancels another connection's query.
    Cancel(CancelKey),
    /// Wants a session.
    Start(Startup),
}

/// A start-up message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Startup {
    /// The minor version that the client asked for.
    minor: u32,
    user: String,
    /// Everything but the user and what is between client and proxy alone.
    parameters: Vec<(Vec<u8>, Vec<u8>)>,
    /// Protocol options that the proxy does not know.
    unknown_options: Vec<Vec<u8>>,
}

/// Why an opening is not one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Invalid {
    /// Not PostgreSQL's protocol: there is nobody to tell.
    Malformed,
    /// Something that the client is to be told.
    Refused(Refusal),
}

/// Parses what follows the length.
pub(crate) fn parse(content: &[u8]) -> Result<Opening, Invalid> {
    let (code, rest) = content.split_first_chunk::<4>().ok_or(Invalid::Malformed)?;
    match u32::from_be_bytes(*code) {
        SSL_REQUEST if rest.is_empty() => Ok(Opening::Tls),
        GSSENC_REQUEST if rest.is_empty() => Ok(Opening::Gss),
        SSL_REQUEST | GSSENC_REQUEST => Err(Invalid::Malformed),
        CANCEL_REQUEST => {
            // A process number, then the key.
            if (4 + 4..=4 + MAX_CANCEL_KEY).contains(&rest.len()) {
                Ok(Opening::Cancel(CancelKey::new(rest)))
            } else {
                Err(Invalid::Malformed)
            }
        }
        version if version >> 16 == MAJOR => {
            parse_startup(version & 0xffff, rest).map(Opening::Start)
        }
        version => Err(refused(
            "0A000",
            format!(
                "unsupported frontend protocol {}.{}: server supports {MAJOR}.0 to {MAJOR}.{MINOR}",
                version >> 16,
                version & 0xffff
            ),
            None,
        )),
    }
}

impl Startup {
    pub(crate) fn user(&self) -> &str {
        &self.user
    }

    /// What to answer when the client asked for something newer: the version and options that it gets instead.
    pub(crate) fn negotiation(&self) -> Option<Vec<u8>> {
        if self.minor <= MINOR && self.unknown_options.is_empty() {
            return None;
        }
        let mut message = Message::new(NEGOTIATE_PROTOCOL_VERSION)
            .int((MAJOR << 16) | self.minor.min(MINOR))
            .int(self.unknown_options.len() as u32);
        for option in &self.unknown_options {
            message = message.string(option);
        }
        Some(message.typed())
    }

    /// The same request for the server behind. It is made anew, so that the server cannot read another user from it than the one
    /// whom the proxy authenticated.
    pub(crate) fn forwarded(&self) -> Vec<u8> {
        // 3.1 was never a version of its own.
        let minor = if self.minor >= MINOR { MINOR } else { 0 };
        let mut message = Message::untyped()
            .int((MAJOR << 16) | minor)
            .string(b"user")
            .string(self.user.as_bytes());
        for (name, value) in &self.parameters {
            message = message.string(name).string(value);
        }
        message.bytes(&[0]).finish_untyped()
    }
}

fn parse_startup(minor: u32, mut rest: &[u8]) -> Result<Startup, Invalid> {
    let layout = || {
        refused(
            "08P01",
            "invalid startup packet layout: expected terminator as last byte".to_owned(),
            None,
        )
    };
    let mut user = None;
    let mut parameters = Vec::new();
    let mut unknown_options = Vec::new();
    loop {
        let (name, after) = split_string(rest).ok_or_else(layout)?;
        if name.is_empty() {
            if !after.is_empty() {
                return Err(layout());
            }
            break;
        }
        let (value, after) = split_string(after).ok_or_else(layout)?;
        rest = after;
        if name == b"user" {
            user = Some(value);
        } else if name == b"replication" {
            if !is_false(value) {
                return Err(refused(
                    "0A000",
                    "replication connections are not supported on this endpoint".to_owned(),
                    Some("Copy data with pg_dump, or make a branch from a snapshot."),
                ));
            }
        } else if name.starts_with(b"_pq_.") {
            unknown_options.push(name.to_vec());
        } else {
            parameters.push((name.to_vec(), value.to_vec()));
        }
    }
    let user = user.filter(|user| !user.is_empty()).ok_or_else(|| {
        refused(
            "28000",
            "no PostgreSQL user name specified in startup packet".to_owned(),
            None,
        )
    })?;
    let user = String::from_utf8(user.to_vec()).map_err(|_| {
        refused(
            "28000",
            "the user name in the startup packet is not UTF-8".to_owned(),
            None,
        )
    })?;
    Ok(Startup {
        minor,
        user,
        parameters,
        unknown_options,
    })
}

/// The ways in which PostgreSQL lets one say no.
fn is_false(value: &[u8]) -> bool {
    let value = value.to_ascii_lowercase();
    value == b"0"
        || value == b"of"
        || value == b"off"
        || (!value.is_empty() && (b"false".starts_with(&value) || b"no".starts_with(&value)))
}

fn refused(sqlstate: &'static str, message: String, hint: Option<&str>) -> Invalid {
    Invalid::Refused(Refusal {
        sqlstate,
        message,
        hint: hint.map(str::to_owned),
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn startup(version: u32, pairs: &[(&str, &str)]) -> Vec<u8> {
        let mut message = Message::untyped().int(version);
        for (name, value) in pairs {
            message = message.string(name.as_bytes()).string(value.as_bytes());
        }
        message.bytes(&[0]).finish_untyped()[4..].to_vec()
    }

    fn parsed(version: u32, pairs: &[(&str, &str)]) -> Startup {
        match parse(&startup(version, pairs)).unwrap() {
            Opening::Start(startup) => startup,
            other => panic!("{other:?}"),
        }
    }

    fn sqlstate(content: &[u8]) -> &'static str {
        match parse(content).unwrap_err() {
            Invalid::Refused(refusal) => refusal.sqlstate,
            Invalid::Malformed => "malformed",
        }
    }

    #[test]
    fn a_second_user_cannot_slip_past_the_one_that_is_authenticated() {
        let startup = parsed(0x30000, &[("user", "a"), ("database", "d"), ("user", "b")]);
        assert_eq!(startup.user(), "b");
        let forwarded = startup.forwarded();
        assert_eq!(
            forwarded
                .windows(5)
                .filter(|window| window == b"user\0")
                .count(),
            1
        );
        assert!(!forwarded.windows(3).any(|window| window == b"\0a\0"));
    }

    #[test]
    fn parameters_are_forwarded_as_they_came() {
        let startup = parsed(
            0x30000,
            &[("user", "a"), ("options", "-c x=1"), ("database", "d")],
        );
        let expected = self::startup(
            0x30000,
            &[("user", "a"), ("options", "-c x=1"), ("database", "d")],
        );
        assert_eq!(startup.forwarded()[4..], expected);
        assert_eq!(startup.negotiation(), None);
    }

    #[test]
    fn newer_versions_and_options_are_negotiated_down() {
        let startup = parsed(0x3270f, &[("user", "a"), ("_pq_.x", "1")]);
        let mut expected = vec![b'v', 0, 0, 0, 19, 0, 3, 0, 2, 0, 0, 0, 1];
        expected.extend(b"_pq_.x\0");
        assert_eq!(startup.negotiation(), Some(expected));
        assert_eq!(startup.forwarded()[4..8], [0, 3, 0, 2]);
        assert!(
            !startup
                .forwarded()
                .windows(4)
                .any(|window| window == b"_pq_")
        );
    }

    #[test]
    fn replication_is_refused_and_its_refusal_by_the_client_is_not() {
        assert_eq!(
            sqlstate(&startup(
                0x30000,
                &[("user", "a"), ("replication", "database")]
            )),
            "0A000"
        );
        assert_eq!(
            sqlstate(&startup(0x30000, &[("user", "a"), ("replication", "true")])),
            "0A000"
        );
        assert_eq!(
            sqlstate(&startup(0x30000, &[("user", "a"), ("replication", "")])),
            "0A000"
        );
        parsed(0x30000, &[("user", "a"), ("replication", "off")]);
    }

    #[test]
    fn bad_openings_are_named_or_dropped() {
        assert_eq!(sqlstate(&startup(0x20000, &[("user", "a")])), "0A000");
        assert_eq!(sqlstate(&startup(0x30000, &[("database", "a")])), "28000");
        assert_eq!(sqlstate(&startup(0x30000, &[("user", "")])), "28000");
        assert_eq!(sqlstate(&[0, 3, 0, 0]), "08P01");
        assert_eq!(sqlstate(b"\0\x03\0\0user\0a"), "08P01");
        assert_eq!(sqlstate(b"\0\x03\0\0user\0a\0\0extra"), "08P01");
        assert_eq!(sqlstate(b"\0\x03\0\0user\0\xff\0\0"), "28000");
        assert_eq!(sqlstate(&[]), "malformed");
        assert_eq!(
            sqlstate(&[&SSL_REQUEST.to_be_bytes()[..], b"x"].concat()),
            "malformed"
        );
        assert_eq!(
            sqlstate(&[&CANCEL_REQUEST.to_be_bytes()[..], b"1234567"].concat()),
            "malformed"
        );
    }

    #[test]
    fn no_bytes_make_it_panic() {
        let start = startup(
            0x30002,
            &[("user", "a"), ("_pq_.x", "1"), ("database", "d")],
        );
        for end in 0..start.len() {
            let _ = parse(&start[..end]);
        }
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..50_000 {
            let mut bytes = start.clone();
            for _ in 0..3 {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1);
                let place = (state >> 33) as usize % bytes.len();
                bytes[place] = (state >> 17) as u8;
            }
            if let Ok(Opening::Start(startup)) = parse(&bytes) {
                startup.negotiation();
                startup.forwarded();
            }
        }
    }
}
