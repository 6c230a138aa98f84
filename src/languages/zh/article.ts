import type { ArticleWords } from '../model/article.ts'

/** /ingest 的用语。 */
export const article: ArticleWords = {
  names: {
    press: '媒体报道（未说明统计来源）',
    statistics: '官方统计（未说明机构）',
  },
  title: '文章',
  page: (page, of) => `第${page}页，共${of}页`,
  nothing: '文中未发现数据、引语或项目信息。',
  inherited: slots => `取自前文：${slots.join('、')}`,
  assumed: slots => `文中没有，为推定：${slots.join('、')}`,
  slots: { flow: '流向', pair: '国家', period: '时期' },
  held: '已有相同文字',
  unread: count => `未读出的含数字句子：${count}`,
  left: count => `还有${count}条放不下。请把其余文字另行发送。`,
  change: row => `第${row}条。请回复改正后的一行，或点按该行复制、修改后发送。`,
  byHand: '请回复这句话所说的内容，或点按该行复制、补充后发送。',
  details: '请回复需要更改的内容，或点按该行复制、修改后发送。',
  buttons: {
    all: '全选',
    none: '全不选',
    publish: count => (count === 0 ? '只发布来源' : `发布${count}条`),
    change: row => `修改第${row}条`,
    byHand: '手动添加',
    add: sentence => `添加第${sentence}句`,
    details: '来源信息',
  },
}
