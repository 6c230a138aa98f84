import type { App } from '../app.ts'
import { el } from '../dom.ts'
import { toast } from '../frame/popups.ts'
import { Slot } from '../frame/slot.ts'
import { largestFile } from '../messages/files.ts'
import { ask } from '../server.ts'
import { isMine, openChat, shownMessages } from '../state.ts'
import { bannerLines, bannerPrint } from './banner.ts'
import { controls, type Parts } from './controls.ts'
import { kindOf, labelOf } from './field.ts'
import { forgetCards, inlineCards } from './inline.ts'
import { type Choosable, Panel } from './panel.ts'
import { dismissReply } from './replies.ts'
import { areKeysShown, keysHere, replyKeys } from './reply-keys.ts'

/** The text field with its bar, panel and keyboard. */
export class Composer {
  readonly element = el('form', { class: 'composer' })
  readonly input = el('textarea', { id: 'text', rows: '1', role: 'combobox' })
  readonly #file = el('input', { type: 'file', hidden: true, tabindex: '-1' })
  readonly #panel = new Panel(this.input)
  readonly #keys = new Slot('replies')
  readonly #banner = new Slot('banner')
  readonly #bar = new Slot('bar')
  readonly #parts: Parts = {
    input: this.input,
    pickFile: () => this.#file.click(),
    toggleCommands: () => this.#toggleCommands(),
  }
  readonly #app: App

  constructor(app: App) {
    this.#app = app
    const slots = [this.#keys, this.#banner, this.#bar].map(({ element }) => element)
    this.element.append(this.#panel.element, ...slots, this.#file)
    this.element.addEventListener('submit', event => {
      event.preventDefault()
      void this.#send()
    })
    this.input.addEventListener('input', () => this.#typed())
    this.input.addEventListener('keydown', event => this.#key(event))
    this.input.addEventListener('blur', () => this.#panel.close())
    this.#file.addEventListener('change', () => {
      const file = this.#file.files?.[0]
      if (file !== undefined) this.attach(file)
      this.#file.value = ''
    })
  }

  show(): void {
    const { state } = this.#app
    const { chat, asking } = openChat(state)
    const kind = kindOf(this.#app)
    const shown = [state.view.me.id, chat.id, state.view.me.language_code, kind, areKeysShown(state)].join(':')
    const isWritable = kind === 'new' || kind === 'open'
    this.#keys.show(`${shown}${JSON.stringify(asking)}`, () => (isWritable ? replyKeys(this.#app) : []))
    this.#showBanner()
    this.#label()
    this.#fill()
    const parts = `${shown}${keysHere(state) === undefined}`
    if (this.#bar.show(parts, () => controls(this.#app, kind, this.#parts))) this.#panel.close()
  }

  /** Puts a text into the field and focuses it. */
  compose(text: string): void {
    if (text !== '' || this.#app.state.editing !== undefined) this.input.value = text
    this.#showBanner()
    this.#label()
    this.#typed()
    this.input.focus()
  }

  /** Attaches the file to the next message. */
  attach(file: File): void {
    const { state, words } = this.#app
    const kind = kindOf(this.#app)
    if (kind !== 'open' && kind !== 'new') return
    if (file.size > largestFile) {
      toast(words.tooBig)
      return
    }
    state.file = file
    state.editing = undefined
    this.compose('')
  }

  #showBanner(): void {
    this.#banner.show(bannerPrint(this.#app), () => bannerLines(this.#app, () => this.#cancel()))
  }

  #label(): void {
    const label = labelOf(this.#app)
    this.input.placeholder = label
    this.input.setAttribute('aria-label', label)
  }

  #cancel(): void {
    const { state } = this.#app
    if (state.editing !== undefined) this.input.value = ''
    dismissReply(state)
    Object.assign(state, { editing: undefined, file: undefined, from: undefined })
    this.compose('')
  }

  async #send(): Promise<void> {
    const text = this.input.value.trim()
    const { state } = this.#app
    if (text === '' && state.file === undefined) return
    this.input.value = ''
    this.#typed()
    try {
      if (state.editing === undefined) {
        const sent = this.#app.send(text)
        this.show()
        await sent
      } else {
        const { chat, message_id: messageId } = state.editing
        state.editing = undefined
        this.#showBanner()
        await ask('edit', { chatId: chat.id, messageId, text })
      }
    } catch (error) {
      this.compose(text)
      toast(error instanceof Error ? error.message : String(error))
    }
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
    const last = shownMessages(state).findLast(
      one =>
        isMine(state, one) && one.text !== undefined && one.forward_origin === undefined && one.via_bot === undefined,
    )
    if (last === undefined) return
    state.editing = last
    this.compose(last.text ?? '')
  }

  /** Shows whether there is anything to send. */
  #fill(): void {
    const isFilled = this.input.value.trim() !== '' || this.#app.state.file !== undefined
    this.element.classList.toggle('filled', isFilled)
  }

  #typed(): void {
    this.input.style.height = 'auto'
    this.input.style.height = `${Math.min(this.input.scrollHeight, 160)}px`
    const { value } = this.input
    const { state } = this.#app
    this.#fill()
    const query = new RegExp(`^@${state.view.bot.username ?? ''}\\s(.*)$`, 'is').exec(value)?.[1]
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
    const items = openChat(state)
      .commands.filter(({ command }) => command.startsWith(prefix.toLowerCase()))
      .map(
        ({ command, description }): Choosable => ({
          title: `/${command}`,
          note: description,
          act: () => {
            this.input.value = `/${command}`
            void this.#send()
          },
        }),
      )
    this.#panel.open(items, words.commands, empty)
  }
}
