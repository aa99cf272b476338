//! The server's side of SCRAM-SHA-256 (RFC 5802, RFC 7677), as PostgreSQL speaks it, apart from any stream.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// How often PostgreSQL hashes a password unless told otherwise. The mock exchange for roles that do not exist
/// says this number, so verifiers made with another one can be told apart from those.
pub const DEFAULT_ITERATIONS: u32 = 4096;

pub(crate) const MECHANISM: &str = "SCRAM-SHA-256";
pub(crate) const MECHANISM_PLUS: &str = "SCRAM-SHA-256-PLUS";
/// PostgreSQL's own bound on a SASL message.
pub(crate) const MAX_MESSAGE: usize = 1024;

const KEY: usize = 32;
const MOCK_SALT: usize = 16;

/// A password's verifier, `SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey`, as `pg_authid.rolpassword` keeps it. The password is prepared by SASLprep,
/// or taken as it is where SASLprep forbids it, as PostgreSQL does. `iterations` counts from 1; a salt has 16 bytes by custom.
pub fn scram_verifier(password: &str, salt: &[u8], iterations: u32) -> String {
    let prepared = stringprep::saslprep(password);
    let prepared = prepared.as_deref().unwrap_or(password);
    let iterations = iterations.max(1);
    let mut step = mac(prepared.as_bytes(), &[salt, &1_u32.to_be_bytes()]);
    let mut salted = step;
    for _ in 1..iterations {
        step = mac(prepared.as_bytes(), &[&step]);
        for (byte, other) in salted.iter_mut().zip(step) {
            *byte ^= other;
        }
    }
    let stored_key = Sha256::digest(mac(&salted, &[b"Client Key"]));
    let server_key = mac(&salted, &[b"Server Key"]);
    format!(
        "{MECHANISM}${iterations}:{}${}:{}",
        BASE64.encode(salt),
        BASE64.encode(stored_key),
        BASE64.encode(server_key)
    )
}

/// A parsed verifier, or one that no password fits.
pub(crate) struct Verifier {
    iterations: u32,
    salt: Vec<u8>,
    stored_key: [u8; KEY],
    server_key: [u8; KEY],
    is_mock: bool,
}

impl Verifier {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix(MECHANISM)?.strip_prefix('$')?;
        let (parameters, keys) = rest.split_once('$')?;
        let (iterations, salt) = parameters.split_once(':')?;
        let (stored_key, server_key) = keys.split_once(':')?;
        Some(Self {
            iterations: iterations
                .parse()
                .ok()
                .filter(|iterations| *iterations > 0)?,
            salt: BASE64.decode(salt).ok()?,
            stored_key: BASE64.decode(stored_key).ok()?.try_into().ok()?,
            server_key: BASE64.decode(server_key).ok()?.try_into().ok()?,
            is_mock: false,
        })
    }

    /// For a role that may not log in: the same salt whenever the same role is asked for, and no password fits.
    pub(crate) fn mock(key: &[u8; 32], role: &str) -> Self {
        Self {
            iterations: DEFAULT_ITERATIONS,
            salt: mac(key, &[b"salt", role.as_bytes()])[..MOCK_SALT].to_vec(),
            stored_key: mac(key, &[b"stored key", role.as_bytes()]),
            server_key: mac(key, &[b"server key", role.as_bytes()]),
            is_mock: true,
        }
    }
}

/// How the exchange failed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ScramError {
    /// The client does not speak SCRAM as it is written.
    Malformed(&'static str),
    /// The client thinks that the server cannot bind to the TLS channel, though it said it can: someone may sit in between.
    Downgrade,
    /// The client's end of the TLS channel is another one than ours.
    ChannelBinding,
    /// The client asks to act as someone else.
    AuthorizationIdentity,
    /// The password is wrong, or there is no such role.
    WrongPassword,
}

/// The exchange after the server's first message.
pub(crate) struct Exchange {
    verifier: Verifier,
    client_first_bare: String,
    server_first: String,
    nonce: String,
    /// What the client must send as `c=`, decoded.
    channel_binding: Vec<u8>,
}

impl Exchange {
    /// Takes the client's first message. `binding` is what the TLS channel is bound to, where this connection offered it; `plus` tells that
    /// the client chose the mechanism that does so; `server_nonce` must be fresh.
    pub(crate) fn begin(
        client_first: &[u8],
        verifier: Verifier,
        binding: Option<&[u8]>,
        plus: bool,
        server_nonce: &[u8],
    ) -> Result<Self, ScramError> {
        let client_first = std::str::from_utf8(client_first)
            .map_err(|_| ScramError::Malformed("The message is not UTF-8."))?;
        let (flag, rest) = client_first.split_once(',').ok_or(ScramError::Malformed(
            "The channel binding flag is missing.",
        ))?;
        let (identity, bare) = rest
            .split_once(',')
            .ok_or(ScramError::Malformed("The message has no body."))?;

        let bound: &[u8] = match (flag, plus) {
            ("n", false) => &[],
            ("y", false) if binding.is_some() => return Err(ScramError::Downgrade),
            ("y", false) => &[],
            ("p=tls-server-end-point", true) => {
                binding.ok_or(ScramError::Malformed("Channel binding was not offered."))?
            }
            (flag, true) if flag.starts_with("p=") => {
                return Err(ScramError::Malformed(
                    "The channel binding type is not supported.",
                ));
            }
            _ => {
                return Err(ScramError::Malformed(
                    "The channel binding flag does not fit the selected mechanism.",
                ));
            }
        };
        if !identity.is_empty() {
            return Err(ScramError::AuthorizationIdentity);
        }

        // The user here is ignored: the start-up message said who it is.
        let mut attributes = bare.split(',');
        if !attributes.next().is_some_and(|user| user.starts_with("n=")) {
            return Err(ScramError::Malformed("The user is missing."));
        }
        let client_nonce = attributes
            .next()
            .and_then(|nonce| nonce.strip_prefix("r="))
            .filter(|nonce| !nonce.is_empty() && nonce.bytes().all(|byte| byte.is_ascii_graphic()))
            .ok_or(ScramError::Malformed(
                "The nonce is missing or not printable.",
            ))?;

        let nonce = format!("{client_nonce}{}", BASE64.encode(server_nonce));
        let salt = BASE64.encode(&verifier.salt);
        let server_first = format!("r={nonce},s={salt},i={}", verifier.iterations);
        Ok(Self {
            client_first_bare: bare.to_owned(),
            server_first,
            nonce,
            channel_binding: [flag.as_bytes(), b",,", bound].concat(),
            verifier,
        })
    }

    /// The server's first message.
    pub(crate) fn server_first(&self) -> &str {
        &self.server_first
    }

    /// Takes the client's final message; answers with the server's.
    pub(crate) fn finish(self, client_final: &[u8]) -> Result<String, ScramError> {
        let client_final = std::str::from_utf8(client_final)
            .map_err(|_| ScramError::Malformed("The message is not UTF-8."))?;
        let (without_proof, proof) = client_final
            .rsplit_once(",p=")
            .ok_or(ScramError::Malformed("The proof is missing."))?;
        let proof: [u8; KEY] = BASE64
            .decode(proof)
            .ok()
            .and_then(|proof| proof.try_into().ok())
            .ok_or(ScramError::Malformed("The proof has a wrong form."))?;
        let mut attributes = without_proof.split(',');
        let channel_binding = attributes
            .next()
            .and_then(|binding| binding.strip_prefix("c="))
            .and_then(|binding| BASE64.decode(binding).ok())
            .ok_or(ScramError::Malformed("The channel binding is missing."))?;
        let nonce = attributes
            .next()
            .and_then(|nonce| nonce.strip_prefix("r="))
            .ok_or(ScramError::Malformed("The nonce is missing."))?;
        if nonce != self.nonce {
            return Err(ScramError::Malformed("The nonce is another one."));
        }
        if channel_binding != self.channel_binding {
            return Err(ScramError::ChannelBinding);
        }

        let message = [
            self.client_first_bare.as_bytes(),
            b",",
            self.server_first.as_bytes(),
            b",",
            without_proof.as_bytes(),
        ];
        let mut client_key = mac(&self.verifier.stored_key, &message);
        for (byte, other) in client_key.iter_mut().zip(proof) {
            *byte ^= other;
        }
        let right: bool = Sha256::digest(client_key)
            .ct_eq(&self.verifier.stored_key)
            .into();
        if !right || self.verifier.is_mock {
            return Err(ScramError::WrongPassword);
        }
        Ok(format!(
            "v={}",
            BASE64.encode(mac(&self.verifier.server_key, &message))
        ))
    }
}

fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; KEY] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    // The exchange of RFC 7677, section 3.
    const SALT: &str = "W22ZaJ0SNY7soEsUEjb6gQ==";
    const CLIENT_FIRST: &[u8] = b"n,,n=user,r=rOprNGfwEbeRWgbNEkqO";
    const SERVER_NONCE: &str = "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0";

    fn pencil() -> Verifier {
        let text = scram_verifier("pencil", &BASE64.decode(SALT).unwrap(), DEFAULT_ITERATIONS);
        Verifier::parse(&text).unwrap()
    }

    /// The server's nonce of the RFC is no Base64, so it is set by hand.
    fn exchange_of_the_rfc() -> Exchange {
        let mut exchange = Exchange::begin(CLIENT_FIRST, pencil(), None, false, &[]).unwrap();
        exchange.nonce.push_str(SERVER_NONCE);
        exchange.server_first = format!("r={},s={SALT},i={DEFAULT_ITERATIONS}", exchange.nonce);
        exchange
    }

    #[test]
    fn the_exchange_of_the_rfc_succeeds() {
        let last = format!(
            "c=biws,r=rOprNGfwEbeRWgbNEkqO{SERVER_NONCE},p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
        );
        let answer = exchange_of_the_rfc().finish(last.as_bytes()).unwrap();
        assert_eq!(answer, "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=");
    }

    #[test]
    fn a_wrong_proof_and_a_wrong_form_are_told_apart() {
        let nonce = format!("rOprNGfwEbeRWgbNEkqO{SERVER_NONCE}");
        let wrong = BASE64.encode([7; 32]);
        let finish = |text: String| exchange_of_the_rfc().finish(text.as_bytes()).unwrap_err();
        assert_eq!(
            finish(format!("c=biws,r={nonce},p={wrong}")),
            ScramError::WrongPassword
        );
        assert_eq!(
            finish(format!("c=eSws,r={nonce},p={wrong}")),
            ScramError::ChannelBinding
        );
        for malformed in [
            format!("c=biws,r={nonce}"),
            format!("c=biws,r={nonce},p=x"),
            format!("c=biws,r={nonce}x,p={wrong}"),
            format!("r={nonce},c=biws,p={wrong}"),
            String::new(),
        ] {
            assert!(matches!(finish(malformed), ScramError::Malformed(_)));
        }
    }

    #[test]
    fn the_flags_of_channel_binding_must_fit_the_mechanism() {
        let begin = |first: &str, binding: Option<&[u8]>, plus| {
            Exchange::begin(first.as_bytes(), pencil(), binding, plus, &[1]).map(|_| ())
        };
        let hash: Option<&[u8]> = Some(&[1, 2, 3]);
        assert_eq!(begin("n,,n=,r=x", hash, false), Ok(()));
        assert_eq!(begin("y,,n=,r=x", None, false), Ok(()));
        assert_eq!(begin("y,,n=,r=x", hash, false), Err(ScramError::Downgrade));
        assert_eq!(begin("p=tls-server-end-point,,n=,r=x", hash, true), Ok(()));
        for (first, plus) in [
            ("n,,n=,r=x", true),
            ("y,,n=,r=x", true),
            ("p=tls-unique,,n=,r=x", true),
            ("p=tls-server-end-point,,n=,r=x", false),
            ("x,,n=,r=x", false),
            ("n,,m=x,n=,r=x", false),
            ("n,,n=", false),
            ("n,,n=,r=", false),
            ("n,,n=,r=\u{e9}", false),
            ("n", false),
            ("", false),
        ] {
            assert!(
                matches!(begin(first, hash, plus), Err(ScramError::Malformed(_))),
                "{first}"
            );
        }
        assert_eq!(
            begin("n,a=other,n=,r=x", None, false),
            Err(ScramError::AuthorizationIdentity)
        );
    }

    #[test]
    fn a_channel_binding_must_be_of_this_channel() {
        let first = b"p=tls-server-end-point,,n=,r=x";
        let begin = || Exchange::begin(first, pencil(), Some(&[1, 2, 3]), true, &[1]).unwrap();
        let finish = |hash: &[u8]| {
            let exchange = begin();
            let bound = BASE64.encode([b"p=tls-server-end-point,,", hash].concat());
            let proof = BASE64.encode([7; 32]);
            let last = format!("c={bound},r={},p={proof}", exchange.nonce);
            exchange.finish(last.as_bytes()).unwrap_err()
        };
        assert_eq!(finish(&[1, 2, 3]), ScramError::WrongPassword);
        assert_eq!(finish(&[1, 2, 4]), ScramError::ChannelBinding);
    }

    #[test]
    fn a_mock_is_steady_and_differs_by_role() {
        let first = |role| {
            let verifier = Verifier::mock(&[9; 32], role);
            Exchange::begin(b"n,,n=,r=x", verifier, None, false, &[1])
                .unwrap()
                .server_first
        };
        assert_eq!(first("a"), first("a"));
        assert_ne!(first("a"), first("b"));
        let real = Exchange::begin(b"n,,n=,r=x", pencil(), None, false, &[1]).unwrap();
        assert_eq!(first("a").len(), real.server_first.len());
    }

    #[test]
    fn passwords_are_prepared_as_postgresql_does() {
        let salt = [3; 16];
        // A soft hyphen is dropped; a bell is forbidden, so such a password is taken as it is.
        assert_eq!(
            scram_verifier("I\u{ad}X", &salt, 10),
            scram_verifier("IX", &salt, 10)
        );
        assert_ne!(
            scram_verifier("I\u{7}X", &salt, 10),
            scram_verifier("IX", &salt, 10)
        );
    }

    #[test]
    fn what_is_no_verifier_is_not_taken_for_one() {
        for text in [
            "",
            "md5abc",
            "SCRAM-SHA-256$4096:AA==$AA==:AA==",
            "SCRAM-SHA-256$0:AA==$x:y",
        ] {
            assert!(Verifier::parse(text).is_none(), "{text}");
        }
    }
}
