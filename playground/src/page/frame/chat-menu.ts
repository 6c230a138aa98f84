import type { BotRole } from '../../views.ts'
import type { App } from '../app.ts'
import { nameOf } from '../messages/avatar.ts'
import { openChat } from '../state.ts'
import { clockSection } from './clock.ts'
import type { Choice, Section } from './popups.ts'

/** The menu of the open chat: stop the bot, write as the group, change the bot's role. */
export function choicesHere(app: App): readonly Choice[] {
  const { words, state } = app
  const { chat, mayHide } = openChat(state)
  if (chat.type === 'private') {
    const { hasBlocked } = state.view
    const label = hasBlocked ? words.restartBot : words.stopBot
    return [{ label, act: () => void app.setBlocked(!hasBlocked) }]
  }
  return [...(mayHide ? [hiding(app, chat.id)] : []), ...placesHere(app)]
}

/** The roles that the person can give the bot in the open group or channel, the most likely first. */
export function placesHere(app: App): readonly Choice[] {
  const { chat, bot, mayManage } = openChat(app.state)
  if (!mayManage) return []
  const { places } = app.words
  const make = (label: string, to: BotRole): Choice => ({ label, act: () => void app.setBotRole(to) })
  const remove = make(places.remove, 'kicked')
  if (chat.type === 'channel') {
    if (bot === 'kicked') return [make(places.addAdmin, 'administrator')]
    return [bot === 'mute' ? make(places.allow, 'administrator') : make(places.forbid, 'mute'), remove]
  }
  switch (bot) {
    case 'kicked':
      return [make(places.add, 'member')]
    case 'restricted':
      return [make(places.allow, 'member'), remove]
    case 'administrator':
      return [make(places.makeMember, 'member'), remove]
    default:
      return [make(places.makeAdmin, 'administrator'), make(places.forbid, 'restricted'), remove]
  }
}

/** The parts of the menu that every chat has: the person, and the clock. */
export function sections(app: App): readonly Section[] {
  const { words, state } = app
  const { people, me } = state.view
  const choices = people.map(person => ({
    label: nameOf(person),
    isChosen: person.id === me.id,
    act: () => void app.switchPerson(person.id),
  }))
  return [{ title: words.speakAs, choices }, clockSection(app)]
}

/** The unusual state of the bot here: stopped, absent, admin, muted. Missing: undefined otherwise. */
export function botState({ state, words }: App): string | undefined {
  const { chat, bot } = openChat(state)
  if (chat.type === 'private') return state.view.hasBlocked ? words.botIs.stopped : undefined
  if (bot === 'kicked') return words.botIs.away
  if (bot === 'administrator') return words.botIs.admin
  return bot === 'member' ? undefined : words.botIs.mute
}

function hiding(app: App, chatId: number): Choice {
  const { state, words } = app
  const isHidden = state.anonymous.has(chatId)
  const act = (): void => {
    if (!state.anonymous.delete(chatId)) state.anonymous.add(chatId)
    app.show()
  }
  return { label: isHidden ? words.asMyself : words.anonymously, act }
}
