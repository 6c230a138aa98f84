import type { App } from '../../handlers/app.ts'
import type { Request } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'

/** What the desk made of it, or its fault and the apology for that. */
export type Attempt<T> = { readonly done: T } | { readonly error: unknown; readonly apology?: Message }

/** Has the desk do something. Never rejects: when even the apology fails, there is the fault alone. */
export async function orApology<T>(app: App, request: Request, work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { done: await work() }
  } catch (error) {
    try {
      return { error, apology: await app.apology(request) }
    } catch {
      return { error }
    }
  }
}
