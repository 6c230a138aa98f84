/** The digit check: whether a quotation contains the digits of its figure. */

import { expect, test } from 'vitest'
import { checking } from '../../../src/answers/checks/run-checks.ts'
import { runSync } from '../../../src/data/async/time-slices.ts'
import { add, facts, observation } from '../../data/made.ts'

const held = facts()
/** What the preview of a figure says of its quotation. */
function missing(value: string, excerpt: string | undefined, unit = 'USD'): readonly string[] {
  const citation = { source: 'report-2026-03-13', ...(excerpt === undefined ? { place: 'table 2' } : { excerpt }) }
  const growth = unit === 'PT' ? { measure: 'growth' as const, against: '2024' } : {}
  const figure = observation('figure0001', { amount: { value, unitMult: 0, unit }, citation, ...growth })
  return runSync(checking(add({ observations: [figure] }), held, '2026-11-24')).flatMap(it =>
    it.check === 'digits' ? [`${it.outcome} ${it.value}`] : [],
  )
}

test.each([
  ['395.1', 'reached $395.1 million'],
  ['395.1', 'составил 395,1 млн долларов'],
  ['395.1', '395,100,000 dollars'],
  ['395.1', '395 100 000 manat'],
  ['395.1', '395 100 thousand'],
  ['4.87', '达48.7亿美元'],
  ['4.87', 'reached ４.８７ billion'],
  ['4.870', 'reached 4.87 billion'],
  ['395.1', 'in 2025 395.1 million'],
  ['25.043', '25 млрд 43 млн долларов'],
  ['6.083252', '6 milyard 83 milyon 252 min'],
  ['21.1092', '21 milyard 109,2 milyon'],
  ['41.21', '41兆2100億元'],
  ['48.7', '四十八点七亿'],
  // One or two digits may be written in words.
  ['5', 'five billion dollars'],
  ['30', 'grew by thirty percent'],
  ['395.1', undefined],
])('%s stands in "%s"', (value, excerpt) => expect(missing(value, excerpt)).toEqual([]))

test.each([
  ['395.1', 'reached $359.1 million'],
  ['395.1', 'reached a record in 2025'],
  ['395.1', 'reached $395.17 million'],
  ['25.043', 'from 25 млрд to 43 млн'],
  ['417', 'reached $418 million'],
])('%s is not in "%s"', (value, excerpt) => expect(missing(value, excerpt)).toEqual([`warns ${value}`]))

test('words give the sign of a growth', () => expect(missing('-30.2', 'fell by 30.2 percent', 'PT')).toEqual([]))
