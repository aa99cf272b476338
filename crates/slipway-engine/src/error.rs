//! What a call that failed is answered with: a status and Neon's body.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use neon_api::types::GeneralError;
use uuid::Uuid;

use crate::catalog::CatalogError;

/// A refusal, as it goes over the wire.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{message}")]
pub(crate) struct ApiError {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl ApiError {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    pub(crate) fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "", message)
    }

    pub(crate) fn unauthorized() -> Self {
        Self::new(
            StatusCode::UNAUTHORIZED,
            "",
            "authentication failed: the API key is missing or not known to this engine",
        )
    }

    pub(crate) fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "", message)
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(StatusCode::NOT_FOUND, "", format!("{what} not found"))
    }

    pub(crate) fn conflict(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, code, message)
    }

    pub(crate) fn precondition(message: impl Into<String>) -> Self {
        Self::new(StatusCode::PRECONDITION_FAILED, "", message)
    }

    pub(crate) fn unprocessable(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "", message)
    }

    /// More than a plan has room for.
    pub(crate) fn limit(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, code, message)
    }

    /// A refusal by the router.
    pub(crate) fn of_router(status: StatusCode, message: String) -> Self {
        Self::new(status, "", message)
    }

    pub(crate) fn too_many() -> Self {
        Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "",
            "too many requests: an account has 700 a minute, and 40 a second on each route",
        )
    }

    pub(crate) fn locked() -> Self {
        Self::new(
            StatusCode::LOCKED,
            "",
            "project already has running conflicting operations, scheduling of new ones is prohibited",
        )
    }

    pub(crate) fn unavailable(message: impl Into<String>) -> Self {
        Self::new(StatusCode::SERVICE_UNAVAILABLE, "", message)
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "", message)
    }
}

impl From<CatalogError> for ApiError {
    fn from(error: CatalogError) -> Self {
        tracing::error!(error = chain(&error), "catalog");
        Self::internal("the engine's catalog could not be read or written; its log says why")
    }
}

impl From<rusqlite::Error> for ApiError {
    fn from(error: rusqlite::Error) -> Self {
        CatalogError::from(error).into()
    }
}

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        let body = GeneralError {
            request_id: Some(Uuid::new_v4().to_string()),
            code: self.code.to_owned(),
            message: self.message,
        };
        (self.status, Json(body)).into_response()
    }
}

/// An error with all that caused it, on one line. PostgreSQL's own words come with detail and hint.
pub(crate) fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = String::new();
    let mut current = Some(error);
    while let Some(error) = current {
        let part = match error.downcast_ref::<tokio_postgres::Error>() {
            Some(postgres) => match postgres.as_db_error() {
                Some(db) => {
                    let mut words = db.message().to_owned();
                    if let Some(detail) = db.detail() {
                        words.push_str(&format!(" ({detail})"));
                    }
                    words
                }
                None => postgres.to_string(),
            },
            None => error.to_string(),
        };
        let is_database = error
            .downcast_ref::<tokio_postgres::Error>()
            .is_some_and(|e| e.as_db_error().is_some());
        if !text.ends_with(&part) {
            if !text.is_empty() {
                text.push_str(": ");
            }
            text.push_str(&part);
        }
        current = if is_database { None } else { error.source() };
    }
    text
}
