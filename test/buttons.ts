import type { Message } from '../src/writing/message/message.ts'

/** The callback buttons of a message, without the copy buttons. */
export const presses = (message: Pick<Message, 'buttons'> | undefined) =>
  (message?.buttons.flat() ?? []).flatMap(({ label, data }) => (data === undefined ? [] : [{ label, data }]))

/** The texts that the copy buttons of a message copy. */
export const copies = ({ buttons }: Pick<Message, 'buttons'>): readonly string[] =>
  buttons.flat().flatMap(({ copy }) => copy ?? [])
