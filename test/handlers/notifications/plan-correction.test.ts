/** A corrected channel post, as its readers see it: with the right figure and a note. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { toAddress } from '../../../src/answers/address/address.ts'
import type { Question } from '../../../src/answers/model/question.ts'
import type { MessageRecipe } from '../../../src/data/chats/message-recipe.ts'
import type { Engine } from '../../../src/data/engine/engine.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { openStore, type Store } from '../../../src/data/store.ts'
import { sendCorrections } from '../../../src/handlers/notifications/corrections.ts'
import { add, ground, observation, quote, source } from '../../data/made.ts'
import { openMailbox } from '../mailbox.ts'

let engine: Engine
let store: Store
let outbox: ReturnType<typeof openMailbox>
const now = (): Date => new Date('2026-11-25T12:00:00Z')
const at = Date.parse('2026-11-10T12:00:00Z') / 1000
const billions = (value: string) => ({ value, unitMult: 9, unit: 'USD' })

beforeEach(async () => {
  engine = memoryEngine()
  store = await openStore(engine, now)
  outbox = openMailbox()
  await store.change(ground, 'seed', now())
  const wrong = observation('a', { amount: billions('4.9') })
  await store.change(add({ observations: [wrong], statements: [quote('q')] }), 1, now())
})

const digest = (language: Code = 'en', ids: readonly string[] = ['a']): MessageRecipe => ({
  of: 'digest',
  language,
  cadence: 'daily',
  more: 0,
  told: ids.map(id => ({ id, kinds: ['new'] })),
})
const asked = (question: Question): MessageRecipe => ({ of: 'question', language: 'en', address: toAddress(question) })
const posted = (recipe: MessageRecipe | undefined, ids: readonly string[] = ['a'], message = 14): Promise<void> =>
  store.sentMessages.keep({ chat: -1001, message, at, ids, channel: true, ...(recipe && { recipe }) })

async function correct(change: Parameters<Store['change']>[0], id = 'a'): Promise<number> {
  const kept = await store.change(change, 1, now())
  if (!('version' in kept)) throw new Error('refused')
  await store.sentMessages.correct(kept.version, [id])
  return kept.version
}
async function undo(version: number): Promise<void> {
  const change = await store.inverse(version)
  if (!('do' in change)) throw new Error('refused')
  await correct(change)
}
const look = (over: Store = store): Promise<void> =>
  sendCorrections(
    { store: over, outbox, pair: { reporter: 'AZE', partner: 'CHN' }, bot: '@karvan_bot', now },
    { language: 'en', dayOf: at => at.toISOString().slice(0, 10) },
  )
const textOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'text' in message ? String(message.text) : ''
/** The text that the newest correction puts into the post. */
function edited(): string {
  const { recipients = [], messages = [] } = outbox.postings.at(-1) ?? {}
  const [one] = recipients
  expect(one).toMatchObject({ chat: -1001, edit: 14 })
  return textOf(messages[one?.message ?? -1]?.message)
}
/** The reply when the edit is refused. */
function instead(): string {
  const { recipients = [], messages = [] } = outbox.postings.at(-1) ?? {}
  return textOf(messages[recipients[0]?.instead ?? -1]?.message).split('\n')[0] ?? ''
}

describe('what the readers of the post see', () => {
  test.each([
    [
      'en',
      'New: $4.87 billion · China–Azerbaijan turnover, 2025 [1]',
      'Corrected 25 Nov 2026: $4.9 billion → $4.87 billion [1]',
    ],
    [
      'az',
      'Yeni: 4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 [1]',
      'Düzəldildi, 25 noyabr 2026: 4,9 milyard $ → 4,87 milyard $ [1]',
    ],
    [
      'ru',
      'Новое: $4,87 млрд · товарооборот Азербайджана с Китаем, 2025 [1]',
      'Исправлено 25 ноября 2026: $4,9 млрд → $4,87 млрд [1]',
    ],
    [
      'zh',
      '新数据：48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年 [1]',
      '更正（2026年11月25日）：49亿美元 → 48.7亿美元 [1]',
    ],
  ] as const)('in %s', async (language, first, line) => {
    await posted(digest(language))
    await correct({ do: 'correct', to: observation('a') })
    await look()
    expect(edited().split('\n').slice(0, 2)).toEqual([first, line])
  })

  test('an answer is written again for its question, with the correction below', async () => {
    await posted(asked({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' }))
    await correct({ do: 'correct', to: observation('a') })
    await look()
    const [first, ...others] = edited().split('\n')
    expect(first).toMatch(/^\$4\.87 billion · /)
    expect(others).toContain('Corrected 25 Nov 2026: $4.9 billion → $4.87 billion [1]')
  })

  test('the rest of the digest stays as it was', async () => {
    await store.change(add({ observations: [observation('b', { period: '2024', amount: billions('3.7') })] }), 1, now())
    await posted(digest('en', ['a', 'b']))
    await correct({ do: 'correct', to: observation('a') })
    await look()
    expect(edited()).toMatch(
      /^New since yesterday\n\$4\.87 billion[^\n]*\n\$3\.7 billion[^\n]*\nCorrected 25 Nov 2026: \$4\.9/,
    )
    expect(edited()).toContain('$4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 [1]')
  })

  test.each([
    ['en', 'Corrected 25 Nov 2026: $4.9 billion → $4.87 billion (misprint in the table) [1]'],
    ['az', 'Düzəldildi, 25 noyabr 2026: 4,9 milyard $ → 4,87 milyard $ (misprint in the table, ingiliscə) [1]'],
    ['ru', 'Исправлено 25 ноября 2026: $4,9 млрд → $4,87 млрд (misprint in the table, по-английски) [1]'],
    ['zh', '更正（2026年11月25日）：49亿美元 → 48.7亿美元（misprint in the table，英文） [1]'],
  ] as const)('why, in %s', async (language, line) => {
    await posted(digest(language))
    await correct({ do: 'correct', to: observation('a'), why: 'misprint in the table' })
    await look()
    expect(edited().split('\n')[1]).toBe(line)
  })

  test('a reason is inert text', async () => {
    await posted(digest())
    await correct({ do: 'correct', to: observation('a'), why: '<b>see</b> @spam t.me/spam /start' })
    await look()
    expect(edited().split('\n')[1]).toBe(
      'Corrected 25 Nov 2026: $4.9 billion → $4.87 billion (<b>see</\u2060b> @\u2060spam t.\u2060me/\u2060spam /\u2060start) [1]',
    )
  })

  test('the reason of a withdrawal is inert too', async () => {
    await posted(digest())
    await correct({ do: 'withdraw', id: 'a', why: 'see @spam' })
    await look()
    expect(edited()).toContain('(see @\u2060spam)')
  })

  test('without a reason, the source of the new figure says why', async () => {
    const sources = [source('trend-1', { publisher: 'Trend', url: 'https://en.trend.az/1' })]
    await store.change(add({ sources }), 1, now())
    await posted(digest())
    const { citation } = observation('a')
    await correct({ do: 'correct', to: observation('a', { citation: { ...citation, source: 'trend-1' } }) })
    await look()
    expect(edited()).toMatch(
      /\nCorrected 25 Nov 2026: \$4\.9 billion → \$4\.87 billion \[1\]\n[\s\S]*\[1\] State Customs, Trend/,
    )
  })

  test('other changes of the only figure are named', async () => {
    await posted(digest())
    await correct({ do: 'correct', to: observation('a', { period: '2024' }) })
    await look()
    expect(edited()).toContain(
      '\nCorrected 25 Nov 2026: $4.9 billion · China–Azerbaijan turnover, 2025 → $4.87 billion · China–Azerbaijan turnover, 2024 [1]',
    )
  })

  test('corrected and then withdrawn, it names the value that readers saw, also after an edit that was not posted', async () => {
    await posted(digest())
    await correct({ do: 'correct', to: observation('a'), why: 'misprint' })
    await look()
    await store.change({ do: 'correct', to: observation('a', { amount: billions('4.6') }) }, 1, now())
    await correct({ do: 'withdraw', id: 'a', why: 'misread' })
    await look()
    expect(edited()).toBe('Withdrawn 25 Nov 2026: $4.87 billion · China–Azerbaijan turnover, 2025 (misread)')
  })

  test('a line whose figure was withdrawn without a word to readers says so when another line is corrected', async () => {
    await store.change(add({ observations: [observation('b', { period: '2024', amount: billions('3.7') })] }), 1, now())
    await posted(digest('en', ['a', 'b']), ['a', 'b'])
    await store.change({ do: 'withdraw', id: 'a', why: 'misread' }, 1, now())
    await correct({ do: 'correct', to: observation('b', { period: '2024', amount: billions('3.8') }) }, 'b')
    await look()
    expect(edited().split('\n').slice(0, 4)).toEqual([
      'New since yesterday',
      'Withdrawn 25 Nov 2026: $4.9 billion · China–Azerbaijan turnover, 2025 (misread)',
      '$3.8 billion · China–Azerbaijan turnover, 2024 [1]',
      'Corrected 25 Nov 2026: $3.7 billion → $3.8 billion · China–Azerbaijan turnover, 2024 [1]',
    ])
  })

  test('no line of a full digest is lost to corrections', async () => {
    const years = ['2019', '2020', '2021', '2022', '2023'] as const
    const of = (value: string) =>
      years.map((period, i) => observation(period, { period, amount: billions(`${i + 1}.${value}`) }))
    await store.change(add({ observations: of('1') }), 1, now())
    await posted(digest('en', years), years)
    for (const value of ['2', '3', '4'])
      for (const to of of(value)) {
        await correct({ do: 'correct', to }, to.id)
        await look()
      }
    expect(edited().match(/^\$\d\.4 billion/gm)).toHaveLength(5)
    expect(edited().match(/^Corrected /gm)).toHaveLength(3)
  })

  test('a digest that told of a correction tells why once more when it is written again', async () => {
    await store.change(add({ observations: [observation('b', { period: '2024', amount: billions('3.7') })] }), 1, now())
    const told = [
      { id: 'a', kinds: ['correction' as const], was: billions('4.8'), why: 'misprint' },
      { id: 'b', kinds: ['new' as const] },
    ]
    await posted({ of: 'digest', language: 'en', cadence: 'now', more: 0, told }, ['a', 'b'])
    await correct({ do: 'correct', to: observation('b', { period: '2024', amount: billions('3.8') }) }, 'b')
    await look()
    expect(edited()).toMatch(/^New\nCorrected: \$4\.8 billion → \$4\.9 billion · [^\n]* \(misprint\) \[1\]\n/)
  })

  test('a withdrawal leaves its line, with the reason', async () => {
    await posted(digest())
    await correct({ do: 'withdraw', id: 'a', why: 'the source took it back' })
    await look()
    expect(edited()).toBe(
      'Withdrawn 25 Nov 2026: $4.9 billion · China–Azerbaijan turnover, 2025 (the source took it back)',
    )
  })

  test('corrected twice, it says both', async () => {
    await posted(digest())
    await correct({ do: 'correct', to: observation('a', { amount: billions('4.8') }) })
    await look()
    await correct({ do: 'correct', to: observation('a') })
    await look()
    expect(edited()).toMatch(
      /^New: \$4\.87 billion [^\n]*\nCorrected 25 Nov 2026: \$4\.9 billion → \$4\.8 billion [^\n]*\nCorrected 25 Nov 2026: \$4\.8 billion → \$4\.87 billion /,
    )
  })

  test('an undone correction is reverted in the post, once', async () => {
    await posted(digest())
    const version = await correct({ do: 'correct', to: observation('a') })
    await look()
    await undo(version)
    await look()
    await look()
    expect(edited()).toMatch(/^New: \$4\.9 billion [\s\S]*\nCorrected 25 Nov 2026: \$4\.87 billion → \$4\.9 billion /)
    expect(outbox.postings.length).toBe(2)
  })

  test('a withdrawal that is undone: the figure is back', async () => {
    await posted(digest())
    const version = await correct({ do: 'withdraw', id: 'a', why: 'misread' })
    await look()
    await undo(version)
    await look()
    expect(edited()).toMatch(
      /^New: \$4\.9 billion [\s\S]*\nWithdrawn [\s\S]*\nValid again 25 Nov 2026: \$4\.9 billion /,
    )
  })

  test('an entry that is undone: it is withdrawn, in the words of the reader', async () => {
    const kept = await store.change(add({ observations: [observation('b', { period: '2024' })] }), 1, now())
    if (!('version' in kept)) throw new Error('refused')
    await posted(digest('ru', ['b']), ['b'])
    const change = await store.inverse(kept.version)
    if (!('do' in change)) throw new Error('refused')
    await correct(change, 'b')
    await look()
    expect(edited()).toContain('(запись отменена)')
  })

  test('a quotation', async () => {
    await posted(asked({ kind: 'quote', nth: 0 }), ['q'])
    await correct({ do: 'correct', to: quote('q', { words: 'Trade has nearly reached a record.' }) }, 'q')
    await look()
    expect(instead()).toBe(
      'Corrected: “Trade has reached a record.” → “Trade has nearly reached a record.” · Ambassador Lu Mei [1]',
    )
    expect(edited()).toContain('Trade has nearly reached a record.\n')
  })

  test('a withdrawn quotation leaves only its correction', async () => {
    await posted(asked({ kind: 'quote', nth: 0 }), ['q'])
    await store.change(add({ statements: [quote('r', { words: 'Other words.' })] }), 1, now())
    await correct({ do: 'withdraw', id: 'q', why: 'it was a paraphrase' }, 'q')
    await look()
    expect(edited()).toBe(
      'Withdrawn 25 Nov 2026: “Trade has reached a record.” · Ambassador Lu Mei (it was a paraphrase)',
    )
  })

  test('a question that leads to another quotation by now gets a reply, not an edit', async () => {
    await posted(asked({ kind: 'quote', nth: 1 }), ['q'])
    await store.change(add({ statements: [quote('r', { words: 'Other words.' })] }), 1, now())
    await correct({ do: 'correct', to: quote('q', { words: 'Trade has nearly reached a record.' }) }, 'q')
    await look()
    expect(outbox.postings[0]?.recipients).toEqual([{ chat: -1001, message: 0, replyTo: 14 }])
  })

  test('an answer whose figure is withdrawn', async () => {
    await posted(asked({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' }))
    await correct({ do: 'withdraw', id: 'a', why: 'misread' })
    await look()
    expect(edited()).toBe('Withdrawn 25 Nov 2026: $4.9 billion · China–Azerbaijan turnover, 2025 (misread)')
  })
})

test('when the edit is refused, a reply has the correction', async () => {
  await posted(digest())
  await correct({ do: 'correct', to: observation('a'), why: 'misprint' })
  await look()
  expect(instead()).toBe('Corrected: $4.9 billion → $4.87 billion · China–Azerbaijan turnover, 2025 (misprint) [1]')
})

test('a post without a recipe gets a reply', async () => {
  await posted(undefined)
  await correct({ do: 'correct', to: observation('a') })
  await look()
  expect(outbox.postings[0]?.recipients).toEqual([{ chat: -1001, message: 0, replyTo: 14 }])
})

test('in a topic the reply goes to the topic', async () => {
  store.sentMessages.note({ chat: -50, message: 11, thread: 3, at: at + 10 * 86_400, ids: ['a'] })
  await correct({ do: 'correct', to: observation('a') })
  await look()
  expect(outbox.postings[0]?.recipients).toEqual([{ chat: -50, thread: 3, message: 0, replyTo: 11 }])
})

test.each(['put', 'mended', 'settled'] as const)(
  'killed at %s, it is one message, and the next one knows of it',
  async step => {
    await posted(digest())
    await correct({ do: 'correct', to: observation('a', { amount: billions('4.8') }) })
    const killed = () => Promise.reject(new Error('killed'))
    const way = { ...outbox, put: step === 'put' ? killed : outbox.put }
    if (step !== 'put') vi.spyOn(store.sentMessages, step).mockImplementation(killed)
    const cut = sendCorrections(
      {
        store,
        outbox: way,
        pair: { reporter: 'AZE', partner: 'CHN' },
        bot: '@karvan_bot',
        now,
      },
      { language: 'en', dayOf: () => '2026-11-25' },
    )
    await expect(cut).rejects.toThrow('killed')
    store = await openStore(engine, now)
    await look()
    expect(outbox.postings.length).toBe(1)
    await correct({ do: 'correct', to: observation('a') })
    await look()
    expect(edited().match(/Corrected/g)).toHaveLength(2)
  },
)
