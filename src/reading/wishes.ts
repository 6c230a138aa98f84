/** What a text wants besides an answer: a chart, a table, a file, a notice, a channel, a change of the data; or small talk. */
import { once } from '../data/model/remembered.ts'
import { languages } from '../languages/languages.ts'
import type { Wish } from '../languages/model/hear/meanings.ts'
import { cleaned, normalize } from './text/normalize.ts'

/** Longer texts only mention such a thing. In characters. */
const longest = 120

/** The wish of a text; undefined for a plain question. Small talk, and a wish to check a post, are the whole text. Pure; never throws. */
export function wishIn(text: string): Wish | undefined {
  if ([...text].length > longest) return undefined
  const words = bare(text)
  return patterns().find(([, pattern]) => pattern.test(words))?.[0]
}

/** Whether a text begins with the wish to check a post: "check please", "is this true? I doubt it". Pure; never throws. */
export const asksToCheck = (text: string): boolean => [...text].length <= longest && toCheck().test(bare(text))

/** Words in their plain form. Han and other letters are words of their own: 'csv格式'. */
const bare = (text: string): string =>
  cleaned(text)
    .replace(/(?<=\p{Script=Han})(?=[^\p{Script=Han}])|(?<=[^\p{Script=Han}])(?=\p{Script=Han})/gu, ' ')
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .map(normalize)
    .filter(word => word !== '')
    .join(' ')

/** They are only meant by the whole text. */
const whole: ReadonlySet<Wish> = new Set(['talk', 'check'])

/** In this order: a request to change a figure may name a table. */
const order: readonly Wish[] = ['edit', 'channel', 'notify', 'file', 'table', 'chart', 'talk', 'check']

const patterns = once(() => order.map(wish => [wish, patternOf(wish)] as const))
const toCheck = once(() => new RegExp(`^${greeted()}(?:${formsOf(wishesOf('check'))})`, 'u'))

function patternOf(wish: Wish): RegExp {
  const forms = formsOf(wishesOf(wish))
  return new RegExp(whole.has(wish) ? `^${wish === 'check' ? greeted() : ''}(?:${forms})$` : forms, 'u')
}

/** "Hi, can you check this?" */
const greeted = (): string => `(?:(?:${formsOf(languages.map(({ hear }) => hear.words.greeting))}) ?)*`
const wishesOf = (wish: Wish): readonly string[] => languages.map(({ hear }) => hear.wishes[wish])

/** The ends of words are looked for once around all phrases: a class of letters in each took 0.3 s to compile. */
function formsOf(lists: readonly string[]): string {
  const phrases = lists.flatMap(list => list.split(', '))
  const han = phrases.filter(phrase => /\p{Script=Han}/u.test(phrase))
  const others = phrases.filter(phrase => !han.includes(phrase)).map(formOf)
  return [...han, `(?<![\\p{L}\\p{N}])(?:${others.join('|')})(?![\\p{L}\\p{N}])`].join('|')
}

/** '…' is one to three words, `*` any letters. */
const formOf = (phrase: string): string => phrase.split(' ').map(wordPattern).join(' ')

function wordPattern(word: string): string {
  if (word === '…') return '\\S+(?: \\S+)?(?: \\S+)?'
  return word.endsWith('*') ? `${normalize(word.slice(0, -1))}\\p{L}*` : normalize(word)
}
