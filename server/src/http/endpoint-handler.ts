import type { Endpoint } from "@ai-story-book/contracts";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { z } from "zod";

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined;
type Answer<E extends Endpoint> = { [Status in keyof E["responses"]]: E["responses"][Status] extends z.ZodType ? z.output<E["responses"][Status]> : never }[keyof E["responses"]];

/** What a route gets: everything validated, and the account where the endpoint asks for one. */
type EndpointInput<E extends Endpoint> = {
  params: Parsed<E["params"]>;
  query: Parsed<E["query"]>;
  body: Parsed<E["body"]>;
  userKey: E["access"] extends "user" ? string : string | null;
  /** The name an operator acts under. */
  operator: E["access"] extends "admin" ? string : string | null;
  request: FastifyRequest;
  reply: FastifyReply;
};
export type EndpointHandler<E extends Endpoint> = (input: EndpointInput<E>) => Promise<Answer<E>>;

/** Registers one endpoint of the contract; its first response status is the one that is sent. */
export type Register = <const E extends Endpoint>(endpoint: E, handler: EndpointHandler<E>) => void;
