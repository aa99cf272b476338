//! PostgreSQL's messages: the few that the proxy writes, and the frame of those that it reads.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

use crate::Refusal;

pub(crate) const AUTHENTICATION: u8 = b'R';
pub(crate) const BACKEND_KEY_DATA: u8 = b'K';
pub(crate) const ERROR_RESPONSE: u8 = b'E';
pub(crate) const NEGOTIATE_PROTOCOL_VERSION: u8 = b'v';
pub(crate) const READY_FOR_QUERY: u8 = b'Z';
pub(crate) const SASL_RESPONSE: u8 = b'p';

/// The kinds of an authentication message.
pub(crate) mod authentication {
    pub(crate) const OK: u32 = 0;
    pub(crate) const SASL: u32 = 10;
    pub(crate) const SASL_CONTINUE: u32 = 11;
    pub(crate) const SASL_FINAL: u32 = 12;
}

/// Type and length.
pub(crate) const HEADER: usize = 5;

/// A message being written: its length is filled in at the end.
pub(crate) struct Message(Vec<u8>);

impl Message {
    pub(crate) fn new(kind: u8) -> Self {
        Self(vec![kind, 0, 0, 0, 0])
    }

    /// One of those messages at the start of a connection that have no type.
    pub(crate) fn untyped() -> Self {
        Self(vec![0, 0, 0, 0])
    }

    pub(crate) fn int(mut self, value: u32) -> Self {
        self.0.extend_from_slice(&value.to_be_bytes());
        self
    }

    pub(crate) fn bytes(mut self, bytes: &[u8]) -> Self {
        self.0.extend_from_slice(bytes);
        self
    }

    /// A string and its end. Whatever follows a zero byte inside is cut off, for it would be read as the next field.
    pub(crate) fn string(mut self, string: &[u8]) -> Self {
        self.0
            .extend(string.iter().copied().take_while(|byte| *byte != 0));
        self.0.push(0);
        self
    }

    pub(crate) fn typed(mut self) -> Vec<u8> {
        let length = (self.0.len() - 1) as u32;
        self.0[1..HEADER].copy_from_slice(&length.to_be_bytes());
        self.0
    }

    pub(crate) fn finish_untyped(mut self) -> Vec<u8> {
        let length = self.0.len() as u32;
        self.0[..4].copy_from_slice(&length.to_be_bytes());
        self.0
    }
}

/// A FATAL error, as PostgreSQL writes it.
pub(crate) fn fatal(refusal: &Refusal) -> Vec<u8> {
    let mut message = Message::new(ERROR_RESPONSE)
        .bytes(b"S")
        .string(b"FATAL")
        .bytes(b"V")
        .string(b"FATAL")
        .bytes(b"C")
        .string(refusal.sqlstate.as_bytes())
        .bytes(b"M")
        .string(refusal.message.as_bytes());
    if let Some(hint) = &refusal.hint {
        message = message.bytes(b"H").string(hint.as_bytes());
    }
    message.bytes(&[0]).typed()
}

/// Reads one message whose content has at most `limit` bytes: its type and its content.
pub(crate) async fn read_message(
    stream: &mut (impl AsyncRead + Unpin),
    limit: usize,
) -> io::Result<(u8, Vec<u8>)> {
    let mut header = [0; HEADER];
    stream.read_exact(&mut header).await?;
    let [kind, length @ ..] = header;
    let length = (u32::from_be_bytes(length) as usize)
        .checked_sub(4)
        .filter(|length| *length <= limit)
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "impossible message length"))?;
    let mut content = vec![0; length];
    stream.read_exact(&mut content).await?;
    Ok((kind, content))
}

/// A complete message at the front of a buffer.
#[derive(Debug)]
pub(crate) struct Frame<'a> {
    pub(crate) kind: u8,
    pub(crate) content: &'a [u8],
    /// Of the whole message.
    pub(crate) length: usize,
}

/// The message at the front of `buffer`; `None` when its end has not come yet.
pub(crate) fn split_message(buffer: &[u8]) -> Result<Option<Frame<'_>>, BadLength> {
    let Some((&[kind, a, b, c, d], rest)) = buffer.split_first_chunk::<HEADER>() else {
        return Ok(None);
    };
    let length = (u32::from_be_bytes([a, b, c, d]) as usize)
        .checked_sub(4)
        .ok_or(BadLength)?;
    Ok(rest.get(..length).map(|content| Frame {
        kind,
        content,
        length: HEADER + length,
    }))
}

/// A message that says to be shorter than its own length field.
#[derive(Debug)]
pub(crate) struct BadLength;

/// Splits a string off the front, without its end.
pub(crate) fn split_string(input: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = input.iter().position(|byte| *byte == 0)?;
    Some((&input[..end], &input[end + 1..]))
}

/// The error code of an ErrorResponse's content.
pub(crate) fn sqlstate(mut content: &[u8]) -> Option<&[u8]> {
    loop {
        let (&field, rest) = content.split_first()?;
        if field == 0 {
            return None;
        }
        let (value, rest) = split_string(rest)?;
        if field == b'C' {
            return Some(value);
        }
        content = rest;
    }
}

/// Follows a stream of messages, to know where one ends.
#[derive(Debug, Clone, Default)]
pub(crate) struct Boundary {
    header: [u8; HEADER],
    have: usize,
    content: usize,
    lost: bool,
}

impl Boundary {
    /// Goes over the next bytes of the stream; answers with how many of them lie before the last end of a message among them.
    pub(crate) fn advance(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut last = None;
        let mut position = 0;
        while position < bytes.len() && !self.lost {
            if self.have < HEADER {
                let taken = (HEADER - self.have).min(bytes.len() - position);
                self.header[self.have..self.have + taken]
                    .copy_from_slice(&bytes[position..position + taken]);
                self.have += taken;
                position += taken;
                if self.have < HEADER {
                    break;
                }
                let [_, length @ ..] = self.header;
                match (u32::from_be_bytes(length) as usize).checked_sub(4) {
                    Some(content) => self.content = content,
                    None => self.lost = true,
                }
            }
            let taken = self.content.min(bytes.len() - position);
            self.content -= taken;
            position += taken;
            if self.content == 0 && !self.lost {
                self.have = 0;
                last = Some(position);
            }
        }
        last
    }

    /// The bytes gone over end with a message.
    pub(crate) fn is_between_messages(&self) -> bool {
        self.have == 0 && !self.lost
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn stream_of_messages() -> (Vec<u8>, Vec<usize>) {
        let mut stream = Vec::new();
        let mut ends = Vec::new();
        for length in [0, 1, 3, 300, 0, 7] {
            stream.extend(Message::new(b'D').bytes(&vec![b'x'; length]).typed());
            ends.push(stream.len());
        }
        (stream, ends)
    }

    #[test]
    fn a_boundary_is_found_however_the_stream_is_cut() {
        let (stream, ends) = stream_of_messages();
        for first in 0..stream.len() {
            for second in first..stream.len() {
                let mut boundary = Boundary::default();
                boundary.advance(&stream[..first]);
                let last = boundary.advance(&stream[first..second]);
                let expected = ends
                    .iter()
                    .rev()
                    .find(|end| (first + 1..=second).contains(end));
                assert_eq!(last.map(|last| first + last), expected.copied());
                let between = second == 0 || ends.contains(&second);
                assert_eq!(boundary.is_between_messages(), between);
            }
        }
    }

    #[test]
    fn an_impossible_length_is_never_a_boundary_again() {
        let mut boundary = Boundary::default();
        assert_eq!(
            boundary.advance(&[b'D', 0, 0, 0, 3, b'D', 0, 0, 0, 4]),
            None
        );
        assert!(!boundary.is_between_messages());
    }

    #[test]
    fn the_error_code_of_a_fatal_error_can_be_read_back() {
        let message = fatal(&Refusal {
            sqlstate: "57P03",
            message: "cannot connect now".to_owned(),
            hint: Some("Try again.".to_owned()),
        });
        let frame = split_message(&message).unwrap().unwrap();
        assert_eq!((frame.kind, frame.length), (ERROR_RESPONSE, message.len()));
        assert_eq!(sqlstate(frame.content), Some(&b"57P03"[..]));
        assert_eq!(sqlstate(&frame.content[..3]), None);
    }

    #[test]
    fn a_zero_byte_in_a_message_does_not_begin_another_field() {
        let message = fatal(&Refusal {
            sqlstate: "28P01",
            message: "x\0C00000".to_owned(),
            hint: None,
        });
        assert!(!message.windows(5).any(|window| window == b"00000"));
    }
}
