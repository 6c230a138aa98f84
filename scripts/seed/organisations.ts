/** The organisations. Codes, kinds and areas come from organisations.csv; this file has the names in four languages. */
import { type Organisation, organisation } from '../../src/data/model/schema.ts'
import type { OrganisationRow } from './rows.ts'

/** English, Azerbaijani, Russian and Chinese names, as in a source line before the outlet and the date. */
const names: Readonly<Record<string, readonly [en: string, az: string, ru: string, zh: string]>> = {
  AZERNEWS: [
    'Azernews, statistics not named',
    'Azernews, statistikanın mənbəyi göstərilməyib',
    'Azernews, источник статистики не назван',
    'Azernews（未说明统计来源）',
  ],
  AZ_AMB: ['Ambassador of Azerbaijan', 'Azərbaycan səfiri', 'посол Азербайджана', '阿塞拜疆大使'],
  AZ_CBAR: [
    'Central Bank of Azerbaijan (balance of payments)',
    'Azərbaycan Mərkəzi Bankı (tədiyə balansı)',
    'Центральный банк Азербайджана (платёжный баланс)',
    '阿塞拜疆中央银行（国际收支口径）',
  ],
  AZ_EXPERT: ['an expert in Azerbaijan', 'Azərbaycandan ekspert', 'эксперт из Азербайджана', '阿塞拜疆专家'],
  AZ_GOV: ['Government of Azerbaijan', 'Azərbaycan hökuməti', 'правительство Азербайджана', '阿塞拜疆政府'],
  AZ_MP: [
    'a member of the Milli Majlis of Azerbaijan',
    'Azərbaycan Milli Məclisinin deputatı',
    'депутат Милли Меджлиса Азербайджана',
    '阿塞拜疆国民议会议员',
  ],
  AZ_PRES: ['President of Azerbaijan', 'Azərbaycan Prezidenti', 'президент Азербайджана', '阿塞拜疆总统'],
  AZ_SCC: [
    'State Customs Committee of Azerbaijan',
    'Azərbaycan Dövlət Gömrük Komitəsi',
    'Государственный таможенный комитет Азербайджана',
    '阿塞拜疆国家海关委员会',
  ],
  AZ_SSC: [
    'State Statistics Committee of Azerbaijan',
    'Azərbaycan Dövlət Statistika Komitəsi',
    'Государственный комитет по статистике Азербайджана',
    '阿塞拜疆国家统计委员会',
  ],
  AZ_STAT: [
    'official statistics of Azerbaijan, office not named',
    'Azərbaycanın rəsmi statistikası, qurum göstərilməyib',
    'официальная статистика Азербайджана, ведомство не названо',
    '阿塞拜疆官方统计（未说明机构）',
  ],
  AZ_TRADEREP: [
    'Trade Representative of Azerbaijan',
    'Azərbaycanın ticarət nümayəndəsi',
    'торговый представитель Азербайджана',
    '阿塞拜疆商务代表',
  ],
  BY_AMB: ['Ambassador of Belarus', 'Belarus səfiri', 'посол Беларуси', '白俄罗斯大使'],
  CN_AMB: [
    'Embassy of China in Azerbaijan',
    'Çinin Azərbaycandakı səfirliyi',
    'посольство Китая в Азербайджане',
    '中国驻阿塞拜疆大使馆',
  ],
  CN_EXPERT: ['an expert in China', 'Çindən ekspert', 'эксперт из Китая', '中国专家'],
  CN_GACC: [
    'General Administration of Customs of China',
    'Çin Baş Gömrük İdarəsi',
    'Главное таможенное управление Китая',
    '中国海关总署',
  ],
  CN_MOFCOM: ['Ministry of Commerce of China', 'Çin Ticarət Nazirliyi', 'Министерство коммерции Китая', '中国商务部'],
  CN_STAT: [
    'official statistics of China, office not named',
    'Çinin rəsmi statistikası, qurum göstərilməyib',
    'официальная статистика Китая, ведомство не названо',
    '中国官方统计（未说明机构）',
  ],
  EXPERT: ['an expert', 'ekspert', 'эксперт', '专家'],
  GE_GEOSTAT: [
    'National Statistics Office of Georgia (Geostat)',
    'Gürcüstan Milli Statistika Xidməti (Geostat)',
    'Национальная служба статистики Грузии (Грузстат)',
    '格鲁吉亚国家统计局',
  ],
  IMF: ['IMF', 'BVF', 'МВФ', '国际货币基金组织'],
  IR_CHAMBER: ['Chamber of Commerce of Iran', 'İran Ticarət Palatası', 'Торговая палата Ирана', '伊朗商会'],
  KZ_BNS: [
    'Bureau of National Statistics of Kazakhstan',
    'Qazaxıstan Milli Statistika Bürosu',
    'Бюро национальной статистики Казахстана',
    '哈萨克斯坦国家统计局',
  ],
  KZ_GOV: ['Government of Kazakhstan', 'Qazaxıstan hökuməti', 'правительство Казахстана', '哈萨克斯坦政府'],
  KZ_PRES: ['President of Kazakhstan', 'Qazaxıstan Prezidenti', 'президент Казахстана', '哈萨克斯坦总统'],
  PRESS: [
    'the paper, statistics not named',
    'nəşrin özü, statistikanın mənbəyi göstərilməyib',
    'само издание, источник статистики не назван',
    '媒体报道（未说明统计来源）',
  ],
  REPORT_CALC: [
    'Report, own calculation',
    'Report, öz hesablaması',
    'Report, собственный расчёт',
    'Report（自行计算）',
  ],
  RU_AMB: ['Ambassador of Russia', 'Rusiya səfiri', 'посол России', '俄罗斯大使'],
  RU_GOV: ['Government of Russia', 'Rusiya hökuməti', 'правительство России', '俄罗斯政府'],
  TJ_STAT: [
    'Agency on Statistics of Tajikistan',
    'Tacikistan Statistika Agentliyi',
    'Агентство по статистике Таджикистана',
    '塔吉克斯坦统计署',
  ],
  TREND_UNSTATED: [
    'Trend, statistics not named',
    'Trend, statistikanın mənbəyi göstərilməyib',
    'Trend, источник статистики не назван',
    'Trend（未说明统计来源）',
  ],
  TR_GOV: ['Government of Türkiye', 'Türkiyə hökuməti', 'правительство Турции', '土耳其政府'],
  TR_TUIK: [
    'Turkish Statistical Institute',
    'Türkiyə Statistika İnstitutu',
    'Турецкий статистический институт',
    '土耳其统计局',
  ],
  US_CENSUS: ['US Census Bureau', 'ABŞ Siyahıyaalma Bürosu', 'Бюро переписи населения США', '美国人口普查局'],
  UZ_AMB: ['Ambassador of Uzbekistan', 'Özbəkistan səfiri', 'посол Узбекистана', '乌兹别克斯坦大使'],
  UZ_EXPERT: ['an expert in Uzbekistan', 'Özbəkistandan ekspert', 'эксперт из Узбекистана', '乌兹别克斯坦专家'],
  UZ_GOV: ['Government of Uzbekistan', 'Özbəkistan hökuməti', 'правительство Узбекистана', '乌兹别克斯坦政府'],
  UZ_STAT: [
    'National Statistics Committee of Uzbekistan',
    'Özbəkistan Milli Statistika Komitəsi',
    'Национальный комитет по статистике Узбекистана',
    '乌兹别克斯坦国家统计委员会',
  ],
  VN_CUSTOMS: ['Viet Nam Customs', 'Vyetnam Gömrüyü', 'таможня Вьетнама', '越南海关'],
  VN_GOV: ['Government of Viet Nam', 'Vyetnam hökuməti', 'правительство Вьетнама', '越南政府'],
}

/** Organisations of the table that no row names after its mends. */
export const unused: ReadonlySet<string> = new Set(['TREND_SCC'])

/** Throws if the organisation has no names here, or if the row is invalid. */
export function toOrganisation(row: OrganisationRow): Organisation {
  const known = names[row.code]
  if (known === undefined) throw new Error(`no names for the organisation ${row.code} ("${row.name}")`)
  const [en, az, ru, zh] = known
  const of = row.area === '' ? {} : { area: row.area }
  return organisation.parse({ id: row.code, ...of, kind: row.kind, names: { en, az, ru, zh } })
}
