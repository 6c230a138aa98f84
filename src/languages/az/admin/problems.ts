import type { Malformed } from '../../../answers/model/admin-problem.ts'
import type { AdminProblemWords, AdminWords, Unknown } from '../../model/admin/words.ts'
import { join, text } from '../../model/voice/text.ts'

const things: Record<Unknown, string> = {
  'unknown-source': 'mənbə',
  'unknown-organisation': 'qurum',
  'unknown-speaker': 'şəxs',
  'unknown-project': 'layihə',
  'unknown-id': 'rəqəm və ya sitat',
}
const malformed: Record<Malformed, { readonly what: string; readonly try: string }> = {
  'not-a-period': { what: 'dövr', try: '2025, 2026-02, 2025-Q3 və ya 2025-01/2025-10' },
  'not-an-amount': { what: 'məbləğ', try: '395.1m, 4.87bn, +30.2% və ya 4-cü' },
  'not-a-person': { what: 'şəxsin ID-si', try: '123456789 kimi ədəd' },
  'not-a-url': { what: 'ünvan', try: 'https:// ilə başlayan ünvan' },
  'not-a-day': { what: 'tarix', try: '2026-03-13, 2026-03 və ya 2026' },
  'not-a-service': { what: 'xidmət', try: 'imf, wits, comtrade, comext və ya census' },
  'not-a-version': { what: 'versiya', try: '/log siyahısından bir nömrə; son dəyişiklik üçün təkcə /undo' },
}

export const wrongs: AdminProblemWords = {
  unknownWord: (heard, nearest) =>
    nearest === undefined
      ? text`Burada “${heard}” sözünü başa düşmədim. Uzun sözləri dırnağa alın və ya bu sözü çıxarın.`
      : text`Burada “${heard}” sözünü başa düşmədim. Bəlkə, ${nearest}?`,
  unknown: (what, heard, nearest) =>
    nearest.length === 0
      ? text`Bazada belə ${things[what]} yoxdur: “${heard}”.`
      : text`Bazada belə ${things[what]} yoxdur: “${heard}”. Bəlkə: ${join(
          nearest.map(id => [{ code: id }]),
          ', ',
        )}.`,
  whereIds: text`Cavabın altında “Mənbələr”, sonra “Sübut” düyməsinə toxunun: ID oradadır.`,
  enterNew: list =>
    text`Bazada olanlar: ${list}. Yenisini daxil etmək üçün bu sətirdə çatmayanı cavab olaraq yazın və ya sətrə toxunub köçürün:`,
  not: (what, heard) => text`“${heard}” – ${malformed[what].what} deyil. Belə yazın: ${malformed[what].try}.`,
  twice: (part, heard) => text`İki dəfə yazılıb: ${part}. İkincisi “${heard}” idi. Bir dəfə yazın.`,
  withdrawn: id =>
    text`${{ code: id }} geri götürülüb. Səbəbi: ${{ code: `/history ${id}` }}. Yenidən daxil etmək üçün: /add.`,
  fixedTopics: topics =>
    text`Mövzuların siyahısı sabitdir: ${topics.join(', ')}. Sitatda onlardan birini yazın, məsələn: topic trade.`,
  sourcesDiffer: (one, other) =>
    text`Mənbələr eyni rəqəmi fərqli verir: ${{ code: one }} və ${{ code: other }}. Səhv olanı /retract ilə geri götürün, sonra birləşdirin.`,
  officialSource: id =>
    text`${{ code: id }} rəsmi statistika cədvəlidir, onu /update yeniləyir. O nə birləşdirilir, nə də silinir.`,
  nameHeld: id => text`Bu artıq bazadadır: ${{ code: id }}.`,
  sameAsHeld: id => text`Heç nə dəyişmir: ${{ code: id }} bazada elə bu cürdür.`,
  'nothing-to-undo': text`Ləğv ediləsi dəyişikliyiniz yoxdur. Edilənlər: /log.`,
  'nothing-to-redo': text`Təkrar ediləsi heç nə yoxdur. Edilənlər: /log.`,
  changedSince: version =>
    text`Eyni məlumat sonradan ${version} nömrəli versiyada dəyişib. Əvvəlcə onu ləğv edin və ya /log əmrinə baxın.`,
  notYours: version => text`${version} nömrəli versiya başqasınındır. Onu müəllifi və ya sahib ləğv edə bilər.`,
  seeded: version =>
    text`${version} nömrəli versiya ilkin məlumatlardır, bütövlükdə ləğv edilmir. Onun ayrıca rəqəmini /edit və ya /retract ilə dəyişin.`,
  'is-owner': text`Bu şəxs sahibdir. Sahiblər burada deyil, botun tənzimləmələrində yazılır.`,
  'owners-only': text`Bunu yalnız sahiblər edir. Onlardan birinə müraciət edin: /admins list`,
  cannotSave: {
    full: text`Saxlamaq mümkün olmadı: botun diski doludur. Heç nə dəyişmədi; sonra yenidən cəhd edin.`,
    failed: text`Saxlamaq mümkün olmadı: bot indi məlumatlarını yaza bilmir. Heç nə dəyişmədi; sonra yenidən cəhd edin.`,
  },
  'not-queued': text`Təsdiq gözləyənlər arasında belə dəyişiklik yoxdur. Gözləyənlər: /queue.`,
  'own-change': text`Bu, sizin öz dəyişikliyinizdir: onu başqa admin təsdiq etməlidir.`,
  'no-reply': text`Bu əmri aid olduğu fayla və ya mətnə cavab olaraq göndərin.`,
  tooLong: most => text`Sətir ${most} işarədən, yaxud ondakı sitat 1.000 işarədən uzundur. Qısaldıb yenidən göndərin.`,
  file: {
    'too-large': () => text`Fayl çox böyükdür: ən çoxu 20 MB. Hissələrlə göndərin.`,
    'not-utf8': () => text`Fayl UTF-8 deyil. Onu “CSV UTF-8” kimi saxlayıb yenidən göndərin.`,
    'not-csv': heard =>
      text`Bu CSV oxunmur${heard === undefined ? '' : ` (“${heard}”)`}. Dırnaqları və ayırıcıları yoxlayıb yenidən göndərin.`,
    'not-xlsx': () =>
      text`Bu Excel faylını oxuya bilmirəm. Onu .xlsx və ya “CSV UTF-8” kimi saxlayıb yenidən göndərin.`,
    picture: () =>
      text`Şəkildəki cədvəli oxuya bilmirəm. Cədvəli fayl kimi (.xlsx və ya .csv) göndərin, başlığına /import yazın.`,
    'not-json': heard =>
      text`Bu JSON oxunmur${heard === undefined ? '' : ` (“${heard}”)`}. Onu /backup hazırladığı kimi göndərin.`,
    'no-columns': heard =>
      text`Sütunlar çatmır${heard === undefined ? '' : `: ${heard}`}. Onların adları birinci sətirdə olmalıdır.`,
    empty: () => text`Fayl boşdur. Onu sütunları və sətirləri ilə göndərin.`,
    'no-rows': () => text`Faylda sütun adları var, altında isə heç bir sətir yoxdur. Heç nə dəyişməyəcək.`,
    'pdf-or-html': () =>
      text`Bu, cədvəl deyil, PDF və ya veb-səhifədir. Cədvəli .xlsx və ya “CSV UTF-8” kimi saxlayıb göndərin.`,
    'mixed-decimals': heard =>
      text`Bəzi ədədlərdə onluq vergül, digərlərində nöqtə var${heard === undefined ? '' : ` (${heard})`}. Hamısını nöqtə ilə yazın, minlikləri ayırmayın.`,
    protected: () =>
      text`Excel faylı parolla qorunur. Parolu götürün və ya “CSV UTF-8” kimi saxlayıb yenidən göndərin.`,
    gone: () => text`Faylı daha yükləmək olmur. Yenidən göndərin.`,
    'other-schema': heard =>
      text`Bu ehtiyat nüsxədə məlumatın forması başqadır${heard === undefined ? '' : ` (${heard})`}. Onu hazırlayan Karvan buraxılışı ilə bərpa edin.`,
  },
  page: {
    'private-address': text`Bu ünvan açıq internetdə deyil. Mətnin özünü göndərin.`,
    'too-large': text`Səhifə 2 MB-dan böyükdür. Mətnin özünü göndərin.`,
    'not-text': text`Səhifə mətn deyil. Mətnin özünü göndərin.`,
    'no-answer': text`Səhifə açılmır. Sonra yenidən yoxlayın və ya mətnin özünü göndərin.`,
    'too-slow': text`Səhifə 10 saniyə ərzində cavab vermədi. Sonra yenidən yoxlayın və ya mətnin özünü göndərin.`,
    paywalled: text`Məqalə abunəçilər üçündür, səhifədə yalnız onun əvvəli var. Mətnin özünü göndərin.`,
    empty: text`Səhifədə məqalə yoxdur: ola bilsin, onu yalnız brauzer göstərir. Mətnin özünü göndərin.`,
  },
  excerptNotFound: heard => text`Göndərilən mətndə “${heard}” yoxdur. Sözləri olduğu kimi köçürün.`,
  numberNotInExcerpt: number =>
    text`Sitatda ${number} rəqəmi yoxdur. Rəqəmin olduğu sözləri gətirin və ya yerini göstərin: at “cədvəl 2”.`,
  refused: sentence => text`${sentence}`,
}

export const refusals: AdminWords['refusals'] = {
  'no-such-source': () => 'Göstərilən mənbə bazada yoxdur. Əvvəlcə onu əlavə edin: /source add.',
  'no-such-organisation': () => 'Hesablayan qurum bazada yoxdur. AZ_SCC kimi ID yazın.',
  'no-such-speaker': () => 'Bu şəxs bazada yoxdur. lu-mei kimi ID yazın.',
  'no-such-project': () => 'Bu layihə bazada yoxdur. Layihələr: /project.',
  'no-such-id': at => `“${at}” adı altında heç nə yoxdur.`,
  'no-citation': () => 'Mənbədəki sözlər və ya yer göstərilməyib. Sitat əlavə edin.',
  duplicate: () => 'Bu artıq bazadadır. Bazada olan /edit ilə dəyişdirilir.',
  'bad-period': () => 'Dövr uyğun gəlmir. Artımın bazası daha əvvəlki və eyni uzunluqda dövr olmalıdır.',
  'old-currency': () => 'Yalnız indiki valyutalar saxlanılır. Bu valyuta artıq işlədilmir, sovet rublu kimi.',
  'bad-unit': () => 'Vahid uyğun gəlmir. Dəyər pulla, artım və pay faizlə, yer tam ədədlə yazılır.',
  future: () => 'Bu dövr və ya mənbənin günü hələ gəlməyib. Tarixə baxın.',
  bidi: () => 'Mətndə görünməyən idarəedici işarələr var. Onu yenidən yazın.',
  'wrong-version': () => 'Başqası sizi qabaqladı. Yenidən göndərin.',
  'in-use': at => `“${at}” hələ istifadə olunur, ona görə qalır. Əvvəlcə ona istinad edənləri geri götürün.`,
  'no-person': at => `${at} – Telegramın öz ID-sidir. Şəxsin ID-sini göndərin.`,
  'changed-since': (_, later) => `Eyni məlumat sonradan ${later} nömrəli versiyada dəyişib. Əvvəlcə onu ləğv edin.`,
  'no-such-edit': at => `${at} nömrəli versiya yoxdur. Hamısı: /log.`,
}

export const rejected: AdminWords['rejected'] = {
  columns: 'sütunlar az və ya çoxdur',
  number: 'ədəd deyil',
  percent: 'faizdir: ədədi “%” işarəsi olmadan, PT vahidi və 0 vuruğu ilə yazın',
  comma: 'ədəddə vergül var: onluq kəsri nöqtə ilə yazın, minlikləri ayırmayın',
  period: 'dövr deyil',
  area: 'ölkə deyil',
  twice: 'faylda iki dəfə var',
  word: 'bu sütunun sözü deyil',
  address: 'veb ünvanı deyil',
  empty: 'xana boşdur',
}
