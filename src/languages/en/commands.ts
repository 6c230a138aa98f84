import type { Say } from '../model/say.ts'

export const commands: Say['commands'] = {
  start: 'Begin here',
  help: 'See what I can answer',
  turnover: 'Show trade turnover of a country and year',
  exports: 'Show exports to a country',
  imports: 'Show imports from a country',
  balance: 'Show exports minus imports',
  growth: 'Show the change, or the average a year',
  average: 'Show the average of years or months',
  sum: 'Add up years or months',
  rank: 'Show a country’s place among partners',
  share: 'Show a country’s share of the total',
  compare: 'Compare countries or periods',
  chart: 'Draw a chart',
  record: 'Show the best year or month',
  quote: 'Read what officials said, word for word',
  project: 'Read facts about a project',
  sources: 'List every source of a figure',
  why: 'Explain why sources differ',
  cite: 'Get a citation ready to paste',
  latest: 'Show the newest figure',
  ask: 'Ask in your own words',
  export: 'Get the figures as a file',
  check: 'Check the claims of a post',
  subscribe: 'Hear of new figures by themselves',
  unsubscribe: 'End the subscription',
  lang: 'Choose the language',
  settings: 'See and change the settings',
  privacy: 'Read what is kept about you',
  forgetme: 'Remove what is kept about you',
  about: 'Read who counts and how',
  status: 'See what the data holds now',
}

export const name = 'Karvan'
export const description =
  'Karvan answers questions about trade between countries, Azerbaijan and China first, with a source behind every figure: turnover, exports, imports, growth, places, shares, quotes.\n\nAsk “imports from China, January 2026”, or /turnover 2025. Sources that disagree are shown side by side, and the arithmetic is redone before your eyes. No figure is guessed.'
export const shortDescription = 'Trade figures of Azerbaijan, China and others, with a source behind each one.'
