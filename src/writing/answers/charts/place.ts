/** What a card of a place tells: the partners around it with their values, the share, and the place before. */
import { reliabilityOf } from '../../../answers/figures/reliability.ts'
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { Figure } from '../../../answers/model/findings.ts'
import type { Language } from '../../../languages/model/say.ts'
import { type Text, text, upper } from '../../../languages/model/voice/text.ts'
import type { FigureCard, Point } from '../../charts/chart.ts'
import { type DraftLine, line, Priority, type Writing } from '../../message/draft.ts'
import { cites, isCitedNext, subjectOf } from '../../message/figure-line.ts'
import { plainText } from '../../message/render.ts'
import { inScale, roundedAs, scaleOfAll } from './values.ts'

type Card = AnswerOf<'card'>
type Place = AnswerOf<'rank'>

/** '4th', and what it is a place of. */
export const placeTold = ({ headline }: Place, { say, voice }: Language) => ({
  digits: voice.amount(headline.amount),
  subject: subjectOf(headline, say),
})

/** The place of the newest year before, when it was another: '▲ Before: 9th in 2015'. */
export function placeChange(shown: Place, language: Language): Pick<FigureCard, 'change'> {
  const [before] = shown.history
  if (before === undefined || before.place === shown.headline.amount.value) return {}
  const way = Number(shown.headline.amount.value) < Number(before.place) ? 'up' : 'down'
  return { change: { text: beforeText(shown, language), way } }
}

/** 'China’s share of Azerbaijan’s turnover: 9.9%', and the same place of the year before. */
export function placeNotes(shown: Place, share: Figure | undefined, language: Language): readonly string[] {
  const [before] = shown.history
  return [
    ...(share === undefined ? [] : [shareText(share, language)]),
    ...(before?.place === shown.headline.amount.value ? [beforeText(shown, language)] : []),
  ]
}

function beforeText({ history: [before] }: Place, { say, voice, code }: Language): string {
  const [figure] = before?.figures ?? []
  if (figure === undefined) return ''
  return upper(
    plainText(say.rankBefore([{ place: voice.amount(figure.amount), periods: [[voice.period(figure.period)]] }])),
    code,
  )
}

const shareText = (share: Figure, { say, voice, code }: Language): string =>
  upper(`${subjectOf(share, say)}${say.colon}${voice.amount(share.amount)}`, code)

/** The partners in their order, the asked one in front. */
export function listOf({ beside = [], question }: Card, { language: { voice }, facts }: Writing): readonly Point[] {
  const { scale } = scaleOfAll(
    beside.map(({ value }) => value),
    voice,
  )
  return beside.map(({ place, partner, value }) => ({
    label: `${place}. ${voice.area(partner)}`,
    value: Number(inScale(value.amount, scale)),
    digits: voice.amount(roundedAs(value.amount, scale)),
    mark: reliabilityOf(value, facts),
    ...(partner === question.partner ? { role: 'focus' as const } : {}),
  }))
}

/** The same in words: '3. Russia $4.88 billion · 4. China $4.87 billion [3]', and the share; folded where answers are short. */
export function besideLines(answer: Card, writing: Writing): readonly DraftLine[] {
  const isShort = writing.medium === 'group' || writing.medium === 'inline'
  return linesBeside(answer, writing).map(one => (isShort ? { ...one, isFolded: true } : one))
}

function linesBeside(answer: Card, writing: Writing): readonly DraftLine[] {
  const { beside = [], share } = answer
  const { language } = writing
  const values = beside.map(({ value }) => value)
  const listed = listOf(answer, writing).map(({ label, digits = '', role }, i): Text => {
    const name = role === 'focus' ? { bold: label } : label
    const cited = values[i] === undefined || isCitedNext(values, i) ? [] : cites(values[i])
    return text`${i === 0 ? '' : ' · '}${name} ${{ italic: [digits] }}${cited}`
  })
  return [
    ...(listed.length < 2 ? [] : [line(listed.flat(), Priority.parts)]),
    ...(share === undefined
      ? []
      : [line(text`${{ italic: [shareText(share, language)] }}${cites(share)}`, Priority.parts - 1)]),
  ]
}
