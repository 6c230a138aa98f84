import { badRequest, type Refusal } from '../refusal.ts'
import type { Entity, Formatted } from '../shapes.ts'
import { isTag, openTag } from './htmltags.ts'
import { byteOffset } from './offsets.ts'

interface Open {
  readonly name: string
  readonly offset: number
  readonly entity: Omit<Entity, 'offset' | 'length'> | undefined
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }
const attribute = /\s*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y

/**
 * Text and entities of Telegram's HTML.
 *
 * Errors: "can't parse entities: …" in Telegram's words, with the place in bytes.
 * Source: api#html-style; only the tags named there, and only &lt; &gt; &amp; &quot; and numeric characters.
 */
export function parseHtml(source: string): Formatted {
  const open: Open[] = []
  const entities: Entity[] = []
  let text = ''
  let at = 0
  while (at < source.length) {
    if (source.startsWith('</', at)) {
      const end = source.indexOf('>', at)
      if (end < 0) throw wrong(`Unclosed end tag at byte offset ${byteOffset(source, at)}`)
      closeTag(
        source
          .slice(at + 2, end)
          .trim()
          .toLowerCase(),
        byteOffset(source, at),
        open,
        text,
        entities,
      )
      at = end + 1
    } else if (source[at] === '<') {
      const tag = readTag(source, at)
      open.push({ name: tag.name, offset: text.length, entity: tag.entity })
      at = tag.end
    } else if (source[at] === '&') {
      const [character, length] = readCharacter(source, at)
      text += character
      at += length
    } else {
      text += source[at]
      at += 1
    }
  }
  const left = open.at(-1)
  if (left !== undefined) {
    throw wrong(`Can't find end tag corresponding to start tag "${left.name}"`)
  }
  return { text, entities: joinCode(entities) }
}

function closeTag(name: string, bytes: number, open: Open[], text: string, entities: Entity[]): void {
  const tag = open.pop()
  if (tag === undefined) throw wrong(`Unexpected end tag at byte offset ${bytes}`)
  if (name !== '' && name !== tag.name) {
    throw wrong(`Unmatched end tag at byte offset ${bytes}, expected "</${tag.name}>", found "</${name}>"`)
  }
  if (tag.entity === undefined || text.length === tag.offset) return
  const length = text.length - tag.offset
  entities.push({ ...tag.entity, offset: tag.offset, length })
}

function readTag(
  source: string,
  at: number,
): { readonly name: string; readonly end: number; readonly entity: Open['entity'] } {
  const bytes = byteOffset(source, at)
  const name = /^[^\s>/]*/.exec(source.slice(at + 1))?.[0].toLowerCase() ?? ''
  let here = at + 1 + name.length
  if (here >= source.length) throw wrong(`Unclosed start tag at byte offset ${bytes}`)
  if (!isTag(name)) throw wrong(`Unsupported start tag "${name}" at byte offset ${bytes}`)
  const attributes = new Map<string, string>()
  while (source[here] !== '>') {
    while (/\s/.test(source[here] ?? '')) here += 1
    if (source[here] === '>') break
    if (here >= source.length) throw wrong(`Unclosed start tag at byte offset ${bytes}`)
    attribute.lastIndex = here
    const match = attribute.exec(source)
    if (match?.[1] === undefined) {
      throw wrong(`Empty attribute name in the tag "${name}" at byte offset ${bytes}`)
    }
    attributes.set(match[1].toLowerCase(), decoded(match[2] ?? match[3] ?? match[4] ?? ''))
    here = attribute.lastIndex
  }
  return { name, end: here + 1, entity: openTag(name, attributes, bytes) }
}

function readCharacter(source: string, at: number): readonly [string, number] {
  const match = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot));?/i.exec(source.slice(at, at + 12))
  if (match === null) return ['&', 1]
  const [whole, hex, decimal, name] = match
  if (name !== undefined) return [named[name.toLowerCase()] ?? '&', whole.length]
  const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? [String.fromCodePoint(code), whole.length] : ['&', 1]
}

function decoded(value: string): string {
  return value.replace(/&(?:#x[0-9a-f]{1,6}|#\d{1,7}|lt|gt|amp|quot);?/gi, whole => readCharacter(whole, 0)[0])
}

/** `<pre><code class="language-x">` is one entity: pre with a language. */
function joinCode(entities: readonly Entity[]): readonly Entity[] {
  const same = (a: Entity, b: Entity): boolean => a.offset === b.offset && a.length === b.length
  return entities.flatMap(entity => {
    if (entity.type === 'code') {
      const isInPre = entities.some(other => other.type === 'pre' && same(other, entity))
      const { language: _language, ...plain } = entity
      return isInPre ? [] : [plain]
    }
    if (entity.type !== 'pre') return [entity]
    const code = entities.find(other => other.type === 'code' && same(other, entity))
    return [code?.language === undefined ? entity : { ...entity, language: code.language }]
  })
}

function wrong(words: string): Refusal {
  return badRequest(`can't parse entities: ${words}`)
}
