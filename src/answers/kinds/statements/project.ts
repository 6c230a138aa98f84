/** /project: the facts of a project, each with its source. */
import type { Facts } from '../../../data/facts/facts.ts'
import type { Day, Project, ProjectFact } from '../../../data/model/schema.ts'
import { fieldsOf, idField, optional } from '../../model/address-codec.ts'
import type { Answer, AnswerOf } from '../../model/answer.ts'
import type { Kind, Label } from '../../model/kind.ts'
import type { QuestionOf, Questions } from '../../model/question.ts'
import { quote } from './quote.ts'

declare module '../../model/question.ts' {
  interface Questions {
    project: { readonly project?: string }
  }
  interface Answers {
    project: {
      readonly question: QuestionOf<'project'>
      readonly project: Project
      readonly facts: readonly ProjectFact[]
      /** What companies do in general, when no project is named. */
      readonly companies?: AnswerOf<'quote'>
    }
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

/** Without a name: the only project held and what is said of companies, or the list of all. 'none' when not held. */
function answer(question: QuestionOf<'project'>, facts: Facts, today: Day): Answer {
  const all = facts.projects.list
  const one = question.project === undefined ? only(all) : facts.projects.get(question.project)
  if (one === undefined) {
    return question.project === undefined && all.length > 0
      ? { kind: 'projects', projects: all }
      : { kind: 'none', question, nearest: [] }
  }
  const held = facts.statements().filter(it => it.kind === 'project')
  const companies = question.project === undefined ? ofCompanies(facts, today) : undefined
  return {
    kind: 'project',
    question,
    project: one,
    facts: held.filter(it => it.project === one.id),
    ...(companies === undefined ? {} : { companies }),
  }
}

function ofCompanies(facts: Facts, today: Day): AnswerOf<'quote'> | undefined {
  const found = quote.answer({ kind: 'quote', topic: 'companies', nth: 0 }, facts, today)
  return found.kind === 'quote' ? found : undefined
}

const only = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined)
