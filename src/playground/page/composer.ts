import type { App } from './app.ts'
import { nameOf } from './avatar.ts'
import { button, el, icon } from './dom.ts'
import { forgetCards, inlineCards } from './inline.ts'
import { type Choosable, Panel } from './panel.ts'
import { toast } from './popups.ts'
import { isMine, openChat } from './state.ts'
import { ask } from './wire.ts'

/** Where a person writes. */
export class Composer {
  readonly element = el('form', { class: 'composer' })
  readonly input = el('textarea', { id: 'text', rows: '1', maxlength: '4096', role: 'combobox' })
  readonly #panel = new Panel(this.input)
  readonly #banner = el('div', { class: 'banner' })
  readonly #bar = el('div', { class: 'bar' })
  readonly #app: App
  #shown = ''

  constructor(app: App) {
    this.#app = app
    this.element.append(this.#panel.element, this.#banner, this.#bar)
    this.element.addEventListener('submit', event => {
      event.preventDefault()
      void this.#send()
    })
    this.input.addEventListener('input', () => this.#typed())
    this.input.addEventListener('keydown', event => this.#key(event))
    this.input.addEventListener('blur', () => this.#panel.close())
  }

  show(): void {
    const { state, words } = this.#app
    const { chat, messages, mayWrite } = openChat(state)
    const isNew = chat.type === 'private' && messages.length === 0
    const kind =
      state.view.hasBlocked && chat.type === 'private' ? 'blocked' : isNew ? 'new' : mayWrite ? 'open' : 'closed'
    const shown = `${state.view.me.id}:${chat.id}:${state.view.me.language_code ?? ''}:${kind}`
    this.#showBanner()
    if (shown === this.#shown) return
    this.#shown = shown
    this.#panel.close()
    const label = chat.type === 'channel' ? words.post : words.message
    this.input.placeholder = label
    this.input.setAttribute('aria-label', label)
    const wasFocused = document.activeElement === this.input
    this.#bar.replaceChildren(...this.#controls(kind))
    if (wasFocused) this.input.focus()
  }

  /** Puts words into the field and moves there. */
  compose(text: string): void {
    if (text !== '' || this.#app.state.editing !== undefined) this.input.value = text
    this.#showBanner()
    this.#typed()
    this.input.focus()
  }

  #controls(kind: string): readonly Node[] {
    const { words, state } = this.#app
    if (kind === 'blocked') {
      return [button({ class: 'wide' }, () => void this.#app.setBlocked(false), words.restartBot)]
    }
    if (kind === 'closed') {
      const creator = state.view.people.find(({ id }) => id === state.view.creatorId)
      return [el('p', { class: 'closed' }, words.readOnly(creator === undefined ? '' : nameOf(creator)))]
    }
    const fileInput = el('input', { type: 'file', hidden: true, tabindex: '-1' })
    fileInput.addEventListener('change', () => {
      const file = fileInput.files?.[0]
      if (file !== undefined) void this.#sendFile(file)
      fileInput.value = ''
    })
    const start = button({ class: 'wide' }, () => void this.#app.say('/start', state.view.me.id), words.start)
    return [
      ...(kind === 'new' ? [start] : []),
      button({ class: 'round', 'aria-label': words.commands }, () => this.#toggleCommands(), icon('slash')),
      this.input,
      button({ class: 'round', 'aria-label': words.attach }, () => fileInput.click(), icon('clip')),
      fileInput,
      el('button', { type: 'submit', class: 'round send', 'aria-label': words.send }, icon('send')),
    ]
  }

  #showBanner(): void {
    const { state, words } = this.#app
    const about = state.editing ?? state.replyTo
    this.#banner.classList.toggle('on', about !== undefined)
    if (about === undefined) {
      this.#banner.replaceChildren()
      return
    }
    const title = state.editing === undefined ? words.reply : words.edit
    const text = about.text ?? about.caption ?? words.photo
    this.#banner.replaceChildren(
      el('p', {}, el('strong', {}, title), el('span', {}, text.split('\n')[0])),
      button({ class: 'round', 'aria-label': words.cancel }, () => this.#cancel(), icon('close')),
    )
  }

  #cancel(): void {
    const { state } = this.#app
    if (state.editing !== undefined) this.input.value = ''
    state.editing = undefined
    state.replyTo = undefined
    this.#showBanner()
    this.#typed()
    this.input.focus()
  }

  async #send(): Promise<void> {
    const text = this.input.value.trim()
    const { state } = this.#app
    if (text === '') return
    this.input.value = ''
    this.#typed()
    try {
      if (state.editing === undefined) await this.#app.say(text)
      else {
        const { chat, message_id: messageId } = state.editing
        state.editing = undefined
        this.#showBanner()
        await ask('edit', { chatId: chat.id, messageId, text })
      }
    } catch (error) {
      this.input.value = text
      toast(String(error instanceof Error ? error.message : error))
    }
  }

  async #sendFile(file: File): Promise<void> {
    const text = this.input.value.trim()
    this.input.value = ''
    await this.#app.sendFile(file, text).catch((error: unknown) => toast(String(error)))
    this.#typed()
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return
    if (this.#panel.key(event)) {
      event.preventDefault()
      return
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void this.#send()
    } else if (event.key === 'Escape') this.#cancel()
    else if (event.key === 'ArrowUp' && this.input.value === '') this.#editLast()
  }

  #editLast(): void {
    const { state } = this.#app
    const last = openChat(state).messages.findLast(
      one =>
        isMine(state, one) && one.text !== undefined && one.forward_origin === undefined && one.via_bot === undefined,
    )
    if (last === undefined) return
    state.editing = last
    this.compose(last.text ?? '')
  }

  #typed(): void {
    this.input.style.height = 'auto'
    this.input.style.height = `${Math.min(this.input.scrollHeight, 160)}px`
    const { value } = this.input
    this.element.classList.toggle('filled', value.trim() !== '')
    const name = this.#app.state.view.bot.username ?? ''
    const query = new RegExp(`^@${name}\\s(.*)$`, 'is').exec(value)?.[1]
    if (query === undefined) forgetCards()
    if (query !== undefined) inlineCards(this.#app, this.#panel, query, () => this.#clear())
    else if (/^\/\w*$/.test(value)) this.#openCommands(value.slice(1))
    else this.#panel.close()
  }

  #clear(): void {
    this.input.value = ''
    this.#typed()
  }

  #toggleCommands(): void {
    if (this.#panel.isOpen) this.#panel.close()
    else this.#openCommands('', this.#app.words.noCommands)
    this.input.focus()
  }

  #openCommands(prefix: string, empty?: string): void {
    const { state, words } = this.#app
    const { commands } = openChat(state)
    const items = commands
      .filter(({ command }) => command.startsWith(prefix.toLowerCase()))
      .map(
        ({ command, description }): Choosable => ({
          title: `/${command}`,
          note: description,
          act: () => {
            this.#clear()
            void this.#app.say(`/${command}`)
          },
        }),
      )
    this.#panel.open(items, words.commands, empty)
  }
}
