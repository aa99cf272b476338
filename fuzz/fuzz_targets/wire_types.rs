//! Bytes read as every wire type.
#![no_main]

#[path = "../../crates/neon-api/tests/support/round_trip.rs"]
mod round_trip;

libfuzzer_sys::fuzz_target!(|data: &[u8]| round_trip::all(data));
