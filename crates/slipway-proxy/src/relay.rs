//! Copies a session's bytes both ways, in one task and without a lock.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, ReadBuf};
use tokio::net::UnixStream;
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::stream::ClientStream;
use crate::wire::Boundary;

const BUFFER: usize = 16 * 1024;
/// A direction whose reads fill its buffer gets one of this size.
const BULK_BUFFER: usize = 128 * 1024;
/// How long a session that must end waits for the server to complete a message.
const COMPLETE: Duration = Duration::from_millis(5);
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
    let end_of_message = |rest: &[u8]| match boundary.clone().advance(rest) {
        None if boundary.is_between_messages() => Some(0),
        end => end,
    };
    let mut rest = down.unwritten().to_vec();
    // A server in the middle of a long result writes without regard to messages; most often the rest of this one lies ready.
    let complete = async {
        rest.reserve(BUFFER);
        while end_of_message(&rest).is_none() && rest.len() < BULK_BUFFER {
            match server.read_buf(&mut rest).await {
                Ok(1..) => {}
                Ok(0) | Err(_) => break,
            }
        }
    };
    // Out of time as out of bytes: what was found so far decides.
    let _ = timeout(COMPLETE, complete).await;
    Ending::Dismissed(end_of_message(&rest).map(|end| {
        rest.truncate(end);
        rest
    }))
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

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use tokio::io::AsyncWriteExt;
    use tokio::net::{TcpListener, TcpStream};

    use super::*;
    use crate::wire::Message;

    struct Session {
        client: TcpStream,
        server: UnixStream,
        dismiss: oneshot::Sender<()>,
        relay: tokio::task::JoinHandle<Ending>,
    }

    async fn session() -> Session {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let client = TcpStream::connect(listener.local_addr().unwrap())
            .await
            .unwrap();
        let (near_client, _) = listener.accept().await.unwrap();
        let (server, mut near_server) = UnixStream::pair().unwrap();
        let (dismiss, mut dismissed) = oneshot::channel();
        let relay = tokio::spawn(async move {
            let mut near_client = ClientStream::Plain(near_client);
            let greeting = b"Z\0\0\0\x05I".to_vec();
            relay(&mut near_client, &mut near_server, greeting, &mut dismissed).await
        });
        let mut session = Session {
            client,
            server,
            dismiss,
            relay,
        };
        session.client.read_exact(&mut [0; 6]).await.unwrap();
        session
    }

    fn row(length: usize) -> Vec<u8> {
        Message::new(b'D').bytes(&vec![b'x'; length]).typed()
    }

    #[tokio::test]
    async fn a_session_that_must_end_between_messages_can_be_told_at_once() {
        let mut session = session().await;
        session.server.write_all(&row(10)).await.unwrap();
        session.client.read_exact(&mut [0; 15]).await.unwrap();
        session.dismiss.send(()).unwrap();
        let ending = session.relay.await.unwrap();
        assert!(matches!(ending, Ending::Dismissed(Some(rest)) if rest.is_empty()));
    }

    #[tokio::test]
    async fn a_message_that_the_client_has_in_part_is_completed() {
        let mut session = session().await;
        let rows = [row(100), row(50), row(70)].concat();
        session.server.write_all(&rows[..20]).await.unwrap();
        session.client.read_exact(&mut [0; 20]).await.unwrap();
        // Nothing else runs between these two, so the relay learns of both at once.
        session.dismiss.send(()).unwrap();
        session.server.try_write(&rows[20..180]).unwrap();
        let ending = session.relay.await.unwrap();
        // The third row has not come as a whole.
        assert!(matches!(ending, Ending::Dismissed(Some(rest)) if rest == rows[20..160]));
    }

    #[tokio::test]
    async fn a_message_that_cannot_be_completed_leaves_nothing_to_say() {
        let mut session = session().await;
        session.server.write_all(&row(100)[..20]).await.unwrap();
        session.client.read_exact(&mut [0; 20]).await.unwrap();
        session.dismiss.send(()).unwrap();
        assert!(matches!(
            session.relay.await.unwrap(),
            Ending::Dismissed(None)
        ));
    }

    #[tokio::test]
    async fn a_client_that_does_not_read_cannot_delay_the_end() {
        let mut session = session().await;
        let endless =
            tokio::spawn(
                async move { while session.server.write_all(&row(10_000)).await.is_ok() {} },
            );
        session.client.readable().await.unwrap();
        session.dismiss.send(()).unwrap();
        assert!(matches!(session.relay.await.unwrap(), Ending::Dismissed(_)));
        endless.await.unwrap();
    }

    #[tokio::test]
    async fn the_server_s_last_words_reach_a_client_that_has_said_its_own() {
        let mut session = session().await;
        session.client.write_all(b"question").await.unwrap();
        session.client.shutdown().await.unwrap();
        let mut question = Vec::new();
        session.server.read_to_end(&mut question).await.unwrap();
        assert_eq!(question, b"question");
        session.server.write_all(&row(30)).await.unwrap();
        drop(session.server);
        let mut answer = Vec::new();
        session.client.read_to_end(&mut answer).await.unwrap();
        assert_eq!(answer, row(30));
        assert!(matches!(session.relay.await.unwrap(), Ending::Closed));
    }
}
