import type { Chat, User } from '../../shapes.ts'
import { el } from '../dom.ts'

const colours = 6

/** The round picture of a person or chat: the icon for the bot, or else the first letters. */
export function avatar(of: User | Chat): HTMLElement {
  if ('is_bot' in of && of.is_bot) {
    return el('img', { class: 'avatar', src: '/page/styles/icon.svg', alt: '', width: '44', height: '44' })
  }
  const name = nameOf(of)
  const letters = name
    .split(' ')
    .map(word => Array.from(word)[0] ?? '')
    .slice(0, 2)
    .join('')
  const colour = String(Math.abs(of.id) % colours)
  return el('span', { class: 'avatar', 'data-colour': colour, 'aria-hidden': 'true' }, letters)
}

/** The name of a person or chat. */
export function nameOf(of: User | Chat): string {
  if ('title' in of && of.title !== undefined) return of.title
  return [of.first_name, of.last_name].filter(part => part !== undefined).join(' ')
}
