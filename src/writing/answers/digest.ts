/** Digest: the news that a subscription posts. */
import { type ChangesSince, kindOf } from '../../answers/figures/changes-since.ts'
import { impossible } from '../../answers/figures/conflicts.ts'
import { observationsOf } from '../../answers/figures/held/definition.ts'
import { measureOf } from '../../answers/figures/measure.ts'
import { figureWith } from '../../answers/kinds/figure.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Cadence } from '../../data/chats/subscriptions.ts'
import { agree, cutsOff } from '../../data/model/amount.ts'
import type { Code, Quote } from '../../data/model/schema.ts'
import { type Text, text, upper } from '../../languages/model/voice/text.ts'
import type { Picture } from '../charts/chart.ts'
import { compose, keptLines } from '../message/compose.ts'
import { type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { cites, digitsOf, headline, subjectAndPeriod, verdictLine } from '../message/figure-line.ts'
import { botLink } from '../message/links.ts'
import type { Medium, Message } from '../message/message.ts'
import { reasonFor } from '../message/reason.ts'
import { languageNote, nameIn } from '../message/source-line.ts'
import { verbatim } from '../message/user-text.ts'
import { reasonOf } from './correction.ts'
import { conflictLines, growthPhrase, officialLine, writeFigure } from './figure.ts'

/** The most items of a digest; the text says how many more there are. A full digest has more lines an item. */
const maxItems: Readonly<Record<Medium, number>> = { private: 6, channel: 6, group: 3, inline: 3 }
const maxItemsInFull = 3

const isFull = ({ chosen }: Writing): boolean => chosen?.settings.length === 'full'

/** With a picture; or after a correction: the number of items left out at first, and the notes on corrections. */
interface DigestOptions {
  /** The address of the question for the items after the first `shown`. */
  readonly rest?: (shown: number) => string
  /** Fewer items than its medium has room for. */
  readonly most?: number
  /** Quotations below the figures, where there is room. */
  readonly quotes?: readonly Quote[]
  readonly picture?: Picture
  readonly more?: number
  readonly corrections?: readonly DraftLine[]
}

/**
 * The message, the ids of its figures, and the items shown. The rest is behind a button, or in a group or channel behind
 * a link to the bot, because a button there would change the message for everybody.
 */
export function writeDigest(
  items: readonly ChangesSince[],
  cadence: Cadence,
  writing: Writing,
  options: DigestOptions = {},
): {
  readonly message: Message
  readonly uses: readonly string[]
  readonly shown: readonly ChangesSince[]
  readonly said: readonly Quote[]
} {
  const { most = isFull(writing) ? maxItemsInFull : maxItems[writing.medium] } = options
  const quotes = (options.quotes ?? []).slice(0, mostQuotes).map(quote => ({ quote, line: quoteLine(quote, writing) }))
  const said = quotes.map(it => it.line)
  const rich = items.map(item => ({ item, besides: besidesOf(item, writing) }))
  for (let count = Math.min(items.length, most); ; count -= 1) {
    const shown = items.slice(0, count)
    // Without growths before with fewer items.
    for (const told of [rich, items.map(item => ({ item }))]) {
      const { heads, draft } = draftOf(told, count, { ...options, cadence, said }, writing)
      const kept = keptLines(draft, writing)
      // With fewer items the dropped ones are counted; a dropped line is not.
      if ((count > 1 || told === rich) && !heads.every(head => kept.includes(head))) continue
      const quoted = quotes.flatMap(it => (kept.includes(it.line) ? [it.quote] : []))
      const uses = [...told.slice(0, count).flatMap(idsOf), ...quoted.map(({ id }) => id)]
      return { message: compose(draft, writing), uses: [...new Set(uses)], shown, said: quoted }
    }
  }
}

const mostQuotes = 2
const longestQuote = 180

/** '“China and Azerbaijan are …” · Ambassador Lu Mei · in English [1]'. Dropped before any figure. */
function quoteLine(quote: Quote, { language, facts }: Writing): DraftLine {
  const { speaker: id } = quote.citation
  const speaker = id === undefined ? undefined : facts.speakers.get(id)
  const origin = [
    ...(speaker === undefined ? [] : [nameIn(speaker.short, language)]),
    ...languageNote(quote.language, language),
  ].join(' · ')
  const words = language.say.quoted(verbatim(quote.words, longestQuote))
  return line(text`${words} · ${origin} ${{ cite: quote }}`, Priority.speaker)
}

/** An item, and what the answer about its figure says besides, if there is room for it. */
interface ToldItem {
  readonly item: ChangesSince
  readonly besides?: Besides
}
type Besides = Pick<AnswerOf<'figure'>, 'growth' | 'official'>

/** The growth and the official figure of a new value. A full digest has the other lines of its answer. */
function besidesOf({ figure, kinds, gone }: ChangesSince, writing: Writing): Besides {
  const isNew = gone === undefined && !kinds.includes('correction')
  if (!isNew || isFull(writing) || figure.measure !== 'value') return {}
  const { flow, reporter, partner, period } = figure
  return figureWith({ kind: 'figure', flow, reporter, partner, period }, figure, writing.facts)
}

interface DraftOptions extends DigestOptions {
  readonly cadence: Cadence
  readonly said: readonly DraftLine[]
}

/** The first `count` items, and how many more there are. */
function draftOf(items: readonly ToldItem[], count: number, options: DraftOptions, writing: Writing) {
  const { cadence, more = 0, corrections = [], rest: addressAfter, picture, said } = options
  const { voice, say } = writing.language
  const isAlone = items.length === 1 && more === 0 && said.length === 0
  const shown = items.slice(0, count).map((told, i) => linesOf(told, Priority.required - 1 - i, isAlone, writing))
  const rest = items.length - count + more
  const address = addressAfter?.(count)
  const lines = [
    ...(items.length + said.length > 0 && !isAlone ? [line([{ bold: say.subscriptions.titles[cadence] }])] : []),
    ...shown.flat(),
    ...(rest > 0 ? [restLine(say.subscriptions.more(voice.number(String(rest))), address, writing)] : []),
    ...said,
    ...corrections,
    ...sourcesOf(picture),
  ]
  return {
    heads: shown.flatMap(([head]) => head ?? []),
    draft: {
      lines,
      buttons: rest > 0 ? restButton(address, writing) : [],
      notes: notesIn(items, corrections),
      ...(picture && { picture }),
    },
  }
}

/** The lines of an edit that the digest did not have at first, or that were shorter. */
const notesIn = (items: readonly ToldItem[], corrections: readonly DraftLine[]): number =>
  corrections.length + items.filter(({ item }) => item.gone?.on !== undefined).length

/** The sources of a chart whose foot may have no room for all of them. A card names those of its figure, as the text does. */
const sourcesOf = (picture: Picture | undefined): readonly DraftLine[] =>
  picture === undefined || picture.form === 'card' || picture.sources.length <= surelyFit[picture.language]
    ? []
    : [line([picture.sources], Priority.remark)]

/** So many characters fit into the foot. */
const surelyFit: Readonly<Record<Code, number>> = { en: 75, az: 75, ru: 75, zh: 40 }

function restLine(words: string, address: string | undefined, { medium, bot, language }: Writing): DraftLine {
  if (medium === 'private' || address === undefined) return line([words])
  return line([{ link: upper(words, language.code), to: botLink(bot, address) }])
}

const restButton = (address: string | undefined, { medium, language }: Writing): readonly DraftButton[] =>
  address === undefined || medium !== 'private' ? [] : [{ label: language.say.buttons.more, ask: { data: address } }]

const idsOf = ({ item: { figure, other }, besides = {} }: ToldItem): readonly string[] => [
  figure.observation.id,
  ...(other === undefined ? [] : [other.figure.observation.id]),
  ...[besides.growth, besides.official].flatMap(it => (it === undefined ? [] : observationsOf(it).map(({ id }) => id))),
]

function linesOf(
  { item, besides = {} }: ToldItem,
  priority: number,
  isAlone: boolean,
  writing: Writing,
): readonly DraftLine[] {
  const { language } = writing
  const { say, voice } = language
  const { figure, was, why: reason, gone } = item
  const kind = kindOf(item)
  const digits = digitsOf(figure, voice)
  const subject = subjectAndPeriod(figure, language)
  if (gone !== undefined) {
    const why = gone.why === undefined ? say.subscriptions.undone : reasonFor(gone.why, language)
    const day = gone.on === undefined ? undefined : voice.day(gone.on)
    return [{ text: [say.subscriptions.withdrawn(`${digits} · ${subject}`, why, day)], priority }]
  }
  if (kind === 'correction' && was !== undefined) {
    const because = reason === undefined ? '' : say.bracketed(reasonOf(reason, figure.observation, writing))
    const now: Text = [{ bold: digits }, ` · ${subject}`, because, ...cites(figure)]
    const text = say.subscriptions.corrected(digitsOf({ ...figure, amount: was.amount }, voice), now)
    return [{ text, priority }, ...clashes(item, priority, writing)]
  }
  const first = headline(figure, writing)
  // A single item has no title above it, so it always says what kind of news it is.
  const mark = kind === 'new' && !isAlone ? '' : say.subscriptions.marks[kind]
  const whole = [...(mark === '' ? [] : [mark]), ...first.text]
  const { growth, official } = besides
  const change = growth === undefined ? [] : growthPhrase(growth, language)
  // One figure has room for a line of its own.
  const head: DraftLine = { text: isAlone || growth === undefined ? whole : [...whole, ' · ', ...change], priority }
  const below = [
    ...(isAlone && growth !== undefined ? [{ text: change, priority: priority - 0.2 }] : []),
    ...(official !== undefined && bearsOut(official, figure)
      ? [{ ...officialLine(figure, official, writing), priority: priority / 2 }]
      : []),
  ]
  return [head, ...below, ...clashes(item, priority, writing), ...further(item, priority, writing)]
}

const bearsOut = (official: Figure, { amount }: Figure): boolean =>
  agree(official.amount, amount) || cutsOff(official.amount, amount)

/** What contradicts the item. Dropped only after all further lines. */
function clashes({ figure, other }: ChangesSince, priority: number, writing: Writing): readonly DraftLine[] {
  const unfit = figure.measure === 'value' ? impossible(figure, figure, writing.facts) : []
  const official = measureOf(figure, writing.facts)
  const isExcluded = official !== undefined && !bearsOut(official, figure)
  const lines = [
    ...(isExcluded && figure.measure === 'value' ? [officialLine(figure, official, writing)] : []),
    ...(other === undefined ? [] : [verdictLine(other, writing, priority)]),
    ...conflictLines(unfit, figure, writing),
  ]
  return lines.map((it, i) => ({ ...it, priority: priority - 0.5 - i / 10 }))
}

/** In full digests, the other lines of the answer about the figure. Dropped before any item. */
function further({ figure, other }: ChangesSince, priority: number, writing: Writing): readonly DraftLine[] {
  if (!isFull(writing) || figure.measure !== 'value') return []
  const { flow, reporter, partner, period } = figure
  const answer = figureWith({ kind: 'figure', flow, reporter, partner, period }, figure, writing.facts)
  const others = answer.others.filter(it => it.figure.observation.id !== other?.figure.observation.id)
  const { lines } = writeFigure({ ...answer, others, conflicts: [] }, writing)
  return lines.slice(1).map(it => ({ ...it, priority: (it.priority + priority) / 4 }))
}
