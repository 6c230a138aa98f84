import { expect, test } from 'vitest'
import { attacks, hostile } from './attacks.ts'
import { readEverything } from './random-text.ts'

test.each(hostile)('hostile text %#', text => expect(() => readEverything(text)).not.toThrow())

test.each(attacks)('attack %#', text => expect(readEverything(text)).toBeTypeOf('string'))
