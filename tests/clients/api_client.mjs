// Neon's older client (npm @neondatabase/api-client) does the whole workflow against the server at
// NEON_API_HOST.
import assert from "node:assert/strict";
import { createApiClient } from "@neondatabase/api-client";

const neon = createApiClient({
  apiKey: process.env.NEON_API_KEY,
  baseURL: process.env.NEON_API_HOST,
});

async function settled(projectId) {
  for (;;) {
    const { data } = await neon.listProjectOperations({ projectId, limit: 100 });
    assert.ok(data.operations.every((one) => one.status !== "failed"));
    if (data.operations.every((one) => one.status === "finished")) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function refused(status, call) {
  const error = await call.then(
    () => assert.fail("was not refused"),
    (error) => error,
  );
  assert.equal(error.response?.status, status, error.message);
  assert.equal(typeof error.response.data.message, "string");
}

const me = (await neon.getCurrentUserInfo()).data;
assert.equal(me.name, "owner");
assert.equal((await neon.getAuthDetails()).data.account_id, me.id);
assert.deepEqual((await neon.getCurrentUserOrganizations()).data.organizations, []);
assert.equal((await neon.getActiveRegions({})).data.regions.length, 1);

const made = (await neon.createProject({ project: { name: "harbour" } })).data;
const projectId = made.project.id;
await settled(projectId);
await neon.updateProject(projectId, { project: { name: "port" } });
assert.equal((await neon.getProject(projectId)).data.project.name, "port");
const main = made.branch.id;

await neon.setSnapshotSchedule(projectId, main, {
  schedule: [{ frequency: "weekly", day: 1, hour: 2, retention_seconds: 604800 }],
});
const { snapshot } = (
  await neon.createSnapshot({ projectId, branchId: main, name: "one" })
).data;
await settled(projectId);
await refused(409, neon.createSnapshot({ projectId, branchId: main, name: "one" }));
await neon.updateSnapshot(projectId, snapshot.id, { snapshot: { name: "first" } });
const listed = (await neon.listSnapshots(projectId)).data.snapshots;
assert.deepEqual(listed.map((one) => one.name), ["first"]);
const restored = (
  await neon.restoreSnapshot(
    { projectId, snapshotId: snapshot.id },
    { name: "dev", target_branch_id: main },
  )
).data;
await settled(projectId);
const dev = (await neon.getProjectBranch(projectId, restored.branch.id)).data.branch;
assert.equal(dev.restore_status, "restored");
assert.equal(dev.restored_as, main);
await neon.finalizeRestoreBranch(projectId, dev.id, { name: "before" });
await settled(projectId);
const after = (await neon.getProjectBranch(projectId, dev.id)).data.branch;
assert.equal(after.name, "main");
assert.equal(after.restore_status, "finalized");
const schedule = (await neon.getSnapshotSchedule(projectId, dev.id)).data.schedule;
assert.equal(schedule[0].frequency, "weekly");

const kid = (
  await neon.createProjectBranch(projectId, {
    branch: { name: "kid", parent_id: dev.id },
    endpoints: [{ type: "read_write" }],
    annotation_value: { pr: "7" },
  })
).data;
await settled(projectId);
const branches = (await neon.listProjectBranches({ projectId, search: "kid" })).data;
assert.equal(branches.annotations[kid.branch.id].value.pr, "7");
assert.equal((await neon.countProjectBranches({ projectId })).data.count, 3);
await neon.updateProjectBranch(projectId, kid.branch.id, { branch: { name: "child" } });
const branchId = kid.branch.id;
await neon.createProjectBranchRole(projectId, branchId, { role: { name: "ada" } });
await settled(projectId);
const password = (await neon.getProjectBranchRolePassword(projectId, branchId, "ada")).data;
assert.ok(password.password.length > 10);
await neon.resetProjectBranchRolePassword(projectId, branchId, "ada");
await settled(projectId);
await neon.createProjectBranchDatabase(projectId, branchId, {
  database: { name: "ledger", owner_name: "ada" },
});
await settled(projectId);
const databases = (await neon.listProjectBranchDatabases(projectId, branchId)).data.databases;
assert.deepEqual(databases.map((one) => one.name).sort(), ["ledger", "neondb"]);
const { uri } = (
  await neon.getConnectionUri({
    projectId,
    branch_id: branchId,
    database_name: "ledger",
    role_name: "ada",
  })
).data;
assert.match(uri, /^postgresql:\/\/ada:.+@127\.0\.0\.1:\d+\/ledger\?/);
const { sql } = (
  await neon.getProjectBranchSchema({ projectId, branchId, db_name: "ledger" })
).data;
assert.match(sql, /PostgreSQL database dump/);
const { diff } = (
  await neon.getProjectBranchSchemaComparison({
    projectId,
    branchId,
    base_branch_id: dev.id,
    db_name: "neondb",
  })
).data;
assert.equal(diff, "");
const endpointId = kid.endpoints[0].id;
await neon.updateProjectEndpoint(projectId, endpointId, { endpoint: { disabled: true } });
await settled(projectId);
const disabled = (await neon.getProjectEndpoint(projectId, endpointId)).data.endpoint;
assert.equal(disabled.disabled, true);
await neon.deleteProjectEndpoint(projectId, endpointId);
await settled(projectId);
await neon.deleteProjectBranchDatabase(projectId, branchId, "ledger");
await settled(projectId);
await neon.deleteProjectBranchRole(projectId, branchId, "ada");
await settled(projectId);
await refused(422, neon.deleteProjectBranch({ projectId, branchId: dev.id }));
await neon.setDefaultProjectBranch(projectId, branchId);
await neon.setDefaultProjectBranch(projectId, dev.id);
await neon.deleteProjectBranch({ projectId, branchId });
await settled(projectId);
await refused(404, neon.getProjectBranch(projectId, branchId));
await neon.deleteSnapshot(projectId, snapshot.id);
await settled(projectId);

const key = (await neon.createApiKey({ key_name: "ci" })).data;
const keys = (await neon.listApiKeys()).data;
assert.deepEqual(keys.map((one) => one.name), ["first", "ci"]);
assert.equal((await neon.revokeApiKey(key.id)).data.revoked, true);
const stranger = createApiClient({ apiKey: key.key, baseURL: process.env.NEON_API_HOST });
await refused(401, stranger.listProjects({}));
assert.equal((await neon.listProjects({ limit: 1 })).data.projects[0].id, projectId);
await neon.deleteProject(projectId);
