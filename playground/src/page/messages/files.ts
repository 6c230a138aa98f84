import type { Message } from '../../shapes.ts'
import type { App } from '../app.ts'
import { el, icon } from '../dom.ts'

const kilobyte = 1024
const megabyte = kilobyte * kilobyte

/** The largest file that the page sends, in bytes. It is more than a bot can download, to try that error. */
export const largestFile = 25 * megabyte

/** The photo of a message, with a link to open it. */
export function picture(app: App, message: Message): HTMLElement | undefined {
  const photo = message.photo?.at(-1)
  if (photo === undefined) return undefined
  const alt = message.caption?.split('\n')[0] ?? app.words.photo
  const href = `/files/${photo.file_id}`
  const size = { width: String(photo.width), height: String(photo.height) }
  return el('a', { class: 'picture', href, target: '_blank', rel: 'noopener' }, el('img', { src: href, alt, ...size }))
}

/** The file of a message, with a link to save it. */
export function documentCard({ document: file }: Message): HTMLElement | undefined {
  if (file === undefined) return undefined
  const href = `/files/${file.file_id}`
  return el('a', { class: 'document', href, download: file.file_name }, ...fileCard(file.file_name, file.file_size))
}

/** The icon, name and size of a file. */
export function fileCard(name: string, bytes: number): readonly Node[] {
  return [
    el('span', { class: 'sheet' }, icon('file')),
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
