/** A call that Telegram would not carry out. `description` is what the bot's author reads. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: Readonly<Record<string, number>> | undefined

  constructor(code: number, description: string, parameters?: Readonly<Record<string, number>>) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/** 400 in Telegram's words: `badRequest('chat not found')` reads "Bad Request: chat not found". */
export function badRequest(words: string, parameters?: Readonly<Record<string, number>>): Refusal {
  return new Refusal(400, `Bad Request: ${words}`, parameters)
}

/** 403: the bot may not write there. */
export function forbidden(words: string): Refusal {
  return new Refusal(403, `Forbidden: ${words}`)
}

/** 409: two readers of one queue. */
export function conflict(words: string): Refusal {
  return new Refusal(409, `Conflict: ${words}`)
}
