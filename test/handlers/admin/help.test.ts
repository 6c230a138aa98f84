/** /help mentions admin commands to admins only. */
import { expect, test } from 'vitest'
import { editor, openRig, owner, stranger } from './rig.ts'

const mark = '/add /edit /source'

test.each([
  ['en', 'You can edit the data'],
  ['az', 'Məlumatı siz idarə edirsiniz'],
  ['ru', 'Данные ведёте вы'],
  ['zh', '您负责维护数据'],
])('in %s, in one more line of nine', async (languageTag, words) => {
  const boss = (await openRig()).person(owner)
  const { text } = await boss.say('/help', { person: { id: owner, languageTag } })
  expect(text.split('\n').at(-1)).toContain(words)
  expect(text.split('\n').at(-1)).toContain(mark)
  expect(text.split('\n').length).toBeLessThanOrEqual(9)
  expect([...text].length).toBeLessThanOrEqual(600)
})

test('an editor sees it from the day of the appointment, also when the page is cached for others', async () => {
  const rig = await openRig()
  const reader = rig.person(editor)
  expect(await rig.person(stranger).hears('/help')).not.toContain(mark)
  expect(await reader.hears('/help')).not.toContain(mark)
  const boss = rig.person(owner)
  await boss.say(`/admins add ${editor}`)
  await boss.tap('Save')
  expect(await reader.hears('/help')).toContain(mark)
  expect(await rig.person(stranger).hears('/help')).not.toContain(mark)
})

test.each([
  ['in a group', { chat: { id: -100, kind: 'group' }, addressed: true }],
  ['in a private chat that is not theirs', { chat: { id: stranger, kind: 'private' } }],
] as const)('not %s', async (_, more) =>
  expect(await (await openRig()).person(owner).hears('/help', more)).not.toContain(mark),
)

test('and under no other page', async () =>
  expect(await (await openRig()).person(owner).hears('/about')).not.toContain(mark))

test.each([
  [
    'en',
    '/help edit',
    '/edit · Correct what is held\nFor example:\n/edit k8ymqdxxa9 396.2m because misprint in the table',
  ],
  [
    'ru',
    '/help /ingest',
    '/ingest · Прочитать статью и внести её цифры\nНапример:\n/ingest\n/ingest https://report.az/en/trade',
  ],
  ['az', '/help update', '\nMəsələn:\n/update imf 2021-2025'],
  ['zh', '/help undo', '\n例如：\n/undo\n/undo 1072'],
  ['en', '/help add', '/add asks step by step'],
])('an admin gets lines of a command of theirs, in %s: %s', async (languageTag, text, said) => {
  const rig = await openRig()
  const help = await rig.person(owner).hears(text, { person: { id: owner, languageTag } })
  expect(help).toContain(said)
  expect(help).not.toContain(mark)
  expect(await rig.person(stranger).hears(text)).toContain('What I can answer')
})

test.each([
  ['en', '/check Trade with China reached $4.87 billion in 2025'],
  ['az', '/check Çinlə ticarət 2025-ci ildə 4,87 milyard dollara çatıb'],
  ['ru', '/check Товарооборот с Китаем в 2025 году достиг $4,87 млрд'],
  ['zh', '/check 2025年对华贸易额达到48.7亿美元'],
])('/help check has a line to send, which is understood: %s', async (languageTag, line) => {
  const reader = (await openRig()).person(stranger)
  const person = { id: stranger, languageTag }
  expect(await reader.hears('/help check', { person })).toContain(line)
  expect(await reader.hears(line, { person })).toMatch(/^1 .*\n✓ |^.*\n✓ /)
})
