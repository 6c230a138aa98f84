import { expect, test } from 'vitest'
import { fromAddress } from '../../../src/answers/address/address.ts'
import {
  articleData,
  listData,
  logData,
  queueData,
  readArticlePress,
  readListPress,
  readLogPress,
  readPress,
  readQueuePress,
} from '../../../src/writing/admin/button-data.ts'
import { token } from './replies.ts'

test.each([0, 1, 12, 1072, 999_999_999_999_999])('the page of the log before %i', before => {
  expect(readLogPress(logData(before))).toBe(before)
})

test.each([
  '',
  'k.log.',
  'k.log.01',
  'k.log.-1',
  'k.log.1.5',
  'k.log.1e3',
  'k.log.12 ',
  'K.log.1',
  `k.${token}.s`,
  'm.1f',
])('"%s" is no page of the log', data => expect(readLogPress(data)).toBeUndefined())

test.each([1, 12, 999_999])('the change at place %i of the queue', at => {
  expect(readQueuePress(queueData(at))).toBe(at)
  expect([readPress(queueData(at)), readLogPress(queueData(at))]).toEqual([undefined, undefined])
})
test.each(['k.queue.0', 'k.queue.', 'k.queue.-1', 'k.queue.1234567', 'k.log.1'])(
  '"%s" is no place of the queue',
  data => expect(readQueuePress(data)).toBeUndefined(),
)

test('a button to a log page is not read as another button', () => {
  expect(readPress(logData(12))).toBeUndefined()
  expect(fromAddress(logData(12))).toBeUndefined()
})

test.each([
  [1, ''],
  [20, 'trend 2025'],
  [3, '海关 k.src.1.'],
])('page %i of the sources with "%s"', (page, words) =>
  expect(readListPress(listData('sources', page, words) ?? '')).toEqual({ what: 'sources', page, words }),
)
test.each(['k.src.0.', 'k.src.', 'k.src.x.y', 'k.src.1234567.', 'k.log.1'])('"%s" is no page of the sources', data =>
  expect(readListPress(data)).toBeUndefined(),
)
test('words too long for a button', () => expect(listData('sources', 1, 'ə'.repeat(30))).toBeUndefined())

test.each(['tick', 'untick', 'page', 'all', 'none', 'change', 'sentences', 'byHand', 'details'] as const)(
  'the press %s under an article',
  press => {
    const data = articleData(press, token, 60)
    expect(readArticlePress(data)).toEqual({ press, token, number: 60 })
    expect([readPress(data), readLogPress(data), readListPress(data), fromAddress(data)]).toEqual(
      Array.from({ length: 4 }),
    )
  },
)

test.each([`k.i.${token}.t`, `k.i.${token}.t0`, `k.i.${token}.t1000`, `k.i.${token}.x1`, 'k.i.short.t1'])(
  '"%s" is no press under an article',
  data => expect(readArticlePress(data)).toBeUndefined(),
)
