/** The picture that is shown where the address of a page is passed on. */
import { hash } from 'node:crypto'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Picture } from '../charts/chart.ts'
import type { Writing } from '../message/draft.ts'
import { writeDraft } from '../write-answer.ts'

/** A picture, what it says, and an id that changes when the picture does. */
export interface PagePicture {
  readonly picture: Picture
  readonly alt: string
  readonly id: string
}

export function pagePicture(shown: AnswerOf<'card' | 'chart'>, writing: Writing): PagePicture | undefined {
  const { picture } = writeDraft(shown, writing)
  if (picture === undefined) return undefined
  const alt = picture.form === 'card' ? `${picture.what}, ${picture.when}: ${picture.figure}` : picture.title
  return { picture, alt, id: hash('sha256', JSON.stringify(picture), 'base64url').slice(0, 12) }
}
