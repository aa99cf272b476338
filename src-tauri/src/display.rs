//! Whether a window can be shown at all. Without a display the toolkit would panic.

use std::ffi::OsString;

/// What a person is told where there is no display.
pub(crate) const NO_DISPLAY: &str = "Slipway needs a display, and there is none: neither DISPLAY nor WAYLAND_DISPLAY leads to one. \
     Start it in a desktop, or run ./x tour, which brings a display of its own.";

/// `env` reads one variable.
pub(crate) fn has_display(env: &dyn Fn(&str) -> Option<OsString>) -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .into_iter()
        .any(|name| env(name).is_some_and(|value| !value.is_empty()))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_display_is_named_by_one_of_two_variables() {
        assert!(!has_display(&|_| None));
        assert!(!has_display(&|_| Some("".into())));
        assert!(has_display(&|name| (name == "DISPLAY").then(|| ":0".into())));
        assert!(has_display(&|name| {
            (name == "WAYLAND_DISPLAY").then(|| "wayland-0".into())
        }));
    }
}
