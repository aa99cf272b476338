//! Refresh: the target is replaced with what the source is, away from production. The steps are
//! those of a promote; what differs is which way it goes.

use crate::workflow::Step;

pub(crate) const STEPS: &[Step] = crate::promote::STEPS;
