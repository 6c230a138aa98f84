/**
 * Why a call got no answer of the Bot API, and so what may have become of it.
 *
 * - `unsent`: there was no connection, or the call was given up before it was written. Nothing was done.
 * - `refused`: somebody else answered, such as a proxy with a page of HTML. Nothing was done, as far as anybody can say.
 * - `reset`: the connection broke before the first byte of an answer. Nearly always an idle connection that the other side
 *   was closing just then, or a server going down: nothing was done, but nobody can be sure.
 * - `lost`: the answer began and stopped half-way. It was done, most likely.
 * - `late`: no answer in time. It may well have been done.
 */
export type LossStage = 'unsent' | 'refused' | 'reset' | 'lost' | 'late'

/** A call without an answer. It holds neither address nor token, in no message, cause or stack. */
export class CallLost extends Error {
  override readonly name = 'Unanswered'
  readonly loss: LossStage
  /** For the log: 'ECONNREFUSED', 'UND_ERR_SOCKET', 'not json'. */
  readonly code: string

  constructor(loss: LossStage, code: string) {
    super(`${loss} (${code})`)
    this.loss = loss
    this.code = code
  }
}
