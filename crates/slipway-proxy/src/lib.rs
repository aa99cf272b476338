//! The endpoints' fixed ports: TLS, SCRAM, sessions, holding and swapping.
