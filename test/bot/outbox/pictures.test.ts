/** Pictures of the outbox: each chat gets one message, and a text where no picture can be sent. */
import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { examples } from '../../../scripts/charts/examples.ts'
import { Dispatcher } from '../../../src/bot/outbox/dispatcher.ts'
import { keptMessage } from '../../../src/bot/outbox/kept-message.ts'
import { openSend } from '../../../src/bot/outbox/send-once.ts'
import { Photos } from '../../../src/bot/pictures/photos.ts'
import { PictureError } from '../../../src/bot/pictures/picture-error.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { memoryOutbox, type Outbox, openOutbox } from '../../../src/data/queues/outbox.ts'
import type { OutboxItem } from '../../../src/data/queues/outbox-codec.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { FigureCard } from '../../../src/writing/charts/chart.ts'
import { plain } from '../../../src/writing/message/message.ts'
import { freshFolder } from '../../data/folder.ts'
import { seedFacts } from '../../facts.ts'
import { chats } from './many.ts'
import { slowMotion } from './slow-motion.ts'

const picture: FigureCard = {
  language: 'en',
  theme: 'light',
  marks: [],
  sources: 'Sources: IMF',
  fewerSources: [],
  date: 'Data of 5 Oct 2026',
  bot: '@karvan_bot',
  form: 'card',
  size: 'tall',
  figure: '$4.87 billion',
  what: 'China–Azerbaijan turnover',
  when: '2025',
}
const dark: FigureCard = { ...picture, theme: 'dark' }

const postingTo = (to: readonly number[], pictures: readonly FigureCard[] = [picture]): OutboxItem => ({
  id: 'digest:1',
  messages: [
    ...pictures.map(one => ({ message: { ...plain('Caption'), picture: one }, uses: ['a'] })),
    { message: plain('The whole text'), uses: ['a', 'b'] },
  ],
  recipients: to.map(chat => ({ chat, message: chat % pictures.length, instead: pictures.length })),
})

interface Sent {
  readonly chat: number
  readonly method: string
  /** The text, or the caption and how its photo came: by 'upload' or by its file_id. */
  readonly what: string
}

/** A fake Telegram that takes photos. `refuse` answers a call; 'hang' takes it and never answers. */
function openFake(refuse: (method: string, sent: readonly Sent[]) => string | undefined = () => undefined) {
  const sent: Sent[] = []
  const api = new Api('123456:AAH-nobody')
  api.config.use(async (_, method, payload) => {
    const { chat_id, text, caption, photo } = { text: '', caption: '', photo: undefined, chat_id: 0, ...payload }
    const refusal = refuse(method, sent)
    const answer = (it: object) => JSON.parse(JSON.stringify(it))
    if (refusal !== undefined && refusal !== 'hang')
      return answer({ ok: false, error_code: 400, description: `Bad Request: ${refusal}` })
    const way = typeof photo === 'string' ? photo : 'upload'
    sent.push({ chat: Number(chat_id), method, what: method === 'sendPhoto' ? `${caption}, ${way}` : String(text) })
    if (refusal === 'hang') await new Promise(() => undefined)
    const file = { file_id: 'file', file_unique_id: 'f', width: 1080, height: 1350 }
    return answer({ ok: true, result: { message_id: sent.length, ...(method === 'sendPhoto' && { photo: [file] }) } })
  })
  return { api, sent }
}

const log = openLog('silent', [], () => undefined)

/** Renders nothing, and counts. */
function openRenderer(fault?: PictureError) {
  const rendered: string[] = []
  return {
    rendered,
    render: async ({ theme }: { readonly theme: string }) => {
      rendered.push(theme)
      if (fault !== undefined) throw fault
      return new Uint8Array([1])
    },
  }
}

/** Sends what is in the outbox, until nothing is left or `isOver`. Returns what was noted: chat, and which message it got. */
async function run(
  outbox: Outbox,
  api: Api,
  renderer = openRenderer(),
  isOver = () => outbox.open.size === 0,
): Promise<readonly string[]> {
  const clock = slowMotion()
  const noted: string[] = []
  const send = openSend(api, log, new Photos(renderer))
  const dispatcher = new Dispatcher({
    outbox,
    send,
    clock,
    sent: (_, { chat, message }) => {
      noted.push(`${chat}: ${message}`)
      return undefined
    },
  })
  const ending = new AbortController()
  void dispatcher.run(ending.signal)
  await clock.until(isOver)
  ending.abort()
  return noted
}

test.each(languages.map(language => [language.code, language] as const))(
  'every kind of picture is read back from the disk as it was, in %s',
  (_, language) => {
    for (const one of Object.values(examples(seedFacts, language, 'dark'))) {
      const kept: unknown = JSON.parse(JSON.stringify({ ...plain('Caption'), picture: one }))
      expect(keptMessage(kept)?.picture).toEqual(one)
    }
  },
)

test('a picture for 200 chats in two themes is rendered twice, and sent by its file_id afterwards', async () => {
  const outbox = memoryOutbox()
  await outbox.put(postingTo(chats(200), [picture, dark]))
  const { api, sent } = openFake()
  const renderer = openRenderer()
  await run(outbox, api, renderer)
  expect(new Set(sent.map(({ chat }) => chat)).size).toBe(200)
  expect(renderer.rendered.toSorted()).toEqual(['dark', 'light'])
  expect(sent.filter(({ what }) => what === 'Caption, file').length).toBeGreaterThan(150)
})

describe('the text is sent, and noted as the message that the chat has', () => {
  test.each(['failed', 'late', 'busy'] as const)('when the picture is %s', async reason => {
    const outbox = memoryOutbox()
    await outbox.put(postingTo([7]))
    const { api, sent } = openFake()
    expect(await run(outbox, api, openRenderer(new PictureError(reason)))).toEqual(['7: 1'])
    expect(sent).toEqual([{ chat: 7, method: 'sendMessage', what: 'The whole text' }])
  })

  test.each(['not enough rights to send photos to the chat', 'IMAGE_PROCESS_FAILED', 'PHOTO_INVALID_DIMENSIONS'])(
    'when Telegram says: %s',
    async words => {
      const outbox = memoryOutbox()
      await outbox.put(postingTo([7]))
      const { api, sent } = openFake(method => (method === 'sendPhoto' ? words : undefined))
      expect(await run(outbox, api)).toEqual(['7: 1'])
      expect(sent).toEqual([{ chat: 7, method: 'sendMessage', what: 'The whole text' }])
    },
  )

  test('when the kept picture cannot be read', async () => {
    const outbox = memoryOutbox()
    const [first, text] = postingTo([7]).messages
    const message = { ...plain('Caption'), picture: { form: 'pie' } }
    await outbox.put({ ...postingTo([7]), messages: [{ uses: ['a'], ...first, message }, ...(text ? [text] : [])] })
    const { api, sent } = openFake()
    await run(outbox, api)
    expect(sent).toEqual([{ chat: 7, method: 'sendMessage', what: 'The whole text' }])
  })
})

test('a correction whose picture cannot be made leaves the old picture alone, and says it in a reply', async () => {
  const outbox = memoryOutbox()
  await outbox.put({ ...postingTo([7]), recipients: [{ chat: 7, message: 0, edit: 14, instead: 1 }] })
  const { api, sent } = openFake(method =>
    method === 'editMessageText' ? 'there is no text in the message to edit' : undefined,
  )
  await run(outbox, api, openRenderer(new PictureError('failed')))
  expect(sent).toEqual([{ chat: 7, method: 'sendMessage', what: 'The whole text' }])
})

test.each([0, 1, 4, 9])('killed after %i of ten, the rest follows after the restart, and none twice', async before => {
  const folder = freshFolder()
  const notice = (): void => undefined
  const first = await openOutbox({ folder, notice })
  await first.put(postingTo(chats(10)))
  // The call under way at the kill never reaches Telegram.
  const killed = openFake((_, sent) => (sent.length >= before ? 'hang' : undefined))
  const reached = killed.sent
  await run(first, killed.api, openRenderer(), () => reached.length > before)
  await first.close()
  const second = await openOutbox({ folder, notice })
  const after = openFake()
  await run(second, after.api)
  const arrived = [...reached.slice(0, before), ...after.sent].map(({ chat }) => chat)
  expect(arrived.toSorted((a, b) => a - b)).toEqual(chats(10))
  expect(second.open.size).toBe(0)
  await second.close()
})
