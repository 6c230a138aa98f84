/** /project: the facts of a project, each with its source. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Project, ProjectFact, Statement } from '../../data/model/schema.ts'
import { fieldsOf, idField, optional } from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { Kind, Label } from '../model/kind.ts'
import type { QuestionOf, Questions } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    project: { readonly project?: string }
  }
}
declare module '../model/answer.ts' {
  interface Answers {
    project: { readonly project: Project; readonly facts: readonly ProjectFact[] }
    projects: { readonly projects: readonly Project[] }
  }
}

const label: Label = { by: 'text', text: '/project' }

export const project: Kind<'project'> = {
  letter: 'j',
  fields: fieldsOf<Questions['project']>({ project: optional(idField) }),
  answer,
  periods: () => [],
  label: () => label,
  followUp: 'project',
}

/** Without a name: the only project held, or the list of all. 'none' for a project that is not held. */
function answer(question: QuestionOf<'project'>, facts: Facts): Answer {
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
