/** For health checks of containers, which have no curl: ends with 0 when the address answers with 2xx within four seconds. */
const answer = await fetch(process.argv[2] ?? "", { signal: AbortSignal.timeout(4000) }).catch((error: unknown) => error);
if (!(answer instanceof Response) || !answer.ok) {
  console.error(answer instanceof Response ? `answered ${answer.status}` : `no answer: ${String(answer)}`);
  process.exit(1);
}
