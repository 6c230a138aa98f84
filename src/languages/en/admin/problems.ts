import type { Malformed } from '../../../answers/model/admin-problem.ts'
import type { AdminProblemWords, AdminWords, Unknown } from '../../model/admin/words.ts'
import { join, text } from '../../model/voice/text.ts'

const things: Record<Unknown, string> = {
  'unknown-source': 'source',
  'unknown-organisation': 'organisation',
  'unknown-speaker': 'speaker',
  'unknown-project': 'project',
  'unknown-id': 'figure or quote',
}
const malformed: Record<Malformed, { readonly what: string; readonly try: string }> = {
  'not-a-period': { what: 'a period', try: '2025, 2026-02, 2025-Q3 or 2025-01/2025-10' },
  'not-an-amount': { what: 'an amount', try: '395.1m, 4.87bn, +30.2% or 4th' },
  'not-a-person': { what: 'a person’s id', try: 'a number such as 123456789' },
  'not-a-url': { what: 'an address', try: 'one that begins with https://' },
  'not-a-day': { what: 'a day', try: '2026-03-13, 2026-03 or 2026' },
  'not-a-service': { what: 'a service', try: 'imf, wits, comtrade, comext or census' },
  'not-a-version': { what: 'a version', try: 'a number from /log, or /undo alone for the last change' },
}

export const wrongs: AdminProblemWords = {
  unknownWord: (heard, nearest) =>
    nearest === undefined
      ? text`I don’t know “${heard}” here. Put longer words in quotation marks, or leave it out.`
      : text`I don’t know “${heard}” here. Did you mean ${nearest}?`,
  unknown: (what, heard, nearest) =>
    nearest.length === 0
      ? text`I hold no ${things[what]} “${heard}”.`
      : text`I hold no ${things[what]} “${heard}”. Nearest: ${join(
          nearest.map(id => [{ code: id }]),
          ', ',
        )}.`,
  whereIds: text`Tap Sources, then Evidence, under an answer: its id is there.`,
  enterNew: list =>
    text`What is held: ${list}. To enter a new one, reply with what this line lacks, or tap it to copy it:`,
  not: (what, heard) => text`“${heard}” is not ${malformed[what].what}. Try ${malformed[what].try}.`,
  twice: (part, heard) => text`I read ${part} twice; the second was “${heard}”. Say it once.`,
  withdrawn: id => text`${{ code: id }} was withdrawn. ${{ code: `/history ${id}` }} tells why; /add enters it again.`,
  fixedTopics: topics =>
    text`Topics are a fixed list: ${topics.join(', ')}. Name one in a quote, for example topic trade.`,
  sourcesDiffer: (one, other) =>
    text`The sources give the same figure differently: ${{ code: one }} and ${{ code: other }}. Take the wrong one back with /retract, then merge.`,
  officialSource: id =>
    text`${{ code: id }} holds a table of official statistics, which /update keeps. It is neither merged nor deleted.`,
  nameHeld: id => text`That is held already, as ${{ code: id }}.`,
  sameAsHeld: id => text`Nothing would change: ${{ code: id }} is held just like this.`,
  'nothing-to-undo': text`There is nothing of yours to undo. What was done is in /log.`,
  'nothing-to-redo': text`There is nothing to do again. What was done is in /log.`,
  changedSince: version => text`Version ${version} has changed the same since. Undo that one first, or see /log.`,
  notYours: version => text`Version ${version} is somebody else’s. Its author or an owner can undo it.`,
  seeded: version =>
    text`Version ${version} came with the first data and cannot be undone as a whole. Change a figure of it with /edit or /retract.`,
  'is-owner': text`That person is an owner. Owners are set in the bot’s settings, not here.`,
  'owners-only': text`Only owners do that. Please ask one of them: /admins list`,
  cannotSave: {
    full: text`It could not be saved: the bot’s disk is full. Nothing was changed; please try again later.`,
    failed: text`It could not be saved: the bot cannot write its data now. Nothing was changed; please try again later.`,
  },
  'not-queued': text`Nothing of that name waits for approval. What waits is in /queue.`,
  'own-change': text`This is your own change: another admin has to approve it.`,
  'no-reply': text`Send this command as a reply to the file or the text that it is about.`,
  tooLong: most =>
    text`The line is longer than ${most} characters, or a quotation in it longer than 1,000. Shorten it and send it again.`,
  file: {
    'too-large': () => text`The file is too large: 20 MB at most. Send it in parts.`,
    'not-utf8': () => text`The file is not in UTF-8. Save it as “CSV UTF-8” and send it again.`,
    'not-csv': heard =>
      text`I cannot read this CSV${heard === undefined ? '' : ` (“${heard}”)`}. Check the quotation marks and separators, and send it again.`,
    'not-xlsx': () => text`I cannot read this workbook. Save it as .xlsx or “CSV UTF-8” and send it again.`,
    picture: () =>
      text`I cannot read tables in pictures. Send the table as a file (.xlsx or .csv) with /import as its caption.`,
    'not-json': heard =>
      text`I cannot read this JSON${heard === undefined ? '' : ` (“${heard}”)`}. Send it as /backup made it.`,
    'no-columns': heard =>
      text`Columns are missing${heard === undefined ? '' : `: ${heard}`}. The first row must name them.`,
    empty: () => text`The file is empty. Send it with its columns and rows.`,
    'no-rows': () => text`The file has columns, but no row below them. Nothing would change.`,
    'pdf-or-html': () =>
      text`This is a PDF or a web page, not a table. Save its table as .xlsx or “CSV UTF-8” and send that.`,
    'mixed-decimals': heard =>
      text`Some numbers have a decimal comma and others a point${heard === undefined ? '' : ` (${heard})`}. Write all of them with a decimal point, and nothing between thousands.`,
    protected: () =>
      text`The workbook has a password. Take the password off, or save it as “CSV UTF-8”, and send it again.`,
    gone: () => text`The file cannot be fetched any more. Please send it again.`,
    'other-schema': heard =>
      text`This backup is in another form of the data${heard === undefined ? '' : ` (${heard})`}. It can be brought back by the release of Karvan that made it.`,
  },
  page: {
    'private-address': text`That address is not on the public web. Send the text itself instead.`,
    'too-large': text`The page is larger than 2 MB. Send the text itself instead.`,
    'not-text': text`The page is not text. Send the text itself instead.`,
    'no-answer': text`The page cannot be reached. Try again later, or send the text itself.`,
    'too-slow': text`The page did not answer within 10 seconds. Try again later, or send the text itself.`,
    paywalled: text`The article is for subscribers, and the page shows only its start. Send the text itself.`,
    empty: text`The page has no article to read: it may be filled in by a browser only. Send the text itself.`,
  },
  excerptNotFound: heard => text`“${heard}” is not in the text that was sent. Copy the words exactly.`,
  numberNotInExcerpt: number =>
    text`The quotation does not hold ${number}. Quote the words that state it, or name the place with at “table 2”.`,
  refused: sentence => text`${sentence}`,
}

export const refusals: AdminWords['refusals'] = {
  'no-such-source': () => 'The source it cites is not held. Enter it first with /source add.',
  'no-such-organisation': () => 'Who counted it is not held. Use an id such as AZ_SCC.',
  'no-such-speaker': () => 'The speaker is not held. Use an id such as lu-mei.',
  'no-such-project': () => 'The project is not held. The projects are in /project.',
  'no-such-id': at => `Nothing is held under “${at}”.`,
  'no-citation': () => 'The words or the place in the source are missing. Add a quotation.',
  duplicate: () => 'It is held already. What is held is changed with /edit.',
  'bad-period': () => 'The period does not fit. A growth needs an earlier base, as long as its period.',
  'old-currency': () => 'Only currencies of today are held. This one is not in use any more, like the Soviet rouble.',
  'bad-unit': () =>
    'The unit does not fit. A value is money, a growth or share is in percent, a place is a whole number.',
  future: () => 'That period, or the day of its source, has not come yet. Look at the date.',
  bidi: () => 'The text holds invisible control characters. Please type it anew.',
  'wrong-version': () => 'Somebody else was quicker. Please send it again.',
  'in-use': at => `“${at}” is still cited, so it stays. Retract first what cites it.`,
  'no-person': at => `${at} is an id of Telegram itself. Send the id of a person.`,
  'changed-since': (_, later) => `Version ${later} has changed the same since. Undo that one first.`,
  'no-such-edit': at => `There is no version ${at}. All of them are in /log.`,
}

export const rejected: AdminWords['rejected'] = {
  columns: 'too few or too many columns',
  number: 'not a number',
  percent: 'a percent: write the number without “%”, with the unit PT and the multiplier 0',
  comma: 'a comma in the number: write a decimal point, and nothing between thousands',
  period: 'not a period',
  area: 'not a country',
  twice: 'it is in the file twice',
  word: 'not a word of that column',
  address: 'not a web address',
  empty: 'the cell is empty',
}
