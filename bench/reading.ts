/** Time to read a question: the median over the test questions, and the slowest text of 4,096 characters that a search finds. */

import { readQuestion } from '../src/reading/read-question.ts'
import { context, questions } from '../test/reading/score.ts'

const most = 4096
const files = ['en', 'az', 'ru', 'zh', 'mixed', 'given'] as const

/** Milliseconds of one reading: the minimum of `times`, because other load only adds. */
function took(text: string, times: number): number {
  const all = Array.from({ length: times }, () => {
    const start = performance.now()
    readQuestion(text, context, 'turnover with China 2025')
    return performance.now() - start
  })
  return Math.min(...all)
}

/** Seeded pseudo-random numbers from 0 to 1. */
function lot(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

/** Texts from the words of the questions and from hard patterns: joined, cut, repeated. */
function worstOf(words: readonly string[], tries: number): { readonly ms: number; readonly text: string } {
  const next = lot(7)
  const any = (): string => words[Math.floor(next() * words.length)] ?? ''
  let worst = { ms: 0, text: '' }
  for (let i = 0; i < tries; i += 1) {
    const joint = [' ', '', '-', ', ', '/'][Math.floor(next() * 5)] ?? ' '
    const parts = Array.from({ length: 1 + Math.floor(next() * 40) }, any).join(joint)
    // Hill climbing: half the tries change the worst text so far.
    const kept = worst.text.slice(0, Math.floor(next() * 800))
    const text = `${i % 2 === 0 ? '' : kept}${parts}${joint}`.repeat(200).slice(0, most)
    const ms = took(text, 2)
    if (ms > worst.ms) worst = { ms: Math.min(ms, took(text, 5)), text }
  }
  return worst
}

const hard = '2025- 1. 9 a. qwzxv kitaem tunrovr azerbajdjan 一二三 年月 从与对 🇨🇳 с 2019 по % $ 4,87'.split(' ')

/** Prints and returns the median over the questions and the worst text found, in milliseconds. */
export function benchReading(tries: number): { readonly median: number; readonly worst: number } {
  const texts = files.flatMap(file => questions(file)).map(({ text }) => text)
  for (const text of texts) took(text, 1)
  const times = texts.map(text => took(text, 3)).sort((a, b) => a - b)
  const median = times[Math.floor(times.length / 2)] ?? Number.NaN
  const found = worstOf([...texts.flatMap(text => text.split(' ')), ...hard], tries)
  console.log('\nOne question read')
  console.table([
    { what: `median of ${texts.length} questions`, ms: median.toFixed(3), text: '' },
    { what: 'slowest question', ms: times.at(-1)?.toFixed(3), text: '' },
    { what: `worst of ${tries} texts of ${most} characters`, ms: found.ms.toFixed(3), text: found.text.slice(0, 40) },
  ])
  return { median, worst: found.ms }
}
