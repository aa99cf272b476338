//! Work that is no run, and how far it is. Jobs live as long as the process: each cleans up after
//! itself, and one that was killed leaves what its server has.

use std::{
    collections::VecDeque,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
};

use crate::{
    App,
    ipc::{Changed, ComparedEnvironments, CurrentProject, Failure, Job, JobState},
};

/// So many jobs are remembered.
const REMEMBERED: usize = 50;

/// The jobs of this process, newest first.
#[derive(Default)]
pub(crate) struct Jobs(Mutex<VecDeque<Job>>);

impl Jobs {
    pub(crate) fn list(&self) -> Vec<Job> {
        self.lock().iter().cloned().collect()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, VecDeque<Job>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, id: &str, change: impl FnOnce(&mut Job)) -> Option<Job> {
        let mut jobs = self.lock();
        let job = jobs.iter_mut().find(|job| job.id == id)?;
        change(job);
        Some(job.clone())
    }
}

/// Told by the work of a job how far it is.
#[derive(Clone)]
pub(crate) struct Progress {
    app: App,
    job_id: Arc<str>,
}

impl Progress {
    /// Of the job that is told about.
    pub(crate) fn job_id(&self) -> &str {
        &self.job_id
    }

    /// What it does now, and how far it is from 0 to 1.
    pub(crate) fn report(&self, detail: impl Into<String>, progress: Option<f64>) {
        let detail = detail.into();
        self.change(|job| {
            job.detail = detail;
            job.progress = progress;
        });
    }

    fn change(&self, change: impl FnOnce(&mut Job)) {
        if let Some(job) = self.app.inner.jobs.change(&self.job_id, change) {
            self.app.changed(Changed::Job { job });
        }
    }
}

impl App {
    /// The jobs since the start of the application, newest first.
    pub fn job_list(&self) -> Vec<Job> {
        self.inner.jobs.list()
    }

    /// Starts work that goes on by itself. It tells through [`Progress`] and at its end.
    pub(crate) fn job_start<W>(&self, title: String, work: impl FnOnce(App, Progress) -> W) -> Job
    where
        W: Future<Output = Result<Option<CurrentProject>, Failure>> + Send + 'static,
    {
        self.job_begin(title, None, work)
    }

    /// The same for a comparison of two environments.
    pub(crate) fn job_start_comparing<W>(
        &self,
        title: String,
        environments: ComparedEnvironments,
        work: impl FnOnce(App, Progress) -> W,
    ) -> Job
    where
        W: Future<Output = Result<Option<CurrentProject>, Failure>> + Send + 'static,
    {
        self.job_begin(title, Some(environments), work)
    }

    fn job_begin<W>(
        &self,
        title: String,
        comparison: Option<ComparedEnvironments>,
        work: impl FnOnce(App, Progress) -> W,
    ) -> Job
    where
        W: Future<Output = Result<Option<CurrentProject>, Failure>> + Send + 'static,
    {
        let job = Job {
            id: (self.inner.config.new_id)(),
            title,
            state: JobState::Running,
            detail: String::new(),
            progress: None,
            started_at: (self.inner.config.clock)(),
            project: None,
            comparison,
            error: None,
        };
        {
            let mut jobs = self.inner.jobs.lock();
            jobs.push_front(job.clone());
            jobs.truncate(REMEMBERED);
        }
        self.changed(Changed::Job { job: job.clone() });
        let progress = Progress {
            app: self.clone(),
            job_id: job.id.as_str().into(),
        };
        let work = work(self.clone(), progress.clone());
        let title = job.title.clone();
        tokio::spawn(async move {
            let outcome = work.await;
            if let Err(error) = &outcome {
                tracing::warn!(%title, %error, "job failed");
            }
            progress.change(|job| match outcome {
                Ok(project) => {
                    job.state = JobState::Succeeded;
                    job.progress = Some(1.0);
                    job.project = project;
                }
                Err(error) => {
                    job.state = JobState::Failed;
                    job.error = Some(error);
                }
            });
        });
        job
    }
}
