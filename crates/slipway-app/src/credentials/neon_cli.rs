//! Keys that are on this computer already: in Neon's command line's files, or in a variable. They are
//! looked for on request only, read, and left where they are.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use serde::Deserialize;
use slipway_keychain::Secret;

use crate::{
    App,
    config::ReadVariable,
    errors::Told,
    ipc::{Connection, Failure, FoundKey, NewNeonConnection, Possibility},
};

/// The variable that Neon's own programs read.
const NEON_API_KEY: &str = "NEON_API_KEY";
/// Larger files are something else.
const LARGEST: u64 = 64 * 1024;
/// How Neon's command line calls its folder, the present name before the former one.
const FOLDERS: [&str; 2] = ["neon", "neonctl"];
const CREDENTIALS: &str = "credentials.json";

const EXPIRES: &str = "It holds a token of a login, not an API key: Neon ends it after some hours and gives the next one to Neon's command line only. Make an API key in Neon's console instead.";

/// A key as it was found.
struct Place {
    id: String,
    place: String,
    found: Result<Secret, String>,
}

/// What Neon's command line keeps: a login's tokens or, for a profile that was made with one, a key.
#[derive(Deserialize)]
struct Kept {
    #[serde(default)]
    api_key: Option<String>,
    #[serde(default)]
    access_token: Option<String>,
}

impl App {
    /// Keys of Neon's that other programs keep on this computer.
    ///
    /// # Errors
    /// Never yet: a file that cannot be read is told as one that cannot be taken over.
    pub async fn neon_key_find(&self) -> Result<Vec<FoundKey>, Failure> {
        let places = self.places().await?;
        Ok(places
            .into_iter()
            .map(|place| FoundKey {
                id: place.id,
                place: place.place,
                ends_in: place.found.as_ref().ok().and_then(Secret::ends_in),
                can: match place.found {
                    Ok(_) => Possibility::yes(),
                    Err(reason) => Possibility::no(reason),
                },
            })
            .collect())
    }

    /// Connects with a key that was found; it is read again, tested, and kept in the keychain. Where it
    /// was found nothing changes.
    ///
    /// # Errors
    /// When it is not there any more or cannot be taken over, and as for [`App::neon_connect`].
    pub async fn neon_key_import(&self, id: &str, name: &str) -> Result<Connection, Failure> {
        let told = "The key was not taken over.";
        let places = self.places().await?;
        let place = places.into_iter().find(|it| it.id == id).ok_or_else(|| {
            Failure::new(told)
                .because("it is not there any more")
                .next("Look for keys again. Nothing was kept.")
        })?;
        let key = place
            .found
            .map_err(|reason| Failure::new(told).because(reason).next("Nothing was kept."))?;
        self.neon_connect(NewNeonConnection {
            name: name.to_owned(),
            api_key: key.expose().to_owned(),
            api_url: None,
        })
        .await
    }

    async fn places(&self) -> Result<Vec<Place>, Failure> {
        let env = self.inner.config.env.clone();
        tokio::task::spawn_blocking(move || places(&env))
            .await
            .map_err(|error| io::Error::other(error.to_string()))
            .told("Keys of other programs were not looked for.")
    }
}

fn places(env: &ReadVariable) -> Vec<Place> {
    let mut places = Vec::new();
    let variable = env(NEON_API_KEY).and_then(|value| value.into_string().ok());
    if let Some(key) = variable
        .map(|key| key.trim().to_owned())
        .filter(|key| !key.is_empty())
    {
        places.push(Place {
            id: format!("variable:{NEON_API_KEY}"),
            place: format!("the variable {NEON_API_KEY}"),
            found: Ok(Secret::new(key)),
        });
    }
    let mut files: Vec<PathBuf> = Vec::new();
    for folder in folders(env) {
        let Ok(entries) = fs::read_dir(&folder) else {
            continue;
        };
        let mut here: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| is_credentials(path))
            .collect();
        here.sort();
        files.append(&mut here);
    }
    places.extend(files.into_iter().map(|file| Place {
        id: format!("file:{}", file.display()),
        place: file.display().to_string(),
        found: read(&file),
    }));
    places
}

/// `credentials.json`, and `credentials.<profile>.json` of the newer ones.
fn is_credentials(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| {
        name == CREDENTIALS || (name.starts_with("credentials.") && name.ends_with(".json"))
    })
}

/// Where Neon's command line keeps its files: a folder that a variable names and no other, or both
/// names below the user's configuration.
fn folders(env: &ReadVariable) -> Vec<PathBuf> {
    let named = |name: &str| {
        env(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    if let Some(exact) = named("NEON_CONFIG_DIR").or_else(|| named("NEONCTL_CONFIG_DIR")) {
        return vec![exact];
    }
    let home = named("HOME").or_else(|| named("USERPROFILE"));
    let mut roots: Vec<PathBuf> = Vec::new();
    match (named("XDG_CONFIG_HOME"), home) {
        (Some(root), _) => roots.push(root),
        (None, Some(home)) => roots.push(home.join(".config")),
        (None, None) => {}
    }
    roots.extend(named("APPDATA"));
    roots
        .iter()
        .flat_map(|root| FOLDERS.map(|folder| root.join(folder)))
        .collect()
}

/// The key in a file, or why there is none, a sentence.
fn read(file: &Path) -> Result<Secret, String> {
    let unread = |reason: String| format!("It was not read: {reason}.");
    let about = fs::metadata(file).map_err(|error| unread(error.to_string()))?;
    if about.len() > LARGEST {
        return Err(unread("it is too large for credentials".to_owned()));
    }
    let text = fs::read_to_string(file).map(zeroize::Zeroizing::new);
    let text = text.map_err(|error| unread(error.to_string()))?;
    // The parser's own words could quote what stands there.
    let kept: Kept = serde_json::from_str(&text)
        .map_err(|_| "It is not what Neon's command line writes: no JSON object.".to_owned())?;
    let key = kept.api_key.map(Secret::new);
    match (key, kept.access_token.map(Secret::new)) {
        (Some(key), _) if !key.expose().trim().is_empty() => Ok(key),
        (_, Some(_)) => Err(EXPIRES.to_owned()),
        _ => Err("It holds no API key.".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use std::{ffi::OsString, sync::Arc};

    use super::*;

    fn env(pairs: &[(&str, &Path)]) -> ReadVariable {
        let pairs: Vec<(String, OsString)> = pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.as_os_str().to_owned()))
            .collect();
        Arc::new(move |name| {
            let found = pairs.iter().find(|(known, _)| known == name);
            found.map(|(_, value)| value.clone())
        })
    }

    fn put(folder: &Path, file: &str, text: &str) {
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join(file), text).unwrap();
    }

    #[test]
    fn a_login_of_the_command_line_is_refused_with_the_reason_and_a_key_is_found() {
        let folder = tempfile::tempdir().unwrap();
        let home = folder.path();
        put(
            &home.join(".config/neonctl"),
            "credentials.json",
            r#"{"access_token": "hunter2", "refresh_token": "hunter3", "expires_at": 1}"#,
        );
        put(
            &home.join(".config/neon"),
            "credentials.ci.json",
            r#"{"type": "api_key", "api_key": "napi_0123456789abcdef4f2a"}"#,
        );
        put(&home.join(".config/neon"), "profiles.json", "{}");
        let found = places(&env(&[("HOME", home)]));
        assert_eq!(found.len(), 2);
        assert!(found[0].place.ends_with("neon/credentials.ci.json"));
        let key = found[0].found.as_ref().unwrap();
        assert_eq!(key.ends_in().as_deref(), Some("4f2a"));
        let reason = found[1].found.as_ref().unwrap_err();
        assert!(reason.contains("Neon ends it after some hours"), "{reason}");
        assert!(!reason.contains("hunter"), "{reason}");
    }

    #[test]
    fn the_folders_are_those_that_the_variables_name() {
        let xdg = Path::new("/x");
        let named = folders(&env(&[("XDG_CONFIG_HOME", xdg), ("HOME", Path::new("/h"))]));
        assert_eq!(
            named,
            [PathBuf::from("/x/neon"), PathBuf::from("/x/neonctl")]
        );
        let exact = folders(&env(&[("NEON_CONFIG_DIR", Path::new("/n")), ("HOME", xdg)]));
        assert_eq!(exact, [PathBuf::from("/n")]);
        let windows = folders(&env(&[("APPDATA", Path::new("/a"))]));
        assert_eq!(
            windows,
            [PathBuf::from("/a/neon"), PathBuf::from("/a/neonctl")]
        );
        assert!(folders(&env(&[])).is_empty());
    }

    #[test]
    fn a_file_that_is_none_of_neons_is_told_without_quoting_it() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "credentials.json", "hunter2 = {");
        let found = places(&env(&[("NEONCTL_CONFIG_DIR", folder.path())]));
        let reason = found[0].found.as_ref().unwrap_err();
        assert!(
            reason.contains("no JSON") && !reason.contains("hunter2"),
            "{reason}"
        );
    }

    #[test]
    fn the_variable_is_found_first() {
        let found = places(&env(&[("NEON_API_KEY", Path::new(" napi_x "))]));
        assert_eq!(found[0].place, "the variable NEON_API_KEY");
        assert_eq!(found[0].found.as_ref().unwrap().expose(), "napi_x");
    }
}
