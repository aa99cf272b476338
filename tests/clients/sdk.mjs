// Neon's SDK (npm @neon/sdk) does the whole workflow against the server at NEON_API_HOST.
import assert from "node:assert/strict";
import { createNeonClient } from "@neon/sdk";
import pg from "pg";

const neon = createNeonClient({
  apiKey: process.env.NEON_API_KEY,
  baseUrl: process.env.NEON_API_HOST,
  throwOnError: true,
  waitForReadiness: true,
  wait: { pollIntervalMs: 50, timeoutMs: 60_000 },
});

async function query(connectionString, sql) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

const { project, connectionString } = await neon.projects.createAndConnect({
  name: "harbour",
  pooled: false,
});
const projectId = project.id;
await query(connectionString, "create table boats as select 1 as id");
const main = await neon.branches.getDefault({ projectId });

// Snapshot, preview, commit: the same string leads to the restored data.
const snapshot = await neon.snapshots.create({
  projectId,
  branchId: main.id,
  name: "one boat",
  slug: "one-boat",
});
assert.equal(snapshot.slug, "one-boat");
await query(connectionString, "insert into boats values (2)");
await neon.snapshots.setSchedule({
  projectId,
  branchId: main.id,
  schedule: [{ frequency: "daily", hour: 3, retention_seconds: 86_400 }],
});
await neon.snapshots.restore({
  projectId,
  snapshotId: snapshot.id,
  targetBranchId: main.id,
  preview: async (branch) => {
    const uri = await neon.postgres.connectionString({
      projectId,
      branchId: branch.id,
      pooled: false,
    });
    return (await query(uri, "select * from boats")).length === 1;
  },
});
assert.equal((await query(connectionString, "select * from boats")).length, 1);
const now = await neon.branches.getDefault({ projectId });
assert.notEqual(now.id, main.id);
assert.equal(now.name, main.name);
const moved = await neon.snapshots.getSchedule({ projectId, branchId: now.id });
assert.equal(moved.schedule[0].hour, 3);
const updated = await neon.snapshots.update({
  projectId,
  snapshotId: snapshot.id,
  name: "a boat",
  expiresAt: null,
});
assert.equal(updated.name, "a boat");

// A child, its schema, its roles and databases.
const child = await neon.branches.createAndConnect({
  projectId,
  name: "kid",
  parentId: now.id,
  pooled: false,
});
await query(child.connectionString, "alter table boats add name text");
const branchId = child.branch.id;
const { diff } = await neon.branches.compareSchema({
  projectId,
  branchId,
  databaseName: "neondb",
});
assert.match(diff, /^\+ +name text$/m);
await neon.postgres.roles.create({ projectId, branchId, name: "ada" });
await neon.postgres.databases.create({
  projectId,
  branchId,
  name: "ledger",
  owner_name: "ada",
});
const renamed = await neon.postgres.databases.update({
  projectId,
  branchId,
  databaseName: "ledger",
  name: "books",
});
assert.equal(renamed.name, "books");
const reset = await neon.postgres.roles.resetPassword({ projectId, branchId, roleName: "ada" });
assert.equal(
  await neon.postgres.roles.password({ projectId, branchId, roleName: "ada" }),
  reset.password,
);
await neon.postgres.databases.delete({ projectId, branchId, databaseName: "books" });
await neon.postgres.roles.delete({ projectId, branchId, roleName: "ada" });
const [endpoint] = await neon.postgres.endpoints.listByBranch({ projectId, branchId });
await neon.postgres.endpoints.suspend({ projectId, endpointId: endpoint.id });
await neon.postgres.endpoints.start({ projectId, endpointId: endpoint.id });

// Every page, by cursor.
for (const name of ["a", "b", "c"]) {
  await neon.branches.create({ projectId, name, noCompute: true });
}
const names = [];
for await (const branch of neon.branches.list({ projectId, sort_by: "name", limit: 2 })) {
  names.push(branch.name);
}
assert.deepEqual(names.sort(), ["a", "b", "c", "kid", "main", "main (old)"]);
const projects = await neon.projects.list({ limit: 1 }).all();
assert.deepEqual(projects.map((one) => one.name), ["harbour"]);
const operations = await neon.operations.list({ projectId }).all();
assert.ok(operations.every((one) => one.status === "finished"));

// Errors have Neon's kinds.
const missing = await neon.branches.get(
  { projectId, branchId: "br-no-such-branch" },
  { throwOnError: false },
);
assert.equal(missing.error.kind, "not_found");
const twice = await neon.branches.create({ projectId, name: "a" }, { throwOnError: false });
assert.equal(twice.error.status, 409);
assert.equal(twice.error.code, "BRANCH_ALREADY_EXISTS");

const key = await neon.apiKeys.create({ keyName: "ci" });
const listed = await neon.apiKeys.list();
assert.ok(listed.some((one) => one.name === "ci"));
await neon.apiKeys.revoke({ keyId: key.id });

await neon.snapshots.delete({ projectId, snapshotId: snapshot.id });
assert.deepEqual(await neon.snapshots.list({ projectId }), []);
await neon.branches.delete({ projectId, branchId });
await neon.projects.delete({ projectId });
