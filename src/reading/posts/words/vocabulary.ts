/** The lexicon of posts and articles, and the phrases that begin at a word of a text. */
import { languages } from '../../../languages/languages.ts'
import type { PostWord } from '../../../languages/model/hear.ts'
import type { Context } from '../../text/context.ts'
import { type Lexicon, lexicon, lexiconOf } from '../../text/lexicon.ts'
import { entriesBegunBy, longestOf, type Match } from '../../text/longest-match.ts'
import { normalize } from '../../text/normalize.ts'
import { namesOf } from '../../text/people-names.ts'
import { phrasesOf } from '../../text/phrases.ts'
import type { LexiconEntry, Sense } from '../../text/senses.ts'
import type { Token } from '../../text/tokenize.ts'

/** A lexicon that remembers which words begin no phrase: most words of an article do not. */
export interface FastLexicon {
  readonly lexicon: Lexicon
  /** The longest phrase that begins at a token; undefined when none does. */
  at(tokens: readonly Token[], at: number): Match | undefined
}

const mostRemembered = 50_000
const longestRemembered = 40

function fast(made: Lexicon): FastLexicon {
  const begun = new Map<string, readonly LexiconEntry[]>()
  const none: readonly LexiconEntry[] = []
  const entriesAt = (word: string): readonly LexiconEntry[] => {
    const known = begun.get(word)
    if (known !== undefined) return known
    if (begun.size > mostRemembered) begun.clear()
    const found = entriesBegunBy(made, word)
    if (word.length <= longestRemembered) begun.set(word, found.length === 0 ? none : found)
    return found
  }
  return { lexicon: made, at: (tokens, at) => longestOf(entriesAt(tokens[at]?.text ?? ''), tokens, at) }
}

/** The words of posts; built at the first post. */
export function postLexicon(): FastLexicon {
  posts ??= fast(lexiconOf(languages.flatMap(entriesOf)))
  return posts
}
let posts: FastLexicon | undefined

/** The words of questions: places, times, numbers. */
export function generalLexicon(): FastLexicon {
  general ??= fast(lexicon())
  return general
}
let general: FastLexicon | undefined

/** The speakers and projects of a context. */
export function namesLexicon(context: Context): FastLexicon {
  const names = namesOf(context)
  const held = named.get(names) ?? fast(names)
  named.set(names, held)
  return held
}
const named = new WeakMap<Lexicon, FastLexicon>()

function entriesOf({ code, post, hear }: (typeof languages)[number]): readonly LexiconEntry[] {
  const of = (lists: Readonly<Record<string, string>>, sense: (key: string) => Sense): readonly LexiconEntry[] =>
    Object.entries(lists).flatMap(([key, list]) => phrasesOf(list, sense(key), code))
  const lists: Readonly<Record<PostWord, string>> = { ...post.words, ...post.people, ...post.projects }
  const words = Object.keys(lists) as readonly PostWord[]
  return [
    ...words.flatMap(word => phrasesOf(lists[word], { kind: 'post', word }, code)),
    ...of({ ...hear.numbers, ...post.numbers }, value => ({ kind: 'number', value: Number(value) })),
    ...hear.ordinals.flatMap((list, i) => phrasesOf(list, { kind: 'ordinal', value: i + 1 }, code)),
    ...of(post.counters, counterSense),
    // Data are no body that speaks.
    ...of({ ...post.counters, named: '' }, () => ({ kind: 'post', word: 'body' })),
    ...of(post.currencies, currency => ({ kind: 'currency', currency })),
    ...of(post.scales, power => ({ kind: 'scale', power: Number(power) })),
    ...Object.entries(post.halves ?? {}).flatMap(([key, list]) => {
      const [digits = '', power] = key.split('e')
      return phrasesOf(list, { kind: 'half', digits, power: Number(power) }, code)
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
export function abbreviations(): ReadonlySet<string> {
  short ??= new Set(languages.flatMap(({ post }) => post.abbreviations.split(',').map(word => normalize(word.trim()))))
  return short
}
let short: ReadonlySet<string> | undefined
