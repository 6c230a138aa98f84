/** Posts with figures of the seed in usual sentences: a true one is never denied, a false one never confirmed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { official } from '../../../src/answers/figures/official/official.ts'
import { officialShare } from '../../../src/answers/figures/official/place.ts'
import { checkPost } from '../../../src/answers/posts/check-post.ts'
import { growth } from '../../../src/data/model/growth-and-share.ts'
import { yearBefore } from '../../../src/data/model/period.ts'
import type { Amount, Flow } from '../../../src/data/model/schema.ts'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { seedFacts, today } from '../../facts.ts'
import { context } from '../../reading/score.ts'
import { everyNth, runs } from '../../suite.ts'

type Language = 'en' | 'ru' | 'az' | 'zh'

/** The name; in Russian and Azerbaijani also "with", "to" and "from". */
const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { CHN: 'China', ITA: 'Italy', TUR: 'Türkiye', RUS: 'Russia', GEO: 'Georgia', DEU: 'Germany', KAZ: 'Kazakhstan' },
  ru: {
    CHN: 'Китай Китаем Китай Китая',
    ITA: 'Италия Италией Италию Италии',
    TUR: 'Турция Турцией Турцию Турции',
    RUS: 'Россия Россией Россию России',
    GEO: 'Грузия Грузией Грузию Грузии',
    DEU: 'Германия Германией Германию Германии',
    KAZ: 'Казахстан Казахстаном Казахстан Казахстана',
  },
  az: {
    CHN: 'Çin Çinlə Çinə Çindən',
    ITA: 'İtaliya İtaliya_ilə İtaliyaya İtaliyadan',
    TUR: 'Türkiyə Türkiyə_ilə Türkiyəyə Türkiyədən',
    RUS: 'Rusiya Rusiya_ilə Rusiyaya Rusiyadan',
    GEO: 'Gürcüstan Gürcüstanla Gürcüstana Gürcüstandan',
    DEU: 'Almaniya Almaniya_ilə Almaniyaya Almaniyadan',
    KAZ: 'Qazaxıstan Qazaxıstanla Qazaxıstana Qazaxıstandan',
  },
  zh: {
    CHN: '中国',
    ITA: '意大利',
    TUR: '土耳其',
    RUS: '俄罗斯',
    GEO: '格鲁吉亚',
    DEU: '德国',
    KAZ: '哈萨克斯坦',
  },
}

/** X, M, T: the value; u: of the year before; g: the change; s: the share. A bar parts the words of growth from those of a fall. */
const phrases: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "Azerbaijan's exports to NAME in YEAR amounted to {X}.",
    'In YEAR trade with NAME reached {T}: exports {X}, imports {M}.',
    'Imports from NAME {up M:rose|fell} by {gM} to {M} in YEAR.',
    'Trade with NAME was {T} in YEAR. A year earlier it was {uT}.',
    "NAME accounted for {sX} of Azerbaijan's exports in YEAR.",
    'Azerbaijan imported more from NAME ({M}) in YEAR, or {sM} of its imports.',
    '⚡️ Azerbaijan – NAME, YEAR\nTurnover: {T}\nExports: {X}\nImports: {M}',
    'Exports to NAME {up X:grew|declined} from {uX} in BEFORE to {X} in YEAR.',
    'In YEAR, Azerbaijan shipped {X} of goods to NAME and bought {M} there.',
    'Trade with NAME in YEAR, million dollars\nexports; imports; turnover\nNAME; {bX}; {bM}; {bT}',
    'Ambassador: trade with NAME {up T:up|down} {gT} in YEAR, at {T}',
    'Exports to NAME: {X} (YEAR), {uX} (BEFORE)',
  ],
  ru: [
    'Экспорт Азербайджана в TO в YEAR году составил {X}.',
    'Товарооборот с WITH в YEAR году – {T}, из них экспорт – {X}, импорт – {M}.',
    'Импорт из FROM {up M:вырос|снизился} в YEAR году на {gM}, до {M}.',
    'В YEAR году товарооборот с WITH составил {T} против {uT} годом ранее.',
    'На долю FROM пришлось {sX} экспорта Азербайджана в YEAR году.',
    'Из FROM в YEAR году ввезено товаров на {M} ({sM} импорта).',
    'Азербайджан – NAME, YEAR год\nТоварооборот: {T}\nЭкспорт: {X}\nИмпорт: {M}',
    'Торговля с WITH в YEAR году\nэкспорт – {X}\nимпорт – {M}',
    'Экспорт в TO {up X:вырос|упал} с {uX} в BEFORE году до {X} в YEAR году.',
    'По данным Госкомстата, экспорт в TO в YEAR году {up X:увеличился|сократился} на {gX} и составил {X}.',
    'Посол: товарооборот с WITH в YEAR году {up T:вырос|упал} на {gT}',
    'Экспорт в TO: {X} (YEAR), {uX} (BEFORE)',
  ],
  az: [
    'Azərbaycanın TO ixracı YEAR-ci ildə {X} təşkil edib.',
    'YEAR-ci ildə WITH ticarət dövriyyəsi {T} olub, o cümlədən ixrac {X}, idxal {M}.',
    'FROM idxal YEAR-ci ildə {gM} {up M:artaraq|azalaraq} {M} olub.',
    'YEAR-ci ildə WITH ticarətin həcmi {T} olub. Bir il əvvəl bu göstərici {uT} idi.',
    'YEAR-ci ildə ümumi ixracın {sX}-i TO olub.',
    'Azərbaycan – NAME, YEAR\nDövriyyə: {T}\nİxrac: {X}\nİdxal: {M}',
    'WITH ticarət, YEAR-ci il\nixrac – {X}\nidxal – {M}',
    'TO ixrac YEAR-ci ildə {gX} {up X:artıb|azalıb}, FROM idxal isə {M} olub.',
    'Azərbaycan YEAR-ci ildə FROM {M} dəyərində mal alıb.',
    'Dövlət Gömrük Komitəsinin məlumatına görə, YEAR-ci ildə TO {X} dəyərində mal ixrac olunub.',
    'Səfir: WITH ticarət dövriyyəsi YEAR-ci ildə {gT} {up T:artıb|azalıb}',
    'TO ixrac: {X} (YEAR), {uX} (BEFORE)',
  ],
  zh: [
    'YEAR年阿塞拜疆对NAME出口额为{X}。',
    'YEAR年阿塞拜疆与NAME贸易额{T}，其中出口{X}，进口{M}。',
    'YEAR年阿塞拜疆自NAME进口额同比{up M:增长|下降}{gM}，达{M}。',
    'YEAR年与NAME的贸易额为{T}，上年为{uT}。',
    'YEAR年NAME占阿塞拜疆出口的{sX}。',
    'YEAR年阿塞拜疆进口的{sM}来自NAME。',
    '阿塞拜疆—NAME，YEAR年\n贸易额：{T}\n出口：{X}\n进口：{M}',
    'YEAR年阿塞拜疆向NAME出口{X}，从NAME进口{M}。',
    '阿塞拜疆对NAME出口从BEFORE年的{uX}{up X:增至|降至}YEAR年的{X}。',
    '据阿塞拜疆国家统计委员会数据，YEAR年对NAME出口{X}，同比{up X:增加|减少}{gX}。',
    '大使：YEAR年与NAME双边贸易额{up T:增长|下降}{gT}，达{T}',
    'YEAR年阿塞拜疆出口总额中，对NAME出口{X}，占{sX}。',
  ],
}

const officialValue = (flow: Flow, partner: string, period: string): Amount | undefined =>
  official({ flow, reporter: 'AZE', partner }, period, seedFacts)?.amount
const sizeOf = ({ value, unitMult }: Amount): number => Number(value) * 10 ** unitMult

function money(language: Language, dollars: number): string {
  const [size, unit] = dollars >= 1e9 ? [1e9, 0] : [1e6, 1]
  const value = (dollars / size).toFixed(2)
  switch (language) {
    case 'en':
      return `$${value} ${['billion', 'million'][unit]}`
    case 'ru':
      return `${value.replace('.', ',')} ${['млрд', 'млн'][unit]} долларов`
    case 'az':
      return `${value.replace('.', ',')} ${['milyard', 'milyon'][unit]} ABŞ dolları`
    case 'zh':
      return `${(dollars / 1e8).toFixed(3)}亿美元`
  }
}

/** What a token tells. Undefined where the seed does not hold it, or it is too small or too large for a clear false number. */
function numberFor(token: string, partner: string, year: string): number | undefined {
  const [, kind = '', flow] = /^([ugsb]?)([XMT])$/.exec(token) ?? []
  if (flow !== 'X' && flow !== 'M' && flow !== 'T') throw new Error(`no token {${token}}`)
  const [now, before] = [officialValue(flow, partner, year), officialValue(flow, partner, yearBefore(year))]
  const isRelative = kind === 'g' || kind === 's'
  const share = officialShare({ flow, reporter: 'AZE', partner }, year, seedFacts)?.amount
  const told = kind === 'g' ? now && before && growth(now, before) : kind === 's' ? share : kind === 'u' ? before : now
  const number = told && sizeOf(told)
  const size = Math.abs(number ?? 0)
  return size < (isRelative ? 4 : 5e6) || (isRelative && size > 90) ? undefined : number
}

function written(token: string, language: Language, number: number): string {
  const plain = Math.abs(number)
  const decimal = (text: string): string => (/ru|az/.test(language) ? text.replace('.', ',') : text)
  if (/^[gs]/.test(token)) return `${decimal(plain.toFixed(1))}%`
  return token.startsWith('b') ? decimal((plain / 1e6).toFixed(1)) : money(language, plain)
}

const suffixes: readonly (readonly [RegExp, string])[] = [
  [/(?:[1257]|8|20)$/, 'ci'],
  [/[34]$/, 'cü'],
  [/6$/, 'cı'],
  [/(?:9|10)$/, 'cu'],
]
const withSuffix = (year: string): string => `${year}-${suffixes.find(([ending]) => ending.test(year))?.[1]}`

interface Made {
  readonly text: string
  /** Where each of its numbers is. */
  readonly numbers: readonly { readonly from: number; readonly to: number }[]
}

/** Undefined when the seed does not hold a figure of the phrase. `wrong`: which of its numbers is false. */
function make(phrase: string, language: Language, partner: string, year: string, wrong?: number): Made | undefined {
  const [name = '', ...cases] = (names[language][partner] ?? '').replaceAll('_', ' ').split(/ (?!ilə)/)
  const [withName = name, to = name, from = name] = cases
  const words = phrase
    .replaceAll('YEAR-ci', withSuffix(year))
    .replaceAll('YEAR', year)
    .replaceAll('BEFORE', yearBefore(year))
    .replaceAll('WITH', withName)
    .replaceAll('FROM', from)
    .replaceAll('TO', to)
    .replaceAll('NAME', name)
  const numbers: { from: number; to: number }[] = []
  let text = ''
  for (const part of words.split(/(\{[^}]+\})/)) {
    const token = /^\{(.+)\}$/.exec(part)?.[1]
    const change = /^up ([XMT]):(.+)\|(.+)$/.exec(token ?? '')
    if (token === undefined) text += part
    else if (change !== null) {
      const way = numberFor(`g${change[1]}`, partner, year)
      if (way === undefined) return undefined
      text += way > 0 ? change[2] : change[3]
    } else {
      const number = numberFor(token, partner, year)
      if (number === undefined) return undefined
      const start = text.length
      text += written(token, language, numbers.length === wrong ? number * 1.3 : number)
      numbers.push({ from: start, to: text.length })
    }
  }
  return { text, numbers }
}

const verdictsOn = (text: string) =>
  checkPost(
    { text, said: today, home: 'AZE', reading: readPost(text, { ...context, today }) },
    seedFacts,
  ).lines.flatMap(line => (line.is === 'claim' ? [{ span: line.claim.span, verdict: line.verdict }] : []))

const years = ['2008', '2009', '2010', '2011', '2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2025']
const drawn = fc.record({
  language: fc.constantFrom<Language>('en', 'ru', 'az', 'zh'),
  at: fc.nat(11),
  partner: fc.constantFrom(...everyNth(3, Object.keys(names.en))),
  year: fc.constantFrom(...everyNth(4, years)),
  wrong: fc.nat(3),
})

test('a true post is never denied, a false number never confirmed', () => {
  fc.assert(
    fc.property(drawn, ({ language, at, partner, year, wrong }) => {
      const phrase = phrases[language][at] ?? ''
      const right = make(phrase, language, partner, year)
      fc.pre(right !== undefined)
      const found = verdictsOn(right.text).map(it => it.verdict)
      expect([right.text, found.length > 0, found.includes('not')]).toEqual([right.text, true, false])
      const changed = wrong % right.numbers.length
      const made = make(phrase, language, partner, year, changed)
      const { from = 0, to = 0 } = made?.numbers[changed] ?? {}
      const text = made?.text ?? ''
      const confirmed = verdictsOn(text).filter(
        ({ span, verdict }) => span.from < to && from < span.to && verdict === 'holds',
      )
      expect([text, confirmed]).toEqual([text, []])
    }),
    { numRuns: runs(500), seed: 21 },
  )
})
