/** Answer → message. One table holds the writer of each kind of answer. */
import { toAddress } from '../answers/address/address.ts'
import { cardOf } from '../answers/kinds/card.ts'
import { chartOf } from '../answers/kinds/chart-of.ts'
import { hasChart } from '../answers/kinds/charted-series.ts'
import type { Answer, AnswerOf } from '../answers/model/answer.ts'
import { membersOf } from '../answers/model/areas.ts'
import { partnersOf } from '../answers/model/question.ts'
import type { Remarks } from '../answers/model/remarks.ts'
import { defined } from '../data/model/defined.ts'
import { upper } from '../languages/model/voice/text.ts'
import { writeCard } from './answers/charts/write-card.ts'
import { writeChart } from './answers/charts/write-chart.ts'
import { writeChartTable } from './answers/charts/write-table.ts'
import { writeCheck } from './answers/check.ts'
import { writeCite } from './answers/citation-styles.ts'
import { writeCompare } from './answers/compare.ts'
import { writeFigure } from './answers/figure.ts'
import { writeAverage, writeGrowth, writeSeries } from './answers/growth.ts'
import { writeMean } from './answers/mean.ts'
import { writeRank, writeRanking, writeShare } from './answers/partners.ts'
import { writeParts } from './answers/parts.ts'
import { writeRecord } from './answers/record.ts'
import { writeRelease } from './answers/release.ts'
import { inOrderOfGrowth, withRemarks, withShares } from './answers/remarks.ts'
import { writeRest } from './answers/rest.ts'
import { writeEvidence, writeSources, writeWhy, writeWithdrawn } from './answers/sources.ts'
import { writeProject, writeProjects, writeQuote } from './answers/statements.ts'
import { writeSum } from './answers/sum.ts'
import { writeThreshold } from './answers/threshold.ts'
import { writeNone, writeUnclear } from './chat/absence.ts'
import { withAlertReason } from './chat/figure-alert.ts'
import { writeNews, writePage, writeReceipt } from './chat/pages.ts'
import { type SettingsView, writeSettings } from './chat/settings.ts'
import { writeSubscription } from './chat/subscription.ts'
import { writeFile } from './files/caption.ts'
import { viewData } from './message/button-data.ts'
import { compose, composeDropped, composeSources } from './message/compose.ts'
import { withCopyButton } from './message/copy-buttons.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from './message/draft.ts'
import { figurePageUrl, questionOnPage } from './message/links.ts'
import type { Message } from './message/message.ts'
import { heldButtons } from './message/question-buttons.ts'
import { withAsOf } from './message/time-notes.ts'

/** The message of an answer and of the remarks in its question, within the limits of its medium. */
export function writeMessage(found: Answer, writing: Writing, remarks?: Remarks): Message {
  const answer = withShares(inOrderOfGrowth(found, remarks), remarks, writing.facts)
  const shown = whole(withCopyButton(draft(answer, writing), answer, writing), answer, writing)
  return compose(withRemarks(shown, answer, remarks, writing), writing)
}

/** An answer with all its lines: for its page, which has room for them. */
export const writeDraft = (answer: Answer, writing: Writing): Draft => whole(draft(answer, writing), answer, writing)

/** The answer for an alert: it says first that it was waited for. */
export const writeAwaited = (answer: Answer, writing: Writing): Message =>
  compose(whole(withAlertReason(draft(answer, writing), writing), answer, writing), writing)

/** An answer that was corrected, with these lines below. */
export function writeCorrected(answer: Answer, corrections: readonly DraftLine[], writing: Writing): Message {
  const corrected = whole(draft(answer, writing), answer, writing)
  return compose({ ...corrected, lines: [...corrected.lines, ...corrections], notes: corrections.length }, writing)
}

/** With the day of an earlier state of the data, and without buttons to what is not held. */
function whole(draft: Draft, answer: Answer, writing: Writing): Draft {
  const dated = withAsOf(draft, answer, writing)
  return { ...dated, buttons: heldButtons(dated.buttons, writing) }
}

/** The sources of an answer, one line each, for the button under it. */
export const writeOrigins = (answer: Answer, writing: Writing): Message =>
  composeSources(withAsOf(draft(answer, writing), answer, writing), writing)

/** The lines that were dropped, for the other button. */
export const writeMore = (answer: Answer, writing: Writing): Message =>
  composeDropped(withAsOf(draft(answer, writing), answer, writing), writing)

/** The settings of a chat, or the choices of one setting, in the place of the answer to /settings. */
export const writeSettingsView = (view: SettingsView, answer: Answer, writing: Writing): Message =>
  compose(writeSettings(view, answer.kind === 'page' ? answer.held.countries : [], writing), writing)

function draft(answer: Answer, writing: Writing): Draft {
  const written = drafted(answer, writing)
  const from = originOf(answer, writing)
  return {
    ...written,
    ...(from && { from }),
    lines: [...written.lines, ...memberLines(answer, writing)],
    buttons: [
      ...written.buttons,
      ...chartButton(answer, writing),
      ...pictureButton(answer, writing),
      ...figurePageButton(answer, writing),
      ...fileButtons(answer, writing),
    ],
  }
}

/** [ Chart ] under an answer that has a series or a list. An inline message cannot become a picture. */
function chartButton(answer: Answer, { language: { say }, facts, medium }: Writing): readonly DraftButton[] {
  if (medium === 'inline' || answer.kind === 'none' || !('question' in answer)) return []
  if (answer.kind === 'ranking' && (answer.basis === 'held' || answer.rows.length < 2)) return []
  if (answer.kind === 'chart' && answer.question.as !== 'table') return []
  const ask = chartOf(answer.question)
  return ask !== undefined && hasChart(ask, facts) ? [{ label: say.charts.buttons.chart, ask }] : []
}

/** [ Picture ] under an answer that is one figure. */
function pictureButton(answer: Answer, { language: { say }, medium }: Writing): readonly DraftButton[] {
  if (medium === 'inline' || answer.kind === 'none' || !('question' in answer)) return []
  const ask = cardOf(answer.question)
  return ask === undefined ? [] : [{ label: say.charts.buttons.picture, ask }]
}

/** [ Web page ] under an answer that has one, when there are pages. */
function figurePageButton(answer: Answer, { language, publicUrl }: Writing): readonly DraftButton[] {
  if (publicUrl === undefined || answer.kind === 'none' || !('question' in answer)) return []
  const question = questionOnPage(answer.question)
  if (question === undefined) return []
  return [{ label: language.say.figurePages.page, ask: { url: figurePageUrl(publicUrl, language.code, question) } }]
}

/** [ CSV ] [ Excel ] under a chart or a list. A group has /export: a tap there would send the file to everybody. */
function fileButtons(answer: Answer, { language: { say }, medium }: Writing): readonly DraftButton[] {
  if (medium !== 'private' || !isList(answer)) return []
  const address = toAddress(answer.question)
  return (['csv', 'xlsx'] as const).flatMap(format => {
    const data = viewData(format, address)
    return data === undefined ? [] : [{ label: say.charts.buttons[format], ask: { data } }]
  })
}

const isList = (answer: Answer): answer is AnswerOf<'chart' | 'series' | 'ranking' | 'compare'> =>
  answer.kind === 'chart' || answer.kind === 'series' || answer.kind === 'ranking' || answer.kind === 'compare'

/** The question whose address leads back to this answer. A receipt and a menu have none. */
function originOf(answer: Answer, { asked }: Writing): Draft['from'] {
  if (answer.kind === 'page') return { kind: 'page', page: answer.page, ...defined({ command: answer.command }) }
  if (answer.kind === 'unclear') return 'nowhere'
  if (answer.kind === 'none') return asked ?? answer.question
  return 'question' in answer ? answer.question : undefined
}

const drafted = <K extends Answer['kind']>(answer: AnswerOf<K>, writing: Writing): Draft =>
  writers[answer.kind](answer, writing)

/** More names than that are more than a reader looks through. */
const mostMembers = 12

/** 'Central Asia: Kazakhstan, Kyrgyzstan …', for a group that the question names, unless it is large. */
function memberLines(answer: Answer, { language: { code, say, voice } }: Writing): readonly DraftLine[] {
  const question = 'question' in answer ? answer.question : undefined
  if (question === undefined || !('reporter' in question)) return []
  return [...new Set([question.reporter, ...partnersOf(question)])].flatMap(area => {
    const name = voice.area(area)
    const members = membersOf(area)
    return members.length === 0 || members.length > mostMembers
      ? []
      : [line([`${upper(name, code)}${say.colon}${say.and(members.map(voice.area))}`], Priority.hint)]
  })
}

const writers: { readonly [K in Answer['kind']]: (answer: AnswerOf<K>, writing: Writing) => Draft } = {
  figure: writeFigure,
  growth: writeGrowth,
  average: writeAverage,
  series: writeSeries,
  chart: (answer, writing) => (answer.question.as === 'table' ? writeChartTable : writeChart)(answer, writing),
  card: writeCard,
  mean: writeMean,
  sum: writeSum,
  rank: writeRank,
  ranking: writeRanking,
  share: writeShare,
  compare: writeCompare,
  record: writeRecord,
  threshold: writeThreshold,
  parts: writeParts,
  rest: writeRest,
  quote: writeQuote,
  project: writeProject,
  projects: writeProjects,
  sources: writeSources,
  evidence: writeEvidence,
  withdrawn: writeWithdrawn,
  why: writeWhy,
  cite: writeCite,
  release: writeRelease,
  news: writeNews,
  none: writeNone,
  unclear: writeUnclear,
  check: writeCheck,
  page: writePage,
  receipt: writeReceipt,
  subscription: writeSubscription,
  file: writeFile,
}
