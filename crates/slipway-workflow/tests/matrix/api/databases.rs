//! Databases that hold what the model says: one table, whose number of rows is the branch's content.

use std::time::Duration;

use futures_util::FutureExt;
use neon_model::Behind;
use neon_model::server::Handle;
use slipway_inspect::{
    Answer, AskOptions, Counted, InspectError, LongTransactions, PreparedTransaction, Publication,
    ReplicationSlot, RoleFacts, Schema, Subscription, TableCount, Weaknesses,
};
use slipway_keychain::Secret;
use slipway_workflow::databases::{Counting, Databases, OpenDatabase, Read};

pub(crate) struct ModelDatabases(pub(crate) Handle);

struct Opened(Behind);

impl ModelDatabases {
    fn behind(&self, uri: &Secret) -> Result<Behind, InspectError> {
        let found = self.0.with(|model| model.behind(uri.expose()));
        found.map_err(|address| InspectError::TimedOut {
            address,
            waited: Duration::from_secs(15),
        })
    }
}

impl Databases for ModelDatabases {
    fn open<'a>(
        &'a self,
        uri: &'a Secret,
        _database: Option<&'a str>,
    ) -> Read<'a, Box<dyn OpenDatabase>> {
        async move { Ok(Box::new(Opened(self.behind(uri)?)) as Box<dyn OpenDatabase>) }.boxed()
    }

    fn counts<'a>(
        &'a self,
        uri: &'a Secret,
        databases: &'a [String],
        _counting: Counting<'a>,
    ) -> Read<'a, Vec<TableCount>> {
        async move {
            let rows = self.behind(uri)?.content.parse().unwrap();
            let counted = databases.iter().map(|database| TableCount {
                database: database.clone(),
                schema: "public".to_owned(),
                table: "customer".to_owned(),
                rows: Counted::Exact(rows),
            });
            Ok(counted.collect())
        }
        .boxed()
    }
}

fn ready<'a, T: Send + 'a>(value: T) -> Read<'a, T> {
    async move { Ok(value) }.boxed()
}

impl OpenDatabase for Opened {
    fn schema(&self) -> Read<'_, Schema> {
        ready(Schema::default())
    }

    fn schema_digest(&self) -> Read<'_, String> {
        ready(Schema::default().digest())
    }

    fn weaknesses(&self) -> Read<'_, Weaknesses> {
        ready(Weaknesses::default())
    }

    fn roles(&self) -> Read<'_, Vec<RoleFacts>> {
        let facts = |name: &String| RoleFacts {
            name: name.clone(),
            superuser: false,
            create_database: true,
            create_role: true,
            replication: true,
            bypass_row_security: true,
        };
        ready(self.0.roles.iter().map(facts).collect())
    }

    /// Nobody measures a gap here.
    fn server_start(&self) -> Read<'_, String> {
        let address = self.0.branch.to_string();
        async move {
            Err(InspectError::TimedOut {
                address,
                waited: Duration::ZERO,
            })
        }
        .boxed()
    }

    fn long_transactions(&self, _least: Duration) -> Read<'_, LongTransactions> {
        ready(LongTransactions::default())
    }

    fn replication_slots(&self) -> Read<'_, Vec<ReplicationSlot>> {
        ready(Vec::new())
    }

    fn prepared_transactions(&self) -> Read<'_, Vec<PreparedTransaction>> {
        ready(Vec::new())
    }

    fn subscriptions(&self) -> Read<'_, Vec<Subscription>> {
        ready(Vec::new())
    }

    fn publications(&self) -> Read<'_, Vec<Publication>> {
        ready(Vec::new())
    }

    fn unlogged_tables(&self) -> Read<'_, Vec<String>> {
        ready(Vec::new())
    }

    fn ask<'a>(&'a mut self, _query: &'a str, _options: &'a AskOptions) -> Read<'a, Answer> {
        ready(Answer::default())
    }
}
