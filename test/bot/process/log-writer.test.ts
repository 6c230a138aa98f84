import { closeSync, existsSync, openSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLogWriter, standardOutput } from '../../../src/bot/process/log-writer.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const info = (text: string): string => `{"level":"info","msg":"${text}"}\n`

test('lines that come together are written in one piece, in their order', () => {
  const written: string[] = []
  const writer = openLogWriter(text => written.push(text))
  writer.write(info('a'))
  writer.write(info('b'))
  expect(written).toEqual([])
  vi.runAllTimers()
  writer.write(info('c'))
  vi.runAllTimers()
  expect(written).toEqual([info('a') + info('b'), info('c')])
})

test('a warning is written at once, behind what waits', () => {
  const written: string[] = []
  const writer = openLogWriter(text => written.push(text))
  writer.write(info('a'))
  writer.write('{"level":"warn","msg":"b"}\n')
  expect(written).toEqual([`${info('a')}{"level":"warn","msg":"b"}\n`])
})

test('at the end of the process nothing is left, and nothing comes twice', () => {
  const written: string[] = []
  const writer = openLogWriter(text => written.push(text))
  writer.write(info('last'))
  writer.flush()
  expect(written).toEqual([info('last')])
  vi.runAllTimers()
  writer.flush()
  expect(written).toEqual([info('last')])
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
