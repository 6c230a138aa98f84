/** The digest: figures entered or corrected after a version of the data. */
import { figureKinds } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Area, Statement } from '../../data/model/schema.ts'
import { type ChangesQuery, changesSince } from '../figures/changes-since.ts'
import { published } from '../figures/held/candidates.ts'
import { areaField, areasField, fieldsOf, numberField, optional } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Published } from '../model/findings.ts'
import type { Kind, Label } from '../model/kind.ts'
import type { Pair, QuestionOf, Questions } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    /** Figures entered after that version. `of` are the figures of a digest that was sent, up to its own version. */
    news: { readonly since: number; readonly of?: DigestOf }
  }
  interface Answers {
    news: {
      readonly question: QuestionOf<'news'>
      readonly figures: readonly Published[]
      readonly statements: readonly Statement[]
      readonly version: number
    }
  }
}

/** Without countries, the pair. The first `skip` were read already. */
interface DigestOf extends Pair {
  readonly to: number
  readonly skip: number
  readonly countries: readonly Area[]
}

const digest = fieldsOf<DigestOf>({
  to: numberField,
  skip: numberField,
  reporter: areaField,
  partner: areaField,
  countries: areasField,
})

const label: Label = { by: 'text', text: '/news' }

export const news: Kind<'news'> = {
  letter: 'n',
  fields: fieldsOf<Questions['news']>({
    since: numberField,
    of: optional({ write: digest.write, read: (_, rest) => digest.read(rest, '') }),
  }),
  answer,
  periods: () => [],
  label: () => label,
  followUp: undefined,
}

/** In order of entry, or of the digest. Both lists are empty without news. The next digest starts at `version`. */
function answer(question: QuestionOf<'news'>, facts: Facts): Answer {
  const { since, of } = question
  const { version } = facts
  if (of !== undefined) {
    const figures = newsOf({ since, ...of }, facts, of).map(it => it.figure)
    return { kind: 'news', question, figures: figures.slice(of.skip), statements: [], version }
  }
  const entered = facts.since(since).flatMap(id => facts.fact(id)?.now ?? [])
  const figures = entered.flatMap(it => ('measure' in it ? [published(it)] : []))
  return { kind: 'news', question, figures, statements: entered.flatMap(it => ('measure' in it ? [] : [it])), version }
}

export const newsOf = (
  { since, to, countries }: Pick<ChangesQuery, 'since' | 'to' | 'countries'>,
  facts: Facts,
  pair: Pair,
) => changesSince({ since, to, countries, kinds: figureKinds, meanwhile }, facts, pair)

/** The figures as they are now. The digest has shown the earlier ones. */
const meanwhile = { stood: new Map(), withdrawn: [] }
