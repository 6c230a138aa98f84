import type { App } from '../app.ts'
import { button } from '../dom.ts'
import { openChat, openTopic } from '../state.ts'

/** The tabs of a forum's topics; empty in other chats. */
export function topicTabs(app: App): readonly HTMLElement[] {
  const { state, words } = app
  const { chat, topics } = openChat(state)
  if (topics.length === 0) return []
  const now = openTopic(state)
  const tab = (id: number | undefined, name: string): HTMLElement =>
    button(
      { id: `topic${id ?? 0}`, class: 'topic', 'aria-current': id === now ? 'true' : undefined },
      () => {
        if (id === undefined) state.topics.delete(chat.id)
        else state.topics.set(chat.id, id)
        app.show()
        document.getElementById(`topic${id ?? 0}`)?.focus()
      },
      name,
    )
  return [tab(undefined, words.general), ...topics.map(({ id, name }) => tab(id, name))]
}

/** The state that the tabs show: redraw when it changes. */
export function topicsPrint({ state }: App): string {
  const { chat, topics } = openChat(state)
  return JSON.stringify([topics.length === 0 ? '' : chat.id, topics, openTopic(state), state.view.me.language_code])
}
