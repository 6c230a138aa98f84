import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { secretCheck } from '../../../src/bot/server/webhook-secret.ts'

const secret = 'a-secret_of_24_characters'

describe('I9 the secret of the webhook', () => {
  const isRight = secretCheck(secret)
  test.each<[string, string | undefined]>([
    ['absent', undefined],
    ['empty', ''],
    ['one letter', 'a'],
    ['all but its last letter', secret.slice(0, -1)],
    ['one letter more', `${secret}x`],
    ['a NUL more', `${secret}\0`],
    ['another last letter', `${secret.slice(0, -1)}x`],
    ['another first letter', `x${secret.slice(1)}`],
    ['in capitals', secret.toUpperCase()],
    ['twice', `${secret},${secret}`],
    ['very long', 'a'.repeat(100_000)],
    ['signs of several bytes', 'ə'.repeat(secret.length)],
  ])('%s is wrong', (_, given) => expect(isRight(given)).toBe(false))

  test('itself is right', () => expect(isRight(secret)).toBe(true))

  test('it is compared by node:crypto, both sides padded to one length, and by nothing else', () => {
    const source = readFileSync(new URL('../../../src/bot/server/webhook-secret.ts', import.meta.url), 'utf8')
    expect(source).toContain("import { timingSafeEqual } from 'node:crypto'")
    expect(source).toContain('timingSafeEqual(padded(given')
    expect(source).not.toMatch(/===|!==|\.equals\(|\.compare\(/)
  })
})
