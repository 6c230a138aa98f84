import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** The first problem with a call's parameters, in one sentence; Telegram's own sentence if there is one. */
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

/** Whether the message was written in a schema: zod's own messages begin with these words. */
function isOurs(message: string): boolean {
  return !/^(?:Invalid|Too |Expected|Unrecognized)/.test(message)
}

/** The problem of the union branch that matched the furthest: most likely the intended one. */
function deepest(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const depth = (issue: Issue): number =>
    issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0) + (issue.code === 'custom' ? 1 : 0)
  return branches.flatMap(issues => issues.slice(0, 1)).sort((a, b) => depth(b) - depth(a))[0]
}
