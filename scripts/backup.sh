#!/usr/bin/env bash
# A backup of database and files that restore.sh can bring back and restore-drill.sh can prove.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"

usage() {
  cat <<'HELP'
Makes a backup of database and files while the service runs.

  ./scripts/backup.sh --to FOLDER [--keep-days N] [--without-files]

  --to              makes FOLDER/storybook-<UTC time>/ there, whole or not at all
  --keep-days       removes backups in FOLDER that are older, once the new one is there
  --without-files   only the database: for a bucket with versions and a replica of its own

Environment
  DATABASE_URL                       PostgreSQL; empty backs up the embedded DATA_DIR, while nothing runs
  DATA_DIR                           files, when there is no S3
  S3_ENDPOINT S3_REGION S3_BUCKET S3_ACCESS_KEY S3_SECRET_KEY   files, when there is (needs the aws command)
  BACKUP_PASSPHRASE                  encrypts with AES-256; without it nobody can restore, so keep it elsewhere too

Rows, counts and the list of files are of one moment (one snapshot). Ends with 0 when the backup is whole.
HELP
}

target="" keep_days="" with_files=true
while [ $# -gt 0 ]; do
  case "$1" in
    --help | -h) usage; exit 0 ;;
    --to) target="${2:?--to needs a folder}"; shift 2 ;;
    --keep-days) keep_days="${2:?--keep-days needs a number}"; shift 2 ;;
    --without-files) with_files=false; shift ;;
    *) echo "unknown option $1; see --help" >&2; exit 2 ;;
  esac
done
[ -n "$target" ] || { usage >&2; exit 2; }
case "$keep_days" in *[!0-9]*) echo "--keep-days needs a whole number" >&2; exit 2 ;; esac

fail() { echo "backup failed: $*" >&2; exit 1; }
umask 077
mkdir -p "$target"
name="storybook-$(date -u +%Y%m%dT%H%M%SZ)"
work="$target/.$name.partial"
mkdir "$work"
trap 'rm -rf "$work"' EXIT
data_dir="${DATA_DIR:-./data}"

back_up_embedded() {
  [ -d "$data_dir" ] || fail "there is no folder $data_dir"
  local holder
  holder="$(cat "$data_dir/lock.pid" 2>/dev/null || true)"
  if [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null; then fail "process $holder uses $data_dir; stop it first, or use PostgreSQL"; fi
  tar -C "$data_dir" --exclude=./lock --exclude=./lock.pid -cf "$work/data.tar" .
}

# One session keeps the snapshot open that the dump, the counts and the list of files share.
back_up_database() {
  export PGAPPNAME=storybook-backup
  url="$DATABASE_URL"
  if [[ "$url" =~ ^(postgres(ql)?://[^:/@]+):([^@]*)@(.*)$ ]]; then
    url="${BASH_REMATCH[1]}@${BASH_REMATCH[4]}"
    PGPASSWORD="$(printf '%b' "${BASH_REMATCH[3]//%/\\x}")"
    export PGPASSWORD
  fi
  coproc session { psql -XAtq -v ON_ERROR_STOP=1 -d "$url" 2>&1; }
  # shellcheck disable=SC2154 # coproc sets it
  local snapshot session_pid="$session_PID"
  echo "SET idle_in_transaction_session_timeout = 0; BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT pg_export_snapshot();" >&"${session[1]}"
  read -r -t 60 snapshot <&"${session[0]}" || fail "PostgreSQL does not answer"
  [[ "$snapshot" =~ ^[0-9A-F-]+$ ]] || fail "PostgreSQL: $snapshot"
  at_snapshot "$(count_rows_sql)" >"$work/rows.txt"
  at_snapshot "$(file_keys_sql)" >"$work/files.txt"
  pg_dump --format=custom --no-owner --no-privileges --snapshot="$snapshot" --file="$work/database.dump" -d "$url" || fail "pg_dump"
  echo "ROLLBACK; \\q" >&"${session[1]}"
  wait "$session_pid" || true
}
at_snapshot() {
  psql -XAtq -F ' ' -v ON_ERROR_STOP=1 -d "$url" -c "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET TRANSACTION SNAPSHOT '$snapshot'; $1; COMMIT" || fail "reading at the snapshot"
}
count_rows_sql() {
  echo "SELECT table_name, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM public.%I', table_name), false, true, '')))[1]::text FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1"
}
# Every column that is called file_key names files.
file_keys_sql() {
  psql -XAtq -d "$url" -c "SELECT coalesce(string_agg(format('SELECT file_key FROM public.%I WHERE file_key IS NOT NULL', table_name), ' UNION ' ORDER BY table_name), 'SELECT NULL WHERE false') FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'file_key'"
}

back_up_files() {
  local folder="$data_dir/files"
  if [ -n "${S3_ENDPOINT:-}" ]; then
    command -v aws >/dev/null || fail "files are in S3 and the aws command is not installed; with a bucket that keeps versions use --without-files"
    folder="$work/.files"
    mkdir "$folder"
    AWS_ACCESS_KEY_ID="$S3_ACCESS_KEY" AWS_SECRET_ACCESS_KEY="$S3_SECRET_KEY" AWS_DEFAULT_REGION="$S3_REGION" \
      aws --endpoint-url "$S3_ENDPOINT" s3 sync --only-show-errors "s3://$S3_BUCKET" "$folder" || fail "copying from S3"
  fi
  [ -d "$folder" ] || mkdir -p "$work/.none"
  [ -d "$folder" ] || folder="$work/.none"
  # A file that goes while tar reads belongs to a book that is being deleted.
  tar -C "$folder" --exclude=./.drafts --warning=no-file-removed --warning=no-file-changed -cf "$work/files.tar" . || [ $? -eq 1 ] || fail "packing the files"
  rm -rf "$work/.files" "$work/.none"
  drop_deleted_files
}

# What the rows name must be there, but for books that were deleted since the snapshot.
drop_deleted_files() {
  sort -o "$work/files.txt" "$work/files.txt"
  tar -tf "$work/files.tar" | sed 's#^\./##' | sort >"$work/.packed"
  comm -23 "$work/files.txt" "$work/.packed" >"$work/.missing"
  if [ -s "$work/.missing" ]; then
    psql -XAtq -d "$url" -c "$(file_keys_sql)" | sort >"$work/.now"
    local lost
    lost="$(comm -12 "$work/.missing" "$work/.now" | wc -l)"
    [ "$lost" -eq 0 ] || fail "$lost files that rows name are not in the store, the first: $(comm -12 "$work/.missing" "$work/.now" | head -n 1)"
    comm -12 "$work/files.txt" "$work/.packed" >"$work/.kept"
    mv "$work/.kept" "$work/files.txt"
  fi
  rm -f "$work/.packed" "$work/.missing" "$work/.now"
}

encrypt() {
  command -v openssl >/dev/null || fail "BACKUP_PASSPHRASE is set and openssl is not installed"
  local file
  for file in "$work"/*; do
    openssl enc -aes-256-ctr -pbkdf2 -iter 600000 -salt -pass env:BACKUP_PASSPHRASE -in "$file" -out "$file.enc" || fail "encrypting"
    rm "$file"
  done
}

if [ -z "${DATABASE_URL:-}" ]; then
  back_up_embedded
else
  back_up_database
  if [ "$with_files" = true ]; then back_up_files; else rm "$work/files.txt"; fi
fi
[ -z "${BACKUP_PASSPHRASE:-}" ] || encrypt
(cd "$work" && sha256sum -- * >SHA256SUMS)
sync -f "$work" 2>/dev/null || true
mv "$work" "$target/$name"
trap - EXIT
echo "$target/$name: $(du -sh "$target/$name" | cut -f1)"

if [ -n "$keep_days" ]; then
  find "$target" -mindepth 1 -maxdepth 1 -type d -name 'storybook-*Z' ! -name "$name" -mtime "+$keep_days" -exec rm -rf {} +
fi
[ -z "${DATABASE_URL:-}" ] || "$here/mark-success.sh" backup
