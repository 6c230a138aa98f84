import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** One sentence on what is wrong with a call's parameters: Telegram's where it has one. */
export function wordsOf(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue === undefined ? 'wrong parameters' : said(issue, [])
}

function said(issue: Issue, above: readonly PropertyKey[]): string {
  const path = [...above, ...issue.path]
  const where = path.join('.')
  switch (issue.code) {
    case 'unrecognized_keys': {
      const name = [...path, issue.keys[0] ?? ''].join('.')
      return `unknown parameter "${name}"`
    }
    case 'custom':
      return issue.message
    case 'invalid_union': {
      const branch = deepest(issue.errors)
      if (isOurs(issue.message) || branch === undefined) return ours(issue, where)
      return said(branch, path)
    }
    default:
      return ours(issue, where)
  }
}

function ours(issue: Issue, where: string): string {
  return isOurs(issue.message) ? issue.message : `parameter "${where}" is wrong: ${issue.message}`
}

/** zod's own sentences begin with these; all others were written in a schema. */
function isOurs(message: string): boolean {
  return !/^(?:Invalid|Too |Expected|Unrecognized)/.test(message)
}

/** Of several readings of a value, the one that came furthest before it failed is what its author meant. */
function deepest(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const depth = (issue: Issue): number =>
    issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0) + (issue.code === 'custom' ? 1 : 0)
  return branches.flatMap(issues => issues.slice(0, 1)).sort((a, b) => depth(b) - depth(a))[0]
}
