import type { FastifyHelmetOptions } from "@fastify/helmet";

/**
 * What a browser may do with our pages: load from this address and nowhere else, run no script and take no style that
 * stands in the page itself, be in nobody's frame. The API's documentation brings a policy of its own.
 */
export const SECURITY_HEADERS: FastifyHelmetOptions = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
    },
  },
  // the proxy that holds the certificate says this
  strictTransportSecurity: false,
};

/** The documentation's program writes styles into its page and carries small pictures as data. */
export const DOCS_POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:", "connect-src 'self'",
  "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'",
].join("; ");
