/** How the process ends when it cannot go on: one line for the operator, and an exit code. */
import { writeSync } from 'node:fs'
import { TokenRefused } from './bot/bot.ts'
import { described, scrubbed } from './bot/process/log.ts'
import { ConfigError } from './config.ts'
import type { Storage } from './data/storage.ts'
import { secretsIn } from './secrets.ts'

/** EX_CONFIG of sysexits.h: a restart does not help. */
const configurationFault = 78
/** A database gets this long to keep the note of a crash. */
const faultNoteMs = 1_000

let isCrashing = false

/** An uncaught error: the state is unknown, so it is noted in the storage, and the process exits with 1 for its supervisor to restart it. */
export function crash(error: unknown, storage: Pick<Storage, 'noteFault'> | undefined): void {
  if (isCrashing) return
  isCrashing = true
  const exit = (): never => end(`Karvan was stopped by a fault: ${JSON.stringify(described(error))}`, 1)
  const noting = storage?.noteFault()
  if (noting === undefined) exit()
  setTimeout(exit, faultNoteMs)
  void noting?.then(exit)
}

/** An expected failure: one line without a stack. Exits with 78 when the configuration or the token is refused, else with 1. */
export function refuse(error: unknown): never {
  const isConfiguration = error instanceof ConfigError || error instanceof TokenRefused
  return end(
    `Karvan stopped. ${error instanceof Error ? error.message : String(error)}`,
    isConfiguration ? configurationFault : 1,
  )
}

function end(line: string, code: number): never {
  try {
    writeSync(2, `${scrubbed(line, secretsIn(process.env))}\n`)
  } catch {
    // The standard error is closed or its disk is full: the exit code remains.
  }
  process.exit(code)
}
