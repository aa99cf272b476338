//! Ids like Neon's, and which names are accepted.

use neon_api::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use rand::{Rng, RngExt};

use crate::error::ApiError;

/// Group of every role made through the API; stands in for superuser rights that nobody gets.
pub(crate) const GROUP: &str = "neon_superuser";
/// The role that a project's first database belongs to, if the caller names none.
pub(crate) const DEFAULT_DATABASE: &str = "neondb";

const ADJECTIVES: [&str; 48] = [
    "aged",
    "ancient",
    "autumn",
    "billowing",
    "bitter",
    "black",
    "blue",
    "bold",
    "broad",
    "calm",
    "cold",
    "cool",
    "curly",
    "damp",
    "dark",
    "dry",
    "falling",
    "fancy",
    "flat",
    "fragrant",
    "frosty",
    "gentle",
    "green",
    "hidden",
    "holy",
    "jolly",
    "late",
    "lingering",
    "little",
    "lively",
    "long",
    "lucky",
    "misty",
    "morning",
    "muddy",
    "noisy",
    "odd",
    "old",
    "orange",
    "plain",
    "polished",
    "proud",
    "purple",
    "quiet",
    "rapid",
    "round",
    "shiny",
    "violet",
];
const NOUNS: [&str; 48] = [
    "art", "band", "bar", "base", "bird", "block", "boat", "bonus", "bread", "breeze", "brook",
    "bush", "cake", "cell", "cherry", "cloud", "dawn", "dew", "disk", "dream", "dust", "feather",
    "field", "fire", "flower", "fog", "forest", "frost", "glade", "grass", "hall", "hat", "haze",
    "heart", "hill", "king", "lab", "lake", "leaf", "limit", "math", "meadow", "mode", "moon",
    "morning", "mountain", "river", "sea",
];
const BASE32: &[u8; 32] = b"abcdefghijkmnopqrstuvwxyz0123456";
const ALPHANUMERIC: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// `old-violet-32930710`
pub(crate) fn project_id(random: &mut impl Rng) -> ProjectId {
    let number: u32 = random.random_range(10_000_000..100_000_000);
    format!("{}-{number}", words(random)).into()
}

/// `br-noisy-breeze-a5e59rrb`. Neon's CLI takes a string for a branch id only when exactly three
/// parts follow one another after `br-`.
pub(crate) fn branch_id(random: &mut impl Rng) -> BranchId {
    format!("br-{}-{}", words(random), tail(random)).into()
}

/// `ep-misty-sea-a5833nbi`
pub(crate) fn endpoint_id(random: &mut impl Rng) -> EndpointId {
    format!("ep-{}-{}", words(random), tail(random)).into()
}

/// `snap-quiet-meadow-a5b6c7d8`
pub(crate) fn snapshot_id(random: &mut impl Rng) -> SnapshotId {
    format!("snap-{}-{}", words(random), tail(random)).into()
}

/// `quiet-meadow-a5b6c7d8`, the second name of `snap-quiet-meadow-a5b6c7d8`.
pub(crate) fn slug_of(snapshot: &SnapshotId) -> String {
    let id = snapshot.as_str();
    id.strip_prefix("snap-").unwrap_or(id).to_owned()
}

/// Accepts a second name of a snapshot: 1 to 63 lowercase letters, digits and hyphens, a letter first and
/// no hyphen last.
pub(crate) fn check_slug(slug: &str) -> Result<(), ApiError> {
    let fine = (1..=63).contains(&slug.len())
        && slug
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && slug.starts_with(|first: char| first.is_ascii_lowercase())
        && !slug.ends_with('-');
    if fine {
        return Ok(());
    }
    Err(ApiError::bad_request(
        "slug must have 1 to 63 lowercase letters, digits or hyphens, begin with a letter and not end with a hyphen",
    ))
}

/// `old-violet`: the name of a project whose maker gave none.
pub(crate) fn words(random: &mut impl Rng) -> String {
    let adjective = ADJECTIVES[random.random_range(0..ADJECTIVES.len())];
    let noun = NOUNS[random.random_range(0..NOUNS.len())];
    format!("{adjective}-{noun}")
}

/// `npg_` and 24 letters and digits: 142 bits.
pub(crate) fn password(random: &mut impl Rng) -> String {
    let letters = (0..24).map(|_| char::from(ALPHANUMERIC[random.random_range(0..62)]));
    std::iter::once("npg_".to_owned())
        .chain(letters.map(String::from))
        .collect()
}

/// `slipway_` and 43 letters and digits: 256 bits.
pub(crate) fn api_key(random: &mut impl Rng) -> String {
    let letters = (0..43).map(|_| char::from(ALPHANUMERIC[random.random_range(0..62)]));
    std::iter::once("slipway_".to_owned())
        .chain(letters.map(String::from))
        .collect()
}

/// Accepts a name of a project, branch, snapshot or endpoint: 1 to 256 characters, none of them a
/// control character.
pub(crate) fn check_label(what: &str, name: &str) -> Result<(), ApiError> {
    if name.trim().is_empty() {
        return Err(ApiError::bad_request(format!(
            "the name of a {what} must not be empty"
        )));
    }
    if name.chars().count() > 256 {
        return Err(ApiError::bad_request(format!(
            "the name of a {what} must not be longer than 256 characters"
        )));
    }
    if name.chars().any(char::is_control) {
        return Err(ApiError::bad_request(format!(
            "the name of a {what} must not hold control characters"
        )));
    }
    Ok(())
}

/// Accepts a name of a role or database: 1 to 63 bytes, because PostgreSQL would cut the rest off
/// silently, without control characters.
pub(crate) fn check_identifier(what: &str, name: &str) -> Result<(), ApiError> {
    if name.trim().is_empty() {
        return Err(ApiError::unprocessable(format!(
            "the name of a {what} must not be empty"
        )));
    }
    if name.len() > 63 {
        return Err(ApiError::unprocessable(format!(
            "the name of a {what} must not be longer than 63 bytes, this one has {}",
            name.len()
        )));
    }
    if name.chars().any(char::is_control) {
        return Err(ApiError::unprocessable(format!(
            "the name of a {what} must not hold control characters"
        )));
    }
    Ok(())
}

/// Accepts the name of a role that a client may have.
pub(crate) fn check_role(name: &str) -> Result<(), ApiError> {
    check_identifier("role", name)?;
    let lower = name.to_ascii_lowercase();
    if is_system_role(&lower)
        || [
            "public",
            "none",
            "current_user",
            "session_user",
            "current_role",
        ]
        .contains(&lower.as_str())
    {
        return Err(ApiError::unprocessable(format!(
            "the role name {name} is reserved"
        )));
    }
    Ok(())
}

/// Accepts the name of a database that a client may have.
pub(crate) fn check_database(name: &str) -> Result<(), ApiError> {
    check_identifier("database", name)?;
    if is_system_database(name) {
        return Err(ApiError::unprocessable(format!(
            "the database name {name} is reserved"
        )));
    }
    Ok(())
}

/// Roles of PostgreSQL and of the engine, which no list shows.
pub(crate) fn is_system_role(name: &str) -> bool {
    name.starts_with("pg_") || name == GROUP || name == slipway_postgres::SUPERUSER
}

/// Databases that every cluster has, which no list shows.
pub(crate) fn is_system_database(name: &str) -> bool {
    matches!(name, "postgres" | "template0" | "template1")
}

/// `"na""me"`
pub(crate) fn quoted(identifier: &str) -> String {
    format!("\"{}\"", identifier.replace('"', "\"\""))
}

/// `'it''s'`, safe whatever `standard_conforming_strings` is.
pub(crate) fn literal(text: &str) -> String {
    if text.contains('\\') {
        format!(" E'{}'", text.replace('\\', "\\\\").replace('\'', "''"))
    } else {
        format!("'{}'", text.replace('\'', "''"))
    }
}

/// Percent-encodes everything that is not unreserved in a URI.
pub(crate) fn uri_part(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

fn tail(random: &mut impl Rng) -> String {
    // The first letter and digit say the region on Neon; the form alone matters here.
    (0..8)
        .map(|_| char::from(BASE32[random.random_range(0..32)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_branch_id_has_the_form_that_neons_cli_expects() {
        let id = branch_id(&mut rand::rng());
        assert_eq!(id.as_str().split('-').count(), 4, "{id}");
        assert!(id.as_str().starts_with("br-"));
    }

    #[test]
    fn quotes_cannot_end_an_identifier_or_a_literal() {
        assert_eq!(quoted("a\"; drop"), "\"a\"\"; drop\"");
        assert_eq!(literal("it's"), "'it''s'");
        assert_eq!(literal("a\\'b"), " E'a\\\\''b'");
    }

    #[test]
    fn names_are_bounded_by_what_postgresql_keeps() {
        assert!(check_identifier("role", &"x".repeat(63)).is_ok());
        assert!(check_identifier("role", &"x".repeat(64)).is_err());
        assert!(check_identifier("role", "").is_err());
        assert!(check_identifier("role", "a\nb").is_err());
        assert!(check_database("✨ it's \"quoted\" ../").is_ok());
        assert!(check_role("pg_monitor").is_err());
        assert!(check_label("branch", &"é".repeat(256)).is_ok());
        assert!(check_label("branch", &"é".repeat(257)).is_err());
    }
}
