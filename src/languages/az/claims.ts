import type { ClaimWords } from '../model/findings.ts'
import { text } from '../model/voice/text.ts'
import { possessive } from './voice/suffixes.ts'
import { inSentence } from './voice/voice.ts'

const runs = { up: 'ardıcıl artım illəri', down: 'ardıcıl azalma illəri', record: 'ardıcıl rekord illər' }

export const claims: ClaimWords = {
  verdicts: {
    holds: 'bəli',
    rounded: 'təxminən belədir',
    not: 'xeyr',
    contested: 'bazadakı rəqəmlər bunu təsdiq etmir',
    disputed: 'mübahisəlidir',
    open: 'dəqiq demək olmur',
  },
  turned: { holds: 'iddia doğrudur', rounded: 'iddia təxminən doğrudur', not: 'iddia doğru deyil' },
  states: {
    grew: 'artıb',
    fell: 'azalıb',
    same: 'demək olar ki, dəyişməyib',
    more: 'daha çox olub',
    less: 'daha az olub',
    almost: 'bir qədər azdır',
    above: 'bir qədər çoxdur',
    beyond: 'bundan da çox',
    'cut-off': 'son rəqəmlər yuvarlaqlaşdırılmayıb, atılıb',
  },
  untold: 'Dəqiq demək olmur.',
  already: (figure, period) => text`ilk dəfə deyil: ${inSentence(period)} üçün artıq ${figure}`,
  neverBefore: (measure, best, held) =>
    text`bazadakı rəqəmlərə görə ilk dəfədir: əvvəllər ən ${measure === 'place' ? 'yaxşı nəticə' : 'yüksək göstərici'} ${best}, ${held}`,
  fewHeld: held =>
    `“ilk dəfə” demək üçün bazada əvvəlki dövrlərə aid rəqəm azdır${held === '' ? '' : ` (bazada: ${held})`}`,
  run: ({ of, count, isOpen }, years) => `${runs[of]}: ${isOpen ? 'ən azı ' : ''}${count}, ${years}`,
  checked: {
    headline: ({ holds, fails, doubted, total }) => {
      if (total === 0) return 'Burada ticarət haqqında yoxlaya biləcəyim iddia yoxdur'
      if (total === 1 && holds === 1) return 'İddia doğrudur'
      if (total === 1 && doubted === 1) return 'İddia şübhəlidir'
      if (total === 1) return fails === 1 ? 'İddia doğru deyil' : 'İddianı burada təsdiqləmək olmur'
      const of = `${total} iddiadan`
      const wrong = fails === 0 ? '' : `, ${possessive(String(fails))} doğru deyil`
      const unsure = doubted === 0 ? '' : `, ${possessive(String(doubted))} şübhəlidir`
      if (holds > 0) return `${of} ${possessive(String(holds))} doğrudur${wrong}${unsure}`
      if (fails === 0) return `${of} heç birini burada təsdiqləmək olmur${unsure}`
      return `${of} heç biri təsdiqlənmir${fails === total ? '' : wrong}${unsure}`
    },
    checkable: 'Rəqəmi, ölkəsi və dövrü olan cümlələri yoxlayıram: /help check.',
    understated: (count, total) =>
      count === total ? 'Dəyişmə deyiləndən böyükdür' : `, ${possessive(String(count))} az göstərilib`,
    notRead: count => `, daha ${possessive(String(count))} oxunmadı`,
    open: {
      'not-held': 'bazada yoxdur',
      expected: 'gözlənilir, hələ nəticə deyil',
      target: 'hədəfdir, nəticə deyil',
      former: 'keçmişdə nə vaxt olduğu deyilmir',
      'not-over': 'o vaxt dövr hələ bitməmişdi',
      'other-currency': 'bazada başqa valyutadadır',
      untold: 'dəqiq demək olmur',
      flow: 'ixrac, idxal, yoxsa dövriyyə? Bazadakı rəqəm fərqlidir',
      pair: 'hansı ölkə ilə? Bazadakı rəqəm fərqlidir',
      period: 'hansı dövr üçün? Bazadakı rəqəm fərqlidir',
      currency: 'hansı valyutada? Bazadakı rəqəm fərqlidir',
    },
    unread: 'oxunmadı',
    verbatim: 'sözbəsöz',
    nearPlace: 'iki tərəfdaş bir-birinə çox yaxındır: başqa hesablamada yerləri dəyişə bilər',
    near: 'cüzi fərq: ola bilsin, əvvəlki və ya başqa hesablamadır',
    elsewhere: of => text`bu rəqəm başqa göstəriciyə uyğundur: ${of}`,
    inherited: slots => `Mətnin başqa yerindən götürülüb: ${slots}.`,
    assumed: slots => `Göstərilmədiyi üçün nəzərdə tutulub: ${slots}.`,
    dollars: 'ABŞ dolları',
    all: 'Bütün iddialar',
    more: count => `daha ${count}`,
    gone: 'Yazı artıq burada yoxdur. Onu mənə yenidən göndərin.',
  },
}
