//! Whatever bytes are read as one of the wire types: written and read again they are the same.

use neon_api::slipway::{Capabilities, Import, ImportRequest, RoleReport, Status};
use neon_api::types::{
    BranchCreateRequest, BranchOperations, BranchResponse, BranchUpdateRequest, BranchesResponse,
    CreatedBranch, CreatedProject, DatabaseCreateRequest, DatabaseResponse, DatabasesResponse,
    EndpointCreateRequest, EndpointResponse, EndpointUpdateRequest, EndpointsResponse,
    FinalizeRestoreRequest, GeneralError, OperationsPage, ProjectCreateRequest,
    ProjectUpdateRequest, ProjectsResponse, RestoredSnapshot, RoleCreateRequest, RolesResponse,
    SnapshotCreateQuery, SnapshotResponse, SnapshotRestoreRequest, SnapshotUpdateRequest,
    SnapshotsResponse,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

fn of<T: Serialize + DeserializeOwned>(bytes: &[u8]) {
    let Ok(read) = serde_json::from_slice::<T>(bytes) else {
        return;
    };
    let written = serde_json::to_value(&read).expect("write what was read");
    let again: T = serde_json::from_value(written.clone()).expect("read what was written");
    let twice = serde_json::to_value(&again).expect("write it again");
    assert_eq!(written, twice);
}

/// Tries every type that comes from outside.
pub(crate) fn all(bytes: &[u8]) {
    macro_rules! each {
        ($($kind:ty),* $(,)?) => { $(of::<$kind>(bytes);)* };
    }
    each!(
        BranchCreateRequest,
        BranchOperations,
        BranchResponse,
        BranchUpdateRequest,
        BranchesResponse,
        Capabilities,
        CreatedBranch,
        CreatedProject,
        DatabaseCreateRequest,
        DatabaseResponse,
        DatabasesResponse,
        EndpointCreateRequest,
        EndpointResponse,
        EndpointUpdateRequest,
        EndpointsResponse,
        FinalizeRestoreRequest,
        GeneralError,
        Import,
        ImportRequest,
        OperationsPage,
        ProjectCreateRequest,
        ProjectUpdateRequest,
        ProjectsResponse,
        RestoredSnapshot,
        RoleCreateRequest,
        RoleReport,
        RolesResponse,
        SnapshotCreateQuery,
        SnapshotResponse,
        SnapshotRestoreRequest,
        SnapshotUpdateRequest,
        SnapshotsResponse,
        Status,
    );
}
