/** Names in Chinese characters, which no space or capital tells: 大使陈宇航日前, 土耳其贸易部长厄梅尔·卡亚在. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Speaker } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import type { Context } from '../../text/context.ts'
import { normalize } from '../../text/normalize.ts'
import { inClass } from '../../text/word-grammar.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { meets } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { sounds } from '../words/vocabulary.ts'
import { isOffice, type Office } from './offices.ts'

/** A place where a text names a person. */
export interface PersonMention extends TextSpan {
  /** As it is typed there. */
  readonly name: string
  /** With its name, or right beside it. */
  readonly office?: Office
  /** The speaker of the data. */
  readonly known?: Speaker
}

/** Names behind an office, and names that begin the clause of a verb of saying. */
export function hanPeople(text: string, sentence: Sentence, context: Context): readonly PersonMention[] {
  const { row } = sentence
  const found: PersonMention[] = []
  for (const [at, piece] of row.entries()) {
    if (piece.kind !== 'han') continue
    // 大使强调: the verb is no name.
    if (isOffice(piece) && row[at + 1]?.kind === 'han' && !is(row[at + 1], 'say')) {
      const named = nameAt(text, row, at + 1, context) ?? spelledAt(text, row, at + 1)
      if (named !== undefined) found.push(withOffice(named, hanOffice(text, sentence, at)))
      else found.push(...namesBeforeTitle(text, sentence, at, context))
    } else if (isOffice(piece)) found.push(...namesBeforeTitle(text, sentence, at, context))
    else if (is(piece, 'say')) {
      const start = runStart(row, at)
      const isWord = isOffice(row[start]) || (row[start]?.text.length ?? 0) > 3
      const named = start < at && !isWord ? nameAt(text, row, start, context) : undefined
      const isTaken = named === undefined || found.some(({ to }) => to >= named.to) || isPlaceAt(sentence, named)
      if (!isTaken && piece.from - named.to <= 8) found.push(named)
    }
  }
  return found
}

/** 塞尔维亚经济部长说: the country is no person. */
const isPlaceAt = ({ places }: Pick<Sentence, 'places'>, name: TextSpan): boolean =>
  places.some(place => meets(place, name))

/** 阿利耶夫总统, 郭敏大使: a name that is spelled by sound, of a known speaker or of the clause alone, right before its title. */
function namesBeforeTitle(text: string, sentence: Sentence, at: number, context: Context): readonly PersonMention[] {
  const { row } = sentence
  const office = row[at]
  const start = row[clauseStart(row, at)]?.from ?? 0
  if (office === undefined) return []
  const { from: end, to } = office
  const known = knownUpTo(text, start, end, context.speakers)
  const spelled = spelledUpTo(text.slice(start, end))
  const name = known?.name ?? (spelled.length < 3 ? plainUpTo(text, row, at, context) : spelled)
  const from = end - name.length
  if (name === '' || isPlaceAt(sentence, { from, to: end })) return []
  const words = text.slice(end, to)
  return [{ ...(known ?? { name }), from, to, office: { from: end, to, words, key: office.text } }]
}

/** A name with a Chinese surname between the start of the clause and the office, and nothing else. */
function plainUpTo(text: string, row: readonly Piece[], at: number, context: Context): string {
  for (let start = clauseStart(row, at); start < at; start += 1) {
    const isPlain = row.slice(start, at).every(({ senses }) => senses.length === 0)
    const named = isPlain ? nameAt(text, row, start, context) : undefined
    if (named?.to === row[at]?.from) return named?.name ?? ''
  }
  return ''
}

const knownUpTo = (text: string, start: number, end: number, speakers: readonly Speaker[]) => {
  for (let from = start; from < end - 1; from += 1) {
    const found = knownAt(text, from, speakers)
    if (found?.to === end) return found
  }
  return undefined
}

/** The sounds at the end of some words, with the points between the parts of a name. */
function spelledUpTo(words: string): string {
  let from = words.length
  while (from > 0 && (isSound(words.charAt(from - 1)) || nameSeparator.test(words.charAt(from - 1)))) from -= 1
  return words.slice(from)
}

const withOffice = (named: PersonMention, office: Office): PersonMention => ({ ...named, from: office.from, office })

/** The first piece of the clause, or of what follows a word like 据. */
const clauseStart = (row: readonly Piece[], at: number): number => startOfRun(row, at, endsClause)

/** The first piece of the run of characters that ends before a piece. */
export const runStart = (row: readonly Piece[], at: number): number =>
  startOfRun(row, at, piece => is(piece, 'according', 'say'))

function startOfRun(row: readonly Piece[], at: number, isEnd: (piece: Piece | undefined) => boolean): number {
  let start = at
  while (start > 0 && at - start < 12 && row[start - 1]?.kind === 'han' && !isEnd(row[start - 1])) start -= 1
  return start
}

const endsClause = (piece: Piece | undefined): boolean =>
  is(piece, 'according', 'say', 'after-name') || inClass(piece, 'no-name')

/** The office that ends at a piece, with the country and the body before it. */
function hanOffice(text: string, { row, places }: Sentence, at: number): Office {
  const start = clauseStart(row, at)
  const [from, to] = [row[start]?.from ?? 0, row[at]?.to ?? 0]
  const own = places.find(place => place.from >= from && place.to <= to)
  const key = row[at]?.text ?? ''
  return { from, to, words: text.slice(from, to), key, ...(own !== undefined && { area: own.area }) }
}

const surnames: ReadonlySet<string> = new Set(languages.flatMap(({ post }) => [...(post.surnames ?? '')]))
const isSurname = (char: string): boolean => surnames.has(normalize(char))
const isSound = (char: string): boolean => sounds.has(normalize(char))
const nameSeparator = /[·•・‧∙-]/
/** 贾斯廷·特鲁多, 让-伊夫·勒德里昂 */
const charactersOfName = /^(?:\p{Script=Han}{1,8}-(?=\p{Script=Han}+[·•・‧∙]))?[\p{Script=Han}·•・‧∙]+/u
const longest = 24

/** The name that begins at a piece: of a known speaker, with points between its parts, or a surname and one or two characters. */
function nameAt(text: string, row: readonly Piece[], index: number, { speakers }: Context): PersonMention | undefined {
  const from = row[index]?.from ?? 0
  const known = knownAt(text, from, speakers)
  if (known !== undefined) return known
  const run = runAt(text, row, index)
  const name = nameSeparator.test(run) ? foreignName(run) : plainName(run)
  return name.length < 2 ? undefined : { from, to: from + name.length, name }
}

/** The characters up to the first word that no name has. */
function runAt(text: string, row: readonly Piece[], index: number): string {
  const from = row[index]?.from ?? 0
  const ends = row.slice(index, index + longest).filter(endsName)
  const end = Math.min(from + longest, ...ends.map(piece => piece.from).filter(at => at > from))
  return charactersOfName.exec(text.slice(from, end))?.[0] ?? ''
}

/** 总统普京: two characters of sounds behind an office. */
function spelledAt(text: string, row: readonly Piece[], index: number): PersonMention | undefined {
  const name = runAt(text, row, index)
  const from = row[index]?.from ?? 0
  return name.length === 2 && [...name].every(isSound) ? { from, to: from + name.length, name } : undefined
}

function knownAt(text: string, from: number, speakers: readonly Speaker[]): PersonMention | undefined {
  for (const known of speakers)
    for (const name of Object.values(known.names))
      if (name !== undefined && text.startsWith(name, from)) return { from, to: from + name.length, name, known }
  return undefined
}

const endsName = (piece: Piece): boolean =>
  is(piece, 'say', 'office', 'according', 'honorific', 'after-name', 'and') || inClass(piece, 'no-name')

/** A name that is spelled by sound, 阿利耶夫; else a surname with one or two characters. */
function plainName(run: string): string {
  const spelled = [...run].findIndex(char => !isSound(char))
  const length = spelled === -1 ? run.length : spelled
  if (length > 3 || (length === 3 && !isSurname(run.charAt(0)))) return run.slice(0, length)
  return isSurname(run.charAt(0)) ? run.slice(0, 3) : ''
}

/** Parts of at most seven characters. */
function foreignName(run: string): string {
  const cut = run.search(/(?:^|[·•・‧∙-])[^·•・‧∙-]{8}/)
  return cut > 0 ? run.slice(0, cut + 5) : run
}
