import { expect, test } from 'vitest'
import { chatPseudonym } from '../../../src/bot/process/chat-pseudonym.ts'

const token = '123456789:AAF-secret_token-of-35-characters00'
const chat = -1_001_234_567_890

test('a chat keeps its name, over starts too; others have another', () => {
  const [one, again] = [chatPseudonym(token), chatPseudonym(token)]
  expect(one(chat)).toMatch(/^[\w-]{10}$/)
  expect([one(chat), again(chat)]).toEqual([one(chat), one(chat)])
  expect(new Set(Array.from({ length: 2_000 }, (_, i) => one(i))).size).toBe(2_000)
})

test('without the token nobody can tell the chat: another token gives another name', () => {
  expect(chatPseudonym('123456789:another-token')(chat)).not.toBe(chatPseudonym(token)(chat))
})
