import { expect, test } from 'vitest'
import { readCardOwner, withCardOwner } from '../../../src/writing/message/card-buttons.ts'
import type { Button } from '../../../src/writing/message/message.ts'

const card = (...data: readonly string[]) => ({
  text: '$4.87 billion',
  entities: [],
  buttons: data.map((one): readonly Button[] => [{ label: 'Sources', data: one }]),
})
const figure = '1fT-AZE-CHN-2025'
const by = { owner: 7_000_001, bot: '@karvan_bot' }
const buttonsOf = (message: ReturnType<typeof withCardOwner>) =>
  message.buttons.flat().map(({ data, url }) => data ?? url)

test('by default the buttons of a card carry its owner, behind the language', () => {
  const owned = buttonsOf(withCardOwner(card(`az.${figure}`, `az.s.${figure}`), { ...by, cards: undefined }))
  const digits = (7_000_001).toString(36)
  expect(owned).toEqual([`az.u${digits}.${figure}`, `az.u${digits}.s.${figure}`])
  expect(readCardOwner(owned[1]?.slice(3) ?? '')).toEqual({ owner: 7_000_001, data: `s.${figure}` })
  expect(owned.every(it => (it ?? '').length <= 64)).toBe(true)
})

test('a button without room for its owner is a link to the bot', () => {
  const long = `1qbelt-and-road-${'x'.repeat(40)}`
  const [found] = buttonsOf(withCardOwner(card(`az.${figure}~${long}`), { ...by, cards: undefined }))
  expect(found).toMatch(/^az\.u/)
  expect(buttonsOf(withCardOwner(card(`az.${'x'.repeat(60)}`), { ...by, cards: undefined }))).toEqual([])
})

test('for everybody the buttons stay as they are; as links they open the bot', () => {
  expect(buttonsOf(withCardOwner(card(`az.${figure}`), { ...by, cards: 'everyone' }))).toEqual([`az.${figure}`])
  expect(buttonsOf(withCardOwner(card(`az.s.${figure}`, 'nonsense'), { ...by, cards: 'links' }))).toEqual([
    `https://t.me/karvan_bot?start=${figure}`,
  ])
})

test('data without an owner is read as it is', () => {
  for (const data of [figure, `s.${figure}`, 'set.cards', 'undo']) expect(readCardOwner(data)).toEqual({ data })
})
