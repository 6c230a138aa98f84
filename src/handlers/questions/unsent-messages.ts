import type { Message } from '../../writing/message/message.ts'
import type { AnswerUsage } from '../notifications/record-usage.ts'
import type { PreviousQuestion } from '../request/intent.ts'

/** What is kept of a written message until it is sent and has an id. */
export class UnsentMessages {
  readonly #previous = new WeakMap<Message, PreviousQuestion>()
  readonly #usages = new WeakMap<Message, AnswerUsage>()
  readonly #known = new WeakSet<Message>()

  /** `last`: what a reply to it continues from. `use`: its figures, for corrections; the first ones given count. */
  note(message: Message, last: PreviousQuestion | undefined, use: () => AnswerUsage | undefined): void {
    this.#known.add(message)
    if (last !== undefined) this.#previous.set(message, last)
    const usage = this.#usages.has(message) ? undefined : use()
    if (usage !== undefined) this.#usages.set(message, usage)
  }

  previous(message: Message): PreviousQuestion | undefined {
    return this.#previous.get(message)
  }

  usage(message: Message): AnswerUsage | undefined {
    return this.#usages.get(message)
  }

  /** Whether anything needs its id. A message that was not noted may be waited for elsewhere. */
  isIdNeeded(message: Message): boolean {
    return !this.#known.has(message) || this.#previous.has(message) || this.#usages.has(message)
  }
}
