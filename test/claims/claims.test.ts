/**
 * The verdicts on claims as readers see them, in four languages: each kind of claim, true and false. The table was written before
 * the code and split at random; `held.jsonl` was measured only at the end.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Code } from '../../src/data/model/schema.ts'
import { asks, seedApp } from '../app.ts'
import { seedEdits, today } from '../facts.ts'

interface ClaimAsked {
  readonly id: string
  readonly kind: string
  /** The right verdict; two when what is held decides between a no and an open question. */
  readonly verdict: string
  readonly lang: Code
  readonly text: string
}

const marks: Readonly<Record<string, string>> = {
  holds: '✓',
  rounded: '≈',
  not: '✗',
  open: '?',
  'other-unit': '?',
  disputed: '⚠',
}
const asked = (half: string): readonly ClaimAsked[] =>
  readFileSync(new URL(`${half}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

const app = await seedApp(today, seedEdits)
let chats = 0
async function answerTo({ text, lang }: ClaimAsked): Promise<readonly string[]> {
  chats += 1
  const message = await app.respond({ ...asks(text, lang), chat: { id: 1000 + chats, kind: 'private' } })
  return message?.text.split('\n') ?? []
}

describe.each(['seen', 'held'])('%s', half => {
  test.each(asked(half).map(it => [it.kind, it.verdict, it.text, it] as const))(
    '%s, %s: %s',
    async (_, verdict, __, it) => {
      const lines = await answerTo(it)
      expect(verdict.split('|').map(one => marks[one])).toContain(lines[0]?.charAt(0))
      expect(lines.filter(line => line !== '').length).toBeLessThanOrEqual(9)
    },
  )
})

test.each<[Code, string, RegExp]>([
  ['en', 'Is it false that trade with China grew in 2025?', /^✓ The claim holds, it grew: ▲ \+30.2%/],
  [
    'az',
    'Yalandırmı ki, 2025-ci ildə Çinlə ticarət artıb?',
    /^✓ İddia doğrudur, artıb: 2024-cü illə müqayisədə ▲ 30,2%/,
  ],
  ['ru', 'Разве торговля с Китаем не упала в 2025 году?', /^✗ Утверждение неверно, был рост: ▲ \+30,2%/],
  ['zh', '2025年中国不是我们最大的贸易伙伴吗？', /^✗ 该说法不属实：阿塞拜疆第四大贸易伙伴 · 中国（按贸易额），2025年/],
  ['en', 'Is it true that China is not our largest partner in 2025?', /^✓ The claim holds: 4th/],
])('no bare yes or no, %s: %s', async (lang, text, expected) => {
  const [first] = await answerTo({ id: '', kind: 'turned', verdict: '', lang, text })
  expect(first).toMatch(expected)
})

test.each<[Code, string, RegExp]>([
  [
    'en',
    'Was China third for the first time in January 2026?',
    /^The first time as far as held: never above 4th .* before, 1992–/,
  ],
  [
    'ru',
    'Правда ли, что в январе 2026 года Китай впервые стал третьим?',
    /^Впервые, насколько известно: раньше лучшим было 4-е место/,
  ],
  [
    'az',
    'Çin 2026-cı ilin yanvarında ilk dəfə üçüncü oldu?',
    /^Bazadakı rəqəmlərə görə ilk dəfədir: əvvəllər ən yaxşı nəticə 4-cü yer/,
  ],
  ['zh', '2026年1月中国首次成为第三大贸易伙伴，是真的吗？', /^就现有数据而言是首次：此前最高为第4位/],
  [
    'en',
    'Is it true that trade with China passed 2 billion for the first time in 2025?',
    /^Not the first time: \$2,183.8 million .* already in 2019/,
  ],
  [
    'en',
    'Was 2025 the third record year in a row for trade with China?',
    /^Record years in a row: 3, 2023–2025 \(our calculation\)/,
  ],
  ['ru', 'Верно ли, что торговля с Китаем растёт седьмой год подряд?', /^Лет роста подряд: не менее 4, 2022–2025/],
  [
    'en',
    'Is it true that trade with Georgia was $365.5 million in the first half of 2017?',
    /^State Customs Committee of Azerbaijan: \$270.35 million \[1\] · National Statistics Office of Georgia \(Geostat\): \$365.5 million \[2\]/,
  ],
])('the reason is the second line, %s: %s', async (lang, text, expected) => {
  const [, second] = await answerTo({ id: '', kind: '', verdict: '', lang, text })
  expect(second).toMatch(expected)
})
