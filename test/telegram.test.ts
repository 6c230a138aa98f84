/** test/telegram.md names only tests that exist, and has every line. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const urlOf = (path: string): URL => new URL(`../${path}`, import.meta.url)
const list = readFileSync(urlOf('test/telegram.md'), 'utf8')

/** The number of lines in each section. G also has a G4b. */
const counts = { A: 12, B: 15, C: 10, D: 14, E: 12, F: 8, G: 12, H: 12, I: 15, J: 6, K: 9, L: 3, M: 4 }
const ids = Object.entries(counts).flatMap(([section, count]) =>
  Array.from({ length: count }, (_, i) => `${section}${i + 1}`).flatMap(id => (id === 'G4' ? [id, 'G4b'] : [id])),
)

const rows = [...list.matchAll(/^\| ([A-M]\d+b?) \| .+? \| (.+) \|$/gm)].map(([, id = '', shown = '']) => ({
  id,
  shown,
}))

type Named = { readonly path: string; readonly names: readonly string[] }

/** The files that a cell names, each with the test names after it. */
function namedIn(shown: string): readonly Named[] {
  const spans = [...shown.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)
  const starts = spans.flatMap((span, i) => (/^(test|stress|playground\/test)\/.+\.ts$/.test(span) ? [i] : []))
  // A name without a file before it is treated as a path, so the test reports it as missing.
  return [...new Set([0, ...starts])]
    .map((start, i, all) => spans.slice(start, all[i + 1]))
    .flatMap(([path, ...names]) => (path === undefined ? [] : [{ path, names }]))
}

/** Whether the source contains the name as a whole string, in any kind of quotes. */
const hasName = (name: string, source: string): boolean =>
  ["'", '"', '`'].some(quote => source.includes(`${quote}${name}${quote}`))

test('has every line once, in order', () => expect(rows.map(({ id }) => id)).toEqual(ids))

describe.each(rows.map(row => [row.id, row] as const))('%s', (_, { shown }) => {
  test('names a test, is open, or does not apply', () => {
    expect(namedIn(shown).length > 0 || /^(open|does not apply): \S/.test(shown)).toBe(true)
  })

  test('names only tests that exist', () => {
    const missing = namedIn(shown).flatMap(({ path, names }) => {
      if (!existsSync(urlOf(path))) return [path]
      const source = readFileSync(urlOf(path), 'utf8')
      return names.filter(name => !hasName(name, source)).map(name => `${path}: ${name}`)
    })
    expect(missing).toEqual([])
  })
})

test('the last section counts the open lines', () => {
  const open = rows.filter(({ shown }) => shown.includes('open: ')).map(({ id }) => id)
  const sections = Object.keys(counts).flatMap(section => {
    const its = open.filter(id => id.startsWith(section))
    return its.length === 0 ? [] : [`- ${section}: ${its.length} (${its.join(', ')})`]
  })
  const [, last = ''] = list.split('\n## Open\n')
  expect(last.trim()).toBe(`${sections.join('\n')}\n\n${open.length} of ${ids.length} lines are open.`.trim())
})
