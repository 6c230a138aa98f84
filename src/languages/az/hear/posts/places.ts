import type { PlaceWord } from '../../../model/hear/post-word.ts'

export const places: Readonly<Record<PlaceWord, string>> = {
  share:
    'pay~, payına, payı, xüsusi çəki~, çəki~, payına düş*, hissə~, hissəsini, payına düşüb, payına düşür, payına düşmüş*, payını, payının, paya, hərəsinə, hər birinə, yer tutan, yer tutub, yer tutur, yer tutmuş*, yer tutaraq, xüsusi çəkisi~, çəkisi~, nisbət~, hissəsi, bölgü~, bazar payı~, gedib, getmiş*, yollanıb, aid, aiddir, aid olub, məxsus~',
  'of-total': 'ümumi, ümumilikdə',
  partner:
    'tərəfdaş~, ticarət tərəfdaş~, ticari tərəfdaş~, iqtisadi tərəfdaş~, ticarət partnyor~, partnyor~, ticarət tərəfdaşlar~, əsas tərəfdaş~, iqtisadi ticarət tərəfdaş~, ticarət iqtisadi tərəfdaş~, ticarət ortağ~, ticarət ortaq~, tərəf müqabil~, xarici ticarət tərəfdaş~, ticarət etdiyi ölkə~, ticarət apardığı ölkə~, ticarət aparılan ölkə~, ticarət edilən ölkə~',
  'one-of': 'biri, biridir, birinə, sırasında, arasında, onluq*, onluğ*, beşlik*, beşliy*, üçlük*, üçlüy*',
  supplier:
    'təchizatçı~, idxal mənbə~, idxalçı~, ixracatçı~, idxal tərəfdaş~, mal göndərən~, tədarükçü~, satıcı~, idxal ölkəsi~, idxalda əsas ölkə~, idxalatçı~, mal satan~, idxal bazar~, idxalda tərəfdaş~, ən çox idxal edilən ölkə~, əsas mənbə~, ən böyük mənbə~, ən iri mənbə~, başlıca mənbə~, idxal etdiyi ölkə~, mal idxal etdiyi ölkə~, məhsul idxal etdiyi ölkə~, idxal olunan ölkə~, idxal edilən ölkə~, mal aldığı ölkə~, məhsul aldığı ölkə~, mal alınan ölkə~, alış etdiyi ölkə~, ixrac edən ölkə~, mal ixrac edən ölkə~, məhsul ixrac edən ölkə~, mal satan ölkə~, məhsul satan ölkə~, mal göndərən ölkə~',
  market:
    'bazar~, ixrac bazar~, satış bazar~, alıcı~, ixrac istiqamət~, ixrac tərəfdaş~, istehlakçı~, ixrac ölkəsi~, ixracda əsas ölkə~, mal alan~, ixracat bazar~, ixrac edilən ölkə~, alıcısı~, satış bazarı~, ixracda tərəfdaş~, xarici bazar~, ünvanı, ünvanıdır, ünvanları, ünvanlarından, ünvanlar, ünvandır, ünvan olub, ixrac etdiyi ölkə~, mal ixrac etdiyi ölkə~, məhsul ixrac etdiyi ölkə~, ixrac olunan ölkə~, mal satdığı ölkə~, məhsul satdığı ölkə~, mal göndərdiyi ölkə~, məhsul göndərdiyi ölkə~, ixrac yönəltdiyi ölkə~, müştərisi, müştərisidir, müştərisinə, idxal edən ölkə~, mal idxal edən ölkə~, məhsul idxal edən ölkə~, mal alan ölkə~, məhsul alan ölkə~',
  largest:
    'ən böyük, ən iri, ən vacib, əsas, aparıcı, başlıca, lider~, liderlik~, ön sıra~, ən mühüm, bir nömrəli, ən önəmli, öncül, əsas mənbə~, ən böyük mənbə~, ən iri mənbə~, başlıca mənbə~, siyahıya başçılıq, siyahısına başçılıq, başçılıq edir, başçılıq edib, siyahının başında, siyahının başındadır, siyahının zirvəsində, siyahının əvvəlində, zirvədədir, zirvədə, başında dayanır, başında gəlir, başında durur, birincilik~, başçılıq etmiş*, liderdir, lider olub, liderlik edir, öndədir, öndə gedir, başındadır, siyahısının başında, siyahısının zirvəsində, siyahının ön sırasında, liderliyi əlində saxlayır',
  most: 'ən çox, ən çoxu',
  place:
    'nömrəli, yer tutan, yer tutub, yer tutur, yer alıb, yer alır, yer almış*, yer aldı, yer~, pillə~, sıra~, mövqe~, yerdə, yeri, yerdədir, yerdə qərarlaş*, yerdə dayan*, pillədə, pilləyə, sırada, mövqedə, yerə yüksəl*, yerə qalx*, yeri tut*, yerini tut*, yerə çıx*',
  'came-in':
    'gəlir, gəlib, qərarlaşıb, dayanır, dayanıb, başçılıq edir, başçılıq edib, başçılıq etmiş*, liderdir, lider olub, liderlik edir, zirvədədir, öndədir, öndə gedir, başındadır, başında dayanır, başında gəlir, başında durur, siyahının başında, siyahısının başında, siyahının zirvəsində, siyahısının zirvəsində, siyahının əvvəlində, liderliyi əlində saxlayır',
  followed:
    'ondan sonra, onlardan sonra, onun ardınca, ardınca, daha sonra, sonra isə, sonrakı yer~, sonrakı pillə~, növbəti yer~, növbəti pillə~',
  outranked:
    'sonra, geridə qoyaraq, geridə qoyub, geridə qoymuş*, arxada qoyaraq, arxada qoyub, qabaqlayaraq, qabaqlayıb, qabaqlayır, qabaqladı, qabaqlamış*, geridə qoyur, geridə qoydu, ötüb keçib, ötüb, ötüb keçərək, ötərək, üstələyir, üstələdi, üstələmiş*, üstələyərək, üstələyib, önləyərək, önündə, ardınca, arxasınca, qabağında',
  'as-to': '',
  fell: '',
  having: '',
  among: 'arasında, sırasında, içərisində, siyahısında',
  'for-whom': 'xeyrinə, lehinə, xeyrinə deyil, xeyrinə olmayıb, lehinə deyil, üçün',
  record:
    'rekord~, rekord göstərici~, tarixi maksimum~, ən yüksək göstərici~, ən yüksək, rekordu, tarixində ən yüksək, rekordudur, rekord həd~, rekord səviyyə~, tarixi rekord~, tarixi həd~, tarixi səviyyə~, tarixi yüksəkli~, yeni rekord~, ən yüksək həd~, ən yüksək nəticə~, ən yüksək səviyyə~, tarixi zirvə~, tarixi ən yüksək, rekord nəticə~, rekord həcm~, rekorda imza, rekord qır*, zirvə göstərici~, tarixin ən yüksək, pik həd~, tarixdə ən böyük, tarixində ən böyük, tarixin ən böyük, tarix boyu ən yüksək, tarix boyu ən böyük, tarixdə ən yüksək, tarixdə ən yaxşı, tarixində ən yaxşı, tarixin ən yaxşı, pik göstərici~, maksimum göstərici~, ən yüksək həcm~',
  'in-a-row': 'dalbadal, ardıcıl, ardıcıl olaraq, dalbadaldır, arasıkəsilmədən, ardıcıl il~, ard arda, üst üstə',
  average:
    'son illər, son illərdə, son illər ərzində, illər ərzində, orta illik, orta hesabla, gündə, günlük, hər gün, hər ay, illik orta, hər il, ortalama, bir iş gününə, iş gününə, bir iş günündə, gündəlik, günə düşən, gündəlik orta, orta gündəlik',
  past: 'son, keçən, ötən, əvvəlki',
  'same-time': 'həmin ay~, həmin il~, eyni ayda, həmin rüb~',
  nowadays:
    'hazırda, bu gün, ənənəvi olaraq, indi də, hal hazırda, xatırladaq, indi, indi isə, indi artıq, bu günlərdə, artıq indi',
  once: 'əvvəllər, bir vaxtlar, bir zamanlar, nə vaxtsa, vaxtilə, keçmişdə',
  'first-time': 'ilk dəfə, birinci dəfə, ilk dəfədir, ilk dəfə olaraq',
  best: 'ən, ən yüksək, ən böyük, ən sürətli, ən aşağı, ən çox, ən az, ən kəskin, ən zəif, ən güclü, ən pis, ən yaxşı, ilk dəfə, ilk dəfə olaraq, rekord~',
}
