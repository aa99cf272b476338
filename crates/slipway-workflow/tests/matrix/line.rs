//! The line between a client and the engine. It can be lost for a while, and it leads to the engine
//! wherever that is after it was started again.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use tokio::io::copy_bidirectional;
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
}

impl Line {
    pub(crate) async fn to(engine: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let ends = Arc::new(Ends {
            engine: Mutex::new(engine),
            up: watch::Sender::new(true),
            lost: watch::Sender::new(0),
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
        // Either end may hang up at any time.
        _ended = copy_bidirectional(&mut client, &mut server) => {}
        _cut = up.wait_for(|up| !*up) => {}
    }
}
