import type { GuideWords } from '../../model/admin/guide.ts'

export const guide: GuideWords = {
  title: (step, of) => `Add · step ${step} of ${of} · not saved yet`,
  ask: {
    flow: 'What is it? Choose, or send the whole line at once.',
    partner: 'With which country? Choose, or write another.',
    period: 'For which period? Choose, or write it: 2026-02, 2025-Q3, January–October 2025, 2025.',
    amount: 'How much? For example 395.1m, 4.87bn, +30.2% or third place.',
    measure: 'Is that percentage a growth or a share?',
    by: 'Who counted it? Choose, or write a name or an id.',
    source:
      'Where was it published? Choose one of the newest, or write words to search by. A new source is entered first: /source add.',
    excerpt: 'Send the words of the source that state it. They must hold the number.',
  },
  flows: { X: 'exports', M: 'imports', T: 'turnover', B: 'balance' },
  measures: { growth: 'growth', share: 'share' },
  example: 'A whole line looks like this:',
  stale: 'This step is over. Go on in the newest message, or start again with /add.',
  how: '/add asks step by step. A whole line works too, with its parts in any order:',
  kinds: ['A figure', 'A growth', 'A quote'],
  lines: [
    '/add turnover China 2026-02 395.1m by AZ_SCC source report-2026-03-20 "reached $395.1 million"',
    '/add exports China 2026-01 +10.1% by AZ_SCC source report-2026-03-20 "grew by 10.1%"',
    '/add quote lu-mei topic trade lang en source report-2026-03-20 "Trade has reached a record."',
  ],
  names: 'Names: /add speaker, /add organisation, /add project. Sources: /source add. Ids: /list.',
}
