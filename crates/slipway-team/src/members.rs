//! Who is a member, and which events count. Folded from the events by every copy in the same way.
//!
//! ```text
//! team_founded        {name, public_key}     the first event, signed by that key: the first member
//! enrolment_asked     {name, public_key}     signed by that key, which is no member's; it gives nothing
//! member_enrolled     {name, public_key}     by a member
//! member_removed      {public_key}           by a member, who may be the same one
//! ```

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{Event, PublicKey};

pub(crate) const FOUNDED: &str = "team_founded";
pub(crate) const ASKED: &str = "enrolment_asked";
pub(crate) const ENROLLED: &str = "member_enrolled";
pub(crate) const REMOVED: &str = "member_removed";

/// Somebody whose events count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Member {
    /// As the member who enrolled them wrote it.
    pub name: String,
    /// 64 hexadecimal digits.
    pub public_key: String,
    /// The name of who enrolled them; absent for who founded the team.
    pub enrolled_by: Option<String>,
    /// When.
    pub since: DateTime<Utc>,
    /// Since when their events do not count any more.
    pub until: Option<DateTime<Utc>>,
}

/// Whether an event counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// It was signed by who was a member then.
    By(Member),
    /// It does not, and nothing follows from it.
    Not(Why),
}

/// Why an event does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// Somebody who may append put it there, or another version of Slipway.
    #[error("{0}")]
    Unreadable(&'static str),
    /// Forged, or damaged.
    #[error("the key that it names did not sign it")]
    NotSigned,
    /// Whoever signed it is no member, or none any more.
    #[error("who signed it was no member then")]
    NoMember,
    /// It asks to be enrolled, which gives nothing by itself.
    #[error("it only asks to be enrolled")]
    Asks,
    /// It enrols a key that was enrolled before, or a name that a member has.
    #[error("a member has this name, or this key was enrolled before")]
    Enrolled,
    /// Its body is not what its kind needs, or says what cannot be.
    #[error("what it says cannot be")]
    Impossible,
}

/// The members after some events. Feed it every event, in their order.
#[derive(Clone, Debug, Default)]
pub struct Membership {
    members: BTreeMap<PublicKey, Member>,
    asking: BTreeMap<PublicKey, String>,
}

impl Membership {
    /// Takes one more event in and says whether it counts.
    pub fn take(&mut self, event: &Event) -> Counted {
        match self.judge(event) {
            Ok(author) => Counted::By(author),
            Err(why) => Counted::Not(why),
        }
    }

    fn judge(&mut self, event: &Event) -> Result<Member, Why> {
        if let Some(why) = event.unreadable() {
            return Err(Why::Unreadable(why));
        }
        if !event.is_signed() {
            return Err(Why::NotSigned);
        }
        match event.kind.as_str() {
            FOUNDED => {
                let (name, key) = person(event)?;
                if event.seq != 1 || key != event.author {
                    return Err(Why::Impossible);
                }
                let member = new_member(name, &key, None, event.at);
                self.members.insert(key, member.clone());
                return Ok(member);
            }
            ASKED => {
                let (name, key) = person(event)?;
                if key == event.author && !self.members.contains_key(&key) {
                    self.asking.insert(key, name);
                }
                return Err(Why::Asks);
            }
            _ => {}
        }
        let author = self.active(&event.author).ok_or(Why::NoMember)?.clone();
        match event.kind.as_str() {
            ENROLLED => {
                let (name, key) = person(event)?;
                let name_is_taken = self
                    .active_members()
                    .any(|member| member.name.eq_ignore_ascii_case(&name));
                // A key that was removed may have been stolen: it never comes back.
                if self.members.contains_key(&key) || name_is_taken {
                    return Err(Why::Enrolled);
                }
                self.asking.remove(&key);
                let member = new_member(name, &key, Some(author.name.clone()), event.at);
                self.members.insert(key, member);
            }
            REMOVED => {
                let key = key(event)?;
                let removed = self
                    .members
                    .get_mut(&key)
                    .filter(|member| member.until.is_none())
                    .ok_or(Why::Impossible)?;
                removed.until = Some(event.at);
            }
            _ => {}
        }
        Ok(author)
    }

    /// Who may sign now, by name.
    pub fn active_members(&self) -> impl Iterator<Item = &Member> {
        self.members
            .values()
            .filter(|member| member.until.is_none())
    }

    /// Everybody who ever was one.
    pub fn all(&self) -> impl Iterator<Item = &Member> {
        self.members.values()
    }

    /// The member who holds a key now.
    pub fn active(&self, key: &PublicKey) -> Option<&Member> {
        self.members
            .get(key)
            .filter(|member| member.until.is_none())
    }

    /// Who asked to be enrolled and was not yet: the name that they gave themselves, and the key.
    pub fn asking(&self) -> impl Iterator<Item = (&str, &PublicKey)> {
        self.asking.iter().map(|(key, name)| (name.as_str(), key))
    }
}

fn new_member(
    name: String,
    key: &PublicKey,
    enrolled_by: Option<String>,
    since: DateTime<Utc>,
) -> Member {
    Member {
        name,
        public_key: key.to_string(),
        enrolled_by,
        since,
        until: None,
    }
}

fn key(event: &Event) -> Result<PublicKey, Why> {
    let text = event.body["public_key"].as_str().ok_or(Why::Impossible)?;
    PublicKey::parse(text).map_err(|_| Why::Impossible)
}

fn person(event: &Event) -> Result<(String, PublicKey), Why> {
    let name = event.body["name"].as_str().unwrap_or_default().trim();
    let fits = (1..=100).contains(&name.chars().count()) && !name.chars().any(char::is_control);
    if !fits {
        return Err(Why::Impossible);
    }
    Ok((name.to_owned(), key(event)?))
}
