//! What a person does at the window: finds things by their names, presses, types, reads, looks.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use serde_json::json;
use thirtyfour::prelude::*;

/// Long enough for any step on a slow computer; it only ends a test that would never end.
const PATIENCE: Duration = Duration::from_secs(120);

/// A control or text as assistive technology names it: its label, or its text without decoration.
const FIND: &str = r"
const [selector, name, how] = arguments;
const text = (e) => {
  const copy = e.cloneNode(true);
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return copy.textContent;
};
const nameOf = (e) =>
  (e.getAttribute('aria-label') ?? (e.labels?.length ? text(e.labels[0]) : text(e)))
    .replace(/\s+/g, ' ').trim();
const top = [...document.querySelectorAll('[role=dialog], [role=menu]')].at(-1) ?? document;
return [...top.querySelectorAll(selector)]
  .filter((e) => e.getClientRects().length > 0)
  .find((e) => how === 'is' ? nameOf(e) === name : nameOf(e).startsWith(name)) ?? null;
";

/// Two frames later what was changed has been drawn.
const TWO_FRAMES: &str = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)));";

/// The window, and where its pictures go.
pub(crate) struct Window {
    pub(crate) driver: WebDriver,
    pictures: PathBuf,
    taken: AtomicU32,
}

impl Window {
    /// Takes hold of a window; `pictures` is a folder that is there.
    pub(crate) fn new(driver: WebDriver, pictures: PathBuf) -> Self {
        Self {
            driver,
            pictures,
            taken: AtomicU32::new(0),
        }
    }

    /// A control by kind and name, waited for until it is there and can be used.
    async fn control(&self, selector: &str, name: &str, how: &str) -> WebElement {
        let start = Instant::now();
        loop {
            let arguments = vec![json!(selector), json!(name), json!(how)];
            if let Ok(found) = self.driver.execute(FIND, arguments).await
                && let Ok(element) = found.element()
                && element.attr("aria-disabled").await.ok().flatten().is_none()
            {
                return element;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "there is no usable {selector} named {name:?}; the window says:\n{}",
                self.words().await
            );
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Presses the button, link or menu item with this name.
    pub(crate) async fn press(&self, name: &str) {
        self.press_how(name, "is").await;
    }

    /// Presses the one whose name begins so.
    pub(crate) async fn press_starting(&self, name: &str) {
        self.press_how(name, "starts").await;
    }

    async fn press_how(&self, name: &str, how: &str) {
        const PRESSABLE: &str = "button, a, [role=menuitem]";
        let start = Instant::now();
        loop {
            let element = self.control(PRESSABLE, name, how).await;
            // It may have been drawn anew since it was found, or moved away below the pointer.
            let leads_to = element.prop("href").await.ok().flatten();
            match element.click().await {
                Ok(()) if self.is_led(leads_to.as_deref()).await => return,
                Ok(()) => assert!(start.elapsed() < PATIENCE, "{name:?} leads nowhere"),
                Err(error) => assert!(start.elapsed() < PATIENCE, "press {name:?}: {error}"),
            }
        }
    }

    /// Whether the window soon shows the page behind a link; a button has none.
    async fn is_led(&self, leads_to: Option<&str>) -> bool {
        let Some(leads_to) = leads_to else {
            return true;
        };
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(2) {
            let shown = self.driver.execute("return location.href", vec![]).await;
            if shown.is_ok_and(|shown| shown.json().as_str() == Some(leads_to)) {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        false
    }

    /// Whether a button of this name is there and off.
    pub(crate) async fn is_off(&self, name: &str) -> bool {
        let arguments = vec![json!("button, [role=menuitem]"), json!(name), json!("is")];
        let found = self
            .driver
            .execute(FIND, arguments)
            .await
            .expect("look for a button");
        let element = found
            .element()
            .unwrap_or_else(|_| panic!("there is no button {name:?}"));
        element.attr("aria-disabled").await.expect("ask a button") == Some("true".to_owned())
    }

    /// Chooses the radio button or ticks the box whose label begins so.
    pub(crate) async fn choose(&self, label: &str) {
        self.control("input[type=radio], input[type=checkbox]", label, "starts")
            .await
            .click()
            .await
            .expect("choose");
    }

    /// Picks the option that reads so in the list with this label.
    pub(crate) async fn pick(&self, label: &str, option: &str) {
        let list = self.control("select", label, "starts").await;
        let options = list.find_all(By::Tag("option")).await;
        for found in options.expect("look at the options") {
            if found.text().await.is_ok_and(|text| text == option) {
                found.click().await.expect("pick");
                return;
            }
        }
        panic!("{label:?} has no option {option:?}");
    }

    /// Puts text into the field with this label, in place of what was there.
    pub(crate) async fn fill(&self, label: &str, text: &str) {
        let field = self.control("input, textarea", label, "starts").await;
        field.click().await.expect("go to a field");
        field
            .send_keys(Key::Control + "a")
            .await
            .expect("select all");
        field.send_keys(Key::Delete).await.expect("clear a field");
        for (number, line) in text.split('\n').enumerate() {
            if number > 0 {
                field.send_keys(Key::Enter).await.expect("begin a line");
            }
            // An empty text is refused by the driver.
            if !line.is_empty() {
                field.send_keys(line).await.expect("type");
            }
        }
    }

    /// Everything that can be read in the window now.
    pub(crate) async fn words(&self) -> String {
        let words = self
            .driver
            .execute("return document.body.innerText", vec![])
            .await;
        words
            .ok()
            .and_then(|words| words.json().as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Waits until a text can be read.
    pub(crate) async fn see(&self, text: &str) {
        self.see_any(&[text]).await;
    }

    /// Waits until one of the texts can be read, and answers which.
    pub(crate) async fn see_any<'t>(&self, texts: &[&'t str]) -> &'t str {
        let start = Instant::now();
        loop {
            let words = self.words().await;
            if let Some(text) = texts.iter().find(|text| words.contains(**text)) {
                return text;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "none of {texts:?} can be read; the window says:\n{words}"
            );
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Waits until a text can be read no more.
    pub(crate) async fn see_no_more(&self, text: &str) {
        let start = Instant::now();
        while self.words().await.contains(text) {
            assert!(start.elapsed() < PATIENCE, "“{text}” can still be read");
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// The text of the element that has this `data-testid`, waited for.
    pub(crate) async fn read(&self, test_id: &str) -> String {
        let start = Instant::now();
        let script =
            format!("return document.querySelector('[data-testid={test_id}]')?.innerText ?? null");
        loop {
            if let Ok(found) = self.driver.execute(script.as_str(), vec![]).await
                && let Some(text) = found.json().as_str()
            {
                return text.to_owned();
            }
            assert!(
                start.elapsed() < PATIENCE,
                "there is no {test_id}; the window says:\n{}",
                self.words().await
            );
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }

    /// Whether an element with this `data-testid` is there.
    pub(crate) async fn has(&self, test_id: &str) -> bool {
        let script = format!("return document.querySelector('[data-testid={test_id}]') !== null");
        let found = self.driver.execute(script.as_str(), vec![]).await;
        found.is_ok_and(|found| found.json().as_bool() == Some(true))
    }

    /// Takes a numbered picture, once everything is drawn.
    pub(crate) async fn picture(&self, name: &str) -> PathBuf {
        self.driver
            .execute_async(TWO_FRAMES, vec![])
            .await
            .expect("wait for two frames");
        let number = self.taken.fetch_add(1, Ordering::Relaxed) + 1;
        let file = self.pictures.join(format!("{number:02}-{name}.png"));
        self.driver.screenshot(&file).await.expect("take a picture");
        file
    }
}
