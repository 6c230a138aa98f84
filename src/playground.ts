/** The playground, which starts when there is no token. It is a package of its own; the bot's package and image do not include it. */
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigError } from './config.ts'
import { journalPath } from './data/engine/data-folder.ts'
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

/** Throws a ConfigError when it is not installed, and in production. */
export async function loadPlayground(): Promise<PlaygroundModule> {
  if (process.env.NODE_ENV === 'production')
    throw new ConfigError('BOT_TOKEN is missing: the playground does not start with NODE_ENV=production.')
  try {
    return await import(name)
  } catch (error) {
    if (codeOf(error) !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new ConfigError('BOT_TOKEN is missing, and the playground is not installed here: set BOT_TOKEN.')
  }
}

const markPath = (folder: string): string => join(folder, 'playground.txt')
const mark = 'The data of the playground, whose user is an owner. A bot with a token does not open this folder.\n'

/** The playground's own folder inside DATA_DIR, made ready. Throws a ConfigError when a bot with a token has written to it. */
export async function playgroundFolder(dataDir: string): Promise<string> {
  const folder = join(dataDir, 'playground')
  if (existsSync(journalPath(folder)) && !existsSync(markPath(folder)))
    throw new ConfigError(`The playground cannot use ${folder}: its journal was written with a token.`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(markPath(folder), mark, { mode: 0o600 })
  return folder
}

/** Throws a ConfigError when the playground has written to the folder: its user is an owner there. */
export function refusePlaygroundData(folder: string): string {
  if (existsSync(markPath(folder)))
    throw new ConfigError(`DATA_DIR must be another folder: ${folder} holds the data of the playground.`)
  return folder
}
