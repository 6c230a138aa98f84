/** What the official tables do not say of themselves: dataset, columns, licence and attribution of each source. */
import type { Definition } from '../../src/data/model/definition.ts'
import type { Source } from '../../src/data/model/schema.ts'

/** One column: its definition as in the table, and the place that a citation names. */
interface Column {
  readonly valuation: NonNullable<Definition['valuation']>
  readonly place: string
}
export interface OfficialHead {
  readonly source: Pick<Source, 'publisher' | 'title' | 'licence' | 'attribution'>
  readonly exports: Column
  readonly imports: Column
  /** Whether the locator is the source's own name of a country. */
  readonly hasNames: boolean
}

const imfLicence =
  'IMF data, Copyright and Usage of 11 October 2024: free to use and pass on with attribution, unaltered; commercial reuse: copyright@imf.org'
const imts = 'https://data.imf.org/en/datasets/IMF.STA:IMTS'

/** The organisation says 'IMF', so the publisher is the dataset: "IMF, International Trade in Goods, 5 Oct 2026". */
const tradeInGoods = (of: string): OfficialHead => ({
  source: {
    publisher: of === 'Azerbaijan' ? 'International Trade in Goods' : `International Trade in Goods: ${of}`,
    title: `International Monetary Fund, International Trade in Goods (by partner country) (IMTS): ${of}`,
    licence: imfLicence,
    attribution: `Source: International Monetary Fund, International Trade in Goods (by partner country), ${imts}`,
  },
  exports: { valuation: 'FOB', place: 'XG_FOB_USD, exports of goods, FOB, US dollars' },
  imports: { valuation: 'CIF', place: 'MG_CIF_USD, imports of goods, CIF, US dollars' },
  hasNames: false,
})

export const officialHeads: ReadonlyMap<string, OfficialHead> = new Map([
  [
    'imf-dots-2022',
    {
      source: {
        publisher: 'Direction of Trade Statistics',
        title:
          'International Monetary Fund, Direction of Trade Statistics (DOTS): exports, FOB, and imports, CIF, by partner country, annual',
        licence: imfLicence,
        attribution: `Source: International Monetary Fund, Direction of Trade Statistics, ${imts}`,
      },
      exports: { valuation: 'FOB', place: 'Exports, FOB to Partner Countries' },
      imports: { valuation: 'CIF', place: 'Imports, CIF from Partner Countries' },
      hasNames: true,
    },
  ],
  ['imf-imts-2026-10', tradeInGoods('Azerbaijan')],
  ['imf-imts-2026-10-chn', tradeInGoods('China')],
  [
    'census-country-2023-03',
    {
      source: {
        publisher: 'U.S. Trade in Goods by Country',
        title: 'US Census Bureau, U.S. Trade in Goods by Country (country.xlsx), not seasonally adjusted',
        licence: 'statistics of the US federal government; the page states no licence',
        attribution:
          'Source: U.S. Census Bureau, U.S. Trade in Goods by Country, https://www.census.gov/foreign-trade/balance/',
      },
      exports: { valuation: 'FAS', place: 'columns EJAN–EDEC and EYR, country 4632' },
      imports: { valuation: 'customs', place: 'columns IJAN–IDEC and IYR, country 4632' },
      hasNames: false,
    },
  ],
])
