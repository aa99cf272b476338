//! What runs read in databases. It is PostgreSQL everywhere but in tests that have no server of it.

use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use slipway_inspect::{
    Answer, AskOptions, ConnectOptions, CountOptions, InspectError, LongTransactions,
    PreparedTransaction, Publication, ReplicationSlot, RoleFacts, Schema, Session, Subscription,
    TableCount, Weaknesses,
};
use slipway_keychain::Secret;

/// What a question to a database comes to.
pub type Read<'a, T> = BoxFuture<'a, Result<T, InspectError>>;

/// Is told how many tables were counted, how many are known, and the one that was just counted.
pub type Counting<'a> = Box<dyn FnMut(usize, usize, &TableCount) + Send + 'a>;

/// What answers behind connection strings. Errors are those of the functions of the same name in
/// [`slipway_inspect`].
pub trait Databases: Send + Sync + 'static {
    /// Connects; to another database than the connection string names, where one is given.
    fn open<'a>(
        &'a self,
        uri: &'a Secret,
        database: Option<&'a str>,
    ) -> Read<'a, Box<dyn OpenDatabase>>;

    /// Counts every table of these databases.
    fn counts<'a>(
        &'a self,
        uri: &'a Secret,
        databases: &'a [String],
        counting: Counting<'a>,
    ) -> Read<'a, Vec<TableCount>>;
}

/// A connection to one database. It ends when it is dropped.
#[expect(missing_docs, reason = "the names are those of slipway_inspect")]
pub trait OpenDatabase: Send + Sync {
    fn schema(&self) -> Read<'_, Schema>;
    fn schema_digest(&self) -> Read<'_, String>;
    fn weaknesses(&self) -> Read<'_, Weaknesses>;
    fn roles(&self) -> Read<'_, Vec<RoleFacts>>;
    fn server_start(&self) -> Read<'_, String>;
    fn long_transactions(&self, least: Duration) -> Read<'_, LongTransactions>;
    fn replication_slots(&self) -> Read<'_, Vec<ReplicationSlot>>;
    fn prepared_transactions(&self) -> Read<'_, Vec<PreparedTransaction>>;
    fn subscriptions(&self) -> Read<'_, Vec<Subscription>>;
    fn publications(&self) -> Read<'_, Vec<Publication>>;
    fn unlogged_tables(&self) -> Read<'_, Vec<String>>;
    fn ask<'a>(&'a mut self, query: &'a str, options: &'a AskOptions) -> Read<'a, Answer>;
}

/// Real servers.
pub(crate) struct PostgreSql;

impl Databases for PostgreSql {
    fn open<'a>(
        &'a self,
        uri: &'a Secret,
        database: Option<&'a str>,
    ) -> Read<'a, Box<dyn OpenDatabase>> {
        async move {
            let options = ConnectOptions::default();
            let session = match database {
                Some(name) => slipway_inspect::connect_to(uri, name, &options).await?,
                None => slipway_inspect::connect(uri, &options).await?,
            };
            Ok(Box::new(session) as Box<dyn OpenDatabase>)
        }
        .boxed()
    }

    fn counts<'a>(
        &'a self,
        uri: &'a Secret,
        databases: &'a [String],
        counting: Counting<'a>,
    ) -> Read<'a, Vec<TableCount>> {
        async move {
            let options = CountOptions::default();
            slipway_inspect::table_counts(uri, databases, &options, counting).await
        }
        .boxed()
    }
}

impl OpenDatabase for Session {
    fn schema(&self) -> Read<'_, Schema> {
        slipway_inspect::schema(self).boxed()
    }

    fn schema_digest(&self) -> Read<'_, String> {
        slipway_inspect::schema_digest(self).boxed()
    }

    fn weaknesses(&self) -> Read<'_, Weaknesses> {
        slipway_inspect::weaknesses(self).boxed()
    }

    fn roles(&self) -> Read<'_, Vec<RoleFacts>> {
        slipway_inspect::roles(self).boxed()
    }

    fn server_start(&self) -> Read<'_, String> {
        slipway_inspect::server_start(self).boxed()
    }

    fn long_transactions(&self, least: Duration) -> Read<'_, LongTransactions> {
        slipway_inspect::long_transactions(self, least).boxed()
    }

    fn replication_slots(&self) -> Read<'_, Vec<ReplicationSlot>> {
        slipway_inspect::replication_slots(self).boxed()
    }

    fn prepared_transactions(&self) -> Read<'_, Vec<PreparedTransaction>> {
        slipway_inspect::prepared_transactions(self).boxed()
    }

    fn subscriptions(&self) -> Read<'_, Vec<Subscription>> {
        slipway_inspect::subscriptions(self).boxed()
    }

    fn publications(&self) -> Read<'_, Vec<Publication>> {
        slipway_inspect::publications(self).boxed()
    }

    fn unlogged_tables(&self) -> Read<'_, Vec<String>> {
        slipway_inspect::unlogged_tables(self).boxed()
    }

    fn ask<'a>(&'a mut self, query: &'a str, options: &'a AskOptions) -> Read<'a, Answer> {
        slipway_inspect::ask(self, query, options).boxed()
    }
}
