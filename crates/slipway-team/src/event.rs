//! An event of a team: what is signed, hashed and followed.

use std::fmt;

use chrono::{DateTime, TimeZone, Utc};
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use slipway_ledger::digest::{NotCanonical, canonical};

use crate::{MemberKey, PublicKey};

/// Stands before the first event.
pub(crate) const ORIGIN: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// What somebody wants to say; it becomes an event when it is appended.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Chosen by the author, unique: an answer that never came is looked up by it.
    pub id: String,
    /// In the past tense, such as `request_made`.
    pub kind: String,
    /// Whole numbers, texts, lists and objects of them.
    pub body: Value,
}

/// The end of a chain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Head {
    /// Of the last event; 0 where there is none.
    pub seq: i64,
    /// Its hash, 64 hexadecimal digits.
    pub hash: String,
}

impl Head {
    /// Of a chain without events.
    pub fn origin() -> Self {
        Self {
            seq: 0,
            hash: ORIGIN.to_owned(),
        }
    }
}

/// One event as it stands in the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// From 1, without gaps.
    pub seq: i64,
    /// The hash of the one before.
    pub prev_hash: String,
    /// The draft's id.
    pub id: String,
    /// The database's time.
    pub at: DateTime<Utc>,
    /// The key that signed it.
    pub author: PublicKey,
    /// In the past tense.
    pub kind: String,
    /// What happened.
    pub body: Value,
    /// Over its canonical form.
    pub hash: String,
    /// The canonical form, which is what is kept.
    pub payload: String,
    /// By `author`, 128 hexadecimal digits.
    pub signature: String,
    /// Why nothing but its place in the chain is known.
    unreadable: Option<&'static str>,
}

impl Event {
    /// The event that follows `head` at a time of the database's.
    ///
    /// # Errors
    /// For a body with a number that is not a whole one.
    pub fn sign(
        draft: &Draft,
        head: &Head,
        at: DateTime<Utc>,
        key: &MemberKey,
    ) -> Result<Self, NotCanonical> {
        let payload = canonical(&json!({
            "version": 1,
            "seq": head.seq + 1,
            "prev_hash": head.hash,
            "id": draft.id,
            "at": at.timestamp_micros(),
            "author": key.public().to_string(),
            "kind": draft.kind,
            "body": draft.body,
        }))?;
        let hash = sha256(&payload);
        Ok(Self {
            seq: head.seq + 1,
            prev_hash: head.hash.clone(),
            id: draft.id.clone(),
            at,
            author: key.public(),
            kind: draft.kind.clone(),
            body: draft.body.clone(),
            signature: key.sign(&hash),
            hash,
            payload,
            unreadable: None,
        })
    }

    /// Reads what stands in the table, or in the copy of it. `Err` says what is wrong with it, as half a sentence.
    pub fn read(payload: &str, hash: &str, signature: &str) -> Result<Self, &'static str> {
        if sha256(payload) != hash {
            return Err("it is not what was hashed");
        }
        let fields: Value =
            serde_json::from_str(payload).map_err(|_| "it is no document that can be read")?;
        if !canonical(&fields).is_ok_and(|canonical| canonical == payload) {
            return Err("it is not written in the one form that is signed");
        }
        let word = |name: &str| fields[name].as_str().map(str::to_owned);
        let read = || {
            let at = Utc.timestamp_micros(fields["at"].as_i64()?).single()?;
            Some(Self {
                seq: fields["seq"].as_i64()?,
                prev_hash: word("prev_hash")?,
                id: word("id")?,
                at,
                author: PublicKey::parse(fields["author"].as_str()?).ok()?,
                kind: word("kind")?,
                body: fields["body"].clone(),
                hash: hash.to_owned(),
                payload: payload.to_owned(),
                signature: signature.to_owned(),
                unreadable: None,
            })
        };
        if fields["version"] != 1 {
            return Err("another version of Slipway wrote it");
        }
        read().ok_or("a part of it is missing")
    }

    /// Reads what stands after `head`, in the table or in the copy of it. What follows the chain and cannot be
    /// read counts for nothing: whoever may append can put it there. `Err` says what breaks the chain, as half a
    /// sentence.
    pub fn after(
        head: &Head,
        payload: &str,
        hash: &str,
        signature: &str,
    ) -> Result<Self, &'static str> {
        let event = match Self::read(payload, hash, signature) {
            Ok(event) => event,
            Err(why) if sha256(payload) == hash => Self {
                seq: head.seq + 1,
                prev_hash: prev_hash_in(payload).unwrap_or_default(),
                id: String::new(),
                at: DateTime::UNIX_EPOCH,
                author: PublicKey::nobodys(),
                kind: String::new(),
                body: Value::Null,
                hash: hash.to_owned(),
                payload: payload.to_owned(),
                signature: signature.to_owned(),
                unreadable: Some(why),
            },
            Err(why) => return Err(why),
        };
        if event.seq != head.seq + 1 {
            return Err("it was made for another place");
        }
        if event.prev_hash != head.hash {
            return Err("it does not follow the one that stands before it");
        }
        Ok(event)
    }

    /// Why nothing but its place in the chain is known; absent for every event that Slipway wrote.
    pub(crate) fn unreadable(&self) -> Option<&'static str> {
        self.unreadable
    }

    /// Whether the key that it names signed it.
    pub(crate) fn is_signed(&self) -> bool {
        self.author.signed(&self.hash, &self.signature)
    }

    /// What the next event follows.
    pub fn head(&self) -> Head {
        Head {
            seq: self.seq,
            hash: self.hash.clone(),
        }
    }
}

/// What a document says of the one before it, whatever else stands in it: PostgreSQL reads numbers of any size
/// and any depth. Of several it is the last, as PostgreSQL reads it.
fn prev_hash_in(payload: &str) -> Option<String> {
    struct PrevHash;
    impl<'de> Visitor<'de> for PrevHash {
        type Value = Option<String>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an event")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
            let mut found = None;
            while let Some(name) = fields.next_key::<String>()? {
                if name == "prev_hash" {
                    found = Some(fields.next_value::<String>()?);
                } else {
                    fields.next_value::<IgnoredAny>()?;
                }
            }
            Ok(found)
        }
    }
    let mut document = serde_json::Deserializer::from_str(payload);
    document.deserialize_map(PrevHash).ok().flatten()
}

fn sha256(text: &str) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, text.as_bytes());
    hex::encode(digest.as_ref())
}
