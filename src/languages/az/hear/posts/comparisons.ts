import type { ComparisonWord } from '../../../model/hear/post-word.ts'

export const comparisons: Readonly<Record<ComparisonWord, string>> = {
  from: '',
  than: 'nisbətdə, müqayisədə, müqaisədə, nisbətən, nəzərən, qarşı, görə, müqayisə etdikdə, müqayisə edildikdə, ilə tutuşduranda, tutuşdurulanda, müqayisə olunanda, müqayisə edəndə, müqayisə ediləndə, baxanda, baxdıqda, tutuşdurduqda, tutuşdurulduqda, qıyasda, müqayisə etsək, tutuşdursaq, müqayisə etmiş olsaq, ilə müqayisə edəndə, müqayisədə götürsək, ilə tutuşdurduqda, ilə tutuşdursaq',
  'year-ago':
    'ötən ilin eyni ayı~, ötən ilin müvafiq ayı~, ötən ilin analoji ayı~, keçən ilin eyni ayı~, keçən ilin müvafiq ayı~, keçən ilin analoji ayı~, son 1 ildə, son bir ildə, son il ərzində, bir il əvvəl, bir il öncə, bir il əvvəlki~, ötən ilin eyni, keçən ilin eyni, ötən ilə nisbətən, ötən ilin müvafiq, keçən ilin müvafiq, ötən illə müqayisədə, əvvəlki illə müqayisədə, illik müqayisədə, illik əsasda, ilbəil, illik olaraq, illik ifadədə, eyni dövr~, müvafiq dövr~, əvvəlki ilin eyni, əvvəlki ilə, əvvəlki il~, bir il əvvələ, bir il öncəki~, bir öncəki il~, bir öncəki ilə, öncəki il~, öncəki ilə, öncəki ilin eyni dövr~, bir öncəki ilin eyni dövr~, bir il öncəyə, ötən ilki~, keçən ilki~, əvvəlki ilki~, 1 il əvvəl~, 1 il öncə~, keçən illə müqayisədə, keçən ilə nisbətən, əvvəlki ilə nisbətən, ötən ilin eyni dövr~, keçən ilin eyni dövr~, ötən ilin müvafiq dövr~, keçən ilin müvafiq dövr~, ötən ilin analoji dövr~, keçən ilin analoji dövr~, əvvəlki ilin müvafiq dövr~, əvvəlki ilin eyni dövr~, əvvəlki ilin analoji dövr~, bundan əvvəlki il~, əvvəlki ilin müvafiq göstərici~, ötən ilin göstərici~, keçən ilin göstərici~, əvvəlki ilin göstərici~, ötən ilin eyni ay~, keçən ilin eyni ay~, ötən ilin müvafiq ay~, illik müqayisə~, illik artım~, illik azalma~, ötən ilin həmin dövr~, keçən ilin həmin dövr~, ondan əvvəlki il~, bir əvvəlki il~, il öncə~, ötən ilin bu dövr~, ötən ilin bu ay~, ötən ilin bu vaxt~, ötən ilin bu rüb~, keçən ilin bu dövr~, keçən ilin bu ay~, keçən ilin bu vaxt~, ötən il bu vaxt~, ötən il bu dövr~, ötən il həmin dövr~, ötən il eyni dövr~, ötən il həmin vaxt~, keçən il bu vaxt~, keçən il bu dövr~, keçən il həmin dövr~, keçən il eyni dövr~, keçən il həmin vaxt~, ötən ilin həmin rüb~, ötən ilin həmin ay~, keçən ilin həmin ay~, ötən ilin həmin vaxt~, keçən ilin həmin vaxt~, bir il əvvəlin eyni dövr~, bir il əvvəlin müvafiq dövr~, bir il əvvəlin analoji dövr~, bir il əvvəlin həmin dövr~, bir il əvvəlin eyni ay~, bir il əvvəlin eyni rüb~, bir il əvvəlin eyni vaxt~, düz bir il əvvəl~, bir il bundan əvvəl~, bir il bundan öncə~, bundan bir il əvvəl~, bundan bir il öncə~, bir il qabaq~, bıldırkı dövr~, bıldırkı~, ötənilki~, keçənilki~, bıldırkı eyni dövr~, ötənilki eyni dövr~, keçənilki eyni dövr~, bıldırla müqayisədə, bıldıra nisbətən',
  'month-ago':
    'bir ay ərzində, son bir ayda, son ay ərzində, əvvəlki ayla müqayisədə, əvvəlki aya nisbətən, bir ay əvvəl~, ötən aya nisbətən, aylıq müqayisədə, əvvəlki ay~, ötən ayla müqayisədə, əvvəlki ayın göstərici~, bir ay öncə~, ötən aydakı~, keçən ayla müqayisədə, keçən aya nisbətən, aybaay, aylıq artım~, aylıq azalma~, bir əvvəlki ay~, aylıq olaraq, aylıq ifadədə, bir ay qabaq~, bir ay bundan əvvəl~, bundan bir ay əvvəl~, ondan əvvəlki ay~, bir öncəki ay~, öncəki ay~, əvvəlki rüb~, öncəki rüb~, bir rüb əvvəl~, bundan əvvəlki rüb~, bir öncəki rüb~, bir əvvəlki rüb~, əvvəlki kvartal~, rüblük müqayisədə, rüblük olaraq, aylıq əsasda, aylıq hesabla, aylıq müqayisə~',
  'same-period':
    'eyni göstərici~, müvafiq göstərici~, analoji göstərici~, eyni ayı~, müvafiq ayı~, analoji ayı~, eyni dövr~, müvafiq dövr~, analoji dövr~, eyni ay~, müvafiq ay~, həmin dövr~, eyni period~, həmin ay~, oxşar dövr~, analoji müddət~, eyni müddət~, eyni vaxt~, həmin vaxt~, müvafiq vaxt~, uyğun dövr~, analoji ay~, eyni rüb~, müvafiq rüb~, eyni zaman~, həmin müddət~, bu dövrü~, müvafiq müddət~, qeyd olunan dövr~, qeyd edilən dövr~, adıçəkilən dövr~, göstərilən dövr~, müqayisə olunan dövr~, müqayisə edilən dövr~, müqayisəli dövr~, bənzər dövr~, paralel dövr~, eyni mərhələ~, eyni vədə~, müvafiq period~, analoji period~, həmin rüb~, analoji rüb~, eyni kvartal~, müvafiq kvartal~, analoji vaxt~, həmin günlər~, eyni günlər~, bu dövrünə, bu dövründə, bu dövrünün, bu vaxtında, bu vaxtına, bu vaxtı ilə, bu aylarında, bu aylarına, bu ayları ilə, bu ayında, bu ayına, bu ayı ilə, bu rübündə, bu rübünə, bu rübü ilə',
  founding:
    'diplomatik əlaqələrin qurul*, diplomatik münasibətlərin qurul*, diplomatik əlaqələr qurul*, diplomatik münasibətlər qurul*, müstəqilliyin ilk illəri~',
  'back-then':
    'onda, onda isə, o vaxt, o vaxtlar, o zaman, o zamanlar, həmin vaxt, həmin zaman, o dövrdə, o il, o ay, o aylarda, o vaxtkı~, onda bu',
  'same-month':
    'eyni ayı~, müvafiq ayı~, analoji ayı~, ötən ilin eyni ayı~, ötən ilin müvafiq ayı~, ötən ilin analoji ayı~, keçən ilin eyni ayı~, keçən ilin müvafiq ayı~, keçən ilin analoji ayı~',
  'by-the-end': 'sonuna, sonunadək, sonuna qədər, sonuna kimi, axırına, axırınadək, axırına qədər, axırına kimi',
  'revised-from': 'əvvəlki hesablamaya görə, ilkin hesablamaya görə, ilkin məlumata görə, əvvəl açıqlanan',
  'level-of': 'səviyyəsi~, nəticəsi~, nəticələri~, yekunu~, yekunları~, həcmi~',
  'in-brackets': 'mötərizə~',
  'whole-year':
    'ilin sonuna qədər, ilin sonunadək, ilin sonuna kimi, il ərzində, bütün il ərzində, bütün il, ilin yekununda, il üzrə, bütövlükdə il, illik, ilin axırına, ilin axırınadək, ilin axırına qədər, ilin axırına kimi, ilin axırında, ilin sonunda, il başa çatanadək, il bitənədək, ili başa vur*, ili yekunlaşdır*, ili bitir*, başa vurulacaq, başa çatacaq, yekunlaşacaq, başa vuracağı~, başa çatacağı~, yekunlaşacağı~, başa vurulacağı~, ilin sonuna',
  'all-of': 'bütün',
  'whole-period':
    'rüb ərzində, rüb üzrə, rübün yekununda, dövr ərzində, bu dövrdə, həmin dövrdə, bu müddətdə, yarımil ərzində',
  'reported-period':
    'bu aylarda, həmin aylarda, bu aylar ərzində, həmin aylar ərzində, hesabat dövr~, hesabat ay~, hesabat rüb~',
  alone: 'təkcə, yalnız, tək',
  exceeds:
    'ötüb, aşıb, keçib, üstələyib, üstələyir, üstələdi, üstələmiş*, ötüb keçib, qabaqlayıb, qabaqlayır, qabaqladı, qabaqlamış*, geridə qoyub, geridə qoyur, geridə qoydu, geridə qoymuş*, arxada qoyub',
  trails: '',
  greater:
    'çox, daha çox, daha da çox, artıq, yüksək, daha yüksək, daha da yüksək, daha da yüksəkdir, böyük, daha böyük, daha böyükdür, daha da böyük, daha da böyükdür',
  smaller: 'az, daha az, daha da az, aşağı, daha aşağı, daha da aşağı, kiçik, daha kiçik, daha kiçikdir',
}
