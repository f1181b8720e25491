import type { FastifyReply } from "fastify";

/** Resets the connection instead of an answer: the client sees ECONNRESET, or a stream that ends in an error. */
export function resetConnection(reply: FastifyReply): void {
  if (!reply.sent) reply.hijack();
  reply.raw.socket?.resetAndDestroy();
}

/** Never answers; resolves when the client gives up. */
export async function hang(reply: FastifyReply): Promise<void> {
  if (!reply.sent) reply.hijack();
  if (reply.raw.socket === null || reply.raw.socket.destroyed) return;
  await new Promise<void>((resolve) => reply.raw.once("close", resolve));
}

export function isClientGone(reply: FastifyReply): boolean {
  return reply.raw.destroyed || reply.raw.socket === null || reply.raw.socket.destroyed;
}
