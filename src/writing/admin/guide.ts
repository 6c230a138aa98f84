/** The guided /add, step by step, and /help of an admin's command. */
import type { AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { type AdminCommandName, type GuideStep, guideSteps } from '../../answers/model/entering.ts'
import { flow as flows } from '../../data/model/schema.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { copied, verbatim } from '../message/user-text.ts'
import { adminMessage, numberText } from './admin-message.ts'
import { guideCancel, guideData } from './button-data.ts'
import { rowText } from './lists.ts'
import { problemText } from './problem.ts'

/** The question of the step, what can be chosen, and the line so far: alone, so that a tap copies it and a reply completes it. */
export function writeGuide(reply: AdminReplyOf<'guide'>, writing: Writing): Message {
  const { step, number, line: typed, choices, problem } = reply
  const { language } = writing
  const { guide, buttons } = language.say.office
  const choose = choices.map(value => ({
    label: labelOf(step, value, writing),
    ask: { data: guideData(number, value) },
  }))
  const cancel: DraftButton = { label: buttons.cancel, ask: { data: guideData(number, guideCancel) } }
  return adminMessage(
    [
      line([{ bold: guide.title(numberText(placeOf(step), language), numberText(guideSteps.length - 1, language)) }]),
      ...(problem === undefined ? [] : [line(problemText(problem, language))]),
      line([guide.ask[step]]),
      ...choices.flatMap(id => rowLine(step, id, writing)),
      ...(step === 'flow' ? [line([guide.example]), line([{ code: guide.lines[0] }])] : []),
      line([{ code: copied(typed) }]),
    ],
    writing,
    [...choose, cancel],
  )
}

/** What a percentage measures is asked at the place of the amount. */
function placeOf(step: GuideStep): number {
  const at = guideSteps.indexOf(step) + 1
  return at > guideSteps.indexOf('amount') + 1 ? at - 1 : at
}

/** Offices and sources are listed, because a button has no room for their names. */
function rowLine(step: GuideStep, id: string, { language, facts }: Writing): readonly DraftLine[] {
  if (step !== 'by' && step !== 'source') return []
  const row = step === 'by' ? facts.organisations.get(id) : facts.sources.get(id)
  return row === undefined ? [] : [line(rowText(row, language))]
}

const mostLabel = 18

function labelOf(step: GuideStep, value: string, { language, facts }: Writing): string {
  const { voice } = language
  const { flows: flowWords, measures } = language.say.office.guide
  const capital = (words: string): string => words.charAt(0).toLocaleUpperCase(language.code) + words.slice(1)
  switch (step) {
    case 'flow':
      return capital(flowWords[flows.parse(value)])
    case 'partner':
      return capital(voice.area(value))
    case 'period':
      return capital(voice.period(value))
    case 'measure':
      return capital(value === 'share' ? measures.share : measures.growth)
    case 'source': {
      const source = facts.sources.get(value)
      return source === undefined ? value : `${verbatim(source.publisher, mostLabel)}, ${voice.day(source.published)}`
    }
    default:
      return value
  }
}

/** What the command does, and lines to copy; of /add three whole ones, in the language of the admin. */
export function writeAdminHelp({ of }: AdminReplyOf<'commandHelp'>, writing: Writing): Message {
  const { say } = writing.language
  const { guide, commands } = say.office
  if (of !== 'add') {
    const lines = (examplesOf[of] ?? ['']).map((args): DraftLine => line([{ code: `/${of} ${args}`.trim() }]))
    const title = line([{ bold: `/${of}` }, ` · ${commands[of]}`])
    return adminMessage([title, line([say.forExample]), ...lines], writing)
  }
  const examples = guide.lines.flatMap((code, at) => [line([{ bold: guide.kinds[at] ?? '' }]), line([{ code }])])
  return adminMessage([line([guide.how]), ...examples, line([guide.names])], writing)
}

/** Arguments to try. The others need none. */
const examplesOf: Partial<Record<AdminCommandName, readonly string[]>> = {
  edit: ['k8ymqdxxa9 396.2m because misprint in the table', 'k8ymqdxxa9 by AZ_SCC'],
  retract: ['k8ymqdxxa9 because counted twice'],
  source: ['add publisher "Report" title "Trade grows" published 2026-03-20 lang en', 'list report'],
  list: ['', 'speakers mei'],
  ingest: ['', 'https://report.az/en/trade'],
  update: ['imf 2021-2025', 'wits comtrade 2024'],
  undo: ['', '1072'],
  history: ['k8ymqdxxa9'],
  admins: ['', 'add 123456789'],
  post: ['channels New figures are out', 'all in az Yeni rəqəmlər var'],
}
