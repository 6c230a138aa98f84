/** Conversations of five turns each. A turn in brackets presses the button with that label. */
import type { Code } from '../../src/data/model/schema.ts'

const talks = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split(' | ').map(turn => turn.trim()))

export const turns: Readonly<Record<Code, readonly (readonly string[])[]>> = {
  en: talks(`
how much did China and Azerbaijan trade in 2025? | and exports? | and imports? | what about 2024 | how much did it grow?
trade with Türkiye 2024 | [Exports] | and with Georgia? | and in 2023? | source?
hi | what can you do | imports from china jan 2026 | and the share? | thanks!
where does China rank | and Russia? | and in 2024? | top 5 | and by exports?
china trade growth 2025 | [Turnover] | why do they differ? | who said that? | ok thanks
trade with China since 2021 | chart it | average growth 2021-2025 | which year was the record | and for exports?
compare China, Russia and Türkiye in 2025 | and in 2024? | which one is the biggest supplier? | what about Italy? | balance?
is it true that trade with china hit $5bn in 2025? | so how much was it | who published it | give me APA | never mind
what did the ambassador say about trade? | and about green energy? | [Next (1/2)] | what did Aliyev say | and about the belt and road?
who built the Khizi wind farm? | when was it opened? | how many homes will it power? | how much do we export to china then | in 2024
what will trade with China be in 2027? | ok, 2025 then | and the forecast for next year? | imports | last year
weather in Baku? | who will win the election? | should I buy yuan? | trade with china 2025 | [‹ 2024]
trade with Korea 2024 | [Turnover · South Korea, 2024] | and Congo? | imports from Atlantis | imports from Italy 2024
imports from China 2026-13 | imports from china in december 2026 | imports from china 03.04 | jan 2026 | compared to jan 2025?
you stupid bot | asdf qwer | ??? | sorry, exports to Russia in 2024 | I meant imports
no wait, not China, Turkey. trade in 2025 | actually 2024 | and the balance? | do we have a surplus with Italy? | and Russia
US trade 2024 | exports? | germany | imports | share of germany in our exports
turnover with china in Q1 2026 | first half of 2025? | nine months of 2025 | Jan-Oct 2025 | why?
trade between Russia and China 2024 | and between Kazakhstan and China? | our trade with Kazakhstan | exports | growth?
what do we export to china | oil exports to china 2025 | how many cars did we import from china | just the total imports, 2025 | in euros
`),
  ru: talks(`
сколько составил товарооборот с Китаем в 2025? | а экспорт? | а импорт? | а за 2024 | на сколько вырос?
торговля с Турцией 2024 | [Экспорт] | а с Грузией? | а в 2023? | источник?
привет | что ты умеешь | импорт из китая янв 2026 | а доля? | спасибо!
на каком месте Китай | а Россия? | а в 2024? | топ 5 | а по экспорту?
рост торговли с китаем 2025 | [Товарооборот] | почему они расходятся? | кто это сказал? | ок спасибо
торговля с Китаем с 2021 | график | среднегодовой рост 2021-2025 | какой год был рекордным | а по экспорту?
сравни Китай, Россию и Турцию в 2025 | а в 2024? | кто крупнейший поставщик? | а Италия? | сальдо?
правда что торговля с китаем достигла 5 млрд в 2025? | так сколько было | кто опубликовал | дай в APA | ладно, не надо
что посол сказал о торговле? | а про зелёную энергетику? | [Дальше (1/2)] | что сказал Алиев | а про пояс и путь?
кто построил ветропарк в Хызы? | когда открыли? | сколько домов он обеспечит? | а сколько мы экспортируем в китай | в 2024
какой будет товарооборот с Китаем в 2027? | ладно, 2025 | а прогноз на следующий год? | импорт | за прошлый год
погода в Баку? | кто победит на выборах? | стоит ли покупать юани? | торговля с китаем 2025 | [‹ 2024]
торговля с Кореей 2024 | [Товарооборот · Южная Корея, 2024] | а Конго? | импорт из Атлантиды | импорт из Италии 2024
импорт из Китая 2026-13 | импорт из китая в декабре 2026 | импорт из китая 03.04 | янв 2026 | по сравнению с янв 2025?
тупой бот | фыва йцук | ??? | извини, экспорт в Россию в 2024 | я имел в виду импорт
нет, не Китай, а Турция. торговля в 2025 | вернее 2024 | а сальдо? | есть ли у нас профицит с Италией? | а с Россией
торговля с США 2024 | экспорт? | германия | импорт | доля германии в нашем экспорте
оборот с китаем в 1 кв 2026 | первое полугодие 2025? | девять месяцев 2025 | янв-окт 2025 | почему?
торговля России с Китаем 2024 | а Казахстана с Китаем? | наша торговля с Казахстаном | экспорт | рост?
что мы экспортируем в китай | экспорт нефти в китай 2025 | сколько машин ввезли из китая | просто весь импорт, 2025 | в евро
`),
  az: talks(`
2025-ci ildə Çinlə ticarət dövriyyəsi nə qədər olub? | bəs ixrac? | bəs idxal? | bəs 2024 | nə qədər artıb?
Türkiyə ilə ticarət 2024 | [İxrac] | bəs Gürcüstanla? | bəs 2023-də? | mənbə?
salam | nə bacarırsan | çindən idxal yanvar 2026 | bəs payı? | çox sağ ol!
Çin neçənci yerdədir | bəs Rusiya? | bəs 2024-də? | ilk 5 | bəs ixrac üzrə?
çinlə ticarətin artımı 2025 | [Dövriyyə] | niyə fərqlidir? | bunu kim deyib? | yaxşı sağ ol
2021-dən bəri Çinlə ticarət | qrafik | orta illik artım 2021-2025 | hansı il rekord olub | bəs ixrac üzrə?
2025-də Çin, Rusiya və Türkiyəni müqayisə et | bəs 2024-də? | ən böyük tədarükçü kimdir? | bəs İtaliya? | saldo?
doğrudur ki, 2025-də çinlə ticarət 5 milyard dollara çatıb? | bəs nə qədər olub | kim dərc edib | APA ver | lazım deyil
səfir ticarət barədə nə deyib? | bəs yaşıl enerji barədə? | [Növbəti (1/2)] | Əliyev nə deyib | bəs kəmər və yol barədə?
Xızı külək parkını kim tikib? | nə vaxt açılıb? | neçə evi təmin edəcək? | bəs çinə nə qədər ixrac edirik | 2024-də
2027-də Çinlə dövriyyə nə qədər olacaq? | yaxşı, 2025 | bəs gələn ilin proqnozu? | idxal | keçən il
Bakıda hava necədir? | seçkiləri kim qazanacaq? | yuan almağa dəyər? | çinlə ticarət 2025 | [‹ 2024]
Koreya ilə ticarət 2024 | [Dövriyyə · Cənubi Koreya, 2024] | bəs Konqo? | Atlantida ilə ticarət | İtaliyadan idxal 2024
Çindən idxal 2026-13 | çindən idxal dekabr 2026 | çindən idxal 03.04 | yanvar 2026 | yanvar 2025 ilə müqayisədə?
axmaq bot | asdf qwer | ??? | üzr istəyirəm, Rusiyaya ixrac 2024 | idxalı nəzərdə tuturdum
yox, Çin yox, Türkiyə. ticarət 2025 | daha doğrusu 2024 | bəs saldo? | İtaliya ilə müsbət saldomuz var? | bəs Rusiya ilə
ABŞ ilə ticarət 2024 | ixrac? | almaniya | idxal | almaniyanın ixracımızda payı
çinlə dövriyyə 2026 1-ci rüb | 2025-in birinci yarısı? | 2025 doqquz ay | 2025 yanvar-oktyabr | niyə?
Rusiya ilə Çin arasında ticarət 2024 | bəs Qazaxıstanla Çin arasında? | Qazaxıstanla ticarətimiz | ixrac | artım?
çinə nə ixrac edirik | çinə neft ixracı 2025 | çindən neçə maşın idxal etmişik | sadəcə bütün idxal, 2025 | avro ilə
`),
  zh: talks(`
2025年中阿贸易额是多少？ | 那出口呢 | 进口呢 | 2024年呢 | 增长了多少？
2024年与土耳其的贸易 | [出口] | 格鲁吉亚呢 | 2023年呢 | 来源？
你好 | 你会什么 | 2026年1月从中国进口 | 占比呢 | 谢谢！
中国排第几 | 俄罗斯呢 | 2024年呢 | 前五名 | 按出口呢
2025年对华贸易增长 | [贸易额] | 为什么不一样？ | 谁说的？ | 好的谢谢
2021年以来中阿贸易 | 画个图 | 2021-2025年均增长 | 哪一年创纪录 | 出口呢
比较2025年中国、俄罗斯和土耳其 | 2024年呢 | 最大的供应国是谁 | 意大利呢 | 差额？
2025年中阿贸易额真的达到50亿美元吗？ | 那到底是多少 | 谁公布的 | 给我APA格式 | 算了
大使关于贸易说了什么？ | 关于绿色能源呢 | [下一条 (1/2)] | 阿利耶夫说了什么 | 关于一带一路呢
希济风电场谁建的？ | 什么时候投产的？ | 能供多少户用电？ | 那我们对中国出口多少 | 2024年
2027年中阿贸易额会是多少？ | 好吧，2025年 | 那明年的预测呢 | 进口 | 去年
巴库天气怎么样？ | 谁会赢得选举？ | 该不该买人民币？ | 2025年中阿贸易 | [‹ 2024年]
2024年与刚果的贸易 | [贸易额 · 刚果（金）] | 韩国呢 | 从亚特兰蒂斯进口 | 2024年从意大利进口
2026-13从中国进口 | 2026年12月从中国进口 | 03.04从中国进口 | 2026年1月 | 与2025年1月相比呢
笨蛋机器人 | 哦哦哦嗯嗯 | ？？？ | 抱歉，2024年对俄罗斯出口 | 我是说进口
不对，不是中国，是土耳其，2025年贸易 | 应该是2024年 | 差额呢 | 我们对意大利有顺差吗 | 俄罗斯呢
2024年对美贸易 | 出口？ | 德国 | 进口 | 德国在我们出口中的份额
2026年第一季度对华贸易额 | 2025年上半年呢 | 2025年前九个月 | 2025年1-10月 | 为什么？
2024年中俄贸易 | 哈萨克斯坦与中国呢 | 我们与哈萨克斯坦的贸易 | 出口 | 增长？
我们对中国出口什么 | 2025年对中国出口石油 | 从中国进口了多少辆汽车 | 只要进口总额，2025年 | 用欧元
`),
}
