import type { Say } from '../say.ts'
import { text } from '../text.ts'

export const pages: Say['pages'] = {
  start: ({ pair }) => text`${{ bold: 'Karvan：每个数字都有出处的贸易数据' }}
直接提问，或点按示例：
/turnover 2025
/rank
/quote 一带一路
未写国家时，默认为${pair}。更多：/help · 语言：/lang`,
  help: ({ bot }) => text`${{ bold: '我能回答什么' }}
数据：/turnover /exports /imports /balance /latest
变化：/growth /record · 位次：/rank /share /compare
原话与事实：/quote /project · 任何问题：/ask
数据出处：/sources /why /cite
本聊天：/subscribe /unsubscribe /lang /settings /privacy /forgetme · 机器人：/start /about /status /help
参数不分先后：/turnover 2025年 土耳其
在群组中请提及 ${bot}，或发送 /turnover${bot}。`,
  countries: ({ countries, most }) => text`${{ bold: `有${countries}个国家的数据` }}
数据最多的是：${most}。
可以问其中任何一个，或任意两个：“2023年自土耳其进口”， /compare 中国 俄罗斯 2025 。也可点按：`,
  about: ({ observations, sources, newest }) => text`${{ bold: '关于 Karvan' }}
共有${observations}个数据，来自${sources}个来源，最新来源日期为${newest}。每个数据都按原样保存，并注明由谁统计、出自何处。
他人公布的数据附有 [n]，即来源链接；Karvan 自行计算的数据用斜体，并列出算式。
来源不一致时如实展示，不作修改。不做预测，也没有任何数字出自语言模型。`,
  privacy: () => text`${{ bold: '保存了您的哪些信息' }}
磁盘上，记在本聊天的编号下：/settings 和 /subscribe 中的选择；问题只保存到回答为止。
群组内：30天内记下哪条消息用哪些数字回答，以便更正送达；待删除的回答记到删除为止。
内存中，至多一天：您最近的三个问题及其用词的理解，用于内联模式、“那出口呢？”和 /why。五分钟：群组的管理员是谁。
此外什么都不保存：没有姓名，没有已回答的消息，日志中也没有这些内容。发送 /forgetme 即可全部删除。`,
  status: ({
    observations,
    sources,
    statements,
    newest,
    version,
  }) => text`${{ bold: `${observations}个数据，来自${sources}个来源` }}
引语和项目事实：${statements}
最新来源：${newest}
数据版本：${version}`,
  language: ({ language }) => text`${{ bold: `语言：${language}` }}
请选择在本聊天中回答所用的语言：`,
}
