/**
 * Twenty conversations of three to six turns in each language, with traps: thanks, jokes, curses, another subject, an unknown
 * country after a figure. A turn in brackets presses the button with that label.
 */
import type { Code } from '../../src/data/model/schema.ts'

const talks = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(line => line.split(' | ').map(turn => turn.trim()))

export const turns: Readonly<Record<Code, readonly (readonly string[])[]>> = {
  en: talks(`
how much did China and Azerbaijan trade in 2025? | and exports? | thanks! | what about 2024 | how much did it grow?
trade with Türkiye 2024 | [Exports] | and with Georgia? | what's the weather there? | and imports? | source?
hi | what can you do | imports from china jan 2026 | and the share? | lol nice
where does China rank | and Russia? | and in 2024? | top 5 | who will win the election? | and by exports?
china trade growth 2025 | are you sure? | why do they differ? | who said that? | ok thanks
/turnover turkey 2024 | /exports | /cite | remittances from Türkiye | /growth | /why
compare China, Russia and Türkiye in 2025 | and in 2024? | what about Italy? | and Freedonia? | and the balance?
is it true that trade with china hit $5bn in 2025? | so how much was it | who published it | give me APA | never mind
what did the ambassador say about trade? | and about green energy? | [Next (1/2)] | /cite | what did Aliyev say
who built the Khizi wind farm? | when was it opened? | tell me a joke | how many homes will it power? | how much do we export to china then
what will trade with China be in 2027? | ok, 2025 then | and the forecast for next year? | imports | last year
weather in Baku? | should I buy yuan? | trade with china 2025 | [‹ 2024] | and inflation?
trade with Atlantis 2024 | and exports? | trade with Korea 2024 | [Turnover · South Korea, 2024] | imports
imports from China 2026-13 | imports from china in december 2026 | jan 2026 | compared to jan 2025?
you stupid bot | asdf qwer | ??? | sorry, exports to Russia in 2024 | I meant imports
no wait, not China, Turkey. trade in 2025 | actually 2024 | and the balance? | do we have a surplus with Italy? | and Russia
US trade 2024 | exports? | germany | in percent? | share of germany in our exports
turnover with china in 2025 | and the first half? | monthly? | /rank | /record
trade between Russia and China 2024 | and between Kazakhstan and China? | our trade with Kazakhstan | services trade | exports | growth?
what do we export to china | oil exports to china 2025 | just the total exports, 2025 | compare it with Russia | so what?
`),
  ru: talks(`
сколько мы наторговали с Китаем в 2025? | а экспорт? | спасибо, выручил | а за 2024? | на сколько вырос?
товарооборот с Турцией за 2024 | [Экспорт] | а с Грузией? | какая там погода? | а импорт? | откуда данные?
привет | что ты умеешь? | импорт из китая за январь 2026 | а доля? | ха, прикольно
на каком месте Китай? | а Россия? | топ 5 за 2024 | кто победит на выборах? | а по экспорту?
рост торговли с китаем 2025 | точно? | почему они расходятся? | кто это сказал? | ок, понял
/оборот турция 2024 | /экспорт | /ссылка | переводы из Турции | /рост | /почему
сравни Китай, Россию и Турцию за 2025 | а за 2024? | а Италия? | а Фредония? | а сальдо?
правда, что торговля с Китаем достигла 5 млрд в 2025? | так сколько было? | кто опубликовал? | дай по ГОСТу | ладно, не надо
что посол говорил о торговле? | а про зелёную энергетику? | [Дальше (1/2)] | /ссылка | что сказал Алиев?
кто построил ветропарк в Хызы? | когда открыли? | расскажи анекдот | сколько домов он обеспечит? | а сколько мы экспортируем в китай?
какой будет оборот с Китаем в 2027? | ладно, 2025 | а прогноз на следующий год? | импорт | за прошлый год
курс юаня? | стоит ли покупать юани? | торговля с китаем 2025 | [‹ 2024] | а инфляция?
торговля с Атлантидой за 2024 | а экспорт? | торговля с Кореей 2024 | [Товарооборот · Южная Корея, 2024] | импорт
импорт из Китая 2026-13 | импорт из китая в декабре 2026 | янв 2026 | по сравнению с янв 2025?
тупой бот | фыва йцук | ??? | извини, экспорт в Россию в 2024 | я имел в виду импорт
нет, не Китай, а Турция. торговля в 2025 | вернее 2024 | а сальдо? | есть ли у нас профицит с Италией? | а с Россией
торговля с США 2024 | экспорт? | германия | в процентах? | доля германии в нашем экспорте
оборот с Китаем за 2025 | а первое полугодие? | помесячно | /место | /рекорд
торговля России с Китаем 2024 | а Казахстана с Китаем? | наша торговля с Казахстаном | а розничный оборот? | экспорт | рост?
что мы экспортируем в китай? | экспорт нефти в китай 2025 | просто весь экспорт, 2025 | сравни с Россией | ну и что?
`),
  az: talks(`
2025-ci ildə Çinlə nə qədər ticarət etmişik? | bəs ixrac? | çox sağ ol, əla | bəs 2024? | nə qədər artıb?
Türkiyə ilə ticarət 2024 | [İxrac] | bəs Gürcüstanla? | orada hava necədir? | bəs idxal? | mənbə?
salam | nə bacarırsan? | çindən idxal yanvar 2026 | bəs payı? | halal olsun
Çin neçənci yerdədir? | bəs Rusiya? | ilk 5 2024 | seçkiləri kim qazanacaq? | bəs ixrac üzrə?
çinlə ticarətin artımı 2025 | əminsən? | niyə fərqlidir? | bunu kim deyib? | yaxşı, sağ ol
/dovriyye türkiyə 2024 | /ixrac | /istinad | Türkiyədən pul köçürmələri | /artim | /niye
2025-də Çin, Rusiya və Türkiyəni müqayisə et | bəs 2024-də? | bəs İtaliya? | bəs Fridoniya? | bəs saldo?
doğrudur ki, 2025-də çinlə ticarət 5 milyard dollara çatıb? | bəs nə qədər olub? | kim dərc edib? | APA ver | lazım deyil
səfir ticarət barədə nə deyib? | bəs yaşıl enerji barədə? | [Növbəti (1/2)] | /istinad | Əliyev nə deyib?
Xızı külək parkını kim tikib? | nə vaxt açılıb? | bir lətifə danış | neçə evi təmin edəcək? | bəs çinə nə qədər ixrac edirik?
2027-də Çinlə dövriyyə nə qədər olacaq? | yaxşı, 2025 | bəs gələn ilin proqnozu? | idxal | keçən il
dolların kursu? | yuan almağa dəyər? | çinlə ticarət 2025 | [‹ 2024] | bəs inflyasiya?
Atlantida ilə ticarət 2024 | bəs ixrac? | Koreya ilə ticarət 2024 | [Dövriyyə · Cənubi Koreya, 2024] | idxal
Çindən idxal 2026-13 | çindən idxal dekabr 2026 | yanvar 2026 | yanvar 2025 ilə müqayisədə?
axmaq bot | asdf qwer | ??? | üzr istəyirəm, Rusiyaya ixrac 2024 | idxalı nəzərdə tuturdum
yox, Çin yox, Türkiyə. ticarət 2025 | daha doğrusu 2024 | bəs saldo? | İtaliya ilə müsbət saldomuz var? | bəs Rusiya ilə
ABŞ ilə ticarət 2024 | ixrac? | almaniya | faizlə? | almaniyanın ixracımızda payı
çinlə dövriyyə 2025 | bəs birinci yarısı? | aylar üzrə | /yer | /rekord
Rusiya ilə Çin arasında ticarət 2024 | bəs Qazaxıstanla Çin arasında? | Qazaxıstanla ticarətimiz | bəs turistlər? | ixrac | artım?
çinə nə ixrac edirik? | çinə neft ixracı 2025 | sadəcə bütün ixrac, 2025 | Rusiya ilə müqayisə et | bəs sən?
`),
  zh: talks(`
2025年中阿贸易额是多少？ | 那出口呢 | 谢谢啦，辛苦了 | 2024年呢 | 增长了多少？
2024年与土耳其的贸易 | [出口] | 格鲁吉亚呢 | 那边天气怎么样？ | 进口呢 | 来源？
你好 | 你会什么 | 2026年1月从中国进口多少 | 占比呢 | 哈哈，不错
中国排第几？ | 俄罗斯呢 | 2024年前五名 | 谁会赢得选举？ | 按出口呢
2025年对华贸易增长 | 确定吗？ | 为什么不一样？ | 谁说的？ | 好的，明白了
/贸易额 土耳其 2024 | /出口 | /引用 | 土耳其的侨汇 | /增长 | /为什么
比较2025年中国、俄罗斯和土耳其 | 2024年呢 | 意大利呢 | 弗里多尼亚呢 | 差额呢
2025年中阿贸易额真的达到50亿美元吗？ | 那到底是多少 | 谁公布的？ | 给我APA格式 | 算了
大使关于贸易说了什么？ | 关于绿色能源呢 | [下一条 (1/2)] | /引用 | 阿利耶夫说了什么
希济风电场谁建的？ | 什么时候投产的？ | 讲个笑话 | 能供多少户用电？ | 那我们对中国出口多少
2027年中阿贸易额会是多少？ | 好吧，2025年 | 那明年的预测呢 | 进口 | 去年
人民币汇率？ | 该不该买人民币？ | 2025年中阿贸易 | [‹ 2024年] | 通胀呢
2024年与亚特兰蒂斯的贸易 | 出口呢 | 2024年与韩国的贸易 | 进口 | 股价呢
2026-13从中国进口 | 2026年12月从中国进口 | 2026年1月 | 与2025年1月相比呢
笨蛋机器人 | 哦哦哦嗯嗯 | ？？？ | 抱歉，2024年对俄罗斯出口 | 我是说进口
不对，不是中国，是土耳其，2025年贸易 | 应该是2024年 | 差额呢 | 我们对意大利有顺差吗 | 俄罗斯呢
2024年对美贸易 | 出口？ | 德国 | 百分比呢 | 德国在我们出口中的份额
2025年对华贸易额 | 上半年呢 | 按月 | /排名 | /纪录
2024年中俄贸易 | 哈萨克斯坦与中国呢 | 我们与哈萨克斯坦的贸易 | 旅游呢 | 出口 | 增长？
我们对中国出口什么 | 2025年对中国出口石油 | 只要出口总额，2025年 | 跟俄罗斯比 | 那你呢
`),
}
