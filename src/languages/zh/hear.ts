import type { Hear } from '../model/hear.ts'
import { adjectives, cities, letters, placeNames } from './place-names.ts'
import { words } from './words.ts'

const month = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']

/** Chinese vocabulary of questions. Traditional characters are simplified before. */
export const hear: Hear = {
  code: 'zh',
  locale: 'zh',
  called: { english: 'chinese', russian: 'китайск', azerbaijani: 'çin', inAzerbaijani: 'çincə', chinese: '中文|汉语' },
  words,
  places: placeNames,
  cities,
  adjectives,
  letters,
  months: month.map((name, i) => (i === 0 ? `${name}月份, 元月, 元月份` : `${name}月份`)),
  // Numerals are read as numbers, not as words: see segment-chinese.ts.
  numbers: {},
  ordinals: month.map((name, i) => (i === 0 ? `第${name}, 首` : `第${name}`)),
  topics: {
    trade: '贸易额, 贸易往来, 外贸, 贸易, 经贸, 商贸, 双边贸易',
    rank: '贸易伙伴',
    record: '纪录, 记录',
    'belt-and-road': '一带一路, 丝绸之路, 丝路, 带路',
    companies: '中国企业, 企业, 公司, 中资企业, 中企, 投资者',
    renewables: '风电站, 风电场, 风力发电, 可再生能源, 新能源, 绿色能源, 风能, 风电, 太阳能, 清洁能源, 能源',
    cooperation: '合作, 务实合作, 伙伴关系, 关系, 两国关系',
    projects: '项目, 工程',
    prospects: '潜力, 前景, 机遇, 发展空间',
    quality: '质量, 质效',
  },
  products: {
    oil: '石油, 原油, 油品',
    gas: '天然气, 液化气',
    'non-oil': '非石油, 非油气, 非油',
    cars: '中国车, 小车, 新车, 进口车, 二手车, 小汽车, 汽车, 轿车, 车辆, 整车',
    'electric-cars': '电动汽车, 电动车, 新能源汽车, 新能源车',
    cotton: '棉花',
    fruit: '水果, 苹果, 石榴, 柿子',
    nuts: '坚果, 榛子',
    tomatoes: '西红柿, 番茄',
    wine: '葡萄酒, 红酒',
    food: '食品, 农产品, 茶叶, 粮食',
    machinery: '机械, 设备, 机器, 机电产品',
    electronics: '电子产品, 手机, 电脑, 光伏, 电子',
    textiles: '纺织品, 服装, 鞋, 纺织',
    plastics: '塑料, 聚合物, 聚乙烯, 聚丙烯',
    metals: '金属, 钢铁, 钢材, 铝, 铜',
    chemicals: '化工产品, 化肥, 甲醇, 尿素',
    gold: '黄金',
    wheat: '小麦, 谷物',
    containers: '集装箱, 班列',
  },
  offices: {
    ambassador: '大使, 使馆, 大使馆',
    president: '总统, 主席',
    'prime-minister': '总理',
    'minister-economy': '经济部长',
    'minister-trade': '商务部长, 贸易部长',
    'minister-energy': '能源部长',
    minister: '部长',
    customs: '海关关长, 海关署长, 海关主席, 海关委员会主席',
    charge: '临时代办, 代办',
    economist: '经济学家, 专家',
    deputy: '议员, 副总理',
  },
}
