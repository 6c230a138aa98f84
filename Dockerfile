# syntax=docker/dockerfile:1
# Two stages: one builds with the tools, the other runs without them. Neither has the playground.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
# The files of the package, and beside them the lock file, which a package does not carry: so every dependency of a
# dependency has the version that was tested. `npm pack` builds first.
RUN npm pack && mkdir /karvan && tar -xzf karvan-*.tgz -C /karvan --strip-components=1 && cp package-lock.json /karvan
RUN cd /karvan && npm ci --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 PORT=8787
WORKDIR /app
COPY --from=build /karvan ./
# The folder belongs to the user who writes in it; a named volume takes its owner from here.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# As the first process of a container node gets no default signal handling; main.ts has its own for SIGTERM and SIGINT.
CMD ["node", "dist/main.js"]
