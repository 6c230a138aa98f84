import { defineConfig } from 'vitest/config'

const long = 'test/**/*.long.test.ts'
const browser = 'test/browser/**/*.test.ts'

/** Three suites, each run by its own script: `npm test`, `npm run test:long`, `npm run test:browser`. */
export default defineConfig({
  test: {
    // A hang is a failure; a slow machine is not.
    globalSetup: ['test/temporary.ts'],
    maxWorkers: 2,
    setupFiles: ['test/after-file.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 45_000 } },
    // `isolate: false`: files share a worker, so that the sources and the seed are loaded once a worker, not once a file.
    projects: [
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts', 'playground/test/**/*.test.ts'],
          exclude: [long, browser],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'long', include: [long], testTimeout: 300_000, isolate: false, env: { TEST_SUITE: 'long' } },
      },
      { extends: true, test: { name: 'browser', include: [browser] } },
    ],
  },
})
