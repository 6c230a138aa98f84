/** Cards as inline results: those with a picture that Telegram has are photos, the others texts. */
import type { InlineQueryResult } from 'grammy/types'
import type { Picture } from '../../writing/charts/chart.ts'
import type { Card } from '../../writing/inline-card.ts'
import type { Photos } from '../pictures/photos.ts'
import { photoResultOf, resultOf } from './payload.ts'
import { longestCaption } from './split-message.ts'

/** The results of an answer. The picture of a card follows its text. */
export function resultsOf(cards: readonly Card[], photos: Pick<Photos, 'known'> | undefined): InlineQueryResult[] {
  return cards.flatMap(card => {
    const photo = card.photo && photoOf(card.photo, photos)
    return [photoOf(card, photos) ?? resultOf(card), ...(photo === undefined ? [] : [photo])]
  })
}

/** The only place that decides where the picture of a result is: the file_id of one that was sent. */
function photoOf(card: Card, photos: Pick<Photos, 'known'> | undefined): InlineQueryResult | undefined {
  const { picture, text } = card.message
  const file = picture === undefined || text.length > longestCaption ? undefined : photos?.known(picture)
  return file === undefined ? undefined : photoResultOf(card, file)
}

export const picturesOf = (cards: readonly Card[]): readonly Picture[] =>
  cards.flatMap(({ message, photo }) => [message.picture, photo?.message.picture].filter(it => it !== undefined))
