//! TLS that trusts one certificate.

use std::sync::Arc;

use rustls::pki_types::{CertificateDer, ServerName};
use slipway_inspect::tls::Tls;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

/// For the driver: checks the name too, as `sslmode=verify-full` does.
pub(crate) fn trusting(certificate: &[u8]) -> Tls {
    Tls::new(config(certificate))
}

/// For those who speak the protocol by hand, direct TLS.
pub(crate) async fn wrap(stream: TcpStream, certificate: &[u8]) -> TlsStream<TcpStream> {
    let host = ServerName::try_from("localhost").unwrap();
    let connector = TlsConnector::from(config(certificate));
    connector.connect(host, stream).await.unwrap()
}

fn config(certificate: &[u8]) -> Arc<rustls::ClientConfig> {
    let mut roots = rustls::RootCertStore::empty();
    roots
        .add(CertificateDer::from(certificate.to_vec()))
        .unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"postgresql".to_vec()];
    Arc::new(config)
}
