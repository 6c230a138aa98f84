import type { ReferenceWord } from '../../../model/hear/post-word.ts'

export const references: Readonly<Record<ReferenceWord, string>> = {
  it: '这一, 这一数字, 该数字, 其, 这, 此, 该, 规模, 数额, 总额, 总值, 金额',
  'the-country': '我国, 全国, 该国, 本国, 中方, 我们',
  countries: '五国, 地区国家, 区域国家, 个国家, 个国家和地区',
  'that-country': '',
  'with-it': '与该国, 同该国, 和该国, 与之, 与其, 同其',
  'to-it': '对该国, 向该国, 对其',
  'from-it': '自该国, 从该国, 自其',
  both: '双边贸易额, 双边贸易总额, 双边货物贸易额, 两国, 双方, 双边, 两国间, 两国之间, 双边贸易, 中阿双方, 双边进出口, 双边进出口额, 双边进出口总额, 双边贸易规模, 双边贸易总值, 双边经贸额',
  mutual: '之间, 成员国之间, 成员国间, 各国间, 各国之间, 区域内, 内部',
  which: '',
  including: '其中, 包括, 内, 当中, 其中包括, 这其中, 里面',
}
