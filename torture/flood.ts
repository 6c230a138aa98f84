/** One chat floods; the others ask as ever. */
import { type Asked, question } from './conversation.ts'
import { type Line, line, ms, quantile } from './line.ts'
import { freshChat, openStage, type Stage, until, wait } from './stage.ts'

/** Others ask one after another; what they waited. */
async function others(stage: Stage, count: number): Promise<readonly number[]> {
  const asked: Asked[] = []
  for (let i = 0; i < count; i += 1) {
    asked.push(stage.telegram.ask(freshChat(), question(i)))
    await wait(20)
  }
  await until(() => asked.every(({ answers }) => answers.length > 0), 20_000)
  return asked.map(({ at, answers }) => (answers[0]?.at ?? Number.POSITIVE_INFINITY) - at)
}

/** Line D8. */
export async function flood(count: number): Promise<readonly Line[]> {
  const stage = await openStage({ answerMs: 10 })
  const { telegram } = stage
  const program = stage.start({ env: { LOG_LEVEL: 'warn' } })
  await others(stage, 20)
  const quiet = quantile(await others(stage, 100), 0.99)
  const flooder = freshChat()
  const before = program.rss()
  const flooding = (async () => {
    for (let i = 0; i < count; i += 100) {
      for (let j = 0; j < 100; j += 1) telegram.ask(flooder, question(i + j))
      await wait(10)
    }
  })()
  const loud = quantile(await others(stage, 200), 0.99)
  await flooding
  await until(() => telegram.pending === 0, 20_000)
  const grown = (program.rss() - before) / 1e6
  const sends = telegram.calls
    .filter(it => it.method === 'sendMessage' && it.params.chat_id === flooder)
    .map(({ at }) => at)
  const most = Math.max(...sends.map((from, i) => sends.slice(i).filter(at => at < from + 1_000).length))
  program.kill('SIGTERM')
  const { code } = await program.end
  await stage.close()
  const bound = Math.max(500, 3 * quiet)
  return [
    line(
      'D8',
      `${count} updates from one chat: the others' p99`,
      loud < bound && code === 0,
      `${ms(loud)}, quiet ${ms(quiet)}, memory +${grown.toFixed(0)} MB`,
    ),
    line(
      'D8',
      'replies to the flooder in a second ≤ 45 (a burst of 40, then one a second)',
      most <= 45,
      `${most}; ${sends.length} in all`,
    ),
  ]
}
