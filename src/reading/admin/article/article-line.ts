/** Lines of /ingest about an article whose list is shown: a corrected row, a row by hand, the details of the source. */

/** `row` counts from 1; 'new' adds one. */
export interface ArticleLine {
  readonly for: number | 'new' | 'source'
  /** The pending change. */
  readonly token: string
  /** The arguments of /add, or the details of the source. */
  readonly args: string
}

const form = /^(?:row\s+([1-9]\d{0,2}|new)|(source))\s+([A-Za-z0-9_-]{22})(?:\s+|$)/

/** Reads the arguments of /ingest; undefined when they are not such a line. */
export function readArticleLine(args: string): ArticleLine | undefined {
  const [whole, row, source, token] = form.exec(args.trim()) ?? []
  if (whole === undefined || token === undefined) return undefined
  const rowNumber = row === 'new' ? row : Number(row)
  return { for: source === undefined ? rowNumber : 'source', token, args: args.trim().slice(whole.length) }
}

/** The line, to be sent back. A leading /add of the arguments is left out. */
export function articleLine({ for: about, token, args }: ArticleLine): string {
  const what = about === 'source' ? 'source' : `row ${about}`
  return ['/ingest', what, token, args.replace(/^\s*\/add\b/i, '').trim()].filter(it => it !== '').join(' ')
}

/** The beginning of such a line in a message of the bot, which a reply without a command completes. */
export const articlePrefix = (text: string): string | undefined =>
  text
    .split('\n')
    .map(line => /^\/ingest (?:row (?:\d{1,3}|new)|source) [A-Za-z0-9_-]{22}(?=\s)/.exec(line.trim())?.[0])
    .find(it => it !== undefined)
