import type { InlineWords } from '../inline.ts'
import { during } from './inside.ts'

export const inline: InlineWords = {
  changeIn: (change, period) => `${change} ${during(period)}`,
  linked: 'Ваше предложение; каждая цифра ведёт к источнику',
  left: places => `Непонятно, оставлено как есть: ${places.join(', ')}`,
  openBot: 'Открыть бота',
}
