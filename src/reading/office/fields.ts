import type { ProjectFact } from '../../data/shapes.ts'
import { fold } from '../fold.ts'

type Field = ProjectFact['field']

/** What is told of a project, by the words that admins write for it. */
const spelled: readonly (readonly [Field, string])[] = [
  ['opened', 'opened open opening открыт открыта открытие запуск açılış açılıb 开工 投产 启用'],
  ['builder', 'builder built constructor строитель построил построила inşaatçı tikən 承建 建设者'],
  ['households', 'households homes families семьи домохозяйства ailələr evlər 家庭 户'],
  ['emissions', 'emissions co2 выбросы emissiya emissiyalar 排放 减排'],
  ['standing', 'standing place largest место крупнейший yer ən-böyük 地位 排名'],
  ['other', 'other прочее другое digər başqa 其他'],
]
const byWord: ReadonlyMap<string, Field> = new Map(
  spelled.flatMap(([field, words]) => words.split(' ').map(word => [fold(word), field] as const)),
)

/** The field that a word names. */
export const fieldOf = (word: string): Field | undefined => byWord.get(fold(word))
export const fields: readonly Field[] = spelled.map(([field]) => field)
