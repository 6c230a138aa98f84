import { text } from '../model/text.ts'
import type { UpdateWords } from '../model/update.ts'

export const update: UpdateWords = {
  services: {
    imf: 'МВФ',
    wits: 'WITS Всемирного банка',
    comtrade: 'UN Comtrade',
    comext: 'Eurostat Comext',
    census: 'Бюро переписи населения США',
  },
  every: { year: 'годы', month: 'месяцы' },
  fetching: services =>
    `Запрашиваю данные: ${services.join(', ')}. Что в них нового, покажу здесь; без вашего решения ничего не сохранится.`,
  nothingNew: 'сохранять нечего',
  counts: (service, years, { added, revised, same, refused }) =>
    `${service}, ${years}: новых ${added} · уточнённых ${revised} · прежних ${same} · не принято ${refused}`,
  revisions: 'Самые крупные уточнения:',
  refused: 'Не принято:',
  faults: {
    unreachable: (service, line) =>
      text`${service}: сервис не отвечает. Из него ничего не изменено; повторите позже: ${line}`,
    limited: (service, line) =>
      text`${service}: сервис пока не принимает новых запросов. Из него ничего не изменено; повторите через час: ${line}`,
    refused: (service, line) =>
      text`${service}: за это время у сервиса ничего нет, или он отклоняет запрос. Из него ничего не изменено; его ответ записан в системном журнале. Попробуйте другой год: ${line}`,
    'changed-shape': (service, line) =>
      text`${service}: сервис отвечает в незнакомом мне виде. Из него ничего не изменено; в системном журнале сказано, что не так. Попробуйте один год или обновите Karvan: ${line}`,
    'too-large': (service, line) =>
      text`${service}: ответ слишком велик. Из него ничего не изменено; запросите меньше лет: ${line}`,
  },
  running: text`Данные уже запрашиваются, результат придёт тому владельцу, который их запросил. Пришлите строку снова после этого.`,
  failed: text`Обновить не удалось из-за моей ошибки. Ничего не изменено; подробности в системном журнале. Повторите или запросите один сервис: ${{ code: '/update imf' }}`,
}
