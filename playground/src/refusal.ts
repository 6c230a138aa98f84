/** An error answer of the Bot API. */
export class Refusal extends Error {
  readonly code: number
  readonly parameters: Readonly<Record<string, number>> | undefined

  constructor(code: number, description: string, parameters?: Readonly<Record<string, number>>) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

/** 400: `badRequest('chat not found')` has the description "Bad Request: chat not found". */
export function badRequest(words: string, parameters?: Readonly<Record<string, number>>): Refusal {
  return new Refusal(400, `Bad Request: ${words}`, parameters)
}

/** 403: the bot may not write there. */
export function forbidden(words: string): Refusal {
  return new Refusal(403, `Forbidden: ${words}`)
}

/** 409: two consumers of one queue of updates. */
export function conflict(words: string): Refusal {
  return new Refusal(409, `Conflict: ${words}`)
}
