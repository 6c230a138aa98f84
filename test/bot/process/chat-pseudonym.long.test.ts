import { expect, test } from 'vitest'
import { chatPseudonym } from '../../../src/bot/process/chat-pseudonym.ts'
import { runNode } from '../../processes.ts'

const token = '123456789:AAF-secret_token-of-35-characters00'
const chat = -1_001_234_567_890

const run = (id: string, env: Readonly<Record<string, string>>) =>
  runNode(['--import', 'tsx', '--conditions=source', 'src/cli/chat-pseudonym.ts', id], {
    env: { PATH: process.env.PATH ?? '', ...env },
  })

test('npm run pseudonym prints the name of a chat in the log', async () => {
  expect(await run(String(chat), { BOT_TOKEN: token })).toMatchObject({
    code: 0,
    out: `${chatPseudonym(token)(chat)}\n`,
    err: '',
  })
  expect(await run('@karvan', { BOT_TOKEN: token })).toMatchObject({ code: 1, out: '' })
  expect((await run(String(chat), {})).err).toContain('BOT_TOKEN must be set')
})
