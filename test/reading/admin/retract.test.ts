import { describe, expect, test } from 'vitest'
import { readRetract } from '../../../src/reading/admin/retract.ts'
import { context } from './room.ts'

const retract = (line: string) => readRetract(line, context)

describe('id and reason', () => {
  test.each([
    ['value00001 because the table is of 2024', 'the table is of 2024'],
    ['value00001: the table is of 2024', 'the table is of 2024'],
    ['value00001 : the table is of 2024', 'the table is of 2024'],
    ['value00001 "the table is of 2024"', 'the table is of 2024'],
    ['value00001 because “the table is of 2024”', 'the table is of 2024'],
    ['value00001 the table is of 2024', 'the table is of 2024'],
    ['value00001 because: he said "no" by mistake', 'he said "no" by mistake'],
    ['value00001 because … the table is of 2024', 'the table is of 2024'],
    ['value00001 çünki cədvəl 2024-cü ilindir', 'cədvəl 2024-cü ilindir'],
    ['value00001 ona görə ki cədvəl səhvdir', 'cədvəl səhvdir'],
    ['value00001 потому что таблица за 2024 год', 'таблица за 2024 год'],
    ['value00001 так как таблица за 2024 год', 'таблица за 2024 год'],
    ['value00001 因为 表格是2024年的', '表格是2024年的'],
    ['words00001 because not said', 'not said'],
    ['value00001 because en: misprint ru: опечатка', 'en: misprint ru: опечатка'],
  ])('%s', (line, why) => expect(retract(line)).toEqual({ change: { do: 'withdraw', id: line.slice(0, 10), why } }))
})

test.each([
  ['', '/retract … because …', ['id', 'why']],
  ['…', '/retract … because …', ['id', 'why']],
  ['because it is wrong', '/retract … because it is wrong', ['id']],
  ['… because it is wrong', '/retract … because it is wrong', ['id']],
  ['value00001', '/retract value00001 because …', ['why']],
  ['value00001 because', '/retract value00001 because …', ['why']],
  ['value00001 because …', '/retract value00001 because …', ['why']],
  [`value00001 because ${'x'.repeat(301)}`, '/retract value00001 because …', ['why']],
])('"%s" is incomplete', (line, asked, parts) => expect(retract(line)).toEqual({ line: asked, parts }))

test.each([
  ['value00002 because wrong', 'value00002', ['value00001']],
  ['__proto__ because wrong', '__proto__', []],
])('%s', (line, heard, nearest) => expect(retract(line)).toEqual({ wrong: { because: 'unknown-id', heard, nearest } }))
