import { describe, expect, test } from 'vitest'
import { toAddress } from '../../src/answers/address/address.ts'
import { languageOf } from '../../src/languages/languages.ts'
import { asks, seedApp } from '../app.ts'
import { presses } from '../buttons.ts'
import { everyQuestion } from '../questions.ts'
import { first } from './somebody.ts'

const shared = await seedApp()

describe('a button', () => {
  test('asks its question', async () => {
    const { message, toast } = await shared.press('1fT-AZE-CHN-2025', asks(undefined))
    expect(message?.text).toContain('$4.87 billion')
    expect(toast).toBeUndefined()
  })

  test('for all sources lists them, and leads back', async () => {
    const rank = await shared.respond(asks('/rank'))
    const all = rank?.buttons.flat().find(({ label }) => label === 'All sources')
    const { message } = await shared.press(all?.data ?? '', asks(undefined))
    expect(message?.text.split('\n').length).toBeGreaterThan(3)
    expect(message?.text).toMatch(/^\[1\] /)
    const back = message?.buttons.flat().at(-1)
    expect(back?.label).toBe('Back')
    expect((await shared.press(back?.data ?? '', asks(undefined))).message?.text).toBe(rank?.text)
  })

  test.each([
    '',
    'lang-de',
    'lang-',
    's.',
    's.s.1fT-AZE-CHN-2025',
    's.lang-ru',
    '0fT-AZE-CHN-2025',
    '1fT-AZE-CHN-2025-',
    '1fT-AZE-CHN-2025-13',
    '1fT-aze-chn',
    '1zzz',
    '1fT',
    '__proto__',
    'constructor',
    '1p-constructor',
    '../../etc/passwd',
    '\u0000',
    '\uD800',
    '1'.repeat(64),
    'x'.repeat(5000),
  ])('that is forged or too old says so, and does nothing else: %j', async data => {
    expect(await shared.press(data, asks(undefined))).toEqual({ toast: languageOf('en').say.outdated })
  })

  test.each([
    ['of inline mode answers in the language that it carries', true, 'ru.1fT-AZE-CHN-2025', '$4,87 млрд'],
    ['of inline mode that carries none, in that of who presses', true, '1fT-AZE-CHN-2025', '48.7亿美元'],
    ['in a chat with the bot carries none', false, 'ru.1fT-AZE-CHN-2025', undefined],
  ])('%s', async (_, isInline, data, expected) => {
    const asked = { ...asks(undefined, 'zh'), ...(isInline && { inline: true as const }) }
    const { message } = await shared.press(data, asked)
    if (expected === undefined) return expect(message).toBeUndefined()
    expect(message?.text).toContain(expected)
    const carried = message?.buttons.flat().flatMap(one => (one.data === undefined ? [] : [one.data.slice(0, 3)]))
    expect(new Set(carried)).toEqual(new Set([data.startsWith('ru.') ? 'ru.' : 'zh.']))
  })

  test('that is too old says so in the reader’s language', async () => {
    expect(await shared.press('nonsense', asks(undefined, 'zh'))).toEqual({ toast: languageOf('zh').say.outdated })
  })

  test('for a figure that is not held any more leads to a sentence', async () => {
    const { message, toast } = await shared.press('1e-nosuchid00', asks(undefined))
    expect(toast).toBeUndefined()
    expect(message?.text).toContain('“nosuchid00”')
  })

  test('of any answer leads to an answer', async () => {
    const sample = everyQuestion.filter((_, i) => i % 11 === 0)
    const dead: string[] = []
    const seen = new Set<string>()
    for (const question of sample) {
      const answer = await shared.press(toAddress(question), asks(undefined))
      for (const { label, data } of presses(answer.message)) {
        if (seen.has(data) || /^(lang-|wait\.)/.test(data)) continue
        seen.add(data)
        const { message, toast } = await shared.press(data, asks(undefined))
        if (message === undefined || toast !== undefined) dead.push(`${toAddress(question)} [${label}] ${data}`)
      }
    }
    expect(seen.size).toBeGreaterThan(300)
    expect(dead).toEqual([])
  })
})

describe('a deep link', () => {
  test.each([
    ['1fT-AZE-CHN-2025', '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ['1e-xb0y01j7pe', '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ['1p-privacy', 'What is kept about you'],
    ['unknown', 'Karvan: trade figures with a source behind each one'],
    ['<b>x</b>', 'Karvan: trade figures with a source behind each one'],
    ['9'.repeat(4000), 'Karvan: trade figures with a source behind each one'],
  ])('/start %s', async (payload, line) => expect(await first(shared, asks(`/start ${payload}`))).toBe(line))
})
