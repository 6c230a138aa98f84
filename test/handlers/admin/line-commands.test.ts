/** Changing data by lines, as an admin sees it. */
import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { StoreError } from '../../../src/data/engine/store-error.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { pressEdits } from '../../facts.ts'
import { editor, type Options, openRig, otherOwner, owner, type Rig, stranger } from './rig.ts'

const source = 'report-az-2026-02-23'
/** A source of another publisher. */
const another = 'report-ru-2025-12-25'
const add = `/add turnover CHN 2026-02 395.1m by AZ_SCC source ${source} "reached $395.1 million"`
/** The id of the figure that was published last. */
const newest = async ({ store }: Rig): Promise<string> => {
  const facts = await store.facts()
  return facts.since(facts.version - 1)[0] ?? ''
}
const labels = (message: { readonly buttons: readonly (readonly { readonly label: string }[])[] }) =>
  message.buttons.flat().map(({ label }) => label)

describe('in reply to an answer', () => {
  /** The reply to a question, and what a reply to it carries. */
  const asked = async (rig: Rig, question: string): Promise<Partial<Request>> => {
    const answer = await rig.person(owner).say(question)
    const request = { chat: { id: owner, kind: 'private' }, person: { id: owner }, addressed: true } as const
    await rig.app.onSent(request, answer, [900])
    return { repliedTo: 900, replied: { ours: true, text: answer.text } }
  }

  test('/edit, /history and /retract are about its figure', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    await boss.say(add)
    await boss.tap('Publish')
    const id = await newest(rig)
    const reply = await asked(rig, '/turnover 2026-02')
    expect(await boss.hears('/edit 396.1m because misprint', reply)).toContain('$395.1 million → $396.1 million')
    expect(await boss.hears('/edit', reply)).toContain(`/edit ${id} 395.1 million USD`)
    expect(await boss.hears('/history', reply)).toContain(id)
    expect(await boss.hears('/retract printed twice', reply)).toContain('Because: printed twice')
    expect((await boss.tap('Save')).text).toContain('Retracted')
  })

  test('with several figures each gets a line to copy', async () => {
    const rig = await openRig()
    const shown = await rig.person(owner).hears('/history', await asked(rig, '/chart 2021-2025'))
    expect(shown).toMatch(/^Which of them\?/)
    expect(shown.match(/^\/history [a-z0-9]{10} · \$/gm)?.length).toBeGreaterThan(2)
  })

  test('with an id, or in reply to anything else, nothing changes', async () => {
    const rig = await openRig()
    const reply = await asked(rig, '/turnover 2025')
    const boss = rig.person(owner)
    expect(await boss.hears('/edit k8ymqdxxa9 4bn', reply)).toContain('I hold no figure or quote “k8ymqdxxa9”')
    expect(await boss.hears('/edit 4bn', { replied: { ours: true, text: 'Hello' } })).toContain('Still missing: the id')
  })
})

describe('a figure that is held already', () => {
  test('is shown with its id; [ Edit it ] corrects it to the new one', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    await boss.say(add)
    await boss.tap('Publish')
    const id = await newest(rig)
    const shown = await boss.say(add.replaceAll('395.1', '396.1'))
    expect(shown.text).toContain(`${id} · $395.1 million · China–Azerbaijan turnover, February 2026`)
    expect(shown.entities).toContainEqual({ type: 'code', offset: shown.text.indexOf(id), length: 10 })
    expect((await boss.tap('Edit it')).text).toContain('$395.1 million → $396.1 million')
    expect((await boss.tap('Save')).text).toContain('Corrected')
  })

  test('in the same words, or in another source, it comes as a line to be changed', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    await boss.say(add)
    await boss.tap('Publish')
    const id = await newest(rig)
    for (const line of [add, add.replace(source, another)]) {
      await boss.say(line)
      expect((await boss.tap('Edit it')).text).toContain(`/edit ${id} 395.1 million USD`)
    }
  })
})

describe('several /add in one message', () => {
  const growth = '/add turnover CHN 2026-02 +4.2% by AZ_SCC "up 4.2 percent"'
  const rank = '/add turnover CHN 2026-02 third-largest partner by AZ_SCC "the third-largest partner"'

  test('are one change with one button; a source holds for the lines below', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const shown = await boss.hears([add, growth, rank].join('\n'))
    for (const words of ['$395.1 million', '+4.2%', '3rd']) expect(shown).toContain(words)
    expect(shown.split('Report, 23 Feb 2026')).toHaveLength(2)
    const before = (await rig.store.facts()).version
    expect((await boss.tap('Publish')).text).toContain('Published')
    const facts = await rig.store.facts()
    expect(facts.version).toBe(before + 1)
    expect(facts.since(before)).toHaveLength(3)
  })

  test('a quotation holds for the lines below; a number that is not in it is refused', async () => {
    const boss = (await openRig()).person(owner)
    const both = add.replace('reached $395.1 million', 'reached $395.1 million, up 4.2 percent')
    const bare = growth.replace(' "up 4.2 percent"', '')
    expect(await boss.hears(`${both}\n${bare}`)).toContain('+4.2%')
    expect(await boss.hears(`${both}\n${bare.replace('4.2', '4.3')}`)).toMatch(
      /^Line 2: The quotation does not hold 4\.3%\./,
    )
    // A quote has words of its own.
    expect(await boss.hears(`${both}\n/add quote lu-mei`)).toContain('Still missing: the words')
  })

  test('a line may name a project of the line above', async () => {
    const boss = (await openRig()).person(owner)
    const project = '/add project garadagh-solar name "Garadagh solar park"'
    const fact = `/add project garadagh-solar over 300,000 families source ${source} "more than 300,000 families"`
    expect(await boss.hears(`${project}\n${fact}`)).toContain('Garadagh solar park')
    expect((await boss.tap('Publish')).text).toContain('Published')
  })

  test('the problem of one names its line, in each language', async () => {
    const boss = (await openRig()).person(owner)
    const text = [add, growth.replace('AZ_SCC', 'AZ_SCX')].join('\n')
    expect(await boss.hears(text)).toMatch(/^Line 2: .*AZ_SCX.*AZ_SCC/s)
    for (const [tag, line] of [
      ['az', 'Sətir 2: '],
      ['ru', 'Строка 2: '],
      ['zh', '第 2 行：'],
    ] as const) {
      await boss.say(`/lang ${tag}`)
      expect(await boss.hears(text)).toContain(line)
    }
  })

  test('what one lacks is completed by a reply, and the others are kept', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const asked = await boss.hears([add, growth.replace(' by AZ_SCC', '')].join('\n'))
    expect(asked).toContain('Still missing: who counted.')
    const shown = await boss.hears('AZ_SCC', { replied: { ours: true, text: asked } })
    expect(shown).toContain('+4.2%')
    await boss.tap('Change')
    expect(
      boss.last.text
        .split('\n')
        .slice(-2)
        .map(line => line.slice(0, 5)),
    ).toEqual(['/add ', '/add '])
  })
})

describe('/add', () => {
  test('shows what would be saved, and saves nothing before the button', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const shown = await boss.hears(add)
    expect(shown).toContain('$395.1 million')
    expect(shown).toContain('February 2026')
    expect(shown).toContain('not saved yet')
    expect(labels(boss.last)).toEqual(['Publish', 'Change', 'Cancel'])
    expect(await rig.person(stranger).hears('/turnover 2026-02')).not.toContain('395.1')
    const receipt = await boss.tap('Publish')
    expect(receipt.text).toContain('Published')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).toContain('$395.1 million')
  })

  test('publishes once, however often it is tapped, and gives the receipt again', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const preview = await boss.say(add)
    const first = await boss.tap('Publish', preview)
    const { version } = await rig.store.facts()
    const second = await boss.tap('Publish', preview)
    expect(second.text.split('\n')[0]).toBe(first.text.split('\n')[0])
    expect((await rig.store.facts()).version).toBe(version)
  })

  test('survives a restart between the preview and the button', async () => {
    const engine = memoryEngine(pressEdits)
    const preview = await (await openRig({ engine })).person(owner).say(add)
    const again = await openRig({ engine })
    expect((await again.person(owner).tap('Publish', preview)).text).toContain('Published')
  })

  test('shows the receipt after a kill between saving and answering', async () => {
    const engine = memoryEngine(pressEdits)
    const one = await openRig({ engine })
    const preview = await one.person(owner).say(add)
    // The journal has the change; the mark that it is done was lost in the kill.
    const killed = async () => Promise.reject(new Error('killed'))
    const lost = { ...engine, put: killed, update: killed }
    const dying = await openRig({ engine: lost })
    await dying.person(owner).tap('Publish', preview)
    const again = await openRig({ engine })
    const { version } = await again.store.facts()
    expect((await again.person(owner).tap('Publish', preview)).text).toContain('Published')
    expect((await again.store.facts()).version).toBe(version)
  })

  test('comes back as a line to be changed', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const preview = await boss.say(add)
    const line = await boss.tap('Change')
    expect(line.text.split('\n').at(-1)).toBe(add)
    expect(line.entities).toContainEqual(expect.objectContaining({ type: 'code', length: add.length }))
    expect((await boss.tap('Publish', preview)).text).toBe('Cancelled. Nothing was changed.')
    expect((await boss.tap('Back', line)).text).toBe(preview.text)
    expect(labels(boss.last)).toEqual(['Publish', 'Change', 'Cancel'])
    await boss.tap('Change')
    await boss.say(add.replaceAll('395.1', '396.1'))
    expect((await boss.tap('Publish')).text).toContain('$396.1 million')
  })

  test.each<[string, readonly string[], string]>([
    [
      'the amount with its words',
      ['396.1m "reached $396.1 million"'],
      '$396.1 million · China–Azerbaijan turnover, February 2026',
    ],
    [
      'one after the other',
      ['396.1m', '"reached $396.1 million"'],
      '$396.1 million · China–Azerbaijan turnover, February 2026',
    ],
    ['the period, in reply', ['2026-03'], '$395.1 million · China–Azerbaijan turnover, March 2026'],
    ['who counted', ['by CN_GACC'], 'Counted by: General Administration of Customs of China (CN_GACC)'],
    ['a word that is no part', ['nonsense_1'], 'I don’t know “nonsense” here.'],
    ['a mistake and then the amount', ['nonsense_1', '396.1m at "table 2" "$396.1 million"'], '$396.1 million'],
    ['a question', ['imports from China 2025'], 'imports from China, 2025'],
    ['a question with its mark', ['396.1m?'], 'I answer questions about trade'],
    ['a whole line', [add.replaceAll('395.1', '397.1')], '$397.1 million'],
  ])('after [ Change ] takes what is different: %s', async (name, texts, expected) => {
    const boss = (await openRig()).person(owner)
    await boss.say(add)
    const { text } = await boss.tap('Change')
    expect(text).toContain('Reply with what is different')
    for (const one of texts) await boss.say(one, name.endsWith('reply') ? { replied: { ours: true, text } } : {})
    expect(boss.last.text).toContain(expected)
    expect(boss.last.text).not.toContain('Published')
  })

  test('after [ Back ] a message changes it no more', async () => {
    const boss = (await openRig()).person(owner)
    await boss.say(add)
    await boss.tap('Change')
    await boss.tap('Back')
    expect(await boss.hears('396.1m')).not.toContain('not saved yet')
  })

  test('is forgotten when it is cancelled', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const preview = await boss.say(add)
    expect((await boss.tap('Cancel', preview)).text).toBe('Cancelled. Nothing was changed.')
    expect((await boss.tap('Publish', preview)).text).toBe('Cancelled. Nothing was changed.')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).not.toContain('395.1')
  })

  test('says so when the data has changed since, and saves at the next tap', async () => {
    const rig = await openRig()
    const [boss, other] = [rig.person(owner), rig.person(otherOwner)]
    const preview = await boss.say(add)
    await other.say(
      add.replace('395.1m', '401.2m').replace('$395.1 million', '$401.2 million').replace(source, another),
    )
    await other.tap('Publish')
    const changed = await boss.tap('Publish', preview)
    expect(changed.text).toContain('changed since')
    expect(changed.text).toContain('$401.2 million')
    expect((await boss.tap('Publish')).text).toContain('Published')
  })

  test('works only for its author', async () => {
    const rig = await openRig()
    const preview = await rig.person(owner).say(add)
    const { version } = await rig.store.facts()
    await rig.person(otherOwner).tap('Publish', preview)
    await rig.person(stranger).tap('Publish', preview)
    expect((await rig.store.facts()).version).toBe(version)
  })

  test('expires after a day', async () => {
    const clock = { at: '2026-11-24T12:00:00Z' }
    const rig = await openRig({ clock })
    const boss = rig.person(owner)
    const preview = await boss.say(add)
    clock.at = '2026-11-25T12:00:01Z'
    expect((await boss.tap('Publish', preview)).text).toContain('too old')
  })

  test('asks for what is missing, and takes it in a reply', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const asked = await boss.hears(add.replace(' by AZ_SCC', ''))
    expect(asked).toContain('who counted')
    const shown = await boss.hears('AZ_SCC', { replied: { ours: true, text: asked } })
    expect(shown).toContain('$395.1 million')
    expect((await boss.tap('Publish')).text).toContain('Published')
  })

  test.each([
    ['an unknown source', add.replace(source, 'report-az-2026-02-24'), 'report-az-2026-02-23'],
    ['an unknown organisation', add.replace('AZ_SCC', 'AZ_SCX'), 'AZ_SCC'],
    ['a month that is none', add.replace('2026-02', '2026-13'), '2026-13'],
    ['a period still to come', add.replace('2026-02', '2027-02'), 'not come yet'],
    ['a word that nobody reads', `${add} bold`, 'bold'],
    [
      'a number that its quotation lacks',
      add.replace('395.1m', '359.1m'),
      'The quotation does not hold $359.1 million',
    ],
    ['a scale that is not that of its quotation', add.replace('395.1m', '395.1bn'), 'does not hold $395.1 billion'],
  ])('%s gets one sentence and a way on', async (_, line, way) => {
    const rig = await openRig()
    const boss = rig.person(owner)
    expect(await boss.hears(line)).toContain(way)
    expect(labels(boss.last)).not.toContain('Publish')
  })

  test.each(['112%', '-3%'])('a share of %s is warned of', async share => {
    const rig = await openRig()
    const line = `/add share TUR 2025 of exports ${share} by AZ_SCC source ${source} "a share of ${share}"`
    expect(await rig.person(owner).hears(line)).toContain('⚠ Not possible: ')
  })
})

describe('/edit and /retract', () => {
  async function published(options: Options = {}) {
    const rig = await openRig(options)
    const boss = rig.person(owner)
    await boss.say(add)
    await boss.tap('Publish')
    return { rig, boss, id: await newest(rig) }
  }

  /** A question in a group, whose answer is message 78. */
  async function answeredInGroup(rig: Rig): Promise<void> {
    const request: Request = {
      chat: { id: -9, kind: 'group' },
      person: { id: 3 },
      addressed: true,
      message: 77,
      text: '/turnover 2026-02',
    }
    const message = await rig.app.respond(request)
    if (message !== undefined) await rig.app.onSent(request, message, [78])
  }

  test('/edit shows old and new; readers see the new one', async () => {
    const { rig, boss, id } = await published()
    const shown = await boss.hears(`/edit ${id} 396.1m`)
    expect(shown).toContain('$395.1 million')
    expect(shown).toContain('$396.1 million')
    expect(labels(boss.last)).toEqual(['Save', 'Cancel'])
    await boss.tap('Save')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).toContain('$396.1 million')
  })

  test('/edit … because: the reason is shown, stored and told with the edit; LOG_CHAT also gets the fingerprint', async () => {
    const { rig, boss, id } = await published({ logChat: -7 })
    expect(await boss.hears(`/edit ${id} 396.1m because misprint`)).toContain('\nBecause: misprint\n')
    const said = '$395.1 million → $396.1 million · China–Azerbaijan turnover, February 2026 (misprint)'
    const receipt = await boss.tap('Save')
    expect(receipt.text).toContain(said)
    expect(rig.posted.at(-1)?.message.text).toContain(said)
    const fingerprint = `Fingerprint of the log: ${rig.store.head().slice(0, 32)}`
    expect(rig.posted.at(-1)?.message.text).toContain(fingerprint)
    expect(receipt.text).not.toContain('Fingerprint')
    expect(await boss.hears('/log')).toContain(`corrected: ${said}`)
    expect(await boss.hears(`/history ${id}`)).toContain('· replaces $395.1 million (misprint)\n')
  })

  test.each([
    ['потому что опечатка в таблице', '\nBecause: опечатка в таблице\n'],
    ['çünki cədvəldə səhv var', '\nBecause: cədvəldə səhv var\n'],
    ['因为表格有误', '\nBecause: 表格有误\n'],
  ])('/edit … %s', async (words, line) => {
    const { boss, id } = await published()
    expect(await boss.hears(`/edit ${id} 396.1m ${words}`)).toContain(line)
  })

  test('the reason of a correction that is undone and made again comes back with it', async () => {
    const { boss, id } = await published()
    await boss.say(`/edit ${id} 396.1m because misprint`)
    await boss.tap('Save')
    await boss.tap('Undo')
    expect(boss.last.text).toContain('(misprint)')
    await boss.tap('Save')
    await boss.say('/redo')
    expect(boss.last.text).toContain('(misprint)')
    await boss.tap('Save')
    expect(await boss.hears(`/history ${id}`)).toMatch(/brought version \d+ again · [^\n]*\(misprint\)\n/)
  })

  test('/edit of a figure that was used in a group offers to correct there too, and keeps where', async () => {
    const { rig, boss, id } = await published()
    await answeredInGroup(rig)
    expect(await boss.hears(`/edit ${id} 396.1m`)).toContain('Posts that used it: 1 (to edit: 0, to answer: 1)')
    expect(labels(boss.last)).toEqual(['Save', 'Save and post corrections', 'Cancel'])
    await boss.tap('Save and post corrections')
    const { version } = await rig.store.facts()
    expect(await rig.store.sentMessages.correction(version)).toMatchObject({ id, posts: [{ chat: -9, message: 78 }] })
  })

  test('corrections that the disk refuses: the receipt says so, and a second press stores them', async () => {
    const engine = memoryEngine(pressEdits)
    let isFull = false
    const update: typeof engine.update = (name, ...rest) =>
      isFull && name.startsWith('correction:') ? Promise.reject(new Error('full')) : engine.update(name, ...rest)
    const { rig, boss, id } = await published({ engine: { ...engine, update }, logChat: -7 })
    await answeredInGroup(rig)
    await boss.say(`/edit ${id} 396.1m`)
    isFull = true
    const receipt = await boss.tap('Save and post corrections')
    expect(receipt.text).toContain('its corrections are not')
    expect(labels(receipt)).toEqual(['Save and post corrections', 'Undo'])
    const logged = rig.posted.length
    expect((await boss.tap('Save and post corrections')).text).toContain('its corrections are not')
    isFull = false
    expect(labels(await boss.tap('Save and post corrections'))).toEqual(['Undo'])
    expect(boss.last.text).not.toContain('its corrections are not')
    const { version } = await rig.store.facts()
    expect(await rig.store.sentMessages.correction(version)).toMatchObject({ id, posts: [{ chat: -9, message: 78 }] })
    expect(rig.posted).toHaveLength(logged)
  })

  test('an undo within the hour offers to revert the corrections there', async () => {
    const { rig, boss, id } = await published()
    await answeredInGroup(rig)
    await boss.say(`/edit ${id} 396.1m`)
    await boss.tap('Save and post corrections')
    await boss.tap('Undo')
    expect(boss.last.text).toContain('Posts that used it: 1')
    expect(labels(boss.last)).toEqual(['Save', 'Save and post corrections', 'Cancel'])
    await boss.tap('Save and post corrections')
    const { version } = await rig.store.facts()
    expect(await rig.store.sentMessages.correction(version)).toMatchObject({ id, posts: [{ chat: -9, message: 78 }] })
  })

  test('a withdrawal that is undone brings the figure back where it was used', async () => {
    const { rig, boss, id } = await published()
    await answeredInGroup(rig)
    await boss.say(`/retract ${id} because it was a draft`)
    await boss.tap('Save and post corrections')
    await boss.tap('Undo')
    await boss.tap('Save and post corrections')
    const { version } = await rig.store.facts()
    expect(await rig.store.sentMessages.correction(version)).toMatchObject({ id, posts: [{ chat: -9, message: 78 }] })
  })

  test('/retract needs a reason, and takes it away from readers', async () => {
    const { rig, boss, id } = await published()
    expect(await boss.hears(`/retract ${id}`)).toContain('the reason')
    expect(await boss.hears(`/retract ${id} because it was a draft`)).toContain('it was a draft')
    expect((await boss.tap('Save')).text).toContain('$395.1 million')
    expect(await boss.hears('/log')).toContain('retracted: $395.1 million')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).not.toContain('395.1')
  })

  test('/undo and /redo take the last change back and bring it again', async () => {
    const { rig, boss } = await published()
    expect(await boss.hears('/undo')).toContain('$395.1 million')
    await boss.tap('Save')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).not.toContain('395.1')
    const again = await boss.hears('/redo')
    expect(again).toContain('$395.1 million')
    expect(again).not.toContain('took back')
    await boss.tap('Save')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).toContain('$395.1 million')
    expect(await boss.hears('/redo')).toContain('nothing')
  })

  test('the button under the receipt undoes it', async () => {
    const { rig, boss } = await published()
    expect((await boss.tap('Undo')).text).toContain('not saved yet')
    await boss.tap('Save')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).not.toContain('395.1')
  })

  test('an editor can undo only their own changes, an owner anybody’s', async () => {
    const { rig, boss } = await published()
    await boss.say(`/admins add ${editor}`)
    await boss.tap('Save')
    const aysel = rig.person(editor)
    expect(await aysel.hears('/undo')).toContain('nothing of yours')
    await aysel.say(add.replace('2026-02', '2026-03').replace('395.1', '412.0').replace('$395.1', '$412.0'))
    await aysel.tap('Publish')
    expect(await rig.person(otherOwner).hears('/undo')).toContain('$412.0 million')
  })

  test('/history and /log say who, when and what', async () => {
    const { boss, id } = await published()
    await boss.say(`/edit ${id} 396.1m`)
    await boss.tap('Save')
    const history = await boss.hears(`/history ${id}`)
    expect(history).toContain('$395.1 million')
    expect(history).toContain('$396.1 million')
    expect(history).toContain(String(owner))
    expect(await boss.hears('/log')).toContain('Fingerprint')
    expect(labels(boss.last)).toEqual(['Older ›'])
    expect((await boss.tap('Older ›')).text).toContain('with the first data')
    expect((await boss.tap('‹ Newer')).text).toContain(String(owner))
  })
})

describe('with REVIEW=on', () => {
  const reviewed = async () => {
    const rig = await openRig({ isReviewed: true, logChat: -77 })
    return { rig, boss: rig.person(owner), other: rig.person(otherOwner) }
  }

  test('corrections that the disk refuses at an approval: the approver presses again', async () => {
    const engine = memoryEngine(pressEdits)
    let isFull = false
    const update: typeof engine.update = (name, ...rest) =>
      isFull && name.startsWith('correction:') ? Promise.reject(new Error('full')) : engine.update(name, ...rest)
    const rig = await openRig({ isReviewed: true, engine: { ...engine, update } })
    const [boss, other] = [rig.person(owner), rig.person(otherOwner)]
    const [id = ''] = (await rig.store.facts()).since(0)
    rig.store.sentMessages.note({ chat: -9, message: 78, at: Date.parse('2026-11-24T11:00:00Z') / 1000, ids: [id] })
    await boss.say(`/retract ${id} because it was a draft`)
    await boss.tap('Save and post corrections')
    await other.say('/queue')
    isFull = true
    expect(labels(await other.tap('Approve'))).toEqual(['Save and post corrections', 'Undo'])
    expect(await other.hears('/queue')).toContain('Nothing waits')
    isFull = false
    const [receipt] = rig.posted.filter(({ chat }) => chat === owner)
    expect(labels(await boss.tap('Save and post corrections', receipt?.message))).toEqual(['Undo'])
    const { version } = await rig.store.facts()
    expect(await rig.store.sentMessages.correction(version)).toMatchObject({ id, posts: [{ chat: -9, message: 78 }] })
  })

  test('a change waits until another admin approves it', async () => {
    const { rig, boss, other } = await reviewed()
    await boss.say(add)
    expect((await boss.tap('Publish')).text).toContain('waits for another admin')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).not.toContain('395.1')
    // The other admin is notified, and can also open the queue.
    expect(rig.posted.map(({ chat }) => chat)).toEqual([otherOwner])
    expect(await other.hears('/queue')).toContain('$395.1 million')
    expect(labels(other.last)).toEqual(['Approve', 'Reject'])
    expect((await other.tap('Approve')).text).toContain('Published')
    expect(await rig.person(stranger).hears('/turnover 2026-02')).toContain('$395.1 million')
    const [edit] = await rig.store.edits(undefined, 1)
    expect(edit).toMatchObject({ by: owner, approvedBy: otherOwner })
    expect(rig.posted.map(({ chat }) => chat)).toEqual([otherOwner, -77, owner])
  })

  test('cannot be approved by its author', async () => {
    const { rig, boss, other } = await reviewed()
    await boss.say(add)
    await boss.tap('Publish')
    const { version } = await rig.store.facts()
    expect((await boss.tap('Approve', await other.say('/queue'))).text).toContain('nother admin')
    expect((await rig.store.facts()).version).toBe(version)
  })

  test('a rejection needs a reason, and the asker is told', async () => {
    const { rig, boss, other } = await reviewed()
    await boss.say(add)
    await boss.tap('Publish')
    await other.say('/queue')
    const asked = await other.tap('Reject')
    expect(asked.text).toContain('the reason')
    expect(await other.hears('the source says 359', { replied: { ours: true, text: asked.text } })).toContain(
      'rejected',
    )
    expect(rig.posted.at(-1)).toMatchObject({ chat: owner })
    expect(rig.posted.at(-1)?.message.text).toContain('the source says 359')
    expect(await other.hears('/queue')).not.toContain('395.1')
  })
})

test.each([
  ['a disk that is full', 'ENOSPC', 'disk is full'],
  ['a folder that is read-only', 'EROFS', 'cannot write its data now'],
])('%s is told, and nothing refused appears later', async (_, code, sentence) => {
  const engine = memoryEngine(pressEdits)
  const cause = Object.assign(new Error('refused'), { code })
  const refusing = {
    ...engine,
    append: () => Promise.reject(new StoreError('cannot keep the change', { cause })),
  }
  const rig = await openRig({ engine: refusing })
  const boss = rig.person(owner)
  const preview = await boss.say(add)
  expect((await boss.tap('Publish', preview)).text).toContain(sentence)
  expect(await rig.person(stranger).hears('/turnover 2026-02')).not.toContain('395.1')
  // The disk works again: the same button saves the change.
  const again = await openRig({ engine })
  expect((await again.person(owner).tap('Publish', preview)).text).toContain('Published')
})

describe('a clock that was set back', () => {
  test('loses nothing and keeps the order of changes', async () => {
    const clock = { at: '2026-11-24T12:00:00Z' }
    const rig = await openRig({ clock })
    const boss = rig.person(owner)
    await boss.say(add)
    await boss.tap('Publish')
    clock.at = '2026-11-20T12:00:00Z'
    await boss.say(add.replace('2026-02', '2026-01').replace(source, another))
    await boss.tap('Publish')
    const log = await boss.hears('/log')
    expect(log.indexOf('January 2026')).toBeLessThan(log.indexOf('February 2026'))
    expect(await rig.person(stranger).hears('/turnover 2026-02')).toContain('$395.1 million')
  })

  test('before the period of a figure stops it with a sentence', async () => {
    const rig = await openRig({ clock: { at: '2020-01-01T12:00:00Z' } })
    const boss = rig.person(owner)
    expect(await boss.hears(add)).toContain('not come yet')
    expect(labels(boss.last)).toEqual(['Change', 'Cancel'])
  })
})

describe('/gaps and /stats', () => {
  test('count questions and answers, without persons', async () => {
    const rig = await openRig()
    await rig.person(stranger).say('/exports 2017 Iceland')
    await rig.person(stranger).say('/turnover 2025')
    const boss = rig.person(owner)
    expect(await boss.hears('/gaps')).toContain('2017')
    const stats = await boss.hears('/stats')
    expect(stats).toContain('answers 2')
    expect(stats).not.toContain(String(stranger))
  })

  test('[ Add 1 ] gives the line of /add for the question, and a reply completes it', async () => {
    const rig = await openRig()
    await rig.person(stranger).say('/exports 2017 Iceland')
    const boss = rig.person(owner)
    await boss.say('/gaps')
    const line = await boss.tap('Add 1')
    expect(line.text).toContain('Still missing: the amount, who counted, the source, the quotation')
    expect(line.text).toContain('/add exports AZE ISL 2017')
    const rest = '1.1m by AZ_SCC source report-az-2026-02-23 "exports of $1.1 million"'
    await boss.say(rest, { replied: { text: line.text, ours: true } })
    await boss.tap('Publish')
    expect(await boss.hears('/gaps')).not.toContain('Iceland')
  })

  test('a press is no question, and what has come since is no gap', async () => {
    const rig = await openRig()
    const reader = rig.person(stranger)
    await reader.say('/exports 2017 Iceland')
    const chat = { id: stranger, kind: 'private' } as const
    await rig.app.press('1fX-AZE-ISL-2017', { chat, person: { id: stranger }, addressed: true })
    const boss = rig.person(owner)
    expect(await boss.hears('/gaps')).toMatch(/Iceland, 2017: once/)
    await boss.say('/add exports ISL 2017 1.1m by AZ_SCC source report-az-2026-02-23 "exports of $1.1 million"')
    await boss.tap('Publish')
    expect(await boss.hears('/gaps')).not.toContain('Iceland')
  })
})

describe('hints for admins', () => {
  test('gets from their menu’s /import what it needs, and a reader of the same name the imports', async () => {
    const rig = await openRig()
    expect(await rig.person(owner).hears('/import')).toBe(
      'Send the file as your next message, or later in reply to this one.\n/import …',
    )
    expect(await rig.person(stranger).hears('/import')).toContain('imports from China')
  })

  test.each(['/import', '/restore'])('completes %s with a file as the reply', async command => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const asked = await boss.hears(command)
    const file = { id: 'F1', name: 'figures.csv' }
    // This rig has no files: the request for one is enough.
    const { text } = await boss.say(undefined, { file, replied: { ours: true, text: asked } })
    expect(text).toBe('The file cannot be fetched any more. Please send it again.')
  })

  test('says that the seed cannot be undone as a whole', async () => {
    const rig = await openRig()
    expect(await rig.person(owner).hears('/undo 3')).toBe(
      'Version 3 came with the first data and cannot be undone as a whole. Change a figure of it with /edit or /retract.',
    )
  })

  test.each([
    ['/undo last week', '“last week” is not a version. Try a number from /log, or /undo alone for the last change.'],
    [
      '/edit zzzz 3m',
      'I hold no figure or quote “zzzz”.\nTap Sources, then Evidence, under an answer: its id is there.',
    ],
    [
      '/edit turnover 3m',
      'Still missing: the id. Reply with just that, or tap the line to copy it, complete it and send it.\n/edit … turnover 3m',
    ],
  ])('%s', async (line, said) => expect(await (await openRig()).person(owner).hears(line)).toBe(said))

  test('says how a source that is not held is entered', async () => {
    const rig = await openRig()
    expect(await rig.person(owner).hears(add.replace(source, 'report-2026-03-20'))).toMatch(
      /I hold no source.*Nearest: .*\n.*\n\/source add report-2026-03-20 publisher "…" title "…" published … lang …$/,
    )
  })
})

test.each([
  ['a quotation', 'topics record', 'topics trade, energy'],
  ['a source', 'title "One"', 'title "Two"'],
])('%s that somebody else has corrected since is shown again before it is saved', async (what, mine, theirs) => {
  const rig = await openRig()
  const quote = (await rig.store.facts()).statements().find(({ kind }) => kind === 'quote')
  const line = what === 'a source' ? `/source edit ${source}` : `/edit ${quote?.id}`
  const [boss, other] = [rig.person(owner), rig.person(otherOwner)]
  const preview = await boss.say(`${line} ${mine}`)
  await other.say(`${line} ${theirs}`)
  await other.tap('Save')
  const { version } = await rig.store.facts()
  expect((await boss.tap('Save', preview)).text).toContain('The data has changed since')
  expect((await rig.store.facts()).version).toBe(version)
  await boss.tap('Save')
  expect((await rig.store.facts()).version).toBe(version + 1)
})

test.each([
  ['en', 'not saved yet', 'Publish', 'Published', 'I hold no source'],
  ['az', 'hələ saxlanılmayıb', 'Dərc et', 'Dərc olundu', 'Bazada belə mənbə yoxdur'],
  ['ru', 'ещё не сохранено', 'Опубликовать', 'Опубликовано', 'В базе нет источника'],
  ['zh', '尚未保存', '发布', '已发布', '未收录来源'],
])(
  'the exchange is in the language of the admin, whatever that of the line: %s',
  async (tag, unsaved, publish, done, no) => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const person = { id: owner, languageTag: tag }
    const lines = [
      `/add turnover CHN 2026-02 395.1m by AZ_SCC source ${source} "the total reached $395.1 million"`,
      `/add dövriyyə Türkiyə 2026-02 395,1 mln hesablayan AZ_SCC mənbə ${source} "dövriyyə 395,1 milyona çatıb"`,
      `/add оборот Россия 2026-02 395,1 млн по данным AZ_SCC источник ${source} "оборот составил 395,1 млн"`,
      `/add 贸易额 美国 2026年2月 3.951亿 据 AZ_SCC 来源 ${source} "贸易额3.951亿美元"`,
    ]
    for (const line of lines) {
      expect((await boss.say(line, { person })).text).toContain(unsaved)
      expect(boss.last.buttons.flat().map(({ label }) => label)).toContain(publish)
      const data = boss.last.buttons.flat().find(({ label }) => label === publish)?.data ?? ''
      const base = {
        chat: { id: owner, kind: 'private' as const },
        person,
        own: true as const,
        message: 500,
        addressed: true,
      }
      expect((await rig.app.press(data, base)).message?.text).toContain(done)
      expect(await boss.hears(line.replace(source, 'kpler-x'), { person })).toContain(no)
    }
  },
)
