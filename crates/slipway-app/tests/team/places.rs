//! A team's ledger in a database of anybody's.

use neon_api::types::ProjectCreate;
use slipway_app::ipc::{JoinTeam, NewTeam, TeamPlace, TeamStanding};

use super::{Person, connects, done, plain_connection, server, until};

#[tokio::test(flavor = "multi_thread")]
async fn a_team_lives_in_a_database_of_anybodys_that_members_reach_with_roles_of_their_own() {
    let anna = super::made(Person::new().await).await;
    let ben = connects(&anna, Person::new().await, plain_connection(&anna)).await;
    let elsewhere = ProjectCreate {
        name: Some("elsewhere".to_owned()),
        ..ProjectCreate::default()
    };
    let created = server(&anna).await.project_create(elsewhere).await;
    let created = created.unwrap();
    let url = created.connection_uris[0].connection_uri.clone();
    let team = NewTeam {
        name: "Shop keepers".to_owned(),
        my_name: "Anna".to_owned(),
        place: TeamPlace::Url { url: url.clone() },
    };
    let job = anna.app.team_found(team).await.unwrap();
    done(&anna.app, job).await;
    let options = slipway_inspect::ConnectOptions::default();
    let owner = slipway_keychain::Secret::new(url.clone());
    let owner = slipway_inspect::connect(&owner, &options).await.unwrap();
    // As docs/teams.md says.
    owner
        .batch_execute(
            "CREATE ROLE ben LOGIN PASSWORD 'of-ben';
             GRANT USAGE ON SCHEMA slipway_team TO ben;
             GRANT SELECT ON slipway_team.events TO ben;
             GRANT EXECUTE ON FUNCTION slipway_team.append(text, text) TO ben;",
        )
        .await
        .unwrap();
    let mut of_ben = url::Url::parse(&url).unwrap();
    of_ben.set_username("ben").unwrap();
    of_ben.set_password(Some("of-ben")).unwrap();
    let join = JoinTeam {
        my_name: "Ben".to_owned(),
        place: TeamPlace::Url {
            url: of_ben.to_string(),
        },
    };
    let job = ben.app.team_join(join).await.unwrap();
    done(&ben.app, job).await;
    let asks = until(&anna.app, || async {
        let team = anna.app.team_get().await.unwrap().unwrap();
        team.asking.first().cloned()
    })
    .await;
    anna.app.team_enrol(&asks.public_key).await.unwrap();
    until(&ben.app, || async {
        let team = ben.app.team_get().await.unwrap().unwrap();
        (team.standing == TeamStanding::Member).then_some(())
    })
    .await;
}
