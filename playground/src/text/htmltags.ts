import { badRequest } from '../refusal.ts'
import type { Entity, EntityType } from '../shapes.ts'
import { checkedLink } from './link.ts'

type Meaning = Omit<Entity, 'offset' | 'length'>

const plain: Readonly<Record<string, EntityType>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  pre: 'pre',
}

const others = ['span', 'a', 'code', 'blockquote', 'tg-emoji', 'tg-time']

/** Is it a tag of Telegram's HTML? */
export function isTag(name: string): boolean {
  return Object.hasOwn(plain, name) || others.includes(name)
}

/** What a tag of Telegram's HTML means. Undefined: a link that leads nowhere, which Telegram drops silently. */
export function openTag(name: string, attributes: ReadonlyMap<string, string>, bytes: number): Meaning | undefined {
  const type = plain[name]
  if (type !== undefined) return { type }
  switch (name) {
    case 'span':
      if (attributes.get('class') === 'tg-spoiler') return { type: 'spoiler' }
      throw badRequest(`can't parse entities: Tag "span" must have class "tg-spoiler" at byte offset ${bytes}`)
    case 'a':
      return linkTo(attributes.get('href') ?? '')
    case 'code': {
      const language = /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1]
      return language === undefined ? { type: 'code' } : { type: 'code', language }
    }
    case 'blockquote':
      return { type: attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' }
    case 'tg-emoji':
      return { type: 'custom_emoji', custom_emoji_id: attributes.get('emoji-id') ?? '' }
    case 'tg-time':
      return { type: 'date_time', unix_time: Number(attributes.get('unix') ?? 0) }
    default:
      throw badRequest(`can't parse entities: Unsupported start tag "${name}" at byte offset ${bytes}`)
  }
}

function linkTo(href: string): Meaning | undefined {
  const url = checkedLink(href)
  return url === undefined ? undefined : { type: 'text_link', url }
}
