/** A file that changes what is held: its preview shows each row that it replaces or withdraws, and those that stand out. */
import { expect, test } from 'vitest'
import { observationsCsv } from '../../../src/writing/files/csv.ts'
import { pressFacts } from '../../facts.ts'
import { openRig, otherOwner, owner } from './rig.ts'

const file = { id: 'F1', name: 'figures.csv', size: 100 }

/** The table of all figures of /backup csv, with these replaced. */
async function csvWith(...edits: readonly (readonly [RegExp, string])[]): Promise<Uint8Array> {
  const all = pressFacts.sources.list.flatMap(({ id }) => [...pressFacts.ofSource(id)])
  let text = Buffer.concat([...observationsCsv(all)]).toString('utf8')
  for (const [row, instead] of edits) {
    const [line = ''] = text.split('\r\n').filter(it => row.test(it))
    text = text.replace(line, line.replace(/,4\.87,/, `,${instead},`))
  }
  return new TextEncoder().encode(text)
}
/** China's turnover of 2025 in the client's article: $4.87 billion. */
const turnover = /value,T,CHN,AZE,2025,.*,4\.87,|value,T,AZE,CHN,2025,.*,4\.87,/

async function imports(instead: string, isReviewed = false) {
  const files = new Map([['F1', await csvWith([turnover, instead])]])
  const rig = await openRig({ files, isReviewed, logChat: -77 })
  const me = rig.person(owner)
  return { rig, me, message: await me.say('/import', { file }) }
}

const labels = (message: { readonly buttons: readonly (readonly { readonly label: string }[])[] }) =>
  message.buttons.flat().map(({ label }) => label)

test('ten times too much is shown with what it replaces, and saved by a button that says so', async () => {
  const { me, message } = await imports('48.7')
  expect(message.text).toContain('⚠ $4.87 billion → $48.7 billion · China–Azerbaijan turnover, 2025')
  expect(message.text).toContain('+900%')
  expect(labels(message)).toEqual(['⚠ ×10 · Publish', 'Cancel'])
  expect((await me.tap('⚠ ×10 · Publish')).text).toContain('⚠ $4.87 billion → $48.7 billion')
  expect(await me.hears('/log')).toMatch(/Import: 1 corrected; .*\$4\.87 billion → \$48\.7 billion/)
})

test('a small revision is shown too, with the usual button', async () => {
  const { message } = await imports('4.88')
  expect(message.text).toContain('✓ $4.87 billion → $4.88 billion · China–Azerbaijan turnover, 2025')
  expect(labels(message)).toEqual(['Publish', 'Cancel'])
})

test('the second admin and the log chat see it as well', async () => {
  const { rig, me } = await imports('48.7', true)
  await me.tap('⚠ ×10 · Publish')
  const reviewer = rig.person(otherOwner)
  const shown = await reviewer.say('/queue')
  expect(shown.text).toContain('⚠ $4.87 billion → $48.7 billion')
  expect(labels(shown)).toContain('⚠ ×10 · Approve')
  await reviewer.tap('⚠ ×10 · Approve')
  const logged = rig.posted.filter(({ chat }) => chat === -77).map(({ message }) => message.text)
  expect(logged.join('\n')).toContain('$4.87 billion → $48.7 billion')
})
