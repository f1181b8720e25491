export const HELP_TEXT = `Vendors on this machine: OpenAI- and Replicate-shaped servers that cost nothing.

  npm run simulator -- [options]

  --port N             where to listen; default 8787, 0 for any free port
  --host ADDRESS       a loopback address; default 127.0.0.1
  --profile NAME       A (fixed, the default), B (fast), C (slow and uneven), null (at once)
  --time-scale X       real seconds for each simulated one; 0.1 is ten times as fast
  --seed N             latencies, faults and stories depend on it and on the call alone; default 1
  --faults RATE        share of calls that go wrong in a way a client can outlive, for example 0.1
  --fault RULE         [operation/]fault[@key=value&key=value][:rate][*count], any number of times
                       for example nsfw@page=7  prediction/R7:0.2  chat/insufficient-quota*1
                       rate-limited@retryAfterSeconds=7*1
                       keys: book step page attempt prompt, retryAfterSeconds afterTokens delayMs code billed
  --limit RULE         lane=inFlight[/perMinute], for example replicate/pictures=5 or openai/text=/500
                       lanes: openai/text openai/pictures openai/moderation openai/speech replicate/pictures
  --model NAME         a model to know beside the usual ones, any number of times
  --tokens-per-event N how many tokens an event of a stream carries; default 1
  --list-faults        say what can go wrong
  --print-prices       print what the bill uses, as a PRICES_FILE
  --help               this page

While it runs, http://ADDRESS:PORT/__simulator/ has health, faults, ledger, calls, overruns, limits, clock, reset.`;
