import type { ClaimWords } from '../model/findings.ts'
import { text } from '../model/text.ts'
import { voice } from './voice.ts'

const runs = { up: 'years of growth in a row', down: 'years of decline in a row', record: 'record years in a row' }

export const claims: ClaimWords = {
  verdicts: {
    holds: 'yes',
    rounded: 'about right',
    not: 'no',
    contested: 'held figures say otherwise',
    disputed: 'disputed',
    open: 'cannot be told',
  },
  turned: { holds: 'the claim holds', rounded: 'the claim is about right', not: 'the claim does not hold' },
  states: {
    grew: 'it grew',
    fell: 'it fell',
    same: 'it hardly changed',
    more: 'it was more',
    less: 'it was less',
    almost: 'a little less',
    above: 'a little more',
    'cut-off': 'cut off, not rounded',
  },
  untold: 'Cannot be told.',
  already: (figure, period) => text`not the first time: ${figure} already in ${voice.period(period)}`,
  neverBefore: (measure, best, held) =>
    text`the first time as far as held: ${measure === 'place' ? 'never above' : 'at most'} ${best} before, ${held}`,
  fewHeld: held => `too few earlier figures are held to call it the first time${held === '' ? '' : ` (held: ${held})`}`,
  run: ({ of, count, isOpen }, years) => `${runs[of]}: ${isOpen ? 'at least ' : ''}${count}, ${years}`,
}
