import type { ClaimWords } from '../model/findings.ts'
import { text } from '../model/text.ts'
import { inSentence } from './voice.ts'

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
    'cut-off': 'son rəqəmlər yuvarlaqlaşdırılmayıb, atılıb',
  },
  untold: 'Dəqiq demək olmur.',
  already: (figure, period) => text`ilk dəfə deyil: ${inSentence(period)} üçün artıq ${figure}`,
  neverBefore: (measure, best, held) =>
    text`bazadakı rəqəmlərə görə ilk dəfədir: əvvəllər ən ${measure === 'place' ? 'yaxşı nəticə' : 'yüksək göstərici'} ${best}, ${held}`,
  fewHeld: held =>
    `“ilk dəfə” demək üçün bazada əvvəlki dövrlərə aid rəqəm azdır${held === '' ? '' : ` (bazada: ${held})`}`,
  run: ({ of, count, isOpen }, years) => `${runs[of]}: ${isOpen ? 'ən azı ' : ''}${count}, ${years}`,
}
