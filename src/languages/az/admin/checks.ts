import type { AdminCheckWords } from '../../model/admin/commands.ts'
import { join, text } from '../../model/voice/text.ts'
import { genitive } from '../voice/suffixes.ts'
import { inSentence, voice } from '../voice/voice.ts'

export const checks: AdminCheckWords = {
  equal: figure => text`Bazada eyni rəqəm var: ${figure}`,
  rounded: figure => text`Bazada eyni rəqəm var, yuvarlaqlaşdırılıb: ${figure}`,
  within: figure => text`Bazadakı rəqəmə uyğundur: ${figure}`,
  differs: (figure, why) => text`Bazadakından fərqlidir: ${figure}${why === undefined ? '' : `; yeni rəqəm: ${why}`}`,
  sumFits: (formula, result, whole) => text`İxrac + idxal: ${formula} = ${result}, uyğundur: ${whole}`,
  sumFails: (formula, result, whole) => text`İxrac + idxal: ${formula} = ${result}, uyğun deyil: ${whole}`,
  growthFits: (now, growth, base, cite) => text`${now}: ${growth} ${cite} ilə uzlaşır; baza: ${base}`,
  growthFails: ({ now, base }, growth, computed, cite) =>
    text`${now}: ${growth} ${cite} ilə uzlaşmır; baza: ${base}, nəticə: ${computed}`,
  shareFits: (share, formula, cite) => text`${share} payı ${cite} uzlaşır: ${formula}`,
  shareFails: (share, formula, computed, cite) => text`${share} payı ${cite} uzlaşmır: ${formula} = ${computed}`,
  cumulated: (longer, shorter) => text`${longer} – tərkibindəki dövrdən azdır: ${shorter}`,
  leap: (size, isMore, figure, period) =>
    isMore
      ? text`${genitive(inSentence(period))} göstəricisindən (${figure}) ${size} çoxdur. Ölçü vahidi düzgündürmü?`
      : text`Bu, ${genitive(inSentence(period))} göstəricisinin (${figure}) cəmi ${size}-idir. Ölçü vahidi düzgündürmü?`,
  whole: whole => text`Tərkibinə daxil olduğu rəqəmdən çoxdur: ${whole}`,
  article: id => text`Bu məqalə artıq bazadadır: ${{ code: id }}`,
  twice: (what, one, other) => `Bu dəyişiklikdə iki dəfə var: ${what}, ${one} və ${other}`,
  impossible: 'Mümkün deyil: yalnız saldo mənfi ola bilər, pay isə 100%-dən çox olmur',
  early: (published, period) => `Mənbənin tarixi (${published}) dövrün sonundan əvvəldir: ${voice.period(period)}`,
  digits: number => `Sitatda ${number} yoxdur`,
  change: (percent, from) => text`İndiki rəqəmə nisbətən ${percent}: ${from}`,
  instead: figure =>
    figure === undefined
      ? text`Bunun üçün başqa rəqəm yoxdur: oxuculara belə deyiləcək`
      : text`Oxucular bunun əvəzinə görəcək: ${figure}`,
  leans: figures => text`Daha hesablana bilməyəcək: ${join(figures, '; ')}`,
}
