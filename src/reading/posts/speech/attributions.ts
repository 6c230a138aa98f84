/** Who says something: the subject of each verb of saying that is outside quotation marks. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import { languageOf } from '../../../languages/languages.ts'
import type { Word } from '../../../languages/model/hear/meanings.ts'
import type { Context } from '../../text/context.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import { hasWord } from '../../text/word-sense.ts'
import { is, isMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { meets, pieceAfter, pieceBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { generalLexicon } from '../words/vocabulary.ts'
import type { PersonMention } from './han-people.ts'
import { runStart } from './han-people.ts'
import { bareOffices, type Office } from './offices.ts'
import { peopleIn } from './people.ts'
import { hasInitial, type Person, personsOf } from './persons.ts'

/** Who says it. `office` when the text does not name the person. */
export interface SpokenAttribution extends TextSpan {
  /** The index of its sentence. */
  readonly sentence: number
  readonly person?: Person
  readonly office?: string
  /** The country that the office speaks for. */
  readonly area?: Area
}

/** The person, or the office that the text does not name a person for. */
export type Said = Pick<SpokenAttribution, 'person' | 'office' | 'area'>

/** What may be the subject of a verb. */
type Candidate = TextSpan &
  /** `isCompanion`: "together with" them. */
  (
    | { readonly is: 'person'; readonly person: Person; readonly isCompanion: boolean }
    | { readonly is: 'office'; readonly office: Office }
    | { readonly is: 'pronoun' | 'body' }
  )

/** The persons of a text, and who was meant last. */
export interface SpeakerContext {
  readonly candidates: readonly (readonly Candidate[])[]
  /** With an office. */
  readonly persons: readonly Person[]
  lastMentioned?: Said
  readonly speakers: Set<Person>
}

/** More persons than a text has; a bound for texts made to be slow. */
const most = 200

/** The persons of a text, and what may be the subject of a verb in each sentence. */
export function speakerContext(text: string, sentences: readonly Sentence[], context: Context): SpeakerContext {
  const named = sentences.map(sentence => peopleIn(text, sentence, context))
  const persons = personsOf(named.flat())
  const all = [...new Set(persons.values())]
  const han = all.filter(({ name }) => /^\p{Script=Han}/u.test(name)).slice(0, most)
  const candidates = sentences.map((sentence, i) => candidatesOf(text, sentence, named[i] ?? [], { persons, han }))
  return { candidates, persons: all.filter(({ key }) => key !== '').slice(0, most), speakers: new Set() }
}

function candidatesOf(
  text: string,
  sentence: Sentence,
  named: readonly PersonMention[],
  { persons, han }: { readonly persons: ReadonlyMap<PersonMention, Person>; readonly han: readonly Person[] },
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const one of named) {
    const person = persons.get(one)
    if (person !== undefined)
      found.push({ is: 'person', person, isCompanion: isCompanion(sentence, one), from: one.from, to: one.to })
  }
  found.push(...shortNames(text, sentence, han, found))
  for (const office of bareOffices(text, sentence, named))
    found.push({ is: 'office', office, from: office.from, to: office.to })
  const isFree = (piece: TextSpan): boolean => !found.some(it => meets(it, piece))
  for (const piece of sentence.row)
    if (is(piece, 'he', 'he-says', 'body') && isFree(piece))
      found.push({ is: is(piece, 'body') ? 'body' : 'pronoun', from: piece.from, to: piece.to })
  return found.toSorted((a, b) => a.from - b.from)
}

/** "With the president of Georgia", "the threat of President Trump", "Hersoqla birgə", "nazirin səfərindən sonra": they do not speak, if somebody else is named. */
function isCompanion({ row }: Sentence, { from, to }: TextSpan): boolean {
  const entry = row.find(isSpeechVerb)?.entry
  const genitive = entry && languageOf(entry.code).post.nameGenitive?.ending
  const [name, next] = [pieceBefore(row, to), pieceAfter(row, to)]
  if (genitive?.test(name?.text ?? '') === true && next !== undefined && !isSpeechVerb(next)) return true
  const isWith = (at: number, ...words: readonly Word[]): boolean =>
    row[at]?.kind === 'word' && hasWord(generalLexicon().at(row, at), 'with', ...words)
  const behind = row.findIndex(piece => piece.from >= to)
  if (isPostposed(row[behind])) return isWith(behind)
  const lead = row.findLastIndex(piece => piece.to <= from)
  return isWith(lead, 'of') && !isPostposed(row[lead])
}

/** 卡亚补充说: the last part of a name, at the beginning of its clause. */
function shortNames(
  text: string,
  { row }: Sentence,
  persons: readonly Person[],
  held: readonly TextSpan[],
): readonly Candidate[] {
  return row.flatMap((piece, at) => {
    if (piece.kind !== 'han' || !is(piece, 'say')) return []
    // 鲁梅在当天举行的年终媒体吹风会上说: the clause may be long.
    const start = row.findLast((it, i) => i < at && it.kind === 'mark' && it.text !== '·')?.to ?? row[0]?.from ?? 0
    for (const from of new Set([row[runStart(row, at)]?.from ?? 0, start]))
      for (const person of persons)
        for (const name of [person.name, person.name.split(/[·•・‧∙]/).at(-1) ?? '']) {
          const to = from + name.length
          const isHeld = held.some(it => meets(it, { from, to }))
          if (name.length > 1 && !isHeld && text.startsWith(name, from))
            return [{ is: 'person', person, isCompanion: false, from, to }]
        }
    return []
  })
}

/** "Says", «по его словам». */
export const isSpeechVerb = (piece: Piece): boolean => is(piece, 'say', 'he-says')

/** The attributions of a sentence, outside the spans that are quoted. Notes who was meant last. */
export function attributionsIn(
  cast: SpeakerContext,
  sentence: Sentence,
  index: number,
  quoted: readonly TextSpan[],
): readonly SpokenAttribution[] {
  const isOutside = (it: TextSpan): boolean => !quoted.some(part => meets(part, it))
  const candidates = (cast.candidates[index] ?? []).filter(isOutside)
  const found: SpokenAttribution[] = []
  const opener = openerOf(cast, sentence, candidates, index)
  const note = (at: TextSpan, subject: Said): void => {
    found.push({ from: at.from, to: at.to, sentence: index, ...subject })
    if (subject.person !== undefined) cast.speakers.add(subject.person)
    // «Посол Турции: …», then «сказал он»
    if (subject.person !== undefined || at === opener) cast.lastMentioned = subject
  }
  if (opener !== undefined) note(opener, opener)
  for (const piece of sentence.row.filter(it => isSpeechVerb(it) && isOutside(it))) {
    const first = firstPersonInClause(sentence, piece, candidates) ?? personBehindIt(sentence, piece, candidates)
    const subject = first === undefined ? subjectOfVerb(cast, piece, candidates, index) : { person: first }
    if (subject !== undefined) note(piece, subject)
  }
  const others = candidates.filter(it => it.is === 'person' && !it.isCompanion)
  // "He was asked about the threat of President Trump": "he" behind it is still the one before.
  const isAside = others.length === 0 && cast.lastMentioned !== undefined
  if (found.length > 0 || isAside) return found
  const named = (others.length > 0 ? others : candidates).findLast(it => it.is === 'person' && it.person.key !== '')
  if (named?.is === 'person') cast.lastMentioned = { person: named.person }
  return found
}

/** "President of Azerbaijan: China is our fourth partner", «В.Путин: Товарооборот растёт»: who a sentence begins with, before a colon. */
function openerOf(cast: SpeakerContext, { row, from }: Sentence, [first]: readonly Candidate[], index: number) {
  if (first === undefined || first.from > from) return undefined
  const colon = pieceAfter(row, first.to)
  if (colon?.text !== ':') return undefined
  const span = { from: first.from, to: colon.to }
  if (first.is === 'office') return { ...span, ...officeHolder(first.office, cast, index) }
  const { person } = first.is === 'person' ? first : {}
  const isSure = person !== undefined && (person.key !== '' || person.area !== undefined || hasInitial(person.name))
  return isSure ? { ...span, person } : undefined
}

/** 总统阿利耶夫在出席委员会会议时说: in Chinese the subject is the first person of the clause of the verb. */
function firstPersonInClause({ row }: Sentence, verb: Piece, candidates: readonly Candidate[]): Person | undefined {
  if (verb.kind !== 'han') return undefined
  const start = row.findLast(it => it.kind === 'mark' && !isMark(it, '·、') && it.to <= verb.from)?.to ?? 0
  const first = candidates.find(it => it.is === 'person' && it.from >= start && it.to <= verb.from)
  return first?.is === 'person' ? first.person : undefined
}

/** "Bu sözləri Prezident … nazirlə görüşdə söyləyib": before a verb at the end, the name right behind "it" is the subject. */
function personBehindIt({ row }: Sentence, verb: Piece, candidates: readonly Candidate[]): Person | undefined {
  const end = pieceAfter(row, verb.to)
  const it = row.findIndex(piece => is(piece, 'it') && isPostposed(piece))
  if (it === -1 || (end !== undefined && end.kind !== 'mark')) return undefined
  const starts = [row[it + 1]?.from, row[it + 2]?.from]
  const found = candidates.find(({ from }) => from < verb.from && starts.includes(from))
  return found?.is === 'person' && !found.isCompanion && found.person.key !== '' ? found.person : undefined
}

/** Farther than that, a name is not the subject of the verb. */
const farthest = 140

/** The nearest candidate that tells a person. */
export function subjectOfVerb(
  cast: SpeakerContext,
  verb: TextSpan,
  candidates: readonly Candidate[],
  index: number,
): Said | undefined {
  const near = candidates
    .map(it => ({ it, distance: it.to <= verb.from ? verb.from - it.to : it.from - verb.to }))
    .filter(({ distance }) => distance < farthest)
    .filter(({ it }) => it.is !== 'person' || !it.isCompanion)
    .toSorted((a, b) => a.distance - b.distance)
  // "Li Wei, a fellow of the institute, told the Global Times": a name without an office behind the verb is who was told.
  const isTold = ({ it }: (typeof near)[number]): boolean =>
    it.is === 'person' &&
    it.person.key === '' &&
    it.from >= verb.to &&
    near.some(({ it: other }) => other.is === 'person' && other !== it && other.from - it.to <= 15)
  for (const { it, distance } of [...near.filter(one => !isTold(one)), ...near.filter(isTold)].slice(0, 4)) {
    if (it.is === 'body') return undefined
    if (it.is === 'person' && (!it.person.isUncertain || distance < 3)) return { person: it.person }
    if (it.is === 'pronoun' && distance < 40 && cast.lastMentioned !== undefined) return cast.lastMentioned
    if (it.is === 'office' && distance < 60) return officeHolder(it.office, cast, index)
  }
  return undefined
}

/** "The ambassador": the last person with that office, else the only one who spoke. */
export function officeHolder(office: Office, cast: SpeakerContext, index: number): Said {
  const isTheirs = (person: Person): boolean =>
    office.area === undefined || person.area === undefined || office.area === person.area
  const fits = (person: Person): boolean => person.key !== '' && isTheirs(person) && isAlike(person.key, office.key)
  const recent = recentPerson(office, cast, index, fits) ?? cast.persons.findLast(fits)
  if (recent !== undefined) return { person: recent }
  const [only, other] = [...cast.speakers]
  if (only !== undefined && other === undefined && isTheirs(only)) return { person: only }
  const [sole, second] = cast.persons
  if (sole !== undefined && second === undefined && isTheirs(sole)) return { person: sole }
  return { office: office.words, ...(office.area !== undefined && { area: office.area }) }
}

/** The last person named before the office, a page back at most. */
function recentPerson(office: Office, { candidates }: SpeakerContext, index: number, fits: (it: Person) => boolean) {
  for (let at = index; at >= Math.max(0, index - 40); at -= 1) {
    const found = candidates[at]?.findLast(
      it => it.is === 'person' && !it.isCompanion && it.from < office.from && fits(it.person),
    )
    if (found?.is === 'person') return found.person
  }
  return undefined
}

const isAlike = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
