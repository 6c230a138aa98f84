/** The post of a digest: its text, and for chats that want one its picture. */
import { fromAddress, toAddress } from '../../answers/address/address.ts'
import {
  type ChangesSince,
  changesSince,
  type Meanwhile,
  ofNewest,
  quotesSince,
  toldOf,
} from '../../answers/figures/changes-since.ts'
import { newsOf } from '../../answers/kinds/news.ts'
import type { Pair } from '../../answers/model/question.ts'
import { drawnIds, type Pictured, pictured } from '../../answers/pictured.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Day, Quote } from '../../data/model/schema.ts'
import { pictureOf } from '../../writing/answers/charts/post-picture.ts'
import { writeDigest } from '../../writing/answers/digest.ts'
import type { Picture } from '../../writing/charts/chart.ts'
import type { Message } from '../../writing/message/message.ts'
import { writingFor } from '../request/request-context.ts'
import { excludeReported } from './already-told.ts'
import { dayIn } from './digest-schedule.ts'
import type { VersionRange } from './fact-changes.ts'

export type PostStyle = Pick<ChatSettings, 'posts' | 'theme'>

/** What a post is written from. */
interface PostContext {
  readonly facts: Facts
  readonly pair: Pair
  readonly bot: string
  readonly now: () => Date
  readonly style: PostStyle
}

/** What the chat knows of the range otherwise: figures that changed meanwhile, and corrections that reached it. */
interface Known {
  readonly meanwhile?: Meanwhile | undefined
  /** The ids of the corrected figures. */
  readonly told?: ReadonlySet<string>
}

/** A message, the ids of its facts, and for a channel post the recipe to write it again. */
export interface Digest {
  readonly message: Message
  readonly uses: readonly string[]
  readonly recipe?: MessageRecipe
  /** The post as text, when no picture can be sent. */
  readonly asText?: Omit<Digest, 'asText'>
}

/** The digest of that subscription for a range of versions. Returns undefined when there is no news for it. */
export function digestOf(
  one: Subscription,
  { version, to }: VersionRange,
  context: PostContext,
  { meanwhile = nothingChanged, told = new Set() }: Known,
): Digest | undefined {
  const { facts, pair } = context
  const { countries, kinds } = one
  const range = { since: version, to, countries, kinds }
  return digestWith(excludeReported(changesSince({ ...range, meanwhile }, facts, pair), told), one, context, {
    rest: shown => restOf(shown, { version, to }, countries, context),
    quotes: quotesSince(range, facts, pair),
  })
}

/**
 * The address of the news left out of a digest: of all news when the shown ones are not its beginning; without
 * countries when they do not fit into an address.
 */
function restOf(
  shown: readonly ChangesSince[],
  { version, to }: VersionRange,
  countries: Subscription['countries'],
  { facts, pair }: PostContext,
): string {
  const all = newsOf({ since: version, to, countries }, facts, pair)
  const isFirst = shown.every(({ figure }, i) => figure.observation.id === all[i]?.figure.observation.id)
  const skip = isFirst ? shown.length : 0
  const address = toAddress({ kind: 'news', since: version, of: { to, skip, ...pair, countries } })
  return fromAddress(address)?.kind === 'news' ? address : toAddress({ kind: 'news', since: version })
}

/** An example: all news of the newest period. Returns undefined when no data concerns the subscription. */
export function exampleOf(one: Subscription, context: PostContext): Digest | undefined {
  const { facts, pair } = context
  const { countries, kinds } = one
  const range = { since: 0, to: facts.version, countries, kinds, meanwhile: nothingChanged }
  return digestWith(ofNewest(changesSince(range, facts, pair)), one, context)
}
const nothingChanged: Meanwhile = { stood: new Map(), withdrawn: [] }

/** What a post has besides its figures. */
interface Besides {
  /** The address of what follows the figures shown. */
  readonly rest?: (shown: readonly ChangesSince[]) => string
  readonly quotes?: readonly Quote[]
  readonly picture?: Picture
  /** How many figures it shows at most. */
  readonly most?: number
}

function digestWith(
  items: readonly ChangesSince[],
  one: Subscription,
  context: PostContext,
  besides: Besides = {},
): Digest | undefined {
  if (items.length === 0 && (besides.quotes ?? []).length === 0) return undefined
  const { posts, theme } = context.style
  const text = captionOf(items, one, context, besides)
  const lead = posts === undefined ? undefined : leadOf(items, context.facts, dayIn(context.now(), one.zone))
  if (lead === undefined) return text
  const settings = theme === undefined ? {} : { theme }
  const picture = pictureOf(lead.shown, writingFor(one.language, one.kind, context, settings))
  const { length: _, ...short } = one
  const others = items.filter(it => it !== lead.item)
  const caption =
    posts === 'both'
      ? captionOf(items, one, context, { ...besides, picture })
      : captionOf([lead.item, ...others], short, context, { ...besides, picture, most: 1 })
  const uses = [...new Set([...caption.uses, ...drawnIds(lead.shown)])]
  const recipe = caption.recipe && { recipe: { ...caption.recipe, picture: toAddress(lead.shown.question) } }
  return { message: caption.message, uses, ...recipe, asText: text }
}

/** The first of the leading news that has a picture. */
function leadOf(
  items: readonly ChangesSince[],
  facts: Facts,
  today: Day,
): { readonly item: ChangesSince; readonly shown: Pictured } | undefined {
  for (const item of items.slice(0, mostTried)) {
    const shown = pictured(item.figure, facts, today)
    if (shown !== undefined) return { item, shown }
  }
  return undefined
}
const mostTried = 3

/** The text of the post, or the caption of its picture. */
function captionOf(items: readonly ChangesSince[], subscription: Subscription, context: PostContext, besides: Besides) {
  const { cadence, kind, language, length } = subscription
  const { rest, quotes, ...caption } = besides
  const writing = writingFor(language, kind, context, length === undefined ? {} : { length })
  const { message, uses, shown, said } = writeDigest(items, cadence, writing, {
    ...(rest !== undefined && { rest: (count: number) => rest(items.slice(0, count)) }),
    ...(quotes !== undefined && { quotes }),
    ...caption,
  })
  if (kind !== 'channel') return { message, uses }
  const recipe = {
    of: 'digest',
    language,
    cadence,
    ...(length && { length }),
    told: shown.map(toldOf),
    ...(said.length > 0 && { quotes: said.map(({ id }) => id) }),
    more: items.length - shown.length,
    ...(rest !== undefined && items.length > shown.length && { rest: rest(shown) }),
  } as const
  return { message, uses, recipe }
}
