import { expect, test } from 'vitest'
import { readAdmins } from '../../../src/reading/admin/admins.ts'

test.each([
  ['', { list: true }],
  ['list', { list: true }],
  ['список', { list: true }],
  ['siyahı', { list: true }],
  ['列表', { list: true }],
  ['add 123456789', { change: { do: 'appoint', person: 123456789 } }],
  ['добавить 123456789', { change: { do: 'appoint', person: 123456789 } }],
  ['əlavə et 123456789', { change: { do: 'appoint', person: 123456789 } }],
  ['添加 123456789', { change: { do: 'appoint', person: 123456789 } }],
  ['remove 123', { change: { do: 'dismiss', person: 123 } }],
  ['удалить 123', { change: { do: 'dismiss', person: 123 } }],
  ['sil 123', { change: { do: 'dismiss', person: 123 } }],
  ['删除 123', { change: { do: 'dismiss', person: 123 } }],
  ['add', { line: '/admins add …', parts: ['person'] }],
  ['remove …', { line: '/admins remove …', parts: ['person'] }],
  ['add @somebody', { wrong: { because: 'not-a-person', heard: '@somebody' } }],
  ['add -100123', { wrong: { because: 'not-a-person', heard: '-100123' } }],
  ['add 0', { wrong: { because: 'not-a-person', heard: '0' } }],
  ['add 1e5', { wrong: { because: 'not-a-person', heard: '1e5' } }],
  ['add 99999999999999999999', { wrong: { because: 'not-a-person', heard: '99999999999999999999' } }],
  ['add 1 2', { wrong: { because: 'twice', part: 'person', heard: '2' } }],
  ['list 1', { wrong: { because: 'unknown-word', heard: '1' } }],
  ['ad 1', { wrong: { because: 'unknown-word', heard: 'ad', nearest: 'add' } }],
  ['__proto__', { wrong: { because: 'unknown-word', heard: '__proto__' } }],
])('/admins %s', (line, read) => expect(readAdmins(line)).toEqual(read))
