export function SnapshotsPage() {
  return null;
}
