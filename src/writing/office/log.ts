/** What was changed, when and by whom: all of it page by page, or of one figure. */
import type { DeedOf } from '../../answers/deed.ts'
import { stepsOf } from '../../data/add.ts'
import type { Change, Edit, Observation, Statement } from '../../data/shapes.ts'
import { type Text, text } from '../../languages/text.ts'
import { verbatim } from '../echoed.ts'
import { type Line, line, type Writing } from '../lines.ts'
import type { Message } from '../message.ts'
import { withAdded } from './cards.ts'
import { entry, gist, plainly } from './edit.ts'
import { logData } from './press.ts'
import { sheet } from './sheet.ts'

const mostEdits = 10
/** So much of it tells one log from another. */
const signsShown = 12

export function writeLog({ edits, head, older, newer }: DeedOf<'log'>, writing: Writing): Message {
  const { language, facts } = writing
  const { office } = language.say
  const page = (label: string, before: number | undefined) =>
    before === undefined ? [] : [{ label, ask: { data: logData(before) } }]
  const shown = edits.slice(0, mostEdits)
  return sheet(
    [
      line([{ bold: office.log }]),
      ...shown.map(edit => line(text`${entry(edit, language)} · ${gist(edit.change, facts, language)}`)),
      ...(shown.length === 0 ? [line([office.noEdits])] : []),
      ...(head === '' ? [] : [line(office.head(head.slice(0, signsShown)))]),
    ],
    writing,
    [...page(office.buttons.newer, newer), ...page(office.buttons.older, older)],
  )
}

type Fact = Observation | Statement
/** How it stood after an edit: nothing (withdrawn), and why. */
interface Stand {
  readonly edit: Edit
  readonly before: Fact | undefined
  readonly now: Fact | undefined
  readonly why: string | undefined
}

export function writeHistory({ id, edits }: DeedOf<'history'>, writing: Writing): Message {
  const { language, facts } = writing
  const { office } = language.say
  if (edits.length === 0) return sheet([line([office.noHistory])], writing)
  const stands = standsOf(id, edits).toReversed()
  const more = stands.length - mostEdits
  const [first] = stands
  const saying = { language, facts: first === undefined ? facts : withAdded(first.edit.change, facts) }
  return sheet(
    [
      line(office.history(id)),
      ...stands.slice(0, mostEdits).map(stand => standLine(stand, writing)),
      ...(more > 0 ? [line([office.more(language.voice.number(String(more)))])] : []),
    ],
    saying,
  )
}

/** Oldest first, each with what stood before it. */
function standsOf(id: string, edits: readonly Edit[]): readonly Stand[] {
  let before: Fact | undefined
  return edits
    .toSorted((a, b) => a.version - b.version)
    .map(edit => {
      const { now, why } = after(id, edit.change, before)
      const stand = { edit, before, now, why }
      before = now
      return stand
    })
}

function after(id: string, change: Change, before: Fact | undefined): Pick<Stand, 'now' | 'why'> {
  let [now, why]: [Fact | undefined, string | undefined] = [before, undefined]
  for (const step of stepsOf(change)) {
    if (step.do === 'add') now = [...step.observations, ...step.statements].find(it => it.id === id) ?? now
    else if (step.do === 'correct' && step.to.id === id) now = step.to
    else if (step.do === 'withdraw' && step.id === id) [now, why] = [undefined, step.why]
  }
  return { now, why }
}

/** 'version 12 · 13 Mar 2026, 09:05 UTC · 123456789 · $3.744 billion · … [1] · replaces $3.7 billion · …'. */
function standLine({ edit, before, now, why }: Stand, { language, facts }: Writing): Line {
  const { office } = language.say
  const parts: Text[] = []
  if (edit.change.do === 'several') parts.push(gist(edit.change, facts, language))
  if (now !== undefined) parts.push(text`${plainly(now, language)} ${{ cite: now }}`)
  else if (before !== undefined) parts.push([office.withdrawn(plainly(before, language), verbatim(why ?? '', 120))])
  if (now !== undefined && before !== undefined) parts.push(office.replaces([plainly(before, language)]))
  return line([...entry(edit, language), ...parts.flatMap((part): Text => [' · ', ...part])])
}
