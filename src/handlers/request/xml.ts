/** Parts of the XML in a workbook, in any namespace. Source: W3C, Extensible Markup Language 1.0, §3.1, §4.1, §4.6. */

/** The opening tags of elements of that name, in any namespace. */
export const openTags = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>`, 'g')) ?? []

/** The text from the opening of the first element of that name to its end; '' without one. */
export function contentOf(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>]`))
  const end = xml.search(new RegExp(`</(?:[\\w.-]+:)?${name}>`))
  return start === -1 || end === -1 ? '' : xml.slice(start, end)
}

/** The value of an attribute of an opening tag; undefined when it is absent or empty. */
export const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find(value => value !== undefined && value !== '')

const entities: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
])
/** The text that character references and the five predefined entities stand for. */
export const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all: string, hex?: string, decimal?: string, name = '') => {
      if (hex === undefined && decimal === undefined) return entities.get(name) ?? all
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code > 0x10ffff ? all : String.fromCodePoint(code)
    },
  )
/** A text as the content of an element. */
export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
