/** Lists of sources, speakers, organisations, projects and topics: a tap copies an id. */
import type { AdminReplyOf, ListKind, NamedRow } from '../../answers/model/admin-reply.ts'
import type { Language } from '../../languages/model/say.ts'
import { type Text, text } from '../../languages/model/voice/text.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { nameIn } from '../message/source-line.ts'
import { copied, verbatim } from '../message/user-text.ts'
import { adminMessage, moreLine, numberText } from './admin-message.ts'
import { listData } from './button-data.ts'
import { factPlain } from './journal-entry.ts'
import { sourceText } from './source.ts'

/** 'Sources: 11–20 of 104 · 2/11', and buttons to the page before and after. */
export function writeNameList(reply: AdminReplyOf<'nameList'>, writing: Writing): Message {
  const { what, rows, total, from, page, pages, words, cited } = reply
  const { language } = writing
  const { office } = language.say
  if (rows.length === 0) return adminMessage([line([office.noNames])], writing)
  const number = (n: number): string => numberText(n, language)
  const shown = pages === 1 ? number(total) : `${number(from)}–${number(from + rows.length - 1)}`
  const title = text`${{ bold: office.listed(what, shown, number(total)) }}${pages === 1 ? '' : ` · ${page}/${pages}`}`
  const turn = (label: string, to: number): readonly DraftButton[] =>
    to < 1 || to > pages ? [] : toList(label, what, to, words)
  return adminMessage(
    [
      line(title),
      ...rows.map(it => line(rowText(it, language))),
      ...(cited === undefined ? [] : [line([office.cited(number(cited))])]),
    ],
    writing,
    [...turn(office.buttons.newer, page - 1), ...turn(office.buttons.older, page + 1)],
  )
}

function toList(label: string, what: ListKind, page: number, words: string): readonly DraftButton[] {
  const data = listData(what, page, words)
  return data === undefined ? [] : [{ label, ask: { data } }]
}

/** How many there are of each kind, with a button to each list; of a search the first rows too. */
export function writeNameCounts({ lists, words }: AdminReplyOf<'nameCounts'>, writing: Writing): Message {
  const { language } = writing
  const { office, colon } = language.say
  const rows = lists.flatMap(({ what, total, rows }): readonly DraftLine[] => [
    line([{ bold: office.lists[what] }, `${colon}${numberText(total, language)}`]),
    ...rows.map(it => line(rowText(it, language))),
  ])
  const buttons = lists
    .filter(({ total, rows }) => total > rows.length)
    .flatMap(({ what }) => toList(office.lists[what], what, 1, words))
  return adminMessage([...rows, ...(words === '' ? [line(office.howToList)] : [])], writing, buttons)
}

const maxName = 120

/** 'lu-mei · Lu Mei, Ambassador of China', 'AZ_SCC · State Customs Committee, Azerbaijan', 'trade · trade'. */
function rowText(row: NamedRow, language: Language): Text {
  const { say, voice } = language
  if ('publisher' in row) return sourceText(row, language)
  const id = { code: row.id }
  if (!('names' in row)) return text`${id} · ${topicName(row.id, language)}`
  const name = verbatim(nameIn(row.names, language), maxName)
  const office = 'office' in row ? [verbatim(nameIn(row.office, language), maxName)] : []
  const area = 'kind' in row && row.area !== undefined ? [voice.area(row.area)] : []
  return text`${id} · ${[name, ...office, ...area].join(say.comma)}`
}

const topicName = (id: string, { say }: Language): string =>
  Object.entries(say.office.topics).find(([topic]) => topic === id)?.[1] ?? id

/** What cites a source that was to be deleted, and the line that moves it to another one, alone, to be completed by a reply. */
export function writeSourceInUse({ id, uses, total }: AdminReplyOf<'sourceInUse'>, writing: Writing): Message {
  const { language } = writing
  const { office } = language.say
  return adminMessage(
    [
      line(office.inUse(id, numberText(total, language))),
      ...uses.map(it => line(text`${{ code: it.id }} · ${factPlain(it, language)}`)),
      ...moreLine(total - uses.length, language),
      line([office.mergeInstead]),
      line([{ code: copied(`/source merge ${id} into …`) }]),
    ],
    writing,
  )
}
