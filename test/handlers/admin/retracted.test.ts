/** What readers and editors see of figures and quotations that were retracted. */
import { describe, expect, test } from 'vitest'
import { pressFacts } from '../../facts.ts'
import { labels } from '../../writing/writing.ts'
import { openRig, owner, stranger } from './rig.ts'

const id = 'xb0y01j7pe'

async function retracted(line = `/retract ${id} because entered twice`) {
  const rig = await openRig()
  const [boss, reader] = [rig.person(owner), rig.person(stranger)]
  await boss.say(line)
  await boss.tap('Save')
  return { rig, boss, reader }
}

describe('the card of a retracted figure', () => {
  test.each([
    ['by its id', `/sources ${id}`],
    ['by its deep link', `/start 1e-${id}`],
    ['by a link to its citation', `/start 1b-${id}-apa`],
  ])('%s tells when, by which edit and why, and what leads now', async (_, line) => {
    const { reader } = await retracted()
    const card = await reader.say(line)
    const lines = card.text.split('\n')
    expect(lines[0]).toBe('Withdrawn · $4.87 billion · China–Azerbaijan turnover, 2025 [1]')
    expect(lines[1]).toBe('Why: entered twice')
    expect(lines[2]).toMatch(/^Withdrawn: 24 Nov 2026 · version [\d,]+$/)
    expect(lines[3]).toBe('Held now: over $4 billion [2]')
    expect(card.text).not.toContain(String(owner))
    expect(labels(card).flat()).toContain('Turnover · China, 2025')
    expect((await reader.tap('Turnover · China, 2025')).text).toMatch(
      /^Over \$4 billion · China–Azerbaijan turnover, 2025/,
    )
  })

  test('is the answer to the old button under a message', async () => {
    const rig = await openRig()
    const [boss, reader] = [rig.person(owner), rig.person(stranger)]
    await reader.say('/sources 2025')
    const old = reader.last
    await boss.say(`/retract ${id} because entered twice`)
    await boss.tap('Save')
    expect((await reader.tap('Evidence', old)).text).toContain('Withdrawn · $4.87 billion')
  })

  test('is the evidence again when the retraction is undone', async () => {
    const { boss, reader } = await retracted()
    await boss.tap('Undo')
    await boss.tap('Save')
    expect((await reader.say(`/sources ${id}`)).text).toMatch(/^\$4\.87 billion · /)
  })

  test('an id that was never held stays unknown', async () => {
    const { reader } = await retracted()
    expect((await reader.say('/start 1e-zzzzzzzzzz')).text).toContain('No figure has the id')
  })
})

test('the card of a retracted quotation shows its words', async () => {
  const quote = pressFacts.statements().find(({ kind }) => kind === 'quote')
  const { reader } = await retracted(`/retract ${quote?.id} because he did not say it`)
  const { text } = await reader.say(`/start 1e-${quote?.id}`)
  expect(text).toMatch(/^Withdrawn\n/)
  expect(text).toContain('Why: he did not say it')
  expect(text).toContain(quote?.words)
})

test('/history of a retracted figure lists the retraction first', async () => {
  const { boss } = await retracted()
  const { text } = await boss.say(`/history ${id}`)
  expect(text).toContain('retracted: $4.87 billion; because entered twice')
  expect(text).toContain('China–Azerbaijan turnover, 2025')
})

test.each([`/edit ${id} 4.9bn`, `/retract ${id} because again`])('%s says that it was withdrawn', async line => {
  const { boss } = await retracted()
  expect(await boss.hears(line)).toBe(`${id} was withdrawn. /history ${id} tells why; /add enters it again.`)
})

test('a question whose only figure was retracted says so, and leads to its card', async () => {
  const rig = await openRig()
  const [boss, reader] = [rig.person(owner), rig.person(stranger)]
  await boss.say('/add turnover FRA 1991 395.1m by AZ_SCC source report-2026-03-13-lumei "reached $395.1 million"')
  const published = await boss.tap('Publish')
  const added = /Id: (\w+)/.exec(published.text)?.[1]
  await boss.tap('Undo')
  await boss.tap('Save')
  const answer = await reader.say('/turnover france 1991')
  expect(answer.text).toContain('Withdrawn: 24 Nov 2026 (its entry was undone)')
  expect(answer.text).not.toContain('395.1')
  expect((await reader.tap('Evidence')).text).toContain(`Figure ${added}`)
})
