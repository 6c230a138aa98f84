/** The lexicon of posts and articles, and the phrases that begin at a word of a text. */
import { once, rememberedByReference } from '../../../data/model/remembered.ts'
import { languages } from '../../../languages/languages.ts'
import type { PostWord } from '../../../languages/model/hear/post-word.ts'
import type { Context } from '../../text/context.ts'
import { type Lexicon, lexicon, lexiconOfPhrases } from '../../text/lexicon.ts'
import { entriesBegunBy, longestOf, type Match } from '../../text/longest-match.ts'
import { normalize } from '../../text/normalize.ts'
import { namesOf } from '../../text/people-names.ts'
import { listed, type Phrase } from '../../text/phrases.ts'
import type { LexiconEntry, Sense } from '../../text/senses.ts'
import type { Token } from '../../text/tokenize.ts'

/** A lexicon that remembers what each word begins: most words of an article begin no phrase. */
export interface FastLexicon {
  readonly lexicon: Lexicon
  /** The longest phrase that begins at a token; undefined when none does. */
  at(tokens: readonly Token[], at: number): Match | undefined
}

const mostRemembered = 50_000
const longestRemembered = 40

/** What begins with a word: its own meaning, and the phrases of several words. */
interface WordEntries {
  readonly alone: Match | undefined
  /** By the first two letters of their second word; by one letter, those whose second word may have no more. */
  readonly phrases: ReadonlyMap<string, readonly LexiconEntry[]>
}

const noPhrases: WordEntries['phrases'] = new Map()

function phrasesIn(entries: readonly LexiconEntry[]): WordEntries['phrases'] {
  const longer = entries.filter(({ words }) => words.length > 1)
  if (longer.length === 0) return noPhrases
  const startOf = ({ words }: LexiconEntry): string => (words[1]?.stem ?? '').slice(0, 2)
  const starts = new Set(longer.map(startOf))
  return new Map([...starts].map(start => [start, longer.filter(entry => start.startsWith(startOf(entry)))]))
}

/** The word behind a word, and behind a mark that a phrase may have inside. */
function wordBehind(tokens: readonly Token[], at: number): string {
  const next = tokens[at + 1]
  const isInside = next?.kind === 'mark' && (next.text === '-' || next.text === '.' || next.text === ',')
  return (isInside ? tokens[at + 2]?.text : next?.text) ?? ''
}

function remembering(made: Lexicon): FastLexicon {
  const remembered = new Map<string, WordEntries>()
  const entriesAt = (tokens: readonly Token[], at: number): WordEntries => {
    const word = tokens[at]?.text ?? ''
    const known = remembered.get(word)
    if (known !== undefined) return known
    if (remembered.size > mostRemembered) remembered.clear()
    const entries = entriesBegunBy(made, word)
    const alone = entries.filter(({ words }) => words.length === 1)
    const found = { alone: longestOf(alone, tokens, at), phrases: phrasesIn(entries) }
    if (word.length <= longestRemembered) remembered.set(word, found)
    return found
  }
  return {
    lexicon: made,
    at(tokens, at) {
      const { alone, phrases } = entriesAt(tokens, at)
      const next = phrases.size === 0 ? '' : wordBehind(tokens, at)
      const near = next === '' ? undefined : (phrases.get(next.slice(0, 2)) ?? phrases.get(next.charAt(0)))
      return (near && longestOf(near, tokens, at)) ?? (alone && asMatch(alone, at + 1))
    },
  }
}

/** A spread is slow in long texts. */
const asMatch = ({ senses, ending, entry }: Match, to: number): Match => ({ to, senses, ending, entry })

/** The words of posts; listed at the first post. */
export const postLexicon = once(() => remembering(lexiconOfPhrases(languages.flatMap(phrasesOf))))

/** The words of questions: places, times, numbers. */
export const generalLexicon = once(() => remembering(lexicon()))

/** The speakers and projects of a context. */
export const namesLexicon = (context: Context): FastLexicon => lexiconOfNames(namesOf(context))
const lexiconOfNames = rememberedByReference(remembering)

function phrasesOf({ code, post, hear }: (typeof languages)[number]): readonly Phrase[] {
  const of = (lists: Readonly<Record<string, string>>, sense: (key: string) => Sense): readonly Phrase[] =>
    Object.entries(lists).flatMap(([key, list]) => listed(list, sense(key), code))
  const lists = [...Object.values(post.words), post.people, post.projects]
  const words = lists.flatMap(list => Object.entries(list)) as readonly (readonly [PostWord, string])[]
  return [
    ...words.flatMap(([word, list]) => listed(list, { kind: 'post', word }, code)),
    ...of({ ...hear.numbers, ...post.numbers }, value => ({ kind: 'number', value: Number(value) })),
    ...hear.ordinals.flatMap((list, i) => listed(list, { kind: 'ordinal', value: i + 1 }, code)),
    ...of(post.counters, counterSense),
    // Data are no body that speaks.
    ...of({ ...post.counters, named: '' }, () => ({ kind: 'post', word: 'body' })),
    ...of(post.currencies, currency => ({ kind: 'currency', currency })),
    ...of(post.scales, power => ({ kind: 'scale', power: Number(power) })),
    ...Object.entries(post.halves ?? {}).flatMap(([key, list]) => {
      const [digits = '', power] = key.split('e')
      return listed(list, { kind: 'half', digits, power: Number(power) }, code)
    }),
    ...of(post.fractions, percent => ({ kind: 'fraction', percent })),
    ...of(post.parts, percent => ({ kind: 'part', percent })),
  ]
}

function counterSense(key: string): Sense {
  if (key === 'named') return { kind: 'counter', needsCountry: true }
  return { kind: 'counter', ...(key !== 'own' && { area: key }) }
}

/** Words whose point does not end a sentence. */
export const abbreviations: () => ReadonlySet<string> = once(
  () => new Set(languages.flatMap(({ post }) => post.abbreviations.split(',').map(word => normalize(word.trim())))),
)

/** The characters that foreign names are spelled with. */
export const sounds: ReadonlySet<string> = new Set(languages.flatMap(({ post }) => [...(post.transliteration ?? '')]))
