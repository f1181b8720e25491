import { sql, type Kysely } from "kysely";

/**
 * The first tables. Nothing runs before this migration, so it is safe.
 * Changes of a job are told by triggers and not by the program, so that an operator's own UPDATE
 * reaches every reader and every worker the same way as the program's.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `CREATE TABLE users (
    user_key text PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE api_keys (
    id uuid PRIMARY KEY,
    user_key text NOT NULL REFERENCES users ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('api-key', 'session')),
    prefix text NOT NULL,
    secret_hash text NOT NULL UNIQUE,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX api_keys_by_user ON api_keys (user_key)`,

  `CREATE TABLE books (
    id uuid PRIMARY KEY,
    user_key text NOT NULL REFERENCES users ON DELETE CASCADE,
    status text NOT NULL DEFAULT 'making' CHECK (status IN ('making', 'completed', 'failed', 'canceled')),
    topic text NOT NULL,
    language text NOT NULL,
    target_age text NOT NULL,
    style text NOT NULL,
    page_count integer NOT NULL,
    seed integer NOT NULL,
    spec jsonb NOT NULL,
    title text NOT NULL DEFAULT '',
    dedication text NOT NULL DEFAULT '',
    refrains jsonb,
    characters jsonb,
    cover jsonb,
    motifs jsonb,
    story_finished_at timestamptz,
    story_made_by text,
    story_is_ai boolean,
    reading_level jsonb,
    warnings jsonb NOT NULL DEFAULT '[]',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX books_of_user ON books (user_key, created_at DESC, id DESC)`,

  `CREATE TABLE pages (
    book_id uuid NOT NULL REFERENCES books ON DELETE CASCADE,
    page_number integer NOT NULL CHECK (page_number BETWEEN 1 AND 24),
    beat text NOT NULL,
    text text NOT NULL,
    alt_text text NOT NULL,
    scene jsonb NOT NULL,
    image_prompt text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (book_id, page_number)
  )`,
  `CREATE TABLE pictures (
    book_id uuid NOT NULL REFERENCES books ON DELETE CASCADE,
    slot text NOT NULL,
    calm_zone_wanted jsonb,
    vendor_ticket text,
    file_key text,
    width_px integer,
    height_px integer,
    heads jsonb,
    calm_zone jsonb,
    painted_style text,
    made_by text,
    is_ai boolean,
    seed integer,
    attempt integer,
    created_at timestamptz NOT NULL DEFAULT now(),
    painted_at timestamptz,
    PRIMARY KEY (book_id, slot)
  )`,
  `CREATE TABLE book_files (
    book_id uuid NOT NULL REFERENCES books ON DELETE CASCADE,
    name text NOT NULL,
    file_key text NOT NULL,
    content_type text NOT NULL,
    size_bytes integer NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (book_id, name)
  )`,

  `CREATE TABLE jobs (
    id uuid PRIMARY KEY,
    user_key text NOT NULL REFERENCES users ON DELETE CASCADE,
    kind text NOT NULL,
    book_id uuid NOT NULL REFERENCES books ON DELETE CASCADE,
    status text NOT NULL DEFAULT 'queued' CHECK (status IN ('queued', 'running', 'completed', 'failed', 'canceled')),
    current_step text NOT NULL DEFAULT 'queued',
    progress integer NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    attempt integer NOT NULL DEFAULT 0,
    error_code text,
    error_detail text,
    error_suggestions jsonb,
    crash_count integer NOT NULL DEFAULT 0,
    failure_count integer NOT NULL DEFAULT 0,
    spec jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    started_at timestamptz,
    finished_at timestamptz
  )`,
  `CREATE INDEX jobs_open ON jobs (status, created_at) WHERE status IN ('queued', 'running')`,
  `CREATE INDEX jobs_finished ON jobs (finished_at) WHERE finished_at IS NOT NULL`,
  `CREATE INDEX jobs_of_user ON jobs (user_key, created_at DESC)`,
  `CREATE INDEX jobs_of_book ON jobs (book_id, created_at DESC)`,

  `CREATE TABLE job_events (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_id uuid NOT NULL REFERENCES jobs ON DELETE CASCADE,
    name text NOT NULL CHECK (name IN ('job', 'page-text', 'page-picture')),
    data jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX job_events_of_job ON job_events (job_id, id)`,

  `CREATE TABLE characters (
    id uuid PRIMARY KEY,
    user_key text NOT NULL REFERENCES users ON DELETE CASCADE,
    name text NOT NULL,
    description text,
    look jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE INDEX characters_of_user ON characters (user_key, created_at DESC, id DESC)`,

  `CREATE TABLE idempotency_keys (
    user_key text NOT NULL REFERENCES users ON DELETE CASCADE,
    key text NOT NULL,
    request_hash text NOT NULL,
    status_code integer NOT NULL,
    response jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_key, key)
  )`,
  `CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)`,

  // A finished job never comes back to life by accident; retrying one is a new job or an operator's explicit act through the program.
  `CREATE FUNCTION jobs_before_update() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.status IN ('completed', 'failed', 'canceled') AND OLD.status IN ('queued', 'running') THEN
      NEW.finished_at := coalesce(NEW.finished_at, now());
    END IF;
    IF NEW.status IN ('queued', 'running') AND OLD.status IN ('completed', 'failed', 'canceled') THEN
      NEW.finished_at := NULL;
    END IF;
    RETURN NEW;
  END $$`,
  `CREATE TRIGGER jobs_before_update BEFORE UPDATE ON jobs FOR EACH ROW EXECUTE FUNCTION jobs_before_update()`,

  `CREATE FUNCTION jobs_tell() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO job_events (job_id, name, data) VALUES (NEW.id, 'job', jsonb_build_object(
      'status', NEW.status, 'current_step', NEW.current_step, 'progress', NEW.progress, 'attempt', NEW.attempt,
      'error_code', NEW.error_code, 'updated_at', to_char(NEW.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));
    IF NEW.status IN ('completed', 'failed', 'canceled') THEN
      UPDATE books SET status = NEW.status, updated_at = now() WHERE id = NEW.book_id AND NEW.kind = 'making.make-book';
    ELSE
      UPDATE books SET status = 'making', updated_at = now() WHERE id = NEW.book_id AND NEW.kind = 'making.make-book' AND status <> 'making';
    END IF;
    IF NEW.status = 'queued' THEN PERFORM pg_notify('storybook_jobs_queued', NEW.kind); END IF;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER jobs_tell_insert AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION jobs_tell()`,
  `CREATE TRIGGER jobs_tell_update AFTER UPDATE ON jobs FOR EACH ROW
    WHEN (ROW(OLD.status, OLD.current_step, OLD.progress, OLD.attempt) IS DISTINCT FROM ROW(NEW.status, NEW.current_step, NEW.progress, NEW.attempt))
    EXECUTE FUNCTION jobs_tell()`,

  `CREATE FUNCTION job_events_notify() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('storybook_job_events', NEW.job_id::text);
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER job_events_notify AFTER INSERT ON job_events FOR EACH ROW EXECUTE FUNCTION job_events_notify()`,
];
