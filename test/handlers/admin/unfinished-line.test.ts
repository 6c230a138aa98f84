/** After "Still missing …" the next message completes the line, as a reply to it does. */
import { expect, test } from 'vitest'
import { openRig, owner } from './rig.ts'

const id = 'k8ymqdxxa9'
const source = 'report-az-2026-02-23'
const begun = '/add turnover CHN 2026-02 395.1m'
const whole = '$395.1 million · China–Azerbaijan turnover, February 2026'

test.each<[string, readonly string[], string]>([
  ['all of it', [begun, `AZ_SCC source ${source} "reached $395.1 million"`], whole],
  ['one part after the other', [begun, 'AZ_SCC', source, 'reached $395.1 million'], whole],
  [
    'a question in between',
    [begun, 'imports from China 2025', `AZ_SCC source ${source} "reached $395.1 million"`],
    whole,
  ],
  ['the quotation first', [begun, 'Turnover with China reached $395.1 million', 'AZ_SCC', source], whole],
  ['a quotation', [`${begun} by AZ_SCC source ${source}`, 'Turnover with China reached $395.1 million'], whole],
  ['an id', ['/history', 'nothing1234'], 'Nothing is known under that id'],
])('%s', async (_, lines, expected) => {
  const boss = (await openRig()).person(owner)
  for (const line of lines) await boss.say(line)
  expect(boss.last.text).toContain(expected)
})

test.each(['2026-03-20', '20.03.2026', '20 March 2026', '2026年3月20日'])(
  'the day of publication, though a question may have one: %s',
  async day => {
    const boss = (await openRig()).person(owner)
    await boss.say('/ingest Trade turnover with China reached $395.1 million in February 2026, Report informs.')
    const asked = boss.last.text
    expect(asked).toContain('published …')
    await boss.say(day)
    expect(boss.last.text).toContain('20 Mar 2026')
    await boss.say('/ingest Trade turnover with China reached $395.1 million in February 2026, Report informs.')
    expect(await boss.hears('2025')).not.toContain('published')
  },
)

const article = `Trade in February
BAKU, 20 March 2026, Report
Trade turnover of Azerbaijan with China reached $395.1 million in February 2026, customs said.`

test('the article, as the next message and as a reply, with its lines', async () => {
  const boss = (await openRig()).person(owner)
  for (const more of [{}, { replied: { ours: true as const, text: (await boss.say('/ingest')).text } }]) {
    const asked = await boss.say('/ingest')
    expect(asked.text).toContain('a link, or the text of the article')
    expect(await boss.hears('imports from China 2025')).toContain('imports from China, 2025')
    await boss.say('/ingest')
    const list = await boss.hears(article, more)
    expect(list).toContain('Title: Trade in February')
    expect(list).toContain('☑ 1 · $395.1 million · China–Azerbaijan turnover, February 2026')
  }
})

test.each<[string, readonly string[], string]>([
  [
    'a headline',
    ['/source add', '2026-03-20', 'Report', 'Trade with China grows', 'en'],
    'Title: Trade with China grows',
  ],
  ['a Chinese headline', ['/source add', '2026-03-20', 'Report', '中阿贸易额增长', 'zh'], 'Title: 中阿贸易额增长'],
  ['an office', ['/add speaker', 'Sun Li', 'Ambassador of China'], 'Sun Li, Ambassador of China'],
  ['a question meanwhile', ['/add speaker', 'Sun Li', 'exports to China?'], 'exports to China'],
  ['thanks meanwhile', ['/add speaker', 'Sun Li', 'thanks'], 'Any time'],
])('words that could be a question: %s', async (_, lines, expected) => {
  const boss = (await openRig()).person(owner)
  for (const line of lines) await boss.say(line)
  expect(boss.last.text).toContain(expected)
})

test.each<[string, readonly string[]]>([
  ['the day first', ['2026-03-20', 'Report']],
  ['the outlet first', ['publisher "Report"', '2026-03-20']],
  ['both at once', ['Report\n2026-03-20']],
])('no part of a source stays empty: %s', async (_, replies) => {
  const boss = (await openRig()).person(owner)
  await boss.say(
    '/ingest Trade turnover of Azerbaijan with China reached $395.1 million in February 2026, customs said.',
  )
  expect(boss.last.text).toContain('Still missing: the publisher, the day of publication')
  for (const [at, reply] of replies.entries()) {
    if (at > 0) expect(boss.last.text).toMatch(/^Still missing: the (?:publisher|day of publication)\. /)
    await boss.say(reply)
  }
  expect(boss.last.text).toContain('\nReport, 20 Mar 2026\n')
})

test.each<[string, string, string]>([
  ['a question', 'imports from China 2025', 'imports from China, 2025'],
  ['a question with its mark', 'what was reached?', 'I answer questions about trade'],
  ['thanks', 'thanks', 'Any time'],
  ['a greeting', 'hello', 'What I can answer'],
])('%s is answered as always', async (_, text, expected) => {
  const boss = (await openRig()).person(owner)
  await boss.say(begun)
  expect(await boss.hears(text)).toContain(expected)
})

test.each(['turnover with China 2025', 'why is that?'])('no reason for a change: %s', async text => {
  const boss = (await openRig()).person(owner)
  expect(await boss.hears(`/retract ${id}`)).not.toContain('Because')
  expect(await boss.hears(text)).not.toContain('Because')
})

test('another line ends it, and so does an hour', async () => {
  const clock = { at: '2026-11-24T12:00:00Z' }
  const boss = (await openRig({ clock })).person(owner)
  await boss.say(begun)
  await boss.say('/log')
  expect(await boss.hears(`AZ_SCC source ${source}`)).not.toContain('Still missing')
  await boss.say(begun)
  clock.at = '2026-11-24T13:01:00Z'
  expect(await boss.hears(`AZ_SCC source ${source}`)).not.toContain('Still missing')
})

test.each([
  ['az', 'Hələ çatmır', '395,1 milyon $'],
  ['ru', 'Ещё не хватает', '395,1 млн'],
  ['zh', '还缺', '3.951亿美元'],
] as const)('in %s', async (language, missing, amount) => {
  const rig = await openRig()
  await rig.store.changeChat(owner, () => ({ language }))
  const boss = rig.person(owner)
  expect(await boss.hears(begun)).toContain(missing)
  expect(await boss.hears(`AZ_SCC source ${source} "reached $395.1 million"`)).toContain(amount)
})

test('the reason of a rejection, only as a reply: a rejection has no preview', async () => {
  const rig = await openRig({ isReviewed: true })
  const [author, reviewer] = [rig.person(owner), rig.person(44)]
  await author.say(`${begun} by AZ_SCC source ${source} "reached $395.1 million"`)
  await author.tap('Publish')
  await reviewer.say('/queue')
  const { text } = await reviewer.tap('Reject')
  expect(await reviewer.hears('Kamran, call me back')).toBe(text)
  expect(await reviewer.hears('/turnover 2025')).toContain('$4.87 billion')
  expect(await reviewer.hears('the month is wrong', { replied: { ours: true, text } })).toContain('It was rejected')
})

test.each([
  ['/import', 'figures.txt'],
  ['/restore', 'backup.jsonl'],
])('the file of %s', async (command, name) => {
  const boss = (await openRig()).person(owner)
  const file = { id: 'F1', name }
  expect((await boss.say(undefined, { file })).text).toContain('I read text only')
  await boss.say(command)
  // This rig has no files: the request for one is enough.
  expect((await boss.say(undefined, { file })).text).toContain('The file cannot be fetched any more')
})
