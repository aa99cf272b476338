//! Everything that happened in a project: with a team as its ledger has it, without one as this copy's own has
//! it.

use std::{collections::HashMap, io::Write as _, path::Path};

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::Value;
use slipway_team::{Event, NOTED, PublicKey, RUN_SHOWN, RUN_TAKEN_OVER, State, Taken};
use slipway_workflow::model::{EnvironmentRef, RunDetail, RunKind};

use super::{Following, attend::shown_run, terms::policy};
use crate::{
    App,
    environments::colour,
    errors::Told,
    ipc::{
        CurrentProject, Failure, HistoryEntry, HistoryFact, HistoryFilter, HistoryFormat,
        HistoryRun,
    },
};

/// Ids and figures of events that are worth showing, with their names for people.
const FACTS: &[(&str, &str)] = &[
    ("snapshot_id", "Snapshot"),
    ("rollback_point_id", "Rollback point"),
    ("branch_id", "Branch"),
    ("replaced_branch_id", "Replaced branch"),
    ("backup_name", "Backup"),
    ("endpoint_id", "Endpoint"),
    ("digest", "Plan digest"),
    ("plan_digest", "Plan digest"),
    ("outcome", "Outcome"),
    ("reason", "Reason"),
    ("text", "Comment"),
    ("link", "Link"),
    ("changed", "Changed since it was rejected"),
    ("public_key", "Key"),
    ("identity", "Whose API key"),
];

/// What entries are made with.
struct Names {
    environments: HashMap<String, EnvironmentRef>,
    runs: HashMap<String, RunDetail>,
}

impl App {
    /// Every run and decision of the current project, newest first.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn history_list(&self) -> Result<Vec<HistoryEntry>, Failure> {
        let told = "The history was not read.";
        let Some(project) = self.current().await? else {
            return Ok(Vec::new());
        };
        let mut names = self.names(&project, told).await?;
        let mut entries = match self.inner.teams.of_project(&project) {
            Some(team) => {
                for (id, shown) in &team.known().state.runs {
                    if !names.runs.contains_key(id)
                        && let Some(detail) = shown_run(&shown.document, "")
                    {
                        names.runs.insert(id.clone(), detail);
                    }
                }
                self.of_team(&team, &names, told).await?
            }
            None => self.of_this_copy(&project, &names, told).await?,
        };
        entries.reverse();
        Ok(entries)
    }

    async fn names(&self, project: &CurrentProject, told: &str) -> Result<Names, Failure> {
        let (connection, id) = (&project.connection_id, &project.project_id);
        let mut environments = HashMap::new();
        for row in self.environment_rows(connection, id).await? {
            let shown = EnvironmentRef {
                colour: colour(&row)?,
                id: row.id.clone(),
                name: row.name,
            };
            environments.insert(row.id, shown);
        }
        let mut runs = HashMap::new();
        for summary in self.inner.runs.list(connection, id).await.told(told)? {
            for shown in [&summary.source, &summary.target] {
                let known = environments.entry(shown.id.clone());
                known.or_insert_with(|| shown.clone());
            }
            let detail = self.inner.runs.detail(&summary.id).await.told(told)?;
            runs.insert(summary.id, detail);
        }
        Ok(Names { environments, runs })
    }

    async fn of_this_copy(
        &self,
        project: &CurrentProject,
        names: &Names,
        told: &str,
    ) -> Result<Vec<HistoryEntry>, Failure> {
        let (connection, id) = (&project.connection_id, &project.project_id);
        let events = self
            .inner
            .ledger
            .event_list(connection, id)
            .await
            .told(told)?;
        let entries = events.into_iter().filter_map(|event| {
            let text = noted_text(&event.kind, &event.body, event.run_id.as_deref(), names)?;
            let proof = match &event.who {
                Some(_) => "this computer's account, in the chain of its ledger",
                None => "the chain of this computer's ledger",
            };
            Some(HistoryEntry {
                id: format!("local-{}", event.id),
                at: event.at,
                who: event.who,
                proof: proof.to_owned(),
                text,
                environment: environment_of(&event.body, event.run_id.as_deref(), names),
                run: run_of(event.run_id.as_deref(), &event.kind, names),
                request_id: None,
                override_reason: None,
                facts: facts(&event.body),
            })
        });
        Ok(entries.collect())
    }

    async fn of_team(
        &self,
        team: &Following,
        names: &Names,
        told: &str,
    ) -> Result<Vec<HistoryEntry>, Failure> {
        let (connection, id) = (&team.row.connection_id, &team.row.project_id);
        let seen = self
            .inner
            .ledger
            .team_events(connection, id)
            .await
            .told(told)?;
        let mut state = State::default();
        let mut entries = Vec::new();
        for row in seen {
            let Ok(event) = Event::read(&row.payload, &row.hash, &row.signature) else {
                continue;
            };
            if state.take(&event) == Taken::Counts
                && let Some(entry) = entry(&event, &state, names)
            {
                entries.push(entry);
            }
        }
        Ok(entries)
    }

    /// The history as a document.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn history_document(
        &self,
        format: HistoryFormat,
        filter: &HistoryFilter,
    ) -> Result<String, Failure> {
        let entries: Vec<HistoryEntry> = self
            .history_list()
            .await?
            .into_iter()
            .filter(|entry| is_meant(entry, filter))
            .collect();
        let project = self.current_required().await?;
        let now = (self.inner.config.clock)();
        Ok(match format {
            HistoryFormat::Json => serde_json::to_string_pretty(&entries).map_err(|error| {
                Failure::new("The history was not written.").because(error.to_string())
            })?,
            HistoryFormat::Csv => csv(&entries),
            HistoryFormat::Html => page(&entries, &project.project_name, now),
        })
    }
}

impl App {
    /// Writes the history into a file that a person chose. It appears whole or not at all.
    ///
    /// # Errors
    /// When the ledger cannot be read, or the file not be written.
    pub async fn history_write(
        &self,
        format: HistoryFormat,
        filter: &HistoryFilter,
        path: &Path,
    ) -> Result<(), Failure> {
        let document = self.history_document(format, filter).await?;
        let folder = path.parent().unwrap_or(Path::new("."));
        let written = tempfile::NamedTempFile::new_in(folder).and_then(|mut file| {
            file.write_all(document.as_bytes())?;
            file.persist(path).map_err(|error| error.error)?;
            Ok(())
        });
        written.map_err(|error| {
            Failure::new(format!("{} was not written.", path.display()))
                .because(error.to_string())
                .next("Choose another place.")
        })
    }
}

fn is_meant(entry: &HistoryEntry, filter: &HistoryFilter) -> bool {
    let environment = entry.environment.as_ref().map(|it| it.id.as_str());
    let by_environment = filter
        .environment
        .as_deref()
        .is_none_or(|id| environment == Some(id));
    let by_who = filter
        .who
        .as_ref()
        .is_none_or(|who| entry.who.as_ref() == Some(who));
    let from = filter.from.is_none_or(|from| entry.at >= from);
    let to = filter.to.is_none_or(|to| entry.at < to);
    by_environment && by_who && from && to
}

fn entry(event: &Event, state: &State, names: &Names) -> Option<HistoryEntry> {
    let who = state.name_of(&event.author);
    let body = &event.body;
    let request_id = body["request"].as_str().map(str::to_owned);
    let request = request_id.as_deref().and_then(|id| state.requests.get(id));
    let (mut text, run_id, facts_of) = match event.kind.as_str() {
        RUN_SHOWN => return None,
        NOTED => {
            let kind = body["kind"].as_str()?;
            let run_id = body["run_id"].as_str();
            let text = noted_text(kind, &body["body"], run_id, names)?;
            (text, run_id.map(str::to_owned), &body["body"])
        }
        kind => {
            let text = said_text(kind, body, state, request.map(|it| it.title.as_str()))?;
            let run_id = request.map(|request| request.run_id.clone());
            (text, run_id, body)
        }
    };
    let about = request.map(|it| it.environment.clone());
    let environment = environment_of(facts_of, run_id.as_deref(), names).or_else(|| {
        let id = about.or_else(|| body["environment"].as_str().map(str::to_owned))?;
        names.environments.get(&id).cloned()
    });
    if let Some(said) = terms_text(event, state, environment.as_ref()) {
        text = said;
    }
    let kind = match event.kind.as_str() {
        NOTED => body["kind"].as_str().unwrap_or_default(),
        kind => kind,
    };
    Some(HistoryEntry {
        id: format!("team-{}", event.seq),
        at: event.at,
        who: Some(who),
        proof: format!("signed with the key {}", short(&event.author)),
        text,
        environment,
        run: run_of(run_id.as_deref(), kind, names),
        request_id,
        override_reason: request
            .or_else(|| state.requests.of_run(run_id.as_deref()?))
            .and_then(|it| it.override_reason.clone()),
        facts: [
            facts(facts_of),
            evidence(event, state, run_id.as_deref(), names),
        ]
        .concat(),
    })
}

/// What became of a change of a policy with an event about it.
fn terms_text(event: &Event, state: &State, target: Option<&EnvironmentRef>) -> Option<String> {
    let id = event.body["environment"].as_str()?;
    let standing = state.terms.of(id);
    let stands = standing.version == event.seq;
    let waits = standing.waiting.as_ref();
    let name = target.map_or("an environment that is none any more", |it| {
        it.name.as_str()
    });
    Some(match event.kind.as_str() {
        "terms_set" if stands => format!("Changed the policy of {name}."),
        "terms_set" if waits.is_some_and(|it| it.change == event.seq) => {
            format!("Asked for another policy of {name}, to which others have to agree.")
        }
        "terms_set" => format!("Left the policy of {name} as it is."),
        "terms_agreed" if stands => {
            format!("Agreed to another policy of {name}, which stands from then on.")
        }
        "terms_agreed" => format!("Agreed to another policy of {name}."),
        _ => return None,
    })
}

/// What a policy that somebody set or asked for demands.
fn demanded(event: &Event, state: &State) -> Option<HistoryFact> {
    let approvals = serde_json::from_value(event.body["approvals"].clone()).ok()?;
    let mut demands = state.demands(&approvals);
    demands.extend(
        policy(&event.body["policy"])
            .ok()?
            .demands(RunKind::Promote),
    );
    if demands.is_empty() {
        demands.push("Nothing.".to_owned());
    }
    Some(HistoryFact {
        name: "Demands".to_owned(),
        value: demands.join(" "),
    })
}

/// What a decision stood on: the terms that held, and what the plan's checks said.
fn evidence(event: &Event, state: &State, run_id: Option<&str>, names: &Names) -> Vec<HistoryFact> {
    let fact = |name: &str, value: String| HistoryFact {
        name: name.to_owned(),
        value,
    };
    let mut facts = Vec::new();
    if event.kind == "terms_set" {
        facts.extend(demanded(event, state));
    }
    let of = event.body["request"].as_str();
    let request = of.and_then(|id| state.requests.get(id));
    let target = run_id.and_then(|id| Some(&names.runs.get(id)?.summary.target.id));
    if let Some(environment) = request.map(|it| &it.environment).or(target) {
        let version = state.terms.of(environment).version_at(event.seq);
        if version > 0 {
            facts.push(fact("Policy version", version.to_string()));
        }
    }
    if let Some(request) = request {
        if !matches!(event.kind.as_str(), "request_made" | "approval_given") {
            return facts;
        }
        facts.push(fact("Candidate", request.candidate.clone()));
    }
    let plan = run_id.and_then(|id| names.runs.get(id)?.plan.as_ref());
    let Some(plan) = plan else {
        return facts;
    };
    let passed = plan.checks.iter().filter(|check| check.passed).count();
    if !plan.checks.is_empty() {
        facts.push(fact(
            "Checks",
            format!("{passed} of {} passed", plan.checks.len()),
        ));
    }
    facts.push(fact(
        "Lost since the base, as planned",
        measure(&plan.lost_since_base),
    ));
    facts
}

fn short(key: &PublicKey) -> String {
    key.in_groups().chars().take(9).collect()
}

/// What a team's event says; nothing for those that only keep things going.
fn said_text(kind: &str, body: &Value, state: &State, title: Option<&str>) -> Option<String> {
    let name = body["name"].as_str().unwrap_or_default();
    let of_request = |what: &str| title.map(|title| format!("{what} “{title}”."));
    match kind {
        "team_founded" => Some(format!("Founded the team {}.", state.name)),
        "member_enrolled" => Some(format!("Enrolled {name}.")),
        "member_removed" => {
            let key = body["public_key"]
                .as_str()
                .and_then(|key| PublicKey::parse(key).ok())?;
            Some(format!("Removed {}.", state.name_of(&key)))
        }
        "terms_set" => Some("Asked for another policy.".to_owned()),
        "terms_agreed" => Some("Agreed to another policy.".to_owned()),
        "request_made" => of_request("Asked for"),
        "comment_made" => of_request("Commented on"),
        "approval_given" => of_request("Approved"),
        "approval_taken_back" => of_request("Took the approval back of"),
        "request_rejected" => of_request("Rejected"),
        "request_withdrawn" => of_request("Withdrew"),
        "request_voided" => of_request("Gave up"),
        "request_begun" => of_request("Began to carry out"),
        "request_ended" if body["cut_over"] == Value::Bool(true) => of_request("Carried out"),
        "request_ended" => of_request("Did not carry out"),
        RUN_TAKEN_OVER => Some("Took a run over whose computer went away.".to_owned()),
        "environment_set" => Some(format!("Set the environment {name}.")),
        "environment_removed" => Some("Removed an environment.".to_owned()),
        _ => None,
    }
}

/// What an event of a copy's own ledger says.
fn noted_text(kind: &str, body: &Value, run_id: Option<&str>, names: &Names) -> Option<String> {
    let run = run_id
        .and_then(|id| names.runs.get(id))
        .map(|it| &it.summary);
    let number = run
        .map(|run| run.number)
        .or_else(|| body["number"].as_i64());
    let called = number.map_or_else(|| "A run".to_owned(), |number| format!("Run {number}"));
    let what = run.map_or_else(String::new, |run| {
        let (source, target) = (&run.source.name, &run.target.name);
        match run.kind {
            RunKind::Bootstrap => format!(" (make {target} from {source})"),
            RunKind::Promote => format!(" (promote {source} to {target})"),
            RunKind::Refresh => format!(" (refresh {target} from {source})"),
            RunKind::RollBack => format!(" (roll {target} back)"),
            RunKind::Rehearsal => format!(" (rehearse {source} to {target})"),
        }
    });
    let environment = body["environment_id"]
        .as_str()
        .and_then(|id| names.environments.get(id));
    let environment = environment.map_or("An environment", |it| it.name.as_str());
    match kind {
        "run_begun" => Some(format!("{called}{what} was begun.")),
        "plan_accepted" => Some(format!(
            "The plan of {}{what} was accepted.",
            lower(&called)
        )),
        "cut_over" => Some(format!("{called}{what} replaced {environment}.")),
        "run_ended" => {
            let outcome = body["outcome"].as_str().unwrap_or_default();
            Some(
                format!("{called}{what} ended. {outcome}")
                    .trim_end()
                    .to_owned(),
            )
        }
        "adopted" => Some(format!(
            "What is behind the endpoint of {environment} was adopted."
        )),
        "promotes_allowed" => Some(format!("Promotes to {environment} were allowed again.")),
        "drop_test_ended" => Some(format!(
            "The connections of {environment} were dropped as a test."
        )),
        "policy_set" => Some(format!("The policy of {environment} was changed.")),
        "environment_set" => Some(format!(
            "The environment {} was set.",
            body["name"].as_str().unwrap_or_default()
        )),
        "environment_removed" => Some("An environment was removed.".to_owned()),
        _ => None,
    }
}

fn lower(called: &str) -> String {
    let mut letters = called.chars();
    let first = letters.next().map(|first| first.to_lowercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// The one that an event names, or that its run replaces.
fn environment_of(body: &Value, run_id: Option<&str>, names: &Names) -> Option<EnvironmentRef> {
    let named = body["environment_id"].as_str();
    let named = named.or_else(|| body["target_environment"].as_str());
    let named = named.and_then(|id| names.environments.get(id));
    let run = run_id.and_then(|id| names.runs.get(id));
    named
        .or_else(|| run.map(|run| &run.summary.target))
        .cloned()
}

/// Gap and loss stand with the event that ended the run, and nowhere else.
fn run_of(run_id: Option<&str>, kind: &str, names: &Names) -> Option<HistoryRun> {
    let detail = names.runs.get(run_id?)?;
    let ended = matches!(kind, "run_ended" | "request_ended");
    Some(HistoryRun {
        id: detail.summary.id.clone(),
        number: detail.summary.number,
        kind: detail.summary.kind,
        status: ended.then_some(detail.summary.status),
        gap_ms: detail.summary.gap_ms.filter(|_| ended),
        loss: detail.loss.clone().filter(|_| ended),
    })
}

fn facts(body: &Value) -> Vec<HistoryFact> {
    let facts = FACTS.iter().filter_map(|(field, name)| {
        let value = body[*field].as_str().filter(|value| !value.is_empty())?;
        Some(HistoryFact {
            name: (*name).to_owned(),
            value: value.to_owned(),
        })
    });
    facts.collect()
}

/// RFC 4180, with what a spreadsheet would take for a formula made a text.
fn csv(entries: &[HistoryEntry]) -> String {
    let mut lines = vec![
        "at,who,proof,what,environment,run,gap_ms,lost_since_base,lost_unsaved,override_reason,facts".to_owned(),
    ];
    for entry in entries {
        let run = entry.run.as_ref();
        let facts: Vec<String> = entry
            .facts
            .iter()
            .map(|it| format!("{}: {}", it.name, it.value))
            .collect();
        let fields = [
            entry.at.to_rfc3339_opts(SecondsFormat::Micros, true),
            entry.who.clone().unwrap_or_default(),
            entry.proof.clone(),
            entry.text.clone(),
            entry
                .environment
                .as_ref()
                .map(|it| it.name.clone())
                .unwrap_or_default(),
            run.map(|it| it.number.to_string()).unwrap_or_default(),
            run.and_then(|it| it.gap_ms)
                .map(|gap| format!("{gap:.1}"))
                .unwrap_or_default(),
            run.and_then(|it| it.loss.as_ref())
                .map(|loss| measure(&loss.since_base))
                .unwrap_or_default(),
            run.and_then(|it| it.loss.as_ref())
                .map(|loss| measure(&loss.unsaved))
                .unwrap_or_default(),
            entry.override_reason.clone().unwrap_or_default(),
            facts.join("; "),
        ];
        let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
        lines.push(fields.join(","));
    }
    lines.join("\r\n") + "\r\n"
}

fn quoted(field: &str) -> String {
    let is_formula = field.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let text = if is_formula {
        format!("'{field}")
    } else {
        field.to_owned()
    };
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn measure(measure: &slipway_workflow::model::Measure) -> String {
    use slipway_workflow::model::Measure;
    match measure {
        Measure::Exact { value, .. } => value.to_string(),
        Measure::UpperBound { value, .. } => format!("at most {value}"),
        Measure::Unknown { why } => format!("unknown ({why})"),
        Measure::NotMeasuredYet => "not measured".to_owned(),
    }
}

/// A page to print, which asks for nothing from anywhere.
fn page(entries: &[HistoryEntry], project: &str, now: DateTime<Utc>) -> String {
    let mut rows = String::new();
    for entry in entries {
        let facts: Vec<String> = entry
            .facts
            .iter()
            .map(|it| format!("{}: {}", it.name, it.value))
            .collect();
        let overridden = entry
            .override_reason
            .as_ref()
            .map_or_else(String::new, |reason| {
                format!(
                    "<br><strong class=\"override\">Overridden: {}</strong>",
                    escaped(reason)
                )
            });
        let came_of = entry.run.as_ref().map_or_else(String::new, came_of);
        rows.push_str(&format!(
            "<tr><td>{}</td><td>{}</td><td>{}<br><small>{}</small></td><td>{}{overridden}{came_of}<br><small>{}</small></td></tr>\n",
            entry.at.format("%Y-%m-%d %H:%M:%S UTC"),
            escaped(entry.environment.as_ref().map_or("", |it| it.name.as_str())),
            escaped(entry.who.as_deref().unwrap_or("not kept")),
            escaped(&entry.proof),
            escaped(&entry.text),
            escaped(&facts.join("; ")),
        ));
    }
    format!(
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><title>History of {name}</title>\n<style>body{{font:14px/1.45 system-ui,sans-serif;margin:2rem;color:#111}}table{{border-collapse:collapse;width:100%}}td,th{{border-top:1px solid #bbb;padding:.4rem .6rem;text-align:left;vertical-align:top}}tr{{break-inside:avoid}}small{{color:#444;overflow-wrap:anywhere}}.override{{color:#a00}}</style>\n<h1>History of {name}</h1>\n<p>{count} entries, written {now}.</p>\n<table><thead><tr><th>When</th><th>Environment</th><th>Who, and by which proof</th><th>What</th></tr></thead><tbody>\n{rows}</tbody></table></html>\n",
        name = escaped(project),
        count = entries.len(),
        now = now.format("%Y-%m-%d %H:%M UTC"),
    )
}

/// What clients saw and what was lost, where the entry ends a run.
fn came_of(run: &HistoryRun) -> String {
    let gap = run.gap_ms.map(|gap| format!("Gap: {gap:.1} ms"));
    let loss = run.loss.as_ref().map(|loss| {
        format!(
            "Lost since the base: {}; of these in no snapshot, only in the backup: {}",
            measure(&loss.since_base),
            measure(&loss.unsaved)
        )
    });
    let lines = [gap, loss].into_iter().flatten();
    lines
        .map(|line| format!("<br>{}", escaped(&line)))
        .collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_a_text() {
        assert_eq!(quoted("=1+1"), "\"'=1+1\"");
        assert_eq!(quoted("say \"yes\""), "\"say \"\"yes\"\"\"");
    }

    #[test]
    fn the_page_says_what_came_of_a_run() {
        let run = HistoryRun {
            id: "r".to_owned(),
            number: 3,
            kind: RunKind::Promote,
            status: None,
            gap_ms: Some(12.34),
            loss: None,
        };
        assert_eq!(came_of(&run), "<br>Gap: 12.3 ms");
    }

    #[test]
    fn a_page_shows_what_was_typed_as_it_was_typed() {
        assert_eq!(escaped("<b>&\"</b>"), "&lt;b&gt;&amp;&quot;&lt;/b&gt;");
    }
}
