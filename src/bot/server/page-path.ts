/** What a path of the pages asks for. */
import { type Code, code } from '../../data/model/schema.ts'
import { type downloads, formatWith } from '../../writing/figure-pages/downloads.ts'

export type PagePath = { readonly language: Code } & (
  | { readonly kind: 'page'; readonly address: string }
  | { readonly kind: 'picture'; readonly address: string; readonly id: string }
  | { readonly kind: 'file'; readonly address: string; readonly format: keyof typeof downloads }
  | { readonly kind: 'none' }
)

/** Parses '/en/1fT-AZE-CHN-2025', and with '.csv' or '.4f1hQ0bXl2a9.png' behind it. A path of another language is English. */
export function pagePath(path: string): PagePath {
  const [, first, address = '', ending = ''] =
    /^\/([a-z]+)(?:\/([A-Za-z0-9_-]{1,64})((?:\.[A-Za-z0-9_-]+)*))?$/.exec(path) ?? []
  const language = code.safeParse(first ?? path.split('/')[1]).data ?? 'en'
  if (address === '') return { language, kind: 'none' }
  if (ending === '') return { language, kind: 'page', address }
  const format = formatWith(ending)
  if (format !== undefined) return { language, kind: 'file', address, format }
  const [, id] = /^\.([A-Za-z0-9_-]{12})\.png$/.exec(ending) ?? []
  return id === undefined ? { language, kind: 'none' } : { language, kind: 'picture', address, id }
}
