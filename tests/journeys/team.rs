//! Two windows of two people at one project: asked for in one, decided in the other.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::kills::kill_window;
use crate::support::Desk;
use crate::support::window::Window;

fn pictures(of: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("team").join(of);
    std::fs::create_dir_all(&folder).expect("make a folder for pictures");
    folder
}

/// A key of another user of the engine that a desk runs, and the engine's address.
fn key_for(desk: &Desk, name: &str) -> (String, String) {
    let made = desk.engine(&["users", "create", "--name", name]);
    let said = String::from_utf8_lossy(&made.stderr);
    assert!(made.status.success(), "{said}");
    let user: Value = serde_json::from_slice(&made.stdout).expect("a user");
    let life =
        std::fs::read(desk.data_dir().join("engine/engine.json")).expect("the engine's file");
    let life: Value = serde_json::from_slice(&life).expect("read the engine's file");
    let word = |value: &Value| value.as_str().expect("a text").to_owned();
    (word(&user["api_key"]), word(&life["api_url"]))
}

async fn close(window: Window) {
    let closed = window.driver.clone().quit().await;
    closed.expect("close the window");
}

/// Everything that somebody looks at, in both themes and both sizes.
async fn looked_at(window: &Window, name: &str) {
    for (width, height) in [(1280, 800), (960, 640)] {
        let sized = window.driver.set_window_rect(0, 0, width, height).await;
        sized.expect("resize the window");
        for theme in ["light", "dark"] {
            let script = format!("document.documentElement.dataset.theme = '{theme}'");
            let themed = window.driver.execute(script.as_str(), vec![]).await;
            themed.expect("change the theme");
            window.picture(&format!("{name}-{width}-{theme}")).await;
        }
    }
    let sized = window.driver.set_window_rect(0, 0, 1280, 800).await;
    sized.expect("resize the window");
    let script = "delete document.documentElement.dataset.theme";
    let themed = window.driver.execute(script, vec![]).await;
    themed.expect("change the theme back");
}

/// Ben connects to the engine that Anna's Slipway runs, and opens the shop there.
async fn connects(anna: &Desk, ben: &Window) {
    let (key, address) = key_for(anna, "ben");
    ben.press("Another address…").await;
    ben.press("Connection").await;
    ben.choose("Another address").await;
    ben.fill("Name", "Anna's engine").await;
    ben.fill("Address", &address).await;
    ben.fill("API key", &key).await;
    ben.press("Test and connect").await;
    ben.press_starting("shop").await;
    ben.press("Use these environments").await;
    ben.see("Promote").await;
}

async fn prepared(anna: &Window) {
    anna.press("Pipeline").await;
    anna.press("Promote dev to prod").await;
    anna.press("Ask for approval…").await;
}

/// Anna makes a shop with dev and founds a team.
async fn founds(anna: &Window) {
    anna.choose("A sample shop").await;
    anna.fill("Project name", "shop").await;
    anna.press("Make the sample shop").await;
    anna.see("shop is ready").await;
    anna.press("Open shop").await;
    anna.press("Create dev").await;
    anna.see("dev was made from prod.").await;

    anna.press_starting("Team").await;
    anna.picture("no-team").await;
    anna.press("Found a team…").await;
    anna.fill("Name of the team", "Shop keepers").await;
    anna.fill("Your name", "Anna").await;
    anna.choose("In a small project of its own").await;
    anna.picture("found-a-team").await;
    anna.press("Found the team").await;
    anna.see("It proves that").await;
}

/// Ben connects and joins, and Anna enrols him.
async fn joins(desk: &Desk, anna: &Window, ben: &Window) {
    connects(desk, ben).await;
    ben.press_starting("Team").await;
    ben.press_starting("Join slipway team").await;
    ben.fill("Your name", "Ben").await;
    ben.picture("join").await;
    ben.press("Join").await;
    ben.see("enrol").await;
    ben.picture("asked-to-be-enrolled").await;
    anna.press("Enrol Ben").await;
    anna.picture("enrol").await;
    anna.press("The digits are the same, enrol").await;
    anna.press("Remove Ben").await;
    anna.press("Cancel").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_person_asks_for_another_rejects_then_approves_and_both_read_the_history() {
    let (desk, other) = (Desk::new(1280, 800), Desk::new(1280, 800));
    let anna = Window::new(desk.open_window().await, pictures("anna"));
    founds(&anna).await;

    let ben = Window::new(other.open_window().await, pictures("ben"));
    joins(&desk, &anna, &ben).await;
    looked_at(&anna, "team").await;
    ben.press("Remove Anna").await;
    ben.press("Cancel").await;

    anna.press("Pipeline").await;
    anna.press("More for prod").await;
    anna.press("Policy…").await;
    anna.pick("How many have to agree", "1 member").await;
    anna.picture("policy-with-approvals").await;
    anna.press("Save").await;
    prepared(&anna).await;
    anna.fill("Title", "Gift notes for orders").await;
    anna.fill("Note", "Tested on dev since Tuesday.").await;
    anna.picture("ask-for-approval").await;
    anna.press("Ask for approval").await;

    ben.press_starting("Requests").await;
    ben.see("Gift notes for orders").await;
    ben.see("Waits for you").await;
    ben.picture("inbox").await;
    ben.press_starting("Gift notes for orders").await;
    for answer in [
        "What changes",
        "What is lost",
        "How do we go back",
        "Who asked",
    ] {
        ben.see(answer).await;
    }
    looked_at(&ben, "review").await;
    ben.fill("Comment", "Which table holds the notes?").await;
    ben.press("Comment").await;
    ben.see("Which table holds the notes?").await;
    ben.press("Reject…").await;
    ben.fill("Why", "There is no table for the notes yet.")
        .await;
    ben.picture("reject").await;
    ben.press("Reject for everybody").await;
    ben.see("Rejected").await;
    anna.press_starting("Requests").await;
    anna.press_starting("Gift notes for orders").await;
    anna.see("There is no table for the notes yet.").await;
    anna.picture("rejected").await;

    anna.press("Pipeline").await;
    anna.press("SQL script dev").await;
    anna.fill("SQL script", "create table gift_notes (order_id bigint primary key, note text not null);\ninsert into gift_notes values (1, 'For Ada');\n").await;
    anna.press("Run script").await;
    anna.see("Committed").await;
    prepared(&anna).await;
    anna.fill("Title", "Gift notes, with their table").await;
    anna.choose("At once").await;
    anna.press("Ask for approval").await;
    ben.press_starting("Requests").await;
    ben.press_starting("Gift notes, with their table").await;
    ben.see("gift_notes").await;
    assert!(
        ben.is_off("Approve and replace prod").await,
        "nothing is approved before the name is typed"
    );
    ben.fill("Type prod", "prod").await;
    ben.picture("approve").await;
    ben.press("Approve and replace prod").await;
    for window in [&anna, &ben] {
        window.press_starting("Requests").await;
        window.press_starting("Gift notes, with their table").await;
        window.see("carried it out").await;
        window.see("counted afterwards").await;
    }
    looked_at(&ben, "carried-out").await;

    anna.press("Pipeline").await;
    anna.see("by promote").await;
    anna.press("Roll back prod").await;
    anna.see("Loses:").await;
    anna.picture("way-back").await;
    anna.press("Prepare roll back").await;
    anna.fill("Type prod", "prod").await;
    anna.picture("roll-back").await;
    anna.press("Roll back prod").await;
    anna.see("finished").await;
    for window in [&anna, &ben] {
        window.press_starting("History").await;
        for said in [
            "Rejected “Gift notes for orders”.",
            "Approved “Gift notes, with their table”.",
            "Carried out “Gift notes, with their table”.",
            "(roll prod back)",
        ] {
            window.see(said).await;
        }
    }
    looked_at(&ben, "history").await;
    close(ben).await;
    close(anna).await;
}

/// Anna's program is killed, a real process by a real signal, while it replaces prod. Nothing is heard of it
/// until its lock has run out, which takes 90 s; then Ben's window ends what she began, and hers opens again.
#[tokio::test(flavor = "multi_thread")]
async fn a_run_whose_computer_was_killed_is_taken_over_in_another_window_and_says_what_became_of_it()
 {
    let (desk, other) = (Desk::new(1280, 800), Desk::new(1280, 800));
    let anna = Window::new(desk.open_window().await, pictures("anna-killed"));
    founds(&anna).await;
    let ben = Window::new(other.open_window().await, pictures("ben-takes-over"));
    joins(&desk, &anna, &ben).await;
    anna.press("Pipeline").await;
    anna.press("Promote dev to prod").await;
    anna.fill("Type prod", "prod").await;
    anna.press("Replace prod").await;
    anna.see("Rollback point").await;
    kill_window(&desk);

    ben.press("Runs").await;
    ben.press_starting("Promote").await;
    ben.picture("her-run").await;
    ben.press("Take it over from Anna…").await;
    ben.picture("take-over").await;
    ben.fill("Type prod", "prod").await;
    ben.press("Take it over").await;
    let became = [
        "Undone by Ben: prod is as it was.",
        "Continued in Anna’s place.",
        // She had come to the end before she was killed.
        "prod is now what dev was.",
    ];
    println!("{}", ben.see_any(&became).await);
    ben.picture("taken-over").await;
    ben.press("Pipeline").await;
    ben.press("Promote dev to prod").await;
    ben.fill("Type prod", "prod").await;
    ben.press("Replace prod").await;
    ben.see("prod is now what dev was.").await;

    // Her computer comes back, and leaves alone what others did meanwhile.
    let (driver, _its_driver) = desk.open_another_window(&[]).await;
    let anna = Window::new(driver, pictures("anna-wakes"));
    anna.picture("start").await;
    anna.press("Runs").await;
    anna.see("by Ben’s copy").await;
    anna.picture("runs").await;
    anna.press("Pipeline").await;
    anna.see("by promote").await;
    anna.see_no_more("Changed outside of Slipway").await;
    anna.picture("pipeline").await;
    close(anna).await;
    close(ben).await;
}
