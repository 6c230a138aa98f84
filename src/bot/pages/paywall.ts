/** Pages without the article that they announce: behind a subscription, or filled in by a browser. */

/** A text that ends at a paywall has a paragraph or two; one that is declared as paid may have a few. */
const teaser = 900
const longTeaser = 1500
/** Nothing shorter is an article. */
const shortest = 40
/** A page that asks for a browser has little else to say. */
const notice = 400

const subscribeWords = [
  /subscribers?[- ]only|(?:only|exclusive|available) (?:for|to) (?:paying |premium )?(?:subscribers|members)|already a subscriber/i,
  /(?:subscribe|sign in|log in|register) (?:now )?to (?:continue|keep|read|unlock|access|view|see)|continue reading (?:this article )?with/i,
  /to (?:read|see|view|access|unlock) (?:the |this )?(?:full|whole|entire|complete|rest of (?:the|this)) [^.]{0,40}(?:sign|log) (?:in|up)|(?:create|register for) (?:a|your) free account to/i,
  /(?:только|доступ\p{L}*|доступен|полный текст)[^.]{0,40} (?:для подписчиков|подписчикам|по подписке)|оформ\p{L}+ подписку|подпишитесь, чтобы/iu,
  /чтобы (?:про)?читать[^.]{0,40}(?:подпи|войдите|зарегистр)|материал[^.]{0,20}по подписке/iu,
  /abunəçilər üçün|abunə olun|davamını oxumaq üçün|tam mətni? oxumaq üçün/iu,
  /(?:订阅|付费|登录|登入|注册|开通会员|訂閱)[^。]{0,10}(?:阅读|查看|閱讀|全文)|会员专享|付费内容|仅限(?:会员|订阅)|剩余\d+%/u,
]

const browserWords =
  /(?:enable|turn on|requires?|without) javascript|javascript (?:is )?(?:disabled|required)|checking your browser|just a moment|verify (?:that )?you are (?:a )?human|(?:включите|включить) javascript|javascript[^.]{0,20}(?:отключ|aktiv)|启用\s*javascript/i

/** Why the text is not the article; undefined when it may be. `isPaid`: the page says that the article is not free. */
export function whyNoArticle(text: string, isPaid: boolean): 'paywalled' | 'empty' | undefined {
  // A Chinese character says as much as three letters.
  const length = text.length + 2 * (text.match(/\p{Script=Han}/gu)?.length ?? 0)
  if (isPaid && length < longTeaser) return 'paywalled'
  if (length < teaser && subscribeWords.some(words => words.test(text))) return 'paywalled'
  if (length < shortest || (length < notice && browserWords.test(text))) return 'empty'
  return undefined
}
