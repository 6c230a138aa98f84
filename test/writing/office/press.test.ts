import { expect, test } from 'vitest'
import { fromAddress } from '../../../src/answers/address.ts'
import { logData, readLogPress, readPress } from '../../../src/writing/office/press.ts'
import { token } from './deeds.ts'

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

test('a page of the log is no other button', () => {
  expect(readPress(logData(12))).toBeUndefined()
  expect(fromAddress(logData(12))).toBeUndefined()
})
