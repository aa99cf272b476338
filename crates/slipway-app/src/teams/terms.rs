//! What environments demand in their team.

use serde_json::json;
use slipway_team::{Approvals as Demanded, Standing, State, TimeWindow as Window, Waiting};
use slipway_workflow::model::{Policy, RunKind};

use super::Following;
use crate::{
    App,
    errors::Told,
    ipc::{Approvals, Failure, Possibility, Terms, TermsWaiting, TimeWindow},
};

impl App {
    /// What an environment demands in the team of the current project; absent without a team.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn environment_terms(&self, id: &str) -> Result<Option<Terms>, Failure> {
        let Some((_, team)) = self.current_team().await? else {
            return Ok(None);
        };
        terms(&team, id).map(Some)
    }

    /// Demands something else. What others than the present terms' have to agree to waits for them.
    ///
    /// # Errors
    /// `BadInput` for what cannot be demanded; when this copy is no member.
    pub async fn environment_terms_set(
        &self,
        id: &str,
        policy: Policy,
        approvals: Approvals,
    ) -> Result<Terms, Failure> {
        let (_, team) = self.team_required().await?;
        let told = "The policy was not changed.";
        policy.validate().told(told)?;
        let demanded = demanded(approvals);
        if let Some(wrong) = demanded.wrong() {
            return Err(Failure::bad_input(wrong).next("Nothing was changed."));
        }
        {
            let known = team.known();
            let active: Vec<String> = known
                .state
                .members
                .active_members()
                .map(|it| it.public_key.clone())
                .collect();
            let may = if demanded.who.is_empty() {
                active.len()
            } else {
                demanded
                    .who
                    .iter()
                    .filter(|key| active.contains(key))
                    .count()
            };
            let others = if demanded.requester_may {
                may
            } else {
                may.saturating_sub(usize::from(demanded.who.is_empty()))
            };
            if usize::from(demanded.needed) > others {
                return Err(Failure::bad_input(format!(
                    "{} approvals are more than there are members who may give them ({others}).",
                    demanded.needed
                ))
                .next("Enrol more members, or ask for fewer. Nothing was changed."));
            }
        }
        let body = json!({"environment": id, "policy": policy.to_stored(), "approvals": demanded});
        self.said(&team, told, "terms_set", body).await?;
        terms(&team, id)
    }

    /// Agrees to terms that somebody else asks for.
    ///
    /// # Errors
    /// When they wait no longer, or this member may not.
    pub async fn environment_terms_agree(&self, id: &str, change: i64) -> Result<(), Failure> {
        let (_, team) = self.team_required().await?;
        let told = "The change was not agreed to.";
        let can_agree = terms(&team, id)?.waiting.filter(|it| it.change == change);
        match can_agree.map(|waiting| waiting.can_agree) {
            None => {
                return Err(Failure::new(told)
                    .because("it waits no longer")
                    .next("Look at the environment's page again."));
            }
            Some(Possibility {
                enabled: false,
                reason,
            }) => {
                return Err(Failure::new(told).because(reason.unwrap_or_default()));
            }
            Some(_) => {}
        }
        let body = json!({"environment": id, "change": change});
        self.said(&team, told, "terms_agreed", body).await
    }
}

fn terms(team: &Following, id: &str) -> Result<Terms, Failure> {
    let known = team.known();
    let state = &known.state;
    let standing = state.terms.of(id);
    let is_member = state.members.active(&team.me).is_some();
    let waiting = standing.waiting.as_ref();
    Ok(Terms {
        policy: policy(&standing.terms.policy)?,
        approvals: shown(&standing.terms.approvals),
        version: standing.version,
        set_by: standing.set.as_ref().map(|(who, _)| state.name_of(who)),
        set_at: standing.set.as_ref().map(|(_, at)| *at),
        waiting: waiting
            .map(|it| waits(team, state, standing, it))
            .transpose()?,
        can_set: Possibility::unless(
            (!is_member).then(|| "This computer is no member of the team yet.".to_owned()),
        ),
    })
}

fn waits(
    team: &Following,
    state: &State,
    standing: &Standing,
    waiting: &Waiting,
) -> Result<TermsWaiting, Failure> {
    let approvals = &standing.terms.approvals;
    let may =
        state.members.active(&team.me).is_some() && approvals.may_agree(&team.me, &waiting.by);
    let refused = if waiting.agreed.contains(&team.me) {
        Some("You agreed already.".to_owned())
    } else if !may {
        Some("Somebody else has to agree: what stands does not ask you.".to_owned())
    } else {
        None
    };
    let (before, after) = (
        policy(&standing.terms.policy)?,
        policy(&waiting.terms.policy)?,
    );
    Ok(TermsWaiting {
        change: waiting.change,
        by: state.name_of(&waiting.by),
        at: waiting.at,
        differences: differences(
            (&before, state.demands(approvals)),
            (&after, state.demands(&waiting.terms.approvals)),
        ),
        policy: after,
        approvals: shown(&waiting.terms.approvals),
        agreed: waiting
            .agreed
            .iter()
            .map(|who| state.name_of(who))
            .collect(),
        needed: approvals.needed,
        can_agree: Possibility::unless(refused),
    })
}

/// What is asked for now and no more, and what would be.
fn differences(
    (before, mut now): (&Policy, Vec<String>),
    (after, mut then): (&Policy, Vec<String>),
) -> Vec<String> {
    now.extend(before.demands(RunKind::Promote));
    then.extend(after.demands(RunKind::Promote));
    let gone = now
        .iter()
        .filter(|it| !then.contains(it))
        .map(|it| format!("No more: {it}"));
    let come = then
        .iter()
        .filter(|it| !now.contains(it))
        .map(|it| format!("New: {it}"));
    let mut differences: Vec<String> = gone.chain(come).collect();
    if before.checks != after.checks {
        differences.push("The checks are others.".to_owned());
    }
    differences
}

/// A policy that this version can read.
pub(super) fn policy(stored: &serde_json::Value) -> Result<Policy, Failure> {
    serde_json::from_value(stored.clone()).map_err(|error| {
        Failure::new("The policy was not read.")
            .because(error.to_string())
            .next("Install the newest version of Slipway.")
    })
}

fn shown(approvals: &Demanded) -> Approvals {
    Approvals {
        needed: approvals.needed,
        requester_may: approvals.requester_may,
        who: approvals.who.iter().cloned().collect(),
        hours: approvals.hours,
        windows: approvals
            .windows
            .iter()
            .map(|it| TimeWindow {
                days: it.days.iter().copied().collect(),
                from: it.from,
                to: it.to,
            })
            .collect(),
        frozen_until: approvals.frozen_until,
        frozen_why: approvals.frozen_why.clone(),
    }
}

fn demanded(approvals: Approvals) -> Demanded {
    Demanded {
        needed: approvals.needed,
        requester_may: approvals.requester_may,
        who: approvals.who.into_iter().collect(),
        hours: approvals.hours,
        windows: approvals
            .windows
            .into_iter()
            .map(|it| Window {
                days: it.days.into_iter().collect(),
                from: it.from,
                to: it.to,
            })
            .collect(),
        frozen_until: approvals.frozen_until,
        frozen_why: approvals.frozen_why.trim().to_owned(),
    }
}
