import { expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import type { Medium } from '../../../src/writing/message/message.ts'
import { copies } from '../../buttons.ts'
import { pressFacts } from '../../facts.ts'
import { writingIn, written } from '../writing.ts'

const pair = { reporter: 'AZE', partner: 'CHN', flow: 'T' } as const
const figure: Question = { kind: 'figure', ...pair, period: '2025' }
const copied = (question: Question, code: Code = 'en', medium: Medium = 'private') =>
  copies(written(question, writingIn(code, medium)))
const address = 'https://report.az/en/business/lu-mei-china-azerbaijan-trade-reached-420m-in-january'

test.each<[Code, string]>([
  ['en', `China–Azerbaijan turnover, 2025: $4.87 billion (Ambassador Lu Mei, Report, 13 Mar 2026) ${address}`],
  ['az', `Azərbaycanla Çinin ticarət dövriyyəsi, 2025: 4,87 milyard $ (səfir Lu Mey, Report, 13 mart 2026) ${address}`],
  ['ru', `Товарооборот Азербайджана с Китаем, 2025: $4,87 млрд (посол Лу Мэй, Report, 13 марта 2026) ${address}`],
  ['zh', `中国与阿塞拜疆双边贸易额，2025年：48.7亿美元（大使鲁梅，Report，2026年3月13日） ${address}`],
])('a figure is copied with subject, period and source, in %s', (code, words) =>
  expect(copied(figure, code)).toEqual([words]),
)

test.each<[string, Question, string]>([
  [
    'a growth names its base',
    { kind: 'growth', ...pair, period: '2025' },
    'China–Azerbaijan turnover, 2025: +30.2% on 2024 (',
  ],
  [
    'a place',
    { kind: 'rank', ...pair, period: '2026-01' },
    'China among Azerbaijan’s partners by turnover, January 2026: 3rd (',
  ],
  ['a record', { kind: 'record', ...pair, grain: 'year' }, 'China–Azerbaijan turnover, 2025: $4.87 billion ('],
])('%s', (_, question, words) => expect(copied(question)[0]?.startsWith(words)).toBe(true))

test.each<[string, Question, Medium]>([
  ['in a channel', figure, 'channel'],
  ['in a card', figure, 'inline'],
])('nothing is copied %s', (_, question, medium) => expect(copied(question, 'en', medium)).toEqual([]))

test('a computed figure is not copied: when pasted, “our calculation” would mean the reader’s', () => {
  const ours: Question = { kind: 'figure', reporter: 'AZE', partner: 'CHN', flow: 'B', period: '2026-01' }
  const message = written(ours, writingIn())
  expect(message.text).toContain('Our calculation')
  expect(copies(message)).toEqual([])
})

test('a citation is copied in full, without the figure above it', () => {
  const [held] = pressFacts.ofSource(pressFacts.sources.list[0]?.id ?? '')
  const message = written({ kind: 'cite-id', id: held?.id ?? '', style: 'apa' }, writingIn())
  expect(copies(message)).toEqual([message.text.split('\n').slice(1).join('\n')])
})

test('a citation over Telegram’s limit has no copy button', () => {
  const long = pressFacts.sources.list
    .flatMap(({ id }) => pressFacts.ofSource(id).slice(0, 1))
    .map(({ id }) => written({ kind: 'cite-id', id, style: 'bibtex' }, writingIn()))
    .find(({ text }) => text.length > 256)
  expect(long && copies(long)).toEqual([])
})
