/** What was asked and could not be answered, and how much was. Of nobody in particular. */
import { fromAddress } from '../../answers/address/address.ts'
import type { AdminCommand } from './admin-command.ts'

const mostGaps = 10
const mostDays = 7

export const gaps: AdminCommand = {
  name: 'gaps',
  async perform(_, { store }) {
    const all = store.usage.read().gaps.flatMap(({ address, count, last }) => {
      const question = fromAddress(address)
      return question === undefined ? [] : [{ question, count, last }]
    })
    return { kind: 'gaps', gaps: all.slice(0, mostGaps) }
  },
}

export const stats: AdminCommand = {
  name: 'stats',
  async perform(_, { store }) {
    const days = store.usage
      .read()
      .days.slice(-mostDays)
      .map(({ day, chats, answers }) => {
        const languages: Record<string, number> = {}
        for (const { language, count } of answers) languages[language] = (languages[language] ?? 0) + count
        return { day, chats, languages, answers: answers.reduce((sum, { count }) => sum + count, 0) }
      })
    return { kind: 'stats', days: days.reverse() }
  },
}
