/** One figure as a picture to share; its caption is the answer in words. */
import { toAddress } from '../../../answers/address/address.ts'
import { reliabilityOf } from '../../../answers/figures/reliability.ts'
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { ChartedPoint } from '../../../answers/model/charted.ts'
import type { Figure } from '../../../answers/model/findings.ts'
import { capitalised, upper } from '../../../languages/model/voice/text.ts'
import type { FigureCard, Point } from '../../charts/chart.ts'
import type { Draft, DraftButton, Writing } from '../../message/draft.ts'
import { changeOn, remarks, told } from '../../message/figure-line.ts'
import { plainText } from '../../message/render.ts'
import { sourceLine } from '../../message/source-line.ts'
import { recordPhrase, writeFigure } from '../figure.ts'
import { writeGrowth } from '../growth.ts'
import { writeRank, writeShare } from '../partners.ts'
import { compilersOf, described } from './described.ts'
import { besideLines, listOf, placeChange, placeNotes, placeTold } from './place.ts'
import { inScale, scaleOfAll } from './values.ts'

type Of = AnswerOf<'card'>

export function writeCard(answer: Of, writing: Writing): Draft {
  const words = written(answer.shown, writing)
  return {
    ...words,
    lines: [...words.lines, ...besideLines(answer, writing)],
    question: answer.question,
    picture: cardPicture(answer, writing),
    buttons: textButton(answer, writing),
  }
}

function written(shown: Of['shown'], writing: Writing): Draft {
  switch (shown.kind) {
    case 'figure':
      return writeFigure(shown, writing)
    case 'growth':
      return writeGrowth(shown, writing)
    case 'share':
      return writeShare(shown, writing)
    case 'rank':
      return writeRank(shown, writing)
  }
}

/** None when Back leads to the text. */
function textButton({ shown }: Of, { language: { say }, medium, trail: [back] = [] }: Writing): readonly DraftButton[] {
  // The caption is the text already, and an inline message takes no new picture.
  if (medium === 'inline') return []
  return back === toAddress(shown.question) ? [] : [{ label: say.charts.buttons.text, ask: shown.question }]
}

export function cardPicture(answer: Of, writing: Writing): FigureCard {
  const { shown, trend, beside = [] } = answer
  const { language, medium } = writing
  const { say, voice, code } = language
  const figures = [shown.headline, ...trend.flatMap(({ figure }) => figure ?? []), ...beside.map(({ value }) => value)]
  const { digits, subject } = shown.kind === 'rank' ? placeTold(shown, language) : told(shown.headline, language)
  const isGrowth = shown.kind === 'growth'
  const note = noteOf(answer, writing)
  return {
    ...described(figures, sourcesOf(shown.headline, figures, writing), writing),
    form: 'card',
    size: medium === 'channel' ? 'tall' : 'wide',
    figure: upper(isGrowth ? plainText(changeOn(shown.headline, say, { style: 'plain' })) : digits, code),
    what: upper(subject, code),
    when: [voice.period(shown.headline.period), ...remarks(shown.headline, writing)].join(say.comma),
    ...changeOf(shown, writing),
    ...(note === '' ? {} : { note }),
    ...(trend.length === 0 ? {} : { trend: pointsOf(trend, writing) }),
    ...(beside.length < 2 ? {} : { list: listOf(answer, writing) }),
  }
}

/** The source line of a published figure, or who counted the inputs of a computed one; then who counted the others. */
function sourcesOf(headline: Figure, all: readonly Figure[], writing: Writing): readonly string[] {
  const { facts, language } = writing
  const own = compilersOf([headline], writing)
  const first =
    headline.by === 'karvan'
      ? own
      : [plainText(capitalised(sourceLine(headline.observation, facts, language), language.code))]
  return [...first, ...compilersOf(all, writing).filter(it => !own.includes(it))]
}

/** '+30.2% on 2024', with its way. */
function changeOf(shown: Of['shown'], { language }: Writing): Pick<FigureCard, 'change'> {
  const { say, voice, code } = language
  if (shown.kind === 'rank') return placeChange(shown, language)
  const growth = shown.kind === 'figure' ? shown.growth : undefined
  const way = growth && ({ '▲': 'up', '▼': 'down' } as const)[voice.mark(growth.amount)]
  if (growth === undefined || way === undefined) return {}
  const text = plainText(changeOn(growth, say, { style: 'plain', isOurs: growth.by === 'karvan' }))
  return { change: { text: upper(text, code), way } }
}

/** 'Our calculation · Third record year in a row'. */
function noteOf(answer: Of, { language }: Writing): string {
  const { shown } = answer
  const record = shown.kind === 'figure' || shown.kind === 'growth' ? shown.record : undefined
  const words = [
    ...(shown.headline.by === 'karvan' ? [language.say.ours] : []),
    ...(shown.kind === 'rank' ? placeNotes(shown, answer.share, language) : []),
    ...(record === undefined
      ? []
      : [plainText(recordPhrase(record, language).filter(it => typeof it === 'string' || !('cite' in it))).trim()]),
  ]
  return words.map(it => upper(it, language.code)).join(' · ')
}

function pointsOf(trend: readonly ChartedPoint[], { language: { voice }, facts }: Writing): readonly Point[] {
  const { scale } = scaleOfAll(
    trend.flatMap(({ figure }) => figure ?? []),
    voice,
  )
  return trend.map(({ period, figure }): Point => {
    const label = voice.shortPeriod(period)
    if (figure === undefined) return { label, mark: 'official' }
    return { label, mark: reliabilityOf(figure, facts), value: Number(inScale(figure.amount, scale)) }
  })
}
