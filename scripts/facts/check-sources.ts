/** Checks observations against the files that they were read from: the tables, and the article that comes with Karvan. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Observation } from '../../src/data/model/schema.ts'
import { cellName } from './cells.ts'
import type { Report } from './report.ts'

const check = 'figure has the digits of its source'

/** Each value of a table has the digits of its line; each excerpt is in its article, and has the digits of the figure. */
export function checkSources(seed: string, all: readonly Observation[], report: Report): void {
  const cells = new Map(
    readdirSync(join(seed, 'tables')).map(name => [name.replace('.csv', ''), cellsOf(join(seed, 'tables', name))]),
  )
  for (const it of all) {
    const { source, excerpt } = it.citation
    const where = `${source} ${cellName(it)}`
    const table = cells.get(source)
    if (table !== undefined) {
      const printed = table.get(cellName(it))
      report.expect(check, printed === it.amount.value, where, () => `${it.amount.value}, the table has ${printed}`)
    }
    const article = join(seed, 'articles', `${source}.txt`)
    if (excerpt === undefined || !existsSync(article)) continue
    report.expect(
      check,
      readFileSync(article, 'utf8').includes(excerpt),
      where,
      () => `"${excerpt}" is not in the article`,
    )
    const hasDigits = it.measure === 'rank' || excerpt.includes(it.amount.value)
    report.expect(check, hasDigits, where, () => `${it.amount.value} is not in "${excerpt}"`)
  }
}

/** The values of a table by the name of their cell. */
function cellsOf(path: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
    const [reporter = '', partner = '', period = '', exports = '', imports = ''] = line.split(',')
    if (exports !== '') cells.set(`X ${reporter} ${partner} ${period}`, exports)
    if (imports !== '') cells.set(`M ${reporter} ${partner} ${period}`, imports)
  }
  return cells
}
