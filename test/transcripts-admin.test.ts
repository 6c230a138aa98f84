import { expect, test } from 'vitest'
import { languages } from '../src/languages/languages.ts'
import { writeAdminReply } from '../src/writing/admin/admin-reply.ts'
import { shown } from './app.ts'
import { adminReplies } from './writing/admin/replies.ts'
import { writingIn } from './writing/writing.ts'

test.each(languages.map(({ code }) => code))('transcript of the admin messages in %s', async code => {
  const writing = writingIn(code)
  const { office } = writing.language.say
  const turns = Object.entries(adminReplies).map(
    ([name, reply]) => `## ${name}\n\n${shown(writeAdminReply(reply, writing))}`,
  )
  const refusals = [`## refused to everybody\n\n${office.onlyAdmins}`, `## not in private\n\n${office.inPrivate}`]
  await expect(`${[...turns, ...refusals].join('\n\n')}\n`).toMatchFileSnapshot(`transcripts/admin-${code}.md`)
})
