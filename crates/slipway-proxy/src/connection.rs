//! The life of one client's connection: opening, authentication, a seat at the server, the session, the farewell.

use std::future::Future;
use std::io;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};
use tokio::sync::{OwnedSemaphorePermit, oneshot};
use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;
use tracing::{debug, warn};

use crate::endpoint::{Endpoint, HeldTooLong, Seat};
use crate::identity::ALPN;
use crate::proxy::Shared;
use crate::relay::{Ending, relay};
use crate::scram::{Exchange, MAX_MESSAGE, MECHANISM, MECHANISM_PLUS, ScramError, Verifier};
use crate::startup::{self, Invalid, Opening, Startup};
use crate::stream::ClientStream;
use crate::upstream::{self, CancelKey, UpstreamError};
use crate::wire::{self, AUTHENTICATION, Message, SASL_RESPONSE, authentication};
use crate::{Backend, Refusal};

/// The first byte of a TLS handshake, which is no start-up message's.
const TLS_HANDSHAKE: u8 = 0x16;
/// How long a seat is kept for a client that must be told why it has to go. A client that reads needs no time at all.
const FAREWELL_IN_SEAT: Duration = Duration::from_millis(5);
/// How long a client may take to hear why, and to close.
const FAREWELL: Duration = Duration::from_secs(1);
/// How long a server may take to act on a cancel request.
const CANCEL_WAIT: Duration = Duration::from_secs(5);
/// A server may go to sleep between being named and being reached.
const RESOLVE_AGAIN: u32 = 5;
const RESOLVE_AGAIN_AFTER: Duration = Duration::from_millis(20);
/// A session's place at the server is free only when its process has ended, a moment after its client has left.
const CROWDED_WAIT: Duration = Duration::from_secs(3);
const CROWDED_AGAIN_AFTER: Duration = Duration::from_millis(200);
const SERVER_NONCE: usize = 18;

/// Serves one connection until its end; ends it without a session when `closed` says so.
pub(crate) async fn serve(
    shared: Arc<Shared>,
    endpoint: Arc<Endpoint>,
    client: TcpStream,
    permit: OwnedSemaphorePermit,
    closed: CancellationToken,
) {
    let beginning = begin(&shared, &endpoint, client, permit);
    let begun = tokio::select! {
        biased;
        () = closed.cancelled() => return,
        begun = beginning => begun,
    };
    match begun {
        Ok(None) => {}
        Ok(Some((client, session))) => session.run(client).await,
        Err(error) => debug!(endpoint = endpoint.name, %error, "a connection ended at its start"),
    }
}

struct Session {
    // Before the seat, so that it is dropped before.
    server: UnixStream,
    greeting: Vec<u8>,
    dismissed: oneshot::Receiver<()>,
    seat: Seat,
}

enum Failure {
    /// The client is not there, or does not speak the protocol.
    Gone(io::Error),
    /// The client is to be told.
    Refused(Refusal),
    /// The server behind has said it already.
    RefusedByServer(Vec<u8>),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Gone(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// Everything before a session; `None` when there is to be none, and all is said.
async fn begin(
    shared: &Shared,
    endpoint: &Arc<Endpoint>,
    client: TcpStream,
    permit: OwnedSemaphorePermit,
) -> io::Result<Option<(ClientStream, Session)>> {
    client.set_nodelay(true)?;
    let (mut client, opening) = timeout(shared.limits.startup, open(shared, client)).await??;
    let startup = match opening {
        Ok(First::Start(startup)) => startup,
        Ok(First::Cancel(key)) => {
            cancel(endpoint, &key).await;
            // A client over TLS takes an end without notice for a failure.
            close(client).await;
            return Ok(None);
        }
        Err(refusal) => {
            bid_farewell(client, &wire::fatal(&refusal)).await;
            return Ok(None);
        }
    };
    let last_words = match admit(shared, endpoint, &mut client, &startup, permit).await {
        Ok(session) => return Ok(Some((client, session))),
        Err(Failure::Gone(error)) => return Err(error),
        Err(Failure::Refused(refusal)) => wire::fatal(&refusal),
        Err(Failure::RefusedByServer(messages)) => messages,
    };
    bid_farewell(client, &last_words).await;
    Ok(None)
}

enum First {
    Cancel(CancelKey),
    Start(Startup),
}

/// Reads up to the first message that is not about encryption.
async fn open(
    shared: &Shared,
    client: TcpStream,
) -> io::Result<(ClientStream, Result<First, Refusal>)> {
    let mut first = [0; 1];
    if client.peek(&mut first).await? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let direct = first[0] == TLS_HANDSHAKE;
    let mut client = ClientStream::Plain(client);
    if direct {
        client = encrypt(shared, client).await?;
        if let ClientStream::Tls(stream) = &client
            && stream.get_ref().1.alpn_protocol() != Some(ALPN)
        {
            return Err(invalid(
                "direct TLS without the application protocol of PostgreSQL",
            ));
        }
    }
    let mut gss_refused = false;
    loop {
        let length = client.read_u32().await? as usize;
        if !(startup::MIN_LENGTH..=startup::MAX_LENGTH).contains(&length) {
            return Err(invalid("invalid length of startup packet"));
        }
        let mut content = vec![0; length - 4];
        client.read_exact(&mut content).await?;
        match startup::parse(&content) {
            Ok(Opening::Tls) if matches!(client, ClientStream::Plain(_)) => {
                // Nothing is read beyond the request, so nothing that was sent in the clear counts as encrypted.
                client.write_all(b"S").await?;
                client = encrypt(shared, client).await?;
            }
            Ok(Opening::Gss) if matches!(client, ClientStream::Plain(_)) && !gss_refused => {
                client.write_all(b"N").await?;
                gss_refused = true;
            }
            Ok(Opening::Tls | Opening::Gss) => {
                return Err(invalid("encryption asked for twice"));
            }
            Ok(Opening::Cancel(key)) => return Ok((client, Ok(First::Cancel(key)))),
            Ok(Opening::Start(startup)) => return Ok((client, Ok(First::Start(startup)))),
            Err(Invalid::Refused(refusal)) => return Ok((client, Err(refusal))),
            Err(Invalid::Malformed) => return Err(invalid("malformed startup packet")),
        }
    }
}

async fn encrypt(shared: &Shared, client: ClientStream) -> io::Result<ClientStream> {
    match client {
        ClientStream::Plain(stream) => Ok(ClientStream::Tls(Box::new(
            shared.acceptor.accept(stream).await?,
        ))),
        ClientStream::Tls(_) => Ok(client),
    }
}

async fn cancel(endpoint: &Endpoint, key: &CancelKey) {
    let Some(socket) = endpoint.socket_of(key) else {
        debug!(endpoint = endpoint.name, "a cancel request for no session");
        return;
    };
    match timeout(CANCEL_WAIT, upstream::cancel(&socket, key)).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => warn!(endpoint = endpoint.name, %error, "pass on a cancel request"),
        Err(_) => warn!(
            endpoint = endpoint.name,
            "the server does not take a cancel request"
        ),
    }
}

/// Authenticates the client and connects it to the server that is behind the endpoint now. Starts over, but for the password, whenever the
/// endpoint is held in between.
async fn admit(
    shared: &Shared,
    endpoint: &Arc<Endpoint>,
    client: &mut ClientStream,
    startup: &Startup,
    permit: OwnedSemaphorePermit,
) -> Result<Session, Failure> {
    if let Some(negotiation) = startup.negotiation() {
        client.write_all(&negotiation).await?;
    }
    let mut permit = Some(permit);
    let mut proven: Option<String> = None;
    let mut failures = 0;
    let mut crowded_since: Option<Instant> = None;
    loop {
        let generation = endpoint
            .pass(shared.limits.hold_wait)
            .await
            .map_err(|HeldTooLong| held_too_long())?;
        let backend = asked(shared, endpoint, shared.backends.resolve(&endpoint.name)).await?;
        let lookup = shared.backends.verifier(&backend, startup.user());
        let verifier = asked(shared, endpoint, lookup).await?;
        match &proven {
            None => {
                let proof = authenticate(shared, client, startup.user(), verifier.as_deref());
                timeout(shared.limits.authentication, proof)
                    .await
                    .map_err(io::Error::from)??;
                proven = verifier;
                permit = None;
            }
            Some(known) if verifier.as_ref() == Some(known) => {}
            Some(_) => return Err(replaced(startup.user()).into()),
        }

        let Some((seat, mut dismissed)) = endpoint.seat(generation) else {
            if !endpoint.is_open() {
                return Err(io::Error::from(io::ErrorKind::ConnectionAborted).into());
            }
            tokio::task::yield_now().await;
            continue;
        };
        let socket = backend.socket();
        let connected = tokio::select! {
            biased;
            _ = &mut dismissed => continue,
            connected = timeout(shared.limits.backend, upstream::connect(&socket, startup)) => connected,
        };
        let error = match connected {
            Ok(Ok(upstream)) => {
                if !seat.establish(upstream.key, socket) {
                    // Dropped before the seat, which says that nobody is connected any more.
                    drop(upstream.stream);
                    continue;
                }
                drop(permit);
                return Ok(Session {
                    server: upstream.stream,
                    greeting: upstream.greeting,
                    dismissed,
                    seat,
                });
            }
            Ok(Err(error)) => error,
            Err(elapsed) => UpstreamError::Unreachable(elapsed.into()),
        };
        if dismissed.try_recv() != Err(oneshot::error::TryRecvError::Empty) {
            continue;
        }
        failures += 1;
        let worth_asking = match &error {
            UpstreamError::Refused { sqlstate, .. } => match sqlstate.as_ref() {
                Some(b"57P03") => failures <= RESOLVE_AGAIN,
                Some(b"53300") => {
                    crowded_since.get_or_insert_with(Instant::now).elapsed() < CROWDED_WAIT
                }
                _ => false,
            },
            UpstreamError::Unreachable(source) => {
                source.kind() != io::ErrorKind::TimedOut && failures <= RESOLVE_AGAIN
            }
            UpstreamError::Unexpected => false,
        };
        if worth_asking {
            drop(seat);
            sleep((RESOLVE_AGAIN_AFTER * failures).min(CROWDED_AGAIN_AFTER)).await;
            continue;
        }
        return Err(match error {
            UpstreamError::Refused { messages, .. } => Failure::RefusedByServer(messages),
            error => {
                warn!(
                    endpoint = endpoint.name,
                    branch = backend.branch,
                    error = &error as &dyn std::error::Error,
                    "connect to the server"
                );
                unreachable_server(&backend).into()
            }
        });
    }
}

async fn asked<T>(
    shared: &Shared,
    endpoint: &Endpoint,
    answer: impl Future<Output = Result<T, Refusal>>,
) -> Result<T, Refusal> {
    timeout(shared.limits.backend, answer)
        .await
        .unwrap_or_else(|_| {
            warn!(
                endpoint = endpoint.name,
                "the engine does not say which server is behind the endpoint"
            );
            Err(Refusal {
                sqlstate: "57P03",
                message:
                    "cannot connect now: the branch behind this endpoint did not start in time"
                        .to_owned(),
                hint: Some("Try again in a moment.".to_owned()),
            })
        })
}

/// SCRAM, up to the server's final message; AuthenticationOk comes from the server behind.
async fn authenticate(
    shared: &Shared,
    client: &mut ClientStream,
    user: &str,
    verifier: Option<&str>,
) -> Result<(), Failure> {
    let verifier = verifier
        .and_then(|text| {
            let parsed = Verifier::parse(text);
            if parsed.is_none() {
                warn!(
                    user,
                    "the role's verifier is not one of SCRAM-SHA-256, so nobody can log in as it"
                );
            }
            parsed
        })
        .unwrap_or_else(|| Verifier::mock(shared.identity.mock_key(), user));
    let binding = match client {
        ClientStream::Tls(_) => shared.identity.channel_binding(),
        ClientStream::Plain(_) => None,
    };
    let mut offer = Message::new(AUTHENTICATION).int(authentication::SASL);
    if binding.is_some() {
        offer = offer.string(MECHANISM_PLUS.as_bytes());
    }
    offer = offer.string(MECHANISM.as_bytes()).bytes(&[0]);
    send(client, offer).await?;

    // The mechanism's name and a length come before the message.
    let chosen = read_sasl(client, MECHANISM_PLUS.len() + 1 + 4 + MAX_MESSAGE).await?;
    let (plus, first) = parse_choice(&chosen, binding.is_some())?;
    let first = match first {
        Some(first) => first.to_vec(),
        None => {
            send(
                client,
                Message::new(AUTHENTICATION).int(authentication::SASL_CONTINUE),
            )
            .await?;
            read_sasl(client, MAX_MESSAGE).await?
        }
    };
    let nonce: [u8; SERVER_NONCE] = rand::random();
    let exchange = Exchange::begin(&first, verifier, binding, plus, &nonce)
        .map_err(|error| scram_refusal(&error, user))?;
    let challenge = Message::new(AUTHENTICATION)
        .int(authentication::SASL_CONTINUE)
        .bytes(exchange.server_first().as_bytes());
    send(client, challenge).await?;
    let last = read_sasl(client, MAX_MESSAGE).await?;
    let answer = exchange
        .finish(&last)
        .map_err(|error| scram_refusal(&error, user))?;
    let done = Message::new(AUTHENTICATION)
        .int(authentication::SASL_FINAL)
        .bytes(answer.as_bytes());
    send(client, done).await?;
    Ok(())
}

async fn send(client: &mut ClientStream, message: Message) -> io::Result<()> {
    client.write_all(&message.typed()).await?;
    client.flush().await
}

async fn read_sasl(client: &mut ClientStream, limit: usize) -> Result<Vec<u8>, Failure> {
    match wire::read_message(client, limit).await? {
        (SASL_RESPONSE, content) => Ok(content),
        (kind, _) => Err(protocol_violation(format!(
            "expected SASL response, got message type {kind}"
        ))
        .into()),
    }
}

/// Whether the client binds to the channel, and its first message if it came along.
fn parse_choice(content: &[u8], plus_offered: bool) -> Result<(bool, Option<&[u8]>), Refusal> {
    let malformed = || protocol_violation("malformed SASL response".to_owned());
    let (mechanism, rest) = wire::split_string(content).ok_or_else(malformed)?;
    let plus = plus_offered && mechanism == MECHANISM_PLUS.as_bytes();
    if !plus && mechanism != MECHANISM.as_bytes() {
        return Err(protocol_violation(
            "client selected an invalid SASL authentication mechanism".to_owned(),
        ));
    }
    let (length, message) = rest.split_first_chunk::<4>().ok_or_else(malformed)?;
    match i32::from_be_bytes(*length) {
        -1 if message.is_empty() => Ok((plus, None)),
        length if usize::try_from(length) == Ok(message.len()) => Ok((plus, Some(message))),
        _ => Err(malformed()),
    }
}

impl Session {
    async fn run(self, mut client: ClientStream) {
        let Self {
            mut server,
            greeting,
            mut dismissed,
            seat,
        } = self;
        let ending = relay(&mut client, &mut server, greeting, &mut dismissed).await;
        drop(server);
        if let Ending::Dismissed(Some(mut last_words)) = ending {
            last_words.extend(wire::fatal(&ended()));
            let mut saying = pin!(say(&mut client, &last_words));
            let said = timeout(FAREWELL_IN_SEAT, &mut saying).await;
            drop(seat);
            if said.is_err() {
                // It is closed all the same if it does not listen.
                let _ = timeout(FAREWELL, saying).await;
            }
        } else {
            drop(seat);
        }
        close(client).await;
    }
}

/// Tells the client why, and closes without destroying what it has not read yet.
async fn bid_farewell(mut client: ClientStream, last_words: &[u8]) {
    // It is closed all the same if it does not listen.
    let _ = timeout(FAREWELL, say(&mut client, last_words)).await;
    close(client).await;
}

async fn say(client: &mut ClientStream, words: &[u8]) -> io::Result<()> {
    client.write_all(words).await?;
    client.flush().await
}

/// Closing a socket that has unread bytes resets it, and the client would lose what it has not read; so what it still sends is
/// read until it closes too.
async fn close(mut client: ClientStream) {
    let goodbye = async {
        client.shutdown().await?;
        let mut ignored = [0; 1024];
        while client.read(&mut ignored).await? > 0 {}
        io::Result::Ok(())
    };
    // Whether the client has closed or not, there is nothing more to do.
    let _ = timeout(FAREWELL, goodbye).await;
}

fn invalid(what: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

fn protocol_violation(message: String) -> Refusal {
    Refusal {
        sqlstate: "08P01",
        message,
        hint: None,
    }
}

fn scram_refusal(error: &ScramError, user: &str) -> Refusal {
    let (sqlstate, message) = match error {
        ScramError::Malformed(what) => ("08P01", format!("malformed SCRAM message: {what}")),
        ScramError::Downgrade => (
            "28000",
            "SCRAM channel binding negotiation error: the client supports it but thinks the server does not".to_owned(),
        ),
        ScramError::ChannelBinding => ("28000", "SCRAM channel binding check failed".to_owned()),
        ScramError::AuthorizationIdentity => (
            "0A000",
            "client uses authorization identity, but it is not supported".to_owned(),
        ),
        ScramError::WrongPassword => {
            ("28P01", format!("password authentication failed for user \"{user}\""))
        }
    };
    Refusal {
        sqlstate,
        message,
        hint: None,
    }
}

fn held_too_long() -> Refusal {
    Refusal {
        sqlstate: "57P03",
        message: "cannot connect now: the branch behind this endpoint is being replaced".to_owned(),
        hint: Some("Nothing was sent to the database. Connect again in a moment.".to_owned()),
    }
}

fn replaced(user: &str) -> Refusal {
    Refusal {
        sqlstate: "57P01",
        message: format!(
            "the branch behind this endpoint was replaced, and role \"{user}\" has another password there"
        ),
        hint: Some("Connect again with the present password.".to_owned()),
    }
}

fn unreachable_server(backend: &Backend) -> Refusal {
    Refusal {
        sqlstate: "57P03",
        message: format!(
            "cannot connect now: the server of branch \"{}\" is not reachable",
            backend.branch
        ),
        hint: Some(
            "Connect again in a moment; if it stays so, look at the engine's log.".to_owned(),
        ),
    }
}

fn ended() -> Refusal {
    Refusal {
        sqlstate: "57P01",
        message: "terminating connection due to administrator command".to_owned(),
        hint: None,
    }
}
