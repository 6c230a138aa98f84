import type { ArticleWords } from '../model/article.ts'

/** The words of /ingest. */
export const article: ArticleWords = {
  names: {
    press: 'the paper, statistics not named',
    statistics: 'official statistics, office not named',
  },
  title: 'Article',
  page: (page, of) => `page ${page} of ${of}`,
  nothing: 'No figures, quotes or project facts were found in it.',
  inherited: slots => `From an earlier sentence: ${slots.join(', ')}`,
  assumed: slots => `Not in the text, assumed: ${slots.join(', ')}`,
  slots: { flow: 'the flow', pair: 'the countries', period: 'the period' },
  held: 'Held already, in the same words',
  unread: count => `Sentences with numbers that were not read: ${count}`,
  left: count => `There was no room for ${count} more. Send the rest of the text on its own.`,
  change: row => `Row ${row}. Reply with the corrected line, or tap it to copy it, change it and send it.`,
  byHand: 'Reply with what the sentence says, or tap the line to copy it, complete it and send it.',
  details: 'Reply with what is different, or tap the line to copy it, change it and send it.',
  buttons: {
    all: 'All',
    none: 'None',
    publish: count => (count === 0 ? 'Publish the source only' : `Publish ${count}`),
    change: row => `Change ${row}`,
    byHand: 'Add by hand',
    add: sentence => `Add ${sentence}`,
    details: 'Source details',
  },
}
