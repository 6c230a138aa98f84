/** The document around a page: its head for browsers, previews and search engines, its languages, and its end. */
import { html, raw } from 'hono/html'
import type { Code } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import { upper } from '../../languages/model/voice/text.ts'
import type { Html } from './html-text.ts'
import { style } from './style.ts'

export interface Framed {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Where the same page is in each language. Absent: the page has no address of its own, and is not to be indexed. */
  readonly urlIn?: (code: Code) => string
  /** The language for readers of other languages. */
  readonly usual: Code
  readonly picture?: PreviewPicture
  /** JSON-LD. */
  readonly data?: string
  readonly main: Html
  readonly foot: readonly string[]
}

/** The picture that is shown where the address of a page is passed on. */
export interface PreviewPicture {
  readonly url: string
  readonly alt: string
  /** In pixels. */
  readonly width: number
  readonly height: number
}

const site = 'Karvan'

export async function framed(of: Framed): Promise<string> {
  const { language, title, description, urlIn, picture, data, main, foot } = of
  const written = await html`<!doctype html>
<html lang="${language.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${site}</title>
<meta name="description" content="${description}">
<meta name="robots" content="${urlIn === undefined ? 'noindex' : 'index, follow, max-image-preview:large'}">
<meta property="og:site_name" content="${site}">
<meta property="og:type" content="website">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:locale" content="${localeOf(language.code)}">
${urlIn === undefined ? '' : addresses(urlIn, of)}${picture === undefined ? '' : preview(picture)}<style>${raw(style)}</style>
${data === undefined ? '' : html`<script type="application/ld+json">${raw(data)}</script>`}
</head>
<body>
<header><b>${site}</b>${urlIn === undefined ? '' : languageLinks(urlIn, language.code)}</header>
<main>
${main}
</main>
<footer>${foot.map(line => html`<span>${line}</span>`)}</footer>
</body>
</html>
`
  return written.toString()
}

const addresses = (
  urlIn: (code: Code) => string,
  { language, usual }: Framed,
): Html => html`<link rel="canonical" href="${urlIn(language.code)}">
<meta property="og:url" content="${urlIn(language.code)}">
${languages.map(({ code }) => html`<link rel="alternate" hreflang="${code}" href="${urlIn(code)}">\n`)}<link rel="alternate" hreflang="x-default" href="${urlIn(usual)}">
${languages.flatMap(({ code }) => (code === language.code ? [] : [html`<meta property="og:locale:alternate" content="${localeOf(code)}">\n`]))}`

const preview = ({ url, alt, width, height }: PreviewPicture): Html => html`<meta property="og:image" content="${url}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${alt}">
<meta name="twitter:card" content="summary_large_image">
<meta name="twitter:image:alt" content="${alt}">
`

/** 'az_AZ', as Open Graph names a language. */
function localeOf(code: Code): string {
  const { language, region } = new Intl.Locale(code).maximize()
  return `${language}_${region}`
}

const languageLinks = (urlIn: (code: Code) => string, current: Code): Html =>
  html`<nav><ul>${languages.map(({ code, voice }) => {
    const name = upper(voice.language(code), code)
    const link = html`<a href="${urlIn(code)}" hreflang="${code}" lang="${code}" rel="alternate">${name}</a>`
    return html`<li>${code === current ? html`<b lang="${code}">${name}</b>` : link}</li>`
  })}</ul></nav>`
