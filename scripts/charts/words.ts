/** The sentences of the example charts, in four languages. The bot's own titles come from its answers. */
import type { Reliability } from '../../src/answers/figures/reliability.ts'

export interface Words {
  readonly columns: Head
  readonly lines: Head
  readonly flows: Head
  readonly log: Head
  readonly months: Head
  readonly balance: Head
  readonly bars: Head
  readonly share: Head
  readonly bump: Head
  readonly marks: Readonly<Record<Reliability, string>>
  readonly exports: string
  readonly imports: string
  readonly sources: string
  readonly date: string
  readonly card: { readonly figure: string; readonly what: string; readonly change: string; readonly note: string }
}

interface Head {
  readonly title: string
  readonly subtitle: string
}

export const words: Readonly<Record<'en' | 'az' | 'ru' | 'zh', Words>> = {
  en: {
    columns: {
      title: 'Trade with China grew almost ninefold in ten years, to $4.87 billion',
      subtitle: 'Turnover of Azerbaijan and China, billion US dollars',
    },
    lines: {
      title: 'China has overtaken Russia and Türkiye as a source of imports',
      subtitle: 'Imports of Azerbaijan by partner, billion US dollars',
    },
    flows: {
      title: 'Azerbaijan buys from China 57 times as much as it sells there',
      subtitle: 'Trade of Azerbaijan with China, billion US dollars',
    },
    log: {
      title: 'Trade with China has grown more than a thousandfold since 1994',
      subtitle: 'Turnover of Azerbaijan and China, million US dollars, logarithmic scale',
    },
    months: {
      title: 'Exports beat last year’s in four of the first six months of 2026',
      subtitle: 'Exports of Azerbaijan by month, million US dollars',
    },
    balance: {
      title: 'The trade deficit with China reached $4.71 billion in 2025',
      subtitle: 'Exports of Azerbaijan to China less imports from it, billion US dollars',
    },
    bars: {
      title: 'Italy buys almost half of what Azerbaijan exports',
      subtitle: 'Exports of Azerbaijan in 2025, the ten largest partners, million US dollars',
    },
    share: {
      title: 'One dollar in five of Azerbaijan’s imports now goes to China',
      subtitle: 'Share of China in the imports of Azerbaijan, percent',
    },
    bump: {
      title: 'China rose from fifth place to third among Azerbaijan’s suppliers',
      subtitle: 'Place among the partners of Azerbaijan by imports',
    },
    marks: { official: 'Official statistics', press: 'Press figure', estimate: 'Estimate' },
    exports: 'Exports',
    imports: 'Imports',
    sources: 'Sources: IMF, International Trade in Goods; State Customs Committee of Azerbaijan; Report',
    date: 'Data of 27 November 2026',
    card: {
      figure: '$4.87 billion',
      what: 'Trade turnover of Azerbaijan and China',
      change: '+30.2% on 2024',
      note: 'A record for the third year in a row',
    },
  },
  az: {
    columns: {
      title: 'Çinlə ticarət on ildə təxminən doqquz dəfə artaraq 4,87 milyard dollara çatıb',
      subtitle: 'Azərbaycanla Çinin ticarət dövriyyəsi, milyard ABŞ dolları',
    },
    lines: {
      title: 'Çin idxalda Rusiyanı və Türkiyəni ötüb',
      subtitle: 'Azərbaycanın tərəfdaşlar üzrə idxalı, milyard ABŞ dolları',
    },
    flows: {
      title: 'Çindən idxal Çinə ixracdan 57 dəfə çoxdur',
      subtitle: 'Azərbaycanın Çinlə ticarəti, milyard ABŞ dolları',
    },
    log: {
      title: 'Çinlə ticarət 1994-cü ildən bəri min dəfədən çox artıb',
      subtitle: 'Azərbaycanla Çinin ticarət dövriyyəsi, milyon ABŞ dolları, loqarifmik şkala',
    },
    months: {
      title: '2026-cı ilin ilk altı ayının dördündə ixrac ötən ilkindən çox olub',
      subtitle: 'Azərbaycanın aylar üzrə ixracı, milyon ABŞ dolları',
    },
    balance: {
      title: 'Çinlə ticarətdə kəsir 2025-ci ildə 4,71 milyard dollara çatıb',
      subtitle: 'Azərbaycanın Çinə ixracı ilə Çindən idxalının fərqi, milyard ABŞ dolları',
    },
    bars: {
      title: 'Azərbaycan ixracının demək olar yarısını İtaliya alır',
      subtitle: 'Azərbaycanın 2025-ci ildə ixracı, on ən böyük tərəfdaş, milyon ABŞ dolları',
    },
    share: {
      title: 'Azərbaycan idxalının hər beş dollarından biri indi Çinin payına düşür',
      subtitle: 'Çinin Azərbaycanın idxalında payı, faiz',
    },
    bump: {
      title: 'Çin Azərbaycana mal satan ölkələr arasında beşinci yerdən üçüncüyə yüksəlib',
      subtitle: 'İdxala görə Azərbaycanın tərəfdaşları arasında yeri',
    },
    marks: { official: 'Rəsmi statistika', press: 'Mətbuatın rəqəmi', estimate: 'Təxmin' },
    exports: 'İxrac',
    imports: 'İdxal',
    sources: 'Mənbələr: BVF, International Trade in Goods; Azərbaycan Dövlət Gömrük Komitəsi; Report',
    date: '27 noyabr 2026-cı ilin məlumatı',
    card: {
      figure: '4,87 milyard $',
      what: 'Azərbaycanla Çinin ticarət dövriyyəsi',
      change: '2024-cü illə müqayisədə +30,2%',
      note: 'Üçüncü il ardıcıl olaraq rekord',
    },
  },
  ru: {
    columns: {
      title: 'Торговля с Китаем за десять лет выросла почти в девять раз, до 4,87 млрд долларов',
      subtitle: 'Товарооборот Азербайджана и Китая, млрд долларов США',
    },
    lines: {
      title: 'Китай обогнал Россию и Турцию по поставкам в Азербайджан',
      subtitle: 'Импорт Азербайджана по странам, млрд долларов США',
    },
    flows: {
      title: 'Импорт из Китая в 57 раз больше экспорта в Китай',
      subtitle: 'Торговля Азербайджана с Китаем, млрд долларов США',
    },
    log: {
      title: 'Торговля с Китаем с 1994 года выросла более чем в тысячу раз',
      subtitle: 'Товарооборот Азербайджана и Китая, млн долларов США, логарифмическая шкала',
    },
    months: {
      title: 'В четырёх из первых шести месяцев 2026 года экспорт выше прошлогоднего',
      subtitle: 'Экспорт Азербайджана по месяцам, млн долларов США',
    },
    balance: {
      title: 'Дефицит торговли с Китаем в 2025 году достиг 4,71 млрд долларов',
      subtitle: 'Экспорт Азербайджана в Китай минус импорт из Китая, млрд долларов США',
    },
    bars: {
      title: 'Италия покупает почти половину азербайджанского экспорта',
      subtitle: 'Экспорт Азербайджана в 2025 году, десять крупнейших партнёров, млн долларов США',
    },
    share: {
      title: 'Каждый пятый доллар азербайджанского импорта приходится на Китай',
      subtitle: 'Доля Китая в импорте Азербайджана, проценты',
    },
    bump: {
      title: 'Китай поднялся с пятого места на третье среди поставщиков Азербайджана',
      subtitle: 'Место среди партнёров Азербайджана по импорту',
    },
    marks: { official: 'Официальная статистика', press: 'Данные прессы', estimate: 'Оценка' },
    exports: 'Экспорт',
    imports: 'Импорт',
    sources: 'Источники: МВФ, International Trade in Goods; Государственный таможенный комитет Азербайджана; Report',
    date: 'Данные на 27 ноября 2026 г.',
    card: {
      figure: '4,87 млрд $',
      what: 'Товарооборот Азербайджана и Китая',
      change: '+30,2% к 2024 году',
      note: 'Рекорд третий год подряд',
    },
  },
  zh: {
    columns: { title: '与中国的贸易额十年增至近九倍，达到48.7亿美元', subtitle: '阿塞拜疆与中国的贸易额，十亿美元' },
    lines: {
      title: '中国超过俄罗斯和土耳其，成为阿塞拜疆最大的进口来源国',
      subtitle: '阿塞拜疆自主要伙伴的进口额，十亿美元',
    },
    flows: { title: '阿塞拜疆自中国的进口是对中国出口的57倍', subtitle: '阿塞拜疆与中国的贸易，十亿美元' },
    log: {
      title: '自1994年以来，与中国的贸易额增长了一千多倍',
      subtitle: '阿塞拜疆与中国的贸易额，百万美元，对数刻度',
    },
    months: { title: '2026年前六个月中有四个月出口高于去年同期', subtitle: '阿塞拜疆月度出口额，百万美元' },
    balance: {
      title: '2025年对中国的贸易逆差达到47.1亿美元',
      subtitle: '阿塞拜疆对中国的出口减去自中国的进口，十亿美元',
    },
    bars: { title: '阿塞拜疆近一半的出口销往意大利', subtitle: '2025年阿塞拜疆出口额，前十大伙伴，百万美元' },
    share: { title: '阿塞拜疆的进口中，每五美元就有一美元来自中国', subtitle: '中国在阿塞拜疆进口中的份额，%' },
    bump: { title: '中国从阿塞拜疆第五大供应国升至第三', subtitle: '按进口额计算，在阿塞拜疆贸易伙伴中的名次' },
    marks: { official: '官方统计', press: '媒体数据', estimate: '估计值' },
    exports: '出口',
    imports: '进口',
    sources: '来源：国际货币基金组织《国际货物贸易统计》；阿塞拜疆国家海关委员会；Report通讯社',
    date: '数据截至2026年11月27日',
    card: {
      figure: '48.7亿美元',
      what: '阿塞拜疆与中国的贸易额',
      change: '比2024年增长30.2%',
      note: '连续第三年创历史新高',
    },
  },
}
