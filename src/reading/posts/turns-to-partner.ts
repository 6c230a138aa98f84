/** Words that turn to another partner, ahead of its numbers: "Trade with Russia rose 2%. China did better. Turnover grew 30%." */
import { isCountry } from '../../answers/model/areas.ts'
import type { Area } from '../../data/model/schema.ts'
import { is, isFlow } from './words/is.ts'
import { areasOf, isDirected } from './words/place-rules.ts'
import { isFigure } from './words/quantities.ts'
import type { Sentence } from './words/sentence.ts'

/** The country of such words, if it owns no trade and another is named before it, is a partner: what follows is trade with it. */
export function withTurnsToPartner(sentences: readonly Sentence[]): readonly Sentence[] {
  const [owners, named] = [new Set<Area>(), new Set<Area>()]
  return sentences.map(sentence => {
    const { places } = sentence
    const [area, other] = areasOf(places.filter(it => !it.isOfOffice))
    const isNew = area !== undefined && other === undefined && isCountry(area) && !owners.has(area)
    const isTurned = isNew && [...named].some(it => it !== area) && isTurn(sentence)
    for (const place of places) {
      named.add(place.area)
      if (place.role === 'of' || place.role === 'in' || place.isAdjective) owners.add(place.area)
    }
    return isTurned
      ? { ...sentence, places: places.map(it => (isDirected(it) ? it : { ...it, role: 'with' })) }
      : sentence
  })
}

/** "Uzbekistan is a large economy. Its imports from China rose": of the one country of a sentence that tells of no trade. */
export const withOwnersBefore = (sentences: readonly Sentence[]): readonly Sentence[] =>
  sentences.map((sentence, i) => {
    const [its, flow] = sentence.row
    const [place, second] = sentences[i - 1]?.places.filter(it => !it.isOfOffice && isCountry(it.area)) ?? []
    const isTold = sentences[i - 1]?.quantities.some(isFigure)
    const isOfTrade = isTold === true || sentences[i - 1]?.subjects.some(({ subject }) => subject.is === 'flow')
    const isOpen = place !== undefined && second === undefined && isOfTrade === false && !place.isOurs
    const { places } = sentence
    const isPartners = places.length > 0 && places.every(it => isDirected(it) && it.area !== place?.area)
    if (!isOpen || !isPartners || its === undefined || !is(its, 'the-country') || !isFlow(flow)) return sentence
    return {
      ...sentence,
      places: [{ ...place, from: its.from, to: its.to, role: 'of', isAdjective: false }, ...places],
    }
  })

/** "And China?", "China is another story": ahead of its own numbers and flows. */
function isTurn({ row, places, quantities, subjects }: Sentence): boolean {
  const isShortQuestion = row.at(-1)?.text === '?' && row.length <= 7
  const end = isShortQuestion ? Infinity : (row.find(piece => is(piece, 'in-contrast'))?.to ?? 0)
  return (
    places.every(it => !it.isOurs && it.from < end) &&
    !quantities.some(it => it.is !== 'count' && it.from < end) &&
    !subjects.some(it => it.subject.is === 'flow' && it.from < end)
  )
}
