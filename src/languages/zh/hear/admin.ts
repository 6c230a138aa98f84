import type { HearAdmin } from '../../model/hear/admin.ts'

/** Chinese words of admins' lines. */
export const hearAdmin: HearAdmin = {
  keys: {
    ...{ by: '据, 根据, 统计', source: '来源, 出处, 信源', speaker: '说, 发言人, 讲话人' },
    ...{ teller: '转述, 转述人', at: '', place: '位置', note: '备注, 注', base: '对比, 比较期, 基期' },
    ...{ topic: '主题, 话题', language: '语言', project: '项目', quote: '引语, 引用, 语录', field: '字段' },
    ...{ organisation: '机构, 组织', office: '职务, 职位', short: '简称', publisher: '出版者, 媒体' },
    ...{ title: '标题, 名称', url: '链接, 网址', published: '发布, 发表, 日期', accessed: '访问, 查阅' },
    ...{ licence: '许可, 授权', day: '日', record: '纪录, 创纪录', first: '首次, 第一次' },
    ...{ expected: '预计, 预期', counted: '已统计, 实际', indirect: '转述, 非原话', id: '', excerpt: '摘录' },
    ...{ words: '原话', plain: '时期, 金额, 数值, 国家, 伙伴, 流向, 指标' },
  },
  fields: {
    ...{ opened: '开工, 投产, 启用', builder: '承建, 建设者', households: '家庭, 户', emissions: '排放, 减排' },
    ...{ standing: '地位, 排名', other: '其他' },
  },
  sources: { add: '添加, 新增', edit: '编辑, 修改', merge: '合并', delete: '删除', list: '列表, 查找' },
  into: '到, 至, 并入',
  lists: {
    ...{ sources: '来源, 信源', speakers: '发言人, 人物', organisations: '机构, 组织', projects: '项目' },
    topics: '主题, 话题',
  },
  admins: { list: '列表, 名单, 全部', appoint: '添加, 新增, 任命', dismiss: '删除, 移除, 撤销' },
  languages: { ...{ en: '英语, 英文', az: '阿塞拜疆语', ru: '俄语, 俄文', zh: '中文, 汉语', tr: '土耳其语' } },
  because: '因为, 由于, 原因, 理由',
  since: '因',
  kinds: { statistics: '统计局, 统计机构', statement: '声明, 政府', press: '新闻, 报刊' },
  none: '无, 没有, 清除',
  officeOf: '',
  informs: '报道, 讯, 电',
  measures: '贸易额, 出口, 进口, 顺差, 增长, 占比, 排名',
}
