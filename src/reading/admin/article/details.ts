/** The title, outlet, day and language that a pasted text names. The editor sees it before it is saved. */
import type { Facts } from '../../../data/facts/facts.ts'
import { defined } from '../../../data/model/defined.ts'
import { once } from '../../../data/model/remembered.ts'
import type { Code, Day } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import { has, isChange, isTrade } from '../../posts/words/is.ts'
import { postPieces, postTokens } from '../../posts/words/pieces.ts'
import { languageOfText } from '../../text/language-of.ts'
import { normalizePhrase } from '../../text/normalize.ts'
import { readTimes } from '../../time/read-times.ts'
import type { PageDetails } from '../ingest.ts'
import { phrasesOf, tagAdminWords } from '../values/admin-words.ts'

/** The details that can be told from the text itself. Never throws. */
export function detailsIn(text: string, facts: Facts, today: Day): PageDetails {
  const lines = text
    .slice(0, longestRead)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const told = lines.filter((line, at) => at >= headLines || !isRelease(line))
  const publisher = labelledIn(told) ?? outletIn(told, facts)
  const isOffice = officeLines(facts, told.length < lines.length)
  const isHead = (line: string): boolean =>
    line === publisher ||
    labelled(line) !== undefined ||
    isOffice(line) ||
    (line.length <= longestDay && daysOf(line, today).length > 0)
  const from = told.findIndex(line => !isHead(line))
  const title = titleIn(told.slice(Math.max(0, from)))
  const office = told.slice(0, headLines).find(line => line !== title && isOffice(line))
  const published = dayIn(told, today)
  const language = languageIn(lines.join(' '))
  return defined({ publisher: publisher ?? office, published, language, title })
}
const longestRead = 20_000

const longestTitle = 200
const longestLead = 120
/** A shorter sentence is the dateline: «Baku. 26 April». */
const shortestLead = 25
/** A longer line with a day says more than the day. */
const longestDay = 30

/** The first line when it is a title; else the beginning of the text, in brackets, because the page has none. */
function titleIn([first, second]: readonly string[]): string | undefined {
  if (first === undefined) return undefined
  const isTitle = second !== undefined && first.length <= longestTitle && !/[.:]$|^https?:/.test(first)
  if (isTitle) return first
  const all = first.split(/(?<=[.!?])\s+(?=\p{Lu})|(?<=[。！？])/u)
  const sentence = all.find(it => it.length >= shortestLead) ?? first
  return `[${withinTitle(sentence.replace(/[.。]$/, '').replace(/[[\]"“”„«»]/g, "'"))}]`
}

/** A long sentence up to a comma, else up to a space. A comma inside a number has no space after it. */
function withinTitle(sentence: string): string {
  if (sentence.length <= longestLead) return sentence
  const cut = sentence.slice(0, longestLead)
  const clause = cut.replace(/,\s[^,]*$/, '')
  return clause === cut ? `${cut.replace(/\s\S*$/, '')}…` : clause
}

/** A language with letters of its own by their part in the text: an English text may quote an Azerbaijani name. */
function languageIn(text: string): Code | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const own = languages.flatMap(({ code, grammar }) => {
    const form = grammar.ownLetters ?? (grammar.letters.test('a') ? undefined : grammar.letters)
    const count = form === undefined ? 0 : (text.match(new RegExp(form.source, 'gu'))?.length ?? 0)
    return count > letters * leastOwn ? [{ code, count }] : []
  })
  const [most] = own.toSorted((a, b) => b.count - a.count)
  return most?.code ?? languageOfText(text.replace(/[^\p{ASCII}]+/gu, ' '))
}
const leastOwn = 0.02

const longestHead = 120
/** Lines above the text, or one below it. */
const headLines = 3

/** The day in the first lines or the last: '13.03.2026', 'BAKU, March 13, 2026'. Not «Баку, 13 марта», which may be of any year. */
function dayIn(lines: readonly string[], today: Day): Day | undefined {
  const heads = [...lines.slice(0, headLines), ...lines.slice(headLines).slice(-1)].map(it => it.slice(0, longestHead))
  return heads.flatMap(head => daysOf(head, today)).find(it => it <= today)
}

const daysOf = (head: string, today: Day): readonly Day[] =>
  readTimes(tagAdminWords(head), today, 'arguments').flatMap(it => it.day ?? [])

const longestDateline = 40
const longestHeadLine = 60

/** Names of outlets, as their languages write them, without the agency that they copy. */
const known: readonly string[] = languages.flatMap(({ hear }) =>
  Object.values(hear.outlets).flatMap(list => list.split(/,\s*/)),
)
const tells: readonly string[] = languages.flatMap(({ hearAdmin }) => hearAdmin.informs.split(', '))

/** "PRESS RELEASE" above the title. */
const isRelease = (line: string): boolean => releases().has(normalizePhrase(line.replace(/[^\p{L}\s-]/gu, '')))
const releases = phraseSet(it => it.releases)

function phraseSet(list: Parameters<typeof phrasesOf>[0]): () => ReadonlySet<string> {
  return once(() => new Set(phrasesOf(list).map(normalizePhrase)))
}

/** "Source: Caspian Daily" in a line of its own, above the text or below it. */
const labelled = (line: string): string | undefined => {
  const [, label = '', name] = /^(\p{L}[\p{L} ]{1,20})\s?[:：]\s?([^:：]{2,60})$/u.exec(line) ?? []
  return labels().has(normalizePhrase(label)) ? name : undefined
}
const labels = phraseSet(({ keys }) => `${keys.source}, ${keys.publisher}`)
const labelledIn = (lines: readonly string[]): string | undefined =>
  [...lines.slice(0, headLines), ...lines.slice(-1)].flatMap(line => labelled(line) ?? [])[0]

/**
 * Lines that name an office alone: one that is held, a press service, and in what is sent to the press any that says nothing of
 * trade: "Ministry of Economy of the Republic".
 */
function officeLines({ organisations }: Facts, isReleased: boolean): (line: string) => boolean {
  const held = new Set(
    organisations.list.flatMap(({ names }) => Object.values(names).map(it => normalizePhrase(it ?? ''))),
  )
  return line => {
    if (line.length > longestOffice || /[\d:：?!]|[.。]$/.test(line)) return false
    const plain = normalizePhrase(line)
    if (held.has(plain)) return true
    const row = postPieces(postTokens(line))
    if (row.some(it => isTrade(it) || isChange(it)) || tells.some(it => plain.includes(it))) return false
    return (
      [...pressServices()].some(it => plain.startsWith(it) || plain.endsWith(it)) || (isReleased && has(row, 'body'))
    )
  }
}
const pressServices = phraseSet(it => it.pressServices)
const longestOffice = 90

/** The outlet that tells: "Report informs", «сообщает Тренд», the name alone in a line, or in the dateline. */
function outletIn(lines: readonly string[], facts: Facts): string | undefined {
  const held = facts.sources.list.map(({ publisher }) => publisher.replace(/\s*\(.*$/, ''))
  const names = [...new Set([...held, ...known])].filter(name => name.length > 1)
  const text = [...lines.slice(0, headLines), ...lines.slice(headLines).slice(-1)].join('\n')
  const found = names.flatMap(name => {
    const at = placeOf(name, text)
    return at === undefined ? [] : [{ name, at }]
  })
  // Of names that begin at one place the longest: "Interfax Azerbaijan" is not "Interfax".
  const [first] = found.toSorted((a, b) => a.at - b.at || b.name.length - a.name.length)
  return first?.name
}

function placeOf(name: string, text: string): number | undefined {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const before = text.slice(Math.max(0, at - 40), at)
    const after = text.slice(at + name.length, at + name.length + 40)
    const isWhole = isCharacters.test(name) || (!endsInWord.test(before) && !beginsWord.test(after))
    const isDateline = at < longestDateline && /^["»”]?\s*[/):.—–-]|^[^\n]{0,12}[/):—–]/u.test(after)
    const isAlone = /(?:^|\n)\W{0,3}$/.test(before) && /^\W{0,3}(?:$|\n)/.test(after)
    // "Baku, November 12, AZERTAC", "Trend, October 21, 2026", «БАКУ, 19 октября. /Тренд/»: a short line with a day.
    const line = text.slice(text.lastIndexOf('\n', at) + 1).split('\n')[0] ?? ''
    const isHead = line.length <= longestHeadLine && /\d/.test(line) && /(?:^|[\n,，/(.]\s*)$/.test(before)
    const isInHead = isHead && /^\s*(?:$|[\n,，/).])/.test(after)
    // 据Report通讯社3月13日报道: between characters no space tells, and words come before the one that tells.
    const isCabled =
      isCharacters.test(name + after) &&
      /(?:^|\n)\p{Script=Han}?$/u.test(before) &&
      tells.some(it => after.slice(0, 25).includes(it))
    if (isWhole && (isDateline || isInHead || isAlone || isCabled || isTold(before, after))) return at
  }
  return undefined
}
const isCharacters = /\p{Script=Han}/u
const endsInWord = /(?!\p{Script=Han})[\p{L}\p{N}]$/u
const beginsWord = /^(?!\p{Script=Han})[\p{L}\p{N}]/u

const isTold = (before: string, after: string): boolean =>
  tells.some(
    word =>
      after
        .replace(/^["»”\s,]+/, '')
        .toLowerCase()
        .startsWith(word) ||
      before
        .replace(/["«“\s,]+$/, '')
        .toLowerCase()
        .endsWith(word),
  )
