/**
 * The tables, step by step (数据表升级). Append only: a database that has taken step n has taken it as it stands here.
 *
 * Texts compare by bytes (`COLLATE "C"`), so that no locale decides an order. JSON is kept as it was written (`json`, not
 * `jsonb`), instants and sequences are 64-bit integers.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE head (
    single boolean PRIMARY KEY DEFAULT true CHECK (single),
    sequence bigint NOT NULL,
    hash text NOT NULL,
    at bigint NOT NULL
  );
  INSERT INTO head (sequence, hash, at) VALUES (0, repeat('0', 64), 0);

  CREATE TABLE journal (
    sequence bigint PRIMARY KEY,
    "case" text COLLATE "C",
    version bigint NOT NULL,
    command text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    content json NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL
  );
  CREATE UNIQUE INDEX journal_case ON journal ("case", version) WHERE "case" IS NOT NULL;
  CREATE INDEX journal_shared ON journal (sequence) WHERE "case" IS NULL;

  CREATE TABLE commands (
    command text COLLATE "C" PRIMARY KEY,
    digest text NOT NULL,
    result json NOT NULL
  );

  CREATE TABLE snapshots (
    "case" text COLLATE "C" PRIMARY KEY,
    version bigint NOT NULL,
    basis text NOT NULL,
    state json NOT NULL
  );

  CREATE TABLE timers (
    id text COLLATE "C" PRIMARY KEY,
    "case" text COLLATE "C" NOT NULL,
    at bigint NOT NULL,
    clock text NOT NULL,
    change text NOT NULL,
    point text,
    done boolean NOT NULL DEFAULT false,
    worker text,
    until bigint,
    attempt integer NOT NULL DEFAULT 0
  );
  CREATE INDEX timers_due ON timers (at, id) WHERE NOT done;
  CREATE INDEX timers_case ON timers ("case");

  CREATE TABLE effects (
    key text COLLATE "C" PRIMARY KEY,
    sequence bigint NOT NULL,
    "case" text COLLATE "C" NOT NULL,
    effect json NOT NULL,
    done boolean NOT NULL DEFAULT false,
    worker text,
    until bigint,
    attempt integer NOT NULL DEFAULT 0
  );
  CREATE INDEX effects_due ON effects (sequence, key) WHERE NOT done;

  CREATE TABLE personal (
    id text COLLATE "C" PRIMARY KEY,
    "case" text COLLATE "C" NOT NULL,
    salt text,
    data json
  );
  `,
  `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'the journal is append-only' USING ERRCODE = 'object_not_in_prerequisite_state';
  END $$;
  CREATE TRIGGER journal_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON journal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  `
]
