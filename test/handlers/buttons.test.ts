import { describe, expect, test } from 'vitest'
import { toAddress } from '../../src/answers/address/address.ts'
import type { Request } from '../../src/handlers/request/request.ts'
import { languageOf } from '../../src/languages/languages.ts'
import { asks, seedApp } from '../app.ts'
import { presses } from '../buttons.ts'
import { seedEdits, today } from '../facts.ts'
import { everyQuestion } from '../questions.ts'
import { everyNth } from '../suite.ts'
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

  test('for another view of a chart takes its place, also when its address has no room for the way back', async () => {
    const chart = await shared.respond(asks('chart china turkey russia georgia'))
    expect(presses(chart).find(({ label }) => label === 'Table')?.data).toMatch(/^1x/)
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
    ['under an answer in another language than the chat’s', false, 'ru.1fT-AZE-CHN-2025', '$4,87 млрд'],
  ])('%s', async (_, isInline, data, expected) => {
    const asked = { ...asks(undefined, 'zh'), ...(isInline && { inline: true as const }) }
    const { message } = await shared.press(data, asked)
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

  test('of any answer leads to what is held, and the answer in its place leads back', async () => {
    const sample = everyNth(
      4,
      everyQuestion.filter((_, i) => i % 31 === 0),
    )
    const wrong: string[] = []
    const seen = new Set<string>()
    for (const question of sample) {
      const origin = await shared.press(toAddress(question), asks(undefined))
      for (const { label, data } of presses(origin.message)) {
        if (seen.has(data) || /^(lang-|wait\.|set|x\.)/.test(data)) continue
        seen.add(data)
        const fault = await faultOf(data, label, toAddress(question), origin.message?.text)
        if (fault !== undefined) wrong.push(`${fault}: ${toAddress(question)} [${label}] ${data}`)
      }
    }
    expect(seen.size).toBeGreaterThan(1.3 * sample.length)
    expect(wrong).toEqual([])
  })
})

/** What is wrong with the answer to a press. */
async function faultOf(
  data: string,
  label: string,
  origin: string,
  from: string | undefined,
): Promise<string | undefined> {
  const { message, toast, below } = await shared.press(data, asks(undefined))
  if (toast !== undefined || (message ?? below) === undefined) return `no answer but “${toast}”`
  const text = (message ?? below)?.text ?? ''
  if (/^(?:Not held|No words on that|No such project|I )/.test(text)) return text
  if (below !== undefined || text === from || label === 'Back') return undefined
  // [ Table ] and [ Chart ] lead to each other.
  if (presses(message).some(it => it.data === origin || it.data.startsWith(`${origin}~`))) return undefined
  const back = presses(message).findLast(it => it.label === 'Back')
  if (back === undefined) return 'no way back'
  const returned = await shared.press(back.data, asks(undefined))
  return returned.message?.text === from ? undefined : `back to “${returned.message?.text}”`
}

describe('the way of buttons', () => {
  /** Presses the buttons with these labels, one after the other; the first line and the labels at the end. */
  async function press(asked: Request, ...labels: readonly string[]): Promise<readonly string[]> {
    const app = await seedApp(today, seedEdits)
    let message = await app.respond(asked)
    for (const label of labels) {
      const data = presses(message).find(it => it.label === label)?.data
      if (data === undefined) throw new Error(`no button ${label} in ${presses(message).map(it => it.label)}`)
      const pressed = await app.press(data, { ...asks(undefined), chat: asked.chat })
      message = pressed.message ?? pressed.below
    }
    return [message?.text.split('\n')[0] ?? '', ...presses(message).map(({ label }) => label)]
  }

  test('leads back step by step', async () => {
    const asked = asks('/turnover 2025')
    expect((await press(asked, '‹ 2024', 'Exports'))[0]).toContain('Azerbaijan’s exports to China, 2024')
    expect((await press(asked, '‹ 2024', 'Exports', 'Back'))[0]).toContain('China–Azerbaijan turnover, 2024')
    const first = await press(asked, '‹ 2024', 'Exports', 'Back', 'Back')
    expect(first[0]).toContain('China–Azerbaijan turnover, 2025')
    expect(first).not.toContain('Back')
    expect(await press(asked, 'Sources', 'Why?', 'Back', 'Back')).toEqual(first)
  })

  test('from a page leads back to the page', async () => {
    expect(
      (await press(asks('/start'), 'Where is China among Azerbaijan’s partners by turnover?', 'Back'))[0],
    ).toContain('Karvan: trade figures')
  })

  test.each([
    ['private', '/turnover 2025 Китай', ['‹ 2024', 'Экспорт', 'Назад'], 'товарооборот'],
    ['group', 'товарооборот с Китаем 2025', ['Источники', 'Назад', '‹ 2024'], 'товарооборот'],
    ['private', '出口 2025', ['来源', '返回'], '出口'],
  ] as const)('stays in the language of the message: %s, %s', async (kind, text, labels, word) => {
    const asked = { ...asks(text), chat: { id: kind === 'group' ? -7 : 7, kind } }
    expect((await press(asked, ...labels))[0]).toContain(word)
  })

  test('under a text that was not understood leads to an answer below it', async () => {
    const app = await seedApp(today, seedEdits)
    const [choice] = presses(await app.respond(asks('trade with Korea 2024')))
    const { message, below } = await app.press(choice?.data ?? '', asks(undefined))
    expect(message).toBeUndefined()
    expect(below?.text).toContain('South Korea–Azerbaijan turnover, 2024')
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
