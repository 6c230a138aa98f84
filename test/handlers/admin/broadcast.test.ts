/** /post, from the line to the receipt. */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Subscription } from '../../../src/data/chats/subscriptions.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { StoreError } from '../../../src/data/engine/store-error.ts'
import { adminMenus } from '../../../src/handlers/admin/commands.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import type { DeliveryProgress } from '../../../src/handlers/request/telegram-gateway.ts'
import { pressEdits } from '../../facts.ts'
import { openMailbox } from '../mailbox.ts'
import { editor, type Options, openRig, otherOwner, owner, type Rig, stranger } from './rig.ts'

const subscription = (chat: number, over: Partial<Subscription> = {}): Subscription => ({
  chat,
  kind: chat > 0 ? 'private' : chat > -100 ? 'group' : 'channel',
  countries: [],
  kinds: ['new'],
  cadence: 'daily',
  language: 'en',
  isPaused: false,
  isSilent: false,
  zone: 'UTC',
  since: 0,
  ...over,
})

/** Two channels, three private chats and a group; one more of each has paused. */
const subscribed = [
  ...[subscription(-101), subscription(-102, { language: 'az', isSilent: true })],
  ...[subscription(61), subscription(62, { language: 'ru' }), subscription(63, { quiet: { from: 8, to: 16 } })],
  subscription(-51, { language: 'az', thread: 5 }),
  ...[-103, 64, -52].map(chat => subscription(chat, { isPaused: true })),
]
const because = 'You get this because this chat is subscribed · /unsubscribe'

async function opened(options: Options = {}, all = subscribed): Promise<Rig> {
  const rig = await openRig(options)
  for (const one of all) await rig.store.subscriptions.put(one)
  return rig
}
const labels = (message: { readonly buttons: readonly (readonly { readonly label: string }[])[] }) =>
  message.buttons.flat().map(({ label }) => label)
const outcome = (over: Partial<DeliveryProgress> = {}): DeliveryProgress => ({
  of: 2,
  sent: 2,
  gone: 0,
  failed: 0,
  dropped: 0,
  isPaused: false,
  isStopped: false,
  ...over,
})
/** What each chat gets, as it is sent. */
const sent = ({ outbox: { postings } }: Rig, at = 0) =>
  new Map(postings[at]?.recipients.map(({ chat, message }) => [chat, postings[at]?.messages[message]?.message]))

let rig: Rig
beforeEach(async () => {
  rig = await opened()
})

describe('is shown and counted first', () => {
  test.each([
    ['/post channels We have moved', ['To the channels: 2', 'Paused, and left out: 1', 'about 1 second.']],
    ['/post subscribers We have moved', ['To the subscribers: 4 (private chats 3, groups 1)', 'left out: 2']],
    ['/post all We have moved', ['To everybody: 6 (private chats 3, groups 1, channels 2)', 'left out: 3']],
    ['/post channels in az Köçdük', ['To the channels: 1', 'Only chats in Azerbaijani']],
    ['/post все на ru Мы переехали', ['To everybody: 1 (private chats 1)', 'Only chats in Russian']],
  ])('%s', async (line, says) => {
    const shown = await rig.person(owner).say(line)
    expect(shown.text.split('\n')[0]).toBe('Post · not sent yet')
    for (const words of says) expect(shown.text).toContain(words)
    expect(labels(shown)).toEqual(['Post', 'Change', 'Cancel'])
    expect(rig.outbox.postings).toEqual([])
  })

  test('many take minutes', async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => subscription(1000 + i))
    rig = await opened({}, many)
    expect(await rig.person(owner).hears('/post all x')).toContain('It takes about 7 minutes.')
  })
})

describe('is shown as it will be sent', () => {
  const text = '/post channels We have moved\n\nSee the page of @karvan_bot'
  const typed: Request['typed'] = {
    text,
    entities: [
      { type: 'bold', offset: 15, length: 13 },
      { type: 'text_link', offset: 34, length: 4, url: 'https://example.org' },
    ],
  }
  const words = {
    text: 'We have moved\n\nSee the page of @karvan_bot',
    entities: [
      { type: 'bold', offset: 0, length: 13 },
      { type: 'text_link', offset: 19, length: 4, url: 'https://example.org' },
    ],
    buttons: [],
  }

  test('in channels with its own lines and formatting, and nothing else', async () => {
    // The bot's name is removed from the parsed text, and stays in the broadcast.
    await rig.person(owner).say(text.replace(' @karvan_bot', ''), { typed })
    expect(rig.posted).toEqual([{ chat: owner, message: words }])
    await rig
      .person(owner)
      .tap('Post', rig.person(owner).last)
      .catch(() => undefined)
  })

  test('and is sent as it was shown', async () => {
    const boss = rig.person(owner)
    await boss.say(text, { typed })
    await boss.tap('Post')
    expect([...sent(rig)]).toEqual([
      [-101, words],
      [-102, words],
    ])
    expect(rig.posted[0]?.message).toEqual(words)
  })

  test('in private chats and groups with a line on how to unsubscribe, in the language of each', async () => {
    const boss = rig.person(owner)
    const shown = await boss.say('/post all We have moved')
    expect(rig.posted[0]?.message.text).toBe(`We have moved\n\n${because}`)
    expect(shown.text).toContain('The last line comes in the language of each chat.')
    expect(shown.text).toContain('Channels get the post without the last line.')
    await boss.tap('Post')
    const words = [...sent(rig)].map(([chat, message]) => [chat, message])
    expect(words).toEqual(
      [
        [-101, 'We have moved'],
        [-102, 'We have moved'],
        [61, `We have moved\n\n${because}`],
        [62, 'We have moved\n\nВы получили это, потому что чат подписан · /unsubscribe'],
        [63, `We have moved\n\n${because}`],
        [-51, 'We have moved\n\nBu söhbət abunə olduğu üçün gəlib · /unsubscribe'],
      ].map(([chat, text]) => [chat, { text, entities: [], buttons: [] }]),
    )
  })

  test('without a sound in silent chats and in quiet hours; in its topic', async () => {
    const boss = rig.person(owner)
    await boss.say('/post all x')
    await boss.tap('Post')
    const { recipients = [] } = rig.outbox.postings[0] ?? {}
    expect(recipients.filter(({ silent }) => silent).map(({ chat }) => chat)).toEqual([-102, 63])
    expect(recipients.find(({ chat }) => chat === -51)?.thread).toBe(5)
  })

  test('a forum gets it once, in the first of its topics that has not paused', async () => {
    const topics = [
      subscription(-51, { thread: 9 }),
      subscription(-51, { thread: 7 }),
      subscription(-51, { isPaused: true }),
    ]
    rig = await opened({}, topics)
    const boss = rig.person(owner)
    const shown = await boss.hears('/post all x')
    expect(shown).toContain('groups 1')
    expect(shown).not.toContain('Paused')
    await boss.tap('Post')
    expect(rig.outbox.postings[0]?.recipients).toEqual([{ chat: -51, thread: 7, message: 0 }])
  })

  test('in reply to a message it is the text of that, with its formatting', async () => {
    const replied: Request['replied'] = {
      text: 'We have moved',
      typed: { text: ' We have moved', entities: [{ type: 'italic', offset: 1, length: 2 }] },
    }
    await rig.person(owner).say('/post channels', { replied })
    expect(rig.posted[0]?.message).toEqual({
      text: 'We have moved',
      entities: [{ type: 'italic', offset: 0, length: 2 }],
      buttons: [],
    })
  })

  test('the plain text of a message replied to is enough', async () => {
    await rig.person(owner).say('/post channels in az', { replied: { text: 'Köçdük', ours: true } })
    expect(rig.posted[0]?.message.text).toBe('Köçdük')
  })
})

describe('an invalid broadcast gets one sentence', () => {
  const noWords = 'The text is missing. Write it after /post channels, or send that in reply to a text message.'
  const file = { id: 'f', name: 'a.pdf' }
  test.each<[string, Partial<Request>, string]>([
    [
      '/post hello everybody',
      {},
      '“hello” names no readers. Begin with /post channels, /post subscribers or /post all.',
    ],
    ['/post channels', {}, noWords],
    ['/post channels \u200b\u2063', {}, noWords],
    ['/post channels', { replied: { file, text: 'of a file' } }, noWords],
    ['/post channels words under a file', { file }, noWords],
    [
      `/post all ${'x'.repeat(3901)}`,
      {},
      'The text is too long: 3,900 characters at most. Shorten it and send it again.',
    ],
    ['/post subscribers in zh x', {}, 'No chat has chosen Chinese. In any language: 4'],
  ])('%j %j', async (line, more, sentence) => {
    const said = await rig.person(owner).say(line, more)
    expect([said.text, said.buttons, rig.posted]).toEqual([sentence, [], []])
  })

  test.each([
    ['channels', 'No channel has subscribed yet. Its admin does it here, in private: /subscribe @channel'],
    ['subscribers', 'Nobody has subscribed yet. People and groups do it with /subscribe.'],
  ])('nobody to write to: %s', async (to, sentence) => {
    rig = await opened({}, [])
    expect(await rig.person(owner).hears(`/post ${to} x`)).toBe(sentence)
  })

  test('an editor is told that only owners do it', async () => {
    const boss = rig.person(owner)
    await boss.say(`/admins add ${editor}`)
    await boss.tap('Save')
    rig.posted.length = 0
    expect(await rig.person(editor).hears('/post all x')).toContain('Only owners do that.')
    expect(rig.posted).toEqual([])
  })

  test('a disk that refuses writes', async () => {
    const engine = memoryEngine(pressEdits)
    await opened({ engine })
    const refused = () => Promise.reject(new StoreError('full'))
    const full = { ...engine, put: refused, update: refused }
    const { person, outbox } = await openRig({ engine: full })
    expect(await person(owner).hears('/post all x')).toContain('could not be saved')
    expect(outbox.postings).toEqual([])
  })
})

describe('is posted once', () => {
  test('however often it is tapped', async () => {
    const boss = rig.person(owner)
    const preview = await boss.say('/post channels We have moved')
    const receipt = await boss.tap('Post')
    expect(receipt.text.split('\n')).toEqual([
      'Posting · sent to 0 of 2',
      'To the channels: 2',
      '24 Nov 2026 12:00 UTC · 41',
      'We have moved',
    ])
    expect(labels(receipt)).toEqual(['Pause', 'Refresh', 'Stop'])
    expect((await boss.tap('Post', preview)).text).toBe(receipt.text)
    expect((await boss.tap('Cancel', preview)).text).toBe(receipt.text)
    expect(rig.outbox.postings.length).toBe(1)
  })

  test('after a kill between the outbox and the receipt, too, and the receipt follows', async () => {
    const [engine, outbox] = [memoryEngine(pressEdits), openMailbox()]
    const preview = await (await opened({ engine, outbox })).person(owner).say('/post channels x')
    const killed = () => Promise.reject(new StoreError('killed'))
    const lost = { ...engine, put: killed, update: killed }
    await (await openRig({ engine: lost, outbox })).person(owner).tap('Post', preview)
    expect(outbox.postings.length).toBe(1)
    rig = await openRig({ engine, outbox })
    const receipt = await rig.person(owner).tap('Post', preview)
    expect(receipt.text).toContain('Posting · sent to 0 of 2')
    expect(outbox.postings.length).toBe(1)
    await outbox.stop(outbox.postings[0]?.id ?? '')
    await rig.app.finished?.(outbox.postings[0]?.id ?? '', outcome())
    expect(rig.rewritten.at(-1)?.message.text).toContain('sent to 2 of 2')
  })

  test('an interrupted broadcast cannot be cancelled any more', async () => {
    const [engine, outbox] = [memoryEngine(pressEdits), openMailbox()]
    const preview = await (await opened({ engine, outbox })).person(owner).say('/post channels x')
    const killed = () => Promise.reject(new StoreError('killed'))
    const lost = { ...engine, put: killed, update: killed }
    await (await openRig({ engine: lost, outbox })).person(owner).tap('Post', preview)
    expect((await (await openRig({ engine, outbox })).person(owner).tap('Cancel', preview)).text).toContain('Posting')
  })

  test('to those who are subscribed when it is tapped', async () => {
    const boss = rig.person(owner)
    await boss.say('/post all x')
    await rig.store.subscriptions.remove(61)
    await rig.store.subscriptions.put(subscription(62, { isPaused: true }))
    await rig.store.subscriptions.put(subscription(65))
    expect((await boss.tap('Post')).text).toContain('To everybody: 5 (private chats 2, groups 1, channels 2)')
    expect([...sent(rig).keys()]).toEqual([-101, -102, 63, -51, 65])
  })

  test('not to chats that unsubscribe or pause before their turn', async () => {
    const boss = rig.person(owner)
    await boss.say('/post subscribers x')
    await boss.tap('Post')
    const id = rig.outbox.postings[0]?.id ?? ''
    const wanted = (chat: number, thread?: number) => rig.app.wants?.(id, chat, thread)
    expect([wanted(61), wanted(62), wanted(-51, 5)]).toEqual([true, true, true])
    await rig.store.subscriptions.remove(61)
    await rig.store.subscriptions.put(subscription(62, { isPaused: true }))
    await rig.store.subscriptions.remove(-51, 5)
    expect([wanted(61), wanted(62), wanted(-51, 5)]).toEqual([false, false, false])
  })

  test('nobody is left meanwhile', async () => {
    const boss = rig.person(owner)
    await boss.say('/post channels x')
    for (const chat of [-101, -102]) await rig.store.subscriptions.remove(chat)
    expect((await boss.tap('Post')).text).toContain('No channel has subscribed yet.')
    expect(rig.outbox.postings).toEqual([])
  })

  test('the chat of the log is told of it once, without buttons', async () => {
    rig = await opened({ logChat: -9 })
    const boss = rig.person(owner)
    const preview = await boss.say('/post channels We have moved')
    await boss.tap('Post')
    await boss.tap('Post', preview)
    const told = rig.posted.filter(({ chat }) => chat === -9)
    expect(told.map(({ message }) => [message.text.split('\n')[0], message.buttons])).toEqual([['Posted', []]])
  })
})

describe('before it is posted', () => {
  test('it can be cancelled', async () => {
    const boss = rig.person(owner)
    const preview = await boss.say('/post channels x')
    expect((await boss.tap('Cancel')).text).toBe('Cancelled. Nothing was posted.')
    expect((await boss.tap('Post', preview)).text).toBe('Cancelled. Nothing was posted.')
    expect(rig.outbox.postings).toEqual([])
  })

  test('it can be changed: plain text is copied with a tap', async () => {
    const boss = rig.person(owner)
    const preview = await boss.say('/post каналам in az We have\nmoved')
    const { text, entities } = await boss.tap('Change')
    const [, line = ''] = text.split('\n\n')
    expect(line).toBe('/post channels in az We have\nmoved')
    expect(entities).toEqual([{ type: 'code', offset: text.indexOf('/post'), length: line.length }])
    expect((await boss.tap('Post', preview)).text).toBe('Cancelled. Nothing was posted.')
  })

  test('formatted ones with their formatting', async () => {
    const typed: Request['typed'] = { text: '/post all Now', entities: [{ type: 'bold', offset: 10, length: 3 }] }
    const boss = rig.person(owner)
    await boss.say('/post all Now', { typed })
    const { text, entities } = await boss.tap('Change')
    expect(text.endsWith('\n\n/post all Now')).toBe(true)
    expect(entities).toEqual([{ type: 'bold', offset: text.length - 3, length: 3 }])
  })

  test.each([[owner], [otherOwner], [editor], [stranger]])('its buttons work only for its author: %i', async id => {
    const preview = await rig.person(owner).say('/post channels x')
    await rig.person(id).tap('Post', preview)
    expect(rig.outbox.postings.length).toBe(id === owner ? 1 : 0)
  })

  test('it expires after a day', async () => {
    const clock = { at: '2026-11-24T12:00:00Z' }
    rig = await opened({ clock })
    const preview = await rig.person(owner).say('/post channels x')
    clock.at = '2026-11-25T12:00:00Z'
    const said = await rig.person(owner).tap('Post', preview)
    expect(said.text).toBe('This is too old, and nothing was posted. Please send the text again.')
    expect(rig.outbox.postings).toEqual([])
  })

  test('it survives a restart', async () => {
    const engine = memoryEngine(pressEdits)
    const preview = await (await opened({ engine })).person(owner).say('/post channels x')
    rig = await openRig({ engine })
    await rig.person(owner).tap('Post', preview)
    expect(rig.outbox.postings.length).toBe(1)
  })
})

describe('while it is being sent', () => {
  const first = (message: { readonly text: string }) => message.text.split('\n')[0]

  test('any owner can pause, resume and stop it', async () => {
    const boss = rig.person(owner)
    await boss.say('/post channels x')
    const receipt = await boss.tap('Post')
    const other = rig.person(otherOwner)
    const held = await other.tap('Pause', receipt)
    expect([first(held), labels(held)]).toEqual(['Paused · sent to 0 of 2', ['Go on', 'Refresh', 'Stop']])
    const going = await other.tap('Go on')
    expect([first(going), labels(going)]).toEqual(['Posting · sent to 0 of 2', ['Pause', 'Refresh', 'Stop']])
    const stopped = await other.tap('Stop')
    expect(first(stopped)).toBe('Posted')
    await rig.app.finished?.(rig.outbox.postings[0]?.id ?? '', outcome({ sent: 0, dropped: 2, isStopped: true }))
    const after = await rig.person(owner).tap('Refresh', receipt)
    expect(after.text.split('\n').slice(0, 2)).toEqual(['Stopped · sent to 0 of 2', 'Left out: 2'])
    expect(labels(after)).toEqual([])
  })

  test('an editor cannot stop it', async () => {
    const boss = rig.person(owner)
    await boss.say(`/admins add ${editor}`)
    await boss.tap('Save')
    await boss.say('/post channels x')
    const receipt = await boss.tap('Post')
    expect((await rig.person(editor).tap('Stop', receipt)).text).toContain('Only owners do that.')
    expect(rig.outbox.progress(rig.outbox.postings[0]?.id ?? '')).toBeDefined()
  })

  test('the receipt is updated during the broadcast and at its end', async () => {
    const [engine, outbox] = [memoryEngine(pressEdits), openMailbox()]
    rig = await opened({ engine, outbox })
    const boss = rig.person(owner)
    await boss.say('/post channels x')
    const receipt = await boss.tap('Post')
    await rig.app.due?.()
    await rig.app.due?.()
    expect(rig.rewritten.map(({ chat, id, message }) => [chat, id, first(message)])).toEqual([
      [owner, 500, 'Posting · sent to 0 of 2'],
    ])
    const id = outbox.postings[0]?.id ?? ''
    await outbox.stop(id)
    await rig.app.finished?.(id, outcome({ sent: 1, gone: 1 }))
    expect(rig.rewritten.at(-1)?.message.text.split('\n').slice(0, 2)).toEqual([
      'Posted · sent to 1 of 2',
      'Blocked or left: 1',
    ])
    // After a restart the receipt is updated once more, and shown at each request.
    rig = await openRig({ engine, outbox })
    for (const _ of ['once', 'not twice']) await rig.app.due?.()
    expect(rig.rewritten.map(({ message }) => first(message))).toEqual(['Posted · sent to 1 of 2'])
    expect(first(await rig.person(owner).tap('Refresh', receipt))).toBe('Posted · sent to 1 of 2')
  })

  test('other postings have no receipt', async () => {
    await rig.app.finished?.('digest:daily:UTC:1-2', outcome())
    expect(rig.rewritten).toEqual([])
  })
})

describe('/post alone', () => {
  test('says how it is used, and whom it would reach', async () => {
    const page = await rig.person(owner).say('/post')
    expect(page.text.split('\n')[0]).toBe('Posts to many')
    for (const words of ['/post channels', '/post all in az', 'To everybody: 6', 'Nothing was posted']) {
      expect(page.text).toContain(words)
    }
  })

  test('lists recent broadcasts with author and recipients, and leads to those being sent', async () => {
    const boss = rig.person(owner)
    await boss.say('/post channels We have moved')
    await boss.tap('Post')
    await rig.outbox.stop(rig.outbox.postings[0]?.id ?? '')
    await rig.app.finished?.(rig.outbox.postings[0]?.id ?? '', outcome())
    await boss.say('/post subscribers And here we are')
    await boss.tap('Post')
    await boss.say('/post all never sent')
    const page = await rig.person(otherOwner).say('/post')
    expect(page.text.split('\n').slice(-2)).toEqual([
      'Posting · sent to 0 of 4 · 24 Nov 2026 12:00 UTC · 41 · And here we are',
      'Posted · sent to 2 of 2 · 24 Nov 2026 12:00 UTC · 41 · We have moved',
    ])
    expect(labels(page)).toEqual(['And here we are'])
    expect(labels(await rig.person(otherOwner).tap('And here we are', page))).toContain('Stop')
  })
})

test('the log and the facts are not touched', async () => {
  const { version } = await rig.store.facts()
  const boss = rig.person(owner)
  await boss.say('/post channels x')
  await boss.tap('Post')
  expect((await rig.store.facts()).version).toBe(version)
  expect(await boss.hears('/log')).not.toContain('post')
})

test('the menu of owners offers it, that of editors does not', () => {
  const offering = adminMenus([owner], [editor]).filter(({ commands }) => commands.some(it => it.command === 'post'))
  expect(offering.map(({ chat, language }) => `${chat} ${language}`).toSorted()).toEqual(
    ['az', 'en', 'ru', 'zh'].map(code => `${owner} ${code}`),
  )
})
