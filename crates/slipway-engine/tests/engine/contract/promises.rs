//! What every server has to do, in the order in which a project lives.

use std::time::Duration;

use neon_api::client::{Budget, Client, ClientError, ConnectionUriQuery};
use neon_api::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use neon_api::types::{
    Branch, BranchCreate, BranchCreateRequest, BranchUpdate, DatabaseCreate, EndpointCreate,
    EndpointType, EndpointUpdate, FinalizeRestoreRequest, Operation, ProjectCreate,
    ProjectCreateBranch, ProjectUpdate, RoleCreate, SnapshotCreateQuery, SnapshotRestoreRequest,
    SnapshotUpdate,
};

/// What differs between servers without being a breach.
#[derive(Default)]
pub(super) struct Server {
    /// Its answers are not the project's to change: what is not documented is not asked for.
    pub(super) is_neon: bool,
    pub(super) project: ProjectCreate,
}

const PATIENCE: Budget = Budget {
    total: Duration::from_secs(300),
};

struct Asked<'a> {
    client: &'a Client,
    server: &'a Server,
    project: ProjectId,
    prod: BranchId,
    endpoint: EndpointId,
}

/// Asks all of it in a project that is removed in the end, also when a promise is broken.
pub(super) async fn keeps_its_promises(client: &Client, server: &Server) {
    knows_whose_key_it_is(client, server).await;
    let wanted = ProjectCreate {
        name: Some("slipway contract".to_owned()),
        branch: Some(ProjectCreateBranch {
            name: Some("prod".to_owned()),
            role_name: Some("keeper".to_owned()),
            database_name: Some("shelf".to_owned()),
        }),
        ..server.project.clone()
    };
    let made = client.project_create(wanted).await.unwrap();
    let asked = Asked {
        client,
        server,
        project: made.project.id.clone(),
        prod: made.branch.id.clone(),
        endpoint: made.endpoints[0].id.clone(),
    };
    let kept = std::panic::AssertUnwindSafe(asked.all(&made.operations));
    let kept = futures_util::FutureExt::catch_unwind(kept).await;
    client.project_delete(&asked.project).await.unwrap();
    if let Err(panic) = kept {
        std::panic::resume_unwind(panic);
    }
    let gone = client.project_get(&asked.project).await;
    assert_eq!(status(gone), 404);
}

async fn knows_whose_key_it_is(client: &Client, server: &Server) {
    assert!(!client.auth().await.unwrap().account_id.is_empty());
    client.organizations_list().await.unwrap();
    let regions = client.region_list(None).await.unwrap();
    assert!(regions.iter().any(|it| it.default), "{regions:?}");
    match client.users_me().await {
        Ok(user) => assert!(!user.id.is_empty()),
        // An organisation is nobody.
        Err(error) => assert!(server.is_neon && error.is_not_found(), "{error}"),
    }
}

fn status<T>(answer: Result<T, ClientError>) -> u16 {
    match answer {
        Ok(_) => panic!("it was not refused"),
        Err(error) => error.status().unwrap_or_else(|| panic!("{error}")),
    }
}

fn is_refusal(status: u16) -> bool {
    (400..500).contains(&status)
}

impl Asked<'_> {
    async fn all(&self, begun: &[Operation]) {
        self.ended(begun).await;
        self.projects().await;
        self.roles_and_databases().await;
        self.branches().await;
        self.endpoints().await;
        let snapshot = self.snapshots().await;
        self.restores(&snapshot).await;
        self.operations().await;
    }

    async fn ended(&self, operations: &[Operation]) {
        let ids: Vec<_> = operations.iter().map(|it| it.id.clone()).collect();
        let ended = self
            .client
            .operations_wait(&self.project, &ids, PATIENCE, |_| {})
            .await
            .unwrap();
        assert!(ended.iter().all(|it| it.status.succeeded()), "{ended:?}");
    }

    async fn projects(&self) {
        let org = self.server.project.org_id.as_deref();
        let listed = self.client.project_list(org).await.unwrap();
        assert!(listed.iter().any(|it| it.id == self.project));
        let renamed = ProjectUpdate {
            name: Some("slipway contract, renamed".to_owned()),
            ..ProjectUpdate::default()
        };
        let answer = self.client.project_update(&self.project, renamed).await;
        self.ended(&answer.unwrap().operations).await;
        let found = self.client.project_get(&self.project).await.unwrap();
        assert_eq!(found.name, "slipway contract, renamed");
    }

    async fn roles_and_databases(&self) {
        let (client, project, prod) = (self.client, &self.project, &self.prod);
        let wanted = RoleCreate {
            name: "clerk".to_owned(),
            no_login: None,
        };
        let made = client.role_create(project, prod, wanted.clone()).await;
        let made = made.unwrap();
        self.ended(&made.operations).await;
        assert!(is_refusal(status(
            client.role_create(project, prod, wanted).await
        )));
        let roles = client.role_list(project, prod).await.unwrap();
        let names: Vec<&str> = roles.iter().map(|it| it.name.as_str()).collect();
        assert!(
            names.contains(&"clerk") && names.contains(&"keeper"),
            "{names:?}"
        );
        let first = client.role_password_reveal(project, prod, "clerk").await;
        let reset = client.role_password_reset(project, prod, "clerk").await;
        let reset = reset.unwrap();
        self.ended(&reset.operations).await;
        let now = client.role_password_reveal(project, prod, "clerk").await;
        let now = now.unwrap();
        assert_eq!(now, reset.password);
        assert_ne!(first.unwrap(), now);

        let wanted = DatabaseCreate {
            name: "rack".to_owned(),
            owner_name: "clerk".to_owned(),
        };
        let made = client.database_create(project, prod, wanted).await.unwrap();
        self.ended(&made.operations).await;
        let databases = client.database_list(project, prod).await.unwrap();
        let rack = databases.iter().find(|it| it.name == "rack").unwrap();
        assert_eq!(rack.owner_name, "clerk");
        let query = ConnectionUriQuery {
            branch_id: Some(prod.clone()),
            endpoint_id: Some(self.endpoint.clone()),
            database_name: "rack".to_owned(),
            role_name: "clerk".to_owned(),
            pooled: false,
        };
        let uri = client.connection_uri(project, &query).await.unwrap();
        assert!(uri.expose().starts_with("postgresql://clerk:"));
        assert!(uri.expose().contains("/rack"));

        let deleted = client.database_delete(project, prod, "rack").await.unwrap();
        self.ended(&deleted).await;
        let deleted = client.role_delete(project, prod, "clerk").await.unwrap();
        self.ended(&deleted).await;
        let roles = client.role_list(project, prod).await.unwrap();
        assert!(roles.iter().all(|it| it.name != "clerk"));
    }

    async fn branches(&self) {
        let (client, project) = (self.client, &self.project);
        let wanted = BranchCreateRequest {
            branch: Some(BranchCreate {
                parent_id: Some(self.prod.clone()),
                name: Some("child".to_owned()),
                ..BranchCreate::default()
            }),
            ..BranchCreateRequest::default()
        };
        let made = client.branch_create(project, &wanted).await.unwrap();
        self.ended(&made.operations).await;
        let child = made.branch.id;
        assert_eq!(self.branch(&child).await.parent_id, Some(self.prod.clone()));
        let renamed = BranchUpdate {
            name: Some("kid".to_owned()),
            ..BranchUpdate::default()
        };
        let answer = client.branch_update(project, &child, renamed).await;
        self.ended(&answer.unwrap().operations).await;
        let listed = client.branch_list(project).await.unwrap();
        let names: Vec<&str> = listed.iter().map(|it| it.name.as_str()).collect();
        assert!(
            names.contains(&"prod") && names.contains(&"kid"),
            "{names:?}"
        );

        let query = named("of a child");
        let of_child = client.snapshot_create(project, &child, &query).await;
        assert!(is_refusal(status(of_child)));
        let parent = client.branch_delete(project, &self.prod).await;
        assert!(is_refusal(status(parent)));
        let deleted = client.branch_delete(project, &child).await.unwrap();
        self.ended(&deleted).await;
        let gone = client.branch_get(project, &child).await;
        assert_eq!(status(gone), 404);
    }

    async fn branch(&self, id: &BranchId) -> Branch {
        self.client.branch_get(&self.project, id).await.unwrap()
    }

    async fn endpoints(&self) {
        let (client, project) = (self.client, &self.project);
        let of_prod = client.branch_endpoints(project, &self.prod).await.unwrap();
        assert_eq!(of_prod.len(), 1);
        assert_eq!(of_prod[0].id, self.endpoint);
        assert_eq!(of_prod[0].kind, EndpointType::ReadWrite);

        let wanted = BranchCreateRequest {
            branch: Some(BranchCreate {
                parent_id: Some(self.prod.clone()),
                name: Some("with an endpoint".to_owned()),
                ..BranchCreate::default()
            }),
            ..BranchCreateRequest::default()
        };
        let made = client.branch_create(project, &wanted).await.unwrap();
        self.ended(&made.operations).await;
        let child = made.branch.id;
        let wanted = EndpointCreate {
            branch_id: child.clone(),
            kind: EndpointType::ReadWrite,
            name: None,
            disabled: None,
            suspend_timeout_seconds: None,
            autoscaling_limit_min_cu: None,
            autoscaling_limit_max_cu: None,
        };
        let made = client.endpoint_create(project, wanted).await.unwrap();
        self.ended(&made.operations).await;
        let id = &made.endpoint.id;
        let listed = client.endpoint_list(project).await.unwrap();
        assert!(listed.iter().any(|it| it.id == *id));

        let answer = client.endpoint_suspend(project, id).await.unwrap();
        self.ended(&answer.operations).await;
        let answer = client.endpoint_start(project, id).await.unwrap();
        self.ended(&answer.operations).await;
        let answer = client.endpoint_restart(project, id).await.unwrap();
        self.ended(&answer.operations).await;
        for disabled in [true, false] {
            let update = EndpointUpdate {
                disabled: Some(disabled),
                ..EndpointUpdate::default()
            };
            let answer = client.endpoint_update(project, id, update).await.unwrap();
            self.ended(&answer.operations).await;
            let found = client.endpoint_get(project, id).await.unwrap();
            assert_eq!(found.disabled, disabled);
        }
        let deleted = client.endpoint_delete(project, id).await.unwrap();
        self.ended(&deleted).await;
        let gone = client.endpoint_get(project, id).await;
        assert_eq!(status(gone), 404);
        let deleted = client.branch_delete(project, &child).await.unwrap();
        self.ended(&deleted).await;
    }

    /// Gives one that can be restored.
    async fn snapshots(&self) -> SnapshotId {
        let (client, project) = (self.client, &self.project);
        let query = named("contract & more/ü");
        let made = client.snapshot_create(project, &self.prod, &query).await;
        let made = made.unwrap();
        assert_eq!(made.snapshot.name, "contract & more/ü");
        self.ended(&made.operations).await;
        let id = made.snapshot.id;
        if !self.server.is_neon {
            let again = client.snapshot_create(project, &self.prod, &query).await;
            assert!(is_refusal(status(again)), "a name was given twice");
        }
        let renamed = SnapshotUpdate {
            name: Some("contract".to_owned()),
            expires_at: Some(None),
        };
        let updated = client.snapshot_update(project, &id, renamed).await.unwrap();
        assert_eq!(updated.name, "contract");
        let listed = client.snapshot_list(project).await.unwrap();
        let found = listed.iter().find(|it| it.id == id).unwrap();
        assert_eq!(found.source_branch_id, Some(self.prod.clone()));
        assert!(found.manual && found.expires_at.is_none());
        id
    }

    async fn restores(&self, snapshot: &SnapshotId) {
        let (client, project) = (self.client, &self.project);
        let request = SnapshotRestoreRequest {
            name: Some("candidate".to_owned()),
            target_branch_id: Some(self.prod.clone()),
            finalize_restore: Some(false),
        };
        let restored = client.snapshot_restore(project, snapshot, &request).await;
        let restored = restored.unwrap();
        self.ended(&restored.operations).await;
        let candidate = self.branch(&restored.branch.id).await;
        assert_eq!(candidate.name, "candidate");
        assert!(candidate.parent_id.is_none());
        assert_eq!(candidate.restored_from.as_ref(), Some(snapshot));
        assert_eq!(candidate.restored_as, Some(self.prod.clone()));
        let own = client
            .branch_endpoints(project, &candidate.id)
            .await
            .unwrap();
        assert!(own.iter().any(|it| it.kind == EndpointType::ReadWrite));
        // The target is untouched.
        assert_eq!(self.served().await, self.prod);
        assert_eq!(self.branch(&self.prod).await.name, "prod");

        let request = FinalizeRestoreRequest {
            name: Some("prod before".to_owned()),
        };
        let begun = client
            .restore_finalize(project, &candidate.id, &request)
            .await;
        self.ended(&begun.unwrap()).await;
        // The endpoint is the environment; the branch behind it is another one, with the target's name.
        assert_eq!(self.served().await, candidate.id);
        assert_eq!(self.branch(&candidate.id).await.name, "prod");
        assert_eq!(self.branch(&self.prod).await.name, "prod before");
        let again = client
            .restore_finalize(project, &candidate.id, &request)
            .await;
        assert!(is_refusal(status(again)), "a restore was finalized twice");

        // Neon does not document for how long it keeps a snapshot that was restored.
        let mut refused = 0;
        loop {
            match client.snapshot_delete(project, snapshot).await {
                Ok(deleted) => break self.ended(&deleted).await,
                Err(error)
                    if self.server.is_neon && error.status() == Some(400) && refused < 60 =>
                {
                    refused += 1;
                    tokio::time::sleep(Duration::from_secs(5)).await;
                }
                Err(error) => panic!("{error}"),
            }
        }
        let listed = client.snapshot_list(project).await.unwrap();
        assert!(listed.iter().all(|it| it.id != *snapshot));
        let deleted = client.branch_delete(project, &self.prod).await.unwrap();
        self.ended(&deleted).await;
        match client.branch_delete(project, &self.prod).await {
            Ok(nothing) => assert!(nothing.is_empty()),
            Err(error) => assert!(error.is_not_found(), "{error}"),
        }
    }

    async fn served(&self) -> BranchId {
        let endpoint = self
            .client
            .endpoint_get(&self.project, &self.endpoint)
            .await;
        endpoint.unwrap().branch_id
    }

    async fn operations(&self) {
        let listed = self.client.operation_list(&self.project).await.unwrap();
        assert!(listed.iter().all(|it| it.status.ended()), "{listed:?}");
        let newest = listed.first().unwrap();
        let found = self.client.operation_get(&self.project, &newest.id).await;
        assert_eq!(found.unwrap().id, newest.id);
        let nowhere = "00000000-0000-4000-8000-ffffffffffff".into();
        let none = self.client.operation_get(&self.project, &nowhere).await;
        assert_eq!(status(none), 404);
    }
}

fn named(name: &str) -> SnapshotCreateQuery {
    SnapshotCreateQuery {
        name: Some(name.to_owned()),
        ..SnapshotCreateQuery::default()
    }
}
