/** The subject of /quote and /project, which the data may not have. */
import type { Question } from '../../answers/model/question.ts'
import type { Area } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { Context } from '../text/context.ts'
import { normalize } from '../text/normalize.ts'
import type { Sense } from '../text/senses.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import type { Slots } from './read-slots.ts'
import { unique } from './trading-pair.ts'

type Subject = Partial<Pick<Extract<Question, { kind: 'quote' }>, 'speaker' | 'topic' | 'countries'>>

/** The speaker, topic and countries of a quote. An unknown word is a topic without quotes; the newest quote does not answer it. */
export function quoteSubject(slots: Slots, { home }: Context): Subject {
  const { speaker, topic } = slots
  const unknown = slots.row.find(
    tagged =>
      /\p{L}/u.test(tagged.raw) && (slots.unread.includes(tagged.raw) || (isOtherSubject(tagged) && !isKnown(tagged))),
  )
  const about = unknown === undefined ? topic : slug(unknown.raw)
  return {
    ...countriesIn(slots, home),
    ...(speaker !== undefined && { speaker: speaker.id ?? slug(speaker.spoken) }),
    ...(about !== undefined && { topic: about }),
  }
}

/** The countries that a quote is to be about, without our own; 一带一路 is a topic. */
export function countriesIn({ areas, row }: Slots, home: Area): Pick<Subject, 'countries'> {
  const named = areas.filter(({ at }) => !isKind(row[at], 'topic'))
  const countries = unique(named).flatMap(({ area }) => (area === home ? [] : [area]))
  return countries.length > 0 ? { countries } : {}
}

const isKnown = (tagged: TaggedWord): boolean =>
  isKind(tagged, 'topic') || isKind(tagged, 'speaker') || isKind(tagged, 'title')

/** The id of the named project; for words that no project has, an id that does not exist. Undefined without a name. */
export function projectOf(slots: Slots, { projects }: Context): string | undefined {
  if (slots.project !== undefined) return slots.project
  const named = slots.row.filter(tagged => /\p{L}/u.test(tagged.raw) && mayName(slots, tagged))
  const found = named.flatMap(tagged => projects.find(it => isNamed(keysOf(it), tagged))?.id ?? [])
  const other = named.find(tagged => !isField(tagged))
  return found[0] ?? (other === undefined ? undefined : slug(other.raw))
}

const mayName = ({ unread }: Slots, tagged: TaggedWord): boolean =>
  unread.includes(tagged.raw) ||
  (!isPlain(tagged) && (isOtherSubject(tagged) || isKind(tagged, 'topic') || hasWord(tagged, 'project')))

/** The word "project" or "plant" alone. */
const isPlain = (tagged: TaggedWord): boolean => inClass(tagged, 'project')

/** "Renewables", "cooperation": a field, not a project. Solar power is a project, because the data have wind projects. */
const isField = (tagged: TaggedWord): boolean =>
  isKind(tagged, 'topic') && !hasWord(tagged, 'project') && !inClass(tagged, 'solar')

const keysOf = ({ names, keywords }: Context['projects'][number]): readonly string[] =>
  [...Object.values(names), ...keywords].flatMap(name => (name === undefined ? [] : normalize(name).split(/[\s-]+/)))

/** Whether each word of the phrase and some word of the name begin alike; in Chinese, whether the name contains it. */
const isNamed = (keys: readonly string[], { text, kind }: TaggedWord): boolean =>
  kind === 'han'
    ? keys.some(key => key.includes(text))
    : text.split(' ').every(word => keys.some(key => begins(key, stem(word)) || begins(word, key)))

const begins = (word: string, start: string): boolean => start.length >= 4 && word.startsWith(start)

/** Words lose their last vowel, ветер, ветра → ветр. */
const stem = (word: string): string => languages.reduce((made, { grammar }) => grammar.looseStem?.(made) ?? made, word)

/** A word as an id: 'Trump' → 'trump'; 'unknown' without Latin letters or digits. */
export function slug(word: string): string {
  const made = normalize(word)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 24)
    .replace(/^-+|-+$/g, '')
  return made === '' ? 'unknown' : made
}

const subjects: ReadonlySet<Sense['kind']> = new Set<Sense['kind']>(['product', 'topic', 'project', 'speaker', 'title'])

const otherWords: ReadonlySet<Word> = new Set<Word>(['politics', 'offtopic'])
/** Whether a word only means politics, goods, people or topics, so that it cannot ask for a figure. */
export const isOtherSubject = ({ senses }: TaggedWord): boolean =>
  senses.length > 0 &&
  senses.every(sense => subjects.has(sense.kind) || (sense.kind === 'word' && otherWords.has(sense.word)))
