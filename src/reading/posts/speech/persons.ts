/** Which names of a text are the same person: "Lobanov" is "Andrey Lobanov", «Джаббаровым» is «Микаил Джаббаров». */
import type { Area } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import { normalize } from '../../text/normalize.ts'
import type { PersonMention } from './han-people.ts'

export interface Person {
  /** In the nominative when the text has one. */
  readonly name: string
  readonly office?: string
  /** The stems of the words of all offices. */
  readonly key: string
  /** The country that the office speaks for. */
  readonly area?: Area
  /** Nothing but the capitals says that it is a person: one word without an office. */
  readonly isUncertain: boolean
}

interface Group {
  readonly words: readonly string[]
  readonly mentions: PersonMention[]
}

export function personsOf(mentions: readonly PersonMention[]): ReadonlyMap<PersonMention, Person> {
  const groups: Group[] = []
  const byStart = new Map<string, Group[]>()
  const parts = new Map(mentions.map(it => [it, wordsOf(it.name)]))
  const longerFirst = mentions.toSorted((a, b) => (parts.get(b)?.length ?? 0) - (parts.get(a)?.length ?? 0))
  for (const one of longerFirst) {
    const words = parts.get(one) ?? []
    const near = words.flatMap(word => byStart.get(word.slice(0, 2)) ?? [])
    const held = near.find(group => isSame(group.words, words))
    if (held !== undefined) held.mentions.push(one)
    else {
      const made = { words, mentions: [one] }
      groups.push(made)
      for (const start of new Set(words.map(word => word.slice(0, 2)))) push(byStart, start, made)
    }
  }
  return new Map(
    groups.flatMap(({ mentions: own }) => {
      const person = personOf(own)
      return own.map(one => [one, person] as const)
    }),
  )
}

/** So many names begin alike only in texts made to be slow. */
const mostAlike = 60

function push(map: Map<string, Group[]>, key: string, group: Group): void {
  const held = map.get(key)
  if (held === undefined) map.set(key, [group])
  else if (held.length < mostAlike) held.push(group)
}

const wordsOf = (name: string): readonly string[] =>
  name.split(/[\s.·•・‧∙-]+/).flatMap(word => (word.length > 1 ? [normalize(word)] : []))

/** Each word of the shorter name is one of the longer name; of two full names, the last word too. */
const isSame = (longer: readonly string[], shorter: readonly string[]): boolean =>
  shorter.length > 0 && shorter.every(word => longer.some(other => isSameWord(word, other)))

/** The same word, perhaps in another case. */
function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (/\p{Script=Han}/u.test(a)) return false
  const shorter = Math.min(a.length, b.length)
  let alike = 0
  while (alike < shorter && a[alike] === b[alike]) alike += 1
  return alike >= 3 && alike >= shorter - 1 && Math.max(a.length, b.length) - alike <= 4
}

function personOf(mentions: readonly PersonMention[]): Person {
  const inOrder = mentions.toSorted((a, b) => a.from - b.from)
  const offices = inOrder.flatMap(({ office }) => office ?? [])
  const known = inOrder.find(it => it.known !== undefined)
  const area = offices.find(it => it.area !== undefined)?.area ?? known?.known?.area
  const words = offices[0]?.words
  return {
    name: nameOf(inOrder),
    ...(words !== undefined && { office: words }),
    key: offices.map(({ key }) => key).join(' '),
    ...(area !== undefined && { area }),
    isUncertain:
      offices.length === 0 &&
      known === undefined &&
      inOrder.every(({ name }) => wordsOf(name).length < 2 && !hasInitial(name)),
  }
}

/** «В.Путин»: only persons are written so. */
export const hasInitial = (name: string): boolean => /^\p{Lu}\.\s?\p{Lu}/u.test(name)

/** «Переговоры Владимира Путина», where others are «Владимир Путин»: the first word of a headline is no part of a name. */
function isLed({ name }: PersonMention, mentions: readonly PersonMention[]): boolean {
  const [, ...rest] = wordsOf(name)
  return rest.length > 1 && mentions.some(it => isSameName(wordsOf(it.name), rest)) && !isRepeated(name, mentions)
}
const isSameName = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((word, i) => isSameWord(word, other[i] ?? ''))
const isRepeated = (name: string, mentions: readonly PersonMention[]): boolean =>
  mentions.filter(it => isSameName(wordsOf(it.name), wordsOf(name))).length > 1

/** Of the longest forms the shortest one: the nominative has the shortest ending. A known speaker's own name has none. */
function nameOf(mentions: readonly PersonMention[]): string {
  const unled = mentions.filter(it => !isLed(it, mentions))
  const most = Math.max(...unled.map(({ name }) => wordsOf(name).length))
  const full = unled.filter(({ name }) => wordsOf(name).length === most)
  const [best] = full.toSorted((a, b) => a.name.length - b.name.length || a.from - b.from)
  const words = wordsOf(best?.name ?? '')
  const known = mentions.flatMap(it => Object.values(it.known?.names ?? {}))
  const named = known.find(name => name !== undefined && isSame(wordsOf(name), words))
  const key = wordsOf(named ?? '').join(' ')
  return (
    full.find(({ name }) => wordsOf(name).join(' ') === key)?.name ?? named ?? withoutCase(best?.name ?? '', mentions)
  )
}

/** "Bünyad Hüseynovu qəbul edib", where others are "B.Hüseynov", «Владимира Путина», where others are «Путин». */
function withoutCase(name: string, mentions: readonly PersonMention[]): string {
  const last = lastWord(name)
  const bare = mentions
    .map(it => lastWord(it.name))
    .find(it => last !== it && (isCaseOf(last, it) || nominative(last) === it))
  if (bare === undefined || bare.length < 4) return name
  const lead = name.slice(0, name.length - last.length)
  // In Latin letters only the last word has a case.
  return `${isCaseOf(last, bare) ? lead : lead.replace(/\S+/g, nominative)}${bare}`
}
const isCaseOf = (last: string, bare: string): boolean => last.startsWith(bare) && isLatinCase(last.slice(bare.length))

/** The nominative of a word of a name, by the first ending that fits; the word itself if none does. */
function nominative(word: string): string {
  const found = languages.flatMap(({ post }) => post.nameCases ?? []).find(([ending]) => ending.test(word))
  return found === undefined ? word : word.replace(found[0], found[1])
}
const lastWord = (name: string): string => name.split(/[\s.]/).at(-1) ?? ''
const isLatinCase = (ending: string): boolean =>
  /^\p{Script=Latin}+$/u.test(ending) && languages.some(({ grammar }) => grammar.mayEnd?.(normalize(ending)) === true)
