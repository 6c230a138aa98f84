/** A person in one office, and the titles before a name. */

/** English, Azerbaijani, Russian, Chinese. Foreign names are transliterated in Chinese, as newspapers do. */
export type Worded = readonly [en: string, az: string, ru: string, zh: string]

export interface Person {
  readonly id: string
  /** The country that the person speaks for, if any. */
  readonly area?: string
  /** "Name, role" as in the table; one entry for each spelling. */
  readonly written: readonly string[]
  /** The organisations of the kind 'statement' under which the table lists this person's words. */
  readonly speaksFor: readonly string[]
  readonly names: Worded
  readonly office: Worded
  readonly title: keyof typeof titles
  /** The name after the title, if it is not the full name: President Aliyev. */
  readonly called?: Worded
}

/** Titles before the name. */
export const titles = {
  ambassador: ['Ambassador', 'səfir', 'посол', '大使'],
  president: ['President', 'Prezident', 'президент', '总统'],
  vicePresident: ['Vice President', 'vitse-prezident', 'вице-президент', '副总统'],
  primeMinister: ['Prime Minister', 'Baş nazir', 'премьер-министр', '总理'],
  deputyPrimeMinister: ['Deputy Prime Minister', 'Baş nazirin müavini', 'вице-премьер', '副总理'],
  firstDeputyPrimeMinister: [
    'First Deputy Prime Minister',
    'Baş nazirin birinci müavini',
    'первый вице-премьер',
    '第一副总理',
  ],
  minister: ['Minister', 'nazir', 'министр', '部长'],
  deputyMinister: ['Deputy Minister', 'nazir müavini', 'заместитель министра', '副部长'],
  chargeDAffaires: ["Chargé d'affaires", 'müvəqqəti işlər vəkili', 'временный поверенный', '临时代办'],
  tradeRepresentative: ['Trade Representative', 'ticarət nümayəndəsi', 'торговый представитель', '商务代表'],
  customs: ['customs chief', 'gömrük rəhbəri', 'глава таможни', '海关负责人'],
  chair: ['Speaker', 'sədr', 'председатель', '主席'],
  assistant: ['presidential assistant', 'Prezidentin köməkçisi', 'помощник президента', '总统助理'],
  spokesman: ['spokesman', 'sözçü', 'представитель', '发言人'],
  member: ['MP', 'deputat', 'депутат', '议员'],
  economist: ['economist', 'iqtisadçı', 'экономист', '经济学家'],
  analyst: ['analyst', 'təhlilçi', 'аналитик', '分析人士'],
  director: ['director', 'direktor', 'директор', '司长'],
  instituteDirector: ['director', 'direktor', 'директор', '所长'],
  secretary: ['Secretary General', 'baş katib', 'генеральный секретарь', '秘书长'],
} as const
