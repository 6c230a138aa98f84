/**
 * Every question's short name, [A-Za-z0-9_-]{1,64}: at once button data, deep link, inline result id and cache key.
 * '1fT-AZE-CHN-2025' is version 1, figure, turnover, of Azerbaijan with China, in 2025. How a field is written: fields.ts.
 *
 * All fit that hold areas of up to 7 characters, up to four partners or periods, runs of up to 35 months,
 * and a speaker and topic of up to 55 characters together; what is held stays far below.
 */

import type { Question } from '../model/question.ts'
import { questionOf } from './read-address.ts'
import { fieldsOf } from './write-address.ts'

const version = '1'
const longest = 64

/**
 * The address of a question, 64 characters at most, so that no keyboard is ever refused for one button.
 * What cannot fit leads to something wider instead: a quote on a long topic to all of its speaker, the rest to /help.
 */
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
  const question = questionOf(head.charAt(0), head.slice(1), fields)
  // Readers are lenient; only the one spelling that we write ourselves is an address.
  return question !== undefined && write(question) === address ? question : undefined
}

function write(question: Question): string {
  const [kind, ...fields] = fieldsOf(question)
  const flow = 'flow' in question ? question.flow : ''
  return `${version}${kind}${flow}-${fields.join('-')}`.replace(/-+$/, '')
}
