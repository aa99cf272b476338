//! Copies a session's bytes both ways, in one task and without a lock.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::UnixStream;
use tokio::sync::oneshot;

use crate::stream::ClientStream;
use crate::wire::Boundary;

const BUFFER: usize = 16 * 1024;
/// A direction whose reads fill its buffer gets one of this size.
const BULK_BUFFER: usize = 128 * 1024;
/// How many reads and writes one direction may do before it is the other's turn.
const TURN: usize = 16;

/// Why a relay ended.
pub(crate) enum Ending {
    /// One of the two sides closed.
    Closed,
    /// The session was told to end. The bytes complete the last message that the client has begun to get and can be completed;
    /// `None` when it cannot, so nothing more can be said to this client.
    Dismissed(Option<Vec<u8>>),
}

/// Relays until a side closes or `dismissed` says so. `greeting` is what the server has sent already.
pub(crate) async fn relay(
    client: &mut ClientStream,
    server: &mut UnixStream,
    greeting: Vec<u8>,
    dismissed: &mut oneshot::Receiver<()>,
) -> Ending {
    let mut up = Pipe::new(Vec::new());
    let mut down = Pipe::new(greeting);
    let mut boundary = Boundary::default();
    let mut server_listens = true;

    let closed = poll_fn(|context| {
        if Pin::new(&mut *dismissed).poll(context).is_ready() {
            return Poll::Ready(false);
        }
        let written = |bytes: &[u8]| {
            boundary.advance(bytes);
        };
        // Both outcomes end the session: the server has closed and the client got everything, or the client cannot be written to.
        if down.poll(context, server, client, written).is_ready() {
            return Poll::Ready(true);
        }
        if server_listens {
            match up.poll(context, client, server, |_| {}) {
                Poll::Pending => {}
                Poll::Ready(Err(PipeError::Source)) => return Poll::Ready(true),
                // The client has sent its last, or the server takes nothing more; the server may still have something to say.
                Poll::Ready(Ok(()) | Err(PipeError::Sink)) => server_listens = false,
            }
        }
        Poll::Pending
    })
    .await;
    if closed {
        return Ending::Closed;
    }
    let rest = down.unwritten();
    match boundary.clone().advance(rest) {
        Some(end) => Ending::Dismissed(Some(rest[..end].to_vec())),
        None if boundary.is_between_messages() => Ending::Dismissed(Some(Vec::new())),
        None => Ending::Dismissed(None),
    }
}

struct Pipe {
    buffer: Vec<u8>,
    start: usize,
    end: usize,
    source_ended: bool,
    unflushed: bool,
}

enum PipeError {
    Source,
    Sink,
}

impl Pipe {
    fn new(content: Vec<u8>) -> Self {
        let end = content.len();
        let mut buffer = content;
        buffer.resize(end.max(BUFFER), 0);
        Self {
            buffer,
            start: 0,
            end,
            source_ended: false,
            unflushed: false,
        }
    }

    fn unwritten(&self) -> &[u8] {
        &self.buffer[self.start..self.end]
    }

    /// Ready when the source has ended and the sink got everything, and its end; or when one of them failed.
    fn poll(
        &mut self,
        context: &mut Context<'_>,
        source: &mut (impl AsyncRead + Unpin),
        sink: &mut (impl AsyncWrite + Unpin),
        mut written: impl FnMut(&[u8]),
    ) -> Poll<Result<(), PipeError>> {
        for _ in 0..TURN {
            if self.start == self.end {
                if self.source_ended {
                    return Pin::new(sink)
                        .poll_shutdown(context)
                        .map_err(|_| PipeError::Sink);
                }
                match self.poll_fill(context, source) {
                    Poll::Ready(Ok(())) => continue,
                    Poll::Ready(Err(_)) => return Poll::Ready(Err(PipeError::Source)),
                    Poll::Pending => {
                        if self.unflushed {
                            ready!(Pin::new(sink).poll_flush(context))
                                .map_err(|_| PipeError::Sink)?;
                            self.unflushed = false;
                        }
                        return Poll::Pending;
                    }
                }
            }
            let count = ready!(Pin::new(&mut *sink).poll_write(context, self.unwritten()))
                .map_err(|_| PipeError::Sink)?;
            if count == 0 {
                return Poll::Ready(Err(PipeError::Sink));
            }
            written(&self.buffer[self.start..self.start + count]);
            self.start += count;
            self.unflushed = true;
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    fn poll_fill(
        &mut self,
        context: &mut Context<'_>,
        source: &mut (impl AsyncRead + Unpin),
    ) -> Poll<io::Result<()>> {
        if self.end == self.buffer.len() && self.buffer.len() < BULK_BUFFER {
            self.buffer.resize(BULK_BUFFER, 0);
        }
        let mut buffer = ReadBuf::new(&mut self.buffer);
        ready!(Pin::new(source).poll_read(context, &mut buffer))?;
        self.start = 0;
        self.end = buffer.filled().len();
        self.source_ended = self.end == 0;
        Poll::Ready(Ok(()))
    }
}
