//! A member's key. Its private part lies in the keychain and signs; its public part stands in the event
//! that enrolled the member.

use std::fmt;

use ring::rand::SecureRandom;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use slipway_keychain::Secret;

/// So that nothing that is signed for anything else is taken for an event.
const DOMAIN: &str = "slipway team event 1\n";
const SEED_BYTES: usize = 32;

/// Why a key or a signature is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SigningError {
    /// The keychain holds something else.
    #[error("the stored key is no key of a member")]
    NotAKey,
    /// The system gives no randomness.
    #[error("the system gave no randomness for a key")]
    NoRandomness,
    /// Not 64 hexadecimal digits.
    #[error("a public key is 64 hexadecimal digits")]
    NotAPublicKey,
}

/// The private part of a member's Ed25519 key.
pub struct MemberKey(Ed25519KeyPair);

/// The public part, 32 bytes.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PublicKey([u8; 32]);

impl MemberKey {
    /// A new key, as it is kept in the keychain.
    ///
    /// # Errors
    /// [`SigningError::NoRandomness`].
    pub fn generate(random: &dyn SecureRandom) -> Result<Secret, SigningError> {
        let mut seed = [0; SEED_BYTES];
        random
            .fill(&mut seed)
            .map_err(|_| SigningError::NoRandomness)?;
        Ok(Secret::new(hex::encode(seed)))
    }

    /// The key that the keychain holds.
    ///
    /// # Errors
    /// [`SigningError::NotAKey`].
    pub fn from_secret(secret: &Secret) -> Result<Self, SigningError> {
        let mut seed = [0; SEED_BYTES];
        hex::decode_to_slice(secret.expose(), &mut seed).map_err(|_| SigningError::NotAKey)?;
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).map_err(|_| SigningError::NotAKey)?;
        Ok(Self(pair))
    }

    /// What others know of it.
    pub fn public(&self) -> PublicKey {
        let mut bytes = [0; 32];
        bytes.copy_from_slice(self.0.public_key().as_ref());
        PublicKey(bytes)
    }

    /// Signs an event's hash: 128 hexadecimal digits.
    pub(crate) fn sign(&self, hash: &str) -> String {
        let signature = self.0.sign(format!("{DOMAIN}{hash}").as_bytes());
        hex::encode(signature.as_ref())
    }
}

impl fmt::Debug for MemberKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemberKey({:?})", self.public())
    }
}

impl PublicKey {
    /// From its 64 hexadecimal digits.
    ///
    /// # Errors
    /// [`SigningError::NotAPublicKey`].
    pub fn parse(text: &str) -> Result<Self, SigningError> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text, &mut bytes).map_err(|_| SigningError::NotAPublicKey)?;
        Ok(Self(bytes))
    }

    /// Stands where no key is known.
    pub(crate) fn nobodys() -> Self {
        Self([0; 32])
    }

    /// Whether its owner signed an event's hash.
    pub(crate) fn signed(&self, hash: &str, signature: &str) -> bool {
        let Ok(signature) = hex::decode(signature) else {
            return false;
        };
        let message = format!("{DOMAIN}{hash}");
        UnparsedPublicKey::new(&ED25519, &self.0)
            .verify(message.as_bytes(), &signature)
            .is_ok()
    }

    /// Eight groups of four digits that two people can read to each other.
    pub fn in_groups(&self) -> String {
        let text = self.to_string();
        let groups = (0..8).filter_map(|group| text.get(group * 4..group * 4 + 4));
        groups.collect::<Vec<_>>().join(" ")
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::encode(self.0))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use ring::rand::SystemRandom;

    use super::*;

    fn key() -> MemberKey {
        let secret = MemberKey::generate(&SystemRandom::new()).unwrap();
        MemberKey::from_secret(&secret).unwrap()
    }

    #[test]
    fn only_the_owner_of_a_key_signs_and_only_what_was_signed_counts() {
        let (anna, ben) = (key(), key());
        let signature = anna.sign("ab12");
        assert!(anna.public().signed("ab12", &signature));
        assert!(!anna.public().signed("ab13", &signature));
        assert!(!ben.public().signed("ab12", &signature));
        assert!(!anna.public().signed("ab12", &signature[2..]));
        assert!(!anna.public().signed("ab12", "no digits"));
    }

    #[test]
    fn a_key_comes_back_out_of_the_keychain_and_prints_nothing_of_itself() {
        let secret = MemberKey::generate(&SystemRandom::new()).unwrap();
        let (once, again) = (
            MemberKey::from_secret(&secret).unwrap(),
            MemberKey::from_secret(&secret).unwrap(),
        );
        assert_eq!(once.public(), again.public());
        assert!(!format!("{once:?}").contains(secret.expose()));
        let other = Secret::new("0123".to_owned());
        assert_eq!(
            MemberKey::from_secret(&other).unwrap_err(),
            SigningError::NotAKey
        );
    }

    #[test]
    fn a_public_key_is_read_as_it_is_written() {
        let public = key().public();
        assert_eq!(PublicKey::parse(&public.to_string()), Ok(public.clone()));
        assert_eq!(public.in_groups().len(), 8 * 4 + 7);
        assert_eq!(PublicKey::parse("00"), Err(SigningError::NotAPublicKey));
    }
}
