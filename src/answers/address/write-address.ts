/** What an address is made of: the letter of the kind, and its fields in their order. address-question.ts reads them back. */
import type { Flow } from '../../data/model/schema.ts'
import type { MonthOrYear, Pair, Question, QuestionOf } from '../model/question.ts'
import { writeDay, writeId, writePeriod } from './address-codec.ts'

/** The letter of the kind, and the fields behind it; the flow stands with the letter, and is no field. */
export const fieldsOf = (question: Question): Fields =>
  'flow' in question ? tradeFields(question) : otherFields(question)

type Fields = readonly [string, ...string[]]
type OfTrade = Extract<Question, { readonly flow: Flow }>

function tradeFields(question: OfTrade): Fields {
  const asOf = writeDay(question.asOf)
  switch (question.kind) {
    case 'figure':
    case 'rank':
    case 'share':
    case 'sources':
    case 'why':
    case 'release':
      return [plain[question.kind], ...pairOf(question), writePeriod(question.period), asOf]
    case 'growth':
      return ['g', ...pairOf(question), writePeriod(question.period), writePeriod(question.base), asOf]
    case 'average':
      return ['a', ...pairOf(question), writePeriod(question.from), writePeriod(question.to), asOf]
    case 'series':
      return [
        's',
        ...pairOf(question),
        grains[question.grain],
        writePeriod(question.from),
        writePeriod(question.to),
        asOf,
      ]
    case 'ranking':
      return ['k', question.reporter, writePeriod(question.period), String(question.top), asOf]
    case 'compare':
      return ['c', question.reporter, question.partners.join('_'), writePeriod(question.period), asOf]
    case 'periods':
      return ['d', ...pairOf(question), asOf, ...question.periods.map(writePeriod)]
    case 'record':
      return ['o', ...pairOf(question), extremes(question), asOf]
    case 'citation':
      return ['i', ...pairOf(question), writePeriod(question.period), question.style, asOf]
  }
}

function otherFields(question: Exclude<Question, OfTrade>): Fields {
  switch (question.kind) {
    case 'quote':
      return ['q', writeId(question.speaker), writeId(question.topic), String(question.nth)]
    case 'project':
      return ['j', writeId(question.project)]
    case 'evidence':
      return ['e', writeId(question.id)]
    case 'cite':
      return ['b', writeId(question.id), question.style]
    case 'news':
      return ['n', String(question.since), ...digestFields(question)]
    case 'page':
      return ['p', question.page]
  }
}

const digestFields = ({ of }: QuestionOf<'news'>): readonly string[] =>
  of === undefined ? [] : [String(of.to), String(of.skip), of.reporter, of.partner, of.countries.join('_')]

const plain = { figure: 'f', rank: 'r', share: 'h', sources: 'v', why: 'w', release: 't' } as const
const grains: Record<MonthOrYear, string> = { year: 'y', month: 'm' }
/** 'y' is the best year, 'yl' the lowest, 'yg' the one that grew most, 'ygl' the one that fell most. */
const extremes = ({ grain, growth, least }: QuestionOf<'record'>): string =>
  `${grains[grain]}${growth === true ? 'g' : ''}${least === true ? 'l' : ''}`
const pairOf = ({ reporter, partner }: Pair): readonly [string, string] => [reporter, partner]
