/** Answers in a few words, so that a test reads as the reader's question does. */
import type { Answer, AnswerOf } from '../../src/answers/model/answer.ts'
import type { Figure, Verdict } from '../../src/answers/model/findings.ts'

const scales: Record<number, string> = { 0: '', 3: 'k', 6: 'm', 9: 'bn', 12: 'tn' }

/** '4.87bn 2025 report-2026-03-13-lumei', '+30.2% …', 'ours(4.87bn 2025 …; 3.744bn 2024 …) 30.1% 2025'. */
export function said(figure: Figure | undefined): string {
  if (figure === undefined) return 'nothing'
  const { amount, period } = figure
  const unit = amount.unit === 'USD' ? (scales[amount.unitMult] ?? '') : amount.unit === 'PT' ? '%' : amount.unit
  const number = `${amount.bound === undefined ? '' : `${amount.bound} `}${amount.value}${unit} ${period}`
  return figure.by === 'publisher' ? `${number} ${figure.observation.citation.source}` : `ours ${number}`
}

/** '420m 2026-01 …: rounded', '3.7bn 2023 …: other-period 2024'. */
export const judged = ({ figure, relation, why }: Verdict): string =>
  `${said(figure)}: ${why === undefined ? relation : why.because}${why?.because === 'other-period' ? ` ${why.period}` : ''}`

/** The answer as the kind that is expected; anything else fails the test by its name. */
export function as<K extends Answer['kind']>(kind: K, answer: Answer): AnswerOf<K> {
  if (!isKind(kind, answer)) throw new Error(`expected ${kind}, got ${JSON.stringify(answer).slice(0, 300)}`)
  return answer
}

const isKind = <K extends Answer['kind']>(kind: K, answer: Answer): answer is Answer & AnswerOf<K> =>
  answer.kind === kind
