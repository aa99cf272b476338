-- A ledger as the first version of its tables was written, before environments had a policy and runs had
-- checks. What stands in braces is put in by the test.

CREATE TABLE connections (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    api_url TEXT NOT NULL,
    engine_data_dir TEXT,
    key_account TEXT NOT NULL
) STRICT;

CREATE TABLE environments (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL,
    endpoint_id TEXT NOT NULL,
    production INTEGER NOT NULL,
    UNIQUE (connection_id, project_id, name),
    UNIQUE (connection_id, project_id, endpoint_id)
) STRICT;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE notices (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    run_id TEXT,
    at INTEGER NOT NULL,
    dismissed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    params TEXT NOT NULL,
    source_environment TEXT NOT NULL,
    target_environment TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    cancel_requested INTEGER NOT NULL DEFAULT 0,
    cut_over_at INTEGER,
    gap TEXT,
    outcome TEXT,
    failure TEXT,
    recovery TEXT,
    UNIQUE (connection_id, project_id, number)
) STRICT;

CREATE TABLE run_steps (
    run_id TEXT NOT NULL REFERENCES runs (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    detail TEXT,
    intent TEXT,
    result TEXT,
    started_at INTEGER,
    took_ms INTEGER,
    PRIMARY KEY (run_id, name)
) STRICT;

CREATE TABLE run_log (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (id),
    at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX run_log_by_run ON run_log (run_id, id);

CREATE TABLE run_operations (
    run_id TEXT NOT NULL REFERENCES runs (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    action TEXT NOT NULL,
    status TEXT NOT NULL,
    took_ms INTEGER NOT NULL,
    error TEXT,
    PRIMARY KEY (run_id, id)
) STRICT;

CREATE TABLE plans (
    run_id TEXT PRIMARY KEY REFERENCES runs (id),
    id TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    binding TEXT NOT NULL,
    view TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    run_id TEXT,
    body TEXT NOT NULL
) STRICT;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'events are append-only'); END;
PRAGMA user_version = 1;

INSERT INTO environments (id, connection_id, project_id, name, colour, position, endpoint_id, production) VALUES
    ('env-dev', 'local', '{project}', 'dev', 'teal', 9, '{dev_endpoint}', 0),
    ('env-prod', 'local', '{project}', 'prod', 'crimson', 10, '{prod_endpoint}', 1);

-- A promote that has ended.
INSERT INTO runs (id, number, connection_id, project_id, kind, status, params, source_environment, target_environment, started_at, ended_at, cut_over_at, gap, outcome)
VALUES ('done-1', 1, 'local', '{project}', 'promote', 'succeeded', '{"source":{"id":"env-dev","name":"dev","colour":"teal"},"target":{"id":"env-prod","name":"prod","colour":"crimson"},"source_endpoint_id":"{dev_endpoint}","target_endpoint_id":"{prod_endpoint}","snapshot_id":null,"undoes_run":null}', 'env-dev', 'env-prod', 1763800001000000, 1763800009000000, 1763800008000000, '{"gap_ms":41.5,"cut_over_at":"2025-11-22T08:26:40.000000Z","attempts":[{"at_ms":-1.0,"took_ms":2.5,"outcome":"old_branch"}],"dropped":1,"refused":0,"slowest_ms":40.0}', 'prod is now what dev was. Clients saw a gap of 42 ms.');
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 0, 'preflight', 'done', 'nothing stands in the way', NULL, '{"source_branch_id":"{dev_branch}","target_branch_id":"{prod_branch}","findings":[]}', 1763800000000000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 1, 'candidate_snapshot', 'done', 'snapshot of dev, 33 MB', '{"name":"slipway run 1 candidate done1","branch_id":"{dev_branch}"}', '{"snapshot_id":"snap-of-the-past","name":"slipway run 1 candidate done1","taken_at":"2025-11-22T08:26:40.000000Z","lsn":"0/3000148","branch_id":"{dev_branch}","size":33000000}', 1763800000001000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 2, 'candidate', 'done', 'restored', '{"name":"slipway-run-1-candidate-done1","snapshot_id":"snap-of-the-past","target_branch_id":"{prod_branch}"}', '{"branch_id":"br-candidate-of-the-past","endpoint_id":"ep-of-the-past","host":"localhost:20003"}', 1763800000002000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 3, 'inspect', 'done', '2 tables counted on the candidate', NULL, '{"target":{"databases":[{"name":"shop","schema_digest":"{schema}","tables":[{"schema":"public","table":"customer","rows":100,"why_unknown":null},{"schema":"public","table":"purchase","rows":50,"why_unknown":null}]}]},"candidate":{"databases":[{"name":"shop","schema_digest":"{schema}","tables":[{"schema":"public","table":"customer","rows":100,"why_unknown":null},{"schema":"public","table":"purchase","rows":50,"why_unknown":null}]}]},"findings":[]}', 1763800000003000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 4, 'plan', 'done', 'plan is ready; the inspected branch was thrown away', NULL, '{"plan_id":"plan-1","digest":"{digest}"}', 1763800000004000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 5, 're_check', 'done', 'prod is still what the plan was made for', NULL, '{}', 1763800000005000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 6, 'rollback_point', 'done', 'snapshot of prod, 33 MB', '{"name":"slipway run 1 rollback point done1","branch_id":"br-prod-of-the-past"}', '{"snapshot_id":"snap-way-back","name":"slipway run 1 rollback point done1","taken_at":"2025-11-22T08:26:40.000000Z","lsn":"0/3000148","branch_id":"{dev_branch}","size":33000000}', 1763800000006000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 7, 'fresh_candidate', 'done', 'restored; schema and 2 tables are as inspected', '{"name":"slipway-run-1-fresh-done1","snapshot_id":"snap-of-the-past","target_branch_id":"br-prod-of-the-past"}', '{"branch_id":"{prod_branch}","endpoint_id":"ep-of-the-past","host":"localhost:20003"}', 1763800000007000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 8, 'hold', 'skipped', 'not used', NULL, NULL, 1763800000008000, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 9, 'cut_over', 'done', 'the replaced branch is “prod (before run 1, done1)”', '{"at":"2025-11-22T08:26:40.000000Z","permitted_at":"2025-11-22T08:26:40.000000Z","branch_id":"{prod_branch}","endpoint_id":"{prod_endpoint}","replaced_branch_id":"br-prod-of-the-past","backup_name":"prod (before run 1, done1)"}', '{"cut_over_at":"2025-11-22T08:26:40.000000Z","branch_id":"{prod_branch}","replaced_branch_id":"br-prod-of-the-past","backup_name":"prod (before run 1, done1)","gap":null}', 1763800000009000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 10, 'verify', 'done', 'its role logs in', NULL, '{"roles":["shop_owner"],"without_login":[]}', 1763800000010000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('done-1', 11, 'settle', 'done', 'the way back is the rollback point', NULL, '{"voided_runs":[]}', 1763800000011000, 3);
INSERT INTO plans (run_id, id, digest, binding, view, made_at) VALUES ('done-1', 'plan-1', '{digest}', '{binding}', '{"id":"plan-1","digest":"{digest}","sentence":"Replace prod with the snapshot of dev.","typed_name":"prod","lost_since_base":{"kind":"unknown","why":"no common base is recorded"},"lost_unsaved":{"kind":"not_measured_yet"},"base":null,"rows":[{"database":"shop","schema":"public","table":"customer","before":100,"after":100}],"databases":[{"name":"shop","in_target":true,"in_candidate":true}],"findings":[{"level":"pass","text":"nothing stands in the way","next":null}],"backup_name":"prod (before run 1, done1)","rollback_point_name":"slipway run 1 rollback point done1","expected_gap_ms":null,"candidate_taken_at":"2025-11-22T08:26:40.000000Z","made_at":"2025-11-22T08:26:40.000000Z"}', 1763800000000000);
-- One whose plan waits.
INSERT INTO runs (id, number, connection_id, project_id, kind, status, params, source_environment, target_environment, started_at, ended_at, cut_over_at, gap, outcome)
VALUES ('waits-2', 2, 'local', '{project}', 'promote', 'waiting', '{"source":{"id":"env-dev","name":"dev","colour":"teal"},"target":{"id":"env-prod","name":"prod","colour":"crimson"},"source_endpoint_id":"{dev_endpoint}","target_endpoint_id":"{prod_endpoint}","snapshot_id":null,"undoes_run":null}', 'env-dev', 'env-prod', 1763800002000000, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 0, 'preflight', 'done', 'nothing stands in the way', NULL, '{"source_branch_id":"{dev_branch}","target_branch_id":"{prod_branch}","findings":[]}', 1763800000000000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 1, 'candidate_snapshot', 'done', 'snapshot of dev, 33 MB', '{"name":"slipway run 2 candidate waits2","branch_id":"{dev_branch}"}', '{"snapshot_id":"snap-of-the-past","name":"slipway run 2 candidate waits2","taken_at":"2025-11-22T08:26:40.000000Z","lsn":"0/3000148","branch_id":"{dev_branch}","size":33000000}', 1763800000001000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 2, 'candidate', 'done', 'restored', '{"name":"slipway-run-2-candidate-waits2","snapshot_id":"snap-of-the-past","target_branch_id":"{prod_branch}"}', '{"branch_id":"br-candidate-of-the-past","endpoint_id":"ep-of-the-past","host":"localhost:20003"}', 1763800000002000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 3, 'inspect', 'done', '2 tables counted on the candidate', NULL, '{"target":{"databases":[{"name":"shop","schema_digest":"{schema}","tables":[{"schema":"public","table":"customer","rows":100,"why_unknown":null},{"schema":"public","table":"purchase","rows":50,"why_unknown":null}]}]},"candidate":{"databases":[{"name":"shop","schema_digest":"{schema}","tables":[{"schema":"public","table":"customer","rows":100,"why_unknown":null},{"schema":"public","table":"purchase","rows":50,"why_unknown":null}]}]},"findings":[]}', 1763800000003000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 4, 'plan', 'done', 'plan is ready; the inspected branch was thrown away', NULL, '{"plan_id":"plan-2","digest":"{digest}"}', 1763800000004000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 5, 're_check', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 6, 'rollback_point', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 7, 'fresh_candidate', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 8, 'hold', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 9, 'cut_over', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 10, 'verify', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('waits-2', 11, 'settle', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO plans (run_id, id, digest, binding, view, made_at) VALUES ('waits-2', 'plan-2', '{digest}', '{binding}', '{"id":"plan-2","digest":"{digest}","sentence":"Replace prod with the snapshot of dev.","typed_name":"prod","lost_since_base":{"kind":"unknown","why":"no common base is recorded"},"lost_unsaved":{"kind":"not_measured_yet"},"base":null,"rows":[{"database":"shop","schema":"public","table":"customer","before":100,"after":100}],"databases":[{"name":"shop","in_target":true,"in_candidate":true}],"findings":[{"level":"pass","text":"nothing stands in the way","next":null}],"backup_name":"prod (before run 2, waits2)","rollback_point_name":"slipway run 2 rollback point waits2","expected_gap_ms":null,"candidate_taken_at":"2025-11-22T08:26:40.000000Z","made_at":"2025-11-22T08:26:40.000000Z"}', 1763800000000000);
-- One that was interrupted while it prepared.
INSERT INTO runs (id, number, connection_id, project_id, kind, status, params, source_environment, target_environment, started_at, ended_at, cut_over_at, gap, outcome)
VALUES ('prepares-3', 3, 'local', '{project}', 'promote', 'running', '{"source":{"id":"env-dev","name":"dev","colour":"teal"},"target":{"id":"env-prod","name":"prod","colour":"crimson"},"source_endpoint_id":"{dev_endpoint}","target_endpoint_id":"{prod_endpoint}","snapshot_id":null,"undoes_run":null}', 'env-dev', 'env-prod', 1763800003000000, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 0, 'preflight', 'done', 'nothing stands in the way', NULL, '{"source_branch_id":"{dev_branch}","target_branch_id":"{prod_branch}","findings":[]}', 1763800000000000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 1, 'candidate_snapshot', 'running', NULL, '{"name":"slipway run 3 candidate prepar","branch_id":"{dev_branch}"}', NULL, 1763800000001000, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 2, 'candidate', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 3, 'inspect', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 4, 'plan', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 5, 're_check', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 6, 'rollback_point', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 7, 'fresh_candidate', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 8, 'hold', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 9, 'cut_over', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 10, 'verify', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('prepares-3', 11, 'settle', 'pending', NULL, NULL, NULL, NULL, NULL);
-- One that was interrupted while it was carried out.
INSERT INTO runs (id, number, connection_id, project_id, kind, status, params, source_environment, target_environment, started_at, ended_at, cut_over_at, gap, outcome)
VALUES ('executes-4', 4, 'local', '{project}', 'promote', 'running', '{"source":{"id":"env-dev","name":"dev","colour":"teal"},"target":{"id":"env-prod","name":"prod","colour":"crimson"},"source_endpoint_id":"{dev_endpoint}","target_endpoint_id":"{prod_endpoint}","snapshot_id":null,"undoes_run":null}', 'env-dev', 'env-prod', 1763800004000000, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 0, 'preflight', 'done', 'nothing stands in the way', NULL, '{"source_branch_id":"{dev_branch}","target_branch_id":"{prod_branch}","findings":[]}', 1763800000000000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 1, 'candidate_snapshot', 'done', 'snapshot of dev, 33 MB', '{"name":"slipway run 4 candidate execut","branch_id":"{dev_branch}"}', '{"snapshot_id":"snap-of-the-past","name":"slipway run 4 candidate execut","taken_at":"2025-11-22T08:26:40.000000Z","lsn":"0/3000148","branch_id":"{dev_branch}","size":33000000}', 1763800000001000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 2, 'candidate', 'done', 'restored', '{"name":"slipway-run-4-candidate-execut","snapshot_id":"snap-of-the-past","target_branch_id":"{prod_branch}"}', '{"branch_id":"br-candidate-of-the-past","endpoint_id":"ep-of-the-past","host":"localhost:20003"}', 1763800000002000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 3, 'inspect', 'done', '2 tables counted on the candidate', NULL, '{"target":{"databases":[{"name":"shop","schema_digest":"{schema}","tables":[{"schema":"public","table":"customer","rows":100,"why_unknown":null},{"schema":"public","table":"purchase","rows":50,"why_unknown":null}]}]},"candidate":{"databases":[{"name":"shop","schema_digest":"{schema}","tables":[{"schema":"public","table":"customer","rows":100,"why_unknown":null},{"schema":"public","table":"purchase","rows":50,"why_unknown":null}]}]},"findings":[]}', 1763800000003000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 4, 'plan', 'done', 'plan is ready; the inspected branch was thrown away', NULL, '{"plan_id":"plan-4","digest":"{digest}"}', 1763800000004000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 5, 're_check', 'done', 'prod is still what the plan was made for', NULL, '{}', 1763800000005000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 6, 'rollback_point', 'running', NULL, '{"name":"slipway run 4 rollback point execut","branch_id":"br-prod-of-the-past"}', NULL, 1763800000006000, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 7, 'fresh_candidate', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 8, 'hold', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 9, 'cut_over', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 10, 'verify', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('executes-4', 11, 'settle', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO plans (run_id, id, digest, binding, view, made_at) VALUES ('executes-4', 'plan-4', '{digest}', '{binding}', '{"id":"plan-4","digest":"{digest}","sentence":"Replace prod with the snapshot of dev.","typed_name":"prod","lost_since_base":{"kind":"unknown","why":"no common base is recorded"},"lost_unsaved":{"kind":"not_measured_yet"},"base":null,"rows":[{"database":"shop","schema":"public","table":"customer","before":100,"after":100}],"databases":[{"name":"shop","in_target":true,"in_candidate":true}],"findings":[{"level":"pass","text":"nothing stands in the way","next":null}],"backup_name":"prod (before run 4, execut)","rollback_point_name":"slipway run 4 rollback point execut","expected_gap_ms":null,"candidate_taken_at":"2025-11-22T08:26:40.000000Z","made_at":"2025-11-22T08:26:40.000000Z"}', 1763800000000000);
-- In another project, what this version cannot read: a step that it does not know, one that is
-- missing, a status that it does not know.
INSERT INTO runs (id, number, connection_id, project_id, kind, status, params, source_environment, target_environment, started_at, ended_at, cut_over_at, gap, outcome)
VALUES ('strange-1', 1, 'local', 'elsewhere', 'promote', 'running', '{"source":{"id":"env-dev-elsewhere","name":"dev","colour":"teal"},"target":{"id":"env-prod-elsewhere","name":"prod","colour":"crimson"},"source_endpoint_id":"{dev_endpoint}","target_endpoint_id":"{prod_endpoint}","snapshot_id":null,"undoes_run":null}', 'env-dev-elsewhere', 'env-prod-elsewhere', 1763800001000000, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 0, 'preflight', 'done', 'nothing stands in the way', NULL, '{"source_branch_id":"{dev_branch}","target_branch_id":"{prod_branch}","findings":[]}', 1763800000000000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 1, 'candidate_snapshot', 'done', 'snapshot of dev, 33 MB', '{"name":"slipway run 1 candidate strang","branch_id":"{dev_branch}"}', '{"snapshot_id":"snap-of-the-past","name":"slipway run 1 candidate strang","taken_at":"2025-11-22T08:26:40.000000Z","lsn":"0/3000148","branch_id":"{dev_branch}","size":33000000}', 1763800000001000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 2, 'candidate', 'running', NULL, '{"name":"slipway-run-1-candidate-strang","snapshot_id":"snap-of-the-past","target_branch_id":"{prod_branch}"}', NULL, 1763800000002000, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 3, 'teleport', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 4, 'inspect', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 5, 'plan', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 6, 're_check', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 7, 'rollback_point', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 8, 'fresh_candidate', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 9, 'hold', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 10, 'cut_over', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 11, 'verify', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('strange-1', 12, 'settle', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO runs (id, number, connection_id, project_id, kind, status, params, source_environment, target_environment, started_at, ended_at, cut_over_at, gap, outcome)
VALUES ('short-2', 2, 'local', 'elsewhere', 'promote', 'running', '{"source":{"id":"env-dev-elsewhere","name":"dev","colour":"teal"},"target":{"id":"env-prod-elsewhere","name":"prod","colour":"crimson"},"source_endpoint_id":"{dev_endpoint}","target_endpoint_id":"{prod_endpoint}","snapshot_id":null,"undoes_run":null}', 'env-dev-elsewhere', 'env-prod-elsewhere', 1763800002000000, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 0, 'preflight', 'done', 'nothing stands in the way', NULL, '{"source_branch_id":"{dev_branch}","target_branch_id":"{prod_branch}","findings":[]}', 1763800000000000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 1, 'candidate_snapshot', 'done', 'snapshot of dev, 33 MB', '{"name":"slipway run 2 candidate short2","branch_id":"{dev_branch}"}', '{"snapshot_id":"snap-of-the-past","name":"slipway run 2 candidate short2","taken_at":"2025-11-22T08:26:40.000000Z","lsn":"0/3000148","branch_id":"{dev_branch}","size":33000000}', 1763800000001000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 2, 'candidate', 'running', NULL, '{"name":"slipway-run-2-candidate-short2","snapshot_id":"snap-of-the-past","target_branch_id":"{prod_branch}"}', NULL, 1763800000002000, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 3, 'inspect', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 4, 'plan', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 5, 're_check', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 6, 'rollback_point', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 7, 'fresh_candidate', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 8, 'cut_over', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 9, 'verify', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('short-2', 10, 'settle', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO runs (id, number, connection_id, project_id, kind, status, params, source_environment, target_environment, started_at, ended_at, cut_over_at, gap, outcome)
VALUES ('paused-3', 3, 'local', 'elsewhere', 'promote', 'paused', '{"source":{"id":"env-dev-elsewhere","name":"dev","colour":"teal"},"target":{"id":"env-prod-elsewhere","name":"prod","colour":"crimson"},"source_endpoint_id":"{dev_endpoint}","target_endpoint_id":"{prod_endpoint}","snapshot_id":null,"undoes_run":null}', 'env-dev-elsewhere', 'env-prod-elsewhere', 1763800003000000, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 0, 'preflight', 'done', 'nothing stands in the way', NULL, '{"source_branch_id":"{dev_branch}","target_branch_id":"{prod_branch}","findings":[]}', 1763800000000000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 1, 'candidate_snapshot', 'done', 'snapshot of dev, 33 MB', '{"name":"slipway run 3 candidate paused","branch_id":"{dev_branch}"}', '{"snapshot_id":"snap-of-the-past","name":"slipway run 3 candidate paused","taken_at":"2025-11-22T08:26:40.000000Z","lsn":"0/3000148","branch_id":"{dev_branch}","size":33000000}', 1763800000001000, 3);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 2, 'candidate', 'running', NULL, '{"name":"slipway-run-3-candidate-paused","snapshot_id":"snap-of-the-past","target_branch_id":"{prod_branch}"}', NULL, 1763800000002000, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 3, 'inspect', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 4, 'plan', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 5, 're_check', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 6, 'rollback_point', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 7, 'fresh_candidate', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 8, 'hold', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 9, 'cut_over', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 10, 'verify', 'pending', NULL, NULL, NULL, NULL, NULL);
INSERT INTO run_steps (run_id, position, name, state, detail, intent, result, started_at, took_ms) VALUES ('paused-3', 11, 'settle', 'pending', NULL, NULL, NULL, NULL, NULL);
