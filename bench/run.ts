// npm run bench: ratios side by side in one run. Names of parts limit it to those. README.md explains them.
// --smoke: short, and fails beyond wide margins. --million: also 10^6 observations.
import { parseArgs } from 'node:util'
import { benchAnswers } from './answers.ts'
import { benchChanges } from './changes.ts'
import { benchCharts } from './charts.ts'
import { benchChats } from './chats.ts'
import * as bots from './contenders.ts'
import { benchImport } from './import.ts'
import { benchKills } from './kills.ts'
import { benchLatency } from './latency.ts'
import { benchLoad } from './load.ts'
import { benchMiddleware } from './middleware.ts'
import { benchPosts } from './posts.ts'
import { pinned } from './processes.ts'
import { benchQuestions } from './questions.ts'
import { benchReading } from './reading.ts'
import { installRivals } from './rivals.ts'
import { benchSizes } from './sizes.ts'
import { benchStart } from './start.ts'
import { benchThroughput } from './throughput.ts'

const { values, positionals } = parseArgs({
  options: { smoke: { type: 'boolean', default: false }, million: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const { smoke, million } = values
const sizes = [100, 1000, 10_000, 100_000]
const rounds = smoke ? 1 : 5
const amount = smoke ? { rounds, warm: 1000, updates: 3000 } : { rounds, warm: 4000, updates: 20_000 }
const { ours, oursQuiet, start, runner, telegraf, raw, oursHooked, hook, telegrafHook, rawHook } = bots

/** Each part returns what is wrong: in a smoke test something that a slow machine does not explain. */
const parts: Readonly<Record<string, () => Promise<string | undefined>>> = {
  async answers() {
    const growth = benchAnswers([100, 10_000, 100_000], smoke ? 50 : 200)
    return growth > 3 ? `an answer grew ${growth.toFixed(1)} times from 10^2 to 10^5 observations` : undefined
  },
  async reading() {
    benchReading(smoke ? 100 : 2000)
    return undefined
  },
  async posts() {
    const growth = await benchPosts(smoke ? 3 : 9)
    return growth > 3 ? `a long post took ${growth.toFixed(1)} times as long for each byte` : undefined
  },
  async import() {
    return benchImport(smoke ? 10_000 : 100_000)
  },
  async load() {
    benchLoad(million ? [...sizes, 1_000_000] : sizes, smoke ? 1 : 3)
    return undefined
  },
  async changes() {
    const stall = await benchChanges(smoke ? [1000] : [1000, 20_000, 100_000], smoke ? 30 : 200)
    return smoke && stall > 500 ? `a change held the loop up for ${stall.toFixed(0)} ms` : undefined
  },
  async chats() {
    const times = await benchChats(smoke ? [1000, 10_000] : [1000, 100_000], smoke ? 50 : 200)
    return smoke && times > 5 ? `an event grew ${times.toFixed(1)} times from 10^3 to 10^4 chats` : undefined
  },
  async charts() {
    const cpuMs = await benchCharts(rounds, smoke ? 1 : 3)
    return cpuMs > 250 ? `a picture took ${cpuMs.toFixed(0)} ms of CPU time` : undefined
  },
  async start() {
    const times = await benchStart(rounds)
    if (smoke && times.heap > 2.9) return `the heap at rest is ${times.heap.toFixed(1)} times a bare bot's`
    return smoke && times.start > 6 ? `the start took ${times.start.toFixed(1)} times a bare bot's` : undefined
  },
  async polling() {
    const all = smoke ? [ours, start, raw] : [ours, oursQuiet, runner, telegraf, start, raw]
    const times = await benchThroughput('Polling', all, amount, smoke ? start : runner)
    return smoke && times < 0.2
      ? `polling, grammY's bot.start() served ${(1 / times).toFixed(1)} times as many`
      : undefined
  },
  async owners() {
    const amountOf = { ...amount, warm: Math.min(amount.warm, 4000) }
    const times = await benchThroughput('Owners', [bots.oursOfTen, ours, bots.oursAlone], amountOf, bots.oursAlone)
    return smoke && times < 0.5 ? `ten owners made an update ${(1 / times).toFixed(1)} times as dear` : undefined
  },
  async questions() {
    if (!smoke) await benchQuestions(ours, rounds)
    return undefined
  },
  async webhook() {
    const all = smoke ? [oursHooked, hook] : [oursHooked, hook, telegrafHook, rawHook]
    const times = await benchThroughput('Webhook', all, amount, hook)
    return smoke && times < 0.2 ? `webhookCallback served ${(1 / times).toFixed(1)} times as many` : undefined
  },
  async response() {
    const all = smoke ? [oursHooked, hook] : [oursHooked, hook, bots.hookReply, bots.rawHookReply]
    await benchThroughput('Webhook, /help', all, { ...amount, texts: ['/help'] }, hook)
    return undefined
  },
  async replicas() {
    const { benchReplicas } = await import('./replicas.ts')
    const amountOf = smoke ? { rounds, warm: 500, updates: 2000, seconds: 2 } : { ...amount, rounds: 3, seconds: 20 }
    const times = await benchReplicas(amountOf)
    return smoke && times > 12 ? `a replica took ${times.toFixed(1)} times the CPU time of a bot over files` : undefined
  },
  async middleware() {
    benchMiddleware(rounds, smoke ? 3000 : 20_000)
    return undefined
  },
  async sizes() {
    if (!smoke) await benchSizes(million ? [100, 100_000, 1_000_000] : [100, 100_000], amount)
    return undefined
  },
  async latency() {
    if (!smoke) await benchLatency([ours, runner, telegraf, raw], rounds, 4)
    return undefined
  },
  async kills() {
    const never = await benchKills(smoke ? [ours] : [ours, start, runner], rounds)
    return never > 0 ? `${never} questions were never answered after a kill` : undefined
  },
}

const unknown = positionals.filter(name => !(name in parts))
if (unknown.length > 0)
  throw new Error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}`)
if (!smoke) installRivals()
console.log(`Node ${process.version}, ${pinned}`)
const wrong: string[] = []
for (const [name, run] of Object.entries(parts)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  let fault = await run()
  // Another process can make one measurement slow, but it loses no question.
  if (fault !== undefined && smoke && name !== 'kills') {
    console.log(`${fault}: measured again`)
    fault = await run()
  }
  if (fault !== undefined) wrong.push(fault)
}
for (const fault of wrong) console.error(`bench: ${fault}`)
process.exit(wrong.length > 0 ? 1 : 0)
