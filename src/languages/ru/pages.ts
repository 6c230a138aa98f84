import type { Say } from '../say.ts'
import { text } from '../text.ts'

// Counts come already written, so the sentences set them behind a colon: no noun has to agree with them.
export const pages: Say['pages'] = {
  start: ({ pair }) => text`${{ bold: 'Karvan: цифры торговли, у каждой есть источник' }}
Спросите своими словами или нажмите на пример:
/turnover 2025
/rank
/quote пояс и путь
Если страна не названа, беру пару ${pair}. Подробнее: /help · язык: /lang`,
  help: ({ bot }) => text`${{ bold: 'На что я отвечаю' }}
Цифры: /turnover /exports /imports /balance /latest
Динамика: /growth /record · места: /rank /share /compare
Слова и факты: /quote /project · любой вопрос: /ask
Откуда это взято: /sources /why /cite
Этот чат: /subscribe /unsubscribe /lang /settings /privacy /forgetme · бот: /start /about /status /help
Порядок слов любой: /turnover 2025 Турция
В группе упомяните ${bot} или напишите /turnover${bot}.`,
  countries: ({ countries, most }) => text`${{ bold: `Стран с данными: ${countries}` }}
Больше всего цифр у таких: ${most}.
Спросите о любой из них или о любых двух: «импорт из Турции 2023», /compare Китай Россия 2025. Или нажмите на одну:`,
  about: ({ observations, sources, newest }) => text`${{ bold: 'О боте Karvan' }}
Цифр: ${observations}, источников: ${sources}, самый новый: ${newest}. Каждая цифра хранится так, как напечатана, с указанием, кто её посчитал и где она стоит.
У цифр, которые напечатали другие, стоит [n], ссылка на источник. То, что Karvan посчитал сам, дано курсивом и с формулой.
Если источники расходятся, это видно: цифры не подправлены. Прогнозов нет, языковая модель цифр не создаёт.`,
  privacy: () => text`${{ bold: 'Что о вас хранится' }}
На диске, под номером этого чата: выбранное в /settings и /subscribe, и вопрос, пока на него не отвечено.
О группе: 30 дней — какие цифры названы в ответ на какое сообщение, чтобы до них дошла поправка; и какие мои ответы пора удалить.
В памяти, не дольше суток: три ваших последних вопроса и как поняты их слова — для строки ввода, «а экспорт?» и /why. Пять минут: кто админ группы.
Больше ничего: ни имён, ни отвеченных сообщений; в технических журналах ничего из этого нет. Команда /forgetme удалит всё.`,
  status: ({
    observations,
    sources,
    statements,
    newest,
    version,
  }) => text`${{ bold: `Цифр: ${observations}, источников: ${sources}` }}
Цитаты и факты о проектах: ${statements}
Самый новый источник: ${newest}
Версия данных: ${version}`,
  language: ({ language }) => text`${{ bold: `Язык: ${language}` }}
Выберите язык ответов в этом чате:`,
}
