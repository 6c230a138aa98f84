import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openLogWriter } from '../../../src/bot/process/log-writer.ts'

test('the lines of one turn are written in one piece, in their order', async () => {
  const written: string[] = []
  const paper = openLogWriter(text => written.push(text))
  paper.write('a\n')
  paper.write('b\n')
  expect(written).toEqual([])
  await turn()
  paper.write('c\n')
  await turn()
  expect(written).toEqual(['a\nb\n', 'c\n'])
})

test('at the end of the process nothing is left, and nothing comes twice', async () => {
  const written: string[] = []
  const paper = openLogWriter(text => written.push(text))
  paper.write('last\n')
  paper.flush()
  expect(written).toEqual(['last\n'])
  await turn()
  paper.flush()
  expect(written).toEqual(['last\n'])
})

test('very much is not held back', () => {
  const written: string[] = []
  const paper = openLogWriter(text => written.push(text))
  for (let i = 0; i < 100; i++) paper.write('x'.repeat(1_000))
  expect(written.length).toBeGreaterThan(0)
})
