const types = new Map(
  Object.entries({
    csv: 'text/csv',
    json: 'application/json',
    xml: 'application/xml',
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    pdf: 'application/pdf',
    txt: 'text/plain',
    zip: 'application/zip',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
)

/** The MIME type for a file name. */
export function mimeOf(name: string): string {
  return types.get(name.split('.').at(-1)?.toLowerCase() ?? '') ?? 'application/octet-stream'
}

export interface PictureSize {
  readonly width: number
  readonly height: number
  readonly mime: string
}

/** The size of a PNG or JPEG in pixels, from its header. Missing: undefined for other files. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47) {
    return { width: view.getUint32(16), height: view.getUint32(20), mime: 'image/png' }
  }
  return bytes.length >= 4 && view.getUint16(0) === 0xffd8 ? jpegSize(view) : undefined
}

function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), mime: 'image/jpeg' }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}
