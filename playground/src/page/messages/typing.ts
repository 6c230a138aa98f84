const doingMs = 5000

/** What the bot is doing in which chat: it is shown for five seconds, or until it has done it. */
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
