/** The client's article: excerpts for its figures, quotes, and facts about the wind farm. */
import { createHash } from 'node:crypto'
import { type Stated, statementId } from '../../src/data/model/fact-ids.ts'
import type { Citation, Observation, ProjectFact, Quote, Statement } from '../../src/data/model/schema.ts'
import type { Located } from '../../src/reading/admin/values/locator.ts'
import type { ObservationRow } from './rows.ts'

export const articleSource = 'report-2026-03-13-lumei'

/** Where the article states a figure, and the claim that it adds. */
export interface Cited {
  readonly where: Located
  readonly claim?: { readonly claim: NonNullable<Observation['claim']> }
}

const second = 'paragraph 2'
const third = 'paragraph 3'
const fourth = 'paragraph 4'
const fifth = 'paragraph 5'
const sixth = 'paragraph 6'

/** Excerpts by measure and period. The table has only "para 2"; the text is available here. */
const cited: Readonly<Record<string, Cited>> = {
  'value 2025': {
    where: {
      excerpt:
        'reached $4.87 billion in 2025, an increase of 30.2% compared to the previous year, breaking a record for the third consecutive year',
      place: second,
    },
    claim: { claim: { record: 3 } },
  },
  'growth 2025': { where: { excerpt: 'an increase of 30.2% compared to the previous year', place: second } },
  'value 2026-01': {
    where: {
      excerpt: 'In January 2026, trade turnover between China and Azerbaijan reached $420 million',
      place: second,
    },
  },
  'rank 2026-01': {
    where: { excerpt: "making China Azerbaijan's third-largest trading partner for the first time", place: second },
    claim: { claim: { first: true } },
  },
}

/**
 * The excerpt for a row from the client's article; undefined for rows from other sources. Throws if `cited` has no
 * entry for the figure.
 */
export function citedInArticle(row: ObservationRow): Cited | undefined {
  if (row.source_id !== articleSource) return undefined
  const found = cited[`${row.measure} ${row.time_period}`]
  if (found === undefined) throw new Error(`no words for ${row.measure} ${row.time_period} in the client's article`)
  return found
}

/** SHA-256 of the article's text in hexadecimal. It identifies the text against which the excerpts were checked. */
export const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** Quotes and project facts. Throws if the words of one are not in the text verbatim. */
export function statementsOf(text: string): readonly Statement[] {
  const found = [...quotes, ...facts]
  const stray = found.find(it => !text.includes(it.words))
  if (stray !== undefined) throw new Error(`not in the article: "${stray.words}"`)
  return found
}

const luMei: Partial<Citation> = { speaker: 'lu-mei' }
const from = (place: string, by: Partial<Citation> = {}): Citation => ({ source: articleSource, place, ...by })

/** Long speech is split between sentences, so that each quote and its source fit in a message. A quote has no omissions. */
const quotes: readonly Quote[] = [
  quote(
    'With the elevated level of bilateral ties, economic and trade cooperation between the countries has demonstrated significant and robust growth.',
    ['trade', 'cooperation'],
    from(second, luMei),
  ),
  quote(
    'Bilateral trade turnover between China and Azerbaijan reached $4.87 billion in 2025, an increase of 30.2% compared to the previous year, breaking a record for the third consecutive year.',
    ['trade', 'record'],
    from(second, luMei),
  ),
  quote(
    "In January 2026, trade turnover between China and Azerbaijan reached $420 million, making China Azerbaijan's third-largest trading partner for the first time",
    ['trade', 'rank'],
    from(second, luMei),
  ),
  quote(
    'the quality and level of practical cooperation has also significantly improved',
    ['quality', 'cooperation'],
    from(third, luMei),
    { indirect: true },
  ),
  quote(
    'Chinese companies are actively implementing projects in Azerbaijan in the fields of renewable energy, automotive manufacturing, information and communications technology, and construction materials production.',
    ['companies', 'projects', 'renewables'],
    from(fourth, luMei),
  ),
  quote(
    'China and Azerbaijan are jointly promoting high-quality cooperation within the framework of the Belt and Road Initiative',
    ['belt-and-road', 'cooperation'],
    from(fourth, luMei),
  ),
  quote(
    'This is the largest wind energy project in the South Caucasus, which is expected to provide electricity to more than 300,000 families and reduce carbon dioxide emissions by 400,000 tons, making a significant contribution to the sustainable development of Azerbaijan and the region.',
    ['renewables', 'projects'],
    from(fifth, luMei),
  ),
  quote(
    'pragmatic cooperation with China was a strategic decision for Azerbaijan, and the professionalism, quality, and speed of project implementation confirm the correctness of this choice',
    ['cooperation', 'projects'],
    from(fifth, { speaker: 'ilham-aliyev' }),
    { retoldBy: 'lu-mei' },
  ),
  quote(
    'pragmatic cooperation between China and Azerbaijan holds enormous potential and broad opportunities for further development and modernization',
    ['prospects', 'cooperation'],
    from(sixth, luMei),
    { indirect: true },
  ),
]

/** The ambassador recalled the opening and the builder; the rest is her direct speech. What is expected is no result yet. */
const facts: readonly ProjectFact[] = [
  fact(
    'opened',
    'the opening ceremony of the Khizi-Absheron wind farm, built by a Chinese company, on January 8',
    from(fifth, luMei),
    { day: '2026-01-08' },
  ),
  fact('builder', 'built by a Chinese company', from(fifth, luMei), {
    stated: {
      en: 'a Chinese company',
      az: 'Çin şirkəti',
      ru: 'китайская компания',
      zh: '一家中国企业',
    },
  }),
  fact('standing', 'the largest wind energy project in the South Caucasus', from(fifth, luMei), {
    stated: {
      en: 'the largest wind energy project in the South Caucasus',
      az: 'Cənubi Qafqazın ən böyük külək enerjisi layihəsi',
      ru: 'крупнейший ветроэнергетический проект на Южном Кавказе',
      zh: '南高加索地区最大的风电项目',
    },
  }),
  fact('households', 'expected to provide electricity to more than 300,000 families', from(fifth, luMei), {
    amount: { value: '300000', unitMult: 0, unit: 'FAM', bound: 'over' },
    status: 'expected',
  }),
  fact('emissions', 'reduce carbon dioxide emissions by 400,000 tons', from(fifth, luMei), {
    amount: { value: '400000', unitMult: 0, unit: 'TNE' },
    status: 'expected',
  }),
]

function quote(
  words: string,
  topics: readonly string[],
  citation: Citation,
  more: Pick<Quote, 'retoldBy' | 'indirect'> = {},
): Quote {
  const unnamed = { kind: 'quote', words, language: 'en', topics, citation, ...more } as const satisfies Stated
  return { id: statementId(unnamed), ...unnamed }
}

function fact(
  field: ProjectFact['field'],
  words: string,
  citation: Citation,
  { stated, ...more }: Pick<ProjectFact, 'day' | 'amount' | 'status' | 'stated'> = {},
): ProjectFact {
  const about = { project: 'khizi-absheron-wind', field, ...more }
  const unnamed = {
    kind: 'project',
    words,
    language: 'en',
    topics: ['projects', 'renewables'],
    citation,
    ...about,
  } as const
  return { id: statementId(unnamed), ...unnamed, ...(stated && { stated }) }
}
