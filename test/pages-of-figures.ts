/** Pages of figures over the seed or over made facts, and what a reader sees of their HTML. */
import { parseHTML } from 'linkedom'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import type { Edit } from '../src/data/model/edit.ts'
import type { Store } from '../src/data/store.ts'
import { type FigurePages, openFigurePages } from '../src/handlers/figure-pages.ts'
import { seedEdits, today } from './facts.ts'
import { openSeedStore } from './store.ts'

export const publicUrl = 'https://example.org/figures'

export const pagesOver = (store: Store): FigurePages =>
  openFigurePages({
    store,
    publicUrl,
    pair: { reporter: 'AZE', partner: 'CHN' },
    language: 'en',
    now: () => new Date(`${today}T12:00:00Z`),
    dayOf: at => at.toISOString().slice(0, 10),
    bot: '@karvan_bot',
  })

export const seedPages = async (edits: readonly Edit[] = seedEdits): Promise<FigurePages> =>
  pagesOver(await openSeedStore(memoryEngine(edits)))

/** The elements of a page. */
export function documentOf(html: string) {
  const { document } = parseHTML(html)
  const all = (selector: string) => [...document.querySelectorAll(selector)]
  const attribute = (selector: string, name: string): string | undefined =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined
  const textOf = (selector: string): string =>
    all(selector)
      .map(it => it.textContent)
      .join('\n')
  const data = document.querySelector('script')?.textContent
  return { document, all, attribute, textOf, data: data === undefined || data === null ? undefined : JSON.parse(data) }
}

const voids: ReadonlySet<string> = new Set(['meta', 'link', 'br', '!doctype'])

/** What is wrong with the nesting of the tags, and with the references inside the page. */
export function malformed(html: string): readonly string[] {
  const open: string[] = []
  const wrong: string[] = []
  const body = html
    .replace(/(<style>)[\s\S]*?(<\/style>)/, '$1$2')
    .replace(/(<script[^>]*>)[\s\S]*?(<\/script>)/, '$1$2')
  for (const [tag, slash, name = '', rest = ''] of body.matchAll(/<(\/?)([a-z!][a-z0-9]*)((?:[^<>"]|"[^"]*")*)>/gi)) {
    if (rest.endsWith('/') || voids.has(name.toLowerCase())) continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) wrong.push(tag)
  }
  const bare = body.replace(/<\/?[a-z!](?:[^<>"]|"[^"]*")*>/gi, '').match(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/g)
  const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const dangling = [...body.matchAll(/ href="#([^"]+)"/g)].flatMap(([, id]) => (ids.has(id) ? [] : [`#${id}`]))
  return [...wrong, ...open, ...(bare ?? []), ...dangling]
}

/** The numbers of a text, or of the body of a page, as they are written: '4,874.2', '30.2'. A space in a number is left out. */
export const numbersIn = (text: string): readonly string[] =>
  text
    .replace(/^[\s\S]*<body>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/(?<=\d)[\u00a0\u202f](?=\d)/g, '')
    .match(/\d+(?:[.,]\d+)*/g) ?? []
