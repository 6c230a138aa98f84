import { describe, expect, test } from 'vitest'
import { FileFault } from '../../../../src/reading/admin/files/file-fault.ts'
import { jsonMembers } from '../../../../src/reading/admin/files/json.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

function read(it: string | Uint8Array): unknown {
  try {
    return [...jsonMembers(typeof it === 'string' ? bytes(it) : it)].map(({ key, value, isListed, line }) =>
      isListed
        ? `${line} ${key} ${value === undefined ? '[' : JSON.stringify(value)}`
        : `${line} ${key}=${JSON.stringify(value)}`,
    )
  } catch (error) {
    if (error instanceof FileFault) return error.wrong.what
    throw error
  }
}

test.each([
  ['{"a":1}', ['1 a=1']],
  ['\uFEFF{ "a" : "x" }\n', ['1 a="x"']],
  ['{"a":[]}', ['1 a [']],
  [
    '{"a":[\n{"b":1},\n{"b":[true,null,-1.5e2]}\n],"c":{"d":"\\u0041\\"\\n"}}',
    ['1 a [', '2 a {"b":1}', '3 a {"b":[true,null,-150]}', '4 c={"d":"A\\"\\n"}'],
  ],
])('%j', (text, members) => expect(read(text)).toEqual(members))

describe('other JSON is refused', () => {
  test.each([
    ['an empty file', ''],
    ['no object', '[1]'],
    ['an empty object', '{}'],
    ['cut off', '{"a":[{"b":1}'],
    ['text after the object', '{"a":1} 2'],
    ['a key twice', '{"a":1,"a":2}'],
    ['a key twice in a value', '{"a":[{"b":1,"b":2}]}'],
    ['__proto__', '{"__proto__":{"a":1}}'.replace('"__proto__"', '"a":{"__proto__"').concat('}')],
    ['an escaped __proto__', '{"a":[{"\\u005f_proto__":1}]}'],
    ['NaN', '{"a":NaN}'],
    ['Infinity', '{"a":[Infinity]}'],
    ['an infinite number', '{"a":1e999}'],
    ['a leading zero', '{"a":012}'],
    ['a comment', '{"a":1/*b*/}'],
    ['a comma at the end', '{"a":[1,]}'],
    ['a bad escape', '{"a":"\\x"}'],
    ['a line break in a text', '{"a":"b\nc"}'],
    ['deep nesting', `{"a":${'['.repeat(50)}${']'.repeat(50)}}`],
    ['very deep nesting', `{"a":${'{"a":'.repeat(100_000)}`],
    ['one value of 300 kB', `{"a":["${'x'.repeat(400_000)}"]}`],
  ])('%s', (_, text) => expect(read(text)).toBe('not-json'))
  test.each([
    ['UTF-16', new Uint8Array(Buffer.from('{"a":1}', 'utf16le'))],
    ['UTF-16 with a byte order mark', new Uint8Array([0xff, 0xfe, ...Buffer.from('{"a":1}', 'utf16le')])],
    ['Windows-1251', new Uint8Array([...bytes('{"a":"'), 0xcf, 0xf0, ...bytes('"}')])],
  ])('%s', (_, file) => expect(read(file)).toBe('not-utf8'))
})

test('a text of two-byte characters, longer than the buffer', () => {
  const list = Array.from({ length: 20_000 }, (_, i) => ({ at: i, words: 'Ə'.repeat(20) }))
  const values = [...jsonMembers(bytes(JSON.stringify({ list })))].slice(1).map(it => it.value)
  expect(values).toEqual(list)
})
