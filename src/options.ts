/** What stands behind `npm run ask --`. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Code, code } from './data/shapes.ts'

const usage = 'npm run ask -- [--lang en|az|ru|zh] [--today YYYY-MM-DD] [--json] "question", or --batch FILE'

export interface Options {
  readonly lang?: Code
  /** The day to answer on, in place of this one. */
  readonly today?: string
  /** Always so for a batch. */
  readonly json: boolean
  readonly batch?: string
  readonly text: string
}

/** The options in their order-free form. Throws an Error of one sentence at what is no option, or no value of one. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args)
  const lang = values.lang === undefined ? undefined : code.safeParse(values.lang).data
  if (values.lang !== undefined && lang === undefined) throw new Error('--lang takes en, az, ru or zh')
  if (values.today !== undefined && !z.iso.date().safeParse(values.today).success)
    throw new Error('--today takes a date such as 2026-11-24')
  const text = positionals.join(' ')
  if (text.trim() === '' && values.batch === undefined) throw new Error(usage)
  return {
    text,
    json: values.json === true || values.batch !== undefined,
    ...(lang === undefined ? {} : { lang }),
    ...(values.today === undefined ? {} : { today: values.today }),
    ...(values.batch === undefined ? {} : { batch: values.batch }),
  }
}

function split(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean' },
        batch: { type: 'string' },
      },
    })
  } catch {
    // Node's own words tell of positionals and of quoting, not of what there is.
    throw new Error(usage)
  }
}
