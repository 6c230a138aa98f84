# syntax=docker/dockerfile:1
# Two stages: the first builds with the development tools, the second runs without them. Neither contains the playground.
FROM node:24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6 AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
# A package does not include the lock file, so it is copied beside the package: indirect dependencies get the tested
# versions. `npm pack` runs the build first.
RUN npm pack && mkdir /karvan && tar -xzf karvan-*.tgz -C /karvan --strip-components=1 && cp package-lock.json /karvan
RUN cd /karvan && npm ci --omit=dev --ignore-scripts

FROM node:24.21.0-bookworm-slim@sha256:0e0ff40c39bc087845bfb27465a0df4ea419520094bc35842ff83dd8cbe6f9b6
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=8787
WORKDIR /app
COPY --from=build /karvan ./
# A named volume takes its owner from this folder.
RUN mkdir -m 700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
# By bash alone, so that it need not start Node each half minute.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$PORT && printf 'GET /healthz HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && read -r -t 4 _ status _ <&3 && [ \"$status\" = 200 ]"]
# Process 1 of a container has no default signal handlers; main.ts handles SIGTERM and SIGINT itself.
CMD ["node", "dist/main.js"]
