import { Refusal } from './refusal.ts'

/**
 * What goes wrong with a call.
 *
 * A number is an answer with that code (429 carries `retryAfter`); 'html502' is a proxy's page;
 * 'reset' cuts the connection, 'truncated' cuts it inside the JSON, 'hang' never answers.
 */
type FaultKind = 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 'html502' | 'reset' | 'truncated' | 'hang'

export interface Fault {
  /** Absent: every method but getUpdates. */
  readonly method?: string
  /** How many calls it strikes; 1 if absent. */
  readonly times?: number
  readonly kind: FaultKind
  readonly retryAfter?: number
  readonly description?: string
  /** 'before' (if absent): nothing is carried out. 'after': it is carried out, and the answer is lost. */
  readonly when?: 'before' | 'after'
  /** Strikes only calls to this chat. */
  readonly chatId?: number
}

interface Armed {
  readonly fault: Fault
  left: number
}

/** The faults that are waiting for a call. */
export class Faults {
  #armed: readonly Armed[] = []

  arm(fault: Fault): void {
    this.#armed = [...this.#armed, { fault, left: fault.times ?? 1 }]
  }

  clear(): void {
    this.#armed = []
  }

  /** The fault that strikes this call, if any; it is used up by one. */
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

/** The refusal that a numbered fault is answered with. */
export function refusalOf(fault: Fault, code: number): Refusal {
  if (code === 429) {
    const seconds = fault.retryAfter ?? 1
    return new Refusal(429, fault.description ?? `Too Many Requests: retry after ${seconds}`, {
      retry_after: seconds,
    })
  }
  return new Refusal(code, fault.description ?? words[code] ?? 'Bad Request: injected fault')
}
