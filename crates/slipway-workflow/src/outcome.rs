//! How a run ended, in a sentence.

use crate::journal::Loaded;
use crate::model::RunKind;

pub(crate) fn succeeded_in_words(loaded: &Loaded) -> String {
    let source = &loaded.run.params.source.name;
    let target = &loaded.run.params.target.name;
    let gap = match &loaded.run.gap {
        Some(gap) => format!(" Clients saw a gap of {:.0} ms.", gap.gap_ms),
        None => String::new(),
    };
    match loaded.run.kind {
        RunKind::Bootstrap => format!("{target} was made from {source}."),
        RunKind::Promote => format!("{target} is now what {source} was.{gap}"),
        RunKind::Refresh => format!("{target} is now what {source} was.{gap}"),
        RunKind::RollBack => format!("{target} was rolled back.{gap}"),
        RunKind::Rehearsal => format!(
            "Rehearsed on a copy: {target} would be what {source} was, and the rollback point brings it back.{gap} Nothing of it is left."
        ),
    }
}

pub(crate) fn undone_in_words(loaded: &Loaded, left_over: &[String]) -> String {
    let run = &loaded.run;
    let how = match (&run.failure, run.cancel_requested, &run.recovery) {
        (Some(failure), ..) => format!("{} Undone: ", failure.message),
        (None, true, _) => "Cancelled: ".to_owned(),
        (None, false, Some(_)) => "Undone after a restart: ".to_owned(),
        (None, false, None) => "Undone: ".to_owned(),
    };
    let as_was = match run.kind {
        RunKind::Bootstrap => format!("{} was not made.", run.params.target.name),
        _ => format!("{} is as it was.", run.params.target.name),
    };
    if left_over.is_empty() {
        return format!("{how}{as_was}");
    }
    format!(
        "{how}{as_was} Left over on the server, to be deleted by hand: {}.",
        left_over.join("; ")
    )
}
