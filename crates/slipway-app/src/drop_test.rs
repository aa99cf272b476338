//! The drop test, as the window asks for it. What it does is in `slipway-workflow`.

use crate::{
    App, abilities,
    branches::allowed,
    errors::Told,
    ipc::{DropTest, DropTestPreview, Failure},
};

impl App {
    /// What ending the sessions of an environment would do. Nothing is done.
    ///
    /// # Errors
    /// When there is no such environment, or its server does not answer.
    pub async fn drop_test_preview(
        &self,
        environment_id: &str,
    ) -> Result<DropTestPreview, Failure> {
        self.inner
            .runs
            .drop_test_preview(environment_id)
            .await
            .told("What the drop test would do was not found out. Nothing was changed.")
    }

    /// Ends the sessions of an environment of the current project once.
    ///
    /// # Errors
    /// `NameMismatch` where production's name was not typed, a reason where it cannot be done now, and
    /// what the server refuses.
    pub async fn drop_test_run(
        &self,
        environment_id: &str,
        typed_name: Option<&str>,
    ) -> Result<DropTest, Failure> {
        let view = self.view().await?;
        let row = view.row(environment_id)?;
        let told = format!("The drop test of {} did not come to its end.", row.name);
        allowed(&told, abilities::drop_test(&view.facts(row), &view.runs))?;
        let dropped = self.inner.runs.drop_test(environment_id, typed_name).await;
        self.pipeline_changed(&view.project.project_id);
        dropped.told(told)
    }
}
