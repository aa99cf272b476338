-- The events of one team. Members may read them and append through one function; nobody but the owner
-- can do anything else.
CREATE SCHEMA slipway_team;
REVOKE ALL ON SCHEMA slipway_team FROM PUBLIC;

CREATE TABLE slipway_team.events (
    seq bigint PRIMARY KEY,
    prev_hash text NOT NULL UNIQUE,
    hash text NOT NULL UNIQUE,
    id text NOT NULL UNIQUE,
    at timestamptz NOT NULL,
    payload text NOT NULL CHECK (octet_length(payload) <= 4194304),
    signature text NOT NULL CHECK (octet_length(signature) = 128)
);
REVOKE ALL ON slipway_team.events FROM PUBLIC;

-- Grants alone do not keep a role out that is a member of pg_write_all_data, as every role is that is made with
-- Neon's API. Within append() the current user is the owner.
CREATE FUNCTION slipway_team.stay() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT'
        AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
        RETURN NULL;
    END IF;
    RAISE EXCEPTION 'events are appended, and stay' USING ERRCODE = 'SLT04';
END
$$;
CREATE TRIGGER events_stay BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON slipway_team.events
    FOR EACH STATEMENT EXECUTE FUNCTION slipway_team.stay();
-- Also where a session says that it replicates.
ALTER TABLE slipway_team.events ENABLE ALWAYS TRIGGER events_stay;

-- Only what everybody's copy relies on is judged here: that the event follows the last one at this
-- database's time. Who signed it, and whether that counts, each copy judges by itself.
CREATE FUNCTION slipway_team.append(new_payload text, new_signature text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    fields jsonb := new_payload::jsonb;
    last record;
    new_at timestamptz;
BEGIN
    LOCK TABLE slipway_team.events IN SHARE ROW EXCLUSIVE MODE;
    SELECT seq, hash, at INTO last FROM slipway_team.events ORDER BY seq DESC LIMIT 1;
    IF (fields ->> 'seq')::bigint IS DISTINCT FROM coalesce(last.seq, 0) + 1
        OR fields ->> 'prev_hash' IS DISTINCT FROM coalesce(last.hash, repeat('0', 64)) THEN
        RAISE EXCEPTION 'another event came first' USING ERRCODE = 'SLT01';
    END IF;
    new_at := timestamptz 'epoch' + (fields ->> 'at')::bigint * interval '1 microsecond';
    IF new_at IS NULL OR new_at < coalesce(last.at, new_at)
        OR new_at NOT BETWEEN clock_timestamp() - interval '30 seconds' AND clock_timestamp() + interval '30 seconds'
    THEN
        RAISE EXCEPTION 'the time of the event is not the time of this database' USING ERRCODE = 'SLT02';
    END IF;
    IF coalesce(length(fields ->> 'id'), 0) NOT BETWEEN 1 AND 200 THEN
        RAISE EXCEPTION 'an event needs an id' USING ERRCODE = 'SLT03';
    END IF;
    INSERT INTO slipway_team.events (seq, prev_hash, hash, id, at, payload, signature)
    VALUES (
        coalesce(last.seq, 0) + 1,
        fields ->> 'prev_hash',
        encode(sha256(convert_to(new_payload, 'UTF8')), 'hex'),
        fields ->> 'id',
        new_at,
        new_payload,
        new_signature
    );
    RETURN coalesce(last.seq, 0) + 1;
END
$$;
REVOKE ALL ON FUNCTION slipway_team.append(text, text) FROM PUBLIC;
