import type { Message } from '../../shapes.ts'
import type { App } from '../app.ts'
import { button, el, type IconName, icon } from '../dom.ts'
import { showDialog } from '../frame/popups.ts'
import type { Words } from '../words/words.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** The largest file that the page sends, in bytes. It is more than a bot can download, to try that error. */
export const largestFile = 25 * megabyte

/** The photo of a message: a button that opens it in full. The first line of the caption describes it to screen readers. */
export function picture({ words }: App, message: Message): HTMLElement | undefined {
  const photo = message.photo?.at(-1)
  if (photo === undefined) return undefined
  const alt = message.caption?.split('\n')[0] ?? words.photo
  const src = fileAt(photo)
  const size = { width: String(photo.width), height: String(photo.height) }
  const open = (): void => viewPicture(words, src, alt)
  return button({ class: 'picture', 'aria-haspopup': 'dialog' }, open, el('img', { src, alt, ...size }))
}

/** Shows a picture on the whole page. A tap on it switches between the size of the window and its own size; Escape closes it. */
function viewPicture(words: Words, src: string, alt: string): void {
  const zoom = button(
    { class: 'zoom', 'aria-label': words.zoom, 'aria-pressed': 'false' },
    () => zoom.setAttribute('aria-pressed', String(zoom.ariaPressed !== 'true')),
    el('img', { src, alt: '' }),
  )
  const close = button({ class: 'round', 'aria-label': words.close }, () => dialog.close(), icon('close'))
  const bar = el('header', {}, el('h2', {}, alt), close)
  const dialog = el('dialog', { class: 'viewer', 'aria-label': alt }, bar, el('div', { class: 'canvas' }, zoom))
  showDialog(dialog)
  close.focus()
}

/** Keeps the loaded picture when only the rest of its message has changed: a new one would blink. */
export function keepPicture(from: HTMLElement, to: HTMLElement): void {
  const [before, after] = [from, to].map(row => row.querySelector<HTMLImageElement>('.picture img'))
  if (before == null || after == null || before.src !== after.src) return
  before.alt = after.alt
  after.replaceWith(before)
}

/** The file of a message, with a link to save it. */
export function documentCard({ words }: App, { document: file }: Message): HTMLElement | undefined {
  if (file === undefined) return undefined
  const link = { class: 'document', href: fileAt(file), download: file.file_name, title: words.download }
  return el('a', link, ...fileCard(file.file_name, file.file_size, 'download'))
}

const fileAt = ({ file_id: id }: { readonly file_id: string }): string => `/files/${id}`

/** The icon, name and size of a file. */
export function fileCard(name: string, bytes: number, sign: IconName = 'file'): readonly Node[] {
  return [
    el('span', { class: 'sheet' }, icon(sign)),
    el('span', { class: 'file' }, el('strong', {}, name), el('small', {}, sizeOf(bytes))),
  ]
}

function sizeOf(bytes: number): string {
  if (bytes < kilobyte) return `${bytes} B`
  const [count, unit] = bytes < megabyte ? [bytes / kilobyte, 'KB'] : [bytes / megabyte, 'MB']
  return `${count.toFixed(count < 10 ? 1 : 0)} ${unit}`
}

/** Handles files that are dropped or pasted. */
export function takeFiles(area: HTMLElement, take: (file: File) => void): void {
  const taken = (event: Event, files: FileList | undefined): void => {
    const file = files?.[0]
    if (file === undefined) return
    event.preventDefault()
    take(file)
  }
  area.addEventListener('dragover', event => event.preventDefault())
  area.addEventListener('drop', event => taken(event, event.dataTransfer?.files))
  area.addEventListener('paste', event => taken(event, event.clipboardData?.files))
}
