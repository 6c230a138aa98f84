import { fromAddress } from '../src/answers/address/address.ts'
import type { Question } from '../src/answers/model/question.ts'
import { readButtonLanguage, readViewData } from '../src/writing/message/button-data.ts'
import type { Message } from '../src/writing/message/message.ts'

/** The callback buttons of a message, without the copy buttons. */
export const presses = (message: Pick<Message, 'buttons'> | undefined) =>
  (message?.buttons.flat() ?? []).flatMap(({ label, data }) => (data === undefined ? [] : [{ label, data }]))

/** The texts that the copy buttons of a message copy. */
export const copies = ({ buttons }: Pick<Message, 'buttons'>): readonly string[] =>
  buttons.flat().flatMap(({ copy }) => copy ?? [])

/** The address that the data of a button opens, without its language and its way back. */
export const addressIn = (data: string | undefined): string => readViewData(readButtonLanguage(data ?? '').data).address

/** The question of a button. */
export const questionIn = (data: string | undefined): Question | undefined => fromAddress(addressIn(data))
