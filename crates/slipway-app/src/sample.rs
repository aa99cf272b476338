//! The sample project: a shop, made from nothing but SQL and the same in every project.

use slipway_inspect::{ConnectOptions, InspectError};
use slipway_keychain::Secret;

/// What is done, in words; the SQL; its share of the time.
const STEPS: &[(&str, &str, f64)] = &[
    (
        "making the tables",
        include_str!("sample/1_tables.sql"),
        0.02,
    ),
    (
        "filling the catalogue",
        include_str!("sample/2_catalogue.sql"),
        0.03,
    ),
    (
        "making 12,000 customers",
        include_str!("sample/3_customers.sql"),
        0.08,
    ),
    (
        "making 40,000 orders",
        include_str!("sample/4_orders.sql"),
        0.14,
    ),
    (
        "making 120,000 order lines",
        include_str!("sample/5_order_lines.sql"),
        0.20,
    ),
    (
        "making payments and shipments",
        include_str!("sample/6_payments.sql"),
        0.22,
    ),
    ("making reviews", include_str!("sample/7_reviews.sql"), 0.04),
    (
        "making keys, indexes, a view and a function",
        include_str!("sample/8_keys.sql"),
        0.27,
    ),
];

/// Fills an empty database. `progress` is told what is done next, and how much is done from 0 to 1.
pub(crate) async fn fill(
    uri: &Secret,
    mut progress: impl FnMut(&str, f64),
) -> Result<(), InspectError> {
    let client = slipway_inspect::connect(uri, &ConnectOptions::default()).await?;
    let mut done = 0.0;
    for (detail, sql, share) in STEPS {
        progress(detail, done);
        client.batch_execute(sql).await?;
        done += share;
    }
    Ok(())
}
