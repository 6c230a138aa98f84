/** One chat floods the bot while others ask as usual. */
import { type Asked, question } from './conversation.ts'
import { type Line, line, ms, quantile } from './line.ts'
import { every, freshChat, openStage, type Stage, until, wait } from './stage.ts'

/** Milliseconds between two questions of the others. */
const restMs = 20
/** Milliseconds between two batches of the flood. */
const handfulMs = 5

/** Asks as others, one question after another, for `ms`. Returns each wait in milliseconds. */
async function others({ telegram }: Stage, forMs: number): Promise<readonly number[]> {
  const asked: Asked[] = []
  const ends = performance.now() + forMs
  for (let i = 0; performance.now() < ends; i += 1) {
    asked.push(telegram.ask(freshChat(), question(i)))
    await wait(restMs)
  }
  await until(() => asked.every(({ answers }) => answers.length > 0), 20_000)
  return asked.map(({ at, answers }) => (answers[0]?.at ?? Number.POSITIVE_INFINITY) - at)
}

/** One chat sends `perSecond` updates a second for `ms`. Returns how many it sent. */
async function pour({ telegram }: Stage, chat: number, perSecond: number, forMs: number): Promise<number> {
  const began = performance.now()
  let sent = 0
  for (let past = 0; past < forMs; past = performance.now() - began) {
    // A late tick catches up, so that the rate is exact.
    for (; sent < (past / 1000) * perSecond; sent += 1) telegram.ask(chat, question(sent))
    await wait(handfulMs)
  }
  return sent
}

/** Line D8: a flood from one chat, with as long a quiet time before and after it. */
export async function flood(perSecond: number, forMs: number): Promise<readonly Line[]> {
  const stage = await openStage({ answerMs: 10 })
  const { telegram } = stage
  const program = stage.start({ env: { LOG_LEVEL: 'warn' } })
  await others(stage, 2_000)
  const before = await others(stage, forMs)
  const flooder = freshChat()
  const memory = program.rss()
  let most = memory
  const stopWatching = every(100, () => {
    most = Math.max(most, program.rss())
  })
  const [loud, sent] = await Promise.all([others(stage, forMs), pour(stage, flooder, perSecond, forMs)])
  await until(() => telegram.pending === 0, 20_000)
  stopWatching()
  const usual = quantile([...before, ...(await others(stage, forMs))], 0.99)
  const p99 = quantile(loud, 0.99)
  const replies = mostReplies(stage, flooder)
  program.kill('SIGTERM')
  const { code } = await program.end
  await stage.close()
  const grown = (most - memory) / 1e6
  return [
    line(
      'D8',
      `${sent} updates from one chat in ${forMs / 1000} s: the others' p99 is at most twice the usual`,
      p99 <= 2 * usual && code === 0,
      `${ms(p99)}, usually ${ms(usual)}: ${(p99 / usual).toFixed(2)} times`,
    ),
    line('D8', 'its memory grows by less than 100 MB meanwhile', grown < 100, `+${grown.toFixed(0)} MB`),
    line(
      'D8',
      'replies to the flooder in a second ≤ 45 (a burst of 40, then one a second)',
      replies.most <= 45,
      `${replies.most}; ${replies.all} in all`,
    ),
  ]
}

/** How many messages a chat got, and the most within one second. */
function mostReplies({ telegram }: Stage, chat: number): { readonly most: number; readonly all: number } {
  const times = telegram.calls
    .filter(({ method, params }) => method === 'sendMessage' && params.chat_id === chat)
    .map(({ at }) => at)
  const within = times.map((from, i) => times.slice(i).filter(at => at < from + 1_000).length)
  return { most: Math.max(0, ...within), all: times.length }
}
