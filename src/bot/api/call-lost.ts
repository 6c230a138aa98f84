/**
 * Why a call got no answer of the Bot API, and whether Telegram may have executed it.
 *
 * - `unsent`: no connection, or aborted before it was written. Not executed.
 * - `refused`: another server answered, such as a proxy with an HTML page. Most likely not executed.
 * - `reset`: the connection broke before the first byte of an answer. Nearly always an idle connection that the server was
 *   closing, or a server going down: most likely not executed.
 * - `lost`: the answer broke off. Most likely executed.
 * - `late`: no answer in time. Possibly executed.
 */
export type LossStage = 'unsent' | 'refused' | 'reset' | 'lost' | 'late'

/** A call without an answer. Its message, cause and stack contain neither URL nor token. */
export class CallLost extends Error {
  override readonly name = 'CallLost'
  readonly loss: LossStage
  /** For the log: 'ECONNREFUSED', 'UND_ERR_SOCKET', 'not json'. */
  readonly code: string

  constructor(loss: LossStage, code: string) {
    super(`${loss} (${code})`)
    this.loss = loss
    this.code = code
  }
}

/** The code of an answer that is larger than the transport takes. */
export const tooLarge = 'too large'
