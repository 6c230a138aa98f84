/**
 * How one try of a send ended.
 *
 * - `sent`: with the number of the message, where there is one. `gone`: the chat is not to be written to again. `muted`: the bot may
 *   not write there. `failed`: refused for another reason.
 * - `wait`: Telegram asks this chat to wait. `moved`: the group has another id. Nothing was sent.
 * - `unreached`: Telegram could not be reached; `fault`: it had a fault of its own (5xx). Nothing was sent.
 * - `doubt`: the answer was lost. It may have been sent.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly messageId?: number }
  | { readonly kind: 'gone' | 'muted' | 'failed' | 'unreached' | 'fault' | 'doubt' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'moved'; readonly to: number }
