import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edit as editShape } from '../../../src/data/model/edit.ts'
import { readAdd } from '../../../src/reading/admin/add.ts'
import { readAdmins } from '../../../src/reading/admin/admins.ts'
import { readEdit } from '../../../src/reading/admin/edit.ts'
import { completed, lineOf } from '../../../src/reading/admin/line-reply.ts'
import { readRetract } from '../../../src/reading/admin/retract.ts'
import { readSource } from '../../../src/reading/admin/source.ts'
import { runs } from '../../suite.ts'
import { context } from './room.ts'

const readers: Readonly<Record<string, (args: string) => object>> = {
  '/add': args => readAdd(args, context),
  '/edit': args => readEdit(args, context),
  '/retract': args => readRetract(args, context),
  '/source': args => readSource(args, context),
  '/admins': readAdmins,
}
/** The result of a whole line. */
function readLine(line: string): object {
  const [command = '', ...rest] = line.split(' ')
  return readers[command]?.(rest.join(' ')) ?? {}
}

// Parts that make a whole line, in any order.
const lines: Readonly<Record<string, readonly string[]>> = {
  value: ['turnover', 'CHN', '2026-02', '395.1m', 'by AZ_SCC', 'source report-2026-03-13', '"reached $395.1 million"'],
  growth: [
    'exports',
    'Turkey',
    '2025',
    '+30.2%',
    'vs 2023',
    'by CN_AMB',
    'source trend-4088208',
    '«at paragraph 2»',
    'said by lu-mei',
  ],
  share: ['share', 'imports', 'CHN', '2025', '7.9%', 'by AZ_SCC', 'source report-2026-03-13', 'at paragraph 2'],
  rank: ['rank', 'turnover', 'CHN', '2025', '3rd', 'record 3', 'by AZ_SCC', 'source report-2026-03-13', '"x"'],
  az: ['ixrac', 'Çin', '2026-cı il fevral', '4,87 milyard dollar', 'AZ_SCC', 'mənbə report-2026-03-13', '"x"'],
  ru: ['экспорт', 'Китай', 'февраль 2026', '4,87 млрд $', 'по данным AZ_SCC', 'источник report-2026-03-13', '«x»'],
  zh: ['出口', '中国', '2026年2月', '48.7亿元', '据 AZ_SCC', '来源 report-2026-03-13', '「x」', '预计'],
  quote: ['quote', 'speaker lu-mei', 'topic trade,record', 'lang en', 'source report-2026-03-13', '"We grow"'],
  project: ['project wind-farm', 'field opened', 'source report-2026-03-13', '"Opened"', 'day 2026-01-08'],
}

/** A keyword that a reply may leave out. The topic and the language of a quotation are not asked for, so they need theirs. */
const keyword = /^(by|source|speaker|field|по данным|источник|mənbə|据|来源) (?=\S)/
/** A keyword or a quotation mark at the start of a part. A reply may leave them out. */
const bareWords = /^(by|source|speaker|topic|lang|field|по данным|источник|mənbə|据|来源) (?=\S)|^(?=["«「][xrWO])/

describe.each(Object.entries(lines))('%s', (_, parts) => {
  const whole = readAdd(parts.join(' '), context)

  test('is a change, in any order of its parts', () => {
    expect(whole).toHaveProperty('change')
    fc.assert(
      fc.property(fc.shuffledSubarray([...parts], { minLength: parts.length }), shuffled => {
        expect(readAdd(shuffled.join(' '), context)).toEqual(whole)
      }),
      { numRuns: runs(100) },
    )
  })

  test.each(parts)('without %s the line asks for it, and that part as a reply completes the line', part => {
    const read = readAdd(parts.filter(it => it !== part).join(' '), context)
    if (!('line' in read)) return
    expect(readLine(completed(read.line, part))).toEqual(whole)
  })

  test.each(parts.filter(part => bareWords.test(part)))('without %s, its value alone is a complete reply', part => {
    const read = readAdd(parts.filter(it => it !== part).join(' '), context)
    if (!('line' in read) || read.parts.length > 1) return
    const reply = part.replace(bareWords, '').replace(/^["«「](.*)["»」]$/, '$1')
    expect(readLine(completed(read.line, reply))).toEqual(whole)
  })

  test('the line with placeholders is missing the same parts when it is read', () => {
    fc.assert(
      fc.property(fc.subarray([...parts]), some => {
        const read = readAdd(some.join(' '), context)
        if (!('line' in read)) return
        expect(lineOf(`Still missing.\n\n${read.line}`)).toBe(read.line)
        expect(readLine(read.line)).toMatchObject({ parts: read.parts })
      }),
      { numRuns: runs(100) },
    )
  })

  test('one reply with all the missing parts, in any order, completes the line', () => {
    // The first part says what the line adds.
    const [first = '', ...others] = parts
    fc.assert(
      fc.property(fc.subarray(others), fc.boolean(), fc.boolean(), (some, isTurned, isBare) => {
        const read = readAdd([first, ...some].join(' '), context)
        if (!('line' in read)) return
        const missing = others
          .filter(part => !some.includes(part))
          .map(part => (isBare ? part.replace(keyword, '') : part))
        expect(readLine(completed(read.line, (isTurned ? missing.toReversed() : missing).join(' ')))).toEqual(whole)
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('an edit', () => {
  const parts = [
    'value00001',
    'exports',
    'Turkey',
    '2024',
    '5.1bn',
    'by CN_AMB',
    'source trend-4088208',
    '"x"',
    'note "a slip"',
    'expected',
  ]
  test('is the same change in any order of its parts', () => {
    const whole = readEdit(parts.join(' '), context)
    expect(whole).toHaveProperty('change')
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), shuffled => {
        expect(readEdit(shuffled.join(' '), context)).toEqual(whole)
      }),
      { numRuns: runs(100) },
    )
  })
})

describe('a source', () => {
  const parts = [
    'report-trade',
    'publisher "Report"',
    'title "Trade grows"',
    'https://report.az/1',
    'published 20 March 2026',
    'lang en',
    'licence "CC BY"',
  ]
  const whole = readSource(`add ${parts.join(' ')}`, context)
  test('is the same in any order of its parts', () => {
    expect(whole).toHaveProperty('change')
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), shuffled => {
        expect(readSource(`add ${shuffled.join(' ')}`, context)).toEqual(whole)
      }),
      { numRuns: runs(100) },
    )
  })

  test.each(parts)('without %s the line asks for it, and that part as a reply completes the line', part => {
    const read = readSource(`add ${parts.filter(it => it !== part).join(' ')}`, context)
    if (!('line' in read)) return
    expect(readLine(completed(read.line, part))).toEqual(whole)
    expect(readLine(completed(read.line, part.replace(/^\w+ /, '').replaceAll('"', '')))).toEqual(whole)
  })

  test('the line with placeholders is missing the same parts when it is read', () => {
    fc.assert(
      fc.property(fc.subarray(parts), some => {
        const read = readSource(`add ${some.join(' ')}`, context)
        if ('line' in read) expect(readLine(read.line)).toMatchObject({ parts: read.parts })
      }),
    )
  })
})

test.each(['/retract', '/edit', '/admins add', '/source edit'])(
  'the line that %s asks for is missing the same parts when it is read',
  line => {
    const read = readLine(line)
    const asked = 'line' in read ? String(read.line) : ''
    expect(lineOf(asked)).toBe(asked)
    expect(readLine(asked)).toEqual(read)
  },
)

describe('any text', () => {
  const words = fc.constantFrom(
    ...Object.values(lines).flat(),
    ...[
      '…',
      '"…"',
      '"',
      '«',
      '” “',
      'by',
      'source',
      'vs',
      'at',
      'record',
      'because',
      'add',
      'edit',
      'list',
      'value00001',
      'growth0001',
    ],
    ...[
      'words00001',
      'fact000001',
      '2026-13',
      '03.04',
      '-',
      '%',
      '$',
      '1,234',
      '+',
      '×',
      'https://a.az',
      'http://[::1]/',
      'Korea',
      '第',
      '百分之',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      '<b>x</b>',
      '\u202eabc',
      'a\u200bb',
      '\u0000',
      '\ud800',
      '🇦🇿',
      'ﷺ',
      'x'.repeat(300),
      '9'.repeat(40),
    ],
  )
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 14 }).map(them => them.join(' ')),
  )

  test.each(Object.keys(readers))('%s returns a valid result and never throws', command => {
    fc.assert(
      fc.property(typed, args => {
        const read = readers[command]?.(args) ?? {}
        if ('change' in read) editShape.shape.change.parse(read.change)
        if ('line' in read) expect(String(read.line).startsWith(command)).toBe(true)
      }),
      { numRuns: runs(400) },
    )
  })

  test('a reply to any line never throws', () => {
    fc.assert(fc.property(typed, typed, (line, reply) => void completed(`/add ${line}`, reply)))
    fc.assert(fc.property(typed, text => void lineOf(text)))
  })

  test.each(['by ', '"', 'vs 2025 ', '2025 ', '+30% ', 'x', '…', '«', '第', 'CHN ', '03.04 ', '1 '])(
    '4,096 characters of "%s" are read in time',
    piece => {
      const long = piece.repeat(4096).slice(0, 4096)
      for (const read of Object.values(readers)) read(long)
      completed(`/add ${long}`, long)
    },
    4000,
  )
})
