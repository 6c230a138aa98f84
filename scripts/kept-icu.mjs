// Asks ICU what a start needs of it, for the bundle (bundle.mjs), where it takes the place of src/data/model/kept-icu.ts.
// Another version of ICU or of the time zones is asked itself.

const years = { from: 2020, to: 2100 }

/** The module. `load` runs a module of `src`. */
export async function keptIcu(load) {
  const { localeNames } = await load('languages/model/voice/intl')
  const { languages } = await load('languages/languages')
  const { likelyZones } = await load('data/model/time-zones')
  const locales = languages.map(({ hear }) => [hear.locale, JSON.stringify(localeNames(hear.locale))])
  const offsets = likelyZones.map(zone => [zone, fixedOffset(zone)]).filter(([, offset]) => offset !== undefined)
  const { icu, tz } = process.versions
  const kept = value => `isSame ? ${JSON.stringify(Object.fromEntries(value))} : {}`
  return `const isSame = process.versions.icu === '${icu}' && process.versions.tz === '${tz}'
export const keptLocales = ${kept(locales)}
export const keptOffsets = ${kept(offsets)}
`
}

/** Milliseconds ahead of UTC. Undefined for a zone that changes its clocks. */
function fixedOffset(zone) {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  const offsets = new Set()
  for (let month = 0; month < (years.to - years.from) * 12; month++) {
    const parts = format.formatToParts(Date.UTC(years.from, month, 1))
    offsets.add(parts.find(({ type }) => type === 'timeZoneName').value)
  }
  const [only] = offsets
  if (offsets.size !== 1) return undefined
  const [, sign = '+', hours = 0, minutes = 0] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(only)
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
