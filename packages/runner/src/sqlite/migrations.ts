/**
 * The tables, step by step (数据表升级). Append only: a database that has taken step n has taken it as it stands here.
 *
 * Few indexes and no row ids beside text keys: every table that a command writes costs it one page or two. Text compares by
 * bytes (`BINARY`), instants are integers of milliseconds.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    "case" TEXT,
    version INTEGER NOT NULL,
    command TEXT NOT NULL,
    at INTEGER NOT NULL,
    content TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX journal_case ON journal ("case", version) WHERE "case" IS NOT NULL;
  CREATE INDEX journal_shared ON journal (sequence) WHERE "case" IS NULL;
  CREATE TRIGGER journal_not_updated BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  CREATE TRIGGER journal_not_deleted BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

  CREATE TABLE commands (
    command TEXT PRIMARY KEY,
    digest TEXT NOT NULL,
    result TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE snapshots (
    "case" TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    basis TEXT NOT NULL,
    state TEXT NOT NULL
  ) STRICT;

  CREATE TABLE timers (
    id TEXT PRIMARY KEY,
    "case" TEXT NOT NULL,
    at INTEGER NOT NULL,
    clock TEXT NOT NULL,
    change TEXT NOT NULL,
    point TEXT,
    done INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    until INTEGER NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX timers_due ON timers (at, id) WHERE done = 0;
  CREATE INDEX timers_case ON timers ("case");

  CREATE TABLE effects (
    key TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    "case" TEXT NOT NULL,
    effect TEXT NOT NULL,
    done INTEGER NOT NULL DEFAULT 0,
    worker TEXT,
    until INTEGER NOT NULL DEFAULT 0,
    attempt INTEGER NOT NULL DEFAULT 0
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX effects_due ON effects (sequence, key) WHERE done = 0;

  CREATE TABLE personal (
    id TEXT PRIMARY KEY,
    "case" TEXT NOT NULL,
    salt TEXT,
    data TEXT
  ) STRICT, WITHOUT ROWID;
  `,
  // `last` is the sequence of the last event in it. Events are append-only also before they are in the table.
  `
  CREATE TABLE backlog (
    id INTEGER PRIMARY KEY,
    last INTEGER NOT NULL,
    changes TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER backlog_not_updated BEFORE UPDATE ON backlog
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  CREATE TRIGGER backlog_not_lost BEFORE DELETE ON backlog
    WHEN OLD.last > (SELECT coalesce(max(sequence), 0) FROM journal)
    BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  `
]
