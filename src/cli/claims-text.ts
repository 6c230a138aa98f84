/** The claims of an article as a list for a person, in English, with the words that state them. */
import type { PostClaim, PostReading, TextSpan } from '../answers/model/post.ts'
import { flowNames } from '../data/model/schema.ts'
import { languageOf } from '../languages/languages.ts'

const { voice } = languageOf('en')

/** A section for each kind of claim that was found; one sentence for a text without claims. */
export function claimsText(text: string, { claims, quotes, facts, unread }: PostReading): string {
  const words = ({ from, to }: TextSpan): string => text.slice(from, to).replace(/\s+/g, ' ')
  const sections = [
    section(
      'Figures',
      claims.map(claim => `${claimText(claim)}  "${words(claim.span)}"`),
    ),
    section(
      'Quotes',
      quotes.map(({ speaker, office, span }) => `${speakerText(speaker, office)}: ${words(span)}`),
    ),
    section(
      'Projects',
      facts.map(({ project, field, span }) => `${project}, ${field}  "${words(span)}"`),
    ),
    section('Not read', unread.map(words)),
  ]
  return sections.filter(part => part !== '').join('\n\n') || 'No claims about trade were found.'
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : [`${title} (${lines.length})`, ...lines.map(line => `  ${line}`)].join('\n')

const speakerText = (speaker = 'Nobody named', office: string | undefined): string =>
  office === undefined ? speaker : `${speaker}, ${office}`

const claimText = (claim: PostClaim): string =>
  `${statedText(claim)} · ${[tradeText(claim), voice.period(claim.period), ...notes(claim)].join(', ')}`

function statedText(claim: PostClaim): string {
  switch (claim.kind) {
    case 'value':
      return voice.amount(claim.amount)
    case 'growth':
      return `${voice.change(claim.amount)} on ${voice.period(claim.against)}`
    case 'share':
      return `share ${voice.amount(claim.amount)}`
    case 'rank':
      return `${voice.amount(claim.amount)} place`
    case 'record':
      return claim.count === undefined ? 'record' : `record, number ${claim.count} in a row`
    case 'direction':
      return `${claim.way} on ${voice.period(claim.against)}`
    case 'order':
      return `${claim.way} than ${tradeText({ ...claim, ...claim.than })}`
    default:
      return claim satisfies never
  }
}

const tradeText = ({ flow, reporter, partner }: PostClaim): string =>
  partner === 'WLD'
    ? `total ${flowNames[flow]} of ${voice.area(reporter)}`
    : `${flowNames[flow]} of ${voice.area(reporter)} with ${voice.area(partner)}`

const notes = ({ status, inherited, assumed }: PostClaim): readonly string[] => [
  ...(status === undefined ? [] : [status]),
  ...(inherited.length === 0 ? [] : [`${inherited.join(' and ')} from before`]),
  ...(assumed.length === 0 ? [] : [`${assumed.join(' and ')} assumed`]),
]
