/** The country of an outlet: the one that its texts call "the country" and "we". */
import { isCountry } from '../../../answers/model/areas.ts'
import { once, remembered } from '../../../data/model/remembered.ts'
import type { Area } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import { alpha3 } from '../../../languages/model/voice/areas.ts'
import type { Context } from '../../text/context.ts'
import { lexiconOf } from '../../text/lexicon.ts'
import { normalize } from '../../text/normalize.ts'
import { tagWords } from '../../text/tag-words.ts'
import { senseOf } from '../../text/word-sense.ts'

/**
 * The country of an outlet. The address decides first: a known host, else its country code (.az). Then the printed name: an address in it
 * ("Today.az"), a known outlet, or the first country in it ("Embassy of China in Azerbaijan"). Undefined when none of them tells a country.
 */
export function outletCountry(url: string | undefined, publisher: string | undefined): Area | undefined {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : ''
  return countryOfHost(host) ?? (publisher === undefined ? undefined : countryOfName(publisher).area)
}

/** The usual pair of a text of that outlet. One of a third country that names no partner tells of trade with all countries. */
export function pairOfOutlet(
  url: string | undefined,
  publisher: string | undefined,
  usual: Pick<Context, 'home' | 'partner'>,
): Pick<Context, 'home' | 'partner' | 'isHomeGuessed'> {
  const known = outletCountry(url, publisher)
  const home = known ?? usual.home
  const isThird = home !== usual.home && home !== usual.partner
  const other = usual.partner === home ? usual.home : usual.partner
  const partner = isThird ? 'WLD' : other
  return { home, partner, ...(known === undefined && { isHomeGuessed: true }) }
}

/** Hosts whose ending is not the country that they write from. */
const hosts: Readonly<Record<Area, string>> = {
  AZE: `azernews.com azadliq.org musavat.com azerforum.com agsaqqallar.com xebersaati.com turkic.world kanalim1.com
    caucasusindetail.com ghroona.com baku.ws`,
  CHN: 'xinhuanet.com cctv.com cgtn.com chinanews.com caixin.com yicai.com huanqiu.com thepaper.cn',
  RUS: 'tass.com sputniknews.com rt.com interfax.com mir24.tv eaeunion.org vestikavkaza.ru',
  KAZ: 'astanatimes.com qazinform.com kazinform.com kursiv.media',
  UZB: 'uzdaily.com',
  TUR: 'aa.com.tr trtworld.com trt.global dailysabah.com hurriyetdailynews.com trthaber.com',
  KGZ: 'akipress.com',
  IRN: 'tehrantimes.com irannewsdaily.com tasnimnews.com',
  UKR: 'ukrinform.net unian.info',
  ITA: 'agenzianova.com',
  USA: 'census.gov whitehouse.gov ustr.gov state.gov commerce.gov usda.gov',
  GBR: 'gov.uk',
}
const countryByHost = new Map(
  Object.entries(hosts).flatMap(([area, list]) => list.split(/\s+/).map(host => [host, area])),
)

/** Country codes that are sold as general endings. */
const generalEndings = new Set('ai cc co fm gg io is ly me nu pw sh to tv vc ws'.split(' '))

function countryOfHost(host: string): Area | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  for (let from = 0; from < labels.length - 1; from += 1) {
    const known = countryByHost.get(labels.slice(from).join('.'))
    if (known !== undefined) return known
  }
  const ending = labels.length > 1 ? (labels.at(-1) ?? '') : ''
  if (ending === 'uk') return 'GBR'
  return /^[a-z]{2}$/.test(ending) && !generalEndings.has(ending) ? alpha3(ending.toUpperCase()) : undefined
}

/** A text asks for the same capitalised words again and again, and reading a name is slow. */
const countryOfName = remembered(
  (publisher): { readonly area: Area | undefined } => ({ area: readCountry(publisher) }),
  { most: 20_000, longest: 40 },
)

function readCountry(publisher: string): Area | undefined {
  const inAddress = publisher.match(webAddress)?.map(it => countryOfHost(it.split('.').map(normalize).join('.')))
  const words = publisher.replace(webAddress, ' ')
  return inAddress?.find(area => area !== undefined) ?? countryOfOutlet(publisher) ?? countryIn(words)
}
const webAddress = /[\p{L}\p{N}-][\p{L}\p{N}.-]*\.[a-z]{2,}/giu

/** Names of outlets, longest first. "Sputnik Azerbaijan" is of the country in the name. */
const knownOutlets = once(() =>
  languages
    .flatMap(({ hear }) =>
      Object.entries(hear.outlets).flatMap(([area, list]) =>
        list.split(',').map(name => ({ area, name: plainName(name) })),
      ),
    )
    .sort((a, b) => b.name.length - a.name.length),
)

const countryOfOutlet = (publisher: string): Area | undefined => {
  const parts = publisher.split(/[()|/,:·«»"“”—–]+/).map(plainName)
  for (const { area, name } of knownOutlets()) {
    const part = parts.find(it => isNamed(it, name))
    if (part !== undefined) return countryIn(part.replace(name, ' ')) ?? area
  }
  return undefined
}

/** A short name is an everyday word in the middle of another name: "World Trade Report". */
const shortest = 7

/** Whether the name is in the text as whole words; Chinese has no spaces between words. */
function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name)
  if (at === -1 || /\p{Script=Han}/u.test(name)) return at !== -1
  if (at > 0 && name.length < shortest) return false
  return !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length))
}

const plainName = (name: string): string => name.trim().split(/\s+/).map(normalize).join(' ')

const noNames = lexiconOf([])

function countryIn(publisher: string): Area | undefined {
  const areas = tagWords(publisher.slice(0, 200), noNames, 'arguments').flatMap(word =>
    /^(?=\p{Script=Latin})\p{Ll}+$/u.test(word.raw) ? [] : (senseOf(word, 'area')?.area ?? []),
  )
  return areas.find(isCountry)
}
