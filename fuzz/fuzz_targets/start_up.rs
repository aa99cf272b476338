//! The first message of a connection.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| slipway_proxy::fuzzing::start_up(data));
