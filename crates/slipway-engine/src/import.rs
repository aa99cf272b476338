//! Import (placeholder while the rest is built).
use std::sync::Arc;
use neon_api::ids::{BranchId, ProjectId};
use neon_api::slipway::{Import, ImportRequest};
use crate::catalog::branches::Branch;
use crate::error::ApiError;
use crate::operations::JobError;
use crate::state::State;
impl State {
    pub(crate) fn import_begin(self: &Arc<Self>, _p: &ProjectId, _b: &Branch, _r: ImportRequest) -> Result<Import, ApiError> { Err(ApiError::unprocessable("not yet")) }
    pub(crate) async fn run_import(&self, _p: &ProjectId, _b: &BranchId, _i: &str) -> Result<(), JobError> { Ok(()) }
    pub(crate) fn import_failed(&self, _p: &ProjectId, _i: &str, _r: &str) {}
}
