/** Who an article names as speakers and compilers: those held, and new ones to be entered with its rows. */
import type { PostClaim, PostReading } from '../../../answers/model/post.ts'
import { sha256 } from '../../../data/engine/checksum.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Area, Names, Organisation, Source, Speaker } from '../../../data/model/schema.ts'
import { code as codes } from '../../../data/model/schema.ts'
import { idLanguage, languages } from '../../../languages/languages.ts'
import type { SpeakerTitle } from '../../../languages/model/hear/meanings.ts'
import type { Language } from '../../../languages/model/say.ts'
import { alpha2 } from '../../../languages/model/voice/areas.ts'
import { normalize } from '../../text/normalize.ts'
import { inClass } from '../../text/word-grammar.ts'
import { senseOf } from '../../text/word-sense.ts'
import { tagAdminWords } from '../values/admin-words.ts'
import { areaOfOffice } from '../values/areas.ts'
import { asciiOf, nameId } from '../values/source-id.ts'

export interface ArticleNames {
  /** By the name in the text. */
  speaker(name: string | undefined): Speaker | undefined
  /** Who counted a figure: the office that the text names, else the organisation of the speaker, else the outlet. */
  compiler(claim: Pick<PostClaim, 'counter'>, sentence: string, speaker: Speaker | undefined): Organisation
}

/** Finds the names of an article. A speaker without an office in the text, and not held, is unknown. */
export function articleNames(
  { claims, quotes }: PostReading,
  { text, source, facts }: { readonly text: string; readonly source: Source; readonly facts: Facts },
): ArticleNames {
  const offices = new Map(quotes.flatMap(it => (it.speaker && it.office ? [[it.speaker, it.office] as const] : [])))
  const spoken = [...claims, ...quotes].flatMap(it => it.speaker ?? [])
  const speakers = new Map(
    [...new Set(spoken)].map(name => [name, speakerNamed(name, offices.get(name), source, facts)] as const),
  )
  return {
    speaker: name => (name === undefined ? undefined : speakers.get(name)),
    compiler: ({ counter }, sentence, speaker) =>
      (counter === undefined ? undefined : officeOf(counter, [sentence, text.slice(0, longestSearched)], facts)) ??
      (speaker === undefined ? undefined : organisationOf(speaker, facts)) ??
      outlet(source, facts),
  }
}

/** An article names who counted near its beginning. */
const longestSearched = 4000

/** The text in its own language; English is the one that the others fall back to. */
const inLanguage = (text: string, language: string): Names => {
  const code = codes.safeParse(language).data
  return { en: text, ...(code !== undefined && { [code]: text }) }
}

const longest = 120

function speakerNamed(name: string, office: string | undefined, source: Source, facts: Facts): Speaker | undefined {
  const known = facts.speakers.list.filter(({ names, short }) => isAmong(name, names) || isAmong(name, short))
  const [first] = known.toSorted((a, b) => alikeness(b, office) - alikeness(a, office))
  if (first !== undefined) return first
  const id = nameId(name) || `speaker-${sha256(name).slice(0, 8)}`
  const namesake = facts.speakers.get(id)
  if (namesake !== undefined || office === undefined) return namesake
  if (name.length > longest || office.length > longest) return undefined
  const area = areaOfOffice(office)
  const isHan = languages.some(({ code, grammar }) => code === source.language && grammar.characters !== undefined)
  const title = isHan ? `${office}${name}` : `${office} ${name}`
  return {
    id,
    names: inLanguage(name, source.language),
    office: inLanguage(office, source.language),
    short: inLanguage(title, source.language),
    ...(area && { area }),
  }
}

const isAmong = (name: string, names: Names): boolean =>
  codes.options.some(code => names[code] !== undefined && normalize(names[code]) === normalize(name))

/** How many words of the office are those of the speaker's: one person may be held with two offices. */
function alikeness({ office: held, area }: Speaker, office: string | undefined): number {
  if (office === undefined) return 0
  const words = new Set(codes.options.flatMap(code => normalize(held[code] ?? '').split(/\s+/)))
  const shared = normalize(office)
    .split(/\s+/)
    .filter(word => words.has(word)).length
  return shared + (area !== undefined && area === areaOfOffice(office) ? 1 : 0)
}

/** The statistical office of a country that the first of the texts names, in full or as customs; else its statistics. */
function officeOf(area: Area, texts: readonly string[], facts: Facts): Organisation {
  const held = facts.organisations.list.filter(it => it.kind === 'statistics' && it.area === area)
  const offices = texts.map(text => {
    const plain = normalize(text)
    const named =
      held.find(it => names(it).some(name => plain.includes(normalize(name)))) ??
      held.find(it => names(it).some(name => isNamedIn(plain, name)))
    return named ?? (isOfCustoms(text) ? held.find(it => names(it).some(isOfCustoms)) : undefined)
  })
  const id = `${alpha2(area) ?? area}_STAT`
  const unnamed: Organisation = {
    id,
    area,
    kind: 'statistics',
    names: inAll(it => it.say.office.article.names.statistics(it.voice.area(area))),
  }
  return offices.find(it => it !== undefined) ?? facts.organisations.get(id) ?? unnamed
}

/** "The State Statistics Committee" of its own country: the name without that of the country, in any case. */
function isNamedIn(plain: string, name: string): boolean {
  const words = tagAdminWords(name).filter(word => senseOf(word, 'area') === undefined && word.text.length > shortest)
  const begun = plain.split(/[^\p{L}]+/u)
  return (
    words.length > 1 && words.every(({ text }) => begun.some(word => word.startsWith(text.slice(0, lettersOfStem))))
  )
}
const shortest = 3
const lettersOfStem = 6

const names = (it: Organisation): readonly string[] => codes.options.flatMap(code => it.names[code] ?? [])
const isOfCustoms = (text: string): boolean => tagAdminWords(text).some(word => inClass(word, 'customs'))

/** The organisation that a speaker speaks for: CN_AMB, by country and title; without a known title the speaker alone. */
function organisationOf(speaker: Speaker, facts: Facts): Organisation {
  const area = speaker.area ?? areaOfOffice(speaker.office.en)
  const [title] = titlesIn(speaker.office.en)
  const own = { id: speaker.id.replaceAll('-', '_').toUpperCase().slice(0, 24), names: speaker.short }
  const { id, names } = area === undefined || title === undefined ? own : officeWith(title, area, speaker)
  return facts.organisations.get(id) ?? { id, ...(area && { area }), kind: 'statement', names }
}

function officeWith(title: SpeakerTitle, area: Area, { office }: Speaker): Pick<Organisation, 'id' | 'names'> {
  const suffix = suffixes[title]
  const government = inAll(it => it.say.office.article.names.government(it.voice.area(area)))
  return { id: `${alpha2(area) ?? area}_${suffix}`, names: suffix === 'GOV' ? government : office }
}

const titlesIn = (office: string): readonly SpeakerTitle[] =>
  tagAdminWords(office.slice(0, longest)).flatMap(({ senses }) =>
    senses.flatMap(sense => (sense.kind === 'title' ? [sense.title] : [])),
  )

const suffixes: Readonly<Record<SpeakerTitle, string>> = {
  ambassador: 'AMB',
  charge: 'AMB',
  president: 'PRES',
  economist: 'EXPERT',
  deputy: 'MP',
  'prime-minister': 'GOV',
  minister: 'GOV',
  'minister-economy': 'GOV',
  'minister-trade': 'GOV',
  'minister-energy': 'GOV',
  customs: 'GOV',
}

/** The outlet, when it is held as one that names no statistics: TREND_UNSTATED; else any outlet. */
function outlet({ publisher }: Source, facts: Facts): Organisation {
  const id = asciiOf(publisher).toUpperCase()
  const own = facts.organisations.list.find(it => it.kind === 'press' && (it.id === id || it.id === `${id}_UNSTATED`))
  return (
    own ??
    facts.organisations.get('PRESS') ?? {
      id: 'PRESS',
      kind: 'press',
      names: inAll(it => it.say.office.article.names.press),
    }
  )
}

const inAll = (name: (language: Language) => string): Names =>
  Object.assign(
    { en: name(idLanguage) },
    Object.fromEntries(languages.map(language => [language.code, name(language)])),
  )
