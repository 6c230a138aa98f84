import { expect, test } from 'vitest'
import { withoutEntities } from '../../../src/handlers/request/xml.ts'

test.each([
  ['R&amp;D &lt;x&gt;', 'R&D <x>'],
  ['&#8364; &#x20ac;', '€ €'],
  ['&#x1F4C8;', '📈'],
  ['&#x110000; &unknown;', '&#x110000; &unknown;'],
])('"%s" is "%s"', (written, text) => expect(withoutEntities(written)).toBe(text))
