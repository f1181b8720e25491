#!/usr/bin/env bash
# Brings back what backup.sh made.
set -euo pipefail

usage() {
  cat <<'HELP'
Brings back a backup into an empty place, whole or not at all.

  ./scripts/restore.sh [--force] BACKUP

  BACKUP    a folder that backup.sh made
  --force   replaces what is there

Environment: DATABASE_URL, DATA_DIR or the S3_ variables, BACKUP_PASSPHRASE, as for backup.sh.
Stop API and workers first: while others are connected nothing is changed, also not with --force.
Afterwards the counts of all tables and the files are compared with the backup. Ends with 0 when all is there.
HELP
}

force=false backup=""
for word in "$@"; do
  case "$word" in
    --help | -h) usage; exit 0 ;;
    --force) force=true ;;
    -*) echo "unknown option $word; see --help" >&2; exit 2 ;;
    *) backup="$word" ;;
  esac
done
[ -n "$backup" ] || { usage >&2; exit 2; }

fail() { echo "restore failed: $*" >&2; exit 1; }
umask 077
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
data_dir="${DATA_DIR:-./data}"

[ -f "$backup/SHA256SUMS" ] || fail "$backup is not a whole backup: it has no SHA256SUMS"
(cd "$backup" && sha256sum --quiet --check SHA256SUMS) || fail "$backup has changed since it was made"

# part NAME: a path where the part can be read, decrypted where it must be; empty when the backup has no such part.
part() {
  if [ -f "$backup/$1" ]; then
    echo "$backup/$1"
  elif [ -f "$backup/$1.enc" ]; then
    [ -n "${BACKUP_PASSPHRASE:-}" ] || fail "the backup is encrypted and BACKUP_PASSPHRASE is missing"
    openssl enc -d -aes-256-ctr -pbkdf2 -iter 600000 -pass env:BACKUP_PASSPHRASE -in "$backup/$1.enc" -out "$work/$1" || fail "decrypting $1"
    echo "$work/$1"
  fi
}

restore_embedded() {
  if [ -d "$data_dir" ] && [ -n "$(ls -A "$data_dir")" ]; then
    [ "$force" = true ] || fail "$data_dir is not empty; --force replaces it"
    local holder
    holder="$(cat "$data_dir/lock.pid" 2>/dev/null || true)"
    if [ -n "$holder" ] && kill -0 "$holder" 2>/dev/null; then fail "process $holder uses $data_dir"; fi
    rm -rf "$data_dir"
  fi
  mkdir -p "$data_dir"
  tar -C "$data_dir" -xf "$1"
}

restore_database() {
  : "${DATABASE_URL:?DATABASE_URL is missing}"
  export PGAPPNAME=storybook-restore
  url="$DATABASE_URL"
  if [[ "$url" =~ ^(postgres(ql)?://[^:/@]+):([^@]*)@(.*)$ ]]; then
    url="${BASH_REMATCH[1]}@${BASH_REMATCH[4]}"
    PGPASSWORD="$(printf '%b' "${BASH_REMATCH[3]//%/\\x}")"
    export PGPASSWORD
  fi
  local others
  others="$(query "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'")" || fail "PostgreSQL does not answer"
  [ "$others" = 0 ] || fail "$others others are connected to the database; stop API and workers first"
  if [ "$(query "SELECT to_regclass('jobs') IS NOT NULL")" = t ] && [ "$force" = false ]; then fail "the database is not empty; --force replaces it"; fi
  # What a newer version added must go too, so nothing of the old tables is kept.
  query "DROP SCHEMA IF EXISTS pgboss CASCADE; DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public" >"$work/said" 2>&1 || fail "emptying the database: $(tail -n 1 "$work/said")"
  pg_restore --exit-on-error --single-transaction --no-owner --no-privileges -d "$url" "$1" || fail "pg_restore"
}
query() { psql -XAtq -F ' ' -v ON_ERROR_STOP=1 -d "$url" -c "$1"; }

compare_rows() {
  query "SELECT table_name, (xpath('/row/c/text()', query_to_xml(format('SELECT count(*) AS c FROM public.%I', table_name), false, true, '')))[1]::text FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1" >"$work/rows-now"
  diff "$1" "$work/rows-now" >&2 || fail "the counts of tables differ (< backup, > now)"
  query "ANALYZE"
}

restore_files() {
  local folder="$data_dir/files"
  [ -z "${S3_ENDPOINT:-}" ] || folder="$work/files"
  mkdir -p "$folder"
  tar -C "$folder" -xf "$1"
  local missing=0 key
  while IFS= read -r key; do
    [ -f "$folder/$key" ] || { missing=$((missing + 1)); echo "missing: $key" >&2; }
  done <"$2"
  [ "$missing" -eq 0 ] || fail "$missing files that rows name are not in the backup"
  if [ -n "${S3_ENDPOINT:-}" ]; then
    command -v aws >/dev/null || fail "files belong into S3 and the aws command is not installed"
    AWS_ACCESS_KEY_ID="$S3_ACCESS_KEY" AWS_SECRET_ACCESS_KEY="$S3_SECRET_KEY" AWS_DEFAULT_REGION="$S3_REGION" \
      aws --endpoint-url "$S3_ENDPOINT" s3 sync --only-show-errors "$folder" "s3://$S3_BUCKET" || fail "copying into S3"
  fi
  echo "$(wc -l <"$2") files are there"
}

data="$(part data.tar)"
if [ -n "$data" ]; then
  restore_embedded "$data"
  echo "restored into $data_dir"
  exit 0
fi
dump="$(part database.dump)"
[ -n "$dump" ] || fail "$backup has no database"
rows="$(part rows.txt)"
restore_database "$dump"
compare_rows "$rows"
echo "$(awk '{ sum += $2 } END { print sum }' "$rows") rows in $(wc -l <"$rows") tables are there"
files="$(part files.tar)"
if [ -n "$files" ]; then restore_files "$files" "$(part files.txt)"; else echo "note: this backup was made without files"; fi
