import { badRequest } from '../refusal.ts'
import type { Entity, EntityType, Formatted } from '../shapes.ts'
import { checkedLink } from './link.ts'
import { byteOffset } from './offsets.ts'

interface Open {
  readonly mark: string
  readonly type: EntityType
  readonly offset: number
  readonly bytes: number
}

const marks: readonly (readonly [string, EntityType])[] = [
  ['||', 'spoiler'],
  ['__', 'underline'],
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strikethrough'],
]
const names: Partial<Record<EntityType, string>> = {
  spoiler: 'Spoiler',
  underline: 'Underline',
  bold: 'Bold',
  italic: 'Italic',
  strikethrough: 'Strikethrough',
  code: 'Code',
  pre: 'Pre',
  text_link: 'TextUrl',
}
const reserved = '_*[]()~`>#+-=|{}.!'

/**
 * Text and entities of MarkdownV2: bold, italic, underline, strikethrough, spoiler, code, pre, links and quotations.
 *
 * Errors: an unescaped reserved character and an unclosed mark, in Telegram's words.
 */
export function parseMarkdown(source: string): Formatted {
  const reader = new Reader(source)
  while (!reader.isAtEnd) reader.step()
  return reader.finish()
}

class Reader {
  readonly #source: string
  readonly #open: Open[] = []
  readonly #entities: Entity[] = []
  #text = ''
  #at = 0
  #quote: number | undefined
  #isExpandable = false

  constructor(source: string) {
    this.#source = source
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#source.length
  }

  step(): void {
    const rest = this.#source.slice(this.#at)
    if (this.#stepQuote(rest)) return
    if (rest.startsWith('\\') && rest.length > 1 && rest.charCodeAt(1) < 127) this.#take(rest[1] ?? '', 2)
    else if (rest.startsWith('```')) this.#block()
    else if (rest.startsWith('`')) this.#code('`', 'code')
    else if (rest.startsWith('[')) this.#begin('[', 'text_link')
    else if (rest.startsWith('](') && this.#open.at(-1)?.mark === '[') this.#link()
    else if (!this.#mark(rest)) this.#plain(rest[0] ?? '')
  }

  finish(): Formatted {
    this.#endQuote()
    const left = this.#open.at(-1)
    if (left !== undefined) throw unclosed(left.type, left.bytes)
    return { text: this.#text, entities: this.#entities }
  }

  #stepQuote(rest: string): boolean {
    const isLineStart = this.#at === 0 || this.#source[this.#at - 1] === '\n'
    if (!isLineStart) {
      if (this.#quote === undefined || !/^\|\|(?:\n|$)/.test(rest)) return false
      if (this.#open.some(({ type }) => type === 'spoiler')) return false
      this.#isExpandable = true
      this.#at += 2
      return true
    }
    const match = /^(?:\*\*)?>/.exec(rest)
    if (match === null) {
      this.#endQuote()
      return false
    }
    this.#quote ??= this.#text.length
    this.#at += match[0].length
    return true
  }

  #endQuote(): void {
    if (this.#quote === undefined) return
    const length = this.#text.replace(/\n$/, '').length - this.#quote
    const type = this.#isExpandable ? 'expandable_blockquote' : 'blockquote'
    if (length > 0) this.#entities.push({ type, offset: this.#quote, length })
    this.#quote = undefined
    this.#isExpandable = false
  }

  #mark(rest: string): boolean {
    const found = marks.find(([mark]) => rest.startsWith(mark))
    if (found === undefined) return false
    const [mark, type] = found
    if (this.#open.at(-1)?.mark === mark) {
      this.#end({ type })
      this.#at += mark.length
    } else this.#begin(mark, type)
    return true
  }

  #begin(mark: string, type: EntityType): void {
    this.#open.push({ mark, type, offset: this.#text.length, bytes: this.#bytes() })
    this.#at += mark.length
  }

  #end(meaning: Omit<Entity, 'offset' | 'length'> | undefined): void {
    const open = this.#open.pop()
    if (open === undefined || meaning === undefined) return
    const length = this.#text.length - open.offset
    if (length > 0) this.#entities.push({ ...meaning, offset: open.offset, length })
  }

  #link(): void {
    const match = /^\]\(((?:\\.|[^)\\])*)\)/.exec(this.#source.slice(this.#at))
    if (match === null)
      throw badRequest(`can't parse entities: Can't find end of a URL at byte offset ${this.#bytes()}`)
    const url = checkedLink((match[1] ?? '').replace(/\\(.)/g, '$1'))
    this.#end(url === undefined ? undefined : { type: 'text_link', url })
    this.#at += match[0].length
  }

  #block(): void {
    const language = /^```([^\s`]+)\n/.exec(this.#source.slice(this.#at))?.[1]
    const bytes = this.#bytes()
    this.#at += language === undefined ? 0 : language.length
    this.#code('```', 'pre', language, bytes)
  }

  #code(mark: string, type: EntityType, language?: string, bytes = this.#bytes()): void {
    const from = this.#at + mark.length
    let end = from
    while (end < this.#source.length && !this.#source.startsWith(mark, end)) {
      end += this.#source[end] === '\\' ? 2 : 1
    }
    if (end >= this.#source.length) throw unclosed(type, bytes)
    const offset = this.#text.length
    const body = this.#source.slice(from, end).replace(/\\(.)/g, '$1')
    this.#text += type === 'pre' ? body.replace(/^\n/, '') : body
    const length = this.#text.length - offset
    if (length > 0) this.#entities.push({ type, offset, length, ...(language === undefined ? {} : { language }) })
    this.#at = end + mark.length
  }

  #plain(character: string): void {
    if (reserved.includes(character)) {
      throw badRequest(
        `can't parse entities: Character '${character}' is reserved and must be escaped with the preceding '\\'`,
      )
    }
    this.#take(character, 1)
  }

  #take(character: string, width: number): void {
    this.#text += character
    this.#at += width
  }

  #bytes(): number {
    return byteOffset(this.#source, this.#at)
  }
}

function unclosed(type: EntityType, bytes: number): Error {
  return badRequest(`can't parse entities: Can't find end of ${names[type] ?? type} entity at byte offset ${bytes}`)
}
