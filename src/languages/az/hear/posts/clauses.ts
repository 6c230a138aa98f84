import type { ClauseWord } from '../../../model/hear/post-word.ts'

export const clauses: Readonly<Record<ClauseWord, string>> = {
  respectively: 'müvafiq olaraq, müvafiq surətdə, müvafiq şəkildə, uyğun olaraq, uyğun şəkildə',
  and: 'və, yalnız deyil, isə, həm də, amma, lakin, ancaq',
  or: 'və ya, ya da, ya, yaxud, və yaxud',
  while:
    'olduğu halda, olsa da, olmuşdursa, olubsa, olmuşdusa, idisə, edibsə, edirdisə, etmişdisə, təşkil edibsə, təşkil edirdisə, təşkil etmişdisə, eyni zamanda, həmçinin, bununla yanaşı, halbuki, öz növbəsində, bununla belə',
  fiscal:
    'İran təqvimi~, fərvərdin ay~, ordibeheşt ay~, xordad ay~, şəhrivər ay~, mehr ay~, bəhmən ay~, esfənd ay~, ilk həftəsində, ilk həftədə, maliyyə il~',
  cumulated: 'ümumilikdə, bütövlükdə, cəmi, məcmu',
  together:
    'birlikdə, birgə, bu ölkələr~, həmin ölkələr~, bu dövlətlər~, üç ölkə~, dörd ölkə~, beş ölkə~, on ölkə~, onların hər biri~',
  'year-later':
    'o zaman, o vaxt, o dövrdə, bir müddət əvvəl, bir müddət bundan əvvəl, bir neçə il əvvəl, bir neçə il bundan əvvəl, illərin sonu~, illərin sonlarından, illərin sonlarında, illərin əvvəli~, illərin əvvəllərində, illərin əvvəllərindən, illərin ortaları~, müharibədən əvvəl, müharibədən öncə, müharibəyə qədər, münaqişədən əvvəl, pandemiyadan əvvəl, pandemiyadan öncə, pandemiyaya qədər, sanksiyalardan əvvəl, böhrandan əvvəl, müstəqillik illərində, son onillikdə, bir il sonra, növbəti il, növbəti ildə',
}
