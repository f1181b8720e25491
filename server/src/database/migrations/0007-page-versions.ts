import { sql, type Kysely } from "kysely";

/**
 * Versions of pages, drafts of pages that are made anew, and how new the bound files are. Safe while the version before runs: it
 * adds tables, and columns with a constant default that version does not write. The tables refer to `jobs` and `pages`, whose
 * writers are waited for two seconds at most.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(database);
}

const STATEMENTS = [
  `SET LOCAL lock_timeout = '2s'`,

  // The content of a book is newer than its files while bound_version is the smaller one.
  `ALTER TABLE books ADD COLUMN content_version integer NOT NULL DEFAULT 0, ADD COLUMN bound_version integer NOT NULL DEFAULT 0`,
  `ALTER TABLE pages ADD COLUMN version integer NOT NULL DEFAULT 1`,

  // A page that was never changed has no row here. \`picture\` is the picture's row as it was; its file stays in the book's folder.
  `CREATE TABLE page_versions (
    book_id uuid NOT NULL,
    page_number integer NOT NULL,
    version integer NOT NULL CHECK (version >= 1),
    origin text NOT NULL CHECK (origin IN ('story', 'reader', 'redo')),
    text text NOT NULL,
    alt_text text NOT NULL,
    scene jsonb NOT NULL,
    image_prompt text NOT NULL,
    made_by text,
    prompt_hash text,
    picture jsonb,
    note text,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (book_id, page_number, version),
    FOREIGN KEY (book_id, page_number) REFERENCES pages ON DELETE CASCADE
  )`,

  // What a job that makes a page anew has paid for already, until it is shown.
  `CREATE TABLE page_drafts (
    job_id uuid PRIMARY KEY REFERENCES jobs ON DELETE CASCADE,
    page jsonb,
    prompt_hash text,
    vendor_ticket text,
    redraw integer NOT NULL DEFAULT 0,
    painted jsonb,
    picture jsonb,
    notes jsonb NOT NULL DEFAULT '[]',
    published_at timestamptz
  )`,
];
