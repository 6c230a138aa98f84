import { type Characters, type Grammar, set } from '../../model/hear/grammar.ts'

/** Traditional characters of questions about trade, each before its simplified form. */
const variants =
  '國国貿贸進进額额長长對对與与從从間间億亿萬万幾几嗎吗麼么為为來来資资數数據据餘余順顺現现還还這这個个後后東东亞亚羅罗義义蘭兰灣湾門门' +
  '韓韩總总錄录歷历創创關关係系協协議议圖图趨趋勢势較较誰谁說说講讲聲声話话點点會会無无風风電电場场項项設设開开業业產产車车氣气烏乌茲兹' +
  '別别薩萨濟济聯联夥伙名名稱称貨货單单夠够過过條条約约領领導导總总統统測测預预報报記记請请謝谢您您嗨嗨問问題题應应該该買买賣卖購购銷销' +
  '輸输運运號号術术類类農农紡纺織织機机械械鋼钢鐵铁銅铜鋁铝礦矿僅仅佔占比比份份額额減减漲涨連连續续創创紀纪覽览變变動动環环價价歐欧盟盟' +
  '烏乌茲兹克克亞亚塞塞拜拜疆疆蘇苏維维裏里緬缅瑪玛邁迈諾诺丹丹馬马爾尔賓宾瑞瑞寧宁麥麦隻只雙双邊边顯显準准確确實实際际區区域域組组織织' +
  '訂订閱阅佈布發发當当時时季季歲岁兩两絲丝綢绸帶带盧卢葉叶門门達达魯鲁頓顿獨独遠远黃黄訊讯錯错誤误從从讓让給给願愿圓圆幣币歐欧鎊镑華华並并處处計计滿满網网財财務务園园費费銀银經经衛卫轉转員员齊齐舉举規规廠厂傳传優优護护將将聽听認认識识'

const characters: Characters = {
  variants,
  digits: { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  powers: { 十: 10, 百: 100, 千: 1000 },
  // 出口去年 is 出口 + 去年.
  firm: set('去年 今年 其中'),
  leads: {
    ...{ 对: 'to', 向: 'to', 往: 'to', 自: 'from', 从: 'from', 由: 'from' },
    ...{ 与: 'with', 和: 'with', 同: 'with', 跟: 'with', 输: 'to', 销: 'to' },
  },
  counts: ['三国', '四国', '五国', '方'],
}

/** A name with a dot is also called by the part after it: 伊利哈姆·阿利耶夫, 阿利耶夫. A short one by surname and title: 鲁大使. */
function called(name: string, office: string | undefined): readonly string[] {
  const parts = name.split('·')
  const last = parts.at(-1) ?? ''
  const titles = /^\p{Script=Han}{2,3}$/u.test(name) ? (office?.match(/(大使|副部长|署长|代办)$/g) ?? []) : []
  return [
    parts.join(''),
    ...(parts.length > 1 && last.length >= 3 ? [last] : []),
    ...titles.map(title => `${name.charAt(0)}${title}`),
  ]
}

export const grammar: Grammar = {
  letters: /\p{Script=Han}/u,
  botName: { names: ['卡尔万'], word: '商队' },
  adpositions: 'both',
  isHeadFinal: true,
  sharedNames: { 刚果: ['COD', 'COG'] },
  characters,
  called,
  fractions: [
    [/三分之二/, '66.7'],
    [/四分之三/, '75'],
    [/三分之一/, '33.3'],
    [/四分之一/, '25'],
    [/五分之一/, '20'],
    [/十分之一/, '10'],
    [/一半/, '50'],
  ],
  multiples: [
    [/翻两倍|翻三倍|增至三倍/, 3],
    [/翻两番/, 4],
    [/翻了?一[番倍]/, 2],
  ],
  rewrites: [
    [/(?<=\p{Script=Han}{2})、(?=\p{Script=Han}{2})/gu, ','],
    [/欧佩克 ?\+/g, ' opecplus '],
    // The mark of a button's label is no comma of a list: 增长 · 进口.
    [/ · (?=\p{Script=Han})/gu, ' : '],
  ],
  classes: {
    via: '经, 经由, 途经, 通过',
    domestic: '国内',
    'long-time': /^(?:世|世纪)$/,
    according: '据, 根据, 按, 按照, 依据, 依',
    'of-count': '海关, 海关总署, 统计, 统计局, 官方, 方面, 总署',
    // Places.
    'flow-verb': '出口, 进口, 买, 买了, 采购, 卖',
    towards: '对',
    'its-own': '本国',
    at: '在',
    'with-partner': '与, 同, 跟',
    genitive: '的',
    'lead-end': '*方面, *领域, *中, *上',
    'total-trade': '外贸*, 对外贸易*, 出口总*, 进口总*, 进出口总*, 一共*, 总共*',
    lacking: '没有, 无, 没',
    'trailing-bound': '以上, 以下, 左右, 上下, 以内, 之内, 有余, 开外',
    'is-not': /(?:(?<!是)不是|不[和与跟]|不要|没问|不问|不想要|不想看|不需要)$/,
    'posted-to': '驻',
    // Amounts and ranks.
    tenths: '成',
    'and-more': '多, 余',
    'vague-count': '数, 几',
    'times-unit': '倍',
    'percent-of': '百分之',
    plus: '正',
    minus: '负',
    tonne: '吨*',
    'ordinal-prefix': '第',
    counter: '个',
    big: '大, 强',
    'question-particle': '吗, 么, 吧',
    copula: '是',
    'up-to': '到, 至',
    slower: '放缓*',
    denial: '不是',
    'any-money': '元, 块',
    project: /项目|^(?:电站|发电站|发电厂|工厂)$/,
    solar: '*太阳*',
    // Times.
    'period-filler': '份, 的, 度',
    'after-year': '之后, 过后',
    'before-and-after': '前后',
    'part-of-year': '初, 年初, 底, 末, 年底, 年末',
    through: '截至, 截止, 截止到, 截至到',
    'earlier-than': '以前, 之前, 前',
    'years-since': '年来, 年后',
    'since-before': '自*, 从*',
    'against-year': /^[比较跟与和同].*年$/,
    'against-last-year': /^[比较跟与和同].*[去上]年$/,
    'a-year-ago': '一年前',
    'not-against': '与',
    'year-sign': '年',
    spring: '春季, 春天',
    summer: '夏季, 夏天',
    autumn: '秋季, 秋天',
    winter: '冬季, 冬天',
    'half-a-year': '半年',
    'half-alone': '半年',
    today: '今天',
    yesterday: '昨天',
    'years-ahead': '年后',
    'ahead-behind': '后, 以后, 之后',
    'with-whom': '和谁, 跟谁, 与谁, 同谁, 和哪些国家, 与哪些国家, 跟哪些国家',
    'behind-it': '之后, 以后',
    included: '包括, 包含, 连同, 算上, 加上, 含, 包括在内',
    'half-of': '一半, 三分之一',
    region: '邻国, 邻居, 周边, 高加索, 地区',
    publisher: '国际货币基金组织, 货币基金组织',
    fresh: '多新, 新不新, 更新的, 更新到, 更新过, 上次更新, 最近更新, 最近一次更新, 最后更新, 过时',
    'adds-up': '加, 加上, 相加, 加起来, 求和, 合起来',
    'sum-them':
      /^(?:请|那|那么|把|帮我)*(?:它们|这些|这两个|两个|两者|两项|都|全部)*(?:加起来|相加|求和|加总|合计|总和|一共|总共|加在一起|合起来)(?:是)?(?:多少|一下|呢|吧|吗)*$/,
    'compare-them': /^那?么?(?:(?:比较|对比|比)(?:一下|一比|比)?|(?:哪个|谁)更?[多大高少])[呢吧吗]*$/,
    'vice-versa':
      /^(?:那|那么|如果)*(?:(?:他们|它们|他|它|对方)(?:卖给|对|给|向)(?:我们|我国|咱们)(?:出口)?|反过来|倒过来|反之|反向|对调|调换)(?:看|说|呢|怎么样|如何|吗)*$/,
    'no-trade': '零, 没有, 没, 无, 不, 从未, 从不',
    defining:
      '怎么算, 怎么算的, 如何计算, 怎么计算, 怎么计算的, 怎么得出, 算法, 什么意思, 是什么意思, 什么是, 是什么, 什么叫, 叫什么, 含义, 定义, 啥意思',
    term: '公式, 计算公式, 离岸价, 到岸价',
    'both-flows': '进出口',
    ratio: '比例, 比率, 比值, 之比',
    'year-by-digits': /^[〇零一二][〇零一二三四五六七八九]$/,
    // Claims.
    'change-noun': '增速, 增长率, 增幅',
    less: '*少*, *低*',
    halved: /腰斩|减半/,
    negation: '没, 没有, 未, 不, 并未, 并没有',
    rhetorical: /难道|不是.*[吗么]/,
    'negative-asking': /没有?[^,，]*[吗么]/,
    'no-count': '一, 首',
    // Intents.
    customs: '海关*',
    'the-bot': '你, 你们, 您, 机器人',
    able: '能, 能够, 会, 懂, 可以, 知道, 提供, 帮, 帮我',
    'asking-particle': '吗, 么, 呢',
    done: '了',
    several: '哪些, 主要',
    'of-countries': '*国家*',
    'of-month': '*个月*',
    'no-name': '的, 对, 向, 从, 自, 与, 和, 同, 跟, 在, 年, 月, 日',
    'except-behind': '以外, 之外, 除外, 不算在内, 不计在内, 不计入, 不包括在内, 排除在外',
    'except-end': '外',
    // Days, levels and decades.
    day: '昨天, 昨日, 前天, 明天',
    week: '周, 星期, 礼拜, 周末',
    weekday: /^(?:周|星期|礼拜)[一二三四五六日天]$/,
    daily: '每天, 每日, 每周',
    added: '加上, 再加上, 合计, 总和, 加起来, 一共, 总共',
    many: '几',
    'how-many-times': '几次, 多少次',
    'last-time': '最后, 最后一次, 上一次, 上次',
    'passing-level': '进入, 跌破, 降至, 跻身',
    century: '*世纪',
    'decade-sign': '年代',
    'before-christ-leads': '*公元前',
    'how-many-partners': '有多少, 多少, 多少个, 几, 几个, 有几个',
    'partners-or-countries': '国家*, 伙伴*',
    comparative: '高于, 低于',
    'last-place': '最后, 排在最后, 倒数第一, 最后一名, 末位',
    remaining: '还差, 还剩',
    'each-year': '每年, 历年, 每年的',
    pace: '加快, 加速, 放缓, 减速',
    'real-terms': '实际',
    entering: '进入*, 跻身, 新进',
    'any-time': '经常, 常常, 有过, 曾经, 从未, 从来, 一直, 总是, 每年都, 每年',
    'other-measure': '服务, 人均, 中位数, 每天, 每日, 日均, 率',
    'before-or-after': '前, 之前, 以前, 后, 之后, 以后, 以来, 期间',
    'by-measure': '按, 按照',
    dependence: '依赖, 依赖度, 依赖程度, 依存度',
    worst: '最差, 最差的, 最惨, 最糟',
    'their-deal': '买了, 卖了, 买, 卖, 购买, 购买了, 出售, 出售了',
    overtaking: '超过, 超越, 赶超, 反超',
    'ahead-of': '领先, 前面, 之前, 排在, 排在前面',
    'which-partners': '哪些*',
  },
}
