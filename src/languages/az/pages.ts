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
Əmrdən sonra sözlərin sırası sərbəstdir: /turnover Türkiyə 1-ci rüb 2026
Qruplarda ${bot} adını çəkin və ya /turnover${bot} yazın.`,
  countries: ({ countries, most }) => text`${{ bold: `${countries} ölkə üzrə rəqəm var` }}
Ən çoxu bunlar üzrədir: ${most}.
Hər hansı biri və ya istənilən ikisi haqqında soruşun: “Türkiyədən idxal 2025”, /compare Çin Rusiya 2025. Və ya birinə toxunun:`,
  about: ({ observations, sources, newest }) => text`${{ bold: 'Karvan haqqında' }}
${sources} mənbədən ${observations} rəqəm, ən yeni mənbə: ${newest}. Hər rəqəm dərc edildiyi kimi saxlanılır: kim hesablayıb və harada yazılıb.
Dərc olunmuş rəqəmin yanında [n] durur: mənbəyə keçid. Karvanın özünün hesabladığı maili şriftlə, düsturu ilə verilir.
Fərqli rəqəm verən mənbələr göstərilir, düzəldilmir. Proqnoz yoxdur, rəqəmləri dil modeli yaratmır.`,
  privacy: () => text`${{ bold: 'Haqqınızda nə saxlanılır' }}
Diskdə: bu söhbətin nömrəsi altında seçdiyiniz dil və /subscribe abunəliyiniz; sual isə yalnız cavab verilənədək – nasazlıqda itməsin deyə.
Qrup barədə, 30 gün: hansı mesaja cavabda hansı rəqəmlər deyilib – düzəliş onlara çatsın deyə.
Yaddaşda, ən çoxu bir gün: son sualınız və hansı sözünün necə başa düşüldüyü – «bəs ixrac?» və /why üçün.
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
  settings: ({ language, pair }) => text`${{ bold: 'Bu söhbətin tənzimləmələri' }}
Dil: ${language} · dəyişmək üçün /lang
Ölkə yazmadıqda götürülən cüt: ${pair}`,
  language: ({ language }) => text`${{ bold: `Dil: ${language}` }}
Bu söhbətdə cavabların dilini seçin:`,
}
