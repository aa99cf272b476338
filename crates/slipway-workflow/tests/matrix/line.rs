//! The line between a client and the engine. It can be lost for a while, and it leads to the engine
//! wherever that is after it was started again.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// Listens at one address for as long as it lives.
pub(crate) struct Line {
    pub(crate) address: SocketAddr,
    ends: Arc<Ends>,
    serving: tokio::task::JoinHandle<()>,
}

struct Ends {
    engine: Mutex<SocketAddr>,
    up: watch::Sender<bool>,
    /// Connections that led nowhere.
    lost: watch::Sender<u64>,
    /// What happens to the next answer to a call that changes something.
    trap: Mutex<Option<Trap>>,
    /// How often it happened.
    sprung: watch::Sender<u64>,
}

/// What a trap does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trap {
    /// The answer goes on, and it is told.
    Tell,
    /// The line is cut before the answer goes on, and it is told.
    Cut,
}

impl Line {
    pub(crate) async fn to(engine: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let ends = Arc::new(Ends {
            engine: Mutex::new(engine),
            up: watch::Sender::new(true),
            lost: watch::Sender::new(0),
            trap: Mutex::new(None),
            sprung: watch::Sender::new(0),
        });
        let serving = tokio::spawn(serve(listener, Arc::clone(&ends)));
        Self {
            address,
            ends,
            serving,
        }
    }

    /// What is under way breaks off, and nobody gets through.
    pub(crate) fn cut(&self) {
        self.ends.up.send_replace(false);
    }

    pub(crate) fn mend(&self) {
        self.ends.up.send_replace(true);
    }

    /// The engine was started again, and listens there.
    pub(crate) fn leads_to(&self, engine: SocketAddr) {
        *self.ends.engine.lock().unwrap() = engine;
    }

    /// Waits for the server's answer to the next call that changes something.
    pub(crate) fn sprung(&self, trap: Trap) -> impl Future<Output = ()> + use<> {
        let mut sprung = self.ends.sprung.subscribe();
        let before = *sprung.borrow();
        *self.ends.trap.lock().unwrap() = Some(trap);
        async move {
            let _count = sprung.wait_for(|count| *count > before).await.unwrap();
        }
    }

    /// No answer is waited for any more.
    pub(crate) fn disarm(&self) {
        *self.ends.trap.lock().unwrap() = None;
    }

    /// Waits until somebody did not get through, so many times from now.
    pub(crate) async fn lost(&self, times: u64) {
        let mut lost = self.ends.lost.subscribe();
        let enough = *lost.borrow() + times;
        let _count = lost.wait_for(|count| *count >= enough).await.unwrap();
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn serve(listener: TcpListener, ends: Arc<Ends>) {
    loop {
        let Ok((client, _)) = listener.accept().await else {
            continue;
        };
        tokio::spawn(forward(client, Arc::clone(&ends)));
    }
}

async fn forward(mut client: TcpStream, ends: Arc<Ends>) {
    let mut up = ends.up.subscribe();
    let is_up = *up.borrow_and_update();
    let engine = *ends.engine.lock().unwrap();
    let reached = match is_up {
        true => TcpStream::connect(engine).await.ok(),
        false => None,
    };
    let Some(mut server) = reached else {
        ends.lost.send_modify(|count| *count += 1);
        return;
    };
    tokio::select! {
        () = carry(&mut client, &mut server, &ends) => {}
        _cut = up.wait_for(|up| !*up) => {}
    }
}

/// Both ways, until either end hangs up. A call begins with its method, and the next one follows only after
/// the answer to it.
async fn carry(client: &mut TcpStream, server: &mut TcpStream, ends: &Ends) {
    let (mut from_client, mut to_client) = client.split();
    let (mut from_server, mut to_server) = server.split();
    let (mut asked, mut answered) = (vec![0; 16 * 1024], vec![0; 16 * 1024]);
    let mut changes = false;
    loop {
        tokio::select! {
            read = from_client.read(&mut asked) => {
                let Ok(count @ 1..) = read else { return };
                changes |= begins_change(&asked[..count]);
                if to_server.write_all(&asked[..count]).await.is_err() {
                    return;
                }
            }
            read = from_server.read(&mut answered) => {
                let Ok(count @ 1..) = read else { return };
                if std::mem::take(&mut changes) && ends.spring() == Some(Trap::Cut) {
                    return;
                }
                if to_client.write_all(&answered[..count]).await.is_err() {
                    return;
                }
            }
        }
    }
}

fn begins_change(asked: &[u8]) -> bool {
    let methods: [&[u8]; 4] = [b"POST ", b"PATCH ", b"PUT ", b"DELETE "];
    methods.iter().any(|method| asked.starts_with(method))
}

impl Ends {
    fn spring(&self) -> Option<Trap> {
        let trap = self.trap.lock().unwrap().take()?;
        if trap == Trap::Cut {
            self.up.send_replace(false);
        }
        self.sprung.send_modify(|count| *count += 1);
        Some(trap)
    }
}
