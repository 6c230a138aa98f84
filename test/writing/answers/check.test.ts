/** What a reader sees of a checked post: the count, which lines there is room for, and the digits of the figures held. */
import { describe, expect, test } from 'vitest'
import type { PostClaim, TextSpan } from '../../../src/answers/model/post.ts'
import { checkPost } from '../../../src/answers/posts/check-post.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import type { Medium, Message } from '../../../src/writing/message/message.ts'
import { writeMessage } from '../../../src/writing/write-answer.ts'
import { claimed } from '../../answers/posts/claimed.ts'
import { tiny } from '../../answers/tiny.ts'
import { today } from '../../facts.ts'
import { writingIn } from '../writing.ts'

const facts = tiny([
  'X 2025 84.3623 6 USD CUST a',
  'M 2025 4789.8638 6 USD CUST a',
  'M 2024 3157929949 0 USD CUST a',
  'X 2024 49996 5 USD CUST a',
  'X 2020 432.8 6 USD CUST a',
])

/** A claim whose words are at that place of the text. */
const said = (claim: PostClaim, at: number): PostClaim => ({ ...claim, span: word(at), excerpt: word(at) })
const word = (at: number): TextSpan => ({ from: at * 3, to: at * 3 + 2 })
const text = Array.from({ length: 20 }, (_, at) => `w${String.fromCharCode(97 + at)}`).join(' ')

const check = (
  claims: readonly PostClaim[],
  unread: readonly TextSpan[] = [],
  code: Code = 'en',
  medium: Medium = 'private',
): Message => {
  const reading = { claims, quotes: [], facts: [], unread }
  return writeMessage(checkPost({ text, said: today, home: 'AZE', reading }, facts), writingIn(code, medium, facts))
}
const lines = (message: Message): readonly string[] => message.text.split('\n')

const exports84 = claimed('X AZE>CHN 2025', 'value 84.36m')
const imports4 = claimed('M AZE>CHN 2025', 'value 4.79bn')
const wrong = claimed('M AZE>CHN 2025', 'value 5.9bn')

describe('what was not read is counted', () => {
  test.each<[Code, string, string, string]>([
    [
      'en',
      '2 of 2 claims hold, 1 was not read',
      '2 of 2 claims hold, 2 were not read',
      'The claim holds, 1 more was not read',
    ],
    [
      'ru',
      'Верны 2 из 2 утверждений, ещё 1 не прочитано',
      'Верны 2 из 2 утверждений, ещё 2 не прочитано',
      'Утверждение верно, ещё 1 не прочитано',
    ],
    [
      'az',
      '2 iddiadan 2-si doğrudur, daha 1-i oxunmadı',
      '2 iddiadan 2-si doğrudur, daha 2-si oxunmadı',
      'İddia doğrudur, daha 1-i oxunmadı',
    ],
    ['zh', '2项说法中2项属实，另有1项未读出', '2项说法中2项属实，另有2项未读出', '该说法属实，另有1项未读出'],
  ])('in %s', (code, one, two, single) => {
    const both = [said(exports84, 0), said(imports4, 1)]
    const first = (claims: readonly PostClaim[], unread: readonly TextSpan[]) => lines(check(claims, unread, code))[0]
    expect(first(both, [word(2)])).toBe(one)
    expect(first(both, [word(2), word(3)])).toBe(two)
    expect(first(both.slice(0, 1), [word(2)])).toBe(single)
  })

  test('also where nothing was read as a claim: the line says so', () => {
    expect(lines(check([], [word(2)]))).toEqual([
      'It claims nothing about trade that I can check',
      '? “wc”: not read',
      'I check sentences with a figure, a country and a period: /help check.',
    ])
  })
})

describe('claims in doubt are counted', () => {
  test.each<[Code, string, string, string]>([
    [
      'en',
      '1 of 4 claims holds, 1 does not, 2 in doubt',
      'None of the 2 claims can be confirmed here, 2 in doubt',
      'The claim is in doubt',
    ],
    [
      'ru',
      'Верно 1 из 4 утверждений, неверно 1, под сомнением 2',
      'Ни одно из 2 утверждений здесь подтвердить нельзя, под сомнением 2',
      'Утверждение под сомнением',
    ],
    [
      'az',
      '4 iddiadan 1-i doğrudur, 1-i doğru deyil, 2-si şübhəlidir',
      '2 iddiadan heç birini burada təsdiqləmək olmur, 2-si şübhəlidir',
      'İddia şübhəlidir',
    ],
    ['zh', '4项说法中1项属实，1项不属实，2项存疑', '2项说法在此均无法证实，2项存疑', '该说法存疑'],
  ])('in %s', (code, some, none, single) => {
    const near = [claimed('M AZE>CHN 2025', 'value 4.81bn'), claimed('X AZE>CHN 2024', 'value 5.04bn')]
    const first = (claims: readonly PostClaim[]) => lines(check(claims.map(said), [], code))[0]
    expect(first([exports84, wrong, ...near])).toBe(some)
    expect(first(near)).toBe(none)
    expect(first(near.slice(0, 1))).toBe(single)
  })
})

describe('when there is no room for all lines', () => {
  const holding = (count: number): readonly PostClaim[] =>
    Array.from({ length: count }, (_, at) => said({ ...exports84, counter: `C${at}` }, at))

  test.each<[Medium, readonly string[]]>([
    ['private', ['≈ “wa”', '≈ “wb”', '≈ “wc”', '≈ “wd”', '? “wi”', '✗ “wj”']],
    ['group', ['≈ “wa”', '≈ “wb”', '? “wi”', '✗ “wj”']],
  ])('those that hold give way to what is wrong, and to what was not read: %s', (medium, expected) => {
    const message = check([...holding(7), said(wrong, 9)], [word(8)], 'en', medium)
    expect(lines(message).flatMap(it => /^[✓≈✗⚠?] “\w+”/.exec(it) ?? [])).toEqual(expected)
  })

  test('the first of what is wrong goes before what was not read', () => {
    const unread = [0, 1, 2, 3, 4, 5, 6].map(word)
    const shown = lines(check([said(wrong, 9)], unread)).flatMap(it => /^[?✗] “\w+”/.exec(it) ?? [])
    expect(shown.at(-1)).toBe('✗ “wj”')
    expect(shown).not.toContain('? “wg”')
  })
})

describe('the digits of a figure held', () => {
  test.each<[string, PostClaim, Code, string]>([
    ['four of them', claimed('X AZE>CHN 2025', 'value 95m'), 'en', '$84.36 million'],
    ['one more than the claim has', exports84, 'en', '$84.362 million'],
    ['without a zero at the end', claimed('M AZE>CHN 2025', 'value 5.1bn'), 'en', '$4.79 billion'],
    ['in Russian', claimed('M AZE>CHN 2024', 'value 4.1bn'), 'ru', '$3,158 млрд'],
    ['in Azerbaijani', claimed('M AZE>CHN 2024', 'value 4.1bn'), 'az', '3,158 milyard $'],
    ['in Chinese', claimed('M AZE>CHN 2024', 'value 4.1bn'), 'zh', '31.58亿美元'],
    ['one more, when fewer look like the claim', imports4, 'en', '$4,789.9 million'],
    [
      'the base of a change, if it is not the year before',
      claimed('X AZE>CHN 2025', 'growth -80% vs 2020'),
      'en',
      '▼ −80.5% on 2020',
    ],
    ['more, until they differ from a bound', claimed('X AZE>CHN 2024', 'value over 5bn'), 'en', '$4,999.6 million'],
  ])('%s', (_, claim, code, expected) => expect(check([said(claim, 0)], [], code).text).toContain(expected))
})
