/** Facts of the projects that the data know: when a project was opened, who built it, what it is expected to give. */
import type { PostFact, TextSpan } from '../../answers/model/post.ts'
import type { Amount, Day } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { inClass } from '../text/word-grammar.ts'
import { senseOf } from '../text/word-sense.ts'
import { undatedDay } from '../time/days.ts'
import { plainCharacters } from './plain-characters.ts'
import { has, hasCapital, is, isMark } from './words/is.ts'
import { numeralAt, plainSum } from './words/numerals.ts'
import { generalPieces, type Piece, postTokens } from './words/pieces.ts'
import type { Quantity } from './words/quantities.ts'
import { around, meets, piecesBefore } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import { namesLexicon } from './words/vocabulary.ts'

/** The facts of a text. A sentence is about the project that it names, or goes on about the one before: "It will…". */
export function factsIn(text: string, sentences: readonly Sentence[], context: Context): readonly PostFact[] {
  if (context.projects.length === 0) return []
  const found: PostFact[] = []
  let project: string | undefined
  for (const [i, sentence] of sentences.entries()) {
    const isNear = text.slice(sentences[i - 1]?.to ?? 0, sentence.from).search(/\n\s*\n/) === -1
    project = projectIn(text, sentence, context) ?? (isNear && goesOn(sentence) ? project : undefined)
    if (project === undefined) continue
    const day = has(sentence.row, 'opened') ? dayIn(text, sentence, context.today) : undefined
    found.push(...factsOf(sentence, project, day))
  }
  return found
}

/** A full name, or two keywords of the project: one alone is an everyday word, "wind energy". */
function projectIn(text: string, { row, from, to }: Sentence, context: Context): string | undefined {
  const lexicon = namesLexicon(context)
  const hits: { readonly project: string; readonly words: number }[] = []
  for (let at = 0; at < row.length; ) {
    const match = row[at]?.kind === 'word' ? lexicon.at(row, at) : undefined
    const sense = senseOf(match, 'project')
    if (sense !== undefined) hits.push({ project: sense.project, words: match?.entry.words.length ?? 1 })
    at = match?.to ?? at + 1
  }
  const own = row.some(({ kind }) => kind === 'han') ? text.slice(from, to) : ''
  for (const { id, keywords } of context.projects)
    for (const word of own === '' ? [] : keywords)
      if (/^\p{Script=Han}/u.test(word) && own.includes(word)) hits.push({ project: id, words: 1 })
  return hits.find(({ project, words }) => words > 2 || hits.filter(it => it.project === project).length > 1)?.project
}

/** "This is…", «Проект…», Bu layihə, 该项目. */
const goesOn = ({ row }: Sentence): boolean =>
  has(row.filter(({ kind }) => kind !== 'mark').slice(0, 5), 'it', 'project')

function factsOf(sentence: Sentence, project: string, day: Dated | undefined): readonly PostFact[] {
  const excerpt = { from: sentence.from, to: sentence.to }
  const facts = [
    opened(sentence, day),
    builder(sentence),
    standing(sentence),
    ...sentence.quantities.map(it => counted(sentence, it)),
  ]
  return facts
    .flatMap(fact => (fact === undefined ? [] : [{ ...fact, excerpt, project }]))
    .toSorted((a, b) => a.span.from - b.span.from)
}

type Fact = Omit<PostFact, 'excerpt' | 'project'>

type Dated = TextSpan & { readonly day: Day }

/** The day that a sentence names; without a year, the newest one. */
function dayIn(text: string, { from, to, times }: Sentence, today: Day): Dated | undefined {
  for (const time of times) if (time.day !== undefined) return { from: time.from, to: time.to, day: time.day }
  const row = generalPieces(postTokens(plainCharacters(text.slice(from, to))))
  for (let at = 0; at < row.length; at += 1) {
    const atom = undatedDay(row, at, today)
    const [first, last] = [row[at], row[(atom?.to ?? 0) - 1]]
    if (atom?.time.is === 'day' && first !== undefined && last !== undefined)
      return { from: from + first.from, to: from + last.to, day: atom.time.day }
  }
  return undefined
}

function opened({ row }: Sentence, time: Dated | undefined): Fact | undefined {
  const word = row.find(piece => is(piece, 'opened'))
  if (word === undefined || time === undefined) return undefined
  return { span: around([word, time]), field: 'opened', day: time.day }
}

/** The farthest words of one fact. */
const reach = 6

function builder({ row, places }: Sentence): Fact | undefined {
  const at = row.findIndex(piece => is(piece, 'built'))
  const word = row[at]
  if (word === undefined) return undefined
  const near = clauseAround(row, at, reach)
  const maker = near.filter(piece => is(piece, 'firm') || places.some(place => meets(place, piece)))
  const firm = near.findIndex(piece => is(piece, 'firm'))
  const name = near[firm - 1]
  const named = name !== undefined && hasCapital(name) ? [name] : []
  return firm === -1 ? undefined : { span: around([word, ...maker, ...named]), field: 'builder' }
}

/** "The largest wind energy project in the South Caucasus". */
function standing({ row, places }: Sentence): Fact | undefined {
  const at = row.findIndex(piece => is(piece, 'largest'))
  const word = row[at]
  if (word === undefined || has(piecesBefore(row, at, 3), 'one-of')) return undefined
  const near = clauseAround(row, at, 8)
  const named = near.find(piece => piece.from > word.from && is(piece, 'project'))
  if (named === undefined) return undefined
  const where = near.filter(piece => places.some(place => meets(place, piece)))
  const article = inClass(row[at - 1], 'article') ? [row[at - 1] ?? word] : []
  return { span: around([word, named, ...where, ...article]), field: 'standing' }
}

/** 300,000 families, 400,000 tons of emissions. */
function counted(sentence: Sentence, quantity: Quantity): Fact | undefined {
  const { row } = sentence
  if (quantity.is !== 'count') return undefined
  const numeral = numeralAt(row, quantity.at, () => false)
  if (numeral === undefined) return undefined
  const behind = row.slice(numeral.end, numeral.end + 3)
  const families = behind.find(piece => is(piece, 'families'))
  const tonnes = behind.find(piece => is(piece, 'tonnes'))
  const isOfEmissions = has(clauseAround(row, quantity.at, 10), 'emissions')
  const unit = families ?? (isOfEmissions ? tonnes : undefined)
  const first = row[quantity.at]
  if (unit === undefined || first === undefined) return undefined
  const { value, unitMult } = plainSum(numeral)
  const isOver = behind.some(piece => piece.from < unit.from && is(piece, 'over'))
  const bound = isOver ? 'over' : quantity.bound
  const [field, code] = families === undefined ? (['emissions', 'TNE'] as const) : (['households', 'FAM'] as const)
  const amount: Amount = { value, unitMult, unit: code, ...(bound !== undefined && { bound }) }
  const status = has(row, 'expected', 'target') ? { status: 'expected' as const } : {}
  return { span: around([first, unit]), field, amount, ...status }
}

/** The pieces around one, up to the marks of its clause. */
function clauseAround(row: readonly Piece[], at: number, most: number): readonly Piece[] {
  const isEnd = (piece: Piece | undefined): boolean => piece === undefined || isMark(piece, ',;:.()"。')
  let [from, to] = [at, at + 1]
  while (at - from < most && !isEnd(row[from - 1])) from -= 1
  while (to - at < most && !isEnd(row[to])) to += 1
  return row.slice(from, to)
}
