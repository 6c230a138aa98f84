import type { App } from '../../handlers/app.ts'
import type { Request } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'

/** The app's result, or its error with the apology to the reader. */
export type AppResult<T> = { readonly done: T } | { readonly error: unknown; readonly apology?: Message }

/** Runs work of the app. Never rejects. The apology is absent when it fails too. */
export const withApology = <T>(app: App, request: Request, work: () => Promise<T>): Promise<AppResult<T>> =>
  work().then(
    done => ({ done }),
    (error: unknown) =>
      app.apology(request).then(
        apology => ({ error, apology }),
        () => ({ error }),
      ),
  )
