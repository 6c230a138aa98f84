import { expect, test } from 'vitest'
import type { SentMessage } from '../../../src/data/chats/sent-message.ts'
import { correctable } from '../../../src/handlers/admin/change-summary.ts'
import { add, observation } from '../../data/made.ts'

test('a large file corrects every fact that posts or the outbox use', () => {
  const ids = Array.from({ length: 203 }, (_, i) => `f${i}`)
  const change = add({ observations: ids.map(id => observation(id)) })
  const posts: readonly SentMessage[] = [{ chat: -1, message: 1, at: 0, ids: ids.slice(0, 200) }]
  const coming = [{ chat: -2, ids: ['f201'], version: 1, isMendable: false }]
  const used = correctable(change, { sentMessages: { using: () => posts } }, { coming: () => coming })
  expect(used).toEqual([...ids.slice(0, 200), 'f201'])
})
