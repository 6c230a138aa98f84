/**
 * The short name of a question, [A-Za-z0-9_-]{1,64}: button data, deep link, inline result id and cache key at once.
 * '1fT-AZE-CHN-2025' is version 1, figure, turnover, of Azerbaijan with China, in 2025. Each kind writes its own fields.
 *
 * A question fits when its areas have up to 7 characters, and it holds up to four partners or periods, runs of up to 35
 * months, and a speaker and topic of up to 55 characters together. The data stay far below these limits.
 */
import { kindNames, kinds } from '../kinds/kinds.ts'
import type { AddressFields } from '../model/address-codec.ts'
import type { Question, QuestionOf } from '../model/question.ts'

const version = '1'
const longest = 64

/** At most 64 characters. A longer question leads to a wider one: a quote on a long topic to all of its speaker, the rest to /help. */
export function toAddress(question: Question): string {
  const address = write(question)
  if (address.length <= longest) return address
  if (question.kind !== 'quote' || question.topic === undefined) return write({ kind: 'page', page: 'help' })
  const { topic: _, ...ofSpeaker } = question
  return toAddress(ofSpeaker)
}

/** The question of an address that `toAddress` gave; undefined for every other text. Never throws. */
export function fromAddress(address: string): Question | undefined {
  if (address.length > longest || !address.startsWith(version)) return undefined
  const [head = '', ...fields] = address.slice(version.length).split('-')
  const kind = byLetter.get(head.charAt(0))
  const question = kind && read(kind, fields, head.slice(1))
  // Readers are lenient; only the one spelling that we write ourselves is an address.
  return question !== undefined && write(question) === address ? question : undefined
}

const byLetter = new Map(kindNames.map(name => [kinds[name].letter, name]))

function read<K extends Question['kind']>(kind: K, fields: AddressFields, flow: string): QuestionOf<K> | undefined {
  const found = kinds[kind].fields.read(fields, flow)
  return found && { kind, ...found }
}

function write<K extends Question['kind']>(question: QuestionOf<K>): string {
  const { letter, fields } = kinds[question.kind]
  const flow = 'flow' in question ? question.flow : ''
  return `${version}${letter}${flow}-${fields.write(question).join('-')}`.replace(/-+$/, '')
}
