/** Reads labelled articles: NAME.txt with a line of metadata, and NAME.gold.json beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArticleFile } from '../../../src/cli/article-file.ts'
import type { Flow } from '../../../src/data/model/schema.ts'
import { type GoldTrade, type LabelledText, periodOf } from './labels.ts'

interface GoldRow {
  readonly span: readonly [number, number]
  readonly pair?: readonly [string, string] | null
  readonly reporter?: string
  readonly partner?: string
  readonly flow: string
  readonly period: string
  readonly value: number
  readonly currency: string
  readonly percent: number
  readonly base_period: string
  readonly of: string
  readonly among: string
  readonly by: string
  readonly rank: number
  readonly speaker?: string
}
type GoldFile = Readonly<Record<'figures' | 'growths' | 'ranks' | 'quotes', readonly GoldRow[]>>

const flows: Readonly<Record<string, Flow>> = { exports: 'X', imports: 'M', turnover: 'T', balance: 'B' }

/** The labelled articles of a folder. Texts without labels are left out. */
export const readGolds = (folder: string): readonly LabelledText[] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt') && existsSync(join(folder, goldOf(name))))
    .map(name => article(folder, name))

const goldOf = (name: string): string => name.replace(/\.txt$/, '.gold.json')

function article(folder: string, name: string): LabelledText {
  const { text, url, publisher = '', date = '' } = readArticleFile(readFileSync(join(folder, name), 'utf8'))
  const { figures, growths, ranks, quotes }: GoldFile = JSON.parse(readFileSync(join(folder, goldOf(name)), 'utf8'))
  const golds = [
    ...figures.map(row =>
      goldFrom(row, { kind: 'value' as const, ...tradeOf(row), number: row.value, currency: row.currency }),
    ),
    ...growths.map(row =>
      goldFrom(row, { kind: 'growth' as const, ...tradeOf(row), number: row.percent, against: known(row.base_period) }),
    ),
    ...ranks.map(row => goldFrom(row, { kind: 'rank' as const, ...rankTrade(row), number: row.rank })),
    ...quotes.map(row => goldFrom(row, { kind: 'quote' as const, speaker: row.speaker ?? '' })),
  ]
  const kinds = new Set(['value', 'growth', 'rank', 'quote'] as const)
  return { id: name.replace(/\.txt$/, ''), date, publisher, ...(url !== undefined && { url }), text, golds, kinds }
}

const goldFrom = <S extends object>({ span: [from, to] }: GoldRow, slots: S) => ({
  key: `${from}`,
  span: { from, to },
  marks: [],
  ...slots,
})

const tradeOf = ({ flow, reporter, partner, pair, period }: GoldRow): GoldTrade => ({
  flow: flows[flow] ?? 'T',
  reporter: reporter ?? pair?.[0] ?? '',
  partner: partner ?? pair?.[1] ?? '',
  period: known(period),
})

/** "import sources of AZE": the last word is the reporter. */
const rankTrade = ({ of, among, by, period }: GoldRow): GoldTrade => ({
  flow: flows[by] ?? 'T',
  reporter: among.split(' ').at(-1) ?? '',
  partner: of,
  period: known(period),
})

function known(period: string): string {
  const read = periodOf(period)
  if (read === undefined) throw new Error(`"${period}" is not a period`)
  return read
}
