/** Speakers for China. */
import type { Person, Worded } from './person.ts'

const ambassador: Worded = [
  'Chinese Ambassador to Azerbaijan',
  'Çinin Azərbaycandakı səfiri',
  'посол Китая в Азербайджане',
  '中国驻阿塞拜疆大使',
]

export const chinese: readonly Person[] = [
  {
    id: 'lu-mei',
    area: 'CHN',
    written: ['Lu Mei, Chinese Ambassador to Azerbaijan'],
    speaksFor: ['CN_AMB'],
    names: ['Lu Mei', 'Lu Mey', 'Лу Мэй', '鲁梅'],
    office: ambassador,
    title: 'ambassador',
  },
  {
    id: 'guo-min',
    area: 'CHN',
    written: ['Guo Min, Chinese Ambassador to Azerbaijan'],
    speaksFor: ['CN_AMB'],
    names: ['Guo Min', 'Quo Min', 'Го Минь', '郭敏'],
    office: ambassador,
    title: 'ambassador',
  },
  {
    id: 'wei-jinghua',
    area: 'CHN',
    written: ['Wei Jinghua, Chinese Ambassador to Azerbaijan'],
    speaksFor: ['CN_AMB'],
    names: ['Wei Jinghua', 'Vey Cinxua', 'Вэй Цзинхуа', '魏敬华'],
    office: ambassador,
    title: 'ambassador',
  },
  {
    id: 'ding-tao',
    area: 'CHN',
    written: ["Ding Tao, Chargé d'affaires of China in Azerbaijan"],
    speaksFor: ['CN_AMB'],
    names: ['Ding Tao', 'Dinq Tao', 'Дин Тао', '丁涛'],
    office: [
      "Chargé d'affaires of China in Azerbaijan",
      'Çinin Azərbaycandakı müvəqqəti işlər vəkili',
      'временный поверенный в делах Китая в Азербайджане',
      '中国驻阿塞拜疆临时代办',
    ],
    title: 'chargeDAffaires',
  },
  {
    // The table lists him under the embassies of China; this embassy is in Kazakhstan.
    id: 'zhang-xiao',
    area: 'CHN',
    written: ['Zhang Xiao, Chinese Ambassador to Kazakhstan'],
    speaksFor: ['CN_AMB'],
    names: ['Zhang Xiao', 'Çjan Syao', 'Чжан Сяо', '张霄'],
    office: [
      'Chinese Ambassador to Kazakhstan',
      'Çinin Qazaxıstandakı səfiri',
      'посол Китая в Казахстане',
      '中国驻哈萨克斯坦大使',
    ],
    title: 'ambassador',
  },
  {
    id: 'ling-ji',
    area: 'CHN',
    written: ['Ling Ji, Vice Minister of Commerce of China'],
    speaksFor: ['CN_MOFCOM'],
    names: ['Ling Ji', 'Linq Ci', 'Лин Цзи', '凌激'],
    office: [
      'Vice Minister of Commerce of China',
      'Çinin ticarət nazirinin müavini',
      'заместитель министра коммерции Китая',
      '中国商务部副部长',
    ],
    title: 'deputyMinister',
  },
  {
    id: 'sun-meijun',
    area: 'CHN',
    written: ["Sun Meijun, Head of China's customs (GACC)"],
    speaksFor: [],
    names: ['Sun Meijun', 'Sun Meycun', 'Сунь Мэйцзюнь', '孙梅君'],
    office: [
      'Head of the General Administration of Customs of China',
      'Çin Baş Gömrük İdarəsinin rəhbəri',
      'глава Главного таможенного управления Китая',
      '中国海关总署署长',
    ],
    title: 'customs',
  },
]
