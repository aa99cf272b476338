//! What people may call things.

use crate::ipc::Failure;

/// Longest name of a project, branch, snapshot or connection, in characters.
pub(crate) const NAME_MAX: usize = 64;
/// Longest name of an environment, in characters.
pub(crate) const ENVIRONMENT_NAME_MAX: usize = 32;

/// A name as it will be kept: without white space around it.
///
/// # Errors
/// `BadInput` saying what is wrong with it; `what` is such as "The project's name".
pub(crate) fn name(what: &str, typed: &str, max: usize) -> Result<String, Failure> {
    let trimmed = typed.trim();
    if trimmed.is_empty() {
        return Err(unusable(format!("{what} is empty.")));
    }
    if let Some(character) = trimmed.chars().find(|c| unseen(*c)) {
        return Err(unusable(format!(
            "{what} holds a character that cannot be seen (U+{:04X}).",
            u32::from(character)
        )));
    }
    let length = trimmed.chars().count();
    if length > max {
        return Err(unusable(format!(
            "{what} has {length} characters; at most {max} are possible."
        )));
    }
    Ok(trimmed.to_owned())
}

/// A name that cannot be taken; `message` says which and why.
pub(crate) fn unusable(message: String) -> Failure {
    Failure::bad_input(message).next("Choose another name. Nothing was changed.")
}

/// Names that people would take for one another.
pub(crate) fn same_name(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// Control characters, and those that change the direction or hide what stands there.
pub(crate) fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;
    use crate::ipc::FailureCode;

    fn project(typed: &str) -> Result<String, Failure> {
        name("The project's name", typed, NAME_MAX)
    }

    #[test]
    fn quotes_spaces_emoji_and_dots_are_names_like_any_other() {
        for typed in [
            "O'Brien \"shop\"",
            "🚢 harbour",
            "../up",
            "a b",
            &"x".repeat(64),
        ] {
            assert_eq!(project(typed).unwrap(), typed);
        }
        assert_eq!(project("  shop\n").unwrap(), "shop");
    }

    #[test]
    fn what_is_wrong_with_a_name_is_said() {
        let told = |typed: &str| project(typed).unwrap_err();
        assert_eq!(told(" \t ").message, "The project's name is empty.");
        assert_eq!(told(" \t ").code, Some(FailureCode::BadInput));
        assert_eq!(
            told(&"é".repeat(65)).message,
            "The project's name has 65 characters; at most 64 are possible."
        );
        assert_eq!(
            told("a\u{0}b").message,
            "The project's name holds a character that cannot be seen (U+0000)."
        );
        assert!(told("prod\u{202e}").message.contains("U+202E"));
    }
}
