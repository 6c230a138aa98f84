/** Loads the playground when there is no token. It is a package of its own; the bot's package and image do not include it. */
import { ConfigError } from './config.ts'
import { codeOf } from './data/engine/store-error.ts'

/** What the program uses of `@karvan/playground`. The package's types are not imported, so that the bot builds without it. */
export interface PlaygroundModule {
  openClock(zone: string): PlaygroundClock
  startPlayground(options?: PlaygroundOptions): Promise<Playground>
}

/** The bot and the playground share one clock, which the page can advance. */
export interface PlaygroundClock {
  readonly now: () => Date
  /** `look` is called before and after each advance. */
  readonly onMove: (look: () => Promise<void>) => void
}

interface PlaygroundOptions {
  readonly host?: string
  readonly port?: number
  readonly clock?: PlaygroundClock
  readonly admins?: readonly number[]
}

interface Playground {
  readonly url: string
  readonly apiRoot: string
  readonly token: string
  readonly person: number
  /** Answers the requests below /web: what the bot shows on the web itself. */
  servePages(answer: (request: Request) => Response | Promise<Response>): void
  close(): Promise<void>
}

const name: string = '@karvan/playground'

/** Throws a ConfigError when it is not installed. */
export async function loadPlayground(): Promise<PlaygroundModule> {
  try {
    return await import(name)
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new ConfigError('BOT_TOKEN is missing, and the playground is not installed here: set BOT_TOKEN.')
  }
}
