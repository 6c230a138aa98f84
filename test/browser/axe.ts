import axe, { type AxeResults, type NodeResult } from 'axe-core'
import type { ChatPage } from './browser.ts'

/** The faults of the page as it is now: what axe rates serious or critical, and text whose contrast it cannot compute. */
export async function faultsOf({ page }: ChatPage): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const { violations, incomplete } = await page.evaluate<AxeResults>('axe.run()')
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast')
  return [
    ...grave.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')} ${reasonOf(node)}`)),
    ...unsure.flatMap(({ nodes }) =>
      nodes.filter(isUncertain).map(node => `unknown contrast: ${node.target.join(' ')} ${reasonOf(node)}`),
    ),
  ]
}

/** Text under an open menu is not read; a select has its arrow beside the text. */
const isUncertain = (node: NodeResult): boolean =>
  reasonOf(node) !== 'bgOverlap' && !(node.html.startsWith('<select') && reasonOf(node) === 'bgImage')

const reasonOf = ({ any }: NodeResult): string =>
  any.map(({ data }) => data?.messageKey ?? data?.contrastRatio ?? '').join(' ')
