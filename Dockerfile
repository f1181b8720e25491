# syntax=docker/dockerfile:1
# The whole program in one image; the role is the argument: api (default), worker, migrate, all, ops …
#   docker build -t ghcr.io/$OWNER/ai-story-book/api:$(git rev-parse HEAD) --build-arg COMMIT=$(git rev-parse HEAD) .
# `--target tools` adds what backup, restore drill and canary need: PostgreSQL's clients, curl, jq and the scripts.
ARG NODE_IMAGE=node:24.19.0-bookworm-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df
ARG POSTGRES_IMAGE=postgres:17-bookworm

FROM ${NODE_IMAGE} AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY contracts/package.json contracts/
COPY storyteller/package.json storyteller/
COPY illustrator/package.json illustrator/
COPY bookbinder/package.json bookbinder/
COPY server/package.json server/
COPY web/package.json web/
COPY simulator/package.json simulator/

FROM manifests AS web
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY contracts contracts
COPY web web
RUN npm run build --workspace web

FROM manifests AS dependencies
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --ignore-scripts --workspace server --include-workspace-root=false \
  && rm node_modules/@ai-story-book/simulator

FROM ${NODE_IMAGE} AS program
# Nothing is installed in a running container: the package managers go.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* /usr/local/bin/yarn* \
  && install -d -o node -g node /data
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json ./
COPY contracts contracts
COPY storyteller storyteller
COPY illustrator illustrator
COPY bookbinder bookbinder
COPY server server
COPY --from=web /app/web/dist web/dist
COPY ops/image ops/image
ARG COMMIT=unknown
ARG VERSION=0.2.0
ARG SOURCE=https://github.com/company/ai-story-book
ENV NODE_ENV=production HOME=/tmp HOST=0.0.0.0 PORT=8000 METRICS_PORT=9464 DATA_DIR=/data COMMIT=${COMMIT}
LABEL org.opencontainers.image.title="AI Story Book" \
  org.opencontainers.image.description="A topic becomes a finished, illustrated, safe picture book." \
  org.opencontainers.image.licenses="MIT" \
  org.opencontainers.image.source="${SOURCE}" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${COMMIT}"
# The root may be read-only: only /data (embedded books) and /tmp are written.
USER 1000:1000
EXPOSE 8000 9464
VOLUME /data
# Node itself is the first process, so it hears SIGTERM.
ENTRYPOINT ["node", "server/src/main.ts"]
CMD ["api"]

FROM ${POSTGRES_IMAGE} AS tools
RUN apt-get update \
  && apt-get install -y --no-install-recommends awscli ca-certificates curl jq openssl \
  && rm -rf /var/lib/apt/lists/* \
  && install -d -o 1000 -g 1000 /backups
COPY --from=program /usr/local/bin/node /usr/local/bin/node
COPY --from=program /app /app
COPY scripts/*.sh /app/scripts/
WORKDIR /app
ENV HOME=/tmp
USER 1000:1000
ENTRYPOINT []
CMD ["bash"]

FROM program AS api
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 CMD ["node", "ops/image/ask.ts", "http://127.0.0.1:8000/health/live"]
