/** The words of a claim as they are quoted in a check. */
import { expect, test } from 'vitest'
import { quotedWords } from '../../../src/writing/message/quoted-words.ts'

/** The words are cut around "number", which the text has once. */
const quoted = (text: string, number: string): string => {
  const from = text.indexOf(number)
  return quotedWords(text, { from, to: from + number.length }, { from: 0, to: text.length })
}

test.each([
  ['Trade with China reached $4.87 billion in 2025, up 30.2%.', '$4.87 billion', '…with China reached $4.87 billion'],
  // A time is quoted whole or not at all.
  ['2023-24财年印度自阿塞拜疆进口17亿美元。', '17亿美元', '…印度自阿塞拜疆进口17亿美元'],
  ['2023-24财年印度进口17亿美元。', '17亿美元', '2023-24财年印度进口17亿美元'],
  ['2025年1-7月中国对阿出口17亿美元。', '17亿美元', '…1-7月中国对阿出口17亿美元'],
])('%s', (text, number, words) => expect(quoted(text, number)).toBe(words))
