import type { ArticleWords, PostWords, UpdateWords } from '../../model/admin/commands.ts'
import { listed } from '../../model/admin/journal.ts'
import { text } from '../../model/voice/text.ts'
import { voice } from '../voice/voice.ts'

const number = (n: number): string => voice.number(String(n))
const audiences = { channels: 'To the channels', subscribers: 'To the subscribers', all: 'To everybody' }

export const post: PostWords = {
  title: 'Post',
  notSent: 'not sent yet',
  to: (audience, total, kinds) => `${audiences[audience]}: ${total}${kinds === '' ? '' : ` (${kinds})`}`,
  kinds: counts =>
    listed([
      [counts.private, n => `private chats ${number(n)}`],
      [counts.group, n => `groups ${number(n)}`],
      [counts.channel, n => `channels ${number(n)}`],
    ]),
  only: language => `Only chats in ${voice.language(language)}`,
  paused: count => `Paused, and left out: ${count}`,
  takes: time => `It takes about ${time}.`,
  eachLanguage: 'The last line comes in the language of each chat.',
  notInChannels: 'Channels get the post without the last line.',
  because: 'You get this because this chat is subscribed · /unsubscribe',
  buttons: { post: 'Post', pause: 'Pause', goOn: 'Go on', refresh: 'Refresh', stop: 'Stop' },
  states: { underway: 'Posting', paused: 'Paused', stopped: 'Stopped', posted: 'Posted' },
  progress: (sent, of) => `sent to ${sent} of ${of}`,
  gone: count => `blocked or left: ${count}`,
  failed: count => `not delivered: ${count}`,
  dropped: count => `left out: ${count}`,
  nobody: {
    channels: text`No channel has subscribed yet. Its admin does it here, in private: ${{ code: '/subscribe @channel' }}`,
    subscribers: text`Nobody has subscribed yet. People and groups do it with /subscribe.`,
    all: text`Nobody has subscribed yet. People and groups do it with /subscribe, channels with ${{ code: '/subscribe @channel' }}.`,
  },
  nobodyIn: (language, others) => `No chat has chosen ${voice.language(language)}. In any language: ${others}`,
  page: 'Posts to many',
  how: [
    text`${{ code: '/post channels' }} and the text; or in reply to a message of yours`,
    text`${{ code: '/post subscribers' }}: private chats and groups; ${{ code: '/post all' }}: everybody`,
    text`${{ code: '/post all in az' }}: only chats in that language`,
  ],
  none: 'Nothing was posted in the last 30 days.',
  toChange: 'Copy this, change it and send it again. Nothing was posted.',
  cancelled: 'Cancelled. Nothing was posted.',
  expired: 'This is too old, and nothing was posted. Please send the text again.',
  noAudience: heard => `“${heard}” names no readers. Begin with /post channels, /post subscribers or /post all.`,
  noWords: 'The text is missing. Write it after /post channels, or send that in reply to a text message.',
  tooLong: most => `The text is too long: ${most} characters at most. Shorten it and send it again.`,
}

export const update: UpdateWords = {
  services: {
    imf: 'IMF',
    wits: 'World Bank WITS',
    comtrade: 'UN Comtrade',
    comext: 'Eurostat Comext',
    census: 'US Census Bureau',
  },
  every: { year: 'years', month: 'months' },
  fetching: services =>
    `I am fetching from: ${services.join(', ')}. You will see here what is new; nothing is saved before you decide.`,
  nothingNew: 'nothing to save',
  counts: (service, years, { added, revised, same, refused }) =>
    `${service}, ${years}: new ${added} · revised ${revised} · the same ${same} · not taken ${refused}`,
  revisions: 'Largest revisions:',
  refused: 'Not taken:',
  posts: count => `Posts that used a revised figure: ${count}`,
  faults: {
    unreachable: (service, line) =>
      text`${service} does not answer. Its figures stay as they are; try again later: ${line}`,
    limited: (service, line) =>
      text`${service} takes no more requests for now. Its figures stay as they are; try again in an hour: ${line}`,
    refused: (service, line) =>
      text`${service} gives nothing for that, or refuses the request. Its figures stay as they are; the log has its answer. Try another year: ${line}`,
    'changed-shape': (service, line) =>
      text`${service} answers in a form that I do not know. Its figures stay as they are; the log says what differs. Try one year, or a newer Karvan: ${line}`,
    'too-large': (service, line) =>
      text`${service} sends more than I take at once. Its figures stay as they are; ask for fewer years: ${line}`,
  },
  running: text`An update is being fetched already, and its result comes to the owner who asked. Please send the line again after that.`,
  failed: text`The update failed through an error of mine. Nothing was changed; the log has the details. Please try again, or ask one service: ${{ code: '/update imf' }}`,
}

export const article: ArticleWords = {
  names: {
    press: 'the paper, statistics not named',
    statistics: country => `official statistics (${country}), office not named`,
    government: country => `government (${country})`,
  },
  title: 'Article',
  page: (page, of) => `page ${page} of ${of}`,
  nothing: 'No figures, quotes or project facts were found in it.',
  first: 'for the first time',
  inherited: slots => `From the words before: ${slots.join(', ')}`,
  assumed: slots => `Not in the text, assumed: ${slots.join(', ')}`,
  slots: { flow: 'the flow', pair: 'the countries', period: 'the period', currency: 'the currency' },
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
