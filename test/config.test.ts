import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'
import { secretsIn } from '../src/secrets.ts'

const standard = {
  apiRoot: 'https://api.telegram.org',
  admins: [],
  dataDir: './data',
  home: 'AZE',
  partner: 'CHN',
  timeZone: 'Asia/Baku',
  language: 'en',
  isReviewed: false,
  logLevel: 'warn',
  host: '127.0.0.1',
  port: 8787,
}
const token = '123456789:AAF-secret_token-of-35-characters'

test('nothing is required', () => expect(readConfig({})).toEqual(standard))

test('a blank variable counts as absent', () => {
  expect(readConfig({ BOT_TOKEN: '', ADMIN_IDS: '  ', PORT: ' ', LOG_LEVEL: '' })).toEqual(standard)
})

test('an unchanged .env.example is accepted', () => {
  const lines = readFileSync('.env.example', 'utf8').split('\n')
  const set = lines.map(line => /^#? ?([A-Z_]+)=(.*)$/.exec(line)).filter(found => found !== null)
  const env = Object.fromEntries(set.map(([, name, value]) => [name, value]))
  expect(Object.keys(env).sort()).toEqual([
    ...[
      'ADMIN_IDS',
      'AUDIT_KEY',
      'BOT_TOKEN',
      'COMTRADE_KEY',
      'DATABASE_URL',
      'DATA_DIR',
      'DEFAULT_LANGUAGE',
      'HOME_AREA',
      'HOST',
      'LOG_CHAT',
      'LOG_LEVEL',
      'METRICS_TOKEN',
    ],
    ...[
      'PARTNER_AREA',
      'PICTURE_CHAT',
      'PORT',
      'PUBLIC_URL',
      'REVIEW',
      'TELEGRAM_API_ROOT',
      'TIME_ZONE',
      'UPDATE_EVERY',
      'WEBHOOK_SECRET',
      'WEBHOOK_URL',
    ],
  ])
  expect(readConfig(env)).toEqual({ ...standard, logLevel: 'info' })
})

test.each([
  [{ BOT_TOKEN: ` ${token} ` }, { token, logLevel: 'info' }],
  [{ BOT_TOKEN: token, LOG_LEVEL: 'debug' }, { logLevel: 'debug' }],
  [{ TELEGRAM_API_ROOT: 'http://localhost:8081/' }, { apiRoot: 'http://localhost:8081' }],
  [{ ADMIN_IDS: '11, 12,13' }, { admins: [11, 12, 13] }],
  [
    { REVIEW: 'on', LOG_CHAT: '-1001234567890' },
    { isReviewed: true, logChat: -1001234567890 },
  ],
  [
    { HOME_AREA: 'KAZ', PARTNER_AREA: 'EU27' },
    { home: 'KAZ', partner: 'EU27' },
  ],
  [
    { TIME_ZONE: 'UTC', DEFAULT_LANGUAGE: 'zh' },
    { timeZone: 'UTC', language: 'zh' },
  ],
  [
    { HOST: '0.0.0.0', PORT: '0', BOT_TOKEN: '1:a' },
    { host: '0.0.0.0', port: 0 },
  ],
  [{ AUDIT_KEY: 'a-key-of-32-signs-a-key-of-32-si' }, { auditKey: 'a-key-of-32-signs-a-key-of-32-si' }],
  [
    { BOT_TOKEN: token, DATABASE_URL: 'postgresql:///karvan?host=/run/postgresql' },
    { databaseUrl: 'postgresql:///karvan?host=/run/postgresql' },
  ],
  [{ METRICS_TOKEN: 'sixteen-signs-16' }, { metricsToken: 'sixteen-signs-16' }],
  [{ UPDATE_EVERY: '7d' }, { updateEveryMs: 7 * 24 * 3_600_000 }],
  [
    { UPDATE_EVERY: '24h', COMTRADE_KEY: '0123456789abcdef' },
    { updateEveryMs: 24 * 3_600_000, comtradeKey: '0123456789abcdef' },
  ],
])('%j', (env, expected) => expect(readConfig(env)).toMatchObject(expected))

test.each([
  ['https://example.com/hook', '/hook'],
  ['https://example.com:8443/karvan/hook_1', '/karvan/hook_1'],
  ['https://example.com:88/', '/'],
  ['https://203.0.113.7/a.b~c-d', '/a.b~c-d'],
  ['http://127.0.0.1:9000/hook', '/hook'],
  ['http://localhost:9000/hook', '/hook'],
  ['http://[::1]:9000/hook', '/hook'],
])('a webhook at %s', (url, path) => {
  const server = { BOT_TOKEN: token, TELEGRAM_API_ROOT: 'http://localhost:8081' }
  const { webhook } = readConfig({ ...server, WEBHOOK_URL: url, WEBHOOK_SECRET: 's3cret_-s3cret_-' })
  expect(webhook).toEqual({ url, path, secret: 's3cret_-s3cret_-' })
})

const hook = { BOT_TOKEN: token, WEBHOOK_URL: 'https://example.com/hook' }

test('without WEBHOOK_SECRET the secret is derived from the token, the same every time', () => {
  const secret = readConfig(hook).webhook?.secret
  expect(secret).toMatch(/^[A-Za-z0-9_-]{32,256}$/)
  expect(readConfig({ ...hook, WEBHOOK_URL: 'https://example.org/other' }).webhook?.secret).toBe(secret)
  expect(readConfig({ ...hook, BOT_TOKEN: `${token}x` }).webhook?.secret).not.toBe(secret)
  expect(token).not.toContain(secret)
})

test('a secret without an address is ignored', () => {
  expect(readConfig({ BOT_TOKEN: token, WEBHOOK_SECRET: 'a'.repeat(16) })).not.toHaveProperty('webhook')
})

test('no line shows the token and the other secrets', () => {
  const more = {
    WEBHOOK_SECRET: 'webhook-secret-of-24',
    METRICS_TOKEN: 'sixteen-signs-16',
    COMTRADE_KEY: 'comtrade-key',
    AUDIT_KEY: 'a-key-of-32-signs-a-key-of-32-si',
    DATABASE_URL: 'postgres://karvan:a-password%21@db/karvan',
  }
  const hidden = [token, more.WEBHOOK_SECRET, more.METRICS_TOKEN, more.COMTRADE_KEY, more.AUDIT_KEY, more.DATABASE_URL]
  expect(secretsIn({ ...hook, ...more }, 'derived-secret')).toEqual([...hidden, 'a-password!', 'derived-secret'])
  expect(secretsIn({ BOT_TOKEN: 'short', DATABASE_URL: 'no address' })).toEqual(['no address'])
  expect(secretsIn({})).toEqual([])
})

const webhookUrl =
  'WEBHOOK_URL must be an https address on port 443, 80, 88 or 8443 with a plain path, such as https://example.com/hook.'
const webhookSecret = 'WEBHOOK_SECRET must be 16 to 256 of A-Z, a-z, 0-9, _ and -.'
const metricsToken = 'METRICS_TOKEN must be 16 to 256 letters, digits or signs, without spaces.'
const updateEvery = 'UPDATE_EVERY must be off, or hours or days such as 24h or 7d, from 6h to 90d.'
const comtradeKey =
  'COMTRADE_KEY must be the subscription key of UN Comtrade: 8 to 256 letters, digits or signs, without spaces.'
const ids =
  'ADMIN_IDS must be user ids in digits, separated by commas; 1087968824, 136817688 and 777000 are accounts of Telegram itself.'
const zone = 'TIME_ZONE must be an IANA time zone, such as Asia/Baku.'
const root = 'TELEGRAM_API_ROOT must be an http or https address, such as https://api.telegram.org.'
const port = 'PORT must be a port, 0 to 65535; 0 takes any free one.'
const home = 'HOME_AREA must be the code of a country or group, such as AZE (ISO 3166-1 alpha-3).'

test.each([
  [
    { BOT_TOKEN: 'my secret' },
    'BOT_TOKEN must be the token that @BotFather gave: digits, a colon, letters and digits.',
  ],
  [
    { BOT_TOKEN: `bot${token}` },
    'BOT_TOKEN must be the token that @BotFather gave: digits, a colon, letters and digits.',
  ],
  [{ TELEGRAM_API_ROOT: 'api.telegram.org' }, root],
  [{ TELEGRAM_API_ROOT: 'ftp://api.telegram.org' }, root],
  [{ ADMIN_IDS: '@murad' }, ids],
  [{ REVIEW: 'yes' }, 'REVIEW must be on or off.'],
  [{ LOG_CHAT: '@news' }, 'LOG_CHAT must be the id of a chat in digits, such as -1001234567890.'],
  [{ PICTURE_CHAT: 'me' }, 'PICTURE_CHAT must be the id of a chat in digits, such as -1001234567890.'],
  [{ ADMIN_IDS: '11;12' }, ids],
  [{ ADMIN_IDS: '-11' }, ids],
  [{ ADMIN_IDS: '0' }, ids],
  [{ ADMIN_IDS: '011' }, ids],
  [{ ADMIN_IDS: '1.5' }, ids],
  [{ ADMIN_IDS: '1e3' }, ids],
  [{ ADMIN_IDS: '[11]' }, ids],
  [{ ADMIN_IDS: 'null' }, ids],
  [{ ADMIN_IDS: '９９' }, ids],
  [{ ADMIN_IDS: '99999999999999999999' }, ids],
  [{ ADMIN_IDS: '11,1087968824' }, ids],
  [{ ADMIN_IDS: '136817688' }, ids],
  [{ ADMIN_IDS: '777000' }, ids],
  [{ HOME_AREA: 'AZ' }, home],
  [{ HOME_AREA: 'aze' }, 'HOME_AREA must be AZE, in capital letters.'],
  [{ PORT: '-1', REVIEW: 'yes' }, `REVIEW must be on or off. ${port}`],
  [
    { HOME_AREA: 'CHN', HOST: '0.0.0.0' },
    'they are the two sides of one trade. HOST must be this machine (127.0.0.1, localhost or ::1)',
  ],
  [{ HOME_AREA: 'AAA' }, home],
  [{ PARTNER_AREA: 'China' }, 'PARTNER_AREA must be the code of a country or group, such as CHN (ISO 3166-1 alpha-3).'],
  [{ HOME_AREA: 'CHN' }, 'HOME_AREA and PARTNER_AREA must differ: they are the two sides of one trade.'],
  [{ TIME_ZONE: 'Mars/Base' }, zone],
  [{ TIME_ZONE: '+04:00' }, zone],
  [{ DEFAULT_LANGUAGE: 'tr' }, 'DEFAULT_LANGUAGE must be one of en, az, ru, zh.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of fatal, error, warn, info, debug, silent.'],
  [
    { HOST: '0.0.0.0' },
    'HOST must be this machine (127.0.0.1, localhost or ::1) in the playground: anybody may speak there.',
  ],
  [{ HOST: 'a b' }, 'HOST must be a host name or an address, such as 127.0.0.1.'],
  [{ PORT: '65536' }, port],
  [{ PORT: '-1' }, port],
  [{ PORT: '80a' }, port],
  [{ WEBHOOK_URL: hook.WEBHOOK_URL }, 'WEBHOOK_URL must be absent in the playground: it goes with BOT_TOKEN.'],
  [
    { ...hook, WEBHOOK_URL: 'http://localhost:9000/hook' },
    'WEBHOOK_URL must be an address on the internet: api.telegram.org cannot call this machine by it.',
  ],
  [{ ...hook, WEBHOOK_SECRET: 'fifteen-signs-1' }, webhookSecret],
  [{ ...hook, WEBHOOK_SECRET: 'with space and so' }, webhookSecret],
  [{ PUBLIC_URL: 'https://example.com' }, 'PUBLIC_URL must be absent in the playground: it goes with BOT_TOKEN.'],
  [{ ...hook, WEBHOOK_SECRET: 'a'.repeat(257) }, webhookSecret],
  [{ ...hook, WEBHOOK_SECRET: 'schlüssel' }, webhookSecret],
  [{ METRICS_TOKEN: 'fifteen-signs-1' }, metricsToken],
  [
    { AUDIT_KEY: 'a-key-of-31-signs-a-key-of-31-s' },
    'AUDIT_KEY must be 32 to 256 letters, digits or signs, without spaces.',
  ],
  [{ UPDATE_EVERY: 'daily' }, updateEvery],
  [{ UPDATE_EVERY: '5h' }, updateEvery],
  [{ UPDATE_EVERY: '91d' }, updateEvery],
  [{ UPDATE_EVERY: '0d' }, updateEvery],
  [{ COMTRADE_KEY: 'my key' }, comtradeKey],
  [{ METRICS_TOKEN: 'sixteen signs 16' }, metricsToken],
  [{ DATA_DIR: 'a\0b' }, 'DATA_DIR must be the path of a folder.'],
])('%j is refused in one line', (env, line) => {
  const read = (): unknown => readConfig(env)
  expect(read).toThrow(ConfigError)
  expect(read).toThrow(line)
})

test.each([
  'example.com/hook',
  'http://example.com/hook',
  'ftp://127.0.0.1/hook',
  'https://example.com:8080/hook',
  'https://user:word@example.com/hook',
  'https://example.com/hook?a=1',
  'https://example.com/hook#a',
  'https://example.com/:name',
  'https://example.com/*',
  'https://example.com/a%20b',
  `https://example.com/${token}`,
  'https://example.com/healthz',
  'https://example.com/metrics',
])('no webhook at %s', url => {
  expect(() => readConfig({ ...hook, WEBHOOK_URL: url })).toThrow(new ConfigError(webhookUrl))
})

test.each([
  ['https://example.com', 'https://example.com'],
  ['https://example.com/', 'https://example.com'],
  ['https://example.com:8443/figures', 'https://example.com:8443/figures'],
  ['https://example.com/a.b~c-d/e_f/', 'https://example.com/a.b~c-d/e_f'],
  ['http://127.0.0.1:8787', 'http://127.0.0.1:8787'],
  ['http://localhost:8787/figures', 'http://localhost:8787/figures'],
])('pages at %s', (url, publicUrl) => {
  expect(readConfig({ BOT_TOKEN: token, PUBLIC_URL: url })).toMatchObject({ publicUrl })
})

test.each([
  'example.com',
  'http://example.com',
  'ftp://127.0.0.1',
  'https://user:word@example.com',
  'https://example.com/?a=1',
  'https://example.com/#a',
  'https://example.com/:name',
  'https://example.com/{a}',
  'https://example.com/*',
  'https://example.com//figures',
  'https://example.com/a/../b',
  'https://example.com/a%2fb',
  'https://EXAMPLE.com',
  'https://пример.com',
  `https://example.com/${token}`,
  'https://example.com/metrics',
  'javascript:alert(1)',
])('no pages at %s', url => {
  const line = 'PUBLIC_URL must be an https address with a plain path, such as https://example.com.'
  expect(() => readConfig({ BOT_TOKEN: token, PUBLIC_URL: url })).toThrow(new ConfigError(line))
})

test('an error message never shows the given value', () => {
  for (const name of [
    'BOT_TOKEN',
    'ADMIN_IDS',
    'TIME_ZONE',
    'HOME_AREA',
    'TELEGRAM_API_ROOT',
    'PORT',
    'HOST',
    'LOG_LEVEL',
    'WEBHOOK_URL',
    'WEBHOOK_SECRET',
    'METRICS_TOKEN',
    'UPDATE_EVERY',
    'COMTRADE_KEY',
    'AUDIT_KEY',
  ]) {
    expect(() => readConfig({ [name]: 'p4ssw0rd !' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('p4ssw0rd') }),
    )
  }
})
