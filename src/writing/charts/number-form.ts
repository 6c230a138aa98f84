import type { Voice } from '../../languages/model/voice/voice.ts'
import type { NumberForm } from './chart.ts'

/** The signs that a language writes numbers with, as its voice uses them. */
export function numberForm({ number }: Pick<Voice, 'number'>): NumberForm {
  const [, group = '', point = '.'] = /^1(\D?)234\D?567(\D)8$/.exec(number('1234567.8')) ?? []
  return { point, group }
}

/** Writes the numbers of an axis, all with as many digits behind the point as the longest needs: '1.5', '2.0'. */
export function tickTexts(ticks: readonly number[], { point, group }: NumberForm): readonly string[] {
  const behind = Math.max(0, ...ticks.map(tick => String(Number(tick.toPrecision(12))).split('.')[1]?.length ?? 0))
  return ticks.map(tick => {
    const [whole = '', fraction] = Math.abs(tick).toFixed(behind).split('.')
    const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group)
    return `${tick < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`
  })
}
