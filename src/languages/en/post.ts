import { listed } from '../model/admin.ts'
import type { PostWords } from '../model/post.ts'
import { text } from '../model/text.ts'
import { voice } from './voice.ts'

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
