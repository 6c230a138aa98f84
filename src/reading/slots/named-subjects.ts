/** Speakers, projects and topics that a text names. */
import type { Area, Speaker } from '../../data/model/schema.ts'
import { idLanguage, languages } from '../../languages/languages.ts'
import type { SpeakerTitle, Topic } from '../../languages/model/hear/meanings.ts'
import { alpha2 } from '../../languages/model/voice/areas.ts'
import { localeNames } from '../../languages/model/voice/intl.ts'
import type { Context } from '../text/context.ts'
import { normalize } from '../text/normalize.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import type { PlaceMention } from './place-mentions.ts'

export interface NamedSpeaker {
  /** The first matching speaker of the context; undefined for an unknown speaker. */
  readonly id?: string
  /** Named by title: 'ambassador-china'; by name: the id. */
  readonly spoken: string
  readonly at: number
}

/** The speaker: by name first, otherwise by title and country ("the Chinese ambassador"). */
export function speakerIn(row: TaggedRow, places: readonly PlaceMention[], context: Context): NamedSpeaker | undefined {
  for (const [at, tagged] of row.entries()) {
    const speaker = senseOf(tagged, 'speaker')?.speaker
    if (speaker !== undefined) return { id: speaker, spoken: speaker, at }
  }
  for (const [at, tagged] of row.entries()) {
    const title = senseOf(tagged, 'title')?.title
    const stranger = title === undefined ? undefined : unknownSpeakerAt(row, at + 1)
    if (stranger !== undefined) return stranger
    if (title !== undefined) return speakerByTitle(title, areaOfTitle(at, row, places, context), at, context)
  }
  return undefined
}

/** "President Macron": an unknown name right after a title. */
function unknownSpeakerAt(row: TaggedRow, at: number): NamedSpeaker | undefined {
  const tagged = row[at]
  const isKnown = tagged?.senses.some(sense => sense.kind !== 'word' || sense.word !== 'politics') ?? false
  const isName = tagged?.kind === 'word' && !isKnown && /^\p{Lu}\p{Ll}+$/u.test(tagged.raw)
  const spoken = normalize(tagged?.raw ?? '').replace(/[^a-z0-9]+/g, '-')
  return isName && spoken.length > 1 ? { spoken: /[a-z]/.test(spoken) ? spoken : 'unknown', at } : undefined
}

/** The country right before or after a title. By default an ambassador is the partner's, and anybody else is of the home country. */
function areaOfTitle(at: number, row: TaggedRow, places: readonly PlaceMention[], context: Context): Area {
  const before = places
    .filter(
      place => place.to <= at && place.to > at - 4 && place.role !== 'in' && !inClass(row[place.at - 1], 'posted-to'),
    )
    .at(-1)
  const behind = places.find(
    place => place.at > at && place.at <= at + 3 && (place.role === 'of' || place.role === 'from'),
  )
  const near = before?.to === at ? before : (behind ?? before)
  if (near !== undefined) return near.area
  const title = senseOf(row[at], 'title')?.title
  return title === 'ambassador' || title === 'charge' ? context.partner : context.home
}

function speakerByTitle(title: SpeakerTitle, area: Area, at: number, context: Context): NamedSpeaker {
  const id = context.speakers.find(speaker => hasTitle(speaker, title, area))?.id
  return { spoken: `${title}-${english(area)}`, at, ...(id !== undefined && { id }) }
}

/** A country as a part of an id: 'china', 'turkiye'. */
const english = (area: Area): string => {
  const name = localeNames(idLanguage.hear.locale).countries[alpha2(area) ?? '']
  return name === undefined ? area.toLowerCase() : normalize(name).replaceAll(' ', '-')
}

const titlePatterns: Readonly<Record<SpeakerTitle, RegExp>> = {
  ambassador: /ambassador/i,
  president: /^president/i,
  'prime-minister': /^prime minister/i,
  'minister-economy': /^minister of economy/i,
  'minister-trade': /minister of (trade|commerce|investments|customs and trade)/i,
  'minister-energy': /^minister of energy/i,
  minister: /^minister/i,
  customs: /customs/i,
  charge: /charg/i,
  economist: /economist|specialist/i,
  deputy: /milli majlis|deputy prime minister/i,
}
const hasTitle = (speaker: Speaker, title: SpeakerTitle, area: Area): boolean =>
  speaker.area === area && titlePatterns[title].test(speaker.office.en)

/** The id of the project that the text names, by any of its names or keywords. */
export function projectIn(row: TaggedRow, { projects }: Context): string | undefined {
  for (const tagged of row) {
    const project = senseOf(tagged, 'project')?.project
    if (project !== undefined) return project
  }
  // "wind park", 风电站: a phrase of the lexicon that contains the keyword of a project.
  const kinds = row.filter(tagged => hasWord(tagged, 'project'))
  return projects.find(({ keywords }) =>
    keywords.some(keyword =>
      kinds.some(
        ({ text }) =>
          text.includes(normalize(keyword)) ||
          isOfKind(text, normalize(keyword)) ||
          isAdjectiveOf(text, normalize(keyword)),
      ),
    ),
  )?.id
}

/** «хызинская» for the keyword «хызы». */
const isAdjectiveOf = (text: string, keyword: string): boolean =>
  languages.some(({ grammar }) => {
    const stem = grammar.adjectiveStem?.(keyword) ?? keyword
    return stem !== keyword && stem.length > 2 && text.startsWith(stem)
  })

/** 'wind project', 'wind station' for the keyword 'wind farm': the same first word. */
const isOfKind = (text: string, keyword: string): boolean => {
  const [first, second] = keyword.split(' ')
  return second !== undefined && text.startsWith(`${first} `)
}

// The narrowest topic wins: a quote about "trade and renewables" is about renewables.
const narrowest: readonly Topic[] = [
  ...(['belt-and-road', 'renewables', 'rank', 'record', 'companies'] as const),
  ...(['prospects', 'quality', 'cooperation', 'projects', 'trade'] as const),
]

export function topicIn(row: TaggedRow): Topic | undefined {
  const named = row.flatMap(tagged => tagged.senses.flatMap(sense => (sense.kind === 'topic' ? [sense.topic] : [])))
  return narrowest.find(topic => named.includes(topic))
}

export const topicOf = (id: string | undefined): Topic | undefined => narrowest.find(topic => topic === id)
