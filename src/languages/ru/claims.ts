import type { ClaimWords } from '../model/findings.ts'
import { text } from '../model/text.ts'
import { during } from './inside.ts'

const runs = { up: 'лет роста подряд', down: 'лет спада подряд', record: 'рекордных лет подряд' }

export const claims: ClaimWords = {
  verdicts: {
    holds: 'да',
    rounded: 'примерно так',
    not: 'нет',
    contested: 'имеющиеся цифры говорят иное',
    disputed: 'спорно',
    open: 'точно сказать нельзя',
  },
  turned: { holds: 'утверждение верно', rounded: 'утверждение примерно верно', not: 'утверждение неверно' },
  states: {
    grew: 'был рост',
    fell: 'было снижение',
    same: 'почти без изменений',
    more: 'было больше',
    less: 'было меньше',
    almost: 'чуть меньше',
    above: 'чуть больше',
    'cut-off': 'последние знаки отброшены, а не округлены',
  },
  untold: 'Точно сказать нельзя.',
  already: (figure, period) => text`не впервые: ${figure} уже ${during(period)}`,
  neverBefore: (measure, best, held) =>
    text`впервые, насколько известно: раньше ${measure === 'place' ? 'лучшим было' : 'больше всего было'} ${best}, ${held}`,
  fewHeld: held =>
    `цифр за прежние периоды слишком мало, чтобы сказать «впервые»${held === '' ? '' : ` (в базе: ${held})`}`,
  run: ({ of, count, isOpen }, years) => `${runs[of]}: ${isOpen ? 'не менее ' : ''}${count}, ${years}`,
}
