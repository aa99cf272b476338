//! Two environments row by row, as a job that can be left, found again and stopped. What comes of it lives as long as
//! the process: it is true of one moment, and holds keys of people's data.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tokio::sync::Notify;

use crate::{
    App,
    errors::Told,
    ipc::{Comparison, ComparisonCost, ComparisonProgress, Failure, Job, JobState},
    jobs::Progress,
};

const TOLD: &str = "The environments were not compared.";
/// At most so often is told how far a comparison is.
const TELL_EVERY: Duration = Duration::from_millis(250);

/// The comparisons of this process, by their jobs.
#[derive(Default)]
pub(crate) struct Comparisons(Mutex<HashMap<String, Kept>>);

#[derive(Default)]
struct Kept {
    stop: Arc<Notify>,
    /// Absent until it is done.
    found: Option<Comparison>,
}

impl Comparisons {
    fn lock(&self) -> MutexGuard<'_, HashMap<String, Kept>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl App {
    /// What comparing two environments would read. It wakes the branches of both.
    ///
    /// # Errors
    /// `BadInput` unless they are two of one project; when one cannot be reached.
    pub async fn comparison_cost(
        &self,
        source: &str,
        target: &str,
    ) -> Result<ComparisonCost, Failure> {
        let cost = self.inner.runs.comparison_cost(source, target).await;
        cost.told("What there is to compare was not read.")
    }

    /// Begins to compare two environments, or gives the job that does it already.
    ///
    /// # Errors
    /// `BadInput` unless they are two of one project. What fails later is told by the job.
    pub async fn comparison_start(&self, source: &str, target: &str) -> Result<Job, Failure> {
        let environments = self
            .inner
            .runs
            .comparable(source, target)
            .await
            .told(TOLD)?;
        let jobs = self.job_list();
        let at_work = jobs.iter().find(|job| {
            job.state == JobState::Running && job.comparison.as_ref() == Some(&environments)
        });
        if let Some(job) = at_work {
            return Ok(job.clone());
        }
        // Jobs that nobody remembers have nothing to show any more.
        self.inner
            .comparisons
            .lock()
            .retain(|id, _| jobs.iter().any(|job| job.id == *id));
        let title = format!(
            "Comparing every row of {} with {}",
            environments.source.name, environments.target.name
        );
        let (source, target) = (
            environments.source.id.clone(),
            environments.target.id.clone(),
        );
        Ok(
            self.job_start_comparing(title, environments, |app, progress| {
                let stop = Arc::<Notify>::default();
                let kept = Kept {
                    stop: stop.clone(),
                    found: None,
                };
                let job_id = progress.job_id().to_owned();
                app.inner.comparisons.lock().insert(job_id.clone(), kept);
                async move {
                    let found = tokio::select! {
                        biased;
                        () = stop.notified() => Err(stopped()),
                        found = app.compare(&source, &target, &progress) => found,
                    };
                    let found = found?;
                    if let Some(kept) = app.inner.comparisons.lock().get_mut(&job_id) {
                        kept.found = Some(found);
                    }
                    Ok(None)
                }
            }),
        )
    }

    async fn compare(
        &self,
        source: &str,
        target: &str,
        progress: &Progress,
    ) -> Result<Comparison, Failure> {
        progress.report("connecting to both", None);
        let mut told_at: Option<Instant> = None;
        let told = |at: ComparisonProgress| {
            if told_at.is_none_or(|last| last.elapsed() >= TELL_EVERY) {
                told_at = Some(Instant::now());
                progress.report(at.detail, Some(at.share));
            }
        };
        self.inner
            .runs
            .compare(source, target, told)
            .await
            .told(TOLD)
    }

    /// What a comparison found; absent while it is at work, when it failed, and for a job that is none.
    pub fn comparison_get(&self, job_id: &str) -> Option<Comparison> {
        self.inner.comparisons.lock().get(job_id)?.found.clone()
    }

    /// Ends a comparison. Its job fails with that reason; one that has ended stays as it is.
    ///
    /// # Errors
    /// When the job is no comparison.
    pub fn comparison_stop(&self, job_id: &str) -> Result<(), Failure> {
        let comparisons = self.inner.comparisons.lock();
        let kept = comparisons.get(job_id).ok_or_else(|| {
            Failure::new("The comparison was not stopped.")
                .because("there is none under this id")
                .next("Look at what is running, at the bottom of the window.")
        })?;
        kept.stop.notify_one();
        Ok(())
    }
}

fn stopped() -> Failure {
    Failure::new("The comparison was stopped.")
        .next("Begin it again when there is time. Nothing was changed.")
}
