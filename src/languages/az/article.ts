import type { ArticleWords } from '../model/article.ts'

/** /ingest əmrinin sözləri. */
export const article: ArticleWords = {
  names: {
    press: 'nəşrin özü, statistikanın mənbəyi göstərilməyib',
    statistics: 'rəsmi statistika, qurum göstərilməyib',
  },
  title: 'Məqalə',
  page: (page, of) => `${page}/${of} səhifə`,
  nothing: 'Mətndə rəqəm, sitat və ya layihə haqqında məlumat tapılmadı.',
  inherited: slots => `Əvvəlki cümlədən: ${slots.join(', ')}`,
  assumed: slots => `Mətndə yoxdur, ehtimal edilib: ${slots.join(', ')}`,
  slots: { flow: 'axın', pair: 'ölkələr', period: 'dövr' },
  held: 'Artıq var, eyni sözlərlə',
  unread: count => `Oxunmayan rəqəmli cümlələr: ${count}`,
  left: count => `Daha ${count} sətir yerləşmədi. Mətnin qalanını ayrıca göndərin.`,
  change: row =>
    `${row} nömrəli sətir. Düzəldilmiş sətirlə cavab verin, ya da köçürmək üçün sətrə toxunun, dəyişib göndərin.`,
  byHand: 'Cümlədə deyilənlə cavab verin, ya da köçürmək üçün sətrə toxunun, tamamlayıb göndərin.',
  details: 'Dəyişəcək məlumatla cavab verin, ya da köçürmək üçün sətrə toxunun, dəyişib göndərin.',
  buttons: {
    all: 'Hamısı',
    none: 'Heç biri',
    publish: count => (count === 0 ? 'Yalnız mənbəni dərc et' : `Dərc et: ${count}`),
    change: row => `Dəyiş: ${row}`,
    byHand: 'Əl ilə əlavə et',
    add: sentence => `Əlavə et: ${sentence}`,
    details: 'Mənbə məlumatı',
  },
}
