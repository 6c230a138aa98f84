/** The language of a text, by its code or its name. */
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'english английский англ ingilis ingiliscə 英语 英文',
    az: 'azerbaijani азербайджанский azərbaycan azərbaycanca 阿塞拜疆语',
    ru: 'russian русский рус rus rusca 俄语 俄文',
    zh: 'chinese китайский çin çincə 中文 汉语',
    tr: 'turkish турецкий türk türkcə 土耳其语',
  }).flatMap(([code, names]) => names.split(' ').map(name => [name, code] as const)),
)

/** Its code of two letters (ISO 639-1); undefined for what is none. */
export function languageCode(text: string): string | undefined {
  const lower = text.toLowerCase()
  return /^[a-z]{2}$/.test(lower) ? lower : named.get(lower)
}
