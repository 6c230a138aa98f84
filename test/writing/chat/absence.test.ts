import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../../src/answers/model/problem.ts'
import type { Question } from '../../../src/answers/model/question.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { echoed } from '../../../src/writing/message/user-text.ts'
import { writeMessage } from '../../../src/writing/write-answer.ts'
import { tiny } from '../../answers/tiny.ts'
import { asks, seedApp } from '../../app.ts'
import { labels, marked, writingIn, written } from '../writing.ts'

const facts = tiny(['T 2024 3.744 9 USD CUST b', 'T 2025 4.87 9 USD CUST a'])
const asked: Question = { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '1999' }

describe('nothing held', () => {
  test('says so, and offers the nearest figures with their sources', () => {
    const message = written(asked, writingIn('en', 'private', facts))
    expect(message.text).toBe(
      [
        'Not held: China–Azerbaijan turnover, 1999.',
        'Nearest: $3.744 billion [1] · China–Azerbaijan turnover, 2024',
        '$4.87 billion [2] · China–Azerbaijan turnover, 2025',
        '',
        '[1] Customs, b, 1 Nov 2026',
        '[2] Customs, a, 1 Nov 2026',
      ].join('\n'),
    )
    expect(message.buttons.flat()).toEqual([
      { label: 'Turnover · China, 2024', data: '1fT-AZE-CHN-2024~1fT*-1999' },
      { label: 'Turnover · China, 2025', data: '1fT-AZE-CHN-2025~1fT*-1999' },
      { label: 'Tell me when it comes', data: 'wait.1fT-AZE-CHN-1999' },
    ])
  })

  test('offers the newest list, where no list of that year is held', async () => {
    const app = await seedApp()
    const message = await app.respond({
      ...asks('who did Georgia trade with most in 2025'),
      chat: { id: 1, kind: 'private' },
    })
    expect(message?.text).toBe('Not held: Georgia’s partners by turnover, 2025.')
    expect(message?.buttons.flat().map(it => it.label)).toEqual([
      'Georgia’s partners by turnover',
      'Tell me when it comes',
    ])
  })

  test('offers our partners within a group, whose own partners are not held', async () => {
    const app = await seedApp()
    const message = await app.respond({ ...asks("the EU's top partners"), chat: { id: 1, kind: 'private' } })
    expect(message?.text).toBe('Not held: The EU’s partners by turnover.')
    expect(message?.buttons.flat()[0]?.label).toBe('Azerbaijan’s partners by turnover, within the EU')
  })

  test.each<[string, Question, string]>([
    ['a rank', { ...asked, kind: 'rank' }, 'Not held: China’s place among Azerbaijan’s partners by turnover, 1999.'],
    ['a share', { ...asked, kind: 'share' }, 'Not held: China’s share of Azerbaijan’s turnover, 1999.'],
    [
      'a ranking',
      { kind: 'ranking', flow: 'X', reporter: 'AZE', top: 5 },
      'Not held: Azerbaijan’s partners by exports.',
    ],
    ['words', { kind: 'quote', topic: 'silk', nth: 0 }, 'No words on that are held.'],
    ['a project', { kind: 'project', project: 'tunnel' }, 'No such project is held.'],
    ['nothing at all', { ...asked, reporter: 'KAZ' }, 'Not held: China–Kazakhstan turnover, 1999.'],
  ])('%s', (_, question, line) => {
    const [first] = written(question, writingIn('en', 'private', facts)).text.split('\n')
    expect(first).toBe(line)
  })
})

describe('a problem', () => {
  const says = (problem: Problem, code: Code = 'en'): string =>
    writeMessage({ kind: 'unclear', problem, nearest: [] }, writingIn(code)).text

  test.each<[Problem, string]>([
    [
      { because: 'not-a-period', heard: '2026-13', instead: ['2026-12', '2026'] },
      '“2026-13” is not a period. Try 2026-12 or 2026.',
    ],
    [{ because: 'unknown-word', heard: 'Chnia', area: 'CHN' }, 'I don’t know “Chnia”. Did you mean China?'],
    [
      { because: 'unknown-command', heard: 'turnovr', command: 'turnover' },
      'There is no command /\u2060turnovr. Did you mean /turnover?',
    ],
    [{ because: 'unknown-id', heard: 'zzz' }, 'No figure has the id “zzz”. Tap Sources under an answer to open one.'],
    [
      { because: 'not-over', period: '2030', today: '2026-11-24' },
      '2030 has not come yet: today is 24 Nov 2026. Karvan makes no forecasts.',
    ],
    [
      { because: 'unknown-word', heard: '@durov' },
      'I don’t know “@\u2060durov”. Name a country and a period, as in /turnover Türkiye 2025.',
    ],
  ])('%j', (problem, sentence) => expect(says(problem)).toBe(sentence))

  test('offers what the reader may have meant', () => {
    const nearest: readonly Question[] = [{ ...asked, period: '2025' }]
    const problem: Problem = { because: 'unknown-word', heard: 'Chnia', area: 'CHN' }
    const message = writeMessage({ kind: 'unclear', problem, nearest }, writingIn())
    expect(labels(message)).toEqual([['Turnover · China, 2025']])
    expect(marked(message)).toEqual([])
  })
})

describe('typed text inside a sentence of the bot', () => {
  test.each([
    ['Atlantis', 'Atlantis'],
    ['Türkiyə', 'Türkiyə'],
    ['@durov', '@\u2060durov'],
    ['/start', '/\u2060start'],
    ['#news', '#\u2060news'],
    ['$USD', '$\u2060USD'],
    ['evil.example', 'evil.\u2060example'],
    ['https://evil.example/x', 'https:/\u2060/\u2060evil.\u2060example/\u2060x'],
    ['4.87', '4.\u206087'],
    ['the end.', 'the end.'],
    ['<b>bold</b>', '<b>bold</\u2060b>'],
    ['\u202Egnp.exe', 'gnp.\u2060exe'],
    ['\u2066a\u2069\u200Eb\u200F', 'ab'],
    ['a\u200Bb\u2060c\uFEFFd\u00ADe', 'abcde'],
    ['a\u0000b\u0007c\u001B[31m', 'a b c [31m'],
    ['two\nlines\u2028three\ttabs', 'two lines three tabs'],
    ['  padded\u00A0 ', 'padded'],
    ['Z̵̡̢̛̗̘a', 'Z̵̡a'],
    ['half \uD83D pair', 'half � pair'],
    ['', '…'],
    ['\u200B\u202E', '…'],
    ['x'.repeat(60), 'x'.repeat(60)],
    ['x'.repeat(61), `${'x'.repeat(60)}…`],
    ['🐫'.repeat(100), `${'🐫'.repeat(60)}…`],
  ])('%j is echoed as %j', (heard, said) => expect(echoed(heard)).toBe(said))

  test('is one short line, inert and without hidden characters, for any text', () => {
    const nasty = fc.constantFrom(
      '@',
      '/',
      '.',
      '#',
      '\u202E',
      '\u2069',
      '\u200D',
      '\u0000',
      '\n',
      '\uD800',
      '\u0301',
      'a',
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(nasty).map(all => all.join('')),
    )
    fc.assert(
      fc.property(anything, heard => {
        const said = echoed(heard)
        const seen = said.replaceAll('\u2060', '')
        expect(seen).not.toBe('')
        expect([...seen].length).toBeLessThanOrEqual(61)
        expect(seen).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|\p{M}{3}/u)
        expect(said).not.toMatch(/[@/#$](?!\u2060)|\.[\p{L}\p{N}]/u)
      }),
    )
  })

  test('is unchanged when echoed again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), heard => {
        expect(echoed(echoed(heard))).toBe(echoed(heard))
      }),
    )
  })
})
