/** /project: what is held of a project, each fact with its source. */
import type { Facts } from '../../data/facts/facts.ts'
import type { ProjectFact, Statement } from '../../data/model/schema.ts'
import type { Answer } from '../model/answer.ts'
import type { QuestionOf } from '../model/question.ts'

/** Without a name: the only project held, or the list of all. 'none' for a name that nothing is held of. */
export function project(question: QuestionOf<'project'>, facts: Facts): Answer {
  const all = facts.projects()
  const one = question.project === undefined ? only(all) : facts.project(question.project)
  if (one === undefined) {
    return question.project === undefined && all.length > 0
      ? { kind: 'projects', projects: all }
      : { kind: 'none', question, nearest: [] }
  }
  const held = facts.statements().filter(isProjectFact)
  return { kind: 'project', project: one, facts: held.filter(it => it.project === one.id) }
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)
const isProjectFact = (it: Statement): it is ProjectFact => it.kind === 'project'
