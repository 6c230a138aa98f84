import type { Move } from '../../clock.ts'
import type { App } from '../app.ts'
import { button, el, icon } from '../dom.ts'
import { languageFor, nowOf, type State } from '../state.ts'
import { type Choice, menu, type Section } from './popups.ts'

const parts = {
  date: { weekday: 'short', day: 'numeric', month: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const

/** The day or time in the bot's time zone: "Thu, Nov 26", "09:00". */
function clockPart(state: State, part: keyof typeof parts): string {
  const form = { ...parts[part], timeZone: state.view.clock.zone }
  return new Intl.DateTimeFormat(languageFor(state.view), form).format(nowOf(state))
}

/** The choices that move the clock. */
export function clockSection(app: App): Section {
  const { words, state } = app
  const { aheadMs } = state.view.clock
  const move = (to: Move): Choice => ({ label: words.moves[to], act: () => void app.moveClock(to) })
  const back = aheadMs === 0 ? [] : [move('now')]
  const choices = [move('hour'), move('morning'), move('week'), move('month'), ...back]
  return { title: clockTitle(app), choices }
}

const clockTitle = ({ words, state }: App): string => `${words.clock} · ${state.view.clock.zone}`

/** In the left column: the bot's time, and the menu that moves it. */
export function clockButton(app: App): HTMLElement {
  const name = el('span', { class: 'name', 'aria-hidden': 'true' }, clockTitle(app))
  const look = isMoved(app) ? 'clock ahead' : 'clock'
  return el('div', { class: 'wideswitch' }, name, opener(app, { id: 'clock', class: look }))
}

/** In the bar above the messages, on a phone after the clock was moved: the bot's time. The left column is hidden then. */
export function clockChip(app: App): readonly HTMLElement[] {
  return isMoved(app) ? [opener(app, { id: 'moved', class: 'moved' })] : []
}

const isMoved = ({ state }: App): boolean => state.view.clock.aheadMs !== 0

/** Updates the shown time. */
export function tick(state: State): void {
  for (const part of ['date', 'time'] as const) {
    for (const shown of document.querySelectorAll(`.now .${part}`)) shown.textContent = clockPart(state, part)
  }
}

function opener(app: App, look: Readonly<Record<string, string | undefined>>): HTMLElement {
  const day = clockPart(app.state, 'date')
  const time = clockPart(app.state, 'time')
  const element = button(
    { ...look, 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    () => menu(element, [], [clockSection(app)]),
    icon('clock'),
    el('span', { class: 'hidden' }, `${app.words.clock}: `),
    el('span', { class: 'now' }, el('span', { class: 'date' }, day), el('span', { class: 'time' }, time)),
  )
  return element
}
