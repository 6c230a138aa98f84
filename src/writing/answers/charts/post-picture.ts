/** Pictures of posts, whose captions are written apart from them. */
import { published } from '../../../answers/figures/held/candidates.ts'
import type { Pictured } from '../../../answers/pictured.ts'
import type { Day, Observation } from '../../../data/model/schema.ts'
import { upper } from '../../../languages/model/voice/text.ts'
import type { FigureCard, Picture } from '../../charts/chart.ts'
import type { Writing } from '../../message/draft.ts'
import { told } from '../../message/figure-line.ts'
import { compilersOf, described } from './described.ts'
import { cardPicture } from './write-card.ts'
import { chartPicture } from './write-chart.ts'

export const pictureOf = (shown: Pictured, writing: Writing): Picture =>
  shown.kind === 'chart' ? chartPicture(shown, writing) : cardPicture(shown, writing)

/** The picture of a post whose figure was withdrawn: a post with a picture cannot become one without. */
export function withdrawnPicture(was: Observation, on: Day, writing: Writing): FigureCard {
  const { language, medium } = writing
  const { say, voice, code } = language
  const figure = published(was)
  return {
    ...described([figure], compilersOf([figure], writing), writing),
    form: 'card',
    size: medium === 'channel' ? 'tall' : 'wide',
    figure: say.subscriptions.withdrawnCard,
    what: upper(told(figure, language).subject, code),
    when: voice.period(figure.period),
    date: say.charts.dataOf(on),
  }
}
