/** Whether an article is entered that is held under another id: by its address, or by its outlet, day and title or words. */
import { stepsOf } from '../../data/facts/add-steps.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change } from '../../data/model/edit.ts'
import type { Observation, Source } from '../../data/model/schema.ts'
import type { ChangeCheck } from '../model/change-check.ts'

/** How many sources of one change are named. */
const most = 3

/** A warning for each source of the change that is held under another id, as a source or in the words of a figure. */
export function sameArticle(change: Change, before: Facts): readonly ChangeCheck[] {
  const adds = stepsOf(change).filter(step => step.do === 'add')
  const entered = adds.flatMap(({ sources }) => sources).filter(it => before.sources.get(it.id) === undefined)
  const cited = adds.flatMap(({ observations }) => observations.slice(0, mostQuoted))
  const find = entered.length === 0 ? () => undefined : heldArticles(before)
  const found = new Map<string, Source>()
  for (const source of entered) {
    const held = find(source)
    if (held !== undefined) found.set(source.id, held)
  }
  for (const observation of cited) {
    const { source: id } = observation.citation
    const source = entered.find(it => it.id === id) ?? before.sources.get(id)
    const held = found.has(id) ? undefined : source && inSameWords(observation, source, before)
    if (held !== undefined) found.set(id, held)
  }
  return [...found.values()].slice(0, most).map(held => ({ outcome: 'warns', check: 'article', held }))
}
const mostQuoted = 50

/** Looks a source up among those held. */
function heldArticles(facts: Facts): (source: Source) => Source | undefined {
  const known = new Map<string, Source>()
  for (const it of facts.sources.list) for (const key of keysOf(it)) if (!known.has(key)) known.set(key, it)
  return source =>
    keysOf(source)
      .map(key => known.get(key))
      .find(it => it !== undefined && it.id !== source.id)
}

/** The issues of a data set, which has a line of attribution, share one address. */
const keysOf = (it: Source): readonly string[] => [
  ...(it.url === undefined || it.attribution !== undefined ? [] : [addressOf(it.url)]),
  `${outletOf(it)} ${it.published} ${wordsOf(it.title).join(' ')}`,
]

const outletOf = ({ publisher }: Source): string => wordsOf(publisher.replace(/\(.*$/, '')).join(' ')

/** Another source of that outlet and day, one of whose figures is quoted in nearly the same words. */
function inSameWords({ citation }: Observation, source: Source, facts: Facts): Source | undefined {
  const { excerpt } = citation
  if (excerpt === undefined) return undefined
  const others = facts.sources.list.filter(
    it => it.id !== source.id && it.published === source.published && outletOf(it) === outletOf(source),
  )
  return others.find(({ id }) =>
    facts.ofSource(id).some(it => it.citation.excerpt !== undefined && areNearlySame(it.citation.excerpt, excerpt)),
  )
}

/** Words that only two texts of one article share. */
const leastWords = 6
const leastShared = 0.85

function areNearlySame(one: string, other: string): boolean {
  const a = new Set(wordsOf(one))
  const b = new Set(wordsOf(other))
  if (Math.min(a.size, b.size) < leastWords) return false
  const shared = [...a].filter(word => b.has(word)).length
  return shared / Math.max(a.size, b.size) >= leastShared
}

/** Chinese has no spaces: each of its characters counts as a word. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? []

/** The address without what does not tell the page: scheme, 'www', 'm', 'amp', fragment, tracking, order of parameters. */
export function addressOf(url: string): string {
  if (!URL.canParse(url)) return url
  const { hostname, pathname, searchParams } = new URL(url)
  const host = hostname.replace(/^(?:(?:www\d?|m|mobile|amp)\.)+/, '').replace(/\.$/, '')
  const path = pathname.replace(/\/(?:amp|index\.\w+)?\/*$/i, '')
  const wanted = [...searchParams].filter(([name]) => !tracking.test(name)).map(pair => pair.join('='))
  return [`${host}${path}`, ...wanted.toSorted()].join('&')
}
const tracking = /^(?:utm_\w+|fbclid|gclid|yclid|ysclid|dclid|msclkid|igshid|mc_[ce]id|_openstat|amp)$/i
