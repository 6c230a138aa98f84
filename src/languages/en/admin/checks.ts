import type { AdminCheckWords } from '../../model/admin/commands.ts'
import { join, text } from '../../model/voice/text.ts'
import { inPhrase, voice } from '../voice/voice.ts'

export const checks: AdminCheckWords = {
  equal: figure => text`Held already, the same: ${figure}`,
  rounded: figure => text`Held already, rounded: ${figure}`,
  within: figure => text`Agrees with what is held: ${figure}`,
  differs: (figure, why) => text`Differs from ${figure}${why === undefined ? '' : `; the new one: ${why}`}`,
  sumFits: (formula, result, whole) => text`Exports + imports: ${formula} = ${result}, fits ${whole}`,
  sumFails: (formula, result, whole) => text`Exports + imports: ${formula} = ${result}, not ${whole}`,
  growthFits: (now, growth, base, cite) => text`${now} fits ${growth} ${cite} on ${base}`,
  growthFails: ({ now, base }, growth, computed, cite) =>
    text`${now} does not fit ${growth} ${cite}: on ${base} it is ${computed}`,
  shareFits: (share, formula, cite) => text`${share} ${cite} fits ${formula}`,
  shareFails: (share, formula, computed, cite) => text`${share} ${cite} does not fit: ${formula} is ${computed}`,
  cumulated: (longer, shorter) => text`${longer} is less than ${shorter}, which it includes`,
  leap: (size, isMore, figure, period) =>
    text`${isMore ? `${size} as much as` : `Only ${size} of`} the ${voice.period(period)} figure, ${figure}. Is the unit right?`,
  whole: whole => text`More than the whole that it is a part of: ${whole}`,
  article: id => text`This article is held already: ${{ code: id }}`,
  twice: (what, one, other) => `Twice in this change: ${what}, ${one} and ${other}`,
  impossible: 'Not possible: only a balance can be below zero, and no share above 100%',
  early: (published, period) => `The source, of ${published}, is older than the end of ${inPhrase(period)}`,
  digits: number => `The quotation does not hold ${number}`,
  change: (percent, from) => text`${percent} on the present figure, ${from}`,
  instead: figure =>
    figure === undefined
      ? text`Nothing else is held for it: readers will be told so`
      : text`Readers will be shown instead: ${figure}`,
  leans: figures => text`Cannot be worked out any more: ${join(figures, '; ')}`,
}
