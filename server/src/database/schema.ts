import type {
  Book, Box, CalmZone, CharacterSheet, CreateBook, ErrorCode, JobStatus, JobStep, Language, Look, Picture, Prop, Scene, Story, StoryNote, StoryPage, Style, TargetAge,
} from "@ai-story-book/contracts";
import type { ColumnType, Generated } from "kysely";
import type { Json, NullableJson, NullableTimestamp, Timestamp } from "./schema-columns.ts";
import type { AccountPausesTable, AccountTurnsTable, CostDaysTable, CostReservationsTable, ProviderBreakersTable, ProviderCallsTable } from "./schema-of-calls.ts";

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
  /** Grows with each change of a page; the files show it when `bound_version` is the same. */
  content_version: Generated<number>;
  bound_version: Generated<number>;
  series_id: ColumnType<string | null, string | null | undefined, string | null>;
  volume: ColumnType<number | null, number | null | undefined, number | null>;
  /** Characters that the book was given when it was ordered; without them its saved characters are looked up. */
  given_cast: NullableJson<GivenCharacter[]>;
  /** A copy of the story that this book tells for another age or in another language. */
  retold_from: NullableJson<RetoldStory>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

export type StoryDraft = { opening: Pick<Story, "title" | "dedication" | "refrains" | "characters" | "cover" | "motifs"> | null; pages: { page: StoryPage; promptHash?: string }[] };

export type GivenCharacter = Pick<CharacterSheet, "name" | "role" | "description" | "look">;
/** `firstLanguage` is that of the first telling, whose draws all others share. */
export type RetoldStory = { bookId: string; title: string; language: Language; firstLanguage: Language; characters: GivenCharacter[]; pages: string[] };

/** Books with one cast. `given_cast` is that of the book it began with, for when all its volumes are gone. */
interface SeriesTable {
  id: string;
  user_key: string;
  title: string;
  given_cast: ColumnType<GivenCharacter[], string | undefined, string>;
  created_at: Timestamp;
  updated_at: Timestamp;
}

/** Links by which anybody reads a book, as SHA-256 of their tokens. */
interface SharesTable { token_hash: string; book_id: string; created_at: Timestamp; expires_at: ColumnType<Date, Date, Date> }
/** What carries a shelf to another device, kept as SHA-256 only. */
interface RecoveryKeysTable { user_key: string; secret_hash: string; created_at: Timestamp }

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
  /** The version that is shown; 1 until the page is changed. */
  version: Generated<number>;
  created_at: Timestamp;
}

/** A picture's row as a version or a draft keeps it. */
export type KeptPicture = {
  file_key: string;
  width_px: number;
  height_px: number;
  heads: Box[];
  calm_zone: CalmZone | null;
  painted_style: string;
  made_by: string;
  is_ai: boolean;
  seed: number;
  prompt_hash: string | null;
  cost_usd: number;
};

/** What a page was, for each of its versions; a page that was never changed has none. */
interface PageVersionsTable {
  book_id: string;
  page_number: number;
  version: number;
  /** The story's own, a reader's edit, or made anew. */
  origin: "story" | "reader" | "redo";
  text: string;
  alt_text: string;
  scene: Json<Scene>;
  image_prompt: string;
  made_by: string | null;
  prompt_hash: string | null;
  picture: NullableJson<KeptPicture>;
  /** What the reader asked for. */
  note: string | null;
  created_at: Timestamp;
}

/** A page being made anew by a job, until it is shown; what was paid for is in it. */
interface PageDraftsTable {
  job_id: string;
  page: NullableJson<StoryPage>;
  prompt_hash: string | null;
  vendor_ticket: string | null;
  redraw: Generated<number>;
  /** Painted and paid, with its file, but judged by nobody yet. */
  painted: NullableJson<PictureDraft>;
  picture: NullableJson<KeptPicture>;
  notes: ColumnType<StoryNote[], string | undefined, string>;
  published_at: NullableTimestamp;
}

export type PictureDraft = {
  fileKey: string;
  /** The redraw that it is the outcome of. */
  redraw: number;
  picture: Omit<Picture, "jpeg"> & { paintedStyle: string; madeBy: string; isAi: boolean; seed: number; promptHash?: string; notes: readonly StoryNote[] };
};

/** One row a picture: 'cover', 'page-1' … 'page-24', 'end-papers'. The row is there before the work is waited for. */
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
  page_versions: PageVersionsTable;
  page_drafts: PageDraftsTable;
  book_files: BookFilesTable;
  jobs: JobsTable;
  job_events: JobEventsTable;
  characters: CharactersTable;
  series: SeriesTable;
  shares: SharesTable;
  recovery_keys: RecoveryKeysTable;
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
