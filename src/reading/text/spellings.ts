/** Known words that a mistyped word may be: more of them than typo correction takes, because they are offered, not answered. */
import { distance } from 'fastest-levenshtein'
import { multimap } from '../../data/model/lists.ts'
import { once } from '../../data/model/remembered.ts'
import { languages } from '../../languages/languages.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { tradeWords } from './fuzzy-match.ts'
import { entries, entriesOfLanguage } from './lexicon.ts'
import { normalize } from './normalize.ts'
import type { LexiconEntry, Sense } from './senses.ts'
import { mayEnd } from './word-grammar.ts'

/** The most words that one mistyped word may be. */
const most = 2

/** The words of a question that are worth correcting: of trade, of what is asked, of grammar. Flows come first. */
const weights: ReadonlyMap<Word, number> = new Map<Word, number>([
  ...tradeWords.map(word => [word, 0] as const),
  ...(['sell', 'buy', 'compare', 'record', 'average', 'total', 'source', 'top', 'most', 'year'] as const).map(
    word => [word, 0.1] as const,
  ),
  ...(['with', 'from', 'howmuch', 'what', 'which', 'when'] as const).map(word => [word, 0.2] as const),
])

/** Not of places: a name that is not known has its own reply, with the names that are near. */
const weightOf = (sense: Sense): number | undefined => (sense.kind === 'word' ? weights.get(sense.word) : undefined)

interface Spelling {
  readonly stem: string
  readonly ending: LexiconEntry['words'][number]['ending']
  readonly weight: number
}

/** Single words by their first letter. */
const spellings = once(() => multimap(knownSpellings().map(it => [it.stem.charAt(0), it] as const)))

function knownSpellings(): readonly Spelling[] {
  const made = new Map<string, Spelling>()
  for (const { words, sense } of entries()) {
    const [word, second] = words
    const weight = weightOf(sense)
    if (
      word === undefined ||
      second !== undefined ||
      weight === undefined ||
      !/^(?:\p{Script=Latin}|\p{Script=Cyrillic}){4,}$/u.test(word.stem)
    )
      continue
    const key = `${word.stem} ${word.ending}`
    if (weight < (made.get(key)?.weight ?? 1)) made.set(key, { ...word, weight })
  }
  return [...made.values()]
}

/** What a mistyped word may be, the likeliest first: 'exprt' is 'export'. Letters that are not a word give nothing. */
export function likelyWords(raw: string): readonly string[] {
  const word = normalize(raw)
  if (word.length < 3 || word.length > 24 || !/^(?:\p{Script=Latin}|\p{Script=Cyrillic})+$/u.test(word)) return []
  const found = new Map<string, number>()
  // The first letter is hardly ever mistyped, but it may be swapped with the second.
  const near = [word.charAt(0), word.charAt(1)].flatMap((first, i) =>
    (spellings().get(first) ?? []).filter(({ stem }) => i === 0 || stem.charAt(1) === word.charAt(0)),
  )
  for (const spelling of near) {
    const form = nearestForm(word, spelling)
    if (form !== undefined && form.far < (found.get(form.form) ?? Number.POSITIVE_INFINITY))
      found.set(form.form, form.far)
  }
  return [...found]
    .toSorted(([, one], [, other]) => one - other)
    .slice(0, most)
    .map(([form]) => form)
}

function nearestForm(word: string, { stem, ending, weight }: Spelling) {
  if (stem.length - word.length > 2) return undefined
  const cuts = ending === 'none' ? [word.length] : [0, 1, -1, 2].map(by => stem.length + by)
  const limit = stem.length < 7 ? 1 : 2
  let best: { readonly form: string; readonly far: number } | undefined
  for (const cut of cuts) {
    const rest = word.slice(cut)
    if (cut < 3 || cut > word.length || !isEnding(ending, rest)) continue
    const far = editsBetween(word.slice(0, cut), stem)
    if (far <= limit && (best === undefined || far + weight < best.far)) best = { form: stem + rest, far: far + weight }
  }
  return best
}

const isEnding = (ending: Spelling['ending'], rest: string): boolean =>
  rest === '' || (ending === 'any' ? rest.length < 7 : ending !== 'none' && mayEnd(ending, rest))

/** Edit distance in which a swap of two neighbours is one edit. */
export function editsBetween(one: string, other: string): number {
  const far = distance(one, other)
  if (far !== 2 || one.length !== other.length) return far
  const at = [...one].findIndex((char, i) => char !== other[i])
  return one[at] === other[at + 1] && one[at + 1] === other[at] ? 1 : far
}

/** A Chinese text with its key words as they are spelled: 贸易鹅 is 贸易额. The same text when nothing is misspelled. */
export function withoutHomophones(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text
  return homophones().reduce(
    (made, { before, others, after, right }) =>
      made.includes(before) && made.includes(after)
        ? made.replace(new RegExp(`${before}[${others}]${after}`, 'gu'), right)
        : made,
    text,
  )
}

/** A word in which one character is another one. */
interface Homophone {
  readonly before: string
  readonly others: string
  readonly after: string
  readonly right: string
}

const homophones = once(() =>
  languages.flatMap(({ code: own, hear: { homophones: same } }) =>
    same === undefined
      ? []
      : entriesOfLanguage(own)
          .filter(({ words: [word], sense }) => isKeyword(word?.stem ?? '', sense))
          .flatMap(({ words: [word] }) => patternsOf(word?.stem ?? '', same)),
  ),
)

/** A word of trade, or a country with a name that is long enough to be known in spite of a wrong character. */
const isKeyword = (stem: string, sense: Sense): boolean =>
  sense.kind === 'area'
    ? /^\p{Script=Han}{4,}$/u.test(stem) && sense.city === undefined
    : /^\p{Script=Han}{2,4}$/u.test(stem) && sense.kind === 'word' && (weights.get(sense.word) ?? 1) < 0.2

const patternsOf = (word: string, same: Readonly<Record<string, string>>): readonly Homophone[] =>
  [...word].flatMap((char, i, all): readonly Homophone[] => {
    const others = same[char]
    if (others === undefined) return []
    return [{ before: all.slice(0, i).join(''), others, after: all.slice(i + 1).join(''), right: word }]
  })
