//! What is always needed.

use slipway_app::{
    App,
    ipc::{Failure, Job, Overview},
};
use tauri::State;

/// Addresses that the window may open in the browser.
const KNOWN_ADDRESSES: &[&str] = &[
    "https://console.neon.tech/app/settings/api-keys",
    "https://console.neon.tech/app/settings#api-keys",
    "https://neon.com/docs/manage/api-keys",
];

#[tauri::command]
pub(crate) async fn overview(slipway: State<'_, App>) -> Result<Overview, Failure> {
    slipway.overview().await
}

#[tauri::command]
pub(crate) async fn notice_dismiss(slipway: State<'_, App>, id: String) -> Result<(), Failure> {
    slipway.notice_dismiss(&id).await
}

#[tauri::command]
pub(crate) async fn job_list(slipway: State<'_, App>) -> Result<Vec<Job>, Failure> {
    Ok(slipway.job_list())
}

/// The address itself, when it is one that Slipway knows.
fn known_address(url: &str) -> Option<&'static str> {
    KNOWN_ADDRESSES.iter().find(|known| **known == url).copied()
}

/// Opens an address in the browser, when it is one that Slipway knows.
#[tauri::command]
pub(crate) async fn open_external(url: String) -> Result<(), Failure> {
    let Some(address) = known_address(&url) else {
        return Err(Failure::new("The address was not opened.")
            .because("it is none that Slipway knows")
            .next("Nothing was changed."));
    };
    let (program, before): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(target_os = "windows") {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    let failed = |reason: String| {
        Failure::new("The browser was not opened.")
            .because(reason)
            .next(format!("Open {address} yourself."))
    };
    let opened = tokio::process::Command::new(program)
        .args(before)
        .arg(address)
        .stdin(std::process::Stdio::null())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn();
    match opened {
        Ok(mut child) => {
            tokio::spawn(async move { child.wait().await });
            Ok(())
        }
        Err(error) => Err(failed(format!("start {program}: {error}"))),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn the_page_for_keys_that_the_window_links_is_one_that_slipway_opens() {
        let window = include_str!("../../../ui/src/api/addresses.ts");
        let linked: Vec<&str> = window
            .split('"')
            .filter(|text| text.starts_with("https://"))
            .collect();
        assert!(!linked.is_empty());
        for address in linked {
            assert_eq!(known_address(address).unwrap(), address);
        }
    }
}
