/** What figures of one flow differ in besides their size. Such figures are not ranked. */
import { isExact, sameUnit } from '../../data/model/amount.ts'
import type { Figure } from '../model/findings.ts'
import { areOneCount } from './comparable.ts'

/** What figures side by side differ in besides their size. */
export type Unlike = 'periods' | 'compilers' | 'units' | 'bounds'

/** Empty when one compiler gives all of them, exactly and in one unit: a minister and an ambassador do not count alike. */
export const unlikeness = (figures: readonly Figure[]): readonly Unlike[] => [
  ...(areOneCount(figures) ? [] : (['compilers'] as const)),
  ...(figures.every(({ amount }) => figures[0] === undefined || sameUnit(amount, figures[0].amount))
    ? []
    : (['units'] as const)),
  ...(figures.every(({ amount }) => isExact(amount)) ? [] : (['bounds'] as const)),
]
