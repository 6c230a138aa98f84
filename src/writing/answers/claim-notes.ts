/** The line under a verdict: how far the claim is from the figure, what else is printed, earlier figures, years in a row. */
import type { ClaimGap } from '../../answers/claims/claim-gap.ts'
import type { WeighedByFigure } from '../../answers/claims/weighed.ts'
import type { Figure } from '../../answers/model/findings.ts'
import { grain } from '../../data/model/period.ts'
import type { Amount, Period } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { join, type Text, text } from '../../languages/model/voice/text.ts'
import { type DraftLine, line, type Writing } from '../message/draft.ts'
import { attributed, compilerOf, sourced } from '../message/figure-line.ts'
import { whoSaid } from '../message/source-line.ts'
import { listedPeriods } from './partners.ts'

/** One line, or none. */
export function noteLines(weighed: WeighedByFigure, writing: Writing): readonly DraftLine[] {
  const words = noteText(weighed, writing)
  return words === undefined ? [] : [line(words)]
}

/** The words of the note. Those of a gap need the claim. */
export function noteText(
  { note, figure, claim }: Pick<WeighedByFigure, 'note' | 'figure'> & Partial<Pick<WeighedByFigure, 'claim'>>,
  writing: Writing,
): Text | undefined {
  const { language } = writing
  const { say, voice } = language
  switch (note?.kind) {
    case undefined:
      return undefined
    case 'gap':
      return claim?.kind === 'amount' ? [gapWords(claim.amount, note.gap, language)] : undefined
    case 'other-source':
      return join([told(figure, writing), told(note.figure, writing)], ' · ')
    case 'other-definition':
      return text`${told(note.figure, writing)}${say.colon}${say.reason({ ...note, because: 'definition' })}`
    case 'already':
      return say.claims.already(attributed(note.figure, writing), note.figure.period)
    case 'never-before': {
      const measure = note.best.measure === 'rank' ? 'place' : 'value'
      return say.claims.neverBefore(measure, attributed(note.best, writing), spans(note.periods, language))
    }
    case 'few-held':
      return [say.claims.fewHeld(spans(note.periods, language))]
    case 'run': {
      const { from, count } = note.run
      const years = count === 1 ? voice.period(from) : say.fromTo(from, figure.period)
      return [{ italic: [say.claims.run(note.run, years), say.bracketed(say.ours)] }]
    }
  }
}

/** 'State Customs Committee: $270.35 million [1]'; 'IMF [1]: $1.0858 billion (our calculation)'. */
function told(figure: Figure, writing: Writing): Text {
  const { language, facts } = writing
  const who =
    figure.by === 'publisher' ? whoSaid(figure.observation, facts, language) : compilerOf(figure, writing).slice(0, 1)
  // Who counted it is named already.
  const digits =
    who !== undefined && figure.by === 'publisher' ? sourced(figure, language.voice) : attributed(figure, writing)
  return who === undefined ? digits : text`${who}${language.say.colon}${digits}`
}

/** '2016–2019, 2021–2024'; of months the first and the last. */
function spans(periods: readonly Period[], language: Language): string {
  const { voice } = language
  if (periods.every(it => grain(it) === 'year')) return listedPeriods(periods, language)
  return [...new Set([periods.at(0), periods.at(-1)])]
    .flatMap(it => (it === undefined ? [] : voice.period(it)))
    .join(' – ')
}

function gapWords(claimedAmount: Amount, gap: ClaimGap, { say: { aside }, voice }: Language): string {
  const claimed = voice.amount({ ...claimedAmount, bound: undefined })
  if (gap.by === 'times') return aside.times(claimed, gap.times, voice.number(gap.times))
  if (gap.by === 'percent') return aside.percent(claimed, gap.way, voice.amount(gap.amount))
  return aside.points(claimed, gap.way, gap.amount.value, voice.number(gap.amount.value))
}
