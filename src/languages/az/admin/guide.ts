import type { GuideWords } from '../../model/admin/guide.ts'

export const guide: GuideWords = {
  title: (step, of) => `Əlavə · addım ${step}/${of} · hələ saxlanılmayıb`,
  ask: {
    flow: 'Nə əlavə olunur? Seçin və ya bütöv sətri birdən göndərin.',
    partner: 'Hansı ölkə ilə? Seçin və ya başqasını yazın.',
    period: 'Hansı dövr üçün? Seçin və ya yazın: 2026-02, 2025-Q3, yanvar–oktyabr 2025, 2025.',
    amount: 'Nə qədər? Məsələn: 395,1 mln, 4,87 mlrd, +30,2% və ya 3-cü yer.',
    measure: 'Bu faiz artımdır, yoxsa pay?',
    by: 'Kim hesablayıb? Seçin, adını və ya ID-sini yazın.',
    source:
      'Harada dərc olunub? Ən yenilərindən birini seçin və ya axtarış sözləri yazın. Yeni mənbə əvvəlcə belə əlavə olunur: /source add.',
    excerpt: 'Mənbədə bunu bildirən sözləri göndərin. Həmin ədəd onların içində olmalıdır.',
  },
  flows: { X: 'ixrac', M: 'idxal', T: 'dövriyyə', B: 'saldo' },
  measures: { growth: 'artım', share: 'pay' },
  example: 'Bütöv sətir belə olur:',
  stale: 'Bu addım artıq bitib. Ən yeni mesajda davam edin və ya /add ilə yenidən başlayın.',
  how: '/add addım-addım soruşur. Bütöv sətir də olar, hissələrin sırası sərbəstdir:',
  kinds: ['Rəqəm', 'Artım', 'Sitat'],
  lines: [
    '/add dövriyyə Çin 2026-02 395,1 mln hesablayan AZ_SCC mənbə report-2026-03-20 "395,1 milyon dollara çatıb"',
    '/add ixrac Çin 2026-01 +10,1% hesablayan AZ_SCC mənbə report-2026-03-20 "10,1% artıb"',
    '/add sitat lu-mei mövzu ticarət dil az mənbə report-2026-03-20 "Ticarət rekorda çatıb."',
  ],
  names: 'Adlar: /add speaker, /add organisation, /add project. Mənbələr: /source add. ID-lər: /list.',
}
