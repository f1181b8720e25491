import type {
  Book, Box, CalmZone, CharacterSheet, CreateBook, ErrorCode, JobStatus, JobStep, Language, Look, Picture, Prop, Scene, Story, StoryNote, StoryPage, Style, TargetAge,
} from "@ai-story-book/contracts";
import type { ColumnType, Generated } from "kysely";

/** Timestamps come back as Date and go in as Date; most are set by the database itself. */
type Timestamp = ColumnType<Date, Date | undefined, Date | undefined>;
type NullableTimestamp = ColumnType<Date | null, Date | null | undefined, Date | null>;
/** jsonb: written as a JSON string, read as a value. */
type Json<T> = ColumnType<T, string, string>;
type NullableJson<T> = ColumnType<T | null, string | null | undefined, string | null>;

type ReadingLevel = NonNullable<Book["reading_level"]>;

export type BookStatus = "making" | "completed" | "failed" | "canceled";

interface UsersTable { user_key: string; created_at: Timestamp }

/** API keys and browser sessions: both are secrets of an account, kept as SHA-256 only. */
interface ApiKeysTable {
  id: string;
  user_key: string;
  kind: "api-key" | "session";
  prefix: string;
  secret_hash: string;
  created_at: Timestamp;
}

export interface BooksTable {
  id: string;
  user_key: string;
  status: Generated<BookStatus>;
  topic: string;
  language: Language;
  target_age: TargetAge;
  style: Style;
  page_count: number;
  seed: number;
  /** The request as it was accepted. */
  spec: Json<CreateBook>;
  title: Generated<string>;
  dedication: Generated<string>;
  refrains: NullableJson<string[]>;
  characters: NullableJson<CharacterSheet[]>;
  cover: NullableJson<{ scene: Scene; imagePrompt: string; altText: string }>;
  motifs: NullableJson<Prop[]>;
  /** Set when the story has ended, so that a half-written story is written on and not bound. */
  story_finished_at: NullableTimestamp;
  story_made_by: string | null;
  story_is_ai: boolean | null;
  /** A story as it came, of which some pages may not be judged and stored yet. */
  story_draft: NullableJson<StoryDraft>;
  reading_level: NullableJson<ReadingLevel>;
  warnings: ColumnType<StoryNote[], string | undefined, string>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export type StoryDraft = { opening: Pick<Story, "title" | "dedication" | "refrains" | "characters" | "cover" | "motifs"> | null; pages: { page: StoryPage; promptHash?: string }[] };

export interface PagesTable {
  book_id: string;
  page_number: number;
  beat: StoryPage["beat"];
  text: string;
  alt_text: string;
  scene: Json<Scene>;
  image_prompt: string;
  /** Who wrote it, from which prompt (SHA-256) and in which attempt; null before version 0.3. */
  made_by: string | null;
  prompt_hash: string | null;
  attempt: number | null;
  /** The file in which it is read aloud, and its media type. */
  narration_key: ColumnType<string | null, string | null | undefined, string | null>;
  narration_type: ColumnType<string | null, string | null | undefined, string | null>;
  created_at: Timestamp;
}

/** One row a picture: 'cover', 'page-1' … 'page-24', 'end-papers'. The row is there before the work is waited for. */
export type PictureDraft = {
  fileKey: string;
  /** The redraw that it is the outcome of. */
  redraw: number;
  picture: Omit<Picture, "jpeg"> & { paintedStyle: string; madeBy: string; isAi: boolean; seed: number; promptHash?: string; notes: readonly StoryNote[] };
};

export interface PicturesTable {
  book_id: string;
  slot: string;
  calm_zone_wanted: NullableJson<{ edge: "top" | "bottom"; size: number }>;
  vendor_ticket: string | null;
  /** Null until the picture is stored. */
  file_key: string | null;
  width_px: number | null;
  height_px: number | null;
  heads: NullableJson<Box[]>;
  calm_zone: NullableJson<CalmZone>;
  painted_style: string | null;
  made_by: string | null;
  is_ai: boolean | null;
  seed: number | null;
  attempt: number | null;
  /** SHA-256 of what a model was told; null for pictures that are painted here. */
  prompt_hash: string | null;
  /** numeric comes back as text. */
  cost_usd: ColumnType<string, string | undefined, string>;
  /** Times it was painted anew because it was not safe. */
  redraw: Generated<number>;
  /** Painted and paid, with its file, but judged by nobody yet. */
  draft: NullableJson<PictureDraft>;
  created_at: Timestamp;
  painted_at: NullableTimestamp;
}

interface BookFilesTable {
  book_id: string;
  name: string;
  file_key: string;
  content_type: string;
  size_bytes: number;
  created_at: Timestamp;
}

interface JobsTable {
  id: string;
  user_key: string;
  kind: string;
  book_id: string;
  status: Generated<JobStatus>;
  current_step: Generated<JobStep>;
  progress: Generated<number>;
  attempt: Generated<number>;
  error_code: ErrorCode | null;
  error_detail: string | null;
  /** What to ask for instead, when the topic was refused. */
  error_suggestions: NullableJson<string[]>;
  /** Times the process died while it had this job, since the job last stored something. */
  crash_count: Generated<number>;
  /** Unexpected errors since the job last stored something. */
  failure_count: Generated<number>;
  spec: ColumnType<Record<string, unknown>, string | undefined, string>;
  created_at: Timestamp;
  updated_at: Timestamp;
  started_at: NullableTimestamp;
  finished_at: NullableTimestamp;
  /** When it was noticed that the job is not done in the promised time; told once, whoever notices. */
  late_at: NullableTimestamp;
}

/**
 * What a reader's event stream replays. 'job' rows are written by a trigger on jobs, whoever changes the row.
 * 'page-text' holds { page_number, text }, 'page-picture' { page_number, picture_url } with a path and no host.
 */
interface JobEventsTable {
  id: Generated<string>;
  job_id: string;
  name: "job" | "page-text" | "page-picture";
  data: Json<Record<string, unknown>>;
  created_at: Timestamp;
}

interface CharactersTable {
  id: string;
  user_key: string;
  name: string;
  description: string | null;
  look: Json<Look>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

interface IdempotencyKeysTable {
  user_key: string;
  key: string;
  /** SHA-256 of method, path and body. */
  request_hash: string;
  status_code: number;
  response: Json<unknown>;
  created_at: Timestamp;
}

/** A day of the calendar in UTC; select it as text, because the drivers disagree on what a date is. */
type Day = ColumnType<never, string, string>;
/** Exact to nine decimals, so it comes as text. */
type Dollars = ColumnType<string, string, string>;

/** The ledger: one row a call to a vendor. Holds ids and numbers and never a word of a book. */
interface ProviderCallsTable {
  id: string;
  created_at: Timestamp;
  /** Whose limit it counts towards: the day its book was reserved on, or the day it was made. */
  day: Day;
  user_key: string;
  book_id: string | null;
  job_id: string | null;
  attempt: number;
  try: number;
  step: JobStep;
  part: string;
  provider: string;
  model: string;
  operation: string;
  status: Generated<"open" | "succeeded" | "failed" | "unknown">;
  failure_kind: string | null;
  /** What it used; while it is open, what it uses at most. */
  units: NullableJson<{ inputTokens?: number; outputTokens?: number; images?: number; characters?: number }>;
  /** Its worst case, booked before it was made. */
  reserved_usd: Dollars;
  /** The part of that which came out of the book's reservation. */
  book_share_usd: Dollars;
  cost_usd: ColumnType<string | null, string | null | undefined, string>;
  /** The price it is reckoned by, with its date. */
  price: Json<Record<string, unknown>>;
  vendor_ticket: string | null;
  /** What the vendor got as `x-client-request-id`. */
  request_id: string | null;
  settled_at: NullableTimestamp;
  /** When the vendor's bill was laid beside it. */
  reconciled_at: NullableTimestamp;
}

/** One row a day, locked by whoever takes money out of the day. Reserved: what books and open calls hold together. */
interface CostDaysTable { day: Day; spent_usd: Dollars; reserved_usd: Dollars; warned_at: NullableTimestamp }

/** What a book may still spend. A trigger on jobs gives it back when the job ends, whoever ends it. */
interface CostReservationsTable { job_id: string; book_id: string; user_key: string; day: Day; reserved_usd: Dollars }

/** Who uses a vendor's account or waits for it; a released turn stays for the minute it counts towards. */
interface AccountTurnsTable {
  id: string;
  limit_key: string;
  work_key: string;
  user_key: string;
  /** The process that has the turn and renews it. */
  holder: string;
  status: Generated<"waiting" | "running" | "released">;
  asked_at: Date;
  granted_at: NullableTimestamp;
  expires_at: ColumnType<Date, Date, Date>;
}

interface AccountPausesTable { limit_key: string; paused_until: Timestamp; spacing_ms: Generated<number> }

interface ProviderBreakersTable {
  account_key: string;
  state: Generated<"closed" | "open">;
  reason: string | null;
  opened_at: NullableTimestamp;
  /** When one caller may try again. */
  retry_at: NullableTimestamp;
  wait_seconds: Generated<number>;
  failures_in_row: Generated<number>;
  window_started_at: Timestamp;
  window_calls: Generated<number>;
  window_failures: Generated<number>;
}

/** What operators set while the service runs. A trigger tells all processes; what is not there comes from the environment. */
interface SettingsTable { name: "rate_limit_requests" | "new_books"; value: Json<unknown>; reason: string | null; changed_by: string; changed_at: Timestamp }

/** Whom operators have shut out: a user's key, or an address or range. A trigger tells all processes. */
interface BlocksTable { kind: "user" | "address"; subject: string; reason: string | null; created_by: string; created_at: Timestamp }

interface AuditLogTable { id: Generated<string>; at: Timestamp; actor: string; action: string; subject: string | null; detail: Json<Record<string, unknown>> }

/** Worker processes; one that is not seen for a minute is gone. */
interface WorkersTable { id: string; host: string; version: string; running_jobs: number; started_at: Timestamp; seen_at: Timestamp }

/** When something that happens beside the program last went well; scripts write here, too. */
interface OperationMarksTable { name: string; succeeded_at: Timestamp }
/** Folders of files whose owner is gone, until they are gone, too. A trigger on books writes it. */
interface FileDeletionsTable { folder: string; deleted_at: Timestamp; due_at: Timestamp; tries: Generated<number> }

export interface Schema {
  users: UsersTable;
  api_keys: ApiKeysTable;
  books: BooksTable;
  pages: PagesTable;
  pictures: PicturesTable;
  book_files: BookFilesTable;
  jobs: JobsTable;
  job_events: JobEventsTable;
  characters: CharactersTable;
  idempotency_keys: IdempotencyKeysTable;
  provider_calls: ProviderCallsTable;
  cost_days: CostDaysTable;
  cost_reservations: CostReservationsTable;
  account_turns: AccountTurnsTable;
  account_pauses: AccountPausesTable;
  provider_breakers: ProviderBreakersTable;
  settings: SettingsTable;
  blocks: BlocksTable;
  audit_log: AuditLogTable;
  workers: WorkersTable;
  operation_marks: OperationMarksTable;
  file_deletions: FileDeletionsTable;
}
