import type { ReferenceWord } from '../../../model/hear/post-word.ts'

export const references: Readonly<Record<ReferenceWord, string>> = {
  it: 'the bill, it, this, that, this figure, the figure, figure, figures, the indicator, indicator, this index, the index, same index, the same index, the volume, volume, value, amount, number, the total, total, which, they, these, those',
  'the-country': 'the country, country, the republic, republic, its, the state, the nation, our, we',
  countries:
    'the five countries, these five countries, the five states, the five nations, the five republics, countries, members, nations, economies, states, partners, them',
  'that-country': '',
  'with-it': 'with it, with this country, with that country, with the latter',
  'to-it': 'to this country, to that country, to the latter',
  'from-it': 'from this country, from that country, from there, from the latter',
  both: 'between the two, bilateral trade, mutual trade, bilateral trade turnover, mutual trade turnover, bilateral turnover, bilateral commerce, two way trade, our trade, the two countries, two countries, both countries, the two states, two states, the two sides, two sides, both sides, the sides, the two nations, two nations, between them, bilateral, mutual, each other, the parties, both states, our countries, our two countries, the neighbors, the neighbours',
  mutual: 'internal trade, among themselves, among, amongst, within, intra, between, with each other',
  which: 'which, whose, when',
  including: 'including, of which, of that, of this, among them, out of which, out of this, in particular, where',
}
