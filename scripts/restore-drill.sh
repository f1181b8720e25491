#!/usr/bin/env bash
# Proves a backup: restores it beside the real database, starts the service on it and makes a book.
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"

usage() {
  cat <<'HELP'
Proves that a backup can be used, without touching the real database and files.

  ./scripts/restore-drill.sh BACKUP
  ./scripts/restore-drill.sh --latest-in FOLDER

Restores into a database of its own on the same server and into a temporary folder, compares rows and files, opens the
PDFs, starts the service on them with the built-in providers, makes a book (scripts/smoke.sh), and removes everything.

Environment
  DATABASE_URL          names the server, and the database where the success is remembered
  DRILL_DATABASE_URL    another server for the drill; its user must be allowed to create databases
  BACKUP_PASSPHRASE     for an encrypted backup

Says how long it took. Ends with 0 when the backup is good.
HELP
}

backup=""
while [ $# -gt 0 ]; do
  case "$1" in
    --help | -h) usage; exit 0 ;;
    --latest-in)
      folder="${2:?--latest-in needs a folder}"
      backup="$(find "$folder" -mindepth 1 -maxdepth 1 -type d -name 'storybook-*Z' | sort | tail -n 1)"
      [ -n "$backup" ] || { echo "restore drill failed: there is no backup in $folder" >&2; exit 1; }
      shift 2
      ;;
    -*) echo "unknown option $1; see --help" >&2; exit 2 ;;
    *) backup="$1"; shift ;;
  esac
done
[ -n "$backup" ] || { usage >&2; exit 2; }
: "${DATABASE_URL:?DATABASE_URL is missing}"

fail() { echo "restore drill failed: $*" >&2; exit 1; }
node="$here/../node_modules/.bin/node"
[ -x "$node" ] || node="$(command -v node)" || fail "node is not installed"
real="$DATABASE_URL"
server="${DRILL_DATABASE_URL:-$DATABASE_URL}"
name="storybook_drill_$$_$(date +%s)"
# The same address with another database; parameters behind a question mark stay.
drill="$(sed -E "s#^([^?]*//[^/?]*)(/[^?]*)?#\1/$name#" <<<"$server")"
work="$(mktemp -d)"
service=""
started="$(date +%s)"

clean_up() {
  if [ -n "$service" ]; then
    kill "$service" 2>/dev/null || true
    wait "$service" 2>/dev/null || true
  fi
  psql -XAtq -d "$server" -c "DROP DATABASE IF EXISTS $name WITH (FORCE)" || echo "the database $name is still there" >&2
  rm -rf "$work"
}
psql -XAtq -v ON_ERROR_STOP=1 -d "$server" -c "CREATE DATABASE $name" || fail "no database could be made for it"
trap clean_up EXIT

echo "restoring $backup"
env -u S3_ENDPOINT DATABASE_URL="$drill" DATA_DIR="$work/data" "$here/restore.sh" "$backup" || fail "$backup cannot be restored"
in_drill() { psql -XAtq -F ' ' -v ON_ERROR_STOP=1 -d "$drill" -c "$1"; }

if [ -d "$work/data/files" ]; then
  checked=0
  while read -r size key; do
    [ "$(stat -c %s "$work/data/files/$key" 2>/dev/null)" = "$size" ] || fail "$key has not the size that its row tells"
    case "$key" in *.pdf) [ "$(head -c 5 "$work/data/files/$key")" = "%PDF-" ] || fail "$key is no PDF" ;; esac
    checked=$((checked + 1))
  done < <(in_drill "SELECT size_bytes, file_key FROM book_files")
  echo "$checked files of books have their size"
fi

# Books that were under way belong to the real service.
in_drill "UPDATE jobs SET status = 'canceled' WHERE status IN ('queued', 'running')" >/dev/null
port=$((20000 + RANDOM % 20000))
# Nothing of this environment: no keys of providers, no store, no Redis.
program=(env -i PATH="$PATH" HOME="$work" HOST=127.0.0.1 PORT="$port" METRICS_PORT="$((port + 1))" DATABASE_URL="$drill" DATA_DIR="$work/data" LOG_LEVEL=warn "$node" "$here/../server/src/main.ts")
"${program[@]}" migrate >"$work/log" 2>&1 || fail "the tables cannot be brought up to date: $(tail -n 3 "$work/log")"
"${program[@]}" all >>"$work/log" 2>&1 &
service=$!
for _ in $(seq 120); do
  kill -0 "$service" 2>/dev/null || fail "the service does not start: $(tail -n 5 "$work/log")"
  ! curl -sf --max-time 2 "http://127.0.0.1:$port/health/ready" >/dev/null || break
  sleep 1
done
"$here/smoke.sh" "http://127.0.0.1:$port" || fail "the service makes no book on the restored data"

echo "The backup is good; it took $(($(date +%s) - started)) s."
DATABASE_URL="$real" "$here/mark-success.sh" restore-drill
