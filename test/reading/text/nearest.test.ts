import { expect, test } from 'vitest'
import { nearest } from '../../../src/reading/text/nearest.ts'

const known = ['imports', 'exports', 'report-2026-03-13', 'report-2025-12-31', 'turnover']

test.each([
  ['exprots', ['exports']],
  ['EXPORT', ['exports']],
  ['report', ['report-2025-12-31', 'report-2026-03-13']],
  ['report-2026-03-14', ['report-2026-03-13', 'report-2025-12-31']],
  ['zzz', []],
])('nearest to "%s"', (typed, found) => expect(nearest(typed, known)).toEqual(found))
