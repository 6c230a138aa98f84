/** The question that the letters and fields of an address spell. address-fields.ts writes them. */
import { type Area, type Day, type Flow, flow, type Period } from '../../data/model/schema.ts'
import type { Question } from '../model/question.ts'
import { readArea, readDay, readId, readNumber, readPeriod, readWord } from './address-codec.ts'

type Fields = readonly (string | undefined)[]
type Reader = (fields: Fields, flow: string) => Question | undefined

/** Undefined where a letter or a needed field cannot be read; a field too many is seen by the caller. */
export const questionOf = (letter: string, flow: string, fields: Fields): Question | undefined =>
  readers.get(letter)?.(fields, flow)

interface Of {
  readonly flow: Flow
  readonly reporter: Area
  readonly partner: Area
}

function pairOf([reporter, partner]: Fields, letter: string): Of | undefined {
  const [one, other, of] = [readArea(reporter), readArea(partner), flow.safeParse(letter).data]
  return one === undefined || other === undefined || of === undefined
    ? undefined
    : { flow: of, reporter: one, partner: other }
}

const onDay = (asOf: Day | undefined) => (asOf === undefined ? {} : { asOf })
const inPeriod = (period: Period | undefined) => (period === undefined ? {} : { period })

/** Of a pair, at most one period, and a day. */
const plain =
  (kind: 'figure' | 'rank' | 'share' | 'sources' | 'why' | 'release'): Reader =>
  (fields, flow) => {
    const of = pairOf(fields, flow)
    return of && { kind, ...of, ...inPeriod(readPeriod(fields[2])), ...onDay(readDay(fields[3])) }
  }

const growth: Reader = (fields, flow) => {
  const [of, base] = [pairOf(fields, flow), readPeriod(fields[3])]
  const more = {
    ...inPeriod(readPeriod(fields[2])),
    ...(base === undefined ? {} : { base }),
    ...onDay(readDay(fields[4])),
  }
  return of && { kind: 'growth', ...of, ...more }
}

const average: Reader = (fields, flow) => {
  const [of, from, to] = [pairOf(fields, flow), readPeriod(fields[2]), readPeriod(fields[3])]
  if (of === undefined || from === undefined || to === undefined) return undefined
  return { kind: 'average', ...of, from, to, ...onDay(readDay(fields[4])) }
}

const grains = { y: 'year', m: 'month' } as const
const grainOf = (field: string | undefined) => {
  const letter = readWord(field, ['y', 'm'])
  return letter && grains[letter]
}

const series: Reader = (fields, flow) => {
  const [of, grain] = [pairOf(fields, flow), grainOf(fields[2])]
  const [from, to] = [readPeriod(fields[3]), readPeriod(fields[4])]
  if (of === undefined || grain === undefined) return undefined
  const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { kind: 'series', ...of, grain, ...ends, ...onDay(readDay(fields[5])) }
}

const record: Reader = (fields, flow) => {
  const [, step, growth, least] = /^(.)(g?)(l?)$/.exec(fields[2] ?? '') ?? []
  const [of, grain] = [pairOf(fields, flow), grainOf(step)]
  const side = {
    ...(growth === 'g' ? { growth: true as const } : {}),
    ...(least === 'l' ? { least: true as const } : {}),
  }
  return of && grain && { kind: 'record', ...of, grain, ...side, ...onDay(readDay(fields[3])) }
}

const ranking: Reader = ([reporter, period, top, asOf], letter) => {
  const [area, of, most] = [readArea(reporter), flow.safeParse(letter).data, readNumber(top)]
  if (area === undefined || of === undefined || most === undefined) return undefined
  return {
    kind: 'ranking',
    flow: of,
    reporter: area,
    top: most,
    ...inPeriod(readPeriod(period)),
    ...onDay(readDay(asOf)),
  }
}

const compare: Reader = ([reporter, partners = '', period, asOf], letter) => {
  const [area, of] = [readArea(reporter), flow.safeParse(letter).data]
  const others = partners.split('_').map(readArea)
  if (area === undefined || of === undefined) return undefined
  const more = { ...inPeriod(readPeriod(period)), ...onDay(readDay(asOf)) }
  return { kind: 'compare', flow: of, reporter: area, partners: others.filter(it => it !== undefined), ...more }
}

const periods: Reader = (fields, flow) => {
  const of = pairOf(fields, flow)
  const all = fields.slice(3).map(readPeriod)
  return of && { kind: 'periods', ...of, periods: all.filter(it => it !== undefined), ...onDay(readDay(fields[2])) }
}

const quote: Reader = ([who, what, nth]) => {
  const [speaker, topic, number] = [readId(who), readId(what), readNumber(nth)]
  if (number === undefined) return undefined
  const about = { ...(speaker === undefined ? {} : { speaker }), ...(topic === undefined ? {} : { topic }) }
  return { kind: 'quote', ...about, nth: number }
}

const project: Reader = ([name]) => {
  const id = readId(name)
  return { kind: 'project', ...(id === undefined ? {} : { project: id }) }
}

const evidence: Reader = ([name]) => {
  const id = readId(name)
  return id === undefined ? undefined : { kind: 'evidence', id }
}

const readStyle = (word: string | undefined) => readWord(word, ['text', 'apa', 'bibtex', 'gost'])

const cite: Reader = ([name, word]) => {
  const [id, style] = [readId(name), readStyle(word)]
  return id === undefined || style === undefined ? undefined : { kind: 'cite', id, style }
}

const citation: Reader = (fields, flow) => {
  const [of, style] = [pairOf(fields, flow), readStyle(fields[3])]
  return (
    of && style && { kind: 'citation', ...of, ...inPeriod(readPeriod(fields[2])), style, ...onDay(readDay(fields[4])) }
  )
}

const news: Reader = ([since, to, past, reporter, partner, named = '']) => {
  const [from, upTo, skip] = [readNumber(since), readNumber(to), readNumber(past)]
  const [one, other] = [readArea(reporter), readArea(partner)]
  if (from === undefined) return undefined
  if (upTo === undefined || skip === undefined || one === undefined || other === undefined)
    return { kind: 'news', since: from }
  const countries = named
    .split('_')
    .map(readArea)
    .filter(it => it !== undefined)
  return { kind: 'news', since: from, of: { to: upTo, skip, reporter: one, partner: other, countries } }
}

const page: Reader = ([word]) => {
  const name = readWord(word, [
    'start',
    'group',
    'help',
    'countries',
    'about',
    'privacy',
    'status',
    'settings',
    'language',
  ])
  return name && { kind: 'page', page: name }
}

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['f', plain('figure')],
  ['r', plain('rank')],
  ['h', plain('share')],
  ['v', plain('sources')],
  ['w', plain('why')],
  ['g', growth],
  ['a', average],
  ['s', series],
  ['o', record],
  ['k', ranking],
  ['c', compare],
  ['d', periods],
  ['q', quote],
  ['j', project],
  ['e', evidence],
  ['b', cite],
  ['i', citation],
  ['t', plain('release')],
  ['n', news],
  ['p', page],
])
