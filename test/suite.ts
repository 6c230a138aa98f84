/**
 * The fast suite tries a share of many cases. The long suite tries all of them: there a `*.long.test.ts` imports the test file,
 * and vitest.config.ts sets TEST_SUITE.
 */
const isLong = process.env.TEST_SUITE === 'long'

/** The number of runs of a property: in the fast suite a fifth. */
export const runs = (all: number): number => (isLong ? all : Math.ceil(all / 5))

/** All of them, or in the fast suite every n-th. */
export const everyNth = <T>(n: number, all: readonly T[]): readonly T[] =>
  isLong ? all : all.filter((_, i) => i % n === 0)
