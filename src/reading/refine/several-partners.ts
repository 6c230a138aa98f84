/** Several partners over time: a chart; without a word of charts its table. */
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import { grain } from '../../data/model/period.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import type { QuestionParts } from '../intents/question-parts.ts'
import { isOverTime } from '../intents/roles.ts'
import type { QuestionIntent } from '../intents/rules.ts'
import { typedText } from '../text/tokenize.ts'

const most = 4

/** The question of several partners over time; undefined when it is about one, or not over time. */
export function severalPartners(
  intent: QuestionIntent,
  wanted: QuestionParts,
  it: QuestionFeatures,
): ReadResult | undefined {
  const { partners, periods } = wanted
  // The places of several partners stand in a table, also those of one year.
  const areRanks = intent === 'rank'
  // "Whose share is larger, China's or Russia's?": each share, not both together.
  const areShares = intent === 'compare' && it.has('share') && periods.every(period => grain(period) === 'year')
  if (partners.length < 2 || !(areRanks || areShares || isOverTime(intent, it))) return undefined
  // "Imports from China and Russia by year 2025": of that year, side by side.
  if (periods.length > 0 && wanted.grain !== 'month' && wanted.range === undefined && !areRanks && !areShares)
    return undefined
  const asked = chartOfSeveral(wanted, it)
  if (partners.length > most)
    return {
      problem: { because: 'too-many', what: 'countries', most },
      nearest: [{ ...asked, partners: partners.slice(0, most) }],
    }
  if (it.has('exports') && it.has('imports')) return eachApart(asked, it)
  return { question: asked }
}

function chartOfSeveral(wanted: QuestionParts, { has }: QuestionFeatures): QuestionOf<'chart'> {
  const { flow, reporter, partners, grain = 'year', asOf } = wanted
  const [only] = wanted.periods
  const year = only?.slice(0, 4)
  const { from, to } = wanted.range ?? { from: year, to: year }
  const [first, last] = grain === 'year' ? ['', ''] : ['-01', '-12']
  const placesOrValues = has('rank') ? 'places' : 'values'
  return {
    kind: 'chart',
    of: has('share') || wanted.asking === 'share' ? 'share' : placesOrValues,
    flow,
    reporter,
    partners,
    grain,
    ...defined({ from: from && `${from}${first}`, to: to && `${to}${last}`, asOf }),
    ...(!has('chart') && { as: 'table' }),
  }
}

/** "Exports and imports with China and Russia": one chart has both flows of one partner. */
function eachApart(asked: QuestionOf<'chart'>, { slots: { row, areas } }: QuestionFeatures): ReadResult {
  const named = areas.filter(({ area, at }) => at >= 0 && asked.partners.includes(area))
  const heard = typedText(row.slice(named[0]?.at ?? 0, named.at(-1)?.to))
  const nearest = asked.partners.map((partner): Question => ({ ...asked, of: 'flows', flow: 'T', partners: [partner] }))
  return { problem: { because: 'ambiguous', heard }, nearest }
}
