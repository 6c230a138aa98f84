import type { NumberWord } from '../../../model/hear/post-word.ts'

export const numbers: Readonly<Record<NumberWord, string>> = {
  percent: 'faiz~, faizdir, faizlik',
  points: 'faiz bəndi~, faiz bənd~, bənd~, bal, punkt~',
  'in-quantity':
    'miqdarca, kəmiyyətcə, həcmcə, çəkicə, kəmiyyət baxımından, miqdar baxımından, həcm baxımından, çəki baxımından, natural ifadədə, fiziki ifadədə, fiziki həcmdə, kəmiyyət ifadəsində, miqdar ifadəsində',
  minus: 'xeyrinə deyil, xeyrinə olmayıb, lehinə deyil, mənfi, minus',
  plus: 'artı, əlavə, üstəgəl, plyus',
  index: 'artım tempi~, artım sürəti~, fiziki həcm indeks~',
  times: 'dəfə~, dəfəyədək, dəfəyə qədər, dəfədən, qat, qatdan, dəfə',
  over: 'bir qədər çox, bir qədər artıq, bir qədər ötüb, bir qədər keçib, bir qədər aşıb, bir az çox, bir az ötüb, az olmayıb, az olmadı, az deyil, artıq, çox, ötüb, ötmüş*, keçib, keçmiş*, aşıb, aşmış*, ötən, aşan, az qala çox, yuxarı, minimum, ən azı, azı, keçərək, ötərək, aşaraq, ötür, aşır, ötdü, keçdi, aşdı, ən azından, keçir, çoxu, çoxunu, artığı, artığını, üstələyib, üstələyərək, həddini keçib, həddini aşıb, həddini ötüb, həddini keçərək, səviyyəsini keçib, səviyyəsini aşıb, səviyyəsini ötüb',
  under:
    'bir qədər az, bir az az, az, aşağı, ən çoxu, maksimum, aşağıdır, çatmayıb, çatmır, çatmadı, ötməyib, ötmədi, keçməyib, keçmədi, keçmir, keçməmiş*, ötməmiş*, aşmamış*, çatmamış*, aşmayıb, aşmadı, aşmır, çox olmayıb, çox olmadı, çox deyil, çox deyildi, artıq olmayıb, artıq deyil, azdır, altında',
  about:
    'təxminən, təqribən, yaxın, qədər, haradasa, təxmini, az qala, demək olar, yaxınlaş*, civarında, civarındadır, ətrafında, təqribi, yaxındır, yaxınlaşıb, qədərdir, bərabərə yaxın',
  'half-of': 'yarım, yarı',
  unit: 'şüşə~, butulka~, qutu~, kisə~, yeşik~, tamaşaçı~, izləyici~, abunəçi~, istifadəçi~, müştəri~, istehlakçı~, ziyarətçi~, sakin~, qaçqın~, seçici~, səhm~, bilet~, bağlama~, sifariş~, söz, gəmi~, reys~, otaq~, ağac~, qoyun~, cüt~, dəst~, nüsxə~, doza, baxış~, xəstə~, kişi, qadın~, uşaq~, şagird~, müəllim~, bəyannamə~, ərizə~, viza~, telefon~, smartfon~, kompüter~, panel~, turbin~, dəqiqə~, saniyə~, qonaq~, işçi~, əməkdaş~, dəfə, zəng~, mənzil~, sistern~, yük maşın~, təyyarə~, iş yeri~, kvadrat~, vatt~, ton~, tona, kq, kiloqram~, km, kilometr~, metr~, barel~, kub~ metr~, kubmetr~, mvt, meqavat~, qvt, kvt, nəfər~, adam~, insan~, ölkə~, şirkət~, firma~, müəssisə~, il, ildir, illik, ay, gün, saat, həftə, turist~, vətəndaş~, sərnişin~, konteyner~, teu, qatar~, vaqon~, avtomobil~, maşın~, ədəd~, baş, hektar~, dərəcə~, ailə~, iş yer~, tələbə~, iclas~, sənəd~, müqavilə~, saziş~, layihə~, adda, növ, bənd~, litr~, deputat~, ştat~, iştirakçı~, tinq~, ting~, dövlət~, region~, məhsul~',
}
