/** The quotations and project facts of an article as statements. */
import type { PostFact, PostQuote, PostReading, TextSpan } from '../../../answers/model/post.ts'
import { defined } from '../../../data/model/defined.ts'
import { statementId } from '../../../data/model/fact-ids.ts'
import type { Speaker } from '../../../data/model/schema.ts'
import { excerptOf, topicsIn } from '../statement-words.ts'
import type { Article, FoundFact } from './found-fact.ts'
import { clauseIn, excerptIn, partsIn, shortenedWords, wordsIn } from './verbatim.ts'

/** Each once, in the order of the text. A quotation without a known speaker is left out: nobody could be asked for it. */
export function articleStatements({ quotes, facts }: PostReading, article: Article): readonly FoundFact[] {
  const all = [
    ...quotes.flatMap(it => quoteOf(it, article)),
    ...facts.map(it => projectFact(it, article, speakerOf(it.excerpt, quotes, article))),
  ]
  return all.filter(({ fact }, i) => all.findIndex(other => other.fact.id === fact.id) === i)
}

function quoteOf(quote: PostQuote, { text, source, names }: Article): readonly FoundFact[] {
  const speaker = names.speaker(quote.speaker)
  if (speaker === undefined) return []
  return partsIn(text, quote.words).flatMap(part => {
    const words = shortenedWords(wordsIn(text, part).replace(/[\s,;，；]+$/, ''))
    if (!/\p{L}/u.test(words)) return []
    const citation = { source: source.id, excerpt: excerptOf(words), speaker: speaker.id }
    const fact = { kind: 'quote', words, language: source.language, topics: topicsIn(words), citation } as const
    return [{ fact: { id: statementId(fact), ...fact }, at: part.from, speaker }]
  })
}

function projectFact(it: PostFact, { text, source }: Article, speaker: Speaker | undefined): FoundFact {
  const { project, field, amount, day, status } = it
  const words = clauseIn(text, it)
  const excerpt = excerptIn(text, [it])
  const fact = {
    ...({ kind: 'project', words, language: source.language, topics: topicsIn(excerpt) } as const),
    citation: { source: source.id, excerpt, ...(speaker && { speaker: speaker.id }) },
    project,
    field,
    ...defined({ day, amount, status }),
  }
  return { fact: { id: statementId(fact), ...fact }, at: it.span.from, speaker }
}

/** Who says a fact: the speaker of the quotation around it, else the only speaker of its paragraph. */
function speakerOf(
  { from, to }: TextSpan,
  quotes: readonly PostQuote[],
  { text, names }: Article,
): Speaker | undefined {
  const around = quotes.find(({ span }) => span.from <= from && to <= span.to)
  const start = text.lastIndexOf('\n', from)
  const end = text.indexOf('\n', to)
  const inParagraph = quotes.filter(({ span }) => span.from > start && (end === -1 || span.from < end))
  const spoken = new Set((around === undefined ? inParagraph : [around]).map(it => it.speaker))
  const [only, second] = spoken
  return second === undefined ? names.speaker(only) : undefined
}
