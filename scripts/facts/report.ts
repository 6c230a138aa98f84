/** Counts of checks and their violations. */

export const checkNames = [
  'figure has the digits of its source',
  'number in a message has a source or a formula',
  'formula gives its result',
  'figure of ours is computed right',
  'one headline in every command',
  'no calculation over sides, counts, definitions or currencies',
  'official figure bears the headline out',
  'verdict on a true claim is yes',
  'verdict on a false claim is not yes',
  'no period answers for another',
  'complete table gives place and share',
] as const
export type CheckName = (typeof checkNames)[number]

/** Where a check was made: the language, the question, the cell. */
export interface Report {
  /** Counts a check; when it fails, keeps what is wrong. */
  expect(check: CheckName, isRight: boolean, where: string, what: () => string): void
  readonly counts: ReadonlyMap<CheckName, Count>
}

export interface Count {
  readonly made: number
  readonly violations: readonly string[]
}

export function newReport(): Report {
  const counts = new Map(checkNames.map(name => [name, { made: 0, violations: [] as string[] }]))
  const seen = new Set<string>()
  return {
    counts,
    expect: (check, isRight, where, what) => {
      const count = counts.get(check)
      if (count === undefined) return
      count.made += 1
      if (isRight) return
      const violation = `${where}: ${what()}`
      if (!seen.has(violation)) count.violations.push(violation)
      seen.add(violation)
    },
  }
}

/** The number of violations of all checks. */
export const wrong = ({ counts }: Report): number =>
  [...counts.values()].reduce((sum, { violations }) => sum + violations.length, 0)

/** One line a check; under it the first violations. */
export function written({ counts }: Report, most: number): string {
  const lines = [...counts].flatMap(([name, { made, violations }]) => [
    `${violations.length === 0 ? '✓' : '✗'} ${name}: ${made} checked, ${violations.length} wrong`,
    ...violations.slice(0, most).map(it => `    ${it}`),
  ])
  return lines.join('\n')
}
