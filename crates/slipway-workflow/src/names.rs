//! Names of what a run makes on the server. They carry the run's number for people and a part of
//! its id for certainty, so that a thing whose answer never came can be looked up.

/// Names for one run.
#[derive(Clone, Debug)]
pub(crate) struct Names {
    number: i64,
    mark: String,
}

/// How many characters of the run's id go into names.
const MARK_LENGTH: usize = 6;

/// Neon's limit for the name of a branch.
const NAME_LIMIT: usize = 63;

impl Names {
    pub(crate) fn new(run_id: &str, number: i64) -> Self {
        let mark = mark_of(run_id);
        Self { number, mark }
    }

    pub(crate) fn candidate_snapshot(&self) -> String {
        format!("slipway run {} candidate {}", self.number, self.mark)
    }

    pub(crate) fn rollback_point(&self) -> String {
        format!("slipway run {} rollback point {}", self.number, self.mark)
    }

    /// The branch that is inspected and thrown away.
    pub(crate) fn candidate_branch(&self) -> String {
        format!("slipway-run-{}-candidate-{}", self.number, self.mark)
    }

    /// The branch that goes live.
    pub(crate) fn fresh_branch(&self) -> String {
        format!("slipway-run-{}-fresh-{}", self.number, self.mark)
    }

    /// What stands in for the target of a rehearsal, and the snapshot it is made from.
    pub(crate) fn stand_in_branch(&self) -> String {
        format!("slipway-run-{}-stand-in-{}", self.number, self.mark)
    }

    pub(crate) fn stand_in_snapshot(&self) -> String {
        format!("slipway run {} stand-in {}", self.number, self.mark)
    }

    /// The rollback point of a rehearsal, restored to see what is in it.
    pub(crate) fn way_back_branch(&self) -> String {
        format!("slipway-run-{}-way-back-{}", self.number, self.mark)
    }

    /// Who holds the target, for people and to find the hold again.
    pub(crate) fn hold_owner(&self) -> String {
        format!("Slipway run {} {}", self.number, self.mark)
    }

    /// The name that the replaced branch will bear.
    pub(crate) fn backup(&self, environment: &str) -> String {
        let tail = format!(" (before run {}, {})", self.number, self.mark);
        let mut name = String::new();
        for letter in environment.chars() {
            if name.len() + letter.len_utf8() + tail.len() > NAME_LIMIT {
                break;
            }
            name.push(letter);
        }
        name + &tail
    }
}

/// The number of the run that made a snapshot or branch of this name; absent for other names.
pub fn run_number_in_name(name: &str) -> Option<i64> {
    let rest = name
        .strip_prefix("slipway run ")
        .or_else(|| name.strip_prefix("slipway-run-"))
        .or_else(|| name.split_once(" (before run ").map(|(_, rest)| rest))?;
    let digits = rest.find(|letter: char| !letter.is_ascii_digit())?;
    rest.get(..digits)?.parse().ok()
}

/// Whether the run of this id and number made a snapshot or branch of this name. Two members of a team have
/// runs of the same number.
pub fn is_of_run(name: &str, run_id: &str, number: i64) -> bool {
    let name_ends = name.trim_end_matches(')');
    run_number_in_name(name) == Some(number) && name_ends.ends_with(&mark_of(run_id))
}

fn mark_of(run_id: &str) -> String {
    let letters = run_id.chars().filter(char::is_ascii_alphanumeric);
    letters.take(MARK_LENGTH).collect()
}

/// Whether a thing of this name is a run's way back: its rollback point, or the backup that it left.
pub fn is_way_back(name: &str) -> bool {
    run_number_in_name(name).is_some()
        && (name.contains(" rollback point ") || name.contains(" (before run "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_carries_the_run() {
        let names = Names::new("3f2a-77c1-more", 12);
        assert_eq!(
            names.candidate_snapshot(),
            "slipway run 12 candidate 3f2a77"
        );
        assert_eq!(names.backup("prod"), "prod (before run 12, 3f2a77)");
        for name in [
            names.candidate_snapshot(),
            names.rollback_point(),
            names.candidate_branch(),
            names.fresh_branch(),
            names.backup("prod"),
            names.stand_in_branch(),
            names.stand_in_snapshot(),
            names.way_back_branch(),
        ] {
            assert_eq!(run_number_in_name(&name), Some(12), "{name}");
            assert!(is_of_run(&name, "3f2a-77c1-more", 12), "{name}");
            assert!(!is_of_run(&name, "another", 12), "{name}");
        }
        assert!(is_way_back(&names.rollback_point()) && is_way_back(&names.backup("prod")));
        assert!(!is_way_back(&names.candidate_snapshot()) && !is_way_back("prod"));
        assert_eq!(run_number_in_name("prod"), None);
        assert_eq!(run_number_in_name("slipway run x"), None);
    }

    #[test]
    fn a_long_environment_name_leaves_room_for_the_run() {
        let name = Names::new("3f2a77", 12).backup(&"ü".repeat(60));
        assert!(name.len() <= NAME_LIMIT);
        assert!(name.ends_with(" (before run 12, 3f2a77)"));
    }
}
