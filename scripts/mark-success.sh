#!/usr/bin/env bash
# Remembers in the database when something last succeeded; the service shows it as a measure, and alerts hang on it.
set -euo pipefail

usage() {
  cat <<'HELP'
Remembers that something succeeded just now.

  ./scripts/mark-success.sh backup|restore-drill|canary

Environment: DATABASE_URL. Does nothing where the tables know no marks yet.
HELP
}

case "${1:-}" in
  --help | -h) usage; exit 0 ;;
  backup | restore-drill | canary) name="$1" ;;
  *) usage >&2; exit 2 ;;
esac
: "${DATABASE_URL:?DATABASE_URL is missing}"

# The password goes by the environment, not by the list of processes.
url="$DATABASE_URL"
if [[ "$url" =~ ^(postgres(ql)?://[^:/@]+):([^@]*)@(.*)$ ]]; then
  url="${BASH_REMATCH[1]}@${BASH_REMATCH[4]}"
  PGPASSWORD="$(printf '%b' "${BASH_REMATCH[3]//%/\\x}")"
  export PGPASSWORD
fi
if [ "$(psql -XAtq -d "$url" -c "SELECT to_regclass('operation_marks') IS NOT NULL")" != t ]; then
  echo "note: these tables know no marks; $name is not remembered" >&2
  exit 0
fi
psql -XAtq -v ON_ERROR_STOP=1 -d "$url" -c "INSERT INTO operation_marks (name, succeeded_at) VALUES ('$name', now()) ON CONFLICT (name) DO UPDATE SET succeeded_at = EXCLUDED.succeeded_at"
