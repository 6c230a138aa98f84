/** The schema of facts: figures, statements, sources and names. Names are SDMX concepts (REF_AREA, TIME_PERIOD, OBS_VALUE …) and IMTS 2010 terms. */
import { z } from 'zod'
import { definition, status } from './definition.ts'
import { isPeriod } from './period.ts'

/** REF_AREA, COUNTERPART_AREA: ISO 3166-1 alpha-3 (AZE), 'WLD' for the world, or a group (EU27, CIS, OTS). */
export const area = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/)
export type Area = z.infer<typeof area>

/** Trade flow: exports, imports, turnover (X + M), balance (X − M). X and M are Comtrade's flow codes; T and B are ours. */
export const flow = z.enum(['X', 'M', 'T', 'B'])
export type Flow = z.infer<typeof flow>
/** The names of flows in names of commands and files, and in JSON: the same for every reader. */
export const flowNames = { X: 'exports', M: 'imports', T: 'turnover', B: 'balance' } as const

const measure = z.enum(['value', 'growth', 'share', 'rank'])
export type Measure = z.infer<typeof measure>

/** TIME_PERIOD: '2025', '2025-S1', '2025-Q3', '2026-01', '2025-01/2025-10' (cumulated). See period.ts. */
export const period = z.string().refine(isPeriod, 'not a period')
export type Period = z.infer<typeof period>

/** ISO date, '2026-03-13'. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export type Day = z.infer<typeof day>

/** ISO date of which the day, or the day and month, may be unknown: '2026-03-13', '2026-03', '2026'. */
const partialDay = z.string().regex(/^\d{4}(-\d{2}){0,2}$/)
export type PartialDay = z.infer<typeof partialDay>

/** An id in the store: lower-case letters, digits and single hyphens, at most 40 characters, so that it fits an address. */
export const id = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
export type Id = z.infer<typeof id>

/** A name or a title by language. English is required; the others fall back to it. */
const names = z.strictObject({
  en: z.string().min(1),
  az: z.string().min(1).optional(),
  ru: z.string().min(1).optional(),
  zh: z.string().min(1).optional(),
} satisfies Record<Code, z.ZodType>)
export type Names = z.infer<typeof names>

/**
 * A number exactly as its publisher gave it: '4.87' × 10^9 USD, never 4870000000.
 * `unit`: 'USD', 'CNY' …; 'PT' percent; 'TIMES' "to N times the base"; 'ORD' place in a ranking; 'TNE' tonnes; 'FAM' families.
 */
export const amount = z.strictObject({
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  unitMult: z.int().min(0).max(15),
  unit: z.string().regex(/^[A-Z]{2,5}$/),
  bound: z.enum(['over', 'under', 'about']).optional(),
})
export type Amount = z.infer<typeof amount>
/** The bound of the number with the other sign, or of its inverse: a deficit of over 4 billion is a balance under −4. */
export const oppositeBound = { over: 'under', under: 'over', about: 'about' } as const

const organisationId = z.string().regex(/^[A-Z][A-Z0-9_]{1,23}$/)
/** The id of an organisation, a speaker or a project. */
export const nameId = z.union([id, organisationId])

/** COMPILING_ORG: the compiler; when the text names none, who stated (`statement`) or reported (`press`) the figure. */
export const organisation = z.strictObject({
  id: organisationId,
  area: area.optional(),
  kind: z.enum(['statistics', 'statement', 'press']),
  names,
})
export type Organisation = z.infer<typeof organisation>

/** A person with an official title: 'Ambassador Lu Mei'. The same person with another title is another speaker. */
export const speaker = z.strictObject({
  id,
  /** The bare name: Lu Mei · Лу Мэй · 鲁梅. */
  names,
  /** The official title in full: Ambassador of China to Azerbaijan. */
  office: names,
  /** Name with a short title, as a source line shows it: Ambassador Lu Mei. */
  short: names,
  area: area.optional(),
})
export type Speaker = z.infer<typeof speaker>

/** A project with facts: the Khizi-Absheron wind farm. */
export const project = z.strictObject({ id, names, keywords: z.array(z.string()).readonly() })
export type Project = z.infer<typeof project>

export const source = z.strictObject({
  id,
  publisher: z.string().min(1),
  /** In square brackets when the page has no title and an editor wrote this one. */
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  published: partialDay,
  language: z.string().regex(/^[a-z]{2}$/),
  accessed: day.optional(),
  licence: z.string().optional(),
  /** The line that the licence asks for wherever the data is passed on. */
  attribution: z.string().max(300).optional(),
  /** SHA-256 of the text that excerpts were checked against; the text is not kept. */
  textSha256: z.string().length(64).optional(),
})
export type Source = z.infer<typeof source>

/** The citation of a fact: its source, and a few words verbatim (`excerpt`) or the place in the source (`place`). */
const citation = z.strictObject({
  source: id,
  excerpt: z.string().min(1).max(1000).optional(),
  place: z.string().min(1).max(200).optional(),
  speaker: id.optional(),
  /** An editor's remark: an error in the text, a conflict with another source. */
  note: z.string().min(1).max(300).optional(),
})
export type Citation = z.infer<typeof citation>

/** One figure of one series for one period, with its citation. `against` is the base period of a growth. */
export const observation = z.strictObject({
  id,
  measure,
  flow,
  reporter: area,
  partner: area,
  compiledBy: organisationId,
  period,
  against: period.optional(),
  amount,
  /** Absent: as is usual for the compiler. Part of the series, because other definitions give other figures. */
  definition: definition.optional(),
  /** Absent: the source says nothing. */
  status: status.optional(),
  /** What the source claims about the figure: the n-th record in a row, or this rank "for the first time". */
  claim: z.strictObject({ record: z.int().positive().optional(), first: z.literal(true).optional() }).optional(),
  citation,
})
export type Observation = z.infer<typeof observation>

const statementBase = {
  id,
  /** Verbatim, in `language`. */
  words: z.string().min(1).max(1500),
  language: z.string().regex(/^[a-z]{2}$/),
  topics: z.array(id).readonly(),
  citation,
}
/** A quote, or a fact that is not a series. */
export const statement = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quote'),
    ...statementBase,
    /** The speaker who retold these words: a quote inside a quote. */
    retoldBy: id.optional(),
    /** Reported in the words of the source. */
    indirect: z.literal(true).optional(),
  }),
  z.strictObject({
    kind: z.literal('project'),
    ...statementBase,
    project: id,
    field: z.enum(['opened', 'builder', 'households', 'emissions', 'standing', 'other']),
    /** What `words` say, in the languages of readers. */
    stated: names.optional(),
    day: partialDay.optional(),
    amount: amount.optional(),
    status: z.literal('expected').optional(),
  }),
])
export type Statement = z.infer<typeof statement>
export type Fact = Observation | Statement
export type Quote = Extract<Statement, { kind: 'quote' }>
export type ProjectFact = Extract<Statement, { kind: 'project' }>

/** The languages Karvan speaks. */
export const code = z.enum(['en', 'az', 'ru', 'zh'])
export type Code = z.infer<typeof code>
