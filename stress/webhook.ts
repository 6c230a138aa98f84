/** Hostile requests to the webhook of the whole program, and repeated deliveries as Telegram makes them. */
import { connect, type Socket } from 'node:net'
import { gzipSync } from 'node:zlib'
import { question } from './conversation.ts'
import { type Line, line, ms } from './line.ts'
import type { Program } from './program.ts'
import { metricsOfStress, secretOfStress } from './secrets.ts'
import { every, freePort, freshChat, openStage, type Stage, until, wait } from './stage.ts'

const header = 'x-telegram-bot-api-secret-token'
const right = { 'content-type': 'application/json', [header]: secretOfStress }

interface Hooked {
  readonly stage: Stage
  readonly program: Program
  readonly url: string
  post(
    body: string | Uint8Array<ArrayBuffer>,
    headers?: Readonly<Record<string, string>>,
    method?: string,
  ): Promise<number>
  /** Delivers a question as Telegram does. Returns the status code. */
  bring(update: object): Promise<number>
}

/** Starts the program with a webhook on a free port. Throws when it does not come up. */
async function openHooked(port: number): Promise<Hooked> {
  const stage = await openStage()
  const url = `http://127.0.0.1:${port}/hook`
  const env = { WEBHOOK_URL: url, WEBHOOK_SECRET: secretOfStress, METRICS_TOKEN: metricsOfStress, PORT: String(port) }
  const program = stage.start({ env })
  if (!(await until(() => stage.telegram.webhook !== undefined))) throw new Error((await program.end).err)
  const post: Hooked['post'] = (body, headers = right, method = 'POST') =>
    fetch(url, { method, headers, ...(method === 'GET' || method === 'HEAD' ? {} : { body }) }).then(
      ({ status }) => status,
      () => 0,
    )
  return { stage, program, url, post, bring: update => post(JSON.stringify(update)) }
}

let nextUpdate = 1
/** A question as an update, and its state. */
function asked({ telegram }: Stage, i: number, chat = freshChat()) {
  const { asked: one, message } = telegram.talk.ask(chat, question(i), {})
  nextUpdate += 1
  return { one, update: { update_id: nextUpdate, message } }
}

const isWell = async (hooked: Hooked): Promise<boolean> => {
  const { one, update } = asked(hooked.stage, 3)
  return (await hooked.bring(update)) === 200 && (await until(() => one.answers.length === 1))
}

/** W1–W3: the request has no effect, gets a 4xx, and others are answered. */
async function refusals(hooked: Hooked): Promise<readonly Line[]> {
  const good = JSON.stringify(asked(hooked.stage, 2).update)
  const { post } = hooked
  const with_ = (secret: string) => ({ ...right, [header]: secret })
  const secrets = [
    '',
    'wrong',
    secretOfStress.slice(0, -1),
    `${secretOfStress}x`,
    `${secretOfStress},${secretOfStress}`,
  ]
  const w1 = await Promise.all([
    ...secrets.map(secret => post(good, with_(secret))),
    post(good, { 'content-type': 'application/json' }),
  ])
  const methods = await Promise.all(
    ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'].map(method => post(good, right, method)),
  )
  const types = await Promise.all(
    ['text/plain', '', 'application/jsonx'].map(type => post(good, { ...right, 'content-type': type })),
  )
  const deep = `${'['.repeat(90_000)}${']'.repeat(90_000)}`
  const bodies = [
    '',
    'null',
    '[]',
    '{',
    '"x"',
    '42',
    '\u0000',
    deep,
    `{"update_id":1,"message":${deep}}`,
    '{"update_id":"1"}',
    '{"update_id":1e400}',
  ]
  const w3 = await Promise.all(bodies.map(body => post(body)))
  const mine = hooked.stage.telegram.talk.asked.at(-1)?.answers.length
  const is4xx = (status: number): boolean => status >= 400 && status < 500
  return [
    line('W1', `${w1.length} wrong secrets: 401`, w1.every(status => status === 401) && mine === 0, w1.join(' ')),
    line(
      'W2',
      'wrong methods and types',
      [...methods, ...types].every(is4xx) && (await isWell(hooked)),
      [...methods, ...types].join(' '),
    ),
    line('W3', `${bodies.length} bodies that are no update`, w3.every(is4xx) && (await isWell(hooked)), w3.join(' ')),
  ]
}

/** W4. */
async function large(hooked: Hooked): Promise<Line> {
  const before = hooked.program.rss()
  const body = new Uint8Array(60_000_000).fill(32)
  const statuses = [
    await hooked.post(body),
    await hooked.post(body, { ...right, [header]: 'wrong' }),
    await hooked.post(new Uint8Array(gzipSync(body)), { ...right, 'content-encoding': 'gzip' }),
  ]
  const grown = (hooked.program.rss() - before) / 1e6
  // 0: the connection was closed before the answer was read.
  const held = statuses.every(status => [0, 401, 413, 415].includes(status)) && grown < 42 && (await isWell(hooked))
  return line(
    'W4',
    '60 MB, with a wrong secret, as a gzip bomb',
    held,
    `${statuses.join(' ')}, memory +${grown.toFixed(0)} MB`,
  )
}

/** W5. */
async function slow(hooked: Hooked): Promise<Line> {
  const { port } = new URL(hooked.url)
  const sockets: Socket[] = Array.from({ length: 200 }, () => connect(Number(port), '127.0.0.1'))
  let open = sockets.length
  for (const socket of sockets) socket.on('error', () => undefined).on('close', () => (open -= 1))
  for (const socket of sockets) socket.write('POST /hook HTTP/1.1\r\nHost: h\r\n')
  const stopDripping = every(1_000, () => {
    for (const socket of sockets) if (socket.writable) socket.write('A: b\r\n')
  })
  const began = performance.now()
  const well = (await isWell(hooked)) && performance.now() - began < 2_000
  const isClosed = await until(() => open === 0, 25_000, 50)
  stopDripping()
  for (const socket of sockets) socket.destroy()
  return line(
    'W5',
    '200 sockets that dawdle: others answered, all closed',
    well && isClosed,
    `closed by us after ${ms(performance.now() - began)}`,
  )
}

/** D1, D2: repeated deliveries, also after a restart. */
async function again(hooked: Hooked): Promise<readonly Line[]> {
  const { one, update } = asked(hooked.stage, 1)
  for (let i = 0; i < 4; i += 1) await hooked.bring(update)
  await until(() => one.answers.length > 0)
  const { one: other, update: renumbered } = asked(hooked.stage, 2)
  await hooked.bring({ ...renumbered, update_id: update.update_id })
  const isHeard = await until(() => other.answers.length > 0)
  hooked.program.kill('SIGKILL')
  await hooked.program.end
  const port = Number(new URL(hooked.url).port)
  const env = {
    WEBHOOK_URL: hooked.url,
    WEBHOOK_SECRET: secretOfStress,
    METRICS_TOKEN: metricsOfStress,
    PORT: String(port),
  }
  const program = hooked.stage.start({ env })
  while (!program.isOver && (await hooked.bring(update)) !== 200) await wait(50)
  // A chat is answered in order, so after this answer no earlier one can come.
  const last = asked(hooked.stage, 4, one.chat)
  await hooked.bring(last.update)
  await until(() => program.isOver || last.one.answers.length > 0)
  program.kill('SIGTERM')
  const { code } = await program.end
  return [
    line(
      'D1',
      'an update four times, and once more after kill -9',
      one.answers.length === 1 && code === 0,
      `${one.answers.length} answer`,
    ),
    line('D2', 'another message under the same update_id', isHeard, isHeard ? 'answered' : 'not answered'),
  ]
}

/** Lines W1–W5, D1, D2, K3 (the metrics and the log are searched for secrets). */
export async function webhook(scale: 'long' | 'short'): Promise<readonly Line[]> {
  const hooked = await openHooked(await freePort())
  try {
    const lines = [...(await refusals(hooked)), await large(hooked), ...(scale === 'long' ? [await slow(hooked)] : [])]
    return [...lines, ...(await again(hooked))]
  } finally {
    await hooked.stage.close()
  }
}
