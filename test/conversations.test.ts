import { expect, test } from 'vitest'
import type { Code } from '../src/data/model/schema.ts'
import type { Message } from '../src/writing/message/message.ts'
import { asks, seedApp, shown } from './app.ts'
import { presses } from './buttons.ts'
import { turns } from './conversations/turns.ts'
import { seedEdits, today } from './facts.ts'

/** The callback data of the button with this label under the last message. */
function dataOf(last: Message | undefined, label: string): string {
  const buttons = presses(last)
  const button = buttons.find(one => one.label === label)
  if (button === undefined) throw new Error(`no button [${label}] among ${buttons.map(one => one.label).join(', ')}`)
  return button.data
}

/** One conversation in a new chat, as Markdown. */
async function transcript(conversation: readonly string[], language: Code): Promise<string> {
  const app = await seedApp(today, seedEdits)
  let last: Message | undefined
  const said: string[] = []
  for (const turn of conversation) {
    const label = /^\[(.+)\]$/.exec(turn)?.[1]
    if (label === undefined) last = await app.respond(asks(turn, language))
    else {
      const { message, below } = await app.press(dataOf(last, label), asks(undefined, language))
      last = message ?? below
    }
    said.push(`> ${turn}\n\n\`\`\`\n${shown(last)}\n\`\`\``)
  }
  return said.join('\n\n')
}

test.each(['en', 'az', 'ru', 'zh'] as const)('twenty conversations, in %s', async language => {
  const conversations = turns[language]
  expect(conversations.length).toBe(20)
  for (const { length } of conversations) expect(length >= 3 && length <= 6).toBe(true)
  const sections: string[] = []
  for (const [i, conversation] of conversations.entries())
    sections.push(`## ${i + 1}\n\n${await transcript(conversation, language)}`)
  await expect(`${sections.join('\n\n')}\n`).toMatchFileSnapshot(`conversations/${language}.md`)
})

test.each([
  ['thanks, you stupid bot', 'I answer questions about trade between countries.'],
  ['imports from China, January 2026', '$407.7 million'],
])('in a group, "%s" is answered only if it is addressed to the bot', async (text, says) => {
  const app = await seedApp(today, seedEdits)
  const inGroup = { chat: { id: -7, kind: 'group' }, person: { id: 7, languageTag: 'en' }, text } as const
  expect(await app.respond({ ...inGroup, addressed: false })).toBeUndefined()
  expect((await app.respond({ ...inGroup, addressed: true }))?.text).toContain(says)
})
