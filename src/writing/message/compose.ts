/** Lines → a message: citations get their numbers, sources their lines, and what has no room falls away. */
import { toAddress } from '../../answers/address/address.ts'
import type { Question } from '../../answers/model/question.ts'
import { type CitationTarget, capitalised } from '../../languages/model/text.ts'
import { citationNumbers } from './citation-numbers.ts'
import type { Draft, DraftButton, DraftLine, Writing } from './draft.ts'
import { must } from './draft.ts'
import type { Button, Medium, Message } from './message.ts'
import { joined, type Numbering, type Rendered, render } from './render.ts'
import { type NameLookup, sourceLine } from './source-line.ts'
import { blocksOf } from './table.ts'

/** PRODUCT §2: nine lines and 600 visible characters, five lines in groups and inline; three source lines, the others behind a button. */
const rooms: Record<Medium, MessageLimits> = {
  private: { lines: 9, sources: 3, characters: 600 },
  channel: { lines: 9, sources: 3, characters: 600 },
  group: { lines: 5, sources: 2, characters: 600 },
  inline: { lines: 5, sources: 2, characters: 600 },
}

/** How much a message may hold: `lines` with those of its sources, of which there are `sources` at most. */
export interface MessageLimits {
  readonly lines: number
  readonly sources: number
  readonly characters: number
}

/** Whose words it is said in, and what is known of those who are cited. */
export interface ComposeContext {
  readonly language: Writing['language']
  readonly facts: NameLookup
}

/** As much as Telegram takes. */
const wholeRoom: MessageLimits = { lines: 100, sources: 3, characters: 4_000 }

/** What its medium holds. A menu has more room, and a group may have chosen to have as much as a private chat. */
const roomOf = ({ isMenu, isWhole }: Draft, { medium, chosen }: Writing): MessageLimits =>
  isWhole === true ? wholeRoom : roomIn(isMenu === true, medium, chosen)
const roomIn = (isMenu: boolean, medium: Medium, chosen: Writing['chosen']): MessageLimits =>
  rooms[medium === 'group' && (isMenu || chosen?.settings.length === 'full') ? 'private' : medium]

/** A table has all rows: it is for who has as much room as a private chat. */
const hasRoom = (draft: Draft, writing: Writing): boolean =>
  (writing.medium === 'private' || writing.medium === 'group') && roomOf(draft, writing) === rooms.private

/** The message of a draft within the limits of its medium: the least important lines go first, behind a button. */
export function compose(draft: Draft, writing: Writing): Message {
  const { dropped, text, entities, cited, shown } = fitLines(draft.lines, writing, roomOf(draft, writing))
  const { question } = draft
  const { say } = writing.language
  const behind =
    question === undefined
      ? []
      : [
          ...(dropped.length > 0 ? marked(moreMark, say.buttons.more, question) : []),
          ...(cited.length > shown ? marked(originsMark, say.buttons.origins, question) : []),
        ]
  const blocks = hasRoom(draft, writing) ? blocksOf(draft, writing) : undefined
  const rich = blocks && { rich: { blocks, buttons: rows(draft.buttons) } }
  return { text, entities, buttons: rows([...draft.buttons, ...behind]), ...rich }
}

/** The lines of a draft that have room in its message. */
export const keptLines = (draft: Draft, writing: Writing): readonly DraftLine[] =>
  fitLines(draft.lines, writing, roomOf(draft, writing)).kept

/** The lines of a draft that had no room in its message, and the way back. */
export function composeDropped(draft: Draft, writing: Writing): Message {
  const room = roomOf(draft, writing)
  const { dropped } = fitLines(draft.lines, writing, room)
  const { text, entities } = fitLines(dropped.length === 0 ? draft.lines : dropped, writing, room)
  return { text, entities, buttons: rows(backOf(draft, writing)) }
}

/** Every source of a draft, one line each, as far as a phone's screen holds them, and the way back. */
export function composeSources(draft: Draft, writing: Writing): Message {
  const { numbering, cited } = citationNumbers(writing.facts)
  for (const { text } of draft.lines) render(text, numbering)
  const lines = cited.map((one, i) => joined(i === 0 ? empty : newline, sourceOf(one, numbering, writing)))
  const { text, entities } = lines.slice(0, mostSources).reduce(joined, empty)
  return { text, entities, buttons: rows(backOf(draft, writing)) }
}
const mostSources = 9

const backOf = ({ question }: Draft, { language: { say } }: Writing): readonly DraftButton[] =>
  question === undefined ? [] : [{ label: say.buttons.back, ask: question }]

interface Fitted extends Body {
  readonly kept: readonly DraftLine[]
  readonly dropped: readonly DraftLine[]
}

/** Which lines have room; those that must stay stay, and the lines of their sources give way to them. */
export function fitLines(lines: readonly DraftLine[], writing: ComposeContext, room: MessageLimits): Fitted {
  const { lines: most, sources: mostSources, characters } = room
  let kept = heaviest(lines, most)
  let sources = mostSources
  for (;;) {
    const made = body(kept, sources, writing)
    const count = made.text.split('\n').filter(line => line !== '').length
    const fits = count <= most && [...made.text].length <= characters
    const least = Math.min(...kept.map(line => line.priority))
    if (fits || (least >= must && sources === 0))
      return { ...made, kept, dropped: lines.filter(line => !kept.includes(line)) }
    if (least < must) kept = without(kept, least)
    else sources -= 1
  }
}

/** A button that asks for another side of the same answer, where its address leaves room for the mark in Telegram's 64 bytes. */
function marked(mark: string, label: string, question: Question): readonly DraftButton[] {
  const data = `${mark}${toAddress(question)}`
  return data.length > 64 ? [] : [{ label, ask: { data } }]
}

/** Marks in front of an address in callback data; addresses never begin like this. */
const originsMark = 's.'
const moreMark = 'm.'

/** Which side of an answer a button asks for, and the address of its question. */
export function sideOf(data: string): { readonly side: 'answer' | 'origins' | 'more'; readonly address: string } {
  if (data.startsWith(originsMark)) return { side: 'origins', address: data.slice(originsMark.length) }
  if (data.startsWith(moreMark)) return { side: 'more', address: data.slice(moreMark.length) }
  return { side: 'answer', address: data }
}
/** The `most` heaviest lines, in their order. */
function heaviest(lines: readonly DraftLine[], most: number): readonly DraftLine[] {
  const kept = new Set([...lines].sort((a, b) => b.priority - a.priority).slice(0, most))
  return lines.filter(line => kept.has(line))
}

const without = (lines: readonly DraftLine[], priority: number): readonly DraftLine[] => {
  const at = lines.findLastIndex(line => line.priority === priority)
  return lines.filter((_, i) => i !== at)
}

interface Body extends Rendered {
  readonly cited: readonly CitationTarget[]
  /** How many of them have a line of their own. */
  readonly shown: number
}

/** The lines, and under them one line for each of the first `sources` sources. */
function body(lines: readonly DraftLine[], sources: number, writing: ComposeContext): Body {
  const { numbering, cited } = citationNumbers(writing.facts)
  const said = lines
    .map(({ text }, i) =>
      joined(i === 0 ? empty : newline, render(capitalised(text, writing.language.code), numbering)),
    )
    .reduce(joined, empty)
  const shown = cited.slice(0, sources)
  const under = shown.map((one, i) => joined(i === 0 ? gap : newline, sourceOf(one, numbering, writing)))
  return { ...under.reduce(joined, said), cited, shown: shown.length }
}

const empty: Rendered = { text: '', entities: [] }
const newline: Rendered = { text: '\n', entities: [] }
const gap: Rendered = { text: '\n\n', entities: [] }
const sourceOf = (one: CitationTarget, numbering: Numbering, { facts, language }: ComposeContext): Rendered =>
  render([{ cite: one }, ' ', ...sourceLine(one, facts, language)], numbering)

/** How long labels may be, by how many stand in their row: so they stay readable on a phone. */
const longest: Readonly<Record<number, number>> = { 1: Number.POSITIVE_INFINITY, 2: 22, 3: 13 }

/** The buttons in their order, as many a row as their labels leave room for. */
export function rows(choices: readonly DraftButton[]): readonly (readonly Button[])[] {
  const all: Button[][] = []
  for (const { label, ask } of choices) {
    const button: Button =
      'copy' in ask ? { label, copy: ask.copy } : { label, data: 'data' in ask ? ask.data : toAddress(ask) }
    const row = [...(all.at(-1) ?? []), button]
    const most = longest[row.length] ?? 0
    // Four stand better two and two than three and one.
    const wide = choices.length === 4 ? 2 : 3
    if (row.length > 1 && row.length <= wide && row.every(one => one.label.length <= most)) all[all.length - 1] = row
    else all.push([button])
  }
  return all
}
