import { expect, test } from 'vitest'
import { outletCountry } from '../../../src/reading/posts/words/outlet.ts'

test.each([
  ['https://report.az/en/business/trade', undefined, 'AZE'],
  ['http://kremlin.ru/events/president/news/76866', 'kremlin.ru', 'RUS'],
  ['https://tv.cctv.com/2024/08/21/x.shtml', '央视《新闻联播》', 'CHN'],
  ['https://j.people.com.cn/n3/2025/1209/c94476.html', '人民網日本語版', 'CHN'],
  ['https://www.azadliq.org/a/1.html', 'Azadlıq Radiosu (RFE/RL)', 'AZE'],
  ['https://www.gov.uk/trade', 'GOV.UK', 'GBR'],
  ['https://stats.example.uk/trade', undefined, 'GBR'],
  // The page repeats an agency; its ending is not a country.
  ['https://menafn.com/1108104786', 'MENAFN (Trend)', 'AZE'],
  ['https://silkroadnews.org/1', 'Silk Road News (Xinhua)', 'CHN'],
  ['https://baku.tv/1', 'Baku TV', 'AZE'],
  ['https://t.me/trade_channel/12', undefined, undefined],
  ['not an address', 'Kun.uz', 'UZB'],
  [undefined, 'Ведомости', 'RUS'],
  [undefined, 'ТАСС', 'RUS'],
  [undefined, '中国海关总署', 'CHN'],
  [undefined, 'AZƏRTAC', 'AZE'],
  [undefined, 'Interfax Azerbaijan', 'AZE'],
  [undefined, 'Sputnik Грузия', 'GEO'],
  [undefined, 'Interfax', 'RUS'],
  [undefined, 'Embassy of China in Azerbaijan', 'CHN'],
  [undefined, 'Пресс-служба президента Узбекистана', 'UZB'],
  // "Report" is an agency only at the start of a name.
  [undefined, 'World Trade Report', undefined],
  [undefined, 'Trendyol', undefined],
  [undefined, undefined, undefined],
])('the country of %s, %s', (url, publisher, country) => expect(outletCountry(url, publisher)).toBe(country))
