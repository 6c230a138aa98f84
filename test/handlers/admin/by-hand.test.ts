/** The client's article typed in two messages, in the words of each language, into a store that has only the names of the seed. */
import { expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { languages } from '../../../src/languages/languages.ts'
import { shown } from '../../app.ts'
import { add } from '../../data/made.ts'
import { organisations, projects, speakers } from '../../data/seeds.ts'
import { lines, messageIn, sourceLine } from './by-hand.ts'
import { openRig, owner } from './rig.ts'

const names = add({ organisations, speakers, projects })

async function typed(code: keyof typeof lines) {
  const seed = { version: 1, at: '2026-03-14T00:00:00.000Z', by: 'seed', change: names } as const
  const rig = await openRig({ engine: memoryEngine([seed]) })
  const boss = rig.person(owner)
  await boss.say(`/lang ${code}`)
  const turns: string[] = []
  for (const message of [sourceLine[code], messageIn(code)]) {
    turns.push(`> ${message.replaceAll('\n', '\n> ')}`, shown(await boss.say(message)))
    const [first = ''] = boss.last.buttons.flat().map(({ label }) => label)
    turns.push(`> [ ${first} ]`, shown(await boss.tap(first)))
  }
  return { transcript: `${turns.join('\n\n')}\n`, facts: await rig.store.facts() }
}

test.each(languages.map(({ code }) => code))('in %s: no line is refused, and each gives the same fact', async code => {
  const { transcript, facts } = await typed(code)
  await expect(transcript).toMatchFileSnapshot(`../../transcripts/by-hand-${code}.md`)
  expect(facts.version).toBe(3)
  const added = [...facts.ofSource('report-2026-03-13').map(({ id }) => id), ...facts.statements().map(({ id }) => id)]
  expect(added).toHaveLength(lines[code].length)
  const english = code === 'en' ? facts : (await typed('en')).facts
  expect(added.toSorted()).toEqual(
    [...english.ofSource('report-2026-03-13'), ...english.statements()].map(({ id }) => id).toSorted(),
  )
})
