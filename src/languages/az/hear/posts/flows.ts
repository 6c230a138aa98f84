import type { FlowWord } from '../../../model/hear/post-word.ts'

export const flows: Readonly<Record<FlowWord, string>> = {
  turnover:
    'ikitərəfli dövriyyə~, qarşılıqlı dövriyyə~, ikitərəfli ticarət dövriyyə~, qarşılıqlı ticarət dövriyyə~, ticarət dövriyyə~, dövriyyə~, əmtəə dövriyyə~, əmtəə mübadilə~, mal dövriyyə~, mal mübadilə~, ticarət~, ticarət əlaqə~ həcm~, ticarət həcm~, ticarətin həcm~, ticarətin ümumi həcm~, ikitərəfli ticarət~, qarşılıqlı ticarət~, alqı satqı~, ticarət əməliyyat~, alver~, ticarət mübadilə~, ticarət həcmləri~, ticarətin həcmi~, ticarət dövriyyəsinin həcm~, əmtəə dövriyyəsinin həcm~, dövriyyənin həcm~, ticarət mübadiləsi~, qarşılıqlı ticarət həcm~, ikitərəfli ticarət həcm~, mal dövriyyəsi~, əmtəə dövriyyəsi~, qarşılıqlı əmtəə dövriyyə~, ikitərəfli əmtəə dövriyyə~, qarşılıqlı mal dövriyyə~, ticarət aparıl*, ticarət edib, ticarət edil*, alış veriş~, alqı satqı əməliyyat~, idxal ixrac əməliyyat~, ixrac idxal əməliyyat~, ixrac idxal, idxal ixrac, ixracla idxal birlikdə, idxalla ixrac birlikdə, ixracla idxal birgə, ixrac və idxal birlikdə, idxal və ixrac birlikdə, ixrac və idxal birgə, ixracla idxalın cəmi, ixracla idxalın toplamı, ixracla idxal cəmi, ticari əlaqə~ həcm~, ticarət iqtisadi dövriyyə~, ticarət axın~, ticarət axını~, ticarət axınlarının həcm~, dövriyə~, ticarət dövriyə~, əmtəə pul dövriyyə~',
  exports:
    'məhsul ixracı~, ümumi ixrac~, bütün ixrac~, cəmi ixrac~, ixrac~, eksport~, export~, ixrac etmiş*, ixrac edi*, ixracat~, satıb, satmış*, ixrac olun*, ixrac edil*, ixrac edib, ixrac həcm~, ixracın həcm~, ixracın dəyər~, ixrac əməliyyat~, ixrac dəyər~, mal ixrac~, mal ixracı~, mal göndər*, göndərdiyi mal*, göndərilən mal*, mal sat*, məhsul sat*, əmtəə sat*, məhsul göndər*, mal yolla*, məhsul yolla*, əmtəə yolla*, əmtəə göndər*, yollanan mal*, yolladığı mal*, satıb~, satdığı*, satdıq*, satıblar, ixrac ediblər, ixrac edərək, ixrac etmək, ixrac etməklə, ixrac etdi*, satılan mal*, satdığı mal*, ixrac gəlir~, ixrac tədarük~, göndərişlər~, çatdırdığı mal*, çatdırılan mal*, mal çatdırıl*, məhsul çatdırıl*, mal çatdırıb, məhsul çatdırıb, ixracdan gəlir~, ixracdan əldə edilən gəlir~, ixracdan əldə olunan gəlir~, ixracdan əldə etdiyi gəlir~, ixracdan daxilolma~, ixrac axın~, mal yönəldib, mal çıxarıb, yola saldığı mal*, mal yola salıb, məhsul yola salıb',
  imports:
    'aldığı~, aldığımız~, idxal etdiyi~, məhsul idxalı~, ümumi idxal~, bütün idxal~, cəmi idxal~, idxal~, import~, idxal etmiş*, idxal edi*, idxalat~, alıb, alış~, almış*, idxal olun*, idxal edil*, idxal edib, idxal həcm~, idxalın həcm~, idxalın dəyər~, idxal əməliyyat~, idxal dəyər~, mal idxal~, mal gətir*, gətirdiyi mal*, gətirilən mal*, mal alaraq, mal almaqla, mal alıb~, mal almış*, mal alır*, mal alın*, mal aldı*, məhsul alaraq, məhsul almaqla, məhsul alıb~, məhsul almış*, məhsul alır*, məhsul alın*, məhsul aldı*, əmtəə alaraq, əmtəə almaqla, əmtəə alıb~, əmtəə almış*, əmtəə alır*, əmtəə alın*, əmtəə aldı*, alıb~, aldığı*, alıblar, idxal ediblər, idxal edərək, idxal etməklə, idxal etdi*, məhsul gətir*, əmtəə gətir*, alınan mal*, aldığı mal*, satın alıb~, satın almış*, satın aldı, satın aldığı~, satın alır, satın alınan mal*, mal satın al*, məhsul satın al*, əmtəə satın al*, daxil olan mal*, idxal xərc~, idxala xərclə*, mal qəbul edib, mal əldə edib, məhsul əldə edib',
  balance:
    'xarici ticarət balans~, saldo~, ticarət saldo~, balans~, ticarət balans~, xarici ticarət saldo~, xalis ixrac~',
  surplus:
    'müsbət saldo~, profisit~, müsbət ticarət saldo~, müsbət balans~, müsbət ticarət balans~, xarici ticarət profisit~, ticarət profisit~, ticarət artıqlığı~, müsbət fərq~, müsbət saldosu~, müsbət qalıq~, xarici ticarətdə müsbət saldo~, artıqlıq, aktiv saldo~, aktiv balans~',
  deficit:
    'mənfi saldo~, kəsir~, mənfi ticarət saldo~, mənfi balans~, defisit~, ticarət kəsir~, mənfi ticarət balans~, ticarət balansının kəsir~, xarici ticarət kəsir~, dış ticarət açığı~, mənfi fərq~, mənfi saldosu~, ticarət defisit~, xarici ticarət defisit~, mənfi ticarət balansı~, mənfi qalıq~, mənfidir, passiv saldo~, passiv balans~, ticarət açığı~, kəsri~, ticarət kəsri~, xarici ticarət kəsri~, ticarət balansının kəsri~, xarici ticarət açığı~',
  foreign:
    'xarici ticarət kəsir~, xarici ticarət profisit~, xarici ticarət saldo~, xarici ticarət balans~, xarici ticarət defisit~, xarici ticarətdə müsbət saldo~, dış ticarət açığı~, xarici ticarət~, xarici ticarət dövriyyə~, xarici ticarət əməliyyat~, ümumi ticarət~, ümumi ticarət dövriyyə~, ümumi ixrac~, ümumi idxal~, ümumi dövriyyə~, bütün ixrac~, bütün idxal~, cəmi ixrac~, cəmi idxal~, ümumi xarici ticarət~, dünya ölkələri ilə, bütün ölkələrlə, cəmi dövriyyə~, xarici ticarətin həcm~, ixracın ümumi həcm~, idxalın ümumi həcm~, ümumi ticarət həcm~, dünya ilə, xarici dövlətlərlə, xarici ölkələrlə, bütün dövlətlərlə, ümumi əmtəə dövriyyə~, ümumi idxal həcm~, ümumi ixrac həcm~, xarici ticarət açığı~, xarici ticarət kəsri~',
  'as-a-whole':
    'bütövlükdə, ümumilikdə, xaricə, xaricdən, xarici bazarlara, xarici bazarlardan, xarici ölkələrə, xarici ölkələrdən',
  'bare-balance':
    'saldo~, balans~, müsbət saldo~, mənfi saldo~, profisit~, defisit~, kəsir~, müsbət balans~, mənfi balans~, müsbət qalıq~, mənfi qalıq~, kəsri~, passiv saldo~, aktiv saldo~',
  'not-trade':
    'ticarət sahə~, ticarət sahəsi~, socar trading, avropa iqtisadiyyatı~, avropanın iqtisadiyyatı~, abş valyutası~, amerika valyutası~, ticarət ev~, ticarət sahə~, ticarət sektor~, ticarət müəssisə~, ticarət şəbəkə~, ticarət xidmət~, ticarət gəmi~, ticarət liman~, ticarət bank~, ticarətdə çalışan~, ticarətdə məşğul~, ticarət nümayəndə~, ticarət nümayəndəliyi~, ticarət sənaye palata~, ticarət palata~, ticarət nazir~, ticarət müharibəs*, ticarət müharibələri~, ticarət saziş~, azad ticarət~, sərbəst ticarət~, ticarət iqtisadi, ticari iqtisadi, ticarət siyasət~, ticarət mərkəz~, pərakəndə ticarət~, topdansatış ticarət~, elektron ticarət~, e ticarət~, ümumdünya ticarət təşkilat~, dünya ticarət təşkilat~, ticarət missiya~, ixrac missiya~, ticarət münasibət~, ticarət əlaqələri~, ticarət yol~, daxili ticarət~, daxili dövriyyə~, daxili ticarət dövriyyə~, ixracın təşviq*, ixrac potensial~, ixracat potensial~, ixrac bank~, ixrac rüsum~, idxal rüsum~, ticarət danışıq~, ticarət platforma~, ticarət və sənaye, ticarət və investisiya, ticarət obyekt~, pərakəndə əmtəə dövriyyə~, ixrac və investisiya~, azpromo, iqtisadi ticari, iqtisadi ticarət, pərakəndə ticarət dövriyyə~, topdansatış ticarət dövriyyə~, bakıda ticarət dövriyyəsi~, bakıda dövriyyə~',
  opposite:
    'əks istiqamət~, əks axın~, əks tərəf~, əks tədarük~, əks göndəriş~, qarşı istiqamət~, qarşı axın~, əks istiqamətli, əks istiqamətdəki',
  event:
    'müharibədən əvvəl, müharibədən öncə, müharibəyə qədər, münaqişədən əvvəl, pandemiyadan əvvəl, pandemiyadan öncə, pandemiyaya qədər, sanksiyalardan əvvəl, böhrandan əvvəl, müharibə~, münaqişə~, zəlzələ~',
  talks: 'atəşkəs~, danışıq~, danışıqlar~, mübahisə~, gərginlik~, gərginliy~, görüş~, sammit~, saziş~, razılaşma~',
  pressure: 'tarif~, tariflər~, rüsum~, rüsumlar~, sanksiya~, sanksiyalar~, tələbat~, tələb~',
  filler:
    'nəhayət, faktiki qiymətlərlə, cari qiymətlərlə, faktiki qiymətlərdə, ilk növbədə, birinci növbədə, ilk baxışdan, birincisi, ikincisi, deməli, beləliklə, qısası, əslində, yəni, bir il ərzində, 1 il ərzində',
  shipments:
    'satıb~, satıblar, satış~, göndər*, yollanıb, yollanıl*, yollanmış*, yollanan, yollayıb*, yollamış*, tədarük~, yola sal*, satıl*, çıxarıl*',
  purchases: 'alıb~, alıblar, daxil olub, gətir*, alın*, satınalma~, satın alıb~, satın alın*',
  wares: 'mal və xidmət~, mallar və xidmət~, mal~, məhsul~, əmtəə~, mallar~',
  except: 'başqa, savayı, xaric, istisna olmaqla, çıxmaqla, nəzərə almadan, xaricindəki, kənar, kənarda, kənardakı',
  rest: 'qalan, digər, başqa',
  cause:
    'artması ilə, artımı ilə, azalması ilə, hesabına, sayəsində, fonunda, səbəbindən, səbəbilə, səbəbi ilə, nəticəsində, ucbatından',
  traders: '',
  deals:
    'alıb~, alıb, almış*, alıblar, mal alıb~, mal almış*, mal aldı*, mal alır*, məhsul alıb~, məhsul almış*, məhsul aldı*, məhsul alır*, əmtəə alıb~, əmtəə almış*, əmtəə aldı*, satıb~, satıb, satmış*, satıblar, mal sat*, məhsul sat*, əmtəə sat*, mal göndər*, məhsul göndər*, göndər*, mal yolla*, məhsul yolla*, yollayıb*, yollamış*, ixrac edib, ixrac etmiş*, ixrac edi*, ixrac etdi*, idxal edib, idxal etmiş*, idxal edi*, idxal etdi*, satın alıb~, satın almış*, satın aldı, satın alır, mal satın al*, məhsul satın al*, əmtəə satın al*, mal çatdırıb, məhsul çatdırıb, mal yola salıb, məhsul yola salıb',
}
