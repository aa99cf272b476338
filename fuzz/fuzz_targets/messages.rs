//! A stream of messages in pieces; the first byte is the length of a piece.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    if let Some((piece, stream)) = data.split_first() {
        slipway_proxy::fuzzing::messages(stream, usize::from(*piece));
    }
});
