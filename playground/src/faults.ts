import { Refusal } from './refusal.ts'

/**
 * An injected fault of one call.
 *
 * A number: an error answer with that code (429 carries `retryAfter`). 'html502': the error page of a proxy. 'reset': the
 * connection is closed. 'truncated': it is closed inside the JSON. 'hang': no answer.
 */
type FaultKind = 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 'html502' | 'reset' | 'truncated' | 'hang'

export interface Fault {
  /** Absent: every method but getUpdates. */
  readonly method?: string
  /** The number of calls that fail; 1 if absent. */
  readonly times?: number
  readonly kind: FaultKind
  readonly retryAfter?: number
  readonly description?: string
  /** 'before' (the default): the call is not executed. 'after': it is executed, and the answer is lost. */
  readonly when?: 'before' | 'after'
  /** Only calls to this chat fail. */
  readonly chatId?: number
}

interface Armed {
  readonly fault: Fault
  left: number
}

/** The queue of faults: each is used by the next calls that match it. */
export class Faults {
  #armed: readonly Armed[] = []

  arm(fault: Fault): void {
    this.#armed = [...this.#armed, { fault, left: fault.times ?? 1 }]
  }

  clear(): void {
    this.#armed = []
  }

  /** The fault for this call, and one use of it less. Missing: undefined when none matches. */
  strike(method: string, params: Readonly<Record<string, unknown>>): Fault | undefined {
    const armed = this.#armed.find(({ fault }) => strikes(fault, method, params))
    if (armed === undefined) return undefined
    armed.left -= 1
    this.#armed = this.#armed.filter(({ left }) => left > 0)
    return armed.fault
  }
}

function strikes(fault: Fault, method: string, params: Readonly<Record<string, unknown>>): boolean {
  if (fault.chatId !== undefined && Number(params.chat_id) !== fault.chatId) return false
  if (fault.method === undefined) return method.toLowerCase() !== 'getupdates'
  return fault.method.toLowerCase() === method.toLowerCase()
}

const words: Readonly<Record<number, string>> = {
  400: 'Bad Request: injected fault',
  401: 'Unauthorized',
  403: 'Forbidden: bot was blocked by the user',
  404: 'Not Found',
  409: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
}

/** The error answer of a numbered fault. */
export function refusalOf(fault: Fault, code: number): Refusal {
  if (code === 429) {
    const seconds = fault.retryAfter ?? 1
    return new Refusal(429, fault.description ?? `Too Many Requests: retry after ${seconds}`, {
      retry_after: seconds,
    })
  }
  return new Refusal(code, fault.description ?? words[code] ?? 'Bad Request: injected fault')
}
