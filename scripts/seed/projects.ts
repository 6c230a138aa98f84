/** The projects in the client's article. */
import { type Project, project } from '../../src/data/model/schema.ts'

/** Keywords are lower-case stems of the names that readers may use, in the four languages. */
export const projects: readonly Project[] = [
  project.parse({
    id: 'khizi-absheron-wind',
    names: {
      en: 'Khizi-Absheron wind farm',
      az: 'Xızı-Abşeron külək elektrik stansiyası',
      ru: 'Хызы-Абшеронская ветряная электростанция',
      zh: '希济-阿布歇隆风电场',
    },
    keywords: [
      ...['khizi', 'khyzy', 'absheron', 'apsheron', 'wind farm', 'wind power', 'wind energy', 'wind plant'],
      ...['xızı', 'xizi', 'abşeron', 'abseron', 'külək', 'kulek'],
      ...['хызы', 'хизи', 'абшерон', 'апшерон', 'ветро', 'ветрян', 'вэс'],
      ...['希济', '希兹', '基兹', '胡泽', '阿布歇隆', '风电', '风力', '风能'],
    ],
  }),
]
