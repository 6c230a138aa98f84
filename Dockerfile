# syntax=docker/dockerfile:1
# Two stages: the first builds with the development tools, the second runs without them. Neither contains the playground.
FROM node:24-slim AS build
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

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=8787
WORKDIR /app
COPY --from=build /karvan ./
# A named volume takes its owner from this folder.
RUN mkdir -m 700 /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Process 1 of a container has no default signal handlers; main.ts handles SIGTERM and SIGINT itself.
CMD ["node", "dist/main.js"]
