//! SHA-256 over one fixed way of writing JSON down, so that the same plan, or the same event, has the
//! same digest in every version and on every machine.

use serde_json::Value;
use sha2::{Digest, Sha256};

/// A document that has no canonical form, because it holds a number that is not a whole one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a document with fractions has no canonical form")]
pub struct NotCanonical;

/// 64 hexadecimal digits over [`canonical`].
pub fn digest(document: &Value) -> Result<String, NotCanonical> {
    Ok(hex::encode(Sha256::digest(canonical(document)?.as_bytes())))
}

/// JSON without white space, keys sorted by their bytes, whole numbers only.
pub fn canonical(document: &Value) -> Result<String, NotCanonical> {
    let mut text = String::new();
    write(document, &mut text)?;
    Ok(text)
}

fn write(value: &Value, text: &mut String) -> Result<(), NotCanonical> {
    match value {
        Value::Number(number) if !(number.is_i64() || number.is_u64()) => return Err(NotCanonical),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            text.push_str(&value.to_string());
        }
        Value::Array(items) => {
            text.push('[');
            for (position, item) in items.iter().enumerate() {
                if position > 0 {
                    text.push(',');
                }
                write(item, text)?;
            }
            text.push(']');
        }
        Value::Object(fields) => {
            let mut names: Vec<&String> = fields.keys().collect();
            names.sort_unstable();
            text.push('{');
            for (position, name) in names.into_iter().enumerate() {
                if position > 0 {
                    text.push(',');
                }
                text.push_str(&Value::String(name.clone()).to_string());
                text.push(':');
                write(&fields[name], text)?;
            }
            text.push('}');
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn keys_are_sorted_at_every_depth() {
        let document = json!({"b": [1, {"z": null, "a": "ü\n"}], "a": true});
        assert_eq!(
            canonical(&document),
            Ok(r#"{"a":true,"b":[1,{"a":"ü\n","z":null}]}"#.to_owned())
        );
    }

    #[test]
    fn a_fraction_is_refused() {
        assert_eq!(digest(&json!({"a": [1.5]})), Err(NotCanonical));
    }

    #[test]
    fn the_digest_of_a_document_never_changes() {
        assert_eq!(
            digest(&json!({})).as_deref(),
            Ok("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a")
        );
    }
}
