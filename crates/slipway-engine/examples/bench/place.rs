//! Where data lies while it is measured: the ordinary disk, or a file system that shares blocks.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Outcome;

/// Big enough for the largest scale with its copies; sparse, so it takes what is written.
const IMAGE_BYTES: u64 = 40 << 30;

/// A folder on one kind of file system, gone with what is in it when it goes out of scope.
pub(crate) struct Place {
    pub(crate) name: &'static str,
    folder: Option<tempfile::TempDir>,
    mounted: Option<PathBuf>,
}

impl Place {
    pub(crate) fn ordinary(under: &Path) -> Outcome<Self> {
        Ok(Self {
            name: "disk",
            folder: Some(short_folder(under)?),
            mounted: None,
        })
    }

    /// XFS in a file, mounted. `Err` says what is missing for it.
    pub(crate) fn reflink(under: &Path) -> Outcome<Self> {
        let folder = short_folder(under)?;
        let image = folder.path().join("image");
        std::fs::File::create(&image)?.set_len(IMAGE_BYTES)?;
        let mounted = folder.path().join("m");
        std::fs::create_dir(&mounted)?;
        run(Command::new("mkfs.xfs")
            .args(["-q", "-m", "reflink=1"])
            .arg(&image))?;
        run(Command::new("mount")
            .args(["-o", "loop"])
            .args([&image, &mounted]))?;
        Ok(Self {
            name: "reflink",
            folder: Some(folder),
            mounted: Some(mounted),
        })
    }

    pub(crate) fn path(&self) -> PathBuf {
        match (&self.mounted, &self.folder) {
            (Some(mounted), _) => mounted.clone(),
            (None, Some(folder)) => folder.path().to_owned(),
            (None, None) => PathBuf::new(),
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(mounted) = &self.mounted
            && run(Command::new("umount").arg(mounted)).is_err()
        {
            eprintln!("{} is still mounted", mounted.display());
            // Removing the folder would remove what lies on the mounted file system.
            let _kept = self.folder.take().map(tempfile::TempDir::keep);
        }
    }
}

/// The paths of sockets must be short.
fn short_folder(under: &Path) -> Outcome<tempfile::TempDir> {
    Ok(tempfile::Builder::new().prefix("sb").tempdir_in(under)?)
}

pub(crate) fn run(command: &mut Command) -> Outcome<()> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("{name}: {error}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr).trim()).into())
}
