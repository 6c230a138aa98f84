/** The defaults of most kinds: a question about one flow of a pair, in at most one period. Other kinds override them. */
import type { Period } from '../../data/model/schema.ts'
import { pairAndPeriod } from './address-codec.ts'
import type { Label } from './kind.ts'

const flow: Label = { by: 'flow' }
const growth: Label = { by: 'flow', name: 'growth' }
const rank: Label = { by: 'flow', name: 'rank' }
export const labels = { flow: () => flow, growth: () => growth, rank: () => rank }

/** The period of a question, as a list. */
export const onePeriod = ({ period }: { readonly period?: Period }): readonly Period[] =>
  period === undefined ? [] : [period]

export const ofPair = { fields: pairAndPeriod, periods: onePeriod, label: labels.flow }
