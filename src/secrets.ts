import type { Config } from './config.ts'

/** Texts that are removed from every log line. Shorter ones would also match ordinary words. */
export const secretsOf = ({ token, databaseUrl, webhook, ...others }: Config): readonly string[] =>
  [
    token,
    webhook?.secret,
    others.metricsToken,
    others.comtradeKey,
    others.auditKey,
    databaseUrl,
    passwordIn(databaseUrl),
  ]
    .filter(secret => secret !== undefined)
    .filter(({ length }) => length >= 8)

function passwordIn(url: string | undefined): string | undefined {
  return url === undefined ? undefined : decodeURIComponent(new URL(url).password)
}
