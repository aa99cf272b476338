//! The two messages of a login, with a zero byte between them.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let (first, last) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
    slipway_proxy::fuzzing::login(first, last);
    if let Ok(text) = std::str::from_utf8(first) {
        slipway_proxy::fuzzing::verifier(text);
    }
});
