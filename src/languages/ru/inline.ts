import type { InlineWords } from '../model/inline.ts'
import { during } from './inside.ts'

export const inline: InlineWords = {
  changeIn: (change, period) => `${change} ${during(period)}`,
  record: { year: 'Рекордный год', month: 'Рекордный месяц' },
  partners: 'Крупнейшие партнёры',
  left: places => `Непонятно, оставлено как есть: ${places.join(', ')}.`,
  openBot: 'Открыть бота',
  guest: bot =>
    `Я отвечаю на вопросы о торговле между странами. Упомяните меня вместе с вопросом, например: «${bot} импорт из Китая, январь 2026», или нажмите на моё имя и спросите там.`,
}
