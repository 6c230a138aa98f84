/** Who speaks, where an office has the name of a body or a list of fields before its holder. */
import { expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { context } from '../score.ts'

const speakersIn = (text: string): readonly string[] =>
  readPost(text, { ...context, today: '2026-03-13' }).quotes.map(
    ({ speaker, office }) => `${speaker ?? '-'} | ${office}`,
  )

test.each([
  // Who thanks, not who is thanked.
  ['Peter Jones thanked Li Wei for the support: "Our trade grew by 11% in 2024."', ['Peter Jones | undefined']],
  [
    'Владимир Петров поблагодарил Ивана Смирнова за поддержку: «Наш товарооборот вырос на 11%».',
    ['Владимир Петров | undefined'],
  ],
  // A politician whose surname begins the sentence.
  [
    'Владимир Путин отметил рост. Путин выразил благодарность Ивану Смирнову за поддержку: «Наш товарооборот вырос на 11%».',
    ['Владимир Путин | undefined'],
  ],
  // Words without a capital, and a hyphen, in a name.
  [
    'Minister of Economy Karim bin Rashid said: "Trade with China grew by a fifth last year."',
    ['Karim bin Rashid | Minister of Economy'],
  ],
  [
    'Minister of Trade Hadi al-Amri said: "Trade with China grew by a fifth last year."',
    ['Hadi al-Amri | Minister of Trade'],
  ],
  ['«Торговля с Оманом выросла на 5%», – сказал посол Перу Хуан ван дер Хаген.', ['Хуан ван дер Хаген | посол Перу']],
  // A surname that sounds like such a word.
  [
    '«Торговля с Китаем выросла на 5%», – сказал директор центра развития Хоргоса Ван Цзяньго.',
    ['Ван Цзяньго | директор центра развития Хоргоса'],
  ],
  ['法国大使让-雅克·莫罗说：“去年双边贸易增长了五分之一。”', ['让-雅克·莫罗 | 法国大使']],
  // Words of the body that an office is of, and a place.
  [
    'John Mwiti, chairman of the Association of Economic Research "Path," said prices rose. He added: "Trade with Oman grew by 5%."',
    ['John Mwiti | chairman of the Association of Economic Research'],
  ],
  [
    'Это отметил президент Перу Хуан Перес. «Торговля с Оманом выросла на 5%», – сказал он на переговорах на Аляске.',
    ['Хуан Перес | президент Перу'],
  ],
  ['Kenya is the leader: its trade with Oman was $5 million. Peter Jones, an analyst, left.', []],
  [
    'Azerbaijani Minister of Economy, Trade and Tourism Samir Aliyev said: "Trade with China grew by a fifth last year."',
    ['Samir Aliyev | Azerbaijani Minister of Economy, Trade and Tourism'],
  ],
  [
    '"Iran is our fourth buyer," Karim Rahimi-Irani, head of the chamber, said.',
    ['Karim Rahimi-Irani | head of the chamber'],
  ],
  [
    '"Trade with China grew by a fifth last year," Kazakh Minister of Trade and Integration Arman Shakkaliyev told reporters.',
    ['Arman Shakkaliyev | Kazakh Minister of Trade and Integration'],
  ],
  [
    '«Торговля с Китаем растет быстрее, чем мы ожидали», – отметил научный сотрудник Института экономики Игорь Петров.',
    ['Игорь Петров | научный сотрудник Института экономики'],
  ],
  [
    '«Рынок Китая открыт для всех соседей», – сказала научный сотрудник Академии общественных наук Ма Сюэцин.',
    ['Ма Сюэцин | научный сотрудник Академии общественных наук'],
  ],
  [
    'Об этом заявил председатель Свободного объединения городов "Дорога" Эмиль Гасанов. По его словам: «Рынок Китая открыт для всех соседей».',
    ['Эмиль Гасанов | председатель Свободного объединения городов "Дорога"'],
  ],
  // A phrase of trade with a capital is no name.
  [
    'Взаимная торговля составила $3 млрд: «Мы довольны этим ростом», – отметил посол Буньяд Гусейнов.',
    ['Буньяд Гусейнов | посол'],
  ],
  // What a ministry is of is no name of a person.
  ['"Trade with China grew by a fifth last year," the Ministry of Economy said.', ['- | Ministry of Economy']],
  ['“去年对华贸易增长20%，达到10亿美元。”商务部表示。', ['- | 商务部']],
  ['«Торговля с Китаем выросла на пятую часть», - сообщили в Министерстве экономики.', []],
  // An initial.
  ['«Товарооборот между странами растет», – сказал посол М.Яман.', ['М.Яман | посол']],
  ['«Товарооборот между странами растет», – обмолвился посол М.Яман.', ['М.Яман | посол']],
  ['«Товарооборот между странами растет», – подвел итог посол М.Яман.', ['М.Яман | посол']],
  ['“İki ölkə arasında ticarət artır”, - deyə səfir M. Yaman vurğulayıb.', ['M. Yaman | səfir']],
  ['"Trade between our countries keeps growing," said ambassador M.Yaman.', ['M.Yaman | ambassador']],
  // Somebody beside the speaker.
  [
    'Bunu Prezident İlham Əliyev İsrail Prezidenti İshak Hersoqla birgə deyib. "Ticarətimiz artır və artacaq", - dövlət başçısı bildirib.',
    ['İlham Əliyev | Prezident'],
  ],
  [
    'The economy minister Mikayil Jabbarov, together with Turkish minister Omer Bolat, said so. "We want more trade," the minister said.',
    ['Mikayil Jabbarov | economy minister'],
  ],
  // A holiday behind a name; a verb at the end of a long sentence, of the name behind "it".
  [
    'Səfir Tamaş Torma Milli Gün münasibətilə çıxış edib. "Əməkdaşlıq genişlənib və genişlənəcək", - o bildirib.',
    ['Tamaş Torma | Səfir'],
  ],
  [
    '“Ötən il dövriyyəmiz 12 faiz artıb”.\nAxar.az xəbər verir ki, bunu Kenya Prezidenti Uilyam Ruto Omana səfərə yola düşməzdən əvvəl Nayrobi hava limanında keçirdiyi brifinqdə bildirib.',
    ['Uilyam Ruto | Kenya Prezidenti'],
  ],
  [
    '“Ötən il dövriyyəmiz 12 faiz artıb”.\n\nTrend xəbər verir ki, bu sözləri Kenya Prezidenti Uilyam Ruto mayın 5-də Oman Sultanı Heysəm ibn Tariq ilə keçirilən mətbuat konfransında söyləyib.',
    ['Uilyam Ruto | Kenya Prezidenti'],
  ],
  [
    '“Ötən il dövriyyəmiz 12 faiz artıb”.\n\nTrend xəbər verir ki, bunu Özbəkistanın Perspektiv Beynəlxalq Tədqiqatlar İnstitutunun eksperti Dilbər Karimova deyib.',
    ['Dilbər Karimova | İnstitutunun eksperti'],
  ],
  // A given name that is also a people, a city or a month.
  [
    '“Ticarət artır və artacaq”, - deyə Bolqarıstanın səfiri Ruslan Stoyanov bildirib.',
    ['Ruslan Stoyanov | Bolqarıstanın səfiri'],
  ],
  ['“Ticarət artır və artacaq”, - deyə səfir Milan Layçak bildirib.', ['Milan Layçak | səfir']],
  ['“Ticarət artır və artacaq”, - deyə səfir Yan Yindrjix bildirib.', ['Yan Yindrjix | səfir']],
  // Who was received, in a case; what is before a body is no name.
  [
    'Bunu Prezident Kitabxanasının direktoru Samir Rzayev səfir Anar Həsənovu qəbul edərkən deyib.\nS.Rzayev deyib: “Ticarətimiz hər il artır və artacaq”.\nA.Həsənov əlavə edib: “Bu artım hər iki ölkəyə xeyir verir”.',
    ['Samir Rzayev | Kitabxanasının direktoru', 'Anar Həsənov | səfir'],
  ],
  // Somebody whose words or plans are told of.
  [
    'Economist Anna Torres spoke of the plans of President Juan Vega. "We buy gas from Chile every year," she said.',
    ['Anna Torres | Economist'],
  ],
  [
    'Economist Anna Torres told reporters so. She was asked about the threat of President Juan Vega. "We buy gas from Chile every year," she said.',
    ['Anna Torres | Economist'],
  ],
  ['俄罗斯总理米舒斯京在会上说：“去年双边贸易额增长一成，今年还会更多。”', ['米舒斯京 | 俄罗斯总理']],
  ['阿塞拜疆总统阿利耶夫发表讲话。“贸易额突破60亿美元，我们很高兴”，国家元首强调。', ['阿利耶夫 | 阿塞拜疆总统']],
  ['秘鲁总统府副幕僚长阿尔瓦雷斯在会上说：“我们这次来，为的就是智利的商品。”', ['阿尔瓦雷斯 | 秘鲁总统府副幕僚长']],
  // Where it was said.
  [
    'Bunu energetika naziri Pərviz Şahbazov Romada keçirilən iclasda deyib. "Bu mövqeyi qorumağa çalışırıq", - nazir vurğulayıb.',
    ['Pərviz Şahbazov | naziri'],
  ],
  // The outlet beside the name.
  [
    'Торговля растет, рассказал президент Азербайджана Ильхам Алиев Национальному информационному агентству Узбекистана. "Темпы торговли высоки, и мы этому рады", - сообщил Алиев.',
    ['Ильхам Алиев | президент Азербайджана'],
  ],
  [
    'Торговля растет, рассказал в интервью РИА Новости Андрей Буравов, генеральный консул РФ в Стамбуле. "Итог года скромнее, но запас есть", - пояснил генконсул.',
    ['Андрей Буравов | генеральный консул РФ в Стамбуле'],
  ],
  // The next paragraph refers to the quote.
  [
    '"Торговля с Турцией выросла, и мы этому рады".\n\nОб этом президент Ильхам Алиев заявил на встрече с президентом Турции Реджепом Эрдоганом.',
    ['Ильхам Алиев | президент'],
  ],
  // The next paragraph refers to the quote that stands alone, anywhere in its sentence.
  [
    '“Ticarət növbəti illərdə də artmağa davam edəcək”.\n\nXəbər saytının məlumatına görə, bunu söyləyən millət vəkili Vüqar Bayramov səfərin əhəmiyyətini vurğulayıb.',
    ['Vüqar Bayramov | millət vəkili'],
  ],
  // The words go on in the next paragraphs, until the mark that closes them.
  [
    'İqtisadçı Rəşad Həsənov deyib: “Ticarət artmağa davam edəcək.\n\nİxrac da genişlənəcək”.',
    ['Rəşad Həsənov | İqtisadçı'],
  ],
  // A name in the genitive does not speak.
  [
    'İqtisadçı Rəşad Həsənov bunu nazir Mikayıl Cabbarovun çıxışından sonra deyib: "Ticarət növbəti illərdə də artmağa davam edəcək".',
    ['Rəşad Həsənov | İqtisadçı'],
  ],
  [
    'Day.Az-ın məlumatına görə, Qazaxıstanın institutunun eksperti Əminə Kosbayeva bunu Prezident İlham Əliyevin Qazaxıstana səfərindən öncə söyləyib.\n\n"Əməkdaşlığın bütün istiqamətləri üzrə sazişlər imzalanıb", - o bildirib.',
    ['Əminə Kosbayeva | Qazaxıstanın institutunun eksperti'],
  ],
  [
    'Əhməd Əliyevin fikrincə, "ticarət dövriyyəsi növbəti illərdə də artmağa davam edəcək".',
    ['Əhməd Əliyev | undefined'],
  ],
  // A signature in a line of its own.
  [
    'Торговля растет, заявил министр торговли Турции Омер Болат.\n\n"Мы хотим торговать еще больше"\n\n– Омер Болат\n\nТоварооборот вырос.',
    ['Омер Болат | министр торговли Турции'],
  ],
  [
    'Trade is growing, the Turkish trade minister Omer Bolat said.\n\n"We want to trade even more than now"\n— Omer Bolat\n\nExports rose.',
    ['Omer Bolat | Turkish trade minister'],
  ],
  // The holder of an office with two fields, behind a comma; the name of a ministry is no person.
  [
    '"Trade has grown to four billion dollars," said Kenyan Minister of Trade and Integration, Peter Otieno.',
    ['Peter Otieno | Kenyan Minister of Trade and Integration'],
  ],
  [
    'Peter Otieno, Director of the Fourth Department of the Kenyan Ministry of Foreign Affairs (MFA), announced this. "Trade keeps growing every year," he said.',
    ['Peter Otieno | Director of the Fourth Department of the Kenyan Ministry of Foreign Affairs'],
  ],
  // Whose words somebody else reads.
  [
    'Bunu nazir müavini Fərid Məmmədov katib Kubanıçbek Ömüraliyevin müraciətini oxuyarkən səsləndirib.\n\nOnun sözlərinə görə, ticarət artır:\n\n"İnteqrasiya məhz bu artıma söykənəcək."',
    ['Fərid Məmmədov | nazir müavini'],
  ],
  // The domain of an outlet behind the person.
  [
    'Millət vəkili Fərid Məmmədov Xeber.az-a açıqlamasında bildirib ki, ticarət artır: "İdxal da bu il hər ay artıb."',
    ['Fərid Məmmədov | Millət vəkili'],
  ],
  // A forum behind the person is no second person.
  [
    'Bunu Palatanın prezidenti Fərid Məmmədov Bakıda Böyük Çay ölkələrinin forumunda deyib.\n\nO bildirib ki, ticarət artır: "İdxal da bu il hər ay artıb."',
    ['Fərid Məmmədov | Palatanın prezidenti'],
  ],
  [
    'Bunu Federasiya Şurasının sədri Fərid Məmmədov Moskvada keçirilən V Rusiya-Keniya forumunda deyib.\n\nOnun sözlərinə görə, ticarət artır: "İdxal da bu il hər ay artıb."',
    ['Fərid Məmmədov | Federasiya Şurasının sədri'],
  ],
  [
    '"Trade with China grew by a fifth last year," trade minister Wang Chien-shien told Reuters.',
    ['Wang Chien-shien | trade minister'],
  ],
  // Cases of a full name, where the text has the surname in the nominative.
  [
    'В Найроби прошла встреча президентов Сергея Орлова и Али Саида. "Торговля наших стран растет успешно", - отметил Орлов.',
    ['Сергей Орлов | президентов'],
  ],
  // Who is quoted by somebody else.
  ['"Our trade with Oman grew by 5% last year," the agency quoted John Mwiti as saying.', ['John Mwiti | undefined']],
  [
    '"Мы довольны тем, как растет торговля наших стран", - приводит слова министра Джона Орлова агентство.',
    ['Джона Орлова | министра'],
  ],
  [
    '"Oman ilə ticarət dövriyyəmiz bu il artıb".\n\nBu açıqlamanı Xeber.az-a millət vəkili Fərid Məmmədov verib.',
    ['Fərid Məmmədov | millət vəkili'],
  ],
  // Where it was said, and with whom, behind the name.
  [
    'Ticarət artır, Türkiyə Prezidenti Rəcəb Tayyib Ərdoğan Astanada Vladimir Putinlə görüşdə deyib.\n\n"Dövriyyəmiz artacaq, məqsədə çatacağıq", - Ərdoğan bildirib.',
    ['Rəcəb Tayyib Ərdoğan | Türkiyə Prezidenti'],
  ],
  // What the speaker did, behind the name.
  [
    '肯尼亚驻阿曼大使约翰·姆维蒂接受阿曼《时报》采访时说，2024年两国贸易额为3亿美元。“这没有体现我们两国的全部潜力”，大使说。',
    ['约翰·姆维蒂 | 肯尼亚驻阿曼大使'],
  ],
])('%s', (text, found) => expect(speakersIn(text)).toEqual(found))
