/** The title, outlet, day and language that a pasted text names. The editor sees it before it is saved. */
import type { Facts } from '../../../data/facts/facts.ts'
import { defined } from '../../../data/model/defined.ts'
import type { Code, Day } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import { languageOfText } from '../../text/language-of.ts'
import { readTimes } from '../../time/read-times.ts'
import type { PageDetails } from '../ingest.ts'
import { tagAdminWords } from '../values/admin-words.ts'

/** The details that can be told from the text itself. Never throws. */
export function detailsIn(text: string, facts: Facts, today: Day): PageDetails {
  const lines = text
    .slice(0, longestRead)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  const publisher = outletIn(lines, facts)
  const published = dayIn(lines, today)
  const language = languageIn(lines.join(' '))
  return defined({ publisher, published, language, title: titleIn(lines) })
}
const longestRead = 20_000

const longestTitle = 200
const longestLead = 120
/** A shorter sentence is the dateline: «Baku. 26 April». */
const shortestLead = 25

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
  const days = heads.flatMap(head => readTimes(tagAdminWords(head), today, 'arguments').flatMap(it => it.day ?? []))
  return days.find(it => it <= today)
}

const longestDateline = 40
const longestHeadLine = 60

/** Names of outlets, as their languages write them, without the agency that they copy. */
const known: readonly string[] = languages.flatMap(({ hear }) =>
  Object.values(hear.outlets).flatMap(list => list.split(/,\s*/)),
)
const tells: readonly string[] = languages.flatMap(({ hearAdmin }) => hearAdmin.informs.split(', '))

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
    const isHead = line.length <= longestHeadLine && /\d/.test(line) && /(?:^|[\n,/(.]\s*)$/.test(before)
    const isInHead = isHead && /^\s*(?:$|[\n,/).])/.test(after)
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
