import type { SubscriptionWords } from '../subscriptions.ts'
import { text } from '../text.ts'

export const subscriptions: SubscriptionWords = {
  on: 'Subscribed to what is new',
  off: 'Not subscribed to anything',
  paused: 'The subscription is paused',
  removed: 'The subscription has ended. Nothing is kept of it.',
  nothing: 'There is no subscription here.',
  onlyAdmins: 'Only admins of this chat can change its subscription.',
  noChannel: name => `There is no channel ${name} that I can see. Add me to it as an admin first.`,
  cannotPost: name => `I may not post in ${name}. Make me an admin there with the right to post.`,
  unknownWord: heard => `“${heard}” means nothing here. Try /subscribe China daily record`,
  about: countries => `About: ${countries.join(', ')}`,
  kinds: {
    new: 'new figures',
    record: 'records',
    rank: 'changes of rank',
    conflict: 'sources that disagree',
    correction: 'corrections',
  },
  cadences: { now: 'at once', daily: 'every morning', weekly: 'on Mondays', monthly: 'on the 1st of the month' },
  quiet: (from, to, zone) => `Quiet from ${from} to ${to} (${zone})`,
  hint: 'In a line: /subscribe China daily record rank, quiet 22-8',
  buttons: {
    subscribe: 'Subscribe',
    unsubscribe: 'Unsubscribe',
    pause: 'Pause',
    resume: 'Go on',
    silent: 'Silent',
    loud: 'With sound',
    tell: 'Tell me when it comes',
  },
  marks: { new: '', record: 'Record: ', rank: 'Rank: ', conflict: 'Sources disagree: ', correction: 'Corrected: ' },
  titles: { now: 'New', daily: 'New today', weekly: 'New this week', monthly: 'New this month' },
  more: count => `and ${count} more: /latest`,
  waiting: 'You will be told, once, when this figure comes.',
  waitsFull: 'You wait for 20 figures already, and more are not kept.',
  corrected: (was, now, day) => text`${dated('Corrected', day)}: ${was} → ${now}`,
  withdrawn: (was, why, day) => `${dated('Withdrawn', day)}: ${was} (${why})`,
  restored: (now, day) => text`${dated('Stands again', day)}: ${now}`,
  undone: 'its entry was undone',
}

const dated = (what: string, day: string | undefined): string => (day === undefined ? what : `${what} ${day}`)
