/** The bots of the benchmarks. Ours is dist/ as shipped. */
import type { Contender } from './processes.ts'

const owners = (count: number): string => Array.from({ length: count }, (_, i) => 9_000_001 + i).join(',')

/** As shipped, with one owner. Its default log, one line an update, goes to a file. */
export const ours: Contender = { name: 'karvan', script: 'dist/main.js', env: { ADMIN_IDS: owners(1) } }
export const oursAlone: Contender = { ...ours, name: 'karvan, no owner', env: {} }
export const oursOfTen: Contender = { ...ours, name: 'karvan, ten owners', env: { ADMIN_IDS: owners(10) } }
export const oursQuiet: Contender = {
  ...ours,
  name: 'karvan, LOG_LEVEL=error',
  env: { ...ours.env, LOG_LEVEL: 'error' },
}
export const start: Contender = { name: 'grammY bot.start()', script: 'bench/bots/start.mjs' }
export const runner: Contender = { name: 'grammY + runner', script: 'bench/bots/runner.mjs' }
export const telegraf: Contender = { name: 'telegraf', script: 'bench/bots/telegraf.mjs' }
export const raw: Contender = { name: 'raw undici', script: 'bench/bots/raw-poll.mjs' }

export const oursHooked: Contender = { ...ours, isHooked: true }
export const hook: Contender = { name: 'grammY webhookCallback', script: 'bench/bots/hook.mjs', isHooked: true }
const inResponse = { ANSWER_IN_RESPONSE: 'yes' }
export const hookReply: Contender = { ...hook, name: 'grammY, in the response', env: inResponse }
export const telegrafHook: Contender = { name: 'telegraf', script: 'bench/bots/telegraf-hook.mjs', isHooked: true }
export const rawHook: Contender = { name: 'raw node:http, undici', script: 'bench/bots/raw-hook.mjs', isHooked: true }
export const rawHookReply: Contender = { ...rawHook, name: 'raw node:http, in the response', env: inResponse }
