import { setImmediate as turn } from 'node:timers/promises'
import type { World } from './world.ts'

const turns = 25

/**
 * Resolves when the bot is idle: every update is confirmed, it polls again (or has a webhook), no call is in progress, and
 * nothing changes during some turns of the event loop.
 *
 * A bot that confirms updates before it has handled them looks idle while it waits for a disk or a timer.
 * Errors: rejects after `patienceMs`; the message says what is still open.
 */
export async function whenIdle(world: World, patienceMs = 45_000): Promise<void> {
  const until = Date.now() + patienceMs
  while (!(await staysQuiet(world))) {
    const left = until - Date.now()
    if (left <= 0) throw new Error(`the bot is not idle after ${patienceMs} ms: ${open(world)}`)
    if (isQuiet(world)) continue
    await world.events.next('the bot', () => true, left).catch(() => undefined)
  }
}

async function staysQuiet(world: World): Promise<boolean> {
  const calls = world.calls.length
  for (let seen = 0; seen < turns; seen += 1) {
    if (!isQuiet(world) || world.calls.length !== calls) return false
    await turn()
  }
  return true
}

function isQuiet(world: World): boolean {
  const isListening = world.updates.isPolled || world.updates.webhookUrl !== ''
  return isListening && world.updates.pending.length === 0 && world.callsUnderway === 0
}

function open(world: World): string {
  const { updates } = world
  const waiting = `${updates.pending.length} updates unconfirmed, ${world.callsUnderway} calls under way`
  return updates.isPolled ? waiting : `${waiting}, no poll`
}
