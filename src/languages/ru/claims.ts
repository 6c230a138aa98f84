import type { ClaimWords } from '../model/findings.ts'
import { text } from '../model/voice/text.ts'
import { counted } from './voice/cases.ts'
import { during } from './voice/inside.ts'

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
    beyond: 'даже больше',
    'cut-off': 'последние знаки отброшены, а не округлены',
  },
  untold: 'Точно сказать нельзя.',
  already: (figure, period) => text`не впервые: ${figure} уже ${during(period)}`,
  neverBefore: (measure, best, held) =>
    text`впервые, насколько известно: раньше ${measure === 'place' ? 'лучшим было' : 'больше всего было'} ${best}, ${held}`,
  fewHeld: held =>
    `цифр за прежние периоды слишком мало, чтобы сказать «впервые»${held === '' ? '' : ` (в базе: ${held})`}`,
  run: ({ of, count, isOpen }, years) => `${runs[of]}: ${isOpen ? 'не менее ' : ''}${count}, ${years}`,
  checked: {
    headline: ({ holds, fails, doubted, total }) => {
      if (total === 0) return 'Утверждений о торговле, которые можно проверить, здесь нет'
      if (total === 1 && holds === 1) return 'Утверждение верно'
      if (total === 1 && doubted === 1) return 'Утверждение под сомнением'
      if (total === 1) return `Утверждение ${fails === 1 ? 'неверно' : 'здесь подтвердить нельзя'}`
      const of = `из ${total} ${counted(String(total), ['утверждения', 'утверждений', 'утверждений'])}`
      const are = (n: number, one: string, many: string): string => counted(String(n), [one, many, many])
      const wrong = fails === 0 ? '' : `, ${are(fails, 'неверно', 'неверны')} ${fails}`
      const unsure = doubted === 0 ? '' : `, под сомнением ${doubted}`
      if (holds > 0) return `${are(holds, 'Верно', 'Верны')} ${holds} ${of}${wrong}${unsure}`
      if (fails === 0) return `Ни одно ${of} здесь подтвердить нельзя${unsure}`
      return `Ни одно ${of} не подтвердилось${fails === total ? '' : wrong}${unsure}`
    },
    checkable: 'Проверяю фразы с числом, страной и периодом: /help check.',
    understated: (count, total) => (count === total ? 'Изменение больше, чем сказано' : `, занижено ${count}`),
    notRead: count => `, ещё ${count} не прочитано`,
    open: {
      'not-held': 'таких данных в базе нет',
      expected: 'ожидание, а не итог',
      target: 'цель, а не итог',
      former: 'о каком прошлом времени речь, не сказано',
      'not-over': 'период тогда ещё не закончился',
      'other-currency': 'в базе — в другой валюте',
      untold: 'точно сказать нельзя',
      flow: 'экспорт, импорт или оборот? Цифра в базе другая',
      pair: 'торговля с кем? Цифра в базе другая',
      period: 'за какой период? Цифра в базе другая',
      currency: 'в какой валюте? Цифра в базе другая',
    },
    unread: 'не прочитано',
    verbatim: 'дословно',
    nearPlace: 'партнёры так близки, что по другому подсчёту могут поменяться местами',
    near: 'расходится ненамного: возможно, ранний или другой подсчёт',
    elsewhere: of => text`эта цифра относится к другому: ${of}`,
    inherited: slots => `Взято из другого места текста: ${slots}.`,
    assumed: slots => `Не указано, принято: ${slots}.`,
    dollars: 'доллары США',
    all: 'Все утверждения',
    more: count => `ещё ${count}`,
    gone: 'Текста здесь больше нет. Перешлите его мне ещё раз.',
  },
}
