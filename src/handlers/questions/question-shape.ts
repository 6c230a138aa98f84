/** A previous question as JSON, for the memory that replicas share. Its questions are addresses. */
import { z } from 'zod'
import { fromAddress, toAddress } from '../../answers/address/address.ts'
import type { Question } from '../../answers/model/question.ts'
import { amount, area, code, flow, period } from '../../data/model/schema.ts'
import type { PreviousQuestion } from '../request/intent.ts'

const questionShape = () =>
  z.codec(z.string(), z.custom<Question>(), {
    decode: (address, { issues }) => {
      const found = fromAddress(address)
      if (found === undefined) issues.push({ code: 'custom', input: address, message: 'no address' })
      return found ?? z.NEVER
    },
    encode: toAddress,
  })

export function previousQuestionShape(): z.ZodType<PreviousQuestion> {
  const refusal = refusalShape().exactOptional()
  return z.strictObject({
    question: questionShape(),
    aside: remarksShape().exactOptional(),
    shown: period.exactOptional(),
    sole: area.exactOptional(),
    beside: z.array(questionShape()).exactOptional(),
    language: code.exactOptional(),
    cites: words(),
    unknown: refusal,
    declined: refusal,
    subscribed: yes(),
    offered: yes(),
  })
}

const yes = () => z.literal(true).exactOptional()
const words = () => z.array(z.string()).exactOptional()

const remarksShape = () =>
  z.strictObject({
    claims: z.array(claimShape()),
    turned: yes(),
    unit: z.string().exactOptional(),
    wants: z.enum(['times', 'difference', 'total', 'share', 'growth', 'shares', 'sides', 'causes']).exactOptional(),
    sought: amount.exactOptional(),
    cities: z.array(z.strictObject({ city: z.string(), area })).exactOptional(),
    counter: area.exactOptional(),
    reading: readingShape(),
    recalled: yes(),
  })

const claimShape = () =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('amount'),
      amount,
      flow: flow.exactOptional(),
      yearly: yes(),
      reached: yes(),
      fraction: yes(),
      denied: yes(),
    }),
    z.strictObject({ kind: z.literal('change'), way: z.enum(['up', 'down', 'same']), denied: yes() }),
    z.strictObject({ kind: z.literal('first'), amount, reached: yes() }),
    z.strictObject({
      kind: z.literal('streak'),
      of: z.enum(['record', 'up', 'down']),
      count: z.number(),
      atLeast: yes(),
      period: period.exactOptional(),
    }),
    z.strictObject({ kind: z.literal('order'), area, way: z.enum(['more', 'less']) }),
    z.strictObject({ kind: z.literal('record'), period }),
  ])

function readingShape() {
  const meaning = z.union([
    z.strictObject({ area }),
    z.strictObject({ period }),
    z.strictObject({ years: z.strictObject({ from: period, to: period.exactOptional() }) }),
    z.strictObject({ flow }),
    z.strictObject({ amount }),
  ])
  return z.strictObject({
    words: z.array(z.strictObject({ said: z.string(), meant: meaning })),
    carried: z.array(meaning),
    asking: words(),
    passed: words(),
    unread: words(),
  })
}

/** Why a later question was declined: the problems that `withRefusal` keeps. */
const refusalShape = () =>
  z.strictObject({
    kind: z.literal('unclear'),
    problem: z.discriminatedUnion('because', [
      z.strictObject({ because: z.literal('unknown-word'), heard: z.string() }),
      z.strictObject({ because: z.literal('other-subject'), heard: z.string() }),
      z.strictObject({ because: z.literal('not-understood') }),
    ]),
    nearest: z.array(questionShape()),
  })
