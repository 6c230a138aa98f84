const doingMs = 5000

/** The bot's chat actions by chat. Each is shown for five seconds, or until the bot's next message. */
export class Doing {
  readonly #doing: Map<number, string>
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>()
  readonly #show: () => void

  constructor(doing: Map<number, string>, show: () => void) {
    this.#doing = doing
    this.#show = show
  }

  begin(chatId: number, action: string): void {
    clearTimeout(this.#timers.get(chatId))
    this.#doing.set(chatId, action)
    this.#timers.set(
      chatId,
      setTimeout(() => this.end(chatId), doingMs),
    )
    this.#show()
  }

  end(chatId: number): void {
    clearTimeout(this.#timers.get(chatId))
    if (this.#doing.delete(chatId)) this.#show()
  }
}
