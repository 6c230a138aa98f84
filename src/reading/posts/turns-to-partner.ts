/** Sentences without numbers that turn to another partner: "Trade with Russia rose 2%. China did better. Turnover grew 30%." */
import { isCountry } from '../../answers/model/areas.ts'
import type { TextSpan } from '../../answers/model/post.ts'
import type { Area } from '../../data/model/schema.ts'
import { is } from './words/is.ts'
import { areasOf, isDirected, type PlaceMark } from './words/place-rules.ts'
import type { Sentence } from './words/sentence.ts'

/** The country of such a sentence, if it is no owner of trade and another one is named before it, is a partner: what follows is trade with it. */
export function withTurnsToPartner(sentences: readonly Sentence[]): readonly Sentence[] {
  const [owners, named] = [new Set<Area>(), new Set<Area>()]
  return sentences.map(sentence => {
    const [area, ...others] = areasOf(sentence.places.filter(it => !it.isOfOffice))
    const isNew = area !== undefined && others.length === 0 && isCountry(area) && !owners.has(area)
    const isTurned = isNew && [...named].some(it => it !== area) && isTurn(sentence)
    for (const place of sentence.places) {
      named.add(place.area)
      if (place.role === 'of' || place.role === 'in' || place.isAdjective) owners.add(place.area)
    }
    return isTurned ? { ...sentence, places: sentence.places.map(toPartner) } : sentence
  })
}

const toPartner = (place: PlaceMark): PlaceMark => (isDirected(place) ? place : { ...place, role: 'with' })

/** "And China?", "China is another story": ahead of its own numbers and flows. */
function isTurn({ row, places, quantities, subjects }: Sentence): boolean {
  if (places.some(({ isOurs }) => isOurs)) return false
  const isShortQuestion = row.at(-1)?.text === '?' && row.length <= 7
  const words = row.find(piece => is(piece, 'in-contrast'))
  const end = isShortQuestion ? Infinity : words?.to
  const isAhead = ({ from }: TextSpan): boolean => from < (end ?? 0)
  return (
    end !== undefined &&
    places.every(isAhead) &&
    !quantities.some(it => it.is !== 'count' && isAhead(it)) &&
    !subjects.some(it => it.subject.is === 'flow' && isAhead(it))
  )
}
