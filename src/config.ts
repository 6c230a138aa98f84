/** The configuration, read from the environment once at the start. */
import { createHmac } from 'node:crypto'
import { millisecondsInHour } from 'date-fns/constants'
import { z } from 'zod'
import { isTelegramsOwn } from './data/facts/admission-rules.ts'
import { defined } from './data/model/defined.ts'
import { code } from './data/model/schema.ts'
import { zoneNamed } from './data/model/time-zones.ts'
import { isArea } from './languages/model/voice/areas.ts'
import { isDatabaseUrl, isLoopback, isPublicUrl, isWebhook } from './web-addresses.ts'

const toId = (digits: string): number => (/^[1-9]\d{0,15}$/.test(digits) ? Number(digits) : Number.NaN)
const toIds = (list: string): readonly number[] =>
  list
    .split(/[\s,]+/)
    .filter(part => part !== '')
    .map(toId)

// ICU accepts an offset such as +04:00, but other users of TIME_ZONE do not.
const isTimeZone = (zone: string): boolean => !/^[+-]/.test(zone) && zoneNamed(zone) !== undefined

/** The largest and smallest stretch between two updates, in hours: services are not asked all the time. */
const updateHours = { least: 6, most: 90 * 24 }
const stretches = 'off, or hours or days such as 24h or 7d, from 6h to 90d'
const hoursIn = (text: string): number => Number.parseInt(text, 10) * (text.endsWith('d') ? 24 : 1)
const isUpdateStretch = (text: string): boolean =>
  text === 'off' || (hoursIn(text) >= updateHours.least && hoursIn(text) <= updateHours.most)

const areaNamed = (example: string) =>
  z
    .string()
    .refine(isArea, {
      error: ({ input }) =>
        capitals(input) ?? `the code of a country or group, such as ${example} (ISO 3166-1 alpha-3)`,
    })
    .default(example)

function capitals(input: unknown): string | undefined {
  const code = String(input).toUpperCase()
  return isArea(code) ? `${code}, in capital letters` : undefined
}

const chatId = z
  .string()
  .regex(/^-?[1-9]\d{0,15}$/, 'the id of a chat in digits, such as -1001234567890')
  .transform(Number)
  .exactOptional()

const secretFrom = (least: number, what = '') =>
  z
    .string()
    .regex(new RegExp(`^[!-~]{${least},256}$`), `${what}${least} to 256 letters, digits or signs, without spaces`)
    .exactOptional()

/** The schema. Each message says what the variable accepts, and never its value: it may be a secret in the wrong place. */
const telegramRoot = 'https://api.telegram.org'

const environment = z.object({
  BOT_TOKEN: z
    .string()
    .regex(/^\d{1,20}:[A-Za-z0-9_-]+$/, 'the token that @BotFather gave: digits, a colon, letters and digits')
    .exactOptional(),
  TELEGRAM_API_ROOT: z
    .url({ protocol: /^https?$/, error: `an http or https address, such as ${telegramRoot}` })
    .default(telegramRoot),
  ADMIN_IDS: z
    .string()
    .default('')
    .transform(toIds)
    .refine(
      ids => ids.every(id => Number.isSafeInteger(id) && !isTelegramsOwn(id)),
      'user ids in digits, separated by commas; 1087968824, 136817688 and 777000 are accounts of Telegram itself',
    ),
  REVIEW: z.enum(['on', 'off'], 'on or off').default('off'),
  LOG_CHAT: chatId,
  PICTURE_CHAT: chatId,
  AUDIT_KEY: secretFrom(32),
  DATA_DIR: z
    .string()
    .regex(/^[^\0]+$/, 'the path of a folder')
    .default('./data'),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'the address of a PostgreSQL database, such as postgres://user:password@host/database')
    .exactOptional(),
  HOME_AREA: areaNamed('AZE'),
  PARTNER_AREA: areaNamed('CHN'),
  TIME_ZONE: z.string().refine(isTimeZone, 'an IANA time zone, such as Asia/Baku').default('Asia/Baku'),
  DEFAULT_LANGUAGE: z.enum(code.options, 'one of en, az, ru, zh').default('en'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'one of fatal, error, warn, info, debug, silent')
    .exactOptional(),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:-]+$/, 'a host name or an address, such as 127.0.0.1')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port, 0 to 65535; 0 takes any free one')
    .transform(Number)
    .refine(port => port <= 65535, 'a port, 0 to 65535; 0 takes any free one')
    .default(8787),
  WEBHOOK_URL: z
    .string()
    .refine(
      isWebhook,
      'an https address on port 443, 80, 88 or 8443 with a plain path, such as https://example.com/hook',
    )
    .exactOptional(),
  WEBHOOK_SECRET: z
    .string()
    .regex(/^[A-Za-z0-9_-]{16,256}$/, '16 to 256 of A-Z, a-z, 0-9, _ and -')
    .exactOptional(),
  PUBLIC_URL: z
    .string()
    .refine(isPublicUrl, 'an https address with a plain path, such as https://example.com')
    .exactOptional(),
  METRICS_TOKEN: secretFrom(16),
  UPDATE_EVERY: z
    .string()
    .regex(/^(off|\d{1,4}[hd])$/, stretches)
    .refine(isUpdateStretch, stretches)
    .default('off'),
  COMTRADE_KEY: secretFrom(8, 'the subscription key of UN Comtrade: '),
})
type Environment = z.infer<typeof environment>

/** An environment that the program cannot start with. The message is one line for the operator: each variable, and what it accepts. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export interface Config {
  /** Absent: the playground is used. */
  readonly token?: string
  /** Without a slash at the end. */
  readonly apiRoot: string
  /** Telegram user ids of the owners. */
  readonly admins: readonly number[]
  /** Whether a second admin has to approve what is changed. */
  readonly isReviewed: boolean
  /** The chat that gets a message about every change. */
  readonly logChat?: number
  /** The chat that pictures for inline mode are sent to. */
  readonly pictureChat?: number
  /** The key that seals the head of the journal. Absent: it has no seal. */
  readonly auditKey?: string
  readonly dataDir: string
  /** The PostgreSQL database that keeps the data. Absent: the folder does. */
  readonly databaseUrl?: string
  /** The pair of a question without a country. */
  readonly home: string
  readonly partner: string
  readonly timeZone: string
  readonly language: Environment['DEFAULT_LANGUAGE']
  readonly logLevel: NonNullable<Environment['LOG_LEVEL']>
  /** The address of the webhook, the probes and the metrics, or of the playground's page. */
  readonly host: string
  readonly port: number
  /** Absent: the bot polls. */
  readonly webhook?: WebhookAddress
  /** Where the pages of figures are on the web, without a slash at the end. Absent: there are none. */
  readonly publicUrl?: string
  /** Absent: metrics are off. */
  readonly metricsToken?: string
  /** How often official services are asked without a command. Absent: only by /update. */
  readonly updateEveryMs?: number
  readonly comtradeKey?: string
}

/** Where Telegram sends updates, and the secret that proves it is Telegram. */
export interface WebhookAddress {
  readonly url: string
  readonly secret: string
  /** The path of the url; a proxy must not change it. */
  readonly path: string
}

/** Parses the variables. A blank one counts as absent. Throws a ConfigError that names every invalid one. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.entries(env).map(([name, value]) => [name, value?.trim()] as const)
  const read = environment.safeParse(
    Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== '')),
  )
  const complaints = read.success
    ? contradictions(read.data)
    : read.error.issues.map(({ path, message }) => `${String(path[0])} must be ${message}.`)
  if (!read.success || complaints.length > 0) throw new ConfigError(complaints.join(' '))
  return configOf(read.data)
}

/** What is wrong with variables that are valid alone, but not together. */
function contradictions(env: Environment): readonly string[] {
  const isPlayground = env.BOT_TOKEN === undefined
  const isHookHere = env.WEBHOOK_URL !== undefined && isLoopback(new URL(env.WEBHOOK_URL).hostname)
  return [
    isHookHere &&
      env.TELEGRAM_API_ROOT.startsWith(telegramRoot) &&
      'WEBHOOK_URL must be an address on the internet: api.telegram.org cannot call this machine by it.',
    env.HOME_AREA === env.PARTNER_AREA &&
      'HOME_AREA and PARTNER_AREA must differ: they are the two sides of one trade.',
    ...(['WEBHOOK_URL', 'PUBLIC_URL', 'DATABASE_URL'] as const).map(
      name =>
        isPlayground && env[name] !== undefined && `${name} must be absent in the playground: it goes with BOT_TOKEN.`,
    ),
    isPlayground &&
      !isLoopback(env.HOST) &&
      'HOST must be this machine (127.0.0.1, localhost or ::1) in the playground: anybody may speak there.',
  ].filter(complaint => complaint !== false)
}

const configOf = (env: Environment): Config => ({
  ...defined({
    token: env.BOT_TOKEN,
    logChat: env.LOG_CHAT,
    pictureChat: env.PICTURE_CHAT,
    auditKey: env.AUDIT_KEY,
    databaseUrl: env.DATABASE_URL,
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, ''),
    metricsToken: env.METRICS_TOKEN,
    updateEveryMs: env.UPDATE_EVERY === 'off' ? undefined : hoursIn(env.UPDATE_EVERY) * millisecondsInHour,
    comtradeKey: env.COMTRADE_KEY,
    webhook: webhookOf(env),
  }),
  apiRoot: env.TELEGRAM_API_ROOT.replace(/\/+$/, ''),
  admins: env.ADMIN_IDS,
  isReviewed: env.REVIEW === 'on',
  dataDir: env.DATA_DIR,
  home: env.HOME_AREA,
  partner: env.PARTNER_AREA,
  timeZone: env.TIME_ZONE,
  language: env.DEFAULT_LANGUAGE,
  // In the playground the terminal shows the address of the page.
  logLevel: env.LOG_LEVEL ?? (env.BOT_TOKEN === undefined ? 'warn' : 'info'),
  host: env.HOST,
  port: env.PORT,
})

function webhookOf({ BOT_TOKEN: token, WEBHOOK_URL: url, WEBHOOK_SECRET: given }: Environment): Config['webhook'] {
  if (url === undefined || token === undefined) return undefined
  const { href, pathname: path } = new URL(url)
  return { url: href, secret: given ?? secretOf(token), path }
}

/** The secret of the webhook: the same after every start and on every machine. It does not reveal the token. */
const secretOf = (token: string): string => createHmac('sha256', token).update('webhook of karvan').digest('hex')

export const variables: readonly string[] = Object.keys(environment.shape)
