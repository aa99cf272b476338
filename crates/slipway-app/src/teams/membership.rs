//! Founding a team, joining one, who is in it, and leaving it.

use std::collections::BTreeMap;

use neon_api::{
    client::{Client, ConnectionUriQuery},
    ids::ProjectId,
    types::{ProjectCreate, ProjectCreateBranch, RoleCreate},
};
use serde_json::json;
use slipway_inspect::{ConnectOptions, Session, connect};
use slipway_keychain::Secret;
use slipway_ledger::{CredentialRow, TeamDraftRow, TeamRow};
use slipway_team::{Head, Member, MemberKey, PublicKey, State, SystemRandom, Table, Taken, follow};

use super::{Following, TeamError, follow::Said};
use crate::{
    App,
    branches::wait,
    credentials::TEAM,
    errors::{Tell, Told},
    ipc::{
        Asking, ChainReport, Changed, CurrentProject, Failure, Job, JoinTeam, NewTeam, PassedOver,
        Team, TeamMember, TeamPlace, TeamStanding,
    },
    jobs::Progress,
    names::name,
};

const TEAM_NAME_MAX: usize = 60;
/// What members log in as in a project that was made for the ledger.
const MEMBER_ROLE: &str = "slipway_member";
const OWNER_ROLE: &str = "slipway_owner";
const DATABASE: &str = "ledger";

/// What everybody should know of a team's ledger.
const PROVES: &[&str] = &[
    "It proves that an event was signed with the key that it names, after the one before it, at the time of the team's database.",
    "It detects, on every computer that saw more, that events were changed or taken out. Nothing is followed then, and nothing is cut over where approvals are asked for.",
    "It does not keep whoever owns its database from deleting it. In a project of its own that is whoever reaches that project with an API key.",
    "A key is a computer's. Every member can enrol another key, and what that one agrees to counts: whose API key agreed stands beside it in the history, and one person's counts once.",
    "It does not keep whoever holds an API key from acting outside of Slipway. That is noticed afterwards: a run is refused where an endpoint does not serve what was recorded.",
];

impl App {
    /// The team of the current project; absent where there is none.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn team_get(&self) -> Result<Option<Team>, Failure> {
        let Some((_, team)) = self.current_team().await? else {
            return Ok(None);
        };
        let link = team.link();
        let known = team.known();
        let state = &known.state;
        let mut members: Vec<TeamMember> = state.members.all().map(member).collect();
        members.sort_by_key(|it| (it.until.is_some(), it.name.to_lowercase()));
        let mine = team.me.to_string();
        let me = members.iter().find(|it| it.public_key == mine).cloned();
        let standing = match &me {
            Some(me) if me.until.is_some() => TeamStanding::Removed,
            Some(_) => TeamStanding::Member,
            None => TeamStanding::Asked,
        };
        let me = me.unwrap_or_else(|| TeamMember {
            name: team.row.my_name.clone(),
            public_key: mine.clone(),
            key_in_groups: team.me.in_groups(),
            enrolled_by: None,
            since: None,
            until: None,
        });
        let asking = state.members.asking().map(|(name, key)| Asking {
            name: name.to_owned(),
            public_key: key.to_string(),
            key_in_groups: key.in_groups(),
        });
        Ok(Some(Team {
            name: state.name.clone(),
            place: team.row.place.clone(),
            own_project: team.row.own_project_id.is_some(),
            me,
            standing,
            link,
            members,
            asking: asking.collect(),
            events: state.head.seq,
            proves: PROVES.iter().map(|&it| it.to_owned()).collect(),
        }))
    }

    /// The name of the project on the current connection that holds the ledger of a team for the current
    /// project, if there is one.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub async fn team_find(&self) -> Result<Option<String>, Failure> {
        let project = self.current_required().await?;
        let name = ledger_project(&project);
        let found = self.project_search(&project.connection_id, &name).await?;
        Ok(found
            .into_iter()
            .find(|it| it.name == name)
            .map(|it| it.name))
    }

    /// Founds a team for the current project.
    ///
    /// # Errors
    /// `BadInput` for names and addresses that cannot be; what fails later is told by the job.
    pub async fn team_found(&self, team: NewTeam) -> Result<Job, Failure> {
        let project = self.current_required().await?;
        self.without_team(&project)?;
        let team_name = name("The team's name", &team.name, TEAM_NAME_MAX)?;
        let my_name = name("Your name", &team.my_name, TEAM_NAME_MAX)?;
        let title = format!("Founding the team {team_name}");
        Ok(self.job_start(title, |app, progress| async move {
            let told = format!("The team {team_name} was not founded.");
            let place = app.place_made(&project, team.place, &told, &progress).await?;
            progress.report("making the ledger", None);
            let session = place.session(&told).await?;
            let table = Table::new(&session);
            match table.head().await {
                Err(slipway_team::TableError::Absent) => {
                    table.create().await.map_err(TeamError::from).told(&told)?;
                }
                // Made, and nothing said in it: an earlier try was interrupted there.
                Ok((head, _)) if head == Head::origin() => {}
                Ok(_) => {
                    return Err(TeamError::from(slipway_team::TableError::Present).tell(told));
                }
                Err(error) => return Err(TeamError::from(error).tell(told)),
            }
            if place.own_project_id.is_some() {
                table.admit(MEMBER_ROLE).await.map_err(TeamError::from).told(&told)?;
            }
            let (key, secret) = new_key().told(&told)?;
            let mut drafts = vec![TeamDraftRow {
                id: (app.inner.config.new_id)(),
                kind: "team_founded".to_owned(),
                body: json!({"name": my_name, "public_key": key.to_string(), "team": team_name}),
            }];
            let (connection, id) = (&project.connection_id, &project.project_id);
            for row in app.environment_rows(connection, id).await? {
                let is_empty = row.policy.as_object().is_none_or(|fields| fields.is_empty());
                if !is_empty {
                    let approvals = slipway_team::Approvals::default();
                    drafts.push(TeamDraftRow {
                        id: (app.inner.config.new_id)(),
                        kind: "terms_set".to_owned(),
                        body: json!({"environment": row.id, "policy": row.policy, "approvals": approvals}),
                    });
                }
            }
            let following = Beginning { project: &project, place, my_name, key, secret, drafts };
            app.team_begin(following, false, &told).await?;
            Ok(None)
        }))
    }

    /// Joins the team of the current project: asks its members to enrol this copy.
    ///
    /// # Errors
    /// `BadInput` for a name that cannot be; what fails later is told by the job.
    pub async fn team_join(&self, team: JoinTeam) -> Result<Job, Failure> {
        let project = self.current_required().await?;
        self.without_team(&project)?;
        let my_name = name("Your name", &team.my_name, TEAM_NAME_MAX)?;
        let title = format!("Joining the team of {}", project.project_name);
        Ok(self.job_start(title, |app, progress| async move {
            let told = "The team was not joined.";
            progress.report("looking for the ledger", None);
            let place = app.place_found(&project, team.place, told).await?;
            let session = place.session(told).await?;
            let table = Table::new(&session);
            let (head, _) = table.head().await.map_err(TeamError::from).told(told)?;
            if head == Head::origin() {
                return Err(TeamError::from(slipway_team::TableError::Absent).tell(told.to_owned()));
            }
            let (key, secret) = new_key().told(told)?;
            let drafts = vec![TeamDraftRow {
                id: (app.inner.config.new_id)(),
                kind: "enrolment_asked".to_owned(),
                body: json!({"name": my_name, "public_key": key.to_string()}),
            }];
            let following = Beginning {
                project: &project,
                place,
                my_name,
                key,
                secret,
                drafts,
            };
            app.team_begin(following, true, told).await?;
            Ok(None)
        }))
    }

    fn without_team(&self, project: &CurrentProject) -> Result<(), Failure> {
        match self.inner.teams.of_project(project) {
            None => Ok(()),
            Some(team) => Err(Failure::new(format!(
                "{} has the team {} already.",
                project.project_name,
                team.known().state.name
            ))
            .next("Leave it first. Nothing was changed.")),
        }
    }

    /// Keeps what is secret of it, and asks its database for the first time.
    async fn team_begin(&self, new: Beginning<'_>, said: bool, told: &str) -> Result<(), Failure> {
        let Beginning {
            project,
            place,
            my_name,
            key,
            secret,
            drafts,
        } = new;
        let mark = (self.inner.config.new_id)();
        let row = TeamRow {
            connection_id: project.connection_id.clone(),
            project_id: project.project_id.clone(),
            place: place.shown,
            url_account: format!("team/{mark}/database"),
            key_account: format!("team/{mark}/key"),
            public_key: key.to_string(),
            my_name,
            own_project_id: place.own_project_id,
            pushed: 0,
            applied: 0,
            alarm: None,
            alarm_at: None,
        };
        let now = (self.inner.config.clock)();
        for (account, secret, name) in [
            (&row.url_account, &place.url, "Team's ledger"),
            (&row.key_account, &secret, "Key of a team's member"),
        ] {
            // Written down first: what is not would stay behind when the connection goes.
            let credential = CredentialRow {
                account: account.clone(),
                kind: TEAM.to_owned(),
                name: Some(name.to_owned()),
                connection_id: Some(project.connection_id.clone()),
                project_id: Some(project.project_id.clone()),
                project_name: Some(project.project_name.clone()),
                stored_at: Some(now),
                ..CredentialRow::default()
            };
            self.inner
                .ledger
                .credential_put(credential)
                .await
                .told(told)?;
            self.inner
                .config
                .keychain
                .set(account, secret)
                .await
                .told(told)?;
        }
        let (connection, id) = (row.connection_id.clone(), row.project_id.clone());
        self.inner
            .ledger
            .team_put(row.clone(), said, drafts)
            .await
            .told(told)?;
        self.inner.teams.take_up(row).await.told(told)?;
        if let Some(team) = self.inner.teams.of(&connection, &id) {
            self.inner.teams.ask(&team).await.told(told)?;
        }
        self.changed(Changed::Team);
        self.changed(Changed::Credentials);
        self.inner.teams.wake.notify_one();
        Ok(())
    }

    /// Where a new ledger shall be.
    async fn place_made(
        &self,
        project: &CurrentProject,
        place: TeamPlace,
        told: &str,
        progress: &Progress,
    ) -> Result<Place, Failure> {
        match place {
            TeamPlace::Url { url } => self.place_at(project, url, told).await,
            TeamPlace::OwnProject => {
                progress.report("making a project for the ledger", None);
                let client = self.client(&project.connection_id).await?;
                let id = self.ledger_project_made(project, &client, told).await?;
                self.projects_changed(&project.connection_id);
                let uri = uri_of(&client, &id, OWNER_ROLE).await.told(told)?;
                let mut place = at_url(uri.expose().to_owned(), told)?;
                place.own_project_id = Some(id.to_string());
                Ok(place)
            }
        }
    }

    /// The project for the ledger, with the role of its members. One that an earlier try left is taken up.
    async fn ledger_project_made(
        &self,
        project: &CurrentProject,
        client: &Client,
        told: &str,
    ) -> Result<ProjectId, Failure> {
        let (id, branch) = match self.ledger_project_id(project).await? {
            Some(id) => {
                let id = ProjectId::from(id.as_str());
                let branches = client.branch_list(&id).await.told(told)?;
                let branch = branches.into_iter().find(|branch| branch.default);
                let branch = branch.ok_or_else(|| {
                    Failure::new(told)
                        .because(format!(
                            "the project “{}” has no branch",
                            ledger_project(project)
                        ))
                        .next("Delete that project, then try again.")
                })?;
                (id, branch.id)
            }
            None => {
                let own = ProjectId::from(project.project_id.as_str());
                let made = ProjectCreate {
                    name: Some(ledger_project(project)),
                    // Whoever sees the one sees the other.
                    org_id: client.project_get(&own).await.told(told)?.org_id,
                    branch: Some(ProjectCreateBranch {
                        name: Some("main".to_owned()),
                        role_name: Some(OWNER_ROLE.to_owned()),
                        database_name: Some(DATABASE.to_owned()),
                    }),
                    ..ProjectCreate::default()
                };
                let made = client.project_create(made).await.told(told)?;
                let ended = wait(client, &made.project.id, &made.operations).await;
                ended.told(told)?;
                (made.project.id, made.branch.id)
            }
        };
        let roles = client.role_list(&id, &branch).await.told(told)?;
        if roles.iter().all(|role| role.name != MEMBER_ROLE) {
            let role = RoleCreate {
                name: MEMBER_ROLE.to_owned(),
                no_login: None,
            };
            let role = client.role_create(&id, &branch, role).await.told(told)?;
            wait(client, &id, &role.operations).await.told(told)?;
        }
        Ok(id)
    }

    /// Where the ledger of a team is that others founded.
    async fn place_found(
        &self,
        project: &CurrentProject,
        place: TeamPlace,
        told: &str,
    ) -> Result<Place, Failure> {
        match place {
            TeamPlace::Url { url } => self.place_at(project, url, told).await,
            TeamPlace::OwnProject => {
                let found = self.ledger_project_id(project).await?;
                let id = found.ok_or_else(|| {
                    Failure::new(told)
                        .because(format!(
                            "there is no project “{}” on this connection",
                            ledger_project(project)
                        ))
                        .next("Ask a member for the address of the team's database.")
                })?;
                let client = self.client(&project.connection_id).await?;
                let id = ProjectId::from(id.as_str());
                let uri = uri_of(&client, &id, MEMBER_ROLE).await.told(told)?;
                let mut place = at_url(uri.expose().to_owned(), told)?;
                place.own_project_id = Some(id.to_string());
                Ok(place)
            }
        }
    }

    /// A database of anybody's, but none behind an endpoint of the project: the next promote would replace the
    /// ledger.
    async fn place_at(
        &self,
        project: &CurrentProject,
        url: String,
        told: &str,
    ) -> Result<Place, Failure> {
        let place = at_url(url, told)?;
        let client = self.client(&project.connection_id).await?;
        let id = ProjectId::from(project.project_id.as_str());
        let endpoints = client.endpoint_list(&id).await.told(told)?;
        let host = place.shown.split('/').next().unwrap_or_default();
        let host = host.replacen("-pooler", "", 1);
        match endpoints.iter().find(|endpoint| endpoint.host == host) {
            None => Ok(place),
            Some(_) => Err(Failure::bad_input(told)
                .because("the address leads to a branch of the project itself, and a promote would replace the ledger with it")
                .next("Give the address of another database. Nothing was kept.")),
        }
    }

    async fn ledger_project_id(&self, project: &CurrentProject) -> Result<Option<String>, Failure> {
        let name = ledger_project(project);
        let found = self.project_search(&project.connection_id, &name).await?;
        Ok(found.into_iter().find(|it| it.name == name).map(|it| it.id))
    }

    /// Enrols somebody who asked.
    ///
    /// # Errors
    /// When nobody with that key asks, or the database refuses.
    pub async fn team_enrol(&self, public_key: &str) -> Result<(), Failure> {
        let (_, team) = self.team_required().await?;
        let told = "Nobody was enrolled.";
        let asks = {
            let known = team.known();
            let mut asking = known.state.members.asking();
            asking
                .find(|(_, key)| key.to_string() == public_key)
                .map(|(name, _)| name.to_owned())
        };
        let asks = asks.ok_or_else(|| {
            Failure::new(told)
                .because("nobody with that key asks for it")
                .next("Look at the page Team again.")
        })?;
        let body = json!({"name": asks, "public_key": public_key});
        self.said(&team, told, "member_enrolled", body).await
    }

    /// Ends somebody's membership, for good.
    ///
    /// # Errors
    /// When they are none, or the database refuses.
    pub async fn team_member_remove(&self, public_key: &str) -> Result<(), Failure> {
        let (_, team) = self.team_required().await?;
        let told = "Nobody was removed.";
        let body = json!({"public_key": public_key});
        self.said(&team, told, "member_removed", body).await
    }

    /// Says something that only counts when it stands.
    pub(super) async fn said(
        &self,
        team: &Following,
        told: &str,
        kind: &str,
        body: serde_json::Value,
    ) -> Result<(), Failure> {
        if !team.is_member() {
            return Err(Failure::new(told)
                .because("this computer is no member of the team yet")
                .next("Ask a member to enrol it, on their page Team."));
        }
        match self.inner.teams.say_now(team, told, kind, body).await? {
            Said::Stands | Said::Queued => Ok(()),
        }
    }

    /// Asks the team's database now.
    ///
    /// # Errors
    /// Why it was not followed.
    pub async fn team_follow(&self) -> Result<(), Failure> {
        let (_, team) = self.team_required().await?;
        let asked = self.inner.teams.ask(&team).await;
        asked.told("The team's database was not asked.")?;
        self.inner.teams.wake.notify_one();
        Ok(())
    }

    /// Stops following the team of the current project. What others did stays in this copy's history.
    ///
    /// # Errors
    /// While a run is at work, or when the keychain or the ledger cannot be written.
    pub async fn team_leave(&self) -> Result<(), Failure> {
        let (project, team) = self.team_required().await?;
        let told = "The team was not left.";
        let runs = self.inner.runs.list_open().await.told(told)?;
        if let Some(run) = runs.iter().find(|run| run.project_id == project.project_id) {
            return Err(Failure::new(told)
                .because(format!("run {} has not ended", run.number))
                .next("Wait until it has ended, or cancel it."));
        }
        let accounts = [team.row.url_account.clone(), team.row.key_account.clone()];
        self.secrets_delete(&accounts, told).await?;
        for account in &accounts {
            self.inner
                .ledger
                .credential_remove(account)
                .await
                .told(told)?;
        }
        let (connection, id) = (&project.connection_id, &project.project_id);
        self.inner
            .ledger
            .team_remove(connection, id)
            .await
            .told(told)?;
        self.inner.teams.forget(connection, id);
        self.changed(Changed::Team);
        self.changed(Changed::Credentials);
        Ok(())
    }

    /// Reads the team's whole ledger again and judges every event of it.
    ///
    /// # Errors
    /// When its database does not answer.
    pub async fn team_verify(&self) -> Result<ChainReport, Failure> {
        let (_, team) = self.team_required().await?;
        let told = "The chain was not verified.";
        let url = self
            .inner
            .config
            .keychain
            .get(&team.row.url_account)
            .await
            .told(told)?;
        let url = url
            .ok_or(TeamError::Missing {
                what: "the address of the team's database",
            })
            .told(told)?;
        let session = connect(&url, &ConnectOptions::default()).await.told(told)?;
        let read = follow(&Table::new(&session), &Head::origin()).await;
        let (events, mut wrong) = match read {
            Ok(events) => (events, None),
            Err(slipway_team::Alarm::Table(error)) => {
                return Err(TeamError::from(error).tell(told.to_owned()));
            }
            Err(alarm) => (Vec::new(), Some(alarm.to_string())),
        };
        let mut state = State::default();
        let mut passed_over: BTreeMap<String, i64> = BTreeMap::new();
        for event in &events {
            match state.take(event) {
                Taken::Counts => {}
                Taken::Refused(why) => *passed_over.entry(why).or_default() += 1,
                Taken::PassedOver(why) => *passed_over.entry(why.to_string()).or_default() += 1,
            }
        }
        let seen = team.known().state.head.clone();
        let there = usize::try_from(seen.seq - 1)
            .ok()
            .and_then(|index| events.get(index));
        if wrong.is_none() && seen.seq > 0 && there.is_none_or(|event| event.hash != seen.hash) {
            wrong = Some(format!("event {} is not what this computer saw", seen.seq));
        }
        Ok(ChainReport {
            events: state.head.seq,
            counted: state.counted,
            passed_over: passed_over
                .into_iter()
                .map(|(why, events)| PassedOver { why, events })
                .collect(),
            head: state.head.hash,
            wrong,
        })
    }
}

impl super::Teams {
    fn forget(&self, connection_id: &str, project_id: &str) {
        let key = (connection_id.to_owned(), project_id.to_owned());
        super::lock_of(&self.teams).remove(&key);
    }

    /// Stops following the teams of a connection that was removed.
    pub(crate) fn forget_connection(&self, connection_id: &str) {
        super::lock_of(&self.teams).retain(|(connection, _), _| connection != connection_id);
    }
}

/// A team that begins to be followed.
struct Beginning<'a> {
    project: &'a CurrentProject,
    place: Place,
    my_name: String,
    key: PublicKey,
    secret: Secret,
    drafts: Vec<TeamDraftRow>,
}

/// Where a team's ledger is.
struct Place {
    url: Secret,
    /// Host and database.
    shown: String,
    own_project_id: Option<String>,
}

impl Place {
    async fn session(&self, told: &str) -> Result<Session, Failure> {
        connect(&self.url, &ConnectOptions::default())
            .await
            .map_err(TeamError::from)
            .told(told)
    }
}

fn at_url(url: String, told: &str) -> Result<Place, Failure> {
    let wrong = || {
        Failure::bad_input(told)
            .because("the address is none of a PostgreSQL database")
            .next("It looks like postgresql://role:password@host/database. Nothing was kept.")
    };
    let parsed = url::Url::parse(url.trim()).map_err(|_| wrong())?;
    let host = parsed
        .host_str()
        .filter(|host| !host.is_empty())
        .ok_or_else(wrong)?;
    let database = parsed.path().trim_start_matches('/');
    if !matches!(parsed.scheme(), "postgres" | "postgresql") || database.is_empty() {
        return Err(wrong());
    }
    let port = parsed
        .port()
        .map_or_else(String::new, |port| format!(":{port}"));
    Ok(Place {
        shown: format!("{host}{port}/{database}"),
        url: Secret::new(url.trim().to_owned()),
        own_project_id: None,
    })
}

/// How the project is called that holds the ledger of a project's team, so that members find it.
fn ledger_project(project: &CurrentProject) -> String {
    let name = format!("slipway team {}", project.project_id);
    name.chars().take(64).collect()
}

async fn uri_of(
    client: &Client,
    project: &ProjectId,
    role: &str,
) -> Result<Secret, neon_api::client::ClientError> {
    let query = ConnectionUriQuery {
        branch_id: None,
        endpoint_id: None,
        database_name: DATABASE.to_owned(),
        role_name: role.to_owned(),
        pooled: false,
    };
    client.connection_uri(project, &query).await
}

fn new_key() -> Result<(PublicKey, Secret), TeamError> {
    let secret = MemberKey::generate(&SystemRandom::new())?;
    let key = MemberKey::from_secret(&secret)?;
    Ok((key.public(), secret))
}

fn member(member: &Member) -> TeamMember {
    let groups = PublicKey::parse(&member.public_key).map(|key| key.in_groups());
    TeamMember {
        name: member.name.clone(),
        key_in_groups: groups.unwrap_or_default(),
        public_key: member.public_key.clone(),
        enrolled_by: member.enrolled_by.clone(),
        since: Some(member.since),
        until: member.until,
    }
}
