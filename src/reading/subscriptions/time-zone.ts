/** The time zone in a line of /subscribe: 'Europe/Istanbul', 'zone Istanbul', 'quiet 22-8 Baku', 'по Москве', 'UTC+4'. */
import { likelyZones, zoneNamed } from '../../data/model/time-zones.ts'
import { languages } from '../../languages/languages.ts'
import { normalize } from '../text/normalize.ts'

/** The line without the zone; `wrong` is what looks like one and is none. */
export interface ZoneRead {
  readonly rest: string
  readonly zone?: string
  readonly wrong?: string
}

/** Takes the zone out of a cleaned line. A city alone is its country; it is a zone beside such a word, or behind quiet hours. */
export function takeZone(line: string): ZoneRead {
  const offset = offsets.exec(line)
  if (offset !== null) return taken(line, offset[0].trim(), fromUtc(offset))
  const path = paths.exec(line)
  if (path !== null) return taken(line, path[0], zoneNamed(path[0]))
  const words = line.split(/[\s,;]+/u).filter(word => word !== '')
  const at = words.findIndex((word, i) => isBefore(word) || isBefore(`${word} ${words[i + 1] ?? ''}`) || isHours(word))
  const [before = ''] = words.slice(at, at + 1)
  if (at >= 0) {
    const first = at + 1 + (isBefore(before) || isHours(before) ? 0 : 1)
    const start = links.has(normalize(words[first] ?? '')) ? first + 1 : first
    const found = cityAt(words, start)
    if (found !== undefined) {
      const kept = [...words.slice(0, isHours(before) ? at + 1 : at), ...words.slice(found.to)]
      return { rest: withoutTime(kept), zone: found.zone }
    }
    if (!isHours(before)) return { rest: line, wrong: words[start] ?? before }
  }
  return timed(words, line)
}

function taken(line: string, said: string, zone: string | undefined): ZoneRead {
  if (zone === undefined) return { rest: line, wrong: said }
  return {
    rest: withoutTime(
      line
        .replace(said, ' ')
        .split(/\s+/u)
        .filter(word => !isBefore(word)),
    ),
    zone,
  }
}

/** 'UTC+4', 'GMT-3:00'; alone it is UTC itself. Half hours have no such name. */
const offsets = /(?<![\p{L}\p{N}/])(?:utc|gmt)(?:\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?)?(?![\p{L}\p{N}/])/iu
const paths = /(?<![\p{L}\p{N}/@.])[a-z_]+\/[a-z_+\-\d]+(?:\/[a-z_-]+)?/iu

function fromUtc([, sign, hours = '0', minutes = '00']: RegExpExecArray): string | undefined {
  if (minutes !== '00') return undefined
  // In these names the sign says how far UTC is ahead, not the zone.
  return Number(hours) === 0 ? 'UTC' : zoneNamed(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`)
}

const isHours = (word: string): boolean => /^\d{1,2}(?::00)?-\d{1,2}(?::00)?$/.test(word)
const isBefore = (words: string): boolean => befores.has(normalize(words))
const befores: ReadonlySet<string> = new Set(
  'zone,timezone,time zone,qurşaq,saat qurşağı,зона,пояс,часовой пояс,时区'.split(',').map(normalize),
)
const links: ReadonlySet<string> = new Set(['in', 'at', 'по', 'в', 'of'])
const behinds: ReadonlySet<string> = new Set('time,vaxtı,vaxtilə,времени,время,时间'.split(',').map(normalize))

const withoutTime = (words: readonly string[]): string => words.filter(word => !behinds.has(normalize(word))).join(' ')

/** 'Moscow time', 'Bakı vaxtı'. */
function timed(words: readonly string[], line: string): ZoneRead {
  const at = words.findIndex(word => behinds.has(normalize(word)))
  for (const start of [at - 3, at - 2, at - 1].filter(it => it >= 0)) {
    const zone = cities().get(normalize(words.slice(start, at).join(' ')))
    if (zone !== undefined) return { rest: withoutTime([...words.slice(0, start), ...words.slice(at)]), zone }
  }
  return { rest: line }
}

/** 'New York' is two words; no city of the database has more than three. */
function cityAt(words: readonly string[], at: number) {
  for (const to of [at + 3, at + 2, at + 1].filter(it => it <= words.length)) {
    const zone = cities().get(normalize(words.slice(at, to).join(' ')))
    if (zone !== undefined) return { zone, to }
  }
  return undefined
}

/** How the likely ones are called besides. */
const alsoCalled: readonly (readonly [string, string])[] = [
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

let named: ReadonlyMap<string, string> | undefined
/** Folded name → zone: the last part of each name, and what the four languages call the likely ones. Made at the first use. */
function cities(): ReadonlyMap<string, string> {
  named ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map(zone => [normalize(cityOf(zone)), zone] as const),
    ...languages.flatMap(({ say }) =>
      likelyZones.map(zone => [normalize(say.subscriptions.zones[zone]), zone] as const),
    ),
    ...alsoCalled.flatMap(([zone, names]) => names.split(',').map(name => [normalize(name), zone] as const)),
  ])
  return named
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
