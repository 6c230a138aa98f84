import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readOptions, UsageError } from '../src/cli/options.ts'
import { type AskedLine, batchLines, openTerminal, typed } from '../src/cli/terminal.ts'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import { seedEdits, today } from './facts.ts'
import { openSeedStore } from './store.ts'

const store = await openSeedStore(memoryEngine(seedEdits))
const config = (day: string): Parameters<typeof openTerminal>[0] => ({
  store,
  pair: { reporter: 'AZE', partner: 'CHN' },
  language: 'en',
  now: () => new Date(`${day}T12:00:00Z`),
  dayOf: () => day,
})
const terminalOn = async (day: string = today) => openTerminal(config(day))
const terminal = await terminalOn()
const firstLine = async (line: AskedLine): Promise<string> => (await terminal.text(line)).split('\n')[0] ?? ''
const json = async (line: AskedLine) => JSON.parse(await terminal.json(line))

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'karvan-files-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is written to the folder, beside one of the same name', async () => {
    const inFolder = await openTerminal(config(today), join(folder, 'new'))
    const first = await inFolder.text(typed('/export csv exports italy 2020-2025'))
    const path = join(folder, 'new', 'karvan-AZE-ITA-exports-2020-2025.csv')
    expect(first.split('\n').at(-1)).toBe(`(Written to ${path})`)
    expect(readFileSync(path, 'utf8')).toContain('AZE,ITA')
    const second = await inFolder.text(typed('/export xlsx exports italy 2020-2025'))
    expect(second).toContain('karvan-AZE-ITA-exports-2020-2025.xlsx)')
    const again = await inFolder.text(typed('/export csv exports italy 2020-2025'))
    expect(again).toContain('karvan-AZE-ITA-exports-2020-2025-2.csv)')
  })
})

describe('in text', () => {
  test('prints the answer, and each source once with its address', async () => {
    expect(await terminal.text(typed('/turnover 2025'))).toBe(
      [
        '$4.87 billion · China–Azerbaijan turnover, 2025 [1]',
        '▲ +30.2% on 2024 [1] · third record year in a row [1]',
        '✓ IMF: exports 84.4 + imports 4,789.9 = $4,874.2 million, the same, rounded [2]',
        '✓ Our check: 4,874.2 ÷ 3,744.8 − 1 = +30.2%',
        '',
        '[1] Ambassador Lu Mei, Report, 13 Mar 2026 — https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january',
        '[2] IMF, International Trade in Goods, 5 Oct 2026 — https://data.imf.org/en/datasets/IMF.STA:IMTS',
      ].join('\n'),
    )
  })

  test.each([
    ['/turnover 2025', undefined, '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ['/turnover 2025', 'az', '4,87 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2025 [1]'],
    ['/turnover 2025', 'ru', '$4,87 млрд · товарооборот Азербайджана с Китаем, 2025 [1]'],
    ['/turnover 2025', 'zh', '48.7亿美元 · 中国与阿塞拜疆双边贸易额，2025年 [1]'],
    ['оборот 2025', undefined, '$4,87 млрд · товарооборот Азербайджана с Китаем, 2025 [1]'],
    ['оборот 2025', 'en', '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ['@karvan_bot turnover 2025', undefined, '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ['/turnovr 2025', undefined, 'There is no command /\u2060turnovr. Did you mean /turnover?'],
  ] as const)('%s, --lang %s', async (text, lang, line) => expect(await firstLine(typed(text, lang))).toBe(line))

  test.each([
    ['Aserbaidschans Exporte nach China 2025', ['Did you mean this?', '– Exports · China, 2025']],
    ['/turnover 2025', []],
  ])('%s: what a button offers is a line', async (text, lines) => {
    const told = (await terminal.text(typed(text))).split('\n')
    expect(told.filter(line => line === lines[0] || line.startsWith('– '))).toEqual(lines)
  })

  test('a source without a source line gets one after the others', async () => {
    const lines = (await terminal.text(typed('/rank'))).split('\n').filter(line => /^\[\d\]/.test(line))
    expect(lines.map(line => line.slice(0, 3))).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]', '[6]'])
    expect(lines[2]).toMatch(/^\[3\] IMF, International Trade in Goods, 5 Oct 2026 — https:\/\/data\.imf\.org\//)
    expect(lines[3]).toBe(
      '[4] President Aliyev, Vestnik Kavkaza, 22 Apr 2025 — https://en.vestikavkaza.ru/material/174831',
    )
  })

  test('a source below the lines is told in the language of the question, and only of what is shown', async () => {
    const lines = (await terminal.text(typed('Rusiya ilə ticarət illər üzrə'))).split('\n')
    expect(lines.at(-1)).toMatch(/^\[4\] BVF, Direction of Trade Statistics, 2 fevral 2022 — /)
  })

  test.each(['/start', '/turnover 2025', '/settings', '/cite'])('%s prints no buttons', async text => {
    expect(await terminal.text(typed(text))).not.toMatch(/^\[ /m)
  })

  test('a page has no blank lines at its end', async () => {
    const text = await terminal.text(typed('/privacy'))
    expect(text).toBe(text.trimEnd())
  })
})

describe('--today', () => {
  test.each([
    ['2026-11-24', 'turnover last year', '$4.87 billion · China–Azerbaijan turnover, 2025 [1]'],
    ['2025-11-24', 'turnover last year', '$3,744.8 million · China–Azerbaijan turnover, 2024'],
    ['2025-11-24', '/turnover 2026', '2026 has not come yet: today is 24 Nov 2025. Karvan makes no forecasts.'],
  ])('on %s: %s', async (day, text, line) => {
    const answer = await (await terminalOn(day)).text(typed(text))
    expect(answer.split('\n')[0]).toBe(line)
  })
})

describe('in JSON', () => {
  test('has the question as understood, the words that decided it, the answer and its text', async () => {
    const said = await json(typed('imports from China, January 2026'))
    expect(Object.keys(said)).toEqual(['understood', 'because', 'answer', 'text'])
    expect(said.understood).toEqual({ intent: 'imports', slots: { countries: ['AZE', 'CHN'], period: '2026-01' } })
    expect(said.answer.kind).toBe('figure')
    expect(said.answer.headline.amount).toEqual({ value: '407.7', unitMult: 6, unit: 'USD' })
    expect(said.text).toContain('$407.7 million')
  })

  test('is one line, also when the answer has line breaks', async () => {
    expect(await terminal.json(typed('/cite xb0y01j7pe bibtex'))).not.toContain('\n')
  })

  test('a command is understood as its intent', async () => {
    expect((await json(typed('/growth 2025'))).understood.intent).toBe('growth')
  })

  test('an off-topic question gets an answer of the kind unclear', async () => {
    const said = await json(typed('what will the weather be'))
    expect(said.answer.kind).toBe('unclear')
    expect(said.text).toContain('/help')
  })

  test('the same line twice gives the same answer', async () => {
    const line = typed('rank of China 2025')
    expect(await terminal.json(line)).toBe(await terminal.json(line))
  })
})

describe('a batch', () => {
  const ask = async (line: object) => {
    const [read] = batchLines(JSON.stringify(line))
    if (read === undefined) throw new Error('no line')
    return json(read)
  }

  test.each(['q1', 17])('repeats the id in the output: %j', async id => {
    expect((await ask({ id, text: '/rank' })).id).toBe(id)
  })

  test('a group message that does not address the bot has no answer', async () => {
    const said = await ask({ text: 'trade with China grew in 2025', context: 'group' })
    expect(said.answer).toBeNull()
    expect(said.text).toBe('')
    expect(said.understood.intent).toBe('growth')
  })

  test.each([
    ['has addressed: true', { text: 'turnover 2025', context: 'group', addressed: true }],
    ['names the bot', { text: '@karvan_bot turnover 2025', context: 'group' }],
    ['is a command', { text: '/turnover 2025', context: 'group', addressed: false }],
  ])('a group message that %s has an answer', async (_, line) => {
    expect((await ask(line)).text).toContain('$4.87 billion')
  })

  test('a message that names the bot but has addressed: false has no answer', async () => {
    expect((await ask({ text: '@karvan_bot turnover 2025', context: 'group', addressed: false })).answer).toBeNull()
  })

  test('the previous question completes a follow-up', async () => {
    const said = await ask({ text: 'and exports?', prev: 'turnover with Türkiye in 2024' })
    expect(said.answer.question).toMatchObject({ kind: 'figure', flow: 'X', partner: 'TUR', period: '2024' })
    expect(said.understood.slots).toMatchObject({ countries: ['AZE', 'TUR'], period: '2024' })
  })

  test('a line does not remember the previous line or its language', async () => {
    expect((await ask({ text: '/turnover turkey 2024', lang: 'ru' })).text).toMatch(/^\$6\s130,2\sмлн/)
    expect((await ask({ text: '/lang zh' })).text).toContain('中文')
    const next = await ask({ text: '/exports' })
    expect(next.answer.question.partner).toBe('CHN')
    expect(next.text).toContain('Azerbaijan’s exports to China')
  })

  test('empty lines, a byte order mark and Windows line ends are accepted', () => {
    const lines = batchLines('\uFEFF{"text":"/rank"}\r\n\r\n{"text":"/share","lang":"az"}\r\n')
    expect(lines.map(({ text, lang }) => [text, lang])).toEqual([
      ['/rank', undefined],
      ['/share', 'az'],
    ])
  })

  test('null and an unknown language count as absent', () => {
    const line = '{"text":"/rank","lang":"mixed","prev":null,"addressed":null}'
    expect(batchLines(line)).toEqual([{ text: '/rank', context: 'private', prev: null, addressed: null }])
  })

  test('--lang overrides the language of the line', () => {
    expect(batchLines('{"text":"/rank","lang":"az"}', 'ru')[0]?.lang).toBe('ru')
  })

  test.each(['nonsense', '{"id":"a"}', '[]', 'null', '{"text":7}', '{"text":"a","context":"moon"}'])(
    'an invalid line is reported with its number: %s',
    line => {
      expect(() => batchLines(`{"text":"/rank"}\n\n${line}`)).toThrow(
        'line 3 of the batch is not {"text": "…"} in JSON',
      )
    },
  )
})

describe('options', () => {
  test.each([
    [['/turnover', '2025'], { text: '/turnover 2025', json: false }],
    [['--lang', 'ru', '/rank'], { text: '/rank', json: false, lang: 'ru' }],
    [['/rank', '--json'], { text: '/rank', json: true }],
    [['--today=2026-03-13', 'hi'], { text: 'hi', json: false, today: '2026-03-13' }],
    [['--batch', 'lines.jsonl'], { json: true, batch: 'lines.jsonl' }],
    [['--read', 'a.txt'], { json: false, read: 'a.txt' }],
    [['--read', '--json', 'a.txt'], { json: true, read: 'a.txt' }],
    [['--read=a.txt', '--json', '--today', '2026-03-13'], { json: true, read: 'a.txt', today: '2026-03-13' }],
    [['--read', '--batch', 'in', '--out', 'out'], { json: true, batch: 'in', out: 'out' }],
    [['--batch', 'in', '--out', 'out'], { json: true, batch: 'in', out: 'out' }],
    [['--check', 'post.txt', '--lang', 'az'], { json: false, check: 'post.txt', lang: 'az' }],
    [['--', '--odd'], { text: '--odd', json: false }],
    [[], { json: false }],
    [['--lang', 'az'], { json: false, lang: 'az' }],
    [['--help'], { json: false, help: true }],
    [['-h'], { json: false, help: true }],
    [['--help', '--lang', 'de'], { json: false, help: true }],
  ])('%j', (args, options) => expect(readOptions(args)).toEqual(options))

  test.each([
    [['--lang', 'de', 'hi'], '--lang takes en, az, ru or zh'],
    [['--lang', 'RU', 'hi'], '--lang takes en, az, ru or zh'],
    [['--today', 'yesterday', 'hi'], '--today takes a date such as 2026-11-24'],
    [['--today', '2026-13-40', 'hi'], '--today takes a date such as 2026-11-24'],
    [['--today', '2026-02-30', 'hi'], '--today takes a date such as 2026-11-24'],
    [['--colour', 'hi'], "'--colour'; --help lists the options"],
    [['-x', 'hi'], "'-x'; --help lists the options"],
    [['hi', '--lang'], 'argument missing; --help lists the options'],
    [['--lang', '--json', 'hi'], '; --help lists the options'],
    [['--json=yes', 'hi'], '; --help lists the options'],
    [['--read'], '--read takes one file'],
    [['--read', 'a.txt', 'b.txt'], '--read takes one file'],
    [['--read', '--batch', 'in'], '--read --batch DIR also takes --out DIR'],
    [['--check', 'a.txt', '--out', 'out'], '--out goes with --batch DIR, or with a question'],
    [['--json', '/export', '--out', 'out'], '--out goes with --batch DIR, or with a question'],
    [['--read', '--batch', 'in', '--out', 'out', 'a.txt'], '"a.txt" is not an option'],
    [['--check', 'a.txt', '--batch', 'in'], '--check takes one file'],
    [['--check', 'a.txt', 'hi'], '"hi" is not an option'],
    [['--check'], 'argument missing; --help lists the options'],
    [['  '], 'there is no question'],
    [['--json'], 'there is no question'],
  ])('%j is refused in one line', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence)
    try {
      readOptions(args)
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError)
      expect(String(error)).not.toContain('\n')
    }
  })
})
