/** Words that refer to a country named before: "bu ölkəyə", "ondan", and "we" where home is the partner. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { Area } from '../../../data/model/schema.ts'
import { grammarOf } from '../../text/word-grammar.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Sentence } from '../words/sentence.ts'
import { generalLexicon } from '../words/vocabulary.ts'
import type { PostTopic } from './topic.ts'

/** The sentence with the countries that its words refer to. `owner` is the country whose trade the text tells of. */
export function withReferences(sentence: Sentence, { mentioned }: PostTopic, owner: Area): Sentence {
  const named = foreignWe(sentence.places, mentioned)
  const words = sentence.row.filter(piece => is(piece, 'that-country'))
  const found = words.flatMap(piece => referenceOf(piece, sentence.row, { places: named, mentioned, owner }) ?? [])
  if (found.length === 0 && named === sentence.places) return sentence
  const places = [...named, ...found].toSorted((a, b) => a.from - b.from)
  return { ...sentence, places }
}

interface Named {
  readonly places: readonly PlaceMark[]
  readonly mentioned: readonly Area[]
  readonly owner: Area
}

/** The partner named last, with the case of the word. */
function referenceOf(piece: Piece, row: readonly Piece[], { places, mentioned, owner }: Named): PlaceMark | undefined {
  if (places.some(({ from, to }) => from < piece.to && to > piece.from)) return undefined
  const next = row.findIndex(it => it.from >= piece.to)
  // "Bu ölkə ilə"
  const behind = next === -1 ? undefined : generalLexicon().at(row, next)?.senses
  const isPostposed = behind?.some(sense => sense.kind === 'word' && sense.word === 'with') === true
  const isWith = isPostposed && grammarOf(piece)?.adpositions === 'after'
  const named = grammarOf(piece)?.roleOf?.({ ending: piece.ending === '' ? piece.text : piece.ending })
  const role = isWith ? 'with' : named
  if (role !== 'to' && role !== 'from' && role !== 'with') return undefined
  const isMeant = (area: Area): boolean => area !== owner && area !== 'WLD'
  const before = places.findLast(it => it.to <= piece.from && !it.isOurs && !it.isOfOffice && isMeant(it.area))?.area
  const area = before ?? mentioned.find(it => isMeant(it) && isCountry(it)) ?? mentioned.find(isMeant)
  if (area === undefined) return undefined
  const { from, to } = piece
  return { from, to, area, role, isAdjective: false, isOurs: false, isCity: false, isOfOffice: false }
}

/** 我国对华出口 of an embassy in China: "we" are not the partner. */
function foreignWe(places: readonly PlaceMark[], mentioned: readonly Area[]): readonly PlaceMark[] {
  const ours = places.find(({ isOurs }) => isOurs)
  const isPartner = ({ role, isOurs, area }: PlaceMark): boolean =>
    !isOurs && area === ours?.area && (role === 'to' || role === 'from' || role === 'with')
  const other = mentioned.find(area => isCountry(area) && area !== ours?.area)
  if (ours === undefined || other === undefined || !places.some(isPartner)) return places
  return places.map(place => (place.isOurs ? { ...place, area: other } : place))
}
