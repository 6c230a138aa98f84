/** What a page says of its article in JSON-LD (schema.org): in a list, a graph, or nested. */
import { z } from 'zod'
import { defined } from '../../data/model/defined.ts'

/** The fields of an article that are used, as the page has them. */
export interface LinkedArticle {
  readonly title?: string
  readonly published?: string
  readonly language?: string
  readonly author?: string
  readonly publisher?: string
  readonly body?: string
  readonly url?: string
  /** The page says that the article is not free to read. */
  readonly isPaid: boolean
}

type Node = Readonly<Record<string, unknown>>

/** A hostile page may nest without end, or list thousands. */
const deepest = 8
const mostNodes = 2000

/**
 * The article that the scripts describe: a NewsArticle before another kind, then the one with that address, then the
 * first. Undefined when none of them is an article. Never throws: a script that is not JSON is skipped.
 */
export function linkedArticle(scripts: readonly string[], address: string | undefined): LinkedArticle | undefined {
  const nodes: Node[] = []
  for (const script of scripts) collect(parsedScript(script), nodes, 0)
  const byId = new Map(nodes.flatMap(node => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  const articles = nodes.filter(node => typesOf(node).some(type => articleType.test(type)))
  const best = articles.toSorted((a, b) => rank(b, address) - rank(a, address))[0]
  return best === undefined ? undefined : fieldsOf(best, byId)
}

const articleType = /(?:Article|BlogPosting|^Report)$/

const rank = (node: Node, address: string | undefined): number =>
  Number(typesOf(node).some(type => /NewsArticle$/.test(type))) * 4 +
  Number(address !== undefined && urlOf(node) === address) * 2 +
  Number(node.headline !== undefined && node.datePublished !== undefined)

/** Real pages have line breaks in strings, comments around the script, or a semicolon at its end. */
function parsedScript(script: string): unknown {
  const bare = bareScript(script)
  for (const text of [bare, bare.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {
      // The next form may parse.
    }
  }
  return undefined
}

const openings = ['<!--', '//', '/*', '<![CDATA[', '*/']
const closings = ['-->', '*/', ']]>', '/*', '//', ';']

function bareScript(script: string): string {
  let bare = script.trim()
  for (const opening of openings) if (bare.startsWith(opening)) bare = bare.slice(opening.length).trimStart()
  for (const closing of closings) if (bare.endsWith(closing)) bare = bare.slice(0, -closing.length).trimEnd()
  return bare
}

function collect(value: unknown, into: Node[], depth: number): void {
  if (depth > deepest || into.length >= mostNodes || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, into, depth + 1)
    return
  }
  const node = record.parse(value)
  if ('@type' in node) into.push(node)
  for (const inner of Object.values(node)) collect(inner, into, depth + 1)
}
const record = z.record(z.string(), z.unknown())

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const typesOf = (node: Node): readonly string[] =>
  listOf(node['@type']).flatMap(type => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : []))
const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined
const nodeOf = (value: unknown): Node | undefined => record.safeParse(value).data

function urlOf(node: Node): string | undefined {
  const main = node.mainEntityOfPage
  return textOf(node.url) ?? textOf(main) ?? textOf(nodeOf(main)?.['@id']) ?? textOf(nodeOf(main)?.url)
}

function fieldsOf(node: Node, byId: ReadonlyMap<string, Node>): LinkedArticle {
  const told = defined({
    title: textOf(node.headline) ?? textOf(node.name),
    published: textOf(node.datePublished) ?? textOf(node.dateCreated) ?? textOf(node.uploadDate),
    language: namesOf(node.inLanguage, byId, ['alternateName', 'name'])[0],
    author:
      namesOf(node.author ?? node.creator, byId, ['name'])
        .slice(0, 3)
        .join(', ') || undefined,
    publisher: namesOf(node.publisher ?? node.sourceOrganization, byId, ['name'])[0],
    body: textOf(node.articleBody),
    url: urlOf(node),
  })
  return { ...told, isPaid: isPaid(node) }
}

/** Names are given as texts, as nodes, as references to nodes, or as lists of those. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>, keys: readonly string[]): readonly string[] {
  return listOf(value).flatMap(one => {
    const node = nodeOf(one)
    if (node === undefined) return textOf(one) ?? []
    const whole = keys.some(key => key in node) ? node : (byId.get(String(node['@id'])) ?? node)
    // An author may have several names.
    return keys.flatMap(key => textOf(listOf(whole[key])[0]) ?? [])[0] ?? []
  })
}

function isPaid(node: Node): boolean {
  const parts = listOf(node.hasPart).map(nodeOf)
  return [node, ...parts].some(part => /^(?:https?:\/\/schema\.org\/)?false$/i.test(String(part?.isAccessibleForFree)))
}
