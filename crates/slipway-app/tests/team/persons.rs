//! Approving needs a person, and another one than who asked.

use std::sync::{
    Arc,
    atomic::{AtomicU16, Ordering},
};

use slipway_app::ipc::{CarryOut, NewNeonConnection, RequestState};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
};

use super::{Person, asked, enrolled, in_state, joined_by, one_approval, planned, seen, user_of};

/// Between a computer and the engine: it answers the question whose key it is by itself, as a server would whose
/// answer it was told, and passes everything else on.
struct Front {
    url: String,
    /// 0 to pass that question on too; 200 to say that the key is the engine's own user's.
    answers: Arc<AtomicU16>,
}

impl Front {
    async fn before(engine: &str, own_user: serde_json::Value) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let engine = url::Url::parse(engine).unwrap();
        let upstream = format!("127.0.0.1:{}", engine.port().unwrap());
        let answers = Arc::new(AtomicU16::new(0));
        let front = Self {
            url: format!("http://127.0.0.1:{port}{}", engine.path()),
            answers: Arc::clone(&answers),
        };
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let status = answers.load(Ordering::SeqCst);
                tokio::spawn(pass(client, upstream.clone(), status, own_user.clone()));
            }
        });
        front
    }

    fn answer(&self, status: u16) {
        self.answers.store(status, Ordering::SeqCst);
    }
}

/// One call a connection.
async fn pass(mut client: TcpStream, upstream: String, status: u16, own_user: serde_json::Value) {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        let mut part = [0; 4096];
        match client.read(&mut part).await {
            Ok(read @ 1..) => head.extend_from_slice(&part[..read]),
            _ => return,
        }
    }
    let head = String::from_utf8_lossy(&head).into_owned();
    if status != 0 && head.lines().next().unwrap().contains("/users/me ") {
        let body = match status {
            200 => own_user,
            _ => serde_json::json!({"code": "", "message": "as a test says"}),
        };
        let body = body.to_string();
        let answer = format!(
            "HTTP/1.1 {status} Said\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let _the_client_may_be_gone = client.write_all(answer.as_bytes()).await;
        return;
    }
    let Ok(mut engine) = TcpStream::connect(upstream).await else {
        return;
    };
    let head = head.replacen("\r\n", "\r\nconnection: close\r\n", 1);
    let _either_may_be_gone = engine.write_all(head.as_bytes()).await;
    let _either_may_be_gone = copy_bidirectional(&mut client, &mut engine).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_approves_is_a_person_and_another_one_than_who_asked() {
    let (anna, ben) = (Person::new().await, Person::new().await);
    let anna = joined_by(anna).await;
    let front = Front::before(&anna.desk.engine_url(), user_of(&anna).await).await;
    let ben = super::connects(&anna, ben, |api_key| NewNeonConnection {
        name: "Anna's engine".to_owned(),
        api_key,
        api_url: Some(front.url.clone()),
    })
    .await;
    enrolled(&anna, &ben).await;
    one_approval(&anna).await;
    let plan = planned(&anna).await;
    let request = asked(&anna, &plan, CarryOut::ByRequester).await;
    let digest = seen(&ben, &request.id).await.run.plan.unwrap().digest;
    let reason_of = async || {
        let detail = ben.app.request_get(&request.id).await.unwrap();
        detail.can_approve.reason
    };
    assert_eq!(reason_of().await, None);
    // 403 is no answer to the question whose it is.
    for (status, reason) in [
        (404, "The connection\u{2019}s API key belongs to no person."),
        (200, "The connection\u{2019}s API key is of the same person"),
        (403, ""),
    ] {
        front.answer(status);
        let refused = ben.app.request_approve(&request.id, &digest, None).await;
        let refused = refused.unwrap_err().to_string();
        let words = reason.trim_end_matches('.').replace('\u{2019}', "'");
        assert!(
            refused.contains(words.trim_start_matches("The ")),
            "{status}: {refused}"
        );
        // What is not known is found out when it is said.
        let shown = reason_of().await.unwrap_or_default();
        assert!(
            shown.starts_with(&reason.replace('\u{2019}', "'")),
            "{status}: {shown}"
        );
        let state = anna.app.request_get(&request.id).await.unwrap();
        assert_eq!(state.summary.state, RequestState::Open, "{status}");
    }
    ben.app.request_comment(&request.id, "Soon.").await.unwrap();
    front.answer(0);
    let approval = ben.app.request_approve(&request.id, &digest, None);
    approval.await.unwrap();
    in_state(&anna, &request.id, &RequestState::Approved).await;
}
