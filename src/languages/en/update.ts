import { text } from '../model/text.ts'
import type { UpdateWords } from '../model/update.ts'

export const update: UpdateWords = {
  services: {
    imf: 'IMF',
    wits: 'World Bank WITS',
    comtrade: 'UN Comtrade',
    comext: 'Eurostat Comext',
    census: 'US Census Bureau',
  },
  every: { year: 'years', month: 'months' },
  fetching: services =>
    `I am fetching from: ${services.join(', ')}. You will see here what is new; nothing is saved before you decide.`,
  nothingNew: 'nothing to save',
  counts: (service, years, { added, revised, same, refused }) =>
    `${service}, ${years}: new ${added} · revised ${revised} · the same ${same} · not taken ${refused}`,
  revisions: 'Largest revisions:',
  refused: 'Not taken:',
  posts: count => `Posts that used a revised figure: ${count}`,
  faults: {
    unreachable: (service, line) =>
      text`${service} does not answer. Its figures stay as they are; try again later: ${line}`,
    limited: (service, line) =>
      text`${service} takes no more requests for now. Its figures stay as they are; try again in an hour: ${line}`,
    refused: (service, line) =>
      text`${service} gives nothing for that, or refuses the request. Its figures stay as they are; the log has its answer. Try another year: ${line}`,
    'changed-shape': (service, line) =>
      text`${service} answers in a form that I do not know. Its figures stay as they are; the log says what differs. Try one year, or a newer Karvan: ${line}`,
    'too-large': (service, line) =>
      text`${service} sends more than I take at once. Its figures stay as they are; ask for fewer years: ${line}`,
  },
  running: text`An update is being fetched already, and its result comes to the owner who asked. Please send the line again after that.`,
  failed: text`The update failed through an error of mine. Nothing was changed; the log has the details. Please try again, or ask one service: ${{ code: '/update imf' }}`,
}
