/** What a chat is subscribed to, and the buttons that change it. */
import type { AnswerOf } from '../answers/answer.ts'
import { cadences, newsKinds, type Subscription } from '../data/subscriptions.ts'
import type { SubscriptionButton } from '../languages/subscriptions.ts'
import { echoed } from './echoed.ts'
import { type Choice, type Draft, line, type Writing } from './lines.ts'

/** The buttons' data begins so; then chat, topic and what is wished for. */
export const subscriptionMark = 'sub.'

export function writeSubscription(answer: AnswerOf<'subscription'>, writing: Writing): Draft {
  const { subscriptions: say } = writing.language.say
  const { of, problem, isRemoved, heard = '' } = answer
  if (problem === 'unknown-word') return { lines: [line([say.unknownWord(echoed(heard))])], buttons: [] }
  if (problem === 'no-channel') return { lines: [line([say.noChannel(echoed(heard))])], buttons: [] }
  if (problem === 'cannot-post') return { lines: [line([say.cannotPost(echoed(heard))])], buttons: [] }
  if (problem === 'only-admins') return { lines: [line([say.onlyAdmins])], buttons: [] }
  const buttons = buttonsOf(answer, writing)
  if (of !== undefined) return { lines: linesOf(of, writing), buttons }
  const [first, ...others] =
    isRemoved === true ? [say.removed] : problem === 'nothing' ? [say.nothing] : [say.off, say.hint]
  return { lines: [first ?? '', ...others].map((text, i) => line(i === 0 ? [{ bold: text }] : [text])), buttons }
}

function linesOf(of: Subscription, { language, pair }: Writing) {
  const { voice } = language
  const { subscriptions: say, comma } = language.say
  const countries = of.countries.length > 0 ? of.countries : [pair.reporter, pair.partner]
  const hour = (it: number): string => `${String(it).padStart(2, '0')}:00`
  return [
    line([{ bold: of.isPaused ? say.paused : say.on }]),
    line([say.about(countries.map(voice.area))]),
    line([[...of.kinds.map(kind => say.kinds[kind]), say.cadences[of.cadence]].join(comma)]),
    ...(of.quiet === undefined ? [] : [line([say.quiet(hour(of.quiet.from), hour(of.quiet.to), of.zone)])]),
    line([say.hint], 50),
  ]
}

function buttonsOf({ of, target }: AnswerOf<'subscription'>, { language }: Writing): readonly Choice[] {
  const { subscriptions: say } = language.say
  const data = (to: string): { readonly data: string } => ({
    data: `${subscriptionMark}${target.chat}.${target.thread ?? 0}.${to}`,
  })
  const named = (button: SubscriptionButton, to: string): Choice => ({ label: say.buttons[button], ask: data(to) })
  if (of === undefined) return [named('subscribe', 'on')]
  return [
    ...newsKinds.map(kind => ({ label: `${of.kinds.includes(kind) ? '✓ ' : ''}${say.kinds[kind]}`, ask: data(kind) })),
    ...cadences.map(it => ({ label: `${of.cadence === it ? '● ' : ''}${say.cadences[it]}`, ask: data(it) })),
    of.isSilent ? named('loud', 'loud') : named('silent', 'silent'),
    of.isPaused ? named('resume', 'resume') : named('pause', 'pause'),
    named('unsubscribe', 'off'),
  ]
}
