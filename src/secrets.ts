/** The variables whose values are never printed. */
const secretVariables = [
  'BOT_TOKEN',
  'WEBHOOK_SECRET',
  'METRICS_TOKEN',
  'COMTRADE_KEY',
  'AUDIT_KEY',
  'DATABASE_URL',
] as const

/**
 * Texts that are removed from every line of the log and of the terminal: the secrets in the environment, the password of the
 * database, and `derived`. Those under eight letters stay: they would also match ordinary words.
 */
export function secretsIn(env: Readonly<Record<string, string | undefined>>, derived?: string): readonly string[] {
  const given = secretVariables.map(name => env[name]?.trim())
  return [...given, passwordIn(env.DATABASE_URL?.trim()), derived]
    .filter(secret => secret !== undefined)
    .filter(({ length }) => length >= 8)
}

function passwordIn(url: string | undefined): string | undefined {
  return url === undefined || !URL.canParse(url) ? undefined : decodeURIComponent(new URL(url).password)
}
