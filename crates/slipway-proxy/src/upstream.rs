//! The connection to the server behind an endpoint.

use std::io;
use std::path::Path;

use subtle::ConstantTimeEq;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixStream;

use crate::startup::Startup;
use crate::wire::{
    AUTHENTICATION, BACKEND_KEY_DATA, ERROR_RESPONSE, Frame, Message, NEGOTIATE_PROTOCOL_VERSION,
    READY_FOR_QUERY, authentication, split_message, sqlstate,
};

/// A server's greeting has a few hundred bytes; login triggers may add notices.
const MAX_GREETING: usize = 1024 * 1024;
const CANCEL_REQUEST: u32 = (1234 << 16) | 5678;

/// What a session's queries are cancelled with: the server's process number and a key, as both stand in the messages.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct CancelKey(Vec<u8>);

impl CancelKey {
    pub(crate) fn new(process_and_key: &[u8]) -> Self {
        Self(process_and_key.to_vec())
    }

    pub(crate) fn is(&self, other: &Self) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl std::fmt::Debug for CancelKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CancelKey(…)")
    }
}

/// A server that is ready for queries.
pub(crate) struct Upstream {
    pub(crate) stream: UnixStream,
    /// What the server said so far, from AuthenticationOk on.
    pub(crate) greeting: Vec<u8>,
    pub(crate) key: Option<CancelKey>,
}

/// Why there is none.
#[derive(Debug, thiserror::Error)]
pub(crate) enum UpstreamError {
    /// The server refuses this session; the client is to get its words.
    #[error("the server refused the session")]
    Refused {
        /// The messages, as they came.
        messages: Vec<u8>,
        /// The error's code, where it names one.
        sqlstate: Option<[u8; 5]>,
    },
    /// Nobody is there, or the server ended meanwhile.
    #[error("reach the server's socket")]
    Unreachable(#[source] io::Error),
    /// The server asks for a password, or does not speak as a PostgreSQL server does.
    #[error("the server did not take the session as trusted")]
    Unexpected,
}

/// Connects as the user of `startup`, and waits until the server is ready for queries.
pub(crate) async fn connect(socket: &Path, startup: &Startup) -> Result<Upstream, UpstreamError> {
    let mut stream = UnixStream::connect(socket)
        .await
        .map_err(UpstreamError::Unreachable)?;
    stream
        .write_all(&startup.forwarded())
        .await
        .map_err(UpstreamError::Unreachable)?;

    let mut greeting = Vec::with_capacity(1024);
    let mut parsed = 0;
    let mut authenticated = false;
    let mut key = None;
    loop {
        while let Some(message) =
            split_message(&greeting[parsed..]).map_err(|_| UpstreamError::Unexpected)?
        {
            let Frame {
                kind,
                content,
                length,
            } = message;
            match kind {
                // The version between client and proxy is settled; the server's own only means shorter keys.
                NEGOTIATE_PROTOCOL_VERSION if !authenticated => {
                    greeting.drain(parsed..parsed + length);
                    continue;
                }
                AUTHENTICATION if !authenticated => {
                    if content != authentication::OK.to_be_bytes() {
                        return Err(UpstreamError::Unexpected);
                    }
                    authenticated = true;
                }
                ERROR_RESPONSE => {
                    let sqlstate = sqlstate(content).and_then(|code| code.try_into().ok());
                    greeting.truncate(parsed + length);
                    return Err(UpstreamError::Refused {
                        messages: greeting,
                        sqlstate,
                    });
                }
                BACKEND_KEY_DATA if authenticated => key = Some(CancelKey::new(content)),
                READY_FOR_QUERY if authenticated => {
                    return Ok(Upstream {
                        stream,
                        greeting,
                        key,
                    });
                }
                _ if !authenticated => return Err(UpstreamError::Unexpected),
                _ => {}
            }
            parsed += length;
        }
        if greeting.len() > MAX_GREETING {
            return Err(UpstreamError::Unexpected);
        }
        let read = stream
            .read_buf(&mut greeting)
            .await
            .map_err(UpstreamError::Unreachable)?;
        if read == 0 {
            return Err(UpstreamError::Unreachable(
                io::ErrorKind::UnexpectedEof.into(),
            ));
        }
    }
}

/// Passes a cancel request on and waits until the server has acted on it, which it says by closing.
pub(crate) async fn cancel(socket: &Path, key: &CancelKey) -> io::Result<()> {
    let mut stream = UnixStream::connect(socket).await?;
    let request = Message::untyped()
        .int(CANCEL_REQUEST)
        .bytes(&key.0)
        .finish_untyped();
    stream.write_all(&request).await?;
    stream.read_to_end(&mut Vec::new()).await?;
    Ok(())
}
