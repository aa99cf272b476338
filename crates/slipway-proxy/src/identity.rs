//! Who the proxy is to its clients: a certificate and its key.
//!
//! ```text
//! <dir>/cert.pem   what clients may name as sslrootcert
//! <dir>/key.pem    mode 600
//! ```
//! The key is written first, so a certificate never stands there without one; a key alone is replaced.

use std::fmt;
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rustls::ServerConfig;
use rustls::pki_types::pem::{self, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use sha2::{Digest, Sha256, Sha384, Sha512};

/// The application protocol of direct TLS.
pub(crate) const ALPN: &[u8] = b"postgresql";

const LIFETIME: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// The certificate and key that the proxy shows its clients.
#[derive(Clone)]
pub struct Identity {
    certificate: CertificateDer<'static>,
    certificate_path: PathBuf,
    config: Arc<ServerConfig>,
    /// `None` where RFC 5929 defines no hash for the certificate's signature.
    channel_binding: Option<Vec<u8>>,
    mock_key: [u8; 32],
}

/// Why there is no identity.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// A file could not be read.
    #[error("read {}", path.display())]
    Read {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A file could not be written.
    #[error("write {}", path.display())]
    Write {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// A file is not what its name says.
    #[error("parse {}", path.display())]
    Parse {
        /// Which file.
        path: PathBuf,
        /// What is wrong with it.
        #[source]
        source: pem::Error,
    },
    /// The certificate could not be made.
    #[error("make the server's certificate")]
    Make(#[source] rcgen::Error),
    /// Certificate and key do not serve for TLS, or do not belong together.
    #[error("use {} and its key for TLS", path.display())]
    Unusable {
        /// The certificate's file.
        path: PathBuf,
        /// What rustls said.
        #[source]
        source: rustls::Error,
    },
}

impl Identity {
    /// Loads `cert.pem` and `key.pem` from `dir`, or makes them: self-signed, for `localhost`, `127.0.0.1` and `::1`, valid for ten
    /// years from now. An existing pair is never replaced, because clients may trust that very certificate.
    pub fn load_or_create(dir: &Path) -> Result<Self, IdentityError> {
        let certificate_path = dir.join("cert.pem");
        let key_path = dir.join("key.pem");
        let exists = certificate_path
            .try_exists()
            .map_err(|source| IdentityError::Read {
                path: certificate_path.clone(),
                source,
            })?;
        if !exists {
            create(dir, &certificate_path, &key_path, SystemTime::now())?;
        }
        let certificate_text = read(&certificate_path)?;
        let key_text = read(&key_path)?;
        let certificate = CertificateDer::from_pem_slice(&certificate_text).map_err(|source| {
            IdentityError::Parse {
                path: certificate_path.clone(),
                source,
            }
        })?;
        let key =
            PrivateKeyDer::from_pem_slice(&key_text).map_err(|source| IdentityError::Parse {
                path: key_path.clone(),
                source,
            })?;
        let mock_key = Sha256::new()
            .chain_update(b"salts of roles that do not exist")
            .chain_update(key.secret_der())
            .finalize()
            .into();
        let unusable = |source| IdentityError::Unusable {
            path: certificate_path.clone(),
            source,
        };
        let mut config =
            ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_safe_default_protocol_versions()
                .map_err(unusable)?
                .with_no_client_auth()
                .with_single_cert(vec![certificate.clone()], key)
                .map_err(unusable)?;
        config.alpn_protocols = vec![ALPN.to_vec()];
        Ok(Self {
            channel_binding: end_point_hash(&certificate),
            certificate,
            certificate_path,
            config: Arc::new(config),
            mock_key,
        })
    }

    /// The certificate in DER.
    pub fn certificate_der(&self) -> &[u8] {
        &self.certificate
    }

    /// The file that clients may name as `sslrootcert`.
    pub fn certificate_path(&self) -> &Path {
        &self.certificate_path
    }

    pub(crate) fn config(&self) -> Arc<ServerConfig> {
        Arc::clone(&self.config)
    }

    /// What `tls-server-end-point` binds to.
    pub(crate) fn channel_binding(&self) -> Option<&[u8]> {
        self.channel_binding.as_deref()
    }

    /// Keys the salts of roles that do not exist; as lasting as the identity, so that they stay the same over restarts as
    /// real salts do.
    pub(crate) fn mock_key(&self) -> &[u8; 32] {
        &self.mock_key
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity")
            .field("certificate_path", &self.certificate_path)
            .finish_non_exhaustive()
    }
}

fn read(path: &Path) -> Result<Vec<u8>, IdentityError> {
    fs::read(path).map_err(|source| IdentityError::Read {
        path: path.to_owned(),
        source,
    })
}

fn create(
    dir: &Path,
    certificate_path: &Path,
    key_path: &Path,
    now: SystemTime,
) -> Result<(), IdentityError> {
    let key = rcgen::KeyPair::generate().map_err(IdentityError::Make)?;
    let mut params = rcgen::CertificateParams::new(vec![
        "localhost".to_owned(),
        "127.0.0.1".to_owned(),
        "::1".to_owned(),
    ])
    .map_err(IdentityError::Make)?;
    params.distinguished_name = rcgen::DistinguishedName::new();
    params
        .distinguished_name
        .push(rcgen::DnType::CommonName, "Slipway on this computer");
    params.extended_key_usages = vec![rcgen::ExtendedKeyUsagePurpose::ServerAuth];
    let epoch = rcgen::date_time_ymd(1970, 1, 1);
    let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
    // A day back, for clients whose clock is behind (containers, virtual machines that slept).
    params.not_before = epoch + now.saturating_sub(Duration::from_secs(24 * 60 * 60));
    params.not_after = epoch + now + LIFETIME;
    let certificate = params.self_signed(&key).map_err(IdentityError::Make)?;

    fs::create_dir_all(dir).map_err(|source| IdentityError::Write {
        path: dir.to_owned(),
        source,
    })?;
    write(key_path, 0o600, key.serialize_pem().as_bytes())?;
    write(certificate_path, 0o644, certificate.pem().as_bytes())
}

/// Writes beside the place and moves it there, so that a kill leaves the whole file or none.
fn write(path: &Path, mode: u32, content: &[u8]) -> Result<(), IdentityError> {
    let failed = |source| IdentityError::Write {
        path: path.to_owned(),
        source,
    };
    let partial = path.with_extension("pem.partial");
    match fs::remove_file(&partial) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(failed(error)),
        _ => {}
    }
    let mut file = fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(mode)
        .open(&partial)
        .map_err(failed)?;
    file.set_permissions(fs::Permissions::from_mode(mode))
        .map_err(failed)?;
    file.write_all(content).map_err(failed)?;
    file.sync_all().map_err(failed)?;
    fs::rename(&partial, path).map_err(failed)
}

/// RFC 5929, section 4.1: the hash of the certificate by its signature's hash function, SHA-256 in place of MD5 and SHA-1.
fn end_point_hash(certificate: &[u8]) -> Option<Vec<u8>> {
    const SHA1_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05];
    const SHA256_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0b];
    const SHA384_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0c];
    const SHA512_RSA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x0d];
    const SHA256_ECDSA: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
    const SHA384_ECDSA: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x03];
    const SHA512_ECDSA: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x04];
    match signature_oid(certificate)? {
        SHA1_RSA | SHA256_RSA | SHA256_ECDSA => Some(Sha256::digest(certificate).to_vec()),
        SHA384_RSA | SHA384_ECDSA => Some(Sha384::digest(certificate).to_vec()),
        SHA512_RSA | SHA512_ECDSA => Some(Sha512::digest(certificate).to_vec()),
        _ => None,
    }
}

/// `Certificate ::= SEQUENCE { tbsCertificate SEQUENCE, signatureAlgorithm SEQUENCE { OID … }, … }`
fn signature_oid(certificate: &[u8]) -> Option<&[u8]> {
    const SEQUENCE: u8 = 0x30;
    const OBJECT_IDENTIFIER: u8 = 0x06;
    let (outer, _) = der_element(certificate, SEQUENCE)?;
    let (_, after_tbs) = der_element(outer, SEQUENCE)?;
    let (algorithm, _) = der_element(after_tbs, SEQUENCE)?;
    let (oid, _) = der_element(algorithm, OBJECT_IDENTIFIER)?;
    Some(oid)
}

/// Splits the element of type `tag` off the front: its content, and what follows it.
fn der_element(input: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (&found, rest) = input.split_first()?;
    let (&first, rest) = rest.split_first()?;
    if found != tag {
        return None;
    }
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let count = usize::from(first & 0x7f);
        if count == 0 || count > 4 {
            return None;
        }
        let (digits, rest) = rest.split_at_checked(count)?;
        (
            digits
                .iter()
                .fold(0, |length, digit| (length << 8) | usize::from(*digit)),
            rest,
        )
    };
    rest.split_at_checked(length)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn an_identity_is_made_once_and_then_kept() {
        let dir = tempfile::tempdir().unwrap();
        let made = Identity::load_or_create(dir.path()).unwrap();
        let loaded = Identity::load_or_create(dir.path()).unwrap();
        assert_eq!(made.certificate_der(), loaded.certificate_der());
        assert_eq!(made.mock_key(), loaded.mock_key());
        let mode = fs::metadata(dir.path().join("key.pem"))
            .unwrap()
            .permissions()
            .mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    #[test]
    fn a_key_without_its_certificate_is_replaced() {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("key.pem"), "half").unwrap();
        fs::write(dir.path().join("cert.pem.partial"), "half").unwrap();
        Identity::load_or_create(dir.path()).unwrap();
    }

    #[test]
    fn a_damaged_certificate_is_an_error_and_stays() {
        let dir = tempfile::tempdir().unwrap();
        Identity::load_or_create(dir.path()).unwrap();
        fs::write(dir.path().join("cert.pem"), "not a certificate").unwrap();
        let error = Identity::load_or_create(dir.path()).unwrap_err();
        assert!(matches!(error, IdentityError::Parse { .. }), "{error:?}");
        assert_eq!(
            fs::read(dir.path().join("cert.pem")).unwrap(),
            b"not a certificate"
        );
    }

    #[test]
    fn a_key_of_another_certificate_is_an_error() {
        let dir = tempfile::tempdir().unwrap();
        let other = tempfile::tempdir().unwrap();
        Identity::load_or_create(dir.path()).unwrap();
        Identity::load_or_create(other.path()).unwrap();
        fs::copy(other.path().join("key.pem"), dir.path().join("key.pem")).unwrap();
        let error = Identity::load_or_create(dir.path()).unwrap_err();
        assert!(matches!(error, IdentityError::Unusable { .. }), "{error:?}");
    }

    #[test]
    fn the_channel_binding_is_the_sha_256_of_an_ecdsa_sha_256_certificate() {
        let dir = tempfile::tempdir().unwrap();
        let identity = Identity::load_or_create(dir.path()).unwrap();
        let expected = Sha256::digest(identity.certificate_der());
        assert_eq!(identity.channel_binding(), Some(&expected[..]));
    }

    #[test]
    fn truncated_certificates_have_no_channel_binding() {
        let dir = tempfile::tempdir().unwrap();
        let identity = Identity::load_or_create(dir.path()).unwrap();
        for end in 0..identity.certificate_der().len() {
            assert_eq!(end_point_hash(&identity.certificate_der()[..end]), None);
        }
    }
}
