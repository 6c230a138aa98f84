import type { InlineWords } from '../model/inline.ts'
import { voice } from './voice.ts'

export const inline: InlineWords = {
  changeIn: (change, period) => `${change} in ${voice.period(period)}`,
  record: { year: 'Record year', month: 'Record month' },
  partners: 'Top partners',
  left: places => `Not understood, left as it is: ${places.join(', ')}.`,
  openBot: 'Open the bot',
  guest: bot =>
    `I answer questions about trade between countries. Mention me with one, as in “${bot} imports from China, January 2026”, or tap my name and ask there.`,
}
