#!/usr/bin/env bash
# Puts one commit into a cluster: migration first, then API and workers. Rolling back is an older commit.
set -euo pipefail
root="$(cd "$(dirname "$0")/.." && pwd)"

usage() {
  cat <<'HELP'
Puts one commit into a cluster: settings and migration first, then everything else, and waits until it runs.

  ./scripts/deploy-kubernetes.sh --overlay staging|production --commit SHA [--owner NAME] [--rollback] [--dry-run]

  --overlay    which folder of ops/k8s/overlays
  --commit     40 hexadecimal digits; the images of this commit must have been pushed
  --owner      whose images, when they are not the ones of the overlay (company)
  --rollback   leaves the migration out: tables of a newer version serve the version before
  --dry-run    prints what would be applied; needs no cluster

Needs kubectl. The secret storybook-secrets must be in the namespace.
HELP
}

overlay="" commit="" owner="company" rollback=false dry_run=false
while [ $# -gt 0 ]; do
  case "$1" in
    --help | -h) usage; exit 0 ;;
    --overlay) overlay="${2:?--overlay needs a name}"; shift 2 ;;
    --commit) commit="${2:?--commit needs a SHA}"; shift 2 ;;
    --owner) owner="${2:?--owner needs a name}"; shift 2 ;;
    --rollback) rollback=true; shift ;;
    --dry-run) dry_run=true; shift ;;
    *) echo "unknown option $1; see --help" >&2; exit 2 ;;
  esac
done
[ -f "$root/ops/k8s/overlays/$overlay/kustomization.yaml" ] || { echo "--overlay is staging or production" >&2; exit 2; }
[[ "$commit" =~ ^[0-9a-f]{40}$ ]] || { echo "--commit needs 40 hexadecimal digits" >&2; exit 2; }
[[ "$owner" =~ ^[a-z0-9][a-z0-9-]*$ ]] || { echo "--owner needs lower-case letters, digits and dashes" >&2; exit 2; }

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
kubectl kustomize "$root/ops/k8s/overlays/$overlay" | sed -e "s#:commit-to-deploy\$#:$commit#" -e "s#ghcr.io/company/#ghcr.io/$owner/#" >"$work/all.yaml"
! grep -q commit-to-deploy "$work/all.yaml" || { echo "an image has no place for the commit" >&2; exit 1; }
namespace="$(awk '$1 == "namespace:" { print $2; exit }' "$work/all.yaml")"

if [ "$dry_run" = true ]; then
  echo "# namespace $namespace, commit $commit, $([ "$rollback" = true ] && echo "without migration" || echo "migration first")"
  cat "$work/all.yaml"
  exit 0
fi

migration='app.kubernetes.io/component in (settings,migrate)'
kubectl apply -f "$root/ops/k8s/overlays/$overlay/namespace.yaml"
if [ "$rollback" = false ]; then
  kubectl -n "$namespace" delete job migrate --ignore-not-found --wait
  kubectl -n "$namespace" apply -f "$root/ops/k8s/base/service-account.yaml"
  kubectl apply -f "$work/all.yaml" -l "$migration"
  kubectl -n "$namespace" wait --for=condition=complete --timeout=900s job/migrate || {
    kubectl -n "$namespace" logs job/migrate --tail=50 >&2 || true
    echo "the migration did not end; nothing else was changed" >&2
    exit 1
  }
fi
kubectl apply -f "$work/all.yaml" -l 'app.kubernetes.io/component notin (migrate)'
kubectl -n "$namespace" rollout status deployment/api --timeout=600s
kubectl -n "$namespace" rollout status deployment/worker --timeout=600s
echo "$commit runs in $namespace"
