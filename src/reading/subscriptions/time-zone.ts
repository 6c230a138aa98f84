/** The time zone in a line of /subscribe: 'Europe/Istanbul', 'zone Istanbul', 'quiet 22-8 Baku', 'по Москве', 'UTC+4'. */
import { once } from '../../data/model/remembered.ts'
import { likelyZones, zoneNamed } from '../../data/model/time-zones.ts'
import { languages } from '../../languages/languages.ts'
import { normalize } from '../text/normalize.ts'

/** The rest of the line, and the zone; `wrong` is text in the form of a zone that is not known. */
export interface ZoneRead {
  readonly rest: string
  readonly zone?: string
  readonly wrong?: string
}

/**
 * Takes the time zone out of a cleaned line. A city alone means its country; after a word like 'zone', after quiet hours, or
 * before a word like 'time', it means its zone.
 */
export function takeZone(line: string): ZoneRead {
  const offset = offsets.exec(line)
  if (offset !== null) return without(line, offset[0].trim(), fromUtc(offset))
  const path = paths.exec(line)
  if (path !== null) return without(line, path[0], zoneNamed(path[0]))
  const words = line.split(/[\s,;]+/u).filter(word => word !== '')
  return zoneAfterMarker(words, line) ?? zoneBeforeTime(words) ?? { rest: line }
}

/** 'zone Istanbul', 'quiet 22-8 Baku'. A zone word without a city is wrong; hours without one are only hours. */
function zoneAfterMarker(words: readonly string[], line: string): ZoneRead | undefined {
  const at = words.findIndex(
    (word, i) => isZoneWord(word) || isZoneWord(`${word} ${words[i + 1] ?? ''}`) || isHours(word),
  )
  const marker = words[at]
  if (marker === undefined) return undefined
  const next = at + (isZoneWord(marker) || isHours(marker) ? 1 : 2)
  const start = links.has(normalize(words[next] ?? '')) ? next + 1 : next
  const city = cityAt(words, start)
  if (city === undefined) return isHours(marker) ? undefined : { rest: line, wrong: words[start] ?? marker }
  const kept = [...words.slice(0, isHours(marker) ? at + 1 : at), ...words.slice(city.to)]
  return { rest: withoutTime(kept), zone: city.zone }
}

function without(line: string, typed: string, zone: string | undefined): ZoneRead {
  if (zone === undefined) return { rest: line, wrong: typed }
  return {
    rest: withoutTime(
      line
        .replace(typed, ' ')
        .split(/\s+/u)
        .filter(word => !isZoneWord(word)),
    ),
    zone,
  }
}

/** 'UTC+4', 'GMT-3:00', 'UTC'. Zones with half hours have no name of this form. */
const offsets = /(?<![\p{L}\p{N}/])(?:utc|gmt)(?:\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?)?(?![\p{L}\p{N}/])/iu
const paths = /(?<![\p{L}\p{N}/@.])[a-z_]+\/[a-z_+\-\d]+(?:\/[a-z_-]+)?/iu

function fromUtc([, sign, hours = '0', minutes = '00']: RegExpExecArray): string | undefined {
  if (minutes !== '00') return undefined
  // IANA names have the sign reversed: Etc/GMT-4 is four hours ahead of UTC.
  return Number(hours) === 0 ? 'UTC' : zoneNamed(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`)
}

const isHours = (word: string): boolean => /^\d{1,2}(?::00)?-\d{1,2}(?::00)?$/.test(word)
const isZoneWord = (words: string): boolean => zoneWords.has(normalize(words))
const zoneWords: ReadonlySet<string> = new Set(
  'zone,timezone,time zone,qurşaq,saat qurşağı,зона,пояс,часовой пояс,时区'.split(',').map(normalize),
)
const links: ReadonlySet<string> = new Set(['in', 'at', 'по', 'в', 'of'])
const timeWords: ReadonlySet<string> = new Set('time,vaxtı,vaxtilə,времени,время,时间'.split(',').map(normalize))

const withoutTime = (words: readonly string[]): string =>
  words.filter(word => !timeWords.has(normalize(word))).join(' ')

/** 'Moscow time', 'Bakı vaxtı'. */
function zoneBeforeTime(words: readonly string[]): ZoneRead | undefined {
  const at = words.findIndex(word => timeWords.has(normalize(word)))
  for (const start of [at - 3, at - 2, at - 1].filter(it => it >= 0)) {
    const zone = cities().get(normalize(words.slice(start, at).join(' ')))
    if (zone !== undefined) return { rest: withoutTime([...words.slice(0, start), ...words.slice(at)]), zone }
  }
  return undefined
}

/** 'New York' is two words; no city in the time zone database has more than three. */
function cityAt(words: readonly string[], at: number) {
  for (const to of [at + 3, at + 2, at + 1].filter(it => it <= words.length)) {
    const zone = cities().get(normalize(words.slice(at, to).join(' ')))
    if (zone !== undefined) return { zone, to }
  }
  return undefined
}

const otherNames: readonly (readonly [string, string])[] = [
  ['Europe/Istanbul', 'Ankara,Анкара,Анкаре,Стамбулу,Türkiyə,Турции'],
  ['Asia/Baku', 'Bakıya görə,Azərbaycan'],
  ['Europe/Moscow', 'Москве,мск,msk'],
  ['Asia/Shanghai', 'Beijing,Pekin,Пекину,Şanxay,Шанхай,Шанхаю,上海'],
  ['Asia/Almaty', 'Алма-Ата,Astana,Астане'],
  ['Asia/Tashkent', 'Ташкенту'],
  ['Europe/London', 'Лондону'],
  ['Europe/Berlin', 'Берлину'],
  ['Europe/Brussels', 'Брюсселю'],
  ['America/New_York', 'Nyu York,Нью Йорк,Нью-Йорку'],
]

/** Zones by normalized city: the last part of each IANA name, and the names of the likely zones in the four languages. */
const cities = once(
  () =>
    new Map([
      ...Intl.supportedValuesOf('timeZone').map(zone => [normalize(cityOf(zone)), zone] as const),
      ...languages.flatMap(({ say }) =>
        likelyZones.map(zone => [normalize(say.subscriptions.zones[zone]), zone] as const),
      ),
      ...otherNames.flatMap(([zone, names]) => names.split(',').map(name => [normalize(name), zone] as const)),
    ]),
)

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
