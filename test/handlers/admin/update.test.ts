/** /update as its owners see it; the services are made up. */
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { serviceIds as all, type FetchedFigures } from '../../../src/data/exchange/fetched-tables.ts'
import { nothing } from '../../../src/data/facts/add-steps.ts'
import type { Change } from '../../../src/data/model/edit.ts'
import { observationId } from '../../../src/data/model/fact-ids.ts'
import type { Observation, Source } from '../../../src/data/model/schema.ts'
import { languages } from '../../../src/languages/languages.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { shown } from '../../app.ts'
import { edits } from '../../data/made.ts'
import { editor, openRig, otherOwner, owner, type Rig, stranger } from './rig.ts'
import { type FakeStatistics, fakeStatistics } from './statistics.ts'

const organisation = {
  id: 'IMF',
  kind: 'statistics',
  names: { en: 'IMF', az: 'BVF', ru: 'МВФ', zh: '国际货币基金组织' },
} as const
const vintage = (month: string): Source => ({
  id: `imf-imts-${month}`,
  publisher: 'IMF Data',
  title: 'International Trade in Goods',
  published: `${month}-05`,
  language: 'en',
})
const [october, november] = [vintage('2026-10'), vintage('2026-11')]

/** The IMF's exports (X) or imports (M) of Azerbaijan, in dollars. */
function figure(of: string, dollars: string, source = november, more: Partial<Observation> = {}): Observation {
  const [flow, partner = '', period = ''] = of.split(' ')
  const bare: Omit<Observation, 'id'> = {
    measure: 'value',
    flow: flow === 'X' ? 'X' : 'M',
    reporter: 'AZE',
    partner,
    compiledBy: 'IMF',
    period,
    definition: { valuation: flow === 'X' ? 'FOB' : 'CIF' },
    citation: { source: source.id, place: partner },
    amount: { value: dollars, unitMult: 0, unit: 'USD' },
    ...more,
  }
  return { ...bare, id: observationId(bare) }
}

const imports = figure('M CHN 2025', '4789.9', october, { amount: { value: '4789.9', unitMult: 6, unit: 'USD' } })
const held: Change = {
  ...nothing,
  sources: [october],
  organisations: [organisation],
  observations: [imports, figure('X CHN 2025', '84412345', october), figure('X WLD 2025', '26500000000', october)],
}
const fetched = (observations: readonly Observation[], refused: FetchedFigures['refused'] = []): FetchedFigures => ({
  source: november,
  organisation,
  observations,
  refused,
})
/** One new figure, one revised, one the same to the dollar, one from the future, and a row that is none. */
const october2026 = fetched(
  [
    figure('X ITA 2025', '9100000000'),
    figure('M CHN 2025', '4801250000'),
    figure('X CHN 2025', '84412345.31'),
    figure('X CHN 2027', '1'),
  ],
  [{ row: 'W00 2025', why: 'no country' }],
)
const byYear = (wanted: { readonly every: string }): FetchedFigures =>
  wanted.every === 'year' ? october2026 : fetched([])

async function open(statistics: FakeStatistics, more: Parameters<typeof openRig>[0] = {}): Promise<Rig> {
  const engine = memoryEngine(journal)
  return openRig({ engine, clock: { at: '2026-11-27T12:00:00Z' }, statistics, ...more })
}
const journal = edits([held], 0, 'seed')

/** Turns the event loop until it is so. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turns = 0; !isSo(); turns++) {
    if (turns > 10_000) throw new Error('it does not come')
    await turn()
  }
}

/** The next message that the bot sends without being asked at that moment. */
async function next({ posted }: Rig): Promise<Message> {
  await until(() => posted.length > 0)
  return posted.shift()?.message ?? { text: '', entities: [], buttons: [] }
}
const held2025 = async ({ store }: Rig) => (await store.facts()).observation(imports.id)

describe('/update imf 2025', () => {
  const preview = `Update · not saved yet
IMF, 2025: new 1 · revised 1 · the same 1 · not taken 2
Largest revisions:
$4,789.9 million → $4,801.25 million · Azerbaijan’s imports from China, 2025 [1]
Not taken:
W00 2025: no country
X AZE CHN 2027: That period, or the day of its source, has not come yet. Look at the date.

[1] IMF, IMF Data, 5 Nov 2026

[ Publish ] [ Cancel ]`

  test('tells that it fetches, and then what it would change', async () => {
    const statistics = fakeStatistics({ imf: byYear })
    const rig = await open(statistics)
    expect(await rig.person(owner).hears('/update imf 2025')).toBe(
      'I am fetching from: IMF. You will see here what is new; nothing is saved before you decide.',
    )
    expect(shown(await next(rig))).toBe(preview)
    expect(statistics.asked).toEqual(['imf AZE 2025–2025 by year', 'imf AZE 2025-01–2025-12 by month'])
    expect((await held2025(rig))?.now).toEqual(imports)
  })

  test('is one edit, which keeps the id and the earlier value, and one /undo takes it back whole', async () => {
    const rig = await open(fakeStatistics({ imf: byYear }))
    const boss = rig.person(owner)
    const before = await rig.store.facts()
    await boss.say('/update imf 2025')
    const receipt = await boss.tap('Publish', await next(rig))
    expect(receipt.text).toContain(`Updated · version ${before.version + 1}\n1 figure, 1 corrected, 1 source`)
    const revised = await held2025(rig)
    expect(revised?.now.citation.source).toBe(november.id)
    expect(revised?.earlier).toEqual([imports])
    expect((await rig.store.facts()).size).toBe(before.size + 1)
    expect(await boss.hears('/log')).toContain('Update: 1 figure, 1 corrected, 1 source')
    await boss.say('/undo')
    await boss.tap('Save')
    const after = await rig.store.facts()
    expect(after.observation(imports.id)?.now).toEqual(imports)
    expect([after.size, after.sources.get(november.id)]).toEqual([before.size, undefined])
    expect(after.sources.get(october.id)).toEqual(october)
  })

  test('a repeated press saves nothing twice', async () => {
    const rig = await open(fakeStatistics({ imf: byYear }))
    const boss = rig.person(owner)
    await boss.say('/update imf 2025')
    const preview = await next(rig)
    const receipt = await boss.tap('Publish', preview)
    const { version } = await rig.store.facts()
    expect((await boss.tap('Publish', preview)).text).toBe(receipt.text)
    expect((await rig.store.facts()).version).toBe(version)
  })

  test('after a restart the button saves what was shown, and nothing is fetched again', async () => {
    const [engine, statistics] = [memoryEngine(journal), fakeStatistics({ imf: byYear })]
    const rig = await open(statistics, { engine })
    await rig.person(owner).say('/update imf 2025')
    const preview = await next(rig)
    const later = await open(fakeStatistics({}, { fetched: statistics.fetched }), { engine })
    expect((await later.person(owner).tap('Publish', preview)).text).toContain('1 figure, 1 corrected, 1 source')
    expect((await held2025(later))?.now.amount.value).toBe('4801250000')
  })

  test('a preview whose figures are not kept any more is too old', async () => {
    const engine = memoryEngine(journal)
    const rig = await open(fakeStatistics({ imf: byYear }), { engine })
    await rig.person(owner).say('/update imf 2025')
    const preview = await next(rig)
    const later = await open(fakeStatistics(), { engine })
    expect((await later.person(owner).tap('Publish', preview)).text).toBe(
      'This is too old and was not saved. Please send the line again.',
    )
    expect((await held2025(later))?.now).toEqual(imports)
  })

  test('with REVIEW on, another owner approves it', async () => {
    const rig = await open(fakeStatistics({ imf: byYear }), { isReviewed: true })
    await rig.person(owner).say('/update imf 2025')
    expect((await rig.person(owner).tap('Publish', await next(rig))).text).toContain('waits for another admin')
    const asked = await next(rig)
    expect(shown(asked)).toContain('IMF, 2025: new 1 · revised 1 · the same 1 · not taken 2')
    expect((await rig.person(otherOwner).tap('Approve', asked)).text).toContain('Updated · version')
  })

  test('twice, the second time there is nothing to save', async () => {
    const rig = await open(fakeStatistics({ imf: byYear }))
    const boss = rig.person(owner)
    await boss.say('/update imf 2025')
    const preview = await next(rig)
    await boss.say('/update imf 2025')
    const other = await next(rig)
    await boss.tap('Publish', preview)
    const nothingNew = `Update · nothing to save
IMF, 2025: new 0 · revised 0 · the same 3 · not taken 2`
    expect((await boss.tap('Publish', other)).text).toContain(nothingNew)
    await boss.say('/update imf 2025')
    expect((await next(rig)).text).toContain(nothingNew)
  })
})

test.each([
  [
    'en',
    'Publish and post corrections',
    'Posts that used a revised figure: 1 (to edit: 0, to answer: 1)',
    'Corrected: $4,789.9 million → $4,801.25 million · Azerbaijan’s imports from China, 2025 (revised by IMF) [1]',
  ],
  [
    'az',
    'Dərc et və düzəlişləri paylaş',
    'Dəqiqləşdirilən rəqəmin işləndiyi paylaşımlar: 1 (redaktə ediləcək: 0, cavab veriləcək: 1)',
    'Düzəldildi: 4 789,9 milyon $ → 4 801,25 milyon $ · Azərbaycanın Çindən idxalı, 2025 (dəqiqləşdirilib: BVF) [1]',
  ],
  [
    'ru',
    'Опубликовать, разослать поправки',
    'Публикаций с уточнёнными цифрами: 1 (изменить: 0, ответить: 1)',
    'Исправлено: $4\u00a0789,9 млн → $4\u00a0801,25 млн · импорт Азербайджана из Китая, 2025 (уточнено: МВФ) [1]',
  ],
  [
    'zh',
    '发布数据与更正',
    '用过修订数据的帖子：1（将编辑0条，将回复1条）',
    '更正：47.899亿美元 → 48.0125亿美元 · 阿塞拜疆自华进口额，2025年（国际货币基金组织修订） [1]',
  ],
] as const)(
  'in %s, a group that was told a figure is told its revision, and by whom',
  async (language, button, posts, told) => {
    const rig = await open(fakeStatistics({ imf: byYear }))
    for (const chat of [owner, -50]) await rig.store.changeChat(chat, () => ({ language }))
    rig.store.sentMessages.note({
      chat: -50,
      message: 11,
      at: Date.parse('2026-11-25T12:00:00Z') / 1000,
      ids: [imports.id],
    })
    const boss = rig.person(owner)
    await boss.say('/update imf 2025')
    const preview = await next(rig)
    expect(preview.text).toContain(posts)
    await boss.tap(button, preview)
    await rig.app.due?.()
    expect(rig.outbox.postings.flatMap(({ messages }) => messages.map(({ message }) => textOf(message)))).toEqual([
      told,
    ])
  },
)
const textOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'text' in message
    ? (String(message.text).split('\n')[0] ?? '')
    : ''

describe('a service that gives nothing changes nothing, and the reply has a way on', () => {
  const faults = ['unreachable', 'limited', 'refused', 'changed-shape', 'too-large'] as const
  const cases = languages.flatMap(({ code, say }) => faults.map(fault => [code, fault, say.office.update] as const))
  test.each(cases)('in %s: %s', async (language, fault, words) => {
    const rig = await open(fakeStatistics({ imf: () => fault }))
    await rig.store.changeChat(owner, () => ({ language }))
    const boss = rig.person(owner)
    const { version } = await rig.store.facts()
    await boss.say('/update imf 2021-2025')
    const { text, buttons } = await next(rig)
    const years = fault === 'unreachable' || fault === 'limited' ? '2021-2025' : '2025'
    expect(text.split('\n')).toEqual([
      expect.stringContaining(words.nothingNew),
      expect.stringContaining(words.services.imf),
    ])
    expect(text.endsWith(`/update imf ${years}`)).toBe(true)
    expect([buttons, (await rig.store.facts()).version]).toEqual([[], version])
  })
  test('the others are shown, and can be published', async () => {
    const rig = await open(fakeStatistics({ imf: byYear, wits: () => 'limited' }))
    await rig.person(owner).say('/update imf wits 2025')
    const preview = await next(rig)
    expect(preview.text).toContain(`IMF, 2025: new 1 · revised 1 · the same 1 · not taken 2
World Bank WITS takes no more requests for now. Its figures stay as they are; try again in an hour: /update wits 2025`)
    expect((await rig.person(owner).tap('Publish', preview)).text).toContain('1 figure, 1 corrected, 1 source')
  })
  test('an error of the program is told as such, and leaves a line in the log', async () => {
    const statistics = fakeStatistics({ imf: () => Promise.reject(new Error('a fault of ours')) })
    const rig = await open(statistics)
    await rig.person(owner).say('/update imf')
    expect((await next(rig)).text).toMatch(/^The update failed through an error of mine\. Nothing was changed/)
    await until(() => statistics.lines.length > 0)
    expect(statistics.lines).toEqual(['an update failed: Error: a fault of ours'])
  })
  test('a stop of the program is silent, and the next update may run', async () => {
    const rig = await open(fakeStatistics({ imf: () => 'stopped', wits: () => fetched([]) }))
    const boss = rig.person(owner)
    await boss.say('/update imf')
    while ((await boss.hears('/update wits')).startsWith('An update')) await turn()
    expect((await next(rig)).text).toContain('World Bank WITS')
  })
})

function withResolvers() {
  let resolve: (figures: FetchedFigures) => void = () => undefined
  const promise = new Promise<FetchedFigures>(fulfil => {
    resolve = fulfil
  })
  return { promise, resolve }
}

test('a second update has to wait for the first', async () => {
  const release = withResolvers()
  const rig = await open(fakeStatistics({ imf: () => release.promise }))
  await rig.person(owner).say('/update imf')
  expect(await rig.person(otherOwner).hears('/update wits')).toBe(
    'An update is being fetched already, and its result comes to the owner who asked. Please send the line again after that.',
  )
  release.resolve(october2026)
  await next(rig)
})

describe('it is for owners', () => {
  test.each([
    ['an editor', editor, 'Only owners do that. Please ask one of them: /admins list'],
    ['a stranger', stranger, 'Only the bot’s admins can do that. What everyone can ask is in /help.'],
  ])('not for %s', async (_, person, words) => {
    const statistics = fakeStatistics({ imf: byYear })
    const rig = await open(statistics)
    await rig.store.change({ do: 'appoint', person: editor }, owner, new Date('2026-11-27T12:00:00Z'))
    expect(await rig.person(person).hears('/update imf')).toBe(words)
    expect(statistics.asked).toEqual([])
  })
  test('nor does a press of somebody else save it', async () => {
    const rig = await open(fakeStatistics({ imf: byYear }))
    await rig.person(owner).say('/update imf 2025')
    const preview = await next(rig)
    await rig.person(otherOwner).tap('Publish', preview)
    await rig.person(stranger).tap('Publish', preview)
    expect((await held2025(rig))?.now).toEqual(imports)
  })
})

describe('what is asked', () => {
  test.each([
    ['/update imf', ['imf AZE 2025–2025 by year', 'imf AZE 2025-01–2026-11 by month']],
    ['/update imf 2021-2025', ['imf AZE 2021–2025 by year', 'imf AZE 2021-01–2025-12 by month']],
    ['/update IMF 2026', ['imf AZE 2026-01–2026-11 by month']],
    ['/update wits', ['wits AZE 2021–2025 by year']],
    ['/update wits 2026', ['wits AZE 2025–2025 by year']],
    ['/update eurostat 2024', ['comext EU27AZE 2024–2024 by year', 'comext EU27AZE 2024-01–2024-12 by month']],
    ['/update census 2025–2026', ['census USAAZE 2025–2025 by year', 'census USAAZE 2025-01–2026-11 by month']],
  ])('%s', async (line, questions) => {
    const statistics = fakeStatistics(Object.fromEntries(all.map(id => [id, () => fetched([])])))
    const rig = await open(statistics)
    await rig.person(owner).say(line)
    await next(rig)
    expect(statistics.asked).toEqual(questions)
  })
  test('/update asks every service', async () => {
    const statistics = fakeStatistics()
    const rig = await open(statistics)
    expect(await rig.person(owner).hears('/update')).toContain(
      'IMF, World Bank WITS, UN Comtrade, Eurostat Comext, US Census Bureau',
    )
    expect((await next(rig)).text.match(/does not answer/g)).toHaveLength(5)
  })
  test.each([
    ['/update imt', '“imt” is not a service. Try imf,'],
    ['/update imf 2025-2021', '“2025-2021” is not a period'],
    ['/update imf 2027', '“2027” is not a period'],
    ['/update imf 2021 2022', 'I read the period twice; the second was “2022”'],
    ['/update constructor', '“constructor” is not a service. Try imf, wits, comtrade, comext or census.'],
    ['/update narnia 2024', '“narnia” is not a service. Try imf, wits, comtrade, comext or census.'],
  ])('%s is not understood', async (line, words) => {
    const statistics = fakeStatistics()
    const rig = await open(statistics)
    expect(await rig.person(owner).hears(line)).toContain(words)
    expect(statistics.asked).toEqual([])
  })
})

describe('UPDATE_EVERY', () => {
  const [everyMs, clock] = [24 * 3_600_000, { at: '2026-11-27T12:00:00Z' }]
  test('sends every owner a preview, which saves nothing by itself', async () => {
    const rig = await open(fakeStatistics({ imf: byYear }, { everyMs }), { clock })
    const { version } = await rig.store.facts()
    await rig.app.due?.()
    await until(() => rig.posted.length === 2)
    expect(rig.posted.map(({ chat }) => chat)).toEqual([owner, otherOwner])
    expect(rig.posted[1]?.message.text).toContain('IMF, 2025–2026: new 1 · revised 1 · the same 1 · not taken 2')
    expect((await rig.store.facts()).version).toBe(version)
    const [first, second] = rig.posted.map(({ message }) => message)
    expect((await rig.person(otherOwner).tap('Publish', second)).text).toContain('Updated · version')
    expect((await rig.person(owner).tap('Publish', first)).text).toContain('Update · nothing to save')
  })
  test('is silent without news, once a day, also over a restart', async () => {
    const engine = memoryEngine(journal)
    const statistics = fakeStatistics({ imf: () => fetched([figure('X CHN 2025', '84412345')]) }, { everyMs })
    const rig = await open(statistics, { clock, engine })
    await rig.app.due?.()
    await until(() => statistics.lines.length > 0)
    expect(statistics.lines).toEqual([
      'the scheduled update found nothing new: 2 figures are the same; wits unreachable, comtrade unreachable, comext unreachable, census unreachable',
    ])
    await rig.app.due?.()
    const again = fakeStatistics({}, { everyMs })
    const restarted = await open(again, { engine, clock })
    await restarted.app.due?.()
    expect([again.asked, statistics.lines.length, rig.posted]).toEqual([[], 1, []])
    clock.at = '2026-11-28T00:00:00Z'
    await restarted.app.due?.()
    expect(again.asked.length).toBeGreaterThan(0)
  })
  test('off: nothing is fetched', async () => {
    const statistics = fakeStatistics({ imf: byYear })
    await (await open(statistics)).app.due?.()
    expect(statistics.asked).toEqual([])
  })
})
