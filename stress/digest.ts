/** A published figure goes to many subscribers while the program is killed again and again. */
import type { PostForm } from '../src/data/chats/chat-settings.ts'
import { disk } from '../src/data/engine/file-system.ts'
import { openSettings } from '../src/data/engine/settings-file.ts'
import type { Sent } from './conversation.ts'
import { type Line, line, timed } from './line.ts'
import { chance, openStage, type Stage, until, wait } from './stage.ts'
import type { Call } from './telegram.ts'

/** Messages a second that Telegram accepts. */
const perSecond = 30
/** Messages a second that the outbox sends. Answers to people need the rest. */
const ours = 25
/** Tolerance over the time that the limit alone needs. */
const slack = 1.02
/** With fewer recipients the start and the end dominate the time. */
const fewestTimed = 1_000

const admin = 900_001
const env = { ADMIN_IDS: String(admin) }
const model = 499_999
const first = 500_000
const source = 'report-az-2026-02-23'
const add = `/add turnover CHN 2026-02 395.1m by AZ_SCC source ${source} "reached $395.1 million"`
const isDigest = ({ text }: Pick<Sent, 'text'>): boolean => text.includes('395.1')

const from = (id: number): object => ({ id, is_bot: false, first_name: 'Murad', language_code: 'en' })
const bot = { id: 7_000_001, is_bot: true, first_name: 'Karvan', username: 'karvan_bot' }

/** Subscribes one person by chat and copies the stored subscription to the others, who may want charts. */
async function subscribe(stage: Stage, recipients: number, posts: PostForm): Promise<void> {
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

/**
 * Sends a figure to `recipients` subscribers and kills the program `kills` times: once between publishing and sending, then
 * while it sends. Lines: H2, H3, H5, S1, S2.
 */
export async function digest(recipients: number, kills: number, posts: PostForm = 'text'): Promise<readonly Line[]> {
  const stage = await openStage({ answerMs: 20 })
  await subscribe(stage, recipients, posts)
  const arrived = watch(stage)
  const got = (chat: number): readonly Sent[] => stage.telegram.talk.others(chat).filter(isDigest)
  const chats = Array.from({ length: recipients }, (_, i) => first + i)
  const count = (): number => chats.filter(chat => got(chat).length > 0).length
  const random = chance(20_261_125)
  const deaths: number[] = []
  let failures = 0
  let program = stage.start({ env })
  const isPublished = await publish(stage)
  for (let i = 0; i < kills; i += 1) {
    const goal = (recipients * i) / kills
    await until(() => count() >= goal || program.isOver, patienceMs(recipients), 100)
    if (i > 0) await wait(random() * 200)
    if (program.isOver) failures += 1
    deaths.push(performance.now())
    program.kill('SIGKILL')
    await program.end
    program = stage.start({ env })
  }
  const isAll = await until(() => count() === recipients || program.isOver, patienceMs(recipients), 100)
  // Time for doubles and late notes to arrive.
  await wait(3_000)
  program.kill('SIGTERM')
  if ((await program.end).code !== 0) failures += 1
  const sent = chats.map(got)
  const photos = photosIn(stage)
  await stage.close()
  const isWell = isPublished && isAll && failures === 0
  return [
    ...linesOf({ recipients, kills, sent, deaths, isWell, failures, refused: arrived.refused }),
    ...(posts === 'text' ? [] : [photoLine(photos, sent.flat().length, kills)]),
  ]
}

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

const patienceMs = (recipients: number): number => 90_000 + (recipients / ours) * 2_000

interface Run {
  readonly recipients: number
  readonly kills: number
  /** What each recipient got. */
  readonly sent: readonly (readonly Sent[])[]
  readonly deaths: readonly number[]
  readonly isWell: boolean
  readonly failures: number
  readonly refused: number
}

function linesOf({ recipients, kills, sent, deaths, isWell, failures, refused }: Run): readonly Line[] {
  const missed = sent.filter(it => it.length === 0).length
  const twice = sent.filter(it => it.length === 2)
  const more = sent.filter(it => it.length > 2).length
  // The answer was in flight at the kill, or arrived so shortly before it that it was not noted.
  const excused = twice.filter(([it]) =>
    deaths.some(at => it !== undefined && it.at <= at && (it.settledAt ?? at) >= at - unnotedMs),
  )
  const all = sent.flat()
  const underway = twice.filter(([it]) => it !== undefined && followers(all, it, deaths) < mostUnderway)
  const { took, downtime } = timesOf(all, deaths)
  const floor = (recipients - 1) / ours
  const net = took - downtime
  return [
    line(
      'H3',
      `${kills} × kill -9 on the way to ${recipients}: nobody is missed`,
      isWell && missed === 0,
      `${missed} missed, ${failures} failed starts, ${took.toFixed(1)} s, ${downtime.toFixed(1)} of them between a kill and the next arrival`,
    ),
    timed(
      'H2',
      'without the time over kills at most 2 % longer than the limit asks for',
      recipients < fewestTimed || net <= floor * slack,
      `${net.toFixed(1)} s; the limit asks for ${floor.toFixed(1)} s: ${((net / floor - 1) * 100).toFixed(2)} %`,
    ),
    line(
      'H5',
      'sent twice: only where the answer was lost in a kill; never three times',
      more === 0 && twice.length === underway.length,
      `${twice.length} twice, each among the last ${mostUnderway} before a kill; ${more} more often`,
    ),
    timed(
      'H5',
      `sent twice: only what had arrived < ${unnotedMs} ms before a kill`,
      twice.length === excused.length,
      `${excused.length} of ${twice.length}`,
    ),
    timed('H1', 'nothing is refused for haste', refused === 0, `${refused} × 429`),
  ]
}

/** Seconds from the first arrival to the last, and the part of them between each kill and the next arrival. */
function timesOf(
  all: readonly Sent[],
  deaths: readonly number[],
): { readonly took: number; readonly downtime: number } {
  const times = all.map(({ at }) => at).toSorted((a, b) => a - b)
  const [start = 0, end = 0] = [times[0], times.at(-1)]
  const downtime = deaths
    .filter(at => at > start)
    .reduce((sum, at) => sum + ((times.find(time => time > at) ?? end) - at), 0)
  return { took: (end - start) / 1000, downtime: downtime / 1000 }
}

/** How many messages arrived after this one and before the next kill. */
function followers(all: readonly Sent[], one: Sent, deaths: readonly number[]): number {
  const death = deaths.find(at => at >= one.at) ?? Number.POSITIVE_INFINITY
  return all.filter(({ at }) => at > one.at && at <= death).length
}

const unnotedMs = 250
/** Sends in flight at once, and a few that are noted late. */
const mostUnderway = 30
