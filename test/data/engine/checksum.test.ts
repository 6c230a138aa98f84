import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { header, type JournalPosition, lineOf, readJournal } from '../../../src/data/engine/journal-codec.ts'
import { checkedUpTo, shapesNumber } from '../../../src/data/engine/journal-head.ts'
import { type Edit, edit } from '../../../src/data/model/edit.ts'

const nothing = { sources: [], organisations: [], speakers: [], projects: [], observations: [], statements: [] }
const editOf = (version: number): Edit => ({
  version,
  at: '2026-03-14T00:00:00Z',
  by: 'seed',
  change: { do: 'add', ...nothing },
})
const start = readJournal(Buffer.from(header)).mark

/** A journal of three lines, of which the second holds a field that the shapes do not know. */
const odd: Edit = Object.assign(editOf(2), { colour: 'red' })
const first = lineOf([editOf(1)], start)
const second = lineOf([odd], first.mark)
const lines = [first, second, lineOf([editOf(3)], second.mark)]
const journal = Buffer.concat([Buffer.from(header), ...lines.map(({ bytes }) => bytes)])
const markOf = (nth: number): JournalPosition => lines[nth]?.mark ?? start
const unknown = { line: 3, what: 'it holds an edit that this Karvan does not know' }

describe('an edit that is not of the schema', () => {
  test('is found without a head file that says it was checked', () => {
    expect(readJournal(journal).fault).toMatchObject(unknown)
  })
  test('is found after the position of the head file', () => {
    expect(readJournal(journal, markOf(0)).fault).toMatchObject(unknown)
  })
  test('is taken unparsed up to the position of the head file', () => {
    const { edits, fault } = readJournal(journal, markOf(1))
    expect(fault).toBeUndefined()
    expect(edits.map(({ version }) => version)).toEqual([1, 2, 3])
  })
  test.each([
    ['of another sum', { ...markOf(1), sum: markOf(2).sum }],
    ['of a place in the middle of a line', { ...markOf(1), length: markOf(1).length - 30 }],
    ['of a place behind the end', { ...markOf(2), length: markOf(2).length + 30 }],
  ])('is found by a witness %s', (_, mark) => {
    expect(readJournal(journal, mark).fault).toMatchObject(unknown)
  })
})

test('a digit altered is found, whatever was checked', () => {
  const altered = Buffer.from(journal.toString().replace('"version":2', '"version":7'))
  expect(readJournal(altered, markOf(2)).fault).toMatchObject({ line: 3, what: expect.stringContaining('altered') })
})

test.each([
  ['our shapes', shapesNumber, true],
  ['newer shapes', shapesNumber + 1, false],
  ['shapes before they were counted', undefined, false],
])('a witness of %s', (_, shapes, isTrusted) => {
  const head = { ...markOf(2), ...(shapes === undefined ? {} : { shapes }) }
  expect(checkedUpTo(head) !== undefined).toBe(isTrusted)
})

test('the schema number is raised with every change of the schema', () => {
  const json = JSON.stringify(z.toJSONSchema(edit, { unrepresentable: 'any' }))
  // Other shapes? Raise shapesNumber, and put the new digest here.
  expect([shapesNumber, createHash('sha256').update(json).digest('hex').slice(0, 16)]).toEqual([8, '981b9ef2e2f51dd3'])
})
