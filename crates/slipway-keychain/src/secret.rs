use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Below this length the last four characters would give away too much of a secret.
const LONG_ENOUGH_TO_HINT: usize = 20;

/// An API key, a password, or a connection string that holds one.
///
/// It has no `Display` and cannot be serialised; `Debug` prints `Secret(…)`. Comparing takes the
/// same time wherever two secrets of one length differ, and memory is wiped when it is dropped.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes over the text; it is wiped with the secret.
    pub fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The secret itself. Every use of this is a place to look at in a review.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The last four characters, to tell one key from another; `None` for short secrets.
    pub fn ends_in(&self) -> Option<String> {
        let length = self.0.chars().count();
        (length >= LONG_ENOUGH_TO_HINT).then(|| self.0.chars().skip(length - 4).collect())
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

#[cfg(test)]
mod tests {
    use super::Secret;

    #[test]
    fn debug_prints_nothing_of_the_secret() {
        let secret = Secret::new("hunter2".to_owned());
        assert_eq!(format!("{secret:?}"), "Secret(…)");
        assert_eq!(format!("{:#?}", Some(&secret)), "Some(\n    Secret(…),\n)");
    }

    #[test]
    fn equal_texts_are_equal_secrets() {
        let secret = |text: &str| Secret::new(text.to_owned());
        assert_eq!(secret("abc"), secret("abc"));
        assert_ne!(secret("abc"), secret("abd"));
        assert_ne!(secret("abc"), secret("abcd"));
    }

    #[test]
    fn only_long_secrets_tell_their_end() {
        let end = |text: &str| Secret::new(text.to_owned()).ends_in();
        assert_eq!(end("napi_0123456789abcdef4f2a").as_deref(), Some("4f2a"));
        assert_eq!(end("0123456789012345678"), None);
        assert_eq!(end(""), None);
        assert_eq!(end("ключключключключключ").as_deref(), Some("ключ"));
    }
}
