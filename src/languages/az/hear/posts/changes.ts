import type { ChangeWord } from '../../../model/hear/post-word.ts'

export const changes: Readonly<Record<ChangeWord, string>> = {
  pace: 'temp~, artım tempi~, artım sürəti~, azalma tempi~, tempi, sürəti',
  adverb: '',
  up: 'artıbsa, artmışdısa, artmışdırsa, artırdısa, yüksəlibsə, irəliləyib, artmağa davam*, artmaqda davam*, yüksəlməyə davam*, böyüməyə davam*, illik artım~, illik artımı~, artıb, artmış*, artaraq, artım~, artdı, artsa da, artsa belə, qalxsa da, çoxalsa da, genişlənsə də, böyüsə də, böyüsə belə, yüksəlsə də, yüksəlsə belə, arta, çoxala, qalxa, artıraraq, artır*, artacaq, yüksəl*, çoxalıb, çoxalmış*, böyü*, qalxıb, qalxaraq, genişlən*, yuxarı, artıq, artdığını, artdığı, artırıb, artmaqla, artmaqda*, artmaqdadır, artıqdır, yüksəlmə~, böyümə~, genişlənmə~, çoxalma~, çoxaldı, qalxdı, qalxmış*, sıçrayış~, sıçrayıb, yüksəldi, artımla, artımı, artan, yüksələn, irəliləyiş~, artırılıb, canlan*, güclən*, sürətlən*, artım tempi~, artım sürət~, artım dinamika~, artım faiz~, artım göstərici~, artmayıb, artmadı, artmır, artmamış*, artmayacaq, artım dayanıb, artımı dayanıb, artım dayandı, artımı dayandı, artma~, artdırıb, artdırılıb, artırılmış*, çoxaldıb, çoxaltdı, çoxaltmış*, çoxaldılıb, çoxaldılmış*, qaldırıb, qaldırdı, qaldırmış*, qaldırılıb, dirçəl*, tullanıb, irəli gedib, irəli getmiş*, müsbət dinamika~, yüksəlişlə, yüksəlişdədir, yüksəlişdə olub, artmağa başla*, artırmağı bacarıb, artırmağa nail olub, artırmağa müvəffəq olub, çoxalaraq, çoxalmaqla, çoxalan, yüksəlişə nail olub, yüksəlişə nail olmuş*, həcmində artıb, həcmində artmış*, məbləğində artıb, məbləğində artmış*, dəyərində artıb, həcmində artım~, məbləğində artım~, nisbətində artıb, nisbətində artmış*',
  down: 'azalıbsa, azalmışdısa, azalmışdırsa, düşübsə, enibsə, səngiyib, azalmağa davam*, azalmaqda davam*, enməyə davam*, geriləməyə davam*, azalsa, azalsa da, düşsə də, ensə də, geriləsə də, kiçilsə də, azalıb, azala, enə, düşə, geriləyə, əriyib, ərimiş*, azalmış*, azalaraq, azalma~, azaldı, azaldıb, azalır, azalacaq, düşüb, düşmüş*, düşərək, düşdü, geriləyib, geriləmə~, enib, enmiş*, enərək, kiçil*, aşağı, ixtisar~, daralıb, tənəzzül~, azaldığını, azaldığı, azalmaqla, azalmaqda*, azalan, azalmaqdadır, geriləyərək, geriləmiş*, gerilədi, endi, enməklə, enmə~, düşməklə, düşmə~, kiçildi, zəifləyib, zəifləmə~, zəifləmiş*, zəiflədi, azaldılıb, azaldılmış*, daralma~, daralaraq, daralmış*, daraldı, sıxıl*, çöküb, ixtisar olun*, eniş~, azalması~, azalma tempi~, azalma sürət~, geriləmə tempi~, azalmayıb, azalmadı, azalmır, azalmamış*, azalmayacaq, düşməyib, düşmədi, düşmür, enməyib, enmədi, enmir, əskilib, əskilmiş*, əskildi, geri gedib, geriyə gedib, geri getmiş*, qısalıb, qısaldıb, qısaldılıb, çökmüş*, çökdü, düşüş~, endirib, endirdi, endirmiş*, endirilib, endirilmiş*, azaltdı, azaltmış*, azaldıbdır, azaldan, daraldıb, daraltdı, daraltmış*, düşürüb, düşürdü, zəiflədib, zəiflətdi, büzülüb, mənfi dinamika~, azalmağa başla*, kiçildib, kiçiltdi, həcmində azalıb, həcmində azalmış*, məbləğində azalıb, məbləğində azalmış*, dəyərində azalıb, həcmində azalma~, məbləğində azalma~, nisbətində azalıb, nisbətində azalmış*',
  same: 'dəyişməyib, dəyişməz qalıb, eyni səviyyə~, sabit~',
  double: 'iki dəfə, 2 dəfə, ikiqat, iki qat, ikiqat artıb, iki misli, 2 misli',
  triple: 'üç dəfə, 3 dəfə, üçqat, üç qat, üç misli, 3 misli',
  quadruple: 'dörd dəfə, 4 dəfə, dördqat',
  halve: 'yarıya qədər, yarıbayarı',
  more: 'yuxarıdır, çox, çoxdur, artıq, artıqdır, yüksək, yüksəkdir, üstün, daha çox, daha çoxdur, daha artıq, daha yüksək, daha yüksəkdir, daha böyük, daha yuxarı, çoxdu, artıqdı, yüksəkdi',
  less: 'az, azdır, aşağı, aşağıdır, əskik, kiçik, daha az, daha azdır, daha aşağı, daha aşağıdır, daha kiçik, azdı, kiçikdir',
  'span-end': 'yuxarıdır, aşağıdır, çox, çoxdur, az, azdır, artıqdır, azalıb, artıb, azalmış*, artmış*, azaldı, artdı',
  by: '',
  to: '',
  reach:
    'ibarət, ibarətdir, təşkil edib, təşkil etmiş*, təşkil edi*, təşkil etdi, təşkil edən, olub, olmuş*, oldu, çatıb, çatmış*, çatdı, çatır, çatdırıl*, bərabər*, ötüb, ötmüş*, keçib, keçmiş*, aşıb, aşmış*, qeydə alın*, dəyərində, məbləğində, həcmində, yaxınlaş*, idi, dəyişib, təşkil edərək, təşkil etməklə, təşkil edirdi, təşkil edəcək, təşkil etdiyini, olaraq, olmaqla, olduğunu, olmuşdu, olmuşdur, çataraq, çatmaqla, çatdığını, yetişib, yetişdi, yetişmiş*, ötərək, keçərək, keçməklə, aşaraq, qədər yüksəlib, səviyyəsində, səviyyəsinə, səviyyəsindədir, ölçülüb, hesablanıb, qiymətləndirilib, qeydə alınıb, qeydə alınmış*, müəyyən edil*, dəyərindədir, dəyərində olub, məbləğindədir, düşüb, səviyyəsindəyik, səviyyəsindəydi, səviyyəsində olub',
  'rise-of': 'artımı, artması~, azalması~, yüksəliş~, eniş~',
  difference: 'üstünə, fərqlən*, fərq, fərqi*, fərqlə',
  change: 'dəyişiklik~, dəyişmə~, dinamika~, artım tempi~',
  total:
    'ümumi dövriyyə~, cəmi dövriyyə~, ümumi ticarət dövriyyə~, ümumi ticarət~, ümumi əmtəə dövriyyə~, ümumi ticarət həcm~, cəmi, ümumilikdə, yekun, cəm, toplam',
}
