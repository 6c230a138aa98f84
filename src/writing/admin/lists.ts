/** Lists for those who keep the data: who they are, what was asked in vain, how much was answered, the sources; and files. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { join, text } from '../../languages/model/text.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { questionLabel } from '../message/question-label.ts'
import { adminMessage } from './admin-message.ts'
import { sourcesData } from './button-data.ts'
import { sourceText } from './source.ts'

const mostRows = 18

/** The first rows, and how many more there are. */
function listed(rows: readonly DraftLine[], { language: { say, voice } }: Writing): readonly DraftLine[] {
  const more = rows.length - mostRows
  return more > 0 ? [...rows.slice(0, mostRows), line([say.office.more(voice.number(String(more)))])] : rows
}

/** The number under which the picker of people comes back. */
export const editorPicker = 1

/** With a picker it has no room for buttons. */
export function writeAdmins({ owners, editors, picker }: AdminReplyOf<'admins'>, writing: Writing): Message {
  const { office, colon } = writing.language.say
  const named = (label: string, people: readonly number[], none: string): DraftLine => {
    const ids = join(
      people.map(id => [{ code: String(id) }]),
      ' ',
    )
    return line([`${label}${colon}`, ...(people.length === 0 ? [none] : ids)])
  }
  const message = adminMessage(
    [named(office.owners, owners, '–'), named(office.editors, editors, office.noEditors), line(office.namingEditors)],
    writing,
  )
  if (picker === undefined) return message
  return { ...message, keyboard: { requestUsers: { id: editorPicker, label: office.pickEditor, max: 1 } } }
}

export function writeGaps({ gaps }: AdminReplyOf<'gaps'>, writing: Writing): Message {
  const { say, voice } = writing.language
  if (gaps.length === 0) return adminMessage([line([say.office.noGaps])], writing)
  const rows = gaps.map(({ question, count, last }) =>
    line([`${questionLabel(question, writing)}${say.colon}${say.office.asked(count, voice.day(last))}`]),
  )
  return adminMessage([line([{ bold: say.office.gaps }]), ...listed(rows, writing)], writing)
}

/** The newest day first. */
export function writeStats({ days }: AdminReplyOf<'stats'>, writing: Writing): Message {
  const { say, voice } = writing.language
  const number = (n: number): string => voice.number(String(n))
  if (days.length === 0) return adminMessage([line([say.office.noStats])], writing)
  const rows = days
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .map(({ day, answers, chats, languages }) => {
      const spoken = Object.entries(languages)
        .toSorted(([, a], [, b]) => b - a)
        .map(([code, count]) => `${voice.language(code)} ${number(count)}`)
      const whole = [say.office.statsOf(number(answers), number(chats)), ...spoken].join(' · ')
      return line([`${voice.day(day)}${say.colon}${whole}`])
    })
  return adminMessage([line([{ bold: say.office.stats }]), ...listed(rows, writing)], writing)
}

/** 'Sources: 11–20 of 104 · 2/11', and buttons to the pages beside it. */
export function writeSourceList(reply: AdminReplyOf<'sourceList'>, writing: Writing): Message {
  const { sources, total, from, page, pages, words } = reply
  const { say, voice } = writing.language
  if (sources.length === 0) return adminMessage([line([say.office.noSources])], writing)
  const number = (n: number): string => voice.number(String(n))
  const shown = pages === 1 ? number(total) : `${number(from)}–${number(from + sources.length - 1)}`
  const title = text`${{ bold: say.office.sources(shown, number(total)) }}${pages === 1 ? '' : ` · ${page}/${pages}`}`
  const turn = (label: string, to: number): readonly DraftButton[] => {
    const data = to < 1 || to > pages ? undefined : sourcesData(to, words)
    return data === undefined ? [] : [{ label, ask: { data } }]
  }
  const { newer, older } = say.office.buttons
  return adminMessage([line(title), ...sources.map(it => line(sourceText(it, writing.language)))], writing, [
    ...turn(newer, page - 1),
    ...turn(older, page + 1),
  ])
}

export function writeFile({ name, bytes, rows }: AdminReplyOf<'file'>, writing: Writing): Message {
  const { say, voice } = writing.language
  const caption = adminMessage(
    [line(text`${{ code: name }} · ${say.office.file(voice.number(String(rows)))}`)],
    writing,
  )
  return { ...caption, file: { name, bytes } }
}

export function writeWorking({ done, of }: AdminReplyOf<'working'>, writing: Writing): Message {
  const { say, voice } = writing.language
  return adminMessage([line([say.office.working(voice.number(String(done)), voice.number(String(of)))])], writing)
}
