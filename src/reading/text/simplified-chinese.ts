/** Traditional characters that occur in questions about trade, each before its simplified form. */
const pairs =
  '國国貿贸進进額额長长對对與与從从間间億亿萬万幾几嗎吗麼么為为來来資资數数據据餘余順顺現现還还這这個个後后東东亞亚羅罗義义蘭兰灣湾門门' +
  '韓韩總总錄录歷历創创關关係系協协議议圖图趨趋勢势較较誰谁說说講讲聲声話话點点會会無无風风電电場场項项設设開开業业產产車车氣气烏乌茲兹' +
  '別别薩萨濟济聯联夥伙名名稱称貨货單单夠够過过條条約约領领導导總总統统測测預预報报記记請请謝谢您您嗨嗨問问題题應应該该買买賣卖購购銷销' +
  '輸输運运號号術术類类農农紡纺織织機机械械鋼钢鐵铁銅铜鋁铝礦矿僅仅佔占比比份份額额減减漲涨連连續续創创紀纪覽览變变動动環环價价歐欧盟盟' +
  '烏乌茲兹克克亞亚塞塞拜拜疆疆蘇苏維维裏里緬缅瑪玛邁迈諾诺丹丹馬马爾尔賓宾瑞瑞寧宁麥麦隻只雙双邊边顯显準准確确實实際际區区域域組组織织' +
  '訂订閱阅佈布發发當当時时季季歲岁兩两絲丝綢绸帶带盧卢葉叶門门達达魯鲁頓顿獨独遠远黃黄訊讯錯错誤误從从讓让給给願愿圓圆幣币歐欧鎊镑'

const table = new Map<string, string>()
for (let i = 0; i + 1 < pairs.length; i += 2) table.set(pairs.charAt(i), pairs.charAt(i + 1))

/** The text with the traditional characters we know simplified; everything else stays. */
export function toSimplified(text: string): string {
  let made = ''
  for (const char of text) made += table.get(char) ?? char
  return made
}
