import { sql, type Kysely } from "kysely";

/**
 * Calls to vendors, what they cost, whose turn it is and who takes orders. Safe while the version before runs: it only
 * adds tables and functions that version does not know, and two triggers on jobs that find nothing for its jobs.
 * Only the triggers wait for a lock that writers of jobs hold (milliseconds); they come last, and give up after two seconds.
 * No foreign key leads from money to books or accounts: what was paid stays known when they are deleted.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `SET LOCAL lock_timeout = '2s'`,

  `CREATE TABLE provider_calls (
    id uuid PRIMARY KEY,
    created_at timestamptz NOT NULL DEFAULT now(),
    day date NOT NULL,
    user_key text NOT NULL,
    book_id uuid,
    job_id uuid,
    attempt integer NOT NULL,
    try integer NOT NULL,
    step text NOT NULL,
    part text NOT NULL,
    provider text NOT NULL,
    model text NOT NULL,
    operation text NOT NULL,
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'succeeded', 'failed', 'unknown')),
    failure_kind text,
    units jsonb,
    reserved_usd numeric(18,9) NOT NULL CHECK (reserved_usd >= 0),
    book_share_usd numeric(18,9) NOT NULL DEFAULT 0 CHECK (book_share_usd BETWEEN 0 AND reserved_usd),
    cost_usd numeric(18,9) CHECK (cost_usd >= 0),
    price jsonb NOT NULL,
    vendor_ticket text,
    request_id text,
    settled_at timestamptz,
    reconciled_at timestamptz,
    CHECK ((status = 'open') = (cost_usd IS NULL))
  )`,
  `CREATE INDEX provider_calls_open ON provider_calls (created_at) WHERE status = 'open'`,
  `CREATE INDEX provider_calls_unknown ON provider_calls (created_at) WHERE status = 'unknown' AND reconciled_at IS NULL`,
  `CREATE INDEX provider_calls_by_day ON provider_calls (day)`,
  `CREATE INDEX provider_calls_of_book ON provider_calls (book_id) WHERE book_id IS NOT NULL`,
  `CREATE INDEX provider_calls_of_user ON provider_calls (user_key, day)`,
  `CREATE INDEX provider_calls_by_ticket ON provider_calls (vendor_ticket) WHERE vendor_ticket IS NOT NULL`,
  `CREATE INDEX provider_calls_by_request ON provider_calls (request_id) WHERE request_id IS NOT NULL`,

  `CREATE TABLE cost_days (
    day date PRIMARY KEY,
    spent_usd numeric(18,9) NOT NULL DEFAULT 0 CHECK (spent_usd >= 0),
    reserved_usd numeric(18,9) NOT NULL DEFAULT 0 CHECK (reserved_usd >= 0),
    warned_at timestamptz
  )`,
  `CREATE TABLE cost_reservations (
    job_id uuid PRIMARY KEY,
    book_id uuid NOT NULL,
    user_key text NOT NULL,
    day date NOT NULL,
    reserved_usd numeric(18,9) NOT NULL CHECK (reserved_usd >= 0)
  )`,

  `CREATE TABLE account_turns (
    id uuid PRIMARY KEY,
    limit_key text NOT NULL,
    work_key text NOT NULL,
    user_key text NOT NULL,
    holder text NOT NULL,
    status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'running', 'released')),
    asked_at timestamptz NOT NULL,
    granted_at timestamptz,
    expires_at timestamptz NOT NULL
  )`,
  `CREATE UNIQUE INDEX account_turns_of_work ON account_turns (limit_key, work_key) WHERE status <> 'released'`,
  `CREATE INDEX account_turns_by_limit ON account_turns (limit_key, status, granted_at)`,
  // The row of a limit is what is locked while turns are granted; it also knows of the vendor's wish to wait.
  `CREATE TABLE account_pauses (
    limit_key text PRIMARY KEY,
    paused_until timestamptz NOT NULL DEFAULT '-infinity',
    spacing_ms integer NOT NULL DEFAULT 0
  )`,

  `CREATE TABLE provider_breakers (
    account_key text PRIMARY KEY,
    state text NOT NULL DEFAULT 'closed' CHECK (state IN ('closed', 'open')),
    reason text,
    opened_at timestamptz,
    retry_at timestamptz,
    wait_seconds integer NOT NULL DEFAULT 0,
    failures_in_row integer NOT NULL DEFAULT 0,
    window_started_at timestamptz NOT NULL DEFAULT now(),
    window_calls integer NOT NULL DEFAULT 0,
    window_failures integer NOT NULL DEFAULT 0
  )`,

  // Turns are granted in functions, so that the lock of a limit is never held over a round trip to a process.
  // A process that is gone loses its rows. Work that has a ticket goes on at the vendor without it, so its row stays
  // for five minutes more, until somebody resumes the work or its call is settled.
  `CREATE FUNCTION grant_account_turns(of_limit text, most_at_once integer, most_per_minute integer, asking uuid) RETURNS void LANGUAGE plpgsql AS $$
  DECLARE
    pause account_pauses%ROWTYPE;
    chosen account_turns%ROWTYPE;
    free integer;
  BEGIN
    INSERT INTO account_pauses (limit_key) VALUES (of_limit) ON CONFLICT DO NOTHING;
    SELECT * INTO pause FROM account_pauses WHERE limit_key = of_limit FOR UPDATE;
    DELETE FROM account_turns turn WHERE turn.limit_key = of_limit AND turn.status = 'released' AND turn.granted_at < clock_timestamp() - interval '1 minute';
    DELETE FROM account_turns turn WHERE turn.limit_key = of_limit AND turn.status <> 'released' AND turn.expires_at < clock_timestamp()
      AND NOT (turn.status = 'running' AND turn.expires_at > clock_timestamp() - interval '5 minutes' AND EXISTS (
        SELECT 1 FROM provider_calls call WHERE call.status = 'open' AND call.vendor_ticket IS NOT NULL AND call.book_id::text || '/' || call.part = turn.work_key));
    SELECT least(
        most_at_once - count(*) FILTER (WHERE turn.status = 'running'),
        most_per_minute - count(*) FILTER (WHERE turn.granted_at > clock_timestamp() - interval '1 minute'))
      INTO free FROM account_turns turn WHERE turn.limit_key = of_limit AND turn.status <> 'waiting';
    WHILE free > 0 AND pause.paused_until <= clock_timestamp() LOOP
      SELECT turn.* INTO chosen FROM account_turns turn
        LEFT JOIN (SELECT user_key, count(*) AS running FROM account_turns WHERE limit_key = of_limit AND status = 'running' GROUP BY user_key) share USING (user_key)
        WHERE turn.limit_key = of_limit AND turn.status = 'waiting'
        ORDER BY coalesce(share.running, 0), turn.asked_at, turn.id LIMIT 1;
      EXIT WHEN NOT FOUND;
      UPDATE account_turns SET status = 'running', granted_at = clock_timestamp() WHERE id = chosen.id;
      IF chosen.id <> asking THEN PERFORM pg_notify('storybook_account_turns', chosen.id::text); END IF;
      free := free - 1;
      -- After a pause the vendor is asked one by one, twice as fast each time: what waited must not come as a flood.
      IF pause.spacing_ms > 0 THEN
        UPDATE account_pauses SET paused_until = clock_timestamp() + make_interval(secs => pause.spacing_ms / 2000.0),
          spacing_ms = CASE WHEN pause.spacing_ms < 200 THEN 0 ELSE pause.spacing_ms / 2 END
          WHERE limit_key = of_limit RETURNING * INTO pause;
      END IF;
    END LOOP;
  END $$`,
  `CREATE FUNCTION take_account_turn(new_id uuid, of_limit text, of_work text, of_user text, of_holder text, most_at_once integer, most_per_minute integer, hold_seconds integer) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO account_pauses (limit_key) VALUES (of_limit) ON CONFLICT DO NOTHING;
    PERFORM 1 FROM account_pauses WHERE limit_key = of_limit FOR UPDATE;
    UPDATE account_turns SET id = new_id, holder = of_holder, expires_at = clock_timestamp() + make_interval(secs => hold_seconds)
      WHERE limit_key = of_limit AND work_key = of_work AND status <> 'released';
    IF NOT FOUND THEN
      INSERT INTO account_turns (id, limit_key, work_key, user_key, holder, asked_at, expires_at)
        VALUES (new_id, of_limit, of_work, of_user, of_holder, clock_timestamp(), clock_timestamp() + make_interval(secs => hold_seconds));
    END IF;
    PERFORM grant_account_turns(of_limit, most_at_once, most_per_minute, new_id);
    RETURN (SELECT status = 'running' FROM account_turns WHERE id = new_id);
  END $$`,
  // A row that waited is forgotten; one that ran counts towards its minute.
  `CREATE FUNCTION release_account_turn(old_id uuid, of_limit text, most_at_once integer, most_per_minute integer) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM 1 FROM account_pauses WHERE limit_key = of_limit FOR UPDATE;
    DELETE FROM account_turns WHERE id = old_id AND status = 'waiting';
    UPDATE account_turns SET status = 'released' WHERE id = old_id AND status = 'running';
    PERFORM grant_account_turns(of_limit, most_at_once, most_per_minute, old_id);
  END $$`,

  // Settling is a function for the same reason: the day's row is the one that all calls of all processes meet at.
  // Locks call, day, reservation, in this order. Money goes from reserved to spent; what is left of the worst case goes
  // back to where it came from, and what the call cost beyond it comes out of the book's reservation as far as that reaches.
  // Answers null when the row is settled already; what was booked as unknown is put right, unless the bill has spoken.
  `CREATE FUNCTION settle_provider_call(of_call uuid, new_status text, new_kind text, new_units jsonb, new_cost numeric) RETURNS jsonb LANGUAGE plpgsql AS $$
  DECLARE
    call provider_calls%ROWTYPE;
    total cost_days%ROWTYPE;
    grown numeric(18,9);
  BEGIN
    SELECT * INTO STRICT call FROM provider_calls WHERE id = of_call FOR UPDATE;
    IF call.status <> 'open' AND (call.status <> 'unknown' OR new_status = 'unknown' OR call.reconciled_at IS NOT NULL) THEN RETURN NULL; END IF;
    IF new_status = 'unknown' THEN new_cost := call.reserved_usd; END IF;
    UPDATE provider_calls SET status = new_status, failure_kind = new_kind, cost_usd = new_cost, settled_at = now(), units = coalesce(new_units, units) WHERE id = of_call;
    SELECT * INTO total FROM cost_days WHERE day = call.day FOR UPDATE;
    IF call.status = 'open' AND call.job_id IS NOT NULL THEN
      SELECT greatest(least(call.reserved_usd - new_cost, call.book_share_usd), -reserved_usd) INTO grown FROM cost_reservations WHERE job_id = call.job_id AND day = call.day FOR UPDATE;
      IF grown <> 0 THEN UPDATE cost_reservations SET reserved_usd = reserved_usd + grown WHERE job_id = call.job_id; END IF;
    END IF;
    IF new_cost > 0 OR call.reserved_usd > 0 THEN
      INSERT INTO cost_days (day, spent_usd) VALUES (call.day, new_cost)
      ON CONFLICT (day) DO UPDATE SET spent_usd = cost_days.spent_usd + new_cost - coalesce(call.cost_usd, 0),
        reserved_usd = cost_days.reserved_usd + CASE WHEN call.status = 'open' THEN coalesce(grown, 0) - call.reserved_usd ELSE 0 END
      RETURNING * INTO total;
    END IF;
    RETURN jsonb_build_object('costUsd', new_cost::text, 'addedUsd', (new_cost - coalesce(call.cost_usd, 0))::text, 'day', call.day,
      'spentUsd', coalesce(total.spent_usd, 0)::text, 'reservedUsd', coalesce(total.reserved_usd, 0)::text, 'isWarned', total.warned_at IS NOT NULL);
  END $$`,

  // Locks the day before the reservation, as every other writer does: an UPDATE that ends many jobs holds the day already when it comes to the second.
  `CREATE FUNCTION cost_reservations_release() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    of_day date;
    left_over numeric(18,9);
  BEGIN
    SELECT day INTO of_day FROM cost_reservations WHERE job_id = OLD.id;
    IF NOT FOUND THEN RETURN NULL; END IF;
    PERFORM 1 FROM cost_days WHERE day = of_day FOR UPDATE;
    DELETE FROM cost_reservations WHERE job_id = OLD.id RETURNING reserved_usd INTO left_over;
    UPDATE cost_days SET reserved_usd = reserved_usd - coalesce(left_over, 0) WHERE day = of_day;
    RETURN NULL;
  END $$`,
  `CREATE TRIGGER jobs_release_costs AFTER UPDATE ON jobs FOR EACH ROW
    WHEN (OLD.status IN ('queued', 'running') AND NEW.status IN ('completed', 'failed', 'canceled'))
    EXECUTE FUNCTION cost_reservations_release()`,
  `CREATE TRIGGER jobs_release_costs_of_deleted AFTER DELETE ON jobs FOR EACH ROW EXECUTE FUNCTION cost_reservations_release()`,
];
