export const OPS_HELP = `Operates a running AI Story Book. Every act is written into the audit log.

  npm run ops -- <command> [options]

  status                               health, workers, providers, settings
  jobs list [--status S] [--user U] [--code C] [--limit N]
  jobs show ID                         one job, how it went, what it cost
  jobs retry ID                        queue a failed or canceled job again
  jobs cancel ID                       stop a job
  stuck                                running jobs without news
  rate-limit N | default               costly requests of one user in a window
  books off | on                       emergency switch for new books
  block user U | block ip ADDRESS      shut out of all that writes; ranges as 203.0.113.0/24
  unblock user U | unblock ip ADDRESS
  blocks                               who is shut out
  costs today | by-user | by-book [--days N]
  costs reconcile --bill FILE          lay a vendor's bill beside the ledger; docs/guides/costs.md has the format
  settings show                        what is in force, and who set it
  audit [--limit N]                    who did what

Options
  --reason "…"   why; kept in the audit log
  --json         the answer as JSON
  --url URL      the service; default OPS_URL, else http://localhost:<PORT>
  --help

The token is ADMIN_TOKEN, or with the embedded database the file admin-token in DATA_DIR.
Exit code: 0 done, 1 refused or not reached, 2 not understood.`;
