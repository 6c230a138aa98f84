/** /project, as a reader sees it. */
import { expect, test } from 'vitest'
import { facts } from '../../data/made.ts'
import { writingIn, written } from '../writing.ts'

test.each([
  ['en', 'No facts about it are held yet.'],
  ['az', 'Bu layihə haqqında hələ fakt yoxdur.'],
  ['ru', 'Фактов об этом проекте пока нет.'],
  ['zh', '尚无关于该项目的信息。'],
] as const)('a project that is held by name only says so: %s', (code, expected) => {
  const [project] = facts().projects.list
  const { text } = written({ kind: 'project', project: project?.id ?? '' }, writingIn(code, 'private', facts()))
  expect(text.split('\n')[1]).toBe(expected)
})
