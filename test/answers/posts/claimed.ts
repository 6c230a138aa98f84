/** Claims of a post in a few words, for tests without a text. */
import type { OpenSlot, PostClaim } from '../../../src/answers/model/post.ts'
import { yearBefore } from '../../../src/data/model/period.ts'
import type { Amount } from '../../../src/data/model/schema.ts'

/** What a test adds to a claim. */
export type OpenClaim = Partial<Pick<PostClaim, 'inherited' | 'assumed' | 'status' | 'counter'>>

const span = { from: 0, to: 0 }

/** 'T AZE>CHN 2025': flow, pair, period. */
const of = (words: string) => {
  const [, flow = '', reporter = '', partner = '', period = ''] = /^([XMTB]) (\w+)>(\w+) (\S+)$/.exec(words) ?? []
  if (flow !== 'X' && flow !== 'M' && flow !== 'T' && flow !== 'B') throw new Error(`no flow in "${words}"`)
  return { span, excerpt: span, flow, reporter, partner, period, inherited: [], assumed: [] } as const
}

const bounds = ['over', 'under', 'about'] as const
const scales: Readonly<Record<string, number>> = { '': 0, m: 6, bn: 9 }

/** '4.87bn', '-5.7%', 'x2.3', '3rd', 'over 4bn', '30 bn CNY'. */
function amount(words: string): Amount {
  const bound = bounds.find(it => words.startsWith(`${it} `))
  const bare = bound === undefined ? words : words.slice(bound.length + 1)
  const [, times = '', value = '', scale = '', unit = ''] =
    /^(x?)(-?[\d.]+)(bn|m|)(%|th|rd|nd|st| [A-Z]{3}|)$/.exec(bare) ?? []
  const units = times === 'x' ? 'TIMES' : unit === '%' ? 'PT' : /^[a-z]/.test(unit) ? 'ORD' : unit.trim() || 'USD'
  return { value, unitMult: scales[scale] ?? 0, unit: units, ...(bound && { bound }) }
}

/** 'value 4.87bn', 'growth 30.2%', 'growth -5% vs 2021', 'rank first 3rd', 'record 3', 'direction up', 'order more RUS'. */
export function claimed(subject: string, words: string, open: OpenClaim = {}): PostClaim {
  const base = { ...of(subject), ...open }
  const [kind = '', ...rest] = words.split(' ')
  const [said = '', against = yearBefore(base.period)] = rest.join(' ').split(' vs ')
  const isFirst = said.startsWith('first ')
  switch (kind) {
    case 'value':
    case 'share':
      return { ...base, kind, amount: amount(said) }
    case 'rank':
      return { ...base, kind, amount: amount(said.replace('first ', '')), ...(isFirst && { first: true }) }
    case 'growth':
      return {
        ...base,
        kind,
        amount: amount(said.replace('fraction ', '')),
        against,
        ...(said.startsWith('fraction') && { fraction: true }),
      }
    case 'record':
      return { ...base, kind, ...(said !== '' && { count: Number(said) }) }
    case 'direction':
      return { ...base, kind, way: said === 'up' || said === 'down' ? said : 'same', against }
    default:
      return {
        ...base,
        kind: 'order',
        way: said.startsWith('less') ? 'less' : 'more',
        than: { flow: base.flow, partner: said.split(' ')[1] ?? '' },
      }
  }
}

/** A claim with slots that its clause leaves out. */
export const open = (inherited: readonly OpenSlot[], assumed: readonly OpenSlot[] = []): OpenClaim => ({
  inherited,
  assumed,
})
