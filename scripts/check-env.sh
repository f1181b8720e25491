#!/usr/bin/env bash
# Names every environment variable that is missing, malformed or a placeholder; --help tells more.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"
node="$root/node_modules/.bin/node"
[ -x "$node" ] || node=node
exec "$node" "$root/server/src/main.ts" check-env "$@"
