import type { Say } from '../model/say.ts'
import { text } from '../model/voice/text.ts'

export const pages: Say['pages'] = {
  start: ({ pair }) => text`${{ bold: 'Karvan：每个数字都有出处的贸易数据' }}
未写国家时，默认为${pair}。更多：/help · 语言：/lang
把帖子转发给我，我会逐条核对其中的数字。
直接提问，或点按一个问题：`,
  help: ({ bot }) => text`${{ bold: '我能回答什么' }}。直接提问，或使用命令：
参数不分先后：/turnover 2025年 土耳其
在群组中请提及 ${bot}，或发送 /turnover${bot}。`,
  countries: ({ countries, most }) => text`${{ bold: `有${countries}个国家的数据` }}
数据最多的是：${most}。
可以问其中任何一个，或任意两个：“2023年自土耳其进口额”， /compare 中国 俄罗斯 2025 。也可点按：`,
  about: ({ observations, sources, newest }) => text`${{ bold: '关于 Karvan' }}
共有${observations}项数据，来自${sources}个来源，最新来源日期为${newest}。每项数据都按原样保存，并注明由谁统计、出自何处。
他人公布的数据附有 [n]，即来源链接；Karvan测算的数据用斜体，并列出算式。
来源不一致时如实展示，不作修改。不做预测，也没有任何数字出自语言模型。`,
  terms: () => text`${{ bold: '术语说明' }}
贸易额＝出口＋进口。贸易差额＝出口−进口；进口较大时为逆差。
增长率＝本期÷上年同期−1。比重＝与该伙伴的贸易÷与所有伙伴的贸易。排名：按金额在所有伙伴中的位次。
FOB（离岸价）：出口方口岸的价格。CIF（到岸价）：另含运费和保险费。官方统计的出口按FOB、进口按CIF计价。
因此双方数据从不一致，差多少见 /why。
仅含货物，按现价美元：不含服务，不分商品，未剔除价格因素。
数据由谁统计、如何统计：/sources。`,
  privacy: () => text`${{ bold: '保存了您的哪些信息' }}
磁盘上，记在本聊天的编号下：
· 本聊天的选择（/settings、/subscribe）和等待的数据
· 您的问题：到回答为止
· 正在群发的消息：到全部送达为止 *
· 最多40天（私聊7天；频道为最近的帖子）：哪条消息含有哪些数字和哪个问题，谁收到了更正
· 待删除的回答；由谁设置了频道
短期保存：
· 一天：您的问题及其理解，用于内联模式、“那出口呢？”和 /why
· 五分钟：群组的管理员是谁 *
· 到有新的为止：消息编号，用于编辑和限速 *
对维护数据的人，另有：
· 修改预览：一天；等待批准时30天
· 群发过的内容：30天 *
· 操作日志：谁改了什么，永久保存 *
此外什么都不保存：没有姓名，没有已回答的消息；统计和运行日志不涉及任何人。
/forgetme 删除除 * 以外的全部：带 * 的会自行到期，也不再向您发送任何内容。操作日志保留，以便看出每个数字由谁录入。备份可能保存更久。`,
  status: held => text`${{ bold: `${held.observations}项数据，来自${held.sources}个来源` }}
引语和项目事实：${held.statements}
最新来源：${held.newest}
数据版本：${held.version}`,
  language: ({ language }) => text`${{ bold: `语言：${language}` }}
请选择在本聊天中回答所用的语言：`,
}
