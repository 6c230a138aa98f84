import type { Say } from '../model/say.ts'
import { text } from '../model/voice/text.ts'

export const pages: Say['pages'] = {
  start: ({ pair }) => text`${{ bold: 'Karvan: trade figures with a source behind each one' }}
If you name no country, I take ${pair}. More: /help · language: /lang
Forward me a post, and I’ll tell you which of its figures hold.
Ask in your own words, or tap a question:`,
  help: ({ bot }) => text`${{ bold: 'What I can answer' }}. Ask in your own words, or with a command:
Arguments go in any order: /turnover 2025 turkey
In groups mention ${bot}, or write /turnover${bot}.`,
  countries: ({ countries, most }) => text`${{ bold: `Figures on ${countries} countries` }}
Most are on ${most}.
Ask of any of them, or of any two: “imports from Türkiye 2023”, /compare China Russia 2025. Or tap one:`,
  about: ({ observations, sources, newest }) => text`${{ bold: 'About Karvan' }}
${observations} figures from ${sources} sources, the newest of ${newest}. Each is kept as printed, with who counted it and where it was published.
What others printed carries [n], a link to its source. What Karvan works out itself is in italics, with the formula.
Where sources disagree, you see all of them. There are no forecasts, and no language model makes a figure.`,
  terms: () => text`${{ bold: 'What the words mean' }}
Turnover: exports + imports. Balance: exports − imports; a deficit when imports are larger.
Growth: (this period ÷ the same months of the year before) − 1. Share: one partner ÷ all partners. Place: by size among them.
FOB: the price at the exporter’s border. CIF: with freight and insurance. Official statistics count exports FOB and imports CIF.
So the two sides of one trade never quite agree: /why shows by how much.
Only goods, in current US dollars: no services, no single goods, no inflation taken out.
Who counted a figure, and how: /sources.`,
  privacy: () => text`${{ bold: 'What is kept about you' }}
On disk, under the number of this chat:
· its settings and subscriptions (/settings, /subscribe), and the figures that it waits for
· your question, until it is answered
· a broadcast, until everybody has it *
· up to 40 days (private 7; channels: last posts): which message has which figures, its question, who got a correction
· my answers still to be deleted; who has set up a channel
For a short time:
· for a day: your questions and how they were read, for inline mode, “and exports?” and /why
· for five minutes: a group’s admins *
· until newer ones come: numbers of messages, for edits and limits *
About owners and editors, also:
· previews: a day, or 30 while they wait for approval
· their broadcasts: 30 days *
· the journal: who changed what, for good *
Nothing else: no names, no answered messages. Counters and logs name nobody.
/forgetme removes all but what is marked *, which ends by itself, and nothing more is sent to you. The journal stays, so that each figure says who entered it. Backups may be kept longer.`,
  status: held => text`${{ bold: `${held.observations} figures from ${held.sources} sources` }}
Quotes and project facts: ${held.statements}
Newest source: ${held.newest}
Version of the data: ${held.version}`,
  language: ({ language }) => text`${{ bold: `Language: ${language}` }}
Choose the language of the answers in this chat:`,
}
