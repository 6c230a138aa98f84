/** A message of the outbox as it is read back from the disk: `Message` without files and tables. */
import { z } from 'zod'
import { defined } from '../../data/model/defined.ts'
import { entity } from '../../data/model/formatted-text.ts'
import { rememberedByReference } from '../../data/model/remembered.ts'
import { code } from '../../data/model/schema.ts'
import type { Picture } from '../../writing/charts/chart.ts'
import type { Message } from '../../writing/message/message.ts'

const mark = z.enum(['official', 'press', 'estimate'])
const role = z.enum(['focus', 'muted']).exactOptional()
const text = z.string().exactOptional()

const point = z.object({ label: z.string(), value: z.number().exactOptional(), digits: text, change: text, mark, role })

const described = {
  language: code,
  theme: z.enum(['light', 'dark']),
  marks: z.array(z.object({ mark, text: z.string() })),
  sources: z.string(),
  fewerSources: z.array(z.string()),
  date: z.string(),
  bot: z.string(),
}

const chart = z.object({
  ...described,
  form: z.enum(['columns', 'months', 'balance', 'lines', 'bars', 'bump']),
  scale: z.literal('log').exactOptional(),
  title: z.string(),
  subtitle: z.string(),
  series: z.array(z.object({ name: z.string(), role, points: z.array(point) })),
  numbers: z.object({ point: z.string(), group: z.string() }),
})

const card = z.object({
  ...described,
  form: z.literal('card'),
  size: z.enum(['wide', 'tall']),
  figure: z.string(),
  what: z.string(),
  when: z.string(),
  note: text,
  change: z.object({ text: z.string(), way: z.enum(['up', 'down']) }).exactOptional(),
  trend: z.array(point).exactOptional(),
  list: z.array(point).exactOptional(),
})

const picture: z.ZodType<Picture> = z.discriminatedUnion('form', [chart, card])

const button = z.union([
  z.object({ label: z.string(), data: z.string() }),
  z.object({ label: z.string(), copy: z.string() }),
  z.object({ label: z.string(), url: z.string() }),
])

const message = z.object({
  text: z.string(),
  entities: z.array(entity),
  buttons: z.array(z.array(button)),
  picture: z.unknown().optional(),
})

/** A message that many recipients share is read once. */
const read = rememberedByReference((kept: object): { readonly message?: Message } => {
  const data = message.safeParse(kept).data
  if (data === undefined) return {}
  const { picture: held, ...rest } = data
  return { message: { ...rest, ...defined({ picture: picture.safeParse(held).data }) } }
})

/** Undefined when it cannot be read. A picture of another version is left out: then its text is sent. */
export const keptMessage = (kept: unknown): Message | undefined =>
  typeof kept === 'object' && kept !== null ? read(kept).message : undefined
