import type { FastifyInstance, FastifyRequest } from "fastify";

export type RequestMeasures = {
  requestDuration: { observe(labels: { method: string; route: string; status_class: string }, seconds: number): void };
  requestsInFlight: { inc(): void; dec(): void };
};

/** Times every answer by the template of its route. Event streams last as long as a reader stays, and say nothing about speed. */
export function measureRequests(app: FastifyInstance, { requestDuration, requestsInFlight }: RequestMeasures): void {
  const underWay = new WeakSet<FastifyRequest>();
  const end = (request: FastifyRequest): void => {
    // A reader who leaves may be reported twice.
    if (underWay.delete(request)) requestsInFlight.dec();
  };
  app.addHook("onRequest", async (request) => {
    underWay.add(request);
    requestsInFlight.inc();
  });
  app.addHook("onRequestAbort", async (request) => end(request));
  app.addHook("onResponse", async (request, reply) => {
    end(request);
    const route = request.routeOptions.url ?? "none";
    if (route.endsWith("/events")) return;
    requestDuration.observe({ method: request.method, route, status_class: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000);
  });
}
