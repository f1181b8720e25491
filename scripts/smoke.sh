#!/usr/bin/env bash
# Proves that a running service makes a book.
set -euo pipefail

usage() {
  cat <<'HELP'
Proves that a running service makes a book: health, account, a four-page book, its pages and its PDF.

  ./scripts/smoke.sh [--dry-run] [BASE_URL]

  --dry-run   only says what would be asked; asks nothing and needs no service
  BASE_URL    where the service is; default http://localhost:8000

Environment
  SMOKE_API_KEY           uses this account instead of making a new one (needed with SIGNUP=closed)
  SMOKE_TIMEOUT_SECONDS   longest wait for the book; default 600

The book is deleted afterwards. Ends with 0 when everything worked, with 1 at the first failure, with 2 when it was called wrongly.
Needs curl and jq.
HELP
}

dry_run=false
base=""
for word in "$@"; do
  case "$word" in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=true ;;
    -*) echo "unknown option $word; see --help" >&2; exit 2 ;;
    *) [ -z "$base" ] || { echo "one address, please; see --help" >&2; exit 2; }; base="${word%/}" ;;
  esac
done
base="${base:-http://localhost:8000}"
timeout="${SMOKE_TIMEOUT_SECONDS:-600}"
case "$base" in http://* | https://*) ;; *) echo "BASE_URL must begin with http:// or https://" >&2; exit 2 ;; esac
case "$timeout" in '' | *[!0-9]*) echo "SMOKE_TIMEOUT_SECONDS must be a whole number" >&2; exit 2 ;; esac

if [ "$dry_run" = true ]; then
  cat <<PLAN
Would ask $base:
  GET    /health                          200 and "status":"healthy"
  GET    /health/ready                    200
  POST   /v1/users                        201, a new account$([ -z "${SMOKE_API_KEY:-}" ] || echo " (left out: SMOKE_API_KEY is set)")
  POST   /v1/books                        202, a book of four pages
  GET    /v1/jobs/{job_id}                until it is completed, at most $timeout s
  GET    /v1/books/{book_id}              four pages with text and picture
  GET    /v1/books/{book_id}/files/book.pdf   a PDF that can be opened
  DELETE /v1/books/{book_id}
Nothing was asked.
PLAN
  exit 0
fi

fail() { echo "FAIL $*" >&2; exit 1; }
for tool in curl jq; do command -v "$tool" >/dev/null || fail "$tool is not installed"; done

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
umask 077
# The key goes to curl by a file, so that no list of processes shows it.
auth="$work/auth"
: >"$auth"

# ask METHOD PATH EXPECTED_STATUS [BODY]: the answer is in $work/answer.
ask() {
  local status body=()
  [ $# -lt 4 ] || body=(-H 'content-type: application/json' -d "$4")
  status="$(curl -sS --max-time 30 -o "$work/answer" -w '%{http_code}' -X "$1" -K "$auth" "${body[@]}" "$base$2" 2>"$work/error")" || fail "$1 $2: $(tr '\n' ' ' <"$work/error")"
  [ "$status" = "$3" ] || fail "$1 $2 answered $status instead of $3: $(head -c 300 "$work/answer")"
}
field() { jq -er "$1" "$work/answer" 2>/dev/null || fail "an answer lacks $1: $(head -c 300 "$work/answer")"; }

ask GET /health 200
[ "$(field .status)" = healthy ] || fail "GET /health is not healthy"
echo "ok   healthy, version $(field .version)"
ask GET /health/ready 200
echo "ok   ready"

key="${SMOKE_API_KEY:-}"
if [ -z "$key" ]; then
  ask POST /v1/users 201
  key="$(field .api_key)"
fi
printf 'header = "authorization: Bearer %s"\n' "$key" >"$auth"

started="$(date +%s)"
ask POST /v1/books 202 '{"topic":"a small lighthouse that is afraid of the dark","page_count":4}'
job="$(field .job_id)"
book="$(field .book_id)"
echo "ok   a book is ordered"

while :; do
  ask GET "/v1/jobs/$job" 200
  state="$(field .status)"
  [ "$state" != completed ] || break
  case "$state" in failed | canceled) fail "the book is $state: $(jq -r '.error.code // "no code"' "$work/answer") at $(field .current_step)" ;; esac
  [ $(($(date +%s) - started)) -lt "$timeout" ] || fail "the book is not done after $timeout s: $state at $(field .current_step)"
  sleep 2
done
echo "ok   the book is done after $(($(date +%s) - started)) s"

ask GET "/v1/books/$book" 200
[ "$(field '[.pages[] | select((.text | length) > 0 and .picture_url != null)] | length')" = 4 ] || fail "the book has not four pages with text and picture"
picture="$(field '.pages[0].picture_url')"
case "$picture" in http*) ;; *) picture="$base$picture" ;; esac
curl -sSfL --max-time 60 -K "$auth" -o "$work/picture" "$picture" || fail "the picture of page 1 cannot be fetched"
[ -s "$work/picture" ] || fail "the picture of page 1 is empty"
echo "ok   four pages with text and picture"

# Files may lie in a store that is asked by a signed address; the key stays here.
curl -sSfL --max-time 60 -K "$auth" -o "$work/book.pdf" "$base/v1/books/$book/files/book.pdf" || fail "the PDF cannot be fetched"
[ "$(head -c 5 "$work/book.pdf")" = "%PDF-" ] || fail "the PDF is none"
tail -c 32 "$work/book.pdf" | grep -aq '%%EOF' || fail "the PDF is cut off"
pages=""
if command -v pdfinfo >/dev/null; then
  pages="$(pdfinfo "$work/book.pdf" 2>"$work/error" | awk '/^Pages:/ { print $2 }')"
  [ "${pages:-0}" -ge 4 ] || fail "the PDF cannot be opened: $(head -c 200 "$work/error")"
fi
echo "ok   the PDF opens${pages:+: $pages pages}, $(wc -c <"$work/book.pdf") bytes"

ask DELETE "/v1/books/$book" 204
# An account that was made for this leaves with its book.
[ -n "${SMOKE_API_KEY:-}" ] || curl -sS --max-time 30 -o /dev/null -X DELETE -K "$auth" "$base/v1/me" 2>/dev/null || true
echo "All is well."
