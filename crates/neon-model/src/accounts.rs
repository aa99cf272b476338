//! Whose a key is, and which projects it sees. The model itself knows projects only.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use neon_api::ids::ProjectId;
use neon_api::types::{Pagination, Project, ProjectsResponse};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::request::Refusal;
use crate::views::REGION;

/// Whose a key is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyOf {
    /// A person's. Where there are organisations, a list of projects has to name one of them.
    Person,
    /// An organisation's, by its id.
    Organization(String),
    /// One that reaches a single project, and may list none.
    Project(ProjectId),
}

/// Keys, organisations, and whose the projects are.
#[derive(Default)]
pub(crate) struct Accounts {
    /// The one key of a person, where no other is known.
    pub(crate) required: Option<String>,
    pub(crate) keys: BTreeMap<String, KeyOf>,
    /// Ids with names.
    pub(crate) organizations: BTreeMap<String, String>,
    /// Organisations of projects, by id.
    pub(crate) owners: BTreeMap<ProjectId, String>,
    /// Projects of somebody else.
    pub(crate) shared: BTreeSet<ProjectId>,
}

#[derive(Deserialize)]
pub(crate) struct Page {
    cursor: Option<String>,
    limit: Option<String>,
    #[serde(default)]
    search: String,
    org_id: Option<String>,
}

impl Accounts {
    /// Whose a key is; absent when nobody knows it.
    pub(crate) fn owner_of(&self, key: Option<&str>) -> Option<KeyOf> {
        let key = key?;
        if let Some(known) = self.keys.get(key) {
            return Some(known.clone());
        }
        let known = match &self.required {
            Some(required) => key == required,
            None => self.keys.is_empty(),
        };
        known.then_some(KeyOf::Person)
    }

    /// What the calls about the account itself answer; absent for every other call.
    pub(crate) fn answer(
        &self,
        method: &Method,
        segments: &[&str],
        key: &KeyOf,
    ) -> Option<Result<Value, Refusal>> {
        if method != Method::GET {
            return None;
        }
        let person = *key == KeyOf::Person;
        match segments {
            ["users", "me"] if !person => Some(Err(Refusal::not_found("user"))),
            ["users", "me"] => Some(Ok(json!({
                "id": "model", "login": "model", "email": "model@model.invalid", "name": "model",
                "last_name": "", "image": "", "auth_accounts": [], "plan": "scale",
                "active_seconds_limit": 0, "billing_account": {}, "projects_limit": 100,
                "branches_limit": 5000, "max_autoscaling_limit": 1.0,
            }))),
            ["users", "me", "organizations"] => {
                let seen = self.organizations.iter().filter(|(id, _)| match key {
                    KeyOf::Person => true,
                    KeyOf::Organization(own) => own == *id,
                    KeyOf::Project(project) => self.owners.get(project) == Some(*id),
                });
                let listed: Vec<Value> = seen
                    .map(|(id, name)| {
                        json!({
                            "id": id, "name": name, "handle": id, "plan": "scale",
                            "managed_by": "console", "created_at": "2026-01-01T00:00:00Z",
                            "updated_at": "2026-01-01T00:00:00Z",
                        })
                    })
                    .collect();
                Some(Ok(json!({ "organizations": listed })))
            }
            ["regions"] => Some(Ok(json!({"regions": [{
                "region_id": REGION, "name": "Where the model is", "default": true,
                "geo_lat": "", "geo_long": "",
            }]}))),
            ["auth"] => {
                let method = if person {
                    "api_key_user"
                } else {
                    "api_key_org"
                };
                Some(Ok(json!({"account_id": "model", "auth_method": method})))
            }
            _ => None,
        }
    }

    /// Refuses a project that the key does not reach.
    pub(crate) fn reach(&self, segments: &[&str], key: &KeyOf) -> Result<(), Refusal> {
        let ["projects", id, ..] = segments else {
            return Ok(());
        };
        let project = ProjectId::from(*id);
        let reached = match key {
            KeyOf::Person => true,
            KeyOf::Organization(own) => self.owners.get(&project) == Some(own),
            KeyOf::Project(only) => *only == project,
        };
        if reached {
            Ok(())
        } else {
            Err(Refusal::not_found("project"))
        }
    }

    /// One page of what the key sees of `projects`, which are in the order of their ids.
    pub(crate) fn page(
        &self,
        projects: Vec<Project>,
        page: &Page,
        key: &KeyOf,
        only_shared: bool,
    ) -> Result<ProjectsResponse, Refusal> {
        let limit = match page.limit.as_deref().map(str::parse::<usize>) {
            None => 10,
            Some(Ok(limit)) if (1..=400).contains(&limit) => limit,
            Some(_) => return Err(Refusal::bad("limit must be between 1 and 400")),
        };
        let organization = match (key, &page.org_id) {
            (KeyOf::Project(_), _) => {
                return Err(Refusal::new(403, "", "this key may not list projects"));
            }
            (KeyOf::Organization(_), _) if only_shared => {
                return Err(Refusal::not_found("user"));
            }
            (KeyOf::Organization(own), Some(wanted)) if own != wanted => {
                return Err(Refusal::not_found("organization"));
            }
            (KeyOf::Organization(own), _) => Some(own),
            (KeyOf::Person, Some(wanted)) if !self.organizations.contains_key(wanted) => {
                return Err(Refusal::not_found("organization"));
            }
            (KeyOf::Person, None) if !only_shared && !self.organizations.is_empty() => {
                return Err(Refusal::bad("org_id is required"));
            }
            (KeyOf::Person, wanted) => wanted.as_ref(),
        };
        let search = page.search.to_lowercase();
        let mut listed: Vec<Project> = projects
            .into_iter()
            .filter(|project| self.shared.contains(&project.id) == only_shared)
            .filter(|project| only_shared || self.owners.get(&project.id) == organization)
            .filter(|project| {
                project.name.to_lowercase().contains(&search)
                    || project.id.as_str().contains(&search)
            })
            .filter(|project| {
                let after = page.cursor.as_deref();
                after.is_none_or(|after| project.id.as_str() > after)
            })
            .take(limit)
            .collect();
        for project in &mut listed {
            project.org_id = self.owners.get(&project.id).cloned();
        }
        // As Neon does, also on the last page.
        let cursor = listed.last().map(|last| last.id.to_string());
        Ok(ProjectsResponse {
            pagination: cursor.map(|cursor| Pagination {
                cursor: Some(cursor),
                ..Pagination::default()
            }),
            projects: listed,
            applications: None,
            integrations: None,
        })
    }
}
