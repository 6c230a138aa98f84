/** The captions of pictures: what is seen at once, what is folded, and that no number of a picture is missing. */
import { describe, expect, test } from 'vitest'
import { examples } from '../../../scripts/charts/examples.ts'
import type { Question, QuestionOf } from '../../../src/answers/model/question.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { languages } from '../../../src/languages/languages.ts'
import { drawPicture, layOut } from '../../../src/writing/charts/draw-picture.ts'
import type { Medium, Message } from '../../../src/writing/message/message.ts'
import { seedFacts } from '../../facts.ts'
import { everyNth } from '../../suite.ts'
import { writingIn, written } from '../writing.ts'
import { partners } from './charts.ts'
import { lacking } from './law.ts'

const china: QuestionOf<'chart'> = {
  kind: 'chart',
  of: 'values',
  grain: 'year',
  flow: 'T',
  reporter: 'AZE',
  partners: ['CHN'],
}
const codes = languages.map(({ code }) => code)
const drawn = (question: Question, code: Code = 'en', medium: Medium = 'private'): Message =>
  written(question, writingIn(code, medium, seedFacts))

/** The caption above the folded part, and that part. */
function parts({ text, entities }: Message): readonly [string, string] {
  const { offset, length } = entities.find(({ type }) => type === 'expandable_blockquote') ?? expect.fail()
  return [text.slice(0, offset), text.slice(offset, offset + length)]
}

describe('a caption of many years', () => {
  test.each(codes)('has headline and source first, and the long list folded, in %s', code => {
    const [seen, folded] = parts(drawn(china, code))
    expect(seen.split('\n').filter(it => it !== '').length).toBeLessThanOrEqual(9)
    expect(seen).toMatch(/2025.*\[1\].*2021/s)
    expect(seen).toContain('[1] ')
    expect(folded).toMatch(/2020.*1992/s)
    expect(folded).toMatch(/\n\[7\] /)
  })

  test('tells where years are left out, which are behind a button', () => {
    const message = drawn({ ...china, flow: 'X', partners: ['WLD'], grain: 'month' })
    expect(parts(message)[1]).toContain('\n…\n')
    expect(message.buttons.flat().map(({ label }) => label)).toContain('More')
  })

  test('of few years has nothing folded', () =>
    expect(drawn({ ...china, from: '2020' }).entities.map(({ type }) => type)).not.toContain('expandable_blockquote'))

  test('is as short in a group as an answer, and has the same numbers', () => {
    const [seen, folded] = parts(drawn(china, 'en', 'group'))
    expect(seen.split('\n').filter(it => it !== '')).toHaveLength(5)
    expect(folded).toContain('1992 0.0004')
  })
})

describe('every number of a picture is in its caption', () => {
  const media = ['private', 'group', 'channel'] as const
  const everywhere = (question: Question): readonly string[] =>
    codes.flatMap(code => media.flatMap(medium => lacking(drawn(question, code, medium))))

  test.each([
    [['CHN', 'RUS'], 'year'],
    [['CHN', 'RUS', 'TUR', 'ITA'], 'year'],
    [['CHN', 'WLD'], 'month'],
  ] as const)('of %j by %s', (all, grain) =>
    expect(everywhere({ ...china, flow: 'M', partners: all, grain })).toEqual([]),
  )

  test('of the largest partners of each year', () => {
    const years = everyNth(
      3,
      Array.from({ length: 32 }, (_, i) => String(1994 + i)),
    )
    expect(
      years.flatMap((to, i) => lacking(drawn({ ...china, of: 'largest', partners: [], to }, codes[i % 4]))),
    ).toEqual([])
  })

  test.each(['figure', 'growth', 'share', 'rank'] as const)('of the card of a %s of each partner', of => {
    const asked = everyNth(3, partners).map((partner, i) =>
      drawn({ kind: 'card', of, flow: i % 3 === 0 ? 'T' : 'M', reporter: 'AZE', partner }, codes[i % 4]),
    )
    expect(asked.flatMap(lacking)).toEqual([])
  })
})

test('the numbers of axes are hidden from screen readers, and no others', () => {
  const [english = expect.fail()] = languages
  const { years = expect.fail() } = examples(seedFacts, english, 'light')
  const texts = [...drawPicture(years).matchAll(/<text ([^>]*)>([^<]*)/g)]
  const hidden = texts.filter(([, attributes]) => attributes?.includes('aria-hidden="true"')).map(([, , text]) => text)
  expect(hidden).toEqual(expect.arrayContaining(['5', '2025']))
  expect(hidden).not.toContain('4.87')
})

test('a foot without room for all sources says how many more there are, in the language', () => {
  const card = { kind: 'card', of: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' } as const
  const feet = codes.map(code => {
    const labels = layOut(drawn(card, code).picture ?? expect.fail()).labels.filter(({ part }) => part === 'foot')
    return labels[0]?.text
  })
  expect(feet).toEqual([
    expect.stringMatching(/ and \d more$/),
    expect.stringMatching(/ və daha \d$/),
    expect.stringMatching(/ и ещё \d$/),
    expect.stringMatching(/，另有\d个$/),
  ])
})
