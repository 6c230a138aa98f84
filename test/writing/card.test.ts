/** What a reader sees of one figure as a picture: the card, its caption, and the ways from and to it. */
import { describe, expect, test } from 'vitest'
import { toAddress } from '../../src/answers/address/address.ts'
import { cardOf } from '../../src/answers/kinds/card.ts'
import type { QuestionOf } from '../../src/answers/model/question.ts'
import type { Code } from '../../src/data/model/schema.ts'
import type { FigureCard } from '../../src/writing/charts/chart.ts'
import type { Medium } from '../../src/writing/message/message.ts'
import { seedFacts } from '../facts.ts'
import { labels, pair, writingIn, written } from './writing.ts'

const turnover = { kind: 'figure', flow: 'T', ...pair, period: '2025' } as const
const card = { ...turnover, kind: 'card', of: 'figure' } as const

function cardIn(question: QuestionOf<'card'> = card, code: Code = 'en', medium: Medium = 'private'): FigureCard {
  const { picture } = written(question, writingIn(code, medium, seedFacts))
  return picture?.form === 'card' ? picture : expect.fail()
}

describe('a card', () => {
  test.each<[Code, Partial<FigureCard>]>([
    ['en', { figure: '$4.87 billion', what: 'China–Azerbaijan turnover', note: 'Third record year in a row' }],
    ['az', { figure: '4,87 milyard $', what: 'Azərbaycanla Çinin ticarət dövriyyəsi' }],
    ['ru', { figure: '$4,87 млрд', what: 'Товарооборот Азербайджана с Китаем', note: 'Третий рекордный год подряд' }],
    ['zh', { figure: '48.7亿美元', what: '中国与阿塞拜疆双边贸易额', when: '2025年' }],
  ])('says the figure and what it is of, in %s', (code, seen) => expect(cardIn(card, code)).toMatchObject(seen))

  test('has the change, the source and the years before', () => {
    const { change, sources, trend = [] } = cardIn()
    expect(change).toEqual({ text: '+30.2% on 2024', way: 'up' })
    expect(sources).toContain('Ambassador Lu Mei, Report, 13 Mar 2026')
    expect([trend[0]?.label, trend.at(-1)]).toMatchObject(['2015', { label: '2025', value: 4.87, mark: 'press' }])
  })

  test.each<[string, Partial<QuestionOf<'card'>>, Partial<FigureCard>]>([
    ['a deficit', { flow: 'B', period: '2026-01' }, { figure: 'Deficit: $397.5 million', note: 'Our calculation' }],
    ['a growth', { of: 'growth' }, { figure: '+30.2% on 2024', note: 'Third record year in a row' }],
    ['a share', { of: 'share', period: '2024' }, { figure: '7.9%', what: 'China’s share of Azerbaijan’s turnover' }],
    ['a place', { of: 'rank', period: '2026-01' }, { figure: '3rd', when: 'January 2026' }],
    ['a fall', { partner: 'TUR' }, { change: { text: '−6.7% on 2024 (our calculation)', way: 'down' } }],
  ])('of %s', (_, question, seen) => expect(cardIn({ ...card, ...question })).toMatchObject(seen))

  test.each([
    [{}, 'light'],
    [{ theme: 'dark' }, 'dark'],
  ] as const)('in a chat with the settings %j is %s, and a chart too', (settings, theme) => {
    const writing = { ...writingIn('en', 'private', seedFacts), chosen: { settings, usual: 'CHN' } }
    const chart = { kind: 'chart', of: 'values', grain: 'year', flow: 'T', reporter: 'AZE', partners: ['CHN'] } as const
    expect([card, chart].map(it => written(it, writing).picture?.theme)).toEqual([theme, theme])
  })

  test('is tall in a channel', () => expect(cardIn(card, 'en', 'channel').size).toBe('tall'))

  test('has the text of the answer as its caption, within the limit of captions', () => {
    const [caption, answer] = [card, turnover].map(it => written(it, writingIn('en', 'private', seedFacts)).text)
    expect(caption).toBe(answer)
    expect(caption?.length).toBeLessThanOrEqual(1024)
  })

  test('is an absence when the figure is not held', () => {
    const { text, picture } = written({ ...card, period: '2030' }, writingIn('en', 'private', seedFacts))
    expect([text, picture]).toEqual([expect.stringContaining('2030'), undefined])
  })
})

describe('the ways to it and from it', () => {
  const buttons = (question: Parameters<typeof written>[0], medium: Medium): readonly string[] =>
    labels(written(question, writingIn('en', medium, seedFacts))).flat()

  test.each<[Medium, boolean]>([
    ['private', true],
    ['group', true],
    ['channel', true],
    ['inline', false],
  ])('a figure in a message of the medium %s has [ Picture ]: %s', (medium, has) =>
    expect(buttons(turnover, medium).includes('Picture')).toBe(has),
  )

  test('a card leads to the text and to the chart', () =>
    expect(buttons(card, 'private')).toEqual(expect.arrayContaining(['Text', 'Chart'])))

  test('a card that was opened by a button has Back in the place of [ Text ]', () => {
    const opened = { ...writingIn('en', 'private', seedFacts), trail: [toAddress(turnover)] }
    const seen = labels(written(card, opened)).flat()
    expect(seen).toContain('Back')
    expect(seen).not.toContain('Text')
  })

  test('a growth on a base of its own has no card', () => {
    expect(cardOf({ ...turnover, kind: 'growth', base: '2021' })).toBeUndefined()
    expect(cardOf({ ...turnover, kind: 'growth', base: '2024' })).toEqual({ ...card, of: 'growth' })
  })
})
