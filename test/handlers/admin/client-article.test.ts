/** The first article of the seed, pasted into a store that does not hold it: published with two messages, and answered from. */
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import type { Edit } from '../../../src/data/model/edit.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { add } from '../../data/made.ts'
import { organisations, projects, speakers } from '../../data/seeds.ts'
import { openRig, owner, type Rig, stranger } from './rig.ts'

const article = readFileSync(
  new URL('../../../src/data/seed/articles/report-2026-03-13-lumei.txt', import.meta.url),
  'utf8',
)
const names: Edit = {
  version: 1,
  at: '2026-03-14T00:00:00.000Z',
  by: 'seed',
  change: add({ organisations, speakers, projects }),
}

async function published(journal: readonly Edit[]): Promise<{ rig: Rig; list: Message; receipt: Message }> {
  const rig = await openRig({ engine: memoryEngine(journal) })
  const boss = rig.person(owner)
  const list = await boss.say(`/ingest ${article}`)
  const publish = list.buttons.flat().find(({ label }) => label.startsWith('Publish'))?.label ?? ''
  return { rig, list, receipt: await boss.tap(publish) }
}

const figures: readonly [question: string, ...says: readonly string[]][] = [
  ['how much did China and Azerbaijan trade in 2025?', '$4.87 billion', '+30.2%', 'third record year in a row'],
  ['what was the trade with China in January 2026?', '$420 million'],
  ["what place did China take among Azerbaijan's trading partners in January 2026?", '3rd'],
  ['was China the third largest trading partner for the first time?', '3rd', 'first time'],
]
const projectFacts: readonly [question: string, ...says: readonly string[]][] = [
  ['when was the Khizi-Absheron wind farm opened?', '8 Jan 2026'],
  ['what is the largest wind project in the South Caucasus?', 'the largest wind energy project in the South Caucasus'],
  ['how many families will the Khizi-Absheron wind farm power?', 'over 300,000 families', 'expected'],
  ['how many tons of CO2 will the wind farm save?', '400,000 tonnes', 'expected'],
]
const quotes: readonly [question: string, ...says: readonly string[]][] = [
  ['what did Lu Mei say about cooperation?', 'has demonstrated significant and robust growth'],
  ['what did the ambassador say about the Belt and Road?', 'within the framework of the Belt and Road Initiative'],
  [
    'what did Lu Mei say about the wind farm?',
    'which is expected to provide electricity to more than 300,000 families',
  ],
]

describe.each([
  ['the names of the seed only', [names], [...figures, ...projectFacts, ...quotes]],
  ['nothing at all', [], [...figures, ...quotes]],
])('in a store of %s', (_, journal, questions) => {
  let made: Awaited<ReturnType<typeof published>>
  beforeAll(async () => {
    made = await published(journal)
  })

  test('two messages publish it', () => {
    expect(made.list.text).toContain('Report, 13 Mar 2026')
    expect(made.receipt.text).toContain('Published')
  })

  test.each(questions)('%s', async (question, ...says) => {
    const answer = await made.rig.person(stranger).hears(question)
    for (const words of says) expect(answer).toContain(words)
    expect(answer).toContain('Lu Mei')
    expect(answer).toContain('Report, 13 Mar 2026')
  })

  test('the evidence of each figure is its sentence', async () => {
    const facts = await made.rig.store.facts()
    const all = facts.ofSource('report-2026-03-13')
    expect(all).toHaveLength(4)
    for (const { id, citation } of all) {
      expect(article).toContain(citation.excerpt)
      expect(await made.rig.person(stranger).hears(`/sources ${id}`)).toContain(citation.excerpt)
    }
  })
})
