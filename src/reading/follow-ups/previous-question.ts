/** The slots that a follow-up can take from the previous question. */
import { kinds, periodsOf } from '../../answers/kinds/kinds.ts'
import type { MonthOrYear, Question, QuestionOf } from '../../answers/model/question.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'
import type { Roles } from '../intents/roles.ts'
import type { QuestionIntent } from '../intents/rules.ts'
import { lastFullYear } from '../slots/askable-periods.ts'
import { recordGrain } from '../slots/grain.ts'
import { topicOf } from '../slots/named-subjects.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { Context } from '../text/context.ts'

/** The slots of the previous question that a follow-up can take. */
export interface PreviousSlots {
  readonly intent: QuestionIntent
  readonly flow: Flow
  readonly areas: readonly PlaceMention[]
  /** Places that a total or a list leaves out. */
  readonly without: readonly Area[]
  readonly periods: readonly Period[]
  readonly ytd: boolean
  readonly base?: Period
  readonly range?: Slots['range']
  /** The grain of a record: months or years. */
  readonly grain?: MonthOrYear
  /** The length of the list. */
  readonly top?: number
  readonly speaker?: Slots['speaker']
  readonly topic?: Slots['topic']
  readonly project?: Slots['project']
  /** The question itself, if it is of the years past a level. */
  readonly threshold?: QuestionOf<'threshold'>
}

interface Before {
  readonly intent: QuestionIntent
  readonly flow: Flow
  readonly slots: Slots
  readonly roles: Roles
}

/** The slots of the previous question, given as a value or as its text. Undefined when a follow-up can take nothing. */
export function previousSlots(
  prev: Question | string,
  context: Context,
  read: (text: string, context: Context) => Before,
): PreviousSlots | undefined {
  if (typeof prev === 'string') {
    const { intent, flow, slots, roles } = read(prev, context)
    if (intent === 'help' || intent === 'out-of-scope' || intent === 'unclear') return undefined
    const { without, periods, ytd, base, range, top, speaker, topic, project } = slots
    const [reporter = context.home, partner] = roles.countries
    const areas = roles.isNamed
      ? mentionsOf(
          reporter,
          roles.partners.length > 1 ? roles.partners : partner === undefined ? [] : [partner],
          context,
        )
      : []
    return {
      intent,
      flow,
      areas,
      without,
      periods,
      ytd,
      ...(base !== undefined && { base }),
      ...(range && { range }),
      ...(intent === 'record' && { grain: recordGrain(slots) }),
      ...(top !== undefined && { top }),
      ...(speaker && { speaker }),
      ...(topic && { topic }),
      ...(project !== undefined && { project }),
    }
  }
  return slotsOfQuestion(prev, context)
}

/** Places with roles that keep the pair for any flow of the follow-up. */
function mentionsOf(reporter: Area, partners: readonly Area[], { home }: Context): readonly PlaceMention[] {
  const place = (area: Area, role: 'of' | 'with'): PlaceMention => ({
    area,
    role,
    adjective: false,
    ours: false,
    at: -1,
    to: -1,
  })
  const others = partners.map(area => place(area, 'with'))
  return reporter === home && others.length > 0 ? others : [place(reporter, 'of'), ...others]
}

/** The intent that asks for the figure of a flow. */
export const ofFlow: Readonly<Record<Flow, QuestionIntent>> = {
  T: 'turnover',
  X: 'exports',
  M: 'imports',
  B: 'balance',
}

/** The slots of a question. Undefined for a kind that nothing can follow. */
export function slotsOfQuestion(prev: Question, context: Context): PreviousSlots | undefined {
  const { followUp } = kinds[prev.kind]
  if (followUp === undefined) return undefined
  const flow = 'flow' in prev ? prev.flow : 'T'
  const intent: QuestionIntent = followUp === 'flow' ? ofFlow[flow] : followUp
  const range =
    'from' in prev && prev.from !== undefined
      ? { from: prev.from.slice(0, 4), ...(prev.to !== undefined && { to: prev.to.slice(0, 4) }) }
      : undefined
  const isRecord = prev.kind === 'record' && prev.grain === 'year' && !range && !prev.least && !prev.growth
  return {
    intent,
    flow,
    areas: places(prev, context),
    without: ('without' in prev ? prev.without : undefined) ?? [],
    // What follows a record is of the last full year.
    periods: isRecord ? [lastFullYear(context.today)] : range === undefined ? periodsOf(prev) : [],
    ytd: false,
    ...(range && { range }),
    ...('base' in prev && prev.base !== undefined && { base: prev.base }),
    ...(prev.kind === 'record' && { grain: prev.grain }),
    ...(prev.kind === 'threshold' && { threshold: prev }),
    ...('top' in prev && { top: prev.top }),
    ...(prev.kind === 'quote' && wordsOf(prev)),
    ...(prev.kind === 'project' && prev.project !== undefined && { project: prev.project }),
  }
}

function wordsOf(prev: QuestionOf<'quote'>): Pick<PreviousSlots, 'speaker' | 'topic'> {
  const topic = topicOf(prev.topic)
  return {
    ...(prev.speaker !== undefined && { speaker: { id: prev.speaker, spoken: prev.speaker, at: -1 } }),
    ...(topic && { topic }),
  }
}

function places(prev: Question, context: Context): readonly PlaceMention[] {
  if ('partners' in prev) return mentionsOf(prev.reporter, prev.partners, context)
  if ('partner' in prev) return mentionsOf(prev.reporter, [prev.partner], context)
  return 'reporter' in prev ? mentionsOf(prev.reporter, [], context) : []
}
