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
    `${service}, ${years}: новых ${added} · уточнённых ${revised} · без изменений ${same} · не принято ${refused}`,
  revisions: 'Крупнейшие уточнения:',
  refused: 'Не принято:',
  posts: count => `Публикаций с уточнёнными цифрами: ${count}`,
  faults: {
    unreachable: (service, line) =>
      text`${service}: сервис не отвечает. Данные из него остались прежними; повторите позже: ${line}`,
    limited: (service, line) =>
      text`${service}: сервис пока не принимает новых запросов. Данные из него остались прежними; повторите через час: ${line}`,
    refused: (service, line) =>
      text`${service}: за это время у сервиса ничего нет, или он отклоняет запрос. Данные из него остались прежними; его ответ записан в системном журнале. Попробуйте другой год: ${line}`,
    'changed-shape': (service, line) =>
      text`${service}: сервис отвечает в незнакомом мне виде. Данные из него остались прежними; в системном журнале сказано, что не так. Попробуйте один год или обновите Karvan: ${line}`,
    'too-large': (service, line) =>
      text`${service}: ответ больше, чем я принимаю за раз. Данные из него остались прежними; запросите меньше лет: ${line}`,
  },
  running: text`Данные уже запрашиваются, результат придёт тому владельцу, который их запросил. Пришлите строку снова после этого.`,
  failed: text`Обновить не удалось из-за моей ошибки. Ничего не изменено; подробности в системном журнале. Повторите или запросите один сервис: ${{ code: '/update imf' }}`,
}
