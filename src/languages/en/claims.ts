import type { ClaimWords } from '../model/findings.ts'
import { text } from '../model/voice/text.ts'
import { inPhrase } from './voice/voice.ts'

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
    beyond: 'more than that',
    'cut-off': 'cut off, not rounded',
  },
  untold: 'Cannot be told.',
  already: (figure, period) => text`not the first time: ${figure} already in ${inPhrase(period)}`,
  neverBefore: (measure, best, held) =>
    text`the first time as far as held: ${measure === 'place' ? 'never above' : 'at most'} ${best} before, ${held}`,
  fewHeld: held => `too few earlier figures are held to call it the first time${held === '' ? '' : ` (held: ${held})`}`,
  run: ({ of, count, isOpen }, years) => `${runs[of]}: ${isOpen ? 'at least ' : ''}${count}, ${years}`,
  checked: {
    headline: ({ holds, fails, doubted, total }) => {
      if (total === 0) return 'It claims nothing about trade that I can check'
      if (total === 1 && holds === 1) return 'The claim holds'
      if (total === 1 && doubted === 1) return 'The claim is in doubt'
      if (total === 1) return `The claim ${fails === 1 ? 'does not hold' : 'cannot be confirmed here'}`
      const none = `None of the ${total} claims`
      const wrong = fails === 0 ? '' : `, ${fails} ${fails === 1 ? 'does' : 'do'} not`
      const unsure = doubted === 0 ? '' : `, ${doubted} in doubt`
      if (holds > 0) return `${holds} of ${total} claims ${holds === 1 ? 'holds' : 'hold'}${wrong}${unsure}`
      if (fails === total) return `${none} holds`
      return `${none} ${fails === 0 ? 'can be confirmed here' : `is confirmed${wrong} hold`}${unsure}`
    },
    checkable: 'I check sentences with a figure, a country and a period: /help check.',
    understated: (count, total) => (count === total ? 'The change was larger than claimed' : `, ${count} understated`),
    notRead: (count, total) => `, ${count}${total === 1 ? ' more' : ''} ${count === 1 ? 'was' : 'were'} not read`,
    open: {
      'not-held': 'not held',
      expected: 'expected, not a result',
      target: 'an aim, not a result',
      former: 'of a past time that is not named',
      'not-over': 'the period was not over then',
      'other-currency': 'held in another currency',
      untold: 'cannot be told',
      flow: 'exports, imports or turnover? The figure held differs',
      pair: 'trade with whom? The figure held differs',
      period: 'of which period? The figure held differs',
      currency: 'in which currency? The figure held differs',
    },
    unread: 'not read',
    verbatim: 'word for word',
    nearPlace: 'the two partners are so close that another count may swap them',
    near: 'differs by little, perhaps an earlier or another count',
    elsewhere: of => text`the number is that of ${of}`,
    inherited: slots => `Taken from elsewhere in the text: ${slots}.`,
    assumed: slots => `Not given, so assumed: ${slots}.`,
    dollars: 'US dollars',
    all: 'All claims',
    more: count => `${count} more`,
    gone: 'The post is no longer here. Pass it on to me again.',
  },
}
