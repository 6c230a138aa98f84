import type { Hear } from '../../../model/hear/hear.ts'

/** Names of places in Chinese that ICU does not have. */
export const placeNames: Hear['places'] = {
  ARE: '阿联酋',
  AZE: '阿塞拜疆共和国, 阿国, 阿方, 亚塞拜然, 阿塞, asaibaijiang',
  BIH: '波黑, 波斯尼亚',
  BLR: '白俄, 白罗斯',
  BRN: '文莱达鲁萨兰国',
  CAF: '中非',
  CHN: '中华人民共和国, 中方, 大陆, 内地, 中国大陆, zhongguo, duihua',
  CIV: '象牙海岸',
  COD: '刚果金, 刚果民主共和国, 刚果',
  COG: '刚果布, 刚果共和国',
  CZE: '捷克共和国',
  DEU: '联邦德国, 德意志',
  GBR: '大不列颠, 联合王国, 英格兰, 不列颠',
  GEO: '乔治亚, 格国',
  HKG: '香港, 中国香港, 香港特别行政区',
  IDN: '印尼',
  IRN: '伊朗伊斯兰共和国',
  ITA: '意国',
  KAZ: '哈萨克, 哈国',
  KGZ: '吉尔吉斯, 吉国',
  KOR: '南韩, 大韩民国, 南朝鲜',
  LAO: '寮国',
  MAC: '澳门, 中国澳门, 澳门特别行政区',
  NZL: '纽西兰',
  PRK: '北韩, 朝鲜民主主义人民共和国, 北朝鲜',
  PSE: '巴勒斯坦',
  RUS: '俄国, 老毛子, 毛子, 俄罗斯联邦, 俄联邦, 俄方, eluosi',
  SAU: '沙特, 沙特阿拉伯王国, 沙乌地阿拉伯',
  SGP: '星加坡',
  TJK: '塔吉克, 塔国',
  TKM: '土库曼, 土库曼尼斯坦',
  TUR: '土国, 土方, 土尔其, tuerqi',
  TWN: '中国台湾, 台湾省, 台湾地区',
  UZB: '乌兹别克, 乌国',
  USA: '美利坚, 美利坚合众国, 美方',
  ZAF: '南非共和国',
  WLD: '各国, 全部国家, 世界, 全球, 全世界, 世界各国, 所有国家, 世界其他国家',
  EU27: '欧盟, 欧洲联盟, 欧洲, 欧盟国家, 欧盟成员国, 欧盟27国, 欧盟各国',
  EU28: '欧盟28国, 欧盟二十八国',
  CIS: '独联体, 独立国家联合体, 独联体国家, 独联体成员国, 独联体各国',
  OTS: '突厥国家组织, 突厥议会, 突厥委员会, 突厥国家组织成员国, 突厥国家组织国家, 突厥语国家组织, 突厥语国家合作委员会, 突厥国家组织各国',
  CASIA5: '中亚, 中亚五国, 中亚国家, 中亚地区, 中亚各国, 中亚诸国',
  AFR: '非洲, 非洲国家, 非洲各国',
  SCO: '上合组织, 上海合作组织, 上合, 上合组织国家, 上合组织成员国, 上合国家, 上合组织各国',
  BRICS: '金砖国家, 金砖, 金砖五国, 金砖成员国, 金砖各国',
  TURKIC5: '突厥国家, 突厥语国家, 突厥世界, 突厥各国, 突厥语系国家, 突厥语族国家, 突厥五国',
  ASEAN: '东盟, 东协, 东协十国, 东南亚国家联盟, 东南亚, 东盟国家, 东盟十国, 东盟成员国, 东南亚国家, 东盟各国',
  RCEP: 'rcep, rcep成员国, rcep其他成员国, 其他rcep成员国, rcep国家, rcep贸易伙伴, rcep伙伴, 区域全面经济伙伴关系协定, 区域全面经济伙伴关系协定成员国, 《区域全面经济伙伴关系协定》成员国, 《区域全面经济伙伴关系协定》其他成员国, 区域全面经济伙伴关系协定其他成员国',
  GUAM: '古阿姆, 古阿姆集团, 古阿姆成员国, 古阿姆国家',
  BRI: '一带一路, 一带一路国家, 一带一路各国, 一带一路沿线国家, 一带一路沿线, 一带一路共建国家, 一带一路伙伴国, 一带一路伙伴国家, 共建一带一路国家, 共建一带一路各国, 共建一带一路伙伴国家',
  EZONE: '欧元区, 欧元区国家, 欧元区各国',
  EFTA: '欧洲自由贸易联盟, 欧自联',
  NORDIC: '北欧, 北欧国家, 北欧五国, 北欧各国',
  SCAND: '斯堪的纳维亚, 斯堪的纳维亚国家',
  BALTIC: '波罗的海国家, 波罗的海三国, 波海三国, 波罗的海各国',
  BENELUX: '比荷卢, 比荷卢三国',
  V4: '维谢格拉德集团, 维谢格拉德四国',
  EAEU: '欧亚经济联盟, 欧亚联盟, 欧亚经济联盟国家, 欧亚经济联盟成员国, 欧亚经济联盟各国, 欧亚联盟国家, 欧亚联盟各国',
  SCAUC: '南高加索, 外高加索, 南高加索国家, 南高加索三国, 南高加索地区, 外高加索三国, 南高加索各国',
  ECO: '经济合作组织',
  G7: '七国集团, 七国集团国家, 西方七国, g7',
  G20: '二十国集团, 二十国集团国家, g20',
  OECD: '经合组织, 经合组织国家, 经济合作与发展组织, oecd, 经合组织各国',
  OPEC: '欧佩克, 石油输出国组织, 欧佩克国家, opec, 欧佩克各国',
  OPECP: 'opecplus',
  D8: '发展中八国集团, d8',
  OIC: '伊斯兰合作组织, 伊斯兰国家, 穆斯林国家, 伊斯兰世界, 伊斯兰各国',
  NATO: '北约, 北约国家, 北约各国',
  MEAST: '中东, 中东国家, 中东地区, 中东各国',
  GCC: '海湾国家, 海合会, 海合会国家, 海湾合作委员会, 波斯湾国家, 海湾地区, 海湾六国, 海湾各国, 海合会各国',
  ARAB: '阿拉伯国家, 阿盟, 阿拉伯联盟, 阿拉伯国家联盟, 阿拉伯世界, 阿拉伯各国',
  ASIA: '亚洲, 亚洲国家, 亚洲各国',
  NAMER: '北美, 北美国家, 北美洲',
  LATAM: '拉美, 拉丁美洲, 拉美国家, 拉丁美洲国家, 南美, 南美洲, 南美国家, 拉美各国',
  MERCO: '南方共同市场, 南共市',
  BALKAN: '巴尔干, 巴尔干国家, 巴尔干地区, 巴尔干各国',
  EEUR: '东欧, 东欧国家, 中东欧, 中欧国家, 东欧各国, 中东欧国家',
  EASIA: '东亚, 东亚国家, 南亚, 南亚国家, 东北亚',
  MENA: '中东和北非, 中东北非',
  WEST: '西方国家, 西欧, 西方, 西方各国',
  ANT: '荷属安的列斯, 荷属安的列斯群岛',
  CSK: '捷克斯洛伐克',
  SCG: '塞尔维亚和黑山, 塞黑',
  SUN: '苏联, 蘇聯',
  YUG: '南斯拉夫, 前南斯拉夫',
}

/** Cities, and regions of countries, by country. Their own figures are not held. */
export const cities: Hear['cities'] = `
AFG 喀布尔; AGO 罗安达; ALB 地拉那; ARE 迪拜, 阿布扎比, 沙迦; ARG 布宜诺斯艾利斯; ARM 埃里温; ATG 圣约翰;
AUS 堪培拉, 悉尼, 墨尔本; AUT 维也纳; AZE 巴库, 苏姆盖特; BDI 布琼布拉; BEL 安特卫普; BEN 科托努; BFA 瓦加杜古;
BGD 达卡; BGR 索非亚; BHR 麦纳麦; BHS 拿骚; BIH 萨拉热窝; BLR 明斯克; BOL 拉巴斯; BRA 巴西利亚, 圣保罗, 里约热内卢;
BRB 布里奇敦; BRN 斯里巴加湾; BTN 廷布; BWA 哈博罗内; CAF 班吉; CAN 渥太华, 多伦多, 温哥华, 蒙特利尔;
CHE 伯尔尼, 苏黎世, 日内瓦, 巴塞尔; CHL 瓦尔帕莱索;
CHN 北京, 上海, 深圳, 广州, 义乌, 重庆, 天津, 宁波, 青岛, 杭州, 武汉, 成都, 南京, 厦门, 苏州, 哈尔滨, 乌鲁木齐, 新疆, 广东, 浙江, 连云港, 西安;
CIV 阿比让; CMR 雅温得; COD 金沙萨; COG 布拉柴维尔; COL 波哥大; COM 莫罗尼; CPV 普拉亚; CRI 圣何塞; CUB 哈瓦那;
CYP 尼科西亚; CZE 布拉格; DEU 柏林, 汉堡, 慕尼黑, 法兰克福; DNK 哥本哈根; DOM 圣多明各; DZA 阿尔及尔; ECU 基多;
EGY 开罗, 亚历山大港; ERI 阿斯马拉; ESP 马德里, 巴塞罗那, 巴伦西亚; EST 塔林; ETH 亚的斯亚贝巴; FIN 赫尔辛基;
FJI 苏瓦; FRA 巴黎, 马赛, 里昂; FSM 帕利基尔; GAB 利伯维尔; GBR 伦敦, 爱丁堡, 曼彻斯特, 苏格兰, 威尔士, 北爱尔兰; GEO 第比利斯, 巴统;
GHA 阿克拉; GIN 科纳克里; GMB 班珠尔; GNQ 马拉博; GRC 雅典, 比雷埃夫斯; GTM 危地马拉城; GUY 乔治敦;
HND 特古西加尔巴; HRV 萨格勒布; HTI 太子港; HUN 布达佩斯; IDN 雅加达; IND 新德里, 孟买, 加尔各答; IRL 都柏林;
IRN 德黑兰, 大不里士; IRQ 巴格达, 巴士拉; ISL 雷克雅未克; ISR 特拉维夫, 耶路撒冷, 海法;
ITA 罗马, 米兰, 都灵, 热那亚, 那不勒斯, 威尼斯; JAM 金斯敦; JOR 安曼; JPN 东京, 大阪, 横滨, 名古屋;
KAZ 阿斯塔纳, 努尔苏丹, 阿拉木图, 阿克套; KEN 内罗毕, 蒙巴萨; KGZ 比什凯克; KHM 金边; KIR 塔拉瓦;
KOR 首尔, 汉城, 釜山, 仁川; KWT 科威特城; LAO 万象市; LBN 贝鲁特; LBR 蒙罗维亚; LBY 的黎波里, 班加西; LCA 卡斯特里;
LIE 瓦杜兹; LKA 科伦坡; LSO 马塞卢; LTU 维尔纽斯; LVA 里加; MAR 拉巴特, 卡萨布兰卡; MDA 基希讷乌; MDG 塔那那利佛;
MEX 墨西哥城; MHL 马朱罗; MKD 斯科普里; MLI 巴马科; MLT 瓦莱塔; MMR 仰光, 内比都; MNE 波德戈里察; MNG 乌兰巴托;
MOZ 马普托; MRT 努瓦克肖特; MUS 路易港; MWI 利隆圭; MYS 吉隆坡; NAM 温得和克; NER 尼亚美; NGA 阿布贾, 拉各斯;
NIC 马那瓜; NLD 阿姆斯特丹, 鹿特丹, 海牙; NOR 奥斯陆; NPL 加德满都; NZL 惠灵顿, 奥克兰; OMN 马斯喀特;
PAK 伊斯兰堡, 卡拉奇, 拉合尔; PAN 巴拿马城; PER 利马; PHL 马尼拉; PNG 莫尔兹比港; POL 华沙, 格但斯克, 克拉科夫;
PRK 平壤; PRT 里斯本; PRY 亚松森; PSE 拉马拉, 加沙; QAT 多哈; ROU 布加勒斯特, 康斯坦察;
RUS 莫斯科, 圣彼得堡, 海参崴, 符拉迪沃斯托克, 喀山, 新西伯利亚, 叶卡捷琳堡; RWA 基加利; SAU 利雅得, 吉达;
SDN 喀土穆; SEN 达喀尔; SLB 霍尼亚拉; SLE 弗里敦; SLV 圣萨尔瓦多; SOM 摩加迪沙; SRB 贝尔格莱德; SSD 朱巴;
SUR 帕拉马里博; SVK 布拉迪斯拉发; SVN 卢布尔雅那; SWE 斯德哥尔摩, 哥德堡; SWZ 姆巴巴内; SYR 大马士革, 阿勒颇;
TCD 恩贾梅纳; TGO 洛美; THA 曼谷; TJK 杜尚别; TKM 阿什哈巴德, 土库曼巴希; TLS 帝力; TON 努库阿洛法; TTO 西班牙港;
TUN 突尼斯市; TUR 安卡拉, 伊斯坦布尔, 伊兹密尔, 梅尔辛; TWN 台北, 高雄; TZA 多多马, 达累斯萨拉姆; UGA 坎帕拉;
UKR 基辅, 敖德萨, 哈尔科夫; URY 蒙得维的亚; USA 华盛顿, 纽约, 洛杉矶, 芝加哥, 休斯敦, 旧金山;
UZB 塔什干, 撒马尔罕, 布哈拉; VEN 加拉加斯; VNM 河内, 胡志明市, 西贡, 海防市; VUT 维拉港; WSM 阿皮亚; YEM 萨那;
ZAF 比勒陀利亚, 约翰内斯堡, 开普敦, 德班; ZMB 卢萨卡; ZWE 哈拉雷`

/** Peoples. */
export const adjectives: Hear['adjectives'] = {
  CHN: '中国人',
  AZE: '阿塞拜疆人',
  TUR: '土耳其人',
  RUS: '俄罗斯人, 俄国人',
}

/** One-character names. */
export const letters: Readonly<Record<string, string>> = {
  中: 'CHN',
  华: 'CHN',
  阿: 'AZE',
  俄: 'RUS',
  土: 'TUR',
  美: 'USA',
  日: 'JPN',
  韩: 'KOR',
  印: 'IND',
  德: 'DEU',
  法: 'FRA',
  英: 'GBR',
  意: 'ITA',
  哈: 'KAZ',
  乌: 'UZB',
  格: 'GEO',
  伊: 'IRN',
  欧: 'EU27',
  非: 'AFR',
  塞: 'SRB',
  蒙: 'MNG',
  吉: 'KGZ',
  塔: 'TJK',
  越: 'VNM',
  泰: 'THA',
  荷: 'NLD',
  澳: 'AUS',
}

/** In pairs with these, a character is of another place, or only there of one: 俄乌 are Russia and Ukraine, 中拉 China and Latin America. */
export const letterPairs = { 乌: { area: 'UKR', beside: '俄美欧英德法' }, 拉: { area: 'LATAM', beside: '中' } }

/** Short names of several countries: 巴 is Pakistan, Brazil or Panama. */
export const initials =
  '巴白沙埃亚土塞印蒙伊乌格阿吉塔哈摩葡希匈波捷保罗斯瑞挪芬丹比奥爱孟缅柬老新马菲加墨智秘哥古委厄坦肯尼赞津安莫科卡叙黎约以突利苏刚喀克立拉爱冰玻乍毛'
