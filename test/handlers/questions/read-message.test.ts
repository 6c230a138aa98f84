import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import { commandNamed, commands } from '../../../src/handlers/questions/commands.ts'
import { readMessage } from '../../../src/handlers/questions/read-message.ts'
import { readingContext } from '../../../src/handlers/questions/reading-context.ts'
import type { Intent, PreviousQuestion } from '../../../src/handlers/request/intent.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { pressFacts, today } from '../../facts.ts'

const pair = { reporter: 'AZE', partner: 'CHN' } as const
const context = readingContext(pressFacts, today, pair)
const asked = (text: string | undefined, more: Partial<Request> = {}): Request => ({
  chat: { id: 1, kind: 'private' },
  addressed: true,
  ...(text === undefined ? {} : { text }),
  ...more,
})
const heard = (text: string | undefined, more: Partial<Request> = {}): Intent | undefined =>
  readMessage(asked(text, more), context)
const group = { chat: { id: -1, kind: 'group' }, addressed: false } as const
const turnover = (more: object = {}): Intent => ({ ask: { kind: 'figure', flow: 'T', ...pair, ...more } })

describe('a command', () => {
  test.each<[string, Intent]>([
    ['/turnover', turnover()],
    ['/turnover 2025', turnover({ period: '2025' })],
    ['/TURNOVER 2025', turnover({ period: '2025' })],
    ['/Turnover@karvan_bot 2025', turnover({ period: '2025' })],
    ['/turnover@karvan_bot', turnover()],
    ['  /turnover   2025  ', turnover({ period: '2025' })],
    ['/turnover\u00A02025', turnover({ period: '2025' })],
    ['/turnover\u00A0Türkiye\u00A0Q1\u00A02026', turnover({ partner: 'TUR', period: '2026-Q1' })],
    ['/turnover 2025\u00A0г.', turnover({ period: '2025' })],
    [
      '/turnover ＦＹ２０２５',
      {
        say: {
          kind: 'unclear',
          problem: { because: 'by-calendar-year' },
          nearest: [{ kind: 'figure', flow: 'T', ...pair, period: '2025' }],
        },
      },
    ],
    ['/turnover\n2025', turnover({ period: '2025' })],
    ['/turnover\t2025\nTürkiye', turnover({ period: '2025', partner: 'TUR' })],
    ['/turnover\u30002025', turnover({ period: '2025' })],
    ['/turnover ２０２５', turnover({ period: '2025' })],
    ['/turnover ۲۰۲۵', turnover({ period: '2025' })],
    ['/turnover ٢٠٢٥', turnover({ period: '2025' })],
    ['/turnover turkey q1 2026', turnover({ partner: 'TUR', period: '2026-Q1' })],
    ['/turnover 2026-Q1 TUR', turnover({ partner: 'TUR', period: '2026-Q1' })],
    ['/turnover 1-ci rüb 2026 Türkiyə', turnover({ partner: 'TUR', period: '2026-Q1' })],
    ['/exports', { ask: { kind: 'figure', flow: 'X', ...pair } }],
    ['/imports', { ask: { kind: 'figure', flow: 'M', ...pair } }],
    ['/balance', { ask: { kind: 'figure', flow: 'B', ...pair } }],
    ['/help me', { ask: { kind: 'page', page: 'help' } }],
    ['/ask', { ask: { kind: 'page', page: 'help' } }],
    ['/lang', { ask: { kind: 'page', page: 'language' } }],
    ['/lang ru', { set: { language: 'ru' } }],
    ['/lang RU', { set: { language: 'ru' } }],
    ['/lang Русский', { set: { language: 'ru' } }],
    ['/lang azərbaycan', { set: { language: 'az' } }],
    ['/lang 中文', { set: { language: 'zh' } }],
    ['/lang русский', { set: { language: 'ru' } }],
    ['/lang Russian', { set: { language: 'ru' } }],
    [
      '/lang klingon',
      { say: { kind: 'unclear', problem: { because: 'unknown-language', heard: 'klingon' }, nearest: [] } },
    ],
    ['/forgetme', { forget: 'chat' }],
    ['/start', { ask: { kind: 'page', page: 'start' } }],
  ])('%j', (text, intent) => expect(heard(text)).toEqual(intent))

  test('/ask with a question is that question', () => {
    const { text, ask } = {
      text: 'imports from China, January 2026',
      ask: { kind: 'figure', flow: 'M', ...pair, period: '2026-01' },
    }
    expect(heard(`/ask ${text}`)).toMatchObject({ ask })
    expect(heard(`/ask ${text}`)).toEqual(heard(text))
  })

  test.each([
    ['/dovriyye', 'turnover'],
    ['/dövriyyə', 'turnover'],
    ['/DÖVRİYYƏ', 'turnover'],
    ['/oborot', 'turnover'],
    ['/оборот', 'turnover'],
    ['/Товарооборот', 'turnover'],
    ['/贸易额', 'turnover'],
    ['/貿易額', 'turnover'],
    ['/ixrac', 'exports'],
    ['/İxrac', 'exports'],
    ['/экспорт', 'exports'],
    ['/出口', 'exports'],
    ['/idxal', 'imports'],
    ['/İDXAL', 'imports'],
    ['/进口', 'imports'],
    ['/баланс', 'balance'],
    ['/artım', 'growth'],
    ['/рост', 'growth'],
    ['/место', 'rank'],
    ['/排名', 'rank'],
    ['/müqayisə', 'compare'],
    ['/последнее', 'latest'],
    ['/layihə', 'project'],
    ['/mənbə', 'sources'],
    ['/niyə', 'why'],
    ['/为什么', 'why'],
    ['/kömək', 'help'],
    ['/язык', 'lang'],
    ['/настройки', 'settings'],
  ])('%s is /%s', (alias, name) => {
    expect(commandNamed(alias.slice(1))?.name).toBe(name)
    expect(heard(alias)).toEqual(heard(`/${name}`))
  })

  test('typed with combining marks is the same', () => {
    expect(heard('/dövriyyə 2025'.normalize('NFD'))).toEqual(turnover({ period: '2025' }))
  })

  test('no alias is another command’s name or alias', () => {
    const names = commands.flatMap(({ name, aliases }) => [name, ...aliases])
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
    for (const { name, aliases } of commands) {
      for (const alias of aliases) expect(commandNamed(alias)?.name).toBe(name)
    }
  })
})

describe('a deep link', () => {
  const start = { ask: { kind: 'page', page: 'start' } }
  test.each<[string, unknown]>([
    ['1fT-AZE-CHN-2025', turnover({ period: '2025' })],
    ['1e-xb0y01j7pe', { ask: { kind: 'evidence', id: 'xb0y01j7pe' } }],
    ['1p-privacy', { ask: { kind: 'page', page: 'privacy' } }],
    ['ref_campaign', start],
    ['2fT-AZE-CHN-2025', start],
    ['1fT-AZE-CHN-2025-13', start],
    ['1xT-AZE', start],
    ['../../etc/passwd', start],
    ['__proto__', start],
    ['1p-__proto__', start],
    ['1'.repeat(5000), start],
    ['<script>', start],
  ])('/start %s', (payload, intent) => expect(heard(`/start ${payload}`)).toEqual(intent))
})

describe('an unknown command', () => {
  const unknown = (name: string, command?: string, ...nearest: readonly Question[]): Intent => ({
    say: {
      kind: 'unclear',
      problem: { because: 'unknown-command', heard: name, ...(command === undefined ? {} : { command }) },
      nearest,
    },
  })
  const in2025 = { reporter: 'AZE', partner: 'CHN', period: '2025' } as const

  test.each<[string, string | undefined, Question | undefined]>([
    ['turnovr', 'turnover', { kind: 'figure', flow: 'T', ...in2025 }],
    ['TURNOVR', 'turnover', { kind: 'figure', flow: 'T', ...in2025 }],
    ['exprots', 'exports', { kind: 'figure', flow: 'X', ...in2025 }],
    ['dovriye', 'turnover', { kind: 'figure', flow: 'T', ...in2025 }],
    ['贸易鹅', 'turnover', { kind: 'figure', flow: 'T', ...in2025 }],
    ['langg', 'lang', undefined],
    ['statuss', 'status', undefined],
    ['frobnicate', undefined, undefined],
    ['constructor', undefined, undefined],
    ['toString', undefined, undefined],
    ['__proto__', undefined, undefined],
  ])('/%s gets the suggestion /%s with its arguments', (name, command, question) =>
    expect(heard(`/${name} 2025`)).toEqual(unknown(name, command, ...(question === undefined ? [] : [question]))),
  )

  test('is ignored in a group', () => expect(heard('/frobnicate', group)).toBeUndefined())
  test('gets a suggestion in a group when it names the bot', () => {
    const { period: _, ...newest } = in2025
    expect(heard('/turnovr@karvan_bot', { ...group, addressed: true })).toEqual(
      unknown('turnovr', 'turnover', { kind: 'figure', flow: 'T', ...newest }),
    )
  })
})

describe('in a group', () => {
  test.each(['trade with China grew', 'imports from China, January 2026', '/', '//', '2025', '/turnover, please'])(
    'talk is left alone: %s',
    text => expect(heard(text, group)).toBeUndefined(),
  )
  test('a sticker is ignored', () => expect(heard(undefined, group)).toBeUndefined())
  test('a sticker is ignored even as a reply', () => {
    expect(heard(undefined, { ...group, addressed: true })).toBeUndefined()
  })
  test('a command is answered', () => expect(heard('/turnover 2025', group)).toEqual(turnover({ period: '2025' })))
  test.each([
    ...['thanks!', 'ok', 'lol', 'ok thanks', 'got it', 'спасибо', 'ок', 'понятно', 'хаха'],
    ...['sağ ol', 'çox sağ ol', 'aydındır', '谢谢', '好的', '哈哈', '👍', '😂😂', 'yes', 'да'],
  ])('small talk is ignored, even when it addresses the bot: %s', text => {
    expect(heard(text, { ...group, addressed: true })).toBeUndefined()
    expect(heard(text, { ...group, addressed: true, repliedTo: 71 })).toBeUndefined()
    expect(heard(text)).toBeDefined()
  })
  test.each(['ok?', 'thanks, and exports?', 'hello', 'thanks, you stupid bot', '谢谢，2025年呢', ''])(
    'what is more than that is answered: %s',
    text => expect(heard(text, { ...group, addressed: true })).toBeDefined(),
  )
  test('talk to the bot is answered', () => {
    expect(heard('turnover 2025', { ...group, addressed: true })).toMatchObject(turnover({ period: '2025' }))
  })
})

test('a sticker in a private chat gets the message on how to ask', () => {
  expect(heard(undefined)).toEqual({ say: { kind: 'unclear', problem: { because: 'no-text' }, nearest: [] } })
})

const before: PreviousQuestion = {
  question: { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'TUR', period: '2024' },
}

test('free text takes what it leaves out from the previous question, and says so', () => {
  const intent = readMessage(asked('and exports?'), context, before)
  expect(intent).toMatchObject({ ask: { ...before.question, flow: 'X' } })
  expect(intent).toMatchObject({ aside: { reading: { carried: [{ area: 'TUR' }, { period: '2024' }] } } })
})

describe('a command without arguments follows the last answer', () => {
  const ofTurkey = { reporter: 'AZE', partner: 'TUR', period: '2024' } as const
  test.each<[string, Question]>([
    ['/exports', { kind: 'figure', flow: 'X', ...ofTurkey }],
    ['/imports', { kind: 'figure', flow: 'M', ...ofTurkey }],
    ['/balance', { kind: 'figure', flow: 'B', ...ofTurkey }],
    ['/turnover', { kind: 'figure', flow: 'T', ...ofTurkey }],
    ['/growth', { kind: 'growth', flow: 'T', ...ofTurkey }],
    ['/rank', { kind: 'rank', flow: 'T', ...ofTurkey }],
    ['/share', { kind: 'share', flow: 'T', ...ofTurkey }],
    ['/record', { kind: 'record', flow: 'T', reporter: 'AZE', partner: 'TUR', grain: 'year' }],
    [
      '/average',
      { kind: 'mean', flow: 'T', reporter: 'AZE', partner: 'TUR', grain: 'month', from: '2024-01', to: '2024-12' },
    ],
    ['/sum', { kind: 'figure', flow: 'T', ...ofTurkey }],
    ['/sources', { kind: 'sources', flow: 'T', ...ofTurkey }],
    ['/why', { kind: 'why', flow: 'T', ...ofTurkey }],
    ['/cite', { kind: 'cite-figure', flow: 'T', ...ofTurkey, style: 'text' }],
    ['/cite apa', { kind: 'cite-figure', flow: 'T', ...ofTurkey, style: 'apa' }],
    ['/cite please', { kind: 'cite-figure', flow: 'T', ...ofTurkey, style: 'text' }],
    ['/cite it in apa', { kind: 'cite-figure', flow: 'T', ...ofTurkey, style: 'apa' }],
    ['/cite по ГОСТу', { kind: 'cite-figure', flow: 'T', ...ofTurkey, style: 'gost' }],
    [
      '/compare russia',
      { kind: 'compare-partners', flow: 'T', reporter: 'AZE', partners: ['TUR', 'RUS'], period: '2024' },
    ],
    ['/экспорт', { kind: 'figure', flow: 'X', ...ofTurkey }],
    ['/ixrac', { kind: 'figure', flow: 'X', ...ofTurkey }],
    ['/出口', { kind: 'figure', flow: 'X', ...ofTurkey }],
  ])('%s', (text, ask) => expect(readMessage(asked(text), context, before)).toEqual({ ask }))

  test.each(['/exports 2023', '/growth russia', '/latest', '/quote', '/cite 2023', '/compare china russia'])(
    'with arguments, or with a subject of its own, it does not: %s',
    text => expect(readMessage(asked(text), context, before)).toEqual(heard(text)),
  )

  test('the period that the answer showed counts, when the question named none', () => {
    const newest: PreviousQuestion = { question: { kind: 'figure', flow: 'T', ...pair }, shown: '2025' }
    expect(readMessage(asked('/exports'), context, newest)).toMatchObject({ ask: { flow: 'X', period: '2025' } })
  })

  test.each<[string, Question, object]>([
    [
      'a list of partners is of the country',
      { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 5, period: '2025' },
      { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'WLD', period: '2025' },
    ],
    [
      'after a comparison each partner counts',
      { kind: 'compare-partners', reporter: 'AZE', partners: ['CHN', 'TUR'], flow: 'T', period: '2025' },
      { kind: 'compare-partners', reporter: 'AZE', partners: ['CHN', 'TUR'], flow: 'X', period: '2025' },
    ],
    [
      'after years side by side, the same years',
      { kind: 'compare-periods', ...pair, flow: 'T', periods: ['2024', '2025'] },
      { kind: 'compare-periods', ...pair, flow: 'X', periods: ['2024', '2025'] },
    ],
    [
      'the trade of two others stays theirs',
      { kind: 'figure', flow: 'T', reporter: 'RUS', partner: 'KAZ', period: '2024' },
      { kind: 'figure', flow: 'X', reporter: 'RUS', partner: 'KAZ', period: '2024' },
    ],
    ['a quotation names no country', { kind: 'quote', nth: 0 }, { kind: 'figure', flow: 'X', ...pair }],
  ])('%s', (_, question, ask) => expect(readMessage(asked('/exports'), context, { question })).toEqual({ ask }))

  test.each<[string, Question, object]>([
    [
      'a rank',
      { kind: 'rank', flow: 'T', ...pair, period: '2025' },
      { kind: 'cite-figure', of: 'rank', period: '2025' },
    ],
    ['a growth', { kind: 'growth', flow: 'X', ...pair, period: '2025', base: '2020' }, { of: 'growth', base: '2020' }],
    ['a share', { kind: 'share', flow: 'M', ...pair, period: '2025' }, { of: 'share', flow: 'M', period: '2025' }],
  ])('/cite after %s cites that', (_, question, ask) =>
    expect(readMessage(asked('/cite'), context, { question })).toMatchObject({ ask }),
  )
  test('/cite after a quotation or a mean cites what was shown', () => {
    const shown = { question: { kind: 'quote', nth: 0 }, cites: ['aaaaaaaaa1', 'aaaaaaaaa2'] } as const
    expect(readMessage(asked('/cite gost'), context, shown)).toEqual({
      ask: { kind: 'cite-id', id: 'aaaaaaaaa1', more: ['aaaaaaaaa2'], style: 'gost' },
    })
  })
  test.each([
    ['cite it', 'text'],
    ['which one should I quote?', 'text'],
    ['cite it in APA', 'apa'],
    ['istinad ver', 'text'],
    ['дай ссылку по ГОСТу', 'gost'],
    ['какую цифру цитировать?', 'text'],
    ['该引用哪个？', 'text'],
  ])('so does "%s"', (text, style) => {
    const shown = { question: { kind: 'quote', nth: 0 }, cites: ['aaaaaaaaa1'] } as const
    expect(readMessage(asked(text), context, shown)).toMatchObject({ ask: { kind: 'cite-id', style } })
  })
})

describe('/why', () => {
  const reading = { words: [], carried: [{ area: 'TUR' }] }
  const spoken: PreviousQuestion = { ...before, aside: { claims: [{ kind: 'record', period: '2024' }], reading } }
  const { kind: _, ...ofPair } = spoken.question.kind === 'figure' ? spoken.question : { kind: 'none' }

  test('alone is about the last question in the asker’s own words, and recalls its reading', () => {
    expect(readMessage(asked('/why'), context, spoken)).toEqual({
      ask: { kind: 'why', ...ofPair },
      aside: { claims: [], reading, recalled: true },
    })
  })
  test.each<[string, string, PreviousQuestion | undefined]>([
    ['with a period', '/why 2022', spoken],
    ['after nothing', '/why', undefined],
  ])('%s is what it was', (_, text, last) => {
    expect(readMessage(asked(text), context, last)).toEqual(heard(text))
    expect(heard(text)).toMatchObject({ ask: { kind: 'why', ...pair } })
  })
  test('after a question of several countries asks of the first', () => {
    const question: Question = { kind: 'compare-partners', reporter: 'AZE', partners: ['TUR', 'RUS'], flow: 'T' }
    expect(readMessage(asked('/why'), context, { ...spoken, question })).toMatchObject({
      ask: { kind: 'why', flow: 'T', reporter: 'AZE', partner: 'TUR' },
      aside: { recalled: true },
    })
  })
})
