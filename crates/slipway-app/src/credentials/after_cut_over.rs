//! After a cut-over the passwords that are kept for the endpoint are tried: a branch that was restored
//! brings its roles along, and nobody documents which password wins.

use std::{
    collections::HashSet,
    sync::{Arc, Weak},
};

use tokio::sync::broadcast::{self, error::RecvError};

use super::ROLE_PASSWORD;
use crate::{
    App,
    app::Inner,
    errors::Told,
    ipc::{Changed, Failure, RunKind, RunSummary, VerificationOutcome},
    pipeline::ended,
};

/// Waits for runs that end after their cut-over, as long as the application lives.
pub(crate) async fn follow(mut changes: broadcast::Receiver<Changed>, inner: Weak<Inner>) {
    let mut done = HashSet::new();
    loop {
        let summary = match changes.recv().await {
            Ok(Changed::Run { summary }) => summary,
            Ok(_) | Err(RecvError::Lagged(_)) => continue,
            Err(RecvError::Closed) => return,
        };
        let replaced = matches!(
            summary.kind,
            RunKind::Promote | RunKind::Refresh | RunKind::RollBack
        );
        let over = replaced && summary.cut_over_passed && ended(summary.status);
        if !over || !done.insert(summary.id.clone()) {
            continue;
        }
        let Some(app) = inner.upgrade().map(|inner: Arc<Inner>| App { inner }) else {
            return;
        };
        if let Err(error) = app.passwords_verify(&summary).await {
            tracing::warn!(%error, run = summary.number, "the kept passwords were not tried");
        }
    }
}

impl App {
    /// Tries every password that is kept for the endpoint of a run's target, and tells of those that no
    /// longer log in.
    async fn passwords_verify(&self, run: &RunSummary) -> Result<(), Failure> {
        let told = "The kept passwords were not tried.";
        let ledger = &self.inner.ledger;
        let environment = ledger.environment_get(&run.target.id).await.told(told)?;
        let Some(environment) = environment else {
            return Ok(());
        };
        let rows = ledger.credential_list().await.told(told)?;
        for row in rows {
            let here = row.kind == ROLE_PASSWORD
                && row.connection_id.as_ref() == Some(&environment.connection_id)
                && row.endpoint_id.as_ref() == Some(&environment.endpoint_id);
            if !here {
                continue;
            }
            let verification = self.credential_test(&row.account).await?;
            if verification.outcome == VerificationOutcome::Refused {
                let role = row.role.as_deref().unwrap_or_default();
                let text = format!(
                    "Since run {} the kept password of {role} no longer logs in to {}. {} Store another or rotate it under Credentials.",
                    run.number, environment.name, verification.words
                );
                self.notice(text, Some(run.id.clone())).await;
            }
        }
        Ok(())
    }
}
