/** A published figure goes to many subscribers while the program is killed again and again. */
import type { PostForm } from '../src/data/chats/chat-settings.ts'
import { disk } from '../src/data/engine/file-system.ts'
import { openSettings } from '../src/data/engine/settings-file.ts'
import type { Sent } from './conversation.ts'
import { linesOf, mostUnderway, patienceMs } from './digest-lines.ts'
import { type Line, line } from './line.ts'
import { chance, openStage, type Stage, until, wait } from './stage.ts'
import type { Call } from './telegram.ts'

/** Messages a second that Telegram accepts. */
const perSecond = 30
const admin = 900_001
export const env = { ADMIN_IDS: String(admin) }
const model = 499_999
const first = 500_000
const source = 'report-az-2026-02-23'
const add = `/add turnover CHN 2026-02 395.1m by AZ_SCC source ${source} "reached $395.1 million"`
const isDigest = ({ text }: Pick<Sent, 'text'>): boolean => text.includes('395.1')

const from = (id: number): object => ({ id, is_bot: false, first_name: 'Murad', language_code: 'en' })
const bot = { id: 7_000_001, is_bot: true, first_name: 'Karvan', username: 'karvan_bot' }

/** Subscribes one person by chat and copies the stored subscription to the others, who may want charts. */
export async function subscribe(stage: Stage, recipients: number, posts: PostForm): Promise<void> {
  const program = stage.start({ env })
  const { answers } = stage.telegram.ask(model, '/subscribe China now')
  await until(() => answers.length > 0)
  program.kill('SIGTERM')
  await program.end
  const settings = await openSettings(disk, stage.data, () => undefined)
  const kept = await settings.get(`sub:${model}:0`)
  if (typeof kept !== 'object' || kept === null) throw new Error('the program has kept no subscription')
  const chats = Array.from({ length: recipients }, (_, i) => first + i)
  await settings.put(`sub:${model}:0`, undefined)
  await Promise.all(chats.map(chat => settings.put(`sub:${chat}:0`, { ...kept, chat })))
  if (posts !== 'text') await Promise.all(chats.map(chat => settings.put(`chat:${chat}`, { posts })))
  await settings.close()
}

/** An admin adds a figure and presses Publish. Returns whether the receipt came. */
async function publish({ telegram }: Stage): Promise<boolean> {
  telegram.ask(admin, add)
  const keys = /"callback_data":"(k\.[\w-]+\.s)"/
  const shown = (): string | undefined => {
    const preview = telegram.calls.find(({ method, params }) => method === 'sendMessage' && params.chat_id === admin)
    return keys.exec(JSON.stringify(preview?.params.reply_markup ?? {}))?.[1]
  }
  await until(() => shown() !== undefined)
  const chat = { id: admin, type: 'private', first_name: 'Murad' }
  const message = { message_id: 1_000_000, date: Math.floor(Date.now() / 1000), chat, from: bot, text: 'Add' }
  const query = { id: 'publish', from: from(admin), chat_instance: 'c', message, data: shown() }
  telegram.inject({ callback_query: query })
  return until(() => telegram.calls.some(({ method }) => method === 'editMessageText'))
}

/** Refuses more than Telegram's limit a second with 429. */
function watch({ telegram }: Stage): { refused: number } {
  const arrived = { refused: 0 }
  const lately: number[] = []
  telegram.strike = ({ method, at }: Call) => {
    if (!method.startsWith('send')) return undefined
    while ((lately[0] ?? at) <= at - 1_000) lately.shift()
    if (lately.length >= perSecond) {
      arrived.refused += 1
      return { kind: 429, when: 'before' }
    }
    lately.push(at)
    return undefined
  }
  return arrived
}

/** What sends: a program, or several. */
export interface Sender {
  /** Whether it has ended by itself. */
  readonly isOver: boolean
  /** kill -9, and a start in its place. */
  replace(): Promise<void>
  /** Ends it in order. Returns how many ends were not. */
  stop(): Promise<number>
}

function openProgram(stage: Stage): Sender {
  let program = stage.start({ env })
  return {
    get isOver() {
      return program.isOver
    },
    async replace() {
      program.kill('SIGKILL')
      await program.end
      await until(() => stage.telegram.connections === 0, undefined, 1)
      program = stage.start({ env })
    },
    async stop() {
      program.kill('SIGTERM')
      return (await program.end).code === 0 ? 0 : 1
    },
  }
}

/**
 * Sends a figure to `recipients` subscribers and kills the program `kills` times: once between publishing and sending, then
 * while it sends. Lines: H2, H3, H5, S1, S2.
 */
export async function digest(recipients: number, kills: number, posts: PostForm = 'text'): Promise<readonly Line[]> {
  const stage = await openStage({ answerMs: 20 })
  await subscribe(stage, recipients, posts)
  const lines = await sendDigest(stage, openProgram(stage), recipients, kills)
  const photos = photosIn(stage)
  const arrivals = arrivedAt(stage, recipients).flat().length
  await stage.close()
  return [...lines, ...(posts === 'text' ? [] : [photoLine(photos, arrivals, kills)])]
}

/** Publishes, kills on the way, and judges what has arrived. */
export async function sendDigest(
  stage: Stage,
  sender: Sender,
  recipients: number,
  kills: number,
): Promise<readonly Line[]> {
  const arrived = watch(stage)
  const count = (): number => arrivedAt(stage, recipients).filter(({ length }) => length > 0).length
  const random = chance(20_261_125)
  const deaths: number[] = []
  let failures = 0
  const isPublished = await publish(stage)
  for (let i = 0; i < kills; i += 1) {
    const goal = (recipients * i) / kills
    await until(() => count() >= goal || sender.isOver, patienceMs(recipients), 100)
    if (i > 0) await wait(random() * 200)
    if (sender.isOver) failures += 1
    await sender.replace()
    // By now all is read that the killed program sent.
    deaths.push(performance.now())
  }
  const isAll = await until(() => count() === recipients || sender.isOver, patienceMs(recipients), 100)
  // Time for doubles and late notes to arrive.
  await wait(3_000)
  failures += await sender.stop()
  const isWell = isPublished && isAll && failures === 0
  return linesOf({
    recipients,
    kills,
    sent: arrivedAt(stage, recipients),
    deaths,
    isWell,
    failures,
    refused: arrived.refused,
  })
}

/** What each recipient has got. */
const arrivedAt = ({ telegram }: Stage, recipients: number): readonly (readonly Sent[])[] =>
  Array.from({ length: recipients }, (_, i) => telegram.talk.others(first + i).filter(isDigest))

interface PhotoCounts {
  readonly all: number
  readonly uploads: number
}

/** The photos that were sent, and how many of them as a file. */
function photosIn({ telegram }: Stage): PhotoCounts {
  const sent = telegram.calls.filter(({ method }) => method === 'sendPhoto')
  return { all: sent.length, uploads: sent.filter(({ params }) => params.photo !== 'photo').length }
}

/** Each run uploads the picture until the first answer has told its file_id. */
const photoLine = ({ all, uploads }: PhotoCounts, sent: number, kills: number): Line =>
  line(
    'J3',
    'every digest is a photo with its caption; after the first of a run it is sent by its file_id',
    all >= sent && uploads <= (kills + 1) * mostUnderway,
    `${all} photos for ${sent} arrivals, ${uploads} uploads in ${kills + 1} runs`,
  )
