/** Previews of changes, as an admin sees them. */
import { describe, expect, test } from 'vitest'
import { published } from '../../../src/answers/figures/held/candidates.ts'
import type { AdminReply, AdminReplyOf } from '../../../src/answers/model/admin-reply.ts'
import type { ChangeCheck } from '../../../src/answers/model/change-check.ts'
import type { Change } from '../../../src/data/model/edit.ts'
import { writeAdminReply } from '../../../src/writing/admin/admin-reply.ts'
import { readPress } from '../../../src/writing/admin/button-data.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { add } from '../../data/made.ts'
import { marked, writingIn } from '../writing.ts'
import { addFebruary, adminReplies, editor, february, held, made, owner, paper, preview, token } from './replies.ts'

const shown = (reply: AdminReply | undefined): Message => {
  if (reply === undefined) throw new Error('no such deed')
  return writeAdminReply(reply, writingIn('en'))
}
const lines = (reply: AdminReply | undefined): readonly string[] => shown(reply).text.split('\n')
const presses = (reply: AdminReply): readonly string[] =>
  shown(reply)
    .buttons.flat()
    .map(({ label, data }) => `${label}: ${readPress(data ?? '')?.press} ${readPress(data ?? '')?.token === token}`)

describe('an addition', () => {
  const message = shown(adminReplies['add, a figure'])

  test('shows its excerpt, compiler and source', () => {
    expect(message.text.split('\n')).toEqual([
      'Add · not saved yet',
      '$395.1 million · China–Azerbaijan turnover, February 2026 [1]',
      'reached $395.1 million',
      'Counted by: State Customs Committee of Azerbaijan (AZ_SCC)',
      'Holds: 1 figure, 1 source',
      '',
      '[1] State Customs Committee of Azerbaijan, Report, 20 Mar 2026',
    ])
  })

  test('has its figure in bold and its excerpt in a quotation block, and links to its new source', () => {
    expect(marked(message)).toEqual([
      'bold «Add»',
      'bold «$395.1 million»',
      `text_link «[1]» ${paper.url}`,
      'blockquote «reached $395.1 million»',
      `text_link «[1]» ${paper.url}`,
      `text_link «Report» ${paper.url}`,
    ])
  })

  test('of several facts says how many, and lists them', () => {
    expect(lines(adminReplies['add, several']).slice(0, 5)).toEqual([
      'Add · not saved yet',
      'Holds: 2 figures, 1 statement, 1 source',
      '$395.1 million · China–Azerbaijan turnover, February 2026 [1]',
      '$395.1 million · Azerbaijan’s exports to China, February 2026 [1]',
      'Lu Mei: “Bilateral trade turnover between China and Azerbaijan reached $4.87 billion in 2025, an increase of…” [2]',
    ])
  })
})

test('a correction shows the value before and after', () => {
  const message = shown(adminReplies['edit, with posts'])
  expect(message.text.split('\n').slice(0, 6)).toEqual([
    'Edit · not saved yet',
    '$3.744 billion → $3.75 billion · China–Azerbaijan turnover, 2024 [1]',
    '– → “3.75 billion”',
    'Said by: Ilham Aliyev, President of Azerbaijan (ilham-aliyev)',
    'Place in the text: body of the text → table 2',
    'Counted by: President of Azerbaijan (AZ_PRES) → official statistics of Azerbaijan, office not named (AZ_STAT)',
  ])
  expect(message.text).toContain('\nBecause: misprint in the table\n')
  expect(message.text).toContain('\nPosts that used it: 3\n\n')
  expect(marked(message)).toContain('bold «$3.75 billion»')
})

test('a correction of the period, the flow or the source shows them as well', () => {
  const before = held('dvjks5e65j')
  const to = {
    ...before,
    period: '2023',
    flow: 'X',
    citation: { ...before.citation, source: 'vestnik-174831' },
  } as const
  expect(lines(preview({ do: 'correct', to }, { before, checks: [] })).slice(1, 4)).toEqual([
    '$3.744 billion · China–Azerbaijan turnover, 2024 → Azerbaijan’s exports to China, 2023 [1]',
    'Source: [2] → [1]',
    'Said by: Ilham Aliyev, President of Azerbaijan (ilham-aliyev)',
  ])
})

test('a withdrawal tells why', () => {
  expect(lines(adminReplies.retract)).toContain('Because: the paper has corrected itself')
})

test('an undo shows the edit that it reverts', () => {
  expect(lines(adminReplies.undo).slice(0, 3)).toEqual([
    'Undo · not saved yet',
    'Version 1,072 · 23 Nov 2026 09:05 UTC · 123456789',
    '$395.1 million · China–Azerbaijan turnover, February 2026 [1]',
  ])
})

test('the undo of a withdrawal names the figure that it brings back, not its id', () => {
  const back: Change = { do: 'several', for: 'undo', of: 1073, steps: [addFebruary] }
  const withdrawal = made(1073, { do: 'withdraw', id: february().id, why: 'misread' })
  expect(lines(preview(back, { edit: withdrawal, checks: [] }))[2]).toBe(
    'Retracted: $395.1 million · China–Azerbaijan turnover, February 2026; because misread',
  )
})

test('a file shows what it would change, and ten rejected rows', () => {
  const change: Change = { do: 'several', for: 'import', steps: [addFebruary] }
  const rejected = Array.from({ length: 12 }, (_, i) => ({ row: i + 2, why: 'number', heard: `x${i}` }) as const)
  expect(lines(preview(change, { checks: [], tally: { added: 1, changed: 2, same: 3000, rejected } }))).toEqual([
    'Import · not saved yet',
    'New 1 · changed 2 · the same 3,000 · not taken 12',
    ...Array.from({ length: 10 }, (_, i) => `Row ${i + 2} (x${i}): not a number`),
    'And 2 more',
  ])
})

describe('the checks', () => {
  const figure = published(february())
  const { observation } = figure
  const computed = { value: '417.9', unitMult: 6, unit: 'USD' }
  const checked = (...checks: readonly ChangeCheck[]): readonly string[] =>
    lines(preview(addFebruary, { checks })).filter(line => /^[✓≈⚠✗]/.test(line))

  test.each<[ChangeCheck, string]>([
    [
      { outcome: 'stops', check: 'rule', refusal: { rule: 'duplicate', at: 'x1' } },
      '✗ It is held already. What is held is changed with /edit.',
    ],
    [
      { outcome: 'agrees', check: 'held', relation: 'equal', figure },
      '✓ Held already, the same: $395.1 million, State Customs Committee of Azerbaijan [1]',
    ],
    [
      { outcome: 'agrees', check: 'held', relation: 'rounds-to', figure },
      '≈ Held already, rounded: $395.1 million, State Customs Committee of Azerbaijan [1]',
    ],
    [
      { outcome: 'warns', check: 'held', relation: 'differs', figure, why: { because: 'vintage' } },
      '⚠ Differs from $395.1 million, State Customs Committee of Azerbaijan [1]; the new one: of another date, so perhaps revised',
    ],
    [
      { outcome: 'agrees', check: 'sum', of: [figure, figure, figure], computed },
      '✓ Exports + imports: 395.1 [1] + 395.1 [1] = $417.9 million, fits $395.1 million [1]',
    ],
    [
      { outcome: 'warns', check: 'sum', of: [figure, figure, figure], computed },
      '⚠ Exports + imports: 395.1 [1] + 395.1 [1] = $417.9 million, not $395.1 million [1]',
    ],
    [
      { outcome: 'warns', check: 'leap', from: figure, times: '0.2' },
      '⚠ Only 20% of the February 2026 figure, $395.1 million [1]. Is the unit right?',
    ],
    [
      { outcome: 'warns', check: 'leap', from: figure, times: '1301' },
      '⚠ 1,301 times as much as the February 2026 figure, $395.1 million [1]. Is the unit right?',
    ],
    [
      { outcome: 'warns', check: 'early', source: paper, period: '2026-04' },
      '⚠ The source, of 20 Mar 2026, is older than the end of April 2026',
    ],
    [{ outcome: 'warns', check: 'digits', value: '395.1' }, '⚠ The quotation does not hold 395.1'],
    [
      { outcome: 'warns', check: 'change', from: observation, percent: '-12' },
      '⚠ −12% on the present figure, $395.1 million [1]',
    ],
    [{ outcome: 'warns', check: 'instead' }, '⚠ Nothing else is held for it: readers will be told so'],
    [
      {
        outcome: 'warns',
        check: 'leans',
        figures: [{ ...figure, by: 'karvan', rule: 'sum', from: [figure, figure], amount: computed }],
      },
      '⚠ Cannot be worked out any more: $417.9 million · China–Azerbaijan turnover, February 2026',
    ],
  ])('%#', (check, line) => expect(checked(check)).toEqual([line]))

  test('are eight lines at most', () => {
    const many = Array.from({ length: 11 }, (): ChangeCheck => ({ outcome: 'warns', check: 'instead' }))
    expect(checked(...many)).toHaveLength(8)
    expect(lines(preview(addFebruary, { checks: many }))).toContain('And 3 more')
  })
})

describe('the buttons', () => {
  const stops: readonly ChangeCheck[] = [{ outcome: 'stops', check: 'rule', refusal: { rule: 'future', at: 'x1' } }]
  const fine = { checks: [] }
  test.each<[string, Change, Partial<AdminReplyOf<'preview'>>, readonly string[]]>([
    ['an addition', addFebruary, fine, ['Publish: save true', 'Change: change true', 'Cancel: cancel true']],
    ['a correction', { do: 'correct', to: february() }, fine, ['Save: save true', 'Cancel: cancel true']],
    [
      'a correction of what was posted',
      { do: 'correct', to: february() },
      { ...fine, posts: 1 },
      ['Save: save true', 'Save and post corrections: saveAndPost true', 'Cancel: cancel true'],
    ],
    ['what is stopped', addFebruary, { checks: stops, posts: 1 }, ['Change: change true', 'Cancel: cancel true']],
    [
      'what another has to approve',
      addFebruary,
      { ...fine, isReviewed: true, asker: editor, posts: 1 },
      ['Approve: approve true', 'Reject: reject true'],
    ],
    [
      'what is stopped since it was asked for',
      addFebruary,
      { checks: stops, isReviewed: true },
      ['Reject: reject true'],
    ],
  ])('of %s', (_, change, over, buttons) => expect(presses(preview(change, over))).toEqual(buttons))

  test('a stopped change says that it cannot be saved like this', () => {
    const { text } = shown(preview(addFebruary, { checks: stops }))
    expect(text).toContain('It cannot be saved like this. Correct it and send it again.')
  })
})

test('an approver sees who asked, that the data has changed, and how many changes wait', () => {
  const said = lines(adminReplies['for approval'])
  expect(said.slice(0, 3)).toEqual([
    'Add · to be approved',
    'Asked for by 987654321',
    'The data has changed since. The change is now:',
  ])
  expect(said).toContain('Waiting for approval: 2 of 3')
})

test('the removal of a source names it', () => {
  expect(lines(adminReplies['source, taken away'])[1]).toBe('To be taken away: apa-404530')
})

test('new names are listed, and many of them are counted', () => {
  const organisation = (id: string) => ({ id, kind: 'press' as const, names: { en: id.toLowerCase() } })
  const change = add({ organisations: [organisation('X_ORG')] })
  expect(lines(preview(change, { checks: [] }))[1]).toBe('New organisation: x_org (X_ORG)')
  const many = add({ organisations: ['A_A', 'B_B', 'C_C', 'D_D'].map(organisation) })
  expect(lines(preview(many, { checks: [] }))[1]).toBe('Holds: 4 names')
})

test('the undo of an appointment shows it', () => {
  const edit = made(7, { do: 'appoint', person: editor }, { by: owner })
  const change: Change = { do: 'several', for: 'undo', of: 7, steps: [{ do: 'dismiss', person: editor }] }
  expect(lines(preview(change, { edit, checks: [] }))[2]).toBe(`Named ${editor} an editor`)
})
