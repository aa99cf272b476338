//! One engine after another on the same data: reused, replaced, stopped, killed.

use std::io::Write;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::program::Program;
use crate::support::{rows, text};

impl Program {
    /// The program with words of its own, on this one's data.
    fn other(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_slipway-engine"));
        command
            .args(words)
            .arg("--data-dir")
            .arg(self.data())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn replacing(&self) -> Command {
        let mut command = self.other(&["serve", "--replace-older", "--listen", "127.0.0.1:0"]);
        command.arg("--sockets").arg(self.folder.path().join("s"));
        command
    }

    fn running(&self) -> Value {
        let file = std::fs::read(self.data().join("engine.json")).unwrap();
        serde_json::from_slice(&file).unwrap()
    }

    /// As an engine of another version would have announced itself.
    fn pretend_version(&self, version: u32) {
        let mut running = self.running();
        running["api_version"] = json!(version);
        std::fs::write(self.data().join("engine.json"), running.to_string()).unwrap();
    }
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_engine_of_the_same_version_is_used_and_one_of_a_newer_is_left_alone() {
    let program = Program::start_in_memory();
    let output = program.replacing().output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let line: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(line["reused"], true);
    assert_eq!(text(&line["api_url"]), program.api.url);

    program.pretend_version(u32::MAX);
    let output = program.replacing().output().unwrap();
    assert!(!output.status.success());
    assert!(said(&output).contains("is newer"), "{}", said(&output));
    assert_eq!(program.api.get("/users/me").await["name"], "owner");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_engine_ends_its_work_takes_no_new_and_is_replaced() {
    let mut program = Program::start_in_memory();
    let project = program.api.project("shop").await;
    let url = format!(
        "/slipway/v1/projects/{}/branches/{}/import",
        project.id, project.branch
    );
    // Long enough for the next engine to come while it is at work.
    let dump = program.folder.path().join("slow.sql");
    let mut text_of = "CREATE TABLE t (a bigint);\nCOPY t FROM stdin;\n".to_owned();
    for number in 0..1_500_000 {
        text_of.push_str(&format!("{number}\n"));
    }
    text_of.push_str("\\.\n");
    std::fs::write(&dump, text_of).unwrap();
    let request = json!({"path": dump, "database_name": "neondb", "role_name": "neondb_owner"});
    let import = program.api.post(&url, request).await;
    let old = program.running();
    program.pretend_version(0);

    let mut next = program.replacing().spawn().unwrap();
    // From the moment on that it waits, new work is refused, and what is at work goes on.
    let path = format!("/projects/{}/endpoints/{}", project.id, project.endpoint);
    let body = json!({"endpoint": {"name": "x"}});
    let refused = loop {
        let (status, answer) = program
            .api
            .call(reqwest::Method::PATCH, &path, Some(body.clone()))
            .await;
        if status != 423 && status != 200 {
            break (status, answer);
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    };
    assert_eq!(refused.0, 503, "{}", refused.1);
    assert!(text(&refused.1["message"]).contains("newer engine"));
    let status = program.ended(Duration::from_secs(120)).await.unwrap();
    assert!(status.success(), "{status}");

    let mut line = String::new();
    let out = next.stdout.take().unwrap();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(out), &mut line).unwrap();
    let ready: Value = serde_json::from_str(&line).unwrap();
    program.adopt(next, &text(&ready["api_url"]));
    assert_ne!(program.running()["pid"], old["pid"]);
    let id = text(&import["id"]);
    let ended = program.api.get(&format!("/slipway/v1/imports/{id}")).await;
    assert_eq!(ended["state"], "succeeded", "{ended}");
    let count = "SELECT count(*)::text FROM t";
    assert_eq!(rows(&project.uri, count).await, ["1500000"]);
    let (status, _) = program
        .api
        .call(reqwest::Method::PATCH, &path, Some(body))
        .await;
    assert_eq!(status, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_killed_engine_left_is_no_obstacle_and_no_stranger_is_stopped_for_it() {
    let mut program = Program::start_in_memory();
    let project = program.api.project("shop").await;
    let host = project.uri.split('@').nth(1).unwrap().split('/').next();
    let host = host.unwrap().to_owned();
    program.kill();
    // Its process number now belongs to somebody else.
    let mut stranger = Command::new("sleep").arg("600").spawn().unwrap();
    let mut running = program.running();
    running["pid"] = json!(stranger.id());
    let file = std::fs::File::create(program.data().join("engine.json"));
    file.unwrap()
        .write_all(running.to_string().as_bytes())
        .unwrap();
    let output = program.other(&["stop"]).output().unwrap();
    assert!(!output.status.success());
    assert!(
        said(&output).contains("no engine runs on"),
        "{}",
        said(&output)
    );
    assert!(stranger.try_wait().unwrap().is_none());

    program.start_again();
    assert_ne!(program.running()["pid"], stranger.id());
    assert!(stranger.try_wait().unwrap().is_none());
    stranger.kill().unwrap();
    stranger.wait().unwrap();
    // The port is the same.
    let path = format!("/projects/{}/endpoints/{}", project.id, project.endpoint);
    assert_eq!(
        program.api.get(&path).await["endpoint"]["host"],
        host.as_str()
    );
    assert_eq!(rows(&project.uri, "SELECT 'in'").await, ["in"]);

    let output = program.other(&["stop"]).output().unwrap();
    assert!(output.status.success(), "{}", said(&output));
    let status = program.ended(Duration::from_secs(60)).await.unwrap();
    assert!(status.success(), "{status}");
    assert!(!program.data().join("engine.json").exists());
    let branch = program.data().join("branches").join(&project.branch);
    assert!(
        !branch.join("postmaster.pid").exists(),
        "its server is stopped, too"
    );
    program.start_again();
    assert_eq!(
        program.api.get(&path).await["endpoint"]["host"],
        host.as_str()
    );
    assert_eq!(rows(&project.uri, "SELECT 'in'").await, ["in"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_are_bounded_and_only_for_this_computer() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let program = Program::start_in_memory();
    let address = program.api.url.trim_start_matches("http://");
    let address = address.split('/').next().unwrap().to_owned();
    let answer = async |request: Vec<u8>| {
        let mut stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        // The engine may have said no and closed before all was sent.
        let _ = stream.write_all(&request).await;
        let mut bytes = vec![0; 12];
        let read = tokio::time::timeout(Duration::from_secs(60), stream.read_exact(&mut bytes));
        match read.await.unwrap() {
            Ok(_) => String::from_utf8_lossy(&bytes[9..]).into_owned(),
            Err(_) => "closed".to_owned(),
        }
    };
    let key = &program.api.key;
    let head = |host: &str, more: &str| {
        format!("GET /api/v2/users/me HTTP/1.1\r\n{host}authorization: Bearer {key}\r\nconnection: close\r\n{more}\r\n")
            .into_bytes()
    };
    assert_eq!(answer(head("host: localhost\r\n", "")).await, "200");
    for host in [
        "",
        "host: \r\n",
        "host: evil.example\r\n",
        "host: 127.0.0.1.evil.example\r\n",
        "host: 192.0.2.1\r\n",
        "host: 0.0.0.0\r\n",
    ] {
        let status = answer(head(host, "")).await;
        assert!(
            matches!(status.as_str(), "403" | "400"),
            "{host:?}: {status}"
        );
    }
    // Two names for one connection.
    let twice = "host: localhost\r\nhost: evil.example\r\n";
    assert!(matches!(
        answer(head(twice, "")).await.as_str(),
        "403" | "400"
    ));
    let long = format!("x: {}\r\n", "y".repeat(1 << 20));
    assert!(matches!(
        answer(head("host: localhost\r\n", &long)).await.as_str(),
        "431" | "closed"
    ));
    let many = "x: y\r\n".repeat(500);
    assert!(matches!(
        answer(head("host: localhost\r\n", &many)).await.as_str(),
        "431" | "closed"
    ));
    let post = |length: usize, body: Vec<u8>| {
        let mut request = format!("POST /api/v2/projects HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer {key}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n").into_bytes();
        request.extend(body);
        request
    };
    for status in [
        answer(post(1 << 20, vec![b' '; 1 << 20])).await,
        answer(post(9, b"{\"project".to_vec())).await,
        answer(post(400, vec![b'['; 400])).await,
    ] {
        assert!(
            matches!(status.as_str(), "400" | "413" | "closed"),
            "{status}"
        );
    }
    let deep = "[".repeat(100_000);
    let status = answer(post(deep.len(), deep.into_bytes())).await;
    assert_eq!(status, "400");
    // After all that it answers.
    assert_eq!(answer(head("host: 127.0.0.1:80\r\n", "")).await, "200");
    let listed = program.api.get("/projects").await;
    assert_eq!(listed["projects"], json!([]));
}
