/** Prints how well posts are read: `npm run score -- posts [--misses FILE] [FILE or FOLDER …]`. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { scoreVerdicts, type VerdictScore } from '../../answers/posts/verdicts.ts'
import { readGolds } from './golds.ts'
import { type Gold, type LabelledText, readLabels } from './labels.ts'
import { type Found, kinds, rates, type ScoredText, scorePost } from './score.ts'

const own = fileURLToPath(new URL('texts/', import.meta.url))

/** Scores the project's own sets, or the files and folders that are given. */
export function printPosts(args: readonly string[]): void {
  const at = args.indexOf('--misses')
  const misses = at === -1 ? undefined : args[at + 1]
  const paths = args.filter((_, i) => at === -1 || (i !== at && i !== at + 1))
  const listed: string[] = []
  const halves = new Map<string, readonly ScoredText[]>()
  for (const { name, texts } of (paths.length === 0 ? [own] : paths).flatMap(labelledIn)) {
    const scored = texts.map(scorePost)
    printRates(name, scored)
    const half = /-(seen|held|next)$/.exec(name)?.[1] ?? 'all'
    if (half !== 'held') listed.push(`# ${name}`, ...scored.flatMap(listing))
    halves.set(half, [...(halves.get(half) ?? []), ...scored])
  }
  for (const [half, scored] of halves) printRates(`${half} together`, scored)
  if (misses !== undefined) writeFileSync(misses, `${listed.join('\n')}\n`)
}

interface LabelledSet {
  readonly name: string
  readonly texts: readonly LabelledText[]
}

/** A file of labels; or a folder of such files, or of articles with their labels beside them. */
function labelledIn(path: string): readonly LabelledSet[] {
  if (!existsSync(path)) throw new Error(`there is no ${path}`)
  if (statSync(path).isFile()) return [labelFile(path)]
  const articles = readGolds(path)
  if (articles.length > 0) return [{ name: basename(path), texts: articles }]
  return readdirSync(path)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => labelFile(join(path, name)))
}

function labelFile(path: string): LabelledSet {
  const name = basename(path, '.txt')
  const { texts, faults } = readLabels(readFileSync(path, 'utf8'))
  for (const fault of faults) console.log(`${name}: not in the format: ${fault}`)
  return { name, texts }
}

function printRates(name: string, scored: readonly ScoredText[]): void {
  console.log(`${name}: ${scored.length} texts`)
  for (const kind of kinds) {
    const rate = rates(scored, kind)
    if (rate === undefined) continue
    const { f1, spanF1, right, labelled, found } = rate
    console.log(
      `  ${kind.padEnd(9)} F1 ${f1.toFixed(3)}  by words alone ${spanF1.toFixed(3)}  ${right} right of ${labelled} labelled and ${found} found`,
    )
  }
  const inventions = scored.flatMap(it => it.inventions).filter(({ found }) => found.kind !== 'quote')
  const traps = inventions.filter(it => it.trap !== undefined).length
  const dropped = scored.flatMap(it => it.dropped).length
  printVerdicts(scored)
  console.log(`  invented ${inventions.length}, of them ${traps} at numbers of something else; dropped ${dropped}`)
}

/** How many of the verdicts ✓ and ✗ the labels bear out. */
function printVerdicts(scored: readonly ScoredText[]): void {
  const all = scored
    .filter(({ labelled }) => labelled.kinds === undefined)
    .map(({ labelled }) => scoreVerdicts(labelled))
  const sum = (of: (one: VerdictScore) => number): number => all.reduce((total, one) => total + of(one), 0)
  const [sure, wrong] = [sum(it => it.sure), sum(it => it.wrong.length)]
  if (sure > 0)
    console.log(
      `  verdicts  ✓ and ✗ right ${(1 - wrong / sure).toFixed(3)}: ${sure - wrong} of ${sure}; ${sum(it => it.given)} of ${sum(it => it.due)} given`,
    )
}

/** What is wrong in one text: its misses, its wrong slots and its inventions, each with its words. */
function listing({ labelled, pairings, inventions, dropped }: ScoredText): readonly string[] {
  const words = ({ span }: Gold | Found): string => labelled.text.slice(span.from, span.to).replaceAll('\n', ' ')
  const around = ({ span }: Gold | Found): string =>
    labelled.text.slice(Math.max(0, span.from - 90), span.to + 50).replaceAll('\n', ' ')
  const missed = pairings
    .filter(it => !it.right)
    .map(({ gold, found }) =>
      found === undefined
        ? `  missed ${goldText(gold)}${dropped.includes(gold) ? ' (not in unread)' : ''} "${words(gold)}" in "${around(gold)}"`
        : `  wrong  ${goldText(gold)} "${words(gold)}"\n         ${foundText(found)} "${words(found)}" in "${around(found)}"`,
    )
  const invented = inventions.map(
    ({ found, trap }) =>
      `  extra  ${foundText(found)} "${words(found)}"${trap?.kind === 'none' ? ` (${trap.why})` : ''} in "${around(found)}"`,
  )
  const verdicts = labelled.kinds === undefined ? scoreVerdicts(labelled).wrong : []
  const denied = verdicts.map(({ claim, verdict }) => {
    const { flow, reporter, partner, period, inherited, assumed } = claim
    return `  verdict ${verdict}: ${claim.kind} ${flow} ${reporter} ${partner} ${period} (inherited ${inherited.join(' ')}; assumed ${assumed.join(' ')}) "${labelled.text.slice(claim.span.from, claim.span.to)}"`
  })
  const lines = [...missed, ...invented, ...denied]
  return lines.length === 0 ? [] : [`${labelled.id} ${labelled.date} ${labelled.publisher}`, ...lines]
}

function goldText(gold: Gold): string {
  if (gold.kind === 'none') return `none ${gold.why}`
  if (gold.kind === 'quote') return `quote ${gold.speaker}`
  const { key, kind, flow, reporter, partner, period } = gold
  const number = 'number' in gold ? gold.number : 'way' in gold ? gold.way : ''
  const rest = 'currency' in gold ? ` ${gold.currency}` : 'against' in gold ? ` vs ${gold.against}` : ''
  return `${key} ${kind} ${flow} ${reporter} ${partner} ${period} ${number}${rest}`
}

function foundText(found: Found): string {
  if ('speaker' in found) return `quote ${found.speaker}`
  const { claim } = found
  const { kind, flow, reporter, partner, period } = claim
  const amount = 'amount' in claim ? `${claim.amount.value}e${claim.amount.unitMult} ${claim.amount.unit}` : ''
  const rest = 'against' in claim ? ` vs ${claim.against}` : 'count' in claim ? ` ${claim.count}` : ''
  return `${kind} ${flow} ${reporter} ${partner} ${period} ${amount}${'way' in claim ? claim.way : ''}${rest} (inherited ${claim.inherited.join(' ')}; assumed ${claim.assumed.join(' ')})`
}
