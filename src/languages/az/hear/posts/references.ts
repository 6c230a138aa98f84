import type { ReferenceWord } from '../../../model/hear/post-word.ts'

export const references: Readonly<Record<ReferenceWord, string>> = {
  it: 'bunu, bu fikri, bu fikirləri, bu sözləri, ildəki~, nəticələrinə görə, yekununa görə, yekunlarına görə, nəticəsinə görə, bu, bu rəqəm~, rəqəm~, göstərici~, bu göstərici~, həcm~, həcmi, məbləğ~, o, onun, həmin, ondan, dəyər~, bu məbləğ~, bu həcm~, həmin rəqəm~, həmin göstərici~, müvafiq göstərici~, analoji göstərici~, nəticə~',
  'the-country': 'ölkə~, respublika~, ölkəmiz~, bizim, dövlət~, ölkədən, ölkəyə',
  countries: '',
  'that-country':
    'bu ölkə~, həmin ölkə~, o ölkə~, bu dövlət~, həmin dövlət~, qonşu ölkə~, qonşu dövlət~, qonşusu~, ondan, oradan, buradan, ora, oraya, onlara, onlardan',
  'with-it': 'onunla',
  'to-it': 'ora, oraya',
  'from-it': '',
  both: 'ikitərəfli ticarət~, qarşılıqlı ticarət~, ikitərəfli dövriyyə~, qarşılıqlı dövriyyə~, ikitərəfli ticarət dövriyyə~, qarşılıqlı ticarət dövriyyə~, iki ölkə~, hər iki ölkə~, iki dövlət~, ölkələrimiz~, ölkələr arasında, tərəflər~, qarşılıqlı, ikitərəfli, iki qardaş ölkə~, ölkələrarası, dövlətlərarası, ölkələrimizin, ölkələrimiz arasında, iki dost ölkə~, hər iki tərəf~, tərəflər arasında, iki dövlət arasında, iki respublika~, qarşılıqlı əmtəə dövriyyə~, ikitərəfli əmtəə dövriyyə~, qarşılıqlı mal dövriyyə~, qarşılıqlı ticarət həcm~, ikitərəfli ticarət həcm~',
  mutual:
    'daxili ticarət~, daxili dövriyyə~, daxili ticarət dövriyyə~, arasında, arasındakı, aralarında, aralarındakı, öz aralarında, öz aralarındakı, öz arasında, öz arasındakı, bir biri ilə, daxilində, daxilindəki',
  which: '',
  including:
    'o cümlədən, bundan, onun, bunun, onlardan, həmçinin, o sıradan, bu məbləğin, o sırada, bunlardan, habelə, bunun içərisində',
}
