import type { Say } from '../say.ts'
import { text } from '../text.ts'

export const pages: Say['pages'] = {
  start: ({ pair }) => text`${{ bold: 'Karvan: trade figures with a source behind each one' }}
Ask in your own words, or tap an example:
/turnover 2025
/rank
/quote belt and road
Without a country I take ${pair}. More: /help · language: /lang`,
  help: ({ bot }) => text`${{ bold: 'What I can answer' }}
Figures: /turnover /exports /imports /balance /latest
Changes: /growth /record · places: /rank /share /compare
Words and facts: /quote /project · any question: /ask
Where it comes from: /sources /why /cite
This chat: /subscribe /unsubscribe /lang /settings /privacy /forgetme · the bot: /start /about /status /help
Arguments go in any order: /turnover 2025 turkey
In groups mention ${bot}, or write /turnover${bot}.`,
  countries: ({ countries, most }) => text`${{ bold: `Figures on ${countries} countries` }}
Most are on ${most}.
Ask of any of them, or of any two: “imports from Türkiye 2023”, /compare China Russia 2025. Or tap one:`,
  about: ({ observations, sources, newest }) => text`${{ bold: 'About Karvan' }}
${observations} figures from ${sources} sources, the newest of ${newest}. Each is kept as printed, with who counted it and where it stands.
What others printed carries [n], a link to its source. What Karvan works out itself is in italics, with the formula.
Sources that disagree are shown, not mended. There are no forecasts, and no language model makes a figure.`,
  privacy: () => text`${{ bold: 'What is kept about you' }}
On disk, under this chat’s number: what it chose in /settings and /subscribe, and a question until it is answered.
Of a group: for 30 days, which figures answered which message, so that corrections find them; and my answers still to be deleted.
In memory, for a day at most: your last three questions, and which of their words meant what, for inline mode, “and exports?” and /why. For five minutes: who a group’s admins are.
Nothing else: no names, no answered messages, nothing in the logs. /forgetme removes it all.`,
  status: ({
    observations,
    sources,
    statements,
    newest,
    version,
  }) => text`${{ bold: `${observations} figures from ${sources} sources` }}
Quotes and project facts: ${statements}
Newest source: ${newest}
Version of the data: ${version}`,
  language: ({ language }) => text`${{ bold: `Language: ${language}` }}
Choose the language of the answers in this chat:`,
}
