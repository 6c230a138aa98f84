/** Members of parliament, heads of agencies and experts from Azerbaijan. */
import type { Person, Worded } from './person.ts'

const member: Worded = [
  'Member of the Milli Majlis of Azerbaijan',
  'Azərbaycan Milli Məclisinin deputatı',
  'депутат Милли Меджлиса Азербайджана',
  '阿塞拜疆国民议会议员',
]
const economist: Worded = ['economist', 'iqtisadçı', 'экономист', '经济学家']

export const azerbaijanis: readonly Person[] = [
  {
    id: 'vugar-bayramov',
    area: 'AZE',
    written: ['Vüqar Bayramov, Member of Milli Majlis'],
    speaksFor: ['AZ_MP'],
    names: ['Vugar Bayramov', 'Vüqar Bayramov', 'Вугар Байрамов', '武加尔·拜拉莫夫'],
    office: member,
    title: 'member',
  },
  {
    id: 'vahid-ahmadov',
    area: 'AZE',
    written: ['Vahid Ahmadov, Member of Milli Majlis'],
    speaksFor: ['AZ_MP'],
    names: ['Vahid Ahmadov', 'Vahid Əhmədov', 'Вахид Ахмедов', '瓦希德·艾哈迈多夫'],
    office: member,
    title: 'member',
  },
  {
    id: 'safar-mehdiyev',
    area: 'AZE',
    written: ['Safar Mehdiyev, Chairman, State Customs Committee'],
    speaksFor: [],
    names: ['Safar Mehdiyev', 'Səfər Mehdiyev', 'Сафар Мехтиев', '萨法尔·梅赫季耶夫'],
    office: [
      'Chairman of the State Customs Committee of Azerbaijan',
      'Azərbaycan Dövlət Gömrük Komitəsinin sədri',
      'председатель Государственного таможенного комитета Азербайджана',
      '阿塞拜疆国家海关委员会主席',
    ],
    title: 'customs',
  },
  {
    id: 'samir-nasirov',
    area: 'AZE',
    written: ['Samir Nasirov, Director of Statistics Department, Central Bank of Azerbaijan'],
    speaksFor: [],
    names: ['Samir Nasirov', 'Samir Nəsirov', 'Самир Насиров', '萨米尔·纳西罗夫'],
    office: [
      'Director of the Statistics Department, Central Bank of Azerbaijan',
      'Azərbaycan Mərkəzi Bankının Statistika departamentinin direktoru',
      'директор департамента статистики Центрального банка Азербайджана',
      '阿塞拜疆中央银行统计司司长',
    ],
    title: 'director',
  },
  {
    // 'Natiq' and 'Natig' are the same man. The table names him chair of the REAL party in 2026 only; his office here fits both years.
    id: 'natig-jafarli',
    area: 'AZE',
    written: ['Natiq Jafarli, economist, chair of REAL party', 'Natig Jafarli, economist'],
    speaksFor: ['AZ_EXPERT'],
    names: ['Natig Jafarli', 'Natiq Cəfərli', 'Натиг Джафарли', '纳季格·贾法尔利'],
    office: economist,
    title: 'economist',
  },
  {
    id: 'eldaniz-amirov',
    area: 'AZE',
    written: ['Eldaniz Amirov, economist'],
    speaksFor: ['AZ_EXPERT'],
    names: ['Eldaniz Amirov', 'Eldəniz Əmirov', 'Эльданиз Амиров', '埃尔达尼兹·阿米罗夫'],
    office: economist,
    title: 'economist',
  },
  {
    id: 'shahmar-hajiyev',
    area: 'AZE',
    written: ['Shahmar Hajiyev, senior specialist, AIR Center'],
    speaksFor: ['AZ_EXPERT'],
    names: ['Shahmar Hajiyev', 'Şahmar Hacıyev', 'Шахмар Гаджиев', '沙赫马尔·哈吉耶夫'],
    office: [
      'senior specialist, Center of Analysis of International Relations',
      'Beynəlxalq Münasibətlərin Təhlili Mərkəzinin baş mütəxəssisi',
      'главный специалист Центра анализа международных отношений',
      '国际关系分析中心高级专家',
    ],
    title: 'analyst',
  },
]
