import type { ClauseWord } from '../../../model/hear/post-word.ts'

export const clauses: Readonly<Record<ClauseWord, string>> = {
  respectively: '分别, 分別, 各自, 依次, 分别为, 分别是, 分别达, 分别达到, 各为',
  and: '和, 不仅, 不只是, 不光, 不但, 及, 以及, 并, 且, 与',
  or: '或, 或者, 即',
  while: '而, 同时, 此外, 另外, 与此同时, 但, 不过',
  fiscal: '伊历, 伊朗历, 波斯历, 回历, 第一周, 首周, 财年, 财政年度',
  cumulated: '累计, 累计达, 总计, 合计, 共计',
  together:
    '合计, 共占, 合占, 上述国家, 这些国家, 以上国家, 上述三国, 上述四国, 上述五国, 前三大, 前四大, 前五大, 前十大, 三个国家, 五个国家',
  'year-later':
    '当时, 那时, 几年前, 数年前, 多年前, 年代初, 年代末, 年代中期, 战前, 疫情前, 疫前, 冲突前, 制裁前, 危机前, 疫情之前, 战争前, 战争之前, 一年后, 次年, 翌年, 第二年',
}
