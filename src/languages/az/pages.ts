import type { Say } from '../model/say.ts'
import { text } from '../model/voice/text.ts'

export const pages: Say['pages'] = {
  start: ({ pair }) => text`${{ bold: 'Karvan: ticarət rəqəmləri, hər biri öz mənbəyi ilə' }}
Ölkə yazmasanız, bu cütü götürürəm: ${pair}. Ətraflı: /help · dil: /lang
Mənə post yönləndirin, hansı rəqəmlərinin doğru olduğunu deyim.
Öz sözlərinizlə soruşun və ya sualı seçin:`,
  help: ({ bot }) => text`${{ bold: 'Nələrə cavab verirəm' }}. Öz sözlərinizlə və ya əmrlə soruşun:
Əmrdən sonra sözlərin sırası sərbəstdir: /turnover 2025 Türkiyə
Qruplarda ${bot} adını çəkin və ya /turnover${bot} yazın.`,
  countries: ({ countries, most }) => text`${{ bold: `${countries} ölkə üzrə rəqəm var` }}
Ən çoxu bunlar üzrədir: ${most}.
Hər hansı biri və ya istənilən ikisi haqqında soruşun: “Türkiyədən idxal 2023”, /compare Çin Rusiya 2025. Və ya birinə toxunun:`,
  about: ({ observations, sources, newest }) => text`${{ bold: 'Karvan haqqında' }}
${sources} mənbədən ${observations} rəqəm, ən yeni mənbə: ${newest}. Hər rəqəm dərc edildiyi kimi saxlanılır: kim hesablayıb və harada yazılıb.
Dərc olunmuş rəqəmin yanında [n] var: mənbəyə keçid. Karvanın özünün hesabladığı maili şriftlə, düsturu ilə verilir.
Fərqli rəqəm verən mənbələr göstərilir, düzəldilmir. Proqnoz yoxdur, rəqəmləri dil modeli yaratmır.`,
  terms: () => text`${{ bold: 'Sözlərin mənası' }}
Dövriyyə = ixrac + idxal. Saldo = ixrac − idxal; idxal çoxdursa, bu, kəsirdir.
Artım = dövr ÷ əvvəlki ilin eyni ayları − 1. Pay = tərəfdaşla ticarət ÷ hamısı ilə ticarət. Yer həcmə görə tərəfdaşların sırasındadır.
FOB ixracatçının sərhədindəki qiymətdir, CIF isə daşınma və sığorta xərcləri ilədir. Rəsmi statistika ixracı FOB, idxalı CIF qiyməti ilə hesablayır.
Ona görə iki tərəfin məlumatı heç vaxt üst-üstə düşmür: /why.
Yalnız mallar, cari ABŞ dolları ilə: xidmətlər və ayrı-ayrı mallar yoxdur, inflyasiya çıxılmır.
Rəqəmi kim və necə hesablayıb: /sources.`,
  privacy: () => text`${{ bold: 'Haqqınızda nə saxlanılır' }}
Diskdə, bu söhbətin nömrəsi altında:
· seçimləri (/settings, /subscribe) və gözlədiyi rəqəmlər
· sualınız – cavab verilənədək
· kütləvi göndəriş – hamıya çatanadək *
· hansı mesajda hansı rəqəmlər və sual var, düzəlişi kim alıb – 40 günədək (şəxsidə 7); kanallarda son yazılar
· silinəcək cavablarım; kanalı kimin qoşduğu
Qısa müddətə:
· bir gün: suallarınız və onların necə başa düşüldüyü – inline rejimi, “bəs ixrac?” və /why üçün
· beş dəqiqə: qrupun adminləri *
· yeniləri gələnədək: mesajların nömrələri – redaktələr və hədlər üçün *
Məlumatı aparanlar barədə əlavə olaraq:
· dəyişikliklərin ilkin görünüşü: bir gün, təsdiq gözləyəndə 30 gün
· kütləvi göndərişləri: 30 gün *
· jurnal: kim nəyi dəyişib – həmişəlik *
Başqa heç nə: nə ad, nə cavablanmış mesaj. Sayğaclar və texniki qeydlər heç kimin adını çəkmir.
/forgetme * olanlardan başqa hamısını silir: onların müddəti özü bitir, sizə isə daha heç nə göndərilmir. Jurnal qalır ki, hər rəqəmi kimin daxil etdiyi bilinsin. Ehtiyat nüsxələr daha uzun qala bilər.`,
  status: held => text`${{ bold: `${held.sources} mənbədən ${held.observations} rəqəm` }}
Sitatlar və layihə faktları: ${held.statements}
Ən yeni mənbə: ${held.newest}
Məlumatın versiyası: ${held.version}`,
  language: ({ language }) => text`${{ bold: `Dil: ${language}` }}
Bu söhbətdə cavabların dilini seçin:`,
}
