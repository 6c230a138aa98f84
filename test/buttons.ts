import type { Message } from '../src/writing/message/message.ts'

/** The buttons of a message that ask something, without those that copy. */
export const presses = (message: Pick<Message, 'buttons'> | undefined) =>
  (message?.buttons.flat() ?? []).flatMap(({ label, data }) => (data === undefined ? [] : [{ label, data }]))

/** What the buttons of a message copy. */
export const copies = ({ buttons }: Pick<Message, 'buttons'>): readonly string[] =>
  buttons.flat().flatMap(({ copy }) => copy ?? [])
