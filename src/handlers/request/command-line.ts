const pattern = /^\/([\p{L}\p{M}\p{N}_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/u

export interface CommandLine {
  readonly name: string
  readonly args: string
}

/** The name and arguments of '/turnover@karvan_bot 2025'; undefined for other text. The username is checked before. */
export function readCommandLine(text: string): CommandLine | undefined {
  const [, name, args = ''] = pattern.exec(text.trim()) ?? []
  return name === undefined ? undefined : { name, args }
}
