/** Differences between figures of one flow besides their size. Figures with such differences are not ranked. */
import { isExact, sameUnit } from '../../data/model/amount.ts'
import type { Figure } from '../model/findings.ts'
import { areOneCount } from './comparable.ts'

/** A difference besides the size. */
export type Unlike = 'periods' | 'compilers' | 'units' | 'bounds'

/** The differences; empty when all figures are exact, in one unit and of one compiler. A minister and an ambassador are two. */
export const unlikeness = (figures: readonly Figure[]): readonly Unlike[] => [
  ...(areOneCount(figures) ? [] : (['compilers'] as const)),
  ...(figures.every(({ amount }) => figures[0] === undefined || sameUnit(amount, figures[0].amount))
    ? []
    : (['units'] as const)),
  ...(figures.every(({ amount }) => isExact(amount)) ? [] : (['bounds'] as const)),
]
