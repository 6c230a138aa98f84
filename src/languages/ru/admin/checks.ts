import type { AdminCheckWords } from '../../model/admin/commands.ts'
import { join, text } from '../../model/voice/text.ts'
import { whole } from '../voice/inside.ts'
import { voice } from '../voice/voice.ts'

export const checks: AdminCheckWords = {
  equal: figure => text`Такая цифра уже есть: ${figure}`,
  rounded: figure => text`Такая цифра уже есть, округлённая иначе: ${figure}`,
  within: figure => text`Согласуется с тем, что есть: ${figure}`,
  differs: (figure, why) => text`Расходится с тем, что есть: ${figure}${why === undefined ? '' : `; новая: ${why}`}`,
  sumFits: (formula, result, whole) => text`Экспорт + импорт: ${formula} = ${result}, сходится: ${whole}`,
  sumFails: (formula, result, whole) => text`Экспорт + импорт: ${formula} = ${result}, не сходится: ${whole}`,
  growthFits: (now, growth, base, cite) => text`${now}: сходится с ${growth} ${cite}; база ${base}`,
  growthFails: ({ now, base }, growth, computed, cite) =>
    text`${now}: не сходится с ${growth} ${cite}; база ${base}, выходит ${computed}`,
  shareFits: (share, formula, cite) => text`Доля ${share} ${cite} сходится: ${formula}`,
  shareFails: (share, formula, computed, cite) => text`Доля ${share} ${cite} не сходится: ${formula} = ${computed}`,
  cumulated: (longer, shorter) => text`${longer} — меньше, чем за часть того же периода: ${shorter}`,
  leap: (size, isMore, figure, period) =>
    isMore
      ? text`${size} больше, чем за ${whole(period)} (${figure}). Верна ли единица измерения?`
      : text`Это ${size} цифры за ${whole(period)} (${figure}). Верна ли единица измерения?`,
  whole: whole => text`Больше целого, частью которого является: ${whole}`,
  article: id => text`Эта статья в базе уже есть: ${{ code: id }}`,
  twice: (what, one, other) => `В этом изменении встречается дважды: ${what}, ${one} и ${other}`,
  impossible: 'Так не бывает: отрицательным бывает только сальдо, а доля не больше 100%',
  early: (published, period) => `Источник (${published}) вышел раньше, чем кончился период: ${voice.period(period)}`,
  digits: number => `В цитате нет ${number}`,
  change: (percent, from) => text`${percent} к нынешней цифре: ${from}`,
  instead: figure =>
    figure ? text`Вместо неё читатели увидят: ${figure}` : text`Другой цифры за это нет: так читателям и скажем`,
  leans: figures => text`Больше не получится вычислить: ${join(figures, '; ')}`,
}
