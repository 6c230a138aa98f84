import { writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verifyFolder } from '../../src/data/verify-folder.ts'
import { runNode } from '../processes.ts'
import { stopped } from './kept.ts'

test('`npm run verify` prints the findings, and ends with 1 at damage', async () => {
  const { folder, journal, text } = await stopped()
  const command = ['--import', 'tsx', 'src/cli/verify.ts', folder]
  const out = `${(await verifyFolder(folder)).lines.join('\n')}\n`
  expect(await runNode(command)).toEqual({ code: 0, signal: null, out, err: '' })
  writeFileSync(journal, text.replace('misread', 'mislaid'))
  const damaged = await runNode(command)
  expect([damaged.code, damaged.out]).toEqual([1, ''])
  expect(damaged.err).toContain('journal.jsonl: line 4 is damaged')
})
