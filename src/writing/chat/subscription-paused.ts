/** Where nothing can be posted any more: its subscription is paused. */
import type { Subscription } from '../../data/chats/subscriptions.ts'
import { compose } from '../message/compose.ts'
import { line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { channelTitle, subscriptionPrefix } from './subscription.ts'

/** What who has set it up is told, once, with a button to go on. `title` is that of a channel; else it is a topic. */
export function writeSubscriptionPaused(
  { chat, thread = 0 }: Pick<Subscription, 'chat' | 'thread'>,
  title: string | undefined,
  writing: Writing,
): Message {
  const { subscriptions: say } = writing.language.say
  const why = title === undefined ? say.noTopic : say.cannotPost(channelTitle(title))
  const resume = { label: say.buttons.resume, ask: { data: `${subscriptionPrefix}${chat}.${thread}.resume` } }
  return compose({ lines: [line([{ bold: say.paused }]), line([why])], buttons: [resume] }, writing)
}

/** The bot was removed from a channel: its subscription has ended. `title` where Telegram still tells it. */
export function writeSubscriptionEnded(title: string | undefined, writing: Writing): Message {
  const { subscriptions: say } = writing.language.say
  return compose(
    { lines: [line([say.left(title === undefined ? undefined : channelTitle(title))])], buttons: [] },
    writing,
  )
}
