//! What Neon does not document, and could do one way or another.

/// What becomes of the endpoint that a restore made, when the restore is finalized.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CandidateEndpoint {
    /// It serves the replaced branch from then on, as on the engine.
    #[default]
    Moves,
    /// It stays with the branch it was made for, beside the target's.
    Stays,
    /// It is gone.
    Goes,
}

/// Whose password opens a role that both sides have, after a finalize.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Password {
    /// The one of the branch that is replaced, as on the engine.
    #[default]
    Targets,
    /// The one that the restored branch has.
    Restored,
    /// A new one.
    New,
}

/// How a server decides what Neon's documentation leaves open. The default loses nothing, as the engine does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Undocumented {
    /// At a finalize.
    pub candidate_endpoint: CandidateEndpoint,
    /// At a finalize.
    pub password: Password,
    /// Children of the replaced branch become those of the new one.
    pub children_move: bool,
    /// A finalize enables the target's endpoint where it was disabled.
    pub finalize_enables: bool,
    /// A restored branch has no endpoint of its own.
    pub restored_without_endpoint: bool,
}
