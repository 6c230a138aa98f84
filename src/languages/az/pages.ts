import type { Say } from '../say.ts'
import { text } from '../text.ts'

export const pages: Say['pages'] = {
  start: ({ pair }) => text`${{ bold: 'Karvan: ticarət rəqəmləri, hər biri öz mənbəyi ilə' }}
Öz sözlərinizlə soruşun və ya nümunəyə toxunun:
/turnover 2025
/rank
/quote kəmər və yol
Ölkə yazmasanız, bu cütü götürürəm: ${pair}. Ətraflı: /help · dil: /lang`,
  help: ({ bot }) => text`${{ bold: 'Nələrə cavab verirəm' }}
Rəqəmlər: /turnover /exports /imports /balance /latest
Dəyişmə: /growth /record · yer: /rank /share /compare
Sözlər və faktlar: /quote /project · istənilən sual: /ask
Haradan götürülüb: /sources /why /cite
Bu söhbət: /subscribe /unsubscribe /lang /settings /privacy /forgetme · bot: /start /about /status /help
Əmrdən sonra sözlərin sırası sərbəstdir: /turnover 2025 Türkiyə
Qruplarda ${bot} adını çəkin və ya /turnover${bot} yazın.`,
  countries: ({ countries, most }) => text`${{ bold: `${countries} ölkə üzrə rəqəm var` }}
Ən çoxu bunlar üzrədir: ${most}.
Hər hansı biri və ya istənilən ikisi haqqında soruşun: “Türkiyədən idxal 2023”, /compare Çin Rusiya 2025. Və ya birinə toxunun:`,
  about: ({ observations, sources, newest }) => text`${{ bold: 'Karvan haqqında' }}
${sources} mənbədən ${observations} rəqəm, ən yeni mənbə: ${newest}. Hər rəqəm dərc edildiyi kimi saxlanılır: kim hesablayıb və harada yazılıb.
Dərc olunmuş rəqəmin yanında [n] durur: mənbəyə keçid. Karvanın özünün hesabladığı maili şriftlə, düsturu ilə verilir.
Fərqli rəqəm verən mənbələr göstərilir, düzəldilmir. Proqnoz yoxdur, rəqəmləri dil modeli yaratmır.`,
  privacy: () => text`${{ bold: 'Haqqınızda nə saxlanılır' }}
Diskdə, söhbətin nömrəsi altında: /settings və /subscribe ilə seçilənlər və cavab verilənədək sual.
Qrup barədə: 30 gün – hansı mesaja hansı rəqəmlərlə cavab verilib, düzəliş onları tapsın deyə; silinəsi cavablarım – silinənədək.
Yaddaşda, ən çoxu bir gün: son üç sualınız və sözlərinin necə başa düşüldüyü – sətir rejimi, «bəs ixrac?» və /why üçün. Beş dəqiqə: qrupun adminləri.
Başqa heç nə: nə ad, nə cavablanmış mesaj; texniki qeydlərdə bunların heç biri yoxdur. /forgetme hamısını silir.`,
  status: ({
    observations,
    sources,
    statements,
    newest,
    version,
  }) => text`${{ bold: `${sources} mənbədən ${observations} rəqəm` }}
Sitatlar və layihə faktları: ${statements}
Ən yeni mənbə: ${newest}
Məlumatın versiyası: ${version}`,
  language: ({ language }) => text`${{ bold: `Dil: ${language}` }}
Bu söhbətdə cavabların dilini seçin:`,
}
