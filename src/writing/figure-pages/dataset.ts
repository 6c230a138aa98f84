/** The figures of a page as a schema.org Dataset, for search engines and catalogues. */
import type { FileAnswer, FileEntry } from '../../answers/model/file.ts'
import { defined } from '../../data/model/defined.ts'
import { comparePeriods, firstMonth, lastMonth } from '../../data/model/period.ts'
import type { Source } from '../../data/model/schema.ts'
import type { Writing } from '../message/draft.ts'
import { botLink } from '../message/links.ts'
import { flowLabel } from '../message/question-label.ts'
import { organisationName } from '../message/source-line.ts'
import type { DownloadLink } from './downloads.ts'

export interface DatasetOf {
  readonly url: string
  readonly name: string
  readonly description: string
  readonly file: FileAnswer
  readonly image?: string
  readonly downloads: readonly DownloadLink[]
}

/** JSON-LD for a data block of HTML: no text in it can end the block. */
export function datasetJson(of: DatasetOf, writing: Writing): string {
  return JSON.stringify(dataset(of, writing)).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function dataset({ url, name, description, file, image, downloads }: DatasetOf, writing: Writing) {
  const { language, bot } = writing
  const { entries } = file
  const sources = sourcesOf(entries, writing)
  const licences = [...new Set(sources.map(({ licence }) => licence ?? ''))]
  const published = sources.map(it => it.published).toSorted()
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name,
    description,
    inLanguage: language.code,
    isAccessibleForFree: true,
    ...(licences.length === 1 && licences[0] !== '' && { license: licences[0] }),
    ...(published.length > 0 && { dateModified: published.at(-1) }),
    creator: compilersOf(entries, writing).map(name => ({ '@type': 'Organization', name })),
    publisher: { '@type': 'Organization', name: 'Karvan', url: botLink(bot) },
    temporalCoverage: coverageOf(entries),
    spatialCoverage: areasOf(entries).map(area => ({
      '@type': 'Place',
      name: language.voice.area(area),
      identifier: area,
    })),
    variableMeasured: variablesOf(entries, writing),
    ...defined({ image }),
    distribution: downloads.map(it => ({
      '@type': 'DataDownload',
      name: it.name,
      encodingFormat: it.type,
      contentUrl: it.url,
    })),
    isBasedOn: sources.map(basis),
  }
}

const basis = ({ title, publisher, url, published, language, licence, attribution }: Source) => ({
  '@type': 'CreativeWork',
  name: title,
  datePublished: published,
  inLanguage: language,
  publisher: { '@type': 'Organization', name: publisher },
  ...defined({ url, license: licence, creditText: attribution }),
})

const figureIn = (entry: FileEntry) => ('computed' in entry ? entry.computed : entry.observation)

function sourcesOf(entries: readonly FileEntry[], { facts }: Writing): readonly Source[] {
  const ids = new Set(entries.flatMap(entry => ('computed' in entry ? [] : [entry.observation.citation.source])))
  return [...ids].flatMap(id => facts.sources.get(id) ?? [])
}

function compilersOf(entries: readonly FileEntry[], { facts, language }: Writing): readonly string[] {
  const ids = new Set(entries.flatMap(entry => ('computed' in entry ? [] : [entry.observation.compiledBy])))
  return [...ids].map(id => organisationName(id, facts, language))
}

/** ISO 8601: '2015-01/2025-12'. */
function coverageOf(entries: readonly FileEntry[]): string {
  const periods = entries.map(entry => figureIn(entry).period).toSorted(comparePeriods)
  return [periods.map(firstMonth).toSorted()[0], periods.map(lastMonth).toSorted().at(-1)].join('/')
}

const areasOf = (entries: readonly FileEntry[]): readonly string[] => [
  ...new Set(entries.flatMap(entry => [figureIn(entry).reporter, figureIn(entry).partner])),
]

function variablesOf(entries: readonly FileEntry[], { language }: Writing) {
  const units = new Map(
    entries.map(entry => {
      const { measure, flow, amount } = figureIn(entry)
      return [`${language.say.files.measures[measure]} · ${flowLabel(flow, language)}`, amount.unit]
    }),
  )
  return [...units].map(([name, unitText]) => ({ '@type': 'PropertyValue', name, unitText }))
}
