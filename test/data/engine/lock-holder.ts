/** A process that locks each folder that it is told, says how that went, and holds it to its end. Run by the tests of the lock. */
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { takeLock } from '../../../src/data/engine/folder-lock.ts'

const say = (line: string): void => void writeSync(1, `${line}\n`)

const held: unknown[] = []
say('ready')
for await (const folder of createInterface(process.stdin)) {
  try {
    held.push(await takeLock(folder))
    say('held')
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
  }
}
