import { sql, type Kysely } from "kysely";

/**
 * What an operator sets while the service runs, who is shut out, who did it, which workers live, and which jobs are late.
 * Safe while the version before runs: it adds tables, and a column that may be empty.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `SET LOCAL lock_timeout = '2s'`,

  `CREATE TABLE settings (
    name text PRIMARY KEY,
    value jsonb NOT NULL,
    reason text,
    changed_by text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now()
  )`,
  `CREATE TABLE blocks (
    kind text NOT NULL CHECK (kind IN ('user', 'address')),
    subject text NOT NULL,
    reason text,
    created_by text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kind, subject)
  )`,
  `CREATE TABLE audit_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    actor text NOT NULL,
    action text NOT NULL,
    subject text,
    detail jsonb NOT NULL DEFAULT '{}'
  )`,

  // Told by triggers, so that an operator's own INSERT or DELETE reaches every process the same way as the program's.
  `CREATE FUNCTION controls_notify() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM pg_notify('storybook_controls', TG_TABLE_NAME);
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER settings_notify AFTER INSERT OR UPDATE OR DELETE ON settings FOR EACH STATEMENT EXECUTE FUNCTION controls_notify()`,
  `CREATE TRIGGER blocks_notify AFTER INSERT OR UPDATE OR DELETE ON blocks FOR EACH STATEMENT EXECUTE FUNCTION controls_notify()`,

  `CREATE TABLE workers (
    id uuid PRIMARY KEY,
    host text NOT NULL,
    version text NOT NULL,
    running_jobs integer NOT NULL DEFAULT 0,
    started_at timestamptz NOT NULL DEFAULT now(),
    seen_at timestamptz NOT NULL DEFAULT now()
  )`,

  // When something that happens beside the program last went well: backup, restore-drill, canary; and the job monitor.
  `CREATE TABLE operation_marks (name text PRIMARY KEY, succeeded_at timestamptz NOT NULL DEFAULT now())`,

  `ALTER TABLE jobs ADD COLUMN late_at timestamptz`,
];
