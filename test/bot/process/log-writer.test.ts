import { closeSync, existsSync, openSync } from 'node:fs'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openLogWriter, standardOutput } from '../../../src/bot/process/log-writer.ts'

test('the lines of one turn are written in one piece, in their order', async () => {
  const written: string[] = []
  const writer = openLogWriter(text => written.push(text))
  writer.write('a\n')
  writer.write('b\n')
  expect(written).toEqual([])
  await turn()
  writer.write('c\n')
  await turn()
  expect(written).toEqual(['a\nb\n', 'c\n'])
})

test('at the end of the process nothing is left, and nothing comes twice', async () => {
  const written: string[] = []
  const writer = openLogWriter(text => written.push(text))
  writer.write('last\n')
  writer.flush()
  expect(written).toEqual(['last\n'])
  await turn()
  writer.flush()
  expect(written).toEqual(['last\n'])
})

test('very much is not held back', () => {
  const written: string[] = []
  const writer = openLogWriter(text => written.push(text))
  for (let i = 0; i < 100; i++) writer.write('x'.repeat(1_000))
  expect(written.length).toBeGreaterThan(0)
})

test.skipIf(!existsSync('/dev/full'))('a full disk under the log is counted, and throws nothing', () => {
  const descriptor = openSync('/dev/full', 'w')
  const output = standardOutput(descriptor)
  let faults = 0
  output.on('error', () => {
    faults += 1
  })
  for (let i = 0; i < 3000; i++) output.write(`${'x'.repeat(1000)}\n`)
  closeSync(descriptor)
  expect(faults).toBeGreaterThan(1)
})
