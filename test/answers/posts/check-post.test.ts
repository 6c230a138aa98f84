import { expect, test } from 'vitest'
import type { PostReading, TextSpan } from '../../../src/answers/model/post.ts'
import { checkPost } from '../../../src/answers/posts/check-post.ts'
import { seedFacts, today } from '../../facts.ts'
import { claimed } from './claimed.ts'

const text =
  'Trade with China reached $4.87 billion in 2025. "The third record year in a row", said the ambassador, "in our bilateral trade". The farm opened on 8 January 2026. Rail moved 5 of 9 trains.'
const at = (words: string): TextSpan => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length })
const check = (reading: Partial<PostReading>, home = 'AZE') =>
  checkPost(
    { text, said: today, home, reading: { claims: [], quotes: [], facts: [], unread: [], ...reading } },
    seedFacts,
  ).lines

test('a claim that the text repeats is judged once', () => {
  const [one, two] = [at('Trade'), at('$4.87 billion')].map(span => ({
    ...claimed('T AZE>CHN 2025', 'value 4.87bn'),
    span,
  }))
  expect(check({ claims: one && two ? [one, two] : [] })).toMatchObject([{ claim: { span: one?.span } }])
})

test('trade between two countries is that of the reader’s own', () => {
  const claims = [
    claimed('T CHN>AZE 2025', 'value 4.87bn'),
    { ...claimed('T CHN>AZE 2025', 'value 4.87bn'), counter: 'CHN' },
  ]
  expect(check({ claims })).toMatchObject([{ verdict: 'holds', claim: { reporter: 'AZE' } }, { verdict: 'disputed' }])
})

test('of several claims without a period, none is denied', () => {
  const undated = { assumed: ['period'] } as const
  const claims = [
    { ...claimed('T AZE>CHN 2025', 'value 5.87bn', undated), span: at('$4.87 billion') },
    { ...claimed('M AZE>CHN 2025', 'value 6.5bn', undated), span: at('Trade') },
  ]
  expect(check({ claims })).toMatchObject([{ because: 'period' }, { because: 'period' }])
  expect(check({ claims: claims.slice(0, 1) })).toMatchObject([{ verdict: 'not' }])
})

test('the lines are in the order of the text, and what was not read is one of them', () => {
  const unread = [at('5 of 9 trains'), at('9 trains'), at('5 of 9 trains')]
  const claims = [{ ...claimed('T AZE>CHN 2025', 'value 4.87bn'), span: at('$4.87 billion') }]
  expect(check({ unread, claims }).map(it => it.is)).toEqual(['claim', 'unread'])
})

test('words that are held verbatim are shown with their source, others are not', () => {
  const held = seedFacts.statements().find(it => it.kind === 'quote' && it.language === 'en')
  const words = held?.words.split(' ').slice(0, 9).join(' ') ?? ''
  const quoted = (said: string) =>
    checkPost(
      {
        text: `“${said}”, he said.`,
        said: today,
        home: 'AZE',
        reading: {
          claims: [],
          facts: [],
          unread: [],
          quotes: [{ span: { from: 0, to: said.length + 2 }, words: { from: 1, to: said.length + 1 } }],
        },
      },
      seedFacts,
    ).lines
  expect(quoted(words.toUpperCase())).toMatchObject([{ is: 'quote', held: { words: held?.words } }])
  expect(quoted(`${words} never`)).toEqual([])
  expect(quoted('Belt and Road')).toEqual([])
})

test.each([
  ['households', { amount: { value: '300', unitMult: 3, unit: 'FAM', bound: 'over' } }, 'holds'],
  ['households', { amount: { value: '500', unitMult: 3, unit: 'FAM' } }, 'contested'],
  ['emissions', { amount: { value: '400000', unitMult: 0, unit: 'TNE' } }, 'holds'],
  ['opened', { day: '2026-01-08' }, 'holds'],
  ['opened', { day: '2026-02-08' }, 'contested'],
  ['builder', {}, 'open'],
] as const)('a fact of a project: %s, %o is %s', (field, more, verdict) => {
  const fact = { span: at('opened'), excerpt: at('opened'), project: 'khizi-absheron-wind', field, ...more }
  expect(check({ facts: [fact] })).toMatchObject([{ is: 'fact', verdict }])
})
